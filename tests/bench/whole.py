# SPDX-License-Identifier: LGPL-2.1-or-later
"""What a plan holds beside its actions: outcomes, measures, meetings, duties, reports, audits and slippages.

All in proportion to the number of actions: an outcome, a measure of 24 months and a claim of impact for ten actions, a
meeting of ten items and a report to it for fifty, a duty to report for two hundred, an audit for twenty; four bodies.
"""
BODIES = 4
ITEMS = 10
PER_OUTCOME = 10
PER_MEETING = 50
PER_DUTY = 200
PER_AUDIT = 20
MONTHS = [(2015 + (month + 11) // 12, 1 + (month + 11) % 12) for month in range(24)]


def post(i):
    return f"post-{i % 25}"


def make_outcome(dice, i):
    return {"id": f"outcome-{i}", "theme_id": f"theme-{i % 4}", "label": str(i + 1), "title": dice.text(8),
            "lead_id": post(i), "beneficiary": "child", "evidence_expectation": dice.text(6)}


def make_observation(dice, measure, year, month, drift):
    denominator = 60 + dice.roll(12)
    numerator = denominator * (40 + drift + dice.roll(12)) // 100
    return {"id": f"observation-{measure}-{year}-{month:02}", "subject_id": f"measure-{measure}",
            "period": f"{year}-{month:02}-01/{year}-{month:02}-28", "value": round(100 * numerator / denominator, 1),
            "numerator": numerator, "denominator": denominator, "status": "published", "quality": "validated",
            "collected_on": f"{year}-{month:02}-28", "by_id": post(measure),
            "recorded_at": f"{year}-{month:02}-28T17:00:00+00:00"}


def make_measure(dice, i):
    # a third gets better, a third worse, and a third neither
    step = i % 3 - 1
    return {"id": f"measure-{i}", "code": f"M {i}", "title": dice.text(7), "status": "live", "kind": "percentage",
            "polarity": "higher_better", "unit": "%", "frequency": "monthly", "owner_id": post(i),
            "outcome_ids": [f"outcome-{i}"], "target_policy": "target",
            "targets": [{"id": f"target-{i}-1", "period": "2017-04-01/2018-03-31", "value": 60,
                         "replaced_by_id": f"target-{i}-2"},
                        {"id": f"target-{i}-2", "period": "2017-10-01/2018-03-31", "value": 55 + i % 10}],
            "observations": [make_observation(dice, i, year, month, step * at)
                             for at, (year, month) in enumerate(MONTHS)]}


def make_agreed(dice, meeting, item, on):
    name = f"agreed-{meeting}-{item}"
    agreed = {"id": name, "label": str(item + 1), "text": dice.text(12), "kind": "task",
              "becomes_ids": [f"action-{PER_MEETING * meeting + item}"],
              "moves": [{"id": f"move-{name}", "subject_id": name, "to": "raised", "on": on, "by_id": post(item),
                         "recorded_at": f"{on}T17:00:00+00:00"}]}
    if item % 3:
        agreed |= {"owner_id": post(item), "due": "2018-01-31"}
    return agreed


def make_item(dice, meeting, item, on):
    name = f"{meeting}-{item}"
    made = {"id": f"item-{name}", "number": str(item + 1), "title": dice.text(5), "papers": [dice.text(4)],
            "data_as_of": f"{on[:8]}01" if item else "2016-11-30", "discussion": dice.text(30), "outcome": "considered",
            "resolutions": [{"id": f"resolution-{name}", "method": "assent", "limbs": [
                {"id": f"limb-{name}-{limb}", "label": str(limb + 1), "text": dice.text(14), "verbs": ["agree"],
                 "about_ids": [f"action-{PER_MEETING * meeting + item + limb}"]} for limb in range(2)]}],
            "agreed_actions": [make_agreed(dice, meeting, item, on)]}
    if item == 0 and meeting % 4:
        made["undertakings"] = [{"id": f"undertaking-{name}", "kind": "question", "text": dice.text(9),
                                 "by_id": post(meeting), "to_id": post(meeting + 1), "due": "2017-11-30"}]
    return made


def make_meeting(dice, i):
    on = dice.day()
    return {"id": f"meeting-{i}", "board_ids": [f"board-{i % BODIES}"], "on": on,
            "items": [make_item(dice, i, item, on) for item in range(ITEMS)],
            "moves": [{"id": f"move-meeting-{i}", "subject_id": f"meeting-{i}", "to": "held", "on": on,
                       "by_id": post(i), "recorded_at": f"{on}T18:00:00+00:00"}]}


def make_report(dice, meeting):
    i = meeting["id"].split("-")[1]
    return {"id": f"report-{i}", "title": dice.text(4), "kind": "highlight", "as_of": meeting["on"],
            "dated": meeting["on"], "author_id": post(int(i)),
            "routings": [{"id": f"routing-{i}", "body_id": meeting["board_ids"][0], "role": "note",
                          "meeting_id": meeting["id"]}]}


def make_audit(dice, i):
    return {"id": f"audit-{i}", "title": dice.text(5), "cohort": f"team {i % 20}", "period": "2017-07-01/2017-09-30",
            "same_cases": True, "scale": "ofsted_4", "evidence_id": f"evidence-{i}",
            "pairs": [{"id": f"pair-{i}-{lower}", "self_grade": "good", "moderated_grade": grade,
                       "count": 4 + dice.roll(9)} for lower, grade in enumerate(("good", "requires improvement"))]}


def make_claim(dice, i):
    return {"id": f"claim-outcome-{i}", "subject_id": f"outcome-{i}", "aspect": "impact", "scale": "progress_words",
            "value": "good progress", "text": dice.text(7), "by_id": post(i), "valid_on": "2017-11-20",
            "recorded_at": "2017-11-20T17:00:00+00:00"}


def slip(action, i):
    """Twice, from the due date to its month in the next year and on; on the word of the lead."""
    due = action["baseline_due"]
    later = [f"2018-{due[5:]}", f"2019-{due[5:]}"]
    return [{"id": f"slippage-{i}-{at}", "subject_id": action["id"], "aspect": "time", "which": "forecast",
             "old_date": [due, *later][at], "new_date": new, "reason": "capacity", "by_id": action["lead_id"],
             "decided_on": f"2017-1{at}-08", "recorded_at": f"2017-1{at}-08T17:00:00+00:00"}
            for at, new in enumerate(later)]


def deliver(action, i):
    """Long enough ago that a difference should show."""
    action["moves"].append({"id": f"move-{i}-done", "subject_id": action["id"], "to": "delivered",
                            "on": "2017-05-20", "by_id": action["lead_id"],
                            "recorded_at": "2017-05-20T17:00:00+00:00"})


def complete(document, dice):
    """Adds all this to the plan document."""
    actions = document["actions"]
    n = len(actions)
    n_outcomes = n // PER_OUTCOME
    for i, action in enumerate(actions):
        action["serves_ids"] = [f"outcome-{i % n_outcomes}"]
        if i % n_outcomes % 4 == 0:
            deliver(action, i)
        elif i % 4 == 1:
            action["slippages"] = slip(action, i)
    for i, evidence in enumerate(document["evidence"]):
        if i % 4 == 0:
            evidence["links"].append({"id": f"link-outcome-{i}", "subject_id": f"outcome-{i % n_outcomes}",
                                      "stance": "contradicts" if i % 16 == 0 else "supports"})
    document["claims"] += [make_claim(dice, i) for i in range(n_outcomes)]
    document["outcomes"] = [make_outcome(dice, i) for i in range(n_outcomes)]
    document["measures"] = [make_measure(dice, i) for i in range(n_outcomes)]
    document["audit_results"] = [make_audit(dice, i) for i in range(n // PER_AUDIT)]
    document["boards"] = [{"id": f"board-{i}", "name": dice.text(3), "kind": "improvement_board",
                           "cadence": "FREQ=MONTHLY"} for i in range(BODIES)]
    document["meetings"] = [make_meeting(dice, i) for i in range(n // PER_MEETING)]
    document["reports"] = [make_report(dice, meeting) for meeting in document["meetings"]]
    document["reporting_duties"] = [{"id": f"duty-{i}", "text": dice.text(7), "to_id": f"board-{i % BODIES}",
                                     "cadence": "FREQ=MONTHLY;INTERVAL=2", "starts": "2017-01-10"}
                                    for i in range(n // PER_DUTY)]
