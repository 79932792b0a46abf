/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-routing.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveRouting:
 *
 * That a report goes to a body, for which purpose, and what came of it.
 *
 * Source: OParl 1.1, Consultation with its role and result.
 *
 * Since: 1.0
 */
struct _ImproveRouting
{
  ImproveEntity parent_instance;
  char *body_id;
  int role;
  char *meeting_id;
  char *result;
};

G_DEFINE_ENUM_TYPE (ImproveRoutingRole, improve_routing_role,
                    G_DEFINE_ENUM_VALUE (IMPROVE_ROUTING_ROLE_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ROUTING_ROLE_DECIDE, "decide"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ROUTING_ROLE_SCRUTINISE, "scrutinise"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ROUTING_ROLE_NOTE, "note"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ROUTING_ROLE_RECOMMEND, "recommend"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ROUTING_ROLE_CONSULT, "consult"))

static const ImproveRow rows[] = {
  /**
   * ImproveRouting:body-id:
   *
   * The body.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRouting, body_id, REF, "body-id",
               IMPROVE_REQUIRED, .targets = "organization", IMPROVE_PUBLIC, .label = "Body"),
  /**
   * ImproveRouting:role:
   *
   * What it is asked to do.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRouting, role, ENUM, "role",
               .value_type = improve_routing_role_get_type, IMPROVE_PUBLIC, .label = "Role"),
  /**
   * ImproveRouting:meeting-id:
   *
   * The meeting that had it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRouting, meeting_id, REF, "meeting-id",
               .targets = "meeting", IMPROVE_PUBLIC, .label = "Meeting"),
  /**
   * ImproveRouting:result:
   *
   * What came of it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRouting, result, STRING, "result", IMPROVE_PUBLIC, .label = "Result"),
};

IMPROVE_DEFINE_ENTITY (ImproveRouting, improve_routing, rows)

/**
 * improve_routing_new:
 * @body_id: #ImproveRouting:body-id
 * @role: #ImproveRouting:role
 *
 * Makes a routing.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveRouting *
improve_routing_new (const char *body_id,
                     ImproveRoutingRole role)
{
  return g_object_new (IMPROVE_TYPE_ROUTING,
                       "body-id", body_id,
                       "role", role,
                       NULL);
}

/**
 * improve_routing_get_body_id: (get-property body-id)
 * @self: a routing
 *
 * Gets #ImproveRouting:body-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRouting, improve_routing, IMPROVE_IS_ROUTING, const char *, body_id)

/**
 * improve_routing_set_body_id: (set-property body-id)
 * @self: a routing
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveRouting:body-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRouting, improve_routing, IMPROVE_IS_ROUTING, const char *, body_id, "body-id")

/**
 * improve_routing_get_role: (get-property role)
 * @self: a routing
 *
 * Gets #ImproveRouting:role.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRouting, improve_routing, IMPROVE_IS_ROUTING, ImproveRoutingRole, role)

/**
 * improve_routing_set_role: (set-property role)
 * @self: a routing
 * @value: the value
 *
 * Sets #ImproveRouting:role.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRouting, improve_routing, IMPROVE_IS_ROUTING, ImproveRoutingRole, role, "role")

/**
 * improve_routing_get_meeting_id: (get-property meeting-id)
 * @self: a routing
 *
 * Gets #ImproveRouting:meeting-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRouting, improve_routing, IMPROVE_IS_ROUTING, const char *, meeting_id)

/**
 * improve_routing_set_meeting_id: (set-property meeting-id)
 * @self: a routing
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveRouting:meeting-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRouting, improve_routing, IMPROVE_IS_ROUTING, const char *, meeting_id, "meeting-id")

/**
 * improve_routing_get_result: (get-property result)
 * @self: a routing
 *
 * Gets #ImproveRouting:result.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRouting, improve_routing, IMPROVE_IS_ROUTING, const char *, result)

/**
 * improve_routing_set_result: (set-property result)
 * @self: a routing
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveRouting:result.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRouting, improve_routing, IMPROVE_IS_ROUTING, const char *, result, "result")
