/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The cover: which framework, which kind of report, what it is called and whose services it is about. */

#include <string.h>

#include <libimprove/reading/improve-report-found-private.h>

/* A cover without a line of dates ends here. */
#define LONGEST_COVER 24
#define LONGEST_AUTHORITY 12

/* The lines of the cover as one text. */
typedef struct
{
  ImproveReport *report;
  GString *text;
  GArray *starts; /* of guint: where each line starts */
} Cover;

static gboolean
starts_with_label (ImproveReport *report, const GPtrArray *profiles, guint line)
{
  const ImproveReadingLine *l = improve_reading_page_line (report->page, line);

  improve_words_fill (report->words, improve_reading_page_text (report->page, l), MIN (l->length, 200u));
  for (guint i = 0; i < profiles->len; i++)
    {
      const ImproveReportProfile *profile = g_ptr_array_index (profiles, i);

      for (guint which = 0; which < IMPROVE_REPORT_N_LABELS; which++)
        if (improve_report_phrases_at (profile->labels[which], report->words, 0, NULL) >= 0)
          return TRUE;
    }
  return FALSE;
}

static void
find_cover (ImproveReport *report, const GPtrArray *profiles)
{
  guint n = MIN (report->page->lines->len, LONGEST_COVER);

  for (report->cover_end = 0; report->cover_end < n; report->cover_end++)
    if (starts_with_label (report, profiles, report->cover_end) ||
        improve_reading_page_line (report->page, report->cover_end)->page > 1)
      break;
}

static void
join_cover (Cover *cover)
{
  ImproveReport *report = cover->report;

  for (guint i = 0; i < report->cover_end; i++)
    {
      const ImproveReadingLine *line = improve_reading_page_line (report->page, i);
      guint start;

      if (cover->text->len > 0)
        g_string_append_c (cover->text, ' ');
      start = (guint) cover->text->len;
      g_array_append_val (cover->starts, start);
      g_string_append_len (cover->text, improve_reading_page_text (report->page, line), line->length);
    }
  improve_words_fill (report->words, cover->text->str, cover->text->len);
  report->page->steps += cover->text->len;
}

static guint
line_of (const Cover *cover, guint token)
{
  guint place = improve_words_get (cover->report->words, token)->start;
  guint i = 0;

  while (i + 1 < cover->starts->len && g_array_index (cover->starts, guint, i + 1) <= place)
    i++;
  return i;
}

static ImproveReportPlace
place_of (const Cover *cover, guint from, guint to)
{
  ImproveReadingPage *page = cover->report->page;

  return improve_report_place (cover->report, improve_reading_page_line (page, line_of (cover, from))->number,
                               improve_reading_page_line (page, line_of (cover, to - 1))->number);
}

/* Whether one of the phrases is a heading further on. */
static gboolean
is_in_body (ImproveReport *report, const GPtrArray *phrases)
{
  g_autoptr (ImproveWords) words = improve_words_new ();

  for (guint i = 0; phrases != NULL && i < improve_reading_blocks_size (report->blocks); i++)
    {
      const ImproveReadingBlock *block = improve_reading_blocks_get (report->blocks, i);

      if (block->length > 120 || block->marker.kind != IMPROVE_MARKER_NONE || block->lines_from < report->cover_end)
        continue;
      improve_words_fill (words, block->text, block->length);
      report->page->steps += block->length;
      if (improve_report_phrases_is (phrases, words, NULL) >= 0)
        return TRUE;
    }
  return FALSE;
}

/* A title stands at the start of a line: "the inspection of services for …" inside a sentence is none. */
static gboolean
find_title (Cover *cover, const GPtrArray *titles, ImproveReportMatch *match)
{
  const ImproveWords *words = cover->report->words;

  for (guint t = 0; t < titles->len; t++)
    for (guint at = 0; improve_report_phrase_find (g_ptr_array_index (titles, t), words, at, match);
         at = match->from + 1)
      if (g_array_index (cover->starts, guint, line_of (cover, match->from)) ==
          improve_words_get (words, match->from)->start)
        return TRUE;
  return FALSE;
}

