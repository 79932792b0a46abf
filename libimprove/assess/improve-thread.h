/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/assess/improve-account.h>
#include <libimprove/assess/improve-thread-break.h>
#include <libimprove/assess/improve-thread-step.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_THREAD (improve_thread_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveThread, improve_thread, IMPROVE, THREAD, ImproveAccount)

IMPROVE_AVAILABLE_IN_1_0 ImproveThread *improve_plan_thread         (ImprovePlan    *self,
                                                                     ImproveEntity  *entity,
                                                                     ImproveDate    *as_of,
                                                                     GDateTime      *known_at,
                                                                     GError        **error);

IMPROVE_AVAILABLE_IN_1_0 ImproveEntity *improve_thread_get_entity   (ImproveThread  *self);
IMPROVE_AVAILABLE_IN_1_0 const char    *improve_thread_get_name     (ImproveThread  *self);
IMPROVE_AVAILABLE_IN_1_0 const char    *improve_thread_get_note     (ImproveThread  *self);
IMPROVE_AVAILABLE_IN_1_0 GListModel    *improve_thread_get_upward   (ImproveThread  *self);
IMPROVE_AVAILABLE_IN_1_0 GListModel    *improve_thread_get_downward (ImproveThread  *self);
IMPROVE_AVAILABLE_IN_1_0 GListModel    *improve_thread_get_breaks   (ImproveThread  *self);

G_END_DECLS
