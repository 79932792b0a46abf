/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/entity/improve-tree.h>

G_BEGIN_DECLS

struct _ImproveTree
{
  ImproveEntity parent_instance;
  GHashTable *ids;         /* id, owned by the entity, to entity */
  GHashTable *referrers;   /* id to GPtrArray of entities; NULL: not built, or out of date */
  GHashTable *last_minted; /* short name of a type to the last number given */
  GHashTable *pending_set; /* changes held back while frozen, to tell each once ... */
  GPtrArray *pending;      /* ... and in order */
  guint frozen;
};

/* What a plan offers under its own name. */
ImproveEntity *improve_tree_lookup         (ImproveTree    *self,
                                            const char     *id);
gboolean       improve_tree_change_id      (ImproveTree    *self,
                                            ImproveEntity  *entity,
                                            const char     *id,
                                            GError        **error);
GPtrArray     *improve_tree_find_referrers (ImproveTree    *self,
                                            const char     *id);

/* Between an entity and the tree it is in; a NULL tree is no tree and nothing happens. */
gboolean improve_tree_check_ids     (ImproveTree    *self,
                                     ImproveEntity  *entity,
                                     GError        **error);
gboolean improve_tree_check_removal (ImproveTree    *self,
                                     ImproveEntity  *entity,
                                     GError        **error);
void     improve_tree_learn         (ImproveTree    *self,
                                     ImproveEntity  *entity);
void     improve_tree_forget        (ImproveTree    *self,
                                     ImproveEntity  *entity);
void     improve_tree_tell          (ImproveTree    *self,
                                     ImproveEntity  *entity,
                                     GParamSpec     *pspec);

/* For the loader, once all entities are in place: the first of two with one id is found, those without get one. */
void improve_tree_index_all (ImproveTree *self);

/* How derived rows follow from the records is known upstairs, in rules/, which says so here; the loader, which may not
 * know rules/, has it done for a whole tree. Without it nothing happens. */
typedef void (*ImproveDeriveFunc) (ImproveEntity *entity);
void improve_tree_set_derive_func (ImproveDeriveFunc  func);
void improve_tree_derive_all      (ImproveEntity     *self);
void improve_tree_derive_from     (ImproveEntity     *self,
                                   const ImproveRow  *row);

/* Which sealable rows may no longer be set is known in rules/ too: a function that says why, or NULL where they may. */
typedef const char *(*ImproveSealFunc) (ImproveEntity    *entity,
                                        const ImproveRow *row);
void        improve_tree_set_seal_func (ImproveSealFunc   func);
const char *improve_entity_find_seal   (ImproveEntity    *self,
                                        const ImproveRow *row);
gboolean    improve_entity_check_seal  (ImproveEntity    *self,
                                        const ImproveRow *row,
                                        GError          **error);

G_END_DECLS
