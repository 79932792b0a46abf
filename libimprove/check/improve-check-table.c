/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The rules of the check. A new rule is a row here and a function in the file of its theme; docs/rules.md is made from
 * this table. Errors come first, then warnings, gaps and what is worth knowing. */

#include <libimprove/check/improve-checker-private.h>
#include <libimprove/model/improve-action.h>
#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-agreed-action.h>
#include <libimprove/model/improve-check-override.h>
#include <libimprove/model/improve-claim.h>
#include <libimprove/model/improve-crosswalk.h>
#include <libimprove/model/improve-deadline.h>
#include <libimprove/model/improve-deep-dive.h>
#include <libimprove/model/improve-delegation.h>
#include <libimprove/model/improve-evidence.h>
#include <libimprove/model/improve-inspection.h>
#include <libimprove/model/improve-judgement.h>
#include <libimprove/model/improve-limb.h>
#include <libimprove/model/improve-measure.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-milestone.h>
#include <libimprove/model/improve-move.h>
#include <libimprove/model/improve-objective.h>
#include <libimprove/model/improve-observation.h>
#include <libimprove/model/improve-outcome.h>
#include <libimprove/model/improve-plan-version.h>
#include <libimprove/model/improve-recommendation.h>
#include <libimprove/model/improve-report.h>
#include <libimprove/model/improve-reporting-duty.h>
#include <libimprove/model/improve-resolution.h>
#include <libimprove/model/improve-restriction.h>
#include <libimprove/model/improve-risk.h>
#include <libimprove/model/improve-root-cause.h>
#include <libimprove/model/improve-target.h>
#include <libimprove/model/improve-undertaking.h>

#define OF_THE_DOCUMENT "How the document is built: docs/architecture.md"

