/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Recording: the one way in which governed state changes. */

#include <libimprove/base/improve-errors.h>
#include <libimprove/entity/improve-entity-list-private.h>
#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/entity/improve-tree-private.h>
#include <libimprove/govern/improve-recording.h>
#include <libimprove/model/improve-delegation.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-move.h>
#include <libimprove/rules/improve-as-of-private.h>
#include <libimprove/rules/improve-record.h>

/* Where a record of the type goes: to its subject, where that holds a list of them, else to the plan. */
static ImproveEntity *
find_owner (ImprovePlan   *plan,
            ImproveEntity *record)
{
  g_autofree char *subject_id = improve_entity_dup_text (record, "subject-id");
  ImproveEntity *subject = improve_plan_lookup (plan, subject_id);

  if (improve_row_table_find_list (improve_row_table_of (subject), G_OBJECT_TYPE (record)) != NULL)
    return subject;
  return IMPROVE_ENTITY (plan);
}

static gboolean
refuse (GListModel  *obstacles,
        GError     **error)
{
  g_autoptr (ImproveObstacle) first = g_list_model_get_item (obstacles, 0);

  g_set_error (error, IMPROVE_RULE_ERROR, IMPROVE_RULE_ERROR_REFUSED, "[%s] %s: %s", improve_obstacle_get_rule (first),
               improve_obstacle_get_message (first), improve_obstacle_get_mend (first));
  return FALSE;
}

static void
stamp (ImproveEntity *record,
       GDateTime     *recorded_at)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_DATE_TIME);
  g_value_set_boxed (&value, recorded_at);
  improve_entity_set_derived (record, "recorded-at", &value);
}

static gboolean
record_one (ImprovePlan    *plan,
            ImproveEntity  *record,
            GDateTime      *recorded_at,
            ImproveEntity **owner,
            GError        **error)
{
  g_autoptr (GListModel) obstacles = improve_plan_check_record (plan, record);

  if (g_list_model_get_n_items (obstacles) > 0)
    return refuse (obstacles, error);
  *owner = find_owner (plan, record);
  stamp (record, recorded_at);
  if (!improve_entity_append (*owner, record, error))
    {
      stamp (record, NULL);
      return FALSE;
    }
  improve_entity_derive (*owner);
  return TRUE;
}

/* Undoes a record that was made in a batch of which a later one was refused. */
static void
take_back (ImproveEntity *owner,
           ImproveEntity *record)
{
  const ImproveRowEntry *entry
      = improve_row_table_find_list (improve_row_table_of (owner), G_OBJECT_TYPE (record));

  improve_tree_forget (improve_entity_get_tree (owner), record);
  improve_entity_set_parent (record, NULL);
  improve_entity_list_remove (*(ImproveEntityList **) improve_row_member (owner, entry->row), record);
  stamp (record, NULL);
  improve_entity_derive (owner);
}

/**
 * improve_plan_record:
 * @self: a plan
 * @record: a move, slippage or claim that is in no plan
 * @recorded_at: when it is recorded
 * @error: return location for an error
 *
 * Makes a record, or refuses it. A move changes the state of its subject; a slippage its dates; a claim stands beside
 * the earlier ones. improve_plan_check_record() says beforehand what would stand in the way.
 *
 * Returns: %TRUE if it was recorded; otherwise nothing changed and @error is %IMPROVE_RULE_ERROR_REFUSED with the
 *   first obstacle (improve_rule_error_get_rule() gives its id), or one of #ImproveEntityError
 *
 * Since: 1.0
 */
gboolean
improve_plan_record (ImprovePlan   *self,
                     ImproveEntity *record,
                     GDateTime     *recorded_at,
                     GError       **error)
{
  ImproveEntity *owner;

  g_return_val_if_fail (IMPROVE_IS_PLAN (self), FALSE);
  g_return_val_if_fail (IMPROVE_IS_ENTITY (record), FALSE);
  g_return_val_if_fail (recorded_at != NULL, FALSE);

  return record_one (self, record, recorded_at, &owner, error);
}

/**
 * improve_plan_record_all:
 * @self: a plan
 * @records: a list of moves, slippages and claims that are in no plan
 * @recorded_at: when they are recorded
 * @error: return location for an error
 *
 * Makes all records, in their order, or none. Each is tested against the plan as the ones before it have left it.
 *
 * Returns: %TRUE if all were recorded; otherwise nothing changed and @error is as for improve_plan_record()
 *
 * Since: 1.0
 */
