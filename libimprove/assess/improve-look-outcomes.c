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
  UNCOMPARED, /* there is a value since, and none from before */
  FLAT,
  CHANCE, /* a proportion that moved no more than chance may */
  USUAL,  /* no more than the usual ups and downs */
  BETTER,
} Difference;

/* What an outcome's finding rests on: the records that the actions were done, and the values compared. */
typedef struct
{
  Difference best;
  GStrvBuilder *because;
} Tested;

/* Between the last values on either side of the day, where nothing stronger is known: of proportions the interval of
 * the difference, of anything else the direction. */
static Difference
compare_sides (const ImproveMeasureReading *reading,
               guint                        before,
               guint                        after)
{
  const ImproveSeriesPoint *from = g_ptr_array_index (reading->run, before);
  const ImproveSeriesPoint *to = g_ptr_array_index (reading->run, after);
  ImproveProportion earlier = improve_observation_counts (from->observation);
  ImproveProportion later = improve_observation_counts (to->observation);

  switch (improve_measure_reading_compare (reading, before, after))
    {
    case IMPROVE_DIRECTION_UNKNOWN:
      return UNTESTED;
    case IMPROVE_DIRECTION_WORSE:
    case IMPROVE_DIRECTION_UNCHANGED:
      return FLAT;
    default:
      break;
    }
  if (improve_proportion_is_one (&earlier) && improve_proportion_is_one (&later))
    {
      ImproveInterval change = improve_proportion_change (&earlier, &later);

      return change.lower <= 0 && change.upper >= 0 ? CHANCE : BETTER;
    }
  return BETTER;
}

/* A special cause that a measure shows is what it says; where limits show none, one value above another is none
 * either. */
static Difference
weigh_sides (const ImproveAssuranceRule  *rule,
             const ImproveMeasureReading *reading,
             int                          before,
             int                          after)
{
  if (after < 0 || reading->grounds < IMPROVE_SIGNAL_GROUNDS_SCALE)
    return UNTESTED;
  if (reading->variation == IMPROVE_VARIATION_SPECIAL_CAUSE_CONCERN)
    return FLAT;
  if (reading->variation > IMPROVE_VARIATION_COMMON_CAUSE)
    return BETTER;
  if (before < 0)
    return UNCOMPARED;
  if (reading->causes != NULL && (int) reading->run->len >= improve_assess_threshold (rule, "points"))
    return USUAL;
  return compare_sides (reading, before, after);
}

static void
add_point (Tested                      *tested,
           const ImproveMeasureReading *reading,
           int                          position)
{
  const ImproveSeriesPoint *point = position >= 0 ? g_ptr_array_index (reading->run, position) : NULL;

  if (point != NULL && improve_entity_get_id (IMPROVE_ENTITY (point->observation)) != NULL)
    g_strv_builder_add (tested->because, improve_entity_get_id (IMPROVE_ENTITY (point->observation)));
}

/* A period in which the work was still going on when it began is none of those after it. */
static void
test_measure (const ImproveAssuranceRule  *rule,
              const ImproveMeasureReading *reading,
              ImproveDate                 *done,
              Tested                      *tested)
{
  int before = -1, after = -1;

  for (guint i = 0; i < reading->run->len; i++)
    {
      const ImproveSeriesPoint *point = g_ptr_array_index (reading->run, i);

      if (improve_date_is_after (improve_period_get_starts (improve_observation_get_period (point->observation)), done))
        after = i;
      else
        before = i;
    }
  tested->best = MAX (tested->best, weigh_sides (rule, reading, before, after));
  if (after < 0)
    return;
  add_point (tested, reading, before);
  add_point (tested, reading, after);
}

static const char *
difference_words (Difference difference)
{
  switch (difference)
    {
    case UNCOMPARED:
      return "no measure has a value from before with which to compare those since";
    case FLAT:
      return "its measures are no better";
    case CHANCE:
      return "its measures are better by no more than chance may make them";
    case USUAL:
      return "none of its measures shows more than its usual ups and downs";
    default:
      return "no measure has tested whether it made a difference";
    }
}

/* The records that say of each action that it was done. */
static void
add_deliveries (ImproveAssessContext *context,
                const char           *outcome_id,
                GStrvBuilder         *because)
{
  GPtrArray *actions = improve_assess_find_serving (context, outcome_id);

  for (guint i = 0; i < actions->len; i++)
    {
      const ImproveStanding *action = g_ptr_array_index (actions, i);
      ImproveMove *move = improve_as_of_find_delivery (&context->when, action->action);

      if (move != NULL && improve_entity_get_id (IMPROVE_ENTITY (move)) != NULL)
        g_strv_builder_add (because, improve_entity_get_id (IMPROVE_ENTITY (move)));
    }
}

static void
look_at_outcome (ImproveAssessContext       *context,
                 const ImproveAssuranceRule *rule,
                 ImproveOutcome             *outcome)
{
  const char *subject_ids[] = { improve_entity_get_id (IMPROVE_ENTITY (outcome)), NULL };
  GPtrArray *measures = improve_assess_find_testing (context, subject_ids[0]);
  g_autoptr (GStrvBuilder) because = g_strv_builder_new ();
  g_auto (GStrv) because_ids = NULL;
  Tested tested = { UNTESTED, because };
  guint count;
  ImproveDate *done = all_done_on (context, subject_ids[0], &count);
  g_autofree char *words = NULL;

  if (done == NULL || improve_assess_days (done, context->when.as_of) < improve_assess_threshold (rule, "days"))
    return;
  add_deliveries (context, subject_ids[0], because);
  for (guint i = 0; measures != NULL && i < measures->len; i++)
    test_measure (rule, improve_assess_read_measure (context, g_ptr_array_index (measures, i)), done, &tested);
  if (tested.best == BETTER)
    return;
  words = improve_date_to_words (done);
  because_ids = g_strv_builder_end (because);
  improve_assess_add (context, rule, subject_ids, (const char *const *) because_ids,
                      g_strdup_printf ("All that serves “%s” (%u action%s) was done by %s, and %s.",
                                       improve_outcome_get_title (outcome), count, count == 1 ? "" : "s", words,
                                       difference_words (tested.best)));
}

void
improve_look_fa20 (ImproveAssessContext       *context,
                   const ImproveAssuranceRule *rule)
{
  ImproveEntityList *outcomes = improve_plan_get_outcomes (context->plan);

  for (int i = 0; i < improve_entity_list_get_size (outcomes); i++)
    look_at_outcome (context, rule, IMPROVE_OUTCOME (improve_entity_list_get (outcomes, i)));
}
