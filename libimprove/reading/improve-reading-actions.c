/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Agreed actions: under a heading, after a label, in a column, or as "CLERK TO WRITE". */

#include <string.h>

#include <libimprove/reading/improve-reading-dates-private.h>
#include <libimprove/reading/improve-reading-walk-private.h>

/* An owner is named in so many words, a sentence in capitals has so many. */
#define LONGEST_OWNER 14u
#define LONGEST_CAPITALS 60u

static void
add_action (ImproveWalk *walk, char *text, char *owner, ImproveFoundLines *lines)
{
  ImproveFoundAction *action;

  if (text == NULL || strlen (text) < 3)
    {
      g_free (text);
      g_free (owner);
      return;
    }
  action = improve_found_action_new ();
  action->text = text;
  action->owner = owner;
  action->lines = *lines;
  g_ptr_array_add (walk->item->actions, action);
}

/* The token "to" before what is to be done: "The Clerk to write", or 0. */
static guint
find_to (const ImproveWords *words, guint from, guint to)
{
  if (improve_words_has_use (words, from, IMPROVE_WORD_FINITE))
    return 0;
  for (guint i = from + 1; i < MIN (to, from + LONGEST_OWNER); i++)
    {
      const ImproveToken *token = improve_words_get (words, i);

      if (improve_words_is (words, i, "to") &&
          improve_words_has_use (words, i + 1, IMPROVE_WORD_TASK | IMPROVE_WORD_VERB | IMPROVE_WORD_ADVERB))
        return i;
      if (improve_words_is_mark (words, i, '.') &&
          improve_words_has_use (words, i - 1, IMPROVE_WORD_STYLE | IMPROVE_WORD_ABBREVIATION))
        continue;
      if (token->kind == IMPROVE_TOKEN_MARK ? strchr (";:!?.", token->mark) != NULL
                                            : (token->uses & IMPROVE_WORD_FINITE) != 0)
        return 0;
    }
  return 0;
}

/* "The Clerk to write …", "William to liaise …": a name or a post, "to" and a task. */
static gboolean
is_task_sentence (const ImproveWords *words, guint from, guint to)
{
  guint at = find_to (words, from, to);

  if (at == 0)
    return FALSE;
  return improve_reading_match (words, from, "<name>|<post>|the|all|any", NULL);
}

/* Whether the words only name somebody: "Clerk", "JS / AB", "Cllr Reed". */
static gboolean
is_name_only (const ImproveWords *words, guint from, guint to)
{
  if (to <= from || to - from > 10)
    return FALSE;
  for (guint i = from; i < to; i++)
    {
      const ImproveToken *token = improve_words_get (words, i);

      if (token->kind == IMPROVE_TOKEN_MARK
              ? strchr ("/&,.+()'-", token->mark) == NULL
              : token->shape == IMPROVE_SHAPE_LOWER && (token->uses & (IMPROVE_WORD_POST | IMPROVE_WORD_ROLE)) == 0 &&
                    !improve_reading_match (words, i, "and|all|the|of", NULL))
        return FALSE;
    }
  return improve_words_get (words, from)->kind == IMPROVE_TOKEN_WORD;
}

static char *
owner_before (const ImproveWords *words, guint from, guint to)
{
  guint at = find_to (words, from, to);

  /* Under a mark, whatever a name is to do is a task. */
  for (guint i = from + 1; at == 0 && i + 1 < MIN (to, from + 6); i++)
    if (improve_words_is (words, i, "to") && is_name_only (words, from, i))
      at = i;
  return at > 0 && improve_reading_match (words, from, "<name>|<post>|the|all", NULL)
             ? improve_words_dup (words, from, at)
             : NULL;
}

