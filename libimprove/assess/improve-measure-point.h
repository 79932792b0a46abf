/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-period.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_MEASURE_POINT (improve_measure_point_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveMeasurePoint, improve_measure_point, IMPROVE, MEASURE_POINT, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 const char *improve_measure_point_get_observation_id (ImproveMeasurePoint *self);
IMPROVE_AVAILABLE_IN_1_0 ImprovePeriod *improve_measure_point_get_period (ImproveMeasurePoint *self);
IMPROVE_AVAILABLE_IN_1_0 double improve_measure_point_get_value (ImproveMeasurePoint *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_measure_point_get_text (ImproveMeasurePoint *self);
IMPROVE_AVAILABLE_IN_1_0 gboolean improve_measure_point_get_in_run (ImproveMeasurePoint *self);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_measure_point_get_rules (ImproveMeasurePoint *self);

G_END_DECLS
