/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/reading/improve-minutes.h>
#include <libimprove/reading/improve-text-reader.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_MINUTES_READER (improve_minutes_reader_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveMinutesReader, improve_minutes_reader, IMPROVE, MINUTES_READER, ImproveTextReader)

IMPROVE_AVAILABLE_IN_1_0 ImproveMinutesReader *improve_minutes_reader_new          (void);

IMPROVE_AVAILABLE_IN_1_0 const char     *improve_minutes_reader_get_body           (ImproveMinutesReader *self);
IMPROVE_AVAILABLE_IN_1_0 void            improve_minutes_reader_set_body           (ImproveMinutesReader *self,
                                                                                    const char           *body);
IMPROVE_AVAILABLE_IN_1_0 const char     *improve_minutes_reader_get_title          (ImproveMinutesReader *self);
IMPROVE_AVAILABLE_IN_1_0 void            improve_minutes_reader_set_title          (ImproveMinutesReader *self,
                                                                                    const char           *title);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate    *improve_minutes_reader_get_date           (ImproveMinutesReader *self);
IMPROVE_AVAILABLE_IN_1_0 void            improve_minutes_reader_set_date           (ImproveMinutesReader *self,
                                                                                    ImproveDate          *date);

IMPROVE_AVAILABLE_IN_1_0 ImproveMinutes *improve_minutes_reader_read_bytes         (ImproveMinutesReader *self,
                                                                                    GBytes               *bytes,
                                                                                    GError              **error);
IMPROVE_AVAILABLE_IN_1_0 ImproveMinutes *improve_minutes_reader_read_file          (ImproveMinutesReader *self,
                                                                                    const char           *path,
                                                                                    GCancellable         *cancellable,
                                                                                    GError              **error);
IMPROVE_AVAILABLE_IN_1_0 void            improve_minutes_reader_read_file_async    (ImproveMinutesReader *self,
                                                                                    const char           *path,
                                                                                    int                   io_priority,
                                                                                    GCancellable         *cancellable,
                                                                                    GAsyncReadyCallback   callback,
                                                                                    gpointer              user_data);
IMPROVE_AVAILABLE_IN_1_0 ImproveMinutes *improve_minutes_reader_read_file_finish   (ImproveMinutesReader *self,
                                                                                    GAsyncResult         *result,
                                                                                    GError              **error);

G_END_DECLS
