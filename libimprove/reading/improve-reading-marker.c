/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The marker at the start of a list entry: bullets, numbers, letters, Roman numbers, minute numbers. */

#include <string.h>

#include <libimprove/reading/improve-reading-blocks-private.h>

/* Bullets as they come out of PDFs, word processors and Markdown, those of the private area of symbol fonts among
 * them. A dash is a bullet only with a blank after it. */
static const char *const bullets[] = {
  "-",
  "*",
  "\xc2\xb7",
  "\xe2\x80\xa2",
  "\xe2\x80\x93",
  "\xe2\x80\x94",
  "\xe2\x97\x8f",
  "\xe2\x97\x8b",
  "\xe2\x97\xa6",
  "\xe2\x96\xaa",
  "\xe2\x96\xab",
  "\xe2\x96\xa0",
  "\xe2\x96\xa1",
  "\xe2\x80\xa3",
  "\xe2\x81\x83",
  "\xe2\x88\x99",
  "\xe2\x9e\xa2",
  "\xe2\x9c\x93",
  "\xe2\x9c\x94",
  "\xc2\xbb",
  "+",
  "\xef\x82\xb7",
  "\xef\x82\xa7",
  "\xef\x83\x98",
  "\xef\x83\xbc",
  "\xef\x81\xae",
  "\xef\x80\xad",
  "\xe2\x97\xbc",
  "\xe2\x97\xbe",
  "\xe2\x88\x92",
  "\xcc\xb6",
};

static gsize
skip_blanks (const char *text, gsize length, gsize i)
{
  while (i < length && text[i] == ' ')
    i++;
  return i;
}

static gsize
read_bullet (const char *text, gsize length, ImproveMarker *marker)
{
  gboolean may_be = length > 0 && ((guchar) text[0] >= 0x80 || strchr ("-*+", text[0]) != NULL);

  for (guint i = 0; may_be && i < G_N_ELEMENTS (bullets); i++)
    {
      gsize n = strlen (bullets[i]);

      /* Some converters leave the bullet alone on its line. */
      if (length == n && n > 1 && memcmp (text, bullets[i], n) == 0)
        {
          marker->kind = IMPROVE_MARKER_BULLET;
          return n;
        }
      if (length > n && memcmp (text, bullets[i], n) == 0 &&
          (text[n] == ' ' || ((guchar) text[0] >= 0xc2 && (guchar) text[0] != 0xe2)))
        {
          marker->kind = IMPROVE_MARKER_BULLET;
          return skip_blanks (text, length, n);
        }
    }
  /* A letter o with a blank on either side is the hollow bullet of a word processor. */
  if (length > 3 && text[0] == 'o' && text[1] == ' ' && (text[2] == ' ' || g_ascii_isupper (text[2])))
    {
      marker->kind = IMPROVE_MARKER_BULLET;
      return skip_blanks (text, length, 1);
    }
  return 0;
}

/* The value of a Roman number up to 39, 0 for none. */
static guint
read_roman (const char *text, gsize length)
{
  static const char *const units[] = { "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix" };
  guint tens = 0;

  while (length > 0 && tens < 3 && g_ascii_tolower (text[0]) == 'x')
    {
      tens++;
      text++;
      length--;
    }
  if (length > 4 || (length > 0 && strchr ("iIvV", text[0]) == NULL))
    return 0;
  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    if (strlen (units[i]) == length && g_ascii_strncasecmp (units[i], text, length) == 0)
      return 10 * tens + i;
  return 0;
}

static void
set_label (ImproveMarker *marker, const char *text, gsize length)
{
  length = MIN (length, IMPROVE_MARKER_LABEL_SIZE - 1u);
  memcpy (marker->label, text, length);
  marker->label[length] = '\0';
}

/* Letters: one, or a Roman number. */
static gboolean
read_letters (const char *text, gsize length, ImproveMarker *marker)
{
  guint roman = read_roman (text, length);

  if (length == 2 && text[0] == text[1] && roman == 0)
    {
      /* aa) bb): what follows z. */
      marker->kind = IMPROVE_MARKER_LETTER;
      marker->value = 26u + (guint) (g_ascii_tolower (text[0]) - 'a') + 1u;
    }
  else if (length == 1)
    {
      marker->kind = IMPROVE_MARKER_LETTER;
      marker->value = (guint) (g_ascii_tolower (text[0]) - 'a') + 1u;
      marker->roman = roman;
    }
  else if (roman != 0)
    {
      marker->kind = IMPROVE_MARKER_ROMAN;
      marker->value = roman;
      marker->roman = roman;
    }
  else
    return FALSE;
  marker->upper = g_ascii_isupper (text[0]);
  return TRUE;
}

/* 3 3.1 3.1.2: digits and single full stops between them. */
static gsize
read_digits (const char *text, gsize length, ImproveMarker *marker)
{
  gsize i = 0;
  guint dots = 0;

  while (i < length && g_ascii_isdigit (text[i]))
    {
      gsize start = i;

      marker->value = 0;
      while (i < length && g_ascii_isdigit (text[i]) && i - start < 5)
        marker->value = 10 * marker->value + (guint) (text[i++] - '0');
      if (i + 1 < length && text[i] == '.' && g_ascii_isdigit (text[i + 1]))
        {
          dots++;
          i++;
        }
      else
        break;
    }
  if (i < length && g_ascii_isdigit (text[i]))
    return 0;
  marker->kind = dots > 0 ? IMPROVE_MARKER_DOTTED : IMPROVE_MARKER_NUMBER;
  return i;
}

