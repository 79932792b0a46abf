/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/assess/improve-slippage-total.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveSlippageTotal:
 *
 * What slipped under one theme, with one lead, or for one reason: sums and the worst, never an average.
 *
 * Since: 1.0
 */
struct _ImproveSlippageTotal
{
  ImproveEntity parent_instance;
  int grouping;
  char *key;
  char *label;
  int n_actions;
  int n_slipped;
  int n_repeat;
  int n_moves;
  int n_late_moves;
  int days;
  int worst_days;
  char *worst_id;
  int n_quality;
  int n_scope;
  int n_cost;
};

G_DEFINE_ENUM_TYPE (ImproveSlippageGrouping, improve_slippage_grouping,
                    G_DEFINE_ENUM_VALUE (IMPROVE_SLIPPAGE_GROUPING_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_SLIPPAGE_GROUPING_THEME, "theme"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_SLIPPAGE_GROUPING_LEAD, "lead"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_SLIPPAGE_GROUPING_REASON, "reason"))

static const ImproveRow rows[] = {
  /**
   * ImproveSlippageTotal:grouping:
   *
   * By what.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippageTotal, grouping, ENUM, "grouping",
               IMPROVE_FIXED, .value_type = improve_slippage_grouping_get_type, IMPROVE_PUBLIC, .label = "By"),
  /**
   * ImproveSlippageTotal:key:
   *
   * The id of the theme or lead, or the word of the reason; absent where there is none.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippageTotal, key, STRING, "key", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Key"),
  /**
   * ImproveSlippageTotal:label:
   *
   * Its name.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippageTotal, label, STRING, "label", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Which"),
  /**
   * ImproveSlippageTotal:n-actions:
   *
   * How many actions there are; of a reason, those that slipped for it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippageTotal, n_actions, INT, "n-actions", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Actions"),
  /**
   * ImproveSlippageTotal:n-slipped:
   *
   * How many of them slipped in anything.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippageTotal, n_slipped, INT, "n-slipped", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Slipped"),
  /**
   * ImproveSlippageTotal:n-repeat:
   *
   * How many of them moved their agreed date twice or more.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippageTotal, n_repeat, INT, "n-repeat", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Repeatedly"),
  /**
   * ImproveSlippageTotal:n-moves:
   *
   * How often agreed dates moved.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippageTotal, n_moves, INT, "n-moves", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Moves"),
  /**
   * ImproveSlippageTotal:n-late-moves:
   *
   * How many of these came after the date had passed.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippageTotal, n_late_moves, INT, "n-late-moves",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Moved too late"),
  /**
   * ImproveSlippageTotal:days:
   *
   * By how many days agreed dates moved, all together.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippageTotal, days, INT, "days", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Days"),
  /**
   * ImproveSlippageTotal:worst-days:
   *
   * The most by which the agreed date of one action moved.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippageTotal, worst_days, INT, "worst-days", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Worst"),
  /**
   * ImproveSlippageTotal:worst-id:
   *
   * That action.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippageTotal, worst_id, REF, "worst-id",
               IMPROVE_FIXED, .targets = "action", IMPROVE_PUBLIC, .label = "Worst action"),
  /**
   * ImproveSlippageTotal:n-quality:
   *
   * How often quality slipped.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippageTotal, n_quality, INT, "n-quality", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Quality"),
  /**
   * ImproveSlippageTotal:n-scope:
   *
   * How often scope slipped.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippageTotal, n_scope, INT, "n-scope", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Scope"),
  /**
   * ImproveSlippageTotal:n-cost:
   *
   * How often cost slipped.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippageTotal, n_cost, INT, "n-cost", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Cost"),
};

IMPROVE_DEFINE_ENTITY (ImproveSlippageTotal, improve_slippage_total, rows)

/**
 * improve_slippage_total_get_grouping: (get-property grouping)
 * @self: a total
 *
 * Gets #ImproveSlippageTotal:grouping.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippageTotal, improve_slippage_total, IMPROVE_IS_SLIPPAGE_TOTAL, ImproveSlippageGrouping,
                grouping)

/**
 * improve_slippage_total_get_key: (get-property key)
 * @self: a total
 *
 * Gets #ImproveSlippageTotal:key.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippageTotal, improve_slippage_total, IMPROVE_IS_SLIPPAGE_TOTAL, const char *, key)

/**
 * improve_slippage_total_get_label: (get-property label)
 * @self: a total
 *
 * Gets #ImproveSlippageTotal:label.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippageTotal, improve_slippage_total, IMPROVE_IS_SLIPPAGE_TOTAL, const char *, label)

/**
 * improve_slippage_total_get_n_actions: (get-property n-actions)
 * @self: a total
 *
 * Gets #ImproveSlippageTotal:n-actions.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippageTotal, improve_slippage_total, IMPROVE_IS_SLIPPAGE_TOTAL, int, n_actions)

/**
 * improve_slippage_total_get_n_slipped: (get-property n-slipped)
 * @self: a total
 *
 * Gets #ImproveSlippageTotal:n-slipped.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippageTotal, improve_slippage_total, IMPROVE_IS_SLIPPAGE_TOTAL, int, n_slipped)

/**
 * improve_slippage_total_get_n_repeat: (get-property n-repeat)
 * @self: a total
 *
 * Gets #ImproveSlippageTotal:n-repeat.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippageTotal, improve_slippage_total, IMPROVE_IS_SLIPPAGE_TOTAL, int, n_repeat)

/**
 * improve_slippage_total_get_n_moves: (get-property n-moves)
 * @self: a total
 *
 * Gets #ImproveSlippageTotal:n-moves.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippageTotal, improve_slippage_total, IMPROVE_IS_SLIPPAGE_TOTAL, int, n_moves)

/**
 * improve_slippage_total_get_n_late_moves: (get-property n-late-moves)
 * @self: a total
 *
 * Gets #ImproveSlippageTotal:n-late-moves.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippageTotal, improve_slippage_total, IMPROVE_IS_SLIPPAGE_TOTAL, int, n_late_moves)

/**
 * improve_slippage_total_get_days: (get-property days)
 * @self: a total
 *
 * Gets #ImproveSlippageTotal:days.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippageTotal, improve_slippage_total, IMPROVE_IS_SLIPPAGE_TOTAL, int, days)

/**
 * improve_slippage_total_get_worst_days: (get-property worst-days)
 * @self: a total
 *
 * Gets #ImproveSlippageTotal:worst-days.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippageTotal, improve_slippage_total, IMPROVE_IS_SLIPPAGE_TOTAL, int, worst_days)

/**
 * improve_slippage_total_get_worst_id: (get-property worst-id)
 * @self: a total
 *
 * Gets #ImproveSlippageTotal:worst-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippageTotal, improve_slippage_total, IMPROVE_IS_SLIPPAGE_TOTAL, const char *, worst_id)

/**
 * improve_slippage_total_get_n_quality: (get-property n-quality)
 * @self: a total
 *
 * Gets #ImproveSlippageTotal:n-quality.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippageTotal, improve_slippage_total, IMPROVE_IS_SLIPPAGE_TOTAL, int, n_quality)

/**
 * improve_slippage_total_get_n_scope: (get-property n-scope)
 * @self: a total
 *
 * Gets #ImproveSlippageTotal:n-scope.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippageTotal, improve_slippage_total, IMPROVE_IS_SLIPPAGE_TOTAL, int, n_scope)

/**
 * improve_slippage_total_get_n_cost: (get-property n-cost)
 * @self: a total
 *
 * Gets #ImproveSlippageTotal:n-cost.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippageTotal, improve_slippage_total, IMPROVE_IS_SLIPPAGE_TOTAL, int, n_cost)
