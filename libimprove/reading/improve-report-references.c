/* SPDX-License-Identifier: LGPL-2.1-or-later */

/*
 * The paragraphs that a recommendation cites in brackets: "(paragraph 24)", "(paragraphs 111–131)", "(Paras 4, 5,6)",
 * "(page 12, paragraph 17)". Ranges are written out. Numbers of pages are kept apart; a bracket without the word
 * paragraph cites nothing: "(CAMHS)", "(Enabler two)".
 */

#include <string.h>

#include <libimprove/reading/improve-report-found-private.h>

#define LONGEST_BRACKET 80
#define LONGEST_RANGE 200
/* A report that cites more than this is no report: further ranges are not written out. */
#define MOST_CITED 20000

typedef enum
{
  CITES_NOTHING,
  CITES_PAGES,
  CITES_PARAGRAPHS,
} Cites;

static Cites
cites_what (const ImproveWords *words, guint i)
{
  static const struct
  {
    const char *word;
    Cites cites;
  } rows[] = {
    { "paragraph", CITES_PARAGRAPHS },
    { "paragraphs", CITES_PARAGRAPHS },
    { "para", CITES_PARAGRAPHS },
    { "paras", CITES_PARAGRAPHS },
    { "page", CITES_PAGES },
    { "pages", CITES_PAGES },
    { "p", CITES_PAGES },
    { "pp", CITES_PAGES },
  };

  for (guint r = 0; r < G_N_ELEMENTS (rows); r++)
    if (improve_words_is (words, i, rows[r].word))
      return rows[r].cites;
  return CITES_NOTHING;
}

/* The number token @i is, 0 where it is none. "111-131" is one word with a hyphen: *@last is then its second number. */
static guint
number_at (const ImproveWords *words, guint i, guint *last)
{
  const ImproveToken *token = improve_words_get (words, i);
  guint numbers[2] = { 0, 0 };
  guint n = 0;

  for (guint p = token->start; p < token->end; p++)
    {
      char c = words->text[p];

      if (c == '-' && n == 0 && p > token->start)
        n = 1;
      else if (!g_ascii_isdigit (c) || numbers[n] > 9999)
        return 0;
      else
        numbers[n] = 10 * numbers[n] + (guint) (c - '0');
    }
  *last = n == 1 ? numbers[1] : numbers[0];
  return numbers[0];
}

static void
add_numbers (ImproveReport *report, GStrvBuilder *builder, guint from, guint to)
{
  if (to < from || to - from > LONGEST_RANGE || report->n_cited + (to - from) > MOST_CITED)
    to = from;
  report->n_cited += to - from + 1;
  for (guint i = from; i <= to; i++)
    {
      char text[12];

      g_snprintf (text, sizeof text, "%u", i);
      g_strv_builder_add (builder, text);
    }
}

/* The numbers of the bracket [@from, @to). */
static void
read_bracket (ImproveReport *report, guint from, guint to, GStrvBuilder *paragraphs, GStrvBuilder *pages)
{
  const ImproveWords *words = report->words;
  Cites cites = CITES_NOTHING;

  for (guint i = from; i < to; i++)
    {
      Cites said = cites_what (words, i);
      guint first;
      guint last;

      if (said != CITES_NOTHING)
        cites = said;
      if (said != CITES_NOTHING || cites == CITES_NOTHING || (first = number_at (words, i, &last)) == 0)
        continue;
      /* "103 – 104", "53 to 55" */
      if (i + 2 < to && (improve_words_is_mark (words, i + 1, '-') || improve_words_is (words, i + 1, "to")))
        {
          guint unused;
          guint end = number_at (words, i + 2, &unused);

          if (end > first)
            {
              last = end;
              i += 2;
            }
        }
      add_numbers (report, cites == CITES_PARAGRAPHS ? paragraphs : pages, first, last);
    }
}

static guint
bracket_end (const ImproveWords *words, guint open)
{
  guint i = open + 1;

  while (i < improve_words_size (words) && i - open <= LONGEST_BRACKET && !improve_words_is_mark (words, i, ')') &&
         !improve_words_is_mark (words, i, '('))
    i++;
  return i;
}

static gboolean
cites_paragraphs (const ImproveWords *words, guint from, guint to)
{
  for (guint i = from; i < to; i++)
    if (cites_what (words, i) == CITES_PARAGRAPHS)
      return TRUE;
  return FALSE;
}

void
improve_report_read_references (ImproveReport *report, ImproveReportRecommendation *recommendation)
{
  g_autoptr (GStrvBuilder) paragraphs = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) pages = g_strv_builder_new ();
  gsize length = strlen (recommendation->text);

  if (strchr (recommendation->text, '(') != NULL)
    {
      improve_words_fill (report->words, recommendation->text, length);
      report->page->steps += length;
      for (guint i = 0; i < improve_words_size (report->words); i++)
        {
          guint end;

          if (!improve_words_is_mark (report->words, i, '('))
            continue;
          end = bracket_end (report->words, i);
          if (cites_paragraphs (report->words, i + 1, end))
            read_bracket (report, i + 1, end, paragraphs, pages);
          i = end - 1;
        }
      improve_words_fill (report->words, "", 0);
    }
  recommendation->paragraphs = g_strv_builder_end (paragraphs);
  recommendation->pages = g_strv_builder_end (pages);
}
