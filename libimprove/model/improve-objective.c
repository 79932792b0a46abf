/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-objective.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveObjective:
 *
 * What is to be reached under a theme.
 *
 * Source: Tower Hamlets improvement plan, 2017: themes with objectives.
 *
 * Since: 1.0
 */
struct _ImproveObjective
{
  ImproveEntity parent_instance;
  char *theme_id;
  char *label;
  char *title;
  char *statement;
  char *lead_id;
  char **portfolio_post_ids;
  char **enablers;
  char *success_criteria;
  char *what_good_looks_like;
  char **treats_ids;
  char **contributes_to_ids;
};

static const ImproveRow rows[] = {
  /**
   * ImproveObjective:theme-id:
   *
   * The theme it stands under.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveObjective, theme_id, REF, "theme-id", .targets = "theme", IMPROVE_PUBLIC, .label = "Theme"),
  /**
   * ImproveObjective:label:
   *
   * The plan's own numbering.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveObjective, label, STRING, "label", IMPROVE_PUBLIC, .label = "Label"),
  /**
   * ImproveObjective:title:
   *
   * The objective.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveObjective, title, STRING, "title", IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Title"),
  /**
   * ImproveObjective:statement:
   *
   * The objective in full.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveObjective, statement, TEXT, "statement", IMPROVE_PUBLIC, .label = "Statement"),
  /**
   * ImproveObjective:lead-id:
   *
   * Who leads it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveObjective, lead_id, REF, "lead-id",
               .targets = "organization post person", IMPROVE_PUBLIC, .label = "Lead"),
  /**
   * ImproveObjective:portfolio-post-ids:
   *
   * The members of the executive in whose portfolios it lies.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveObjective, portfolio_post_ids, REFS, "portfolio-post-ids",
               .targets = "post", IMPROVE_PUBLIC, .label = "Portfolios"),
  /**
   * ImproveObjective:enablers:
   *
   * What of a good service it builds: the words are those of #ImproveTheme:enablers.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveObjective, enablers, STRV, "enablers",
               .words = "strategic_approach leadership_and_governance workforce partners supporting_apparatus "
                        "innovation use_of_resources whole_council_vision outward_facing_culture "
                        "corporate_and_political_support member_officer_relationships golden_thread "
                        "dynamic_leadership stable_workforce model_of_practice systems_and_data "
                        "coherent_partnerships",
               IMPROVE_PUBLIC, .label = "Enablers"),
  /**
   * ImproveObjective:success-criteria:
   *
   * How one will know it is reached.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveObjective, success_criteria, TEXT, "success-criteria",
               IMPROVE_PUBLIC, .label = "Success criteria"),
  /**
   * ImproveObjective:what-good-looks-like:
   *
   * The practice one would see.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveObjective, what_good_looks_like, TEXT, "what-good-looks-like",
               IMPROVE_PUBLIC, .label = "What good looks like"),
  /**
   * ImproveObjective:treats-ids:
   *
   * The root causes it treats.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveObjective, treats_ids, REFS, "treats-ids",
               .targets = "root-cause", IMPROVE_PUBLIC, .label = "Treats"),
  /**
   * ImproveObjective:contributes-to-ids:
   *
   * The priorities of the council it contributes to.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveObjective, contributes_to_ids, REFS, "contributes-to-ids",
               .targets = "priority", IMPROVE_PUBLIC, .label = "Contributes to"),
};

IMPROVE_DEFINE_ENTITY (ImproveObjective, improve_objective, rows)

/**
 * improve_objective_new:
 * @title: #ImproveObjective:title
 *
 * Makes an objective.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveObjective *
improve_objective_new (const char *title)
{
  return g_object_new (IMPROVE_TYPE_OBJECTIVE,
                       "title", title,
                       NULL);
}

/**
 * improve_objective_get_theme_id: (get-property theme-id)
 * @self: an objective
 *
 * Gets #ImproveObjective:theme-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveObjective, improve_objective, IMPROVE_IS_OBJECTIVE, const char *, theme_id)

/**
 * improve_objective_set_theme_id: (set-property theme-id)
 * @self: an objective
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveObjective:theme-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveObjective, improve_objective, IMPROVE_IS_OBJECTIVE, const char *, theme_id, "theme-id")

/**
 * improve_objective_get_label: (get-property label)
 * @self: an objective
 *
 * Gets #ImproveObjective:label.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveObjective, improve_objective, IMPROVE_IS_OBJECTIVE, const char *, label)

/**
 * improve_objective_set_label: (set-property label)
 * @self: an objective
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveObjective:label.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveObjective, improve_objective, IMPROVE_IS_OBJECTIVE, const char *, label, "label")

/**
 * improve_objective_get_title: (get-property title)
 * @self: an objective
 *
 * Gets #ImproveObjective:title.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveObjective, improve_objective, IMPROVE_IS_OBJECTIVE, const char *, title)

/**
 * improve_objective_set_title: (set-property title)
 * @self: an objective
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveObjective:title.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveObjective, improve_objective, IMPROVE_IS_OBJECTIVE, const char *, title, "title")

/**
 * improve_objective_get_statement: (get-property statement)
 * @self: an objective
 *
 * Gets #ImproveObjective:statement.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveObjective, improve_objective, IMPROVE_IS_OBJECTIVE, const char *, statement)

/**
 * improve_objective_set_statement: (set-property statement)
 * @self: an objective
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveObjective:statement.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveObjective, improve_objective, IMPROVE_IS_OBJECTIVE, const char *, statement, "statement")

/**
 * improve_objective_get_lead_id: (get-property lead-id)
 * @self: an objective
 *
 * Gets #ImproveObjective:lead-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveObjective, improve_objective, IMPROVE_IS_OBJECTIVE, const char *, lead_id)

/**
 * improve_objective_set_lead_id: (set-property lead-id)
 * @self: an objective
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveObjective:lead-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveObjective, improve_objective, IMPROVE_IS_OBJECTIVE, const char *, lead_id, "lead-id")

/**
 * improve_objective_get_portfolio_post_ids: (get-property portfolio-post-ids)
 * @self: an objective
 *
 * Gets #ImproveObjective:portfolio-post-ids.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values, empty where there are none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveObjective, improve_objective, IMPROVE_IS_OBJECTIVE, portfolio_post_ids)

/**
 * improve_objective_set_portfolio_post_ids: (set-property portfolio-post-ids)
 * @self: an objective
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImproveObjective:portfolio-post-ids.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveObjective, improve_objective, IMPROVE_IS_OBJECTIVE, const char *const *, portfolio_post_ids,
                "portfolio-post-ids")

/**
 * improve_objective_get_enablers: (get-property enablers)
 * @self: an objective
 *
 * Gets #ImproveObjective:enablers.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values, empty where there are none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveObjective, improve_objective, IMPROVE_IS_OBJECTIVE, enablers)

/**
 * improve_objective_set_enablers: (set-property enablers)
 * @self: an objective
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImproveObjective:enablers.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveObjective, improve_objective, IMPROVE_IS_OBJECTIVE, const char *const *, enablers, "enablers")

/**
 * improve_objective_get_success_criteria: (get-property success-criteria)
 * @self: an objective
 *
 * Gets #ImproveObjective:success-criteria.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveObjective, improve_objective, IMPROVE_IS_OBJECTIVE, const char *, success_criteria)

/**
 * improve_objective_set_success_criteria: (set-property success-criteria)
 * @self: an objective
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveObjective:success-criteria.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveObjective, improve_objective, IMPROVE_IS_OBJECTIVE, const char *, success_criteria,
                "success-criteria")

/**
 * improve_objective_get_what_good_looks_like: (get-property what-good-looks-like)
 * @self: an objective
 *
 * Gets #ImproveObjective:what-good-looks-like.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveObjective, improve_objective, IMPROVE_IS_OBJECTIVE, const char *, what_good_looks_like)

/**
 * improve_objective_set_what_good_looks_like: (set-property what-good-looks-like)
 * @self: an objective
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveObjective:what-good-looks-like.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveObjective, improve_objective, IMPROVE_IS_OBJECTIVE, const char *, what_good_looks_like,
                "what-good-looks-like")

/**
 * improve_objective_get_treats_ids: (get-property treats-ids)
 * @self: an objective
 *
 * Gets #ImproveObjective:treats-ids.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveObjective, improve_objective, IMPROVE_IS_OBJECTIVE, treats_ids)

/**
 * improve_objective_set_treats_ids: (set-property treats-ids)
 * @self: an objective
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImproveObjective:treats-ids.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveObjective, improve_objective, IMPROVE_IS_OBJECTIVE, const char *const *, treats_ids,
                "treats-ids")

/**
 * improve_objective_get_contributes_to_ids: (get-property contributes-to-ids)
 * @self: an objective
 *
 * Gets #ImproveObjective:contributes-to-ids.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveObjective, improve_objective, IMPROVE_IS_OBJECTIVE, contributes_to_ids)

/**
 * improve_objective_set_contributes_to_ids: (set-property contributes-to-ids)
 * @self: an objective
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImproveObjective:contributes-to-ids.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveObjective, improve_objective, IMPROVE_IS_OBJECTIVE, const char *const *, contributes_to_ids,
                "contributes-to-ids")
