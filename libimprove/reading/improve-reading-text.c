/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Paragraphs of an item: sentences, and the decisions and actions among them. */

#include <string.h>

#include <libimprove/reading/improve-reading-votes-private.h>
#include <libimprove/reading/improve-reading-walk-private.h>

static void
keep_sentence (ImproveWalk *walk, guint from, guint to)
{
  g_free (walk->last_sentence);
  walk->last_sentence = improve_words_dup (walk->words, from, to);
  walk->last_index = walk->index;
  improve_walk_lines (walk, from, to, &walk->last_lines);
}

/* An action label inside the sentence: "(Action: Clerk)", "… at the next meeting ACTION: Clerk". @after is the first
 * token of the action. */
guint
improve_walk_find_action_label (const ImproveWords *words, guint from, guint to, guint *after)
{
  if (!improve_reading_may_match (words, "^action|actions"))
    return to;
  for (guint i = from; i < to; i++)
    {
      const ImproveMarkRow *row;

      if (words->text[improve_words_get (words, i)->start] != 'A' ||
          !improve_reading_match (words, i, "^action|actions", NULL))
        continue;
      if (i > from && !improve_words_is_mark (words, i - 1, '(') &&
          improve_words_get (words, i)->shape != IMPROVE_SHAPE_UPPER)
        continue;
      row = improve_reading_mark (words, i, after);
      if (row != NULL && row->mark == IMPROVE_MARK_ACTION)
        return i;
    }
  return to;
}

/* Where a decision in the sentences [@from, @to) starts; @to for none. */
guint
improve_walk_find_decision (const ImproveWords *words, guint from, guint to, ImproveDecisionStart *start)
{
  if (!improve_reading_may_decide (words))
    return to;
  for (guint i = from; i < to; i++)
    if (improve_reading_decision_at (words, i, start))
      return i;
  return to;
}

/* What was resolved goes on from sentence to sentence as long as each starts like a limb. */
static guint
content_end (const ImproveWords *words, guint from, guint to)
{
  guint end = from < to ? MIN (to, improve_words_sentence_end (words, from)) : to;

  while (end < to && improve_reading_match (words, end, "^that|to", NULL))
    end = MIN (to, improve_words_sentence_end (words, end));
  return end;
}

/* A paragraph that ends "The Committee:-" before a list of what it decided. */
static gboolean
leads_to_decisions (ImproveWalk *walk, guint from)
{
  guint last = improve_words_size (walk->words) - 1;
  guint end;
  const ImproveMarkRow *row;

  if (!improve_words_is_mark (walk->words, last, ':') && !improve_words_is_mark (walk->words, last, '-'))
    return FALSE;
  row = improve_reading_mark (walk->words, from, &end);
  if (row == NULL || strcmp (row->id, "body-stop") != 0 || !improve_walk_decides_next (walk))
    return FALSE;
  improve_walk_open (walk, from, end, 0, FALSE);
  return TRUE;
}

/* Sentences [@from, @to) with neither mark nor label in them. */
static void
read_sentences (ImproveWalk *walk, guint from, guint to)
{
  while (from < to)
    {
      guint end = MIN (to, improve_words_sentence_end (walk->words, from));
      guint after;
      guint label = improve_walk_find_action_label (walk->words, from, end, &after);
      gboolean told;

      if (label < end)
        {
          if (label > from)
            {
              if (!improve_walk_action_sentence (walk, from, label))
                improve_walk_narrative (walk, from, label);
            }
          from = improve_walk_action (walk, label, after, to);
          continue;
        }
      if (end == improve_words_size (walk->words) && leads_to_decisions (walk, from))
        return;
      told = improve_walk_carried (walk, from, end) || improve_walk_action_sentence (walk, from, end) ||
             improve_walk_narrative (walk, from, end);
      if (!told && walk->block->column == NULL)
        improve_walk_undertaking (walk, from, end);
      improve_walk_motion (walk, from, end, told);
      improve_walk_outcome (walk, from, end);
      keep_sentence (walk, from, end);
      from = end;
    }
}

/* Text of the item: sentences, decisions and actions among them. */
void
improve_walk_text (ImproveWalk *walk, guint from)
{
  guint size = improve_words_size (walk->words);

  while (from < size)
    {
      ImproveDecisionStart start;
      guint at = improve_walk_find_decision (walk->words, from, size, &start);
      guint end;

      if (at == size)
        {
          read_sentences (walk, from, size);
          return;
        }
      start.start = MAX (start.start, from);
      read_sentences (walk, from, start.start);
      improve_walk_open (walk, start.start, start.end, start.lead, FALSE);
      improve_walk_take_votes (walk);
      end = content_end (walk->words, start.end, size);
      if (start.end < end)
        improve_walk_content (walk, start.end, improve_words_is_mark (walk->words, start.end, '<') ? size : end);
      if (start.end < end && walk->rest < size)
        end = walk->rest;
      else if (improve_words_is_mark (walk->words, start.end, '<'))
        end = size;
      from = MAX (end, at + 1);
      if (from < size)
        {
          guint trailer = improve_reading_trailer (walk->words, from - 1);

          if (trailer == from)
            improve_reading_votes (walk->words, from, size, walk->open.resolution);
          improve_walk_close (walk);
        }
    }
}

/* After "RESOLVED" at the start of a block: all of the block but what follows another mark in it. */
void
improve_walk_resolved (ImproveWalk *walk, const ImproveMarkRow *row, guint end)
{
  guint size = improve_words_size (walk->words);
  guint lead = 0;
  guint from;
  guint to = size;
  ImproveDecisionStart next;

  for (guint i = 0; i < end; i++)
    lead |= improve_reading_lead_verbs (walk->words, i) |
            (strcmp (row->id, "noted-capitals") == 0 ? improve_words_verb (walk->words, i) : 0);
  from = improve_reading_decision_tail (walk->words, end);
  improve_walk_open (walk, 0, from, lead, FALSE);
  improve_walk_take_votes (walk);
  for (guint i = from + 1; i < size && to == size; i++)
    if (improve_words_get (walk->words, i)->first && improve_reading_match (walk->words, i, "=resolved", NULL) &&
        improve_reading_decision_at (walk->words, i, &next))
      to = i;
  if (from < to)
    {
      guint trailer = MIN (to, improve_reading_trailer (walk->words, from));
      guint after;
      guint label;

      improve_walk_content (walk, from, to);
      if (walk->rest < to)
        {
          improve_walk_close (walk);
          improve_walk_text (walk, walk->rest);
          return;
        }
      label = improve_walk_find_action_label (walk->words, trailer, to, &after);
      if (label < to)
        improve_walk_action (walk, label, after, to);
    }
  if (to < size)
    improve_walk_text (walk, to);
}
