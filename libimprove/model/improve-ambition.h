/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_AMBITION (improve_ambition_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveAmbition, improve_ambition, IMPROVE, AMBITION, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveAmbition *improve_ambition_new (const char *area,
                                                                const char *grade);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_ambition_get_area (ImproveAmbition *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_ambition_set_area (ImproveAmbition *self,
                                                         const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_ambition_get_grade (ImproveAmbition *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_ambition_set_grade (ImproveAmbition *self,
                                                          const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_ambition_get_due (ImproveAmbition *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_ambition_set_due (ImproveAmbition *self,
                                                        ImproveDate *value);

G_END_DECLS
