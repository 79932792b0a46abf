/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Values by the name of their row: as text, as the entity referred to, and the members no row knows. */

#include <string.h>

#include <libimprove/base/improve-errors.h>
#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/entity/improve-kinds-private.h>
#include <libimprove/entity/improve-tree-private.h>

/* The row of a name, which may be written as the document and the other languages write it: lead_id for lead-id. */
static const ImproveRowEntry *
lookup_entry (ImproveEntity *self,
              const char    *row_name)
{
  const ImproveRowTable *table = improve_row_table_of (self);
  g_autofree char *kebab = NULL;

  if (strchr (row_name, '_') == NULL)
    return improve_row_table_find (table, row_name);
  kebab = g_strdelimit (g_strdup (row_name), "_", '-');
  return improve_row_table_find (table, kebab);
}

static const ImproveRowEntry *
find_row (ImproveEntity  *self,
          const char     *row_name,
          GError        **error)
{
  const ImproveRowEntry *entry = lookup_entry (self, row_name);

  if (entry == NULL)
    {
      g_autofree char *nick = improve_entity_dup_nick (self);

      g_set_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_NO_SUCH_ROW,
                   "[no-such-row] %s has no “%s”: see improve_row_list_names()", nick, row_name);
    }
  return entry;
}

static void
refuse_to_set (ImproveEntity    *self,
               const ImproveRow *row,
               GError          **error)
{
  g_autofree char *nick = improve_entity_dup_nick (self);
  const char *why = "it is given when the entity is made: make another, or record what changed";

  if (row->kind == IMPROVE_KIND_LIST)
    why = "add to it with improve_plan_add() or improve_entity_add_child(), or record with improve_plan_record()";
  else if (row->kind == IMPROVE_KIND_PART)
    why = "it holds an entity, not a text";
  else if (row->nature == IMPROVE_NATURE_DERIVED)
    why = "it follows from the records: record what happened with improve_plan_record()";
  else if (row->nature == IMPROVE_NATURE_PLAIN)
    why = "it is fixed while the entity is in a plan: use improve_plan_change_id()";
  g_set_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_READ_ONLY,
               "[read-only] “%s” of this %s cannot be set: %s", row->name, nick, why);
}

/**
 * improve_entity_dup_text:
 * @self: an entity
 * @row_name: the name of a row; `agreed_due` is taken for `agreed-due`
 *
 * Gets a value as text, in the form of the document: the word of an enum, the id of a reference, `2017-06` for a
 * date; items of a list are joined by `; `.
 *
 * Returns: (transfer full) (nullable): the text, or %NULL where the value is absent, the row holds owned children,
 *   or there is no such row
 *
 * Since: 1.0
 */
char *
improve_entity_dup_text (ImproveEntity *self,
                         const char    *row_name)
{
  const ImproveRowEntry *entry;
  const ImproveKindOps *ops;

  g_return_val_if_fail (IMPROVE_IS_ENTITY (self), NULL);
  g_return_val_if_fail (row_name != NULL, NULL);

  entry = lookup_entry (self, row_name);
  ops = entry != NULL ? improve_kind_get_ops (entry->row->kind) : NULL;
  return ops != NULL && ops->to_text != NULL ? ops->to_text (entry->row, improve_row_member (self, entry->row)) : NULL;
}

static gboolean
clear_row (ImproveEntity         *self,
           const ImproveRowEntry *entry)
{
  const ImproveKindOps *ops = improve_kind_get_ops (entry->row->kind);
  gpointer member = improve_row_member (self, entry->row);

  if (ops->is_absent (entry->row, member))
    return FALSE;
  if (ops->clear != NULL)
    ops->clear (member);
  if (ops->init != NULL)
    ops->init (entry->row, member);
  else if (entry->row->kind == IMPROVE_KIND_ENUM || entry->row->kind == IMPROVE_KIND_BOOLEAN)
    *(int *) member = 0;
  return TRUE;
}

static gboolean
read_into_row (ImproveEntity         *self,
               const ImproveRowEntry *entry,
               const char            *text,
               gboolean              *changed,
               GError               **error)
{
  const ImproveKindOps *ops = improve_kind_get_ops (entry->row->kind);
  gpointer member = improve_row_member (self, entry->row);
  g_autofree char *old_text = ops->to_text (entry->row, member);
  g_autofree char *new_text = NULL;

  if (!ops->from_text (entry->row, member, text, error))
    return FALSE;
  new_text = ops->to_text (entry->row, member);
  *changed = g_strcmp0 (old_text, new_text) != 0;
  return TRUE;
}

