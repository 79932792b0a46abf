/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Likeness of two texts by the stems of the words that carry meaning. Order does not count: "discuss how to improve
 * communications" and "communications: discuss how they improve" are the same wish. */

#include <string.h>

#include <libimprove/base/improve-hash-private.h>
#include <libimprove/base/improve-likeness-private.h>

/* More words than this in a text do not count: the work stays bounded. */
#define MAX_WORDS 512

static gboolean
carries_no_meaning (const char *word)
{
  static const char *const small[] = { "a", "an", "and", "are", "as", "at", "be", "been", "by", "for", "from", "has",
                                       "have", "in", "into", "is", "it", "its", "of", "on", "or", "shall", "should",
                                       "that", "the", "their", "there", "these", "this", "to", "was", "were", "will",
                                       "with", "would", NULL };

  for (guint i = 0; small[i] != NULL; i++)
    if (small[i][0] == word[0] && g_str_equal (small[i], word))
      return TRUE;
  return FALSE;
}

/* Cuts the endings in which one wish differs from its repetition: "reports", "reported", "reporting". */
static void
stem (char *word)
{
  static const char *const endings[] = { "ing", "ed", "es", "s", "e" };
  gsize length = strlen (word);

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      gsize cut = strlen (endings[i]);

      if (length >= cut + 3 && g_str_has_suffix (word, endings[i]) && !g_str_has_suffix (word, "ss"))
        {
          word[length - cut] = '\0';
          return;
        }
    }
}

/* Takes the word. */
static void
add_stem (GHashTable *stems,
          char       *word)
{
  if (carries_no_meaning (word))
    {
      g_free (word);
      return;
    }
  stem (word);
  g_hash_table_add (stems, word);
}

GHashTable *
improve_text_stems (const char *text)
{
  GHashTable *stems = g_hash_table_new_full (improve_text_hash, g_str_equal, g_free, NULL);
  g_autofree char *folded = g_utf8_casefold (text, -1); /* the same in every locale */
  const char *p = folded;

  while (*p != '\0' && g_hash_table_size (stems) < MAX_WORDS)
    {
      const char *start;

      while (*p != '\0' && !g_unichar_isalnum (g_utf8_get_char (p)))
        p = g_utf8_next_char (p);
      start = p;
      while (*p != '\0' && g_unichar_isalnum (g_utf8_get_char (p)))
        p = g_utf8_next_char (p);
      if (p > start)
        add_stem (stems, g_strndup (start, p - start));
    }
  return stems;
}

double
improve_shared_likeness (guint shared,
                         guint n_left,
                         guint n_right)
{
  return n_left > 0 && n_right > 0 ? 2.0 * shared / (n_left + n_right) : 0;
}

double
improve_text_likeness (const char *a,
                       const char *b)
{
  g_autoptr (GHashTable) left = improve_text_stems (a), right = improve_text_stems (b);
  guint shared = 0;
  GHashTableIter iter;
  gpointer word;

  g_hash_table_iter_init (&iter, left);
  while (g_hash_table_iter_next (&iter, &word, NULL))
    shared += g_hash_table_contains (right, word);
  return improve_shared_likeness (shared, g_hash_table_size (left), g_hash_table_size (right));
}
