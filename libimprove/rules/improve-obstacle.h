/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-version-macros.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_OBSTACLE (improve_obstacle_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveObstacle, improve_obstacle, IMPROVE, OBSTACLE, GObject)

IMPROVE_AVAILABLE_IN_1_0 const char *improve_obstacle_get_rule       (ImproveObstacle *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_obstacle_get_subject_id (ImproveObstacle *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_obstacle_get_message    (ImproveObstacle *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_obstacle_get_mend       (ImproveObstacle *self);

G_END_DECLS
