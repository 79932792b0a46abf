/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The base of every entity type: id, place in the tree, and one set of property functions driven by the rows. */

#include <string.h>

#include <libimprove/base/improve-errors.h>
#include <libimprove/entity/improve-entity-list-private.h>
#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/entity/improve-kinds-private.h>
#include <libimprove/entity/improve-tree-private.h>

typedef struct
{
  char *id;
  ImproveEntity *parent; /* not owned: the parent clears it when it lets go */
  char **extras;         /* member and JSON text in turn */
} ImproveEntityPrivate;

/**
 * ImproveEntity:
 *
 * Something a plan holds: an action, a claim, a meeting.
 *
 * An entity is made with its properties, added to a plan (or to the entity that owns it) and lives there until it is
 * removed. Two entities are the same only if they are the same object; improve_entity_equal() compares what they hold.
 * An entity belongs to one thread at a time.
 *
 * Since: 1.0
 */
G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (ImproveEntity, improve_entity, G_TYPE_OBJECT)

/* The offset of a private member is known only when the class is made. */
static ImproveRow id_row[] = {
  /**
   * ImproveEntity:id:
   *
   * The name by which other entities and documents refer to this one: stable, opaque, unique in its plan. It may be
   * chosen by the author; an entity without one is given one when it enters a plan, and keeps it while it is there.
   *
   * Since: 1.0
   */
  { .name = "id", .kind = IMPROVE_KIND_STRING, .label = "Id", IMPROVE_PUBLIC },
};

static ImproveEntityPrivate *
priv_of (ImproveEntity *self)
{
  return improve_entity_get_instance_private (self);
}

void
improve_entity_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  ImproveEntity *self = (ImproveEntity *) object;
  const ImproveRow *row = improve_row_of_pspec (self, pspec, prop_id);

  if (row->kind == IMPROVE_KIND_LIST)
    improve_entity_ensure_list (self, row->name);
  improve_kind_get_ops (row->kind)->get (row, improve_row_member (self, row), value);
}

/* Whether a part may take the place of the one there is, in the same sense as for the children of a list. */
static gboolean
can_set_part (ImproveEntity  *self,
              ImproveEntity  *old_part,
              ImproveEntity  *new_part,
              GError        **error)
{
  ImproveTree *tree = improve_entity_get_tree (self);

  return (old_part == NULL || improve_tree_check_removal (tree, old_part, error))
         && (new_part == NULL || improve_entity_check_child (self, new_part, error));
}

static void
set_part (ImproveEntity    *self,
          const ImproveRow *row,
          GParamSpec       *pspec,
          ImproveEntity    *part)
{
  ImproveEntity **member = improve_row_member (self, row);
  g_autoptr (GError) error = NULL;

  if (*member == part)
    return;
  if (!can_set_part (self, *member, part, &error))
    {
      g_warning ("“%s” stays as it was: %s", row->name, error->message);
      return;
    }
  if (*member != NULL)
    {
      improve_tree_forget (improve_entity_get_tree (self), *member);
      improve_entity_set_parent (*member, NULL);
      g_clear_object (member);
    }
  if (part != NULL)
    {
      *member = g_object_ref (part);
      improve_entity_set_parent (part, self);
      improve_tree_learn (improve_entity_get_tree (self), part);
    }
  g_object_notify_by_pspec (G_OBJECT (self), pspec);
  improve_entity_tell_tree (self, pspec);
}

/* In a tree an id is fixed, but the root may be given one at any time. */
static void
set_id_in_tree (ImproveEntity *self,
                ImproveTree   *tree,
                const GValue  *value)
{
  g_autoptr (GError) error = NULL;

  if (self != (ImproveEntity *) tree || g_value_get_string (value) == NULL)
    g_warning ("[fixed-id] the id of an entity is fixed while it is in a plan: use improve_plan_change_id()");
  else if (!improve_tree_change_id (tree, self, g_value_get_string (value), &error))
    g_warning ("“id” stays as it was: %s", error->message);
}

