# SPDX-License-Identifier: LGPL-2.1-or-later
"""What is installed for each language, and where: an override that stays behind is absent without a word."""

import json
import os
import pathlib
import unittest

TOP = pathlib.Path(__file__).parents[3]


class Installed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        build = pathlib.Path(os.environ["IMPROVE_GIR"]).parents[1]
        found = json.loads((build / "meson-info" / "intro-installed.json").read_text(encoding="utf-8"))
        cls.places = {os.path.realpath(source): pathlib.Path(place) for source, place in found.items()}

    def test_every_part_of_an_override(self):
        for pattern, folder in (("bindings/python/gi/overrides/*.py", "gi/overrides"),
                                ("bindings/javascript/overrides/*.js", "overrides")):
            sources = list(TOP.glob(pattern))
            self.assertGreater(len(sources), 2)
            for source in sources:
                place = self.places.get(os.path.realpath(source))
                self.assertIsNotNone(place, f"{source.name} is not installed")
                self.assertTrue(str(place.parent).endswith(folder), place)
                self.assertEqual(place.name, source.name)

    def test_what_describes_the_library(self):
        names = {place.name for place in self.places.values()}
        self.assertLessEqual({"Improve-1.gir", "Improve-1.typelib"}, names)

    def test_nothing_hides_the_real_gi(self):
        self.assertEqual(list((TOP / "bindings").rglob("__init__.py")), [])


if __name__ == "__main__":
    unittest.main()
