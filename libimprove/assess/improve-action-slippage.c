/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/assess/improve-action-slippage.h>

#include <libimprove/entity/improve-row-private.h>
#include <libimprove/assess/improve-slippage-line.h>
#include <libimprove/assess/improve-slippage-move.h>

/**
 * ImproveActionSlippage:
 *
 * How far an action slipped as of a day: its dates, how often and by how much they moved, and what that does to those
 * that wait for it.
 *
 * Since: 1.0
 */
struct _ImproveActionSlippage
{
  ImproveEntity parent_instance;
  char *action_id;
  char *theme_id;
  char *lead_id;
  ImproveDate *baseline;
  ImproveDate *agreed;
  ImproveDate *forecast;
  ImproveDate *actual;
  int days_agreed;
  int days_forecast;
  int days_late;
  int n_moves;
  int n_late_moves;
  gboolean repeats;
  ImproveDate *finish;
  int pushed_days;
  char **pushed_by_ids;
  char **pushes_ids;
  char **words;
  ImproveEntityList *lines;
  ImproveEntityList *moves;
};

static const ImproveRow rows[] = {
  /**
   * ImproveActionSlippage:action-id:
   *
   * The action.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveActionSlippage, action_id, REF, "action-id",
               IMPROVE_FIXED, .targets = "action", IMPROVE_PUBLIC, .label = "Action"),
  /**
   * ImproveActionSlippage:theme-id:
   *
   * Its theme, by way of its objective.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveActionSlippage, theme_id, REF, "theme-id",
               IMPROVE_FIXED, .targets = "theme", IMPROVE_PUBLIC, .label = "Theme"),
  /**
   * ImproveActionSlippage:lead-id:
   *
   * Who answers for it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveActionSlippage, lead_id, REF, "lead-id",
               IMPROVE_FIXED, .targets = "organization post person", IMPROVE_PUBLIC, .label = "Lead"),
  /**
   * ImproveActionSlippage:baseline:
   *
   * When it was first meant to be done.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveActionSlippage, baseline, DATE, "baseline", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Baseline"),
  /**
   * ImproveActionSlippage:agreed:
   *
   * The date in force.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveActionSlippage, agreed, DATE, "agreed", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Agreed"),
  /**
   * ImproveActionSlippage:forecast:
   *
   * When it is expected, by the last forecast.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveActionSlippage, forecast, DATE, "forecast", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Forecast"),
  /**
   * ImproveActionSlippage:actual:
   *
   * When it was claimed delivered.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveActionSlippage, actual, DATE, "actual", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Actual"),
  /**
   * ImproveActionSlippage:days-agreed:
   *
   * Days from the baseline to the agreed date.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveActionSlippage, days_agreed, INT, "days-agreed",
               IMPROVE_FIXED, .nullable = 1, .minimum = -1000000, .maximum = 1000000, IMPROVE_PUBLIC, .label =
               "Agreed later by"),
  /**
   * ImproveActionSlippage:days-forecast:
   *
   * Days from the agreed date to the forecast.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveActionSlippage, days_forecast, INT, "days-forecast",
               IMPROVE_FIXED, .nullable = 1, .minimum = -1000000, .maximum = 1000000, IMPROVE_PUBLIC, .label =
               "Forecast later by"),
  /**
   * ImproveActionSlippage:days-late:
   *
   * Days from the agreed date to the day it was delivered, or, while it is open, to the day asked about; absent
   * while the date has not passed.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveActionSlippage, days_late, INT, "days-late",
               IMPROVE_FIXED, .nullable = 1, .minimum = -1000000, .maximum = 1000000, IMPROVE_PUBLIC, .label =
               "Late by"),
  /**
   * ImproveActionSlippage:n-moves:
   *
   * How often its agreed date moved.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveActionSlippage, n_moves, INT, "n-moves", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Moves"),
  /**
   * ImproveActionSlippage:n-late-moves:
   *
   * How many of these came after the date had passed.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveActionSlippage, n_late_moves, INT, "n-late-moves",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Moved too late"),
  /**
   * ImproveActionSlippage:repeats:
   *
   * Whether its agreed date moved twice or more.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveActionSlippage, repeats, BOOLEAN, "repeats",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Repeat slipper"),
  /**
   * ImproveActionSlippage:finish:
   *
   * When it will be done as things stand: its forecast or else its agreed date, today where that has passed, and no
   * sooner than what it waits for allows.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveActionSlippage, finish, DATE, "finish", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Likely end"),
  /**
   * ImproveActionSlippage:pushed-days:
   *
   * By how many days what it waits for moves that; 0 where it does not.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveActionSlippage, pushed_days, INT, "pushed-days",
               IMPROVE_FIXED, .minimum = 0, .maximum = 1000000, IMPROVE_PUBLIC, .label = "Pushed by"),
  /**
   * ImproveActionSlippage:pushed-by-ids:
   *
   * The actions that do it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveActionSlippage, pushed_by_ids, REFS, "pushed-by-ids",
               IMPROVE_FIXED, .targets = "action", IMPROVE_PUBLIC, .label = "Pushed by"),
  /**
   * ImproveActionSlippage:pushes-ids:
   *
   * The actions that it pushes.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveActionSlippage, pushes_ids, REFS, "pushes-ids",
               IMPROVE_FIXED, .targets = "action", IMPROVE_PUBLIC, .label = "Pushes"),
  /**
   * ImproveActionSlippage:words:
   *
   * What is to be said of it, each one sentence.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveActionSlippage, words, STRV, "words", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "In words"),
  /**
   * ImproveActionSlippage:lines:
   *
   * Baseline, agreed, forecast and actual, for each aspect that has one.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveActionSlippage, lines, LIST, "lines",
               .value_type = improve_slippage_line_get_type, .label = "Aspects"),
  /**
   * ImproveActionSlippage:moves:
   *
   * What moved, in the order recorded.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveActionSlippage, moves, LIST, "moves",
               .value_type = improve_slippage_move_get_type, .label = "History"),
};

IMPROVE_DEFINE_ENTITY (ImproveActionSlippage, improve_action_slippage, rows)

/**
 * improve_action_slippage_get_action_id: (get-property action-id)
 * @self: the slippage of an action
 *
 * Gets #ImproveActionSlippage:action-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveActionSlippage, improve_action_slippage, IMPROVE_IS_ACTION_SLIPPAGE, const char *, action_id)

/**
 * improve_action_slippage_get_theme_id: (get-property theme-id)
 * @self: the slippage of an action
 *
 * Gets #ImproveActionSlippage:theme-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveActionSlippage, improve_action_slippage, IMPROVE_IS_ACTION_SLIPPAGE, const char *, theme_id)

/**
 * improve_action_slippage_get_lead_id: (get-property lead-id)
 * @self: the slippage of an action
 *
 * Gets #ImproveActionSlippage:lead-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveActionSlippage, improve_action_slippage, IMPROVE_IS_ACTION_SLIPPAGE, const char *, lead_id)

/**
 * improve_action_slippage_get_baseline: (get-property baseline)
 * @self: the slippage of an action
 *
 * Gets #ImproveActionSlippage:baseline.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveActionSlippage, improve_action_slippage, IMPROVE_IS_ACTION_SLIPPAGE, ImproveDate *, baseline)

/**
 * improve_action_slippage_get_agreed: (get-property agreed)
 * @self: the slippage of an action
 *
 * Gets #ImproveActionSlippage:agreed.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveActionSlippage, improve_action_slippage, IMPROVE_IS_ACTION_SLIPPAGE, ImproveDate *, agreed)

/**
 * improve_action_slippage_get_forecast: (get-property forecast)
 * @self: the slippage of an action
 *
 * Gets #ImproveActionSlippage:forecast.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveActionSlippage, improve_action_slippage, IMPROVE_IS_ACTION_SLIPPAGE, ImproveDate *, forecast)

/**
 * improve_action_slippage_get_actual: (get-property actual)
 * @self: the slippage of an action
 *
 * Gets #ImproveActionSlippage:actual.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveActionSlippage, improve_action_slippage, IMPROVE_IS_ACTION_SLIPPAGE, ImproveDate *, actual)

/**
 * improve_action_slippage_get_days_agreed: (get-property days-agreed)
 * @self: the slippage of an action
 *
 * Gets #ImproveActionSlippage:days-agreed.
 *
 * Returns: the number; %IMPROVE_INT_ABSENT where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveActionSlippage, improve_action_slippage, IMPROVE_IS_ACTION_SLIPPAGE, int, days_agreed)

/**
 * improve_action_slippage_get_days_forecast: (get-property days-forecast)
 * @self: the slippage of an action
 *
 * Gets #ImproveActionSlippage:days-forecast.
 *
 * Returns: the number; %IMPROVE_INT_ABSENT where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveActionSlippage, improve_action_slippage, IMPROVE_IS_ACTION_SLIPPAGE, int, days_forecast)

/**
 * improve_action_slippage_get_days_late: (get-property days-late)
 * @self: the slippage of an action
 *
 * Gets #ImproveActionSlippage:days-late.
 *
 * Returns: the number; %IMPROVE_INT_ABSENT where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveActionSlippage, improve_action_slippage, IMPROVE_IS_ACTION_SLIPPAGE, int, days_late)

/**
 * improve_action_slippage_get_n_moves: (get-property n-moves)
 * @self: the slippage of an action
 *
 * Gets #ImproveActionSlippage:n-moves.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveActionSlippage, improve_action_slippage, IMPROVE_IS_ACTION_SLIPPAGE, int, n_moves)

/**
 * improve_action_slippage_get_n_late_moves: (get-property n-late-moves)
 * @self: the slippage of an action
 *
 * Gets #ImproveActionSlippage:n-late-moves.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveActionSlippage, improve_action_slippage, IMPROVE_IS_ACTION_SLIPPAGE, int, n_late_moves)

/**
 * improve_action_slippage_get_repeats: (get-property repeats)
 * @self: the slippage of an action
 *
 * Gets #ImproveActionSlippage:repeats.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveActionSlippage, improve_action_slippage, IMPROVE_IS_ACTION_SLIPPAGE, gboolean, repeats)

/**
 * improve_action_slippage_get_finish: (get-property finish)
 * @self: the slippage of an action
 *
 * Gets #ImproveActionSlippage:finish.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveActionSlippage, improve_action_slippage, IMPROVE_IS_ACTION_SLIPPAGE, ImproveDate *, finish)

/**
 * improve_action_slippage_get_pushed_days: (get-property pushed-days)
 * @self: the slippage of an action
 *
 * Gets #ImproveActionSlippage:pushed-days.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveActionSlippage, improve_action_slippage, IMPROVE_IS_ACTION_SLIPPAGE, int, pushed_days)

/**
 * improve_action_slippage_get_pushed_by_ids: (get-property pushed-by-ids)
 * @self: the slippage of an action
 *
 * Gets #ImproveActionSlippage:pushed-by-ids.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveActionSlippage, improve_action_slippage, IMPROVE_IS_ACTION_SLIPPAGE, pushed_by_ids)

/**
 * improve_action_slippage_get_pushes_ids: (get-property pushes-ids)
 * @self: the slippage of an action
 *
 * Gets #ImproveActionSlippage:pushes-ids.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveActionSlippage, improve_action_slippage, IMPROVE_IS_ACTION_SLIPPAGE, pushes_ids)

/**
 * improve_action_slippage_get_words: (get-property words)
 * @self: the slippage of an action
 *
 * Gets #ImproveActionSlippage:words.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveActionSlippage, improve_action_slippage, IMPROVE_IS_ACTION_SLIPPAGE, words)

/**
 * improve_action_slippage_get_lines: (get-property lines)
 * @self: the slippage of an action
 *
 * Gets #ImproveActionSlippage:lines.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImproveActionSlippage, improve_action_slippage, IMPROVE_IS_ACTION_SLIPPAGE, lines, "lines")

/**
 * improve_action_slippage_get_moves: (get-property moves)
 * @self: the slippage of an action
 *
 * Gets #ImproveActionSlippage:moves.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImproveActionSlippage, improve_action_slippage, IMPROVE_IS_ACTION_SLIPPAGE, moves, "moves")
