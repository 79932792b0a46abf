/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <libimprove/tracker/improve-csv-encoding-private.h>

#include <string.h>

#include <libimprove/base/improve-errors.h>

static GBytes *
convert (const char *text, gsize length, const char *encoding, GError **error)
{
  g_autoptr (GError) local = NULL;
  gsize read = 0;
  gsize written = 0;
  char *result = g_convert (text, (gssize) length, "UTF-8", encoding, &read, &written, &local);

  /* A text that ends in half a character is converted up to it, without an error. */
  if (result != NULL && read == length)
    return g_bytes_new_take (result, written);
  g_free (result);
  g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_ENCODING,
               "[csv-encoding] byte %" G_GSIZE_FORMAT ": the file is neither UTF-8 nor %s; save it as UTF-8",
               read, encoding);
  return NULL;
}

/* What starts with the mark of UTF-8 is UTF-8 or broken, never Windows-1252. */
static GBytes *
check_marked (GBytes *bytes, GError **error)
{
  gsize length = g_bytes_get_size (bytes) - 3;
  const char *text = (const char *) g_bytes_get_data (bytes, NULL) + 3;
  const char *end = text;

  if (length == 0 || g_utf8_validate_len (text, length, &end) || *end == '\0')
    return g_bytes_new_from_bytes (bytes, 3, length);
  g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_ENCODING,
               "[csv-encoding] byte %" G_GSIZE_FORMAT ": the file starts with the mark of UTF-8 but is not UTF-8; "
               "save it as UTF-8", (gsize) (end - text) + 3);
  return NULL;
}

/* The bytes as UTF-8 without a byte order mark. A mark decides; without one, what is not valid UTF-8 is taken for
 * Windows-1252, the encoding of British spreadsheet programs, and @out_encoding says so. Text with a NUL is passed
 * on as it is: the reader refuses it where it stands. */
GBytes *
improve_csv_to_utf8 (GBytes *bytes, const char **out_encoding, GError **error)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  *out_encoding = "UTF-8";
  if (length >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0)
    return check_marked (bytes, error);
  if (length >= 2 && (memcmp (text, "\xff\xfe", 2) == 0 || memcmp (text, "\xfe\xff", 2) == 0))
    {
      *out_encoding = text[0] == '\xff' ? "UTF-16LE" : "UTF-16BE";
      return convert (text + 2, length - 2, *out_encoding, error);
    }
  if (length == 0 || memchr (text, '\0', length) != NULL || g_utf8_validate_len (text, length, NULL))
    return g_bytes_ref (bytes);
  *out_encoding = "windows-1252";
  return convert (text, length, *out_encoding, error);
}
