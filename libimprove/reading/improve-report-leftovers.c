/* SPDX-License-Identifier: LGPL-2.1-or-later */

/*
 * What looks like a recommendation and was not taken for one, for a person to look at: entries of lists elsewhere that
 * order something ("Ensure that …"), and sentences that say what somebody should do.
 */

#include <libimprove/reading/improve-report-sections-private.h>

/* A report that orders on every line is no report: the list stays readable. */
#define MOST_LEFT 200
#define LONGEST_LEFT 600

static const char *const orders[] = { "ensure",     "improve",   "review",    "develop",  "strengthen",
                                      "increase",   "implement", "monitor",   "urgently", "establish",
                                      "accelerate", "reduce",    "embed",     "evaluate", "provide",
                                      "prioritise", "continue",  "undertake", "clarify",  "revise" };
static const char *const obliged[] = { "authority", "council",  "board",    "partnership", "trust",
                                       "leaders",   "managers", "partners", "lscb",        "members" };

static gboolean
is_one_of (const ImproveWords *words, guint i, const char *const *list, guint n)
{
  for (guint k = 0; k < n; k++)
    if (improve_words_is (words, i, list[k]))
      return TRUE;
  return FALSE;
}

/* "The local authority should …": who, and that they ought to, in the first words of a sentence. */
static gboolean
obliges (const ImproveWords *words)
{
  for (guint s = 0; s < words->n_sentences; s++)
    {
      guint from = words->sentences[s];

      for (guint i = from + 1; i < improve_words_size (words) && i < from + 7; i++)
        if (is_one_of (words, i - 1, obliged, G_N_ELEMENTS (obliged)) &&
            (improve_words_is (words, i, "should") || improve_words_is (words, i, "must")))
          return TRUE;
    }
  return FALSE;
}

static const char *
looks_like (ImproveReport *report, const ImproveReadingBlock *block)
{
  improve_words_fill (report->words, block->text, block->length);
  report->page->steps += block->length;
  if (block->marker.kind != IMPROVE_MARKER_NONE && is_one_of (report->words, 0, orders, G_N_ELEMENTS (orders)))
    return "an entry of a list that orders something, under no heading of recommendations";
  if (obliges (report->words))
    return "a sentence that says what ought to be done, outside the lists of recommendations";
  return NULL;
}

/* The first of it, cut at a character. */
static char *
dup_start (const ImproveReadingBlock *block)
{
  const char *end;

  if (block->length <= LONGEST_LEFT)
    return g_strndup (block->text, block->length);
  g_utf8_validate_len (block->text, LONGEST_LEFT, &end);
  return g_strdup_printf ("%.*s \xe2\x80\xa6", (int) (end - block->text), block->text);
}

void
improve_report_leave (ImproveReport *report, const ImproveReadingBlock *block, const char *reason)
{
  ImproveReportLeft *left;

  if (report->found->left->len >= MOST_LEFT)
    return;
  left = g_new0 (ImproveReportLeft, 1);
  left->text = dup_start (block);
  left->reason = reason;
  left->place = improve_report_place (report, block->first_line, block->last_line);
  g_ptr_array_add (report->found->left, left);
}

void
improve_report_read_leftovers (ImproveReport *report, const guint8 *taken)
{
  for (guint i = 0; i < improve_reading_blocks_size (report->blocks); i++)
    {
      const ImproveReadingBlock *block = improve_reading_blocks_get (report->blocks, i);
      const char *reason = taken[i] || block->lines_from < report->cover_end ? NULL : looks_like (report, block);

      if (reason != NULL)
        improve_report_leave (report, block, reason);
    }
}
