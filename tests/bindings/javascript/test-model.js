// SPDX-License-Identifier: LGPL-2.1-or-later

// Every entity of the model, by its rows: made, changed, moved and refused; a batch; what is private.

import {Improve, makePlan, run, same, test, throws} from './check.js';

const RECORDED = new Date(Date.UTC(2017, 8, 4, 9, 30));
const RECORDS = ['Move', 'Slippage', 'Claim', 'Change', 'Observation', 'CheckOverride'];
const TEXTS = {
    string: 'audit “é”', text: 'one\ntwo', boolean: 'true', int: '2', number: '1.5', decimal: '1250.50', date: '2017-06',
    period: '2017-04-01/2017-06-30', instant: '2017-06-14T10:00:00+00:00', strv: 'a; b', link: 'https://example.org/x',
};

const kindOf = row => Object.keys(Improve.Kind).find(name => Improve.Kind[name] === row.get_kind()).toLowerCase();
const rowsOf = type => Improve.Row.list_names(type).map(name => Improve.Row.lookup(type, name));
const classOf = row => Improve[row.get_value_type().name.slice('Improve'.length)];

// A plan with one of every entity that is no record.
function makeWorld() {
    const world = makePlan();
    const made = new Map([[Improve.Plan, world.plan]]);
    function own(klass) {
        for (const row of rowsOf(klass.$gtype).filter(each => kindOf(each) === 'list')) {
            const child = classOf(row);
            if (made.has(child) || RECORDS.includes(child.name.split('_').pop()))
                continue;
            const entity = new child({});
            made.get(klass).add_child(entity);
            made.set(child, entity);
            own(child);
        }
    }
    own(Improve.Plan);
    return {...world, made};
}

test('every entity can be made and every value changed', () => {
    const {plan, made} = makeWorld();
    let changed = 0;
    for (const [klass, entity] of made) {
        same(plan.lookup(entity.id ?? '') === entity || entity === plan, true, klass.name);
        for (const row of rowsOf(klass.$gtype)) {
            const kind = kindOf(row);
            if (row.get_nature() !== Improve.Nature.PLAIN || ['list', 'part'].includes(kind) || row.get_name() === 'id')
                continue;
            const target = [...made.values()].find(each => row.dup_targets().includes(each.dup_nick()));
            const text = kind === 'enum' ? row.dup_words()[1]
                : kind.startsWith('ref') ? (target ?? made.get(Improve.Theme)).id : TEXTS[kind];
            try {
                entity.check_settable(row.get_name());
            } catch {
                continue;
            }
            entity.put_text(row.get_name(), text);
            same(entity.dup_text(row.get_name()), text, `${klass.name}.${row.get_name()}`);
            same(JSON.stringify(entity[row.dup_member()]), JSON.stringify(entity[row.dup_member()]), 'read twice');
            changed++;
        }
    }
    same(made.size > 40, true, `${made.size} made`);
    same(changed > 250, true, `${changed} changed`);
});

test('everything that has states is moved or refused, with obstacles to read', () => {
    const {plan, director, made} = makeWorld();
    let moved = 0, refused = 0;
    for (const [klass, entity] of made) {
        if (entity === plan)
            continue;
        for (const row of ['state', 'minutes-state'].map(name => Improve.Row.lookup(klass.$gtype, name)).filter(Boolean)) {
            for (const word of row.dup_words().slice(1)) {
                const move = new Improve.Move({subject: entity, to: word, on: '2017-06-14', by: director});
                const obstacles = [...plan.check_record(move)];
                for (const {rule, message, mend, subject_id: id} of obstacles) {
                    for (const text of [rule, message, mend, id])
                        same(typeof text === 'string' && text.length > 0, true, klass.name);
                }
                if (obstacles.length > 0) {
                    throws(() => plan.record(move, RECORDED), new RegExp(obstacles[0].rule));
                    refused++;
                } else {
                    plan.record(move, RECORDED);
                    moved++;
                }
            }
        }
    }
    same(moved > 30 && refused > 5, true, `${moved} moved, ${refused} refused`);
});

test('no record is made of nothing', () => {
    const {plan} = makeWorld();
    for (const name of RECORDS)
        same([...plan.check_record(new Improve[name]({}))].length > 0, true, name);
});

test('where reviewers differ', () => {
    const {plan, action, director, partner} = makePlan();
    const claim = (id, by, value) => plan.record(new Improve.Claim({
        id, subject: action, aspect: 'delivery', scale: 'council_brag', value, by, valid_on: '2017-06-14'}), RECORDED);
    claim('k1', director, 'green');
    claim('k2', partner, 'red');
    const [found] = plan.list_divergences(action.id, Improve.ClaimAspect.DELIVERY, null, null);
    same(found.grades, 2);
    same(found.claim.id, 'k1');
    same(found.other_claim.by === partner, true);
    same([...plan.list_latest_claims(action.id, Improve.ClaimAspect.UNKNOWN, null, null, null)].length, 2);
});

test('a thousand changes in a batch are told once each', () => {
    const {plan, action} = makePlan();
    const told = [];
    plan.connect('changed', (_, entity, pspec) => told.push(`${entity.id} ${pspec.name}`));
    plan.freeze_changed();
    for (let i = 0; i < 1000; i++)
        action.title = `Title ${i}`;
    same(told.length, 0);
    plan.thaw_changed();
    same(told.join(), 'a-1 title');
});

test('private names are not to be seen', () => {
    same(Object.getOwnPropertyNames(Improve).filter(name => /private/i.test(name)).join(), '');
});

await run();
