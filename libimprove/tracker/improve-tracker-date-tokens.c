/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <libimprove/tracker/improve-tracker-dates-private.h>

#include <string.h>

#include <libimprove/tracker/improve-sheet-private.h>

/* Nothing longer is one date. */
#define MAX_WORDS_BYTES 80

/* A due date by the end of a month is the month, for nothing is overdue before its last day is over. Words that move
 * or blur a date (before, from, early, mid, week commencing) are not here: what they say is not a date. */
static const char *const openings[] = {
  "by ", "the ", "end of ", "end ", "due ", "no later than ", "not later than ", "on ",
};

typedef struct
{
  const char *word;
  char type;
  int value;
} Word;

static const Word words_known[] = {
  { "january", 'm', 1 },    { "jan", 'm', 1 },   { "february", 'm', 2 },  { "feb", 'm', 2 },   { "march", 'm', 3 },
  { "mar", 'm', 3 },        { "april", 'm', 4 }, { "apr", 'm', 4 },       { "may", 'm', 5 },   { "june", 'm', 6 },
  { "jun", 'm', 6 },        { "july", 'm', 7 },  { "jul", 'm', 7 },       { "august", 'm', 8 }, { "aug", 'm', 8 },
  { "september", 'm', 9 },  { "sept", 'm', 9 },  { "sep", 'm', 9 },       { "october", 'm', 10 }, { "oct", 'm', 10 },
  { "november", 'm', 11 },  { "nov", 'm', 11 },  { "december", 'm', 12 }, { "dec", 'm', 12 },
  { "monday", 'w', 1 },     { "mon", 'w', 1 },   { "tuesday", 'w', 2 },   { "tues", 'w', 2 },  { "tue", 'w', 2 },
  { "wednesday", 'w', 3 },  { "wed", 'w', 3 },   { "thursday", 'w', 4 },  { "thurs", 'w', 4 }, { "thur", 'w', 4 },
  { "thu", 'w', 4 },        { "friday", 'w', 5 }, { "fri", 'w', 5 },      { "saturday", 'w', 6 }, { "sat", 'w', 6 },
  { "sunday", 'w', 7 },     { "sun", 'w', 7 },
  /* Completed by the number that follows. */
  { "q", 'q', 0 },          { "qtr", 'q', 0 },   { "quarter", 'q', 0 },
  /* Say nothing. */
  { "of", ' ', 0 },         { "the", ' ', 0 },
};

static const Word *
find_word (const char *start, gsize length)
{
  for (gsize i = 0; i < G_N_ELEMENTS (words_known); i++)
    if (strlen (words_known[i].word) == length && memcmp (words_known[i].word, start, length) == 0)
      return &words_known[i];
  return NULL;
}

static const char *
skip_openings (const char *text)
{
  for (gsize i = 0; i < G_N_ELEMENTS (openings); i++)
    if (g_str_has_prefix (text, openings[i]))
      {
        text += strlen (openings[i]);
        i = (gsize) -1;
      }
  return text;
}

/* Cuts a midnight off: programs that know only points in time write one behind every day. */
static void
cut_midnight (char *text)
{
  static const char *const endings[] = { "t00:00:00z", "t00:00:00", " 00:00:00", "t00:00", " 00:00" };

  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (text, endings[i]))
      {
        text[strlen (text) - strlen (endings[i])] = '\0';
        return;
      }
}

static gboolean
add_token (ImproveTrackerDateTokens *tokens, char type, int value, int digits, char before)
{
  if (tokens->n == IMPROVE_TRACKER_DATE_MAX_TOKENS)
    return FALSE;
  tokens->shape[tokens->n] = type;
  tokens->value[tokens->n] = value;
  tokens->digits[tokens->n] = digits;
  tokens->before[tokens->n] = before;
  tokens->n++;
  tokens->shape[tokens->n] = '\0';
  return TRUE;
}

static gboolean
add_number (ImproveTrackerDateTokens *tokens, const char **text, char before)
{
  const char *p = *text;
  int value = 0;
  int digits = 0;

  for (; g_ascii_isdigit (*p); p++, digits++)
    if (digits < 5)
      value = value * 10 + (*p - '0');
  if (digits <= 2 && (g_str_has_prefix (p, "st") || g_str_has_prefix (p, "nd") || g_str_has_prefix (p, "rd") ||
                      g_str_has_prefix (p, "th")) && !g_ascii_isalpha (p[2]))
    p += 2;
  *text = p;
  if (digits == 1 && tokens->n > 0 && tokens->shape[tokens->n - 1] == 'q' && tokens->value[tokens->n - 1] == 0)
    {
      tokens->value[tokens->n - 1] = value;
      return value >= 1 && value <= 4;
    }
  if (digits == 4)
    return add_token (tokens, 'Y', value, digits, before);
  return digits <= 2 && add_token (tokens, 'd', value, digits, before);
}

/* Reads blanks, dashes and the like; the strongest sign of them stands for all. */
static char
read_separator (const char **text)
{
  static const struct { const char *text; char sign; } signs[] = {
    { " ", ' ' }, { ",", ' ' }, { "/", '/' }, { "-", '-' }, { ".", '.' }, { "'", '\'' }, { "’", '\'' },
    { "\xe2\x80\x90", '-' }, { "\xe2\x80\x91", '-' }, { "–", '-' }, { "—", '-' },
  };
  char found = '\0';
  gboolean more = TRUE;

  while (more)
    {
      more = FALSE;
      for (gsize i = 0; i < G_N_ELEMENTS (signs); i++)
        if (g_str_has_prefix (*text, signs[i].text))
          {
            if (found == '\0' || found == ' ')
              found = signs[i].sign;
            else if (signs[i].sign != ' ')
              return '?';
            *text += strlen (signs[i].text);
            more = TRUE;
            break;
          }
    }
  return found;
}

/* Whether the words are made of the parts of dates and nothing else. */
gboolean
improve_tracker_date_tokenise (const char *words, ImproveTrackerDateTokens *tokens)
{
  g_autofree char *normal = NULL;
  const char *p;

  memset (tokens, 0, sizeof *tokens);
  if (strnlen (words, MAX_WORDS_BYTES + 1) > MAX_WORDS_BYTES)
    return FALSE;
  normal = improve_sheet_normalise (words);
  g_strdelimit (normal, "\t", ' ');
  cut_midnight (normal);
  if (g_str_has_suffix (normal, "."))
    normal[strlen (normal) - 1] = '\0';
  for (p = skip_openings (normal); *p != '\0';)
    {
      char before = read_separator (&p);
      const char *start = p;
      const Word *word;

      if (before == '?' || *p == '\0' || (before != '\0' && before != ' ' && tokens->n == 0))
        return FALSE;
      if (g_ascii_isdigit (*p))
        {
          if (!add_number (tokens, &p, before))
            return FALSE;
          continue;
        }
      while (g_ascii_isalpha (*p))
        p++;
      word = find_word (start, (gsize) (p - start));
      if (word == NULL || (word->type != ' ' && !add_token (tokens, word->type, word->value, 0, before)))
        return FALSE;
    }
  /* A quarter without its number is none. */
  for (guint i = 0; i < tokens->n; i++)
    if (tokens->shape[i] == 'q' && tokens->value[i] == 0)
      return FALSE;
  return tokens->n > 0;
}