/* Whether a marker may end here: at the end of the line, or before a blank. */
static gboolean
ends_here (const char *text, gsize length, gsize i)
{
  return i >= length || text[i] == ' ';
}

/* The body of a marker, digits or letters, at @text: its length. */
static gsize
read_label (const char *text, gsize length, ImproveMarker *marker)
{
  gsize n = 0;

  if (length > 0 && g_ascii_isdigit (text[0]))
    {
      n = read_digits (text, length, marker);
      /* 1a) and 12B. */
      if (n > 0 && marker->kind == IMPROVE_MARKER_NUMBER && n + 1 < length && g_ascii_isalpha (text[n]) &&
          strchr (".)", text[n + 1]) != NULL)
        n++;
    }
  else
    {
      while (n < length && n < 6 && g_ascii_isalpha (text[n]))
        n++;
      if (n == 0 || !read_letters (text, n, marker))
        return 0;
    }
  if (n > 0)
    set_label (marker, text, n);
  return n;
}

/* A marker in dress: (a) a) a. 1) 1. (1) 3.1. */
static gsize
read_dressed (const char *text, gsize length, ImproveMarker *marker)
{
  gboolean open = length > 0 && (text[0] == '(' || text[0] == '[');
  gsize n = read_label (text + open, length - open, marker);
  gsize i = n + open;

  if (n == 0 || i >= length)
    return 0;
  if (open)
    {
      if (text[i] != ')' && text[i] != ']')
        return 0;
      marker->dress = '(';
    }
  else if (text[i] == '.' || text[i] == ')' || text[i] == ':')
    marker->dress = text[i] == ':' ? '.' : text[i];
  else
    return 0;
  i++;
  /* 1.). and (a): and a:- */
  while (i < length && strchr (".):", text[i]) != NULL)
    i++;
  if (ends_here (text, length, i))
    return skip_blanks (text, length, i);
  /* 1.That: a full stop between a number and a capital needs no blank; "(a)that" neither. */
  if (marker->dress == '(' || (marker->kind == IMPROVE_MARKER_NUMBER && g_ascii_isupper (text[i])))
    return i;
  return 0;
}

/* The first number in a label. */
static guint
first_number (const char *label)
{
  while (*label != '\0' && !g_ascii_isdigit (*label))
    label++;
  return (guint) (g_ascii_strtoull (label, NULL, 10) % 1000000u);
}

/* *450: a star says that the matter is delegated. */
static gsize
read_starred (const char *text, gsize length, ImproveMarker *marker)
{
  gsize n = length > 1 && text[0] == '*' && g_ascii_isdigit (text[1]) ? read_label (text + 1, length - 1, marker) : 0;

  if (n == 0 || !ends_here (text, length, n + 1))
    return 0;
  marker->kind = IMPROVE_MARKER_MINUTE;
  return skip_blanks (text, length, n + 1);
}

/* "CAB 17 - PONDS", "PL12. Barn": capitals for the body, then the number. */
static gsize
read_body_number (const char *text, gsize length, ImproveMarker *marker)
{
  gsize letters = 0;
  gsize i;
  gsize n;

  while (letters < length && letters < 5 && g_ascii_isupper (text[letters]))
    letters++;
  i = letters;
  if (letters < 2 || letters > 4 || i >= length)
    return 0;
  if (text[i] == ' ' || text[i] == '.')
    i++;
  n = i;
  while (n < length && n < i + 4 && g_ascii_isdigit (text[n]))
    n++;
  if (n == i || n + 2 >= length)
    return 0;
  if (text[n] == ' ' && (text[n + 1] == '-' || (guchar) text[n + 1] == 0xe2))
    i = n + (text[n + 1] == '-' ? 2 : 4);
  else if (text[n] == ':')
    i = n + 1;
  else
    return 0;
  if (i >= length || text[i] != ' ')
    return 0;
  set_label (marker, text, n);
  marker->kind = IMPROVE_MARKER_MINUTE;
  marker->value = first_number (marker->label);
  return skip_blanks (text, length, i);
}

/* Numbers of minutes with a stroke in them: 200/20, 17/064, C048/23, C/152, Cou/285/07-08. */
static gsize
read_minute_number (const char *text, gsize length, ImproveMarker *marker)
{
  gsize i = 0;
  guint digits = 0;
  guint strokes = 0;

  while (i < length && i < IMPROVE_MARKER_LABEL_SIZE - 1u &&
         (g_ascii_isalnum (text[i]) || strchr ("/-.", text[i]) != NULL))
    {
      strokes += text[i] == '/';
      digits += g_ascii_isdigit (text[i]);
      if (strokes == 0 && i >= 4 && g_ascii_isalpha (text[i]))
        return 0;
      i++;
    }
  while (i > 0 && strchr (".-", text[i - 1]) != NULL)
    i--;
  /* 14/06/2017 is a date. */
  if (strokes == 0 || strokes > 3 || digits < 2 || (strokes == 2 && g_ascii_isdigit (text[0])))
    return 0;
  set_label (marker, text, i);
  marker->kind = IMPROVE_MARKER_MINUTE;
  marker->value = first_number (marker->label);
  if (i < length && (text[i] == '.' || text[i] == ':'))
    i++;
  return ends_here (text, length, i) ? skip_blanks (text, length, MIN (i, length)) : 0;
}

