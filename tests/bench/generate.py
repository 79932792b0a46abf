#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Write a plan of a council that does not exist, of any size, as a plan document.

usage: generate.py ACTIONS FILE [whole]

Three claims and two pieces of evidence an action; `whole`: with all that whole.py adds to them. The same size always
gives the same bytes.
"""
import json
import sys

import whole

WORDS = ("assessment audit board carers caseload child conference decision early evidence family foster help home "
         "leaders manager members offer panel partner permanence placement plan practice quality record review "
         "risk school service social strategy supervision support team threshold training visit voice worker").split()
VALUES = ["green", "amber", "red", "blue"]
METHODS = ["case_audit", "dip_sample", "practice_observation", "performance_data", "child_family_feedback", "document"]
LINES = ["self_report", "operational", "corporate_qa", "partner", "peer_authority", "inspectorate"]


class Dice:
    """A small generator of our own: the same numbers on every machine and with every Python."""

    def __init__(self, seed):
        self.state = seed

    def roll(self, sides):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % sides

    def text(self, words):
        return " ".join(WORDS[self.roll(len(WORDS))] for _ in range(words)).capitalize() + "."

    def day(self):
        return f"2017-{1 + self.roll(12):02}-{1 + self.roll(28):02}"


def make_action(dice, i):
    return {
        "id": f"action-{i}",
        "objective_id": f"objective-{i % 40}",
        "label": f"{i % 40}.{i // 40}",
        "title": dice.text(9),
        "description": dice.text(10),
        "kind": ["output", "practice", "structural"][i % 3],
        "lead_id": f"post-{i % 25}",
        "baseline_due": dice.day(),
        "success_measures": dice.text(7),
        "answers_ids": [f"recommendation-{i % 15}"],
        "moves": [{"id": f"move-{i}", "subject_id": f"action-{i}", "to": "in_progress", "on": "2017-05-02",
                   "by_id": f"post-{i % 25}", "recorded_at": "2017-05-03T09:30:00+01:00"}],
    }


def make_claim(dice, i):
    return {
        "id": f"claim-{i}",
        "subject_id": f"action-{i // 3}",
        "aspect": "delivery",
        "scale": "council_brag",
        "value": VALUES[dice.roll(4)],
        "text": dice.text(7),
        "by_id": f"post-{i % 25}",
        "valid_on": dice.day(),
        "recorded_at": f"2017-12-{1 + dice.roll(28):02}T10:00:00+00:00",
    }


def make_evidence(dice, i):
    return {
        "id": f"evidence-{i}",
        "title": dice.text(6),
        "method": METHODS[dice.roll(6)],
        "source_line": LINES[dice.roll(6)],
        "collected_on": dice.day(),
        "expires_on": "2018-12-31",
        "sample_size": 5 + dice.roll(40),
        "author_id": f"post-{i % 25}",
        "summary": dice.text(8),
        "links": [{"id": f"link-{i}", "subject_id": f"action-{i // 2}", "stance": "supports"}],
    }


def main():
    n = int(sys.argv[1])
    dice = Dice(2017)
    document = {
        "format": "improve-plan",
        "version": 1,
        "plan": {"id": "plan", "title": "A plan to measure with"},
        "recommendations": [{"id": f"recommendation-{i}", "label": str(i + 1), "text": dice.text(20)}
                            for i in range(15)],
        "themes": [{"id": f"theme-{i}", "title": dice.text(3)} for i in range(4)],
        "objectives": [{"id": f"objective-{i}", "theme_id": f"theme-{i % 4}", "title": dice.text(5)}
                       for i in range(40)],
        "actions": [make_action(dice, i) for i in range(n)],
        "evidence": [make_evidence(dice, i) for i in range(2 * n)],
        "claims": [make_claim(dice, i) for i in range(3 * n)],
        "posts": [{"id": f"post-{i}", "label": dice.text(3)} for i in range(25)],
    }
    if sys.argv[3:] == ["whole"]:
        whole.complete(document, dice)
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        json.dump(document, file, indent=2, ensure_ascii=False)
        file.write("\n")


main()
