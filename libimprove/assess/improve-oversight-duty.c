/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/assess/improve-oversight-duty.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveOversightDuty:
 *
 * How a reporting duty stands on a day.
 *
 * Since: 1.0
 */
struct _ImproveOversightDuty
{
  ImproveEntity parent_instance;
  char *duty_id;
  char *to_id;
  int state;
  ImproveDate *reported_on;
  char *reported_at_id;
  ImproveDate *due;
  int missed;
  char **excused;
  char *message;
};

G_DEFINE_ENUM_TYPE (ImproveDutyState, improve_duty_state,
                    G_DEFINE_ENUM_VALUE (IMPROVE_DUTY_STATE_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DUTY_STATE_NOT_BEGUN, "not_begun"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DUTY_STATE_KEPT, "kept"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DUTY_STATE_DUE, "due"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DUTY_STATE_MISSED, "missed"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DUTY_STATE_ENDED, "ended"))

static const ImproveRow rows[] = {
  /**
   * ImproveOversightDuty:duty-id:
   *
   * The reporting duty.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOversightDuty, duty_id, REF, "duty-id", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Duty"),
  /**
   * ImproveOversightDuty:to-id:
   *
   * Who must be told.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOversightDuty, to_id, REF, "to-id", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "To"),
  /**
   * ImproveOversightDuty:state:
   *
   * How it stands.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOversightDuty, state, ENUM, "state",
               IMPROVE_FIXED, .value_type = improve_duty_state_get_type, IMPROVE_PUBLIC, .label = "State"),
  /**
   * ImproveOversightDuty:reported-on:
   *
   * When they were last told; absent where no record shows that they ever were.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOversightDuty, reported_on, DATE, "reported-on",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Reported"),
  /**
   * ImproveOversightDuty:reported-at-id:
   *
   * The agenda item, report or claim that shows it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOversightDuty, reported_at_id, REF, "reported-at-id",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Reported at"),
  /**
   * ImproveOversightDuty:due:
   *
   * When they must be told next, or should first have been; absent where that cannot be reckoned.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOversightDuty, due, DATE, "due", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Due"),
  /**
   * ImproveOversightDuty:missed:
   *
   * How many times in a row they should have been told and were not, up to 999.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOversightDuty, missed, INT, "missed", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Missed"),
  /**
   * ImproveOversightDuty:excused:
   *
   * The recesses that put a date off, and August among them.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOversightDuty, excused, STRV, "excused", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Excused"),
  /**
   * ImproveOversightDuty:message:
   *
   * All that in one sentence.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOversightDuty, message, TEXT, "message", IMPROVE_FIXED, .label = "Message"),
};

IMPROVE_DEFINE_ENTITY (ImproveOversightDuty, improve_oversight_duty, rows)

/**
 * improve_oversight_duty_get_duty_id: (get-property duty-id)
 * @self: a duty in an account of oversight
 *
 * Gets #ImproveOversightDuty:duty-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveOversightDuty, improve_oversight_duty, IMPROVE_IS_OVERSIGHT_DUTY, const char *, duty_id)

/**
 * improve_oversight_duty_get_to_id: (get-property to-id)
 * @self: a duty in an account of oversight
 *
 * Gets #ImproveOversightDuty:to-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveOversightDuty, improve_oversight_duty, IMPROVE_IS_OVERSIGHT_DUTY, const char *, to_id)

/**
 * improve_oversight_duty_get_state: (get-property state)
 * @self: a duty in an account of oversight
 *
 * Gets #ImproveOversightDuty:state.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveOversightDuty, improve_oversight_duty, IMPROVE_IS_OVERSIGHT_DUTY, ImproveDutyState, state)

/**
 * improve_oversight_duty_get_reported_on: (get-property reported-on)
 * @self: a duty in an account of oversight
 *
 * Gets #ImproveOversightDuty:reported-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveOversightDuty, improve_oversight_duty, IMPROVE_IS_OVERSIGHT_DUTY, ImproveDate *, reported_on)

/**
 * improve_oversight_duty_get_reported_at_id: (get-property reported-at-id)
 * @self: a duty in an account of oversight
 *
 * Gets #ImproveOversightDuty:reported-at-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveOversightDuty, improve_oversight_duty, IMPROVE_IS_OVERSIGHT_DUTY, const char *, reported_at_id)

/**
 * improve_oversight_duty_get_due: (get-property due)
 * @self: a duty in an account of oversight
 *
 * Gets #ImproveOversightDuty:due.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveOversightDuty, improve_oversight_duty, IMPROVE_IS_OVERSIGHT_DUTY, ImproveDate *, due)

/**
 * improve_oversight_duty_get_missed: (get-property missed)
 * @self: a duty in an account of oversight
 *
 * Gets #ImproveOversightDuty:missed.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveOversightDuty, improve_oversight_duty, IMPROVE_IS_OVERSIGHT_DUTY, int, missed)

/**
 * improve_oversight_duty_get_excused: (get-property excused)
 * @self: a duty in an account of oversight
 *
 * Gets #ImproveOversightDuty:excused.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveOversightDuty, improve_oversight_duty, IMPROVE_IS_OVERSIGHT_DUTY, excused)

/**
 * improve_oversight_duty_get_message: (get-property message)
 * @self: a duty in an account of oversight
 *
 * Gets #ImproveOversightDuty:message.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveOversightDuty, improve_oversight_duty, IMPROVE_IS_OVERSIGHT_DUTY, const char *, message)
