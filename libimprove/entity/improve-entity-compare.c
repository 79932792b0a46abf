/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Equality, copy and difference of entities, from the rows alone. */

#include <libimprove/base/improve-hash-private.h>
#include <libimprove/entity/improve-difference-private.h>
#include <libimprove/entity/improve-entity-list-private.h>
#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/entity/improve-kinds-private.h>
#include <libimprove/entity/improve-tree-private.h>

static gboolean
same_extras (ImproveEntity *a,
             ImproveEntity *b)
{
  const char *const *left = improve_entity_peek_extras (a), *const *right = improve_entity_peek_extras (b);

  if (left == NULL || right == NULL)
    return left == right;
  if (g_strv_length ((char **) left) != g_strv_length ((char **) right))
    return FALSE;
  for (; *left != NULL; left += 2)
    {
      g_autofree char *other = improve_entity_dup_extra (b, left[0]);

      if (g_strcmp0 (left[1], other) != 0)
        return FALSE;
    }
  return TRUE;
}

/**
 * improve_entity_equal:
 * @self: an entity
 * @other: another
 *
 * Compares what two entities hold: type, id, every row, owned children in their order, and kept members in any order.
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
  if (IMPROVE_IS_TREE (copy))
    improve_tree_index_all (IMPROVE_TREE (copy));
  return copy;
}

static void
diff_into (GListStore    *found,
           ImproveEntity *a,
           ImproveEntity *b);

static void
add_difference (GListStore    *found,
                ImproveEntity *entity,
                const char    *name,
                char          *old_text,
                char          *new_text)
{
  g_autoptr (ImproveDifference) difference
      = improve_difference_new (improve_entity_get_id (entity), name, old_text, new_text);

  g_list_store_append (found, difference);
}

/* Finds the children of one list in another: by id, and those without one in their order. */
typedef struct
{
  ImproveEntityList *list;
  GHashTable *by_id;
  int next; /* where to look for the next child without an id */
} ChildFinder;

static int
size_of (ImproveEntityList *list)
{
  return list != NULL ? improve_entity_list_get_size (list) : 0;
}

static void
child_finder_init (ChildFinder       *self,
                   ImproveEntityList *list)
{
  self->list = list;
  self->by_id = g_hash_table_new (improve_text_hash, g_str_equal);
  self->next = 0;
  for (int i = 0; i < size_of (list); i++)
    {
      ImproveEntity *entity = improve_entity_list_get (list, i);
      const char *id = improve_entity_get_id (entity);

      if (id != NULL && !g_hash_table_contains (self->by_id, id))
        g_hash_table_insert (self->by_id, (gpointer) id, entity);
    }
}

static ImproveEntity *
child_finder_find (ChildFinder   *self,
                   ImproveEntity *child)
{
  if (improve_entity_get_id (child) != NULL)
    return g_hash_table_lookup (self->by_id, improve_entity_get_id (child));
  while (self->next < size_of (self->list))
    {
      ImproveEntity *candidate = improve_entity_list_get (self->list, self->next++);

      if (improve_entity_get_id (candidate) == NULL)
        return candidate;
    }
  return NULL;
}

/* The ids of a list, those without one left out: how a changed order is told. */
static char *
dup_order (ImproveEntityList *list)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  g_auto (GStrv) order = NULL;

  for (int i = 0; i < size_of (list); i++)
    if (improve_entity_get_id (improve_entity_list_get (list, i)) != NULL)
      g_strv_builder_add (ids, improve_entity_get_id (improve_entity_list_get (list, i)));
  order = g_strv_builder_end (ids);
  return g_strjoinv ("; ", order);
}

