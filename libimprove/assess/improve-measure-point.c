/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/assess/improve-measure-point.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveMeasurePoint:
 *
 * One period of a measure as it is read: what was observed, in the words in which it is printed, and what the control
 * limits make of it. What is suppressed, not collected, not applicable or not known is a point without a value: it is
 * printed in its word and never drawn as 0.
 *
 * Since: 1.0
 */
struct _ImproveMeasurePoint
{
  ImproveEntity parent_instance;
  char *observation_id;
  ImprovePeriod *period;
  double value;
  char *text;
  gboolean in_run;
  char **rules;
};

static const ImproveRow rows[] = {
  /**
   * ImproveMeasurePoint:observation-id:
   *
   * The observation, the latest revision known.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasurePoint, observation_id, REF, "observation-id",
               IMPROVE_FIXED, .targets = "observation", IMPROVE_PUBLIC, .label = "Observation"),
  /**
   * ImproveMeasurePoint:period:
   *
   * The period it speaks of.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasurePoint, period, PERIOD, "period", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Period"),
  /**
   * ImproveMeasurePoint:value:
   *
   * The value, also where it follows from a numerator and a denominator; absent where there is none.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasurePoint, value, NUMBER, "value", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Value"),
  /**
   * ImproveMeasurePoint:text:
   *
   * The value as it is printed, a percentage with its numerator and denominator where they are known.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasurePoint, text, STRING, "text", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Reads"),
  /**
   * ImproveMeasurePoint:in-run:
   *
   * Whether it belongs to the run that is judged: it has a value and lies after the last rebasing.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasurePoint, in_run, BOOLEAN, "in-run", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "In the run"),
  /**
   * ImproveMeasurePoint:rules:
   *
   * The rules of special cause it is part of: `outside_limits`, `seven_one_side`, `seven_trend`, `two_of_three`.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasurePoint, rules, STRV, "rules", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Special causes"),
};

IMPROVE_DEFINE_ENTITY (ImproveMeasurePoint, improve_measure_point, rows)

/**
 * improve_measure_point_get_observation_id: (get-property observation-id)
 * @self: a point
 *
 * Gets #ImproveMeasurePoint:observation-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasurePoint, improve_measure_point, IMPROVE_IS_MEASURE_POINT, const char *, observation_id)

/**
 * improve_measure_point_get_period: (get-property period)
 * @self: a point
 *
 * Gets #ImproveMeasurePoint:period.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasurePoint, improve_measure_point, IMPROVE_IS_MEASURE_POINT, ImprovePeriod *, period)

/**
 * improve_measure_point_get_value: (get-property value)
 * @self: a point
 *
 * Gets #ImproveMeasurePoint:value.
 *
 * Returns: the number; NaN where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasurePoint, improve_measure_point, IMPROVE_IS_MEASURE_POINT, double, value)

/**
 * improve_measure_point_get_text: (get-property text)
 * @self: a point
 *
 * Gets #ImproveMeasurePoint:text.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasurePoint, improve_measure_point, IMPROVE_IS_MEASURE_POINT, const char *, text)

/**
 * improve_measure_point_get_in_run: (get-property in-run)
 * @self: a point
 *
 * Gets #ImproveMeasurePoint:in-run.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasurePoint, improve_measure_point, IMPROVE_IS_MEASURE_POINT, gboolean, in_run)

/**
 * improve_measure_point_get_rules: (get-property rules)
 * @self: a point
 *
 * Gets #ImproveMeasurePoint:rules.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveMeasurePoint, improve_measure_point, IMPROVE_IS_MEASURE_POINT, rules)
