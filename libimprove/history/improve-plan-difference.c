/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/history/improve-plan-difference.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImprovePlanDifference:
 *
 * One way in which two versions of a plan differ, in the words of the work: what was added, changed or is gone,
 * what moved or slipped, what is newly proven or doubted, which recommendation came back.
 *
 * Since: 1.0
 */
struct _ImprovePlanDifference
{
  ImproveEntity parent_instance;
  int kind;
  char *subject_id;
  char *row_name;
  char *before_text;
  char *after_text;
  char *message;
};

G_DEFINE_ENUM_TYPE (ImproveDifferenceKind, improve_difference_kind,
                    G_DEFINE_ENUM_VALUE (IMPROVE_DIFFERENCE_KIND_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DIFFERENCE_KIND_ADDED, "added"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DIFFERENCE_KIND_CHANGED, "changed"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DIFFERENCE_KIND_MOVED, "moved"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DIFFERENCE_KIND_GONE, "gone"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DIFFERENCE_KIND_SLIPPED, "slipped"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DIFFERENCE_KIND_NEWLY_PROVEN, "newly_proven"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DIFFERENCE_KIND_NEWLY_DOUBTED, "newly_doubted"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DIFFERENCE_KIND_CLAIMED, "claimed"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DIFFERENCE_KIND_CAME_BACK, "came_back"))

static const ImproveRow rows[] = {
  /**
   * ImprovePlanDifference:kind:
   *
   * What sort of difference it is.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlanDifference, kind, ENUM, "kind",
               IMPROVE_FIXED, .value_type = improve_difference_kind_get_type, IMPROVE_PUBLIC, .label = "Kind"),
  /**
   * ImprovePlanDifference:subject-id:
   *
   * What differs.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlanDifference, subject_id, REF, "subject-id",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Subject"),
  /**
   * ImprovePlanDifference:row-name:
   *
   * Which of its values changed; absent for the other kinds.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlanDifference, row_name, STRING, "row-name", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Value"),
  /**
   * ImprovePlanDifference:before-text:
   *
   * The value before.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlanDifference, before_text, TEXT, "before-text",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Before"),
  /**
   * ImprovePlanDifference:after-text:
   *
   * The value after.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlanDifference, after_text, TEXT, "after-text",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "After"),
  /**
   * ImprovePlanDifference:message:
   *
   * The difference in one sentence.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlanDifference, message, TEXT, "message", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Difference"),
};

IMPROVE_DEFINE_ENTITY (ImprovePlanDifference, improve_plan_difference, rows)

/**
 * improve_plan_difference_get_kind: (get-property kind)
 * @self: a difference of two plans
 *
 * Gets #ImprovePlanDifference:kind.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePlanDifference, improve_plan_difference, IMPROVE_IS_PLAN_DIFFERENCE, ImproveDifferenceKind, kind)

/**
 * improve_plan_difference_get_subject_id: (get-property subject-id)
 * @self: a difference of two plans
 *
 * Gets #ImprovePlanDifference:subject-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePlanDifference, improve_plan_difference, IMPROVE_IS_PLAN_DIFFERENCE, const char *, subject_id)

/**
 * improve_plan_difference_get_row_name: (get-property row-name)
 * @self: a difference of two plans
 *
 * Gets #ImprovePlanDifference:row-name.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePlanDifference, improve_plan_difference, IMPROVE_IS_PLAN_DIFFERENCE, const char *, row_name)

/**
 * improve_plan_difference_get_before_text: (get-property before-text)
 * @self: a difference of two plans
 *
 * Gets #ImprovePlanDifference:before-text.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePlanDifference, improve_plan_difference, IMPROVE_IS_PLAN_DIFFERENCE, const char *, before_text)

/**
 * improve_plan_difference_get_after_text: (get-property after-text)
 * @self: a difference of two plans
 *
 * Gets #ImprovePlanDifference:after-text.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePlanDifference, improve_plan_difference, IMPROVE_IS_PLAN_DIFFERENCE, const char *, after_text)

/**
 * improve_plan_difference_get_message: (get-property message)
 * @self: a difference of two plans
 *
 * Gets #ImprovePlanDifference:message.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePlanDifference, improve_plan_difference, IMPROVE_IS_PLAN_DIFFERENCE, const char *, message)
