# SPDX-License-Identifier: LGPL-2.1-or-later
"""What the Python tests share: the library, a small plan, and where things are."""

import datetime
import unittest

import gi

gi.require_version("Improve", "1")
from gi.repository import Gio, GLib, GObject, Improve  # noqa: E402, F401

RECORDED = datetime.datetime(2017, 9, 4, 9, 30, tzinfo=datetime.timezone.utc)


def entity_classes():
    """Every entity class that can be made."""
    for name in dir(Improve):
        cls = getattr(Improve, name)
        if isinstance(cls, type) and issubclass(cls, Improve.Entity) and not cls.__gtype__.is_abstract():
            yield cls


def rows_of(cls):
    return [Improve.Row.lookup(cls.__gtype__, name) for name in Improve.Row.list_names(cls.__gtype__)]


def kind_of(row):
    return str(row.get_kind())


class PlanCase(unittest.TestCase):
    """A plan with a director, a recommendation and one action."""

    def setUp(self):
        self.plan = Improve.Plan(id="plan", title="Invented improvement plan", authority="Wexcombe Council")
        self.director = self.plan.add(Improve.Post(id="director", label="Director of Children's Services"))
        self.partner = self.plan.add(Improve.Organization(id="health", name="Wexcombe Health"))
        self.recommendation = self.plan.add(Improve.Recommendation(id="rec-1", text="Make audits count"))
        self.action = self.plan.add(Improve.Action(id="a-1", title="Audit every team", baseline_due="2017-09"))
