// SPDX-License-Identifier: LGPL-2.1-or-later
// Trackers in and out again from gjs.

import {Improve, dateOf, equal, run, same, test, throws} from './check.js';

const CSV = 'No,What,Who,When,Current status,Ours\r\n1,Train staff,DCS/HoS,30/06/2017,Complete,x\r\n' +
    '2,Visit,HoS,TBC,Purple,\r\n,,HoS,,On track,\r\n';
const day = dateOf('2017-06-30');

function importTracker(mapping) {
    return mapping.import_bytes(new TextEncoder().encode(CSV), 't.csv', null, day, null);
}

test('a tracker becomes a plan, and what is not taken is told', () => {
    const read = importTracker(Improve.TrackerMapping.new_from_name('torbay'));
    const plan = read.get_plan();
    equal([read.get_rows_read(), read.get_rows_made(), read.get_rows_listed()], [3, 2, 1]);
    equal([...plan.actions].map(action => action.title), ['Train staff', 'Visit']);
    same(plan.actions.at(0).baseline_due.equal(day), true);
    same([...plan.claims].at(0).value, 'completed');
    const notes = [...read.get_notes()].map(note => [note.get_rule(), note.get_row(), note.get_letters()]);
    const has = (...note) => same(notes.some(other => JSON.stringify(other) === JSON.stringify(note)), true, note);
    has('status-words', 3, 'E');
    has('row-no-title', 4, 'C');
    has('column-kept', 1, 'F');
});

test('the same columns come back', () => {
    const mapping = Improve.TrackerMapping.new_from_name('torbay');
    const lines = mapping.export_csv(importTracker(mapping).get_plan()).replaceAll('"', '').split('\r\n');
    equal(lines[0].split(',').slice(0, 6), ['No', 'What', 'Who', 'When', 'Current status', 'Ours']);
    equal(lines[1].split(',').slice(0, 6), ['1', 'Train staff', 'DCS/HoS', '30/06/2017', 'Complete', 'x']);
});

test('a mapping that is none is refused', () => {
    throws(() => Improve.TrackerMapping.new_from_name('wibble'), /\[map-unknown\]/);
    throws(() => Improve.TrackerMapping.new_from_text('[columns]\ntitle=What\n[colours]\nred=#FF0000\n'),
        /\[map-colour-word\]/);
});

await run();
