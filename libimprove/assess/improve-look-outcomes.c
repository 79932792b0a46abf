/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Rules on whether it made a difference: FA16, FA20. */

#include <libimprove/assess/improve-assess-private.h>
#include <libimprove/model/improve-measure.h>
#include <libimprove/model/improve-objective.h>
#include <libimprove/model/improve-outcome.h>
#include <libimprove/model/improve-theme.h>
#include <libimprove/rules/improve-scale.h>

/* --- FA16: a theme claimed better than its worst --- */

/* The worst that is claimed, on the scale of a claim, of a high-priority action under a theme; NULL: nothing. */
static ImproveClaim *
worst_below (ImproveAssessContext *context,
             const char           *theme_id,
             ImproveClaim         *claim)
{
  ImproveClaim *worst = NULL;
  int worst_rank = -1;

  for (guint i = 0; i < context->n_actions; i++)
    {
      const ImproveStanding *action = &context->actions[i];
      ImproveClaim *own = action->claim;
      int rank;

      if (action->theme == 0 || improve_action_get_priority (action->action) != IMPROVE_ACTION_PRIORITY_HIGH
          || !g_str_equal (g_ptr_array_index (context->theme_ids, action->theme), theme_id))
        continue;
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
      const ImproveAssessSubject *subject = improve_assess_find_subject (context, subject_ids[0]);
      ImproveClaim *claim = improve_assess_latest_delivery_claim (subject);
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
      const ImproveStanding *action = g_ptr_array_index (actions, i);
      ImproveDate *delivered = improve_as_of_get_delivered_on (&context->when, action->action);

      if (delivered == NULL)
        return NULL;
      if (last == NULL || improve_date_compare (delivered, last) > 0)
        last = delivered;
    }
  return last;
}

/* What the measures of an outcome say since everything under it was done, the last the best. */
typedef enum
{
  UNTESTED,
  FLAT,
  USUAL, /* no more than the usual ups and downs */
  BETTER,
} Difference;

/* Between the last values on either side of the day, where nothing stronger is known. */
static Difference
compare_sides (const ImproveMeasureReading *reading,
               guint                        before,
               guint                        after)
{
  switch (improve_measure_reading_compare (reading, before, after))
    {
    case IMPROVE_DIRECTION_UNKNOWN:
      return UNTESTED;
    case IMPROVE_DIRECTION_WORSE:
    case IMPROVE_DIRECTION_UNCHANGED:
      return FLAT;
    default:
      return BETTER;
    }
}

/* A special cause that a measure shows is what it says; where limits show none, one value above another is none
 * either. */
static Difference
difference_since (const ImproveAssuranceRule  *rule,
                  const ImproveMeasureReading *reading,
                  ImproveDate                 *done)
{
  int before = -1, after = -1;

  for (guint i = 0; i < reading->run->len; i++)
    {
      const ImproveSeriesPoint *point = g_ptr_array_index (reading->run, i);

      if (improve_date_is_after (improve_period_get_ends (improve_observation_get_period (point->observation)), done))
        after = i;
      else
        before = i;
    }
  if (after < 0 || reading->grounds < IMPROVE_SIGNAL_GROUNDS_SCALE)
    return UNTESTED;
  if (reading->variation == IMPROVE_VARIATION_SPECIAL_CAUSE_CONCERN)
    return FLAT;
  if (reading->variation > IMPROVE_VARIATION_COMMON_CAUSE)
    return BETTER;
  if (before < 0)
    return UNTESTED;
  if (reading->causes != NULL && (int) reading->run->len >= improve_assess_threshold (rule, "points"))
    return USUAL;
  return compare_sides (reading, before, after);
}

static Difference
look_for_difference (ImproveAssessContext       *context,
                     const ImproveAssuranceRule *rule,
                     const char                 *outcome_id,
                     ImproveDate                *done)
{
  GPtrArray *measures = improve_assess_find_testing (context, outcome_id);
  Difference best = UNTESTED;

  for (guint i = 0; measures != NULL && i < measures->len; i++)
    best = MAX (best, difference_since (rule, improve_assess_read_measure (context, g_ptr_array_index (measures, i)),
                                        done));
  return best;
}

static const char *
difference_words (Difference difference)
{
  switch (difference)
    {
    case FLAT:
      return "its measures are no better";
    case USUAL:
      return "none of its measures shows more than its usual ups and downs";
    default:
      return "no measure has tested whether it made a difference";
    }
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
      difference = look_for_difference (context, rule, subject_ids[0], done);
      if (difference == BETTER)
        continue;
      words = improve_date_to_words (done);
      improve_assess_add (context, rule, subject_ids, NULL,
                          g_strdup_printf ("All that serves “%s” (%u action%s) was done by %s, and %s.",
                                           improve_outcome_get_title (outcome), count, count == 1 ? "" : "s", words,
                                           difference_words (difference)));
    }
}
