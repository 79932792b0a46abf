/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Through the blocks of an item: what each is, given what stood before it. */

#include <string.h>

#include <libimprove/reading/improve-reading-votes-private.h>
#include <libimprove/reading/improve-reading-walk-private.h>

/* A quotation is looked for no further than this. */
#define LONGEST_QUOTE 40u

static void
fill (ImproveWalk *walk, gsize place)
{
  walk->place = MIN (place, walk->block->length);
  if (walk->place == 0)
    improve_reading_block_words (walk->blocks, walk->block, walk->words, walk->block->length);
  else
    improve_words_fill (walk->words, walk->block->text + walk->place, walk->block->length - walk->place);
  walk->steps += 6 * (walk->block->length - walk->place) + 1;
}

/* How many quotations the block leaves open. */
static int
open_quotes (const ImproveWords *words)
{
  int n = 0;

  for (guint i = 0; i < improve_words_size (words); i++)
    n += improve_words_is_mark (words, i, '<') - improve_words_is_mark (words, i, '>');
  return n;
}

/* Where a quotation that this block opens ends, if it does within the item. */
static void
find_quote (ImproveWalk *walk)
{
  int n = open_quotes (walk->words);
  guint last = MIN (walk->to, walk->index + LONGEST_QUOTE);

  if (n <= 0 || walk->no_quotes || !improve_words_is_mark (walk->words, 0, '<'))
    return;
  for (guint i = walk->index + 1; i < last; i++)
    {
      const ImproveReadingBlock *block = improve_reading_blocks_get (walk->blocks, i);
      gboolean opens = strstr (block->text, "\xe2\x80\x9c") != NULL;

      walk->steps += block->length;
      if (strstr (block->text, "\xe2\x80\x9d") != NULL && !opens)
        {
          walk->quote_end = i + 1;
          return;
        }
    }
  walk->no_quotes = TRUE;
}

static void
set_mode (ImproveWalk *walk, ImproveWalkMode mode, gboolean alone)
{
  improve_walk_close (walk);
  walk->mode = mode;
  walk->alone = alone;
  walk->n_entries = 0;
}

static const char *const document_ends[] = { ", item ", " PDF ", " pdf icon", " (PDF", ", PDF", " DOC " };

static void
read_document (ImproveWalk *walk, guint from)
{
  g_autofree char *text = improve_words_dup (walk->words, from, improve_words_size (walk->words));
  ImproveFoundText *document;

  for (guint i = 0; i < G_N_ELEMENTS (document_ends); i++)
    {
      char *at = g_strrstr (text, document_ends[i]);

      if (at != NULL && strlen (at) < 40)
        *at = '\0';
    }
  g_strchomp (text);
  if (text[0] == '\0' || improve_reading_is_furniture (walk->words))
    return;
  document = improve_found_text_new (text, walk->block->first_line, walk->block->last_line);
  g_ptr_array_add (walk->item->documents, document);
  walk->n_entries++;
}

/* "Decision: strategy approved." on one line says what was decided, however it says it. */
static gboolean
is_short_decision (const ImproveWords *words)
{
  guint size = improve_words_size (words);

  if (size > 30 || words->n_sentences > 1)
    return FALSE;
  for (guint i = 0; i < size; i++)
    if (improve_words_has_use (words, i, IMPROVE_WORD_PAST) &&
        (improve_words_verb (words, i) & ~(guint) IMPROVE_READING_OTHER) != 0)
      return TRUE;
  return FALSE;
}

/* A section of a page: what follows the label is read as if it stood alone. */
static gboolean
start_section (ImproveWalk *walk, gboolean decision, guint end)
{
  set_mode (walk, IMPROVE_WALK_TEXT, FALSE);
  walk->in_decision = decision && (walk->in_preamble || walk->in_decision);
  walk->in_preamble = FALSE;
  if (decision)
    improve_walk_open (walk, 0, 0, 0, TRUE);
  if (end >= improve_words_size (walk->words))
    return TRUE;
  fill (walk, walk->place + improve_words_get (walk->words, end)->start);
  if (decision)
    walk->open.soft = !is_short_decision (walk->words);
  return FALSE;
}

