/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_GRADE_PAIR (improve_grade_pair_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveGradePair, improve_grade_pair, IMPROVE, GRADE_PAIR, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveGradePair *improve_grade_pair_new (const char *self_grade,
                                                                   const char *moderated_grade,
                                                                   int count);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_grade_pair_get_self_grade (ImproveGradePair *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_grade_pair_set_self_grade (ImproveGradePair *self,
                                                                 const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_grade_pair_get_moderated_grade (ImproveGradePair *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_grade_pair_set_moderated_grade (ImproveGradePair *self,
                                                                      const char *value);
IMPROVE_AVAILABLE_IN_1_0 int improve_grade_pair_get_count (ImproveGradePair *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_grade_pair_set_count (ImproveGradePair *self,
                                                            int value);

G_END_DECLS
