/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include <libimprove/entity/improve-entity.h>
#include <libimprove/model/improve-plan.h>

G_BEGIN_DECLS

IMPROVE_AVAILABLE_IN_1_0 JsonNode      *improve_plan_to_json_node         (ImprovePlan    *self,
                                                                           GError        **error);
IMPROVE_AVAILABLE_IN_1_0 ImprovePlan   *improve_plan_new_from_json_node   (JsonNode       *node,
                                                                           GError        **error);
IMPROVE_AVAILABLE_IN_1_0 JsonNode      *improve_entity_to_json_node       (ImproveEntity  *self,
                                                                           GError        **error);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntity *improve_entity_from_json_node     (GType           type,
                                                                           JsonNode       *node,
                                                                           GError        **error);

G_END_DECLS
