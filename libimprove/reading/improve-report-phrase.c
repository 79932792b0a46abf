/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <string.h>

#include <libimprove/reading/improve-report-phrase-private.h>

/* An authority's name has no more words than this. */
#define LONGEST_CAPTURE 12

/* The next character of a token folded, and how many bytes it takes. */
static gunichar
fold_character (const char *text, gsize *length)
{
  gunichar c = g_utf8_get_char (text);

  *length = g_utf8_skip[(guchar) text[0]];
  if (c == 0x2019 || c == 0x2018)
    return '\'';
  if (c == 0x2011)
    return '-';
  return c < 0x80 ? (gunichar) g_ascii_tolower ((char) c) : g_unichar_tolower (c);
}

/* Bytes of the token without the mark of a footnote at its end. A number is no word with a mark. */
static gsize
length_without_mark (const char *text, gsize length)
{
  gsize n = length;

  while (n > 0 && length - n < 2 && g_ascii_isdigit (text[n - 1]))
    n--;
  return n > 0 && n < length && !g_ascii_isdigit (text[n - 1]) && n > 2 ? n : length;
}

static void
fold_token (const ImproveWords *words, guint i, GString *out)
{
  const ImproveToken *token = improve_words_get (words, i);
  const char *text = words->text + token->start;
  gsize length = length_without_mark (text, token->end - token->start);
  gsize n;

  for (gsize p = 0; p < length; p += n)
    g_string_append_unichar (out, fold_character (text + p, &n));
}

static gboolean
token_is (const ImproveWords *words, guint i, const char *folded)
{
  const ImproveToken *token = improve_words_get (words, i);
  const char *text = words->text + token->start;
  gsize length = token->end - token->start;
  gsize n;
  gsize p = 0;

  for (; *folded != '\0'; folded = g_utf8_next_char (folded), p += n)
    if (p >= length || fold_character (text + p, &n) != g_utf8_get_char (folded))
      return FALSE;
  return p == length || p == length_without_mark (text, length);
}

guint
improve_report_next_word (const ImproveWords *words, guint i)
{
  while (i < improve_words_size (words) && improve_words_get (words, i)->kind == IMPROVE_TOKEN_MARK)
    i++;
  return i;
}

ImproveReportPhrase *
improve_report_phrase_new (const char *text)
{
  ImproveReportPhrase *phrase = g_new0 (ImproveReportPhrase, 1);
  g_autoptr (ImproveWords) words = improve_words_new ();
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  gsize length = strlen (text);

  phrase->open = g_str_has_suffix (text, "\xe2\x80\xa6");
  improve_words_fill (words, text, length);
  for (guint i = 0; i < improve_words_size (words); i++)
    {
      g_autoptr (GString) word = g_string_new (NULL);

      if (improve_words_is_mark (words, i, '{'))
        {
          while (i < improve_words_size (words) && !improve_words_is_mark (words, i, '}'))
            i++;
        }
      else if (improve_words_get (words, i)->kind != IMPROVE_TOKEN_MARK)
        fold_token (words, i, word);
      else
        continue;
      g_strv_builder_add (builder, word->str);
      phrase->n_words++;
    }
  phrase->words = g_strv_builder_end (builder);
  return phrase;
}

void
improve_report_phrase_free (gpointer data)
{
  ImproveReportPhrase *phrase = data;

  g_strfreev (phrase->words);
  g_free (phrase);
}

/* Words @from up to the next {name} or the end, at token @at. */
static gboolean
match_run (const ImproveReportPhrase *phrase, guint from, const ImproveWords *words, guint at, guint *end, guint *to)
{
  guint i = from;

  *to = at;
  for (; i < phrase->n_words && phrase->words[i][0] != '\0'; i++)
    {
      guint token = improve_report_next_word (words, *to);

      if (token >= improve_words_size (words) || !token_is (words, token, phrase->words[i]))
        return FALSE;
      *to = token + 1;
    }
  *end = i;
  return TRUE;
}

/* What stands for the {name} at word @from, as short as it can be, and the words after it; @end is then the next word
 * of the phrase. */
static gboolean
match_capture (
    const ImproveReportPhrase *phrase, guint from, const ImproveWords *words, ImproveReportMatch *match, guint *end)
{
  guint at = improve_report_next_word (words, match->to);

  match->capture_from = match->capture_to = at;
  for (guint n = 0; n < LONGEST_CAPTURE && at < improve_words_size (words); n++)
    {
      guint to;

      match->capture_to = at + 1;
      at = improve_report_next_word (words, at + 1);
      /* At the end of the phrase the name takes what is left. */
      if (from + 1 == phrase->n_words)
        match->to = match->capture_to;
      else if (match_run (phrase, from + 1, words, at, end, &to))
        {
          match->to = to;
          return TRUE;
        }
    }
  *end = phrase->n_words;
  return from + 1 == phrase->n_words && match->capture_to > match->capture_from;
}

