// SPDX-License-Identifier: LGPL-2.1-or-later
// Rows as attributes: read, written, refused; references as objects; lists that iterate.

import GLib from 'gi://GLib';
import {GObject, Improve, dateOf, entityClasses, equal, makePlan, rowsOf, run, same, test, throws} from './check.js';

const {BOOLEAN, ENUM, INT, LIST, REF, REFS, STRV} = Improve.Kind;

test('every row is an attribute that reads twice the same', () => {
    for (const klass of entityClasses()) {
        const entity = new klass();
        for (const row of rowsOf(klass)) {
            const what = `${klass.name}.${row.get_name()}`;
            const [first, second] = [entity[row.dup_member()], entity[row.dup_member()]];
            const camel = row.get_name().replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
            equal(first, second, what);
            equal(entity[camel], first, what);
            equal(entity[row.get_name()], first, what);
        }
    }
});

test('every row that is absent reads as null or as nothing', () => {
    for (const klass of entityClasses()) {
        const entity = new klass();
        for (const row of rowsOf(klass)) {
            const value = entity[row.dup_member()];
            const what = `${klass.name}.${row.get_name()}`;
            if ([STRV, REFS, LIST].includes(row.get_kind()))
                same(value.length, 0, what);
            else if (row.get_kind() === BOOLEAN)
                same(value, false, what);
            else if (row.get_kind() === ENUM || row.get_kind() === INT && !row.get_nullable())
                same(value, 0, what);
            else
                same(value, null, what);
        }
    }
});

test('every row that is not plain refuses to be written', () => {
    for (const klass of entityClasses()) {
        const entity = new klass();
        for (const row of rowsOf(klass)) {
            if (row.get_nature() === Improve.Nature.PLAIN && row.get_kind() !== LIST)
                continue;
            throws(() => (entity[row.dup_member()] = null), new RegExp(`^${row.dup_member()}: `), TypeError);
        }
    }
});

test('every row that is plain takes what it gives', () => {
    for (const klass of entityClasses()) {
        const entity = new klass();
        for (const row of rowsOf(klass)) {
            if (row.get_nature() === Improve.Nature.PLAIN && row.get_kind() !== LIST)
                entity[row.dup_member()] = entity[row.dup_member()];
        }
        same(entity.equal(new klass()), true, klass.name);
    }
});

test('every reference has one name of its own', () => {
    for (const klass of entityClasses()) {
        const members = rowsOf(klass).map(row => row.dup_member());
        for (const row of rowsOf(klass)) {
            if (row.get_kind() !== REF && row.get_kind() !== REFS)
                continue;
            const stem = row.dup_member().replace(/_ids?$/, '');
            const names = [stem, `${stem}s`].filter(name => name in klass.prototype);
            equal(names.length, 1, `${klass.name}.${row.get_name()}`);
            same(members.includes(names[0]), false, names[0]);
        }
    }
});

test('no row is called as something every object has', () => {
    const theirs = new Set(['batch', 'move_to', 'then', 'length']);
    for (let prototype = GObject.Object.prototype; prototype !== null; prototype = Object.getPrototypeOf(prototype))
        Object.getOwnPropertyNames(prototype).forEach(name => theirs.add(name));
    for (const klass of entityClasses()) {
        for (const row of rowsOf(klass)) {
            const member = row.dup_member();
            for (const name of [member, member.replace(/_ids?$/, '')])
                same(theirs.has(name), false, `${klass.name}.${name}`);
        }
    }
});

test('what no type has is refused with a guess', () => {
    const {action} = makePlan();
    throws(() => (action.titel = 'x'), /did you mean 'title'/, TypeError);
    throws(() => action.titel, /did you mean 'title'/, TypeError);
    throws(() => new Improve.Action({baselin_due: '2017'}), /did you mean 'baseline_due'/, TypeError);
    same('titel' in action, false);
    action._colour = 'blue';
    same(action._colour, 'blue');
});

