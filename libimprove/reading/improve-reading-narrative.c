/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Sentences that tell what a body decided, where no resolution is marked. */

#include <string.h>

#include <libimprove/reading/improve-reading-rules-private.h>
#include <libimprove/reading/improve-reading-verbs-private.h>
#include <libimprove/reading/improve-reading-votes-private.h>
#include <libimprove/reading/improve-reading-walk-private.h>

/* A sentence longer than this is no decision but a table run together. */
#define LONGEST 220u

/* A rule: the pattern stands at some token of the sentence; what was decided is told from there, or from the start of
 * the sentence. */
typedef struct
{
  const char *id;
  const char *pattern;
  gboolean whole; /* the sentence from its start */
  const char *example;
} Rule;

static const Rule anywhere[] = {
  { "it-was-agreed", "it was <adverb>* resolved|agreed|decided|determined <adverb>* that|to|not|by|,|on|a|the|in",
    FALSE, "It was agreed to write to the school." },
  { "it-was-proposed-agreed", "it was <adverb>* proposed|moved ..30 resolved|agreed|approved|carried", FALSE,
    "It was proposed by Cllr Reed, seconded by Cllr Sedge and agreed that the hall be painted." },
  { "on-proposal-agreed", "on the proposal|proposition|motion of ..24 it was <adverb>* agreed|resolved|decided", FALSE,
    "On the proposal of Cllr Reed, seconded by Cllr Sedge, it was agreed to write." },
  { "all-resolved", "all|members|councillors <adverb>* resolved|agreed <adverb>* to", TRUE,
    "All resolved to write again." },
};

/* The same, told from where the pattern stands whatever stands before. */
static const Rule clauses[] = {
  { "and-the-body-resolved", "and|, the ..4 <body> <adverb>* resolved|decided <adverb>* that|to", FALSE,
    "Five voted for it, and the Committee resolved accordingly to mend the weir." },
};

static const Rule at_start[] = {
  { "unanimously-agreed", "unanimously agreed|resolved|approved|adopted|noted", TRUE,
    "Unanimously agreed to write again." },
  { "agreed-to", "^agreed|resolved|approved to|that", TRUE, "Agreed to write again." },
  { "voted-to", "..4 <body> <adverb>* voted ..3 to", TRUE, "Councillors voted to award a grant to the school." },
  { "voted-for", "..4 <body> <adverb>* voted ..3 in favour of", TRUE,
    "The Forum voted unanimously in favour of option 2." },
  { "moved-and-carried", "<style> ..6 proposed|moved <adverb>* that ..60 carried", TRUE,
    "Cllr Reed moved that the meeting be adjourned, which was seconded by Cllr Sedge and carried." },
  { "body-recommends", "the ..4 <body> <adverb>* recommends|resolves|agrees|approves that|to", TRUE,
    "The Committee recommends that the Council buy the field." },
  { "paper-noted",
    "the|a|<name>|<paper> <paper>? unanimously? noted|approved|agreed|received|adopted|accepted|endorsed . $", TRUE,
    "Report noted." },
};

/* Sentences that speak of other times and other bodies, or only of what might be. */
static const char *const excluded[] = {
  "previously|already|formerly",
  "at|since the|its? last|previous ..2 meeting",
  "had|has|have been <adverb>* agreed|resolved|approved|adopted|noted|endorsed",
  "would|will|could|should|may|might|to be <adverb>* agreed|resolved|approved|adopted|noted|endorsed|decided|elected",
  "whether|if it was|were agreed",
  "voted ..3 in favour of the? motion|amendment|proposal",
  "became the ..3 resolution|motion|decision",
  "motion|amendment|proposition <adverb>* was|were <adverb>* carried|passed|put", /* it says not what was moved */
};

static gboolean
is_excluded (const ImproveWords *words, guint from, guint to)
{
  static ImproveMatchIndex index;

  improve_match_index_fill (&index, excluded, G_N_ELEMENTS (excluded));
  for (guint i = from; i < to; i++)
    for (guint64 found = improve_match_index_first (&index, words, i); found != 0; found &= found - 1)
      if (improve_reading_match (words, i, excluded[__builtin_ctzll (found)], NULL))
        return TRUE;
  return FALSE;
}