gboolean
improve_report_phrase_at (const ImproveReportPhrase *phrase,
                          const ImproveWords *words,
                          guint at,
                          ImproveReportMatch *match)
{
  ImproveReportMatch found = { 0 };
  guint i;

  found.from = improve_report_next_word (words, at);
  if (phrase->n_words == 0 || !match_run (phrase, 0, words, found.from, &i, &found.to))
    return FALSE;
  while (i < phrase->n_words)
    if (!match_capture (phrase, i, words, &found, &i))
      return FALSE;
  if (match != NULL)
    *match = found;
  return TRUE;
}

/* Whether nothing follows but punctuation and the mark of a footnote. */
static gboolean
is_end (const ImproveWords *words, guint i)
{
  i = improve_report_next_word (words, i);
  if (i >= improve_words_size (words))
    return TRUE;
  return improve_words_get (words, i)->kind == IMPROVE_TOKEN_NUMBER && improve_words_get (words, i)->glued &&
         improve_words_get (words, i)->end - improve_words_get (words, i)->start <= 2 &&
         improve_report_next_word (words, i + 1) >= improve_words_size (words);
}

gboolean
improve_report_phrase_is (const ImproveReportPhrase *phrase, const ImproveWords *words, ImproveReportMatch *match)
{
  ImproveReportMatch found;

  if (!improve_report_phrase_at (phrase, words, 0, &found) || (!phrase->open && !is_end (words, found.to)))
    return FALSE;
  if (match != NULL)
    *match = found;
  return TRUE;
}

gboolean
improve_report_phrase_find (const ImproveReportPhrase *phrase,
                            const ImproveWords *words,
                            guint at,
                            ImproveReportMatch *match)
{
  for (guint i = improve_report_next_word (words, at); i < improve_words_size (words);
       i = improve_report_next_word (words, i + 1))
    if (improve_report_phrase_at (phrase, words, i, match))
      return TRUE;
  return FALSE;
}

typedef gboolean (*PhraseTest) (const ImproveReportPhrase *phrase,
                                const ImproveWords *words,
                                guint at,
                                ImproveReportMatch *match);

static gboolean
phrase_is_at (const ImproveReportPhrase *phrase, const ImproveWords *words, guint at, ImproveReportMatch *match)
{
  return improve_report_phrase_is (phrase, words, match);
}

static int
first_of (const GPtrArray *phrases, PhraseTest test, const ImproveWords *words, guint at, ImproveReportMatch *match)
{
  for (guint i = 0; phrases != NULL && i < phrases->len; i++)
    if (test (g_ptr_array_index (phrases, i), words, at, match))
      return (int) i;
  return -1;
}

int
improve_report_phrases_at (const GPtrArray *phrases, const ImproveWords *words, guint at, ImproveReportMatch *match)
{
  return first_of (phrases, improve_report_phrase_at, words, at, match);
}

int
improve_report_phrases_is (const GPtrArray *phrases, const ImproveWords *words, ImproveReportMatch *match)
{
  return first_of (phrases, phrase_is_at, words, 0, match);
}

int
improve_report_phrases_find (const GPtrArray *phrases, const ImproveWords *words, guint at, ImproveReportMatch *match)
{
  return first_of (phrases, improve_report_phrase_find, words, at, match);
}

char *
improve_report_fold (const ImproveWords *words, guint from, guint to)
{
  GString *out = g_string_new (NULL);

  for (guint i = from; i < to; i++)
    if (improve_words_get (words, i)->kind != IMPROVE_TOKEN_MARK)
      {
        if (out->len > 0)
          g_string_append_c (out, ' ');
        fold_token (words, i, out);
      }
  return g_string_free (out, FALSE);
}

char *
improve_report_dup_printed (const ImproveWords *words, guint from, guint to)
{
  GString *out = g_string_new (NULL);
  gsize last = 0;

  for (guint i = from; i < to && i < improve_words_size (words); i++)
    {
      const ImproveToken *token = improve_words_get (words, i);
      gsize length = token->end - token->start;

      /* "improve?1", "Board)2" */
      if (i > from && token->kind == IMPROVE_TOKEN_NUMBER && token->glued && length <= 2 &&
          improve_words_get (words, i - 1)->kind == IMPROVE_TOKEN_MARK &&
          strchr ("?).>", improve_words_get (words, i - 1)->mark) != NULL)
        continue;
      if (out->len > 0 && token->start > last)
        g_string_append_c (out, ' ');
      g_string_append_len (out, words->text + token->start,
                           (gssize) length_without_mark (words->text + token->start, length));
      last = token->end;
    }
  return g_string_free (out, FALSE);
}
