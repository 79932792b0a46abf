/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The name of a body, cut out of the line that holds it. */

#include <libimprove/reading/improve-reading-dates-private.h>
#include <libimprove/reading/improve-reading-heading-private.h>

/* Kinds of meeting that stand before or after the name. */
#define KINDS                                                                                                          \
  "ordinary|annual|extraordinary|extra-ordinary|special|monthly|statutory|budget|adjourned|general|full|virtual|"      \
  "remote|public|regular|quarterly|weekly|inaugural|formal|draft|confirmed|approved|unconfirmed|open|january|"         \
  "february|"                                                                                                          \
  "march|april|may|june|july|august|september|october|november|december|first|second|third|fourth|fifth|sixth|"        \
  "seventh|eighth|ninth|tenth|eleventh|twelfth"

static gboolean
names_body (const ImproveWords *words, guint i)
{
  if (improve_reading_match (words, i,
                             "members|meeting|meetings|councillors|all|team|party|court|directors|secretariat", NULL))
    return FALSE;
  /* A chief executive is one person. */
  if (i > 0 && improve_words_is (words, i, "executive") &&
      improve_reading_match (words, i - 1, "chief|deputy|assistant|senior|service", NULL))
    return FALSE;
  return improve_words_has_use (words, i, IMPROVE_WORD_BODY) ||
         improve_reading_match (
             words, i, "district|subcommittee|trust|federation|association|society|region|joint|member|mayor|leader",
             NULL);
}

/* Past "Minutes of the Ordinary Meeting of the". */
static guint
skip_lead (const ImproveWords *words, guint i, guint to)
{
  for (;;)
    {
      guint end;

      if (i >= to)
        return to;
      if (improve_reading_match (words, i, "draft|unconfirmed|confirmed|approved ..12 minutes|notes|minute", &end) &&
          end < to)
        i = end;
      else if (improve_reading_match (
                   words, i, "minutes|minute|notes|note|record|agenda|proceedings|report|decisions|actions", NULL) ||
               improve_reading_match (words, i, "of|the|a|an|at|and|from|-|:|,|for|to|(|)", NULL))
        i++;
      else if (improve_reading_match (
                   words, i, "ordinary|annual|extraordinary|extra-ordinary|special|monthly|adjourned|virtual", NULL))
        i++;
      else if (improve_reading_match (words, i, KINDS, NULL) &&
               (improve_reading_match (words, i + 1, KINDS, NULL) ||
                improve_reading_match (words, i + 1, "meeting|meetings|council|of|the", NULL)) &&
               !improve_reading_match (words, i, "full council", NULL))
        i++;
      else if (improve_reading_match (words, i, "meeting|meetings|proceedings of|at|-|:", NULL))
        i += 2;
      else
        return i;
    }
}

/* Whether the name ends before token @i. */
static gboolean
ends_name (const ImproveWords *words, guint i)
{
  static const char *const ends[] = {
    "held|held|minutes|meeting|meetings|agenda|draft|on|at|commencing|which|took|via|virtual|remote|notes|that|dated|"
    "action",
    ", " KINDS "|meeting|held",
    "- " KINDS "|meeting|held|minutes|<weekday>|<number>|<month>",
    KINDS " meeting|minutes|general",
    ", <weekday>|<number>|<month>",
    "<weekday>",
    "in the? ^<name>? ..4 room|hall|chamber|centre|house|offices|office|building|church|school",
    "in|, <name> ,|room|hall|centre",
  };

  for (guint e = 0; e < G_N_ELEMENTS (ends); e++)
    if (improve_reading_match (words, i, ends[e], NULL))
      return TRUE;
  /* "ADARE- RATHKEALE": a line broke inside a name. */
  if (improve_words_is_mark (words, i, '-') && !improve_words_get (words, i)->glued)
    return TRUE;
  return improve_words_is_mark (words, i, '.') || improve_words_is_mark (words, i, ':') ||
         improve_words_is_mark (words, i, ';');
}

char *
improve_reading_body_name (const ImproveWords *words, guint from, guint to)
{
  ImproveReadingDate date;
  guint start;
  guint end;
  guint last = 0;

  to = MIN (to, improve_words_size (words));
  /* "2018-05-03 Standards Board" */
  if (from < to && improve_reading_find_date (words, from, from + 1, &date) != IMPROVE_DATE_NOT_FOUND &&
      date.from == from)
    from = date.to;
  start = skip_lead (words, from, to);
  for (end = start; end < to && !ends_name (words, end); end++)
    {
      if (improve_reading_find_date (words, end, end + 1, &date) != IMPROVE_DATE_NOT_FOUND)
        break;
      if (names_body (words, end))
        last = end + 1;
    }
  if (last == 0 || end <= start || end - start > 24)
    return NULL;
  while (end > last && (improve_words_get (words, end - 1)->kind == IMPROVE_TOKEN_MARK ||
                        improve_words_has_use (words, end - 1, IMPROVE_WORD_SMALL)))
    end--;
  return improve_words_dup (words, start, end);
}
