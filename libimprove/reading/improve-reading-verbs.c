/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/reading/improve-reading-verbs-private.h>

typedef struct
{
  const ImproveWords *words;
  guint size;
  guint found;     /* verbs */
  guint form;      /* of the active verb: 0 as one orders, else PAST or THIRD */
  gboolean active; /* such a verb was found */
  gboolean closed; /* the active verb opened a scope ("delegate … to"): what follows in its form belongs to it */
  gboolean that;   /* the active verb has a clause with "that" */
} Verbs;

static const char *const nicks[] = { "note",     "receive",    "agree",     "approve",  "endorse",
                                     "adopt",    "scrutinise", "recommend", "refer",    "request",
                                     "delegate", "defer",      "reject",    "withdraw", "other" };

const char *
improve_reading_verb_nick (guint verb)
{
  for (guint i = 0; i < G_N_ELEMENTS (nicks); i++)
    if (verb == 1u << i)
      return nicks[i];
  return "other";
}

static guint
form_of (const Verbs *v, guint i)
{
  return improve_words_get (v->words, i)->uses & (IMPROVE_WORD_PAST | IMPROVE_WORD_THIRD);
}

static guint
skip_adverbs (const Verbs *v, guint i)
{
  while (improve_words_has_use (v->words, i, IMPROVE_WORD_ADVERB) && improve_words_verb (v->words, i) == 0)
    i++;
  return i;
}

/* Whether one of @words stands in the tokens [@from, @to). */
static gboolean
says (const Verbs *v, guint from, guint to, const char *pattern)
{
  for (guint i = from; i < MIN (to, v->size); i++)
    if (improve_reading_match (v->words, i, pattern, NULL))
      return TRUE;
  return FALSE;
}

/* What "authorise" comes to: a power for somebody where "to" and a verb follow, an approval otherwise. */
static guint
authorise (const Verbs *v, guint i)
{
  for (guint n = i + 1; n < MIN (i + 40, v->size); n++)
    {
      if (improve_words_is_mark (v->words, n, ';'))
        break;
      if (improve_words_is (v->words, n, "to") && n + 1 < v->size &&
          improve_words_get (v->words, n + 1)->shape == IMPROVE_SHAPE_LOWER)
        return IMPROVE_READING_DELEGATE;
    }
  return IMPROVE_READING_APPROVE;
}

static gboolean
is_authorise (const Verbs *v, guint i)
{
  return improve_reading_match (
      v->words, i, "authorise|authorize|authorises|authorizes|authorised|authorized|empower|empowers|empowered", NULL);
}

/* "give approval", "grant permission": the noun says what the verb does not. */
static guint
verb_of_noun (const Verbs *v, guint from, guint to)
{
  if (says (v, from, to, "delegated authority|authorities|power|powers|responsibility") ||
      says (v, from, to, "authority|authorisation|powers"))
    return IMPROVE_READING_DELEGATE;
  if (says (v, from, to, "approval|permission|consent|licence|dispensation|application|applications|listed"))
    return IMPROVE_READING_APPROVE;
  if (says (v, from, to, "agreement"))
    return IMPROVE_READING_AGREE;
  if (says (v, from, to, "endorsement"))
    return IMPROVE_READING_ENDORSE;
  return IMPROVE_READING_OTHER;
}

/* A verb as one orders or reports it: "approve the plan". */
static guint
active_verb (const Verbs *v, guint i)
{
  guint verb = improve_words_verb (v->words, i);

  if (is_authorise (v, i))
    return authorise (v, i);
  if (improve_reading_match (v->words, i,
                             "confirm|confirms|confirmed|sign|adopt|adopts|adopted|accept|accepts|accepted "
                             "the? ..2 minutes",
                             NULL))
    return IMPROVE_READING_APPROVE;
  if (improve_reading_match (v->words, i, "give|gives|gave|given|grant|grants|granted", NULL))
    return verb_of_noun (v, i + 1, i + 7);
  return verb;
}