static gboolean
has_decision (const ImproveWalk *walk)
{
  ImproveDecisionStart start;

  return improve_walk_find_decision (walk->words, 0, improve_words_size (walk->words), &start) <
         improve_words_size (walk->words);
}

/* Marks that end what was open and say what kind of text follows. Returns whether the block is done with. */
static gboolean
read_part (ImproveWalk *walk, ImproveMark mark, guint end)
{
  gboolean alone = end >= improve_words_size (walk->words);

  switch (mark)
    {
    case IMPROVE_MARK_ACTIONS:
      set_mode (walk, IMPROVE_WALK_ACTIONS, alone);
      if (!alone)
        improve_walk_action (walk, 0, end, improve_words_size (walk->words));
      return TRUE;
    case IMPROVE_MARK_ACTION:
      set_mode (walk, IMPROVE_WALK_TEXT, FALSE);
      end = improve_walk_action (walk, 0, end, improve_words_size (walk->words));
      if (end < improve_words_size (walk->words))
        improve_walk_text (walk, end);
      return TRUE;
    case IMPROVE_MARK_DOCUMENTS:
      set_mode (walk, IMPROVE_WALK_DOCUMENTS, alone);
      if (!alone)
        read_document (walk, end);
      return TRUE;
    case IMPROVE_MARK_PREVIOUS:
      set_mode (walk, IMPROVE_WALK_PREVIOUS, alone);
      return TRUE;
    case IMPROVE_MARK_PROPOSAL:
      if (has_decision (walk) ||
          improve_reading_match (walk->words, 0, "..60 and|then|<adverb> agreed|resolved", NULL) ||
          improve_reading_match (walk->words, 0, "..12 was|were <adverb>* carried|agreed|approved|accepted|adopted",
                                 NULL))
        return FALSE;
      set_mode (walk, IMPROVE_WALK_PROPOSAL, alone);
      improve_walk_motion (walk, 0, improve_words_size (walk->words), FALSE);
      return TRUE;
    case IMPROVE_MARK_REASONS:
      if (walk->open.resolution != NULL && (walk->open.text != NULL || walk->open.has_top))
        walk->mode = IMPROVE_WALK_REASONS;
      else
        set_mode (walk, IMPROVE_WALK_OTHER, alone);
      walk->alone = alone;
      return TRUE;
    case IMPROVE_MARK_OTHER:
    case IMPROVE_MARK_NEXT_MEETING:
    case IMPROVE_MARK_CLOSED:
      set_mode (walk, alone ? IMPROVE_WALK_OTHER : IMPROVE_WALK_TEXT, alone);
      return TRUE;
    default:
      return FALSE;
    }
}

/* "The Committee:-" leads to decisions where the entry below starts with one: "(a) NOTED the report". */
gboolean
improve_walk_decides_next (ImproveWalk *walk)
{
  const ImproveReadingBlock *next;

  if (walk->index + 1 >= walk->to)
    return FALSE;
  next = improve_reading_blocks_get (walk->blocks, walk->index + 1);
  improve_words_fill (walk->limb, next->text, MIN (next->length, 80u));
  return next->marker.kind != IMPROVE_MARKER_NONE &&
         (improve_words_verb (walk->limb, 0) & ~(guint) IMPROVE_READING_OTHER) != 0 &&
         improve_words_has_use (walk->limb, 0, IMPROVE_WORD_PAST);
}

