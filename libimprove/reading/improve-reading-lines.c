/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Bytes to lines: one pass, one character at a time. */

#include <string.h>

#include <libimprove/base/improve-errors.h>
#include <libimprove/reading/improve-reading-html-private.h>
#include <libimprove/reading/improve-reading-lines-private.h>

#define TAB_COLUMNS 4

/* What a byte of the source asks for; most ask for nothing. */
enum
{
  BYTE_ORNAMENT = 1, /* it may be Markdown inside a line */
  BYTE_CARE = 2,     /* it is no plain ASCII */
};

static const guint8 byte_kinds[256] = {
  [0 ... 0x1f] = BYTE_CARE, ['*'] = BYTE_ORNAMENT, ['['] = BYTE_ORNAMENT,       ['\\'] = BYTE_ORNAMENT,
  ['_'] = BYTE_ORNAMENT,    ['|'] = BYTE_ORNAMENT, [0x7f ... 0xff] = BYTE_CARE,
};

typedef struct
{
  ImproveReadingPage *page;
  const ImproveReadingLimits *limits;
  gsize start;      /* of the line being written, in the text */
  gsize source;     /* where it starts in the source */
  guint number;     /* of the line, from 1 */
  guint gap;        /* blank lines just seen */
  guint form_feeds; /* so far */
  gboolean is_page; /* a page starts here */
  gboolean bidi;    /* a mark that turns the direction of writing stands in the line */
  guint8 kinds;     /* of the bytes of the line, together */
} Lines;

static void
warning_free (gpointer data)
{
  ImproveReadingWarning *warning = data;

  g_free (warning->message);
  g_free (warning);
}

void
improve_reading_page_warn (ImproveReadingPage *page, guint line, const char *format, ...)
{
  ImproveReadingWarning *warning = g_new (ImproveReadingWarning, 1);
  va_list args;

  va_start (args, format);
  warning->line = line;
  warning->message = g_strdup_vprintf (format, args);
  va_end (args);
  g_ptr_array_add (page->warnings, warning);
}

/* What a converter leaves between pages: "Page 3 of 12", and a bare number beside a break. */
static gboolean
is_page_number (const char *text, gsize length, gboolean beside_break)
{
  gsize i = 0;
  gsize digits;

  if (length > 40)
    return FALSE;
  if (length > 5 && g_ascii_strncasecmp (text, "page ", 5) == 0)
    {
      for (i = 5; i < length; i++)
        if (!g_ascii_isdigit (text[i]) && strchr (" of|/", text[i]) == NULL)
          return FALSE;
      return TRUE;
    }
  if (!beside_break)
    return FALSE;
  while (i < length && strchr ("- |", text[i]) != NULL)
    i++;
  digits = i;
  while (i < length && g_ascii_isdigit (text[i]))
    i++;
  if (i == digits || i - digits > 4)
    return FALSE;
  while (i < length && strchr ("- |", text[i]) != NULL)
    i++;
  return i == length;
}

/* A page number before the break was taken for a line: it goes. */
static void
drop_number_before_break (Lines *l)
{
  GArray *lines = l->page->lines;
  const ImproveReadingLine *last;

  if (lines->len == 0)
    return;
  last = improve_reading_page_line (l->page, lines->len - 1);
  if (last->number + l->gap + 1 < l->number)
    return;
  if (is_page_number (improve_reading_page_text (l->page, last), last->length, TRUE))
    {
      l->gap = MIN (255u, l->gap + last->gap + 1u);
      g_array_set_size (lines, lines->len - 1);
    }
}

static void
start_page (Lines *l)
{
  drop_number_before_break (l);
  l->is_page = TRUE;
}

static void
trim_right (GString *text, gsize start)
{
  gsize end = text->len;

  while (end > start && text->str[end - 1] == ' ')
    end--;
  g_string_truncate (text, end);
}

static gsize
trim_left (GString *text, gsize start)
{
  gsize n = 0;

  while (start + n < text->len && text->str[start + n] == ' ')
    n++;
  return n;
}

