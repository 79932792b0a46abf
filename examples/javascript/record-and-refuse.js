#!/usr/bin/gjs -m
// SPDX-License-Identifier: LGPL-2.1-or-later
// Delivers an action, is refused to call it assured, adds evidence and succeeds: record-and-refuse.js PLAN
import Improve from 'gi://Improve?version=1';
import {programArgs} from 'system';

const {plan} = Improve.Document.load(programArgs[0]);
const [action, director] = [plan.lookup('action-3.6'), plan.lookup('post-dcs')];

action.deliver('2017-12-12', director);
print(`${action.label} ${action.title}: ${action.dup_text('state')}`);
try {
    action.assure('2017-12-12', director);
} catch (refused) {
    for (const obstacle of refused.obstacles)
        print(`refused, ${obstacle.rule}: ${obstacle.mend}`);
}

const visit = plan.add(new Improve.Evidence({title: 'What managers do differently', method: 'practice_observation',
    source_line: 'peer_authority', collected_on: '2017-12-11'}));
visit.add_child(new Improve.EvidenceLink({subject: action, stance: 'supports'}));
action.assure('2017-12-12', director, {evidence: [visit]});
print(`${action.label} ${action.title}: ${action.dup_text('state')}`);
