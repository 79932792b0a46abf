/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Finds a text that says the same among many. Two texts that share most of their stems share at least one of the rarest
 * of each: only those that do are compared. */

#include <string.h>

#include <libimprove/base/improve-hash-private.h>
#include <libimprove/base/improve-likeness-private.h>

/* More texts than these are not compared for one question: the work stays bounded whatever comes. */
#define MOST_COMPARED 500

struct _ImproveLikenessIndex
{
  GPtrArray *texts;     /* of GHashTable, the stems of each */
  GHashTable *postings; /* stem to GArray of the numbers of the texts that hold it */
};

ImproveLikenessIndex *
improve_likeness_index_new (void)
{
  ImproveLikenessIndex *self = g_new0 (ImproveLikenessIndex, 1);

  self->texts = g_ptr_array_new_with_free_func ((GDestroyNotify) g_hash_table_unref);
  self->postings = g_hash_table_new_full (improve_text_hash, g_str_equal, NULL, (GDestroyNotify) g_array_unref);
  return self;
}

void
improve_likeness_index_free (ImproveLikenessIndex *self)
{
  g_hash_table_unref (self->postings);
  g_ptr_array_unref (self->texts);
  g_free (self);
}

void
improve_likeness_index_add (ImproveLikenessIndex *self,
                            const char           *text)
{
  GHashTable *stems = improve_text_stems (text);
  guint number = self->texts->len;
  GHashTableIter iter;
  gpointer stem;

  g_ptr_array_add (self->texts, stems);
  g_hash_table_iter_init (&iter, stems);
  while (g_hash_table_iter_next (&iter, &stem, NULL))
    {
      GArray *numbers = g_hash_table_lookup (self->postings, stem);

      if (numbers == NULL)
        {
          numbers = g_array_new (FALSE, FALSE, sizeof (guint));
          g_hash_table_insert (self->postings, stem, numbers);
        }
      g_array_append_val (numbers, number);
    }
}

/* How many texts hold a stem, and the stem. */
typedef struct
{
  const char *stem;
  GArray *numbers; /* NULL: none */
} Posting;

static int
compare_rarity (gconstpointer a,
                gconstpointer b)
{
  const Posting *first = a, *second = b;
  guint n = first->numbers != NULL ? first->numbers->len : 0;
  guint other = second->numbers != NULL ? second->numbers->len : 0;

  return n != other ? (n < other ? -1 : 1) : strcmp (first->stem, second->stem);
}

/* The stems of a text, the rarest first. */
static GArray *
rank_stems (ImproveLikenessIndex *self,
            GHashTable           *stems)
{
  GArray *ranked = g_array_new (FALSE, FALSE, sizeof (Posting));
  GHashTableIter iter;
  gpointer stem;

  g_hash_table_iter_init (&iter, stems);
  while (g_hash_table_iter_next (&iter, &stem, NULL))
    {
      Posting posting = { stem, g_hash_table_lookup (self->postings, stem) };

      g_array_append_val (ranked, posting);
    }
  g_array_sort (ranked, compare_rarity);
  return ranked;
}

/* Of texts of n and m stems of which s are shared, 2 s / (n + m) >= p needs m >= n p / (2 - p), and so
 * s >= n p / (2 - p). The other n - s are not shared, so that of any n - s + 1 of the n, such as the rarest, one is. */
static guint
count_telling (guint n,
               int   percent)
{
  guint shared = (n * (guint) percent + (200 - (guint) percent) - 1) / (200 - (guint) percent);

  return n - MIN (shared, n) + 1;
}

int
improve_likeness_index_find (ImproveLikenessIndex *self,
                             const char           *text,
                             int                   percent)
{
  g_autoptr (GHashTable) stems = improve_text_stems (text);
  g_autoptr (GArray) ranked = rank_stems (self, stems);
  guint telling = MIN (count_telling (ranked->len, percent), ranked->len), compared = 0;
  int found = -1;

  for (guint i = 0; i < telling; i++)
    {
      GArray *numbers = g_array_index (ranked, Posting, i).numbers;

      for (guint j = 0; numbers != NULL && j < numbers->len && compared < MOST_COMPARED; j++)
        {
          int number = (int) g_array_index (numbers, guint, j);

          if (found >= 0 && number >= found)
            break;
          compared++;
          if (improve_stems_likeness (stems, g_ptr_array_index (self->texts, number)) * 100 >= percent)
            {
              found = number;
              break;
            }
        }
    }
  return found;
}
