/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-check-override.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveCheckOverride:
 *
 * The record that somebody lets a problem which the check finds stand for a while, and why. The check goes on to list
 * it, with the reason beside it; after its last day the override counts for nothing.
 *
 * Source: OSCAL 1.2.2, risk deviations: what is accepted is accepted by somebody, for a reason, until a day.
 *
 * Since: 1.0
 */
struct _ImproveCheckOverride
{
  ImproveEntity parent_instance;
  char *subject_id;
  char *rule;
  char *reason;
  char *by_id;
  ImproveDate *valid_on;
  ImproveDate *expires_on;
  char *supersedes_id;
  GDateTime *recorded_at;
};

static const ImproveRow rows[] = {
  /**
   * ImproveCheckOverride:subject-id:
   *
   * What the rule found fault with; the plan itself where it is meant for all of it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveCheckOverride, subject_id, REF, "subject-id",
               IMPROVE_FIXED, IMPROVE_REQUIRED, .label = "Subject"),
  /**
   * ImproveCheckOverride:rule:
   *
   * The rule of the check, by its id such as `dates-unusual`.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveCheckOverride, rule, STRING, "rule", IMPROVE_FIXED, IMPROVE_REQUIRED, .label = "Rule"),
  /**
   * ImproveCheckOverride:reason:
   *
   * Why it may stand.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveCheckOverride, reason, TEXT, "reason", IMPROVE_FIXED, IMPROVE_REQUIRED, .label = "Reason"),
  /**
   * ImproveCheckOverride:by-id:
   *
   * The party that says so.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveCheckOverride, by_id, REF, "by-id",
               IMPROVE_FIXED, IMPROVE_REQUIRED, .targets = "organization post person", .label = "By"),
  /**
   * ImproveCheckOverride:valid-on:
   *
   * The day from which it counts.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveCheckOverride, valid_on, DATE, "valid-on", IMPROVE_FIXED, IMPROVE_REQUIRED, .label = "From"),
  /**
   * ImproveCheckOverride:expires-on:
   *
   * The last day on which it counts.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveCheckOverride, expires_on, DATE, "expires-on", IMPROVE_FIXED, IMPROVE_REQUIRED, .label = "Until"),
  /**
   * ImproveCheckOverride:supersedes-id:
   *
   * The earlier override that this one corrects.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveCheckOverride, supersedes_id, REF, "supersedes-id",
               IMPROVE_FIXED, .targets = "check-override", .label = "Supersedes"),
  /**
   * ImproveCheckOverride:recorded-at:
   *
   * When it was recorded, as distinct from when it was true. Given by improve_plan_record().
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveCheckOverride, recorded_at, INSTANT, "recorded-at", IMPROVE_DERIVED, .label = "Recorded"),
};

IMPROVE_DEFINE_ENTITY (ImproveCheckOverride, improve_check_override, rows)

/**
 * improve_check_override_new:
 * @subject_id: #ImproveCheckOverride:subject-id
 * @rule: #ImproveCheckOverride:rule
 * @reason: #ImproveCheckOverride:reason
 * @by_id: #ImproveCheckOverride:by-id
 * @valid_on: #ImproveCheckOverride:valid-on
 * @expires_on: #ImproveCheckOverride:expires-on
 *
 * Makes an override.
 *
 * Returns: (transfer full): the new record, in no plan yet: improve_plan_record() records it
 *
 * Since: 1.0
 */
ImproveCheckOverride *
improve_check_override_new (const char *subject_id,
                            const char *rule,
                            const char *reason,
                            const char *by_id,
                            ImproveDate *valid_on,
                            ImproveDate *expires_on)
{
  return g_object_new (IMPROVE_TYPE_CHECK_OVERRIDE,
                       "subject-id", subject_id,
                       "rule", rule,
                       "reason", reason,
                       "by-id", by_id,
                       "valid-on", valid_on,
                       "expires-on", expires_on,
                       NULL);
}

/**
 * improve_check_override_get_subject_id: (get-property subject-id)
 * @self: an override
 *
 * Gets #ImproveCheckOverride:subject-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveCheckOverride, improve_check_override, IMPROVE_IS_CHECK_OVERRIDE, const char *, subject_id)

/**
 * improve_check_override_get_rule: (get-property rule)
 * @self: an override
 *
 * Gets #ImproveCheckOverride:rule.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveCheckOverride, improve_check_override, IMPROVE_IS_CHECK_OVERRIDE, const char *, rule)

/**
 * improve_check_override_get_reason: (get-property reason)
 * @self: an override
 *
 * Gets #ImproveCheckOverride:reason.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveCheckOverride, improve_check_override, IMPROVE_IS_CHECK_OVERRIDE, const char *, reason)

/**
 * improve_check_override_get_by_id: (get-property by-id)
 * @self: an override
 *
 * Gets #ImproveCheckOverride:by-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveCheckOverride, improve_check_override, IMPROVE_IS_CHECK_OVERRIDE, const char *, by_id)

/**
 * improve_check_override_get_valid_on: (get-property valid-on)
 * @self: an override
 *
 * Gets #ImproveCheckOverride:valid-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveCheckOverride, improve_check_override, IMPROVE_IS_CHECK_OVERRIDE, ImproveDate *, valid_on)

/**
 * improve_check_override_get_expires_on: (get-property expires-on)
 * @self: an override
 *
 * Gets #ImproveCheckOverride:expires-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveCheckOverride, improve_check_override, IMPROVE_IS_CHECK_OVERRIDE, ImproveDate *, expires_on)

/**
 * improve_check_override_get_supersedes_id: (get-property supersedes-id)
 * @self: an override
 *
 * Gets #ImproveCheckOverride:supersedes-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveCheckOverride, improve_check_override, IMPROVE_IS_CHECK_OVERRIDE, const char *, supersedes_id)

/**
 * improve_check_override_get_recorded_at: (get-property recorded-at)
 * @self: an override
 *
 * Gets #ImproveCheckOverride:recorded-at.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveCheckOverride, improve_check_override, IMPROVE_IS_CHECK_OVERRIDE, GDateTime *, recorded_at)
