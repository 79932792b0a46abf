/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What a page carries besides the text: running heads and feet, notes at the foot, the page of contents. */

#include <string.h>

#include <libimprove/base/improve-hash-private.h>
#include <libimprove/reading/improve-report-found-private.h>

/* A running head or foot is at most so many lines, and no longer than this. */
#define EDGE_LINES 3
#define LONGEST_EDGE 160
#define LONGEST_ENTRY_LINES 3
/* On one page. */
#define MOST_NOTES 6

/* A line as it stands on every page: digits are one, blanks are one, case makes no difference. */
static char *
edge_key (const ImproveReadingPage *page, const ImproveReadingLine *line)
{
  const char *text = improve_reading_page_text (page, line);
  GString *key;

  if (line->length > LONGEST_EDGE)
    return NULL;
  key = g_string_sized_new (line->length);
  for (gsize i = 0; i < line->length; i++)
    {
      char last = key->len > 0 ? key->str[key->len - 1] : ' ';

      if (g_ascii_isdigit (text[i]))
        {
          if (last != '#')
            g_string_append_c (key, '#');
        }
      else if (text[i] != ' ' || last != ' ')
        g_string_append_c (key, g_ascii_tolower (text[i]));
    }
  return g_string_free (key, FALSE);
}

/* The index of the first line after the page that line @from starts. */
static guint
page_end (const ImproveReadingPage *page, guint from)
{
  guint number = improve_reading_page_line (page, from)->page;
  guint i = from;

  while (i < page->lines->len && improve_reading_page_line (page, i)->page == number)
    i++;
  return i;
}

/* The key at @depth lines from the edge of the page [@from, @to), or NULL. */
static char *
key_at (const ImproveReadingPage *page, guint from, guint to, guint depth, gboolean foot)
{
  if (depth >= to - from)
    return NULL;
  return edge_key (page, improve_reading_page_line (page, foot ? to - 1 - depth : from + depth));
}

/* On how many pages each key stands at the edge. */
static GHashTable *
count_edges (const ImproveReadingPage *page, gboolean foot, guint *n_pages)
{
  GHashTable *counts = g_hash_table_new_full (improve_text_hash, g_str_equal, g_free, NULL);

  *n_pages = 0;
  for (guint from = 0; from < page->lines->len;)
    {
      guint to = page_end (page, from);

      (*n_pages)++;
      for (guint depth = 0; depth < EDGE_LINES; depth++)
        {
          char *key = key_at (page, from, to, depth, foot);

          if (key != NULL)
            g_hash_table_insert (counts, key,
                                 GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (counts, key)) + 1));
        }
      from = to;
    }
  return counts;
}

/* Whether a line stands at the edge of so many pages that it belongs to none. Two are enough where it counts them. */
static gboolean
is_running (GHashTable *counts, const char *key, guint n_pages)
{
  guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, key));

  if (count * 3 < n_pages || n_pages < 3)
    return FALSE;
  return count >= 3 || (count == 2 && strchr (key, '#') != NULL);
}

/* How many lines at the edge of the page are running ones, from the outside in. */
static guint
running_depth (const ImproveReadingPage *page, GHashTable *counts, guint from, guint to, gboolean foot, guint n_pages)
{
  guint depth = 0;

  while (depth < EDGE_LINES)
    {
      g_autofree char *key = key_at (page, from, to, depth, foot);

      if (key == NULL || !is_running (counts, key, n_pages))
        break;
      depth++;
    }
  return depth;
}

/* The number of a note: alone on its line, or before its text, in which case @alone is FALSE; 0 for anything else. */
static guint
note_number (const ImproveReadingPage *page, const ImproveReadingLine *line, gboolean *alone)
{
  const char *text = improve_reading_page_text (page, line);
  guint number = 0;
  gsize i = 0;

  for (; i < line->length && i < 3 && g_ascii_isdigit (text[i]); i++)
    number = 10 * number + (guint) (text[i] - '0');
  *alone = i == line->length;
  return i > 0 && i < 3 && (*alone || text[i] == ' ') ? number : 0;
}

/* Whether a word or a stop in lines [@from, @to) carries the mark of note @number: "Board1". */
static gboolean
has_mark (ImproveReadingPage *page, guint from, guint to, guint number)
{
  char digits[12];
  gsize n = (gsize) g_snprintf (digits, sizeof digits, "%u", number);

  for (guint i = from; i < to; i++)
    {
      const ImproveReadingLine *line = improve_reading_page_line (page, i);
      const char *text = improve_reading_page_text (page, line);

      page->steps += line->length;
      for (gsize p = 1; p + n <= line->length; p++)
        if (memcmp (text + p, digits, n) == 0 && text[p - 1] != ' ' && !g_ascii_isdigit (text[p - 1]) &&
            strchr ("/-(\"'", text[p - 1]) == NULL && (p + n == line->length || strchr (" .,;:)", text[p + n]) != NULL))
          return TRUE;
    }
  return FALSE;
}

/* The notes at the foot of [@from, @to): a number after a blank line, alone or with a mark of that number above, then
 * text to the end of the page. Their numbers go on from @last. The index of the first line of them, or @to. */
