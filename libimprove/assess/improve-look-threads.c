/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Rules on what leads where: FA11. */

#include <libimprove/assess/improve-assess-private.h>
#include <libimprove/base/improve-hash-private.h>
#include <libimprove/model/improve-objective.h>
#include <libimprove/model/improve-outcome.h>
#include <libimprove/model/improve-recommendation.h>
#include <libimprove/model/improve-root-cause.h>

/* What no action answers, from this many on in one finding. */
#define GATHER_AT_LEAST 5

static void
add_all (GHashTable        *set,
         const char *const *ids)
{
  for (guint i = 0; ids[i] != NULL; i++)
    g_hash_table_add (set, (gpointer) ids[i]);
}

/* Everything that an action which is not given up, or its objective, answers or treats. */
static GHashTable *
find_answered (ImproveAssessContext *context)
{
  GHashTable *answered = g_hash_table_new (improve_text_hash, g_str_equal);

  for (guint i = 0; i < context->n_actions; i++)
    {
      const ImproveStanding *standing = &context->actions[i];

      if (standing->status == IMPROVE_DELIVERY_STATUS_CANCELLED
          || standing->status == IMPROVE_DELIVERY_STATUS_SUPERSEDED)
        continue;
      add_all (answered, improve_action_get_answers_ids (standing->action));
      add_all (answered, improve_action_get_treats_ids (standing->action));
      if (standing->objective != NULL)
        add_all (answered, improve_objective_get_treats_ids (standing->objective));
    }
  return answered;
}

static gboolean
awaits_answer (ImproveEntity *entity)
{
  ImproveRecommendation *recommendation;

  if (!IMPROVE_IS_RECOMMENDATION (entity))
    return TRUE;
  recommendation = IMPROVE_RECOMMENDATION (entity);
  return improve_recommendation_get_response (recommendation) != IMPROVE_RECOMMENDATION_RESPONSE_NOT_ACCEPTED
         && improve_recommendation_get_superseded_by_id (recommendation) == NULL;
}

static char *
name_entity (ImproveEntity *entity)
{
  g_autofree char *label = IMPROVE_IS_RECOMMENDATION (entity) ? improve_entity_dup_text (entity, "label") : NULL;
  const char *const rows[] = { "title", "text", "statement" };

  if (label != NULL)
    return g_strdup_printf ("recommendation %s", label);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = improve_entity_dup_text (entity, rows[i]);

      if (text != NULL)
        return g_strdup_printf ("“%s”", text);
    }
  return g_strdup_printf ("“%s”", improve_entity_get_id (entity));
}

static void
tell_each (ImproveAssessContext       *context,
           const ImproveAssuranceRule *rule,
           GPtrArray                  *orphans,
           const char                 *format_before,
           const char                 *format_after)
{
  for (guint i = 0; i < orphans->len; i++)
    {
      ImproveEntity *orphan = g_ptr_array_index (orphans, i);
      const char *subject_ids[] = { improve_entity_get_id (orphan), NULL };
      g_autofree char *name = name_entity (orphan);

      improve_assess_add (context, rule, subject_ids, NULL,
                          g_strdup_printf ("%s%s%s.", format_before, name, format_after));
    }
}

/* Tells the orphans of one list one by one, or all in one where they are many. */
static void
tell_orphans (ImproveAssessContext       *context,
              const ImproveAssuranceRule *rule,
              GPtrArray                  *orphans,
              int                         total,
              const char                 *plural,
              const char                 *before,
              const char                 *after)
{
  g_autoptr (GStrvBuilder) ids = NULL;
  g_auto (GStrv) subject_ids = NULL;

  if (orphans->len < GATHER_AT_LEAST)
    {
      tell_each (context, rule, orphans, before, after);
      return;
    }
  ids = g_strv_builder_new ();
  for (guint i = 0; i < orphans->len; i++)
    g_strv_builder_add (ids, improve_entity_get_id (g_ptr_array_index (orphans, i)));
  subject_ids = g_strv_builder_end (ids);
  improve_assess_add (context, rule, (const char *const *) subject_ids, NULL,
                      g_strdup_printf ("%u of %d %s.", orphans->len, total, plural));
}

static void
look_for_unanswered (ImproveAssessContext       *context,
                     const ImproveAssuranceRule *rule,
                     ImproveEntityList          *list,
                     GHashTable                 *answered,
                     const char                 *plural,
                     const char                 *before)
{
  g_autoptr (GPtrArray) orphans = g_ptr_array_new ();

  for (int i = 0; i < improve_entity_list_get_size (list); i++)
    {
      ImproveEntity *entity = improve_entity_list_get (list, i);

      if (awaits_answer (entity) && !g_hash_table_contains (answered, improve_entity_get_id (entity)))
        g_ptr_array_add (orphans, entity);
    }
  tell_orphans (context, rule, orphans, improve_entity_list_get_size (list), plural, before, "");
}

static gboolean
serves_nothing (const ImproveStanding *action)
{
  return improve_action_get_answers_ids (action->action)[0] == NULL
         && improve_action_get_treats_ids (action->action)[0] == NULL
         && (action->objective == NULL || improve_objective_get_treats_ids (action->objective)[0] == NULL);
}

static char *
say_idle (ImproveAssessContext       *context,
          const ImproveAssuranceRule *rule,
          const ImproveStanding      *action,
          GStrvBuilder               *because)
{
  g_autofree char *name = improve_assess_name_action (action->action);

  return g_strdup_printf ("%s answers no recommendation and treats no cause.", name);
}

static void
look_for_idle_actions (ImproveAssessContext       *context,
                       const ImproveAssuranceRule *rule)
{
  ImproveHits *hits = improve_hits_new (context, rule, say_idle);

  for (guint i = 0; i < context->n_actions; i++)
    {
      const ImproveStanding *action = &context->actions[i];

      improve_hits_seen (hits, action);
      if (serves_nothing (action))
        improve_hits_add (hits, action);
    }
  improve_hits_tell (hits, "actions answer no recommendation and treat no cause");
}

static void
look_for_untested_outcomes (ImproveAssessContext       *context,
                            const ImproveAssuranceRule *rule)
{
  ImproveEntityList *outcomes = improve_plan_get_outcomes (context->plan);
  g_autoptr (GPtrArray) orphans = g_ptr_array_new ();

  for (int i = 0; i < improve_entity_list_get_size (outcomes); i++)
    {
      ImproveOutcome *outcome = IMPROVE_OUTCOME (improve_entity_list_get (outcomes, i));

      if (improve_outcome_get_evidence_expectation (outcome) == NULL
          && improve_assess_find_testing (context, improve_entity_get_id (IMPROVE_ENTITY (outcome))) == NULL)
        g_ptr_array_add (orphans, outcome);
    }
  tell_orphans (context, rule, orphans, improve_entity_list_get_size (outcomes),
                "outcomes have nothing by which anybody could tell that they came about",
                "Nobody has said what would show that ",
                " came about");
}

void
improve_look_fa11 (ImproveAssessContext       *context,
                   const ImproveAssuranceRule *rule)
{
  g_autoptr (GHashTable) answered = find_answered (context);

  look_for_unanswered (context, rule, improve_plan_get_recommendations (context->plan), answered,
                       "recommendations are answered by no action", "No action answers ");
  look_for_unanswered (context, rule, improve_plan_get_root_causes (context->plan), answered,
                       "root causes are treated by no action", "No action treats the cause ");
  look_for_idle_actions (context, rule);
  look_for_untested_outcomes (context, rule);
}
