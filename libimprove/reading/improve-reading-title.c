/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Headings: what reads like one, and what web pages add to them. */

#include <string.h>

#include <libimprove/reading/improve-reading-items-private.h>
#include <libimprove/reading/improve-reading-marks-private.h>

#define LONGEST_TITLE 60u

gboolean
improve_reading_is_furniture (const ImproveWords *words)
{
  static const char *const furniture[] = {
    "agenda item $",
    "..6 - agenda item $",
    "decision|issue|meeting|item details $",
    "issue - decisions|meetings|items|details $",
    "meeting documents|details|papers $",
    "agenda|agendas|printed|public ,? decisions|minutes|document|? and|,|? minutes|pack|? $",
    "view the? background|decision|list|details|options",
    "agenda ,? decisions and minutes $",
    "browse|skip|home|share|print|navigation|breadcrumb|find|search|related|you to|are|meetings|page|:|this|it",
    "back to|agenda the|$",
    "no . <any>? item|items",
    "items $",
    "venue|contact|quorum|media|webcast|livestream <stop>|$",
    "the? meeting was? webcast",
  };

  for (guint i = 0; i < G_N_ELEMENTS (furniture); i++)
    if (improve_reading_match (words, 0, furniture[i], NULL))
      return TRUE;
  return FALSE;
}

gboolean
improve_reading_is_title (const ImproveWords *words, guint from, guint to)
{
  guint capitals = 0;
  guint n_words = 0;
  gboolean upper = TRUE;

  to = MIN (to, improve_words_size (words));
  if (to <= from || to - from > LONGEST_TITLE)
    return FALSE;
  if (improve_words_is_mark (words, to - 1, ';') || improve_words_is_mark (words, to - 1, ','))
    return FALSE;
  if (improve_words_is_mark (words, to - 1, '.') && to - from > 6)
    return FALSE;
  for (guint i = from; i < to; i++)
    {
      const ImproveToken *token = improve_words_get (words, i);

      if (token->kind != IMPROVE_TOKEN_WORD)
        continue;
      upper = upper && (token->shape == IMPROVE_SHAPE_UPPER || token->end - token->start == 1);
      if ((token->uses & IMPROVE_WORD_FINITE) != 0 && token->shape == IMPROVE_SHAPE_LOWER &&
          (token->uses & IMPROVE_WORD_VERB) == 0)
        return FALSE;
      if ((token->uses & IMPROVE_WORD_SMALL) != 0)
        continue;
      n_words++;
      capitals += token->shape != IMPROVE_SHAPE_LOWER;
    }
  if (n_words == 0)
    return FALSE;
  return upper || capitals * 2 >= n_words || (capitals > 0 && n_words <= 8) || improve_words_is (words, from, "to");
}

/* Where " PDF 90 KB" or its kin starts, or the length. */
static gsize
file_note (const char *text)
{
  static const char *const notes[] = { " pdf icon", " PDF ", " DOC ", " (PDF", " (attached", " [PDF" };
  gsize length = strlen (text);

  for (guint i = 0; i < G_N_ELEMENTS (notes); i++)
    {
      const char *at = strstr (text, notes[i]);

      if (at == NULL)
        continue;
      if (notes[i][1] == 'p' || strstr (at, "KB") != NULL || strstr (at, "MB") != NULL || notes[i][2] == 'a' ||
          notes[i][1] == '(')
        length = MIN (length, (gsize) (at - text));
    }
  return length;
}

/* "(Agenda item 4)" at the end. */
static gsize
item_note (const char *text, gsize length)
{
  const char *open = g_strrstr_len (text, (gssize) length, "(");

  if (open == NULL || length < 6 || text[length - 1] != ')')
    return length;
  if (g_ascii_strncasecmp (open, "(item", 5) == 0 || g_ascii_strncasecmp (open, "(agenda item", 12) == 0)
    return (gsize) (open - text);
  return length;
}

char *
improve_reading_clean_title (const char *text)
{
  gsize length = item_note (text, file_note (text));

  while (length > 0 && strchr (" ,:;", text[length - 1]) != NULL)
    length--;
  return g_strndup (text, length);
}

char *
improve_reading_item_number (const ImproveWords *words)
{
  for (guint i = 0; i < improve_words_size (words); i++)
    {
      guint at;
      guint end;

      if (!improve_words_is_mark (words, i, '(') ||
          !improve_reading_match (words, i + 1, "agenda? item|minute no? .?", &at))
        continue;
      for (end = at; end < improve_words_size (words) && end < at + 6 && !improve_words_is_mark (words, end, ')');
           end++)
        ;
      while (end > at && improve_words_is_mark (words, end - 1, '.'))
        end--;
      if (end > at && g_ascii_isalnum (words->text[improve_words_get (words, at)->start]))
        return improve_words_dup (words, at, end);
    }
  return NULL;
}
