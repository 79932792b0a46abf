# SPDX-License-Identifier: LGPL-2.1-or-later
"""Trackers: in and out, awaited and cancelled, and a mapping that is guessed."""

import asyncio
import pathlib
import tempfile
import unittest

from support import Gio, GLib, Improve

CSV = b"No,What,Who,When,Current status\r\n1,Train staff,DCS/HoS,30/06/2017,Complete\r\n2,Visit,HoS,TBC,G\r\n"


class Trackers(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.path = self.folder / "tracker.csv"
        self.path.write_bytes(CSV)
        self.mapping = Improve.TrackerMapping.new_from_name("torbay")

    def test_can_be_awaited(self):
        async def main():
            read = await self.mapping.import_file_async(str(self.path), None, Improve.Date.parse("2017-06-30"), None)
            self.assertEqual([action.title for action in read.get_plan().actions], ["Train staff", "Visit"])
            out = self.folder / "out.csv"
            self.assertTrue(await self.mapping.export_file_async(read.get_plan(), str(out),
                                                                 Improve.Date.parse("2017-06-30")))
            self.assertIn(b"DCS/HoS", out.read_bytes())

        asyncio.run(main())

    def test_can_be_cancelled(self):
        async def main():
            task = asyncio.ensure_future(
                self.mapping.import_file_async(str(self.path), None, Improve.Date.parse("2017-06-30"), None))
            await asyncio.sleep(0)
            task.cancel()
            with self.assertRaises(asyncio.CancelledError):
                await task

        asyncio.run(main())

    def test_is_written_as_a_workbook_and_read_again(self):
        day = Improve.Date.parse("2017-06-30")
        plan = self.mapping.import_bytes(GLib.Bytes.new(CSV), "t.csv", None, day, None).get_plan()
        try:
            data = self.mapping.export_xlsx(plan, day)
            again = self.mapping.import_bytes(GLib.Bytes.new(bytes(data) if isinstance(data, bytes) else data.get_data()),
                                              "t.xlsx", None, day, None)
        except GLib.Error as error:
            self.assertTrue(error.matches(Gio.io_error_quark(), Gio.IOErrorEnum.NOT_SUPPORTED), error)
            self.skipTest("built without workbooks")
        self.assertEqual([action.title for action in again.get_plan().actions], ["Train staff", "Visit"])

    def test_a_mapping_is_guessed(self):
        guess = Improve.TrackerMapping.new_guessed(GLib.Bytes.new(CSV))
        self.assertGreater(guess.get_confidence("title"), 0.9)
        self.assertIn("title=What", guess.to_text())


if __name__ == "__main__":
    unittest.main()
