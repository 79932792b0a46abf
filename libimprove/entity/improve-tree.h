/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_TREE (improve_tree_get_type ())
IMPROVE_AVAILABLE_IN_1_0
GType improve_tree_get_type (void);

/**
 * ImproveTreeClass:
 *
 * The class of #ImproveTree. Types outside the library cannot be derived from it in 1.x; space is kept for later.
 *
 * Since: 1.0
 */
typedef struct
{
  ImproveEntityClass parent_class;

  /*< private >*/
  gpointer padding[8];
} ImproveTreeClass;

#define IMPROVE_TREE(instance) (G_TYPE_CHECK_INSTANCE_CAST ((instance), IMPROVE_TYPE_TREE, ImproveTree))
#define IMPROVE_IS_TREE(instance) (G_TYPE_CHECK_INSTANCE_TYPE ((instance), IMPROVE_TYPE_TREE))

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ImproveTree, g_object_unref)

IMPROVE_AVAILABLE_IN_1_0 void improve_tree_freeze_changed (ImproveTree *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_tree_thaw_changed   (ImproveTree *self);

G_END_DECLS
