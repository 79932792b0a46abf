/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Where words of the text open a resolution: "RESOLVED", "it was unanimously agreed that:", "The Board decided:-". */

#include <string.h>

#include <libimprove/reading/improve-reading-walk-private.h>

/* A subject has at most so many words, and so many may stand between "RESOLVED" and what is resolved. */
#define LONGEST_SUBJECT 14u
#define LONGEST_TAIL 40u

static gboolean
is_stop (const ImproveWords *words, guint i)
{
  return improve_words_is_mark (words, i, ':') || improve_words_is_mark (words, i, '-');
}

/* "(i)", "(2)": what numbers a limb, not a remark. */
static gboolean
is_label_bracket (const ImproveWords *words, guint i)
{
  const ImproveToken *token;

  if (!improve_words_is_mark (words, i, '(') || !improve_words_is_mark (words, i + 2, ')'))
    return FALSE;
  token = improve_words_get (words, i + 1);
  return token->kind != IMPROVE_TOKEN_MARK && token->end - token->start <= 4 && !improve_words_is (words, i + 1, "nem");
}

static guint
skip_bracket (const ImproveWords *words, guint i)
{
  guint end = MIN (improve_words_size (words), i + LONGEST_TAIL);

  for (guint n = i + 1; n < end; n++)
    if (improve_words_is_mark (words, n, ')'))
      return n + 1;
  return i;
}

/* "on the proposal of Cllr Reed, seconded by Cllr Sedge, that": where "that", "to" or a colon follows. */
static guint
skip_circumstance (const ImproveWords *words, guint i)
{
  guint end = MIN (improve_words_size (words), i + LONGEST_TAIL);

  if (improve_words_is_mark (words, i, ','))
    i++;
  if (!improve_reading_match (
          words, i, "on|by|with|following|upon|nem|having|after|in|subject|without|proposed|moved|under", NULL))
    return i;
  for (guint n = i; n < end; n++)
    {
      if (improve_words_is_mark (words, n, ':') || improve_words_is (words, n, "that") ||
          (improve_words_is (words, n, "to") && !improve_reading_match (words, n + 1, "<number>|<count>", NULL) &&
           !improve_reading_match (words, n + 1, "the vote", NULL)))
        return n;
      /* The full stops of "nem. con." end nothing. */
      if (improve_words_is_mark (words, n, '.') && !improve_reading_match (words, n - 1, "nem|con|dis", NULL) &&
          !improve_words_has_use (words, n - 1, IMPROVE_WORD_ABBREVIATION | IMPROVE_WORD_STYLE) &&
          improve_words_get (words, n - 1)->end - improve_words_get (words, n - 1)->start > 1)
        break;
    }
  return i;
}

/* From the word that decides to the first word of what is decided. */
static guint
skip_tail (const ImproveWords *words, guint i)
{
  for (guint before = G_MAXUINT; before != i;)
    {
      guint end;

      before = i;
      while (improve_words_has_use (words, i, IMPROVE_WORD_ADVERB) && improve_words_verb (words, i) == 0)
        i++;
      if (improve_words_is_mark (words, i, '(') && !is_label_bracket (words, i))
        i = skip_bracket (words, i);
      else if (improve_reading_match (words, i, "the following ..2 :", &end) ||
               improve_reading_match (words, i, "as follows :|-*", &end) ||
               improve_reading_match (words, i, "no|number . <number> /? <number>?", &end) ||
               improve_reading_match (words, i, "<number> / <number>", &end))
        i = end;
      else if (is_stop (words, i))
        i++;
      else if (improve_words_is_mark (words, i, '.') && i + 1 < improve_words_size (words))
        i++;
      else
        i = skip_circumstance (words, i);
    }
  return i;
}

/* Where the subject starts whose verb is at @i: "The Pond Board unanimously" before "agreed". @i where there is none.
 */
static guint
subject_start (const ImproveWords *words, guint i)
{
  guint first = improve_words_sentence_start (words, i);
  guint at = i;

  while (at > first && improve_words_has_use (words, at - 1, IMPROVE_WORD_ADVERB))
    at--;
  if (at == first ||
      !(improve_words_has_use (words, at - 1, IMPROVE_WORD_BODY) || improve_words_is (words, at - 1, "present")))
    return i;
  for (guint n = at - 1; n > first && at - n < LONGEST_SUBJECT; n--)
    {
      const ImproveToken *token = improve_words_get (words, n - 1);

      if (improve_words_is (words, n, "the") || improve_words_is (words, n, "members"))
        return n;
      if (token->kind == IMPROVE_TOKEN_MARK || (token->uses & IMPROVE_WORD_FINITE) != 0)
        return n;
    }
  return at - first <= LONGEST_SUBJECT ? first : i;
}