static gboolean
can_set (ImproveEntity         *self,
         const ImproveRowEntry *entry,
         GError               **error)
{
  const ImproveRow *row = entry->row;

  if (row->nature == IMPROVE_NATURE_PLAIN && row->kind != IMPROVE_KIND_LIST
      && !(g_str_equal (row->name, "id") && improve_entity_get_tree (self) != NULL))
    return improve_entity_check_seal (self, row, error);
  refuse_to_set (self, row, error);
  return FALSE;
}

/**
 * improve_entity_check_settable:
 * @self: an entity
 * @row_name: the name of a row
 * @error: return location for an error
 *
 * Says whether a value can be set now. What follows from records, or was given when a record was made, never can. The
 * baseline dates of an action can until somebody agrees it; the limbs of a resolution until the meeting was held or
 * something rests on them; minutes until a body approved them.
 *
 * Returns: %TRUE if it can; otherwise @error is %IMPROVE_ENTITY_ERROR_READ_ONLY and says what to do instead, or
 *   %IMPROVE_ENTITY_ERROR_NO_SUCH_ROW
 *
 * Since: 1.0
 */
gboolean
improve_entity_check_settable (ImproveEntity  *self,
                               const char     *row_name,
                               GError        **error)
{
  const ImproveRowEntry *entry;

  g_return_val_if_fail (IMPROVE_IS_ENTITY (self), FALSE);
  g_return_val_if_fail (row_name != NULL, FALSE);

  entry = find_row (self, row_name, error);
  return entry != NULL && can_set (self, entry, error);
}

/**
 * improve_entity_put_text:
 * @self: an entity
 * @row_name: the name of a plain row
 * @text: (nullable): the value as text, or %NULL to make it absent
 * @error: return location for an error
 *
 * Sets a value from text, in the form improve_entity_dup_text() gives. This is the way to set an enum from a word.
 *
 * Returns: %TRUE if the value is now that of the text; otherwise nothing changed and @error is
 *   %IMPROVE_ENTITY_ERROR_NO_SUCH_ROW, %IMPROVE_ENTITY_ERROR_READ_ONLY, %IMPROVE_ENTITY_ERROR_BAD_VALUE,
 *   %IMPROVE_ENTITY_ERROR_OUT_OF_RANGE or one of #ImproveDateError
 *
 * Since: 1.0
 */
gboolean
improve_entity_put_text (ImproveEntity  *self,
                         const char     *row_name,
                         const char     *text,
                         GError        **error)
{
  const ImproveRowEntry *entry;
  gboolean changed = FALSE;

  g_return_val_if_fail (IMPROVE_IS_ENTITY (self), FALSE);
  g_return_val_if_fail (row_name != NULL, FALSE);

  entry = find_row (self, row_name, error);
  if (entry == NULL)
    return FALSE;
  if (improve_kind_get_ops (entry->row->kind)->from_text == NULL)
    {
      refuse_to_set (self, entry->row, error);
      return FALSE;
    }
  if (!can_set (self, entry, error))
    return FALSE;
  if (text == NULL)
    changed = clear_row (self, entry);
  else if (!read_into_row (self, entry, text, &changed, error))
    return FALSE;
  if (changed)
    {
      g_object_notify_by_pspec (G_OBJECT (self), entry->pspec);
      improve_entity_tell_tree (self, entry->pspec);
      improve_tree_derive_from (self, entry->row);
    }
  return TRUE;
}

static ImproveEntity *
resolve (ImproveEntity    *self,
         const ImproveRow *row,
         const char       *id,
         GError          **error)
{
  g_autoptr (ImproveTree) tree = improve_entity_dup_home (self);
  ImproveEntity *found;

  if (tree == NULL)
    {
      g_set_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_DETACHED,
                   "[detached] “%s” refers to “%s” but is in no plan: add it first", row->name, id);
      return NULL;
    }
  found = improve_tree_lookup (tree, id);
  if (found == NULL)
    g_set_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_NOT_FOUND,
                 "[dangling] “%s” refers to “%s”, which the plan does not hold", row->name, id);
  return found;
}

/**
 * improve_entity_get_ref:
 * @self: an entity
 * @row_name: the name of a row that holds one reference, such as `lead-id`
 * @error: return location for an error
 *
 * Gets the entity a reference points at. What was worked out from a plan, such as a status, finds there what it
 * refers to.
 *
 * Returns: (transfer none) (nullable): the entity; %NULL without an error where the row has no value. @error is
 *   %IMPROVE_ENTITY_ERROR_DETACHED where @self is in no plan, %IMPROVE_ENTITY_ERROR_NOT_FOUND where the plan does not
 *   hold the entity, %IMPROVE_ENTITY_ERROR_NO_SUCH_ROW or %IMPROVE_ENTITY_ERROR_WRONG_TYPE where the row is no
 *   reference
 *
 * Since: 1.0
 */
