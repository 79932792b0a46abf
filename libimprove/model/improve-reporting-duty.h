/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_REPORTING_DUTY (improve_reporting_duty_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveReportingDuty, improve_reporting_duty, IMPROVE, REPORTING_DUTY, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveReportingDuty *improve_reporting_duty_new (const char *text,
                                                                           const char *to_id);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_reporting_duty_get_text (ImproveReportingDuty *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_reporting_duty_set_text (ImproveReportingDuty *self,
                                                               const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_reporting_duty_get_to_id (ImproveReportingDuty *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_reporting_duty_set_to_id (ImproveReportingDuty *self,
                                                                const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_reporting_duty_get_cadence (ImproveReportingDuty *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_reporting_duty_set_cadence (ImproveReportingDuty *self,
                                                                  const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_reporting_duty_get_source_id (ImproveReportingDuty *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_reporting_duty_set_source_id (ImproveReportingDuty *self,
                                                                    const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_reporting_duty_get_starts (ImproveReportingDuty *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_reporting_duty_set_starts (ImproveReportingDuty *self,
                                                                 ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_reporting_duty_get_ends (ImproveReportingDuty *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_reporting_duty_set_ends (ImproveReportingDuty *self,
                                                               ImproveDate *value);

G_END_DECLS