/* A date in the text, else the words after "by". */
static void
find_due (ImproveFoundAction *action, const ImproveWords *words, guint from, guint to)
{
  for (guint i = from; i < to; i++)
    {
      ImproveReadingDate date;
      guint end = i + 1;

      if (!improve_reading_match (words, i, "by|before|within|until|due", NULL))
        continue;
      if (improve_reading_find_date (words, i + 1, MIN (to, i + 4), &date) == IMPROVE_DATE_GOOD)
        action->due = improve_reading_date_text (&date);
      else if (!improve_reading_match (
                   words, i, "by|before|within|until the|end|next|mid|early|late|<month>|<weekday>|<count>|<number>|a",
                   NULL))
        continue;
      while (end < to && improve_words_get (words, end)->kind != IMPROVE_TOKEN_MARK && end - i < 9)
        end++;
      action->due_text = improve_words_dup (words, i, action->due != NULL ? date.to : end);
      return;
    }
}

/* "By when: 31 January 2024", "Deadline 3 May" after the action. Returns the first token after it. */
static guint
take_due_after (ImproveWalk *walk, guint from, guint to)
{
  ImproveFoundAction *action;
  ImproveReadingDate date;
  guint end;
  guint last;

  if (walk->item->actions->len == 0 ||
      !improve_reading_match (walk->words, from, "by? when|deadline|due|timescale|date by|date? :?", &end) ||
      !(improve_words_is_mark (walk->words, end - 1, ':') ||
        improve_reading_match (walk->words, end, "<number>", NULL)))
    return from;
  action = g_ptr_array_index (walk->item->actions, walk->item->actions->len - 1);
  last = MIN (to, improve_words_sentence_end (walk->words, from));
  if (action->due != NULL || end >= last)
    return last;
  if (improve_reading_find_date (walk->words, end, last, &date) == IMPROVE_DATE_GOOD)
    action->due = improve_reading_date_text (&date);
  g_free (action->due_text);
  action->due_text = improve_words_dup (walk->words, end, last);
  return last;
}

static void
finish_last (ImproveWalk *walk)
{
  ImproveFoundAction *action;

  if (walk->item->actions->len == 0)
    return;
  action = g_ptr_array_index (walk->item->actions, walk->item->actions->len - 1);
  if (action->due != NULL || action->due_text != NULL)
    return;
  improve_words_fill (walk->limb, action->text, strlen (action->text));
  walk->steps += strlen (action->text);
  find_due (action, walk->limb, 0, improve_words_size (walk->limb));
}

/* The action is what the sentence before says: "… to be repaired. Action: Clerk". */
static void
take_sentence_before (ImproveWalk *walk, guint label, guint from, guint to)
{
  const ImproveWords *words = walk->words;
  ImproveFoundLines lines = walk->last_lines;
  char *text = NULL;

  if (label > 0)
    {
      guint start = improve_words_get (words, label)->first ? improve_words_sentence_start (words, label - 1)
                                                            : improve_words_sentence_start (words, label);

      text = improve_words_dup (words, start, label);
      improve_walk_lines (walk, start, label, &lines);
    }
  else if (walk->last_sentence != NULL)
    text = g_strdup (walk->last_sentence);
  add_action (walk, text, improve_words_dup (words, from, to), &lines);
}

/* "Clerk: put it on the agenda" after a label, "the Clerk to put it on the agenda". */
static void
add_owned (ImproveWalk *walk, guint from, guint to, ImproveFoundLines *lines)
{
  const ImproveWords *words = walk->words;

  for (guint i = from + 1; i + 2 < MIN (to, from + 8); i++)
    if (improve_words_is_mark (words, i, ':') && is_name_only (words, from, i))
      {
        add_action (walk, improve_words_dup (words, i + 1, to), improve_words_dup (words, from, i), lines);
        return;
      }
  add_action (walk, improve_words_dup (words, from, to), owner_before (words, from, to), lines);
}

/* A label, its tokens from @label, stands before [@from, @to). Returns the first token that is no more the action's:
 * sentences that follow belong to it as long as each says who is to do what. */
