/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/assess/improve-assurance-finding.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveAssuranceFinding:
 *
 * What one of the rules against false assurance found as of a day: the rule, what it is about, why, and the
 * question a councillor can ask.
 *
 * Since: 1.0
 */
struct _ImproveAssuranceFinding
{
  ImproveEntity parent_instance;
  char *rule;
  int severity;
  char **subject_ids;
  char *message;
  char *question;
  char **because_ids;
};

G_DEFINE_ENUM_TYPE (ImproveAssuranceSeverity, improve_assurance_severity,
                    G_DEFINE_ENUM_VALUE (IMPROVE_ASSURANCE_SEVERITY_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ASSURANCE_SEVERITY_SERIOUS, "serious"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ASSURANCE_SEVERITY_WARNING, "warning"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ASSURANCE_SEVERITY_INFO, "info"))

static const ImproveRow rows[] = {
  /**
   * ImproveAssuranceFinding:rule:
   *
   * The id of the rule, such as `FA02`.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAssuranceFinding, rule, STRING, "rule", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Rule"),
  /**
   * ImproveAssuranceFinding:severity:
   *
   * How much it matters.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAssuranceFinding, severity, ENUM, "severity",
               IMPROVE_FIXED, .value_type = improve_assurance_severity_get_type, IMPROVE_PUBLIC, .label = "Severity"),
  /**
   * ImproveAssuranceFinding:subject-ids:
   *
   * What it is about.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAssuranceFinding, subject_ids, REFS, "subject-ids",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Subjects"),
  /**
   * ImproveAssuranceFinding:message:
   *
   * What was found, in one sentence.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAssuranceFinding, message, TEXT, "message", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Finding"),
  /**
   * ImproveAssuranceFinding:question:
   *
   * The question to ask.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAssuranceFinding, question, TEXT, "question",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Question"),
  /**
   * ImproveAssuranceFinding:because-ids:
   *
   * The records it rests on.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAssuranceFinding, because_ids, REFS, "because-ids",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Because of"),
};

IMPROVE_DEFINE_ENTITY (ImproveAssuranceFinding, improve_assurance_finding, rows)

/**
 * improve_assurance_finding_get_rule: (get-property rule)
 * @self: a finding of the assessment
 *
 * Gets #ImproveAssuranceFinding:rule.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAssuranceFinding, improve_assurance_finding, IMPROVE_IS_ASSURANCE_FINDING, const char *, rule)

/**
 * improve_assurance_finding_get_severity: (get-property severity)
 * @self: a finding of the assessment
 *
 * Gets #ImproveAssuranceFinding:severity.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAssuranceFinding, improve_assurance_finding, IMPROVE_IS_ASSURANCE_FINDING,
                ImproveAssuranceSeverity, severity)

/**
 * improve_assurance_finding_get_subject_ids: (get-property subject-ids)
 * @self: a finding of the assessment
 *
 * Gets #ImproveAssuranceFinding:subject-ids.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveAssuranceFinding, improve_assurance_finding, IMPROVE_IS_ASSURANCE_FINDING, subject_ids)

/**
 * improve_assurance_finding_get_message: (get-property message)
 * @self: a finding of the assessment
 *
 * Gets #ImproveAssuranceFinding:message.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAssuranceFinding, improve_assurance_finding, IMPROVE_IS_ASSURANCE_FINDING, const char *, message)

/**
 * improve_assurance_finding_get_question: (get-property question)
 * @self: a finding of the assessment
 *
 * Gets #ImproveAssuranceFinding:question.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAssuranceFinding, improve_assurance_finding, IMPROVE_IS_ASSURANCE_FINDING, const char *,
                question)

/**
 * improve_assurance_finding_get_because_ids: (get-property because-ids)
 * @self: a finding of the assessment
 *
 * Gets #ImproveAssuranceFinding:because-ids.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveAssuranceFinding, improve_assurance_finding, IMPROVE_IS_ASSURANCE_FINDING, because_ids)
