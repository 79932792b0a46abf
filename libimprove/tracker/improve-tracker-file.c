/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <libimprove/tracker/improve-tracker-file-private.h>

#include <libimprove/base/improve-errors.h>

#define CHUNK_BYTES (64u << 10)

static gboolean
fail_size (gsize max_bytes, GError **error)
{
  g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_LIMIT,
               "[file-size] the file has more than %" G_GSIZE_FORMAT " bytes", max_bytes);
  return FALSE;
}

/* A device, a pipe or a directory has no end, or no bytes. */
static gboolean
check_regular (GFile *file, gsize max_bytes, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInfo) info
      = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE,
                           G_FILE_QUERY_INFO_NONE, cancellable, error);

  if (info == NULL)
    return FALSE;
  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    {
      g_set_error_literal (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_FORMAT,
                           "[file-kind] not a regular file; give the file itself");
      return FALSE;
    }
  return g_file_info_get_size (info) <= (goffset) max_bytes || fail_size (max_bytes, error);
}

/* The whole of a regular file of at most @max_bytes. */
GBytes *
improve_tracker_load_file (GFile *file, gsize max_bytes, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInputStream) stream = NULL;
  g_autoptr (GByteArray) data = g_byte_array_new ();

  if (!check_regular (file, max_bytes, cancellable, error))
    return NULL;
  stream = g_file_read (file, cancellable, error);
  if (stream == NULL)
    return NULL;
  for (;;)
    {
      g_autoptr (GBytes) chunk = g_input_stream_read_bytes (G_INPUT_STREAM (stream), CHUNK_BYTES, cancellable, error);

      if (chunk == NULL)
        return NULL;
      if (g_bytes_get_size (chunk) == 0)
        return g_byte_array_free_to_bytes (g_steal_pointer (&data));
      if (data->len + g_bytes_get_size (chunk) > max_bytes)
        {
          fail_size (max_bytes, error);
          return NULL;
        }
      g_byte_array_append (data, g_bytes_get_data (chunk, NULL), (guint) g_bytes_get_size (chunk));
    }
}
