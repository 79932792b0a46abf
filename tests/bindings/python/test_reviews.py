# SPDX-License-Identifier: LGPL-2.1-or-later
"""The last word of each reviewer, as of a day and as known on one, and where two differ."""

import datetime
import unittest

from support import Improve, PlanCase

DELIVERY = Improve.ClaimAspect.DELIVERY


def at(day, hour=9):
    return datetime.datetime(2017, 6, day, hour, tzinfo=datetime.timezone.utc)


class Reviews(PlanCase):
    def claim(self, by, value, day, known, scale="council_brag"):
        return self.plan.record(Improve.Claim(
            subject=self.action, aspect="delivery", scale=scale, value=value, by=by,
            valid_on=f"2017-06-{day:02}"), at(known))

    def latest(self, day=None, known=None, scale=None):
        as_of = None if day is None else f"2017-06-{day:02}"
        return list(self.plan.list_latest_claims(self.action.id, DELIVERY, scale, as_of,
                                                 None if known is None else at(known, 10)))

    def divergences(self, day=None, known=None):
        as_of = None if day is None else f"2017-06-{day:02}"
        return [(found.claim, found.other_claim, found.grades, found.scale, found.days, found.crosswalk)
                for found in self.plan.list_divergences(self.action.id, DELIVERY, as_of,
                                                        None if known is None else at(known, 10))]

    def test_the_latest_of_each_as_of_and_as_known(self):
        first = self.claim(self.director, "green", 1, 1)
        other = self.claim(self.partner, "red", 10, 20)
        second = self.claim(self.director, "amber", 12, 12)
        self.assertEqual(self.latest(), [other, second])
        self.assertEqual(self.latest(day=9), [first])
        self.assertEqual(self.latest(day=11), [first, other])
        self.assertEqual(self.latest(day=11, known=19), [first])
        self.assertEqual(self.latest(day=30, known=19), [second])
        self.assertEqual(self.latest(day=30, known=20), [other, second])
        self.assertEqual(self.latest(scale="ofsted_4"), [])

    def test_by_how_much_as_known(self):
        council = self.claim(self.director, "green", 1, 1)
        health = self.claim(self.partner, "red", 11, 20)
        self.assertEqual(self.divergences(day=10), [])
        self.assertEqual(self.divergences(day=11, known=19), [])
        self.assertEqual(self.divergences(day=11, known=20), [(council, health, 2, "council_brag", 10, None)])

    def test_two_scales_are_compared_by_a_signed_crosswalk_only(self):
        council = self.claim(self.director, "green", 1, 1)
        health = self.claim(self.partner, "inadequate", 1, 20, scale="ofsted_4")
        self.assertEqual(self.divergences(day=30), [])
        crosswalk = self.plan.add(Improve.Crosswalk(
            scale="council_brag", word="green", other_scale="ofsted_4", other_word="good"))
        self.assertEqual(self.divergences(day=30), [])  # nobody signed it
        crosswalk.by = self.partner
        self.assertEqual(self.divergences(day=30), [])  # nor has it a day
        crosswalk.signed_on = "2017-06-15"
        self.assertEqual(self.divergences(day=30), [(council, health, 2, "ofsted_4", 0, crosswalk)])
        self.assertEqual(self.divergences(day=14), [])
        self.assertEqual(self.divergences(day=30, known=19), [])
        crosswalk.by_id = "stranger"
        self.assertEqual(self.divergences(day=30), [])


if __name__ == "__main__":
    unittest.main()
