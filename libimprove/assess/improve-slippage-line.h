/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity.h>
#include <libimprove/model/improve-slippage.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_SLIPPAGE_LINE (improve_slippage_line_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveSlippageLine, improve_slippage_line, IMPROVE, SLIPPAGE_LINE, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveSlippageAspect improve_slippage_line_get_aspect (ImproveSlippageLine *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_slippage_line_get_baseline (ImproveSlippageLine *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_slippage_line_get_agreed (ImproveSlippageLine *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_slippage_line_get_forecast (ImproveSlippageLine *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_slippage_line_get_actual (ImproveSlippageLine *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_slippage_line_get_n_moves (ImproveSlippageLine *self);

G_END_DECLS
