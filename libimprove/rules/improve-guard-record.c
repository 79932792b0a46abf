/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Guards on any record: its subject, its party, what it must say, what it names. */

#include <math.h>

#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/entity/improve-kinds-private.h>
#include <libimprove/model/improve-claim.h>
#include <libimprove/model/improve-observation.h>
#include <libimprove/model/improve-organization.h>
#include <libimprove/model/improve-person.h>
#include <libimprove/model/improve-post.h>
#include <libimprove/rules/improve-guards-private.h>

static gboolean
holds_list_of (ImproveEntity *owner,
               ImproveEntity *record)
{
  return improve_row_table_find_list (improve_row_table_of (owner), G_OBJECT_TYPE (record)) != NULL;
}

/* Some records stand with their subject, others (claims, changes) in a list of the plan. */
char *
improve_guard_subject (const ImproveGuardedMove *guarded)
{
  g_autofree char *nick = improve_entity_dup_nick (guarded->record);

  if (improve_row_table_find (improve_row_table_of (guarded->record), "recorded-at") == NULL)
    return g_strdup_printf ("%s is no record: add it to the plan instead", nick);
  if (improve_entity_get_parent (guarded->record) != NULL)
    return g_strdup_printf ("this %s is recorded already", nick);
  if (guarded->subject == NULL)
    return g_strdup_printf ("the plan does not hold the subject “%s”",
                            guarded->subject_id != NULL ? guarded->subject_id : "");
  if (!holds_list_of (guarded->subject, guarded->record)
      && !holds_list_of (IMPROVE_ENTITY (guarded->plan), guarded->record))
    {
      g_autofree char *subject_nick = improve_entity_dup_nick (guarded->subject);

      return g_strdup_printf ("a %s takes no %s", subject_nick, nick);
    }
  return NULL;
}

static gboolean
is_party (ImproveEntity *entity)
{
  return entity != NULL
         && (IMPROVE_IS_ORGANIZATION (entity) || IMPROVE_IS_POST (entity) || IMPROVE_IS_PERSON (entity));
}

char *
improve_guard_party (const ImproveGuardedMove *guarded)
{
  g_autofree char *by_id = improve_entity_dup_text (guarded->record, "by-id");

  if (by_id == NULL || is_party (improve_plan_lookup (guarded->plan, by_id)))
    return NULL;
  return g_strdup_printf ("“%s”, which is to say so, is no party of this plan", by_id);
}

char *
improve_guard_complete (const ImproveGuardedMove *guarded)
{
  const ImproveRowTable *table = improve_row_table_of (guarded->record);

  for (guint i = 0; i < table->n_entries; i++)
    {
      const ImproveRow *row = table->entries[i].row;

      if (row->required
          && improve_kind_get_ops (row->kind)->is_absent (row, improve_row_member (guarded->record, row)))
        return g_strdup_printf ("the record does not say “%s”", row->name);
    }
  return NULL;
}

/* The subject and the party have guards of their own. */
static gboolean
has_own_guard (const ImproveRow *row)
{
  return g_str_equal (row->name, "subject-id") || g_str_equal (row->name, "by-id");
}

/* Which row of a basis or of the record itself names something the plan does not hold, or of another type. */
static char *
find_missing (ImprovePlan   *plan,
              ImproveEntity *entity)
{
  const ImproveRowTable *table = improve_row_table_of (entity);

  for (guint i = 0; i < table->n_entries; i++)
    {
      const ImproveRow *row = table->entries[i].row;
      gpointer member = improve_row_member (entity, row);
      char *single[] = { NULL, NULL };
      char **ids = single;

      if (row->kind == IMPROVE_KIND_REF && !has_own_guard (row))
        single[0] = *(char **) member;
      else if (row->kind == IMPROVE_KIND_REFS)
        ids = *(char ***) member;
      for (; ids != NULL && *ids != NULL; ids++)
        {
          ImproveEntity *found = improve_plan_lookup (plan, *ids);

          if (found == NULL || !improve_row_targets_type (row, G_OBJECT_TYPE (found)))
            return g_strdup_printf ("“%s” names “%s”, which the plan does not hold as such", row->name, *ids);
        }
    }
  return NULL;
}