/* What the mark at the start of the block says. Returns whether the block is done with. */
static gboolean
read_mark (ImproveWalk *walk, const ImproveMarkRow *row, guint end)
{
  switch (row->mark)
    {
    case IMPROVE_MARK_OUTCOMES:
      improve_walk_open (walk, 0, end, 0, FALSE);
      return TRUE;
    case IMPROVE_MARK_RESOLVED:
      if (g_str_equal (row->id, "body-stop") && !improve_walk_decides_next (walk))
        return FALSE;
      if (walk->in_preamble || (walk->mode == IMPROVE_WALK_PROPOSAL && g_str_has_prefix (row->id, "recommended")))
        return TRUE;
      improve_walk_resolved (walk, row, end);
      return TRUE;
    case IMPROVE_MARK_VOTE:
      if (has_decision (walk))
        return FALSE;
      if (walk->open.resolution != NULL && (walk->open.text != NULL || walk->open.resolution->n_limbs > 0))
        {
          improve_reading_votes (walk->words, 0, improve_words_size (walk->words), walk->open.resolution);
          return TRUE;
        }
      improve_walk_keep_votes (walk);
      return FALSE;
    default:
      return read_part (walk, row->mark, end);
    }
}

/* Whether a paragraph under "Recommendations" or after "The motion was:" still belongs to it. */
static gboolean
is_proposed (const ImproveWalk *walk)
{
  return walk->block->marker.kind != IMPROVE_MARKER_NONE || improve_reading_match (walk->words, 0, "<quote>", NULL) ||
         improve_reading_is_limb (walk->words) || improve_words_get (walk->words, 0)->shape == IMPROVE_SHAPE_LOWER;
}

/* A list of decisions that no mark opens: "1. That the report be noted". */
static gboolean
starts_listing (const ImproveWalk *walk)
{
  return walk->block->marker.kind != IMPROVE_MARKER_BULLET && walk->block->marker.kind != IMPROVE_MARKER_NONE &&
         walk->block->marker.kind != IMPROVE_MARKER_DOTTED && improve_marker_starts_list (&walk->block->marker) &&
         improve_reading_match (walk->words, 0, "^that", NULL) && improve_reading_is_limb (walk->words);
}

/* The same as a paragraph: "That the clock be mended." */
static gboolean
is_bare_limb (const ImproveWalk *walk)
{
  guint size = improve_words_size (walk->words);

  if (walk->block->marker.kind != IMPROVE_MARKER_NONE || size < 5 ||
      !improve_reading_match (walk->words, 0, "^that the|under|in", NULL))
    return FALSE;
  for (guint i = 2; i + 1 < size && !improve_words_is_mark (walk->words, i, '.'); i++)
    if (improve_words_has_use (walk->words, i, IMPROVE_WORD_FINITE) || improve_words_is (walk->words, i, "be"))
      return improve_reading_match (walk->words, i, "be <adverb>* <verb>", NULL);
  return FALSE;
}

static void
read_paragraph (ImproveWalk *walk)
{
  guint n_found;

  if (walk->in_preamble)
    return;
  if (starts_listing (walk))
    {
      walk->listing = TRUE;
      improve_walk_open (walk, 0, 1, 0, FALSE);
      if (improve_walk_list_entry (walk))
        return;
      improve_walk_close (walk);
    }
  if (is_bare_limb (walk))
    {
      walk->listing = TRUE;
      improve_walk_open (walk, 0, 0, 0, FALSE);
      improve_walk_content (walk, 0, improve_words_size (walk->words));
      return;
    }
  find_quote (walk);
  if (walk->quote_end > walk->index)
    return;
  if (walk->block->column != NULL)
    improve_walk_column (walk);
  n_found = walk->item->resolutions->len + walk->item->actions->len;
  improve_walk_text (walk, 0);
  if (n_found == walk->item->resolutions->len + walk->item->actions->len && walk->open.resolution == NULL)
    g_ptr_array_add (walk->item->discussion, improve_found_text_new (walk->block->text + walk->place,
                                                                     walk->block->first_line, walk->block->last_line));
}