/* Children are matched by id. One that only one side has is itself a difference, and so is another order. */
static void
diff_lists (GListStore       *found,
            const ImproveRow *row,
            ImproveEntity    *a,
            ImproveEntity    *b)
{
  ImproveEntityList *left = *(ImproveEntityList **) improve_row_member (a, row);
  ImproveEntityList *right = *(ImproveEntityList **) improve_row_member (b, row);
  ChildFinder in_left, in_right;
  gboolean same_order = size_of (left) == size_of (right), same_children = same_order;
  guint n_found = g_list_model_get_n_items (G_LIST_MODEL (found));

  child_finder_init (&in_left, left);
  child_finder_init (&in_right, right);
  for (int i = 0; i < size_of (left); i++)
    {
      ImproveEntity *child = improve_entity_list_get (left, i);
      ImproveEntity *match = child_finder_find (&in_right, child);

      same_children &= match != NULL;
      same_order &= match != NULL && i < size_of (right) && improve_entity_list_get (right, i) == match;
      if (match != NULL)
        diff_into (found, child, match);
      else
        add_difference (found, child, row->name, g_strdup (improve_entity_get_id (child)), NULL);
    }
  for (int i = 0; i < size_of (right); i++)
    {
      ImproveEntity *child = improve_entity_list_get (right, i);

      if (child_finder_find (&in_left, child) == NULL)
        add_difference (found, child, row->name, NULL, g_strdup (improve_entity_get_id (child)));
    }
  if ((same_children && !same_order) || n_found == g_list_model_get_n_items (G_LIST_MODEL (found)))
    add_difference (found, a, row->name, dup_order (left), dup_order (right));
  g_hash_table_unref (in_left.by_id);
  g_hash_table_unref (in_right.by_id);
}

static void
diff_parts (GListStore       *found,
            const ImproveRow *row,
            ImproveEntity    *a,
            ImproveEntity    *b)
{
  ImproveEntity *left = *(ImproveEntity **) improve_row_member (a, row);
  ImproveEntity *right = *(ImproveEntity **) improve_row_member (b, row);

  if (left != NULL && right != NULL && G_OBJECT_TYPE (left) == G_OBJECT_TYPE (right))
    diff_into (found, left, right);
  else
    add_difference (found, left != NULL ? left : right, row->name,
                    left != NULL ? g_strdup (improve_entity_get_id (left)) : NULL,
                    right != NULL ? g_strdup (improve_entity_get_id (right)) : NULL);
}

/* Members no row knows, by their names: what only one side has, or both have but not the same. */
static void
diff_extras (GListStore    *found,
             ImproveEntity *a,
             ImproveEntity *b)
{
  const char *const *left = improve_entity_peek_extras (a), *const *right = improve_entity_peek_extras (b);

  for (; left != NULL && *left != NULL; left += 2)
    {
      g_autofree char *other = improve_entity_dup_extra (b, left[0]);

      if (g_strcmp0 (left[1], other) != 0)
        add_difference (found, a, left[0], g_strdup (left[1]), g_steal_pointer (&other));
    }
  for (; right != NULL && *right != NULL; right += 2)
    {
      g_autofree char *other = improve_entity_dup_extra (a, right[0]);

      if (other == NULL)
        add_difference (found, b, right[0], NULL, g_strdup (right[1]));
    }
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

      if (ops->equal (improve_row_member (a, row), improve_row_member (b, row)))
        continue;
      if (row->kind == IMPROVE_KIND_LIST)
        diff_lists (found, row, a, b);
      else if (row->kind == IMPROVE_KIND_PART)
        diff_parts (found, row, a, b);
      else
        add_difference (found, a, row->name, ops->to_text (row, improve_row_member (a, row)),
                        ops->to_text (row, improve_row_member (b, row)));
    }
  diff_extras (found, a, b);
}

/**
 * improve_entity_diff:
 * @self: an entity
 * @other: another of the same type, such as the same one in a later version of the plan
 *
 * Lists how two entities differ, row by row in the order of the document, then the members no row knows. Owned children
 * are matched by id, those without one by their place; where both sides hold the same children in another order, the
 * difference is that of the list, and its texts are the ids in each order.
 *
 * Returns: (transfer full): a list of #ImproveDifference, empty where improve_entity_equal() holds
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
