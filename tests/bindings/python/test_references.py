# SPDX-License-Identifier: LGPL-2.1-or-later
"""References as objects, lists as sequences, the tree."""

import gc
import unittest

from support import GLib, Gio, Improve, PlanCase, entity_classes, kind_of, rows_of


class References(PlanCase):
    def test_one_is_the_object(self):
        self.assertIsNone(self.action.lead)
        self.action.lead_id = "director"
        self.assertIs(self.action.lead, self.director)
        self.action.lead = self.partner
        self.assertEqual(self.action.lead_id, "health")
        self.action.lead = None
        self.assertIsNone(self.action.lead_id)

    def test_many_are_objects_in_their_order(self):
        second = self.plan.add(Improve.Recommendation(id="rec-2", text="Listen to children"))
        self.action.answers = [second, "rec-1"]
        self.assertEqual(self.action.answers_ids, ("rec-2", "rec-1"))
        self.assertEqual(self.action.answers, [second, self.recommendation])
        self.action.partner_ids = ["health"]
        self.assertEqual(self.action.partners, [self.partner])
        self.assertEqual(self.action.depends_on, [])

    def test_in_a_constructor(self):
        action = self.plan.add(Improve.Action(title="Second", lead=self.director, answers=[self.recommendation],
                                              depends_on=[self.action]))
        self.assertEqual((action.lead_id, action.answers_ids), ("director", ("rec-1",)))
        self.assertEqual(action.depends_on, [self.action])

    def test_to_the_wrong_type_are_refused(self):
        with self.assertRaisesRegex(TypeError, "^lead_id: refers to organization or post or person, not to action"):
            self.action.lead = self.action
        with self.assertRaisesRegex(TypeError, "^answers_ids"):
            self.action.answers = self.recommendation
        with self.assertRaisesRegex(ValueError, "no id yet"):
            self.action.lead = Improve.Post(label="Nobody")
        board = self.plan.add(Improve.Board(name="Board"))
        self.action.lead = board
        self.assertIs(self.action.lead, board)

    def test_that_dangle_or_are_detached_say_so(self):
        self.action.lead_id = "nobody"
        with self.assertRaisesRegex(GLib.Error, "dangling"):
            self.action.lead
        with self.assertRaisesRegex(GLib.Error, "detached"):
            Improve.Action(lead_id="director").lead

    def test_of_what_was_worked_out_lead_into_the_plan(self):
        plan = Improve.Plan(title="Plan")
        plan.add(Improve.Action(id="a-1", title="Audit", baseline_due="2017-09"))
        assessment = plan.assess("2017-12-01")
        status = assessment.statuses[0]
        finding = assessment.findings[0]
        self.assertIs(status.subject, plan.actions[0])
        self.assertIn(plan.actions[0], finding.subjects)
        del plan, assessment
        gc.collect()
        with self.assertRaisesRegex(GLib.Error, "detached"):
            status.subject

    def test_are_listed_backwards(self):
        self.action.answers = [self.recommendation]
        self.assertEqual(list(self.plan.list_referrers("rec-1")), [self.action])

    def test_of_every_row_have_a_name_of_their_own(self):
        for cls in entity_classes():
            members = {row.dup_member() for row in rows_of(cls)}
            for row in rows_of(cls):
                if kind_of(row) not in ("ref", "refs"):
                    continue
                stem = row.dup_member().removesuffix("_ids").removesuffix("_id")
                names = [name for name in (stem, stem + "s") if isinstance(getattr(cls, name, None), property)]
                with self.subTest(type=cls.__name__, row=row.get_name()):
                    self.assertEqual(len(names), 1)
                    self.assertNotIn(names[0], members)
                    self.assertIn(getattr(cls(), names[0]), (None, []))


