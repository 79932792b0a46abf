#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Watches a plan change, one by one and in a batch."""
import gi

gi.require_version("Improve", "1")
from gi.repository import Improve

plan = Improve.Plan(id="plan", title="Children's improvement plan")
plan.connect("changed", lambda plan, entity, pspec: print(f"{entity.id}: {pspec.name}"))

print("one by one")
action = plan.add(Improve.Action(title="Audit cases"))
action.title = "Audit two cases a month"
action.title = "Audit two cases a month in every team"
action.title = "Audit two cases a month in every team"

print("in a batch")
with plan.batch():
    action.title = "Audit"
    action.title = "Audit three cases a month"
    action.priority = "high"
