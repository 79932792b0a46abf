/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Patterns over words: what the tables of rules are written in. */

#include <string.h>

#include <libimprove/reading/improve-reading-words-private.h>

static const struct
{
  const char *name;
  guint uses;
} named_uses[] = {
  { "adverb", IMPROVE_WORD_ADVERB },   { "body", IMPROVE_WORD_BODY },   { "be", IMPROVE_WORD_BE },
  { "decided", IMPROVE_WORD_DECIDED }, { "month", IMPROVE_WORD_MONTH }, { "weekday", IMPROVE_WORD_WEEKDAY },
  { "style", IMPROVE_WORD_STYLE },     { "post", IMPROVE_WORD_POST },   { "paper", IMPROVE_WORD_PAPER },
  { "count", IMPROVE_WORD_COUNT },     { "role", IMPROVE_WORD_ROLE },   { "verb", IMPROVE_WORD_VERB },
  { "task", IMPROVE_WORD_TASK },
};

static gboolean
fits_use (const ImproveToken *token, const char *name, gsize length)
{
  if (length == 4 && memcmp (name, "stop", 4) == 0)
    return token->kind == IMPROVE_TOKEN_MARK && (token->mark == ':' || token->mark == '-');
  if (length == 5 && memcmp (name, "quote", 5) == 0)
    return token->kind == IMPROVE_TOKEN_MARK && (token->mark == '<' || token->mark == '"');
  if (length == 6 && memcmp (name, "number", 6) == 0)
    return token->kind == IMPROVE_TOKEN_NUMBER;
  if (length == 4 && memcmp (name, "name", 4) == 0)
    return token->kind == IMPROVE_TOKEN_WORD && token->shape != IMPROVE_SHAPE_LOWER;
  if (length == 3 && memcmp (name, "any", 3) == 0)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (named_uses); i++)
    if (strlen (named_uses[i].name) == length && memcmp (named_uses[i].name, name, length) == 0)
      return (token->uses & named_uses[i].uses) != 0;
  g_assert_not_reached ();
}

static gboolean
fits_word (const ImproveWords *words, const ImproveToken *token, const char *word, gsize length)
{
  if (length == 1 && g_ascii_ispunct (word[0]))
    return token->kind == IMPROVE_TOKEN_MARK && token->mark == word[0];
  return token->end - token->start == length && g_ascii_strncasecmp (words->text + token->start, word, length) == 0;
}

/* One element: @text of @length bytes without its suffix. */
static gboolean
fits_element (const ImproveWords *words, guint at, const char *text, gsize length)
{
  const ImproveToken *token;
  const char *end = text + length;

  if (at >= words->tokens->len)
    return text[length - 1] == '$' && (length == 1 || text[length - 2] == '|');
  token = improve_words_get (words, at);
  if (text[0] == '=' && length > 1)
    {
      if (token->shape != IMPROVE_SHAPE_UPPER)
        return FALSE;
      text++;
    }
  else if (text[0] == '^' && length > 1)
    {
      if (token->shape == IMPROVE_SHAPE_LOWER)
        return FALSE;
      text++;
    }
  while (text < end)
    {
      const char *bar = memchr (text, '|', (gsize) (end - text));
      gsize n = (gsize) ((bar != NULL && bar > text ? bar : end) - text);

      if (n > 2 && text[0] == '<' ? fits_use (token, text + 1, n - 2) : fits_word (words, token, text, n))
        return TRUE;
      text += n + 1;
    }
  return FALSE;
}

/* Cuts the next element off the pattern: its length without the suffix, which goes to @suffix. */
static gsize
next_element (const char *pattern, char *suffix, gsize *whole)
{
  gsize n = strcspn (pattern, " ");

  *whole = n;
  *suffix = 0;
  if (n > 1 && strchr ("?*+", pattern[n - 1]) != NULL)
    *suffix = pattern[--n];
  return n;
}

/* ..N: up to N tokens until the element after it fits. */
static gboolean
skip_gap (const ImproveWords *words, guint *at, guint most, const char *element, gsize length)
{
  for (guint n = 0; n <= most; n++)
    {
      if (fits_element (words, *at, element, length))
        return TRUE;
      if (*at >= words->tokens->len || (*at + 1 < words->tokens->len && improve_words_get (words, *at + 1)->first &&
                                        improve_words_is_mark (words, *at, '.')))
        return FALSE;
      (*at)++;
    }
  return FALSE;
}

gboolean
improve_reading_match (const ImproveWords *words, guint at, const char *pattern, guint *end)
{
  guint gap = G_MAXUINT;
  guint kept = G_MAXUINT;

  while (*pattern != '\0')
    {
      char suffix;
      gsize whole;
      gsize length = next_element (pattern, &suffix, &whole);
      guint n = 0;

      if (length == 1 && pattern[0] == '~')
        kept = at;
      else if (length > 2 && pattern[0] == '.' && pattern[1] == '.')
        gap = (guint) g_ascii_strtoull (pattern + 2, NULL, 10);
      else
        {
          if (gap != G_MAXUINT && !skip_gap (words, &at, gap, pattern, length))
            return FALSE;
          gap = G_MAXUINT;
          while (fits_element (words, at, pattern, length))
            {
              n++;
              if (at >= words->tokens->len)
                break;
              at++;
              if (suffix == 0 || suffix == '?')
                break;
            }
          if (n == 0 && suffix != '?' && suffix != '*')
            return FALSE;
        }
      pattern += whole;
      while (*pattern == ' ')
        pattern++;
    }
  if (end != NULL)
    *end = kept != G_MAXUINT ? kept : at;
  return TRUE;
}
