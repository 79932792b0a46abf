/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What is different: between two versions of a plan, and in one plan since a day. */

#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/history/improve-history.h>
#include <libimprove/model/improve-claim.h>
#include <libimprove/model/improve-evidence-link.h>
#include <libimprove/model/improve-evidence.h>
#include <libimprove/model/improve-move.h>
#include <libimprove/model/improve-recommendation.h>
#include <libimprove/model/improve-slippage.h>

/* A walk over the entities of one plan, beside another plan or within two days. */
typedef struct
{
  ImprovePlan *plan;
  ImprovePlan *older; /* NULL: by days */
  ImproveDate *after;
  ImproveDate *until;
  GListStore *found;
} History;

static char *
dup_name (ImproveEntity *entity)
{
  static const char *const rows[] = { "title", "name", "text", "statement", "label" };

  for (guint i = 0; entity != NULL && i < G_N_ELEMENTS (rows); i++)
    {
      char *text = improve_entity_dup_text (entity, rows[i]);

      if (text != NULL)
        return text;
    }
  return g_strdup (entity != NULL && improve_entity_get_id (entity) != NULL ? improve_entity_get_id (entity) : "?");
}

/* Takes the message. */
static void
tell (History              *self,
      ImproveDifferenceKind kind,
      const char           *subject_id,
      const char           *row_name,
      const char           *before,
      const char           *after,
      char                 *message)
{
  g_autoptr (ImprovePlanDifference) difference = g_object_new (IMPROVE_TYPE_PLAN_DIFFERENCE,
                                                               "kind", kind,
                                                               "subject-id", subject_id,
                                                               "row-name", row_name,
                                                               "before-text", before,
                                                               "after-text", after,
                                                               "message", message,
                                                               NULL);

  g_list_store_append (self->found, difference);
  g_free (message);
}

/* --- records: what they say is told in the words of the work --- */

static gboolean
proves (const char *state)
{
  static const char *const states[] = { "assured", "embedded", "accepted", NULL };

  return state != NULL && g_strv_contains (states, state);
}

static void
tell_move (History     *self,
           ImproveMove *move)
{
  const char *to = improve_move_get_to (move);
  const char *subject_id = improve_move_get_subject_id (move);
  g_autofree char *name = subject_id != NULL ? dup_name (improve_plan_lookup (self->plan, subject_id)) : NULL;
  ImproveDifferenceKind kind = IMPROVE_DIFFERENCE_KIND_MOVED;

  if (proves (to))
    kind = IMPROVE_DIFFERENCE_KIND_NEWLY_PROVEN;
  else if (g_strcmp0 (to, "regressed") == 0)
    kind = IMPROVE_DIFFERENCE_KIND_NEWLY_DOUBTED;
  tell (self, kind, subject_id, NULL, NULL, to, g_strdup_printf ("“%s” is now %s.", name, to));
}

static void
tell_slippage (History         *self,
               ImproveSlippage *slippage)
{
  const char *subject_id = improve_slippage_get_subject_id (slippage);
  g_autofree char *name = subject_id != NULL ? dup_name (improve_plan_lookup (self->plan, subject_id)) : NULL;
  g_autofree char *which = improve_entity_dup_text (IMPROVE_ENTITY (slippage), "which");
  g_autofree char *before = improve_entity_dup_text (IMPROVE_ENTITY (slippage), "old-date");
  g_autofree char *after = improve_entity_dup_text (IMPROVE_ENTITY (slippage), "new-date");
  g_autofree char *aspect = improve_entity_dup_text (IMPROVE_ENTITY (slippage), "aspect");
  char *message;

  if (which != NULL && after != NULL)
    message = g_strdup_printf ("The %s date of “%s” moved from %s to %s.", which, name,
                               before != NULL ? before : "none", after);
  else
    message = g_strdup_printf ("“%s” slipped in %s.", name, aspect);
  tell (self, IMPROVE_DIFFERENCE_KIND_SLIPPED, subject_id, NULL, before, after, message);
}

static void
tell_claim (History      *self,
            ImproveClaim *claim)
{
  const char *subject_id = improve_claim_get_subject_id (claim);
  const char *by_id = improve_claim_get_by_id (claim);
  g_autofree char *name = subject_id != NULL ? dup_name (improve_plan_lookup (self->plan, subject_id)) : NULL;
  g_autofree char *party = by_id != NULL ? dup_name (improve_plan_lookup (self->plan, by_id)) : NULL;

  tell (self, IMPROVE_DIFFERENCE_KIND_CLAIMED, subject_id, NULL, NULL, improve_claim_get_value (claim),
        g_strdup_printf ("%s says “%s” of “%s”.", party, improve_claim_get_value (claim), name));
}

