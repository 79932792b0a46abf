/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImproveRecommendationKind:
 * @IMPROVE_RECOMMENDATION_KIND_UNKNOWN: not known, or not said
 * @IMPROVE_RECOMMENDATION_KIND_RECOMMENDATION: a recommendation of a report
 * @IMPROVE_RECOMMENDATION_KIND_PRIORITY_ACTION_AREA: an area for priority action
 * @IMPROVE_RECOMMENDATION_KIND_NOTICE_TERM: a term of an improvement notice
 * @IMPROVE_RECOMMENDATION_KIND_DIRECTION_TERM: a term of a statutory direction
 * @IMPROVE_RECOMMENDATION_KIND_SCRUTINY: a recommendation of a scrutiny committee
 *
 * The sorts of recommendation.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_RECOMMENDATION_KIND_UNKNOWN,
  IMPROVE_RECOMMENDATION_KIND_RECOMMENDATION,
  IMPROVE_RECOMMENDATION_KIND_PRIORITY_ACTION_AREA,
  IMPROVE_RECOMMENDATION_KIND_NOTICE_TERM,
  IMPROVE_RECOMMENDATION_KIND_DIRECTION_TERM,
  IMPROVE_RECOMMENDATION_KIND_SCRUTINY,
} ImproveRecommendationKind;

#define IMPROVE_TYPE_RECOMMENDATION_KIND (improve_recommendation_kind_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_recommendation_kind_get_type (void);

/**
 * ImproveRecommendationResponse:
 * @IMPROVE_RECOMMENDATION_RESPONSE_UNKNOWN: not known, or not said
 * @IMPROVE_RECOMMENDATION_RESPONSE_ACCEPTED: it does
 * @IMPROVE_RECOMMENDATION_RESPONSE_PARTLY_ACCEPTED: it does in part
 * @IMPROVE_RECOMMENDATION_RESPONSE_NOT_ACCEPTED: it does not
 *
 * Whether the council accepts a recommendation.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_RECOMMENDATION_RESPONSE_UNKNOWN,
  IMPROVE_RECOMMENDATION_RESPONSE_ACCEPTED,
  IMPROVE_RECOMMENDATION_RESPONSE_PARTLY_ACCEPTED,
  IMPROVE_RECOMMENDATION_RESPONSE_NOT_ACCEPTED,
} ImproveRecommendationResponse;

#define IMPROVE_TYPE_RECOMMENDATION_RESPONSE (improve_recommendation_response_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_recommendation_response_get_type (void);

#define IMPROVE_TYPE_RECOMMENDATION (improve_recommendation_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveRecommendation, improve_recommendation, IMPROVE, RECOMMENDATION, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveRecommendation *improve_recommendation_new (const char *text);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_recommendation_get_source_id (ImproveRecommendation *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_recommendation_set_source_id (ImproveRecommendation *self,
                                                                    const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveRecommendationKind improve_recommendation_get_kind (ImproveRecommendation *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_recommendation_set_kind (ImproveRecommendation *self,
                                                               ImproveRecommendationKind value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_recommendation_get_label (ImproveRecommendation *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_recommendation_set_label (ImproveRecommendation *self,
                                                                const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_recommendation_get_text (ImproveRecommendation *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_recommendation_set_text (ImproveRecommendation *self,
                                                               const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_recommendation_get_addressee_text (ImproveRecommendation *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_recommendation_set_addressee_text (ImproveRecommendation *self,
                                                                         const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_recommendation_get_addressee_id (ImproveRecommendation *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_recommendation_set_addressee_id (ImproveRecommendation *self,
                                                                       const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_recommendation_get_urgency (ImproveRecommendation *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_recommendation_set_urgency (ImproveRecommendation *self,
                                                                  const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_recommendation_get_anchor (ImproveRecommendation *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_recommendation_set_anchor (ImproveRecommendation *self,
                                                                 const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_recommendation_get_paragraphs (ImproveRecommendation *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_recommendation_set_paragraphs (ImproveRecommendation *self,
                                                                     const char *const *value);
IMPROVE_AVAILABLE_IN_1_0
ImproveRecommendationResponse improve_recommendation_get_response (ImproveRecommendation *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_recommendation_set_response (ImproveRecommendation *self,
                                                                   ImproveRecommendationResponse value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_recommendation_get_closure_authority_id (ImproveRecommendation *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_recommendation_set_closure_authority_id (ImproveRecommendation *self,
                                                                               const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_recommendation_get_superseded_by_id (ImproveRecommendation *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_recommendation_set_superseded_by_id (ImproveRecommendation *self,
                                                                           const char *value);

G_END_DECLS