/* A verb as it is done to the subject [@from, @be): "the plan be approved". */
static guint
passive_verb (const Verbs *v, guint from, guint be, guint i)
{
  guint verb = improve_words_verb (v->words, i);
  gboolean minutes = says (v, from, be, "minutes");

  if (is_authorise (v, i))
    return authorise (v, i);
  if (improve_reading_match (v->words, i, "given|granted", NULL))
    return says (v, i + 1, i + 4, "delegated|authority|power|powers") ? IMPROVE_READING_DELEGATE
                                                                      : verb_of_noun (v, from, be);
  /* Minutes are approved in many words. */
  if (minutes && improve_reading_match (v->words, i, "adopted|confirmed|signed|accepted|taken", NULL))
    return IMPROVE_READING_APPROVE;
  return verb;
}

static gboolean
is_modal (const Verbs *v, guint i)
{
  return improve_reading_match (v->words, i, "will|would|can|could|may|might|must|to|cannot|has|have|had", NULL);
}

/* Verbs in a row: "be received, noted and signed". */
static guint
passive_row (Verbs *v, guint from, guint be, guint i)
{
  gboolean negative = be > 0 && improve_words_is (v->words, be - 1, "not");

  for (;;)
    {
      guint verb = passive_verb (v, from, be, i);
      guint next = i + 1;

      if (negative || improve_words_is (v->words, i - 1, "not"))
        verb = verb == IMPROVE_READING_APPROVE ? IMPROVE_READING_REJECT : IMPROVE_READING_OTHER;
      v->found |= verb;
      while (improve_words_is_mark (v->words, next, ',') || improve_words_is (v->words, next, "and") ||
             improve_words_is (v->words, next, "formally") || improve_words_is_mark (v->words, next, '/'))
        next++;
      next = skip_adverbs (v, next);
      if (next == i + 1 || improve_words_verb (v->words, next) == 0 || form_of (v, next) != IMPROVE_WORD_PAST)
        return i;
      i = next;
    }
}

/* "… be noted": @past takes "was noted" and "should be noted" too. */
static void
find_passive (Verbs *v, guint start, gboolean past)
{
  guint from = start;

  for (guint i = start; i < v->size; i++)
    {
      guint at;

      if (improve_words_is_mark (v->words, i, ';'))
        from = i + 1;
      if (!(past ? improve_reading_match (v->words, i, "be|was|were|is|are", NULL)
                 : improve_words_is (v->words, i, "be")))
        continue;
      if (i > start && is_modal (v, i - 1))
        continue;
      if (!past && i > start && improve_reading_match (v->words, i - 1, "should|shall", NULL))
        continue;
      at = i + 1;
      if (improve_words_is (v->words, at, "not"))
        at++;
      at = skip_adverbs (v, at);
      if (improve_words_verb (v->words, at) == 0 || form_of (v, at) != IMPROVE_WORD_PAST)
        continue;
      i = passive_row (v, from, i, at);
      from = i + 1;
    }
}

/* Takes the active verb at @i. */
static void
take_active (Verbs *v, guint i)
{
  guint verb = active_verb (v, i);

  v->found |= verb;
  v->form = form_of (v, i);
  v->active = TRUE;
  v->that = improve_words_is (v->words, i + 1, "that");
  v->closed = (verb & (IMPROVE_READING_DELEGATE | IMPROVE_READING_REQUEST | IMPROVE_READING_RECOMMEND)) != 0;
  /* "agreed to refer", "agree to delegate": the second verb decides. */
  if (verb == IMPROVE_READING_AGREE && improve_words_is (v->words, i + 1, "to"))
    {
      guint inner = improve_words_verb (v->words, skip_adverbs (v, i + 2));

      v->closed = inner == IMPROVE_READING_DELEGATE;
      if (inner == IMPROVE_READING_DELEGATE ||
          (v->form == IMPROVE_WORD_PAST && (inner & ~(guint) IMPROVE_READING_OTHER) != 0))
        v->found = (v->found & ~(guint) IMPROVE_READING_AGREE) | active_verb (v, skip_adverbs (v, i + 2));
    }
}

/* Past ":", "(i)" and ": (i)" before the first of some verbs: "the Committee: (i) approves the accounts; (ii) notes".
 */
