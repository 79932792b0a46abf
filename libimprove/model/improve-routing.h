/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImproveRoutingRole:
 * @IMPROVE_ROUTING_ROLE_UNKNOWN: not known, or not said
 * @IMPROVE_ROUTING_ROLE_DECIDE: decide on it
 * @IMPROVE_ROUTING_ROLE_SCRUTINISE: test it
 * @IMPROVE_ROUTING_ROLE_NOTE: take note of it
 * @IMPROVE_ROUTING_ROLE_RECOMMEND: recommend on it
 * @IMPROVE_ROUTING_ROLE_CONSULT: give its view
 *
 * What a body is asked to do with a report.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_ROUTING_ROLE_UNKNOWN,
  IMPROVE_ROUTING_ROLE_DECIDE,
  IMPROVE_ROUTING_ROLE_SCRUTINISE,
  IMPROVE_ROUTING_ROLE_NOTE,
  IMPROVE_ROUTING_ROLE_RECOMMEND,
  IMPROVE_ROUTING_ROLE_CONSULT,
} ImproveRoutingRole;

#define IMPROVE_TYPE_ROUTING_ROLE (improve_routing_role_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_routing_role_get_type (void);

#define IMPROVE_TYPE_ROUTING (improve_routing_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveRouting, improve_routing, IMPROVE, ROUTING, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveRouting *improve_routing_new (const char *body_id,
                                                              ImproveRoutingRole role);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_routing_get_body_id (ImproveRouting *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_routing_set_body_id (ImproveRouting *self,
                                                           const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveRoutingRole improve_routing_get_role (ImproveRouting *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_routing_set_role (ImproveRouting *self,
                                                        ImproveRoutingRole value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_routing_get_meeting_id (ImproveRouting *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_routing_set_meeting_id (ImproveRouting *self,
                                                              const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_routing_get_result (ImproveRouting *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_routing_set_result (ImproveRouting *self,
                                                          const char *value);

G_END_DECLS
