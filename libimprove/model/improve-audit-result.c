/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-audit-result.h>

#include <libimprove/entity/improve-row-private.h>
#include <libimprove/model/improve-grade-pair.h>

/**
 * ImproveAuditResult:
 *
 * How a set of audits was graded by those who did them, and again by those who moderated them. Counts only: no
 * case.
 *
 * Source: Ofsted, Torbay, January 2016: own audits graded higher than inspectors graded them.
 *
 * Since: 1.0
 */
struct _ImproveAuditResult
{
  ImproveEntity parent_instance;
  char *title;
  char *cohort;
  char *tool_version;
  ImprovePeriod *period;
  gboolean same_cases;
  char *evidence_id;
  char *scale;
  ImproveEntityList *pairs;
};

static const ImproveRow rows[] = {
  /**
   * ImproveAuditResult:title:
   *
   * What was audited.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAuditResult, title, STRING, "title", IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Title"),
  /**
   * ImproveAuditResult:cohort:
   *
   * Whose work, and which cases.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAuditResult, cohort, STRING, "cohort", IMPROVE_PUBLIC, .label = "Cohort"),
  /**
   * ImproveAuditResult:tool-version:
   *
   * The version of the audit tool.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAuditResult, tool_version, STRING, "tool-version", IMPROVE_PUBLIC, .label = "Tool"),
  /**
   * ImproveAuditResult:period:
   *
   * The period.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAuditResult, period, PERIOD, "period", IMPROVE_PUBLIC, .label = "Period"),
  /**
   * ImproveAuditResult:same-cases:
   *
   * Whether the moderators looked at the very same cases.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAuditResult, same_cases, BOOLEAN, "same-cases", IMPROVE_PUBLIC, .label = "Same cases"),
  /**
   * ImproveAuditResult:evidence-id:
   *
   * The piece of evidence it belongs to.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAuditResult, evidence_id, REF, "evidence-id",
               .targets = "evidence", IMPROVE_PUBLIC, .label = "Evidence"),
  /**
   * ImproveAuditResult:scale:
   *
   * The scale of the grades.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAuditResult, scale, STRING, "scale", .words = "ofsted_4", IMPROVE_PUBLIC, .label = "Scale"),
  /**
   * ImproveAuditResult:pairs:
   *
   * How many got which grade at first and which on moderation.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAuditResult, pairs, LIST, "pairs",
               .value_type = improve_grade_pair_get_type, .label = "Grades"),
};

IMPROVE_DEFINE_ENTITY (ImproveAuditResult, improve_audit_result, rows)

/**
 * improve_audit_result_new:
 * @title: #ImproveAuditResult:title
 *
 * Makes an audit result.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveAuditResult *
improve_audit_result_new (const char *title)
{
  return g_object_new (IMPROVE_TYPE_AUDIT_RESULT,
                       "title", title,
                       NULL);
}

/**
 * improve_audit_result_get_title: (get-property title)
 * @self: an audit result
 *
 * Gets #ImproveAuditResult:title.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAuditResult, improve_audit_result, IMPROVE_IS_AUDIT_RESULT, const char *, title)

/**
 * improve_audit_result_set_title: (set-property title)
 * @self: an audit result
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAuditResult:title.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAuditResult, improve_audit_result, IMPROVE_IS_AUDIT_RESULT, const char *, title, "title")

/**
 * improve_audit_result_get_cohort: (get-property cohort)
 * @self: an audit result
 *
 * Gets #ImproveAuditResult:cohort.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAuditResult, improve_audit_result, IMPROVE_IS_AUDIT_RESULT, const char *, cohort)

/**
 * improve_audit_result_set_cohort: (set-property cohort)
 * @self: an audit result
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAuditResult:cohort.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAuditResult, improve_audit_result, IMPROVE_IS_AUDIT_RESULT, const char *, cohort, "cohort")

/**
 * improve_audit_result_get_tool_version: (get-property tool-version)
 * @self: an audit result
 *
 * Gets #ImproveAuditResult:tool-version.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAuditResult, improve_audit_result, IMPROVE_IS_AUDIT_RESULT, const char *, tool_version)

/**
 * improve_audit_result_set_tool_version: (set-property tool-version)
 * @self: an audit result
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAuditResult:tool-version.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAuditResult, improve_audit_result, IMPROVE_IS_AUDIT_RESULT, const char *, tool_version,
                "tool-version")

/**
 * improve_audit_result_get_period: (get-property period)
 * @self: an audit result
 *
 * Gets #ImproveAuditResult:period.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAuditResult, improve_audit_result, IMPROVE_IS_AUDIT_RESULT, ImprovePeriod *, period)

/**
 * improve_audit_result_set_period: (set-property period)
 * @self: an audit result
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAuditResult:period.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAuditResult, improve_audit_result, IMPROVE_IS_AUDIT_RESULT, ImprovePeriod *, period, "period")

/**
 * improve_audit_result_get_same_cases: (get-property same-cases)
 * @self: an audit result
 *
 * Gets #ImproveAuditResult:same-cases.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAuditResult, improve_audit_result, IMPROVE_IS_AUDIT_RESULT, gboolean, same_cases)

/**
 * improve_audit_result_set_same_cases: (set-property same-cases)
 * @self: an audit result
 * @value: the value
 *
 * Sets #ImproveAuditResult:same-cases.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAuditResult, improve_audit_result, IMPROVE_IS_AUDIT_RESULT, gboolean, same_cases, "same-cases")

/**
 * improve_audit_result_get_evidence_id: (get-property evidence-id)
 * @self: an audit result
 *
 * Gets #ImproveAuditResult:evidence-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAuditResult, improve_audit_result, IMPROVE_IS_AUDIT_RESULT, const char *, evidence_id)

/**
 * improve_audit_result_set_evidence_id: (set-property evidence-id)
 * @self: an audit result
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAuditResult:evidence-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAuditResult, improve_audit_result, IMPROVE_IS_AUDIT_RESULT, const char *, evidence_id,
                "evidence-id")

/**
 * improve_audit_result_get_scale: (get-property scale)
 * @self: an audit result
 *
 * Gets #ImproveAuditResult:scale.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAuditResult, improve_audit_result, IMPROVE_IS_AUDIT_RESULT, const char *, scale)

/**
 * improve_audit_result_set_scale: (set-property scale)
 * @self: an audit result
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAuditResult:scale.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAuditResult, improve_audit_result, IMPROVE_IS_AUDIT_RESULT, const char *, scale, "scale")

/**
 * improve_audit_result_get_pairs: (get-property pairs)
 * @self: an audit result
 *
 * Gets #ImproveAuditResult:pairs.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImproveAuditResult, improve_audit_result, IMPROVE_IS_AUDIT_RESULT, pairs, "pairs")
