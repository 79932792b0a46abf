/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-theme.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveTheme:
 *
 * A heading of the plan under which objectives stand.
 *
 * Source: Tower Hamlets improvement plan, 2017: four themes.
 *
 * Since: 1.0
 */
struct _ImproveTheme
{
  ImproveEntity parent_instance;
  char *label;
  char *title;
  char *statement;
  char *lead_id;
  char **portfolio_post_ids;
  char **enablers;
};

static const ImproveRow rows[] = {
  /**
   * ImproveTheme:label:
   *
   * The plan's own numbering.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveTheme, label, STRING, "label", IMPROVE_PUBLIC, .label = "Label"),
  /**
   * ImproveTheme:title:
   *
   * The theme.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveTheme, title, STRING, "title", IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Title"),
  /**
   * ImproveTheme:statement:
   *
   * What the theme is about.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveTheme, statement, TEXT, "statement", IMPROVE_PUBLIC, .label = "Statement"),
  /**
   * ImproveTheme:lead-id:
   *
   * Who leads it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveTheme, lead_id, REF, "lead-id",
               .targets = "organization post person", IMPROVE_PUBLIC, .label = "Lead"),
  /**
   * ImproveTheme:portfolio-post-ids:
   *
   * The members of the executive in whose portfolios it lies.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveTheme, portfolio_post_ids, REFS, "portfolio-post-ids",
               .targets = "post", IMPROVE_PUBLIC, .label = "Portfolios"),
  /**
   * ImproveTheme:enablers:
   *
   * What of a good service it builds: the seven enablers of the LGA and Isos, or the ten components of the plan of
   * Tower Hamlets of 2017.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveTheme, enablers, STRV, "enablers",
               .words = "strategic_approach leadership_and_governance workforce partners supporting_apparatus "
                        "innovation use_of_resources whole_council_vision outward_facing_culture "
                        "corporate_and_political_support member_officer_relationships golden_thread "
                        "dynamic_leadership stable_workforce model_of_practice systems_and_data "
                        "coherent_partnerships",
               IMPROVE_PUBLIC, .label = "Enablers"),
};

IMPROVE_DEFINE_ENTITY (ImproveTheme, improve_theme, rows)

/**
 * improve_theme_new:
 * @title: #ImproveTheme:title
 *
 * Makes a theme.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveTheme *
improve_theme_new (const char *title)
{
  return g_object_new (IMPROVE_TYPE_THEME,
                       "title", title,
                       NULL);
}

/**
 * improve_theme_get_label: (get-property label)
 * @self: a theme
 *
 * Gets #ImproveTheme:label.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveTheme, improve_theme, IMPROVE_IS_THEME, const char *, label)

/**
 * improve_theme_set_label: (set-property label)
 * @self: a theme
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveTheme:label.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveTheme, improve_theme, IMPROVE_IS_THEME, const char *, label, "label")

/**
 * improve_theme_get_title: (get-property title)
 * @self: a theme
 *
 * Gets #ImproveTheme:title.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveTheme, improve_theme, IMPROVE_IS_THEME, const char *, title)

/**
 * improve_theme_set_title: (set-property title)
 * @self: a theme
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveTheme:title.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveTheme, improve_theme, IMPROVE_IS_THEME, const char *, title, "title")

/**
 * improve_theme_get_statement: (get-property statement)
 * @self: a theme
 *
 * Gets #ImproveTheme:statement.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveTheme, improve_theme, IMPROVE_IS_THEME, const char *, statement)

/**
 * improve_theme_set_statement: (set-property statement)
 * @self: a theme
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveTheme:statement.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveTheme, improve_theme, IMPROVE_IS_THEME, const char *, statement, "statement")

/**
 * improve_theme_get_lead_id: (get-property lead-id)
 * @self: a theme
 *
 * Gets #ImproveTheme:lead-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveTheme, improve_theme, IMPROVE_IS_THEME, const char *, lead_id)

/**
 * improve_theme_set_lead_id: (set-property lead-id)
 * @self: a theme
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveTheme:lead-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveTheme, improve_theme, IMPROVE_IS_THEME, const char *, lead_id, "lead-id")

/**
 * improve_theme_get_portfolio_post_ids: (get-property portfolio-post-ids)
 * @self: a theme
 *
 * Gets #ImproveTheme:portfolio-post-ids.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values, empty where there are none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveTheme, improve_theme, IMPROVE_IS_THEME, portfolio_post_ids)

/**
 * improve_theme_set_portfolio_post_ids: (set-property portfolio-post-ids)
 * @self: a theme
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImproveTheme:portfolio-post-ids.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveTheme, improve_theme, IMPROVE_IS_THEME, const char *const *, portfolio_post_ids,
                "portfolio-post-ids")

/**
 * improve_theme_get_enablers: (get-property enablers)
 * @self: a theme
 *
 * Gets #ImproveTheme:enablers.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values, empty where there are none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveTheme, improve_theme, IMPROVE_IS_THEME, enablers)

/**
 * improve_theme_set_enablers: (set-property enablers)
 * @self: a theme
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImproveTheme:enablers.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveTheme, improve_theme, IMPROVE_IS_THEME, const char *const *, enablers, "enablers")
