/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-change.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveChange:
 *
 * The record that a plain value of the plan was changed between meetings, on which authority and why.
 *
 * Source: A cabinet's delegation of 2017 to update its plan as appropriate: every change rests on one.
 *
 * Since: 1.0
 */
struct _ImproveChange
{
  ImproveEntity parent_instance;
  char *subject_id;
  char *row_name;
  char *before_text;
  char *after_text;
  char *by_id;
  char *capacity;
  ImproveDate *valid_on;
  ImproveEntity *basis;
  char *reason;
  char *supersedes_id;
  GDateTime *recorded_at;
};

static const ImproveRow rows[] = {
  /**
   * ImproveChange:subject-id:
   *
   * What was changed.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveChange, subject_id, REF, "subject-id",
               IMPROVE_FIXED, IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Subject"),
  /**
   * ImproveChange:row-name:
   *
   * Which of its values.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveChange, row_name, STRING, "row-name",
               IMPROVE_FIXED, IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Value"),
  /**
   * ImproveChange:before-text:
   *
   * The value before.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveChange, before_text, TEXT, "before-text", IMPROVE_FIXED, .label = "Before"),
  /**
   * ImproveChange:after-text:
   *
   * The value after.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveChange, after_text, TEXT, "after-text", IMPROVE_FIXED, .label = "After"),
  /**
   * ImproveChange:by-id:
   *
   * Who changed it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveChange, by_id, REF, "by-id",
               IMPROVE_FIXED, IMPROVE_REQUIRED, .targets = "organization post person", IMPROVE_PUBLIC, .label = "By"),
  /**
   * ImproveChange:capacity:
   *
   * In which capacity.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveChange, capacity, STRING, "capacity", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Capacity"),
  /**
   * ImproveChange:valid-on:
   *
   * The day from which it holds.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveChange, valid_on, DATE, "valid-on",
               IMPROVE_FIXED, IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "On"),
  /**
   * ImproveChange:basis:
   *
   * The limb or delegation it rests on.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveChange, basis, PART, "basis",
               IMPROVE_FIXED, .value_type = improve_basis_get_type, IMPROVE_PUBLIC, .label = "Authority"),
  /**
   * ImproveChange:reason:
   *
   * Why.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveChange, reason, TEXT, "reason", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Reason"),
  /**
   * ImproveChange:supersedes-id:
   *
   * The earlier record that this one corrects.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveChange, supersedes_id, REF, "supersedes-id",
               IMPROVE_FIXED, .targets = "change", IMPROVE_PUBLIC, .label = "Supersedes"),
  /**
   * ImproveChange:recorded-at:
   *
   * When it was recorded, as distinct from when it was true. Given by improve_plan_record().
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveChange, recorded_at, INSTANT, "recorded-at", IMPROVE_DERIVED, .label = "Recorded"),
};

IMPROVE_DEFINE_ENTITY (ImproveChange, improve_change, rows)

/**
 * improve_change_new:
 * @subject_id: #ImproveChange:subject-id
 * @row_name: #ImproveChange:row-name
 * @before_text: (nullable): #ImproveChange:before-text
 * @after_text: (nullable): #ImproveChange:after-text
 * @by_id: #ImproveChange:by-id
 * @valid_on: #ImproveChange:valid-on
 * @basis: (nullable): #ImproveChange:basis
 * @reason: (nullable): #ImproveChange:reason
 *
 * Makes a change.
 *
 * Returns: (transfer full): the new record, in no plan yet: improve_plan_record() records it
 *
 * Since: 1.0
 */
ImproveChange *
improve_change_new (const char *subject_id,
                    const char *row_name,
                    const char *before_text,
                    const char *after_text,
                    const char *by_id,
                    ImproveDate *valid_on,
                    ImproveBasis *basis,
                    const char *reason)
{
  return g_object_new (IMPROVE_TYPE_CHANGE,
                       "subject-id", subject_id,
                       "row-name", row_name,
                       "before-text", before_text,
                       "after-text", after_text,
                       "by-id", by_id,
                       "valid-on", valid_on,
                       "basis", basis,
                       "reason", reason,
                       NULL);
}

/**
 * improve_change_get_subject_id: (get-property subject-id)
 * @self: a change
 *
 * Gets #ImproveChange:subject-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveChange, improve_change, IMPROVE_IS_CHANGE, const char *, subject_id)

/**
 * improve_change_get_row_name: (get-property row-name)
 * @self: a change
 *
 * Gets #ImproveChange:row-name.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveChange, improve_change, IMPROVE_IS_CHANGE, const char *, row_name)

/**
 * improve_change_get_before_text: (get-property before-text)
 * @self: a change
 *
 * Gets #ImproveChange:before-text.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveChange, improve_change, IMPROVE_IS_CHANGE, const char *, before_text)

/**
 * improve_change_get_after_text: (get-property after-text)
 * @self: a change
 *
 * Gets #ImproveChange:after-text.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveChange, improve_change, IMPROVE_IS_CHANGE, const char *, after_text)

/**
 * improve_change_get_by_id: (get-property by-id)
 * @self: a change
 *
 * Gets #ImproveChange:by-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveChange, improve_change, IMPROVE_IS_CHANGE, const char *, by_id)

/**
 * improve_change_get_capacity: (get-property capacity)
 * @self: a change
 *
 * Gets #ImproveChange:capacity.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveChange, improve_change, IMPROVE_IS_CHANGE, const char *, capacity)

/**
 * improve_change_get_valid_on: (get-property valid-on)
 * @self: a change
 *
 * Gets #ImproveChange:valid-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveChange, improve_change, IMPROVE_IS_CHANGE, ImproveDate *, valid_on)

/**
 * improve_change_get_basis: (get-property basis)
 * @self: a change
 *
 * Gets #ImproveChange:basis.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveChange, improve_change, IMPROVE_IS_CHANGE, ImproveBasis *, basis)

/**
 * improve_change_get_reason: (get-property reason)
 * @self: a change
 *
 * Gets #ImproveChange:reason.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveChange, improve_change, IMPROVE_IS_CHANGE, const char *, reason)

/**
 * improve_change_get_supersedes_id: (get-property supersedes-id)
 * @self: a change
 *
 * Gets #ImproveChange:supersedes-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveChange, improve_change, IMPROVE_IS_CHANGE, const char *, supersedes_id)

/**
 * improve_change_get_recorded_at: (get-property recorded-at)
 * @self: a change
 *
 * Gets #ImproveChange:recorded-at.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveChange, improve_change, IMPROVE_IS_CHANGE, GDateTime *, recorded_at)
