#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Reads a plan and lists what is overdue or unproven: read-and-list.py PLAN DAY"""
import sys

import gi

gi.require_version("Improve", "1")
from gi.repository import GLib, Improve

try:
    plan = Improve.Document.load(sys.argv[1]).plan
except GLib.Error as error:
    sys.exit(f"{sys.argv[1]}: {error.message}")

for status in plan.assess(sys.argv[2]).statuses:
    if status.status in ("overdue", "delivered_unproven"):
        print(f"{status.subject.label} {status.subject.title}")
        print(f"    {status.status}: {status.why[0]}")