test('a type may be given a method', () => {
    Improve.Action.prototype.shout = function () {
        return this.title.toUpperCase();
    };
    same(makePlan().action.shout(), 'AUDIT EVERY TEAM');
});

test('objects made in C are guarded and keep their class', () => {
    const made = Improve.Action.new('Audit', null);
    throws(() => (made.titel = 'x'), /no attribute/, TypeError);
    throws(() => (made.copy().titel = 'x'), /no attribute/, TypeError);
    for (const klass of [Improve.Action, Improve.Entity, GObject.Object])
        same(made instanceof klass, true, klass.name);
    const plan = new Improve.Plan();
    same(plan instanceof Improve.Tree, true);
});

test('fixed and derived attributes name the call', () => {
    const {plan, action, director} = makePlan();
    action.baselineDue = '2017-10';
    same(`${action.agreedDue}`, '2017-10');
    plan.record(new Improve.Move({subject: action, to: 'agreed', on: '2017-06', by: director}), new Date(1504517400000));
    throws(() => (action.baseline_due = '2018'), /slippage/, TypeError);
    throws(() => (action.agreedDue = '2018'), /Slippage/, TypeError);
    throws(() => (action.state = 'agreed'), /Move/, TypeError);
    throws(() => (action.milestones = []), /add_child/, TypeError);
    throws(() => (new Improve.Move({to: 'agreed'}).to = 'x'), /never changes/, TypeError);
    throws(() => new Improve.Action({state: 'agreed'}), /^state/, TypeError);
    throws(() => (action.id = 'a-2'), /change_id/, TypeError);
});

test('an enum takes its number or its word and no other', () => {
    const {action} = makePlan();
    action.kind = 'practice';
    same(action.kind, Improve.ActionKind.PRACTICE);
    same(action.dup_text('kind'), 'practice');
    action.kind = Improve.ActionKind.OUTPUT;
    same(action.dup_text('kind'), 'output');
    throws(() => (action.kind = 'wibble'), /output, practice, structural/, RangeError);
    throws(() => (action.kind = 99), /^kind/, RangeError);
    throws(() => new Improve.Action({kind: 'wibble'}), /^kind/, RangeError);
    same(action.kind, Improve.ActionKind.OUTPUT);
    action.kind = null;
    same(action.kind, 0);
});

test('numbers keep their range, and null is absent', () => {
    const board = new Improve.Board({name: 'Board'});
    same(board.quorum, null);
    board.quorum = 5;
    for (const wrong of [0, 501, 2 ** 40, 5.5, NaN])
        throws(() => (board.quorum = wrong), /^quorum/, RangeError);
    for (const wrong of ['5', true, undefined])
        throws(() => (board.quorum = wrong), /^quorum/, TypeError);
    same(board.quorum, 5);
    board.quorum = null;
    same(board.quorum, null);
});

test('a number that is absent is null', () => {
    const target = new Improve.Target({value: 0.1});
    equal([target.value, target.lower], [0.1, null]);
    target.lower = 5;
    for (const wrong of [NaN, Infinity])
        throws(() => (target.lower = wrong), /^lower/, RangeError);
    throws(() => (target.lower = '5'), /^lower/, TypeError);
    same(target.lower, 5);
    target.lower = null;
    same(target.lower, null);
});

test('texts, decimals and links are what they say', () => {
    const {action} = makePlan();
    throws(() => (action.title = 3), /^title/, TypeError);
    throws(() => (action.title = 'a\0b'), /^title/, RangeError);
    action.funding = '0.10';
    same(action.funding, '0.10');
    action.funding = 12;
    same(action.funding, '12');
    throws(() => (action.funding = 0.1), /^funding/, TypeError);
    throws(() => (action.funding = '1,250'), /^funding/, RangeError);
    throws(() => new Improve.Evidence({artefact_uri: 'no link'}), /^artefact_uri/, RangeError);
    same(new Improve.Evidence({artefactUri: 'https://example.org/'}).artefact_uri, 'https://example.org/');
});

