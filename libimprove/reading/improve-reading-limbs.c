/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* A resolution as it is read: opened by a mark, filled limb by limb, closed by whatever is no limb. */

#include <string.h>

#include <libimprove/reading/improve-reading-limb-text-private.h>
#include <libimprove/reading/improve-reading-verbs-private.h>
#include <libimprove/reading/improve-reading-votes-private.h>
#include <libimprove/reading/improve-reading-walk-private.h>

void
improve_walk_lines (const ImproveWalk *walk, guint from, guint to, ImproveFoundLines *lines)
{
  guint size = improve_words_size (walk->words);

  lines->first = walk->block->first_line;
  lines->last = walk->block->last_line;
  if (from < size)
    lines->first = improve_reading_block_line (walk->blocks, walk->block,
                                               walk->place + improve_words_get (walk->words, from)->start);
  if (to > 0 && to <= size && to > from)
    lines->last = improve_reading_block_line (walk->blocks, walk->block,
                                              walk->place + improve_words_get (walk->words, to - 1)->start);
}

void
improve_walk_read_limb (ImproveWalk *walk, ImproveFoundLimb *limb, guint lead)
{
  gsize length = strlen (limb->text);

  walk->steps += 8 * length;
  improve_words_fill (walk->limb, limb->text, length);
  limb->verbs = improve_reading_limb_verbs (walk->limb, lead);
  limb->excludes = improve_reading_excludes_public (walk->limb);
  if ((limb->verbs & IMPROVE_READING_DELEGATE) != 0)
    {
      limb->delegated_to = improve_reading_delegate (walk->limb);
      limb->consultation_with = improve_reading_consultee (walk->limb);
    }
}

/* The limb read so far becomes one of the resolution. */
static void
finish_limb (ImproveWalk *walk)
{
  ImproveOpenResolution *open = &walk->open;
  ImproveFoundLimb *limb;

  if (open->text == NULL)
    return;
  limb = improve_found_limb_new ();
  limb->text = improve_limb_trim (open->text->str, open->text->len);
  limb->label = g_steal_pointer (&open->label);
  limb->lines = open->lines;
  g_string_free (g_steal_pointer (&open->text), TRUE);
  memset (&open->sub, 0, sizeof open->sub);
  open->quoted = FALSE;
  if (limb->text[0] == '\0')
    {
      improve_found_limb_free (limb);
      return;
    }
  improve_walk_read_limb (walk, limb, open->lead);
  open->resolution->lines.last = MAX (open->resolution->lines.last, limb->lines.last);
  improve_found_resolution_add_limb (open->resolution, limb);
}

static void
start_limb (ImproveWalk *walk, guint from, guint to, const char *label)
{
  ImproveOpenResolution *open = &walk->open;
  g_autofree char *text = improve_words_dup (walk->words, from, to);

  finish_limb (walk);
  open->text = g_string_new (text);
  open->label = label != NULL && label[0] != '\0' ? g_strdup (label) : NULL;
  open->quoted = improve_words_is_mark (walk->words, from, '<') || improve_words_is_mark (walk->words, from, '"');
  improve_walk_lines (walk, from, to, &open->lines);
}

static void
append_limb (ImproveWalk *walk, const char *marker, guint from, guint to)
{
  ImproveOpenResolution *open = &walk->open;
  g_autofree char *text = improve_words_dup (walk->words, from, to);
  ImproveFoundLines lines;

  g_string_append_printf (open->text, " %s%s%s", marker, marker[0] != '\0' ? " " : "", text);
  improve_walk_lines (walk, from, to, &lines);
  open->lines.last = MAX (open->lines.last, lines.last);
}

