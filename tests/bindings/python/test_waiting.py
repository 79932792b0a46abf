# SPDX-License-Identifier: LGPL-2.1-or-later
"""Every call that waits for a file in the background, each by its name: cancelled before, while and after."""

import os
import pathlib
import re
import tempfile
import unittest

from support import Gio, GLib, Improve

PLAN = '{"format": "improve-plan", "version": 1, "plan": {"id": "p", "title": "Old"}}'
DAY = Improve.Date.parse("2017-06-30")

# What is in the file before, whether it is written, and how the call begins and ends.
CALLS = {
    "improve_document_load_async": (PLAN, False, lambda self: Improve.Document, "load", ()),
    "improve_document_reader_load_async": (PLAN, False, lambda self: Improve.DocumentReader(), "load", ()),
    "improve_document_save_async": (PLAN, True, lambda self: self.document, "save", None),
    "improve_document_save_as_async": (PLAN, True, lambda self: self.document, "save_as", (True,)),
    "improve_calendar_load_async": (
        '{"scotland": {"events": [{"title": "A day", "date": "2031-02-03"}]}}', False,
        lambda self: Improve.Calendar, "load", (Improve.Division.SCOTLAND,)),
    "improve_minutes_reader_read_file_async": (
        "RESOLVED: To note.\n", False, lambda self: Improve.MinutesReader(), "read_file", ()),
    "improve_report_reader_read_file_async": (
        "We recommend that.\n", False, lambda self: Improve.ReportReader(), "read_file", ()),
    "improve_tracker_mapping_new_from_file_async": (
        "[columns]\ntitle=What\n", False, lambda self: Improve.TrackerMapping, "new_from_file", ()),
    "improve_tracker_mapping_import_file_async": (
        "No,What,When\r\n1,Train staff,30/06/2017\r\n", False, lambda self: self.mapping, "import_file", (None, DAY, None)),
    "improve_tracker_mapping_export_file_async": ("Old", True, lambda self: self.mapping, "export_file", (DAY,)),
}


class Waiting(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name) / "file"
        self.mapping = Improve.TrackerMapping.new_from_name("torbay")

    def try_call(self, name, when):
        """Whether it was done."""
        _, _, make, stem, arguments = CALLS[name]
        owner, loop, cancellable, outcome = make(self), GLib.MainLoop(), Gio.Cancellable(), []
        if arguments is None:
            arguments = ()
        elif stem == "export_file":
            arguments = (self.document.plan, str(self.path), *arguments)
        else:
            arguments = (str(self.path), *arguments)

        def ended(source, result):
            try:
                outcome.append(getattr(owner, stem + "_finish")(result))
            except GLib.Error as error:
                self.assertTrue(error.matches(Gio.io_error_quark(), Gio.IOErrorEnum.CANCELLED), error)
            loop.quit()

        if when == "before":
            cancellable.cancel()
        getattr(owner, stem + "_async")(*arguments, GLib.PRIORITY_DEFAULT, cancellable, ended)
        if when == "while":
            cancellable.cancel()
        loop.run()
        cancellable.cancel()
        return bool(outcome)

    def test_89_each_can_be_cancelled(self):
        for name, (content, writes, *_) in CALLS.items():
            with self.subTest(name):
                self.path.write_text(PLAN)
                self.document = Improve.Document.load(self.path)
                self.document.plan.title = "New"
                self.path.write_bytes(content.encode())
                self.assertFalse(self.try_call(name, "before"))
                self.assertEqual(self.path.read_bytes().decode(), content)
                done = self.try_call(name, "while")
                self.assertEqual(self.path.read_bytes().decode() != content, done and writes)
                self.assertTrue(self.try_call(name, "after"))
                self.assertEqual(self.path.read_bytes().decode() != content, writes)
                self.assertEqual(os.listdir(self.path.parent), ["file"])

    def test_none_is_left_out(self):
        gir = pathlib.Path(os.environ["IMPROVE_GIR"]).read_text()
        names = set(re.findall(r'c:identifier="(improve_\w+_async)"', gir))
        self.assertEqual(set(CALLS), names)
        here = pathlib.Path(__file__).parents[2]
        for other in ("tracker/test-waiting.c", "bindings/javascript/test-waiting.js", "bindings/vala/test-waiting.vala"):
            self.assertEqual(set(re.findall(r'["\'/](improve_\w+_async)["\']', (here / other).read_text())), names, other)


if __name__ == "__main__":
    unittest.main()
