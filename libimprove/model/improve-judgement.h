/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_JUDGEMENT (improve_judgement_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveJudgement, improve_judgement, IMPROVE, JUDGEMENT, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveJudgement *improve_judgement_new (const char *area,
                                                                  const char *grade);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_judgement_get_area (ImproveJudgement *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_judgement_set_area (ImproveJudgement *self,
                                                          const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_judgement_get_grade (ImproveJudgement *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_judgement_set_grade (ImproveJudgement *self,
                                                           const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_judgement_get_scale (ImproveJudgement *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_judgement_set_scale (ImproveJudgement *self,
                                                           const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_judgement_get_anchor (ImproveJudgement *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_judgement_set_anchor (ImproveJudgement *self,
                                                            const char *value);

G_END_DECLS
