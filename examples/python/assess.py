#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Says how each action stands on a day, and what one rule against false assurance found: assess.py PLAN DAY RULE"""
import sys

import gi

gi.require_version("Improve", "1")
from gi.repository import Improve

plan = Improve.Document.load(sys.argv[1]).plan
assessment = plan.assess(sys.argv[2])

print(f"As of {assessment.as_of.to_words()}")
for status in assessment.statuses:
    print(f"{status.subject.label:5} {status.status}")
for finding in assessment.findings:
    if finding.rule == sys.argv[3]:
        print(f"{finding.severity}: {finding.message}")
        print(f"    {finding.question}")