static gboolean
is_break_rule (const char *text, gsize length)
{
  return length >= 3 && text[0] == '-' && strspn (text, "-") == length;
}

static gboolean
add_line (Lines *l, gsize indent, guint flags, GError **error)
{
  GString *text = l->page->text;
  ImproveReadingLine line = { 0 };
  gsize lead = trim_left (text, l->start);

  if (l->page->lines->len >= l->limits->max_lines)
    {
      g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_LIMIT,
                   "[reading-lines] line %u: more than %" G_GSIZE_FORMAT " lines; read the page in parts", l->number,
                   l->limits->max_lines);
      return FALSE;
    }
  line.offset = (guint32) (l->start + lead);
  line.length = (guint32) (text->len - line.offset);
  line.number = l->number;
  line.page = l->form_feeds + 1;
  line.indent = (guint16) MIN (indent + lead, G_MAXUINT16);
  line.gap = (guint8) MIN (l->gap, 255u);
  line.flags = (guint8) (flags | (l->is_page ? IMPROVE_READING_LINE_PAGE : 0));
  g_array_append_val (l->page->lines, line);
  g_string_append_c (text, '\0');
  l->is_page = FALSE;
  l->gap = 0;
  return TRUE;
}

static gboolean
end_line (Lines *l, GError **error)
{
  GString *text = l->page->text;
  gsize indent = trim_left (text, l->start);
  gboolean is_break;
  gboolean ok = TRUE;
  guint flags;

  trim_right (text, l->start);
  indent = MIN (indent, text->len - l->start);
  if (indent > 0)
    g_string_erase (text, (gssize) l->start, (gssize) indent);
  l->page->steps += 3 * (text->len - l->start) + 1;
  is_break = is_break_rule (text->str + l->start, text->len - l->start);
  flags = 0;
  if ((l->kinds & BYTE_ORNAMENT) != 0 || !improve_reading_starts_plain (text->str[l->start]))
    {
      flags = improve_reading_strip_ornament (text, l->start);
      trim_right (text, l->start);
    }
  if (memmem (text->str + l->start, text->len - l->start, "  ", 2) != NULL)
    flags |= IMPROVE_READING_LINE_GAPS;
  if (is_break)
    start_page (l);
  if (text->len == l->start)
    l->gap++;
  else if (is_page_number (text->str + l->start, text->len - l->start, l->is_page))
    l->gap++;
  else
    {
      if (l->bidi)
        improve_reading_page_warn (l->page, l->number,
                                   "marks that turn the direction of writing stand in this line: what is seen may "
                                   "not be what is written");
      ok = add_line (l, indent, flags, error);
    }
  l->start = text->len;
  l->bidi = FALSE;
  l->kinds = 0;
  return ok;
}

static gboolean
is_blank (gunichar c)
{
  return c == 0xa0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200a) || c == 0x202f || c == 0x205f || c == 0x3000;
}

static gboolean
is_turn (gunichar c)
{
  return c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

static void
add_character (Lines *l, gunichar c, const char *bytes, gsize length)
{
  GString *text = l->page->text;

  if (c == '\t')
    g_string_append_len (text, "    ", TAB_COLUMNS);
  else if (is_blank (c))
    g_string_append_c (text, ' ');
  else if (c >= 0x20 && c != 0x7f && c != 0x200b && c != 0x2060 && c != 0xfeff && c != 0xad)
    {
      l->bidi = l->bidi || is_turn (c);
      g_string_append_len (text, bytes, (gssize) length);
    }
}

/* The first byte after a run of what needs no care: plain ASCII. */
static gsize
plain_run (Lines *l, const char *source, gsize from, gsize to)
{
  guint8 kinds = 0;
  guint8 kind;

  while (from < to && ((kind = byte_kinds[(guchar) source[from]]) & BYTE_CARE) == 0)
    {
      kinds |= kind;
      from++;
    }
  l->kinds |= kinds;
  return from;
}

static gboolean
check_line_length (Lines *l, gsize position, GError **error)
{
  if (position - l->source <= l->limits->max_line)
    return TRUE;
  g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_LIMIT,
               "[reading-line] line %u is longer than %" G_GSIZE_FORMAT " bytes; break it, or raise the limit",
               l->number, l->limits->max_line);
  return FALSE;
}