guint
improve_walk_action (ImproveWalk *walk, guint label, guint from, guint to)
{
  const ImproveWords *words = walk->words;
  ImproveFoundLines lines;
  guint end;
  guint text_end;

  while (from < to && improve_words_get (words, from)->kind == IMPROVE_TOKEN_MARK &&
         strchr (":-.", improve_words_get (words, from)->mark) != NULL)
    from++;
  if (from >= to)
    return to;
  end = MIN (to, improve_words_sentence_end (words, from));
  while (end < to && is_task_sentence (words, end, to))
    end = MIN (to, improve_words_sentence_end (words, end));
  /* "(Action: the Clerk to write)" */
  text_end = end;
  if (label > 0 && improve_words_is_mark (words, label - 1, '('))
    for (guint i = from; i < end; i++)
      if (improve_words_is_mark (words, i, ')'))
        {
          text_end = i;
          end = i + 1;
          break;
        }
  improve_walk_lines (walk, from, text_end, &lines);
  if (is_name_only (words, from, text_end))
    take_sentence_before (walk, label, from, text_end);
  else
    add_owned (walk, from, text_end, &lines);
  finish_last (walk);
  return end < to ? take_due_after (walk, end, to) : end;
}

/* The cells of a line set as a table: the longest is the action, a date is when, the rest is who. */
static gboolean
read_cells (ImproveWalk *walk)
{
  const ImproveReadingLine *line = improve_reading_page_line (walk->blocks->page, walk->block->lines_from);
  const char *text = improve_reading_page_text (walk->blocks->page, line);
  g_auto (GStrv) cells = NULL;
  g_autofree char *copy = NULL;
  ImproveFoundLines lines = { walk->block->first_line, walk->block->last_line };
  guint longest = 0;
  guint n;

  if (walk->block->n_lines != 1 || line->length > 1000)
    return FALSE;
  copy = g_strndup (text, line->length);
  if (strstr (copy, "    ") == NULL)
    return FALSE;
  cells = g_strsplit (copy, "    ", 12);
  n = g_strv_length (cells);
  for (guint i = 0; i < n; i++)
    if (strlen (g_strstrip (cells[i])) > strlen (cells[longest]))
      longest = i;
  if (strlen (cells[longest]) < 12 || longest + 1 >= n)
    return FALSE;
  {
    GString *owner = g_string_new (NULL);

    for (guint i = longest + 1; i < n; i++)
      if (cells[i][0] != '\0')
        g_string_append_printf (owner, "%s%s", owner->len > 0 ? " " : "", cells[i]);
    add_action (walk, g_strdup (cells[longest]), g_string_free (owner, FALSE), &lines);
  }
  finish_last (walk);
  return TRUE;
}

/* The row of a table that names its columns. */
static gboolean
is_column_names (const ImproveWords *words)
{
  guint end;

  return improve_reading_match (
      words, 0,
      "no|number|ref|item|action|actions|owner|lead|due|date|deadline|who|what|when|by|status|"
      "responsible|responsibility|person|timescale|target|update|required|.|/|point|minute|whom+ $",
      &end);
}

/* One entry of a list of actions: all of the block. */
void
improve_walk_action_entry (ImproveWalk *walk)
{
  const ImproveWords *words = walk->words;
  guint size = improve_words_size (words);
  ImproveFoundLines lines = { walk->block->first_line, walk->block->last_line };

  if (size == 0 || is_column_names (words))
    return;
  walk->n_entries++;
  if (walk->block->column == NULL && read_cells (walk))
    return;
  add_action (walk, improve_words_dup (words, 0, size),
              walk->block->column != NULL ? g_strdup (walk->block->column) : owner_before (words, 0, size), &lines);
  finish_last (walk);
}

/* "CLERK TO WRITE TO THE BANK" */
static gboolean
is_capital_task (const ImproveWords *words, guint from, guint to)
{
  gboolean found = FALSE;

  if (to - from < 3 || to - from > LONGEST_CAPITALS)
    return FALSE;
  if (!improve_reading_match (words, from, "=<post>|<style>|<role>|<name>", NULL))
    return FALSE;
  for (guint i = from; i < to; i++)
    {
      const ImproveToken *token = improve_words_get (words, i);

      if (token->kind == IMPROVE_TOKEN_WORD && token->shape != IMPROVE_SHAPE_UPPER && token->end - token->start > 1 &&
          i < from + 12)
        return FALSE;
      found = found || (i > from && i < from + 8 && improve_words_is (words, i, "to"));
    }
  return found;
}

