/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Who moves what is yet to be resolved, and how it is voted on: what sentences say before "RESOLVED". */

#include <string.h>

#include <libimprove/reading/improve-reading-rules-private.h>
#include <libimprove/reading/improve-reading-votes-private.h>
#include <libimprove/reading/improve-reading-walk-private.h>

/* Who moved holds for a resolution so many blocks on, a sentence has so many words. */
#define FARTHEST 6u
#define LONGEST 220u

/* What a sentence says of a motion. */
typedef enum
{
  SAYS_AMENDMENT, /* it is about an amendment, not about what will be resolved */
  SAYS_MOTION,    /* it is about the motion, even beside an amendment */
  SAYS_MOVED,
  SAYS_WHAT, /* what was moved */
  SAYS_SECONDED,
  SAYS_VOTED,
  SAYS_CARRIED,
  SAYS_LOST,
} Saying;

typedef struct
{
  const char *id;
  Saying saying;
  const char *pattern;
  const char *reads;
  const char *example;
} Row;

static const Row rows[] = {
  { "amendment", SAYS_AMENDMENT, "amendment|amendments", "an amendment: its mover and its votes are not kept",
    "Councillor Sedge moved an amendment, seconded by Councillor Rush." },
  { "motion", SAYS_MOTION, "motion|substantive", "the motion, even where an amendment is named too",
    "9 Members voted for the motion and 6 for the amendment." },
  { "moved", SAYS_MOVED, "proposed|moved|proposer|mover|prop", "who moved what is resolved next",
    "Councillor Reed proposed approval of the plan." },
  { "moved-of", SAYS_MOVED, "proposal|proposition|motion of", "who moved what is resolved next",
    "On the motion of Councillor Reed the matter was put." },
  { "moved-that", SAYS_WHAT, "moved|proposed|seconded ,? <adverb>* that", "what is decided, where it is carried later",
    "Councillor Reed moved that the gate be painted. Members asked for the price. The motion was carried." },
  { "seconded", SAYS_SECONDED, "seconded|seconder", "who seconded it",
    "Councillor Reed proposed it. This was seconded by Councillor Sedge." },
  { "voted", SAYS_VOTED, "carried|vote|votes|voted|voting|division|hands|majority|equality",
    "how many voted which way, and how", "On being put to the vote it was carried, 8 in favour and 5 against." },
  { "carried", SAYS_CARRIED, "was|were|motion|and <adverb>* carried|passed <adverb>* .|,|by|nem|with|and|$",
    "what was moved is decided",
    "Councillor Reed moved that the bins be bought. On being put to the vote the motion was carried by 9 votes to 3." },
  { "not-carried", SAYS_LOST, "not carried|passed", "a motion that fell: nothing of it is kept",
    "Councillor Reed moved approval. The motion was put to the vote and not carried." },
  { "lost", SAYS_LOST, "lost|defeated|fell", "a motion that fell: nothing of it is kept",
    "Councillor Reed moved approval. The motion was put to the vote and lost." },
};

static guint
listen (const ImproveWords *words, guint from, guint to)
{
  static ImproveMatchIndex index;
  guint said = 0;

  if (g_once_init_enter (&index.filled))
    {
      for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
        improve_match_index_add (&index, i, rows[i].pattern);
      g_once_init_leave (&index.filled, 1);
    }
  for (guint i = from; i < to; i++)
    for (guint64 may = improve_match_index_first (&index, words, i); may != 0; may &= may - 1)
      {
        const Row *row = &rows[__builtin_ctzll (may)];

        if (improve_reading_match (words, i, row->pattern, NULL))
          said |= 1u << row->saying;
      }
  return said;
}

static gboolean
says (guint said, Saying saying)
{
  return (said & 1u << saying) != 0;
}

/* Whether the words are about an amendment alone. */
static gboolean
is_amendment (guint said)
{
  return says (said, SAYS_AMENDMENT) && !says (said, SAYS_MOTION);
}

static ImproveFoundResolution *
need_pending (ImproveWalk *walk)
{
  if (walk->pending == NULL)
    walk->pending = improve_found_resolution_new ();
  walk->pending_index = walk->index;
  return walk->pending;
}

/* Movers and votes before "And resolved:", in a block of their own. */
void
improve_walk_keep_votes (ImproveWalk *walk)
{
  guint size = improve_words_size (walk->words);
  guint said = listen (walk->words, 0, MIN (size, LONGEST));

  walk->steps += size;
  if (!is_amendment (said))
    improve_reading_votes (walk->words, 0, size, need_pending (walk));
}

/* "The motion was carried by nine votes to three.": what was moved is decided. Where an amendment is carried, other
 * words are than those that were moved. */
