# SPDX-License-Identifier: LGPL-2.1-or-later
"""Recording in Python: plan.record(), and a verb for each state that something can be brought to.

Imported by gi.overrides.Improve and by nothing else.
"""

import datetime

from gi.module import get_introspection_module
from gi.repository import GLib

from gi.overrides import _improve_rows as rows

Improve = get_introspection_module("Improve")

# What people do, and the state it brings the thing to. Any other state is reached with move_to().
VERBS = {
    "Action": {
        "agree": "agreed", "start": "in_progress", "pause": "paused", "deliver": "delivered", "assure": "assured",
        "embed": "embedded", "regress": "regressed", "cancel": "cancelled", "supersede": "superseded",
    },
    "AgreedAction": {
        "assign": "assigned", "claim_done": "claimed_done", "carry_forward": "carried_forward", "close": "closed",
        "supersede": "superseded", "withdraw": "withdrawn",
    },
    "Evidence": {
        "submit": "submitted", "accept": "accepted", "send_back": "returned", "reject": "rejected",
        "supersede": "superseded", "withdraw": "withdrawn",
    },
    "Meeting": {
        "publish_agenda": "agenda_published", "hold": "held", "adjourn": "adjourned", "cancel": "cancelled",
        "circulate": "circulated", "approve": "approved", "sign": "signed",
    },
    "Plan": {"close": "closed", "reopen": "open"},
    "Restriction": {"apply": "applied", "review": "reviewed", "renew": "renewed", "lift": "lifted"},
}


class Refused(GLib.Error):
    """A record that the rules refuse: .rule is the id of the first obstacle, .obstacles are all of them."""

    def __init__(self, message, domain, code, obstacles=()):
        super().__init__(message, domain, code)
        self.rule = Improve.rule_error_get_rule(self)
        self.obstacles = tuple(obstacles)


def _now():
    return datetime.datetime.now(datetime.timezone.utc)


def _refusal(error, obstacles):
    if error.matches(Improve.rule_error_quark(), Improve.RuleError.REFUSED):
        return Refused(error.message, error.domain, error.code, obstacles)
    return error


def _recording(record, check):
    def method(self, record_, recorded_at=None):
        obstacles = list(check(self, record_))
        try:
            record(self, record_, _now() if recorded_at is None else recorded_at)
        except GLib.Error as error:
            raise _refusal(error, obstacles) from None
        return record_

    method.__doc__ = "Makes a record, now unless it is said when, and gives it back; may raise Improve.Refused."
    return method


def _recording_all(record_all):
    def method(self, records, recorded_at=None):
        records = list(records)
        try:
            record_all(self, records, _now() if recorded_at is None else recorded_at)
        except GLib.Error as error:
            raise _refusal(error, ()) from None
        return records

    method.__doc__ = "Makes all records or none, now unless it is said when, and gives them back."
    return method


def _adopting(adopt):
    def method(self, subject, state, on, basis, recorded_at=None):
        try:
            return adopt(self, subject, state, on, basis, _now() if recorded_at is None else recorded_at)
        except GLib.Error as error:
            raise _refusal(error, ()) from None

    method.__doc__ = "Puts existing work in its place, on the basis named."
    return method


def _basis(given, evidence, limb, delegation):
    named = {"evidence": evidence or None, "limb": limb, "delegation": delegation}
    named = {name: value for name, value in named.items() if value is not None}
    if given is not None and named:
        raise TypeError("give a basis, or what it would name, not both")
    return Improve.Basis(**named) if named else given


def _move_to(self, state, on, by, *, reason=None, evidence=(), limb=None, delegation=None, basis=None, capacity=None,
             heir=None, recorded_at=None):
    """Records that this has come to a state on a day, by the word of a party; gives the Improve.Move."""
    plan = self.get_tree()
    if plan is None:
        raise ValueError(f"this {self.dup_nick()} is in no plan: add it first")
    given = {"reason": reason, "capacity": capacity, "heir": heir, "basis": _basis(basis, evidence, limb, delegation)}
    move = Improve.Move(subject=self, to=str(state), on=on, by=by,
                        **{name: value for name, value in given.items() if value is not None})
    return plan.record(move, recorded_at)


def _verb(name, state):
    def method(self, on, by, **more):
        return _move_to(self, state, on, by, **more)

    method.__name__, method.__doc__ = name, f"Records that it is {state.replace('_', ' ')}; see move_to()."
    return method


def install():
    plan = Improve.Plan
    plan.record = _recording(plan.record, plan.check_record)
    plan.record_all = _recording_all(plan.record_all)
    plan.adopt = _adopting(plan.adopt)
    for cls in rows.entity_classes():
        if "moves" not in rows.rows_of(cls):
            continue
        cls.move_to = _move_to
        for name, state in VERBS.get(cls.__name__, {}).items():
            assert not hasattr(cls, name), name
            setattr(cls, name, _verb(name, state))
