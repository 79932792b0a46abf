// SPDX-License-Identifier: LGPL-2.1-or-later
// Recording, documents and assessments from gjs.

import Gio from 'gi://Gio';
import GLib from 'gi://GLib';
import {Improve, dateOf, equal, makePlan, run, same, test, throws} from './check.js';

const RECORDED = '2017-10-03T09:00:00+00:00';

function withPath(use) {
    const folder = GLib.Dir.make_tmp('improve-XXXXXX');
    const path = GLib.build_filenamev([folder, 'plan.json']);
    const clean = () => {
        for (const name of ['plan.json', '.plan.json.lock'])
            GLib.unlink(GLib.build_filenamev([folder, name]));
        GLib.rmdir(folder);
    };
    return Promise.resolve(path).then(use).finally(clean);
}

function refusalOf(work) {
    try {
        work();
    } catch (error) {
        return error;
    }
    throw new Error('not refused');
}

test('a move brings its subject to a state', () => {
    const {plan, action, director} = makePlan();
    const move = new Improve.Move({subject: action, to: 'agreed', on: '2017-06-14', by: director});
    same(plan.record(move, RECORDED), move);
    same(action.state, Improve.ActionState.AGREED);
    same(move.recorded_at.toISOString(), '2017-10-03T09:00:00.000Z');
    same(action.moves.at(0), move);
});

test('verbs record moves', () => {
    const {action, director} = makePlan();
    for (const [verb, state] of [['agree', 'agreed'], ['start', 'in_progress'], ['deliver', 'delivered']]) {
        const move = action[verb]('2017-06', director);
        same(move.by, director);
        same(action.dup_text('state'), state);
    }
    const move = action.cancel('2017-07', 'director', {reason: 'The service has closed', recordedAt: RECORDED});
    equal([move.reason, move.dup_text('recorded-at')], ['The service has closed', RECORDED]);
    throws(() => new Improve.Action().agree('2017', director), /no plan/, TypeError);
    throws(() => action.agree('2017', director, {wibble: 1}), /wibble/, TypeError);
});

test('comfort is refused without its basis', () => {
    const {plan, action, director} = makePlan();
    const audit = plan.add(new Improve.Evidence({
        title: 'Audit', method: 'case_audit', source_line: 'peer_authority', collected_on: '2017-10-02',
        links: [new Improve.EvidenceLink({subject: action, stance: 'supports'})],
    }));
    const refusal = refusalOf(() => action.assure('2017-10-09', director));
    same(refusal.matches(Improve.RuleError, Improve.RuleError.REFUSED), true);
    same(refusal.rule, 'assured-evidence');
    equal(refusal.obstacles.map(obstacle => obstacle.rule), ['assured-evidence']);
    same(action.assure('2017-10-09', director, {evidence: [audit]}).basis.evidence[0], audit);
    same(action.state, Improve.ActionState.ASSURED);
    const basis = new Improve.Basis();
    throws(() => action.assure('2017', director, {evidence: [audit], basis}), /not both/, TypeError);
});

