/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The scales on which claims are made: their words, best first, and which of them say that something is done. Words
 * are compared in lower case with blanks for underscores. A new scale is a row. */

#include <string.h>

#include <libimprove/rules/improve-scale.h>

typedef struct
{
  const char *name;
  const char *words; /* best first, comma between; synonyms of one grade with a stroke between */
  const char *done;  /* words that say it is done, comma between */
} Scale;

static const Scale scales[] = {
  { "ofsted_4", "outstanding,good,requires improvement|requires improvement to be good|adequate,inadequate", "" },
  { "council_brag", "blue|complete|completed,green|on track,amber|at risk,red|off track", "blue,complete,completed" },
  { "progress_words",
    "embedded,complete|completed|done|delivered|implemented|closed,on track|good progress|expected progress,"
    "some progress|in progress|plan in place,limited progress|little progress|at risk,"
    "no progress|not started|off track",
    "embedded,complete,completed,done,delivered,implemented,closed" },
  { "assurance_4", "substantial,reasonable|adequate,limited|partial,no|none", "" },
};

static const Scale *
find_scale (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    if (g_strcmp0 (scales[i].name, name) == 0)
      return &scales[i];
  return NULL;
}

/* Compares a word as somebody wrote it with `length` bytes of a row: case, and "_" for a blank, do not count. */
static gboolean
is_word (const char *written,
         const char *row,
         gsize       length)
{
  while (*written == ' ')
    written++;
  for (gsize i = 0; i < length; i++)
    {
      char c = written[i] == '_' ? ' ' : g_ascii_tolower (written[i]);

      if (c != row[i])
        return FALSE;
    }
  written += length;
  while (*written == ' ')
    written++;
  return *written == '\0';
}

/* The place of a word in a list of grades: commas between grades, strokes between the synonyms of one; -1: nowhere. */
static int
find_word (const char *list,
           const char *written)
{
  int grade = 0;

  while (*list != '\0')
    {
      gsize length = strcspn (list, "|,");

      if (is_word (written, list, length))
        return grade;
      list += length;
      grade += *list == ',';
      list += *list != '\0';
    }
  return -1;
}

/**
 * improve_scale_list_words:
 * @scale: the name of a scale, such as `council_brag`
 *
 * Lists the grades of a scale, best first, each by its first word.
 *
 * Returns: (transfer full) (array zero-terminated=1): the words; empty where the library does not know the scale
 *
 * Since: 1.0
 */
char **
improve_scale_list_words (const char *scale)
{
  const Scale *found;
  char **words;

  g_return_val_if_fail (scale != NULL, NULL);

  found = find_scale (scale);
  words = found != NULL ? g_strsplit (found->words, ",", -1) : g_new0 (char *, 1);
  /* A grade is named by the first of its synonyms. */
  for (guint i = 0; words[i] != NULL; i++)
    words[i][strcspn (words[i], "|")] = '\0';
  return words;
}

/**
 * improve_scale_get_rank:
 * @scale: the name of a scale
 * @word: a word
 *
 * Gets the place of a word on its scale. Words are compared only within one scale.
 *
 * Returns: 0 for the best grade, 1 for the next and so on; -1 where the scale or the word is not known
 *
 * Since: 1.0
 */
int
improve_scale_get_rank (const char *scale,
                        const char *word)
{
  const Scale *found;

  g_return_val_if_fail (scale != NULL, -1);
  g_return_val_if_fail (word != NULL, -1);

  found = find_scale (scale);
  return found != NULL ? find_word (found->words, word) : -1;
}

/**
 * improve_scale_says_done:
 * @scale: the name of a scale
 * @word: a word
 *
 * Says whether a word of a scale claims that something is done.
 *
 * Returns: %TRUE if it does; %FALSE also where the scale is not known
 *
 * Since: 1.0
 */
gboolean
improve_scale_says_done (const char *scale,
                         const char *word)
{
  const Scale *found;

  g_return_val_if_fail (scale != NULL, FALSE);
  g_return_val_if_fail (word != NULL, FALSE);

  found = find_scale (scale);
  return found != NULL && find_word (found->done, word) >= 0;
}
