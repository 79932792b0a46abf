/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/assess/improve-slippage-move.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveSlippageMove:
 *
 * One slippage of an action as it counts on a day, with what follows from it.
 *
 * Since: 1.0
 */
struct _ImproveSlippageMove
{
  ImproveEntity parent_instance;
  char *slippage_id;
  int aspect;
  int which;
  ImproveDate *old_date;
  ImproveDate *new_date;
  int days;
  gboolean after_passed;
  gboolean decided;
  ImproveDate *decided_on;
  char *reason;
  char *note;
};

static const ImproveRow rows[] = {
  /**
   * ImproveSlippageMove:slippage-id:
   *
   * The record.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippageMove, slippage_id, REF, "slippage-id",
               IMPROVE_FIXED, .targets = "slippage", IMPROVE_PUBLIC, .label = "Slippage"),
  /**
   * ImproveSlippageMove:aspect:
   *
   * What slipped.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippageMove, aspect, ENUM, "aspect",
               IMPROVE_FIXED, .value_type = improve_slippage_aspect_get_type, IMPROVE_PUBLIC, .label = "Aspect"),
  /**
   * ImproveSlippageMove:which:
   *
   * Which date moved, where time slipped.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippageMove, which, ENUM, "which",
               IMPROVE_FIXED, .value_type = improve_slippage_date_get_type, IMPROVE_PUBLIC, .label = "Which date"),
  /**
   * ImproveSlippageMove:old-date:
   *
   * The date before: the one the record gives, else the one in force.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippageMove, old_date, DATE, "old-date", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "From"),
  /**
   * ImproveSlippageMove:new-date:
   *
   * The date after.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippageMove, new_date, DATE, "new-date", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "To"),
  /**
   * ImproveSlippageMove:days:
   *
   * By how many days, negative where it moved forward; absent where it cannot be reckoned.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippageMove, days, INT, "days",
               IMPROVE_FIXED, .nullable = 1, .minimum = -1000000, .maximum = 1000000, IMPROVE_PUBLIC, .label =
               "Days"),
  /**
   * ImproveSlippageMove:after-passed:
   *
   * Whether it moved only after the date before had passed.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippageMove, after_passed, BOOLEAN, "after-passed",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "After it had passed"),
  /**
   * ImproveSlippageMove:decided:
   *
   * Whether a limb or a delegation carries it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippageMove, decided, BOOLEAN, "decided", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Decided"),
  /**
   * ImproveSlippageMove:decided-on:
   *
   * When it was decided or forecast.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippageMove, decided_on, DATE, "decided-on", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "On"),
  /**
   * ImproveSlippageMove:reason:
   *
   * Why.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippageMove, reason, STRING, "reason", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Reason"),
  /**
   * ImproveSlippageMove:note:
   *
   * More about it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippageMove, note, TEXT, "note", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Note"),
};

IMPROVE_DEFINE_ENTITY (ImproveSlippageMove, improve_slippage_move, rows)

/**
 * improve_slippage_move_get_slippage_id: (get-property slippage-id)
 * @self: a move of a date or another aspect
 *
 * Gets #ImproveSlippageMove:slippage-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippageMove, improve_slippage_move, IMPROVE_IS_SLIPPAGE_MOVE, const char *, slippage_id)

/**
 * improve_slippage_move_get_aspect: (get-property aspect)
 * @self: a move of a date or another aspect
 *
 * Gets #ImproveSlippageMove:aspect.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippageMove, improve_slippage_move, IMPROVE_IS_SLIPPAGE_MOVE, ImproveSlippageAspect, aspect)

/**
 * improve_slippage_move_get_which: (get-property which)
 * @self: a move of a date or another aspect
 *
 * Gets #ImproveSlippageMove:which.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippageMove, improve_slippage_move, IMPROVE_IS_SLIPPAGE_MOVE, ImproveSlippageDate, which)

/**
 * improve_slippage_move_get_old_date: (get-property old-date)
 * @self: a move of a date or another aspect
 *
 * Gets #ImproveSlippageMove:old-date.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippageMove, improve_slippage_move, IMPROVE_IS_SLIPPAGE_MOVE, ImproveDate *, old_date)

/**
 * improve_slippage_move_get_new_date: (get-property new-date)
 * @self: a move of a date or another aspect
 *
 * Gets #ImproveSlippageMove:new-date.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippageMove, improve_slippage_move, IMPROVE_IS_SLIPPAGE_MOVE, ImproveDate *, new_date)

/**
 * improve_slippage_move_get_days: (get-property days)
 * @self: a move of a date or another aspect
 *
 * Gets #ImproveSlippageMove:days.
 *
 * Returns: the number; %IMPROVE_INT_ABSENT where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippageMove, improve_slippage_move, IMPROVE_IS_SLIPPAGE_MOVE, int, days)

/**
 * improve_slippage_move_get_after_passed: (get-property after-passed)
 * @self: a move of a date or another aspect
 *
 * Gets #ImproveSlippageMove:after-passed.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippageMove, improve_slippage_move, IMPROVE_IS_SLIPPAGE_MOVE, gboolean, after_passed)

/**
 * improve_slippage_move_get_decided: (get-property decided)
 * @self: a move of a date or another aspect
 *
 * Gets #ImproveSlippageMove:decided.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippageMove, improve_slippage_move, IMPROVE_IS_SLIPPAGE_MOVE, gboolean, decided)

/**
 * improve_slippage_move_get_decided_on: (get-property decided-on)
 * @self: a move of a date or another aspect
 *
 * Gets #ImproveSlippageMove:decided-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippageMove, improve_slippage_move, IMPROVE_IS_SLIPPAGE_MOVE, ImproveDate *, decided_on)

/**
 * improve_slippage_move_get_reason: (get-property reason)
 * @self: a move of a date or another aspect
 *
 * Gets #ImproveSlippageMove:reason.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippageMove, improve_slippage_move, IMPROVE_IS_SLIPPAGE_MOVE, const char *, reason)

/**
 * improve_slippage_move_get_note: (get-property note)
 * @self: a move of a date or another aspect
 *
 * Gets #ImproveSlippageMove:note.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippageMove, improve_slippage_move, IMPROVE_IS_SLIPPAGE_MOVE, const char *, note)
