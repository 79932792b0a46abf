/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

#include <libimprove/base/improve-version-macros.h>

G_BEGIN_DECLS

typedef struct _ImproveTree ImproveTree;
typedef struct _ImproveEntityList ImproveEntityList;

#define IMPROVE_TYPE_ENTITY (improve_entity_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_DERIVABLE_TYPE (ImproveEntity, improve_entity, IMPROVE, ENTITY, GObject)

/**
 * ImproveEntityClass:
 *
 * The class of #ImproveEntity. Types outside the library cannot be derived from it in 1.x; space is kept for later.
 *
 * Since: 1.0
 */
struct _ImproveEntityClass
{
  GObjectClass parent_class;

  /*< private >*/
  gconstpointer own_rows;
  gconstpointer row_table;
  gpointer padding[6];
};

IMPROVE_AVAILABLE_IN_1_0 const char    *improve_entity_get_id       (ImproveEntity  *self);
IMPROVE_AVAILABLE_IN_1_0 void           improve_entity_set_id       (ImproveEntity  *self,
                                                                     const char     *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntity *improve_entity_get_parent   (ImproveEntity  *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveTree   *improve_entity_get_tree     (ImproveEntity  *self);
IMPROVE_AVAILABLE_IN_1_0 char          *improve_entity_dup_nick     (ImproveEntity  *self);

IMPROVE_AVAILABLE_IN_1_0 gboolean       improve_entity_add_child    (ImproveEntity  *self,
                                                                     ImproveEntity  *child,
                                                                     GError        **error);
IMPROVE_AVAILABLE_IN_1_0 gboolean       improve_entity_remove_child (ImproveEntity  *self,
                                                                     ImproveEntity  *child,
                                                                     GError        **error);

IMPROVE_AVAILABLE_IN_1_0 ImproveEntity *improve_entity_get_ref      (ImproveEntity  *self,
                                                                     const char     *row_name,
                                                                     GError        **error);
IMPROVE_AVAILABLE_IN_1_0 GListModel    *improve_entity_list_refs    (ImproveEntity  *self,
                                                                     const char     *row_name,
                                                                     GError        **error);

IMPROVE_AVAILABLE_IN_1_0 gboolean       improve_entity_equal        (ImproveEntity  *self,
                                                                     ImproveEntity  *other);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntity *improve_entity_copy         (ImproveEntity  *self);
IMPROVE_AVAILABLE_IN_1_0 GListModel    *improve_entity_diff         (ImproveEntity  *self,
                                                                     ImproveEntity  *other);

IMPROVE_AVAILABLE_IN_1_0 char          *improve_entity_dup_text     (ImproveEntity  *self,
                                                                     const char     *row_name);
IMPROVE_AVAILABLE_IN_1_0 gboolean       improve_entity_put_text     (ImproveEntity  *self,
                                                                     const char     *row_name,
                                                                     const char     *text,
                                                                     GError        **error);
IMPROVE_AVAILABLE_IN_1_0 gboolean       improve_entity_check_settable (ImproveEntity  *self,
                                                                       const char     *row_name,
                                                                       GError        **error);

IMPROVE_AVAILABLE_IN_1_0 char          *improve_entity_dup_extra    (ImproveEntity  *self,
                                                                     const char     *member);
IMPROVE_AVAILABLE_IN_1_0 char         **improve_entity_list_extra   (ImproveEntity  *self);

G_END_DECLS