void
improve_walk_close (ImproveWalk *walk)
{
  ImproveOpenResolution *open = &walk->open;
  GPtrArray *target = walk->listing ? walk->listed : walk->item->resolutions;

  if (open->resolution == NULL)
    return;
  finish_limb (walk);
  if (open->resolution->n_limbs == 0)
    g_ptr_array_remove (target, open->resolution);
  g_free (open->label);
  memset (open, 0, sizeof *open);
  walk->listing = FALSE;
  if (walk->mode == IMPROVE_WALK_LIMBS || walk->mode == IMPROVE_WALK_REASONS)
    walk->mode = IMPROVE_WALK_TEXT;
}

void
improve_walk_open (ImproveWalk *walk, guint lead_from, guint lead_to, guint lead, gboolean soft)
{
  ImproveOpenResolution *open = &walk->open;
  gboolean listing = walk->listing;

  walk->listing = FALSE;
  improve_walk_close (walk);
  walk->listing = listing;
  open->resolution = improve_found_resolution_new ();
  open->resolution->in_decision = walk->in_decision;
  open->resolution->form = listing ? IMPROVE_FOUND_LISTED : IMPROVE_FOUND_MARKED;
  open->soft = soft;
  open->lead = lead;
  improve_walk_lines (walk, lead_from, lead_to, &open->resolution->lines);
  improve_reading_votes (walk->words, lead_from, lead_to, open->resolution);
  g_ptr_array_add (listing ? walk->listed : walk->item->resolutions, open->resolution);
  walk->mode = IMPROVE_WALK_LIMBS;
}

/* A letter i that starts a list is the Roman number. */
static void
set_top (ImproveOpenResolution *open, const ImproveMarker *marker, guint16 indent)
{
  open->has_top = TRUE;
  open->top = *marker;
  open->indent = indent;
  if (marker->kind == IMPROVE_MARKER_LETTER && marker->roman == 1)
    {
      open->top.kind = IMPROVE_MARKER_ROMAN;
      open->top.value = 1;
    }
  open->value = open->top.value;
}

/* The value of @marker in a list whose markers are like @top; 0 where it is of another list. */
static guint
value_like (const ImproveMarker *top, const ImproveMarker *marker)
{
  if (top->kind == IMPROVE_MARKER_ROMAN)
    return marker->upper == top->upper ? marker->roman : 0;
  if (marker->kind != top->kind || marker->upper != top->upper)
    return 0;
  if (top->kind == IMPROVE_MARKER_BULLET)
    return 0;
  if (top->kind == IMPROVE_MARKER_DOTTED)
    {
      const char *dot = strrchr (top->label, '.');
      gsize n = dot != NULL ? (gsize) (dot - top->label) + 1 : 0;

      return strncmp (top->label, marker->label, n) == 0 && strchr (marker->label + n, '.') == NULL ? marker->value : 0;
    }
  return marker->value;
}

/* Adds the labelled pieces of one paragraph: "(i) That …; (ii) That …". The first marker is @marker. */
static void
add_pieces (ImproveWalk *walk, const ImproveMarker *marker, guint from, guint to)
{
  ImproveOpenResolution *open = &walk->open;
  ImproveMarker at = *marker;

  set_top (open, marker, walk->block->indent);
  for (;;)
    {
      ImproveMarker next;
      guint next_from;
      guint end = improve_limb_next_label (walk->words, from, to, &open->top, open->value, &next, &next_from);

      start_limb (walk, from, end, at.label);
      if (end == to)
        return;
      open->value = open->top.kind == IMPROVE_MARKER_ROMAN ? next.roman : next.value;
      at = next;
      from = next_from;
    }
}

/* "To note X. To approve Y.": a list whose markers were lost. */
static void
add_sentences (ImproveWalk *walk, guint from, guint to)
{
  static const char *const openings[] = { "^to ~ <verb>|<task>|<adverb>", "^that ~ <any>" };

  for (guint o = 0; o < G_N_ELEMENTS (openings); o++)
    {
      guint start = from;

      if (!improve_reading_match (walk->words, from, openings[o], NULL))
        continue;
      for (guint i = from + 1; i < to; i++)
        if (improve_words_get (walk->words, i)->first && improve_reading_match (walk->words, i, openings[o], NULL))
          {
            start_limb (walk, start, i, NULL);
            start = i;
          }
      start_limb (walk, start, to, NULL);
      return;
    }
  start_limb (walk, from, to, NULL);
}