void
improve_entity_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  ImproveEntity *self = (ImproveEntity *) object;
  const ImproveRow *row = improve_row_of_pspec (self, pspec, prop_id);
  const ImproveKindOps *ops = improve_kind_get_ops (row->kind);
  gpointer member = improve_row_member (self, row);
  g_autoptr (GError) error = NULL;

  if (row->kind == IMPROVE_KIND_PART)
    {
      set_part (self, row, pspec, g_value_get_object (value));
      return;
    }
  if (ops->holds (row, member, value))
    return;
  /* As GObject itself does with a value outside the range of a property. */
  if (ops->accepts != NULL && !ops->accepts (row, value, &error))
    {
      g_warning ("“%s” stays as it was: %s", row->name, error->message);
      return;
    }
  if (row == id_row && improve_entity_get_tree (self) != NULL)
    {
      set_id_in_tree (self, improve_entity_get_tree (self), value);
      return;
    }
  if (row->sealable && !improve_entity_check_seal (self, row, &error))
    {
      g_warning ("%s", error->message);
      return;
    }
  ops->set (row, member, value);
  g_object_notify_by_pspec (object, pspec);
  improve_entity_tell_tree (self, pspec);
  improve_tree_derive_from (self, row);
}

void
improve_entity_tell_tree (ImproveEntity *self,
                          GParamSpec    *pspec)
{
  ImproveTree *tree = improve_entity_get_tree (self);

  if (tree != NULL)
    improve_tree_tell (tree, self, pspec);
}

static void
let_go (ImproveEntity *child,
        gpointer       user_data)
{
  improve_entity_set_parent (child, NULL);
}

static void
improve_entity_finalize (GObject *object)
{
  ImproveEntity *self = IMPROVE_ENTITY (object);
  const ImproveRowTable *table = improve_row_table_of (self);

  improve_entity_foreach_child (self, let_go, NULL);
  for (guint i = 0; i < table->n_children; i++)
    g_clear_object ((GObject **) improve_row_member (self, table->children[i]));
  for (guint i = 0; i < table->n_held; i++)
    {
      gpointer *member = improve_row_member (self, table->held[i]);

      if (*member != NULL)
        improve_kind_get_ops (table->held[i]->kind)->clear (member);
    }
  g_strfreev (priv_of (self)->extras);

  G_OBJECT_CLASS (improve_entity_parent_class)->finalize (object);
}

static void
improve_entity_class_init (ImproveEntityClass *klass)
{
  id_row[0].offset = G_PRIVATE_OFFSET (ImproveEntity, id);
  improve_rows_install (klass, id_row, G_N_ELEMENTS (id_row));
  G_OBJECT_CLASS (klass)->finalize = improve_entity_finalize;
}

static void
improve_entity_init (ImproveEntity *self)
{
}

/**
 * improve_entity_get_id: (get-property id)
 * @self: an entity
 *
 * Gets #ImproveEntity:id.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL where it has none yet
 *
 * Since: 1.0
 */
const char *
improve_entity_get_id (ImproveEntity *self)
{
  g_return_val_if_fail (IMPROVE_IS_ENTITY (self), NULL);
  return priv_of (self)->id;
}

/**
 * improve_entity_set_id: (set-property id)
 * @self: an entity that is in no plan
 * @value: (nullable): the id
 *
 * Sets #ImproveEntity:id. In a plan the id is fixed: improve_plan_change_id() changes it with all references to it.
 *
 * Since: 1.0
 */
void
improve_entity_set_id (ImproveEntity *self,
                       const char    *value)
{
  g_return_if_fail (IMPROVE_IS_ENTITY (self));
  g_object_set (self, "id", value, NULL);
}

/* Takes the id without asking or telling: the loader's, and the tree's when it mints one. */
void
improve_entity_init_id (ImproveEntity *self,
                        char          *id)
{
  g_free (priv_of (self)->id);
  priv_of (self)->id = id;
}

/**
 * improve_entity_get_parent:
 * @self: an entity
 *
 * Gets the entity that owns this one: for a top-level entity the plan, for a milestone its action.
 *
 * Returns: (transfer none) (nullable): the owner, or %NULL where there is none
 *
 * Since: 1.0
 */
ImproveEntity *
improve_entity_get_parent (ImproveEntity *self)
{
  g_return_val_if_fail (IMPROVE_IS_ENTITY (self), NULL);
  return priv_of (self)->parent;
}

void
improve_entity_set_parent (ImproveEntity *self,
                           ImproveEntity *parent)
{
  priv_of (self)->parent = parent;
}

