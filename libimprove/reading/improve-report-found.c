/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What was found, and the steps that find it. */

#include <libimprove/reading/improve-report-found-private.h>

static void
judgement_free (gpointer data)
{
  ImproveReportJudgement *judgement = data;

  g_free (judgement->label);
  g_free (judgement->area);
  g_free (judgement->grade);
  g_free (judgement->grade_word);
  g_free (judgement);
}

static void
recommendation_free (gpointer data)
{
  ImproveReportRecommendation *recommendation = data;

  g_free (recommendation->label);
  g_free (recommendation->text);
  g_free (recommendation->section);
  g_free (recommendation->theme);
  g_free (recommendation->urgency);
  g_strfreev (recommendation->subs);
  g_strfreev (recommendation->paragraphs);
  g_strfreev (recommendation->pages);
  g_free (recommendation);
}

static void
left_free (gpointer data)
{
  ImproveReportLeft *left = data;

  g_free (left->text);
  g_free (left);
}

ImproveFoundReport *
improve_found_report_new (void)
{
  ImproveFoundReport *found = g_new0 (ImproveFoundReport, 1);

  found->judgements = g_ptr_array_new_with_free_func (judgement_free);
  found->recommendations = g_ptr_array_new_with_free_func (recommendation_free);
  found->left = g_ptr_array_new_with_free_func (left_free);
  return found;
}

void
improve_found_report_free (ImproveFoundReport *found)
{
  if (found == NULL)
    return;
  g_clear_object (&found->profile);
  g_free (found->authority);
  g_free (found->title);
  g_free (found->start);
  g_free (found->end);
  g_free (found->published);
  g_free (found->lead);
  g_ptr_array_unref (found->judgements);
  g_ptr_array_unref (found->recommendations);
  g_ptr_array_unref (found->left);
  g_free (found);
}

ImproveReportJudgement *
improve_report_add_judgement (ImproveReport *report)
{
  ImproveReportJudgement *judgement = g_new0 (ImproveReportJudgement, 1);

  g_ptr_array_add (report->found->judgements, judgement);
  return judgement;
}

/* Lines are in order: the page is that of the first line that is not before @first_line. */
ImproveReportPlace
improve_report_place (const ImproveReport *report, guint first_line, guint last_line)
{
  ImproveReportPlace place = { .first = first_line, .last = last_line };
  guint low = 0;
  guint high = report->page->lines->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (improve_reading_page_line (report->page, middle)->number < first_line)
        low = middle + 1;
      else
        high = middle;
    }
  if (low < report->page->lines->len)
    place.page = improve_reading_page_line (report->page, low)->page;
  return place;
}

/* Editions of a framework share their title: the one whose areas the table has more of is meant. */
static void
choose_edition (ImproveReport *report, const GPtrArray *profiles)
{
  ImproveFoundReport *found = report->found;
  guint most;

  if (found->profile == NULL)
    return;
  most = improve_report_read_table (report, found->profile, TRUE);
  for (guint i = 0; i < profiles->len; i++)
    {
      ImproveReportProfile *profile = g_ptr_array_index (profiles, i);
      const ImproveReportKind *kind = NULL;
      guint known;

      for (guint k = 0; k < profile->kinds->len && kind == NULL; k++)
        if (g_str_equal (((ImproveReportKind *) g_ptr_array_index (profile->kinds, k))->name, found->kind->name))
          kind = g_ptr_array_index (profile->kinds, k);
      if (profile == found->profile || kind == NULL)
        continue;
      known = improve_report_read_table (report, profile, TRUE);
      if (known <= most)
        continue;
      most = known;
      g_set_object (&found->profile, profile);
      found->kind = kind;
    }
}

static int
compare_places (gconstpointer a, gconstpointer b)
{
  const ImproveReportJudgement *left = *(ImproveReportJudgement *const *) a;
  const ImproveReportJudgement *right = *(ImproveReportJudgement *const *) b;

  return left->place.first < right->place.first ? -1 : left->place.first > right->place.first;
}

ImproveFoundReport *
improve_report_read (ImproveReadingPage *page, const GPtrArray *profiles, const ImproveReportProfile *common)
{
  ImproveReport report = { .page = page };

  report.words = improve_words_new ();
  report.found = improve_found_report_new ();
  improve_report_drop_page_noise (page);
  report.contents = improve_report_take_contents (page, report.words);
  report.blocks = improve_reading_blocks_new_for_layout (page);
  improve_report_read_cover (&report, profiles);
  choose_edition (&report, profiles);
  report.profile = report.found->profile != NULL ? report.found->profile : common;
  improve_report_read_fields (&report);
  improve_report_read_table (&report, report.profile, FALSE);
  improve_report_read_verdicts (&report);
  g_ptr_array_sort (report.found->judgements, compare_places);
  improve_report_read_sections (&report);
  improve_reading_blocks_free (report.blocks);
  improve_words_free (report.words);
  g_hash_table_unref (report.contents);
  return report.found;
}
