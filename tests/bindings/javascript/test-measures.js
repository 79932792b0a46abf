// SPDX-License-Identifier: LGPL-2.1-or-later
// Signals of measures, slippage and evidence weighed, from gjs.

import GLib from 'gi://GLib';
import {Improve, equal, makePlan, run, same, test, throws} from './check.js';

const RECORDED = '2017-12-03T09:00:00+00:00';

test('signals', () => {
    const {plan, director} = makePlan();
    const measure = plan.add(new Improve.Measure({
        id: 'm-1', title: 'Visits in time', kind: 'percentage', polarity: 'higher_better',
    }));
    const observe = (month, values) => plan.record(new Improve.Observation({
        subject: measure, period: `${month}/${month}`, by: director, ...values,
    }), RECORDED);
    observe('2017-01', {numerator: 48, denominator: 80});
    observe('2017-02', {numerator: 56, denominator: 70});
    observe('2017-03', {absence: 'not_collected'});
    const [signal] = [...plan.list_measure_signals(null, '2018-12-31')];
    same(signal.direction, Improve.Direction.BETTER);
    same(signal.grounds, Improve.SignalGrounds.FEW_POINTS);
    same(signal.measure, measure);
    equal([...signal.points].map(point => point.text), ['48 of 80 (60 %)', '56 of 70 (80 %)', 'not collected (x)']);
    same(signal.points.at(2).value, null);
    same(signal.mean, null);
    equal(signal.words.length, 3);
});

test('slippage', () => {
    const {plan, action} = makePlan();
    const second = plan.add(new Improve.Action({
        id: 'a-2', title: 'Report on it', baseline_due: '2017-09-15', depends_on: [action],
    }));
    const summary = plan.add_up_slippage('2017-10-31');
    const [first, waits] = [...summary.actions];
    same(first.days_late, 31);
    same(first.n_moves, 0);
    same(waits.action, second);
    same([...summary.totals].length, 2);
    action.depends_on = [second];
    throws(() => plan.add_up_slippage('2017-10-31', null), /dependency-cycle/, GLib.Error);
});

test('evidence', () => {
    const {plan, action} = makePlan();
    const audit = plan.add(new Improve.Evidence({
        title: 'Audit', method: 'case_audit', source_line: 'peer_authority', collected_on: '2017-10-02',
        links: [new Improve.EvidenceLink({subject: action, stance: 'supports'})],
    }));
    const [balance] = [...plan.weigh_evidence('a-1', '2017-10-12', null)];
    same(balance.n_independent, 1);
    equal([...balance.methods], ['case_audit']);
    same(balance.items.at(0).evidence, audit);
    same(balance.items.at(0).age_days, 10);
    same(balance.items.at(0).moderated, null);
});

run();
