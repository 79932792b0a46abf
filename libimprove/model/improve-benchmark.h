/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-period.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImproveBenchmarkGroup:
 * @IMPROVE_BENCHMARK_GROUP_UNKNOWN: not known, or not said
 * @IMPROVE_BENCHMARK_GROUP_STATISTICAL_NEIGHBOURS: authorities that are like this one
 * @IMPROVE_BENCHMARK_GROUP_REGION: the region
 * @IMPROVE_BENCHMARK_GROUP_ENGLAND: England
 * @IMPROVE_BENCHMARK_GROUP_GOOD_OR_BETTER: authorities judged good or better
 *
 * Whom a measure is compared with.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_BENCHMARK_GROUP_UNKNOWN,
  IMPROVE_BENCHMARK_GROUP_STATISTICAL_NEIGHBOURS,
  IMPROVE_BENCHMARK_GROUP_REGION,
  IMPROVE_BENCHMARK_GROUP_ENGLAND,
  IMPROVE_BENCHMARK_GROUP_GOOD_OR_BETTER,
} ImproveBenchmarkGroup;

#define IMPROVE_TYPE_BENCHMARK_GROUP (improve_benchmark_group_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_benchmark_group_get_type (void);

#define IMPROVE_TYPE_BENCHMARK (improve_benchmark_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveBenchmark, improve_benchmark, IMPROVE, BENCHMARK, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveBenchmark *improve_benchmark_new (ImproveBenchmarkGroup group,
                                                                  ImprovePeriod *period,
                                                                  double value);
IMPROVE_AVAILABLE_IN_1_0 ImproveBenchmarkGroup improve_benchmark_get_group (ImproveBenchmark *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_benchmark_set_group (ImproveBenchmark *self,
                                                           ImproveBenchmarkGroup value);
IMPROVE_AVAILABLE_IN_1_0 ImprovePeriod *improve_benchmark_get_period (ImproveBenchmark *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_benchmark_set_period (ImproveBenchmark *self,
                                                            ImprovePeriod *value);
IMPROVE_AVAILABLE_IN_1_0 double improve_benchmark_get_value (ImproveBenchmark *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_benchmark_set_value (ImproveBenchmark *self,
                                                           double value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_benchmark_get_source (ImproveBenchmark *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_benchmark_set_source (ImproveBenchmark *self,
                                                            const char *value);

G_END_DECLS