/* "Item 3:", "Agenda Item 3", "Minute 4", "Item No. 5 -". */
static gsize
read_item_number (const char *text, gsize length, ImproveMarker *marker)
{
  static const char *const leads[] = { "agenda item no. ", "agenda item no ", "agenda item ",
                                       "item no. ",        "item no ",        "item ",
                                       "minute no. ",      "minute no ",      "minute " };

  if (length == 0 || strchr ("aAiImM", text[0]) == NULL)
    return 0;
  for (guint l = 0; l < G_N_ELEMENTS (leads); l++)
    {
      gsize n = strlen (leads[l]);
      gsize label;

      if (length <= n || g_ascii_strncasecmp (text, leads[l], n) != 0 || !g_ascii_isdigit (text[n]))
        continue;
      label = read_label (text + n, length - n, marker);
      if (label == 0)
        return 0;
      n += label;
      /* 7i): 103/08 */
      while (n < length && (g_ascii_isalnum (text[n]) || strchr (")/", text[n]) != NULL))
        n++;
      if (n < length && strchr (".:;,", text[n]) != NULL)
        n++;
      else if (n + 1 < length && text[n] == ' ' && (text[n + 1] == '-' || (guchar) text[n + 1] == 0xe2))
        n += text[n + 1] == '-' ? 2 : 4;
      /* "Item 5  Early Years", "Item 5 Early Years": a gap, or a short line that is no sentence. */
      else if (n + 2 < length && text[n] == ' ' &&
               (text[n + 1] == ' ' || (g_ascii_isupper (text[n + 1]) && length < 100 && text[length - 1] != '.')))
        n++;
      else if (n < length)
        return 0;
      marker->kind = IMPROVE_MARKER_MINUTE;
      return skip_blanks (text, length, MIN (n, length));
    }
  return 0;
}

/* A bare number: alone on its line, or before two blanks and a capital ("12    Budget"), or a dotted one before a
 * blank ("3.1 The Board"). */
static gsize
read_bare (const char *text, gsize length, ImproveMarker *marker)
{
  gsize n;

  if (length == 0 || !g_ascii_isdigit (text[0]))
    return 0;
  n = read_digits (text, length, marker);
  if (n == 0 || n > 12 || !ends_here (text, length, n))
    return 0;
  set_label (marker, text, n);
  if (marker->kind == IMPROVE_MARKER_DOTTED)
    return n < length && !g_ascii_isdigit (text[n + 1]) ? skip_blanks (text, length, n) : 0;
  if (n == length)
    return n <= 3 ? n : 0;
  return n <= 4 && n + 2 < length && text[n + 1] == ' ' ? skip_blanks (text, length, n) : 0;
}

/* "a That the report be noted": a letter or a Roman number that lost its dress. Only "That" tells it from a word or an
 * initial. */
static gsize
read_undressed (const char *text, gsize length, ImproveMarker *marker)
{
  static const char that[] = "That ";
  gsize n = length > 0 && g_ascii_isalpha (text[0]) ? read_label (text, length, marker) : 0;
  gsize i = skip_blanks (text, length, n);

  return n > 0 && i > n && length - i > strlen (that) && memcmp (text + i, that, strlen (that)) == 0 ? i : 0;
}

/* Most lines start with a word and a blank, and most markers are looked for there: no reader above takes a word of one
 * case that is not "item", "agenda", "minute", the bullet "o", a letter or a Roman number. */
static gboolean
starts_with_word (const char *text, gsize length)
{
  gsize n = 0;

  while (n < length && n < 7 && g_ascii_isalpha (text[n]))
    n++;
  if (n <= 1 || strchr ("aAiImMovVxX", text[0]) != NULL || (n > 1 && g_ascii_isupper (text[1])))
    return FALSE;
  return n == 7 || (n < length && text[n] == ' ');
}

gsize
improve_reading_marker (const char *text, gsize length, ImproveMarker *marker)
{
  static gsize (*const readers[]) (const char *, gsize, ImproveMarker *) = {
    read_bullet, read_starred, read_item_number, read_minute_number, read_body_number, read_dressed, read_bare,
    read_undressed,
  };

  memset (marker, 0, sizeof *marker);
  if (starts_with_word (text, length))
    return 0;
  for (guint i = 0; i < G_N_ELEMENTS (readers); i++)
    {
      gsize n;

      memset (marker, 0, sizeof *marker);
      n = readers[i](text, length, marker);
      if (n > 0)
        return n;
    }
  memset (marker, 0, sizeof *marker);
  return 0;
}
