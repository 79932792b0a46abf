/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/model/improve-inspection.h>
#include <libimprove/model/improve-plan.h>
#include <libimprove/model/improve-recommendation.h>
#include <libimprove/reading/improve-provenance.h>
#include <libimprove/reading/improve-report-profile.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_INSPECTION_REPORT (improve_inspection_report_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveInspectionReport, improve_inspection_report, IMPROVE, INSPECTION_REPORT, GObject)

IMPROVE_AVAILABLE_IN_1_0
const char *improve_inspection_report_get_authority (ImproveInspectionReport *self);
IMPROVE_AVAILABLE_IN_1_0
const char *improve_inspection_report_get_kind (ImproveInspectionReport *self);
IMPROVE_AVAILABLE_IN_1_0
ImproveReportProfile *improve_inspection_report_get_profile (ImproveInspectionReport *self);
IMPROVE_AVAILABLE_IN_1_0
ImproveInspection *improve_inspection_report_get_inspection (ImproveInspectionReport *self);
IMPROVE_AVAILABLE_IN_1_0
GListModel *improve_inspection_report_get_recommendations (ImproveInspectionReport *self);
IMPROVE_AVAILABLE_IN_1_0
const char *improve_inspection_report_get_addressee (ImproveInspectionReport *self,
                                                     ImproveRecommendation   *recommendation);
IMPROVE_AVAILABLE_IN_1_0
GListModel *improve_inspection_report_get_leftovers (ImproveInspectionReport *self);
IMPROVE_AVAILABLE_IN_1_0
GListModel *improve_inspection_report_get_provenance (ImproveInspectionReport *self);
IMPROVE_AVAILABLE_IN_1_0
ImproveProvenance *improve_inspection_report_find_provenance (ImproveInspectionReport *self,
                                                              ImproveEntity           *entity,
                                                              const char              *row_name);
IMPROVE_AVAILABLE_IN_1_0
char **improve_inspection_report_dup_warnings (ImproveInspectionReport *self);
IMPROVE_AVAILABLE_IN_1_0
char *improve_inspection_report_to_review (ImproveInspectionReport *self);

IMPROVE_AVAILABLE_IN_1_0
ImprovePlan *improve_inspection_report_new_plan (ImproveInspectionReport *self,
                                                 ImproveDate             *received_on,
                                                 GError                 **error);

/* Of a plan. */
IMPROVE_AVAILABLE_IN_1_0
ImproveInspection *improve_plan_file_report (ImprovePlan             *self,
                                             ImproveInspectionReport *report,
                                             ImproveDate             *received_on,
                                             GError                 **error);
IMPROVE_AVAILABLE_IN_1_0
int improve_plan_link_repeated_recommendations (ImprovePlan *self,
                                                const char  *earlier_id,
                                                const char  *later_id,
                                                GError     **error);
IMPROVE_AVAILABLE_IN_1_0
GListModel *improve_plan_list_repeated_recommendations (ImprovePlan *self,
                                                        const char  *inspection_id);

G_END_DECLS
