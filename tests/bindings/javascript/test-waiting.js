// SPDX-License-Identifier: LGPL-2.1-or-later
// Every call that waits for a file in the background, each by its name: cancelled before, while and after.

import Gio from 'gi://Gio';
import GLib from 'gi://GLib';

import {Improve, dateOf, run, same, test} from './check.js';

const PLAN = '{"format": "improve-plan", "version": 1, "plan": {"id": "p", "title": "Old"}}';
const CALENDAR = '{"scotland": {"events": [{"title": "A day", "date": "2031-02-03"}]}}';
const DAY = dateOf('2017-06-30');
const mapping = Improve.TrackerMapping.new_from_name('torbay');

const folder = GLib.dir_make_tmp('improve-XXXXXX');
const path = GLib.build_filenamev([folder, 'file']);
const contents = () => new TextDecoder().decode(GLib.file_get_contents(path)[1]);
let plan, document;

// What is in the file before, whether it is written, and the call.
const calls = {
    'improve_document_load_async': [PLAN, false, (...how) => Improve.Document.load_async(path, ...how)],
    'improve_document_reader_load_async':
        [PLAN, false, (...how) => new Improve.DocumentReader().load_async(path, ...how)],
    'improve_document_save_async': [PLAN, true, (...how) => document.save_async(...how)],
    'improve_document_save_as_async': [PLAN, true, (...how) => document.save_as_async(path, true, ...how)],
    'improve_calendar_load_async':
        [CALENDAR, false, (...how) => Improve.Calendar.load_async(path, Improve.Division.SCOTLAND, ...how)],
    'improve_minutes_reader_read_file_async':
        ['RESOLVED: To note.\n', false, (...how) => new Improve.MinutesReader().read_file_async(path, ...how)],
    'improve_report_reader_read_file_async':
        ['We recommend that.\n', false, (...how) => new Improve.ReportReader().read_file_async(path, ...how)],
    'improve_tracker_mapping_new_from_file_async':
        ['[columns]\ntitle=What\n', false, (...how) => Improve.TrackerMapping.new_from_file_async(path, ...how)],
    'improve_tracker_mapping_import_file_async':
        ['No,What,When\r\n1,Train staff,30/06/2017\r\n', false,
            (...how) => mapping.import_file_async(path, null, DAY, null, ...how)],
    'improve_tracker_mapping_export_file_async':
        ['Old', true, (...how) => mapping.export_file_async(plan, path, DAY, ...how)],
};

// Whether it was done; an error other than that it was cancelled is thrown.
async function tryCall(call, when) {
    const cancellable = new Gio.Cancellable();
    if (when === 'before')
        cancellable.cancel();
    const promise = call(GLib.PRIORITY_DEFAULT, cancellable);
    if (when === 'while')
        cancellable.cancel();
    try {
        await promise;
        return true;
    } catch (error) {
        if (!error.matches(Gio.IOErrorEnum, Gio.IOErrorEnum.CANCELLED))
            throw error;
        return false;
    } finally {
        cancellable.cancel();
    }
}

for (const [name, [content, writes, call]] of Object.entries(calls)) {
    test(name, async () => {
        GLib.file_set_contents(path, PLAN);
        document = Improve.Document.load(path, null);
        plan = document.plan;
        plan.title = 'New';
        GLib.file_set_contents(path, content);
        same(await tryCall(call, 'before'), false);
        same(contents(), content);
        const done = await tryCall(call, 'while');
        same(contents() !== content, done && writes);
        same(await tryCall(call, 'after'), true);
        same(contents() !== content, writes);
        GLib.unlink(path);
        // nothing was left beside it
        same(GLib.rmdir(folder), 0);
        same(GLib.mkdir_with_parents(folder, 0o700), 0);
    });
}

test('nothing is left', () => same(GLib.rmdir(folder), 0));

await run();
