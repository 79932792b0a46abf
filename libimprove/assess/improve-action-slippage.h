/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity-list.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_ACTION_SLIPPAGE (improve_action_slippage_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveActionSlippage, improve_action_slippage, IMPROVE, ACTION_SLIPPAGE, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 const char *improve_action_slippage_get_action_id (ImproveActionSlippage *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_action_slippage_get_theme_id (ImproveActionSlippage *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_action_slippage_get_lead_id (ImproveActionSlippage *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_action_slippage_get_baseline (ImproveActionSlippage *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_action_slippage_get_agreed (ImproveActionSlippage *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_action_slippage_get_forecast (ImproveActionSlippage *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_action_slippage_get_actual (ImproveActionSlippage *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_action_slippage_get_days_agreed (ImproveActionSlippage *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_action_slippage_get_days_forecast (ImproveActionSlippage *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_action_slippage_get_days_late (ImproveActionSlippage *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_action_slippage_get_n_moves (ImproveActionSlippage *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_action_slippage_get_n_late_moves (ImproveActionSlippage *self);
IMPROVE_AVAILABLE_IN_1_0 gboolean improve_action_slippage_get_repeats (ImproveActionSlippage *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_action_slippage_get_finish (ImproveActionSlippage *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_action_slippage_get_pushed_days (ImproveActionSlippage *self);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_action_slippage_get_pushed_by_ids (ImproveActionSlippage *self);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_action_slippage_get_pushes_ids (ImproveActionSlippage *self);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_action_slippage_get_words (ImproveActionSlippage *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_action_slippage_get_lines (ImproveActionSlippage *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_action_slippage_get_moves (ImproveActionSlippage *self);

G_END_DECLS
