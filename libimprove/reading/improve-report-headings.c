/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Headings: what they look like, and what those of the profile and of the page of contents say. */

#include <string.h>

#include <libimprove/reading/improve-report-sections-private.h>

#define LONGEST_HEADING 160
#define MOST_LINES 3

gboolean
improve_report_is_heading_shaped (const ImproveReadingBlock *block)
{
  if (block->length == 0 || block->length > LONGEST_HEADING || block->n_lines > MOST_LINES)
    return FALSE;
  if (block->marker.kind != IMPROVE_MARKER_NONE || g_ascii_islower (block->text[0]))
    return FALSE;
  return strchr (".;,", block->text[block->length - 1]) == NULL;
}

/* A block that may carry a heading after all: "Immediately:" has no marker, "1. Recommendations" has. */
static gboolean
may_be_heading (const ImproveReadingBlock *block)
{
  return block->length > 0 && block->length <= LONGEST_HEADING && block->n_lines <= MOST_LINES &&
         block->marker.kind != IMPROVE_MARKER_BULLET;
}

static ImproveReportHeading
look_up (ImproveReport *report, const char *text, gsize length, char **printed)
{
  /* The narrower sort first: "What does the LSCB need to improve" is about the board before it is a list. */
  static const ImproveReportHeading order[] = {
    IMPROVE_REPORT_HEADING_BOARD,   IMPROVE_REPORT_HEADING_AUTHORITY, IMPROVE_REPORT_HEADING_PRIORITY,
    IMPROVE_REPORT_HEADING_URGENCY, IMPROVE_REPORT_HEADING_END,       IMPROVE_REPORT_HEADING_RECOMMENDATIONS
  };
  g_autofree char *folded = NULL;

  improve_words_fill (report->words, text, length);
  report->page->steps += length;
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    if (improve_report_phrases_is (report->profile->headings[order[i]], report->words, NULL) >= 0)
      {
        *printed = improve_report_dup_printed (report->words, 0, improve_words_size (report->words));
        return order[i];
      }
  folded = improve_report_fold (report->words, 0, improve_words_size (report->words));
  return g_hash_table_contains (report->contents, folded) ? IMPROVE_REPORT_HEADING_END : IMPROVE_REPORT_HEADING_NONE;
}

ImproveReportHeading
improve_report_heading_of (ImproveReport *report, guint index, guint *n_blocks, char **printed)
{
  const ImproveReadingBlock *block = improve_reading_blocks_get (report->blocks, index);
  const ImproveReadingBlock *next;
  ImproveReportHeading heading;
  g_autofree char *joined = NULL;

  *n_blocks = 1;
  *printed = NULL;
  if (!may_be_heading (block))
    return IMPROVE_REPORT_HEADING_NONE;
  heading = look_up (report, block->text, block->length, printed);
  if (heading != IMPROVE_REPORT_HEADING_NONE || index + 1 >= improve_reading_blocks_size (report->blocks) ||
      block->n_lines + 1 > MOST_LINES)
    return heading;
  next = improve_reading_blocks_get (report->blocks, index + 1);
  if (next->gap > 0 || next->marker.kind != IMPROVE_MARKER_NONE || block->length + next->length > LONGEST_HEADING)
    return heading;
  joined = g_strconcat (block->text, " ", next->text, NULL);
  heading = look_up (report, joined, strlen (joined), printed);
  if (heading != IMPROVE_REPORT_HEADING_NONE)
    *n_blocks = 2;
  return heading;
}