static gboolean
fits (Cover *cover, const ImproveReportKind *kind, ImproveReportMatch *match)
{
  if (!find_title (cover, kind->titles, match))
    return FALSE;
  if (kind->covers == NULL && kind->bodies == NULL)
    return TRUE;
  return improve_report_phrases_find (kind->covers, cover->report->words, 0, NULL) >= 0 ||
         is_in_body (cover->report, kind->bodies);
}

static gboolean
find_kind (Cover *cover, const GPtrArray *profiles, ImproveReportMatch *match)
{
  ImproveFoundReport *found = cover->report->found;

  for (guint i = 0; i < profiles->len; i++)
    {
      ImproveReportProfile *profile = g_ptr_array_index (profiles, i);

      for (guint k = 0; k < profile->kinds->len; k++)
        {
          const ImproveReportKind *kind = g_ptr_array_index (profile->kinds, k);

          if (!fits (cover, kind, match))
            continue;
          found->profile = g_object_ref (profile);
          found->kind = kind;
          return TRUE;
        }
    }
  return FALSE;
}

/* The tokens under the title, up to a blank line. */
static void
below_title (const Cover *cover, guint title_end, guint *from, guint *to)
{
  const ImproveWords *words = cover->report->words;
  guint first;

  *from = *to = title_end;
  if (title_end >= improve_words_size (words))
    return;
  first = line_of (cover, title_end);
  for (*to = title_end; *to < improve_words_size (words); (*to)++)
    {
      guint line = line_of (cover, *to);

      if (line > first && improve_reading_page_line (cover->report->page, line)->gap > 0)
        break;
    }
}

/* A name at the end of a title goes no further than the next blank line. */
static void
trim_capture (const Cover *cover, ImproveReportMatch *title)
{
  guint from = title->capture_from;
  guint first;

  if (title->capture_to == from || title->to != title->capture_to)
    return;
  first = line_of (cover, from);
  for (guint i = from + 1; i < title->capture_to; i++)
    {
      guint line = line_of (cover, i);

      if (line > first && improve_reading_page_line (cover->report->page, line)->gap > 0)
        title->to = title->capture_to = i;
    }
}

/* Whether tokens [@from, @to) can be a name: a few words, the first with a capital. */
static gboolean
is_name (const ImproveWords *words, guint from, guint to)
{
  if (from >= to || to - from > LONGEST_AUTHORITY)
    return FALSE;
  return improve_words_get (words, from)->shape != IMPROVE_SHAPE_LOWER || improve_words_is (words, from, "the");
}

static void
read_authority (Cover *cover, const ImproveReportMatch *title)
{
  const ImproveWords *words = cover->report->words;
  ImproveFoundReport *found = cover->report->found;
  guint from = title->capture_from;
  guint to = title->capture_to;

  if (from == to)
    {
      from = 0;
      to = title->from;
    }
  if (from == to)
    below_title (cover, title->to, &from, &to);
  if (!is_name (words, from, to))
    {
      improve_reading_page_warn (cover->report->page, 0, "the cover does not say whose services it is about");
      return;
    }
  found->authority = improve_report_dup_printed (words, from, to);
  found->authority_place = place_of (cover, from, to);
}

void
improve_report_read_cover (ImproveReport *report, const GPtrArray *profiles)
{
  Cover cover = { .report = report };
  ImproveReportMatch title;

  find_cover (report, profiles);
  cover.text = g_string_new (NULL);
  cover.starts = g_array_new (FALSE, FALSE, sizeof (guint));
  join_cover (&cover);
  if (find_kind (&cover, profiles, &title))
    {
      trim_capture (&cover, &title);
      report->found->title = improve_report_dup_printed (report->words, title.from, title.to);
      report->found->title_place = place_of (&cover, title.from, title.to);
      read_authority (&cover, &title);
    }
  else
    improve_reading_page_warn (
        report->page, 0, "no profile fits the cover: framework and kind are left open; name a profile, or add one");
  /* The cover's text goes: so must the words cut from it. */
  improve_words_fill (report->words, "", 0);
  g_string_free (cover.text, TRUE);
  g_array_unref (cover.starts);
}
