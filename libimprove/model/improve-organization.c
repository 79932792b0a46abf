/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-organization.h>

#include <libimprove/entity/improve-row-private.h>
#include <libimprove/model/improve-organization-private.h>

/**
 * ImproveOrganization:
 *
 * A body: a council, a partner agency, an inspectorate. Named after the Organization of the Popolo specification.
 *
 * Source: Popolo, Organization.
 *
 * Since: 1.0
 */

static const ImproveRow rows[] = {
  /**
   * ImproveOrganization:name:
   *
   * Its full name.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOrganization, name, STRING, "name", IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Name"),
  /**
   * ImproveOrganization:other-names:
   *
   * Short forms and former names.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOrganization, other_names, STRV, "other-names", IMPROVE_PUBLIC, .label = "Other names"),
  /**
   * ImproveOrganization:classification:
   *
   * What sort of body it is.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOrganization, classification, STRING, "classification",
               .words = "council partner inspectorate department safeguarding_board", IMPROVE_PUBLIC, .label =
               "Classification"),
  /**
   * ImproveOrganization:parent-id:
   *
   * The body it belongs to.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOrganization, parent_id, REF, "parent-id",
               .targets = "organization", IMPROVE_PUBLIC, .label = "Part of"),
  /**
   * ImproveOrganization:founded-on:
   *
   * When it began.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOrganization, founded_on, DATE, "founded-on", IMPROVE_PUBLIC, .label = "Founded"),
  /**
   * ImproveOrganization:dissolved-on:
   *
   * When it ended.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOrganization, dissolved_on, DATE, "dissolved-on", IMPROVE_PUBLIC, .label = "Dissolved"),
  /**
   * ImproveOrganization:successor-id:
   *
   * The body that took its place.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOrganization, successor_id, REF, "successor-id",
               .targets = "organization", IMPROVE_PUBLIC, .label = "Successor"),
};

IMPROVE_DEFINE_ENTITY_WITH (G_DEFINE_TYPE, ImproveOrganization, improve_organization, IMPROVE_TYPE_ENTITY, rows)

/**
 * improve_organization_new:
 * @name: #ImproveOrganization:name
 *
 * Makes an organization.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveOrganization *
improve_organization_new (const char *name)
{
  return g_object_new (IMPROVE_TYPE_ORGANIZATION,
                       "name", name,
                       NULL);
}

/**
 * improve_organization_get_name: (get-property name)
 * @self: an organization
 *
 * Gets #ImproveOrganization:name.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveOrganization, improve_organization, IMPROVE_IS_ORGANIZATION, const char *, name)

/**
 * improve_organization_set_name: (set-property name)
 * @self: an organization
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveOrganization:name.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveOrganization, improve_organization, IMPROVE_IS_ORGANIZATION, const char *, name, "name")

/**
 * improve_organization_get_other_names: (get-property other-names)
 * @self: an organization
 *
 * Gets #ImproveOrganization:other-names.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveOrganization, improve_organization, IMPROVE_IS_ORGANIZATION, other_names)

/**
 * improve_organization_set_other_names: (set-property other-names)
 * @self: an organization
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImproveOrganization:other-names.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveOrganization, improve_organization, IMPROVE_IS_ORGANIZATION, const char *const *, other_names,
                "other-names")

/**
 * improve_organization_get_classification: (get-property classification)
 * @self: an organization
 *
 * Gets #ImproveOrganization:classification.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveOrganization, improve_organization, IMPROVE_IS_ORGANIZATION, const char *, classification)

/**
 * improve_organization_set_classification: (set-property classification)
 * @self: an organization
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveOrganization:classification.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveOrganization, improve_organization, IMPROVE_IS_ORGANIZATION, const char *, classification,
                "classification")

/**
 * improve_organization_get_parent_id: (get-property parent-id)
 * @self: an organization
 *
 * Gets #ImproveOrganization:parent-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveOrganization, improve_organization, IMPROVE_IS_ORGANIZATION, const char *, parent_id)

/**
 * improve_organization_set_parent_id: (set-property parent-id)
 * @self: an organization
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveOrganization:parent-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveOrganization, improve_organization, IMPROVE_IS_ORGANIZATION, const char *, parent_id,
                "parent-id")

/**
 * improve_organization_get_founded_on: (get-property founded-on)
 * @self: an organization
 *
 * Gets #ImproveOrganization:founded-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveOrganization, improve_organization, IMPROVE_IS_ORGANIZATION, ImproveDate *, founded_on)

/**
 * improve_organization_set_founded_on: (set-property founded-on)
 * @self: an organization
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveOrganization:founded-on.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveOrganization, improve_organization, IMPROVE_IS_ORGANIZATION, ImproveDate *, founded_on,
                "founded-on")

/**
 * improve_organization_get_dissolved_on: (get-property dissolved-on)
 * @self: an organization
 *
 * Gets #ImproveOrganization:dissolved-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveOrganization, improve_organization, IMPROVE_IS_ORGANIZATION, ImproveDate *, dissolved_on)

/**
 * improve_organization_set_dissolved_on: (set-property dissolved-on)
 * @self: an organization
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveOrganization:dissolved-on.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveOrganization, improve_organization, IMPROVE_IS_ORGANIZATION, ImproveDate *, dissolved_on,
                "dissolved-on")

/**
 * improve_organization_get_successor_id: (get-property successor-id)
 * @self: an organization
 *
 * Gets #ImproveOrganization:successor-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveOrganization, improve_organization, IMPROVE_IS_ORGANIZATION, const char *, successor_id)

/**
 * improve_organization_set_successor_id: (set-property successor-id)
 * @self: an organization
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveOrganization:successor-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveOrganization, improve_organization, IMPROVE_IS_ORGANIZATION, const char *, successor_id,
                "successor-id")
