/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_EXPECTATION (improve_expectation_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveExpectation, improve_expectation, IMPROVE, EXPECTATION, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveExpectation *improve_expectation_new (const char *text,
                                                                      ImproveDate *due);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_expectation_get_due (ImproveExpectation *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_expectation_set_due (ImproveExpectation *self,
                                                           ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_expectation_get_text (ImproveExpectation *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_expectation_set_text (ImproveExpectation *self,
                                                            const char *value);

G_END_DECLS
