/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-ambition.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveAmbition:
 *
 * The judgement a council means to reach.
 *
 * Source: Tower Hamlets improvement plan, 2017: the standard aimed at by the next inspection.
 *
 * Since: 1.0
 */
struct _ImproveAmbition
{
  ImproveEntity parent_instance;
  char *area;
  char *grade;
  ImproveDate *due;
};

static const ImproveRow rows[] = {
  /**
   * ImproveAmbition:area:
   *
   * The area judged, in the words of the framework.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAmbition, area, STRING, "area", IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Area"),
  /**
   * ImproveAmbition:grade:
   *
   * The grade to reach.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAmbition, grade, STRING, "grade", IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Grade"),
  /**
   * ImproveAmbition:due:
   *
   * By when.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAmbition, due, DATE, "due", IMPROVE_PUBLIC, .label = "By"),
};

IMPROVE_DEFINE_ENTITY (ImproveAmbition, improve_ambition, rows)

/**
 * improve_ambition_new:
 * @area: #ImproveAmbition:area
 * @grade: #ImproveAmbition:grade
 *
 * Makes an ambition.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveAmbition *
improve_ambition_new (const char *area,
                      const char *grade)
{
  return g_object_new (IMPROVE_TYPE_AMBITION,
                       "area", area,
                       "grade", grade,
                       NULL);
}

/**
 * improve_ambition_get_area: (get-property area)
 * @self: an ambition
 *
 * Gets #ImproveAmbition:area.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAmbition, improve_ambition, IMPROVE_IS_AMBITION, const char *, area)

/**
 * improve_ambition_set_area: (set-property area)
 * @self: an ambition
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAmbition:area.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAmbition, improve_ambition, IMPROVE_IS_AMBITION, const char *, area, "area")

/**
 * improve_ambition_get_grade: (get-property grade)
 * @self: an ambition
 *
 * Gets #ImproveAmbition:grade.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAmbition, improve_ambition, IMPROVE_IS_AMBITION, const char *, grade)

/**
 * improve_ambition_set_grade: (set-property grade)
 * @self: an ambition
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAmbition:grade.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAmbition, improve_ambition, IMPROVE_IS_AMBITION, const char *, grade, "grade")

/**
 * improve_ambition_get_due: (get-property due)
 * @self: an ambition
 *
 * Gets #ImproveAmbition:due.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAmbition, improve_ambition, IMPROVE_IS_AMBITION, ImproveDate *, due)

/**
 * improve_ambition_set_due: (set-property due)
 * @self: an ambition
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAmbition:due.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAmbition, improve_ambition, IMPROVE_IS_AMBITION, ImproveDate *, due, "due")
