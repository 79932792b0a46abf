/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Pages set in two columns, what was said on the left and who acts on the right. */

#include <string.h>

#include <libimprove/reading/improve-reading-blocks-private.h>

#define WIDE_GAP 3
#define LONGEST_ENTRY 60
/* Entries may start this far left of their heading. */
#define SLACK 24

static const char *const headings[] = {
  "action",  "actions",         "action by",    "action by whom", "actions by",
  "by whom", "action required", "action owner", "responsible",    "action point"
};

/* The start of what stands after the last wide gap of the line; its length where there is none. */
static gsize
after_last_gap (const char *text, gsize length)
{
  gsize blanks = 0;

  for (gsize i = length; i > 0; i--)
    {
      if (text[i - 1] == ' ')
        blanks++;
      else
        blanks = 0;
      if (blanks == WIDE_GAP)
        return i - 1 + WIDE_GAP;
    }
  return length;
}

static gboolean
is_heading (const char *text, gsize length)
{
  for (guint i = 0; i < G_N_ELEMENTS (headings); i++)
    if (strlen (headings[i]) == length && g_ascii_strncasecmp (text, headings[i], length) == 0)
      return TRUE;
  return FALSE;
}

/* "Owner | Action": who stands on the left, and a table reads it. */
static gboolean
names_owner (const char *text, gsize length)
{
  static const char *const owners[] = { "owner", "lead", "lead officer", "who", "by whom", "officer", "responsible",
                                        "action owner", "responsible officer" };

  while (length > 0 && text[length - 1] == ' ')
    length--;
  for (guint i = 0; i < G_N_ELEMENTS (owners); i++)
    if (strlen (owners[i]) == length && g_ascii_strncasecmp (text, owners[i], length) == 0)
      return TRUE;
  return FALSE;
}

void
improve_reading_find_column (const ImproveReadingPage *page, ImproveActionColumn *column)
{
  column->column = 0;
  column->line = 0;
  for (guint i = 0; i < page->lines->len; i++)
    {
      const ImproveReadingLine *line = improve_reading_page_line (page, i);
      const char *text = improve_reading_page_text (page, line);
      gsize at;

      if (line->length > 200 || (line->flags & IMPROVE_READING_LINE_GAPS) == 0)
        continue;
      at = after_last_gap (text, line->length);
      if (line->indent + at < 30 && (line->flags & IMPROVE_READING_LINE_TABLE) == 0)
        continue;
      if (is_heading (text + at, line->length - at) && !names_owner (text, at))
        {
          column->column = (guint) (line->indent + at);
          column->line = i;
          return;
        }
    }
}

gsize
improve_reading_split_column (const ImproveReadingPage *page,
                              const ImproveActionColumn *column,
                              guint index,
                              gsize *entry)
{
  const ImproveReadingLine *line = improve_reading_page_line (page, index);
  const char *text = improve_reading_page_text (page, line);
  gsize at;
  gsize end;

  *entry = line->length;
  if (column->column == 0 || index < column->line || line->length > 400 ||
      (line->flags & IMPROVE_READING_LINE_GAPS) == 0)
    return line->length;
  at = after_last_gap (text, line->length);
  if (line->length - at > LONGEST_ENTRY)
    return line->length;
  if ((line->flags & IMPROVE_READING_LINE_TABLE) == 0 && line->indent + at + SLACK < column->column)
    return line->length;
  end = at;
  while (end > 0 && text[end - 1] == ' ')
    end--;
  *entry = at;
  return end;
}
