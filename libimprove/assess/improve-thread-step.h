/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImproveThreadDirection:
 * @IMPROVE_THREAD_DIRECTION_UNKNOWN: not known
 * @IMPROVE_THREAD_DIRECTION_UP: towards the reason: why something exists
 * @IMPROVE_THREAD_DIRECTION_DOWN: towards the proof: what came of it and what shows it
 *
 * The two ways along a golden thread.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_THREAD_DIRECTION_UNKNOWN,
  IMPROVE_THREAD_DIRECTION_UP,
  IMPROVE_THREAD_DIRECTION_DOWN,
} ImproveThreadDirection;

#define IMPROVE_TYPE_THREAD_DIRECTION (improve_thread_direction_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_thread_direction_get_type (void);

#define IMPROVE_TYPE_THREAD_STEP (improve_thread_step_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveThreadStep, improve_thread_step, IMPROVE, THREAD_STEP, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 const char *improve_thread_step_get_entity_id (ImproveThreadStep *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_thread_step_get_sort (ImproveThreadStep *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_thread_step_get_name (ImproveThreadStep *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveThreadDirection improve_thread_step_get_direction (ImproveThreadStep *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_thread_step_get_depth (ImproveThreadStep *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_thread_step_get_came_from_id (ImproveThreadStep *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_thread_step_get_relation (ImproveThreadStep *self);
IMPROVE_AVAILABLE_IN_1_0 gboolean improve_thread_step_get_again (ImproveThreadStep *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_thread_step_get_note (ImproveThreadStep *self);

G_END_DECLS
