/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-risk.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveRisk:
 *
 * What may go wrong, why, and what would follow.
 *
 * Source: OSCAL 1.2.2, risk; risk registers of councils.
 *
 * Since: 1.0
 */
struct _ImproveRisk
{
  ImproveEntity parent_instance;
  char *title;
  char *cause;
  char *event;
  char *effect;
  int likelihood;
  int impact;
  char *owner_id;
  char **action_ids;
};

static const ImproveRow rows[] = {
  /**
   * ImproveRisk:title:
   *
   * What it is called.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRisk, title, STRING, "title", IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Risk"),
  /**
   * ImproveRisk:cause:
   *
   * Why it may happen.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRisk, cause, TEXT, "cause", .label = "Cause"),
  /**
   * ImproveRisk:event:
   *
   * What may happen.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRisk, event, TEXT, "event", .label = "Event"),
  /**
   * ImproveRisk:effect:
   *
   * What would follow.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRisk, effect, TEXT, "effect", .label = "Effect"),
  /**
   * ImproveRisk:likelihood:
   *
   * How likely it is, from 1 to 5.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRisk, likelihood, INT, "likelihood",
               .nullable = 1, .minimum = 1, .maximum = 5, .label = "Likelihood"),
  /**
   * ImproveRisk:impact:
   *
   * How much it would matter, from 1 to 5.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRisk, impact, INT, "impact", .nullable = 1, .minimum = 1, .maximum = 5, .label = "Impact"),
  /**
   * ImproveRisk:owner-id:
   *
   * Who answers for it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRisk, owner_id, REF, "owner-id",
               .targets = "organization post person", IMPROVE_PUBLIC, .label = "Owner"),
  /**
   * ImproveRisk:action-ids:
   *
   * The actions against it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRisk, action_ids, REFS, "action-ids", .targets = "action", IMPROVE_PUBLIC, .label = "Actions"),
};

IMPROVE_DEFINE_ENTITY (ImproveRisk, improve_risk, rows)

/**
 * improve_risk_new:
 * @title: #ImproveRisk:title
 *
 * Makes a risk.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveRisk *
improve_risk_new (const char *title)
{
  return g_object_new (IMPROVE_TYPE_RISK,
                       "title", title,
                       NULL);
}

/**
 * improve_risk_get_title: (get-property title)
 * @self: a risk
 *
 * Gets #ImproveRisk:title.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRisk, improve_risk, IMPROVE_IS_RISK, const char *, title)

/**
 * improve_risk_set_title: (set-property title)
 * @self: a risk
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveRisk:title.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRisk, improve_risk, IMPROVE_IS_RISK, const char *, title, "title")

/**
 * improve_risk_get_cause: (get-property cause)
 * @self: a risk
 *
 * Gets #ImproveRisk:cause.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRisk, improve_risk, IMPROVE_IS_RISK, const char *, cause)

/**
 * improve_risk_set_cause: (set-property cause)
 * @self: a risk
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveRisk:cause.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRisk, improve_risk, IMPROVE_IS_RISK, const char *, cause, "cause")

/**
 * improve_risk_get_event: (get-property event)
 * @self: a risk
 *
 * Gets #ImproveRisk:event.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRisk, improve_risk, IMPROVE_IS_RISK, const char *, event)

/**
 * improve_risk_set_event: (set-property event)
 * @self: a risk
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveRisk:event.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRisk, improve_risk, IMPROVE_IS_RISK, const char *, event, "event")

/**
 * improve_risk_get_effect: (get-property effect)
 * @self: a risk
 *
 * Gets #ImproveRisk:effect.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRisk, improve_risk, IMPROVE_IS_RISK, const char *, effect)

/**
 * improve_risk_set_effect: (set-property effect)
 * @self: a risk
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveRisk:effect.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRisk, improve_risk, IMPROVE_IS_RISK, const char *, effect, "effect")

/**
 * improve_risk_get_likelihood: (get-property likelihood)
 * @self: a risk
 *
 * Gets #ImproveRisk:likelihood.
 *
 * Returns: the number; %IMPROVE_INT_ABSENT where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRisk, improve_risk, IMPROVE_IS_RISK, int, likelihood)

/**
 * improve_risk_set_likelihood: (set-property likelihood)
 * @self: a risk
 * @value: the number; %IMPROVE_INT_ABSENT for none
 *
 * Sets #ImproveRisk:likelihood.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRisk, improve_risk, IMPROVE_IS_RISK, int, likelihood, "likelihood")

/**
 * improve_risk_get_impact: (get-property impact)
 * @self: a risk
 *
 * Gets #ImproveRisk:impact.
 *
 * Returns: the number; %IMPROVE_INT_ABSENT where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRisk, improve_risk, IMPROVE_IS_RISK, int, impact)

/**
 * improve_risk_set_impact: (set-property impact)
 * @self: a risk
 * @value: the number; %IMPROVE_INT_ABSENT for none
 *
 * Sets #ImproveRisk:impact.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRisk, improve_risk, IMPROVE_IS_RISK, int, impact, "impact")

/**
 * improve_risk_get_owner_id: (get-property owner-id)
 * @self: a risk
 *
 * Gets #ImproveRisk:owner-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRisk, improve_risk, IMPROVE_IS_RISK, const char *, owner_id)

/**
 * improve_risk_set_owner_id: (set-property owner-id)
 * @self: a risk
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveRisk:owner-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRisk, improve_risk, IMPROVE_IS_RISK, const char *, owner_id, "owner-id")

/**
 * improve_risk_get_action_ids: (get-property action-ids)
 * @self: a risk
 *
 * Gets #ImproveRisk:action-ids.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveRisk, improve_risk, IMPROVE_IS_RISK, action_ids)

/**
 * improve_risk_set_action_ids: (set-property action-ids)
 * @self: a risk
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImproveRisk:action-ids.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRisk, improve_risk, IMPROVE_IS_RISK, const char *const *, action_ids, "action-ids")
