# SPDX-License-Identifier: LGPL-2.1-or-later
"""Rows as attributes: read, written, refused."""

import copy
import datetime
import decimal
import unittest

from support import GObject, Improve, PlanCase, RECORDED, entity_classes, kind_of, rows_of


class EveryRow(unittest.TestCase):
    def test_is_an_attribute_and_reads_twice_the_same(self):
        for cls in entity_classes():
            entity = cls()
            for row in rows_of(cls):
                with self.subTest(type=cls.__name__, row=row.get_name()):
                    first, second = (getattr(entity, row.dup_member()) for _ in range(2))
                    self.assertEqual(first, second)

    def test_that_is_absent_reads_as_none_or_nothing(self):
        empty = {"boolean": False, "strv": (), "refs": ()}
        for cls in entity_classes():
            entity = cls()
            for row in rows_of(cls):
                kind = kind_of(row)
                value = getattr(entity, row.dup_member())
                with self.subTest(type=cls.__name__, row=row.get_name()):
                    if kind == "list":
                        self.assertEqual(len(value), 0)
                    elif kind == "enum":
                        self.assertFalse(value)
                    elif kind == "int" and not row.get_nullable():
                        self.assertEqual(value, 0)
                    else:
                        self.assertEqual(value, empty.get(kind))

    def test_that_is_not_plain_refuses_to_be_written(self):
        for cls in entity_classes():
            entity = cls()
            for row in rows_of(cls):
                if str(row.get_nature()) == "plain" and kind_of(row) != "list":
                    continue
                with self.subTest(type=cls.__name__, row=row.get_name()):
                    with self.assertRaisesRegex(AttributeError, row.dup_member()):
                        setattr(entity, row.dup_member(), None)

    def test_that_is_plain_takes_what_it_gives(self):
        for cls in entity_classes():
            entity = cls()
            for row in rows_of(cls):
                if str(row.get_nature()) == "plain" and kind_of(row) != "list":
                    setattr(entity, row.dup_member(), getattr(entity, row.dup_member()))
            self.assertTrue(entity.equal(cls()), cls.__name__)


class Attributes(PlanCase):
    def test_reach_the_library(self):
        self.action.title = "Audit two cases a month"
        self.assertEqual(self.action.get_title(), "Audit two cases a month")
        self.assertEqual(self.action.props.title, "Audit two cases a month")

    def test_that_do_not_exist_are_refused_with_a_guess(self):
        with self.assertRaisesRegex(AttributeError, "did you mean 'title'"):
            self.action.titel = "x"
        with self.assertRaisesRegex(TypeError, "did you mean 'baseline_due'"):
            Improve.Action(baselin_due="2017")
        with self.assertRaises(AttributeError):
            self.action.titel

    def test_with_an_underscore_belong_to_the_client(self):
        self.action._colour = "blue"
        self.assertEqual(self.action._colour, "blue")

    def test_that_are_fixed_or_derived_name_the_call(self):
        self.action.baseline_due = "2017-10"
        self.assertEqual(str(self.action.agreed_due), "2017-10")
        self.plan.record(Improve.Move(subject=self.action, to="agreed", on="2017-06", by=self.director), RECORDED)
        for name, call in (("baseline_due", "slippage"), ("state", "Move"), ("agreed_due", "Slippage"),
                           ("moves", r"plan\.record"), ("milestones", "add_child")):
            with self.assertRaisesRegex(AttributeError, call):
                setattr(self.action, name, None)
        with self.assertRaisesRegex(AttributeError, "supersedes"):
            Improve.Move(to="agreed").to = "delivered"
        with self.assertRaises(TypeError):
            Improve.Action(state="delivered")

    def test_id_is_fixed_in_a_plan(self):
        with self.assertRaisesRegex(AttributeError, "change_id"):
            self.action.id = "a-2"
        self.assertTrue(self.plan.change_id(self.action, "a-2"))
        self.assertEqual(self.action.id, "a-2")

    def test_are_documented_by_their_label(self):
        self.assertEqual(Improve.Action.agreed_due.__doc__, "Agreed due")

    def test_notify_once_and_only_when_they_change(self):
        told = []
        self.action.connect("notify", lambda entity, pspec: told.append(pspec.name))
        self.action.title = "Other"
        self.action.title = "Other"
        self.action.kind = "practice"
        self.action.kind = Improve.ActionKind.PRACTICE
        self.assertEqual(told, ["title", "kind"])