/* "agreed that it was important": an opinion. */
static gboolean
is_opinion (const ImproveWords *words, guint verb, guint to)
{
  guint i = verb + 1;

  if (improve_reading_match (words, i, "with|the importance|about|on the importance", NULL) ||
      improve_reading_match (words, i, "on? the? importance|need|value|seriousness", NULL))
    return TRUE;
  if (!improve_words_is (words, i, "that"))
    return FALSE;
  if (improve_reading_match (words, i + 1, "it|this|there|these|they|such was|were|is|are|had|has|would", NULL))
    return TRUE;
  for (; i < to; i++)
    {
      if (improve_reading_match (words, i, "should|be|would|shall|must|will", NULL))
        return FALSE;
      if (improve_reading_match (words, i, "was|were|had", NULL))
        return TRUE;
    }
  return FALSE;
}

/* What a body notes, receives or approves. */
static gboolean
has_paper (const ImproveWords *words, guint from, guint to)
{
  for (guint i = from; i < to; i++)
    if (improve_words_has_use (words, i, IMPROVE_WORD_PAPER))
      return TRUE;
  return FALSE;
}

/* "The Board considered the report and agreed the recommendations", from the first verb on. */
static gboolean
decided_after (const ImproveWords *words, guint verb, guint to)
{
  if (!improve_reading_match (words, verb,
                              "considered|discussed|reviewed|received|welcomed|thanked|scrutinised|debated", NULL))
    return FALSE;
  for (guint i = verb + 2; i < to; i++)
    if (improve_reading_match (words, i,
                               "and|, and|then|unanimously* noted|approved|agreed|endorsed|adopted|accepted|resolved "
                               "unanimously? the|its|their|to|that|a|an|it|them|all",
                               NULL))
      return improve_reading_match (words, i, "and|, and|then|unanimously* noted", NULL)
                 ? has_paper (words, i + 3, MIN (to, i + 5))
                 : !improve_reading_match (words, i, "and|, and|then|unanimously* agreed that", NULL);
  return FALSE;
}

/* "Cllr Reed proposed that the winch be repaired. Cllr Sedge seconded. All in favour.": what was proposed, where the
 * block goes on to say that it was carried. */
static gboolean
proposed_and_carried (const ImproveWords *words, guint from, guint to)
{
  guint size = improve_words_size (words);

  if (to >= size ||
      (!improve_reading_match (words, from, "<style> ..6 proposed|moved <adverb>* that|to|we|a|the", NULL) &&
       !improve_reading_match (words, from, "<style> ..6 proposed|moved ,|and+ ..8 seconded <adverb>* that|to|a|the",
                               NULL)))
    return FALSE;
  for (guint i = to; i < size; i++)
    if (improve_reading_match (words, i, "amendment|amendments|amended", NULL))
      return FALSE; /* other words may be carried than those that were moved */
  if (improve_reading_is_unanimous (words, to, size))
    return TRUE;
  for (guint i = to; i < size; i++)
    if (improve_reading_match (words, i, "carried|agreed|approved|passed .|,|by|on|nem|unanimously|$", NULL))
      return !improve_reading_match (words, i - 1, "not", NULL);
  return FALSE;
}

/* "The Board noted with concern the shortfall and agreed to write to partners." */
static gboolean
noted_and_decided (const ImproveWords *words, guint verb, guint to)
{
  if (improve_words_is (words, verb + 1, "that"))
    return FALSE;
  for (guint i = verb + 2; i < to; i++)
    if (improve_reading_match (words, i, "and unanimously? agreed|resolved|decided|requested|asked to|that", NULL))
      return !is_opinion (words, i + 1, to);
  return FALSE;
}