gboolean
improve_walk_carried (ImproveWalk *walk, guint from, guint to)
{
  ImproveFoundResolution *told = walk->draft;
  guint said = told != NULL && to - from <= LONGEST ? listen (walk->words, from, to) : 0;

  if (!says (said, SAYS_CARRIED) || says (said, SAYS_MOVED) || says (said, SAYS_LOST))
    return FALSE;
  walk->draft = NULL;
  if (says (said, SAYS_AMENDMENT) || improve_reading_match (walk->words, from, "..60 amended", NULL) ||
      walk->index - walk->pending_index > FARTHEST || walk->item->resolutions->len > 0)
    {
      improve_found_resolution_free (told);
      return FALSE;
    }
  improve_reading_votes (walk->words, from, to, told);
  if (walk->pending != NULL)
    improve_found_resolution_take_votes (told, walk->pending);
  g_ptr_array_add (walk->narrative, told);
  return TRUE;
}

/* A new mover begins a new motion. */
static void
take_mover (ImproveWalk *walk, guint from, guint to, gboolean has_what)
{
  ImproveFoundResolution *found = improve_found_resolution_new ();

  improve_reading_votes (walk->words, from, to, found);
  if ((found->mover == NULL &&
       !improve_reading_match (walk->words, from, "he|she|they <adverb>* proposed|moved", NULL)) ||
      (walk->pending != NULL && walk->pending->mover != NULL && walk->pending_index == walk->index))
    {
      improve_found_resolution_free (found);
      return;
    }
  improve_found_resolution_free (walk->pending);
  walk->pending = found;
  walk->pending_index = walk->index;
  walk->amending = FALSE;
  g_clear_pointer (&walk->draft, improve_found_resolution_free);
  if (has_what)
    walk->draft = improve_walk_tell (walk, from, to, from, 0);
}

/* @told: the sentence was told as a decision. */
void
improve_walk_motion (ImproveWalk *walk, guint from, guint to, gboolean told)
{
  guint said;

  if (to <= from || to - from > LONGEST)
    return;
  if (told)
    g_clear_pointer (&walk->draft, improve_found_resolution_free);
  said = listen (walk->words, from, to);
  walk->steps += to - from;
  if (is_amendment (said))
    walk->amending = walk->amending || says (said, SAYS_MOVED);
  else if (says (said, SAYS_LOST) && says (said, SAYS_VOTED))
    {
      g_clear_pointer (&walk->pending, improve_found_resolution_free);
      g_clear_pointer (&walk->draft, improve_found_resolution_free);
    }
  else if (says (said, SAYS_MOVED))
    take_mover (walk, from, to, !told && says (said, SAYS_WHAT));
  else if (says (said, SAYS_SECONDED) ? walk->pending != NULL && !walk->amending : says (said, SAYS_VOTED))
    improve_reading_votes (walk->words, from, to, need_pending (walk));
}

/* What the last sentence before "RESOLVED" says, whatever it is called: "All were in favour of the recommendations." */
static void
take_last_sentence (ImproveWalk *walk, ImproveFoundResolution *to)
{
  guint size;

  if (walk->last_sentence == NULL || walk->index - walk->last_index > 1 || strlen (walk->last_sentence) >= 400)
    return;
  improve_words_fill (walk->limb, walk->last_sentence, strlen (walk->last_sentence));
  size = improve_words_size (walk->limb);
  if (improve_reading_match (walk->limb, 0,
                             "..60 carried|vote|voting|motion|put|proposal|recommendations|proposed|moved|seconded",
                             NULL) &&
      !is_amendment (listen (walk->limb, 0, size)))
    improve_reading_votes (walk->limb, 0, size, to);
}

void
improve_walk_take_votes (ImproveWalk *walk)
{
  ImproveFoundResolution *to = walk->open.resolution;

  if (to == NULL)
    return;
  take_last_sentence (walk, to);
  if (walk->pending == NULL)
    return;
  if (walk->index - walk->pending_index <= FARTHEST)
    improve_found_resolution_take_votes (to, walk->pending);
  g_clear_pointer (&walk->pending, improve_found_resolution_free);
}

/* The same for a sentence that may not stand: what is pending stays. */
void
improve_walk_share_votes (const ImproveWalk *walk, ImproveFoundResolution *to)
{
  const ImproveFoundResolution *from = walk->pending;

  if (from == NULL || to->mover != NULL || walk->index - walk->pending_index > 2)
    return;
  to->mover = g_strdup (from->mover);
  if (to->seconder == NULL)
    to->seconder = g_strdup (from->seconder);
}

gboolean
improve_reading_motion_rule (guint i, ImproveReadingRule *rule)
{
  if (i >= G_N_ELEMENTS (rows))
    return FALSE;
  *rule = (ImproveReadingRule){ rows[i].id, rows[i].pattern, rows[i].reads, rows[i].example };
  return TRUE;
}
