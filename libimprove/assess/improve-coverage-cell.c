/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/assess/improve-coverage-cell.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveCoverageCell:
 *
 * A cell of a coverage matrix that holds something; the others are not listed.
 *
 * Since: 1.0
 */
struct _ImproveCoverageCell
{
  ImproveEntity parent_instance;
  int row_index;
  int column_index;
  char *row_id;
  char *column_id;
  int supporting;
  int against;
  char *through_id;
};

static const ImproveRow rows[] = {
  /**
   * ImproveCoverageCell:row-index:
   *
   * The place of its row among the rows, from 0.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveCoverageCell, row_index, INT, "row-index", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Row"),
  /**
   * ImproveCoverageCell:column-index:
   *
   * The place of its column among the columns, from 0.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveCoverageCell, column_index, INT, "column-index",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Column"),
  /**
   * ImproveCoverageCell:row-id:
   *
   * The entity of its row.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveCoverageCell, row_id, REF, "row-id", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Row entity"),
  /**
   * ImproveCoverageCell:column-id:
   *
   * The entity of its column; absent where that is a word.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveCoverageCell, column_id, REF, "column-id",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Column entity"),
  /**
   * ImproveCoverageCell:supporting:
   *
   * How many links or pieces of evidence support it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveCoverageCell, supporting, INT, "supporting",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Supporting"),
  /**
   * ImproveCoverageCell:against:
   *
   * How many pieces of evidence that stand speak against it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveCoverageCell, against, INT, "against", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Against"),
  /**
   * ImproveCoverageCell:through-id:
   *
   * Through what it hangs together, such as an objective; absent where directly.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveCoverageCell, through_id, REF, "through-id", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Through"),
};

IMPROVE_DEFINE_ENTITY (ImproveCoverageCell, improve_coverage_cell, rows)

/**
 * improve_coverage_cell_get_row_index: (get-property row-index)
 * @self: a cell of a coverage matrix
 *
 * Gets #ImproveCoverageCell:row-index.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveCoverageCell, improve_coverage_cell, IMPROVE_IS_COVERAGE_CELL, int, row_index)

/**
 * improve_coverage_cell_get_column_index: (get-property column-index)
 * @self: a cell of a coverage matrix
 *
 * Gets #ImproveCoverageCell:column-index.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveCoverageCell, improve_coverage_cell, IMPROVE_IS_COVERAGE_CELL, int, column_index)

/**
 * improve_coverage_cell_get_row_id: (get-property row-id)
 * @self: a cell of a coverage matrix
 *
 * Gets #ImproveCoverageCell:row-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveCoverageCell, improve_coverage_cell, IMPROVE_IS_COVERAGE_CELL, const char *, row_id)

/**
 * improve_coverage_cell_get_column_id: (get-property column-id)
 * @self: a cell of a coverage matrix
 *
 * Gets #ImproveCoverageCell:column-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveCoverageCell, improve_coverage_cell, IMPROVE_IS_COVERAGE_CELL, const char *, column_id)

/**
 * improve_coverage_cell_get_supporting: (get-property supporting)
 * @self: a cell of a coverage matrix
 *
 * Gets #ImproveCoverageCell:supporting.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveCoverageCell, improve_coverage_cell, IMPROVE_IS_COVERAGE_CELL, int, supporting)

/**
 * improve_coverage_cell_get_against: (get-property against)
 * @self: a cell of a coverage matrix
 *
 * Gets #ImproveCoverageCell:against.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveCoverageCell, improve_coverage_cell, IMPROVE_IS_COVERAGE_CELL, int, against)

/**
 * improve_coverage_cell_get_through_id: (get-property through-id)
 * @self: a cell of a coverage matrix
 *
 * Gets #ImproveCoverageCell:through-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveCoverageCell, improve_coverage_cell, IMPROVE_IS_COVERAGE_CELL, const char *, through_id)
