/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/assess/improve-measure-signal.h>

#include <libimprove/entity/improve-row-private.h>
#include <libimprove/assess/improve-measure-point.h>

/**
 * ImproveMeasureSignal:
 *
 * What the observations of a measure say as of a day, and how much that is worth: the direction of travel, with
 * enough points the control limits and what they show, with few points the weak words that are honest, and how many
 * points there are.
 *
 * Since: 1.0
 */
struct _ImproveMeasureSignal
{
  ImproveEntity parent_instance;
  char *measure_id;
  char **dimensions;
  int grounds;
  int direction;
  int variation;
  int assurance;
  int n_points;
  int n_screened;
  double mean;
  double lower_limit;
  double upper_limit;
  char *target_id;
  char *target_text;
  char *latest_id;
  char *latest_text;
  double change;
  double change_lower;
  double change_upper;
  ImproveDate *rebased_on;
  char **words;
  ImproveEntityList *points;
};

static const ImproveRow rows[] = {
  /**
   * ImproveMeasureSignal:measure-id:
   *
   * The measure.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasureSignal, measure_id, REF, "measure-id",
               IMPROVE_FIXED, .targets = "measure", IMPROVE_PUBLIC, .label = "Measure"),
  /**
   * ImproveMeasureSignal:dimensions:
   *
   * The part of the measure that is read, such as `age=10-15`; empty for the whole.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasureSignal, dimensions, STRV, "dimensions",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Dimensions"),
  /**
   * ImproveMeasureSignal:grounds:
   *
   * What it rests on.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasureSignal, grounds, ENUM, "grounds",
               IMPROVE_FIXED, .value_type = improve_signal_grounds_get_type, IMPROVE_PUBLIC, .label = "Grounds"),
  /**
   * ImproveMeasureSignal:direction:
   *
   * Which way the latest value of the run went from the one before.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasureSignal, direction, ENUM, "direction",
               IMPROVE_FIXED, .value_type = improve_direction_get_type, IMPROVE_PUBLIC, .label = "Direction"),
  /**
   * ImproveMeasureSignal:variation:
   *
   * What the latest point of the run shows by its control limits; unknown under 7 points.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasureSignal, variation, ENUM, "variation",
               IMPROVE_FIXED, .value_type = improve_variation_get_type, IMPROVE_PUBLIC, .label = "Variation"),
  /**
   * ImproveMeasureSignal:assurance:
   *
   * What the control limits say of the target; unknown under 7 points, without a target, or where neither way is
   * better.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasureSignal, assurance, ENUM, "assurance",
               IMPROVE_FIXED, .value_type = improve_target_assurance_get_type, IMPROVE_PUBLIC, .label = "Assurance"),
  /**
   * ImproveMeasureSignal:n-points:
   *
   * How many points the run has: those with a value since the last rebasing.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasureSignal, n_points, INT, "n-points", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "n"),
  /**
   * ImproveMeasureSignal:n-screened:
   *
   * How many moving ranges were left out of the limits as outliers.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasureSignal, n_screened, INT, "n-screened",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Screened"),
  /**
   * ImproveMeasureSignal:mean:
   *
   * The mean of the run; absent under 7 points, like the limits.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasureSignal, mean, NUMBER, "mean", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Mean"),
  /**
   * ImproveMeasureSignal:lower-limit:
   *
   * The mean less 2.66 times the mean moving range.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasureSignal, lower_limit, NUMBER, "lower-limit",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Lower limit"),
  /**
   * ImproveMeasureSignal:upper-limit:
   *
   * The mean and 2.66 times the mean moving range.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasureSignal, upper_limit, NUMBER, "upper-limit",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Upper limit"),
  /**
   * ImproveMeasureSignal:target-id:
   *
   * The target that is held against it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasureSignal, target_id, REF, "target-id",
               IMPROVE_FIXED, .targets = "target", IMPROVE_PUBLIC, .label = "Target"),
  /**
   * ImproveMeasureSignal:target-text:
   *
   * That target as it is printed, or that there is none on purpose.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasureSignal, target_text, STRING, "target-text",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Target reads"),
  /**
   * ImproveMeasureSignal:latest-id:
   *
   * The latest observation, with a value or without.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasureSignal, latest_id, REF, "latest-id",
               IMPROVE_FIXED, .targets = "observation", IMPROVE_PUBLIC, .label = "Latest"),
  /**
   * ImproveMeasureSignal:latest-text:
   *
   * That observation as it is printed.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasureSignal, latest_text, STRING, "latest-text",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Latest reads"),
  /**
   * ImproveMeasureSignal:change:
   *
   * The change from the first point of the run to the latest where both are proportions, in percentage points.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasureSignal, change, NUMBER, "change", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Change"),
  /**
   * ImproveMeasureSignal:change-lower:
   *
   * The lower end of its 95 % interval (Newcombe 1998, method 10, from Wilson intervals).
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasureSignal, change_lower, NUMBER, "change-lower",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Change at least"),
  /**
   * ImproveMeasureSignal:change-upper:
   *
   * The upper end of that interval.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasureSignal, change_upper, NUMBER, "change-upper",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Change at most"),
  /**
   * ImproveMeasureSignal:rebased-on:
   *
   * The day from which the run is judged anew; absent where it never was.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasureSignal, rebased_on, DATE, "rebased-on",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Rebased"),
  /**
   * ImproveMeasureSignal:words:
   *
   * What it says, each one sentence, the main one first; then what to beware of.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasureSignal, words, STRV, "words", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "In words"),
  /**
   * ImproveMeasureSignal:points:
   *
   * All periods in their order, with what the limits make of them.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasureSignal, points, LIST, "points",
               .value_type = improve_measure_point_get_type, .label = "Points"),
};

IMPROVE_DEFINE_ENTITY (ImproveMeasureSignal, improve_measure_signal, rows)

/**
 * improve_measure_signal_get_measure_id: (get-property measure-id)
 * @self: a signal
 *
 * Gets #ImproveMeasureSignal:measure-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasureSignal, improve_measure_signal, IMPROVE_IS_MEASURE_SIGNAL, const char *, measure_id)

/**
 * improve_measure_signal_get_dimensions: (get-property dimensions)
 * @self: a signal
 *
 * Gets #ImproveMeasureSignal:dimensions.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveMeasureSignal, improve_measure_signal, IMPROVE_IS_MEASURE_SIGNAL, dimensions)

/**
 * improve_measure_signal_get_grounds: (get-property grounds)
 * @self: a signal
 *
 * Gets #ImproveMeasureSignal:grounds.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasureSignal, improve_measure_signal, IMPROVE_IS_MEASURE_SIGNAL, ImproveSignalGrounds,
                grounds)

/**
 * improve_measure_signal_get_direction: (get-property direction)
 * @self: a signal
 *
 * Gets #ImproveMeasureSignal:direction.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasureSignal, improve_measure_signal, IMPROVE_IS_MEASURE_SIGNAL, ImproveDirection, direction)

/**
 * improve_measure_signal_get_variation: (get-property variation)
 * @self: a signal
 *
 * Gets #ImproveMeasureSignal:variation.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasureSignal, improve_measure_signal, IMPROVE_IS_MEASURE_SIGNAL, ImproveVariation, variation)

/**
 * improve_measure_signal_get_assurance: (get-property assurance)
 * @self: a signal
 *
 * Gets #ImproveMeasureSignal:assurance.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasureSignal, improve_measure_signal, IMPROVE_IS_MEASURE_SIGNAL, ImproveTargetAssurance,
                assurance)

/**
 * improve_measure_signal_get_n_points: (get-property n-points)
 * @self: a signal
 *
 * Gets #ImproveMeasureSignal:n-points.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasureSignal, improve_measure_signal, IMPROVE_IS_MEASURE_SIGNAL, int, n_points)

/**
 * improve_measure_signal_get_n_screened: (get-property n-screened)
 * @self: a signal
 *
 * Gets #ImproveMeasureSignal:n-screened.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasureSignal, improve_measure_signal, IMPROVE_IS_MEASURE_SIGNAL, int, n_screened)

/**
 * improve_measure_signal_get_mean: (get-property mean)
 * @self: a signal
 *
 * Gets #ImproveMeasureSignal:mean.
 *
 * Returns: the number; NaN where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasureSignal, improve_measure_signal, IMPROVE_IS_MEASURE_SIGNAL, double, mean)

/**
 * improve_measure_signal_get_lower_limit: (get-property lower-limit)
 * @self: a signal
 *
 * Gets #ImproveMeasureSignal:lower-limit.
 *
 * Returns: the number; NaN where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasureSignal, improve_measure_signal, IMPROVE_IS_MEASURE_SIGNAL, double, lower_limit)

/**
 * improve_measure_signal_get_upper_limit: (get-property upper-limit)
 * @self: a signal
 *
 * Gets #ImproveMeasureSignal:upper-limit.
 *
 * Returns: the number; NaN where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasureSignal, improve_measure_signal, IMPROVE_IS_MEASURE_SIGNAL, double, upper_limit)

/**
 * improve_measure_signal_get_target_id: (get-property target-id)
 * @self: a signal
 *
 * Gets #ImproveMeasureSignal:target-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasureSignal, improve_measure_signal, IMPROVE_IS_MEASURE_SIGNAL, const char *, target_id)

/**
 * improve_measure_signal_get_target_text: (get-property target-text)
 * @self: a signal
 *
 * Gets #ImproveMeasureSignal:target-text.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasureSignal, improve_measure_signal, IMPROVE_IS_MEASURE_SIGNAL, const char *, target_text)

/**
 * improve_measure_signal_get_latest_id: (get-property latest-id)
 * @self: a signal
 *
 * Gets #ImproveMeasureSignal:latest-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasureSignal, improve_measure_signal, IMPROVE_IS_MEASURE_SIGNAL, const char *, latest_id)

/**
 * improve_measure_signal_get_latest_text: (get-property latest-text)
 * @self: a signal
 *
 * Gets #ImproveMeasureSignal:latest-text.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasureSignal, improve_measure_signal, IMPROVE_IS_MEASURE_SIGNAL, const char *, latest_text)

/**
 * improve_measure_signal_get_change: (get-property change)
 * @self: a signal
 *
 * Gets #ImproveMeasureSignal:change.
 *
 * Returns: the number; NaN where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasureSignal, improve_measure_signal, IMPROVE_IS_MEASURE_SIGNAL, double, change)

/**
 * improve_measure_signal_get_change_lower: (get-property change-lower)
 * @self: a signal
 *
 * Gets #ImproveMeasureSignal:change-lower.
 *
 * Returns: the number; NaN where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasureSignal, improve_measure_signal, IMPROVE_IS_MEASURE_SIGNAL, double, change_lower)

/**
 * improve_measure_signal_get_change_upper: (get-property change-upper)
 * @self: a signal
 *
 * Gets #ImproveMeasureSignal:change-upper.
 *
 * Returns: the number; NaN where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasureSignal, improve_measure_signal, IMPROVE_IS_MEASURE_SIGNAL, double, change_upper)

/**
 * improve_measure_signal_get_rebased_on: (get-property rebased-on)
 * @self: a signal
 *
 * Gets #ImproveMeasureSignal:rebased-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasureSignal, improve_measure_signal, IMPROVE_IS_MEASURE_SIGNAL, ImproveDate *, rebased_on)

/**
 * improve_measure_signal_get_words: (get-property words)
 * @self: a signal
 *
 * Gets #ImproveMeasureSignal:words.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveMeasureSignal, improve_measure_signal, IMPROVE_IS_MEASURE_SIGNAL, words)

/**
 * improve_measure_signal_get_points: (get-property points)
 * @self: a signal
 *
 * Gets #ImproveMeasureSignal:points.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImproveMeasureSignal, improve_measure_signal, IMPROVE_IS_MEASURE_SIGNAL, points, "points")
