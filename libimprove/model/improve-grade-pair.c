/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-grade-pair.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveGradePair:
 *
 * How many audits were given one grade by those who did them and another on moderation.
 *
 * Source: Ofsted, Torbay, January 2016: own grades beside moderated ones.
 *
 * Since: 1.0
 */
struct _ImproveGradePair
{
  ImproveEntity parent_instance;
  char *self_grade;
  char *moderated_grade;
  int count;
};

static const ImproveRow rows[] = {
  /**
   * ImproveGradePair:self-grade:
   *
   * The grade of those who did the audit.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveGradePair, self_grade, STRING, "self-grade",
               IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Own grade"),
  /**
   * ImproveGradePair:moderated-grade:
   *
   * The grade on moderation.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveGradePair, moderated_grade, STRING, "moderated-grade",
               IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Moderated"),
  /**
   * ImproveGradePair:count:
   *
   * How many.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveGradePair, count, INT, "count",
               IMPROVE_REQUIRED, .nullable = 1, .minimum = 0, .maximum = 1000000, IMPROVE_PUBLIC, .label = "Number"),
};

IMPROVE_DEFINE_ENTITY (ImproveGradePair, improve_grade_pair, rows)

/**
 * improve_grade_pair_new:
 * @self_grade: #ImproveGradePair:self-grade
 * @moderated_grade: #ImproveGradePair:moderated-grade
 * @count: #ImproveGradePair:count
 *
 * Makes a pair of grades.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveGradePair *
improve_grade_pair_new (const char *self_grade,
                        const char *moderated_grade,
                        int count)
{
  return g_object_new (IMPROVE_TYPE_GRADE_PAIR,
                       "self-grade", self_grade,
                       "moderated-grade", moderated_grade,
                       "count", count,
                       NULL);
}

/**
 * improve_grade_pair_get_self_grade: (get-property self-grade)
 * @self: a pair of grades
 *
 * Gets #ImproveGradePair:self-grade.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveGradePair, improve_grade_pair, IMPROVE_IS_GRADE_PAIR, const char *, self_grade)

/**
 * improve_grade_pair_set_self_grade: (set-property self-grade)
 * @self: a pair of grades
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveGradePair:self-grade.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveGradePair, improve_grade_pair, IMPROVE_IS_GRADE_PAIR, const char *, self_grade, "self-grade")

/**
 * improve_grade_pair_get_moderated_grade: (get-property moderated-grade)
 * @self: a pair of grades
 *
 * Gets #ImproveGradePair:moderated-grade.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveGradePair, improve_grade_pair, IMPROVE_IS_GRADE_PAIR, const char *, moderated_grade)

/**
 * improve_grade_pair_set_moderated_grade: (set-property moderated-grade)
 * @self: a pair of grades
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveGradePair:moderated-grade.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveGradePair, improve_grade_pair, IMPROVE_IS_GRADE_PAIR, const char *, moderated_grade,
                "moderated-grade")

/**
 * improve_grade_pair_get_count: (get-property count)
 * @self: a pair of grades
 *
 * Gets #ImproveGradePair:count.
 *
 * Returns: the number; %IMPROVE_INT_ABSENT where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveGradePair, improve_grade_pair, IMPROVE_IS_GRADE_PAIR, int, count)

/**
 * improve_grade_pair_set_count: (set-property count)
 * @self: a pair of grades
 * @value: the number; %IMPROVE_INT_ABSENT for none
 *
 * Sets #ImproveGradePair:count.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveGradePair, improve_grade_pair, IMPROVE_IS_GRADE_PAIR, int, count, "count")
