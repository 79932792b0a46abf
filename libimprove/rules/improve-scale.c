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

static char *
plain_word (const char *word)
{
  g_autofree char *folded = g_utf8_strdown (word, -1);

  return g_strdup (g_strdelimit (g_strstrip (folded), "_", ' '));
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
  g_autofree char *plain = NULL;
  g_auto (GStrv) grades = NULL;

  g_return_val_if_fail (scale != NULL, -1);
  g_return_val_if_fail (word != NULL, -1);

  found = find_scale (scale);
  if (found == NULL)
    return -1;
  plain = plain_word (word);
  grades = g_strsplit (found->words, ",", -1);
  for (int i = 0; grades[i] != NULL; i++)
    {
      g_auto (GStrv) synonyms = g_strsplit (grades[i], "|", -1);

      if (g_strv_contains ((const char *const *) synonyms, plain))
        return i;
    }
  return -1;
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
  g_autofree char *plain = NULL;
  g_auto (GStrv) done = NULL;

  g_return_val_if_fail (scale != NULL, FALSE);
  g_return_val_if_fail (word != NULL, FALSE);

  found = find_scale (scale);
  if (found == NULL)
    return FALSE;
  plain = plain_word (word);
  done = g_strsplit (found->done, ",", -1);
  return g_strv_contains ((const char *const *) done, plain);
}
