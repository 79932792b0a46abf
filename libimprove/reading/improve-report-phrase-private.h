/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/reading/improve-reading-words-private.h>

G_BEGIN_DECLS

/*
 * Phrases of reports, as the profiles of frameworks print them: "What needs to improve", "Inspection of {authority}
 * local authority children's services", "Section 1 …".
 *
 * Words are compared, punctuation is not: case, the shape of an apostrophe and the mark of a footnote glued to a word
 * ("Board1") make no difference. A {name} stands for one to twelve words; an ellipsis at the end lets more follow.
 */

typedef struct
{
  char **words;   /* folded; an empty one stands for {name} */
  guint n_words;
  gboolean open;  /* more may follow */
} ImproveReportPhrase;

typedef struct
{
  guint from;         /* tokens */
  guint to;
  guint capture_from; /* what stands for the last {name}; both equal where there is none */
  guint capture_to;
} ImproveReportMatch;

ImproveReportPhrase *improve_report_phrase_new (const char *text);
void improve_report_phrase_free (gpointer phrase);

/* Whether the phrase starts at the first word at or after token @at. */
gboolean improve_report_phrase_at (const ImproveReportPhrase *phrase,
                                   const ImproveWords        *words,
                                   guint                      at,
                                   ImproveReportMatch        *match);

/* Whether it is all there is; an open one need only start it. */
gboolean improve_report_phrase_is (const ImproveReportPhrase *phrase,
                                   const ImproveWords        *words,
                                   ImproveReportMatch        *match);

/* Its first place. */
gboolean improve_report_phrase_find (const ImproveReportPhrase *phrase,
                                     const ImproveWords        *words,
                                     guint                      at,
                                     ImproveReportMatch        *match);

/* The same for a list of phrases; the index of the one that fits, or -1. */
int improve_report_phrases_at (const GPtrArray    *phrases,
                               const ImproveWords *words,
                               guint               at,
                               ImproveReportMatch *match);
int improve_report_phrases_is (const GPtrArray    *phrases,
                               const ImproveWords *words,
                               ImproveReportMatch *match);
int improve_report_phrases_find (const GPtrArray    *phrases,
                                 const ImproveWords *words,
                                 guint               at,
                                 ImproveReportMatch *match);

/* The text folded in the same way, for a table of what was seen: lower case, blanks between words, no punctuation. */
char *improve_report_fold (const ImproveWords *words,
                           guint               from,
                           guint               to);

/* The text of tokens as printed, without the marks of footnotes glued to its words. */
char *improve_report_dup_printed (const ImproveWords *words,
                                  guint               from,
                                  guint               to);

/* The first token at or after @i that is a word or a number; the size where there is none. */
guint improve_report_next_word (const ImproveWords *words,
                                guint               i);

G_END_DECLS
