/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity.h>
#include <libimprove/model/improve-basis.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_PLAN_VERSION (improve_plan_version_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImprovePlanVersion, improve_plan_version, IMPROVE, PLAN_VERSION, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImprovePlanVersion *improve_plan_version_new (const char *label);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_plan_version_get_label (ImprovePlanVersion *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_plan_version_set_label (ImprovePlanVersion *self,
                                                              const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_plan_version_get_on (ImprovePlanVersion *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_plan_version_set_on (ImprovePlanVersion *self,
                                                           ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveBasis *improve_plan_version_get_basis (ImprovePlanVersion *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_plan_version_set_basis (ImprovePlanVersion *self,
                                                              ImproveBasis *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_plan_version_get_submitted_on (ImprovePlanVersion *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_plan_version_set_submitted_on (ImprovePlanVersion *self,
                                                                     ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_plan_version_get_submitted_to (ImprovePlanVersion *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_plan_version_set_submitted_to (ImprovePlanVersion *self,
                                                                     const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_plan_version_get_submitted_under_id (ImprovePlanVersion *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_plan_version_set_submitted_under_id (ImprovePlanVersion *self,
                                                                           const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_plan_version_get_published_on (ImprovePlanVersion *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_plan_version_set_published_on (ImprovePlanVersion *self,
                                                                     ImproveDate *value);

G_END_DECLS