static gboolean
read_lines (Lines *l, GBytes *bytes, GError **error)
{
  gsize length;
  const char *source = g_bytes_get_data (bytes, &length);
  gsize i = 0;

  while (i < length)
    {
      gsize run = plain_run (l, source, i, MIN (length, l->source + l->limits->max_line + 1));
      gunichar c;
      gsize n = 1;

      g_string_append_len (l->page->text, source + i, (gssize) (run - i));
      i = run;
      if (i - l->source > l->limits->max_line)
        return check_line_length (l, i, error);
      if (i == length)
        break;
      c = (guchar) source[i];
      if (c >= 0x80)
        {
          c = g_utf8_get_char (source + i);
          n = g_utf8_skip[(guchar) source[i]];
        }
      if (c == '\r' && i + 1 < length && source[i + 1] == '\n')
        n = 2;
      if (!improve_reading_is_line_end (c))
        {
          add_character (l, c, source + i, n);
          i += n;
          continue;
        }
      if (!check_line_length (l, i, error) || !end_line (l, error))
        return FALSE;
      i += n;
      l->source = i;
      if (c != '\f')
        l->number++;
      else
        {
          /* Editors count no line for a form feed. */
          start_page (l);
          l->form_feeds++;
        }
    }
  return check_line_length (l, length, error) && (l->page->text->len == l->start || end_line (l, error));
}

/* Of a page of HTML its text is the source: that is what has lines, and what a clerk can look through. */
static gboolean
take_html (ImproveReadingPage *page, const ImproveReadingLimits *limits, GError **error)
{
  GBytes *text;

  if (!improve_reading_is_html (page->source))
    return TRUE;
  text = improve_reading_html_to_text (page, page->source, limits, error);
  if (text == NULL)
    return FALSE;
  g_bytes_unref (page->source);
  page->source = text;
  improve_reading_page_warn (
      page, 0,
      "read from HTML: line numbers count the lines of its text as the review prints it, not those "
      "of the file");
  return TRUE;
}

ImproveReadingPage *
improve_reading_page_new (GBytes *bytes, const ImproveReadingLimits *limits, GError **error)
{
  g_autoptr (ImproveReadingPage) page = g_new0 (ImproveReadingPage, 1);
  Lines l = { .page = page, .limits = limits, .number = 1, .is_page = TRUE };

  page->text = g_string_sized_new (0);
  page->lines = g_array_new (FALSE, FALSE, sizeof (ImproveReadingLine));
  page->warnings = g_ptr_array_new_with_free_func (warning_free);
  if (g_bytes_get_size (bytes) > limits->max_bytes)
    {
      g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_LIMIT,
                   "[reading-size] the text is longer than %" G_GSIZE_FORMAT " bytes; read it in parts, or raise the "
                   "limit",
                   limits->max_bytes);
      return NULL;
    }
  page->source = improve_reading_decode (page, bytes, error);
  if (page->source == NULL || !take_html (page, limits, error))
    return NULL;
  page->steps += g_bytes_get_size (page->source);
  if (!read_lines (&l, page->source, error))
    return NULL;
  return g_steal_pointer (&page);
}

void
improve_reading_page_drop_lines (ImproveReadingPage *page)
{
  g_string_free (page->text, TRUE);
  page->text = g_string_sized_new (0);
  g_array_unref (page->lines);
  page->lines = g_array_new (FALSE, FALSE, sizeof (ImproveReadingLine));
}

void
improve_reading_page_free (ImproveReadingPage *page)
{
  if (page == NULL)
    return;
  g_clear_pointer (&page->source, g_bytes_unref);
  g_string_free (page->text, TRUE);
  g_array_unref (page->lines);
  g_ptr_array_unref (page->warnings);
  g_free (page);
}
