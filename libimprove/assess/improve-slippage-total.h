/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImproveSlippageGrouping:
 * @IMPROVE_SLIPPAGE_GROUPING_UNKNOWN: not known, or not said
 * @IMPROVE_SLIPPAGE_GROUPING_THEME: by theme
 * @IMPROVE_SLIPPAGE_GROUPING_LEAD: by lead
 * @IMPROVE_SLIPPAGE_GROUPING_REASON: by reason
 *
 * By what slippage is added up.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_SLIPPAGE_GROUPING_UNKNOWN,
  IMPROVE_SLIPPAGE_GROUPING_THEME,
  IMPROVE_SLIPPAGE_GROUPING_LEAD,
  IMPROVE_SLIPPAGE_GROUPING_REASON,
} ImproveSlippageGrouping;

#define IMPROVE_TYPE_SLIPPAGE_GROUPING (improve_slippage_grouping_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_slippage_grouping_get_type (void);

#define IMPROVE_TYPE_SLIPPAGE_TOTAL (improve_slippage_total_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveSlippageTotal, improve_slippage_total, IMPROVE, SLIPPAGE_TOTAL, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveSlippageGrouping improve_slippage_total_get_grouping (ImproveSlippageTotal *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_slippage_total_get_key (ImproveSlippageTotal *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_slippage_total_get_label (ImproveSlippageTotal *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_slippage_total_get_n_actions (ImproveSlippageTotal *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_slippage_total_get_n_slipped (ImproveSlippageTotal *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_slippage_total_get_n_repeat (ImproveSlippageTotal *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_slippage_total_get_n_moves (ImproveSlippageTotal *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_slippage_total_get_n_late_moves (ImproveSlippageTotal *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_slippage_total_get_days (ImproveSlippageTotal *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_slippage_total_get_worst_days (ImproveSlippageTotal *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_slippage_total_get_worst_id (ImproveSlippageTotal *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_slippage_total_get_n_quality (ImproveSlippageTotal *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_slippage_total_get_n_scope (ImproveSlippageTotal *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_slippage_total_get_n_cost (ImproveSlippageTotal *self);

G_END_DECLS
