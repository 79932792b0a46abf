/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity.h>
#include <libimprove/model/improve-basis.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_CHANGE (improve_change_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveChange, improve_change, IMPROVE, CHANGE, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveChange *improve_change_new (const char *subject_id,
                                                            const char *row_name,
                                                            const char *before_text,
                                                            const char *after_text,
                                                            const char *by_id,
                                                            ImproveDate *valid_on,
                                                            ImproveBasis *basis,
                                                            const char *reason);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_change_get_subject_id (ImproveChange *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_change_get_row_name (ImproveChange *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_change_get_before_text (ImproveChange *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_change_get_after_text (ImproveChange *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_change_get_by_id (ImproveChange *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_change_get_capacity (ImproveChange *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_change_get_valid_on (ImproveChange *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveBasis *improve_change_get_basis (ImproveChange *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_change_get_reason (ImproveChange *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_change_get_supersedes_id (ImproveChange *self);
IMPROVE_AVAILABLE_IN_1_0 GDateTime *improve_change_get_recorded_at (ImproveChange *self);

G_END_DECLS