test('incomplete records are refused, not fatal', () => {
    const {plan, action} = makePlan();
    const {Claim, Move, Slippage, Theme} = Improve;
    for (const record of [new Move(), new Move({subject: action, to: 'assured'}), new Claim(), new Slippage()])
        same(refusalOf(() => plan.record(record)).matches(Improve.RuleError, Improve.RuleError.REFUSED), true);
    throws(() => plan.record(new Theme({title: 'No record'})), /\[/, GLib.Error);
});

test('all are recorded or none', () => {
    const {plan, action, director} = makePlan();
    const move = to => new Improve.Move({subject: action, to, on: '2017-06', by: director});
    const refusal = refusalOf(() => plan.record_all([move('agreed'), move('assured')]));
    same(refusal.rule, 'assured-evidence');
    same(action.moves.length, 0);
    plan.record_all([move('agreed')], RECORDED);
    same(action.moves.length, 1);
});

test('existing work is adopted', () => {
    const {plan, action, director} = makePlan();
    const basis = new Improve.Basis({asserted_by: director, asserted_on: '2017-06-01', asserted_source: 'Tracker'});
    plan.adopt(action, 'in_progress', '2017-06-01', basis, RECORDED);
    same(action.moves.at(0).opening, true);
    same(action.get_state_as_of('2017-05'), null);
    same(action.get_state_as_of('2017-07'), 'in_progress');
});

test('documents are read and written without a word about cancelling', () => withPath(path => {
    const {plan} = makePlan();
    new Improve.Document({plan}).save_as(path);
    const document = Improve.Document.load(path);
    same(document.plan.equal(plan), true);
    document.plan.title = 'Changed';
    document.save();
    same(new Improve.DocumentReader().load(path).plan.title, 'Changed');
    throws(() => new Improve.Document({plan}).save_as(path), /\[/, GLib.Error);
}));

test('what is asynchronous gives a promise', () => withPath(async path => {
    const {plan} = makePlan();
    const document = new Improve.Document({plan});
    await document.save_as_async(path);
    plan.title = 'Changed';
    await document.save_async();
    same((await Improve.Document.load_async(path)).plan.title, 'Changed');
    same((await new Improve.DocumentReader().load_async(path)).plan.title, 'Changed');
    let failed = false;
    await Improve.Document.load_async(`${path}.nowhere`).catch(error => {
        failed = error.matches(Gio.IOErrorEnum, Gio.IOErrorEnum.NOT_FOUND);
    });
    same(failed, true);
}));

// Whether it was done; an error other than that it was cancelled is thrown.
async function doneThoughCancelled(promise) {
    try {
        await promise;
        return true;
    } catch (error) {
        if (!error.matches(Gio.IOErrorEnum, Gio.IOErrorEnum.CANCELLED))
            throw error;
        return false;
    }
}

test('a cancelled save leaves the old file or the new, and a cancelled load no plan', () => withPath(async path => {
    const contents = () => new TextDecoder().decode(GLib.file_get_contents(path)[1]);
    const {plan} = makePlan();
    const document = new Improve.Document({plan});
    document.save_as(path);
    for (let n = 0; n < 20; n++) {
        const old = contents();
        plan.title = `Changed ${n}`;
        const changed = new TextDecoder().decode(document.to_bytes().get_data());
        const before = new Gio.Cancellable();
        before.cancel();
        same(await doneThoughCancelled(document.save_async(GLib.PRIORITY_DEFAULT, before)), false);
        same(contents(), old);
        same(await doneThoughCancelled(Improve.Document.load_async(path, GLib.PRIORITY_DEFAULT, before)), false);
        const during = new Gio.Cancellable();
        const saving = document.save_async(GLib.PRIORITY_DEFAULT, during);
        during.cancel();
        same(contents(), await doneThoughCancelled(saving) ? changed : old);
        const late = new Gio.Cancellable();
        const loading = Improve.Document.load_async(path, GLib.PRIORITY_DEFAULT, late);
        late.cancel();
        same(await doneThoughCancelled(loading), false);
    }
    document.save();
    same((await Improve.Document.load_async(path)).plan.title, 'Changed 19');
}));

test('a calendar is read while others work', () => withPath(async path => {
    GLib.file_set_contents(path, JSON.stringify({scotland: {events: [{title: 'A day', date: '2031-02-03'}]}}));
    const calendar = await Improve.Calendar.load_async(path, Improve.Division.SCOTLAND);
    same(calendar.is_working_day(dateOf('2031-02-03')), false);
    same(Improve.Calendar.load(path, Improve.Division.SCOTLAND).is_working_day(dateOf('2031-02-03')), false);
}));

test('minutes and reports are read while others work', () => withPath(async path => {
    const minutes = new Improve.MinutesReader({body: 'Fish Board', max_lines: 5});
    GLib.file_set_contents(path, 'RESOLVED: That the report be noted.\n');
    const read = await minutes.read_file_async(path);
    same(read.get_meetings().get_item(0).body_text, 'Fish Board');
    same(minutes.read_file(path).get_meetings().get_n_items(), 1);
    const report = await new Improve.ReportReader().read_file_async(path);
    same(report instanceof Improve.InspectionReport, true);
    const cancellable = new Gio.Cancellable();
    const late = minutes.read_file_async(path, GLib.PRIORITY_DEFAULT, cancellable);
    cancellable.cancel();
    let cancelled = false;
    await late.catch(error => {
        cancelled = error.matches(Gio.IOErrorEnum, Gio.IOErrorEnum.CANCELLED);
    });
    same(cancelled, true);
}));

test('assessments say how actions stand', () => {
    const {plan, action} = makePlan();
    action.agree('2017-06', 'director');
    const assessment = plan.assess('2017-12-01');
    same(assessment.as_of.equal(dateOf('2017-12-01')), true);
    const [status] = [...assessment.statuses];
    same(status.status, Improve.DeliveryStatus.OVERDUE);
    same(status.subject, action);
    same(Object.isFrozen(status.why), true);
    same(assessment.lookup('a-1'), status);
    throws(() => (status.wibble = 1), /no attribute/, TypeError);
    same(JSON.parse(JSON.stringify(status)).status, 'overdue');
    same(Array.isArray([...assessment.findings]), true);
});

await run();
