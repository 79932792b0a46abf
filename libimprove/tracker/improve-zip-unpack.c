/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What the module “xlsx-in” unpacks. */

#include <libimprove/tracker/improve-zip-private.h>

#include <libimprove/base/improve-errors.h>
#include <libimprove/base/improve-module-private.h>
#include <libimprove/tracker/improve-xlsx-modules-private.h>

GBytes *
improve_zip_unpack (GBytes *bytes, gsize size, GError **error)
{
  ImproveUnzip *unzip = improve_module_find ("xlsx-in", "improve_xlsx_unzip");
  g_autofree guint8 *part = NULL;
  gsize length;
  const guint8 *zip = g_bytes_get_data (bytes, &length);

  if (unzip == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                           "[xlsx-option] this build reads no XLSX (option xlsx_in); save the tracker as CSV");
      return NULL;
    }
  part = g_malloc (size);
  if (unzip (zip, length, part, size))
    return g_bytes_new_take (g_steal_pointer (&part), size);
  g_set_error_literal (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_FORMAT,
                       "[xlsx-zip] a part of the workbook is damaged; save or send it again");
  return NULL;
}
