/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Rules on whether it made a difference: FA16, FA20. */

#include <math.h>

#include <libimprove/assess/improve-assess-private.h>
#include <libimprove/model/improve-measure.h>
#include <libimprove/model/improve-objective.h>
#include <libimprove/model/improve-observation.h>
#include <libimprove/model/improve-outcome.h>
#include <libimprove/model/improve-theme.h>
#include <libimprove/rules/improve-scale.h>

/* --- FA16: a theme claimed better than its worst --- */

static gboolean
is_under (ImproveAssessContext *context,
          ImproveAction        *action,
          const char           *theme_id)
{
  const char *objective_id = improve_action_get_objective_id (action);
  ImproveEntity *objective = objective_id != NULL ? improve_plan_lookup (context->plan, objective_id) : NULL;

  return IMPROVE_IS_OBJECTIVE (objective)
         && g_strcmp0 (improve_objective_get_theme_id (IMPROVE_OBJECTIVE (objective)), theme_id) == 0;
}

/* The worst that is claimed, on the scale of a claim, of a high-priority action under a theme; NULL: nothing. */
static ImproveClaim *
worst_below (ImproveAssessContext *context,
             const char           *theme_id,
             ImproveClaim         *claim)
{
  ImproveEntityList *actions = improve_plan_get_actions (context->plan);
  ImproveClaim *worst = NULL;
  int worst_rank = -1;

  for (int i = 0; i < improve_entity_list_get_size (actions); i++)
    {
      ImproveAction *action = IMPROVE_ACTION (improve_entity_list_get (actions, i));
      ImproveClaim *own;
      int rank;

      if (improve_action_get_priority (action) != IMPROVE_ACTION_PRIORITY_HIGH || !is_under (context, action, theme_id))
        continue;
      own = improve_assess_latest_delivery_claim (context, improve_entity_get_id (IMPROVE_ENTITY (action)));
      if (own == NULL || g_strcmp0 (improve_claim_get_scale (own), improve_claim_get_scale (claim)) != 0)
        continue;
      rank = improve_assess_rank (own);
      if (rank > worst_rank)
        {
          worst = own;
          worst_rank = rank;
        }
    }
  return worst;
}

void
improve_look_fa16 (ImproveAssessContext       *context,
                   const ImproveAssuranceRule *rule)
{
  ImproveEntityList *themes = improve_plan_get_themes (context->plan);

  for (int i = 0; i < improve_entity_list_get_size (themes); i++)
    {
      ImproveTheme *theme = IMPROVE_THEME (improve_entity_list_get (themes, i));
      const char *subject_ids[] = { improve_entity_get_id (IMPROVE_ENTITY (theme)), NULL };
      ImproveClaim *claim = improve_assess_latest_delivery_claim (context, subject_ids[0]);
      ImproveClaim *worst = claim != NULL ? worst_below (context, subject_ids[0], claim) : NULL;
      const char *because_ids[] = { NULL, NULL, NULL };
      g_autofree char *name = NULL;

      if (worst == NULL || improve_assess_rank (claim) < 0
          || improve_assess_rank (claim) >= improve_assess_rank (worst))
        continue;
      because_ids[0] = improve_entity_get_id (IMPROVE_ENTITY (claim));
      because_ids[1] = improve_entity_get_id (IMPROVE_ENTITY (worst));
      name = improve_assess_name_subject (context, improve_claim_get_subject_id (worst));
      improve_assess_add (context, rule, subject_ids, because_ids,
                          g_strdup_printf ("“%s” is claimed “%s”; of %s, which has high priority, “%s” is said.",
                                           improve_theme_get_title (theme), improve_claim_get_value (claim), name,
                                           improve_claim_get_value (worst)));
    }
}

/* --- FA20: done, but no difference --- */

/* The day on which the last of the actions that serve an outcome was claimed done; NULL: not all are, or none is. */
static ImproveDate *
all_done_on (ImproveAssessContext *context,
             const char           *outcome_id,
             guint                *count)
{
  GPtrArray *actions = improve_assess_find_serving (context, outcome_id);
  ImproveDate *last = NULL;

  *count = actions != NULL ? actions->len : 0;
  for (guint i = 0; i < *count; i++)
    {
      ImproveDate *delivered = improve_as_of_get_delivered_on (&context->when, g_ptr_array_index (actions, i));

      if (delivered == NULL)
        return NULL;
      if (last == NULL || improve_date_compare (delivered, last) > 0)
        last = delivered;
    }
  return last;
}