test('lists of texts are frozen', () => {
    const board = new Improve.Board({other_names: ['BVIB', 'the board']});
    same(Object.isFrozen(board.other_names), true);
    throws(() => board.other_names.push('lost'), /./, TypeError);
    board.other_names = [...board.other_names, 'third'];
    equal(board.other_names, ['BVIB', 'the board', 'third']);
    throws(() => (board.other_names = 'one'), /^other_names/, TypeError);
    board.other_names = null;
    equal(board.other_names, []);
});

test('a part is owned by one', () => {
    const basis = new Improve.Basis({asserted_on: '2017-06'});
    const move = new Improve.Move({to: 'agreed', basis});
    same(move.basis, basis);
    throws(() => new Improve.Move({to: 'agreed', basis}), /^basis.*copy/, RangeError);
    throws(() => new Improve.Move({to: 'agreed', basis: move}), /^basis/, TypeError);
});

test('a moment is a Date', () => {
    const meeting = new Improve.Meeting({starts: '2017-06-14T18:00:00+01:00'});
    same(meeting.starts.toISOString(), '2017-06-14T17:00:00.000Z');
    same(meeting.dup_text('starts'), '2017-06-14T18:00:00+01:00');
    meeting.starts = new Date(Date.UTC(2017, 5, 14, 17));
    same(meeting.dup_text('starts'), '2017-06-14T17:00:00+00:00');
    throws(() => (meeting.starts = '2017-06-14'), /^starts/, RangeError);
    throws(() => (meeting.starts = 5), /^starts/, TypeError);
});

test('references are objects', () => {
    const {plan, action, director, partner, recommendation} = makePlan();
    same(action.lead, null);
    action.lead_id = 'director';
    same(action.lead, director);
    action.lead = partner;
    same(action.leadId, 'health');
    action.answers = [recommendation];
    equal(action.answers_ids, ['rec-1']);
    same(action.answers[0], recommendation);
    same(plan.add(new Improve.Action({title: 'Second', lead: director, dependsOn: [action]})).depends_on[0], action);
    throws(() => (action.lead = action), /organization or post or person, not to action/, TypeError);
    throws(() => (action.answers = recommendation), /^answers_ids/, TypeError);
    throws(() => (action.lead = new Improve.Post()), /no id yet/, RangeError);
    action.lead = plan.add(new Improve.Board({name: 'Board'}));
    action.lead_id = 'nobody';
    throws(() => action.lead, /dangling/, GLib.Error);
    same([...plan.list_referrers('rec-1')][0], action);
});

test('lists iterate and have a length', () => {
    const {plan, action} = makePlan();
    const second = plan.add(new Improve.Action({title: 'Second'}));
    equal([...plan.actions].map(each => each.title), ['Audit every team', 'Second']);
    same(plan.actions.length, 2);
    same(plan.actions.at(0), action);
    same(plan.actions.at(-1), second);
    same(plan.actions.at(2), undefined);
    for (const klass of entityClasses()) {
        for (const row of rowsOf(klass).filter(each => each.get_kind() === LIST))
            equal([...new klass()[row.dup_member()]], [], `${klass.name}.${row.get_name()}`);
    }
});

test('children may stand in a constructor', () => {
    const item = new Improve.AgendaItem({title: 'Plan'});
    const meeting = new Improve.Meeting({title: 'Board', items: [item]});
    same(meeting.items.at(0), item);
    same(item.get_parent(), meeting);
});

test('changes are told, in a batch once and at its end', () => {
    const {plan, action} = makePlan();
    const told = [];
    plan.connect('changed', (_, entity, pspec) => told.push(`${entity.id} ${pspec.name}`));
    action.title = 'Other';
    same(plan.batch(() => {
        action.title = 'One';
        action.title = 'Two';
        equal(told, ['a-1 title']);
        return 7;
    }), 7);
    throws(() => plan.batch(() => {
        action.label = '1';
        throw new Error('stop');
    }), /stop/);
    equal(told, ['a-1 title', 'a-1 title', 'a-1 label']);
});

