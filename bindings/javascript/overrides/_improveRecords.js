// SPDX-License-Identifier: LGPL-2.1-or-later

// Recording in gjs: plan.record(), and a verb for each state that something can be brought to. Used by Improve.js only.

/* exported install */

const {Gio, GLib} = imports.gi;

const {rowsOf, shortName, toInstant} = imports.overrides._improveRows;

// What people do, and the state it brings the thing to. Any other state is reached with move_to().
const VERBS = {
    Action: {
        agree: 'agreed', start: 'in_progress', pause: 'paused', deliver: 'delivered', assure: 'assured',
        embed: 'embedded', regress: 'regressed', cancel: 'cancelled', supersede: 'superseded',
    },
    AgreedAction: {
        assign: 'assigned', claim_done: 'claimed_done', carry_forward: 'carried_forward', close: 'closed',
        supersede: 'superseded', withdraw: 'withdrawn',
    },
    Evidence: {
        submit: 'submitted', accept: 'accepted', send_back: 'returned', reject: 'rejected', supersede: 'superseded',
        withdraw: 'withdrawn',
    },
    Meeting: {
        publish_agenda: 'agenda_published', hold: 'held', adjourn: 'adjourned', cancel: 'cancelled',
        circulate: 'circulated', approve: 'approved', sign: 'signed',
    },
    Plan: {close: 'closed', reopen: 'open'},
    Restriction: {apply: 'applied', review: 'reviewed', renew: 'renewed', lift: 'lifted'},
};

let Improve;

const now = () => GLib.DateTime.new_now_utc();

// A refusal says by which rule, and carries all obstacles.
function explain(error, obstacles) {
    if (error instanceof GLib.Error && error.matches(Improve.RuleError, Improve.RuleError.REFUSED)) {
        error.rule = Improve.rule_error_get_rule(error);
        error.obstacles = obstacles;
    }
    return error;
}

function recording(record) {
    return function (entity, recordedAt = now()) {
        const obstacles = [...this.check_record(entity)];
        try {
            record.call(this, entity, toInstant(recordedAt));
        } catch (error) {
            throw explain(error, obstacles);
        }
        return entity;
    };
}

function recordingAll(recordAll) {
    return function (records, recordedAt = now()) {
        const store = Gio.ListStore.new(Improve.Entity.$gtype);
        for (const record of records)
            store.append(record);
        try {
            recordAll.call(this, store, toInstant(recordedAt));
        } catch (error) {
            throw explain(error, []);
        }
        return [...records];
    };
}

// Records that this has come to a state on a day, by the word of a party. What else a move says goes into more;
// evidence, limb and delegation name its basis.
function moveTo(state, on, by, {evidence, limb, delegation, recordedAt = now(), ...more} = {}) {
    const plan = this.get_tree();
    if (plan === null)
        throw new TypeError(`this ${this.dup_nick()} is in no plan: add it first`);
    const named = Object.entries({evidence, limb, delegation}).filter(([, value]) => value !== undefined);
    if (named.length > 0 && more.basis)
        throw new TypeError('give a basis, or what it would name, not both');
    if (named.length > 0)
        more.basis = new Improve.Basis(Object.fromEntries(named));
    return plan.record(new Improve.Move({subject: this, to: state, on, by, ...more}), recordedAt);
}

function install(namespace, classes) {
    Improve = namespace;
    const plan = Improve.Plan.prototype;
    plan.record = recording(plan.record);
    plan.record_all = recordingAll(plan.record_all);
    for (const klass of classes.filter(each => rowsOf(each).has('moves'))) {
        const {prototype} = klass;
        prototype.move_to = moveTo;
        for (const [verb, state] of Object.entries(VERBS[shortName(klass)] ?? {})) {
            prototype[verb] = function (on, by, more) {
                return this.move_to(state, on, by, more);
            };
        }
    }
}
