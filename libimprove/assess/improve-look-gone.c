/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Rules on what a plan no longer holds: FA22. */

#include <libimprove/assess/improve-assess-private.h>
#include <libimprove/base/improve-likeness-private.h>
#include <libimprove/rules/improve-state.h>

/* From this many of one sort on, one finding says so. */
#define GATHER_AT_LEAST 5

/* An heir may have an heir: a chain longer than this leads nowhere. */
#define LONGEST_LINE 20

static char *
title_of (ImproveEntity *entity)
{
  static const char *const rows[] = { "title", "text", "statement", "name" };
  char *text = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (rows) && text == NULL; i++)
    text = improve_entity_dup_text (entity, rows[i]);
  return text != NULL ? text : g_strdup (improve_entity_get_id (entity));
}

/* --- superseded, and nothing goes on in its place --- */

/* Whether the line of heirs of an action that was superseded ends in nothing: no heir, one that the plan does not hold,
 * or one that was given up. */
static gboolean
ends_in_nothing (ImproveAssessContext  *context,
                 const ImproveStanding *action)
{
  for (guint i = 0; i < LONGEST_LINE; i++)
    {
      ImproveMove *move = action->move;
      const char *to = action->state;
      const char *heir_id = move != NULL ? improve_move_get_heir_id (move) : NULL;
      ImproveEntity *heir;

      if (g_strcmp0 (to, "cancelled") == 0)
        return TRUE;
      if (g_strcmp0 (to, "superseded") != 0)
        return FALSE;
      heir = heir_id != NULL ? improve_plan_lookup (context->plan, heir_id) : NULL;
      if (heir == NULL)
        return TRUE;
      action = improve_assess_find_subject (context, heir_id)->action;
      if (action == NULL)
        return FALSE;
    }
  return TRUE;
}

static char *
say_broken (ImproveAssessContext       *context,
            const ImproveAssuranceRule *rule,
            const ImproveStanding      *action,
            GStrvBuilder               *because)
{
  g_autofree char *name = improve_assess_name_action (action->action);

  g_strv_builder_add (because, improve_entity_get_id (IMPROVE_ENTITY (action->move)));
  return g_strdup_printf ("%s was superseded, and nothing that goes on took its place.", name);
}

static void
look_for_broken_lines (ImproveAssessContext       *context,
                       const ImproveAssuranceRule *rule)
{
  ImproveHits *hits = improve_hits_new (context, rule, say_broken);

  for (guint i = 0; i < context->n_actions; i++)
    {
      const ImproveStanding *action = &context->actions[i];

      if (action->status != IMPROVE_DELIVERY_STATUS_SUPERSEDED)
        continue;
      improve_hits_seen (hits, action);
      if (ends_in_nothing (context, action))
        improve_hits_add (hits, action);
    }
  improve_hits_tell (hits, "superseded actions have no heir that goes on");
}

/* --- spoken of, and not there --- */

/* One finding about things that the plan does not hold; takes the message. */
static void
tell_gone (ImproveAssessContext       *context,
           const ImproveAssuranceRule *rule,
           GPtrArray                  *ids,
           char                       *message)
{
  g_ptr_array_add (ids, NULL);
  improve_assess_add (context, rule, (const char *const *) ids->pdata, NULL, message);
}

/* What claims and evidence speak of, and the plan does not hold, in the order of the document. */
static void
look_for_spoken_of (ImproveAssessContext       *context,
                    const ImproveAssuranceRule *rule)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_direct_hash, g_direct_equal);
  g_autoptr (GPtrArray) missing = g_ptr_array_new ();
  guint n;

  for (guint i = 0; i < context->n_subjects; i++)
    {
      const ImproveAssessSubject *subject = &context->subjects[i];

      if (subject->entity == NULL && subject->n_claims > 0 && g_hash_table_add (seen, (gpointer) subject))
        g_ptr_array_add (missing, (gpointer) subject->id);
    }
  for (guint i = 0; i < context->links_in_order->len; i++)
    {
      const ImproveAssessLink *link = &g_array_index (context->links_in_order, ImproveAssessLink, i);

      if (link->subject->entity == NULL && improve_as_of_knows_evidence (&context->when, link->piece->evidence)
          && g_hash_table_add (seen, link->subject))
        g_ptr_array_add (missing, (gpointer) link->subject->id);
    }
  n = missing->len;
  if (n > 0)
    tell_gone (context, rule, missing,
               n == 1 ? g_strdup_printf ("Claims or evidence speak of “%s”, which the plan does not hold.",
                                         (char *) missing->pdata[0])
                      : g_strdup_printf ("Claims or evidence speak of %u things that the plan does not hold.", n));
}