static guint
skip_label (const Verbs *v, guint i)
{
  if (improve_words_is_mark (v->words, i, ':') || improve_words_is_mark (v->words, i, '-'))
    i++;
  if (improve_words_is_mark (v->words, i, '(') && improve_words_is_mark (v->words, i + 2, ')') &&
      improve_words_get (v->words, i + 1)->end - improve_words_get (v->words, i + 1)->start <= 4)
    i += 3;
  return i;
}

/* "note the report, and approve the plan": verbs after a comma or "and" in the form of the first. */
static void
find_more_active (Verbs *v, guint start)
{
  for (guint i = start; i + 1 < v->size; i++)
    {
      guint at = i + 1;
      gboolean to = FALSE;
      guint verb;

      if (!improve_words_is (v->words, i, "and") && !improve_words_is_mark (v->words, i, ',') &&
          !improve_words_is_mark (v->words, i, ';'))
        continue;
      if (improve_words_is_mark (v->words, i, ';'))
        at = skip_label (v, at);
      if (improve_words_is (v->words, at, "and"))
        at = skip_label (v, at + 1);
      at = skip_adverbs (v, at);
      if (improve_words_is (v->words, at, "to"))
        {
          to = TRUE;
          at = skip_adverbs (v, at + 1);
        }
      verb = improve_words_verb (v->words, at);
      if (verb == 0 || verb == IMPROVE_READING_OTHER)
        continue;
      /* A noun: "and request forms", "and note 3". */
      if (form_of (v, at) != v->form && !(verb == IMPROVE_READING_DELEGATE && !v->closed && form_of (v, at) == 0))
        continue;
      if (v->form == 0 && (v->closed || (v->that && !to)))
        continue;
      v->found |= active_verb (v, at);
      v->closed = v->closed || verb == IMPROVE_READING_DELEGATE || verb == IMPROVE_READING_REQUEST;
      i = at;
    }
}

/* Where the words of the decision start: after "that", "to", "It was resolved that". @lead takes what "agreed" says. */
static guint
skip_opening (const Verbs *v, guint *lead)
{
  guint i = 0;
  guint end;

  while (improve_words_is_mark (v->words, i, '"') || improve_words_is_mark (v->words, i, '<') ||
         improve_words_is_mark (v->words, i, '\'') || improve_words_is (v->words, i, "and"))
    i++;
  if (improve_reading_match (v->words, i, "it was <adverb>* resolved|decided|ordered|determined|agreed|proposed|moved",
                             &end))
    {
      if (says (v, i, end, "agreed"))
        *lead |= IMPROVE_READING_AGREE;
      i = skip_adverbs (v, end);
    }
  /* "The Committee resolved to": what follows says what. */
  for (guint n = i; n < MIN (i + 14, v->size); n++)
    if (improve_words_has_use (v->words, n, IMPROVE_WORD_BE) || improve_words_is (v->words, n, "that"))
      break;
    else if (improve_reading_match (v->words, n,
                                    "<body>|present|members|all <adverb>* resolved|decided <adverb>* ~ that|to", &end))
      {
        i = end;
        break;
      }
  if (improve_reading_match (v->words, i, "that it be", &end))
    return i;
  if (improve_words_is (v->words, i, "that"))
    i++;
  return i;
}

#define NO_VERB G_MAXUINT

/* "The Committee noted": the verb after a subject that ends in a body. */
static guint
after_subject (const Verbs *v, guint start)
{
  guint other = NO_VERB;

  for (guint i = start; i < MIN (start + 14, v->size); i++)
    {
      guint next;

      if (improve_words_has_use (v->words, i, IMPROVE_WORD_BE) || improve_words_is_mark (v->words, i, ';'))
        return other;
      if (!improve_words_has_use (v->words, i, IMPROVE_WORD_BODY | IMPROVE_WORD_ROLE) &&
          !improve_words_is (v->words, i, "member"))
        continue;
      next = skip_adverbs (v, skip_label (v, i + 1));
      /* "the meeting held on": no decision. */
      if ((improve_words_verb (v->words, next) & ~(guint) IMPROVE_READING_OTHER) != 0)
        return next;
      if (other == NO_VERB && improve_words_verb (v->words, next) != 0 && form_of (v, next) == IMPROVE_WORD_THIRD)
        other = next;
    }
  return other;
}

