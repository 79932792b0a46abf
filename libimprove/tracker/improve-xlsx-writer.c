/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What the module “xlsx-out” writes. It writes to a named file only, so there is one for a moment, in a directory that
 * nobody else may enter. */

#include <libimprove/tracker/improve-xlsx-modules-private.h>

#include <gio/gio.h>
#include <glib/gstdio.h>

#include <libimprove/base/improve-errors.h>
#include <libimprove/base/improve-module-private.h>

/* The same book gives the same bytes. */
GBytes *
improve_xlsx_write (const ImproveXlsxBook *book, GError **error)
{
  ImproveWriteBook *write_book = improve_module_find ("xlsx-out", "improve_xlsx_write_book");
  g_autofree char *folder = NULL;
  g_autofree char *path = NULL;
  char *content = NULL;
  gsize size = 0;
  gboolean good;

  if (write_book == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                           "[xlsx-option] this build writes no XLSX (option xlsx_out); write CSV");
      return NULL;
    }
  folder = g_dir_make_tmp ("improve-XXXXXX", error);
  if (folder == NULL)
    {
      g_prefix_error_literal (error, "[xlsx-write] there is no place for the workbook, nothing was changed: ");
      return NULL;
    }
  path = g_build_filename (folder, "tracker.xlsx", NULL);
  good = write_book (book, path, folder, IMPROVE_IMPORT_ERROR, error)
         && g_file_get_contents (path, &content, &size, error);
  g_unlink (path);
  g_rmdir (folder);
  return good ? g_bytes_new_take (content, size) : NULL;
}
