/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity-list.h>
#include <libimprove/entity/improve-entity.h>
#include <libimprove/model/improve-plan.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_SLIPPAGE_SUMMARY (improve_slippage_summary_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveSlippageSummary, improve_slippage_summary, IMPROVE, SLIPPAGE_SUMMARY, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_slippage_summary_get_as_of (ImproveSlippageSummary *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_slippage_summary_get_actions (ImproveSlippageSummary *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_slippage_summary_get_totals (ImproveSlippageSummary *self);

IMPROVE_AVAILABLE_IN_1_0 ImproveSlippageSummary *improve_plan_add_up_slippage (ImprovePlan *self,
                                                                              ImproveDate *as_of,
                                                                              GDateTime   *known_at,
                                                                              GError     **error);

G_END_DECLS