/* Past the quotation that opens at @from; @to where it does not close. */
static guint
quotation_end (const ImproveWords *words, guint from, guint to)
{
  int depth = 0;

  for (guint i = from; i < to; i++)
    {
      depth += improve_words_is_mark (words, i, '<') - improve_words_is_mark (words, i, '>');
      if (depth <= 0)
        return improve_words_is_mark (words, i + 1, '.') ? MIN (i + 2, to) : i + 1;
    }
  return to;
}

void
improve_walk_content (ImproveWalk *walk, guint from, guint to)
{
  ImproveOpenResolution *open = &walk->open;
  guint trailer;
  ImproveMarker marker;
  guint piece;

  to = MIN (to, improve_words_size (walk->words));
  walk->rest = G_MAXUINT;
  if (improve_words_is_mark (walk->words, from, '<'))
    {
      guint end = quotation_end (walk->words, from, to);

      walk->rest = end < to ? end : G_MAXUINT;
      to = end;
    }
  trailer = MIN (to, improve_reading_trailer (walk->words, from));
  walk->steps += walk->words->length;
  if (trailer < to)
    improve_reading_votes (walk->words, trailer, to, open->resolution);
  if (from >= trailer)
    return;
  if (improve_limb_first_label (walk->words, from, trailer, &marker, &piece))
    {
      open->lead |= improve_limb_lead (walk->words, from, piece);
      add_pieces (walk, &marker, piece, trailer);
    }
  else if (improve_limb_is_lead (walk->words, from, trailer))
    open->lead |= improve_limb_lead (walk->words, from, trailer);
  else
    add_sentences (walk, from, trailer);
}

/* Whether what was read of the limb asks for more: no full stop, or a colon. */
static gboolean
is_unfinished (const ImproveOpenResolution *open)
{
  gsize length = open->text->len;

  return length == 0 || strchr (".?!", open->text->str[length - 1]) == NULL;
}

/* Whether what was read, in a paragraph of its own, leads to a list. */
static gboolean
leads_to_list (const ImproveOpenResolution *open)
{
  static const char *const ends[] = { ":", ";", ",", "-", "\xe2\x80\x93", " and", " to", " that", " following" };

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    if (g_str_has_suffix (open->text->str, ends[i]))
      return TRUE;
  return FALSE;
}

/* The text of the block at hand up to what follows a resolution; that goes to the votes. */
static guint
cut_trailer (ImproveWalk *walk)
{
  guint size = improve_words_size (walk->words);
  guint trailer = size > 0 ? improve_reading_trailer (walk->words, 0) : 0;

  walk->steps += 2 * walk->words->length;
  if (trailer < size)
    improve_reading_votes (walk->words, trailer, size, walk->open.resolution);
  return trailer;
}

/* An entry of a list inside the limb. */
static gboolean
add_sub (ImproveWalk *walk)
{
  ImproveOpenResolution *open = &walk->open;
  const ImproveMarker *marker = &walk->block->marker;
  g_autofree char *dressed = improve_limb_dress (marker);
  gboolean goes_on = open->sub.kind == marker->kind && marker->kind != IMPROVE_MARKER_NONE &&
                     (marker->kind == IMPROVE_MARKER_BULLET || marker->value == open->sub.value + 1);

  if (open->sub.kind == IMPROVE_MARKER_ROMAN || open->sub.roman != 0)
    goes_on = goes_on || (marker->roman != 0 && marker->roman == open->sub.roman + 1);
  if (!goes_on &&
      !(improve_marker_starts_list (marker) && (open->has_top ? is_unfinished (open) : leads_to_list (open))))
    return FALSE;
  append_limb (walk, dressed, 0, cut_trailer (walk));
  open->sub = *marker;
  return TRUE;
}

