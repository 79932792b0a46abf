/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The one file that knows libgsf. Its directory and sizes were checked before (improve-zip.c). */

#include <libimprove/tracker/improve-zip-private.h>

#include <libimprove/base/improve-errors.h>

#ifdef IMPROVE_WITH_XLSX_IN

#include <gsf/gsf.h>

static GsfInput *
open_child (GBytes *bytes)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (bytes, &size);
  GsfInput *memory = gsf_input_memory_new (data, (gsf_off_t) size, FALSE);
  GsfInfile *zip = gsf_infile_zip_new (memory, NULL);
  GsfInput *child = zip != NULL ? gsf_infile_child_by_name (zip, "x") : NULL;

  /* By hand: libgsf has no cleanup functions. */
  g_clear_object (&zip);
  g_object_unref (memory);
  return child;
}

GBytes *
improve_zip_unpack (GBytes *bytes, gsize size, GError **error)
{
  GsfInput *child = open_child (bytes);
  g_autofree guint8 *buffer = NULL;

  if (child != NULL && gsf_input_size (child) == (gsf_off_t) size)
    {
      buffer = g_malloc (size);
      if (gsf_input_read (child, size, buffer) == NULL)
        g_clear_pointer (&buffer, g_free);
    }
  g_clear_object (&child);
  if (buffer != NULL)
    return g_bytes_new_take (g_steal_pointer (&buffer), size);
  g_set_error_literal (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_FORMAT,
                       "[xlsx-zip] a part of the workbook is damaged; save or send it again");
  return NULL;
}

#else

GBytes *
improve_zip_unpack (GBytes *bytes, gsize size, GError **error)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                       "[xlsx-option] this build reads no XLSX (option xlsx_in); save the tracker as CSV");
  return NULL;
}

#endif
