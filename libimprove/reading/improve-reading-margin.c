/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <string.h>

#include <libimprove/reading/improve-reading-lines-private.h>
#include <libimprove/reading/improve-reading-margin-private.h>

/* The margin has this many columns. */
#define MARGIN 18

struct _ImproveReadingMargin
{
  GPtrArray *lines; /* of GString, by line number; NULL for none */
};

static void
free_mark (gpointer data)
{
  if (data != NULL)
    g_string_free (data, TRUE);
}

ImproveReadingMargin *
improve_reading_margin_new (void)
{
  ImproveReadingMargin *margin = g_new0 (ImproveReadingMargin, 1);

  margin->lines = g_ptr_array_new_with_free_func (free_mark);
  return margin;
}

void
improve_reading_margin_free (ImproveReadingMargin *margin)
{
  if (margin == NULL)
    return;
  g_ptr_array_unref (margin->lines);
  g_free (margin);
}

static void
add_mark (ImproveReadingMargin *margin, guint line, const char *mark)
{
  GString *text;

  if (line == 0)
    return;
  if (margin->lines->len < line + 1)
    g_ptr_array_set_size (margin->lines, (int) (line + 1));
  text = g_ptr_array_index (margin->lines, line);
  if (text == NULL)
    g_ptr_array_index (margin->lines, line) = text = g_string_new (NULL);
  if (text->len > 0 && strstr (text->str, mark) != NULL)
    return;
  if (text->len > 0)
    g_string_append (text, ", ");
  g_string_append (text, mark);
}

void
improve_reading_margin_mark (ImproveReadingMargin *margin, guint first, guint last, const char *mark)
{
  add_mark (margin, first, mark);
  for (guint line = first + 1; line <= last; line++)
    add_mark (margin, line, ":");
}

static void
append_line (const ImproveReadingMargin *margin, guint number, const char *text, gsize length, GString *out)
{
  const GString *mark = number < margin->lines->len ? g_ptr_array_index (margin->lines, number) : NULL;

  g_string_append_printf (out, "%-*s %5u | ", MARGIN, mark != NULL ? mark->str : "", number);
  g_string_append_len (out, text, (gssize) length);
  g_string_append_c (out, '\n');
}

void
improve_reading_margin_write (const ImproveReadingMargin *margin, GBytes *source, GString *out)
{
  gsize length;
  const char *text = g_bytes_get_data (source, &length);
  gsize start = 0;
  gsize i = 0;
  guint number = 1;
  guint page = 1;

  while (i < length)
    {
      gunichar c = (guchar) text[i] < 0x80 ? (guchar) text[i] : g_utf8_get_char (text + i);
      gsize n = g_utf8_skip[(guchar) text[i]];

      /* A form feed is a page, not a line. */
      if (c == '\f' && i == start)
        {
          g_string_append_printf (out, "page %-*u       |\n", MARGIN - 5, ++page);
          start = ++i;
          continue;
        }
      if (c == '\f' || !improve_reading_is_line_end (c))
        {
          i += n;
          continue;
        }
      append_line (margin, number++, text + start, i - start, out);
      i += c == '\r' && i + 1 < length && text[i + 1] == '\n' ? 2 : n;
      start = i;
    }
  if (start < length)
    append_line (margin, number, text + start, length - start, out);
}