ImproveEntity *
improve_entity_get_ref (ImproveEntity  *self,
                        const char     *row_name,
                        GError        **error)
{
  const ImproveRowEntry *entry;
  const char *id;

  g_return_val_if_fail (IMPROVE_IS_ENTITY (self), NULL);
  g_return_val_if_fail (row_name != NULL, NULL);

  entry = find_row (self, row_name, error);
  if (entry == NULL)
    return NULL;
  if (entry->row->kind != IMPROVE_KIND_REF)
    {
      g_set_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_WRONG_TYPE,
                   "[wrong-type] “%s” does not hold one reference", row_name);
      return NULL;
    }
  id = *(char **) improve_row_member (self, entry->row);
  return id != NULL ? resolve (self, entry->row, id, error) : NULL;
}

/**
 * improve_entity_list_refs:
 * @self: an entity
 * @row_name: the name of a row that holds references, such as `answers-ids`
 * @error: return location for an error
 *
 * Lists the entities that references point at, in their order.
 *
 * Returns: (transfer full) (nullable): a list of #ImproveEntity, or %NULL with @error set as for
 *   improve_entity_get_ref()
 *
 * Since: 1.0
 */
GListModel *
improve_entity_list_refs (ImproveEntity  *self,
                          const char     *row_name,
                          GError        **error)
{
  const ImproveRowEntry *entry;
  g_autoptr (GListStore) found = NULL;

  g_return_val_if_fail (IMPROVE_IS_ENTITY (self), NULL);
  g_return_val_if_fail (row_name != NULL, NULL);

  entry = find_row (self, row_name, error);
  if (entry == NULL)
    return NULL;
  if (entry->row->kind != IMPROVE_KIND_REFS)
    {
      g_set_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_WRONG_TYPE,
                   "[wrong-type] “%s” does not hold references", row_name);
      return NULL;
    }
  found = g_list_store_new (IMPROVE_TYPE_ENTITY);
  for (char **id = *(char ***) improve_row_member (self, entry->row); id != NULL && *id != NULL; id++)
    {
      ImproveEntity *entity = resolve (self, entry->row, *id, error);

      if (entity == NULL)
        return NULL;
      g_list_store_append (found, entity);
    }
  return G_LIST_MODEL (g_steal_pointer (&found));
}

/**
 * improve_entity_dup_extra:
 * @self: an entity
 * @member: the name of a member of the document
 *
 * Gets the JSON text of a member that no row knows. Such members are kept and written back; those whose name begins
 * with `x-` are free for the use of clients and are never published.
 *
 * Returns: (transfer full) (nullable): the JSON text, or %NULL where there is no such member
 *
 * Since: 1.0
 */
char *
improve_entity_dup_extra (ImproveEntity *self,
                          const char    *member)
{
  const char *const *extras;

  g_return_val_if_fail (IMPROVE_IS_ENTITY (self), NULL);
  g_return_val_if_fail (member != NULL, NULL);

  extras = improve_entity_peek_extras (self);
  for (guint i = 0; extras != NULL && extras[i] != NULL; i += 2)
    if (g_str_equal (extras[i], member))
      return g_strdup (extras[i + 1]);
  return NULL;
}

/**
 * improve_entity_list_extra:
 * @self: an entity
 *
 * Lists the names of the members that no row knows.
 *
 * Returns: (transfer full) (array zero-terminated=1): the names
 *
 * Since: 1.0
 */
char **
improve_entity_list_extra (ImproveEntity *self)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  const char *const *extras;

  g_return_val_if_fail (IMPROVE_IS_ENTITY (self), NULL);

  extras = improve_entity_peek_extras (self);
  for (guint i = 0; extras != NULL && extras[i] != NULL; i += 2)
    g_strv_builder_add (names, extras[i]);
  return g_strv_builder_end (names);
}

/* Adds, replaces or, with no JSON, takes out a kept member. The JSON is taken on trust: document/ checks it. */
void
improve_entity_put_extra (ImproveEntity *self,
                          const char    *member,
                          const char    *json)
{
  g_autoptr (GStrvBuilder) kept = g_strv_builder_new ();
  const char *const *extras = improve_entity_peek_extras (self);
  gboolean found = FALSE;
  char **all;

  for (guint i = 0; extras != NULL && extras[i] != NULL; i += 2)
    {
      gboolean same = g_str_equal (extras[i], member);

      found |= same;
      if (same && json == NULL)
        continue;
      g_strv_builder_add_many (kept, extras[i], same ? json : extras[i + 1], NULL);
    }
  if (!found && json != NULL)
    g_strv_builder_add_many (kept, member, json, NULL);
  all = g_strv_builder_end (kept);
  if (all[0] == NULL)
    g_clear_pointer (&all, g_strfreev);
  improve_entity_take_extras (self, all);
}