/* Under "Decision:" a short sentence that decides is the decision: "The term dates were agreed." */
static gboolean
is_decision_paragraph (const ImproveWalk *walk)
{
  const ImproveWords *words = walk->words;

  return walk->open.soft && walk->open.text == NULL && walk->open.resolution->n_limbs == 0 &&
         is_short_decision (words) && !improve_words_is_mark (words, improve_words_size (words) - 1, ':') &&
         !improve_reading_match (words, 0, "..3 apologies|apology", NULL);
}

/* The block is no mark: what the mode makes of it. */
static void
read_in_mode (ImproveWalk *walk)
{
  switch (walk->mode)
    {
    case IMPROVE_WALK_LIMBS:
      walk->rest = G_MAXUINT;
      walk->open.soft = walk->open.soft && !is_decision_paragraph (walk);
      if (improve_walk_paragraph (walk))
        {
          if (walk->rest < improve_words_size (walk->words))
            {
              improve_walk_close (walk);
              improve_walk_text (walk, walk->rest);
            }
          return;
        }
      if (!walk->open.soft || walk->open.resolution->n_limbs > 0 || walk->open.text != NULL)
        improve_walk_close (walk);
      break;
    case IMPROVE_WALK_REASONS:
      if (walk->alone || walk->block->marker.kind != IMPROVE_MARKER_NONE)
        return;
      improve_walk_close (walk);
      break;
    case IMPROVE_WALK_ACTIONS:
      if (walk->block->marker.kind != IMPROVE_MARKER_NONE || walk->n_entries == 0 ||
          (walk->block->flags & IMPROVE_READING_LINE_TABLE) != 0)
        {
          improve_walk_action_entry (walk);
          if (walk->block->marker.kind == IMPROVE_MARKER_NONE && (walk->block->flags & IMPROVE_READING_LINE_TABLE) == 0)
            walk->mode = IMPROVE_WALK_TEXT;
          return;
        }
      walk->mode = IMPROVE_WALK_TEXT;
      break;
    case IMPROVE_WALK_DOCUMENTS:
      if (walk->block->marker.kind == IMPROVE_MARKER_BULLET || improve_words_size (walk->words) <= 40)
        {
          read_document (walk, 0);
          return;
        }
      walk->mode = IMPROVE_WALK_TEXT;
      break;
    case IMPROVE_WALK_PROPOSAL:
      if (is_proposed (walk))
        return;
      walk->mode = IMPROVE_WALK_TEXT;
      break;
    case IMPROVE_WALK_PREVIOUS:
      if (walk->block->marker.kind != IMPROVE_MARKER_NONE)
        return;
      walk->mode = IMPROVE_WALK_TEXT;
      break;
    case IMPROVE_WALK_OTHER:
      if (walk->alone)
        return;
      break;
    case IMPROVE_WALK_TEXT:
    default:
      break;
    }
  read_paragraph (walk);
}

/* Marks that no entry of a list starts with. */
static gboolean
is_section_mark (const ImproveMarkRow *row)
{
  return row != NULL && (row->mark == IMPROVE_MARK_ACTION || row->mark == IMPROVE_MARK_ACTIONS ||
                         row->mark == IMPROVE_MARK_DOCUMENTS || row->mark == IMPROVE_MARK_MINUTES ||
                         row->mark == IMPROVE_MARK_REASONS || row->mark == IMPROVE_MARK_VOTE);
}

