/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity.h>
#include <libimprove/model/improve-slippage.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_SLIPPAGE_MOVE (improve_slippage_move_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveSlippageMove, improve_slippage_move, IMPROVE, SLIPPAGE_MOVE, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 const char *improve_slippage_move_get_slippage_id (ImproveSlippageMove *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveSlippageAspect improve_slippage_move_get_aspect (ImproveSlippageMove *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveSlippageDate improve_slippage_move_get_which (ImproveSlippageMove *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_slippage_move_get_old_date (ImproveSlippageMove *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_slippage_move_get_new_date (ImproveSlippageMove *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_slippage_move_get_days (ImproveSlippageMove *self);
IMPROVE_AVAILABLE_IN_1_0 gboolean improve_slippage_move_get_after_passed (ImproveSlippageMove *self);
IMPROVE_AVAILABLE_IN_1_0 gboolean improve_slippage_move_get_decided (ImproveSlippageMove *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_slippage_move_get_decided_on (ImproveSlippageMove *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_slippage_move_get_reason (ImproveSlippageMove *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_slippage_move_get_note (ImproveSlippageMove *self);

G_END_DECLS
