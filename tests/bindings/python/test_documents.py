# SPDX-License-Identifier: LGPL-2.1-or-later
"""Documents: paths, bytes, awaiting, pickle; a plan as tables."""

import asyncio
import contextlib
import csv
import datetime
import io
import os
import pathlib
import pickle
import sys
import tempfile
import unittest
from unittest import mock

from support import Gio, GLib, Improve, PlanCase, RECORDED, rows_of

WRENMOUTH = pathlib.Path(__file__).parents[3] / "examples" / "wrenmouth" / "plan.json"


class Documents(PlanCase):
    def setUp(self):
        super().setUp()
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name) / "plan.json"

    def test_take_paths_and_bytes(self):
        document = Improve.Document.new(self.plan)
        document.save_as(self.path, False)
        again = Improve.Document.load(self.path)
        self.assertTrue(again.plan.equal(self.plan))
        data = document.to_bytes()
        self.assertIsInstance(data, bytes)
        self.assertEqual(data, self.path.read_bytes())
        self.assertTrue(Improve.Document.load_bytes(data).plan.equal(self.plan))
        self.assertTrue(Improve.Document.load(os.fspath(self.path)).plan.equal(self.plan))

    def test_can_be_awaited(self):
        async def main():
            document = Improve.Document.new(self.plan)
            await document.save_as_async(self.path, False)
            self.plan.title = "Changed"
            await document.save_async()
            load = Improve.Document.load_async
            first, second = await asyncio.gather(load(self.path), load(self.path))
            self.assertEqual(first.plan.title, "Changed")
            self.assertTrue(first.plan.equal(second.plan))
            with self.assertRaises(GLib.Error):
                await Improve.Document.load_async(self.path / "nowhere")
            reader = Improve.DocumentReader.new()
            self.assertEqual((await reader.load_async(self.path)).plan.title, "Changed")

        asyncio.run(main())

    def test_can_be_cancelled(self):
        Improve.Document.new(self.plan).save_as(self.path, False)

        async def main():
            task = asyncio.ensure_future(Improve.Document.load_async(self.path))
            await asyncio.sleep(0)
            task.cancel()
            with self.assertRaises(asyncio.CancelledError):
                await task

        asyncio.run(main())

    def test_a_cancelled_save_leaves_the_old_file_or_the_new(self):
        document = Improve.Document.new(self.plan)
        document.save_as(self.path, False)
        loop = GLib.MainLoop()

        def save_cancelled(begins_cancelled):
            cancellable, errors = Gio.Cancellable(), []

            def saved(source, result):
                try:
                    source.save_finish(result)
                except GLib.Error as error:
                    errors.append(error)
                loop.quit()

            if begins_cancelled:
                cancellable.cancel()
            document.save_async(GLib.PRIORITY_DEFAULT, cancellable, saved)
            cancellable.cancel()
            loop.run()
            for error in errors:
                self.assertTrue(error.matches(Gio.io_error_quark(), Gio.IOErrorEnum.CANCELLED), error)
            return not errors

        for n in range(20):
            old = self.path.read_bytes()
            self.plan.title = f"Changed {n}"
            new = document.to_bytes()
            self.assertFalse(save_cancelled(True))
            self.assertEqual(self.path.read_bytes(), old)
            self.assertEqual(self.path.read_bytes(), new if save_cancelled(False) else old)
            self.assertEqual(os.listdir(self.path.parent), [self.path.name])
        document.save()
        self.assertEqual(self.path.read_bytes(), new)

    def test_a_save_that_is_awaited_no_more_is_settled(self):
        document = Improve.Document.new(self.plan)
        document.save_as(self.path, False)

        async def main():
            for steps in range(6):
                old = self.path.read_bytes()
                self.plan.title = f"Changed {steps}"
                task = asyncio.ensure_future(document.save_async())
                for _ in range(steps):
                    await asyncio.sleep(0)
                task.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await task
                self.assertIn(self.path.read_bytes(), (old, document.to_bytes()))
                document.save()
                self.assertEqual(self.path.read_bytes(), document.to_bytes())

        asyncio.run(main())

    def test_a_calendar_can_be_awaited(self):
        self.path.write_text('{"scotland": {"division": "scotland", "events": [{"title": "A day", "date": "2031-02-03"}]}}')

        async def main():
            calendar = await Improve.Calendar.load_async(self.path, Improve.Division.SCOTLAND)
            self.assertFalse(calendar.is_working_day(Improve.Date.parse("2031-02-03")))

        asyncio.run(main())

    def test_minutes_and_reports_can_be_awaited(self):
        self.path.write_text("RESOLVED: That the report be noted.\n")
        minutes, reports = Improve.MinutesReader(body="Fish Board"), Improve.ReportReader()

        async def main():
            read, report = await asyncio.gather(minutes.read_file_async(self.path), reports.read_file_async(self.path))
            self.assertEqual(read.get_meetings()[0].body_text, "Fish Board")
            self.assertIsInstance(report, Improve.InspectionReport)
            minutes.set_max_bytes(5)
            for reader in (minutes, reports):
                with self.assertRaises(GLib.Error):
                    await reader.read_file_async(self.path / "nowhere")
                task = asyncio.ensure_future(reader.read_file_async(self.path))
                await asyncio.sleep(0)
                task.cancel()
                with self.assertRaises(asyncio.CancelledError):
                    await task

        asyncio.run(main())
        with self.assertRaises(GLib.Error):
            minutes.read_file(self.path)
        self.assertEqual(minutes.max_bytes, 5)

    def test_can_be_given_a_callback_as_ever(self):
        Improve.Document.new(self.plan).save_as(self.path, False)
        loop, found = GLib.MainLoop(), []

        def loaded(source, result):
            found.append(Improve.Document.load_finish(result))
            loop.quit()

        Improve.Document.load_async(self.path, GLib.PRIORITY_DEFAULT, None, loaded)
        loop.run()
        self.assertEqual(found[0].plan.title, self.plan.title)
        with self.assertRaises(TypeError):
            Improve.Document.load_async()

    def test_faults_are_errors_and_can_be_listed(self):
        with self.assertRaisesRegex(GLib.Error, r"\["):
            Improve.Document.load_bytes(b"[[[")
        reader = Improve.DocumentReader.new()
        with self.assertRaises(GLib.Error):
            reader.parse(b'{"format": "improve-plan", "version": 1, "plan": {"title": 5}}')
        self.assertEqual(len(reader.faults), 1)
        self.assertIsInstance(reader.faults[0].message, str)

    def test_plans_survive_pickle(self):
        self.action.agree("2017-06", self.director, recorded_at=RECORDED)
        again = pickle.loads(pickle.dumps(self.plan))
        self.assertTrue(again.equal(self.plan))
        self.assertEqual(again.lookup("a-1").state, "agreed")
        with self.assertRaisesRegex(TypeError, "pickle the plan"):
            pickle.dumps(self.action)


