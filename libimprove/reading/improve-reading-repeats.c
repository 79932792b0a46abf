/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Pages of agenda items tell a resolution twice: under "Decision:", for those in a hurry, and at the end of "Minutes:".
 * The two differ in labels, tense and misprints. */

#include <string.h>

#include <libimprove/reading/improve-reading-minutes-private.h>

/* Texts are compared by the pairs of letters they have: how many of each, in so many bins. */
#define N_BINS 256u

typedef struct
{
  guint16 counts[N_BINS];
  guint total;
} Letters;

static void
count_letters (const char *text, Letters *letters)
{
  guint before = 0;

  memset (letters, 0, sizeof *letters);
  for (; *text != '\0'; text++)
    {
      guint c = (guchar) g_ascii_tolower (*text);

      if (!g_ascii_isalnum (c))
        continue;
      if (before != 0)
        {
          guint bin = (before * 31 + c) % N_BINS;

          if (letters->counts[bin] < G_MAXUINT16)
            letters->counts[bin]++;
          letters->total++;
        }
      before = c;
    }
}

/* Nine pairs of letters in ten are the same. */
static gboolean
is_alike (const Letters *a, const Letters *b)
{
  guint same = 0;

  for (guint i = 0; i < N_BINS; i++)
    same += MIN (a->counts[i], b->counts[i]);
  return a->total > 0 && b->total > 0 && same * 10 >= MAX (a->total, b->total) * 8;
}

static guint
count_limbs (const ImproveFoundItem *item, gboolean in_decision)
{
  guint n = 0;

  for (guint i = 0; i < item->resolutions->len; i++)
    {
      const ImproveFoundResolution *resolution = g_ptr_array_index (item->resolutions, i);

      if (!resolution->in_decision == !in_decision)
        n += resolution->n_limbs;
    }
  return n;
}

/* The letters of all limbs on one side, at most @most. */
static Letters *
collect (const ImproveFoundItem *item, gboolean in_decision, guint most, gsize *steps)
{
  Letters *letters = g_new0 (Letters, most);
  guint n = 0;

  for (guint i = 0; i < item->resolutions->len; i++)
    {
      const ImproveFoundResolution *resolution = g_ptr_array_index (item->resolutions, i);

      for (guint l = 0; l < resolution->n_limbs && n < most && !resolution->in_decision == !in_decision; l++)
        {
          const ImproveFoundLimb *limb = resolution->limbs[l];

          count_letters (limb->text, &letters[n++]);
          *steps += strlen (limb->text);
        }
    }
  return letters;
}

static gboolean
has_alike (const Letters *letters, guint n, const Letters *other)
{
  for (guint i = 0; i < n; i++)
    if (is_alike (&letters[i], other))
      return TRUE;
  return FALSE;
}

static ImproveFoundResolution *
first_of (const ImproveFoundItem *item, gboolean in_decision)
{
  for (guint i = 0; i < item->resolutions->len; i++)
    {
      ImproveFoundResolution *resolution = g_ptr_array_index (item->resolutions, i);

      if (!resolution->in_decision == !in_decision)
        return resolution;
    }
  return NULL;
}

/* What only the telling that goes says of movers and votes stays with the other. */
static void
share_votes (ImproveFoundItem *item, gboolean drop_decision)
{
  ImproveFoundResolution *from = first_of (item, drop_decision);
  ImproveFoundResolution *to = first_of (item, !drop_decision);

  if (from == NULL || to == NULL)
    return;
  improve_found_resolution_take_votes (to, from);
}

/* Items with more limbs than this are compared by their first ones. */
#define MOST_LIMBS 64u

void
improve_reading_drop_repeats (ImproveFoundItem *item, gsize *steps)
{
  guint n_decision = MIN (count_limbs (item, TRUE), MOST_LIMBS);
  guint n_minutes = MIN (count_limbs (item, FALSE), MOST_LIMBS);
  g_autofree Letters *decision = NULL;
  g_autofree Letters *minutes = NULL;
  guint common = 0;
  gboolean drop_decision;

  if (n_decision == 0 || n_minutes == 0)
    return;
  decision = collect (item, TRUE, n_decision, steps);
  minutes = collect (item, FALSE, n_minutes, steps);
  for (guint i = 0; i < n_decision; i++)
    common += has_alike (minutes, n_minutes, &decision[i]);
  if (common * 2 < MIN (n_decision, n_minutes))
    return;
  drop_decision = n_minutes >= n_decision || common == n_decision;
  share_votes (item, drop_decision);
  for (guint i = item->resolutions->len; i > 0; i--)
    {
      const ImproveFoundResolution *resolution = g_ptr_array_index (item->resolutions, i - 1);

      if (!resolution->in_decision == !drop_decision)
        g_ptr_array_remove_index (item->resolutions, i - 1);
    }
}