gboolean
improve_plan_record_all (ImprovePlan *self,
                         GListModel  *records,
                         GDateTime   *recorded_at,
                         GError     **error)
{
  g_autoptr (GPtrArray) made = NULL;
  g_autoptr (GPtrArray) owners = NULL;
  gboolean done = TRUE;

  g_return_val_if_fail (IMPROVE_IS_PLAN (self), FALSE);
  g_return_val_if_fail (G_IS_LIST_MODEL (records), FALSE);
  g_return_val_if_fail (recorded_at != NULL, FALSE);

  made = g_ptr_array_new_with_free_func (g_object_unref);
  owners = g_ptr_array_new ();
  improve_tree_freeze_changed (IMPROVE_TREE (self));
  for (guint i = 0; done && i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (ImproveEntity) record = g_list_model_get_item (records, i);
      ImproveEntity *owner;

      done = record_one (self, record, recorded_at, &owner, error);
      if (done)
        {
          g_ptr_array_add (made, g_steal_pointer (&record));
          g_ptr_array_add (owners, owner);
        }
    }
  for (guint i = made->len; !done && i > 0; i--)
    take_back (g_ptr_array_index (owners, i - 1), g_ptr_array_index (made, i - 1));
  improve_tree_thaw_changed (IMPROVE_TREE (self));
  return done;
}

/* Who speaks, where a basis does not say so: the first body of the meeting, or whoever holds the delegation. */
static char *
find_party (ImprovePlan  *plan,
            ImproveBasis *basis)
{
  const char *limb_id = improve_basis_get_limb_id (basis);
  const char *delegation_id = improve_basis_get_delegation_id (basis);
  ImproveEntity *found = limb_id != NULL ? improve_plan_lookup (plan, limb_id) : NULL;

  if (improve_basis_get_asserted_by_id (basis) != NULL)
    return g_strdup (improve_basis_get_asserted_by_id (basis));
  for (; found != NULL; found = improve_entity_get_parent (found))
    if (IMPROVE_IS_MEETING (found))
      return g_strdup (improve_meeting_get_board_ids (IMPROVE_MEETING (found))[0]);
  found = delegation_id != NULL ? improve_plan_lookup (plan, delegation_id) : NULL;
  return IMPROVE_IS_DELEGATION (found) ? g_strdup (improve_delegation_get_to_id (IMPROVE_DELEGATION (found))) : NULL;
}

/**
 * improve_plan_adopt:
 * @self: a plan
 * @subject: existing work: an entity of the plan
 * @state: the state it is in, by its word
 * @on: the day of which that is said
 * @basis: the limb, delegation or assertion that it rests on, in no plan
 * @recorded_at: when this is recorded
 * @error: return location for an error
 *
 * Puts work that existed before the record began in its place, with the basis named: reports then say `as asserted
 * by …, no decision seen` where there was no decision. A state that gives comfort needs as much here as anywhere.
 *
 * Returns: %TRUE if it was recorded; otherwise nothing changed and @error is as for improve_plan_record()
 *
 * Since: 1.0
 */
gboolean
improve_plan_adopt (ImprovePlan   *self,
                    ImproveEntity *subject,
                    const char    *state,
                    ImproveDate   *on,
                    ImproveBasis  *basis,
                    GDateTime     *recorded_at,
                    GError       **error)
{
  g_autofree char *by_id = NULL;
  g_autoptr (ImproveMove) move = NULL;

  g_return_val_if_fail (IMPROVE_IS_PLAN (self), FALSE);
  g_return_val_if_fail (IMPROVE_IS_ENTITY (subject), FALSE);
  g_return_val_if_fail (state != NULL, FALSE);
  g_return_val_if_fail (on != NULL, FALSE);
  g_return_val_if_fail (IMPROVE_IS_BASIS (basis), FALSE);
  g_return_val_if_fail (recorded_at != NULL, FALSE);

  if (subject == (ImproveEntity *) self && improve_entity_get_id (subject) == NULL)
    improve_entity_set_id (subject, improve_plan_lookup (self, "plan") == NULL ? "plan" : "this-plan");
  by_id = find_party (self, basis);
  move = g_object_new (IMPROVE_TYPE_MOVE,
                       "subject-id", improve_entity_get_id (subject),
                       "to", state,
                       "on", on,
                       "by-id", by_id,
                       "basis", basis,
                       "opening", TRUE,
                       NULL);
  return improve_plan_record (self, IMPROVE_ENTITY (move), recorded_at, error);
}