static void
read_block (ImproveWalk *walk, gsize place)
{
  const ImproveMarkRow *row;
  guint end = 0;

  fill (walk, place);
  for (;;)
    {
      if (improve_words_size (walk->words) == 0)
        return;
      row = walk->index < walk->quote_end ? NULL : improve_reading_mark (walk->words, 0, &end);
      if (walk->index < walk->quote_end || (walk->block->column == NULL && improve_walk_action_table (walk)))
        return;
      if ((walk->mode == IMPROVE_WALK_LIMBS || walk->mode == IMPROVE_WALK_REASONS) && !is_section_mark (row) &&
          improve_walk_list_entry (walk))
        {
          guint trailer = improve_reading_trailer (walk->words, 0);
          guint after;
          guint label = improve_walk_find_action_label (walk->words, trailer, improve_words_size (walk->words), &after);

          walk->mode = IMPROVE_WALK_LIMBS;
          if (label < improve_words_size (walk->words))
            improve_walk_action (walk, label, after, improve_words_size (walk->words));
          return;
        }
      if (walk->mode == IMPROVE_WALK_ACTIONS && walk->block->marker.kind != IMPROVE_MARKER_NONE &&
          !is_section_mark (row))
        {
          improve_walk_action_entry (walk);
          return;
        }
      if (row == NULL || (row->mark != IMPROVE_MARK_MINUTES && row->mark != IMPROVE_MARK_DECISION))
        break;
      if (start_section (walk, row->mark == IMPROVE_MARK_DECISION, end))
        return;
    }
  if (row == NULL || !read_mark (walk, row, end))
    read_in_mode (walk);
}

static gboolean
has_sections (const ImproveReadingBlocks *blocks, ImproveWords *words, const ImproveReadingItem *item)
{
  for (guint i = item->from; i < item->to; i++)
    {
      const ImproveReadingBlock *block = improve_reading_blocks_get (blocks, i);
      const ImproveMarkRow *row;
      guint end;

      /* "Minutes:", "Decision", "Cabinet Decision". */
      if (block->marker.kind != IMPROVE_MARKER_NONE || block->length > 2000 ||
          (strchr ("mMdD", block->text[0]) == NULL && block->length > 40))
        continue;
      improve_words_fill (words, block->text, MIN (block->length, 80u));
      row = improve_reading_mark (words, 0, &end);
      if (row != NULL &&
          (row->mark == IMPROVE_MARK_MINUTES || (row->mark == IMPROVE_MARK_DECISION && i < item->from + 8)))
        return TRUE;
    }
  return FALSE;
}

/* Which of the three ways in which decisions were found holds: marked ones, else lists, else sentences. */
static void
choose_resolutions (ImproveWalk *walk)
{
  GPtrArray *from = walk->listed->len > 0 ? walk->listed : walk->narrative;

  if (walk->item->resolutions->len > 0)
    return;
  while (from->len > 0)
    g_ptr_array_add (walk->item->resolutions, g_ptr_array_steal_index (from, 0));
}

void
improve_reading_walk (const ImproveReadingBlocks *blocks,
                      ImproveWords *words,
                      const ImproveReadingItem *item,
                      ImproveFoundItem *found)
{
  ImproveWalk walk = { .blocks = blocks, .words = words, .item = found, .to = item->to };

  walk.limb = improve_words_new ();
  walk.listed = g_ptr_array_new_with_free_func (improve_found_resolution_free);
  walk.narrative = g_ptr_array_new_with_free_func (improve_found_resolution_free);
  walk.in_preamble = has_sections (blocks, words, item);
  if (found->title != NULL)
    {
      const ImproveMarkRow *row;
      guint end;

      improve_words_fill (words, found->title, strlen (found->title));
      row = improve_reading_mark (words, 0, &end);
      if (row != NULL && row->mark == IMPROVE_MARK_PREVIOUS)
        walk.mode = IMPROVE_WALK_PREVIOUS;
    }
  for (guint i = item->body; i < item->to; i++)
    {
      walk.block = improve_reading_blocks_get (blocks, i);
      walk.index = i;
      read_block (&walk, i == item->body ? item->place : 0);
    }
  improve_walk_close (&walk);
  choose_resolutions (&walk);
  blocks->page->steps += walk.steps;
  g_ptr_array_unref (walk.listed);
  g_ptr_array_unref (walk.narrative);
  improve_words_free (walk.limb);
  g_free (walk.last_sentence);
  improve_found_resolution_free (walk.pending);
  improve_found_resolution_free (walk.draft);
}