/* --- in an earlier version, and no longer --- */

/* What could have gone, and what it is called where several have. */
static const struct
{
  ImproveEntityList *(*list) (ImprovePlan *plan);
  const char *plural;
} kinds[] = {
  { improve_plan_get_recommendations, "recommendations" },
  { improve_plan_get_root_causes, "root causes" },
  { improve_plan_get_themes, "themes" },
  { improve_plan_get_objectives, "objectives" },
  { improve_plan_get_outcomes, "outcomes" },
  { improve_plan_get_measures, "measures" },
  { improve_plan_get_actions, "actions" },
};

/* The titles of what is new in a list since the earlier version. */
static ImproveLikenessIndex *
index_new_titles (ImproveAssessContext *context,
                  ImproveEntityList    *list)
{
  ImproveLikenessIndex *titles = improve_likeness_index_new ();

  for (int i = 0; i < improve_entity_list_get_size (list); i++)
    {
      ImproveEntity *entity = improve_entity_list_get (list, i);
      const char *id = improve_entity_get_id (entity);
      g_autofree char *title = title_of (entity);

      if (title != NULL && (id == NULL || improve_plan_lookup (context->earlier, id) == NULL))
        {
          g_autoptr (GHashTable) stems = improve_text_stems (title);

          improve_likeness_index_add (titles, stems);
        }
    }
  return titles;
}

static gboolean
has_heir (const ImproveAssuranceRule *rule,
          ImproveEntity              *gone,
          ImproveLikenessIndex       *new_titles)
{
  g_autofree char *title = title_of (gone);
  g_autoptr (GHashTable) stems = title != NULL ? improve_text_stems (title) : NULL;
  int likeness = improve_assess_threshold (rule, "likeness");

  return stems != NULL && improve_likeness_index_find (new_titles, stems, likeness) >= 0;
}

/* Whether an action had been given up in the earlier version already, so that nobody need miss it. */
static gboolean
was_given_up (ImproveAssessContext *context,
              ImproveEntity        *entity)
{
  const char *state = IMPROVE_IS_ACTION (entity)
                          ? improve_entity_get_state_as_of (entity, context->when.as_of, context->when.known_at)
                          : NULL;

  return g_strcmp0 (state, "cancelled") == 0 || g_strcmp0 (state, "superseded") == 0;
}

static void
look_at_kind (ImproveAssessContext       *context,
              const ImproveAssuranceRule *rule,
              guint                       kind)
{
  ImproveEntityList *before = kinds[kind].list (context->earlier);
  g_autoptr (ImproveLikenessIndex) new_titles = index_new_titles (context, kinds[kind].list (context->plan));
  g_autoptr (GPtrArray) gone = g_ptr_array_new ();
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  for (int i = 0; i < improve_entity_list_get_size (before); i++)
    {
      ImproveEntity *entity = improve_entity_list_get (before, i);
      const char *id = improve_entity_get_id (entity);

      if (id == NULL || improve_plan_lookup (context->plan, id) != NULL || was_given_up (context, entity)
          || has_heir (rule, entity, new_titles))
        continue;
      g_ptr_array_add (gone, entity);
      g_ptr_array_add (ids, (gpointer) id);
    }
  if (gone->len >= GATHER_AT_LEAST)
    {
      tell_gone (context, rule, ids,
                 g_strdup_printf ("%u of %d %s of the earlier version are gone, and nothing took their place.",
                                  gone->len, improve_entity_list_get_size (before), kinds[kind].plural));
      return;
    }
  for (guint i = 0; i < gone->len; i++)
    {
      const char *subject_ids[] = { ids->pdata[i], NULL };
      g_autofree char *title = title_of (gone->pdata[i]);

      improve_assess_add (context, rule, subject_ids, NULL,
                          g_strdup_printf ("“%s” stood among the %s of the earlier version and is gone; nothing took "
                                           "its place.", title, kinds[kind].plural));
    }
}

void
improve_look_fa22 (ImproveAssessContext       *context,
                   const ImproveAssuranceRule *rule)
{
  look_for_broken_lines (context, rule);
  look_for_spoken_of (context, rule);
  for (guint i = 0; context->earlier != NULL && i < G_N_ELEMENTS (kinds); i++)
    look_at_kind (context, rule, i);
}
