/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/reading/improve-reading-lines-private.h>
#include <libimprove/reading/improve-text-reader.h>

G_BEGIN_DECLS

/*
 * What readers of published texts share: the limits, and the way from bytes or a file to lines. A reader says in its
 * class init what it makes of the lines; it never fails, and gives the page to what it makes.
 */
typedef GObject *(*ImproveReadPageFunc) (ImproveTextReader  *self,
                                         ImproveReadingPage *page);

gpointer improve_text_reader_read_bytes       (ImproveTextReader    *self,
                                               GBytes               *bytes,
                                               GError              **error);
gpointer improve_text_reader_read_file        (ImproveTextReader    *self,
                                               const char           *path,
                                               GCancellable         *cancellable,
                                               GError              **error);
void     improve_text_reader_read_file_async  (ImproveTextReader    *self,
                                               const char           *path,
                                               int                   io_priority,
                                               GCancellable         *cancellable,
                                               GAsyncReadyCallback   callback,
                                               gpointer              user_data);
gpointer improve_text_reader_read_file_finish (ImproveTextReader    *self,
                                               GAsyncResult         *result,
                                               GError              **error);

G_END_DECLS
