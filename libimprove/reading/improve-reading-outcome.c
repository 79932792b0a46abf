/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What became of an item as a whole: gone through, put off, taken off the agenda, never reached, passed on. */

#include <string.h>

#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/reading/improve-reading-rules-private.h>
#include <libimprove/reading/improve-reading-verbs-private.h>
#include <libimprove/reading/improve-reading-walk-private.h>

/* The pattern stands at some token of a sentence. */
typedef struct
{
  const char *id;
  ImproveItemOutcome outcome;
  const char *pattern;
  const char *example;
} Row;

#define MATTER                                                                                                         \
  "item|items|report|application|motion|paper|matter|question|business|consideration|discussion|presentation"

static const Row rows[] = {
  { "withdrawn", IMPROVE_ITEM_OUTCOME_WITHDRAWN, MATTER " ..8 was|were|had|has|been|is+ <adverb>* withdrawn",
    "This item was withdrawn from the agenda." },
  { "withdrawn-word", IMPROVE_ITEM_OUTCOME_WITHDRAWN, "^withdrawn .|from|by|$", "Withdrawn." },
  { "deferred", IMPROVE_ITEM_OUTCOME_DEFERRED, MATTER " ..12 was|were|be|is+ <adverb>* deferred|postponed",
    "Consideration of this item was deferred until the next meeting." },
  { "held-over", IMPROVE_ITEM_OUTCOME_DEFERRED, MATTER " ..8 was|were|be+ held|carried over|forward to|until",
    "The item was held over until the next meeting." },
  { "deferred-word", IMPROVE_ITEM_OUTCOME_DEFERRED, "^deferred|postponed .|to|until|pending|$",
    "Deferred to the next meeting." },
  { "not-reached", IMPROVE_ITEM_OUTCOME_NOT_REACHED, MATTER " ..6 was|were+ not reached|taken|considered|discussed",
    "Owing to lack of time this item was not reached." },
  { "no-time", IMPROVE_ITEM_OUTCOME_NOT_REACHED, "no|insufficient time to consider|discuss|reach|take",
    "There was insufficient time to discuss the report." },
};

/* Other times, and what only might be. */
static const char elsewhere[] = "previously|earlier|if|unless|whether|would|could|should|may|might|last|previous";

static const Row *
find_row (const ImproveWords *words, guint from, guint to)
{
  static ImproveMatchIndex index;
  gboolean may_be_elsewhere = improve_reading_may_match (words, elsewhere);
  const Row *found = NULL;

  if (g_once_init_enter (&index.filled))
    {
      for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
        improve_match_index_add (&index, i, rows[i].pattern);
      g_once_init_leave (&index.filled, 1);
    }
  for (guint i = from; i < to; i++)
    {
      for (guint64 may = improve_match_index_first (&index, words, i); may != 0 && found == NULL; may &= may - 1)
        {
          const Row *row = &rows[__builtin_ctzll (may)];

          /* A word alone says it only at the start. */
          if ((row->pattern[0] != '^' || i == from) && improve_reading_match (words, i, row->pattern, NULL))
            found = row;
        }
      if (may_be_elsewhere && improve_reading_match (words, i, elsewhere, NULL))
        return NULL;
    }
  return found;
}

/* Whether the sentence tells what happened: an agenda tells what is to happen. */
static gboolean
tells (const ImproveWords *words, guint from, guint to)
{
  static const char spoken[] = "congratulated|spoke|told|heard|updated|commented|replied|answered|led";
  gboolean may_be_spoken = improve_reading_may_match (words, spoken);

  for (guint i = from; i < to; i++)
    {
      const ImproveToken *token = improve_words_get (words, i);

      if ((token->uses & IMPROVE_WORD_FINITE) != 0 &&
          (improve_reading_match (words, i, "was|were|had|said|gave|felt|undertook", NULL) ||
           memcmp (words->text + token->end - 2, "ed", 2) == 0))
        return TRUE;
      if (may_be_spoken && improve_reading_match (words, i, spoken, NULL))
        return TRUE;
    }
  return FALSE;
}

void
improve_walk_outcome (ImproveWalk *walk, guint from, guint to)
{
  ImproveFoundItem *item = walk->item;
  const Row *row;

  if (to <= from || item->outcome > IMPROVE_ITEM_OUTCOME_CONSIDERED)
    return;
  walk->steps += to - from;
  row = find_row (walk->words, from, to);
  if (row != NULL)
    {
      item->outcome = row->outcome;
      improve_walk_lines (walk, from, to, &item->outcome_lines);
    }
  else if (item->outcome == IMPROVE_ITEM_OUTCOME_UNKNOWN && tells (walk->words, from, to))
    item->outcome = IMPROVE_ITEM_OUTCOME_CONSIDERED;
}

/* The verbs that every limb of the item has. */
static guint
common_verbs (const ImproveFoundItem *item, ImproveFoundLines *lines)
{
  guint common = G_MAXUINT;

  for (guint r = 0; r < item->resolutions->len; r++)
    {
      const ImproveFoundResolution *resolution = g_ptr_array_index (item->resolutions, r);

      *lines = resolution->lines;
      for (guint l = 0; l < resolution->n_limbs; l++)
        common &= resolution->limbs[l]->verbs;
    }
  return item->resolutions->len > 0 ? common : 0;
}

/* What was resolved says what became of the item before any sentence does: put off or passed on only where every limb
 * does that. */
void
improve_reading_settle_outcome (ImproveFoundItem *item)
{
  ImproveFoundLines lines = { 0, 0 };
  guint verbs = common_verbs (item, &lines);
  int said = item->outcome;

  if (item->resolutions->len == 0)
    {
      if (said == IMPROVE_ITEM_OUTCOME_UNKNOWN && (item->actions->len > 0 || item->undertakings->len > 0))
        item->outcome = IMPROVE_ITEM_OUTCOME_CONSIDERED;
      return;
    }
  item->outcome = (verbs & IMPROVE_READING_DEFER) != 0      ? IMPROVE_ITEM_OUTCOME_DEFERRED
                  : (verbs & IMPROVE_READING_WITHDRAW) != 0 ? IMPROVE_ITEM_OUTCOME_WITHDRAWN
                  : (verbs & IMPROVE_READING_REFER) != 0    ? IMPROVE_ITEM_OUTCOME_REFERRED
                                                            : IMPROVE_ITEM_OUTCOME_CONSIDERED;
  item->outcome_lines = item->outcome > IMPROVE_ITEM_OUTCOME_CONSIDERED ? lines : (ImproveFoundLines){ 0, 0 };
}

gboolean
improve_reading_outcome_rule (guint i, ImproveReadingRule *rule)
{
  g_autoptr (GEnumClass) outcomes = NULL;

  if (i >= G_N_ELEMENTS (rows))
    return FALSE;
  outcomes = g_type_class_ref (IMPROVE_TYPE_ITEM_OUTCOME);
  *rule = (ImproveReadingRule){ rows[i].id, rows[i].pattern,
                                g_enum_get_value (outcomes, (int) rows[i].outcome)->value_nick, rows[i].example };
  return TRUE;
}
