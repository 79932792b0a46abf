/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Rules on what is measured beside what is claimed: FA05. */

#include <libimprove/assess/improve-assess-private.h>

/* What is claimed of the actions behind a measure: those that serve what it tests. */
typedef struct
{
  guint n_well;         /* said to be on track or done */
  gboolean doubted;     /* of one of them somebody says otherwise */
  const char *claim_id; /* the last claim of the first of them */
  char *name;           /* the first of them */
} Behind;

static void
look_behind (ImproveAssessContext *context,
             ImproveMeasure       *measure,
             Behind               *behind)
{
  const char *const *outcome_ids = improve_measure_get_outcome_ids (measure);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_direct_hash, g_direct_equal);

  for (guint i = 0; outcome_ids[i] != NULL; i++)
    {
      GPtrArray *actions = improve_assess_find_serving (context, outcome_ids[i]);

      for (guint j = 0; actions != NULL && j < actions->len; j++)
        {
          const ImproveStanding *action = g_ptr_array_index (actions, j);
          ImproveClaim *claim = action->claim;
          gboolean well = action->is_claimed_done || (claim != NULL && improve_assess_says_on_track (claim));

          if (!g_hash_table_add (seen, (gpointer) action))
            continue;
          behind->doubted = behind->doubted || (claim != NULL && !well);
          if (!well || behind->n_well++ > 0)
            continue;
          behind->name = improve_assess_name_action (action->action);
          behind->claim_id = claim != NULL ? improve_entity_get_id (IMPROVE_ENTITY (claim)) : NULL;
        }
    }
}

/* With points enough the limits say whether it got worse; without them it must be worse than at first twice running,
 * and that is a weak signal. NULL: it did not, or nobody can say. */
static char *
say_worse (const ImproveAssuranceRule  *rule,
           const ImproveMeasureReading *reading)
{
  guint n = reading->run->len;

  if (reading->causes != NULL && n >= (guint) improve_assess_threshold (rule, "points"))
    return reading->variation == IMPROVE_VARIATION_SPECIAL_CAUSE_CONCERN
               ? g_strdup_printf ("got worse by its control limits (%u points)", n)
               : NULL;
  if (!improve_measure_reading_is_declining (reading))
    return NULL;
  return g_strdup_printf ("is worse than its baseline twice running (weak signal, n = %u)", n);
}

static void
look_at_measure (ImproveAssessContext       *context,
                 const ImproveAssuranceRule *rule,
                 ImproveMeasure             *measure)
{
  const ImproveMeasureReading *reading = improve_assess_read_measure (context, measure);
  const char *subject_ids[] = { improve_entity_get_id (IMPROVE_ENTITY (measure)), NULL };
  const char *because_ids[] = { NULL, NULL, NULL };
  Behind behind = { 0 };
  g_autofree char *worse = NULL;

  worse = say_worse (rule, reading);
  if (worse != NULL)
    look_behind (context, measure, &behind);
  if (behind.n_well > 0 && !behind.doubted)
    {
      because_ids[0] = improve_entity_get_id (IMPROVE_ENTITY (improve_measure_reading_last (reading)->observation));
      because_ids[1] = behind.claim_id;
      improve_assess_add (context, rule, subject_ids, because_ids,
                          behind.n_well == 1
                              ? g_strdup_printf ("“%s” %s, while %s is said to be on track or done.",
                                                 improve_measure_get_title (measure), worse, behind.name)
                              : g_strdup_printf ("“%s” %s, while all that is said of the %u actions behind it is on "
                                                 "track or done.",
                                                 improve_measure_get_title (measure), worse, behind.n_well));
    }
  g_free (behind.name);
}

void
improve_look_fa05 (ImproveAssessContext       *context,
                   const ImproveAssuranceRule *rule)
{
  ImproveEntityList *measures = improve_plan_get_measures (context->plan);

  for (int i = 0; i < improve_entity_list_get_size (measures); i++)
    {
      ImproveMeasure *measure = IMPROVE_MEASURE (improve_entity_list_get (measures, i));

      if (improve_measure_get_status (measure) != IMPROVE_MEASURE_STATUS_RETIRED)
        look_at_measure (context, rule, measure);
    }
}
