#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Delivers an action, is refused to call it assured, adds evidence and succeeds: record-and-refuse.py PLAN"""
import sys

import gi

gi.require_version("Improve", "1")
from gi.repository import Improve

plan = Improve.Document.load(sys.argv[1]).plan
action, director = plan.lookup("action-3.6"), plan.lookup("post-dcs")

action.deliver("2017-12-12", director)
print(f"{action.label} {action.title}: {action.state}")
try:
    action.assure("2017-12-12", director)
except Improve.Refused as refused:
    for obstacle in refused.obstacles:
        print(f"refused, {obstacle.rule}: {obstacle.mend}")

visit = plan.add(Improve.Evidence(title="What managers do differently", method="practice_observation",
                                  source_line="peer_authority", collected_on="2017-12-11"))
visit.add_child(Improve.EvidenceLink(subject=action, stance="supports"))
action.assure("2017-12-12", director, evidence=[visit])
print(f"{action.label} {action.title}: {action.state}")