/* Whether the participle at @i belongs to a subject: "Agreed actions be taken forward". */
static gboolean
is_adjective (const Verbs *v, guint i)
{
  if (form_of (v, i) != IMPROVE_WORD_PAST || i + 1 >= v->size)
    return FALSE;
  if (improve_reading_match (v->words, i + 1, "the|that|to|and|,|a|an|by|its|all|:|.", NULL))
    return FALSE;
  return says (v, i + 1, i + 8, "be");
}

/* "Following the consultation, approves": past the comma where a verb follows. */
static guint
skip_circumstance (const Verbs *v, guint i)
{
  if (!improve_reading_match (v->words, i, "following|subject|having|after|on|pursuant|in|with|for|as|upon|under",
                              NULL))
    return i;
  for (guint n = i; n + 1 < MIN (i + 40, v->size); n++)
    {
      guint at = n + 1;

      if (!improve_words_is_mark (v->words, n, ','))
        continue;
      if (improve_words_is (v->words, at, "to"))
        at++;
      at = skip_adverbs (v, at);
      if (improve_words_verb (v->words, at) != 0 && form_of (v, at) != IMPROVE_WORD_PAST)
        return at;
    }
  return i;
}

static guint
find_first_verb (const Verbs *v, guint start)
{
  guint i = skip_adverbs (v, skip_circumstance (v, start));

  if (improve_words_is (v->words, i, "to"))
    i = skip_adverbs (v, i + 1);
  if (improve_words_verb (v->words, i) != 0 && !is_adjective (v, i))
    return i;
  return after_subject (v, start);
}

/* "Strategy approved.", "Minutes agreed and signed.": the participle that ends a few words. */
static guint
last_verb (const Verbs *v)
{
  if (v->size > 14)
    return 0;
  for (guint i = v->size; i > 1; i--)
    if (form_of (v, i - 1) == IMPROVE_WORD_PAST && improve_words_verb (v->words, i - 1) != IMPROVE_READING_OTHER &&
        improve_reading_match (v->words, i, ".|,|and|subject|with|by|unanimously|$", NULL))
      return improve_words_verb (v->words, i - 1);
  return 0;
}

guint
improve_reading_limb_verbs (const ImproveWords *limb, guint lead)
{
  Verbs v = { .words = limb, .size = improve_words_size (limb) };
  guint start;
  guint verb;

  if ((lead & IMPROVE_READING_RECOMMEND) != 0)
    return IMPROVE_READING_RECOMMEND;
  start = skip_opening (&v, &lead);
  verb = find_first_verb (&v, start);
  if (verb != NO_VERB)
    {
      take_active (&v, verb);
      if (improve_reading_match (limb, verb, "recommended|recommends|recommend ..8 that", NULL) ||
          improve_reading_match (limb, verb, "agreed|agrees|agree to <adverb>* recommend ..8 that", NULL))
        return v.found;
      find_more_active (&v, verb + 1);
      if (!v.that || (v.found & ~(guint) IMPROVE_READING_AGREE) == 0)
        {
          guint before = v.found;

          find_passive (&v, verb + 1, FALSE);
          /* "agreed that the report be noted" notes it. */
          if (v.that && (v.found & ~(before | IMPROVE_READING_OTHER)) != 0)
            v.found &= ~(guint) IMPROVE_READING_AGREE;
        }
    }
  else
    {
      find_passive (&v, start, FALSE);
      if (v.found == 0)
        find_passive (&v, start, TRUE);
      if (v.found == 0)
        v.found = last_verb (&v);
    }
  if ((v.found & ~(guint) IMPROVE_READING_OTHER) != 0)
    return v.found & ~(guint) IMPROVE_READING_OTHER;
  return lead != 0 ? lead : IMPROVE_READING_OTHER;
}
