# SPDX-License-Identifier: LGPL-2.1-or-later
"""Golden threads, coverage and oversight from Python."""

import datetime
import unittest

from support import GLib, Improve, PlanCase


class Threads(PlanCase):
    def setUp(self):
        super().setUp()
        self.action.answers = [self.recommendation]
        self.action.lead = self.director

    def test_both_ways_in_one_call_each(self):
        why = self.plan.thread(self.action, "2017-12-01").upward
        self.assertEqual([(step.relation, step.entity) for step in why], [("answers", self.recommendation)])
        self.assertIs(why[0].came_from, self.action)
        self.assertEqual((why[0].direction, why[0].depth, why[0].again), ("up", 1, False))
        proof = self.plan.thread(self.recommendation, datetime.date(2017, 12, 1)).downward
        self.assertEqual([(step.relation, step.sort, step.entity_id) for step in proof],
                         [("is answered by", "action", "a-1"), ("is led by", "post", "director")])

    def test_breaks_say_what_is_missing(self):
        breaks = self.plan.thread(self.recommendation).breaks
        self.assertEqual([one.kind for one in breaks], ["no_decision", "no_outcome", "no_evidence"])
        self.assertIs(breaks[0].subject, self.action)
        self.assertEqual(breaks[2].message, "No evidence speaks of action “Audit every team”.")

    def test_elsewhere_is_refused(self):
        with self.assertRaises(GLib.Error) as caught:
            self.plan.thread(Improve.Action(title="Of nobody"))
        self.assertIn("[not-found]", caught.exception.message)

    def test_coverage(self):
        self.plan.add(Improve.Recommendation(id="rec-2", text="Hear children"))
        coverage = self.plan.coverage("recommendations_actions", "2017-12-01")
        self.assertEqual([heading.subject for heading in coverage.row_orphans], [self.plan.lookup("rec-2")])
        cell = coverage.cells[0]
        self.assertEqual((cell.row, cell.column, cell.supporting), (self.recommendation, self.action, 1))
        self.assertEqual(coverage.kind, "recommendations_actions")
        methods = self.plan.coverage(Improve.CoverageKind.ACTIONS_METHODS)
        self.assertEqual([heading.word for heading in methods.columns][:2], ["case_audit", "thematic_audit"])

    def test_oversight(self):
        board = self.plan.add(Improve.Board(id="panel", name="Parenting Panel"))
        meeting = Improve.Meeting(id="m", on="2017-10-03", boards=[board])
        item = meeting.add_child(Improve.AgendaItem(title="Health"))
        item.add_child(Improve.Undertaking(id="q", kind="question", text="How many wait?"))
        self.plan.add(meeting)
        duty = self.plan.add(Improve.ReportingDuty(text="Progress", to=board, cadence="FREQ=MONTHLY", starts="2017-09-04"))
        oversight = self.plan.oversight("2017-11-05")
        body = oversight.bodies[0]
        self.assertEqual((body.body, body.seen_on, body.current, body.meetings), (board, None, False, 1))
        self.assertEqual((oversight.duties[0].duty, oversight.duties[0].state, oversight.duties[0].missed),
                         (duty, "missed", 2))
        self.assertEqual(oversight.duties[0].due, datetime.date(2017, 10, 4))
        self.assertEqual([(asked.kind, asked.asked_at, asked.days) for asked in oversight.unanswered],
                         [("question", meeting, 33)])
        findings = [finding for finding in self.plan.assess("2017-11-05").findings if finding.rule == "FA12"]
        self.assertEqual([finding.subjects for finding in findings], [[duty]])
        # A recess that the plan knows of puts the date off.
        self.plan.add(Improve.Recess(title="Before the election", kind="pre_election", period="2017-10-01/2017-11-30"))
        self.assertEqual(self.plan.oversight("2017-11-05").duties[0].excused, ("Before the election",))


if __name__ == "__main__":
    unittest.main()
