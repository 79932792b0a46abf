/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Equality, copy and difference of entities, from the rows alone. */

#include <libimprove/base/improve-hash-private.h>
#include <libimprove/entity/improve-difference-private.h>
#include <libimprove/entity/improve-entity-list-private.h>
#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/entity/improve-kinds-private.h>

static gboolean
same_extras (ImproveEntity *a,
             ImproveEntity *b)
{
  const char *const *left = improve_entity_peek_extras (a), *const *right = improve_entity_peek_extras (b);

  if (left == NULL || right == NULL)
    return left == right;
  return g_strv_equal (left, right);
}

/**
 * improve_entity_equal:
 * @self: an entity
 * @other: another
 *
 * Compares what two entities hold: type, id, every row, owned children in their order, and kept members.
 *
 * Returns: %TRUE if both hold the same
 *
 * Since: 1.0
 */
gboolean
improve_entity_equal (ImproveEntity *self,
                      ImproveEntity *other)
{
  const ImproveRowTable *table;

  g_return_val_if_fail (IMPROVE_IS_ENTITY (self), FALSE);
  g_return_val_if_fail (IMPROVE_IS_ENTITY (other), FALSE);

  if (self == other)
    return TRUE;
  if (G_OBJECT_TYPE (self) != G_OBJECT_TYPE (other))
    return FALSE;
  table = improve_row_table_of (self);
  for (guint i = 0; i < table->n_entries; i++)
    {
      const ImproveRow *row = table->entries[i].row;

      if (!improve_kind_get_ops (row->kind)->equal (improve_row_member (self, row), improve_row_member (other, row)))
        return FALSE;
    }
  return same_extras (self, other);
}

static ImproveEntity *
copy_child (ImproveEntity *child,
            ImproveEntity *parent)
{
  ImproveEntity *copy = improve_entity_copy (child);

  improve_entity_set_parent (copy, parent);
  return copy;
}

static void
copy_list (const ImproveRow  *row,
           ImproveEntityList *from,
           ImproveEntity     *copy)
{
  ImproveEntityList *to;

  if (from == NULL || improve_entity_list_get_size (from) == 0)
    return;
  to = improve_entity_ensure_list (copy, row->name);
  for (int i = 0; i < improve_entity_list_get_size (from); i++)
    improve_entity_list_append_raw (to, copy_child (improve_entity_list_get (from, i), copy));
}

/**
 * improve_entity_copy:
 * @self: an entity
 *
 * Copies an entity with all it owns, ids included. The copy is in no plan.
 *
 * Returns: (transfer full): the copy
 *
 * Since: 1.0
 */
ImproveEntity *
improve_entity_copy (ImproveEntity *self)
{
  const ImproveRowTable *table;
  ImproveEntity *copy;

  g_return_val_if_fail (IMPROVE_IS_ENTITY (self), NULL);

  table = improve_row_table_of (self);
  copy = g_object_new (G_OBJECT_TYPE (self), NULL);
  for (guint i = 0; i < table->n_entries; i++)
    {
      const ImproveRow *row = table->entries[i].row;
      gpointer from = improve_row_member (self, row), to = improve_row_member (copy, row);

      if (row->kind == IMPROVE_KIND_LIST)
        copy_list (row, *(ImproveEntityList **) from, copy);
      else if (row->kind != IMPROVE_KIND_PART)
        improve_kind_get_ops (row->kind)->copy (to, from);
      else if (*(ImproveEntity **) from != NULL)
        *(ImproveEntity **) to = copy_child (*(ImproveEntity **) from, copy);
    }
  improve_entity_take_extras (copy, g_strdupv ((char **) improve_entity_peek_extras (self)));
  return copy;
}

static void
diff_into (GListStore    *found,
           ImproveEntity *a,
           ImproveEntity *b);

static void
add_difference (GListStore       *found,
                ImproveEntity    *entity,
                const ImproveRow *row,
                char             *old_text,
                char             *new_text)
{
  g_autoptr (ImproveDifference) difference
      = improve_difference_new (improve_entity_get_id (entity), row->name, old_text, new_text);

  g_list_store_append (found, difference);
}

