/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Which meetings a page is about: one, one item of one, or one matter through several. */

#include <libimprove/reading/improve-reading-dates-private.h>
#include <libimprove/reading/improve-reading-items-private.h>
#include <libimprove/reading/improve-reading-marks-private.h>

static void
item_free (gpointer data)
{
  ImproveReadingItem *item = data;

  g_free (item->number);
  g_free (item->title);
  g_free (item);
}

static void
meeting_free (gpointer data)
{
  ImproveReadingMeeting *meeting = data;

  g_ptr_array_unref (meeting->items);
  g_free (meeting);
}

static void
fill (const ImproveReadingBlocks *blocks, ImproveWords *words, const ImproveReadingBlock *block)
{
  improve_reading_block_words (blocks, block, words, 4000);
}

/* "Meeting: 08/07/2024 - Policy Committee (Item 82)"; "21/07/2009 - Clock Repairs" on a page of decisions. */
static gboolean
starts_meeting (const ImproveWords *words, gboolean decisions)
{
  ImproveReadingDate date;
  guint at = 0;

  if (improve_reading_match (words, 0, "meeting :", &at))
    ;
  else if (!decisions)
    return FALSE;
  if (improve_reading_find_date (words, at, at + 1, &date) == IMPROVE_DATE_NOT_FOUND)
    return FALSE;
  return date.from == at && improve_words_is_mark (words, date.to, '-');
}

/* "Minutes:" once, near the top: the page of an item. */
static gboolean
has_one_record (const ImproveReadingBlocks *blocks, ImproveWords *words)
{
  guint n = 0;
  guint first = 0;

  for (guint i = 0; i < improve_reading_blocks_size (blocks); i++)
    {
      const ImproveReadingBlock *block = improve_reading_blocks_get (blocks, i);

      guint end;

      if (block->marker.kind != IMPROVE_MARKER_NONE || block->length < 8 ||
          g_ascii_strncasecmp (block->text, "minutes:", 8) != 0)
        continue;
      fill (blocks, words, block);
      /* "Minutes: 12 September 2018" heads a record. */
      if (improve_reading_mark (words, 0, &end) == NULL)
        continue;
      if (n++ == 0)
        first = i;
    }
  return n == 1 && first <= 8;
}

/* Whether the page is about one item, by what it says near its top. */
static gboolean
is_single (const ImproveReadingBlocks *blocks, ImproveWords *words, gboolean *decisions)
{
  guint n = MIN (improve_reading_blocks_size (blocks), 12u);
  gboolean single = has_one_record (blocks, words);

  *decisions = FALSE;
  for (guint i = 0; i < n; i++)
    {
      fill (blocks, words, improve_reading_blocks_get (blocks, i));
      if (improve_reading_match (words, 0, "issue - decisions|meetings", NULL) ||
          improve_reading_match (words, 0, "issue details", NULL))
        *decisions = TRUE;
      if (improve_reading_match (words, 0, "items $", NULL) ||
          improve_reading_match (words, 0, "no . <any>? item", NULL))
        return FALSE;
      if (improve_reading_match (words, 0, "agenda item $|-", NULL) ||
          improve_reading_match (words, 0, "..6 - agenda item $", NULL) ||
          improve_reading_match (words, 0, "decision details $", NULL) ||
          improve_reading_match (words, 0, "decision maker <stop>", NULL) ||
          improve_reading_match (words, 0, "report title|of <stop>", NULL) ||
          improve_reading_match (words, 0, "record of ..4 decision|decisions", NULL) ||
          improve_reading_match (words, 0, "..3 decision record|notice $", NULL))
        single = TRUE;
      if (improve_reading_match (words, 0, "meeting of ..24 ( item", NULL))
        single = TRUE;
    }
  return single || *decisions;
}

static ImproveReadingMeeting *
add_meeting (GPtrArray *meetings, guint from, gboolean single)
{
  ImproveReadingMeeting *meeting = g_new0 (ImproveReadingMeeting, 1);

  meeting->from = from;
  meeting->single = single;
  meeting->items = g_ptr_array_new_with_free_func (item_free);
  g_ptr_array_add (meetings, meeting);
  return meeting;
}

GPtrArray *
improve_reading_find_meetings (const ImproveReadingBlocks *blocks, ImproveWords *words)
{
  GPtrArray *meetings = g_ptr_array_new_with_free_func (meeting_free);
  guint size = improve_reading_blocks_size (blocks);
  gboolean decisions;
  gboolean single = is_single (blocks, words, &decisions);
  ImproveReadingMeeting *meeting = add_meeting (meetings, 0, single);
  gboolean started = FALSE;

  for (guint i = 0; i < size; i++)
    {
      const ImproveReadingBlock *block = improve_reading_blocks_get (blocks, i);

      /* "Meeting: …", or a date. */
      if (block->length > 300 || strchr ("mM0123456789", block->text[0]) == NULL)
        continue;
      fill (blocks, words, block);
      blocks->page->steps += block->length;
      if (!starts_meeting (words, decisions))
        continue;
      meeting->single = TRUE;
      if (started)
        {
          meeting->to = i;
          meeting = add_meeting (meetings, i, TRUE);
        }
      started = TRUE;
    }
  meeting->to = size;
  for (guint i = 0; i < meetings->len; i++)
    improve_reading_find_items (blocks, words, g_ptr_array_index (meetings, i));
  return meetings;
}
