/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Items from which press and public were excluded, and the paragraphs of Schedule 12A that were cited. */

#include <string.h>

#include <libimprove/reading/improve-reading-marks-private.h>
#include <libimprove/reading/improve-reading-minutes-private.h>
#include <libimprove/reading/improve-reading-verbs-private.h>

/* Part 1 of the schedule has paragraphs 1 to 7, Part 4 (Wales) 12 to 18. */
#define LAST_PARAGRAPH 18

gboolean
improve_reading_excludes_public (const ImproveWords *limb)
{
  static const char *const patterns[] = { "public ..4 excluded", "exclude the? press|public" };
  static ImproveMatchIndex index;

  improve_match_index_fill (&index, patterns, G_N_ELEMENTS (patterns));
  for (guint i = 0; i < improve_words_size (limb); i++)
    for (guint64 found = improve_match_index_first (&index, limb, i); found != 0; found &= found - 1)
      if (improve_reading_match (limb, i, patterns[__builtin_ctzll (found)], NULL))
        return !improve_reading_match (limb, i, "public be? not", NULL);
  return FALSE;
}

/* "paragraphs 1, 2 and 3 of Part 1 of Schedule 12A" */
static void
read_paragraphs (const ImproveWords *words, GPtrArray *paragraphs)
{
  for (guint i = 0; i < improve_words_size (words); i++)
    {
      guint at;

      if (!improve_reading_match (words, i, "paragraph|paragraphs|para|paras (|s|)*", &at))
        continue;
      for (; at < improve_words_size (words); at++)
        {
          const ImproveToken *token = improve_words_get (words, at);

          if (token->kind == IMPROVE_TOKEN_NUMBER)
            {
              g_autofree char *number = improve_words_dup (words, at, at + 1);
              guint64 value = g_ascii_strtoull (number, NULL, 10);

              if (value >= 1 && value <= LAST_PARAGRAPH && paragraphs->len < LAST_PARAGRAPH &&
                  !g_ptr_array_find_with_equal_func (paragraphs, number, g_str_equal, NULL))
                g_ptr_array_add (paragraphs, g_steal_pointer (&number));
            }
          else if (!improve_reading_match (words, at, ",|and|or|&|(|)|-", NULL))
            break;
        }
      i = at;
    }
}

/* Whether a limb of the item excludes press and public; @paragraphs takes what it cites. */
static gboolean
find_exclusion (const ImproveFoundItem *item, ImproveWords *words, GPtrArray *paragraphs)
{
  gboolean excluded = FALSE;

  for (guint r = 0; r < item->resolutions->len; r++)
    {
      const ImproveFoundResolution *resolution = g_ptr_array_index (item->resolutions, r);

      for (guint l = 0; l < resolution->n_limbs; l++)
        {
          const ImproveFoundLimb *limb = resolution->limbs[l];

          if (!limb->excludes)
            continue;
          excluded = TRUE;
          improve_words_fill (words, limb->text, strlen (limb->text));
          read_paragraphs (words, paragraphs);
        }
    }
  return excluded;
}

static void
exclude (ImproveFoundItem *item, const GPtrArray *paragraphs)
{
  item->excluded = TRUE;
  for (guint i = 0; i < paragraphs->len; i++)
    g_ptr_array_add (item->exempt, g_strdup (g_ptr_array_index (paragraphs, i)));
}

/* An item of its own for the exclusion speaks of those after it. */
static gboolean
is_about_exclusion (const ImproveFoundItem *item, ImproveWords *words)
{
  const ImproveMarkRow *row;
  guint end;

  if (item->title == NULL)
    return FALSE;
  improve_words_fill (words, item->title, strlen (item->title));
  row = improve_reading_mark (words, 0, &end);
  return row != NULL && row->mark == IMPROVE_MARK_EXCLUSION;
}

void
improve_reading_find_exempt (ImproveFoundMeeting *meeting, ImproveWords *words)
{
  g_autoptr (GPtrArray) paragraphs = g_ptr_array_new_with_free_func (g_free);
  gboolean following = FALSE;

  for (guint i = 0; i < meeting->items->len; i++)
    {
      ImproveFoundItem *item = g_ptr_array_index (meeting->items, i);
      g_autoptr (GPtrArray) cited = g_ptr_array_new_with_free_func (g_free);

      if (following)
        exclude (item, paragraphs);
      else if (find_exclusion (item, words, cited))
        {
          if (is_about_exclusion (item, words) && i + 1 < meeting->items->len)
            {
              following = TRUE;
              g_ptr_array_extend_and_steal (paragraphs, g_steal_pointer (&cited));
            }
          else
            exclude (item, cited);
        }
    }
}
