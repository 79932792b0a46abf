/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_DEEP_DIVE (improve_deep_dive_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveDeepDive, improve_deep_dive, IMPROVE, DEEP_DIVE, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveDeepDive *improve_deep_dive_new (const char *topic);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_deep_dive_get_topic (ImproveDeepDive *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_deep_dive_set_topic (ImproveDeepDive *self,
                                                           const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_deep_dive_get_requested_at_id (ImproveDeepDive *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_deep_dive_set_requested_at_id (ImproveDeepDive *self,
                                                                     const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_deep_dive_get_lead_id (ImproveDeepDive *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_deep_dive_set_lead_id (ImproveDeepDive *self,
                                                             const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_deep_dive_get_report_back_to_id (ImproveDeepDive *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_deep_dive_set_report_back_to_id (ImproveDeepDive *self,
                                                                       const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_deep_dive_get_due (ImproveDeepDive *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_deep_dive_set_due (ImproveDeepDive *self,
                                                         ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_deep_dive_get_reported_at_id (ImproveDeepDive *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_deep_dive_set_reported_at_id (ImproveDeepDive *self,
                                                                    const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_deep_dive_get_reported_on (ImproveDeepDive *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_deep_dive_set_reported_on (ImproveDeepDive *self,
                                                                 ImproveDate *value);

G_END_DECLS
