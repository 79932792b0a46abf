/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/model/improve-plan.h>
#include <libimprove/rules/improve-obstacle.h>

G_BEGIN_DECLS

IMPROVE_AVAILABLE_IN_1_0 GListModel *improve_plan_check_record (ImprovePlan   *self,
                                                                ImproveEntity *record);

G_END_DECLS
