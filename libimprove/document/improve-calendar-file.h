/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

#include <libimprove/base/improve-calendar.h>

G_BEGIN_DECLS

IMPROVE_AVAILABLE_IN_1_0 ImproveCalendar *improve_calendar_load       (const char       *path,
                                                                       ImproveDivision   division,
                                                                       GCancellable     *cancellable,
                                                                       GError          **error);
IMPROVE_AVAILABLE_IN_1_0 ImproveCalendar *improve_calendar_load_bytes (GBytes           *bytes,
                                                                       ImproveDivision   division,
                                                                       GError          **error);

IMPROVE_AVAILABLE_IN_1_0 void             improve_calendar_load_async  (const char           *path,
                                                                        ImproveDivision       division,
                                                                        int                   io_priority,
                                                                        GCancellable         *cancellable,
                                                                        GAsyncReadyCallback   callback,
                                                                        gpointer              user_data);
IMPROVE_AVAILABLE_IN_1_0 ImproveCalendar *improve_calendar_load_finish (GAsyncResult         *result,
                                                                        GError              **error);

G_END_DECLS
