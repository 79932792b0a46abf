/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What stands behind a label: "Inspection dates: …", "Report published: …", "Lead inspector: …". */

#include <string.h>

#include <libimprove/reading/improve-reading-dates-private.h>
#include <libimprove/reading/improve-report-found-private.h>

/* A value may run over so many lines; a name has no more words than this. */
#define VALUE_LINES 3
#define LONGEST_NAME 6

/* The tokens after the label that line @index starts with, the lines below it joined; FALSE where it has none. */
static gboolean
fill_value (ImproveReport *report, ImproveReportLabel label, guint index, GString *text, guint *value)
{
  const GPtrArray *phrases = report->profile->labels[label];
  const ImproveReadingLine *line = improve_reading_page_line (report->page, index);
  ImproveReportMatch match;

  improve_words_fill (report->words, improve_reading_page_text (report->page, line), MIN (line->length, 200u));
  report->page->steps += MIN (line->length, 200u);
  if (improve_report_phrases_at (phrases, report->words, 0, &match) < 0)
    return FALSE;
  g_string_truncate (text, 0);
  for (guint i = index; i < report->page->lines->len && i < index + VALUE_LINES; i++)
    {
      line = improve_reading_page_line (report->page, i);
      if (i > index && (line->gap > 1 || line->length > 200))
        break;
      if (i > index)
        g_string_append_c (text, ' ');
      g_string_append_len (text, improve_reading_page_text (report->page, line), MIN (line->length, 200));
    }
  improve_words_fill (report->words, text->str, text->len);
  *value = match.to;
  /* "date(s):" */
  if (improve_words_is_mark (report->words, *value, '(') && improve_words_is (report->words, *value + 1, "s") &&
      improve_words_is_mark (report->words, *value + 2, ')'))
    *value += 3;
  return TRUE;
}

static gboolean
is_on_line (const ImproveReport *report, guint token, guint index)
{
  return token < improve_words_size (report->words) &&
         improve_words_get (report->words, token)->start < improve_reading_page_line (report->page, index)->length;
}

static void
read_dates (ImproveReport *report, GString *text, guint index)
{
  ImproveFoundReport *found = report->found;
  guint number = improve_reading_page_line (report->page, index)->number;
  guint value;

  if (found->start != NULL || !fill_value (report, IMPROVE_REPORT_LABEL_DATES, index, text, &value) ||
      value >= improve_words_size (report->words))
    return;
  if (improve_report_read_period (text->str + improve_words_get (report->words, value)->start, &found->start,
                                  &found->end))
    found->dates_place = improve_report_place (report, number, number);
  else
    improve_reading_page_warn (report->page, number, "the dates of the inspection could not be read");
}

static void
read_published (ImproveReport *report, GString *text, guint index)
{
  ImproveFoundReport *found = report->found;
  guint number = improve_reading_page_line (report->page, index)->number;
  ImproveReadingDate date;
  guint value;
  guint end;

  if (found->published != NULL || !fill_value (report, IMPROVE_REPORT_LABEL_PUBLISHED, index, text, &value))
    return;
  for (end = value; is_on_line (report, end, index); end++)
    ;
  if (improve_reading_find_date (report->words, value, end, &date) == IMPROVE_DATE_GOOD && date.from <= value + 2)
    {
      found->published = improve_reading_date_text (&date);
      found->published_place = improve_report_place (report, number, number);
    }
  /* "published in 2012, …" is a sentence. */
  else if (improve_words_is_mark (report->words, value, ':'))
    improve_reading_page_warn (report->page, number, "the day of publication could not be read");
}

/* What follows a name: "Her Majesty's Inspector", "HMI", "Ofsted". */
static gboolean
is_office (const ImproveWords *words, guint i)
{
  static const char *const starts[] = { "her",    "his",      "hmi",    "shmi",      "hmis",       "senior",
                                        "ofsted", "regional", "social", "inspector", "regulatory", "care" };

  for (guint n = 0; n < G_N_ELEMENTS (starts); n++)
    if (improve_words_is (words, i, starts[n]))
      return TRUE;
  return FALSE;
}

/* The token after the name that starts at @from: words with capitals up to an office, a mark or the end of the line.
 * Two inspectors share one label: "A and B". */
static guint
name_end (const ImproveWords *words, guint from)
{
  guint i = from;

  while (i < improve_words_size (words) && i - from < 2 * LONGEST_NAME)
    {
      const ImproveToken *token = improve_words_get (words, i);
      gboolean joins = i > from && i + 1 < improve_words_size (words) &&
                       (improve_words_is (words, i, "and") || improve_words_is (words, i, "de") ||
                        improve_words_is (words, i, "van") || improve_words_is (words, i, "der"));

      if (token->kind == IMPROVE_TOKEN_WORD && is_office (words, i))
        break;
      if (token->kind == IMPROVE_TOKEN_WORD && (token->shape != IMPROVE_SHAPE_LOWER || joins))
        i++;
      /* "J. Smith", "O’Neill" set apart */
      else if (i > from && token->glued &&
               (token->mark == '\'' ||
                (token->mark == '.' &&
                 improve_words_get (words, i - 1)->end - improve_words_get (words, i - 1)->start <= 2)))
        i++;
      else
        break;
    }
  while (i > from && improve_words_is (words, i - 1, "and"))
    i--;
  return i;
}

static void
read_lead (ImproveReport *report, GString *text, guint index)
{
  ImproveFoundReport *found = report->found;
  guint number = improve_reading_page_line (report->page, index)->number;
  gboolean colon;
  guint value;
  guint end;

  if (found->lead != NULL || !fill_value (report, IMPROVE_REPORT_LABEL_LEAD, index, text, &value))
    return;
  colon = improve_words_is_mark (report->words, value, ':');
  value = improve_report_next_word (report->words, value);
  end = name_end (report->words, value);
  /* Without a colon the line must hold a name and hardly more: "Reporting inspector NAME HMI". */
  if (end == value || end - value > 2 * LONGEST_NAME || (!colon && is_on_line (report, end + 3, index)))
    return;
  /* What stands on the next line is a name only where the first is empty. */
  while (end > value && is_on_line (report, value, index) && !is_on_line (report, end - 1, index))
    end--;
  if (end - value < 2)
    return;
  found->lead = improve_words_dup (report->words, value, end);
  found->lead_place = improve_report_place (report, number, number);
}

void
improve_report_read_fields (ImproveReport *report)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < report->page->lines->len; i++)
    {
      const ImproveReadingLine *line = improve_reading_page_line (report->page, i);

      /* Labels start a line; but for the lead inspector they stand on the first pages. */
      if (line->page <= 2)
        {
          read_dates (report, text, i);
          read_published (report, text, i);
        }
      read_lead (report, text, i);
    }
  improve_words_fill (report->words, "", 0);
}
