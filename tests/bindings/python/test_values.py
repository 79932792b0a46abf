# SPDX-License-Identifier: LGPL-2.1-or-later
"""Dates, periods and words as values."""

import copy
import datetime
import enum
import pickle
import unittest

from support import Improve

Date, Period = Improve.Date, Improve.Period


class Dates(unittest.TestCase):
    def test_are_made_from_what_people_have(self):
        self.assertEqual(str(Date("2017-09")), "2017-09")
        self.assertEqual(str(Date(datetime.date(2017, 9, 1))), "2017-09-01")
        self.assertEqual(Date(Date("2017")), Date("2017"))
        self.assertEqual(Date.new_month(2017, 9), Date("2017-09"))
        with self.assertRaisesRegex(ValueError, "date-range"):
            Date("2017-13")
        with self.assertRaisesRegex(ValueError, "date-syntax"):
            Date("September 2017")
        with self.assertRaisesRegex(TypeError, "moment"):
            Date(datetime.datetime(2017, 9, 1))
        for wrong in (2017, None, b"2017"):
            with self.assertRaises(TypeError):
                Date(wrong)
        with self.assertRaises(TypeError):
            Date()

    def test_are_equal_by_value(self):
        self.assertEqual(Date("2017-09"), Date("2017-09"))
        self.assertNotEqual(Date("2017-09"), Date("2017-09-01"))
        self.assertNotEqual(Date("2017-09-01"), "2017-09-01")
        self.assertNotEqual(Date("2017-09-01"), None)
        self.assertEqual(len({Date("2017-09"), Date("2017-09"), Date("2017")}), 2)

    def test_compare_with_datetime_both_ways(self):
        day = datetime.date(2017, 9, 1)
        self.assertTrue(Date("2017-09-01") == day and day == Date("2017-09-01"))
        self.assertEqual(hash(Date("2017-09-01")), hash(day))
        self.assertTrue(Date("2017-08") < day < Date("2017-09-02"))
        self.assertTrue(day > Date("2017-08-31"))
        self.assertFalse(Date("2017-09") == day)
        self.assertFalse(Date("2017-09-01") == datetime.datetime(2017, 9, 1))
        with self.assertRaises(TypeError):
            Date("2017") < "2018"

    def test_sort_in_mixed_precision(self):
        texts = ["2017", "2017-33", "2017-01", "2017-01-01", "2017-01-02", "2017-34", "2017-04-01", "2018"]
        self.assertEqual([str(date) for date in sorted(map(Date, reversed(texts)))], texts)
        self.assertEqual(max(Date("2017-02"), Date("2017-33")), Date("2017-02"))
        self.assertTrue(Date("2017") <= Date("2017") >= Date("2017"))

    def test_give_their_parts(self):
        date = Date("2017-34")
        self.assertEqual((date.year, date.quarter, date.month, date.day), (2017, 2, None, None))
        self.assertEqual(date.precision, "quarter")
        self.assertEqual(Date("2017-06-14").date, datetime.date(2017, 6, 14))
        self.assertEqual(Date("2017-06-14").weekday, 3)
        with self.assertRaisesRegex(ValueError, "last_day"):
            date.date
        self.assertEqual(date.last_day().date, datetime.date(2017, 6, 30))

    def test_print(self):
        self.assertEqual(repr(Date("2017-09")), "Improve.Date('2017-09')")
        self.assertEqual(f"{Date('2017-06-14')} {Date('2017'):>6}", "2017-06-14   2017")
        self.assertEqual(f"{Date('2017-06-14'):%d/%m/%Y}", "14/06/2017")

    def test_are_values_for_copy_and_pickle(self):
        for value in (Date("2017-09"), Date("2017-06-14"), Period("2017/2018-03")):
            self.assertIs(copy.copy(value), value)
            self.assertEqual(copy.deepcopy([value]), [value])
            self.assertEqual(pickle.loads(pickle.dumps(value)), value)

    def test_are_taken_by_methods_in_any_form(self):
        self.assertTrue(Date("2017-06").is_past("2017-07-01"))
        self.assertTrue(Date("2017-06").is_past(datetime.date(2017, 7, 1)))
        self.assertFalse(Date("2017-06").is_past(today=Date("2017-06-30")))
        with self.assertRaisesRegex(ValueError, "date-syntax"):
            Date("2017-06").is_past("soon")


