#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Makes a plan, adds to it and prints it."""
import gi

gi.require_version("Improve", "1")
from gi.repository import Improve

plan = Improve.Plan(title="Children's improvement plan")
director = plan.add(Improve.Post(label="Director of Children's Services"))
audits = plan.add(Improve.Action(title="Audit two cases a month in every team", baseline_due="2017-09", lead=director))
audits.add_child(Improve.Milestone(title="Every team has begun", due="2017-06-30"))
plan.add(Improve.Action(title="Ask children what changed for them", baseline_due="2018-03", lead=director))

print(plan.title)
for action in plan.actions:
    print(f"- {action.title} ({action.lead.label}, by {action.baseline_due.to_words()})")
    for milestone in action.milestones:
        print(f"  - {milestone.title} ({milestone.due.to_words()})")