static ImproveDate *
end_of (ImproveObservation *observation)
{
  ImprovePeriod *period = improve_observation_get_period (observation);

  return period != NULL ? improve_period_get_ends (period) : NULL;
}

/* The last observation of a measure that ended before a day, or since; NULL: none with a value. */
static ImproveObservation *
last_observation (ImproveAssessContext *context,
                  ImproveMeasure       *measure,
                  ImproveDate          *day,
                  gboolean              since)
{
  ImproveEntityList *all = improve_measure_get_observations (measure);
  ImproveObservation *found = NULL;

  for (int i = 0; i < improve_entity_list_get_size (all); i++)
    {
      ImproveObservation *observation = IMPROVE_OBSERVATION (improve_entity_list_get (all, i));
      ImproveDate *ends = end_of (observation);

      if (!improve_as_of_has_begun (&context->when, ends) || isnan (improve_observation_get_value (observation))
          || !improve_as_of_knows (&context->when, improve_observation_get_recorded_at (observation))
          || improve_date_is_after (ends, day) != since)
        continue;
      if (found == NULL || improve_date_compare (ends, end_of (found)) >= 0)
        found = observation;
    }
  return found;
}

static gboolean
is_better (ImproveMeasure *measure,
           double          before,
           double          after)
{
  switch (improve_measure_get_polarity (measure))
    {
    case IMPROVE_POLARITY_HIGHER_BETTER:
      return after > before;
    case IMPROVE_POLARITY_LOWER_BETTER:
      return after < before;
    default:
      return after != before;
    }
}

/* What the measures of an outcome say since everything under it was done. */
typedef enum
{
  UNTESTED,
  FLAT,
  BETTER,
} Difference;

static Difference
look_for_difference (ImproveAssessContext *context,
                     const char           *outcome_id,
                     ImproveDate          *done)
{
  GPtrArray *measures = improve_assess_find_testing (context, outcome_id);
  Difference found = UNTESTED;

  for (guint i = 0; measures != NULL && i < measures->len; i++)
    {
      ImproveMeasure *measure = g_ptr_array_index (measures, i);
      ImproveObservation *before = last_observation (context, measure, done, FALSE);
      ImproveObservation *after = last_observation (context, measure, done, TRUE);

      if (before == NULL || after == NULL)
        continue;
      if (is_better (measure, improve_observation_get_value (before), improve_observation_get_value (after)))
        return BETTER;
      found = FLAT;
    }
  return found;
}

void
improve_look_fa20 (ImproveAssessContext       *context,
                   const ImproveAssuranceRule *rule)
{
  ImproveEntityList *outcomes = improve_plan_get_outcomes (context->plan);

  for (int i = 0; i < improve_entity_list_get_size (outcomes); i++)
    {
      ImproveOutcome *outcome = IMPROVE_OUTCOME (improve_entity_list_get (outcomes, i));
      const char *subject_ids[] = { improve_entity_get_id (IMPROVE_ENTITY (outcome)), NULL };
      guint count;
      ImproveDate *done = all_done_on (context, subject_ids[0], &count);
      Difference difference;
      g_autofree char *words = NULL;

      if (done == NULL || improve_assess_days (done, context->when.as_of) < improve_assess_threshold (rule, "days"))
        continue;
      difference = look_for_difference (context, subject_ids[0], done);
      if (difference == BETTER)
        continue;
      words = improve_date_to_words (done);
      improve_assess_add (context, rule, subject_ids, NULL,
                          g_strdup_printf ("All that serves “%s” (%u action%s) was done by %s, and %s.",
                                           improve_outcome_get_title (outcome), count, count == 1 ? "" : "s", words,
                                           difference == FLAT ? "its measures are no better"
                                                              : "no measure has tested whether it made a difference"));
    }
}