ImproveEntity *
improve_entity_get_root (ImproveEntity *self)
{
  ImproveEntity *root = self;

  while (priv_of (root)->parent != NULL)
    root = priv_of (root)->parent;
  return root;
}

/**
 * improve_entity_get_tree:
 * @self: an entity
 *
 * Gets the tree, which is a plan, that this entity is in.
 *
 * Returns: (transfer none) (nullable): the tree, or %NULL where the entity is in none
 *
 * Since: 1.0
 */
ImproveTree *
improve_entity_get_tree (ImproveEntity *self)
{
  ImproveEntity *root;

  g_return_val_if_fail (IMPROVE_IS_ENTITY (self), NULL);

  root = improve_entity_get_root (self);
  return IMPROVE_IS_TREE (root) ? IMPROVE_TREE (root) : NULL;
}

char *
improve_entity_type_dup_nick (GType type)
{
  return g_strdup (improve_row_table_for_type (type)->nick);
}

/**
 * improve_entity_dup_nick:
 * @self: an entity
 *
 * Gets the short name of the entity's type, as in ids and messages: `action`, `agenda-item`.
 *
 * Returns: (transfer full): the short name
 *
 * Since: 1.0
 */
char *
improve_entity_dup_nick (ImproveEntity *self)
{
  g_return_val_if_fail (IMPROVE_IS_ENTITY (self), NULL);
  return improve_entity_type_dup_nick (G_OBJECT_TYPE (self));
}

gboolean
improve_entity_type_is_record (GType type)
{
  const ImproveRowTable *table = improve_row_table_for_type (type);
  gboolean any_fixed = FALSE;

  /* The first entry is the id, which every type has. */
  for (guint i = 1; i < table->n_entries; i++)
    {
      if (table->entries[i].row->nature == IMPROVE_NATURE_PLAIN)
        return FALSE;
      any_fixed |= table->entries[i].row->nature == IMPROVE_NATURE_FIXED;
    }
  return any_fixed;
}

void
improve_entity_foreach_child (ImproveEntity   *self,
                              ImproveChildFunc func,
                              gpointer         user_data)
{
  const ImproveRowTable *table = improve_row_table_of (self);

  for (guint i = 0; i < table->n_children; i++)
    {
      const ImproveRow *row = table->children[i];

      if (row->kind == IMPROVE_KIND_PART)
        {
          ImproveEntity *part = *(ImproveEntity **) improve_row_member (self, row);

          if (part != NULL)
            func (part, user_data);
        }
      else
        {
          ImproveEntityList *list = *(ImproveEntityList **) improve_row_member (self, row);

          for (int j = 0; list != NULL && j < improve_entity_list_get_size (list); j++)
            func (improve_entity_list_get (list, j), user_data);
        }
    }
}

ImproveEntityList *
improve_entity_ensure_list (ImproveEntity *self,
                            const char    *row_name)
{
  const ImproveRowEntry *entry = improve_row_table_find (improve_row_table_of (self), row_name);
  ImproveEntityList **member = improve_row_member (self, entry->row);

  if (*member == NULL)
    *member = improve_entity_list_new (entry->row->value_type ());
  return *member;
}

/* Changes a row whatever its nature and tells whoever listens: for derived rows. */
void
improve_entity_set_derived (ImproveEntity *self,
                            const char    *row_name,
                            const GValue  *value)
{
  const ImproveRowEntry *entry = improve_row_table_find (improve_row_table_of (self), row_name);
  const ImproveKindOps *ops = improve_kind_get_ops (entry->row->kind);
  gpointer member = improve_row_member (self, entry->row);

  g_assert (entry->row->nature == IMPROVE_NATURE_DERIVED);
  if (ops->holds (entry->row, member, value))
    return;
  ops->set (entry->row, member, value);
  g_object_notify_by_pspec (G_OBJECT (self), entry->pspec);
  improve_entity_tell_tree (self, entry->pspec);
}

const char *const *
improve_entity_peek_extras (ImproveEntity *self)
{
  return (const char *const *) priv_of (self)->extras;
}

void
improve_entity_take_extras (ImproveEntity *self,
                            char         **extras)
{
  g_strfreev (priv_of (self)->extras);
  priv_of (self)->extras = extras;
}
