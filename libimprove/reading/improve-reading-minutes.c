/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* A page of minutes from lines to what was found: the steps in their order. */

#include <libimprove/reading/improve-reading-heading-private.h>
#include <libimprove/reading/improve-reading-items-private.h>
#include <libimprove/reading/improve-reading-minutes-private.h>
#include <libimprove/reading/improve-reading-people-private.h>
#include <libimprove/reading/improve-reading-walk-private.h>

static gboolean
is_empty (const ImproveFoundItem *item)
{
  return item->number == NULL && item->title == NULL && item->resolutions->len == 0 && item->actions->len == 0 &&
         item->documents->len == 0 && item->undertakings->len == 0;
}

static ImproveFoundItem *
read_item (const ImproveReadingBlocks *blocks, ImproveWords *words, const ImproveReadingItem *item)
{
  ImproveFoundItem *found = improve_found_item_new ();

  found->number = g_strdup (item->number);
  found->title = g_strdup (item->title);
  if (item->to > item->from)
    {
      found->lines.first = improve_reading_blocks_get (blocks, item->from)->first_line;
      found->lines.last = improve_reading_blocks_get (blocks, item->to - 1)->last_line;
    }
  if (item->title != NULL)
    {
      found->title_lines.first = improve_reading_blocks_get (blocks, item->from)->first_line;
      found->title_lines.last = improve_reading_blocks_get (blocks, item->from)->last_line;
    }
  improve_reading_walk (blocks, words, item, found);
  improve_reading_drop_repeats (found, &blocks->page->steps);
  improve_reading_settle_outcome (found);
  return found;
}

static ImproveFoundMeeting *
read_meeting (const ImproveReadingBlocks *blocks, ImproveWords *words, const ImproveReadingMeeting *meeting)
{
  ImproveFoundMeeting *found = improve_found_meeting_new ();
  g_autofree char *number = NULL;
  g_autofree char *title = NULL;
  ImproveFoundLines title_lines = { 0, 0 };

  improve_reading_heading (blocks, words, meeting, found, &number, &title, &title_lines);
  for (guint i = 0; i < meeting->items->len; i++)
    {
      ImproveFoundItem *item = read_item (blocks, words, g_ptr_array_index (meeting->items, i));

      if (meeting->items->len == 1 && (number != NULL || title != NULL))
        {
          g_free (item->number);
          item->number = g_steal_pointer (&number);
          g_free (item->title);
          item->title = g_steal_pointer (&title);
          item->title_lines = title_lines;
        }
      if (is_empty (item))
        improve_found_item_free (item);
      else
        g_ptr_array_add (found->items, item);
    }
  improve_reading_people (blocks, words, meeting, found);
  improve_reading_find_exempt (found, words);
  return found;
}

GPtrArray *
improve_reading_minutes (ImproveReadingPage *page)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (improve_found_meeting_free);
  g_autoptr (ImproveReadingBlocks) blocks = improve_reading_blocks_new (page);
  g_autoptr (ImproveWords) words = improve_words_new ();
  g_autoptr (GPtrArray) meetings = improve_reading_find_meetings (blocks, words);

  for (guint i = 0; i < meetings->len; i++)
    g_ptr_array_add (found, read_meeting (blocks, words, g_ptr_array_index (meetings, i)));
  return found;
}
