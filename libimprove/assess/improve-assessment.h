/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/assess/improve-account.h>
#include <libimprove/assess/improve-status.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_ASSESSMENT (improve_assessment_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveAssessment, improve_assessment, IMPROVE, ASSESSMENT, ImproveAccount)

IMPROVE_AVAILABLE_IN_1_0 ImproveAssessment *improve_plan_assess              (ImprovePlan       *self,
                                                                              ImproveDate       *as_of,
                                                                              GDateTime         *known_at);
IMPROVE_AVAILABLE_IN_1_0
ImproveAssessment *improve_plan_assess_beside (ImprovePlan *self,
                                               ImprovePlan *earlier,
                                               ImproveDate *as_of,
                                               GDateTime   *known_at);

IMPROVE_AVAILABLE_IN_1_0 GListModel        *improve_assessment_get_statuses  (ImproveAssessment *self);
IMPROVE_AVAILABLE_IN_1_0
GListModel *improve_assessment_get_objective_statuses      (ImproveAssessment *self);
IMPROVE_AVAILABLE_IN_1_0
GListModel *improve_assessment_get_theme_statuses          (ImproveAssessment *self);
IMPROVE_AVAILABLE_IN_1_0
GListModel *improve_assessment_get_recommendation_statuses (ImproveAssessment *self);
IMPROVE_AVAILABLE_IN_1_0 GListModel        *improve_assessment_get_findings  (ImproveAssessment *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveStatus     *improve_assessment_lookup        (ImproveAssessment *self,
                                                                              const char        *id);

IMPROVE_AVAILABLE_IN_1_0
GListModel *improve_assessment_list_findings_for (ImproveAssessment *self,
                                                  const char        *body_id);
IMPROVE_AVAILABLE_IN_1_0
GListModel *improve_assessment_list_duties_of    (ImproveAssessment *self,
                                                  const char        *body_id);

IMPROVE_AVAILABLE_IN_1_0
char **improve_assessment_list_threshold_notes (ImproveAssessment *self);

G_END_DECLS