static void
tell_contradictions (History         *self,
                     ImproveEvidence *evidence)
{
  ImproveEntityList *links = improve_evidence_get_links (evidence);

  for (int i = 0; i < improve_entity_list_get_size (links); i++)
    {
      ImproveEvidenceLink *link = IMPROVE_EVIDENCE_LINK (improve_entity_list_get (links, i));
      const char *subject_id = improve_evidence_link_get_subject_id (link);
      g_autofree char *name = NULL;

      if (improve_evidence_link_get_stance (link) != IMPROVE_STANCE_CONTRADICTS || subject_id == NULL)
        continue;
      name = dup_name (improve_plan_lookup (self->plan, subject_id));
      tell (self, IMPROVE_DIFFERENCE_KIND_NEWLY_DOUBTED, subject_id, NULL, NULL, NULL,
            g_strdup_printf ("“%s” speaks against “%s”.", improve_evidence_get_title (evidence), name));
    }
}

/* What something new says; FALSE: it has no words of its own. */
static gboolean
tell_record (History       *self,
             ImproveEntity *entity)
{
  if (IMPROVE_IS_MOVE (entity))
    tell_move (self, IMPROVE_MOVE (entity));
  else if (IMPROVE_IS_SLIPPAGE (entity))
    tell_slippage (self, IMPROVE_SLIPPAGE (entity));
  else if (IMPROVE_IS_CLAIM (entity))
    tell_claim (self, IMPROVE_CLAIM (entity));
  else
    return FALSE;
  return TRUE;
}

/* --- two versions --- */

static void
tell_changed_rows (History       *self,
                   ImproveEntity *before,
                   ImproveEntity *after)
{
  const ImproveRowTable *table = improve_row_table_of (after);

  for (guint i = 0; i < table->n_entries; i++)
    {
      const ImproveRow *row = table->entries[i].row;
      g_autofree char *old_text = improve_entity_dup_text (before, row->name);
      g_autofree char *new_text = improve_entity_dup_text (after, row->name);
      g_autofree char *name = NULL;

      if (row->nature == IMPROVE_NATURE_DERIVED || g_strcmp0 (old_text, new_text) == 0)
        continue;
      name = dup_name (after);
      if (IMPROVE_IS_RECOMMENDATION (after) && g_str_equal (row->name, "superseded-by-id") && new_text != NULL)
        tell (self, IMPROVE_DIFFERENCE_KIND_CAME_BACK, improve_entity_get_id (after), row->name, old_text, new_text,
              g_strdup_printf ("“%s” came back as “%s”.", name, new_text));
      else
        tell (self, IMPROVE_DIFFERENCE_KIND_CHANGED, improve_entity_get_id (after), row->name, old_text, new_text,
              g_strdup_printf ("%s of “%s” was “%s” and is “%s”.", improve_row_get_label (row), name,
                               old_text != NULL ? old_text : "", new_text != NULL ? new_text : ""));
    }
}

static void
compare_with_older (ImproveEntity *entity,
                    gpointer       user_data)
{
  History *self = user_data;
  const char *id = improve_entity_get_id (entity);
  ImproveEntity *before = id != NULL ? improve_plan_lookup (self->older, id) : NULL;

  if (before != NULL && G_OBJECT_TYPE (before) == G_OBJECT_TYPE (entity))
    tell_changed_rows (self, before, entity);
  else if (id != NULL && !tell_record (self, entity))
    {
      g_autofree char *nick = improve_entity_dup_nick (entity);
      g_autofree char *name = dup_name (entity);

      tell (self, IMPROVE_DIFFERENCE_KIND_ADDED, id, NULL, NULL, NULL, g_strdup_printf ("New %s: “%s”.", nick, name));
      if (IMPROVE_IS_EVIDENCE (entity))
        tell_contradictions (self, IMPROVE_EVIDENCE (entity));
    }
  improve_entity_foreach_child (entity, compare_with_older, self);
}