test('errors have a domain and a code', () => {
    const {plan, action} = makePlan();
    try {
        plan.add(action);
        throw new Error('not refused');
    } catch (error) {
        same(error instanceof Improve.EntityError, true);
        same(error.matches(Improve.EntityError, Improve.EntityError.HAS_PARENT), true);
    }
});

test('JSON has the members and words of the document', () => {
    const {action, director} = makePlan();
    action.lead = director;
    action.kind = 'output';
    action.add_child(new Improve.Milestone({title: 'Half way', due: '2017-06'}));
    equal(JSON.parse(JSON.stringify(action)), {
        id: 'a-1', title: 'Audit every team', kind: 'output', lead_id: 'director', baseline_due: '2017-09',
        milestones: [{id: 'milestone-1', title: 'Half way', due: '2017-06'}], agreed_due: '2017-09',
    });
    equal(JSON.parse(JSON.stringify(new Improve.Plan())), {});
    same(`${action}`, '<Improve.Action a-1 “Audit every team”>');
});

test('an entity can be awaited and compared', async () => {
    const {action} = makePlan();
    same(await action, action);
    const twin = action.copy();
    same(twin === action, false);
    same(twin.equal(action), true);
    twin.title = 'Other';
    const [difference] = [...action.diff(twin)];
    equal([difference.row_name, difference.old_text, difference.new_text], ['title', 'Audit every team', 'Other']);
});

test('getters can be called again and again', () => {
    const {plan, action} = makePlan();
    action.partner_ids = ['health', 'director'];
    for (let i = 0; i < 2000; i++) {
        equal([action.title, action.partner_ids.length, action.partners.length], ['Audit every team', 2, 2]);
        same(`${action.baseline_due}`, '2017-09');
        same(plan.actions.at(0), action);
        same(plan.list_referrers('health').get_item(0), action);
        action.copy();
    }
});

test('dates compare, sort and print', () => {
    const texts = ['2017', '2017-33', '2017-01', '2017-01-01', '2017-01-02', '2017-34', '2017-04-01', '2018'];
    equal([...texts].reverse().map(dateOf).sort((one, other) => one - other), texts);
    same(dateOf('2017') < dateOf('2017-01') && dateOf('2017-02') > dateOf('2017-33'), true);
    same(+dateOf('2017-09') === +dateOf('2017-09'), true);
    same(+dateOf('2017-06-14'), Date.UTC(2017, 5, 14));
    same(dateOf('2017-06-14') < new Date(Date.UTC(2017, 5, 15)), true);
    same(dateOf('0099-06-14') < dateOf('1850'), true);
    same(`${dateOf('2017-09')} ${dateOf('2017')}`, '2017-09 2017');
    same(dateOf('2017-09') + '!', '2017-09!');
    equal({due: dateOf('2017-09')}, {due: '2017-09'});
    const {year, quarter, month, day, weekday, precision} = dateOf('2017-34');
    equal([year, quarter, month, day, weekday, precision], [2017, 2, null, null, null, 'quarter']);
    same(dateOf('2017-06').is_past('2017-07-01'), true);
    const {action} = makePlan();
    throws(() => new Improve.Milestone({due: new Date()}), /^due.*moment/, TypeError);
    throws(() => new Improve.Milestone({due: '2017-13'}), /^due.*date-range/, RangeError);
    same(action.baseline_due.equal('2017-09'), true);
});

test('periods are read from text and from pairs', () => {
    const evidence = new Improve.Evidence({period_covered: ['2017-04', null]});
    same(`${evidence.period_covered}`, '2017-04/..');
    evidence.period_covered = '2017-04/2017-06';
    same(`${evidence.period_covered.starts} ${evidence.period_covered.ends}`, '2017-04 2017-06');
    same(evidence.period_covered.contains('2017-05'), true);
    throws(() => (evidence.period_covered = '2017'), /^period_covered/, RangeError);
    throws(() => (evidence.period_covered = 2017), /^period_covered/, TypeError);
});

await run();
