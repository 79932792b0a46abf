/* SPDX-License-Identifier: LGPL-2.1-or-later */

/*
 * Judgements in sentences: "Children's services in X are inadequate", "The overall judgement is that children's
 * services require improvement", "The effectiveness of the Local Safeguarding Children Board (LSCB) is good."
 *
 * Such a sentence stands by itself, as a heading does, over one line or up to three; it starts with what the profile
 * names and ends with a grade. The cover is looked at first, one line before two: what is deeper in the report says the
 * same again.
 */

#include <libimprove/reading/improve-report-found-private.h>

#define MOST_LINES 3
#define LINES_OF_PAGE 60
#define LONGEST_SENTENCE 240
/* Words between what is judged and its grade: "is that children's services are". */
#define LONGEST_BRIDGE 8

typedef struct
{
  guint area_to; /* the token after what is judged */
  guint grade_from;
  guint grade_to;
  const ImproveReportGrade *grade;
} Verdict;

static gboolean
is_verb (const ImproveWords *words, guint i)
{
  return improve_words_is (words, i, "is") || improve_words_is (words, i, "are");
}

/* A grade that reaches the end of the sentence, after "is" or "are" or with a verb of its own: "requires improvement".
 */
static gboolean
find_verdict (const ImproveReportProfile *profile, const ImproveWords *words, Verdict *verdict)
{
  guint verb = 0;

  for (guint i = 1; i < improve_words_size (words); i++)
    {
      if (verb == 0 && is_verb (words, i))
        {
          verb = i;
          continue;
        }
      verdict->grade = improve_report_profile_grade_at (profile, words, i, &verdict->grade_to);
      if (verdict->grade == NULL || improve_report_next_word (words, verdict->grade_to) < improve_words_size (words))
        continue;
      if (verb == 0 && !improve_words_is (words, i, "requires") && !improve_words_is (words, i, "require"))
        return FALSE;
      verdict->grade_from = i;
      verdict->area_to = verb > 0 ? verb : i;
      return i - verdict->area_to <= LONGEST_BRIDGE;
    }
  return FALSE;
}

static gboolean
ends_sentence (char c)
{
  return c == '.' || c == ':' || c == '?' || c == '!';
}

/* Whether line @index can be the first of a sentence that stands by itself. */
static gboolean
starts_apart (const ImproveReadingPage *page, guint index)
{
  const ImproveReadingLine *line = improve_reading_page_line (page, index);
  const ImproveReadingLine *before;

  if (index == 0 || line->gap > 0 || (line->flags & IMPROVE_READING_LINE_PAGE) != 0)
    return TRUE;
  before = improve_reading_page_line (page, index - 1);
  return before->length < 60 || ends_sentence (improve_reading_page_text (page, before)[before->length - 1]);
}

/* Whether line @index does not go on with the sentence before it. */
static gboolean
is_apart (const ImproveReadingPage *page, guint index)
{
  const ImproveReadingLine *line;

  if (index >= page->lines->len)
    return TRUE;
  line = improve_reading_page_line (page, index);
  return line->gap > 0 || (line->flags & IMPROVE_READING_LINE_PAGE) != 0 ||
         !g_ascii_islower (improve_reading_page_text (page, line)[0]);
}

/* Lines [@index, @index + @n) as one text; FALSE where a blank line or a page parts them. */
static gboolean
join_lines (ImproveReport *report, guint index, guint n, GString *text)
{
  const ImproveReadingPage *page = report->page;

  g_string_truncate (text, 0);
  if (index + n > page->lines->len)
    return FALSE;
  for (guint i = index; i < index + n; i++)
    {
      const ImproveReadingLine *line = improve_reading_page_line (page, i);

      if (i > index && (line->gap > 0 || (line->flags & IMPROVE_READING_LINE_PAGE) != 0))
        return FALSE;
      if (text->len > 0)
        g_string_append_c (text, ' ');
      if (text->len + line->length > LONGEST_SENTENCE)
        return FALSE;
      g_string_append_len (text, improve_reading_page_text (page, line), line->length);
    }
  report->page->steps += text->len;
  return TRUE;
}

static gboolean
read_at (ImproveReport *report, ImproveReportRole role, guint index, guint n, GString *text)
{
  const ImproveReadingPage *page = report->page;
  ImproveReportJudgement *judgement;
  Verdict verdict;

  if (!starts_apart (page, index) || !is_apart (page, index + n) || !join_lines (report, index, n, text))
    return FALSE;
  improve_words_fill (report->words, text->str, text->len);
  if (improve_report_phrases_at (report->profile->verdicts[role], report->words, 0, NULL) < 0 ||
      !find_verdict (report->profile, report->words, &verdict))
    return FALSE;
  judgement = improve_report_add_judgement (report);
  judgement->area = improve_report_dup_printed (report->words, 0, verdict.area_to);
  judgement->grade = improve_report_dup_printed (report->words, verdict.grade_from, verdict.grade_to);
  judgement->grade_word = g_strdup (verdict.grade->word);
  judgement->role = role;
  judgement->in_sentence = TRUE;
  judgement->sure = TRUE;
  judgement->place = improve_report_place (report, improve_reading_page_line (page, index)->number,
                                           improve_reading_page_line (page, index + n - 1)->number);
  return TRUE;
}

static gboolean
read_between (ImproveReport *report, ImproveReportRole role, guint from, guint to, GString *text)
{
  for (guint n = 1; n <= MOST_LINES; n++)
    for (guint i = from; i < to; i++)
      if (read_at (report, role, i, n, text))
        return TRUE;
  return FALSE;
}

/* The index of the first line after page one; of a text without pages, after so many lines as a page has. */
static guint
first_page_end (const ImproveReadingPage *page)
{
  guint i = 0;

  while (i < page->lines->len && i < LINES_OF_PAGE && improve_reading_page_line (page, i)->page == 1)
    i++;
  return i;
}

static gboolean
has_role (const ImproveReport *report, ImproveReportRole role)
{
  for (guint i = 0; i < report->found->judgements->len; i++)
    if (((const ImproveReportJudgement *) g_ptr_array_index (report->found->judgements, i))->role == role)
      return TRUE;
  return FALSE;
}

void
improve_report_read_verdicts (ImproveReport *report)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint first = first_page_end (report->page);

  for (guint role = 0; role < IMPROVE_REPORT_N_ROLES; role++)
    {
      if (report->profile->verdicts[role] == NULL || has_role (report, (ImproveReportRole) role))
        continue;
      if (!read_between (report, (ImproveReportRole) role, 0, first, text))
        read_between (report, (ImproveReportRole) role, first, report->page->lines->len, text);
    }
  improve_words_fill (report->words, "", 0);
}
