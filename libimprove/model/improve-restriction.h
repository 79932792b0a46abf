/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity-list.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImproveRestrictionGround:
 * @IMPROVE_RESTRICTION_GROUND_UNKNOWN: not known, or not said
 * @IMPROVE_RESTRICTION_GROUND_EXEMPT: it falls under Schedule 12A
 * @IMPROVE_RESTRICTION_GROUND_CONFIDENTIAL: a government department, an enactment or a court forbids it
 *
 * Why something must not be published.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_RESTRICTION_GROUND_UNKNOWN,
  IMPROVE_RESTRICTION_GROUND_EXEMPT,
  IMPROVE_RESTRICTION_GROUND_CONFIDENTIAL,
} ImproveRestrictionGround;

#define IMPROVE_TYPE_RESTRICTION_GROUND (improve_restriction_ground_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_restriction_ground_get_type (void);

/**
 * ImproveRestrictionState:
 * @IMPROVE_RESTRICTION_STATE_UNKNOWN: not known, or not said
 * @IMPROVE_RESTRICTION_STATE_PROPOSED: it is proposed
 * @IMPROVE_RESTRICTION_STATE_APPLIED: it is in force
 * @IMPROVE_RESTRICTION_STATE_REVIEWED: it was looked at and stays
 * @IMPROVE_RESTRICTION_STATE_LIFTED: it was lifted
 * @IMPROVE_RESTRICTION_STATE_RENEWED: it was renewed
 *
 * Whether a restriction is in force.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_RESTRICTION_STATE_UNKNOWN,
  IMPROVE_RESTRICTION_STATE_PROPOSED,
  IMPROVE_RESTRICTION_STATE_APPLIED,
  IMPROVE_RESTRICTION_STATE_REVIEWED,
  IMPROVE_RESTRICTION_STATE_LIFTED,
  IMPROVE_RESTRICTION_STATE_RENEWED,
} ImproveRestrictionState;

#define IMPROVE_TYPE_RESTRICTION_STATE (improve_restriction_state_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_restriction_state_get_type (void);

#define IMPROVE_TYPE_RESTRICTION (improve_restriction_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveRestriction, improve_restriction, IMPROVE, RESTRICTION, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveRestriction *improve_restriction_new (const char *subject_id,
                                                                      ImproveRestrictionGround ground);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_restriction_get_subject_id (ImproveRestriction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_restriction_set_subject_id (ImproveRestriction *self,
                                                                  const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_restriction_get_row_name (ImproveRestriction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_restriction_set_row_name (ImproveRestriction *self,
                                                                const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveRestrictionGround improve_restriction_get_ground (ImproveRestriction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_restriction_set_ground (ImproveRestriction *self,
                                                              ImproveRestrictionGround value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_restriction_get_jurisdiction (ImproveRestriction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_restriction_set_jurisdiction (ImproveRestriction *self,
                                                                    const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_restriction_get_paragraphs (ImproveRestriction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_restriction_set_paragraphs (ImproveRestriction *self,
                                                                  const char *const *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_restriction_get_public_interest (ImproveRestriction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_restriction_set_public_interest (ImproveRestriction *self,
                                                                       const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_restriction_get_decided_by_id (ImproveRestriction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_restriction_set_decided_by_id (ImproveRestriction *self,
                                                                     const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_restriction_get_decided_on (ImproveRestriction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_restriction_set_decided_on (ImproveRestriction *self,
                                                                  ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_restriction_get_review_on (ImproveRestriction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_restriction_set_review_on (ImproveRestriction *self,
                                                                 ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_restriction_get_moves (ImproveRestriction *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveRestrictionState improve_restriction_get_state (ImproveRestriction *self);

G_END_DECLS
