/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The module “xlsx-in”, the one file that knows libgsf. The directory and the sizes of what it is given were checked
 * before (improve-zip.c). */

#include <gsf/gsf.h>

#include <libimprove/tracker/improve-xlsx-modules-private.h>

static GsfInput *
open_child (const guint8 *data, gsize length)
{
  GsfInput *memory = gsf_input_memory_new (data, (gsf_off_t) length, FALSE);
  GsfInfile *zip = gsf_infile_zip_new (memory, NULL);
  GsfInput *child = zip != NULL ? gsf_infile_child_by_name (zip, "x") : NULL;

  /* By hand: libgsf has no cleanup functions. */
  g_clear_object (&zip);
  g_object_unref (memory);
  return child;
}

gboolean
improve_xlsx_unzip (const guint8 *zip, gsize length, guint8 *part, gsize size)
{
  GsfInput *child = open_child (zip, length);
  gboolean good
      = child != NULL && gsf_input_size (child) == (gsf_off_t) size && gsf_input_read (child, size, part) != NULL;

  g_clear_object (&child);
  return good;
}
