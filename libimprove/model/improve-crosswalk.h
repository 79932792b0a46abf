/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_CROSSWALK (improve_crosswalk_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveCrosswalk, improve_crosswalk, IMPROVE, CROSSWALK, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveCrosswalk *improve_crosswalk_new (const char *scale,
                                                                  const char *word,
                                                                  const char *other_scale,
                                                                  const char *other_word,
                                                                  const char *by_id,
                                                                  ImproveDate *signed_on);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_crosswalk_get_scale (ImproveCrosswalk *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_crosswalk_set_scale (ImproveCrosswalk *self,
                                                           const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_crosswalk_get_word (ImproveCrosswalk *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_crosswalk_set_word (ImproveCrosswalk *self,
                                                          const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_crosswalk_get_other_scale (ImproveCrosswalk *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_crosswalk_set_other_scale (ImproveCrosswalk *self,
                                                                 const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_crosswalk_get_other_word (ImproveCrosswalk *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_crosswalk_set_other_word (ImproveCrosswalk *self,
                                                                const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_crosswalk_get_by_id (ImproveCrosswalk *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_crosswalk_set_by_id (ImproveCrosswalk *self,
                                                           const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_crosswalk_get_signed_on (ImproveCrosswalk *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_crosswalk_set_signed_on (ImproveCrosswalk *self,
                                                               ImproveDate *value);

G_END_DECLS
