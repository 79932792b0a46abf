/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-benchmark.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveBenchmark:
 *
 * The value of others, to compare with.
 *
 * Source: Local authority interactive tool of the Department for Education: statistical neighbours, region, England.
 *
 * Since: 1.0
 */
struct _ImproveBenchmark
{
  ImproveEntity parent_instance;
  int group;
  ImprovePeriod *period;
  double value;
  char *source;
};

G_DEFINE_ENUM_TYPE (ImproveBenchmarkGroup, improve_benchmark_group,
                    G_DEFINE_ENUM_VALUE (IMPROVE_BENCHMARK_GROUP_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_BENCHMARK_GROUP_STATISTICAL_NEIGHBOURS, "statistical_neighbours"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_BENCHMARK_GROUP_REGION, "region"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_BENCHMARK_GROUP_ENGLAND, "england"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_BENCHMARK_GROUP_GOOD_OR_BETTER, "good_or_better"))

static const ImproveRow rows[] = {
  /**
   * ImproveBenchmark:group:
   *
   * Who the others are.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveBenchmark, group, ENUM, "group",
               IMPROVE_REQUIRED, .value_type = improve_benchmark_group_get_type, IMPROVE_PUBLIC, .label = "Group"),
  /**
   * ImproveBenchmark:period:
   *
   * The period.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveBenchmark, period, PERIOD, "period", IMPROVE_PUBLIC, .label = "Period"),
  /**
   * ImproveBenchmark:value:
   *
   * The value, in the unit of the measure.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveBenchmark, value, NUMBER, "value", IMPROVE_PUBLIC, .label = "Value"),
  /**
   * ImproveBenchmark:source:
   *
   * Where it comes from.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveBenchmark, source, STRING, "source", IMPROVE_PUBLIC, .label = "Source"),
};

IMPROVE_DEFINE_ENTITY (ImproveBenchmark, improve_benchmark, rows)

/**
 * improve_benchmark_new:
 * @group: #ImproveBenchmark:group
 * @period: (nullable): #ImproveBenchmark:period
 * @value: #ImproveBenchmark:value
 *
 * Makes a benchmark.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveBenchmark *
improve_benchmark_new (ImproveBenchmarkGroup group,
                       ImprovePeriod *period,
                       double value)
{
  return g_object_new (IMPROVE_TYPE_BENCHMARK,
                       "group", group,
                       "period", period,
                       "value", value,
                       NULL);
}

/**
 * improve_benchmark_get_group: (get-property group)
 * @self: a benchmark
 *
 * Gets #ImproveBenchmark:group.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveBenchmark, improve_benchmark, IMPROVE_IS_BENCHMARK, ImproveBenchmarkGroup, group)

/**
 * improve_benchmark_set_group: (set-property group)
 * @self: a benchmark
 * @value: the value
 *
 * Sets #ImproveBenchmark:group.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveBenchmark, improve_benchmark, IMPROVE_IS_BENCHMARK, ImproveBenchmarkGroup, group, "group")

/**
 * improve_benchmark_get_period: (get-property period)
 * @self: a benchmark
 *
 * Gets #ImproveBenchmark:period.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveBenchmark, improve_benchmark, IMPROVE_IS_BENCHMARK, ImprovePeriod *, period)

/**
 * improve_benchmark_set_period: (set-property period)
 * @self: a benchmark
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveBenchmark:period.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveBenchmark, improve_benchmark, IMPROVE_IS_BENCHMARK, ImprovePeriod *, period, "period")

/**
 * improve_benchmark_get_value: (get-property value)
 * @self: a benchmark
 *
 * Gets #ImproveBenchmark:value.
 *
 * Returns: the number; NaN where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveBenchmark, improve_benchmark, IMPROVE_IS_BENCHMARK, double, value)

/**
 * improve_benchmark_set_value: (set-property value)
 * @self: a benchmark
 * @value: the number; NaN for none
 *
 * Sets #ImproveBenchmark:value.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveBenchmark, improve_benchmark, IMPROVE_IS_BENCHMARK, double, value, "value")

/**
 * improve_benchmark_get_source: (get-property source)
 * @self: a benchmark
 *
 * Gets #ImproveBenchmark:source.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveBenchmark, improve_benchmark, IMPROVE_IS_BENCHMARK, const char *, source)

/**
 * improve_benchmark_set_source: (set-property source)
 * @self: a benchmark
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveBenchmark:source.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveBenchmark, improve_benchmark, IMPROVE_IS_BENCHMARK, const char *, source, "source")
