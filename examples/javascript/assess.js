#!/usr/bin/gjs -m
// SPDX-License-Identifier: LGPL-2.1-or-later
// Says how each action stands on a day, and what one rule against false assurance found: assess.js PLAN DAY RULE
import Improve from 'gi://Improve?version=1';
import {programArgs} from 'system';

const [path, day, rule] = programArgs;
const {plan} = Improve.Document.load(path);
const assessment = plan.assess(day);

print(`As of ${assessment.as_of.to_words()}`);
for (const status of assessment.statuses)
    print(`${status.subject.label.padEnd(5)} ${status.dup_text('status')}`);
for (const finding of assessment.findings) {
    if (finding.rule === rule) {
        print(`${finding.dup_text('severity')}: ${finding.message}`);
        print(`    ${finding.question}`);
    }
}
