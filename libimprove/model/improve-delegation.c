/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-delegation.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveDelegation:
 *
 * A power that a limb gave to a post, with its scope and conditions. A change of the plan between meetings names
 * the delegation it rests on.
 *
 * Source: Local Government Act 1972, section 101; Local Government Act 2000, section 9E.
 *
 * Since: 1.0
 */
struct _ImproveDelegation
{
  ImproveEntity parent_instance;
  char *limb_id;
  char *to_id;
  char **consultation_ids;
  char *scope;
  char *condition;
  char *report_back_to_id;
  ImproveDate *starts;
  ImproveDate *ends;
};

static const ImproveRow rows[] = {
  /**
   * ImproveDelegation:limb-id:
   *
   * The limb that gave it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveDelegation, limb_id, REF, "limb-id",
               IMPROVE_REQUIRED, .targets = "limb", IMPROVE_PUBLIC, .label = "Limb"),
  /**
   * ImproveDelegation:to-id:
   *
   * Who may now decide.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveDelegation, to_id, REF, "to-id",
               IMPROVE_REQUIRED, .targets = "organization post person", IMPROVE_PUBLIC, .label = "To"),
  /**
   * ImproveDelegation:consultation-ids:
   *
   * Who must be consulted first.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveDelegation, consultation_ids, REFS, "consultation-ids",
               .targets = "organization post person", IMPROVE_PUBLIC, .label = "In consultation with"),
  /**
   * ImproveDelegation:scope:
   *
   * What may be decided.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveDelegation, scope, TEXT, "scope", IMPROVE_PUBLIC, .label = "Scope"),
  /**
   * ImproveDelegation:condition:
   *
   * On what condition.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveDelegation, condition, TEXT, "condition", IMPROVE_PUBLIC, .label = "Condition"),
  /**
   * ImproveDelegation:report-back-to-id:
   *
   * Who must be told afterwards.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveDelegation, report_back_to_id, REF, "report-back-to-id",
               .targets = "organization post person", IMPROVE_PUBLIC, .label = "Report back to"),
  /**
   * ImproveDelegation:starts:
   *
   * Since when; absent: since the meeting.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveDelegation, starts, DATE, "starts", IMPROVE_PUBLIC, .label = "From"),
  /**
   * ImproveDelegation:ends:
   *
   * The last day; absent: until it is withdrawn.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveDelegation, ends, DATE, "ends", IMPROVE_PUBLIC, .label = "Until"),
};

IMPROVE_DEFINE_ENTITY (ImproveDelegation, improve_delegation, rows)

/**
 * improve_delegation_new:
 * @limb_id: #ImproveDelegation:limb-id
 * @to_id: #ImproveDelegation:to-id
 *
 * Makes a delegation.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveDelegation *
improve_delegation_new (const char *limb_id,
                        const char *to_id)
{
  return g_object_new (IMPROVE_TYPE_DELEGATION,
                       "limb-id", limb_id,
                       "to-id", to_id,
                       NULL);
}

/**
 * improve_delegation_get_limb_id: (get-property limb-id)
 * @self: a delegation
 *
 * Gets #ImproveDelegation:limb-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveDelegation, improve_delegation, IMPROVE_IS_DELEGATION, const char *, limb_id)

/**
 * improve_delegation_set_limb_id: (set-property limb-id)
 * @self: a delegation
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveDelegation:limb-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveDelegation, improve_delegation, IMPROVE_IS_DELEGATION, const char *, limb_id, "limb-id")

/**
 * improve_delegation_get_to_id: (get-property to-id)
 * @self: a delegation
 *
 * Gets #ImproveDelegation:to-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveDelegation, improve_delegation, IMPROVE_IS_DELEGATION, const char *, to_id)

/**
 * improve_delegation_set_to_id: (set-property to-id)
 * @self: a delegation
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveDelegation:to-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveDelegation, improve_delegation, IMPROVE_IS_DELEGATION, const char *, to_id, "to-id")

/**
 * improve_delegation_get_consultation_ids: (get-property consultation-ids)
 * @self: a delegation
 *
 * Gets #ImproveDelegation:consultation-ids.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveDelegation, improve_delegation, IMPROVE_IS_DELEGATION, consultation_ids)

/**
 * improve_delegation_set_consultation_ids: (set-property consultation-ids)
 * @self: a delegation
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImproveDelegation:consultation-ids.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveDelegation, improve_delegation, IMPROVE_IS_DELEGATION, const char *const *, consultation_ids,
                "consultation-ids")

/**
 * improve_delegation_get_scope: (get-property scope)
 * @self: a delegation
 *
 * Gets #ImproveDelegation:scope.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveDelegation, improve_delegation, IMPROVE_IS_DELEGATION, const char *, scope)

/**
 * improve_delegation_set_scope: (set-property scope)
 * @self: a delegation
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveDelegation:scope.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveDelegation, improve_delegation, IMPROVE_IS_DELEGATION, const char *, scope, "scope")

/**
 * improve_delegation_get_condition: (get-property condition)
 * @self: a delegation
 *
 * Gets #ImproveDelegation:condition.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveDelegation, improve_delegation, IMPROVE_IS_DELEGATION, const char *, condition)

/**
 * improve_delegation_set_condition: (set-property condition)
 * @self: a delegation
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveDelegation:condition.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveDelegation, improve_delegation, IMPROVE_IS_DELEGATION, const char *, condition, "condition")

/**
 * improve_delegation_get_report_back_to_id: (get-property report-back-to-id)
 * @self: a delegation
 *
 * Gets #ImproveDelegation:report-back-to-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveDelegation, improve_delegation, IMPROVE_IS_DELEGATION, const char *, report_back_to_id)

/**
 * improve_delegation_set_report_back_to_id: (set-property report-back-to-id)
 * @self: a delegation
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveDelegation:report-back-to-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveDelegation, improve_delegation, IMPROVE_IS_DELEGATION, const char *, report_back_to_id,
                "report-back-to-id")

/**
 * improve_delegation_get_starts: (get-property starts)
 * @self: a delegation
 *
 * Gets #ImproveDelegation:starts.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveDelegation, improve_delegation, IMPROVE_IS_DELEGATION, ImproveDate *, starts)

/**
 * improve_delegation_set_starts: (set-property starts)
 * @self: a delegation
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveDelegation:starts.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveDelegation, improve_delegation, IMPROVE_IS_DELEGATION, ImproveDate *, starts, "starts")

/**
 * improve_delegation_get_ends: (get-property ends)
 * @self: a delegation
 *
 * Gets #ImproveDelegation:ends.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveDelegation, improve_delegation, IMPROVE_IS_DELEGATION, ImproveDate *, ends)

/**
 * improve_delegation_set_ends: (set-property ends)
 * @self: a delegation
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveDelegation:ends.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveDelegation, improve_delegation, IMPROVE_IS_DELEGATION, ImproveDate *, ends, "ends")
