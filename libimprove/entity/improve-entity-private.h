/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity.h>
#include <libimprove/entity/improve-row-private.h>

G_BEGIN_DECLS

/* For the loader and the rooms that keep derived rows up to date. None of these notifies or checks. */
void           improve_entity_init_id         (ImproveEntity    *self,
                                               char             *id);
void           improve_entity_set_parent      (ImproveEntity    *self,
                                               ImproveEntity    *parent);
ImproveEntity *improve_entity_get_root        (ImproveEntity    *self);

/* Members no row knows, as name and JSON text in turn, NULL at the end; NULL where there are none. */
const char *const *improve_entity_peek_extras (ImproveEntity    *self);
void               improve_entity_take_extras (ImproveEntity    *self,
                                               char            **extras);
void               improve_entity_put_extra   (ImproveEntity    *self,
                                               const char       *member,
                                               const char       *json);

/* Sets a row whatever its nature and says so to whoever listens: for derived rows only. */
void improve_entity_set_derived (ImproveEntity *self,
                                 const char    *row_name,
                                 const GValue  *value);

/* Whether a child may become owned: nobody owns it, it does not own the owner, and its ids are free. */
gboolean improve_entity_check_child (ImproveEntity  *self,
                                     ImproveEntity  *child,
                                     GError        **error);

/* Adds a child whatever its type, records included; improve_entity_add_child() refuses records. */
gboolean improve_entity_append (ImproveEntity  *self,
                                ImproveEntity  *child,
                                GError        **error);

/* Types whose rows are all fixed or derived: Move, Claim, Slippage ... They enter a plan by being recorded. */
gboolean improve_entity_type_is_record (GType type);

/* Calls func for every owned child, lists and parts alike, one level down. */
typedef void (*ImproveChildFunc) (ImproveEntity *child,
                                  gpointer       user_data);
void improve_entity_foreach_child (ImproveEntity    *self,
                                   ImproveChildFunc  func,
                                   gpointer          user_data);

/* in improve-entity-home.c */
void         improve_entity_list_share_home (GListModel    *entities,
                                             ImproveTree   *tree);
ImproveTree *improve_entity_dup_home        (ImproveEntity *self);

/* Emits ImproveTree::changed on the tree the entity is in, if any. */
void improve_entity_tell_tree (ImproveEntity *self,
                               GParamSpec    *pspec);

char *improve_entity_type_dup_nick (GType type);

G_END_DECLS
