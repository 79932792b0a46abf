/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/assess/improve-coverage-heading.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveCoverageHeading:
 *
 * A row or a column of a coverage matrix.
 *
 * Since: 1.0
 */
struct _ImproveCoverageHeading
{
  ImproveEntity parent_instance;
  char *subject_id;
  char *word;
  char *name;
  int links;
};

static const ImproveRow rows[] = {
  /**
   * ImproveCoverageHeading:subject-id:
   *
   * The entity it stands for; absent where it stands for a word.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveCoverageHeading, subject_id, REF, "subject-id",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Subject"),
  /**
   * ImproveCoverageHeading:word:
   *
   * The word it stands for, such as `case_audit`; absent where it stands for an entity.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveCoverageHeading, word, STRING, "word", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Word"),
  /**
   * ImproveCoverageHeading:name:
   *
   * Its number and its title, as people would call it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveCoverageHeading, name, TEXT, "name", IMPROVE_FIXED, .label = "Name"),
  /**
   * ImproveCoverageHeading:links:
   *
   * How many cells it has; 0 for an orphan.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveCoverageHeading, links, INT, "links", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Links"),
};

IMPROVE_DEFINE_ENTITY (ImproveCoverageHeading, improve_coverage_heading, rows)

/**
 * improve_coverage_heading_get_subject_id: (get-property subject-id)
 * @self: a heading of a coverage matrix
 *
 * Gets #ImproveCoverageHeading:subject-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveCoverageHeading, improve_coverage_heading, IMPROVE_IS_COVERAGE_HEADING, const char *,
                subject_id)

/**
 * improve_coverage_heading_get_word: (get-property word)
 * @self: a heading of a coverage matrix
 *
 * Gets #ImproveCoverageHeading:word.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveCoverageHeading, improve_coverage_heading, IMPROVE_IS_COVERAGE_HEADING, const char *, word)

/**
 * improve_coverage_heading_get_name: (get-property name)
 * @self: a heading of a coverage matrix
 *
 * Gets #ImproveCoverageHeading:name.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveCoverageHeading, improve_coverage_heading, IMPROVE_IS_COVERAGE_HEADING, const char *, name)

/**
 * improve_coverage_heading_get_links: (get-property links)
 * @self: a heading of a coverage matrix
 *
 * Gets #ImproveCoverageHeading:links.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveCoverageHeading, improve_coverage_heading, IMPROVE_IS_COVERAGE_HEADING, int, links)
