/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <string.h>

#include <libimprove/entity/improve-entity-list-private.h>

/**
 * ImproveEntityList:
 *
 * The owned children of an entity in their order, as a #GListModel. It changes only through the entity that owns it:
 * with improve_plan_add(), improve_entity_add_child() and improve_plan_record().
 *
 * In Python it has a length, an index and can be iterated; in Vala `foreach` works; in JavaScript `for … of` does.
 *
 * Since: 1.0
 */
struct _ImproveEntityList
{
  GObject parent_instance;
  ImproveEntity **items; /* owned; not a GPtrArray, which takes 170 bytes to hold the one move of an action */
  guint n_items;
  guint room;
  GType item_type;
};

enum
{
  PROP_SIZE = 1,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static GType
get_item_type (GListModel *model)
{
  return IMPROVE_ENTITY_LIST (model)->item_type;
}

static guint
get_n_items (GListModel *model)
{
  return IMPROVE_ENTITY_LIST (model)->n_items;
}

static gpointer
get_item (GListModel *model,
          guint       position)
{
  ImproveEntityList *self = IMPROVE_ENTITY_LIST (model);

  return position < self->n_items ? g_object_ref (self->items[position]) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (ImproveEntityList, improve_entity_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
improve_entity_list_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  g_value_set_int (value, improve_entity_list_get_size (IMPROVE_ENTITY_LIST (object)));
}

static void
improve_entity_list_finalize (GObject *object)
{
  ImproveEntityList *self = IMPROVE_ENTITY_LIST (object);

  for (guint i = 0; i < self->n_items; i++)
    g_object_unref (self->items[i]);
  g_free (self->items);

  G_OBJECT_CLASS (improve_entity_list_parent_class)->finalize (object);
}

static void
improve_entity_list_class_init (ImproveEntityListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = improve_entity_list_get_property;
  object_class->finalize = improve_entity_list_finalize;

  /**
   * ImproveEntityList:size:
   *
   * How many entities the list holds.
   *
   * Since: 1.0
   */
  props[PROP_SIZE] = g_param_spec_int ("size", NULL, NULL, 0, G_MAXINT, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
improve_entity_list_init (ImproveEntityList *self)
{
}

ImproveEntityList *
improve_entity_list_new (GType item_type)
{
  ImproveEntityList *self = g_object_new (IMPROVE_TYPE_ENTITY_LIST, NULL);

  self->item_type = item_type;
  return self;
}

/**
 * improve_entity_list_get_size: (get-property size)
 * @self: a list
 *
 * Gets #ImproveEntityList:size.
 *
 * Returns: how many entities the list holds
 *
 * Since: 1.0
 */
int
improve_entity_list_get_size (ImproveEntityList *self)
{
  g_return_val_if_fail (IMPROVE_IS_ENTITY_LIST (self), 0);
  return (int) self->n_items;
}

/**
 * improve_entity_list_get:
 * @self: a list
 * @index: a position, from 0 to the size less 1
 *
 * Gets the entity at a position.
 *
 * Returns: (transfer none): the entity
 *
 * Since: 1.0
 */
ImproveEntity *
improve_entity_list_get (ImproveEntityList *self,
                         int                index)
{
  g_return_val_if_fail (IMPROVE_IS_ENTITY_LIST (self), NULL);
  g_return_val_if_fail (index >= 0 && index < (int) self->n_items, NULL);
  return self->items[index];
}

static void
tell_change (ImproveEntityList *self,
             guint              position,
             guint              removed,
             guint              added)
{
  g_list_model_items_changed (G_LIST_MODEL (self), position, removed, added);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SIZE]);
}

void
improve_entity_list_append (ImproveEntityList *self,
                            ImproveEntity     *item)
{
  improve_entity_list_append_raw (self, g_object_ref (item));
  tell_change (self, self->n_items - 1, 0, 1);
}

/* For the loader: takes the reference and tells nobody, since nobody can be listening yet. */
void
improve_entity_list_append_raw (ImproveEntityList *self,
                                ImproveEntity     *taken)
{
  if (self->n_items == self->room)
    {
      self->room = MAX (2 * self->room, 2);
      self->items = g_renew (ImproveEntity *, self->items, self->room);
    }
  self->items[self->n_items++] = taken;
}

void
improve_entity_list_remove (ImproveEntityList *self,
                            ImproveEntity     *item)
{
  guint position = 0;

  while (position < self->n_items && self->items[position] != item)
    position++;
  if (position == self->n_items)
    return;
  self->n_items--;
  memmove (&self->items[position], &self->items[position + 1],
           (self->n_items - position) * sizeof *self->items);
  g_object_unref (item);
  tell_change (self, position, 1, 0);
}
