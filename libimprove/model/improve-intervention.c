/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-intervention.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveIntervention:
 *
 * A notice, direction or appointment by which others step in.
 *
 * Source: Education Act 1996, section 497A, as applied by Children Act 2004, section 50.
 *
 * Since: 1.0
 */
struct _ImproveIntervention
{
  ImproveEntity parent_instance;
  char *title;
  int kind;
  char *issued_by_id;
  ImproveDate *issued_on;
  char *terms;
  char **review_points;
  ImproveDate *lifted_on;
};

G_DEFINE_ENUM_TYPE (ImproveInterventionKind, improve_intervention_kind,
                    G_DEFINE_ENUM_VALUE (IMPROVE_INTERVENTION_KIND_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_INTERVENTION_KIND_IMPROVEMENT_NOTICE, "improvement_notice"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_INTERVENTION_KIND_STATUTORY_DIRECTION, "statutory_direction"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_INTERVENTION_KIND_COMMISSIONER, "commissioner"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_INTERVENTION_KIND_IMPROVEMENT_ADVISER, "improvement_adviser"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_INTERVENTION_KIND_PARTNER_IN_PRACTICE, "partner_in_practice"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_INTERVENTION_KIND_ALTERNATIVE_DELIVERY, "alternative_delivery"))

static const ImproveRow rows[] = {
  /**
   * ImproveIntervention:title:
   *
   * What it is called.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveIntervention, title, STRING, "title", IMPROVE_PUBLIC, .label = "Title"),
  /**
   * ImproveIntervention:kind:
   *
   * What sort of intervention it is.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveIntervention, kind, ENUM, "kind",
               .value_type = improve_intervention_kind_get_type, IMPROVE_PUBLIC, .label = "Kind"),
  /**
   * ImproveIntervention:issued-by-id:
   *
   * Who issued it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveIntervention, issued_by_id, REF, "issued-by-id",
               .targets = "organization post person", IMPROVE_PUBLIC, .label = "Issued by"),
  /**
   * ImproveIntervention:issued-on:
   *
   * When it was issued.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveIntervention, issued_on, DATE, "issued-on", IMPROVE_PUBLIC, .label = "Issued"),
  /**
   * ImproveIntervention:terms:
   *
   * What it demands.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveIntervention, terms, TEXT, "terms", IMPROVE_PUBLIC, .label = "Terms"),
  /**
   * ImproveIntervention:review-points:
   *
   * When it is reviewed, as the source says.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveIntervention, review_points, STRV, "review-points", IMPROVE_PUBLIC, .label = "Review points"),
  /**
   * ImproveIntervention:lifted-on:
   *
   * When it was lifted.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveIntervention, lifted_on, DATE, "lifted-on", IMPROVE_PUBLIC, .label = "Lifted"),
};

IMPROVE_DEFINE_ENTITY (ImproveIntervention, improve_intervention, rows)

/**
 * improve_intervention_new:
 *
 * Makes an intervention with no values. `g_object_new (IMPROVE_TYPE_INTERVENTION, …)` makes one with its properties.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveIntervention *
improve_intervention_new (void)
{
  return g_object_new (IMPROVE_TYPE_INTERVENTION, NULL);
}

/**
 * improve_intervention_get_title: (get-property title)
 * @self: an intervention
 *
 * Gets #ImproveIntervention:title.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveIntervention, improve_intervention, IMPROVE_IS_INTERVENTION, const char *, title)

/**
 * improve_intervention_set_title: (set-property title)
 * @self: an intervention
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveIntervention:title.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveIntervention, improve_intervention, IMPROVE_IS_INTERVENTION, const char *, title, "title")

/**
 * improve_intervention_get_kind: (get-property kind)
 * @self: an intervention
 *
 * Gets #ImproveIntervention:kind.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveIntervention, improve_intervention, IMPROVE_IS_INTERVENTION, ImproveInterventionKind, kind)

/**
 * improve_intervention_set_kind: (set-property kind)
 * @self: an intervention
 * @value: the value
 *
 * Sets #ImproveIntervention:kind.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveIntervention, improve_intervention, IMPROVE_IS_INTERVENTION, ImproveInterventionKind, kind,
                "kind")

/**
 * improve_intervention_get_issued_by_id: (get-property issued-by-id)
 * @self: an intervention
 *
 * Gets #ImproveIntervention:issued-by-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveIntervention, improve_intervention, IMPROVE_IS_INTERVENTION, const char *, issued_by_id)

/**
 * improve_intervention_set_issued_by_id: (set-property issued-by-id)
 * @self: an intervention
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveIntervention:issued-by-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveIntervention, improve_intervention, IMPROVE_IS_INTERVENTION, const char *, issued_by_id,
                "issued-by-id")

/**
 * improve_intervention_get_issued_on: (get-property issued-on)
 * @self: an intervention
 *
 * Gets #ImproveIntervention:issued-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveIntervention, improve_intervention, IMPROVE_IS_INTERVENTION, ImproveDate *, issued_on)

/**
 * improve_intervention_set_issued_on: (set-property issued-on)
 * @self: an intervention
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveIntervention:issued-on.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveIntervention, improve_intervention, IMPROVE_IS_INTERVENTION, ImproveDate *, issued_on,
                "issued-on")

/**
 * improve_intervention_get_terms: (get-property terms)
 * @self: an intervention
 *
 * Gets #ImproveIntervention:terms.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveIntervention, improve_intervention, IMPROVE_IS_INTERVENTION, const char *, terms)

/**
 * improve_intervention_set_terms: (set-property terms)
 * @self: an intervention
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveIntervention:terms.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveIntervention, improve_intervention, IMPROVE_IS_INTERVENTION, const char *, terms, "terms")

/**
 * improve_intervention_get_review_points: (get-property review-points)
 * @self: an intervention
 *
 * Gets #ImproveIntervention:review-points.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveIntervention, improve_intervention, IMPROVE_IS_INTERVENTION, review_points)

/**
 * improve_intervention_set_review_points: (set-property review-points)
 * @self: an intervention
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImproveIntervention:review-points.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveIntervention, improve_intervention, IMPROVE_IS_INTERVENTION, const char *const *, review_points,
                "review-points")

/**
 * improve_intervention_get_lifted_on: (get-property lifted-on)
 * @self: an intervention
 *
 * Gets #ImproveIntervention:lifted-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveIntervention, improve_intervention, IMPROVE_IS_INTERVENTION, ImproveDate *, lifted_on)

/**
 * improve_intervention_set_lifted_on: (set-property lifted-on)
 * @self: an intervention
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveIntervention:lifted-on.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveIntervention, improve_intervention, IMPROVE_IS_INTERVENTION, ImproveDate *, lifted_on,
                "lifted-on")