char *
improve_guard_basis_found (const ImproveGuardedMove *guarded)
{
  char *missing = guarded->basis != NULL ? find_missing (guarded->plan, IMPROVE_ENTITY (guarded->basis)) : NULL;

  return missing != NULL ? missing : find_missing (guarded->plan, guarded->record);
}

char *
improve_guard_supersedes (const ImproveGuardedMove *guarded)
{
  g_autofree char *id = improve_entity_dup_text (guarded->record, "supersedes-id");
  ImproveEntity *earlier = id != NULL ? improve_plan_lookup (guarded->plan, id) : NULL;
  g_autofree char *earlier_subject = NULL;

  if (earlier == NULL || G_OBJECT_TYPE (earlier) != G_OBJECT_TYPE (guarded->record))
    return NULL;
  earlier_subject = improve_entity_dup_text (earlier, "subject-id");
  if (g_strcmp0 (earlier_subject, guarded->subject_id) == 0)
    return NULL;
  return g_strdup_printf ("“%s” is about something else and cannot be superseded by this record", id);
}

/* A reviewer's word is the reviewer's: nobody else takes it back. */
char *
improve_guard_own_claim (const ImproveGuardedMove *guarded)
{
  ImproveClaim *claim = IMPROVE_CLAIM (guarded->record);
  const char *id = improve_claim_get_supersedes_id (claim);
  ImproveEntity *earlier = id != NULL ? improve_plan_lookup (guarded->plan, id) : NULL;

  if (!IMPROVE_IS_CLAIM (earlier)
      || g_strcmp0 (improve_claim_get_by_id (IMPROVE_CLAIM (earlier)), improve_claim_get_by_id (claim)) == 0)
    return NULL;
  return g_strdup_printf ("“%s” is the claim of another party", id);
}

char *
improve_guard_state_word (const ImproveGuardedMove *guarded)
{
  const char *to = improve_move_get_to (guarded->move);
  g_autofree char *nick = NULL;

  if (guarded->subject == NULL || to == NULL
      || improve_state_type_of_word (G_OBJECT_TYPE (guarded->subject), to) != G_TYPE_INVALID)
    return NULL;
  nick = improve_entity_dup_nick (guarded->subject);
  return g_strdup_printf ("“%s” is no state of %s", to, nick);
}

char *
improve_guard_opening_basis (const ImproveGuardedMove *guarded)
{
  ImproveBasis *basis = guarded->basis;

  if (!improve_move_get_opening (guarded->move))
    return NULL;
  if (basis != NULL
      && (improve_basis_get_limb_id (basis) != NULL || improve_basis_get_delegation_id (basis) != NULL
          || (improve_basis_get_asserted_by_id (basis) != NULL && improve_basis_get_asserted_on (basis) != NULL)))
    return NULL;
  return g_strdup ("an opening position needs a basis");
}

char *
improve_guard_reason (const ImproveGuardedMove *guarded)
{
  const char *reason = improve_move_get_reason (guarded->move);

  return reason != NULL && *reason != '\0' ? NULL
                                           : g_strdup_printf ("no reason is given for “%s”",
                                                              improve_move_get_to (guarded->move));
}

char *
improve_guard_heir (const ImproveGuardedMove *guarded)
{
  const char *id = improve_move_get_heir_id (guarded->move);
  ImproveEntity *heir = id != NULL ? improve_plan_lookup (guarded->plan, id) : NULL;

  if (heir != NULL && heir != guarded->subject && G_OBJECT_TYPE (heir) == G_OBJECT_TYPE (guarded->subject))
    return NULL;
  return g_strdup_printf ("what took the place of “%s” is not named", guarded->subject_id);
}

/* A value and a reason why there is none cannot both be so; nothing at all is what nobody knows yet. */
char *
improve_guard_absence (const ImproveGuardedMove *guarded)
{
  ImproveObservation *observation = IMPROVE_OBSERVATION (guarded->record);
  gboolean has_value = !isnan (improve_observation_get_value (observation))
                       || improve_observation_get_word (observation) != NULL;

  if (!has_value || improve_observation_get_absence (observation) == IMPROVE_ABSENCE_UNKNOWN)
    return NULL;
  return g_strdup ("it has both a value and a reason why there is none");
}
