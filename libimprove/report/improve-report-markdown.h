/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/assess/improve-assessment.h>

G_BEGIN_DECLS

/**
 * ImproveReportKind:
 * @IMPROVE_REPORT_KIND_UNKNOWN: not known, or not said
 * @IMPROVE_REPORT_KIND_BOARD: for the board that oversees the plan: what is claimed, what is proven, what to ask
 *
 * For whom a report is.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_REPORT_KIND_UNKNOWN,
  IMPROVE_REPORT_KIND_BOARD,
} ImproveReportKind;

#define IMPROVE_TYPE_REPORT_KIND (improve_report_kind_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_report_kind_get_type (void);

IMPROVE_AVAILABLE_IN_1_0 char *improve_plan_to_markdown (ImprovePlan       *self,
                                                         ImproveAssessment *assessment,
                                                         ImproveReportKind  kind);

G_END_DECLS