class Tables(PlanCase):
    def setUp(self):
        super().setUp()
        self.action.answers = [self.recommendation]
        self.action.add_child(Improve.Milestone(title="Half way", due="2017-06"))
        self.action.lead = self.director
        self.board = self.plan.add(Improve.Board(name="Board", other_names=["BVIB", "the board"]))
        self.action.agree("2017-06-14", self.director, recorded_at=RECORDED)
        self.tables = self.plan.tables()

    def test_hold_plain_values_only(self):
        for name, table in Improve.Document.load(WRENMOUTH).plan.tables("2017-12-13").items():
            for line in table:
                self.assertEqual(tuple(line), table.columns, name)
                for value in line.values():
                    self.assertIn(type(value), (str, int, float, bool, type(None)))

    def test_name_each_column_once(self):
        for name, table in self.tables.items():
            self.assertEqual(len(set(table.columns)), len(table.columns), name)

    def test_have_every_column_of_their_type_whatever_they_hold(self):
        columns = {row.dup_member() for row in rows_of(Improve.Evidence) if str(row.get_kind()) != "list"}
        self.assertEqual(set(self.tables["evidence"].columns), columns)
        self.assertEqual(self.tables["evidence"], [])
        self.assertEqual(self.tables["milestones"].columns[:3], ("within_id", "id", "title"))

    def test_say_what_the_plan_holds(self):
        action = self.tables["actions"][0]
        self.assertEqual((action["id"], action["state"], action["baseline_due"], action["answers_ids"], action["kind"]),
                         ("a-1", "agreed", "2017-09", "rec-1", None))
        self.assertEqual(self.tables["milestones"][0]["within_id"], "a-1")
        self.assertEqual(self.tables["boards"][0]["quorum"], None)
        self.assertEqual(self.tables["boards"][0]["other_names"], "BVIB; the board")
        self.assertEqual(self.tables["moves"][0]["recorded_at"], "2017-09-04T09:30:00+00:00")
        self.assertEqual(self.tables["plan"][0]["statutory_statement"], False)
        self.assertIn({"id": "a-1", "attribute": "answers_ids", "target_id": "rec-1"}, self.tables["references"])
        self.assertIn({"id": "a-1", "attribute": "lead_id", "target_id": "director"}, self.tables["references"])

    def test_flatten_parts(self):
        self.plan.adopt(self.action, "in_progress", "2017-07-01",
                        Improve.Basis(asserted_by=self.director, asserted_on="2017-07"), RECORDED)
        move = self.plan.tables()["moves"][1]
        self.assertEqual((move["basis_asserted_by_id"], move["basis_asserted_on"], move["basis_limb_id"]),
                         ("director", "2017-07", None))

    def test_as_of_a_day(self):
        self.action.start("2017-07-03", self.director, recorded_at=RECORDED)
        before, after = (self.plan.tables(day)["actions"][0] for day in ("2017-06-20", datetime.date(2017, 12, 1)))
        self.assertEqual((before["state"], after["state"]), ("agreed", "in_progress"))
        self.assertEqual(after["status"], "overdue")
        self.assertIn("agreed for September 2017", after["status_why"])
        self.assertIn("assurance_findings", self.plan.tables("2017-12-01"))
        self.assertNotIn("status", self.tables["actions"].columns)

    def test_are_taken_by_csv(self):
        out = io.StringIO()
        writer = csv.DictWriter(out, self.tables["actions"].columns)
        writer.writeheader()
        writer.writerows(self.tables["actions"])
        line = next(csv.DictReader(io.StringIO(out.getvalue())))
        self.assertEqual((line["id"], line["kind"], line["baseline_due"]), ("a-1", "", "2017-09"))

    def test_are_taken_by_pandas(self):
        try:
            import pandas
        except ImportError:
            self.skipTest("pandas absent")
        plan = Improve.Document.load(WRENMOUTH).plan
        frame = plan.to_frame(as_of="2017-12-13")
        self.assertEqual(len(frame), len(plan.actions))
        self.assertTrue((frame.status == "overdue").any())
        self.assertEqual(str(frame.dtypes["kind"]), "category")
        self.assertTrue(frame.priority.cat.ordered)
        self.assertEqual(str(plan.to_frame("boards").dtypes["quorum"]), "Int64")
        self.assertTrue(pandas.isna(self.plan.to_frame("boards")["quorum"][0]))
        self.assertEqual(list(self.plan.to_frame("evidence").columns), list(self.tables["evidence"].columns))
        with self.assertRaisesRegex(KeyError, "actions, "):
            plan.to_frame("wibble")

    def test_without_pandas_say_so(self):
        with mock.patch.dict(sys.modules, {"pandas": None}):
            with self.assertRaisesRegex(ImportError, "python3-pandas.*tables"):
                self.plan.to_frame("actions")


if __name__ == "__main__":
    unittest.main()
