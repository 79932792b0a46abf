# SPDX-License-Identifier: LGPL-2.1-or-later
"""Signals of measures, slippage and evidence weighed, as Python sees them."""

import math
import unittest

from support import GLib, Improve, PlanCase, RECORDED


class Measures(PlanCase):
    def setUp(self):
        super().setUp()
        self.measure = self.plan.add(Improve.Measure(id="m-1", code="CYP 7", title="Visits in time", kind="percentage",
                                                     polarity="higher_better"))

    def observe(self, month, **values):
        return self.plan.record(Improve.Observation(subject=self.measure, period=f"{month}/{month}", by=self.director,
                                                    **values), RECORDED)

    def signal(self):
        (signal,) = self.plan.list_measure_signals("m-1", "2018-12-31", None)
        return signal

    def test_few_points(self):
        first = self.observe("2017-01", numerator=48, denominator=80)
        self.observe("2017-02", numerator=56, denominator=70)
        self.observe("2017-03", absence="suppressed")
        signal = self.signal()
        self.assertEqual((signal.grounds, signal.direction, signal.n_points), ("few_points", "better", 2))
        self.assertEqual([point.text for point in signal.points], ["48 of 80 (60 %)", "56 of 70 (80 %)", "suppressed (c)"])
        self.assertIsNone(signal.points[2].value)
        self.assertIsNone(signal.mean)
        self.assertTrue(math.isclose(signal.change_lower, 5.24, abs_tol=0.01))
        self.assertIs(signal.measure, self.measure)
        self.assertIs(signal.points[0].observation, first)
        self.assertIn("n = 2", signal.words[0])

    def test_limits(self):
        for i in range(13):
            self.observe(f"201{7 + i // 12}-{i % 12 + 1:02}", value=(50, 51)[i % 2] if i < 12 else 53.82)
        signal = self.signal()
        self.assertEqual((signal.grounds, signal.variation), ("control_limits", "special_cause_improvement"))
        self.assertAlmostEqual(signal.upper_limit, 53.818818, 5)
        self.assertEqual(signal.points[12].rules, ("outside_limits",))
        with self.assertRaises(AttributeError):
            signal.mean = 3


class Slippage(PlanCase):
    def test_pushes(self):
        second = self.plan.add(Improve.Action(id="a-2", title="Report on it", baseline_due="2017-10-15",
                                              depends_on=[self.action]))
        self.plan.record(Improve.Slippage(subject=self.action, aspect="time", which="forecast", new_date="2017-10-31",
                                          reason="capacity", by=self.director, decided_on="2017-09-04"), RECORDED)
        summary = self.plan.add_up_slippage("2017-09-30", None)
        first, pushed = summary.actions
        self.assertEqual((pushed.pushed_days, str(pushed.finish)), (16, "2017-10-31"))
        self.assertEqual((first.pushes, pushed.pushed_by), ([second], [self.action]))
        self.assertIsNone(first.days_late)
        self.assertEqual([total.label for total in summary.totals if total.grouping == "reason"], ["capacity"])

    def test_circles_are_refused(self):
        self.action.depends_on = [self.action]
        with self.assertRaisesRegex(GLib.Error, "dependency-cycle"):
            self.plan.add_up_slippage("2017-09-30", None)


class Evidence(PlanCase):
    def test_balance(self):
        audit = self.plan.add(Improve.Evidence(
            title="Audit", method="case_audit", source_line="peer_authority", collected_on="2017-10-02", sample_size=20,
            population=140, selection="random", links=[Improve.EvidenceLink(subject=self.action, stance="supports")]))
        (balance,) = self.plan.weigh_evidence("a-1", "2017-10-12", None)
        self.assertEqual((balance.n_supporting, balance.methods, balance.triangulated), (1, ("case_audit",), False))
        (item,) = balance.items
        self.assertIs(item.evidence, audit)
        self.assertEqual((item.stance, item.age_days, item.sample), ("supports", 10, "20 of 140, random"))
        self.assertIsNone(item.moderated)
        self.assertIs(balance.subject, self.action)


if __name__ == "__main__":
    unittest.main()
