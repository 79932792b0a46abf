/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity.h>
#include <libimprove/model/improve-basis.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_MOVE (improve_move_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveMove, improve_move, IMPROVE, MOVE, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveMove *improve_move_new (const char *subject_id,
                                                        const char *to,
                                                        ImproveDate *on,
                                                        const char *by_id,
                                                        ImproveBasis *basis,
                                                        const char *reason);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_move_get_subject_id (ImproveMove *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_move_get_to (ImproveMove *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_move_get_on (ImproveMove *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_move_get_by_id (ImproveMove *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_move_get_capacity (ImproveMove *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveBasis *improve_move_get_basis (ImproveMove *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_move_get_reason (ImproveMove *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_move_get_heir_id (ImproveMove *self);
IMPROVE_AVAILABLE_IN_1_0 gboolean improve_move_get_opening (ImproveMove *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_move_get_supersedes_id (ImproveMove *self);
IMPROVE_AVAILABLE_IN_1_0 GDateTime *improve_move_get_recorded_at (ImproveMove *self);

G_END_DECLS
