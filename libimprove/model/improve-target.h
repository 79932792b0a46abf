/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-period.h>
#include <libimprove/entity/improve-entity.h>
#include <libimprove/model/improve-basis.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_TARGET (improve_target_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveTarget, improve_target, IMPROVE, TARGET, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveTarget *improve_target_new (ImprovePeriod *period,
                                                            double value);
IMPROVE_AVAILABLE_IN_1_0 ImprovePeriod *improve_target_get_period (ImproveTarget *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_target_set_period (ImproveTarget *self,
                                                         ImprovePeriod *value);
IMPROVE_AVAILABLE_IN_1_0 double improve_target_get_value (ImproveTarget *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_target_set_value (ImproveTarget *self,
                                                        double value);
IMPROVE_AVAILABLE_IN_1_0 double improve_target_get_lower (ImproveTarget *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_target_set_lower (ImproveTarget *self,
                                                        double value);
IMPROVE_AVAILABLE_IN_1_0 double improve_target_get_upper (ImproveTarget *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_target_set_upper (ImproveTarget *self,
                                                        double value);
IMPROVE_AVAILABLE_IN_1_0 ImproveBasis *improve_target_get_basis (ImproveTarget *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_target_set_basis (ImproveTarget *self,
                                                        ImproveBasis *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_target_get_replaced_by_id (ImproveTarget *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_target_set_replaced_by_id (ImproveTarget *self,
                                                                 const char *value);

G_END_DECLS
