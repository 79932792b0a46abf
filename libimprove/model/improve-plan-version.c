/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-plan-version.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImprovePlanVersion:
 *
 * A version of the plan and what was decided about it. Plans are delivered before they are approved, so these are
 * facts with dates, not states.
 *
 * Source: Education and Inspections Act 2006, section 137; SI 2007/462.
 *
 * Since: 1.0
 */
struct _ImprovePlanVersion
{
  ImproveEntity parent_instance;
  char *label;
  ImproveDate *on;
  ImproveEntity *basis;
  ImproveDate *submitted_on;
  char *submitted_to;
  char *submitted_under_id;
  ImproveDate *published_on;
};

static const ImproveRow rows[] = {
  /**
   * ImprovePlanVersion:label:
   *
   * What the version is called, such as `1.0` or `draft 3`.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlanVersion, label, STRING, "label", IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Label"),
  /**
   * ImprovePlanVersion:on:
   *
   * The day of the version.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlanVersion, on, DATE, "on", IMPROVE_PUBLIC, .label = "On"),
  /**
   * ImprovePlanVersion:basis:
   *
   * The decision that approved it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlanVersion, basis, PART, "basis",
               .value_type = improve_basis_get_type, .label = "Approved by"),
  /**
   * ImprovePlanVersion:submitted-on:
   *
   * When it was submitted to whoever must receive it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlanVersion, submitted_on, DATE, "submitted-on", IMPROVE_PUBLIC, .label = "Submitted"),
  /**
   * ImprovePlanVersion:submitted-to:
   *
   * Who received it, such as `Department for Education`.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlanVersion, submitted_to, STRING, "submitted-to", IMPROVE_PUBLIC, .label = "Submitted to"),
  /**
   * ImprovePlanVersion:submitted-under-id:
   *
   * The deadline by which this version had to be submitted.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlanVersion, submitted_under_id, REF, "submitted-under-id",
               .targets = "deadline", IMPROVE_PUBLIC, .label = "Submitted under"),
  /**
   * ImprovePlanVersion:published-on:
   *
   * When it was published.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlanVersion, published_on, DATE, "published-on", IMPROVE_PUBLIC, .label = "Published"),
};

IMPROVE_DEFINE_ENTITY (ImprovePlanVersion, improve_plan_version, rows)

/**
 * improve_plan_version_new:
 * @label: #ImprovePlanVersion:label
 *
 * Makes a version of a plan.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImprovePlanVersion *
improve_plan_version_new (const char *label)
{
  return g_object_new (IMPROVE_TYPE_PLAN_VERSION,
                       "label", label,
                       NULL);
}

/**
 * improve_plan_version_get_label: (get-property label)
 * @self: a version of a plan
 *
 * Gets #ImprovePlanVersion:label.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePlanVersion, improve_plan_version, IMPROVE_IS_PLAN_VERSION, const char *, label)

/**
 * improve_plan_version_set_label: (set-property label)
 * @self: a version of a plan
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImprovePlanVersion:label.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePlanVersion, improve_plan_version, IMPROVE_IS_PLAN_VERSION, const char *, label, "label")

/**
 * improve_plan_version_get_on: (get-property on)
 * @self: a version of a plan
 *
 * Gets #ImprovePlanVersion:on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePlanVersion, improve_plan_version, IMPROVE_IS_PLAN_VERSION, ImproveDate *, on)

/**
 * improve_plan_version_set_on: (set-property on)
 * @self: a version of a plan
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImprovePlanVersion:on.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePlanVersion, improve_plan_version, IMPROVE_IS_PLAN_VERSION, ImproveDate *, on, "on")

/**
 * improve_plan_version_get_basis: (get-property basis)
 * @self: a version of a plan
 *
 * Gets #ImprovePlanVersion:basis.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePlanVersion, improve_plan_version, IMPROVE_IS_PLAN_VERSION, ImproveBasis *, basis)

/**
 * improve_plan_version_set_basis: (set-property basis)
 * @self: a version of a plan
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImprovePlanVersion:basis.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePlanVersion, improve_plan_version, IMPROVE_IS_PLAN_VERSION, ImproveBasis *, basis, "basis")

/**
 * improve_plan_version_get_submitted_on: (get-property submitted-on)
 * @self: a version of a plan
 *
 * Gets #ImprovePlanVersion:submitted-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePlanVersion, improve_plan_version, IMPROVE_IS_PLAN_VERSION, ImproveDate *, submitted_on)

/**
 * improve_plan_version_set_submitted_on: (set-property submitted-on)
 * @self: a version of a plan
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImprovePlanVersion:submitted-on.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePlanVersion, improve_plan_version, IMPROVE_IS_PLAN_VERSION, ImproveDate *, submitted_on,
                "submitted-on")

/**
 * improve_plan_version_get_submitted_to: (get-property submitted-to)
 * @self: a version of a plan
 *
 * Gets #ImprovePlanVersion:submitted-to.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePlanVersion, improve_plan_version, IMPROVE_IS_PLAN_VERSION, const char *, submitted_to)

/**
 * improve_plan_version_set_submitted_to: (set-property submitted-to)
 * @self: a version of a plan
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImprovePlanVersion:submitted-to.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePlanVersion, improve_plan_version, IMPROVE_IS_PLAN_VERSION, const char *, submitted_to,
                "submitted-to")

/**
 * improve_plan_version_get_submitted_under_id: (get-property submitted-under-id)
 * @self: a version of a plan
 *
 * Gets #ImprovePlanVersion:submitted-under-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePlanVersion, improve_plan_version, IMPROVE_IS_PLAN_VERSION, const char *, submitted_under_id)

/**
 * improve_plan_version_set_submitted_under_id: (set-property submitted-under-id)
 * @self: a version of a plan
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImprovePlanVersion:submitted-under-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePlanVersion, improve_plan_version, IMPROVE_IS_PLAN_VERSION, const char *, submitted_under_id,
                "submitted-under-id")

/**
 * improve_plan_version_get_published_on: (get-property published-on)
 * @self: a version of a plan
 *
 * Gets #ImprovePlanVersion:published-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePlanVersion, improve_plan_version, IMPROVE_IS_PLAN_VERSION, ImproveDate *, published_on)

/**
 * improve_plan_version_set_published_on: (set-property published-on)
 * @self: a version of a plan
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImprovePlanVersion:published-on.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePlanVersion, improve_plan_version, IMPROVE_IS_PLAN_VERSION, ImproveDate *, published_on,
                "published-on")
