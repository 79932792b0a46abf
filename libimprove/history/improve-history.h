/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

#include <libimprove/base/improve-date.h>
#include <libimprove/history/improve-plan-difference.h>
#include <libimprove/model/improve-plan.h>

G_BEGIN_DECLS

IMPROVE_AVAILABLE_IN_1_0 GListModel *improve_plan_list_differences       (ImprovePlan *self,
                                                                          ImprovePlan *newer);
IMPROVE_AVAILABLE_IN_1_0 GListModel *improve_plan_list_differences_since (ImprovePlan *self,
                                                                          ImproveDate *day,
                                                                          ImproveDate *as_of);

G_END_DECLS
