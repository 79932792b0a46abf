# SPDX-License-Identifier: LGPL-2.1-or-later
"""Recording: the verbs, what is refused and why, when it was recorded."""

import datetime
import unittest

from support import GLib, Improve, PlanCase, RECORDED


class Recording(PlanCase):
    def setUp(self):
        super().setUp()
        self.audit = self.plan.add(Improve.Evidence(
            id="audit", title="Audit by Northmoor Council", method="case_audit", source_line="peer_authority",
            collected_on="2017-10-02", links=[Improve.EvidenceLink(subject=self.action, stance="supports")]))

    def test_a_move_brings_its_subject_to_a_state(self):
        move = Improve.Move(subject=self.action, to="agreed", on="2017-06-14", by=self.director)
        self.assertIs(self.plan.record(move, RECORDED), move)
        self.assertEqual(self.action.state, "agreed")
        self.assertEqual(move.recorded_at, RECORDED)
        self.assertIs(self.action.moves[0], move)
        self.assertIs(move.subject, self.action)

    def test_verbs_record_moves(self):
        day = datetime.date(2017, 6, 14)
        for verb, state in (("agree", "agreed"), ("start", "in_progress"), ("pause", "paused"),
                            ("start", "in_progress"), ("deliver", "delivered")):
            move = getattr(self.action, verb)(day, self.director, recorded_at=RECORDED)
            self.assertEqual((move.to, move.on.date, move.by), (state, day, self.director))
            self.assertEqual(self.action.state, state)
            day += datetime.timedelta(days=7)
        self.assertEqual(self.action.delivered_on, Improve.Date("2017-07-12"))
        self.assertEqual(len(self.action.moves), 5)

    def test_verbs_take_what_a_move_takes(self):
        move = self.action.cancel("2017-07", "director", reason="The service has closed", capacity="lead")
        self.assertEqual((move.reason, move.capacity), ("The service has closed", "lead"))
        heir = self.plan.add(Improve.Action(title="Audit together with health"))
        other = self.plan.add(Improve.Action(title="Other"))
        move = other.supersede("2017-07", self.director, reason="One audit will do", heir=heir)
        self.assertIs(move.heir, heir)
        self.assertEqual(other.state, "superseded")
        with self.assertRaises(TypeError):
            other.agree("2017-07", self.director, wibble=1)
        with self.assertRaisesRegex(ValueError, "no plan"):
            Improve.Action().agree("2017-07", "director")

    def test_every_verb_leads_to_a_state_of_its_type(self):
        from gi.overrides import _improve_records

        for name, verbs in _improve_records.VERBS.items():
            cls = getattr(Improve, name)
            self.assertTrue(hasattr(cls, "move_to"))
            words = {word for row in ("state", "minutes-state") if Improve.Row.lookup(cls, row)
                     for word in Improve.Row.lookup(cls, row).dup_words()}
            for verb, state in verbs.items():
                self.assertIn(state, words, f"{name}.{verb}")

    def test_without_a_time_it_is_recorded_now(self):
        before = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)
        move = self.action.agree("2017-06-14", self.director)
        self.assertLessEqual(before, move.recorded_at)
        self.assertLess(move.recorded_at - before, datetime.timedelta(minutes=5))

    def test_comfort_is_refused_without_its_basis(self):
        self.action.deliver("2017-09-04", self.director)
        with self.assertRaises(Improve.Refused) as caught:
            self.action.assure("2017-10-09", self.director)
        refused = caught.exception
        self.assertEqual(refused.rule, "assured-evidence")
        self.assertEqual([obstacle.rule for obstacle in refused.obstacles], ["assured-evidence"])
        self.assertIn("independent", refused.obstacles[0].mend)
        self.assertIsInstance(refused, GLib.Error)
        self.assertTrue(refused.matches(Improve.rule_error_quark(), Improve.RuleError.REFUSED))
        self.assertEqual(self.action.state, "delivered")
        move = self.action.assure("2017-10-09", self.director, evidence=[self.audit])
        self.assertEqual(self.action.state, "assured")
        self.assertEqual(move.basis.evidence, [self.audit])

    def test_obstacles_can_be_asked_for_beforehand(self):
        move = Improve.Move(subject=self.action, to="assured", on="2017-10-09", by=self.director)
        obstacles = self.plan.check_record(move)
        self.assertTrue(obstacles)
        self.assertIn("a-1", obstacles[0].message)
        move = Improve.Move(subject=self.action, to="agreed", on="2017", by="director")
        self.assertFalse(self.plan.check_record(move))

    def test_incomplete_records_are_refused_not_fatal(self):
        for move in (Improve.Move(), Improve.Move(subject="nothing"), Improve.Move(subject=self.action, to="assured"),
                     Improve.Move(subject=self.action, to="wibble", on="2017", by="director"),
                     Improve.Move(subject=self.action, to="embedded", on="2017-10"), Improve.Claim(),
                     Improve.Slippage(), Improve.Slippage(subject=self.action, aspect="time", which="agreed")):
            with self.assertRaises(Improve.Refused):
                self.plan.record(move)
        with self.assertRaises(GLib.Error):
            self.plan.record(Improve.Theme(title="No record"))
        move = self.action.agree("2017-06", self.director)
        with self.assertRaises(GLib.Error):
            self.plan.record(move)

    def test_all_or_none(self):
        good = Improve.Move(subject=self.action, to="agreed", on="2017-06", by=self.director)
        bad = Improve.Move(subject=self.action, to="assured", on="2017-07", by=self.director)
        with self.assertRaises(Improve.Refused) as caught:
            self.plan.record_all([good, bad], RECORDED)
        self.assertEqual(caught.exception.rule, "assured-evidence")
        self.assertEqual(len(self.action.moves), 0)
        self.assertEqual(self.plan.record_all((good,), RECORDED), [good])
        self.assertEqual(self.action.state, "agreed")

    def test_claims_and_slippages(self):
        claim = self.plan.record(Improve.Claim(
            subject=self.action, aspect="delivery", scale="council_brag", value="green", by=self.director,
            valid_on="2017-08-31", evidence=[self.audit]), RECORDED)
        self.assertIs(self.plan.claims[0], claim)
        slippage = self.plan.record(Improve.Slippage(
            subject=self.action, aspect="time", which="forecast", old_date="2017-09", new_date="2017-12",
            reason="capacity", by=self.director, decided_on="2017-08-31"), RECORDED)
        self.assertEqual(slippage.which, "forecast")
        self.assertEqual(self.action.forecast_due, Improve.Date("2017-12"))
        with self.assertRaises(Improve.Refused):
            self.plan.record(Improve.Slippage(
                subject=self.action, aspect="time", which="agreed", old_date="2017-09", new_date="2018-01",
                by=self.director, decided_on="2017-08-31"), RECORDED)

    def test_existing_work_is_adopted(self):
        basis = Improve.Basis(asserted_by=self.director, asserted_on="2017-06-01", asserted_source="Tracker, June")
        self.assertTrue(self.plan.adopt(self.action, "in_progress", "2017-06-01", basis))
        self.assertEqual(self.action.state, "in_progress")
        self.assertTrue(self.action.moves[0].opening)

    def test_a_plan_has_verbs_of_its_own(self):
        with self.assertRaises(Improve.Refused):
            self.plan.close("2018-06-01", self.director, recorded_at=RECORDED)
        self.plan.reopen("2018-09-01", self.director, recorded_at=RECORDED)
        self.assertEqual(self.plan.state, "open")

    def test_a_plan_without_an_id_is_not_spoken_of(self):
        plan = Improve.Plan(title="Plan of no name")
        director = plan.add(Improve.Post(id="director", label="Director"))
        for act in (lambda: plan.reopen("2018-09-01", director, recorded_at=RECORDED),
                    lambda: Improve.Move(subject=plan, to="open", on="2018-09-01", by=director)):
            with self.assertRaisesRegex(ValueError, "^subject_id: this plan has no id yet: give it one$"):
                act()
        with self.assertRaises(Improve.Refused):
            plan.record(Improve.Move(to="open", on="2018-09-01", by=director), RECORDED)
        self.assertEqual((plan.id, len(plan.moves)), (None, 0))
        plan.id = "plan"
        move = plan.reopen("2018-09-01", director, recorded_at=RECORDED)
        self.assertIs(move.subject, plan)
        self.assertEqual([each.id for each in plan.moves], [move.id])

    def test_work_adopted_gives_a_plan_its_id(self):
        plan = Improve.Plan(title="Plan of no name")
        basis = Improve.Basis(asserted_by=plan.add(Improve.Post(id="director", label="Director")),
                              asserted_on="2017-06-01", asserted_source="Tracker, June")
        plan.adopt(plan, "open", "2017-06-01", basis, RECORDED)
        self.assertEqual((plan.id, plan.moves[0].subject_id), ("plan", "plan"))

    def test_a_basis_is_given_or_named(self):
        with self.assertRaisesRegex(TypeError, "not both"):
            self.action.assure("2017-10", self.director, evidence=[self.audit], basis=Improve.Basis())


if __name__ == "__main__":
    unittest.main()
