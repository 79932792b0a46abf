/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Finds the titles that share words with another, so that not each has to be compared with each. */

#include <libimprove/tracker/improve-tracker-match-private.h>

#include <string.h>

#include <libimprove/base/improve-likeness-private.h>
#include <libimprove/tracker/improve-sheet-private.h>

/* An action is said in fewer words; a word in more texts than these tells none of them from the others. The bounds keep
 * the work linear in the number of rows whatever they hold. */
#define MAX_WORDS 64
#define MAX_POSTINGS 512

/* So many of those that share most are compared in full. */
#define MAX_CANDIDATES 8

typedef struct
{
  guint text;
  guint count;
} Posting;

struct _ImproveTitleIndex
{
  GHashTable *words;    /* word to GArray of Posting */
  GPtrArray *titles;
  GArray *n_words;      /* of each title */
  GArray *shared;       /* scratch: words shared with each text */
  GArray *touched;      /* scratch: texts that share any */
};

ImproveTitleIndex *
improve_title_index_new (void)
{
  ImproveTitleIndex *self = g_new0 (ImproveTitleIndex, 1);

  self->words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_array_unref);
  self->titles = g_ptr_array_new_with_free_func (g_free);
  self->n_words = g_array_new (FALSE, TRUE, sizeof (guint));
  self->shared = g_array_new (FALSE, TRUE, sizeof (guint));
  self->touched = g_array_new (FALSE, FALSE, sizeof (guint));
  return self;
}

void
improve_title_index_free (ImproveTitleIndex *self)
{
  g_hash_table_unref (self->words);
  g_ptr_array_unref (self->titles);
  g_array_unref (self->n_words);
  g_array_unref (self->shared);
  g_array_unref (self->touched);
  g_free (self);
}

/* The words of the text, each with how often it stands there. */
static GHashTable *
count_words (const char *text, guint *n_words)
{
  GHashTable *counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *normal = improve_sheet_normalise (text);
  g_autoptr (GString) word = g_string_new (NULL);

  *n_words = 0;
  for (const char *p = normal; *n_words < MAX_WORDS; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c != 0 && g_unichar_isalnum (c))
        {
          g_string_append_unichar (word, c);
          continue;
        }
      if (word->len > 0)
        {
          guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, word->str));

          g_hash_table_insert (counts, g_strdup (word->str), GUINT_TO_POINTER (count + 1));
          g_string_truncate (word, 0);
          ++*n_words;
        }
      if (c == 0)
        break;
    }
  return counts;
}

void
improve_title_index_add (ImproveTitleIndex *self, const char *text)
{
  guint number = self->n_words->len;
  guint n_words;
  g_autoptr (GHashTable) counts = count_words (text, &n_words);
  guint none = 0;
  GHashTableIter iter;
  gpointer word, count;

  g_ptr_array_add (self->titles, g_strdup (text));
  g_array_append_val (self->n_words, n_words);
  g_array_append_val (self->shared, none);
  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &word, &count))
    {
      GArray *postings = g_hash_table_lookup (self->words, word);
      Posting posting = { number, GPOINTER_TO_UINT (count) };

      if (postings == NULL)
        {
          postings = g_array_new (FALSE, FALSE, sizeof (Posting));
          g_hash_table_insert (self->words, g_strdup (word), postings);
        }
      if (postings->len <= MAX_POSTINGS)
        g_array_append_val (postings, posting);
    }
}

static void
share_word (ImproveTitleIndex *self, GArray *postings, guint count)
{
  if (postings == NULL || postings->len > MAX_POSTINGS)
    return;
  for (guint i = 0; i < postings->len; i++)
    {
      Posting *posting = &g_array_index (postings, Posting, i);
      guint *shared = &g_array_index (self->shared, guint, posting->text);

      if (*shared == 0)
        g_array_append_val (self->touched, posting->text);
      *shared += MIN (count, posting->count);
    }
}

typedef struct
{
  guint number;
  double shared;   /* twice the words shared over the words of both */
} Candidate;

/* Keeps the best, and of two alike the one added first, whatever the order of the hash. */
static void
offer (Candidate *candidates, guint *n, guint number, double shared)
{
  guint place = *n;

  while (place > 0 && (candidates[place - 1].shared < shared ||
                       (candidates[place - 1].shared == shared && candidates[place - 1].number > number)))
    place--;
  if (place == MAX_CANDIDATES)
    return;
  if (*n < MAX_CANDIDATES)
    ++*n;
  memmove (candidates + place + 1, candidates + place, (*n - 1 - place) * sizeof *candidates);
  candidates[place] = (Candidate) { number, shared };
}

static guint
find_candidates (ImproveTitleIndex *self, const char *title, const gboolean *taken, Candidate *candidates)
{
  guint n_words;
  guint n = 0;
  g_autoptr (GHashTable) counts = count_words (title, &n_words);
  GHashTableIter iter;
  gpointer word, count;

  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &word, &count))
    share_word (self, g_hash_table_lookup (self->words, word), GPOINTER_TO_UINT (count));
  for (guint i = 0; i < self->touched->len; i++)
    {
      guint number = g_array_index (self->touched, guint, i);
      guint *shared = &g_array_index (self->shared, guint, number);

      if (!taken[number])
        offer (candidates, &n, number, 2.0 * *shared / (n_words + g_array_index (self->n_words, guint, number)));
      *shared = 0;
    }
  g_array_set_size (self->touched, 0);
  return n;
}

/* The title most alike among those that are not taken. */
ImproveTitleFind
improve_title_index_find (ImproveTitleIndex *self, const char *title, const gboolean *taken)
{
  ImproveTitleFind find = { -1, 0, 0 };
  Candidate candidates[MAX_CANDIDATES];
  guint n = find_candidates (self, title, taken, candidates);

  for (guint i = 0; i < n; i++)
    {
      double likeness = improve_text_likeness (g_ptr_array_index (self->titles, candidates[i].number), title);

      if (likeness > find.likeness)
        {
          find.second = find.likeness;
          find.likeness = likeness;
          find.best = (int) candidates[i].number;
        }
      else if (likeness > find.second)
        find.second = likeness;
    }
  return find;
}
