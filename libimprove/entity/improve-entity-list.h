/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_ENTITY_LIST (improve_entity_list_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveEntityList, improve_entity_list, IMPROVE, ENTITY_LIST, GObject)

IMPROVE_AVAILABLE_IN_1_0 int            improve_entity_list_get_size (ImproveEntityList *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntity *improve_entity_list_get      (ImproveEntityList *self,
                                                                      int                index);

G_END_DECLS
