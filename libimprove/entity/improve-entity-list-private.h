/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity-list.h>

G_BEGIN_DECLS

/* A list changes only through the entity that owns it. */
ImproveEntityList *improve_entity_list_new        (GType               item_type);
void               improve_entity_list_append     (ImproveEntityList  *self,
                                                   ImproveEntity      *item);
void               improve_entity_list_append_raw (ImproveEntityList  *self,
                                                   ImproveEntity      *taken);
void               improve_entity_list_remove     (ImproveEntityList  *self,
                                                   ImproveEntity      *item);

G_END_DECLS
