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
  GHashTable *stems;   /* stem to its number, from 1 in the order in which they came */
  GPtrArray *postings; /* by that number less 1: GArray of the numbers of the texts that hold it */
  GPtrArray *texts;    /* of GArray, the numbers of the stems of each, ascending: compared without hashing a word */
  gboolean cut;        /* whether the last search found nothing and left texts that it did not look at */
};

ImproveLikenessIndex *
improve_likeness_index_new (void)
{
  ImproveLikenessIndex *self = g_new0 (ImproveLikenessIndex, 1);

  self->stems = g_hash_table_new_full (improve_text_hash, g_str_equal, g_free, NULL);
  self->postings = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  self->texts = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  return self;
}

void
improve_likeness_index_free (ImproveLikenessIndex *self)
{
  g_ptr_array_unref (self->texts);
  g_ptr_array_unref (self->postings);
  g_hash_table_unref (self->stems);
  g_free (self);
}

static guint
number_stem (ImproveLikenessIndex *self,
             const char           *stem)
{
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->stems, stem));

  if (number == 0)
    {
      g_ptr_array_add (self->postings, g_array_new (FALSE, FALSE, sizeof (guint)));
      number = self->postings->len;
      g_hash_table_insert (self->stems, g_strdup (stem), GUINT_TO_POINTER (number));
    }
  return number;
}

static int
compare_numbers (gconstpointer a,
                 gconstpointer b)
{
  const guint *first = a, *second = b;

  return (*first > *second) - (*first < *second);
}

void
improve_likeness_index_add (ImproveLikenessIndex *self,
                            GHashTable           *stems)
{
  GArray *numbers = g_array_new (FALSE, FALSE, sizeof (guint));
  GHashTableIter iter;
  gpointer stem;

  g_hash_table_iter_init (&iter, stems);
  while (g_hash_table_iter_next (&iter, &stem, NULL))
    {
      guint number = number_stem (self, stem);

      g_array_append_val (numbers, number);
      g_array_append_val ((GArray *) g_ptr_array_index (self->postings, number - 1), self->texts->len);
    }
  g_array_sort (numbers, compare_numbers);
  g_ptr_array_add (self->texts, numbers);
}

/* How many texts hold a stem, and the stem. */
typedef struct
{
  const char *stem;
  guint number;    /* of the stem; 0: no text holds it */
  GArray *numbers; /* of the texts; NULL: none */
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
      guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->stems, stem));
      Posting posting = { stem, number, number > 0 ? g_ptr_array_index (self->postings, number - 1) : NULL };

      g_array_append_val (ranked, posting);
    }
  g_array_sort (ranked, compare_rarity);
  return ranked;
}

/* The numbers of those of the stems that any text holds, ascending. */
static GArray *
list_known (GArray *ranked)
{
  GArray *known = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < ranked->len; i++)
    if (g_array_index (ranked, Posting, i).number > 0)
      g_array_append_val (known, g_array_index (ranked, Posting, i).number);
  g_array_sort (known, compare_numbers);
  return known;
}

/* How many numbers two ascending lists share. */
static guint
count_shared (GArray *left,
              GArray *right)
{
  guint shared = 0;

  for (guint i = 0, j = 0; i < left->len && j < right->len;)
    {
      guint first = g_array_index (left, guint, i), second = g_array_index (right, guint, j);

      shared += first == second;
      i += first <= second;
      j += second <= first;
    }
  return shared;
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
                             GHashTable           *stems,
                             int                   percent)
{
  g_autoptr (GArray) ranked = rank_stems (self, stems);
  g_autoptr (GArray) known = list_known (ranked);
  guint telling = MIN (count_telling (ranked->len, percent), ranked->len), compared = 0;
  int found = -1;

  self->cut = FALSE;
  for (guint i = 0; i < telling; i++)
    {
      GArray *numbers = g_array_index (ranked, Posting, i).numbers;

      for (guint j = 0; numbers != NULL && j < numbers->len; j++)
        {
          int number = (int) g_array_index (numbers, guint, j);
          GArray *other = g_ptr_array_index (self->texts, number);

          if (found >= 0 && number >= found)
            break;
          if (compared >= MOST_COMPARED)
            {
              self->cut = found < 0;
              return found;
            }
          compared++;
          if (improve_shared_likeness (count_shared (known, other), ranked->len, other->len) * 100 >= percent)
            {
              found = number;
              break;
            }
        }
    }
  return found;
}

gboolean
improve_likeness_index_was_cut (ImproveLikenessIndex *self)
{
  return self->cut;
}
