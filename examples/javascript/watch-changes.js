#!/usr/bin/gjs -m
// SPDX-License-Identifier: LGPL-2.1-or-later
// Watches a plan change, one by one and in a batch.
import Improve from 'gi://Improve?version=1';

const plan = new Improve.Plan({id: 'plan', title: "Children's improvement plan"});
plan.connect('changed', (_, entity, pspec) => print(`${entity.id}: ${pspec.name}`));

print('one by one');
const action = plan.add(new Improve.Action({title: 'Audit cases'}));
action.title = 'Audit two cases a month';
action.title = 'Audit two cases a month in every team';
action.title = 'Audit two cases a month in every team';

print('in a batch');
plan.batch(() => {
    action.title = 'Audit';
    action.title = 'Audit three cases a month';
    action.priority = 'high';
});
