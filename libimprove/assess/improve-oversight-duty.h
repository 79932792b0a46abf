/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImproveDutyState:
 * @IMPROVE_DUTY_STATE_UNKNOWN: it cannot be reckoned: the duty does not say since when or how often
 * @IMPROVE_DUTY_STATE_NOT_BEGUN: it does not hold yet
 * @IMPROVE_DUTY_STATE_KEPT: nothing was missed, and nothing is due within 30 days
 * @IMPROVE_DUTY_STATE_DUE: they must be told within 30 days
 * @IMPROVE_DUTY_STATE_MISSED: they should have been told and were not
 * @IMPROVE_DUTY_STATE_ENDED: it no longer holds
 *
 * How a reporting duty stands.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_DUTY_STATE_UNKNOWN,
  IMPROVE_DUTY_STATE_NOT_BEGUN,
  IMPROVE_DUTY_STATE_KEPT,
  IMPROVE_DUTY_STATE_DUE,
  IMPROVE_DUTY_STATE_MISSED,
  IMPROVE_DUTY_STATE_ENDED,
} ImproveDutyState;

#define IMPROVE_TYPE_DUTY_STATE (improve_duty_state_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_duty_state_get_type (void);

#define IMPROVE_TYPE_OVERSIGHT_DUTY (improve_oversight_duty_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveOversightDuty, improve_oversight_duty, IMPROVE, OVERSIGHT_DUTY, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 const char *improve_oversight_duty_get_duty_id (ImproveOversightDuty *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_oversight_duty_get_to_id (ImproveOversightDuty *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveDutyState improve_oversight_duty_get_state (ImproveOversightDuty *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_oversight_duty_get_reported_on (ImproveOversightDuty *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_oversight_duty_get_reported_at_id (ImproveOversightDuty *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_oversight_duty_get_due (ImproveOversightDuty *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_oversight_duty_get_missed (ImproveOversightDuty *self);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_oversight_duty_get_excused (ImproveOversightDuty *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_oversight_duty_get_message (ImproveOversightDuty *self);

G_END_DECLS
