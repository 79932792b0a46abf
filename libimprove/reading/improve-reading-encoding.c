/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What the bytes are: UTF-8, Windows-1252, or no text at all. */

#include <string.h>

#include <libimprove/base/improve-errors.h>
#include <libimprove/reading/improve-reading-lines-private.h>

/* Files people hand in by mistake, and what to do with them. */
static const struct
{
  const char *start;
  gsize length;
  const char *what;
  const char *mend;
} not_text[] = {
  { "%PDF-", 5, "a PDF", "turn it into text first, for instance with pdftotext -layout" },
  { "PK\003\004", 4, "a zipped document", "save it as plain text first" },
  { "\xd0\xcf\x11\xe0", 4, "an office document", "save it as plain text first" },
  { "{\\rtf", 5, "a rich text document", "save it as plain text first" },
  { "\xff\xfe", 2, "text in UTF-16", "save it as UTF-8 first" },
  { "\xfe\xff", 2, "text in UTF-16", "save it as UTF-8 first" },
};

/* Code points of the bytes 0x80 to 0x9f; 0 where Windows-1252 has none. */
static const guint16 windows_1252[32] = {
  0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
  0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
  0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178,
};

static gboolean
check_kind (const char *text, gsize length, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (not_text); i++)
    if (length >= not_text[i].length && memcmp (text, not_text[i].start, not_text[i].length) == 0)
      {
        g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_FORMAT, "[reading-text] this is %s; %s",
                     not_text[i].what, not_text[i].mend);
        return FALSE;
      }
  if (memchr (text, '\0', length) != NULL)
    {
      g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_FORMAT,
                   "[reading-text] byte %" G_GSIZE_FORMAT " is zero: this is no text; save the page as UTF-8 text",
                   (gsize) ((const char *) memchr (text, '\0', length) - text));
      return FALSE;
    }
  return TRUE;
}

static gboolean
is_control (guchar c)
{
  return (c < 0x20 && (c < '\t' || c > '\r')) || c == 0x7f;
}

#define EACH(byte) (0x0101010101010101u * (byte))

/* Most bytes of a text are ASCII, so that they are looked at eight at a time: whether none is a control character, a
 * line end or the start of another character, and whether none is such a start. */
static gboolean
is_plain (const char *text)
{
  guint64 eight;

  memcpy (&eight, text, sizeof eight);
  return ((eight | (eight - EACH (0x20)) | (eight + EACH (1))) & EACH (0x80)) == 0;
}

static gboolean
is_ascii (const char *text)
{
  guint64 eight;

  memcpy (&eight, text, sizeof eight);
  return (eight & EACH (0x80)) == 0;
}

/* As g_utf8_validate_len () of a text without zero bytes. */
static gboolean
is_utf8 (const char *text, gsize length, const char **end)
{
  gsize i = 0;

  while (i < length)
    {
      gsize from;

      while (i + 8 <= length && is_ascii (text + i))
        i += 8;
      while (i < length && (guchar) text[i] < 0x80)
        i++;
      for (from = i; i < length && (guchar) text[i] >= 0x80;)
        i++;
      if (i > from && !g_utf8_validate_len (text + from, i - from, end))
        return FALSE;
    }
  return TRUE;
}

/* More than one byte in a hundred that no text has: a picture, a program. */
static gboolean
check_controls (const char *text, gsize length, GError **error)
{
  gsize n = 0;

  for (gsize i = 0; i < length; i++)
    if (i + 8 <= length && is_plain (text + i))
      i += 7;
    else
      n += is_control ((guchar) text[i]);
  if (n == 0 || n <= length / 100)
    return TRUE;
  g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_FORMAT,
               "[reading-text] %" G_GSIZE_FORMAT " of %" G_GSIZE_FORMAT
               " bytes are control characters: this is no text; save the page as UTF-8 text",
               n, length);
  return FALSE;
}

/* Whether all that is wrong is that the last character is cut short. */
static gboolean
is_cut_short (const char *end, gsize left)
{
  guchar c = (guchar) end[0];
  gsize wants = c >= 0xf0 && c < 0xf5 ? 4 : c >= 0xe0 ? 3 : c >= 0xc2 ? 2 : 0;

  if (c >= 0xf5 || left >= wants)
    return FALSE;
  for (gsize i = 1; i < left; i++)
    if (((guchar) end[i] & 0xc0) != 0x80)
      return FALSE;
  return TRUE;
}

static GBytes *
from_windows_1252 (const char *text, gsize length, GError **error)
{
  GString *out = g_string_sized_new (length + length / 8);

  for (gsize i = 0; i < length; i++)
    {
      guchar c = (guchar) text[i];

      if (c < 0x80)
        g_string_append_c (out, (char) c);
      else if (c >= 0xa0)
        g_string_append_unichar (out, c);
      else if (windows_1252[c - 0x80] != 0)
        g_string_append_unichar (out, windows_1252[c - 0x80]);
      else
        {
          g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_ENCODING,
                       "[reading-encoding] byte %" G_GSIZE_FORMAT
                       " belongs neither to UTF-8 nor to Windows-1252; save the page as UTF-8 text",
                       i);
          g_string_free (out, TRUE);
          return NULL;
        }
    }
  return g_string_free_to_bytes (out);
}

GBytes *
improve_reading_decode (ImproveReadingPage *page, GBytes *bytes, GError **error)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  gsize skip = length >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
  const char *end = NULL;

  page->steps += 3 * length;
  if (length == 0)
    return g_bytes_ref (bytes);
  if (!check_kind (text, length, error) || !check_controls (text, length, error))
    return NULL;
  if (length == skip || is_utf8 (text + skip, length - skip, &end))
    return g_bytes_new_from_bytes (bytes, skip, length - skip);
  if (is_cut_short (end, length - (gsize) (end - text)))
    {
      improve_reading_page_warn (page, 0, "the text ends in the middle of a character: it may not be the whole page");
      return g_bytes_new_from_bytes (bytes, skip, (gsize) (end - text) - skip);
    }
  improve_reading_page_warn (page, 0, "read as Windows-1252: the text is not UTF-8");
  return from_windows_1252 (text + skip, length - skip, error);
}
