#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""What people do in Python instead: prints the seconds of the best of three runs, and those to let go.

usage: peers.py json|dataclasses|dump|lines FILE
"""
import dataclasses
import datetime
import io
import json
import re
import sys
import time


@dataclasses.dataclass
class Thing:
    """Any entity: its members, its dates as dates, what it owns as things."""
    members: dict
    dates: dict
    children: list


DATES = {"baseline_due", "on", "valid_on", "collected_on", "expires_on"}
INSTANTS = {"recorded_at"}


def make(raw):
    members, dates, children = {}, {}, []
    for name, value in raw.items():
        if name in DATES:
            dates[name] = datetime.date.fromisoformat(value)
        elif name in INSTANTS:
            dates[name] = datetime.datetime.fromisoformat(value)
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            children += [make(child) for child in value]
        else:
            members[name] = value
    return Thing(members, dates, children)


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def load_typed(path):
    return {name: [make(raw) for raw in value] for name, value in load(path).items() if isinstance(value, list)}


MARK = re.compile(r"resolved|agreed|decided|recommend(?:ed|ation|s)?|action\s*:|judged|present\s*:|apologies", re.I)


def scan_lines(path):
    """The lines in which a word of interest stands, and where: what a script over such texts starts with."""
    with open(path, encoding="utf-8") as file:
        return [(number, match.group(), line) for number, line in enumerate(file, 1) for match in MARK.finditer(line)]


def main():
    job, path = sys.argv[1:]
    if job == "dump":
        document = load(path)
        run = lambda: json.dump(document, io.StringIO(), indent=2, ensure_ascii=False)
    else:
        run = lambda: {"json": load, "dataclasses": load_typed, "lines": scan_lines}[job](path)
    best = best_to_let_go = 1e9
    for _ in range(3):
        start = time.perf_counter()
        made = run()
        best = min(best, time.perf_counter() - start)
        start = time.perf_counter()
        del made
        best_to_let_go = min(best_to_let_go, time.perf_counter() - start)
    print(f"{best:.6f} {best_to_let_go:.6f}")


main()
