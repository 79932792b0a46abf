/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Markdown, as converters from PDF and HTML leave it: taken out of a line, and remembered as flags. */

#include <string.h>

#include <libimprove/reading/improve-reading-lines-private.h>

typedef struct
{
  char *text; /* the line */
  gsize length;
  gsize out;          /* bytes kept so far */
  gsize open[2];      /* where a single * or _ opened, among the kept bytes; G_MAXSIZE for nowhere */
  gboolean bold;      /* inside ** ** */
  gboolean any_plain; /* some character is not */
  gboolean any_bold;
  gboolean first_bold;
  gboolean last_bold;
  gsize bracket; /* where the last [ was kept */
} Ornament;

static gboolean
is_space (char c)
{
  return c == ' ';
}

static gboolean
is_word (char c)
{
  return g_ascii_isalnum (c) || (c & 0x80) != 0;
}

/* Only a rule under a title or between pages: ---- ____ **** ==== and a table's |---|---| */
static gboolean
is_rule (const char *text, gsize length)
{
  gsize n = 0;

  for (gsize i = 0; i < length; i++)
    {
      if (strchr ("-_*=~\\|:+ #", text[i]) == NULL)
        return FALSE;
      n += text[i] != ' ';
    }
  return n >= 3 || (n > 0 && memchr (text, '|', length) != NULL);
}

/* ### Title, # Title: the marks go, the flag stays. */
static gsize
skip_heading_marks (const char *text, gsize length, guint *flags)
{
  gsize n = 0;

  while (n < length && n < 7 && text[n] == '#')
    n++;
  if (n == 0 || n > 6 || n == length || text[n] != ' ')
    return 0;
  while (n < length && text[n] == ' ')
    n++;
  *flags |= IMPROVE_READING_LINE_HEADING;
  return n;
}

static void
keep (Ornament *o, char c)
{
  o->text[o->out++] = c;
  if (is_space (c))
    return;
  if (!o->any_plain && !o->any_bold)
    o->first_bold = o->bold;
  o->last_bold = o->bold;
  if (o->bold)
    o->any_bold = TRUE;
  else
    o->any_plain = TRUE;
}

/* Takes out the kept byte @at: what opened after it stands one to the left now. */
static void
drop_kept (Ornament *o, gsize at)
{
  memmove (o->text + at, o->text + at + 1, o->out - at - 1);
  o->out--;
  for (guint i = 0; i < 2; i++)
    if (o->open[i] != G_MAXSIZE && o->open[i] > at)
      o->open[i]--;
  if (o->bracket != G_MAXSIZE && o->bracket > at)
    o->bracket--;
}

/* *word* and _word_: both marks go once the second is found. A bullet, 2 * 3 and a_b stay. */
static void
single_mark (Ornament *o, gsize i)
{
  char mark = o->text[i];
  guint which = mark == '_';
  char before = o->out > 0 ? o->text[o->out - 1] : ' ';
  char after = i + 1 < o->length ? o->text[i + 1] : ' ';

  if (o->open[which] != G_MAXSIZE && !is_space (before) && !is_word (after) && o->out > o->open[which] + 1)
    {
      drop_kept (o, o->open[which]);
      o->open[which] = G_MAXSIZE;
      return;
    }
  if (o->open[which] == G_MAXSIZE && !is_word (before) && !is_space (after))
    o->open[which] = o->out;
  keep (o, mark);
}

/* [text](address) becomes text. */
static gsize
skip_link_end (Ornament *o, gsize i)
{
  gsize n = i + 2;

  if (i + 1 >= o->length || o->text[i + 1] != '(')
    return 0;
  if (n + 4 >= o->length || (strncmp (o->text + n, "http", 4) != 0 && o->text[n] != '/' && o->text[n] != '#'))
    return 0;
  while (n < o->length && o->text[n] != ')' && o->text[n] != ' ')
    n++;
  return n < o->length && o->text[n] == ')' ? n + 1 - i : 0;
}

/* One pass over the line. */
static void
strip_marks (Ornament *o, gsize from, gboolean is_table)
{
  for (gsize i = from; i < o->length; i++)
    {
      char c = o->text[i];
      gsize link;

      if (c == '\\' && i + 1 < o->length && g_ascii_ispunct (o->text[i + 1]))
        keep (o, o->text[++i]);
      else if (c == '*' && i + 1 < o->length && o->text[i + 1] == '*')
        {
          o->bold = !o->bold;
          i++;
        }
      else if (c == '*' || c == '_')
        single_mark (o, i);
      else if (c == '[')
        {
          o->bracket = o->out;
          keep (o, c);
        }
      else if (c == ']' && o->bracket != G_MAXSIZE && (link = skip_link_end (o, i)) > 0)
        {
          drop_kept (o, o->bracket);
          o->bracket = G_MAXSIZE;
          i += link - 1;
        }
      else if (c == '|' && is_table)
        keep (o, '\t');
      else
        keep (o, c);
    }
}

/* The cells of a table row stand four blanks apart: filled from the right, so that each byte moves once. */
static void
space_cells (GString *text, gsize start)
{
  gsize from = text->len;
  gsize n_cells = 0;
  gsize to;

  for (gsize i = start; i < from; i++)
    n_cells += text->str[i] == '\t';
  g_string_set_size (text, from + 3 * n_cells);
  to = text->len;
  while (from > start)
    {
      char c = text->str[--from];

      if (c == '\t')
        {
          to -= 4;
          memset (text->str + to, ' ', 4);
        }
      else
        text->str[--to] = c;
    }
}

/* Most lines have none: known by their characters alone. */
static gboolean
is_plain (const char *text, gsize length)
{
  if (length == 0 || !improve_reading_starts_plain (text[0]))
    return FALSE;
  for (gsize i = 0; i < length; i++)
    if (text[i] == '*' || text[i] == '_' || text[i] == '\\' || text[i] == '[' || text[i] == '|')
      return FALSE;
  return TRUE;
}

guint
improve_reading_strip_ornament (GString *text, gsize start)
{
  Ornament o = {
    .text = text->str + start, .length = text->len - start, .open = { G_MAXSIZE, G_MAXSIZE }, .bracket = G_MAXSIZE
  };
  guint flags = 0;
  gboolean is_table;

  if (is_plain (o.text, o.length))
    return 0;
  if (is_rule (o.text, o.length))
    {
      g_string_truncate (text, start);
      return 0;
    }
  is_table = o.length > 2 && o.text[0] == '|' && o.text[o.length - 1] == '|';
  strip_marks (&o, skip_heading_marks (o.text, o.length, &flags), is_table);
  g_string_truncate (text, start + o.out);
  if (is_table)
    {
      flags |= IMPROVE_READING_LINE_TABLE;
      space_cells (text, start);
    }
  if (o.any_bold && o.first_bold)
    flags |= IMPROVE_READING_LINE_BOLD_START;
  if (o.any_bold && !o.any_plain)
    flags |= IMPROVE_READING_LINE_BOLD;
  if (o.any_bold && o.last_bold)
    flags |= IMPROVE_READING_LINE_BOLD_END;
  return flags;
}
