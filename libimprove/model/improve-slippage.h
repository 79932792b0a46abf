/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity.h>
#include <libimprove/model/improve-basis.h>

G_BEGIN_DECLS

/**
 * ImproveSlippageAspect:
 * @IMPROVE_SLIPPAGE_ASPECT_UNKNOWN: not known, or not said
 * @IMPROVE_SLIPPAGE_ASPECT_TIME: a date
 * @IMPROVE_SLIPPAGE_ASPECT_QUALITY: the quality
 * @IMPROVE_SLIPPAGE_ASPECT_SCOPE: the scope
 * @IMPROVE_SLIPPAGE_ASPECT_COST: the cost
 *
 * What of an action slipped.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_SLIPPAGE_ASPECT_UNKNOWN,
  IMPROVE_SLIPPAGE_ASPECT_TIME,
  IMPROVE_SLIPPAGE_ASPECT_QUALITY,
  IMPROVE_SLIPPAGE_ASPECT_SCOPE,
  IMPROVE_SLIPPAGE_ASPECT_COST,
} ImproveSlippageAspect;

#define IMPROVE_TYPE_SLIPPAGE_ASPECT (improve_slippage_aspect_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_slippage_aspect_get_type (void);

/**
 * ImproveSlippageDate:
 * @IMPROVE_SLIPPAGE_DATE_UNKNOWN: not known, or not said
 * @IMPROVE_SLIPPAGE_DATE_AGREED: the agreed date: on an authority
 * @IMPROVE_SLIPPAGE_DATE_FORECAST: the forecast: with a reason
 *
 * Which date of an action moved.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_SLIPPAGE_DATE_UNKNOWN,
  IMPROVE_SLIPPAGE_DATE_AGREED,
  IMPROVE_SLIPPAGE_DATE_FORECAST,
} ImproveSlippageDate;

#define IMPROVE_TYPE_SLIPPAGE_DATE (improve_slippage_date_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_slippage_date_get_type (void);

#define IMPROVE_TYPE_SLIPPAGE (improve_slippage_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveSlippage, improve_slippage, IMPROVE, SLIPPAGE, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveSlippage *improve_slippage_new (const char *subject_id,
                                                                ImproveSlippageAspect aspect,
                                                                ImproveSlippageDate which,
                                                                ImproveDate *old_date,
                                                                ImproveDate *new_date,
                                                                const char *reason,
                                                                const char *by_id,
                                                                ImproveBasis *basis,
                                                                ImproveDate *decided_on);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_slippage_get_subject_id (ImproveSlippage *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveSlippageAspect improve_slippage_get_aspect (ImproveSlippage *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveSlippageDate improve_slippage_get_which (ImproveSlippage *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_slippage_get_old_date (ImproveSlippage *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_slippage_get_new_date (ImproveSlippage *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_slippage_get_reason (ImproveSlippage *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_slippage_get_note (ImproveSlippage *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_slippage_get_by_id (ImproveSlippage *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveBasis *improve_slippage_get_basis (ImproveSlippage *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_slippage_get_decided_on (ImproveSlippage *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_slippage_get_supersedes_id (ImproveSlippage *self);
IMPROVE_AVAILABLE_IN_1_0 GDateTime *improve_slippage_get_recorded_at (ImproveSlippage *self);

G_END_DECLS