/* "The Board approved the minutes": a body, adverbs and a verb in the past at the start of the sentence. */
static gboolean
body_decided (const ImproveWords *words, guint from, guint to)
{
  guint i = from;

  for (; i < MIN (to, from + 12); i++)
    {
      gboolean members;
      guint verb = i + 1;
      guint what;

      if (improve_words_has_use (words, i, IMPROVE_WORD_FINITE) ||
          improve_words_get (words, i)->kind == IMPROVE_TOKEN_MARK)
        return FALSE;
      if (!improve_words_has_use (words, i, IMPROVE_WORD_BODY) && !improve_words_is (words, i, "present"))
        continue;
      members = improve_reading_match (words, i, "members|councillors|meeting|all", NULL);
      while (improve_words_has_use (words, verb, IMPROVE_WORD_ADVERB) && improve_words_verb (words, verb) == 0)
        verb++;
      what = improve_words_verb (words, verb);
      if (decided_after (words, verb, to))
        return TRUE;
      if (what == 0 || !improve_words_has_use (words, verb, IMPROVE_WORD_PAST))
        continue;
      if (improve_reading_match (words, verb, "accepted|supported", NULL))
        return has_paper (words, verb + 1, MIN (to, verb + 9)) ||
               improve_reading_match (words, verb - 1, "unanimously", NULL);
      if (improve_words_is (words, verb, "resolved") || improve_words_is (words, verb, "decided"))
        return TRUE;
      if ((what & (IMPROVE_READING_APPROVE | IMPROVE_READING_ENDORSE | IMPROVE_READING_ADOPT | IMPROVE_READING_DEFER |
                   IMPROVE_READING_REJECT)) != 0)
        return !improve_words_is (words, verb + 1, "of");
      if (what == IMPROVE_READING_AGREE)
        return !is_opinion (words, verb, to) &&
               (!members || improve_reading_match (words, verb + 1, "to|that|the|a|unanimously", NULL));
      if (what == IMPROVE_READING_NOTE && noted_and_decided (words, verb, to))
        return TRUE;
      if (what == IMPROVE_READING_NOTE || what == IMPROVE_READING_RECEIVE)
        return improve_reading_match (words, verb + 1,
                                      "and? noted|approved|agreed|accepted|? the|its|this|these|a|an|and|with", NULL) &&
               !improve_words_is (words, verb + 1, "that") && has_paper (words, verb + 1, MIN (to, verb + 9)) &&
               (what == IMPROVE_READING_NOTE ||
                improve_reading_match (words, verb + 1, "and noted|approved|agreed|accepted|adopted", NULL));
      return FALSE;
    }
  if (i > from && i < to && (improve_words_is (words, i, "resolved") || improve_words_is (words, i, "decided")))
    return TRUE;
  return FALSE;
}

/* "The Board resolved": DECIDED words that are no verbs of the list. */
static gboolean
body_resolved (const ImproveWords *words, guint from, guint to)
{
  if (!improve_reading_may_match (words, "resolved|decided that|to|not|unanimously"))
    return FALSE;
  for (guint i = from + 1; i < MIN (to, from + 14); i++)
    {
      guint before = i;

      if (improve_words_has_use (words, i, IMPROVE_WORD_BE) ||
          improve_reading_match (words, i, "had|has|have|who|which", NULL))
        return FALSE;
      if (!improve_reading_match (words, i, "resolved|decided that|to|not|unanimously", NULL))
        continue;
      while (before > from && improve_words_has_use (words, before - 1, IMPROVE_WORD_ADVERB))
        before--;
      return before > from && improve_words_has_use (words, before - 1, IMPROVE_WORD_BODY);
    }
  return FALSE;
}

/* Whether the verb at @i, after "was", is followed by a body of others: "was approved by the County Council". */
static gboolean
by_others (const ImproveWords *words, guint i)
{
  guint end;

  if (!improve_reading_match (words, i + 1, "by the?", &end))
    return FALSE;
  return !improve_reading_match (words, end,
                                 "members|council|committee|board|panel|cabinet|all|those|councillors|meeting|group|"
                                 "forum|consensus|a|show|majority|parish|everyone",
                                 NULL);
}

