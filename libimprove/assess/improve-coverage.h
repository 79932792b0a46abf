/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/assess/improve-account.h>
#include <libimprove/assess/improve-coverage-cell.h>
#include <libimprove/assess/improve-coverage-heading.h>

G_BEGIN_DECLS

/**
 * ImproveCoverageKind:
 * @IMPROVE_COVERAGE_KIND_UNKNOWN: not known
 * @IMPROVE_COVERAGE_KIND_RECOMMENDATIONS_ACTIONS: recommendations by the actions that answer them
 * @IMPROVE_COVERAGE_KIND_CAUSES_ACTIONS: root causes by the actions that treat them, themselves or through an objective
 * @IMPROVE_COVERAGE_KIND_OUTCOMES_MEASURES: outcomes by the measures that test them
 * @IMPROVE_COVERAGE_KIND_ACTIONS_METHODS: actions by the methods of the evidence on them
 * @IMPROVE_COVERAGE_KIND_ACTIONS_LINES: actions by the lines the evidence on them comes from
 *
 * What a coverage matrix holds against what: rows by columns.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_COVERAGE_KIND_UNKNOWN,
  IMPROVE_COVERAGE_KIND_RECOMMENDATIONS_ACTIONS,
  IMPROVE_COVERAGE_KIND_CAUSES_ACTIONS,
  IMPROVE_COVERAGE_KIND_OUTCOMES_MEASURES,
  IMPROVE_COVERAGE_KIND_ACTIONS_METHODS,
  IMPROVE_COVERAGE_KIND_ACTIONS_LINES,
} ImproveCoverageKind;

#define IMPROVE_TYPE_COVERAGE_KIND (improve_coverage_kind_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_coverage_kind_get_type (void);

#define IMPROVE_TYPE_COVERAGE (improve_coverage_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveCoverage, improve_coverage, IMPROVE, COVERAGE, ImproveAccount)

IMPROVE_AVAILABLE_IN_1_0 ImproveCoverage     *improve_plan_coverage               (ImprovePlan         *self,
                                                                                   ImproveCoverageKind  kind,
                                                                                   ImproveDate         *as_of,
                                                                                   GDateTime           *known_at);

IMPROVE_AVAILABLE_IN_1_0 ImproveCoverageKind  improve_coverage_get_kind           (ImproveCoverage *self);
IMPROVE_AVAILABLE_IN_1_0 GListModel          *improve_coverage_get_rows           (ImproveCoverage *self);
IMPROVE_AVAILABLE_IN_1_0 GListModel          *improve_coverage_get_columns        (ImproveCoverage *self);
IMPROVE_AVAILABLE_IN_1_0 GListModel          *improve_coverage_get_cells          (ImproveCoverage *self);
IMPROVE_AVAILABLE_IN_1_0 GListModel          *improve_coverage_get_row_orphans    (ImproveCoverage *self);
IMPROVE_AVAILABLE_IN_1_0 GListModel          *improve_coverage_get_column_orphans (ImproveCoverage *self);

G_END_DECLS