const ImproveCheckRule improve_check_rules[] = {
  { "duplicate-id", IMPROVE_SEVERITY_ERROR, improve_entity_get_type, improve_check_duplicate_id,
    "Two entities have one id. What refers to it means the first, so the second cannot be referred to at all.",
    "Give the second an id of its own and correct what should refer to it.", OF_THE_DOCUMENT },
  { "dangling-reference", IMPROVE_SEVERITY_ERROR, improve_entity_get_type, improve_check_dangling_reference,
    "A reference names something that the plan does not hold: it was never added, or its id is written otherwise.",
    "Add what is meant, or correct the id.", OF_THE_DOCUMENT },
  { "mistyped-reference", IMPROVE_SEVERITY_ERROR, improve_entity_get_type, improve_check_mistyped_reference,
    "A reference names something that cannot be meant there, such as an outcome for the lead of an action.",
    "Name one of the kinds that the reference takes.", OF_THE_DOCUMENT },
  { "reference-cycle", IMPROVE_SEVERITY_ERROR, improve_entity_get_type, improve_check_reference_cycle,
    "References lead back to where they began: an action that waits for itself by way of others, a body that is part "
    "of itself, a record that corrects itself. Nothing in such a circle can ever come first.",
    "Take one of the references in the circle out.", OF_THE_DOCUMENT },
  { "required-missing", IMPROVE_SEVERITY_ERROR, improve_entity_get_type, improve_check_required_missing,
    "A value without which the entity says nothing is absent or blank: the title of an action, the day of a move.",
    "Give the value; where it is truly not known yet, say so in words.", OF_THE_DOCUMENT },
  { "out-of-range", IMPROVE_SEVERITY_ERROR, improve_entity_get_type, improve_check_out_of_range,
    "A number lies outside the range that its property allows.", "Correct the number.", OF_THE_DOCUMENT },
  { "dates-order", IMPROVE_SEVERITY_ERROR, improve_entity_get_type, improve_check_dates_order,
    "Something ends before it begins, is due before it starts, or expires before it was collected. Dates of which only "
    "the month or year is known are wrong only where no day of them would be right.",
    "Correct the date that is wrong.", "What dates mean" },
  { "meeting-day", IMPROVE_SEVERITY_ERROR, improve_meeting_get_type, improve_check_meeting_day,
    "A meeting gives one day as its date and begins on another.", "Correct the one that is wrong.",
    "What dates mean" },
  { "sample-size", IMPROVE_SEVERITY_ERROR, improve_evidence_get_type, improve_check_sample_size,
    "A sample is larger than what it was drawn from.", "Correct the sample size or the population.",
    "What a sample is" },
  { "votes", IMPROVE_SEVERITY_ERROR, improve_resolution_get_type, improve_check_votes,
    "The votes do not bear out how a resolution was passed: unanimous with votes against, by casting vote where the "
    "votes were not equal, or resolved with no majority.",
    "Compare the counts and the method with the minutes.", "How resolutions are passed: Local Government Act 1972, "
                                                           "Schedule 12, paragraph 39, and standing orders like it" },
  { "delegation-limb", IMPROVE_SEVERITY_ERROR, improve_delegation_get_type, improve_check_delegation_limb,
    "A delegation rests on no limb of a resolution. Nobody decides in place of a body unless that body has said so.",
    "Name the limb with which the body delegated.",
    "Local Government Act 1972, section 101; Local Government Act 2000, section 9E" },
  { "state-word", IMPROVE_SEVERITY_ERROR, improve_move_get_type, improve_check_state_word,
    "A move leads to a word that is no state of what it moves, and so changes nothing.",
    "Record a correction that leads to a state.", OF_THE_DOCUMENT },
  { "state-unsupported", IMPROVE_SEVERITY_ERROR, improve_entity_get_type, improve_check_state_unsupported,
    "The plan shows a state or date other than its records give. States follow from records and cannot be typed in: "
    "what a document says of them counts for nothing, and reading it tells so.",
    "Record what happened, with its basis, and let the state follow from it.",
    "Progress reported without what it rests on: Ofsted, North East Lincolnshire, November 2021" },
  { "record-unsupported", IMPROVE_SEVERITY_ERROR, improve_entity_get_type, improve_check_record_unsupported,
    "A record says what would have been refused on its day: comfort without its basis, an agreed date moved without "
    "authority, a claim corrected by another party. It is tried as it was known when it was recorded; a record that a "
    "later one corrects is left alone. The guard that refuses it stands in brackets.",
    "Record a correction that has the basis.",
    "False assurance: Tower Hamlets improvement plan, 2017, and Ofsted reports on over-optimistic self-assessment" },
  { "record-misplaced", IMPROVE_SEVERITY_ERROR, improve_entity_get_type, improve_check_record_misplaced,
    "A move or slippage stands among the records of one thing and names another as its subject.",
    "Move the record to its subject, or correct the subject in the document.", OF_THE_DOCUMENT },
  { "statement-period", IMPROVE_SEVERITY_ERROR, improve_action_get_type, improve_check_statement_period,
    "In a plan that is the statutory statement, an action that answers a recommendation to the authority does not say "
    "by when. The law asks for the action proposed and the period within which it will be taken.",
    "Agree by when the action will be done.", "Education and Inspections Act 2006, section 137(3)" },
  { "target-band", IMPROVE_SEVERITY_ERROR, improve_target_get_type, improve_check_target_band,
    "A target gives neither a value nor a band, or a band that ends below where it begins.",
    "Give the value to reach, or both ends of the band.",
    "What a target is" },
  { "observation-value", IMPROVE_SEVERITY_ERROR, improve_observation_get_type, improve_check_observation_value,
    "A value cannot be: a percentage below 0 or above 100, more counted above the line than below it, or a value "
    "beside a reason why there is none.",
    "Record a correction with the right figures.",
    "What a percentage is; DfE statistics: a symbol stands in the place of a value" },
  { "restriction-ground", IMPROVE_SEVERITY_ERROR, improve_restriction_get_type, improve_check_restriction_ground,
    "A paragraph is cited that is no ground of exemption under the law named: each jurisdiction numbers its own, and "
    "the paragraphs after the grounds only say when they do not hold.",
    "Cite a paragraph that is a ground: 1 to 7 in England, 12 to 18 in Wales.",
    "Local Government Act 1972, Schedule 12A, Part 1 (England) and Part 4 (Wales); Local Government (Scotland) Act "
    "1973, Schedule 7A" },
  { "checked-in-part", IMPROVE_SEVERITY_ERROR, improve_plan_get_type, NULL,
    "There was more to check than a plan that people keep can hold, and the check stopped looking.",
    "Mend what is listed and check again.", "The limits of the library" },

  { "statement-period-elsewhere", IMPROVE_SEVERITY_WARNING, improve_action_get_type,
    improve_check_statement_period_elsewhere,
    "As statement-period, in a part of the country where another law holds.", "Agree by when the action will be done.",
    "By analogy with the Education and Inspections Act 2006, section 137(3)" },
  { "lookalike-id", IMPROVE_SEVERITY_WARNING, improve_entity_get_type, improve_check_lookalike_id,
    "Two ids are different to a computer and the same to the eye: they differ in case, in blanks, in signs that are "
    "not seen or in forms of one letter. Sooner or later somebody will name the wrong one.",
    "Give one of the two another id.", "Unicode Technical Report 36, on what looks alike" },
  { "child-identifier", IMPROVE_SEVERITY_WARNING, improve_entity_get_type, improve_check_child_identifier,
    "A text holds what looks like the NHS number, pupil number, National Insurance number or date of birth of a "
    "person. A plan tells of services; nothing in it should tell of one child. The value is never printed.",
    "Take it out, and ask whether it was sent to anybody.",
    "UK GDPR, article 5(1)(c), data minimisation" },
  { "contact-details", IMPROVE_SEVERITY_WARNING, improve_entity_get_type, improve_check_contact_details,
    "A text holds what looks like an e-mail address or telephone number, which would be published with it. The value "
    "is never printed.",
    "Name the post instead, and keep addresses where they can be kept up to date.",
    "UK GDPR, article 5(1)(c), data minimisation" },
  { "dates-unusual", IMPROVE_SEVERITY_WARNING, improve_entity_get_type, improve_check_dates_unusual,
    "One date seldom comes before another, and here it does: an agenda published after its meeting, a report published "
    "before the authority received it, a version submitted before its own date.",
    "Compare both dates with the source.", "What dates mean" },
  { "milestone-after-action", IMPROVE_SEVERITY_WARNING, improve_action_get_type,
    improve_check_milestone_after_action, "A step on the way is due after what it leads to.",
    "Correct the date, or let the agreed date of the action be moved.", "What a milestone is" },
  { "recorded-early", IMPROVE_SEVERITY_WARNING, improve_entity_get_type, improve_check_recorded_early,
    "A record was made before the day on which it says that something came about.",
    "Record a correction with the right day, or record it again when it has happened.",
    "What was true and when it was known are two things" },
  { "limb-delegates", IMPROVE_SEVERITY_WARNING, improve_delegation_get_type, improve_check_limb_delegates,
    "A delegation names a limb that has no “delegate” among its verbs.",
    "Name the limb that delegates, or add the verb to it.", "Local Government Act 1972, section 101" },
  { "votes-attendance", IMPROVE_SEVERITY_WARNING, improve_meeting_get_type, improve_check_votes_attendance,
    "More voted on a resolution than are recorded as present at the meeting.",
    "Compare the counts and the attendance with the minutes.", "Local Government Act 1972, Schedule 12" },
  { "deadline-reckoned", IMPROVE_SEVERITY_WARNING, improve_deadline_get_type, improve_check_deadline_reckoned,
    "A deadline under a clock that the library knows is due on another day than the clock gives from the day it counts "
    "from, by the bank holidays of the plan's part of the country.",
    "Check the day it counts from; where the council's own closing days count too, leave it.",
    "SI 2007/462; each clock names its own source" },
  { "observation-derived", IMPROVE_SEVERITY_WARNING, improve_observation_get_type, improve_check_observation_derived,
    "A percentage is not what its numerator and denominator give, by one or more.",
    "Compare the figures with their source, and record a correction.",
    "What a percentage is" },
  { "quorum", IMPROVE_SEVERITY_WARNING, improve_meeting_get_type, improve_check_quorum,
    "A body that meets under a statute was held with fewer members present than its quorum. Boards that meet under "
    "none set their own rules and are left alone.",
    "Compare the attendance with the minutes; a meeting without its quorum is recorded as inquorate.",
    "Local Government Act 1972, Schedule 12, paragraph 6" },
  { "clear-days", IMPROVE_SEVERITY_WARNING, improve_meeting_get_type, improve_check_clear_days,
    "Agenda and papers of a body that meets under a statute were published less than five clear days before it met.",
    "Compare both dates; where it is so, the minutes should say why it was urgent.",
    "Local Government Act 1972, Part VA, as varied by SI 2002/715" },
  { "override-rule", IMPROVE_SEVERITY_WARNING, improve_check_override_get_type, improve_check_override_rule,
    "An override names a rule that the check does not have, so it lets nothing stand.",
    "Name a rule: improve_check_rule_list_ids() lists them.",
    "How overrides work" },
  { "override-reason", IMPROVE_SEVERITY_WARNING, improve_claim_get_type, improve_check_override_reason,
    "A claim on delivery has a last day, as an override has, and gives no reason: it is not taken as an override, and "
    "nothing is printed beside the status.",
    "Record a claim with the reason in place of it; a claim that is no override has no last day.",
    "How overrides work" },

  { "action-lead", IMPROVE_SEVERITY_GAP, improve_action_get_type, improve_check_action_lead,
    "Nobody leads an action, or somebody who is not a party of the plan.", "Name the post that leads it.",
    "Tower Hamlets Best Value Improvement Board, 14 June 2017: agreed actions without owners" },
  { "action-date", IMPROVE_SEVERITY_GAP, improve_action_get_type, improve_check_action_date,
    "An action that is to be done once has no due date, or one in words such as “ongoing”. What recurs or goes on with "
    "reviews needs none, and neither does what is delivered.",
    "Agree by when it will be done, or say that it recurs.",
    "Tower Hamlets Best Value Improvement Board, 14 June 2017: agreed actions without dates" },
  { "action-link", IMPROVE_SEVERITY_GAP, improve_action_get_type, improve_check_action_link,
    "An action is linked to nothing: nobody can tell what it is for.",
    "Link it to the recommendation, the cause, the objective or the outcome it is meant for.",
    "Torbay, October 2016: links between recommendations, actions and outcomes" },
  { "milestone-date", IMPROVE_SEVERITY_GAP, improve_milestone_get_type, improve_check_milestone_date,
    "A milestone that is neither met nor waived has no due date.", "Agree by when it will be met.",
    "What a milestone is" },
  { "recommendation-unanswered", IMPROVE_SEVERITY_GAP, improve_recommendation_get_type,
    improve_check_recommendation_unanswered,
    "No action answers a recommendation; actions that were cancelled or superseded do not count. One that was not "
    "accepted, or is superseded by a later one, needs no answer.",
    "Link the action that answers it, agree one, or record that it is not accepted.",
    "Torbay, October 2016: links between recommendations, actions and outcomes" },
  { "recommendation-source", IMPROVE_SEVERITY_GAP, improve_recommendation_get_type,
    improve_check_recommendation_source, "A recommendation does not say who made it.",
    "Name the inspection or the limb from which it comes.", "What a recommendation is" },
  { "cause-untreated", IMPROVE_SEVERITY_GAP, improve_root_cause_get_type, improve_check_cause_untreated,
    "A cause was named and no action treats it, directly or by its objective.",
    "Link the action that treats it, agree one, or say why it is left.",
    "Tower Hamlets, June 2017: whether causes were identified, and whether the plan is likely to deliver" },
  { "objective-empty", IMPROVE_SEVERITY_GAP, improve_objective_get_type, improve_check_objective_empty,
    "No action is for an objective.", "Link the actions that are for it, or agree one.",
    "Tower Hamlets improvement plan, 2017: themes with objectives, each with actions" },
  { "outcome-evidence", IMPROVE_SEVERITY_GAP, improve_outcome_get_type, improve_check_outcome_evidence,
    "Nobody has said what would show that an outcome has come about.",
    "Say what you expect to see, hear or read when it has.",
    "Torbay, October 2016: evidencing the impact for children and families" },
  { "outcome-unserved", IMPROVE_SEVERITY_GAP, improve_outcome_get_type, improve_check_outcome_unserved,
    "No action serves an outcome.", "Link the actions that serve it, or agree one.",
    "Torbay, October 2016: links between recommendations, actions and outcomes" },
  { "evidence-date", IMPROVE_SEVERITY_GAP, improve_evidence_get_type, improve_check_evidence_date,
    "Nothing says when a piece of evidence was collected, so nobody can tell how old it is.",
    "Say when it was collected.", "Torbay, October 2016: a report dated later than its data" },
  { "evidence-line", IMPROVE_SEVERITY_GAP, improve_evidence_get_type, improve_check_evidence_line,
    "Nothing says from which line a piece of evidence comes: from those who do the work, or from somebody who checks "
    "it. Without that it assures nothing.",
    "Say who looked.", "Torbay, January 2016: own audits graded higher than inspectors graded them" },
  { "evidence-method", IMPROVE_SEVERITY_GAP, improve_evidence_get_type, improve_check_evidence_method,
    "Nothing says how a piece of evidence was come by.", "Say whether it is an audit, an observation, data, feedback …",
    "Tower Hamlets improvement plan, 2017: measures both of quantity and of quality" },
  { "evidence-unlinked", IMPROVE_SEVERITY_GAP, improve_evidence_get_type, improve_check_evidence_unlinked,
    "A piece of evidence is linked to nothing that it supports or contradicts.",
    "Link it, and say whether it supports or contradicts.",
    "Tower Hamlets, June 2017: information to be supported by evidence" },
  { "agreed-owner", IMPROVE_SEVERITY_GAP, improve_agreed_action_get_type, improve_check_agreed_owner,
    "A task that a meeting agreed, and that is not settled, has no owner, or one who is no party of the plan.",
    "Name an officer in the minutes of the next meeting.",
    "Tower Hamlets Best Value Improvement Board, 14 June 2017: eight agreed actions without owner or date" },
  { "agreed-date", IMPROVE_SEVERITY_GAP, improve_agreed_action_get_type, improve_check_agreed_date,
    "A task that a meeting agreed, and that is not settled, has no due date.",
    "Agree a date; where none is given the next meeting is assumed.",
    "Tower Hamlets Best Value Improvement Board, 14 June 2017: eight agreed actions without owner or date" },
  { "meeting-body", IMPROVE_SEVERITY_GAP, improve_meeting_get_type, improve_check_meeting_body,
    "Nothing says which body met, so nobody can close what it agreed or approve its minutes.",
    "Name the board, or the organization.", "A cabinet's resolutions on its plan, published without body or date" },
  { "item-outcome", IMPROVE_SEVERITY_GAP, improve_meeting_get_type, improve_check_item_outcome,
    "A meeting was held and an item of its agenda has no outcome. That an item was not reached is an outcome.",
    "Say what became of the item.", "Minutes of boards" },
  { "delegation-missing", IMPROVE_SEVERITY_GAP, improve_limb_get_type, improve_check_delegation_missing,
    "A limb delegates and the plan does not hold the delegation, so nothing can rest on it.",
    "Add the delegation: to whom, in consultation with whom, on what condition.",
    "Local Government Act 1972, section 101; Local Government Act 2000, section 9E" },
  { "inspection-received", IMPROVE_SEVERITY_GAP, improve_inspection_get_type, improve_check_inspection_received,
    "A report was published and nothing says when the authority received it. Statutory clocks count from receipt.",
    "Say when it was received.", "SI 2007/462: working days from receipt" },
  { "deadline-due", IMPROVE_SEVERITY_GAP, improve_deadline_get_type, improve_check_deadline_due,
    "A deadline has no date.", "Reckon it with a clock, or give the date.", "What a deadline is" },
  { "measure-definition", IMPROVE_SEVERITY_GAP, improve_measure_get_type, improve_check_measure_definition,
    "Nothing says what exactly a measure counts, so nobody can tell whether two of its values can be compared.",
    "Say what is counted, above and below the line.",
    "Tower Hamlets improvement plan, 2017: data that was misrepresented" },
  { "measure-outcome", IMPROVE_SEVERITY_GAP, improve_measure_get_type, improve_check_measure_outcome,
    "A measure in use tests no outcome.",
    "Link it to the outcome it tests.",
    "Torbay, October 2016: evidencing the impact for children and families" },
  { "measure-target", IMPROVE_SEVERITY_GAP, improve_measure_get_type, improve_check_measure_target,
    "Nothing says whether a measure in use has a target; or it is to have one and none is set; or it has none on "
    "purpose and nothing says why.",
    "Set the target, or say that there is none by design and why.",
    "Improvement board, 2017: targets that would undermine the audit approach" },
  { "observation-absence", IMPROVE_SEVERITY_GAP, improve_observation_get_type, improve_check_observation_absence,
    "A value is missing and nothing says why. Not applicable, suppressed, rounded to zero and not collected are four "
    "reasons, and zero is none of them.",
    "Record a correction that gives the value or the reason.",
    "DfE statistics: symbols c, z, k and x" },
  { "risk-owner", IMPROVE_SEVERITY_GAP, improve_risk_get_type, improve_check_risk_owner,
    "Nobody answers for a risk.",
    "Name the post that answers for it.",
    "What a risk register is" },
  { "risk-rating", IMPROVE_SEVERITY_GAP, improve_risk_get_type, improve_check_risk_rating,
    "Nobody has said how likely a risk is, or how much it would matter.",
    "Rate it from 1 to 5 in both.",
    "What a risk register is" },
  { "duty-cadence", IMPROVE_SEVERITY_GAP, improve_reporting_duty_get_type, improve_check_duty_cadence,
    "Nothing says how often a duty to report is to be met, so nobody can see that it was not.",
    "Give how often, such as FREQ=MONTHLY;INTERVAL=6.",
    "Torbay, October 2016: updates to Council at least every six months" },
  { "dive-due", IMPROVE_SEVERITY_GAP, improve_deep_dive_get_type, improve_check_dive_due,
    "A deep dive was asked for and nothing says by when it is reported back.",
    "Agree by when.",
    "Tower Hamlets Best Value Improvement Board, 14 June 2017: deep dives reported back" },
  { "report-as-of", IMPROVE_SEVERITY_GAP, improve_report_get_type, improve_check_report_as_of,
    "Nothing says to which day a report speaks: it is seldom the day it is dated.",
    "Say to which day its figures go.",
    "Torbay, October 2016: a report dated later than its data" },
  { "undertaking-to", IMPROVE_SEVERITY_GAP, improve_undertaking_get_type, improve_check_undertaking_to,
    "Something was asked or promised at a meeting and nothing says of whom or by whom.",
    "Name who is to answer.",
    "Improvement board, 2017: what was asked outside the resolution" },
  { "item-passed-on", IMPROVE_SEVERITY_GAP, improve_agenda_item_get_type, improve_check_item_passed_on,
    "An item was put off or referred and nothing says to which meeting or body.",
    "Name it.",
    "Minutes of boards" },
  { "restriction-reason", IMPROVE_SEVERITY_GAP, improve_restriction_get_type, improve_check_restriction_reason,
    "An exemption does not say under whose law, on which paragraph, or why the public interest is in it. Without all "
    "three it cannot stand.",
    "Say so, or lift it.",
    "Local Government Act 1972, Schedule 12A, paragraph 10" },
  { "restriction-review", IMPROVE_SEVERITY_GAP, improve_restriction_get_type, improve_check_restriction_review,
    "An exemption has no day on which it is looked at again: it holds only as long as the public interest in it does.",
    "Agree when it is reviewed.",
    "Local Government Act 1972, Schedule 12A, paragraph 10" },

  { "unusual-word", IMPROVE_SEVERITY_INFO, improve_entity_get_type, improve_check_unusual_word,
    "A word of an open vocabulary is none of those that others use, so that plans cannot be compared by it.",
    "Use one of the usual words where one fits; else leave it.", "The vocabularies in docs/model.md" },
  { "unknown-clock", IMPROVE_SEVERITY_INFO, improve_deadline_get_type, improve_check_unknown_clock,
    "A deadline names a rule that is no clock of the library, so its date is not checked.",
    "Use the id of a clock where one fits: improve_clock_list_ids() lists them.", "The clocks of the library" },
  { "scale-word", IMPROVE_SEVERITY_INFO, improve_entity_get_type, improve_check_scale_word,
    "A claim, a value or a crosswalk gives a word that its scale does not have, so it is compared with nothing.",
    "Use a word of the scale, or name the scale that has it.",
    "The scales of the library" },
  { "framework-word", IMPROVE_SEVERITY_INFO, improve_judgement_get_type, improve_check_framework_word,
    "An area or grade is none of those of the framework by which was inspected, or the framework gives no grades.",
    "Compare it with the report; name the edition of the framework.",
    "The profiles of the frameworks of inspection" },
  { "late", IMPROVE_SEVERITY_INFO, improve_entity_get_type, improve_check_late,
    "A deadline was met, or a version of the plan submitted, after its last day. Late is recorded and never refused.",
    "Say why, where somebody may ask.",
    "Education and Inspections Act 2006, section 137" },

  { NULL, IMPROVE_SEVERITY_UNKNOWN, NULL, NULL, NULL, NULL, NULL },
};
