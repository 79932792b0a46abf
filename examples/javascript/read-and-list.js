#!/usr/bin/gjs -m
// SPDX-License-Identifier: LGPL-2.1-or-later
// Reads a plan and lists what is overdue or unproven: read-and-list.js PLAN DAY
import Improve from 'gi://Improve?version=1';
import {programArgs, exit} from 'system';

const {OVERDUE, DELIVERED_UNPROVEN} = Improve.DeliveryStatus;
const [path, day] = programArgs;
let plan;
try {
    ({plan} = Improve.Document.load(path));
} catch (error) {
    printerr(`${path}: ${error.message}`);
    exit(1);
}

for (const status of plan.assess(day).statuses) {
    if ([OVERDUE, DELIVERED_UNPROVEN].includes(status.status)) {
        print(`${status.subject.label} ${status.subject.title}`);
        print(`    ${status.dup_text('status')}: ${status.why[0]}`);
    }
}
