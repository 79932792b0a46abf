/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity-list.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImproveResolutionMethod:
 * @IMPROVE_RESOLUTION_METHOD_UNKNOWN: not known, or not said
 * @IMPROVE_RESOLUTION_METHOD_ASSENT: nobody spoke against it
 * @IMPROVE_RESOLUTION_METHOD_UNANIMOUS: the minutes say that all were for it
 * @IMPROVE_RESOLUTION_METHOD_SHOW_OF_HANDS: hands were counted
 * @IMPROVE_RESOLUTION_METHOD_RECORDED_VOTE: names were recorded
 * @IMPROVE_RESOLUTION_METHOD_CASTING_VOTE: the chair decided
 *
 * How a resolution was decided.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_RESOLUTION_METHOD_UNKNOWN,
  IMPROVE_RESOLUTION_METHOD_ASSENT,
  IMPROVE_RESOLUTION_METHOD_UNANIMOUS,
  IMPROVE_RESOLUTION_METHOD_SHOW_OF_HANDS,
  IMPROVE_RESOLUTION_METHOD_RECORDED_VOTE,
  IMPROVE_RESOLUTION_METHOD_CASTING_VOTE,
} ImproveResolutionMethod;

#define IMPROVE_TYPE_RESOLUTION_METHOD (improve_resolution_method_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_resolution_method_get_type (void);

#define IMPROVE_TYPE_RESOLUTION (improve_resolution_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveResolution, improve_resolution, IMPROVE, RESOLUTION, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveResolution *improve_resolution_new (void);
IMPROVE_AVAILABLE_IN_1_0 ImproveResolutionMethod improve_resolution_get_method (ImproveResolution *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_resolution_set_method (ImproveResolution *self,
                                                             ImproveResolutionMethod value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_resolution_get_mover_text (ImproveResolution *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_resolution_set_mover_text (ImproveResolution *self,
                                                                 const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_resolution_get_seconder_text (ImproveResolution *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_resolution_set_seconder_text (ImproveResolution *self,
                                                                    const char *value);
IMPROVE_AVAILABLE_IN_1_0 int improve_resolution_get_votes_for (ImproveResolution *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_resolution_set_votes_for (ImproveResolution *self,
                                                                int value);
IMPROVE_AVAILABLE_IN_1_0 int improve_resolution_get_votes_against (ImproveResolution *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_resolution_set_votes_against (ImproveResolution *self,
                                                                    int value);
IMPROVE_AVAILABLE_IN_1_0 int improve_resolution_get_abstentions (ImproveResolution *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_resolution_set_abstentions (ImproveResolution *self,
                                                                  int value);
IMPROVE_AVAILABLE_IN_1_0 gboolean improve_resolution_get_key_decision (ImproveResolution *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_resolution_set_key_decision (ImproveResolution *self,
                                                                   gboolean value);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_resolution_get_limbs (ImproveResolution *self);

G_END_DECLS
