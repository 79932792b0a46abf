/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <string.h>

#include <libimprove/reading/improve-reading-dates-private.h>
#include <libimprove/reading/improve-reading-marks-private.h>
#include <libimprove/reading/improve-reading-people-private.h>

/* One block holds no more lists of people than this. */
#define MOST_LISTS 6u

static void
fill (ImprovePeople *p, guint index)
{
  improve_people_fill (p, index, 0);
}

/* "Apologies were received from Cllr Reed and Cllr Sedge." */
static void
read_apologies (ImprovePeople *p)
{
  guint size = improve_words_size (p->words);

  for (guint i = 0; i < size; i++)
    {
      guint end;

      if (!improve_reading_match (p->words, i, "apologies|apology", NULL) ||
          !improve_reading_match (p->words, i, "..12 from|by|behalf ~ of? <style>|<name>", &end))
        continue;
      p->mark = IMPROVE_MARK_APOLOGIES;
      p->bracketed = FALSE;
      g_clear_pointer (&p->style, g_free);
      if (improve_words_is (p->words, end, "of"))
        end++;
      improve_people_read_names (p, end, improve_words_sentence_end (p->words, end));
      return;
    }
}

/* The rest of the block after a label, and blocks that are no sentences after a label alone. */
static gboolean
goes_on (const ImprovePeople *p)
{
  guint size = improve_words_size (p->words);

  if (size == 0 || size > 400 || improve_reading_match (p->words, 0, "draft? minutes|minute|notes|record", NULL))
    return FALSE;
  for (guint i = 0; i < MIN (size, 40u); i++)
    if (improve_words_has_use (p->words, i, IMPROVE_WORD_FINITE) &&
        improve_words_get (p->words, i)->shape == IMPROVE_SHAPE_LOWER)
      return FALSE;
  return TRUE;
}

static gboolean
opens_list (ImproveMark mark)
{
  return mark == IMPROVE_MARK_PRESENT || mark == IMPROVE_MARK_ATTENDANCE || mark == IMPROVE_MARK_APOLOGIES;
}

/* "The next meeting is on 3 May 2019." */
static void
read_next_meeting (ImprovePeople *p)
{
  ImproveReadingDate date;

  if (p->found->next_meeting != NULL ||
      improve_reading_find_date (p->words, 0, improve_words_size (p->words), &date) != IMPROVE_DATE_GOOD)
    return;
  p->found->next_meeting = improve_reading_date_text (&date);
  p->found->next_lines.first = p->block->first_line;
  p->found->next_lines.last = p->block->last_line;
}

static ImproveMark
mark_here (const ImprovePeople *p, guint *end)
{
  const ImproveMarkRow *row = improve_reading_mark (p->words, 0, end);

  return row != NULL ? row->mark : IMPROVE_MARK_NONE;
}

/* The same of a block; most were asked before, and are not cut into words for it. */
static ImproveMark
mark_of (ImprovePeople *p, guint index, guint *end)
{
  const ImproveHeadMark *head = &improve_reading_blocks_get (p->blocks, index)->head;
  const ImproveMarkRow *row = head->row;

  if (!head->known)
    {
      fill (p, index);
      return mark_here (p, end);
    }
  *end = head->end;
  return row != NULL ? row->mark : IMPROVE_MARK_NONE;
}

/* Where the list of people in a block ends because another starts in it: "… and Cllr Elder. In attendance: the Clerk".
 * The number of tokens where none does. */
static guint
list_end (const ImprovePeople *p, guint from)
{
  guint size = improve_words_size (p->words);

  for (guint i = from; i + 1 < size; i++)
    {
      guint end;
      const ImproveMarkRow *row;

      if (!improve_reading_match (
              p->words, i, "^in|also|officers|others|apologies|present|apology|officials|other|attendance", NULL))
        continue;
      row = improve_reading_mark (p->words, i, &end);
      if (row != NULL && opens_list (row->mark) && improve_words_is_mark (p->words, end - 1, ':'))
        return i;
    }
  return size;
}

/* What follows the mark of a list of people in its block, which may hold more than one. */
static void
read_lists (ImprovePeople *p, ImproveMark mark, guint end)
{
  for (guint n = 0;; n++)
    {
      guint size = improve_words_size (p->words);
      guint next = n < MOST_LISTS ? list_end (p, end) : size;
      gsize place = next < size ? p->place + improve_words_get (p->words, next)->start : 0;

      p->mark = mark;
      p->bracketed = FALSE;
      p->first = p->found->attendances->len;
      g_clear_pointer (&p->style, g_free);
      if (mark == IMPROVE_MARK_APOLOGIES && improve_reading_match (p->words, 0, "..12 from|by|behalf", NULL))
        read_apologies (p);
      else if (next < size)
        improve_people_read_names (p, end, next);
      else
        improve_people_read (p, end);
      if (next >= size)
        return;
      improve_people_fill (p, p->index, place);
      mark = mark_here (p, &end);
    }
}

