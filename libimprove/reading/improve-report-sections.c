/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Through the blocks of the report from first to last: whom it speaks to, where recommendations stand and where they
 * end. */

#include <string.h>

#include <libimprove/reading/improve-report-sections-private.h>

static void
set_text (char **member, char *taken)
{
  g_free (*member);
  *member = taken;
}

/* A heading above recommendations. One within another list, "Areas for improvement" after "Priority and immediate
 * action", starts a list of its own. */
static void
open_list (ImproveReportList *list, ImproveReportHeading heading, char *printed)
{
  improve_report_list_end (list);
  list->open = TRUE;
  list->priority = heading == IMPROVE_REPORT_HEADING_PRIORITY;
  set_text (&list->urgency, heading == IMPROVE_REPORT_HEADING_URGENCY ? g_strdup (printed) : NULL);
  set_text (&list->section, printed);
}

/* A list whose heading is followed by text alone. */
static void
leave_stem (ImproveReportList *list)
{
  if (list->open && list->stem != NULL && !list->has_top)
    improve_report_leave (list->report, list->stem, "under the heading there is text and no list");
}

static gboolean
is_list_heading (const ImproveReport *report, const char *printed)
{
  gboolean found;

  improve_words_fill (report->words, printed, strlen (printed));
  found = improve_report_phrases_is (report->profile->headings[IMPROVE_REPORT_HEADING_RECOMMENDATIONS], report->words,
                                     NULL) >= 0;
  improve_words_fill (report->words, "", 0);
  return found;
}

static void
act_on_heading (ImproveReportList *list, ImproveReportHeading heading, char *printed)
{
  gboolean lists = FALSE;

  leave_stem (list);
  switch (heading)
    {
    case IMPROVE_REPORT_HEADING_BOARD:
    case IMPROVE_REPORT_HEADING_AUTHORITY:
      list->addressee = heading == IMPROVE_REPORT_HEADING_BOARD ? IMPROVE_REPORT_LSCB : IMPROVE_REPORT_AUTHORITY;
      /* "What does the LSCB need to improve?" is about the board and heads a list. */
      lists = is_list_heading (list->report, printed);
      break;
    case IMPROVE_REPORT_HEADING_RECOMMENDATIONS:
    case IMPROVE_REPORT_HEADING_URGENCY:
    case IMPROVE_REPORT_HEADING_PRIORITY:
      lists = TRUE;
      break;
    case IMPROVE_REPORT_HEADING_END:
    case IMPROVE_REPORT_HEADING_NONE:
    case IMPROVE_REPORT_N_HEADINGS:
    default:
      break;
    }
  if (lists)
    open_list (list, heading, printed);
  else
    {
      improve_report_list_end (list);
      g_free (printed);
    }
}

/* A line like a heading that no profile and no page of contents knows: between two entries it is a theme. */
static gboolean
take_theme (ImproveReportList *list, guint index)
{
  const ImproveReadingBlock *block = improve_reading_blocks_get (list->report->blocks, index);

  if (!improve_report_is_heading_shaped (block) || !improve_report_list_goes_on (list, index))
    return FALSE;
  if (list->item != NULL && block->gap == 0 && block->indent > list->indent)
    return FALSE;
  set_text (&list->theme, g_strdup (block->text));
  return TRUE;
}

/* Where the verdict on the board stands deep in the report, the part about the board has begun whatever its heading. */
static void
look_for_board (ImproveReportList *list, guint index)
{
  const ImproveReadingBlock *block = improve_reading_blocks_get (list->report->blocks, index);
  const GPtrArray *judgements = list->report->found->judgements;

  for (guint i = 0; i < judgements->len; i++)
    {
      const ImproveReportJudgement *judgement = g_ptr_array_index (judgements, i);

      if (judgement->role == IMPROVE_REPORT_BOARD && judgement->place.page > 1 &&
          judgement->place.first >= block->first_line && judgement->place.first <= block->last_line)
        list->addressee = IMPROVE_REPORT_LSCB;
    }
}

static void
read_block (ImproveReportList *list, guint *index)
{
  guint n_blocks;
  char *printed;
  ImproveReportHeading heading = improve_report_heading_of (list->report, *index, &n_blocks, &printed);

  look_for_board (list, *index);
  if (heading != IMPROVE_REPORT_HEADING_NONE)
    {
      act_on_heading (list, heading, printed);
      *index += n_blocks;
      return;
    }
  if (list->open && !take_theme (list, *index) && !improve_report_list_take (list, *index))
    {
      leave_stem (list);
      improve_report_list_end (list);
    }
  (*index)++;
}

/* The number of the block that holds the first line after the cover. */
static guint
first_block (const ImproveReport *report)
{
  guint i = 0;

  while (i < improve_reading_blocks_size (report->blocks) &&
         improve_reading_blocks_get (report->blocks, i)->lines_from < report->cover_end)
    i++;
  return i;
}

void
improve_report_read_sections (ImproveReport *report)
{
  guint n = improve_reading_blocks_size (report->blocks);
  ImproveReportList list = { .report = report };
  guint i = first_block (report);

  list.addressee = report->found->kind != NULL ? report->found->kind->addressee : IMPROVE_REPORT_AUTHORITY;
  list.text = g_string_new (NULL);
  list.subs = g_ptr_array_new_with_free_func (g_free);
  list.taken = g_new0 (guint8, n + 1);
  while (i < n)
    read_block (&list, &i);
  leave_stem (&list);
  improve_report_list_end (&list);
  improve_report_read_leftovers (report, list.taken);
  g_free (list.taken);
  g_free (list.section);
  g_free (list.urgency);
  g_ptr_array_unref (list.subs);
  g_string_free (list.text, TRUE);
  improve_words_fill (report->words, "", 0);
}