class Values(PlanCase):
    def refused(self, error, **given):
        for name, value in given.items():
            before = getattr(self.action, name)
            with self.assertRaisesRegex(error, "^" + name):
                setattr(self.action, name, value)
            with self.assertRaisesRegex(error, "^" + name):
                Improve.Action(**{name: value})
            self.assertEqual(getattr(self.action, name), before)

    def test_text(self):
        self.refused(TypeError, title=3, due_text=b"soon")
        self.refused(ValueError, title="a\0b")
        self.action.title = None
        self.assertIsNone(self.action.title)

    def test_enum_is_the_value_and_the_word(self):
        self.action.kind = "practice"
        self.assertEqual(self.action.kind, Improve.ActionKind.PRACTICE)
        self.assertEqual(self.action.kind, "practice")
        self.assertNotEqual(self.action.kind, "output")
        self.assertEqual({"practice": 1}[self.action.kind], 1)
        self.assertEqual(f"{self.action.kind}", "practice")
        self.assertIs(type(self.action.kind), Improve.ActionKind)
        self.assertEqual(self.action.get_kind(), "practice")
        self.action.kind = Improve.ActionKind.OUTPUT
        self.assertEqual(self.action.kind, "output")
        self.action.kind = None
        self.assertFalse(self.action.kind)
        self.assertIsNone(self.action.dup_text("kind"))

    def test_enum_refuses_other_words(self):
        self.refused(ValueError, kind="wibble")
        self.refused(ValueError, kind=99)
        self.refused(TypeError, kind=Improve.PlanKind.REFRESH)
        self.refused(TypeError, kind=1.0)
        with self.assertRaisesRegex(ValueError, "output, practice, structural"):
            self.action.kind = "wibble"

    def test_whole_number_may_be_absent(self):
        board = Improve.Board(name="Improvement Board")
        self.assertIsNone(board.quorum)
        board.quorum = 5
        self.assertEqual(board.quorum, 5)
        for wrong, error in ((0, ValueError), (501, ValueError), (2**40, ValueError), (True, TypeError),
                             ("5", TypeError), (5.5, TypeError)):
            with self.assertRaisesRegex(error, "^quorum"):
                board.quorum = wrong
        self.assertEqual(board.quorum, 5)
        board.quorum = None
        self.assertIsNone(board.quorum)
        with self.assertRaises(TypeError):
            self.plan.generation = None

    def test_number_may_be_absent_and_is_finite(self):
        target = Improve.Target(value=0.1)
        self.assertEqual((target.value, target.lower), (0.1, None))
        target.lower = 5
        self.assertEqual(target.lower, 5.0)
        self.assertIs(type(target.lower), float)
        for wrong, error in ((float("nan"), ValueError), (float("inf"), ValueError), ("5", TypeError),
                             (True, TypeError)):
            with self.assertRaisesRegex(error, "^lower"):
                target.lower = wrong
        target.lower = None
        self.assertIsNone(target.lower)
        self.assertTrue(target.equal(Improve.Target(value=0.1)))

    def test_boolean(self):
        self.plan.statutory_statement = True
        self.assertIs(self.plan.statutory_statement, True)
        with self.assertRaisesRegex(TypeError, "^statutory_statement"):
            self.plan.statutory_statement = "no"

    def test_decimal_is_exact(self):
        self.action.funding = decimal.Decimal("1250.50")
        self.assertEqual(str(self.action.funding), "1250.50")
        self.action.funding = "0.10"
        self.assertEqual(self.action.funding, decimal.Decimal("0.10"))
        self.action.funding = decimal.Decimal("1E+3")
        self.assertEqual(self.action.get_funding(), "1000")
        self.refused(TypeError, funding=0.1)
        self.refused(ValueError, funding="1,250")
        self.refused(ValueError, funding="１２")
        self.refused(ValueError, funding=decimal.Decimal("NaN"))

    def test_link(self):
        evidence = Improve.Evidence(artefact_uri="https://example.org/audit")
        self.assertEqual(evidence.artefact_uri, "https://example.org/audit")
        with self.assertRaisesRegex(ValueError, "^artefact_uri"):
            evidence.artefact_uri = "not a link"

    def test_texts_are_a_tuple(self):
        board = Improve.Board(other_names=["BVIB", "the board"])
        self.assertEqual(board.other_names, ("BVIB", "the board"))
        with self.assertRaises(AttributeError):
            board.other_names.append("lost")
        board.other_names += ("third",)
        self.assertEqual(board.other_names, ("BVIB", "the board", "third"))
        for wrong in ("one text", ["fine", 3]):
            with self.assertRaisesRegex(TypeError, "^other_names"):
                board.other_names = wrong
        board.other_names = None
        self.assertEqual(board.other_names, ())

    def test_part(self):
        basis = Improve.Basis(asserted_on="2017-06")
        move = Improve.Move(to="agreed", basis=basis)
        self.assertIs(move.basis, basis)
        with self.assertRaisesRegex(ValueError, "^basis.*copy"):
            Improve.Move(to="agreed", basis=basis)
        with self.assertRaisesRegex(TypeError, "^basis"):
            Improve.Move(to="agreed", basis=self.action)
        self.assertEqual(Improve.Move(to="agreed", basis=copy.copy(basis)).basis.asserted_on, Improve.Date("2017-06"))

    def test_instant_is_a_datetime_with_its_offset(self):
        summer = datetime.timezone(datetime.timedelta(hours=1))
        meeting = Improve.Meeting(title="Board", starts=datetime.datetime(2017, 6, 14, 18, 0, tzinfo=summer))
        self.assertEqual(meeting.starts, datetime.datetime(2017, 6, 14, 17, 0, tzinfo=datetime.timezone.utc))
        self.assertEqual(meeting.starts.utcoffset(), datetime.timedelta(hours=1))
        self.assertEqual(meeting.dup_text("starts"), "2017-06-14T18:00:00+01:00")
        meeting.starts = "2017-06-14T18:00:00Z"
        self.assertEqual(meeting.starts.utcoffset(), datetime.timedelta(0))
        for wrong, error in ((datetime.datetime(2017, 6, 14), ValueError), ("2017-06-14", ValueError), (5, TypeError)):
            with self.assertRaisesRegex(error, "^starts"):
                meeting.starts = wrong

    def test_children_in_a_constructor(self):
        meeting = Improve.Meeting(title="Board", items=[Improve.AgendaItem(title="Apologies"),
                                                        Improve.AgendaItem(title="Plan")])
        self.assertEqual([item.title for item in meeting.items], ["Apologies", "Plan"])
        self.assertIs(meeting.items[1].get_parent(), meeting)


