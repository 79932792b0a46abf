/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_COVERAGE_CELL (improve_coverage_cell_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveCoverageCell, improve_coverage_cell, IMPROVE, COVERAGE_CELL, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 int improve_coverage_cell_get_row_index (ImproveCoverageCell *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_coverage_cell_get_column_index (ImproveCoverageCell *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_coverage_cell_get_row_id (ImproveCoverageCell *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_coverage_cell_get_column_id (ImproveCoverageCell *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_coverage_cell_get_supporting (ImproveCoverageCell *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_coverage_cell_get_against (ImproveCoverageCell *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_coverage_cell_get_through_id (ImproveCoverageCell *self);

G_END_DECLS
