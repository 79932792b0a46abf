/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/model/improve-basis.h>
#include <libimprove/model/improve-plan.h>

G_BEGIN_DECLS

IMPROVE_AVAILABLE_IN_1_0 gboolean improve_plan_record     (ImprovePlan    *self,
                                                           ImproveEntity  *record,
                                                           GDateTime      *recorded_at,
                                                           GError        **error);
IMPROVE_AVAILABLE_IN_1_0 gboolean improve_plan_record_all (ImprovePlan    *self,
                                                           GListModel     *records,
                                                           GDateTime      *recorded_at,
                                                           GError        **error);
IMPROVE_AVAILABLE_IN_1_0 gboolean improve_plan_adopt      (ImprovePlan    *self,
                                                           ImproveEntity  *subject,
                                                           const char     *state,
                                                           ImproveDate    *on,
                                                           ImproveBasis   *basis,
                                                           GDateTime      *recorded_at,
                                                           GError        **error);

G_END_DECLS
