// SPDX-License-Identifier: LGPL-2.1-or-later
// Golden threads, coverage and oversight from gjs.

import {Improve, equal, makePlan, run, same, test, throws} from './check.js';

function makeThread() {
    const made = makePlan();
    made.action.answers_ids = ['rec-1'];
    made.action.lead_id = 'director';
    return made;
}

test('a thread goes both ways, in one call each', () => {
    const {plan, action, recommendation} = makeThread();
    const [why] = [...plan.thread(action, '2017-12-01').upward];
    same(why.relation, 'answers');
    same(why.entity, recommendation);
    same(why.came_from, action);
    equal([...plan.thread(recommendation).downward].map(step => [step.relation, step.sort, step.entity_id]),
        [['is answered by', 'action', 'a-1'], ['is led by', 'post', 'director']]);
});

test('breaks say what is missing', () => {
    const {plan, action, recommendation} = makeThread();
    const breaks = [...plan.thread(recommendation, '2017-12-01').breaks];
    equal(breaks.map(one => one.dup_text('kind')), ['no_decision', 'no_outcome', 'no_evidence']);
    same(breaks[0].subject, action);
    throws(() => plan.thread(new Improve.Action({title: 'Of nobody'})), /not-found/);
});

test('coverage has cells and orphans', () => {
    const {plan, action, recommendation} = makeThread();
    const second = plan.add(new Improve.Recommendation({id: 'rec-2', text: 'Hear children'}));
    const coverage = plan.coverage(Improve.CoverageKind.RECOMMENDATIONS_ACTIONS);
    const [cell] = [...coverage.cells];
    same(cell.row, recommendation);
    same(cell.column, action);
    same([...coverage.row_orphans][0].subject, second);
    same([...plan.coverage(Improve.CoverageKind.ACTIONS_LINES, '2017-12-01').columns].length, 8);
});

test('oversight says who was to be told, and what nobody answered', () => {
    const {plan} = makeThread();
    const panel = plan.add(new Improve.Board({id: 'panel', name: 'Parenting Panel'}));
    const meeting = new Improve.Meeting({id: 'm', on: '2017-10-03', board_ids: ['panel']});
    const item = meeting.add_child(new Improve.AgendaItem({title: 'Health'}));
    item.add_child(new Improve.Undertaking({id: 'q', kind: 'question', text: 'How many wait?'}));
    plan.add(meeting);
    plan.add(new Improve.ReportingDuty({text: 'Progress', to_id: 'panel', cadence: 'FREQ=MONTHLY', starts: '2017-09-04'}));
    const oversight = plan.oversight('2017-11-05');
    const [body] = [...oversight.bodies], [duty] = [...oversight.duties], [asked] = [...oversight.unanswered];
    same(body.body, panel);
    same(body.seen_on, null);
    same(duty.missed, 2);
    same(duty.state, Improve.DutyState.MISSED);
    same(asked.asked_at, meeting);
    same(asked.days, 33);
});

run();