static GHashTable *
index_list (ImproveEntityList *list)
{
  GHashTable *index = g_hash_table_new (improve_text_hash, g_str_equal);

  for (int i = 0; list != NULL && i < improve_entity_list_get_size (list); i++)
    {
      ImproveEntity *entity = improve_entity_list_get (list, i);

      if (improve_entity_get_id (entity) != NULL)
        g_hash_table_insert (index, (gpointer) improve_entity_get_id (entity), entity);
    }
  return index;
}

/* Children are matched by id: one that only one side has is itself a difference. */
static void
diff_lists (GListStore       *found,
            const ImproveRow *row,
            ImproveEntity    *a,
            ImproveEntity    *b)
{
  ImproveEntityList *left = *(ImproveEntityList **) improve_row_member (a, row);
  ImproveEntityList *right = *(ImproveEntityList **) improve_row_member (b, row);
  g_autoptr (GHashTable) old_ones = index_list (left), new_ones = index_list (right);

  for (int i = 0; left != NULL && i < improve_entity_list_get_size (left); i++)
    {
      ImproveEntity *child = improve_entity_list_get (left, i);
      const char *id = improve_entity_get_id (child);
      ImproveEntity *match = id != NULL ? g_hash_table_lookup (new_ones, id) : NULL;

      if (match != NULL)
        diff_into (found, child, match);
      else
        add_difference (found, child, row, g_strdup (id), NULL);
    }
  for (int i = 0; right != NULL && i < improve_entity_list_get_size (right); i++)
    {
      ImproveEntity *child = improve_entity_list_get (right, i);
      const char *id = improve_entity_get_id (child);

      if (id == NULL || !g_hash_table_contains (old_ones, id))
        add_difference (found, child, row, NULL, g_strdup (id));
    }
}

static void
diff_parts (GListStore       *found,
            const ImproveRow *row,
            ImproveEntity    *a,
            ImproveEntity    *b)
{
  ImproveEntity *left = *(ImproveEntity **) improve_row_member (a, row);
  ImproveEntity *right = *(ImproveEntity **) improve_row_member (b, row);

  if (left != NULL && right != NULL)
    diff_into (found, left, right);
  else if (left != right)
    add_difference (found, left != NULL ? left : right, row,
                    left != NULL ? g_strdup (improve_entity_get_id (left)) : NULL,
                    right != NULL ? g_strdup (improve_entity_get_id (right)) : NULL);
}

static void
diff_into (GListStore    *found,
           ImproveEntity *a,
           ImproveEntity *b)
{
  const ImproveRowTable *table = improve_row_table_of (a);

  for (guint i = 0; i < table->n_entries; i++)
    {
      const ImproveRow *row = table->entries[i].row;
      const ImproveKindOps *ops = improve_kind_get_ops (row->kind);

      if (row->kind == IMPROVE_KIND_LIST)
        diff_lists (found, row, a, b);
      else if (row->kind == IMPROVE_KIND_PART)
        diff_parts (found, row, a, b);
      else if (!ops->equal (improve_row_member (a, row), improve_row_member (b, row)))
        add_difference (found, a, row, ops->to_text (row, improve_row_member (a, row)),
                        ops->to_text (row, improve_row_member (b, row)));
    }
}

/**
 * improve_entity_diff:
 * @self: an entity
 * @other: another of the same type, such as the same one in a later version of the plan
 *
 * Lists how two entities differ, row by row in the order of the document. Owned children are matched by id.
 *
 * Returns: (transfer full): a list of #ImproveDifference, empty where there is none
 *
 * Since: 1.0
 */
GListModel *
improve_entity_diff (ImproveEntity *self,
                     ImproveEntity *other)
{
  GListStore *found;

  g_return_val_if_fail (IMPROVE_IS_ENTITY (self), NULL);
  g_return_val_if_fail (IMPROVE_IS_ENTITY (other), NULL);
  g_return_val_if_fail (G_OBJECT_TYPE (self) == G_OBJECT_TYPE (other), NULL);

  found = g_list_store_new (IMPROVE_TYPE_DIFFERENCE);
  diff_into (found, self, other);
  return G_LIST_MODEL (found);
}