static void
look_for_gone (ImproveEntity *entity,
               gpointer       user_data)
{
  History *self = user_data;
  const char *id = improve_entity_get_id (entity);
  ImproveEntity *after = id != NULL ? improve_plan_lookup (self->plan, id) : NULL;

  if (id != NULL && entity != IMPROVE_ENTITY (self->older)
      && (after == NULL || G_OBJECT_TYPE (after) != G_OBJECT_TYPE (entity)))
    {
      g_autofree char *nick = improve_entity_dup_nick (entity);
      g_autofree char *name = dup_name (entity);

      tell (self, IMPROVE_DIFFERENCE_KIND_GONE, id, NULL, NULL, NULL,
            g_strdup_printf ("Gone without a word: %s “%s”.", nick, name));
      return;
    }
  improve_entity_foreach_child (entity, look_for_gone, self);
}

/**
 * improve_plan_list_differences:
 * @self: a plan
 * @newer: a later version of it
 *
 * Lists how a later version of a plan differs, in the order of the later one, with what is gone at the end. Entities
 * are matched by id. Records are told by what they say: a state, a slippage, a claim.
 *
 * Returns: (transfer full): a list of #ImprovePlanDifference, empty where both hold the same
 *
 * Since: 1.0
 */
GListModel *
improve_plan_list_differences (ImprovePlan *self,
                               ImprovePlan *newer)
{
  History history = { 0 };

  g_return_val_if_fail (IMPROVE_IS_PLAN (self), NULL);
  g_return_val_if_fail (IMPROVE_IS_PLAN (newer), NULL);

  history.plan = newer;
  history.older = self;
  history.found = g_list_store_new (IMPROVE_TYPE_PLAN_DIFFERENCE);
  tell_changed_rows (&history, IMPROVE_ENTITY (self), IMPROVE_ENTITY (newer));
  improve_entity_foreach_child (IMPROVE_ENTITY (newer), compare_with_older, &history);
  look_for_gone (IMPROVE_ENTITY (self), &history);
  return G_LIST_MODEL (history.found);
}

/* --- since a day --- */

static gboolean
is_within (History     *self,
           ImproveDate *date)
{
  return date != NULL && improve_date_is_after (date, self->after) && !improve_date_is_after (date, self->until);
}

static ImproveDate *
day_of_record (ImproveEntity *entity)
{
  if (IMPROVE_IS_MOVE (entity))
    return improve_move_get_on (IMPROVE_MOVE (entity));
  if (IMPROVE_IS_SLIPPAGE (entity))
    return improve_slippage_get_decided_on (IMPROVE_SLIPPAGE (entity));
  if (IMPROVE_IS_CLAIM (entity))
    return improve_claim_get_valid_on (IMPROVE_CLAIM (entity));
  return NULL;
}

static void
look_within_days (ImproveEntity *entity,
                  gpointer       user_data)
{
  History *self = user_data;

  if (is_within (self, day_of_record (entity)))
    tell_record (self, entity);
  else if (IMPROVE_IS_EVIDENCE (entity)
           && is_within (self, improve_evidence_get_collected_on (IMPROVE_EVIDENCE (entity))))
    {
      tell (self, IMPROVE_DIFFERENCE_KIND_ADDED, improve_entity_get_id (entity), NULL, NULL, NULL,
            g_strdup_printf ("New evidence: “%s”.", improve_evidence_get_title (IMPROVE_EVIDENCE (entity))));
      tell_contradictions (self, IMPROVE_EVIDENCE (entity));
    }
  improve_entity_foreach_child (entity, look_within_days, self);
}

/**
 * improve_plan_list_differences_since:
 * @self: a plan
 * @day: the day after which things count, such as that of the last meeting
 * @as_of: the last day that counts
 *
 * Lists what its records say happened in a plan since a day: what moved, slipped, was claimed, proven or doubted.
 *
 * Returns: (transfer full): a list of #ImprovePlanDifference, empty where nothing happened
 *
 * Since: 1.0
 */
GListModel *
improve_plan_list_differences_since (ImprovePlan *self,
                                     ImproveDate *day,
                                     ImproveDate *as_of)
{
  History history = { 0 };

  g_return_val_if_fail (IMPROVE_IS_PLAN (self), NULL);
  g_return_val_if_fail (day != NULL, NULL);
  g_return_val_if_fail (as_of != NULL, NULL);

  history.plan = self;
  history.after = day;
  history.until = as_of;
  history.found = g_list_store_new (IMPROVE_TYPE_PLAN_DIFFERENCE);
  improve_entity_foreach_child (IMPROVE_ENTITY (self), look_within_days, &history);
  return G_LIST_MODEL (history.found);
}
