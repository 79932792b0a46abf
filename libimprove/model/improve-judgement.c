/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-judgement.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveJudgement:
 *
 * A grade given by an inspectorate for one area, in its own words.
 *
 * Source: Ofsted: single inspection framework; inspection of local authority children's services of 2018 and 2023.
 *
 * Since: 1.0
 */
struct _ImproveJudgement
{
  ImproveEntity parent_instance;
  char *area;
  char *grade;
  char *scale;
  char *anchor;
};

static const ImproveRow rows[] = {
  /**
   * ImproveJudgement:area:
   *
   * The area judged, in the words of the framework's profile.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveJudgement, area, STRING, "area", IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Area"),
  /**
   * ImproveJudgement:grade:
   *
   * The grade, in the words of the report.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveJudgement, grade, STRING, "grade", IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Grade"),
  /**
   * ImproveJudgement:scale:
   *
   * The scale of the grade.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveJudgement, scale, STRING, "scale", .words = "ofsted_4", IMPROVE_PUBLIC, .label = "Scale"),
  /**
   * ImproveJudgement:anchor:
   *
   * Page, table or paragraph of the report.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveJudgement, anchor, STRING, "anchor", IMPROVE_PUBLIC, .label = "Where"),
};

IMPROVE_DEFINE_ENTITY (ImproveJudgement, improve_judgement, rows)

/**
 * improve_judgement_new:
 * @area: #ImproveJudgement:area
 * @grade: #ImproveJudgement:grade
 *
 * Makes a judgement.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveJudgement *
improve_judgement_new (const char *area,
                       const char *grade)
{
  return g_object_new (IMPROVE_TYPE_JUDGEMENT,
                       "area", area,
                       "grade", grade,
                       NULL);
}

/**
 * improve_judgement_get_area: (get-property area)
 * @self: a judgement
 *
 * Gets #ImproveJudgement:area.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveJudgement, improve_judgement, IMPROVE_IS_JUDGEMENT, const char *, area)

/**
 * improve_judgement_set_area: (set-property area)
 * @self: a judgement
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveJudgement:area.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveJudgement, improve_judgement, IMPROVE_IS_JUDGEMENT, const char *, area, "area")

/**
 * improve_judgement_get_grade: (get-property grade)
 * @self: a judgement
 *
 * Gets #ImproveJudgement:grade.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveJudgement, improve_judgement, IMPROVE_IS_JUDGEMENT, const char *, grade)

/**
 * improve_judgement_set_grade: (set-property grade)
 * @self: a judgement
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveJudgement:grade.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveJudgement, improve_judgement, IMPROVE_IS_JUDGEMENT, const char *, grade, "grade")

/**
 * improve_judgement_get_scale: (get-property scale)
 * @self: a judgement
 *
 * Gets #ImproveJudgement:scale.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveJudgement, improve_judgement, IMPROVE_IS_JUDGEMENT, const char *, scale)

/**
 * improve_judgement_set_scale: (set-property scale)
 * @self: a judgement
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveJudgement:scale.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveJudgement, improve_judgement, IMPROVE_IS_JUDGEMENT, const char *, scale, "scale")

/**
 * improve_judgement_get_anchor: (get-property anchor)
 * @self: a judgement
 *
 * Gets #ImproveJudgement:anchor.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveJudgement, improve_judgement, IMPROVE_IS_JUDGEMENT, const char *, anchor)

/**
 * improve_judgement_set_anchor: (set-property anchor)
 * @self: a judgement
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveJudgement:anchor.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveJudgement, improve_judgement, IMPROVE_IS_JUDGEMENT, const char *, anchor, "anchor")
