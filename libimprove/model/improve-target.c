/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-target.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveTarget:
 *
 * What a measure should be in a period.
 *
 * Source: IATI activity standard, target; improvement board, 2017: a target to be reviewed.
 *
 * Since: 1.0
 */
struct _ImproveTarget
{
  ImproveEntity parent_instance;
  ImprovePeriod *period;
  double value;
  double lower;
  double upper;
  ImproveEntity *basis;
  char *replaced_by_id;
};

static const ImproveRow rows[] = {
  /**
   * ImproveTarget:period:
   *
   * The period.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveTarget, period, PERIOD, "period", IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Period"),
  /**
   * ImproveTarget:value:
   *
   * The value to reach, in the unit of the measure.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveTarget, value, NUMBER, "value", IMPROVE_PUBLIC, .label = "Value"),
  /**
   * ImproveTarget:lower:
   *
   * The lower end of a band.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveTarget, lower, NUMBER, "lower", IMPROVE_PUBLIC, .label = "From"),
  /**
   * ImproveTarget:upper:
   *
   * The upper end of a band.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveTarget, upper, NUMBER, "upper", IMPROVE_PUBLIC, .label = "To"),
  /**
   * ImproveTarget:basis:
   *
   * The decision that set it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveTarget, basis, PART, "basis", .value_type = improve_basis_get_type, .label = "Authority"),
  /**
   * ImproveTarget:replaced-by-id:
   *
   * The target that replaces it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveTarget, replaced_by_id, REF, "replaced-by-id",
               .targets = "target", IMPROVE_PUBLIC, .label = "Replaced by"),
};

IMPROVE_DEFINE_ENTITY (ImproveTarget, improve_target, rows)

/**
 * improve_target_new:
 * @period: #ImproveTarget:period
 * @value: #ImproveTarget:value
 *
 * Makes a target.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveTarget *
improve_target_new (ImprovePeriod *period,
                    double value)
{
  return g_object_new (IMPROVE_TYPE_TARGET,
                       "period", period,
                       "value", value,
                       NULL);
}

/**
 * improve_target_get_period: (get-property period)
 * @self: a target
 *
 * Gets #ImproveTarget:period.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveTarget, improve_target, IMPROVE_IS_TARGET, ImprovePeriod *, period)

/**
 * improve_target_set_period: (set-property period)
 * @self: a target
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveTarget:period.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveTarget, improve_target, IMPROVE_IS_TARGET, ImprovePeriod *, period, "period")

/**
 * improve_target_get_value: (get-property value)
 * @self: a target
 *
 * Gets #ImproveTarget:value.
 *
 * Returns: the number; NaN where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveTarget, improve_target, IMPROVE_IS_TARGET, double, value)

/**
 * improve_target_set_value: (set-property value)
 * @self: a target
 * @value: the number; NaN for none
 *
 * Sets #ImproveTarget:value.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveTarget, improve_target, IMPROVE_IS_TARGET, double, value, "value")

/**
 * improve_target_get_lower: (get-property lower)
 * @self: a target
 *
 * Gets #ImproveTarget:lower.
 *
 * Returns: the number; NaN where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveTarget, improve_target, IMPROVE_IS_TARGET, double, lower)

/**
 * improve_target_set_lower: (set-property lower)
 * @self: a target
 * @value: the number; NaN for none
 *
 * Sets #ImproveTarget:lower.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveTarget, improve_target, IMPROVE_IS_TARGET, double, lower, "lower")

/**
 * improve_target_get_upper: (get-property upper)
 * @self: a target
 *
 * Gets #ImproveTarget:upper.
 *
 * Returns: the number; NaN where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveTarget, improve_target, IMPROVE_IS_TARGET, double, upper)

/**
 * improve_target_set_upper: (set-property upper)
 * @self: a target
 * @value: the number; NaN for none
 *
 * Sets #ImproveTarget:upper.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveTarget, improve_target, IMPROVE_IS_TARGET, double, upper, "upper")

/**
 * improve_target_get_basis: (get-property basis)
 * @self: a target
 *
 * Gets #ImproveTarget:basis.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveTarget, improve_target, IMPROVE_IS_TARGET, ImproveBasis *, basis)

/**
 * improve_target_set_basis: (set-property basis)
 * @self: a target
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveTarget:basis.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveTarget, improve_target, IMPROVE_IS_TARGET, ImproveBasis *, basis, "basis")

/**
 * improve_target_get_replaced_by_id: (get-property replaced-by-id)
 * @self: a target
 *
 * Gets #ImproveTarget:replaced-by-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveTarget, improve_target, IMPROVE_IS_TARGET, const char *, replaced_by_id)

/**
 * improve_target_set_replaced_by_id: (set-property replaced-by-id)
 * @self: a target
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveTarget:replaced-by-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveTarget, improve_target, IMPROVE_IS_TARGET, const char *, replaced_by_id, "replaced-by-id")