/* "The report was noted": what happened to a paper. @verb is where. */
static gboolean
was_decided (const ImproveWords *words, guint from, guint to)
{
  if (!improve_reading_may_match (words, "was|were"))
    return FALSE;
  for (guint i = from + 1; i + 1 < to; i++)
    {
      guint verb;
      guint what;
      gboolean paper;

      if (!improve_words_has_use (words, i, IMPROVE_WORD_BE) || !improve_reading_match (words, i, "was|were", NULL))
        continue;
      if (improve_reading_match (words, i - 1, "which|that|who|it|there|they|and|what|as|when|where|meeting", NULL) &&
          !improve_reading_match (words, from, "the? draft? minutes of", NULL))
        continue;
      verb = i + 1;
      while (improve_words_has_use (words, verb, IMPROVE_WORD_ADVERB) && improve_words_verb (words, verb) == 0)
        verb++;
      if (improve_reading_match (words, verb, "taken as read ,|and|<adverb>* approved|agreed|confirmed|signed|adopted",
                                 NULL))
        return has_paper (words, from, i);
      /* "was reviewed and approved" */
      if (improve_reading_match (
              words, verb,
              "reviewed|received|considered|discussed|read|presented|proposed|circulated|checked|taken , and? <verb>",
              NULL) ||
          improve_reading_match (words, verb,
                                 "reviewed|received|considered|discussed|read|presented|proposed|circulated|checked|"
                                 "noted and <adverb>* <verb>",
                                 NULL))
        do
          verb++;
        while (!improve_words_has_use (words, verb, IMPROVE_WORD_VERB) && verb < to);
      if (!improve_words_has_use (words, verb, IMPROVE_WORD_PAST) || by_others (words, verb))
        continue;
      what = improve_words_verb (words, verb);
      paper = has_paper (words, from, i);
      if (improve_reading_match (words, verb, "elected|co-opted|re-elected|appointed|nominated", NULL))
        return TRUE;
      if (what == IMPROVE_READING_NOTE || what == IMPROVE_READING_RECEIVE)
        {
          if (what == IMPROVE_READING_NOTE && paper && !improve_words_is (words, verb + 1, "that"))
            return TRUE;
          continue;
        }
      if (what == IMPROVE_READING_AGREE ||
          (improve_reading_match (words, verb, "accepted|confirmed|signed|adopted|carried", NULL)))
        {
          if (paper && !improve_reading_match (words, from, "apologies", NULL))
            return TRUE;
          continue;
        }
      if ((what & (IMPROVE_READING_APPROVE | IMPROVE_READING_ENDORSE | IMPROVE_READING_ADOPT | IMPROVE_READING_DEFER |
                   IMPROVE_READING_REFER)) != 0)
        return TRUE;
      if (improve_reading_match (words, verb, "authorised|authorized|instructed|empowered to", NULL) ||
          (what == IMPROVE_READING_DELEGATE && improve_reading_match (words, i - 1, "authority|power|powers", NULL)))
        return TRUE;
    }
  return FALSE;
}

/* Past "Footpath 4:", "In the meantime," and "On a show of hands (7 for, 2 against)". */
static guint
skip_opening (const ImproveWords *words, guint from, guint to)
{
  if (improve_reading_match (words, from, "on|following|by a show|vote ..3 ~ (", NULL))
    for (guint i = from; i + 1 < to; i++)
      if (improve_words_is_mark (words, i, ')'))
        return i + 1 + improve_words_is_mark (words, i + 1, ',');
  for (guint i = from + 1; i + 2 < MIN (to, from + 10); i++)
    {
      if (improve_words_is_mark (words, i, ':') && improve_words_get (words, i + 1)->shape != IMPROVE_SHAPE_LOWER)
        return i + 1;
      if (improve_words_is_mark (words, i, ',') && i - from <= 5)
        return improve_reading_match (
                   words, from, "in|at|following|after|accordingly|however|meanwhile|subsequently|therefore|finally|on",
                   NULL)
                   ? i + 1
                   : from;
      if (improve_words_get (words, i)->kind == IMPROVE_TOKEN_MARK)
        return from;
    }
  return from;
}

/* The rules that stand at any token. */
static gboolean
find_anywhere (const ImproveWords *words, guint from, guint to, guint *start)
{
  gboolean clause = improve_reading_may_match (words, clauses[0].pattern);
  guint may = 0; /* one bit a rule */

  for (guint r = 0; r < G_N_ELEMENTS (anywhere); r++)
    if (improve_reading_may_match (words, anywhere[r].pattern))
      may |= 1u << r;
  for (guint i = from; i < to && (clause || may != 0); i++)
    {
      if (clause && improve_reading_match (words, i, clauses[0].pattern, NULL) && i > from)
        {
          *start = i + 1;
          return TRUE;
        }
      for (guint left = may; left != 0; left &= left - 1)
        {
          const Rule *rule = &anywhere[__builtin_ctz (left)];

          if (!improve_reading_match (words, i, rule->pattern, NULL))
            continue;
          *start =
              rule->whole || improve_reading_match (words, MAX (i, 1u) - 1, "and|that|then|but", NULL) ? from : i;
          return TRUE;
        }
    }
  return FALSE;
}

