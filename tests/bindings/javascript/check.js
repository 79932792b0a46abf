// SPDX-License-Identifier: LGPL-2.1-or-later
// What the gjs tests share: the library, a small plan, and a way to check.

import GObject from 'gi://GObject';
import Improve from 'gi://Improve?version=1';
import System from 'system';

const tests = [];

export const dateOf = text => Improve.Date.parse(text);

export function test(name, run) {
    tests.push([name, run]);
}

export function equal(actual, expected, what = '') {
    const [left, right] = [actual, expected].map(value => JSON.stringify(value) ?? String(value));
    if (left !== right)
        throw new Error(`${what} is ${left}, not ${right}`);
}

export function same(actual, expected, what = '') {
    if (!Object.is(actual, expected))
        throw new Error(`${what}: ${actual} is not ${expected}`);
}

export function throws(run, pattern, type = Error) {
    let thrown = null;
    try {
        run();
    } catch (error) {
        thrown = error;
    }
    if (thrown === null)
        throw new Error(`not refused: ${run}`);
    if (!pattern.test(thrown.message) || type !== Error && !(thrown instanceof type))
        throw new Error(`${run} gave ${thrown.constructor.name}: ${thrown.message}`);
}

export function makePlan() {
    const plan = new Improve.Plan({title: 'Invented improvement plan', authority: 'Wexcombe Council'});
    const director = plan.add(new Improve.Post({id: 'director', label: "Director of Children's Services"}));
    const partner = plan.add(new Improve.Organization({id: 'health', name: 'Wexcombe Health'}));
    const recommendation = plan.add(new Improve.Recommendation({id: 'rec-1', text: 'Make audits count'}));
    const action = plan.add(new Improve.Action({id: 'a-1', title: 'Audit every team', baseline_due: '2017-09'}));
    return {plan, director, partner, recommendation, action};
}

export function entityClasses() {
    return Object.getOwnPropertyNames(Improve).map(name => Improve[name])
        .filter(klass => typeof klass === 'function' && klass.prototype instanceof Improve.Entity)
        .filter(klass => klass !== Improve.Tree);
}

export function rowsOf(klass) {
    return Improve.Row.list_names(klass.$gtype).map(name => Improve.Row.lookup(klass.$gtype, name));
}

// Runs all tests in their order and ends the program.
export async function run() {
    let failed = 0;
    print(`1..${tests.length}`);
    for (const [position, [name, body]] of tests.entries()) {
        try {
            await body();
            print(`ok ${position + 1} ${name}`);
        } catch (error) {
            failed++;
            print(`not ok ${position + 1} ${name}\n# ${error.message}\n# ${error.stack.replaceAll('\n', '\n# ')}`);
        }
    }
    System.exit(failed ? 1 : 0);
}

export {GObject, Improve};