class Sameness(PlanCase):
    def test_is_identity(self):
        twin = copy.deepcopy(self.action)
        self.assertNotEqual(twin, self.action)
        self.assertTrue(twin.equal(self.action))
        self.assertIsNone(twin.get_parent())
        self.assertIs(self.plan.actions[0], self.action)
        self.assertEqual(len({self.action, self.plan.lookup("a-1")}), 1)

    def test_differences_have_attributes(self):
        twin = copy.copy(self.action)
        twin.title = "Other"
        difference = self.action.diff(twin)[0]
        self.assertEqual((difference.row_name, difference.old_text, difference.new_text),
                         ("title", "Audit every team", "Other"))

    def test_shows_what_it_is(self):
        self.assertEqual(repr(self.action), "<Improve.Action a-1 'Audit every team'>")
        self.assertEqual(repr(Improve.Action()), "<Improve.Action>")
        self.assertIn("a-1", repr(self.plan.actions))

    def test_html_is_escaped(self):
        self.action.title = "<script>alert(1)</script> & more"
        self.action.due_text = '"soon"'
        for page in (self.action._repr_html_(), self.plan.actions._repr_html_(), self.plan._repr_html_()):
            self.assertNotIn("<script>", page)
        self.assertIn("&lt;script&gt;alert(1)&lt;/script&gt; &amp; more", self.action._repr_html_())
        self.assertIn("Baseline due", self.plan.actions._repr_html_())
        self.assertIsInstance(Improve.Plan()._repr_html_(), str)

    def test_other_gobjects_are_left_alone(self):
        class Mine(GObject.Object):
            pass

        mine = Mine()
        mine.anything = 1
        self.assertEqual(mine.anything, 1)


if __name__ == "__main__":
    unittest.main()