class Lists(PlanCase):
    def test_are_sequences(self):
        second = self.plan.add(Improve.Action(title="Second"))
        actions = self.plan.actions
        self.assertEqual(len(actions), 2)
        self.assertIs(actions[0], self.action)
        self.assertIs(actions[-1], second)
        self.assertEqual(actions[0:5], [self.action, second])
        self.assertEqual([action.title for action in actions], ["Audit every team", "Second"])
        self.assertIn(second, actions)
        self.assertNotIn(self.director, actions)
        with self.assertRaises(IndexError):
            actions[2]
        self.assertIs(self.plan.actions, actions)

    def test_of_every_type_iterate(self):
        for cls in entity_classes():
            for row in rows_of(cls):
                if kind_of(row) == "list":
                    with self.subTest(type=cls.__name__, row=row.get_name()):
                        self.assertEqual(list(getattr(cls(), row.dup_member())), [])

    def test_change_only_through_the_plan(self):
        self.assertFalse(hasattr(self.plan.actions, "append"))
        with self.assertRaises(TypeError):
            self.plan.actions[0] = self.action

    def test_what_follows_from_the_records_is_known_once_it_is_added(self):
        self.assertEqual(self.action.agreed_due, self.action.baseline_due)
        self.assertFalse(self.action.state)

    def test_add_gives_the_entity_back(self):
        milestone = self.action.add_child(Improve.Milestone(title="Half way", due="2017-06"))
        self.assertEqual(milestone.id, "milestone-1")
        self.assertIs(milestone.get_parent(), self.action)
        self.assertIs(milestone.get_tree(), self.plan)


class Errors(PlanCase):
    def test_are_glib_errors_with_domain_and_code(self):
        with self.assertRaises(GLib.Error) as caught:
            self.plan.add(self.action)
        self.assertTrue(caught.exception.matches(Improve.entity_error_quark(), Improve.EntityError.HAS_PARENT))
        with self.assertRaises(GLib.Error) as caught:
            self.plan.add(Improve.Action(id="a-1"))
        self.assertTrue(caught.exception.matches(Improve.entity_error_quark(), Improve.EntityError.DUPLICATE_ID))


class Changes(PlanCase):
    def setUp(self):
        super().setUp()
        self.told = []
        self.plan.connect("changed", lambda plan, entity, pspec: self.told.append((entity.id, pspec.name)))

    def test_are_told_by_the_plan(self):
        self.action.title = "Other"
        self.action.add_child(Improve.Milestone(title="Half way"))
        self.assertEqual(self.told, [("a-1", "title"), ("a-1", "milestones")])

    def test_in_a_batch_are_told_once_at_its_end(self):
        with self.plan.batch() as plan:
            self.assertIs(plan, self.plan)
            self.action.title = "One"
            self.action.title = "Two"
            self.assertEqual(self.told, [])
        self.assertEqual(self.told, [("a-1", "title")])

    def test_of_a_batch_that_fails_are_told_all_the_same(self):
        with self.assertRaises(ZeroDivisionError), self.plan.batch():
            self.action.title = "One"
            1 / 0
        self.assertEqual(self.told, [("a-1", "title")])
        self.action.title = "Two"
        self.assertEqual(len(self.told), 2)


class Lifetime(unittest.TestCase):
    def test_of_an_entity_that_outlives_its_plan(self):
        plan = Improve.Plan(title="Short-lived")
        action = plan.add(Improve.Action(title="Kept"))
        del plan
        gc.collect()
        self.assertEqual(action.title, "Kept")
        self.assertIsNone(action.get_tree())

    def test_of_what_getters_give(self):
        plan = Improve.Plan(title="Plan")
        action = plan.add(Improve.Action(title="Audit", baseline_due="2017-09", partner_ids=["x", "y"]))
        plan.add(Improve.Post(id="x", label="X"))
        plan.add(Improve.Post(id="y", label="Y"))
        for _ in range(2000):
            action.title, action.baseline_due, action.partner_ids, action.partners, action.milestones, action.kind
            plan.actions[0], list(plan.posts), plan.list_referrers("x")[0], action.copy(), action.dup_text("title")
        gc.collect()
        self.assertEqual(action.partner_ids, ("x", "y"))
        self.assertEqual(str(action.baseline_due), "2017-09")
        self.assertIsInstance(plan.actions, Gio.ListModel)


if __name__ == "__main__":
    unittest.main()
