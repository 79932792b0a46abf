/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_LIMB (improve_limb_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveLimb, improve_limb, IMPROVE, LIMB, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveLimb *improve_limb_new (const char *text);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_limb_get_label (ImproveLimb *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_limb_set_label (ImproveLimb *self,
                                                      const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_limb_get_text (ImproveLimb *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_limb_set_text (ImproveLimb *self,
                                                     const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_limb_get_verbs (ImproveLimb *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_limb_set_verbs (ImproveLimb *self,
                                                      const char *const *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_limb_get_about_ids (ImproveLimb *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_limb_set_about_ids (ImproveLimb *self,
                                                          const char *const *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_limb_get_adopts_ids (ImproveLimb *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_limb_set_adopts_ids (ImproveLimb *self,
                                                           const char *const *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_limb_get_recommends_to_id (ImproveLimb *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_limb_set_recommends_to_id (ImproveLimb *self,
                                                                 const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_limb_get_delegated_to_text (ImproveLimb *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_limb_set_delegated_to_text (ImproveLimb *self,
                                                                  const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_limb_get_consultation_text (ImproveLimb *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_limb_set_consultation_text (ImproveLimb *self,
                                                                  const char *value);

G_END_DECLS
