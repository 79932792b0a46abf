/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/assess/improve-slippage-line.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveSlippageLine:
 *
 * One aspect of an action, time, quality, scope or cost: what it was at first, what was agreed since, what is
 * forecast, and what came of it.
 *
 * Since: 1.0
 */
struct _ImproveSlippageLine
{
  ImproveEntity parent_instance;
  int aspect;
  char *baseline;
  char *agreed;
  char *forecast;
  char *actual;
  int n_moves;
};

static const ImproveRow rows[] = {
  /**
   * ImproveSlippageLine:aspect:
   *
   * Which aspect.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippageLine, aspect, ENUM, "aspect",
               IMPROVE_FIXED, .value_type = improve_slippage_aspect_get_type, IMPROVE_PUBLIC, .label = "Aspect"),
  /**
   * ImproveSlippageLine:baseline:
   *
   * What it was at first: a date, the success measures, the deliverable, the funding.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippageLine, baseline, STRING, "baseline", IMPROVE_FIXED, .label = "Baseline"),
  /**
   * ImproveSlippageLine:agreed:
   *
   * What was last agreed: a date, or the words of the record.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippageLine, agreed, STRING, "agreed", IMPROVE_FIXED, .label = "Agreed"),
  /**
   * ImproveSlippageLine:forecast:
   *
   * What is last forecast: a date, or the words of the record.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippageLine, forecast, STRING, "forecast", IMPROVE_FIXED, .label = "Forecast"),
  /**
   * ImproveSlippageLine:actual:
   *
   * What came of it: the day it was delivered. Of quality, scope and cost nothing records that.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippageLine, actual, STRING, "actual", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Actual"),
  /**
   * ImproveSlippageLine:n-moves:
   *
   * How often it slipped.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippageLine, n_moves, INT, "n-moves", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Times"),
};

IMPROVE_DEFINE_ENTITY (ImproveSlippageLine, improve_slippage_line, rows)

/**
 * improve_slippage_line_get_aspect: (get-property aspect)
 * @self: a line
 *
 * Gets #ImproveSlippageLine:aspect.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippageLine, improve_slippage_line, IMPROVE_IS_SLIPPAGE_LINE, ImproveSlippageAspect, aspect)

/**
 * improve_slippage_line_get_baseline: (get-property baseline)
 * @self: a line
 *
 * Gets #ImproveSlippageLine:baseline.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippageLine, improve_slippage_line, IMPROVE_IS_SLIPPAGE_LINE, const char *, baseline)

/**
 * improve_slippage_line_get_agreed: (get-property agreed)
 * @self: a line
 *
 * Gets #ImproveSlippageLine:agreed.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippageLine, improve_slippage_line, IMPROVE_IS_SLIPPAGE_LINE, const char *, agreed)

/**
 * improve_slippage_line_get_forecast: (get-property forecast)
 * @self: a line
 *
 * Gets #ImproveSlippageLine:forecast.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippageLine, improve_slippage_line, IMPROVE_IS_SLIPPAGE_LINE, const char *, forecast)

/**
 * improve_slippage_line_get_actual: (get-property actual)
 * @self: a line
 *
 * Gets #ImproveSlippageLine:actual.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippageLine, improve_slippage_line, IMPROVE_IS_SLIPPAGE_LINE, const char *, actual)

/**
 * improve_slippage_line_get_n_moves: (get-property n-moves)
 * @self: a line
 *
 * Gets #ImproveSlippageLine:n-moves.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippageLine, improve_slippage_line, IMPROVE_IS_SLIPPAGE_LINE, int, n_moves)
