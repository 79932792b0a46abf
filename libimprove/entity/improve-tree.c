/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The root of a family of entities, and what it tells when something in it changes. */

#include <libimprove/base/improve-errors.h>
#include <libimprove/base/improve-hash-private.h>
#include <libimprove/entity/improve-tree-private.h>

/* One held-back change. */
typedef struct
{
  ImproveEntity *entity;
  GParamSpec *pspec;
  ImproveEntity *kept; /* the entity, which may be gone before it is told of; the tree must not keep itself */
} Change;

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/**
 * ImproveTree:
 *
 * A family of entities under one root, with unique ids. #ImprovePlan is the tree clients meet: it finds entities by
 * id, says who refers to whom, and tells in one signal what changed anywhere below it.
 *
 * Since: 1.0
 */
G_DEFINE_ABSTRACT_TYPE (ImproveTree, improve_tree, IMPROVE_TYPE_ENTITY)

static guint
change_hash (gconstpointer key)
{
  const Change *change = key;

  return g_direct_hash (change->entity) ^ (g_direct_hash (change->pspec) * 31);
}

static gboolean
change_equal (gconstpointer a,
              gconstpointer b)
{
  const Change *left = a, *right = b;

  return left->entity == right->entity && left->pspec == right->pspec;
}

static void
change_free (gpointer data)
{
  Change *change = data;

  g_clear_object (&change->kept);
  g_free (change);
}

static void
improve_tree_finalize (GObject *object)
{
  ImproveTree *self = IMPROVE_TREE (object);

  g_hash_table_unref (self->ids);
  g_clear_pointer (&self->referrers, g_hash_table_unref);
  g_hash_table_unref (self->last_minted);
  g_hash_table_unref (self->pending_set);
  g_ptr_array_unref (self->pending);

  G_OBJECT_CLASS (improve_tree_parent_class)->finalize (object);
}

static void
improve_tree_class_init (ImproveTreeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = improve_tree_finalize;
  improve_rows_install ((ImproveEntityClass *) klass, NULL, 0);

  /**
   * ImproveTree::changed:
   * @self: the tree
   * @entity: the entity that changed: the tree itself or one below it
   * @pspec: the property that changed; for a list, children were added or removed
   *
   * Something changed in the tree. Emitted once for each change, or once for each entity and property when a batch
   * ends that began with improve_tree_freeze_changed().
   *
   * Since: 1.0
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 2, IMPROVE_TYPE_ENTITY, G_TYPE_PARAM);
}

static void
improve_tree_init (ImproveTree *self)
{
  self->ids = g_hash_table_new (improve_text_hash, g_str_equal);
  self->last_minted = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->pending_set = g_hash_table_new (change_hash, change_equal);
  self->pending = g_ptr_array_new_with_free_func (change_free);
}

static gboolean
is_reference (GParamSpec    *pspec,
              ImproveEntity *entity)
{
  const ImproveRowEntry *entry = improve_row_table_find (improve_row_table_of (entity), pspec->name);

  return entry != NULL && (entry->row->kind == IMPROVE_KIND_REF || entry->row->kind == IMPROVE_KIND_REFS);
}

void
improve_tree_tell (ImproveTree   *self,
                   ImproveEntity *entity,
                   GParamSpec    *pspec)
{
  Change key = { entity, pspec, NULL };

  if (self->referrers != NULL && is_reference (pspec, entity))
    g_clear_pointer (&self->referrers, g_hash_table_unref);
  if (self->frozen == 0)
    {
      g_signal_emit (self, signals[CHANGED], 0, entity, pspec);
      return;
    }
  if (!g_hash_table_contains (self->pending_set, &key))
    {
      Change *change = g_new (Change, 1);

      change->entity = entity;
      change->pspec = pspec;
      change->kept = entity != (ImproveEntity *) self ? g_object_ref (entity) : NULL;
      g_ptr_array_add (self->pending, change);
      g_hash_table_add (self->pending_set, change);
    }
}

/**
 * improve_tree_freeze_changed:
 * @self: a tree
 *
 * Begins a batch: #ImproveTree::changed is held back until improve_tree_thaw_changed() and then told once for each
 * entity and property. Freezes add up.
 *
 * Since: 1.0
 */
void
improve_tree_freeze_changed (ImproveTree *self)
{
  g_return_if_fail (IMPROVE_IS_TREE (self));
  self->frozen++;
}

/**
 * improve_tree_thaw_changed:
 * @self: a tree that is frozen
 *
 * Ends a batch and tells what changed in it.
 *
 * Since: 1.0
 */
void
improve_tree_thaw_changed (ImproveTree *self)
{
  g_autoptr (GPtrArray) told = NULL;
  g_autoptr (ImproveTree) kept = NULL;

  g_return_if_fail (IMPROVE_IS_TREE (self));
  g_return_if_fail (self->frozen > 0);

  if (--self->frozen > 0)
    return;
  kept = g_object_ref (self);
  g_hash_table_remove_all (self->pending_set);
  told = g_steal_pointer (&self->pending);
  self->pending = g_ptr_array_new_with_free_func (change_free);
  for (guint i = 0; i < told->len; i++)
    {
      Change *change = g_ptr_array_index (told, i);

      g_signal_emit (self, signals[CHANGED], 0, change->entity, change->pspec);
    }
}

static ImproveDeriveFunc derive_func;

/* Before the first tree is made, and never again. */
void
improve_tree_set_derive_func (ImproveDeriveFunc func)
{
  derive_func = func;
}

static void
derive_entity (ImproveEntity *entity,
               gpointer       unused)
{
  if (improve_row_table_of (entity)->has_consequences)
    derive_func (entity);
  improve_entity_foreach_child (entity, derive_entity, NULL);
}

/* Brings all derived rows of an entity and what it owns up to date with the records: of a tree that was loaded, of
 * what is about to enter one. */
void
improve_tree_derive_all (ImproveEntity *self)
{
  if (derive_func != NULL)
    derive_entity (self, NULL);
}

/* A baseline that is set before anything was agreed is the agreed date too. */
void
improve_tree_derive_from (ImproveEntity    *self,
                          const ImproveRow *row)
{
  if (derive_func != NULL && row->sealable && improve_row_table_of (self)->has_consequences
      && improve_entity_get_tree (self) != NULL)
    derive_func (self);
}

static ImproveSealFunc seal_func;

/* Before the first tree is made, and never again. */
void
improve_tree_set_seal_func (ImproveSealFunc func)
{
  seal_func = func;
}

/* Why a row may not be set any more; NULL: it may. In no tree nothing is sealed. */
const char *
improve_entity_find_seal (ImproveEntity    *self,
                          const ImproveRow *row)
{
  return row->sealable && seal_func != NULL && improve_entity_get_tree (self) != NULL ? seal_func (self, row) : NULL;
}

gboolean
improve_entity_check_seal (ImproveEntity    *self,
                           const ImproveRow *row,
                           GError          **error)
{
  const char *why = improve_entity_find_seal (self, row);

  if (why == NULL)
    return TRUE;
  g_set_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_READ_ONLY, "[sealed] “%s” of “%s” stays as it is: %s",
               row->name, improve_entity_get_id (self), why);
  return FALSE;
}
