#!/usr/bin/gjs -m
// SPDX-License-Identifier: LGPL-2.1-or-later
// Makes a plan, adds to it and prints it.
import Improve from 'gi://Improve?version=1';

const plan = new Improve.Plan({title: "Children's improvement plan"});
const lead = plan.add(new Improve.Post({label: "Director of Children's Services"}));
const audits = new Improve.Action({title: 'Audit two cases a month in every team', baselineDue: '2017-09', lead});
plan.add(audits);
audits.add_child(new Improve.Milestone({title: 'Every team has begun', due: '2017-06-30'}));
plan.add(new Improve.Action({title: 'Ask children what changed for them', baselineDue: '2018-03', lead}));

print(plan.title);
for (const action of plan.actions) {
    print(`- ${action.title} (${action.lead.label}, by ${action.baselineDue.to_words()})`);
    for (const milestone of action.milestones)
        print(`  - ${milestone.title} (${milestone.due.to_words()})`);
}