static void
read_head (ImprovePeople *p, const ImproveReadingMeeting *meeting)
{
  for (guint i = meeting->from; i < meeting->head; i++)
    {
      guint end = 0;
      ImproveMark mark = mark_of (p, i, &end);

      if (mark != IMPROVE_MARK_NONE)
        g_clear_pointer (&p->style, g_free);
      if (mark == IMPROVE_MARK_MINUTES || mark == IMPROVE_MARK_RESOLVED)
        return;
      if (!opens_list (mark) && (mark != IMPROVE_MARK_NONE || p->mark == IMPROVE_MARK_NONE))
        {
          p->mark = IMPROVE_MARK_NONE;
          continue;
        }
      fill (p, i);
      if (opens_list (mark))
        read_lists (p, mark, end);
      else if (goes_on (p))
        improve_people_read (p, 0);
      else
        p->mark = IMPROVE_MARK_NONE;
    }
}

/* What the title of an item says it is about, as far as people go. */
static ImproveMark
item_mark (ImprovePeople *p, const ImproveReadingItem *item)
{
  guint end;

  if (item->title == NULL)
    return IMPROVE_MARK_NONE;
  improve_words_fill (p->words, item->title, strlen (item->title));
  return mark_here (p, &end);
}

static void
read_item (ImprovePeople *p, const ImproveReadingItem *item)
{
  ImproveMark about = item_mark (p, item);

  if (about != IMPROVE_MARK_APOLOGIES && about != IMPROVE_MARK_DECLARATIONS && about != IMPROVE_MARK_NEXT_MEETING &&
      item->title != NULL && about != IMPROVE_MARK_PRESENT && about != IMPROVE_MARK_ATTENDANCE)
    return;
  p->mark = IMPROVE_MARK_NONE;
  /* A title may say it all: "Next meeting: 3 May 2019". */
  if (about == IMPROVE_MARK_NEXT_MEETING)
    {
      fill (p, item->from);
      read_next_meeting (p);
    }
  for (guint i = item->body; i < item->to; i++)
    {
      improve_people_fill (p, i, i == item->body && item->body == item->from ? item->place : 0);
      if (about == IMPROVE_MARK_NEXT_MEETING)
        read_next_meeting (p);
      else if (about == IMPROVE_MARK_DECLARATIONS)
        improve_people_read_interests (p);
      else if (about == IMPROVE_MARK_APOLOGIES)
        {
          guint n = p->found->attendances->len;

          read_apologies (p);
          p->mark = IMPROVE_MARK_APOLOGIES;
          if (p->found->attendances->len == n && improve_reading_match (p->words, 0, "<style>", NULL) && goes_on (p))
            improve_people_read_names (p, 0, improve_words_sentence_end (p->words, 0));
        }
    }
}

/* "Date of next meeting" may stand anywhere, as a paragraph of its own. */
static void
find_next_meeting (ImprovePeople *p, const ImproveReadingMeeting *meeting)
{
  for (guint i = meeting->head; i < meeting->to && p->found->next_meeting == NULL; i++)
    {
      const ImproveReadingBlock *block = improve_reading_blocks_get (p->blocks, i);
      guint end;

      if (block->length > 300 || strchr ("dDnNtTfF", block->text[0]) == NULL)
        continue;
      if (mark_of (p, i, &end) != IMPROVE_MARK_NEXT_MEETING)
        continue;
      fill (p, i);
      read_next_meeting (p);
      if (p->found->next_meeting == NULL && i + 1 < meeting->to)
        {
          fill (p, i + 1);
          read_next_meeting (p);
        }
    }
}

void
improve_reading_people (const ImproveReadingBlocks *blocks,
                        ImproveWords *words,
                        const ImproveReadingMeeting *meeting,
                        ImproveFoundMeeting *found)
{
  ImprovePeople p = { .blocks = blocks, .words = words, .found = found };

  p.declared = g_ptr_array_new_with_free_func (improve_found_attendance_free);
  if (!meeting->single)
    read_head (&p, meeting);
  for (guint i = 0; i < meeting->items->len; i++)
    {
      const ImproveReadingItem *item = g_ptr_array_index (meeting->items, i);

      if (item->title != NULL)
        read_item (&p, item);
    }
  if (!meeting->single)
    find_next_meeting (&p, meeting);
  improve_people_join_interests (&p);
  g_ptr_array_unref (p.declared);
  g_free (p.style);
}