/* A word in capitals among capitals is part of a heading. */
static gboolean
stands_out (const ImproveWords *words, guint i)
{
  guint before = i;

  while (before > 0 &&
         improve_reading_match (words, before - 1,
                                "and|it|was|<adverb>|accordingly|is|this|the|<body>|members|whereupon", NULL))
    before--;
  if (before > 0 && improve_words_get (words, before - 1)->kind == IMPROVE_TOKEN_WORD &&
      improve_words_get (words, before - 1)->shape == IMPROVE_SHAPE_UPPER &&
      improve_words_get (words, before - 1)->end - improve_words_get (words, before - 1)->start > 3)
    return FALSE;
  return i == 0 ||
         !improve_reading_match (words, i - 1, "be|been|to|not|being|as|were|previously|had|has|have|already|being",
                                 NULL) ||
         improve_reading_match (words, i - 1, "=be", NULL);
}

/* What follows a word that decides, so that it opens something: a stop, "that", a quotation, the end. */
static gboolean
opens (const ImproveWords *words, guint i, const char *pattern)
{
  while (improve_words_has_use (words, i, IMPROVE_WORD_ADVERB) && improve_words_verb (words, i) == 0)
    i++;
  return improve_reading_match (words, i, pattern, NULL);
}

/* RESOLVED in capitals opens a resolution wherever it stands; AGREED, DECIDED and the like after "it was", "and" or at
 * the start of a sentence, and RECOMMENDED too. */
static gboolean
is_capital_start (const ImproveWords *words, guint i, guint first)
{
  gboolean leads = i == first || improve_reading_match (words, i - 1, "was|and|<adverb>|is|be|:|-", NULL);

  if (improve_words_get (words, i)->shape != IMPROVE_SHAPE_UPPER || !stands_out (words, i))
    return FALSE;
  if (improve_words_is (words, i, "resolved"))
    return TRUE;
  if (improve_reading_match (words, i, "agreed|decided|ordered|determined|recommended|recommends|resolves", NULL))
    return (leads && opens (words, i + 1, "that|to|<stop>|<quote>|(|$|the|by")) ||
           (subject_start (words, i) < i && opens (words, i + 1, "that? to? <stop>|$|(")) ||
           (improve_words_is (words, i, "recommends") && subject_start (words, i) < i &&
            opens (words, i + 1, "to the? ..4 <stop>"));
  return FALSE;
}

/* "it was resolved:", "and agreed: -", "The Committee resolved:-" in small letters need the colon or dash. */
static gboolean
is_small_start (const ImproveWords *words, guint i, guint first)
{
  gboolean leads;

  if (!improve_reading_match (words, i, "resolved|agreed|decided|ordered|determined", NULL))
    return FALSE;
  if (i > 0 && improve_reading_match (words, i - 1, "be|been|not|had|has|have|to|as", NULL))
    return FALSE;
  leads = i == first || improve_reading_match (words, i - 1, "was|and|is|then|unanimously", NULL) ||
          subject_start (words, i) < i;
  if (!leads)
    return FALSE;
  if (opens (words, i + 1, "that|to|the|following|as|follows* :") || opens (words, i + 1, "that|to* - $") ||
      opens (words, i + 1, "that|to* - ^that|to|<quote>|(") || opens (words, i + 1, "that? to? <quote> ^that|to"))
    return TRUE;
  return i == first && improve_words_get (words, i)->shape != IMPROVE_SHAPE_LOWER &&
         (opens (words, i + 1, "that|$|<stop>|<quote>") ||
          (improve_words_is (words, i, "resolved") && opens (words, i + 1, "to|on|by|(")));
}

guint
improve_reading_decision_tail (const ImproveWords *words, guint i)
{
  return skip_tail (words, i);
}

guint
improve_reading_lead_verbs (const ImproveWords *words, guint i)
{
  if (improve_reading_match (words, i, "agreed", NULL))
    return IMPROVE_READING_AGREE;
  if (improve_reading_match (words, i, "recommended|recommends|recommend", NULL))
    return IMPROVE_READING_RECOMMEND;
  if (improve_reading_match (words, i, "resolved to recommend", NULL))
    return IMPROVE_READING_RECOMMEND;
  return 0;
}

/* What opens a resolution has one of these. */
static const char deciding[] = "<decided>|recommended|recommends|resolves";

gboolean
improve_reading_may_decide (const ImproveWords *words)
{
  return improve_reading_may_match (words, deciding);
}

gboolean
improve_reading_decision_at (const ImproveWords *words, guint i, ImproveDecisionStart *start)
{
  guint first;

  if (!improve_reading_match (words, i, deciding, NULL))
    return FALSE;
  first = improve_words_sentence_start (words, i);
  if (!is_capital_start (words, i, first) && !is_small_start (words, i, first))
    return FALSE;
  start->start = first;
  start->lead = improve_reading_lead_verbs (words, i);
  start->end = skip_tail (words, i + 1);
  return TRUE;
}
