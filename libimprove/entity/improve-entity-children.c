/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Owned children: adding and removing them, and what that means for the tree. */

#include <libimprove/base/improve-errors.h>
#include <libimprove/entity/improve-entity-list-private.h>
#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/entity/improve-tree-private.h>

static gboolean
is_inside (ImproveEntity *entity,
           ImproveEntity *other)
{
  for (; entity != NULL; entity = improve_entity_get_parent (entity))
    if (entity == other)
      return TRUE;
  return FALSE;
}

static const ImproveRowEntry *
find_place (ImproveEntity  *self,
            ImproveEntity  *child,
            GError        **error)
{
  const ImproveRowEntry *entry = improve_row_table_find_list (improve_row_table_of (self), G_OBJECT_TYPE (child));

  if (entry == NULL)
    {
      g_autofree char *owner = improve_entity_dup_nick (self);
      g_autofree char *nick = improve_entity_dup_nick (child);

      g_set_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_WRONG_TYPE,
                   "[wrong-type] %s holds no list of %s", owner, nick);
    }
  return entry;
}

gboolean
improve_entity_check_child (ImproveEntity  *self,
                            ImproveEntity  *child,
                            GError        **error)
{
  g_autofree char *nick = NULL;

  if (improve_entity_get_parent (child) == NULL && !is_inside (self, child))
    return improve_tree_check_ids (improve_entity_get_tree (self), child, error);

  nick = improve_entity_dup_nick (child);
  if (is_inside (self, child))
    g_set_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_CYCLE,
                 "[cycle] this %s would own itself: add a copy", nick);
  else
    g_set_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_HAS_PARENT,
                 "[has-parent] this %s is already owned: remove it there first, or add a copy", nick);
  return FALSE;
}

gboolean
improve_entity_append (ImproveEntity  *self,
                       ImproveEntity  *child,
                       GError        **error)
{
  const ImproveRowEntry *entry = find_place (self, child, error);
  ImproveTree *tree = improve_entity_get_tree (self);

  if (entry == NULL || !improve_entity_check_child (self, child, error))
    return FALSE;

  improve_entity_set_parent (child, self);
  improve_tree_learn (tree, child);
  improve_entity_list_append (improve_entity_ensure_list (self, entry->row->name), child);
  improve_entity_tell_tree (self, entry->pspec);
  return TRUE;
}

/**
 * improve_entity_add_child:
 * @self: an entity
 * @child: the entity it shall own, which nobody owns yet
 * @error: return location for an error
 *
 * Adds an entity to the list of its type that @self holds: a milestone to an action, a limb to a resolution. Top-level
 * entities are added with improve_plan_add(). Records (moves, claims, slippages) are not added but recorded, with
 * improve_plan_record().
 *
 * In a plan the child and all it owns are given ids where they have none.
 *
 * Returns: %TRUE if it was added; otherwise nothing changed and @error is %IMPROVE_ENTITY_ERROR_WRONG_TYPE,
 *   %IMPROVE_ENTITY_ERROR_HAS_PARENT, %IMPROVE_ENTITY_ERROR_CYCLE, %IMPROVE_ENTITY_ERROR_DUPLICATE_ID,
 *   %IMPROVE_ENTITY_ERROR_BAD_VALUE for an empty id, or %IMPROVE_ENTITY_ERROR_READ_ONLY for a record and for minutes
 *   that were approved
 *
 * Since: 1.0
 */
gboolean
improve_entity_add_child (ImproveEntity  *self,
                          ImproveEntity  *child,
                          GError        **error)
{
  const ImproveRowEntry *entry;

  g_return_val_if_fail (IMPROVE_IS_ENTITY (self), FALSE);
  g_return_val_if_fail (IMPROVE_IS_ENTITY (child), FALSE);

  entry = find_place (self, child, error);
  if (entry == NULL || !improve_entity_check_seal (self, entry->row, error))
    return FALSE;
  if (improve_entity_get_tree (self) != NULL && improve_entity_type_is_record (G_OBJECT_TYPE (child)))
    {
      g_autofree char *nick = improve_entity_dup_nick (child);

      g_set_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_READ_ONLY,
                   "[record] a %s is a record: record it with improve_plan_record()", nick);
      return FALSE;
    }
  /* What its rows say of themselves is told to nobody: what enters a tree is new there anyway. */
  if (improve_entity_get_tree (self) != NULL)
    improve_tree_derive_all (child);
  return improve_entity_append (self, child, error);
}

/**
 * improve_entity_remove_child:
 * @self: an entity
 * @child: an entity it owns
 * @error: return location for an error
 *
 * Takes a child out again. What other entities refer to cannot be removed, and neither can a record: withdrawing
 * something is itself a record.
 *
 * Returns: %TRUE if it was removed; otherwise nothing changed and @error is %IMPROVE_ENTITY_ERROR_NOT_FOUND,
 *   %IMPROVE_ENTITY_ERROR_REFERENCED or %IMPROVE_ENTITY_ERROR_READ_ONLY
 *
 * Since: 1.0
 */
gboolean
improve_entity_remove_child (ImproveEntity  *self,
                             ImproveEntity  *child,
                             GError        **error)
{
  const ImproveRowEntry *entry;
  ImproveTree *tree;

  g_return_val_if_fail (IMPROVE_IS_ENTITY (self), FALSE);
  g_return_val_if_fail (IMPROVE_IS_ENTITY (child), FALSE);

  entry = find_place (self, child, error);
  if (entry == NULL)
    return FALSE;
  if (improve_entity_get_parent (child) != self)
    {
      g_set_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_NOT_FOUND,
                   "[not-found] “%s” is not among the %s to remove it from", improve_entity_get_id (child),
                   improve_row_get_label (entry->row));
      return FALSE;
    }
  tree = improve_entity_get_tree (self);
  if (!improve_entity_check_seal (self, entry->row, error) || !improve_tree_check_removal (tree, child, error))
    return FALSE;

  improve_tree_forget (tree, child);
  improve_entity_set_parent (child, NULL);
  improve_entity_list_remove (*(ImproveEntityList **) improve_row_member (self, entry->row), child);
  improve_entity_tell_tree (self, entry->pspec);
  return TRUE;
}
