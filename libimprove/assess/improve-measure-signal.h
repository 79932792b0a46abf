/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/assess/improve-measure-grades.h>
#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity-list.h>
#include <libimprove/entity/improve-entity.h>
#include <libimprove/model/improve-plan.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_MEASURE_SIGNAL (improve_measure_signal_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveMeasureSignal, improve_measure_signal, IMPROVE, MEASURE_SIGNAL, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 const char *improve_measure_signal_get_measure_id (ImproveMeasureSignal *self);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_measure_signal_get_dimensions (ImproveMeasureSignal *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveSignalGrounds improve_measure_signal_get_grounds (ImproveMeasureSignal *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveDirection improve_measure_signal_get_direction (ImproveMeasureSignal *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveVariation improve_measure_signal_get_variation (ImproveMeasureSignal *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveTargetAssurance improve_measure_signal_get_assurance (ImproveMeasureSignal *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_measure_signal_get_n_points (ImproveMeasureSignal *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_measure_signal_get_n_screened (ImproveMeasureSignal *self);
IMPROVE_AVAILABLE_IN_1_0 double improve_measure_signal_get_mean (ImproveMeasureSignal *self);
IMPROVE_AVAILABLE_IN_1_0 double improve_measure_signal_get_lower_limit (ImproveMeasureSignal *self);
IMPROVE_AVAILABLE_IN_1_0 double improve_measure_signal_get_upper_limit (ImproveMeasureSignal *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_measure_signal_get_target_id (ImproveMeasureSignal *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_measure_signal_get_target_text (ImproveMeasureSignal *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_measure_signal_get_latest_id (ImproveMeasureSignal *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_measure_signal_get_latest_text (ImproveMeasureSignal *self);
IMPROVE_AVAILABLE_IN_1_0 double improve_measure_signal_get_change (ImproveMeasureSignal *self);
IMPROVE_AVAILABLE_IN_1_0 double improve_measure_signal_get_change_lower (ImproveMeasureSignal *self);
IMPROVE_AVAILABLE_IN_1_0 double improve_measure_signal_get_change_upper (ImproveMeasureSignal *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_measure_signal_get_rebased_on (ImproveMeasureSignal *self);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_measure_signal_get_words (ImproveMeasureSignal *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_measure_signal_get_points (ImproveMeasureSignal *self);

IMPROVE_AVAILABLE_IN_1_0 GListModel *improve_plan_list_measure_signals (ImprovePlan *self,
                                                                        const char  *measure_id,
                                                                        ImproveDate *as_of,
                                                                        GDateTime   *known_at);

G_END_DECLS
