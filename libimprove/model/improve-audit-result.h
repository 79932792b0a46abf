/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-period.h>
#include <libimprove/entity/improve-entity-list.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_AUDIT_RESULT (improve_audit_result_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveAuditResult, improve_audit_result, IMPROVE, AUDIT_RESULT, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveAuditResult *improve_audit_result_new (const char *title);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_audit_result_get_title (ImproveAuditResult *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_audit_result_set_title (ImproveAuditResult *self,
                                                              const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_audit_result_get_cohort (ImproveAuditResult *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_audit_result_set_cohort (ImproveAuditResult *self,
                                                               const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_audit_result_get_tool_version (ImproveAuditResult *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_audit_result_set_tool_version (ImproveAuditResult *self,
                                                                     const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImprovePeriod *improve_audit_result_get_period (ImproveAuditResult *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_audit_result_set_period (ImproveAuditResult *self,
                                                               ImprovePeriod *value);
IMPROVE_AVAILABLE_IN_1_0 gboolean improve_audit_result_get_same_cases (ImproveAuditResult *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_audit_result_set_same_cases (ImproveAuditResult *self,
                                                                   gboolean value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_audit_result_get_evidence_id (ImproveAuditResult *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_audit_result_set_evidence_id (ImproveAuditResult *self,
                                                                    const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_audit_result_get_scale (ImproveAuditResult *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_audit_result_set_scale (ImproveAuditResult *self,
                                                              const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_audit_result_get_pairs (ImproveAuditResult *self);

G_END_DECLS
