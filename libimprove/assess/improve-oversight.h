/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/assess/improve-account.h>
#include <libimprove/assess/improve-oversight-body.h>
#include <libimprove/assess/improve-oversight-duty.h>
#include <libimprove/assess/improve-unanswered.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_OVERSIGHT (improve_oversight_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveOversight, improve_oversight, IMPROVE, OVERSIGHT, ImproveAccount)

IMPROVE_AVAILABLE_IN_1_0 ImproveOversight *improve_plan_oversight           (ImprovePlan      *self,
                                                                             ImproveDate      *as_of,
                                                                             GDateTime        *known_at);

IMPROVE_AVAILABLE_IN_1_0 GListModel       *improve_oversight_get_bodies     (ImproveOversight *self);
IMPROVE_AVAILABLE_IN_1_0 GListModel       *improve_oversight_get_duties     (ImproveOversight *self);
IMPROVE_AVAILABLE_IN_1_0 GListModel       *improve_oversight_get_unanswered (ImproveOversight *self);

G_END_DECLS