static guint
find_notes (ImproveReadingPage *page, guint from, guint to, guint *last)
{
  guint start = to;
  guint highest = *last;
  guint n_looks = 0;

  for (guint i = to; i > from + 1 && n_looks <= MOST_NOTES; i--)
    {
      const ImproveReadingLine *line = improve_reading_page_line (page, i - 1);
      gboolean alone;
      guint number = note_number (page, line, &alone);

      n_looks += number > 0;
      if (number > *last && number <= *last + MOST_NOTES && (alone ? i < to : has_mark (page, from, i - 1, number)))
        {
          start = i - 1;
          highest = MAX (highest, number);
          if (line->gap > 1)
            break;
        }
      /* Above a blank line that no number follows there are no notes. */
      else if (line->gap > 0)
        break;
    }
  if (start == to || improve_reading_page_line (page, start)->gap == 0)
    return to;
  *last = highest;
  return start;
}

/* Keeps [@from, @to) of the lines; what is dropped before it leaves its gap and the start of the page. */
static void
keep_lines (ImproveReadingPage *page, guint *out, guint page_from, guint from, guint to)
{
  for (guint i = from; i < to; i++)
    {
      ImproveReadingLine *line = &g_array_index (page->lines, ImproveReadingLine, (*out)++);

      *line = *improve_reading_page_line (page, i);
      if (i == from && from > page_from)
        {
          line->flags |= IMPROVE_READING_LINE_PAGE;
          line->gap = (guint8) MAX (line->gap, 1);
        }
    }
}

void
improve_report_drop_page_noise (ImproveReadingPage *page)
{
  guint n_pages;
  g_autoptr (GHashTable) heads = count_edges (page, FALSE, &n_pages);
  g_autoptr (GHashTable) feet = count_edges (page, TRUE, &n_pages);
  guint note = 0;
  guint out = 0;

  page->steps += page->text->len;
  for (guint from = 0; from < page->lines->len;)
    {
      guint to = page_end (page, from);
      guint head = running_depth (page, heads, from, to, FALSE, n_pages);
      guint foot = head < to - from ? running_depth (page, feet, from + head, to, TRUE, n_pages) : 0;
      guint end = head + foot < to - from ? find_notes (page, from + head, to - foot, &note) : to - foot;

      keep_lines (page, &out, from, MIN (from + head, to), end);
      from = to;
    }
  g_array_set_size (page->lines, out);
}

/* "Executive summary ........ 4": the bytes of the entry without its page, 0 where the line has none. */
static gsize
entry_length (const char *text, gsize length)
{
  gsize i = length;
  gsize blanks;

  while (i > 0 && g_ascii_isdigit (text[i - 1]))
    i--;
  if (i == length || length - i > 3)
    return 0;
  blanks = i;
  while (i > 0 && (text[i - 1] == ' ' || text[i - 1] == '.'))
    i--;
  return blanks - i >= 3 ? i : 0;
}

/* The contents of @text into the known headings, and @from to the line after the entry. */
static gboolean
take_entry (ImproveReadingPage *page, ImproveWords *words, GHashTable *headings, guint *from, guint to)
{
  g_autoptr (GString) entry = g_string_new (NULL);

  for (guint i = *from; i < to && i < *from + LONGEST_ENTRY_LINES; i++)
    {
      const ImproveReadingLine *line = improve_reading_page_line (page, i);
      const char *text = improve_reading_page_text (page, line);
      gsize length = entry_length (text, line->length);

      if (entry->len > 0)
        g_string_append_c (entry, ' ');
      g_string_append_len (entry, text, (gssize) (length > 0 ? length : line->length));
      if (length == 0)
        continue;
      improve_words_fill (words, entry->str, entry->len);
      g_hash_table_add (headings, improve_report_fold (words, 0, improve_words_size (words)));
      *from = i + 1;
      return TRUE;
    }
  return FALSE;
}

static gboolean
is_contents (const ImproveReadingPage *page, const ImproveReadingLine *line)
{
  static const char *const names[] = { "contents", "contents page", "table of contents", "contents:" };
  const char *text = improve_reading_page_text (page, line);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (strlen (names[i]) == line->length && g_ascii_strncasecmp (text, names[i], line->length) == 0)
      return TRUE;
  return FALSE;
}

GHashTable *
improve_report_take_contents (ImproveReadingPage *page, ImproveWords *words)
{
  GHashTable *headings = g_hash_table_new_full (improve_text_hash, g_str_equal, g_free, NULL);
  guint out = 0;
  guint i = 0;
  gboolean done = FALSE;

  while (i < page->lines->len)
    {
      const ImproveReadingLine *line = improve_reading_page_line (page, i);
      guint next = i + 1;

      if (!done && is_contents (page, line))
        {
          while (take_entry (page, words, headings, &next, page->lines->len))
            done = TRUE;
          page->steps += next - i;
        }
      if (next == i + 1)
        g_array_index (page->lines, ImproveReadingLine, out++) = *line;
      i = next;
    }
  g_array_set_size (page->lines, out);
  return headings;
}