gboolean
improve_walk_list_entry (ImproveWalk *walk)
{
  ImproveOpenResolution *open = &walk->open;
  const ImproveMarker *marker = &walk->block->marker;
  guint value;

  if (open->resolution == NULL || marker->kind == IMPROVE_MARKER_NONE || marker->kind == IMPROVE_MARKER_MINUTE)
    return FALSE;
  if (!open->has_top)
    {
      if (open->text != NULL)
        return add_sub (walk);
      if (!improve_marker_starts_list (marker))
        return FALSE;
      set_top (open, marker, walk->block->indent);
      start_limb (walk, 0, cut_trailer (walk), marker->label);
      return TRUE;
    }
  value = value_like (&open->top, marker);
  if (open->top.kind == IMPROVE_MARKER_BULLET && marker->kind == IMPROVE_MARKER_BULLET &&
      walk->block->indent <= open->indent + 1)
    value = ++open->value;
  if (value > open->value && value <= open->value + 3)
    open->value = value;
  else if (open->top.kind != IMPROVE_MARKER_BULLET || marker->kind != IMPROVE_MARKER_BULLET || value == 0)
    return open->text != NULL && add_sub (walk);
  start_limb (walk, 0, cut_trailer (walk), marker->label);
  return TRUE;
}

gboolean
improve_reading_is_limb (const ImproveWords *words)
{
  guint size = improve_words_size (words);

  if (improve_reading_match (words, 0, "<quote>? and? ^that", NULL) ||
      improve_reading_match (words, 0, "<quote>? and? to <verb>|<task>|<adverb>", NULL))
    return TRUE;
  if (improve_words_verb (words, 0) != 0 &&
      improve_reading_match (words, 0, "<verb> the|that|and|to|a|an|its|of|,", NULL))
    return TRUE;
  for (guint i = 1; i < MIN (size, 60u); i++)
    {
      if (improve_reading_match (words, i, "be not? <adverb>* <verb>", NULL) &&
          !improve_reading_match (words, i - 1, "to|will|would|can|could|may|might|must|should|shall", NULL))
        return TRUE;
      if (improve_words_is_mark (words, i, '.') ||
          (improve_words_has_use (words, i, IMPROVE_WORD_FINITE) && !improve_words_is (words, i, "be")))
        return FALSE;
    }
  return FALSE;
}

gboolean
improve_walk_paragraph (ImproveWalk *walk)
{
  ImproveOpenResolution *open = &walk->open;
  guint size = improve_words_size (walk->words);

  if (open->resolution == NULL || size == 0)
    return FALSE;
  if (open->text == NULL)
    {
      if (open->soft && !improve_reading_is_limb (walk->words) && !improve_limb_is_lead (walk->words, 0, size))
        return FALSE;
      improve_walk_content (walk, improve_reading_decision_tail (walk->words, 0), size);
      return TRUE;
    }
  if (open->quoted && !open->has_top && g_str_has_suffix (open->text->str, "\xe2\x80\x9d"))
    return FALSE;
  if (open->quoted && strstr (open->text->str, "\xe2\x80\x9d") == NULL && walk->block->text[0] != '\0' &&
      g_str_has_prefix (open->text->str, "\xe2\x80\x9c"))
    {
      append_limb (walk, "", 0, cut_trailer (walk));
      return TRUE;
    }
  if (is_unfinished (open) && improve_words_get (walk->words, 0)->shape == IMPROVE_SHAPE_LOWER &&
      improve_words_get (walk->words, 0)->kind == IMPROVE_TOKEN_WORD && !g_str_has_suffix (open->text->str, ";"))
    {
      append_limb (walk, "", 0, cut_trailer (walk));
      return TRUE;
    }
  if (!open->has_top && improve_reading_is_limb (walk->words))
    {
      improve_walk_content (walk, 0, size);
      return TRUE;
    }
  return FALSE;
}