static gboolean
find_rule (const ImproveWords *words, guint from, guint to, guint *start, guint *lead)
{
  *lead = 0;
  for (guint r = 0; r < G_N_ELEMENTS (at_start); r++)
    if (improve_reading_match (words, from, at_start[r].pattern, NULL))
      {
        *start = from;
        return TRUE;
      }
  from = skip_opening (words, from, to);
  if (proposed_and_carried (words, from, to) || body_decided (words, from, to) || body_resolved (words, from, to) ||
      was_decided (words, from, to))
    {
      *start = from;
      return TRUE;
    }
  return find_anywhere (words, from, to, start);
}

/* What follows the sentence says who moved it and how many agreed: "Proposed Cllr Reed, seconded Cllr Sedge. All
 * agreed." */
static void
read_votes_after (const ImproveWords *words, guint to, ImproveFoundResolution *resolution)
{
  guint size = improve_words_size (words);
  ImproveMark mark = IMPROVE_MARK_VOTE;

  while (to < size && mark == IMPROVE_MARK_VOTE)
    {
      guint end = improve_words_sentence_end (words, to);
      guint after;
      const ImproveMarkRow *row = improve_reading_mark (words, to, &after);

      mark = row != NULL ? row->mark : IMPROVE_MARK_NONE;
      if (mark == IMPROVE_MARK_VOTE)
        improve_reading_votes (words, to, end, resolution);
      to = end;
    }
}

/* Whether a resolution that is marked stands: sentences that tell of one are dropped then. */
static gboolean
has_marked (const ImproveWalk *walk)
{
  gboolean open = walk->open.resolution != NULL && !walk->listing;

  return walk->item->resolutions->len > (open ? 1u : 0u);
}

/* The resolution that the sentence [@from, @to) tells of, from @start on. */
ImproveFoundResolution *
improve_walk_tell (ImproveWalk *walk, guint from, guint to, guint start, guint lead)
{
  ImproveFoundResolution *resolution = improve_found_resolution_new ();
  ImproveFoundLimb *limb = improve_found_limb_new ();
  guint end = MIN (to, improve_reading_trailer (walk->words, start));

  resolution->form = IMPROVE_FOUND_NARRATIVE;
  resolution->in_decision = walk->in_decision;
  improve_reading_votes (walk->words, from, to, resolution);
  limb->text = improve_words_dup (walk->words, start, end);
  improve_walk_lines (walk, start, end, &limb->lines);
  resolution->lines = limb->lines;
  improve_walk_read_limb (walk, limb, lead);
  improve_found_resolution_add_limb (resolution, limb);
  return resolution;
}

gboolean
improve_walk_narrative (ImproveWalk *walk, guint from, guint to)
{
  const ImproveWords *words = walk->words;
  ImproveFoundResolution *resolution;
  guint start;
  guint lead;

  if (to <= from || to - from > LONGEST || walk->block->column != NULL)
    return FALSE;
  if (!find_rule (words, from, to, &start, &lead) || is_excluded (words, from, to))
    return FALSE;
  if (has_marked (walk))
    return TRUE;
  resolution = improve_walk_tell (walk, from, to, start, lead);
  read_votes_after (words, to, resolution);
  improve_walk_share_votes (walk, resolution);
  g_ptr_array_add (walk->narrative, resolution);
  return TRUE;
}

gboolean
improve_reading_narrative_rule (guint i, ImproveReadingRule *rule)
{
  static const struct
  {
    const Rule *rules;
    guint n_rules;
  } tables[] = {
    { anywhere, G_N_ELEMENTS (anywhere) },
    { clauses, G_N_ELEMENTS (clauses) },
    { at_start, G_N_ELEMENTS (at_start) },
  };

  for (guint t = 0; t < G_N_ELEMENTS (tables); i -= tables[t++].n_rules)
    if (i < tables[t].n_rules)
      {
        const Rule *row = &tables[t].rules[i];

        *rule = (ImproveReadingRule){ row->id, row->pattern, "a resolution", row->example };
        return TRUE;
      }
  return FALSE;
}
