/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity-list.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImproveBeneficiary:
 * @IMPROVE_BENEFICIARY_UNKNOWN: not known, or not said
 * @IMPROVE_BENEFICIARY_CHILD: children
 * @IMPROVE_BENEFICIARY_CARE_LEAVER: care leavers
 * @IMPROVE_BENEFICIARY_FAMILY: families
 * @IMPROVE_BENEFICIARY_WORKER: those who work with them
 *
 * Whose life an outcome changes.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_BENEFICIARY_UNKNOWN,
  IMPROVE_BENEFICIARY_CHILD,
  IMPROVE_BENEFICIARY_CARE_LEAVER,
  IMPROVE_BENEFICIARY_FAMILY,
  IMPROVE_BENEFICIARY_WORKER,
} ImproveBeneficiary;

#define IMPROVE_TYPE_BENEFICIARY (improve_beneficiary_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_beneficiary_get_type (void);

#define IMPROVE_TYPE_OUTCOME (improve_outcome_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveOutcome, improve_outcome, IMPROVE, OUTCOME, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveOutcome *improve_outcome_new (const char *title);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_outcome_get_theme_id (ImproveOutcome *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_outcome_set_theme_id (ImproveOutcome *self,
                                                            const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_outcome_get_label (ImproveOutcome *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_outcome_set_label (ImproveOutcome *self,
                                                         const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_outcome_get_title (ImproveOutcome *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_outcome_set_title (ImproveOutcome *self,
                                                         const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_outcome_get_lead_id (ImproveOutcome *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_outcome_set_lead_id (ImproveOutcome *self,
                                                           const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_outcome_get_portfolio_post_ids (ImproveOutcome *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_outcome_set_portfolio_post_ids (ImproveOutcome *self,
                                                                      const char *const *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveBeneficiary improve_outcome_get_beneficiary (ImproveOutcome *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_outcome_set_beneficiary (ImproveOutcome *self,
                                                               ImproveBeneficiary value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_outcome_get_answers_area (ImproveOutcome *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_outcome_set_answers_area (ImproveOutcome *self,
                                                                const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_outcome_get_evidence_expectation (ImproveOutcome *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_outcome_set_evidence_expectation (ImproveOutcome *self,
                                                                        const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_outcome_get_expected (ImproveOutcome *self);

G_END_DECLS
