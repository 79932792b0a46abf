/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/model/improve-claim.h>
#include <libimprove/model/improve-crosswalk.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_DIVERGENCE (improve_divergence_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveDivergence, improve_divergence, IMPROVE, DIVERGENCE, GObject)

IMPROVE_AVAILABLE_IN_1_0 ImproveClaim     *improve_divergence_get_claim       (ImproveDivergence *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveClaim     *improve_divergence_get_other_claim (ImproveDivergence *self);
IMPROVE_AVAILABLE_IN_1_0 const char       *improve_divergence_get_scale       (ImproveDivergence *self);
IMPROVE_AVAILABLE_IN_1_0 int               improve_divergence_get_grades      (ImproveDivergence *self);
IMPROVE_AVAILABLE_IN_1_0 int               improve_divergence_get_days        (ImproveDivergence *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveCrosswalk *improve_divergence_get_crosswalk   (ImproveDivergence *self);

G_END_DECLS
