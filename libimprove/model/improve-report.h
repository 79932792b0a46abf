/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity-list.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImproveReportForm:
 * @IMPROVE_REPORT_FORM_UNKNOWN: not known, or not said
 * @IMPROVE_REPORT_FORM_HIGHLIGHT: what went well and what did not
 * @IMPROVE_REPORT_FORM_EXCEPTION: what is off its course
 * @IMPROVE_REPORT_FORM_BY_RECOMMENDATION: recommendation by recommendation
 * @IMPROVE_REPORT_FORM_SCRUTINY: for scrutiny
 * @IMPROVE_REPORT_FORM_DECISION: for a decision
 * @IMPROVE_REPORT_FORM_PUBLIC: for the public
 * @IMPROVE_REPORT_FORM_STATUTORY_STATEMENT: the written statement that the law asks for
 *
 * The sorts of report.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_REPORT_FORM_UNKNOWN,
  IMPROVE_REPORT_FORM_HIGHLIGHT,
  IMPROVE_REPORT_FORM_EXCEPTION,
  IMPROVE_REPORT_FORM_BY_RECOMMENDATION,
  IMPROVE_REPORT_FORM_SCRUTINY,
  IMPROVE_REPORT_FORM_DECISION,
  IMPROVE_REPORT_FORM_PUBLIC,
  IMPROVE_REPORT_FORM_STATUTORY_STATEMENT,
} ImproveReportForm;

#define IMPROVE_TYPE_REPORT_FORM (improve_report_form_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_report_form_get_type (void);

#define IMPROVE_TYPE_REPORT (improve_report_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveReport, improve_report, IMPROVE, REPORT, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveReport *improve_report_new (const char *title);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_report_get_title (ImproveReport *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_report_set_title (ImproveReport *self,
                                                        const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveReportForm improve_report_get_kind (ImproveReport *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_report_set_kind (ImproveReport *self,
                                                       ImproveReportForm value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_report_get_as_of (ImproveReport *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_report_set_as_of (ImproveReport *self,
                                                        ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 GDateTime *improve_report_get_known_at (ImproveReport *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_report_set_known_at (ImproveReport *self,
                                                           GDateTime *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_report_get_dated (ImproveReport *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_report_set_dated (ImproveReport *self,
                                                        ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_report_get_plan_version_id (ImproveReport *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_report_set_plan_version_id (ImproveReport *self,
                                                                  const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_report_get_author_id (ImproveReport *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_report_set_author_id (ImproveReport *self,
                                                            const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_report_get_executive_lead_id (ImproveReport *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_report_set_executive_lead_id (ImproveReport *self,
                                                                    const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_report_get_wards (ImproveReport *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_report_set_wards (ImproveReport *self,
                                                        const char *const *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_report_get_proposals (ImproveReport *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_report_set_proposals (ImproveReport *self,
                                                            const char *const *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_report_get_mentions_ids (ImproveReport *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_report_set_mentions_ids (ImproveReport *self,
                                                               const char *const *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_report_get_routings (ImproveReport *self);

G_END_DECLS
