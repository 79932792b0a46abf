/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-outcome.h>

#include <libimprove/entity/improve-row-private.h>
#include <libimprove/model/improve-expectation.h>

/**
 * ImproveOutcome:
 *
 * A difference to be made to children, families or those who work with them.
 *
 * Source: Torbay, October 2016: links between recommendations, actions and outcomes for children.
 *
 * Since: 1.0
 */
struct _ImproveOutcome
{
  ImproveEntity parent_instance;
  char *theme_id;
  char *label;
  char *title;
  char *lead_id;
  char **portfolio_post_ids;
  int beneficiary;
  char *answers_area;
  char *evidence_expectation;
  ImproveEntityList *expected;
};

G_DEFINE_ENUM_TYPE (ImproveBeneficiary, improve_beneficiary,
                    G_DEFINE_ENUM_VALUE (IMPROVE_BENEFICIARY_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_BENEFICIARY_CHILD, "child"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_BENEFICIARY_CARE_LEAVER, "care_leaver"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_BENEFICIARY_FAMILY, "family"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_BENEFICIARY_WORKER, "worker"))

static const ImproveRow rows[] = {
  /**
   * ImproveOutcome:theme-id:
   *
   * The theme it stands under.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOutcome, theme_id, REF, "theme-id", .targets = "theme", IMPROVE_PUBLIC, .label = "Theme"),
  /**
   * ImproveOutcome:label:
   *
   * The plan's own numbering.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOutcome, label, STRING, "label", IMPROVE_PUBLIC, .label = "Label"),
  /**
   * ImproveOutcome:title:
   *
   * The difference.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOutcome, title, TEXT, "title", IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Outcome"),
  /**
   * ImproveOutcome:lead-id:
   *
   * Who answers for it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOutcome, lead_id, REF, "lead-id",
               .targets = "organization post person", IMPROVE_PUBLIC, .label = "Lead"),
  /**
   * ImproveOutcome:portfolio-post-ids:
   *
   * The members of the executive in whose portfolios it lies.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOutcome, portfolio_post_ids, REFS, "portfolio-post-ids",
               .targets = "post", IMPROVE_PUBLIC, .label = "Portfolios"),
  /**
   * ImproveOutcome:beneficiary:
   *
   * Whose life it changes.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOutcome, beneficiary, ENUM, "beneficiary",
               .value_type = improve_beneficiary_get_type, IMPROVE_PUBLIC, .label = "For"),
  /**
   * ImproveOutcome:answers-area:
   *
   * The area of judgement it answers.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOutcome, answers_area, STRING, "answers-area", IMPROVE_PUBLIC, .label = "Answers"),
  /**
   * ImproveOutcome:evidence-expectation:
   *
   * What would show that it has come about.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOutcome, evidence_expectation, TEXT, "evidence-expectation",
               IMPROVE_PUBLIC, .label = "Evidence expected"),
  /**
   * ImproveOutcome:expected:
   *
   * What is expected by when.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOutcome, expected, LIST, "expected",
               .value_type = improve_expectation_get_type, .label = "Expected"),
};

IMPROVE_DEFINE_ENTITY (ImproveOutcome, improve_outcome, rows)

/**
 * improve_outcome_new:
 * @title: #ImproveOutcome:title
 *
 * Makes an outcome.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveOutcome *
improve_outcome_new (const char *title)
{
  return g_object_new (IMPROVE_TYPE_OUTCOME,
                       "title", title,
                       NULL);
}

/**
 * improve_outcome_get_theme_id: (get-property theme-id)
 * @self: an outcome
 *
 * Gets #ImproveOutcome:theme-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveOutcome, improve_outcome, IMPROVE_IS_OUTCOME, const char *, theme_id)

/**
 * improve_outcome_set_theme_id: (set-property theme-id)
 * @self: an outcome
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveOutcome:theme-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveOutcome, improve_outcome, IMPROVE_IS_OUTCOME, const char *, theme_id, "theme-id")

/**
 * improve_outcome_get_label: (get-property label)
 * @self: an outcome
 *
 * Gets #ImproveOutcome:label.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveOutcome, improve_outcome, IMPROVE_IS_OUTCOME, const char *, label)

/**
 * improve_outcome_set_label: (set-property label)
 * @self: an outcome
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveOutcome:label.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveOutcome, improve_outcome, IMPROVE_IS_OUTCOME, const char *, label, "label")

/**
 * improve_outcome_get_title: (get-property title)
 * @self: an outcome
 *
 * Gets #ImproveOutcome:title.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveOutcome, improve_outcome, IMPROVE_IS_OUTCOME, const char *, title)

/**
 * improve_outcome_set_title: (set-property title)
 * @self: an outcome
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveOutcome:title.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveOutcome, improve_outcome, IMPROVE_IS_OUTCOME, const char *, title, "title")

/**
 * improve_outcome_get_lead_id: (get-property lead-id)
 * @self: an outcome
 *
 * Gets #ImproveOutcome:lead-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveOutcome, improve_outcome, IMPROVE_IS_OUTCOME, const char *, lead_id)

/**
 * improve_outcome_set_lead_id: (set-property lead-id)
 * @self: an outcome
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveOutcome:lead-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveOutcome, improve_outcome, IMPROVE_IS_OUTCOME, const char *, lead_id, "lead-id")

/**
 * improve_outcome_get_portfolio_post_ids: (get-property portfolio-post-ids)
 * @self: an outcome
 *
 * Gets #ImproveOutcome:portfolio-post-ids.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values, empty where there are none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveOutcome, improve_outcome, IMPROVE_IS_OUTCOME, portfolio_post_ids)

/**
 * improve_outcome_set_portfolio_post_ids: (set-property portfolio-post-ids)
 * @self: an outcome
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImproveOutcome:portfolio-post-ids.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveOutcome, improve_outcome, IMPROVE_IS_OUTCOME, const char *const *, portfolio_post_ids,
                "portfolio-post-ids")

/**
 * improve_outcome_get_beneficiary: (get-property beneficiary)
 * @self: an outcome
 *
 * Gets #ImproveOutcome:beneficiary.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveOutcome, improve_outcome, IMPROVE_IS_OUTCOME, ImproveBeneficiary, beneficiary)

/**
 * improve_outcome_set_beneficiary: (set-property beneficiary)
 * @self: an outcome
 * @value: the value
 *
 * Sets #ImproveOutcome:beneficiary.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveOutcome, improve_outcome, IMPROVE_IS_OUTCOME, ImproveBeneficiary, beneficiary, "beneficiary")

/**
 * improve_outcome_get_answers_area: (get-property answers-area)
 * @self: an outcome
 *
 * Gets #ImproveOutcome:answers-area.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveOutcome, improve_outcome, IMPROVE_IS_OUTCOME, const char *, answers_area)

/**
 * improve_outcome_set_answers_area: (set-property answers-area)
 * @self: an outcome
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveOutcome:answers-area.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveOutcome, improve_outcome, IMPROVE_IS_OUTCOME, const char *, answers_area, "answers-area")

/**
 * improve_outcome_get_evidence_expectation: (get-property evidence-expectation)
 * @self: an outcome
 *
 * Gets #ImproveOutcome:evidence-expectation.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveOutcome, improve_outcome, IMPROVE_IS_OUTCOME, const char *, evidence_expectation)

/**
 * improve_outcome_set_evidence_expectation: (set-property evidence-expectation)
 * @self: an outcome
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveOutcome:evidence-expectation.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveOutcome, improve_outcome, IMPROVE_IS_OUTCOME, const char *, evidence_expectation,
                "evidence-expectation")

/**
 * improve_outcome_get_expected: (get-property expected)
 * @self: an outcome
 *
 * Gets #ImproveOutcome:expected.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImproveOutcome, improve_outcome, IMPROVE_IS_OUTCOME, expected, "expected")
