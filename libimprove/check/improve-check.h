/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/check/improve-check-rule.h>
#include <libimprove/check/improve-problem.h>
#include <libimprove/model/improve-plan.h>

G_BEGIN_DECLS

IMPROVE_AVAILABLE_IN_1_0 GListModel *improve_plan_check       (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 GListModel *improve_plan_check_as_of (ImprovePlan *self,
                                                               ImproveDate *as_of);

G_END_DECLS
