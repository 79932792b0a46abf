/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImproveInterventionKind:
 * @IMPROVE_INTERVENTION_KIND_UNKNOWN: not known, or not said
 * @IMPROVE_INTERVENTION_KIND_IMPROVEMENT_NOTICE: an improvement notice
 * @IMPROVE_INTERVENTION_KIND_STATUTORY_DIRECTION: a statutory direction
 * @IMPROVE_INTERVENTION_KIND_COMMISSIONER: a commissioner
 * @IMPROVE_INTERVENTION_KIND_IMPROVEMENT_ADVISER: an improvement adviser
 * @IMPROVE_INTERVENTION_KIND_PARTNER_IN_PRACTICE: a partner in practice
 * @IMPROVE_INTERVENTION_KIND_ALTERNATIVE_DELIVERY: the service is run by others
 *
 * The sorts of intervention.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_INTERVENTION_KIND_UNKNOWN,
  IMPROVE_INTERVENTION_KIND_IMPROVEMENT_NOTICE,
  IMPROVE_INTERVENTION_KIND_STATUTORY_DIRECTION,
  IMPROVE_INTERVENTION_KIND_COMMISSIONER,
  IMPROVE_INTERVENTION_KIND_IMPROVEMENT_ADVISER,
  IMPROVE_INTERVENTION_KIND_PARTNER_IN_PRACTICE,
  IMPROVE_INTERVENTION_KIND_ALTERNATIVE_DELIVERY,
} ImproveInterventionKind;

#define IMPROVE_TYPE_INTERVENTION_KIND (improve_intervention_kind_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_intervention_kind_get_type (void);

#define IMPROVE_TYPE_INTERVENTION (improve_intervention_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveIntervention, improve_intervention, IMPROVE, INTERVENTION, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveIntervention *improve_intervention_new (void);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_intervention_get_title (ImproveIntervention *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_intervention_set_title (ImproveIntervention *self,
                                                              const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveInterventionKind improve_intervention_get_kind (ImproveIntervention *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_intervention_set_kind (ImproveIntervention *self,
                                                             ImproveInterventionKind value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_intervention_get_issued_by_id (ImproveIntervention *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_intervention_set_issued_by_id (ImproveIntervention *self,
                                                                     const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_intervention_get_issued_on (ImproveIntervention *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_intervention_set_issued_on (ImproveIntervention *self,
                                                                  ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_intervention_get_terms (ImproveIntervention *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_intervention_set_terms (ImproveIntervention *self,
                                                              const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_intervention_get_review_points (ImproveIntervention *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_intervention_set_review_points (ImproveIntervention *self,
                                                                      const char *const *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_intervention_get_lifted_on (ImproveIntervention *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_intervention_set_lifted_on (ImproveIntervention *self,
                                                                  ImproveDate *value);

G_END_DECLS
