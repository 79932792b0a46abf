/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImproveClaimAspect:
 * @IMPROVE_CLAIM_ASPECT_UNKNOWN: not known, or not said
 * @IMPROVE_CLAIM_ASPECT_DELIVERY: how far it is done
 * @IMPROVE_CLAIM_ASPECT_IMPACT: what it changed
 * @IMPROVE_CLAIM_ASPECT_LIKELY_TO_DELIVER: whether it will do what it should
 * @IMPROVE_CLAIM_ASPECT_CAPACITY: whether there are people and means
 * @IMPROVE_CLAIM_ASPECT_SUPPORT: whether the council is behind it
 * @IMPROVE_CLAIM_ASPECT_PRIORITY: whether it comes first
 * @IMPROVE_CLAIM_ASPECT_CAUSE_IDENTIFIED: whether the cause is understood
 * @IMPROVE_CLAIM_ASPECT_QUALITY: how good it is
 *
 * What a claim is about.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_CLAIM_ASPECT_UNKNOWN,
  IMPROVE_CLAIM_ASPECT_DELIVERY,
  IMPROVE_CLAIM_ASPECT_IMPACT,
  IMPROVE_CLAIM_ASPECT_LIKELY_TO_DELIVER,
  IMPROVE_CLAIM_ASPECT_CAPACITY,
  IMPROVE_CLAIM_ASPECT_SUPPORT,
  IMPROVE_CLAIM_ASPECT_PRIORITY,
  IMPROVE_CLAIM_ASPECT_CAUSE_IDENTIFIED,
  IMPROVE_CLAIM_ASPECT_QUALITY,
} ImproveClaimAspect;

#define IMPROVE_TYPE_CLAIM_ASPECT (improve_claim_aspect_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_claim_aspect_get_type (void);

/**
 * ImproveAssuranceStage:
 * @IMPROVE_ASSURANCE_STAGE_UNKNOWN: not known, or not said
 * @IMPROVE_ASSURANCE_STAGE_ASSESS: evidence is assessed and causes named
 * @IMPROVE_ASSURANCE_STAGE_OBSERVE: the service is seen at work
 * @IMPROVE_ASSURANCE_STAGE_STRESS_TEST: the plan is tested at a meeting
 *
 * The stages of a three-stage test of a plan.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_ASSURANCE_STAGE_UNKNOWN,
  IMPROVE_ASSURANCE_STAGE_ASSESS,
  IMPROVE_ASSURANCE_STAGE_OBSERVE,
  IMPROVE_ASSURANCE_STAGE_STRESS_TEST,
} ImproveAssuranceStage;

#define IMPROVE_TYPE_ASSURANCE_STAGE (improve_assurance_stage_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_assurance_stage_get_type (void);

#define IMPROVE_TYPE_CLAIM (improve_claim_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveClaim, improve_claim, IMPROVE, CLAIM, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveClaim *improve_claim_new (const char *subject_id,
                                                          ImproveClaimAspect aspect,
                                                          const char *scale,
                                                          const char *value,
                                                          const char *text,
                                                          const char *by_id,
                                                          const char *const *evidence_ids,
                                                          ImproveDate *valid_on);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_claim_get_subject_id (ImproveClaim *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveClaimAspect improve_claim_get_aspect (ImproveClaim *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_claim_get_scale (ImproveClaim *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_claim_get_value (ImproveClaim *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_claim_get_text (ImproveClaim *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_claim_get_by_id (ImproveClaim *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_claim_get_capacity (ImproveClaim *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveAssuranceStage improve_claim_get_stage (ImproveClaim *self);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_claim_get_evidence_ids (ImproveClaim *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_claim_get_valid_on (ImproveClaim *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_claim_get_expires_on (ImproveClaim *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_claim_get_supersedes_id (ImproveClaim *self);
IMPROVE_AVAILABLE_IN_1_0 GDateTime *improve_claim_get_recorded_at (ImproveClaim *self);

G_END_DECLS