class Periods(unittest.TestCase):
    def test_are_made_from_what_people_have(self):
        period = Period("2017-04/2017-06")
        self.assertEqual(period, Period(("2017-04", "2017-06")))
        self.assertEqual(period, Period.new("2017-04", "2017-06"))
        self.assertEqual(str(Period((datetime.date(2017, 4, 1), None))), "2017-04-01/..")
        self.assertEqual((period.starts, period.ends), (Date("2017-04"), Date("2017-06")))
        for wrong in ("2017-06", "2018/2017", ("2018", "2017")):
            with self.assertRaises(ValueError):
                Period(wrong)
        for wrong in (2017, ("2017",), None):
            with self.assertRaises(TypeError):
                Period(wrong)

    def test_are_values(self):
        self.assertEqual(len({Period("2017/2018"), Period("2017/2018"), Period("2017/2019")}), 2)
        self.assertNotEqual(Period("2017/2018"), "2017/2018")
        self.assertEqual(repr(Period("2017/..")), "Improve.Period('2017/..')")
        self.assertEqual(sorted([Period("2018/2019"), Period("2017/2018")])[0], Period("2017/2018"))

    def test_contain_dates(self):
        self.assertIn("2017-05-14", Period("2017-04/2017-06"))
        self.assertNotIn(datetime.date(2017, 7, 1), Period("2017-04/2017-06"))

    def test_in_an_attribute(self):
        evidence = Improve.Evidence(period_covered=("2017-04", None))
        self.assertEqual(evidence.period_covered, Period("2017-04/.."))
        evidence.period_covered = "2017-04/2017-06"
        self.assertIn("2017-05", evidence.period_covered)


class Words(unittest.TestCase):
    def test_of_every_enum_are_its_values(self):
        enums = [cls for cls in (getattr(Improve, name) for name in dir(Improve))
                 if isinstance(cls, type) and issubclass(cls, int) and not cls.__name__.endswith("Error")]
        self.assertGreater(len(enums), 20)
        for enum in enums:
            value = enum(1)
            self.assertEqual(value, str(value))
            self.assertEqual(hash(value), hash(str(value)))
            self.assertEqual(value, 1)
            self.assertNotEqual(value, 2)
            self.assertFalse(enum(0))

    def test_of_two_enums_are_not_equal(self):
        self.assertNotEqual(Improve.ActionKind(1), Improve.PlanKind(1))

    def test_survive_pickle(self):
        self.assertEqual(pickle.loads(pickle.dumps(Improve.ActionKind.OUTPUT)), "output")

    def test_come_from_either_make_of_enum(self):
        from gi.overrides import _improve_values

        class Newer(enum.IntEnum):
            """As PyGObject 3.52 has them: a Python enum, which may have a name only."""
            UNKNOWN = 0
            LIKELY_TO_DELIVER = 1

        self.assertEqual(_improve_values.word_of(Newer.LIKELY_TO_DELIVER), "likely_to_deliver")
        for given in ("likely_to_deliver", 1, Newer.LIKELY_TO_DELIVER):
            self.assertIs(_improve_values.to_enum(Newer, given), Newer.LIKELY_TO_DELIVER)
        self.assertIs(_improve_values.to_enum(Newer, None), Newer.UNKNOWN)
        with self.assertRaisesRegex(ValueError, "likely_to_deliver"):
            _improve_values.to_enum(Newer, "wibble")
        self.assertEqual(_improve_values.word_of(Improve.ClaimAspect.LIKELY_TO_DELIVER), "likely_to_deliver")


if __name__ == "__main__":
    unittest.main()
