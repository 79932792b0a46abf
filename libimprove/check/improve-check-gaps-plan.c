/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Gaps in the plan itself: who leads, by when, what answers what. A gap is something to find out or to decide. */

#include <libimprove/check/improve-checker-private.h>
#include <libimprove/entity/improve-tree-private.h>
#include <libimprove/model/improve-action.h>
#include <libimprove/model/improve-milestone.h>
#include <libimprove/model/improve-objective.h>
#include <libimprove/model/improve-outcome.h>
#include <libimprove/model/improve-recommendation.h>
#include <libimprove/rules/improve-as-of-private.h>
#include <libimprove/rules/improve-state.h>

void
improve_check_action_lead (ImproveChecker *checker,
                           ImproveEntity  *entity)
{
  ImproveAction *action = IMPROVE_ACTION (entity);

  if (improve_action_get_lead_id (action) != NULL || !improve_check_is_live (checker, entity))
    return;
  improve_checker_report_named (checker, "lead-id",
                                improve_action_get_lead_text (action) != NULL
                                    ? "{} has a lead in words only, which is no party of the plan."
                                    : "{} has no lead.");
}

/* Whether work of this sort, in this state, must have a date. What goes on all the time has none, what is done needs
 * none any more. */
static gboolean
wants_date (ImproveChecker *checker,
            ImproveEntity  *action)
{
  ImproveActionTiming timing = improve_action_get_timing (IMPROVE_ACTION (action));
  ImproveAsOf always = { NULL, NULL, NULL };

  return timing != IMPROVE_ACTION_TIMING_RECURRING && timing != IMPROVE_ACTION_TIMING_CONTINUOUS_WITH_REVIEW
         && improve_check_is_live (checker, action)
         && improve_as_of_get_delivered_on (&always, IMPROVE_ACTION (action)) == NULL;
}

void
improve_check_action_date (ImproveChecker *checker,
                           ImproveEntity  *entity)
{
  ImproveAction *action = IMPROVE_ACTION (entity);

  if (improve_check_find_agreed_due (entity) != NULL || !wants_date (checker, entity))
    return;
  improve_checker_report_named (checker, "baseline-due",
                                improve_action_get_due_text (action) != NULL
                                    ? "{} has a due date in words only."
                                    : "{} has no due date.");
}

void
improve_check_action_link (ImproveChecker *checker,
                           ImproveEntity  *entity)
{
  ImproveAction *action = IMPROVE_ACTION (entity);

  if (improve_action_get_objective_id (action) != NULL || improve_action_get_answers_ids (action)[0] != NULL
      || improve_action_get_treats_ids (action)[0] != NULL || improve_action_get_serves_ids (action)[0] != NULL
      || !improve_check_is_live (checker, entity))
    return;
  improve_checker_report_named (checker, NULL,
                                "{} answers no recommendation, treats no cause, and serves no objective or outcome.");
}

void
improve_check_milestone_date (ImproveChecker *checker,
                              ImproveEntity  *entity)
{
  ImproveMilestone *milestone = IMPROVE_MILESTONE (entity);

  if (improve_milestone_get_due (milestone) != NULL || improve_milestone_get_met_on (milestone) != NULL
      || improve_milestone_get_waived_on (milestone) != NULL)
    return;
  improve_checker_report_named (checker, "due", "{} has no due date.");
}

void
improve_check_recommendation_unanswered (ImproveChecker *checker,
                                         ImproveEntity  *entity)
{
  ImproveRecommendation *recommendation = IMPROVE_RECOMMENDATION (entity);

  if (improve_recommendation_get_superseded_by_id (recommendation) != NULL
      || improve_recommendation_get_response (recommendation) == IMPROVE_RECOMMENDATION_RESPONSE_NOT_ACCEPTED
      || improve_check_is_acted_on (checker, entity))
    return;
  improve_checker_report_named (checker, NULL, "No action answers {}.");
}

void
improve_check_recommendation_source (ImproveChecker *checker,
                                     ImproveEntity  *entity)
{
  if (improve_recommendation_get_source_id (IMPROVE_RECOMMENDATION (entity)) != NULL)
    return;
  improve_checker_report_named (checker, "source-id", "Nothing says who made {}.");
}

/* A cause may be treated by an action, or by an objective that has one. */
static gboolean
is_treated (ImproveChecker *checker,
            ImproveEntity  *cause)
{
  const char *id = improve_entity_get_id (cause);
  GPtrArray *referrers = id != NULL ? improve_tree_find_referrers (IMPROVE_TREE (checker->plan), id) : NULL;

  for (guint i = 0; referrers != NULL && i < referrers->len; i++)
    {
      ImproveEntity *referrer = g_ptr_array_index (referrers, i);

      if (IMPROVE_IS_ACTION (referrer) && improve_check_is_live (checker, referrer))
        return TRUE;
      if (IMPROVE_IS_OBJECTIVE (referrer) && improve_check_is_acted_on (checker, referrer))
        return TRUE;
    }
  return FALSE;
}

void
improve_check_cause_untreated (ImproveChecker *checker,
                               ImproveEntity  *entity)
{
  if (is_treated (checker, entity))
    return;
  improve_checker_report_named (checker, NULL, "No action treats {}.");
}

void
improve_check_objective_empty (ImproveChecker *checker,
                               ImproveEntity  *entity)
{
  if (improve_check_is_acted_on (checker, entity))
    return;
  improve_checker_report_named (checker, NULL, "No action is for {}.");
}

void
improve_check_outcome_evidence (ImproveChecker *checker,
                                ImproveEntity  *entity)
{
  if (improve_outcome_get_evidence_expectation (IMPROVE_OUTCOME (entity)) != NULL)
    return;
  improve_checker_report_named (checker, "evidence-expectation",
                                "Nobody has said what would show that {} has come about.");
}

void
improve_check_outcome_unserved (ImproveChecker *checker,
                                ImproveEntity  *entity)
{
  if (improve_check_is_acted_on (checker, entity))
    return;
  improve_checker_report_named (checker, NULL, "No action serves {}.");
}
