/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/tracker/improve-xlsx-writer-private.h>

G_BEGIN_DECLS

/* Unpacks the one entry "x" of a zip file into @part, exactly @size bytes of it, or says that it could not. */
typedef gboolean ImproveUnzip (const guint8 *zip,
                               gsize         length,
                               guint8       *part,
                               gsize         size);

/* Writes a workbook to @path, with @folder for what it needs on the way. @import_error: IMPROVE_IMPORT_ERROR. */
typedef gboolean ImproveWriteBook (const ImproveXlsxBook  *book,
                                   const char             *path,
                                   const char             *folder,
                                   GQuark                  import_error,
                                   GError                **error);

/* The functions of the modules “xlsx-in” and “xlsx-out”. */
ImproveUnzip     improve_xlsx_unzip;
ImproveWriteBook improve_xlsx_write_book;

G_END_DECLS