/* "Clerk to action.", "ES to inform the applicant.", "Cllr Reed to ask the school." */
static gboolean
is_short_task (const ImproveWords *words, guint from, guint to)
{
  guint at = find_to (words, from, to);
  const ImproveToken *first = improve_words_get (words, from);

  if (at == 0 || to - from > 40 || at - from > 8 || !improve_words_has_use (words, at + 1, IMPROVE_WORD_TASK))
    return FALSE;
  if (improve_words_is (words, from, "the") && improve_words_has_use (words, from + 1, IMPROVE_WORD_POST))
    return at == from + 2;
  return (first->shape != IMPROVE_SHAPE_LOWER && (first->uses & (IMPROVE_WORD_POST | IMPROVE_WORD_STYLE)) != 0 &&
          (first->uses & IMPROVE_WORD_BODY) == 0) ||
         (first->shape == IMPROVE_SHAPE_UPPER && first->end - first->start <= 3 && first->kind == IMPROVE_TOKEN_WORD &&
          (first->uses & IMPROVE_WORD_SMALL) == 0);
}

gboolean
improve_walk_action_sentence (ImproveWalk *walk, guint from, guint to)
{
  const ImproveWords *words = walk->words;
  ImproveFoundLines lines;

  if (from >= to || (!is_capital_task (words, from, to) && !is_short_task (words, from, to)))
    return FALSE;
  improve_walk_lines (walk, from, to, &lines);
  add_action (walk, improve_words_dup (words, from, to), owner_before (words, from, to), &lines);
  finish_last (walk);
  return TRUE;
}

/* Where the part of a sentence starts that says what was agreed; @to where none does. */
static guint
agreed_part (const ImproveWords *words, guint from, guint to)
{
  for (guint i = from; i < to; i++)
    if (improve_reading_match (words, i, "it was <adverb>* agreed|resolved|decided|suggested|felt|proposed", NULL) &&
        (i == from || improve_words_is_mark (words, i - 1, ',')))
      return i;
  return to;
}

/* "Footpath 4 - the stile was broken": what stands after the dash, where it is a sentence. */
static guint
after_topic (const ImproveWords *words, guint to)
{
  for (guint i = 1; i + 1 < MIN (to, 24u); i++)
    {
      if (improve_words_is_mark (words, i, '.'))
        return 0;
      if (!improve_words_is_mark (words, i, '-'))
        continue;
      for (guint n = i + 1; n < MIN (to, improve_words_sentence_end (words, i)); n++)
        if (improve_words_has_use (words, n, IMPROVE_WORD_FINITE) &&
            improve_words_get (words, n)->shape == IMPROVE_SHAPE_LOWER &&
            !improve_words_has_use (words, n, IMPROVE_WORD_VERB))
          return i + 1;
      return 0;
    }
  return 0;
}

/* What stands beside an entry in the action column: the entry itself where it says what to do, else the last sentence
 * of the paragraph, or a short paragraph whole. */
void
improve_walk_column (ImproveWalk *walk)
{
  const ImproveWords *words = walk->words;
  const char *entry = walk->block->column;
  guint size = improve_words_size (words);
  ImproveFoundLines lines;
  guint from;

  if (size == 0 || g_ascii_strncasecmp (entry, "action", 6) == 0)
    return;
  if (strstr (entry, " to ") != NULL || strlen (entry) > 30)
    {
      lines.first = lines.last = walk->block->last_line;
      improve_words_fill (walk->limb, entry, strlen (entry));
      add_action (walk, g_strdup (entry), owner_before (walk->limb, 0, improve_words_size (walk->limb)), &lines);
      finish_last (walk);
      return;
    }
  from = improve_words_sentence_start (words, size - 1);
  if (agreed_part (words, from, size) < size)
    from = agreed_part (words, from, size);
  else if (walk->block->marker.kind == IMPROVE_MARKER_BULLET && words->n_sentences <= 2)
    from = after_topic (words, size);
  else if (size - from <= 3 && from > 0)
    from = improve_words_sentence_start (words, from - 1);
  improve_walk_lines (walk, from, size, &lines);
  add_action (walk, improve_words_dup (words, from, size), g_strdup (entry), &lines);
  finish_last (walk);
}
