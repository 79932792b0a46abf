#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""What was recorded later was not known earlier: a plan from which every later record is taken out says, as known at a
moment, the same to the byte as the plan that holds them, whatever is asked."""

import copy
import json
import os
import subprocess
import sys
import tempfile

COMMAND, PLAN = sys.argv[1:3]
DAYS = ("2017-10-25", "2017-12-12")
KNOWN = ("2017-07-31", "2017-09-29", "2017-11-20")
LATER = "2018-12-31"
ASKED = (("assess",), ("report",), ("questions",), ("coverage",), ("oversight",), ("measures",), ("slippage",),
         ("evidence",), ("thread", "action-2.3"), ("thread", "action-2.12"), ("thread", "recommendation-3"),
         ("thread", "outcome-2.1"))


def is_later(record, known):
    return record.get("recorded_at", "")[:10] > known


def is_filed_later(evidence, known):
    """Handed in by a record that was made later."""
    moves = evidence.get("moves", [])
    handed_in = any(move["to"] in ("draft", "submitted") for move in moves)
    return handed_in and all(is_later(move, known) for move in moves)


def take_out(value, known, count):
    """Takes the records made after a day out of everything below a value."""
    if isinstance(value, dict):
        for key, below in list(value.items()):
            value[key] = take_out(below, known, count)
        return value
    if not isinstance(value, list):
        return value
    kept = [v for v in value if not (isinstance(v, dict) and is_later(v, known))]
    count[0] += len(value) - len(kept)
    return [take_out(v, known, count) for v in kept]


def run(plan, asked, day, known):
    command = [COMMAND, asked[0], plan, *asked[1:], "--as-of", day, "--known-at", known]
    answer = subprocess.run(command + ["--json"] * (asked[0] != "report"), capture_output=True, text=True, check=False)
    if answer.returncode > 1:
        sys.exit(f"{command}: {answer.stderr}")
    return answer.stdout


def main():
    with open(PLAN, encoding="utf-8") as file:
        whole = json.load(file)
    bad, changed = [], 0
    today = {(asked, day): run(PLAN, asked, day, LATER) for asked in ASKED for day in DAYS}
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "plan.json")
        for known in KNOWN:
            then, count = copy.deepcopy(whole), [0]
            filed = {e["id"] for e in then["evidence"] if is_filed_later(e, known)}
            then["evidence"] = [e for e in then["evidence"] if e["id"] not in filed]
            take_out(then, known, count)
            with open(path, "w", encoding="utf-8") as file:
                json.dump(then, file)
            if count[0] == 0:
                sys.exit(f"nothing was recorded after {known}: the test tests nothing")
            for day in DAYS:
                for asked in ASKED:
                    answer = run(PLAN, asked, day, known)
                    if run(path, asked, day, known) != answer:
                        bad.append((asked, day, known))
                    changed += answer.replace(known, "") != today[asked, day].replace(LATER, "")
            print(f"# known on {known}: {count[0]} records and {len(filed)} pieces of evidence were made later")
    print(f"# {changed} answers differ from what is known today")
    for asked, day, known in bad:
        print(f"# {' '.join(asked)} as of {day} tells what was not known on {known}")
    sys.exit(1 if bad or changed < 20 else 0)


if __name__ == "__main__":
    main()
