/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What stands beside a name: in which capacity somebody came, for whom, in which post and for which organisation. */

#include <string.h>

#include <libimprove/reading/improve-reading-people-private.h>
#include <libimprove/reading/improve-reading-rules-private.h>

typedef struct
{
  const char *id;
  const char *pattern;
  const char *capacity;
  const char *example;
} Capacity;

/* The first row that fits anywhere in the words holds: who takes the chair does so whatever else they are. */
static const Capacity capacities[] = {
  { "independent-chair", "independent chair|chairman|chairperson|chairwoman", "independent_chair",
    "Ada Reed (Independent Chair)" },
  { "vice-chair", "vice|deputy|depute -? chair|chairman|chairperson|chairwoman|convener|mayor|president", "vice_chair",
    "Cllr Reed (Deputy Chair)" },
  { "vice-chair-word", "vice-chair|vice-chairman|vice-chairperson|vice-chairwoman|vice-convener|vice-president",
    "vice_chair", "Cllr Reed (Vice-Chair)" },
  { "other-chair", "chair|chairman|chairperson of governors|trustees", "member", "Ada Reed (Chair of Governors)" },
  { "chair", "chair|chairman|chairperson|chairwoman|cathaoirleach|mayor|chairing|convener", "chair",
    "Cllr Reed (Chairman)" },
  { "substitute", "as? substitute|substituting|substitution|deputising|deputizing|alternate", "substitute",
    "Cllr Reed (substituting for Cllr Sedge)" },
  { "in-place-of", "in place of", "substitute", "Cllr Reed (in place of Cllr Sedge)" },
  { "co-opted", "co-opted|coopted|co-optee", "co_opted", "Ada Reed (co-opted member)" },
  { "co-opted-by-law", "parent|church|diocesan|religious governor? representative", "co_opted",
    "Ada Reed (parent governor representative)" },
  { "ex-officio", "ex -? officio", "ex_officio", "Ada Reed (ex officio)" },
  { "ex-officio-word", "ex-officio", "ex_officio", "Ada Reed (ex-officio)" },
  { "observer", "observer|observing", "observer", "Ada Reed (observer)" },
  { "adviser", "adviser|advisor|commissioner", "adviser", "Ada Reed (Improvement Adviser)" },
  { "clerk", "clerk|minutes|minute|notes|secretary|secretariat", "clerk", "Ada Reed (minutes)" },
  { "officer", "officer|director|manager|solicitor|engineer|executive|head|administrator", "officer",
    "Ada Reed (Head of Ponds)" },
};

/* Of somebody who stands in: for whom. */
static const char in_place_of[] =
    "substitute|substituting|deputising|deputizing|alternate|place|behalf|standing in? for|of";

const char *
improve_people_capacity (const ImproveWords *words, guint from, guint to, ImproveMark mark)
{
  static ImproveMatchIndex index;
  guint64 found = 0;

  if (g_once_init_enter (&index.filled))
    {
      for (guint i = 0; i < G_N_ELEMENTS (capacities); i++)
        improve_match_index_add (&index, i, capacities[i].pattern);
      g_once_init_leave (&index.filled, 1);
    }
  for (guint i = from; i < to; i++)
    for (guint64 may = improve_match_index_first (&index, words, i); may != 0; may &= may - 1)
      if (improve_reading_match (words, i, capacities[__builtin_ctzll (may)].pattern, NULL))
        found |= may & -may;
  if (found != 0)
    return capacities[__builtin_ctzll (found)].capacity;
  return mark == IMPROVE_MARK_PRESENT ? "member" : NULL;
}

char *
improve_people_stands_in_for (const ImproveWords *words, guint from, guint to)
{
  for (guint i = from; i < to; i++)
    {
      guint end;
      guint last;

      if (!improve_reading_match (words, i, in_place_of, &end))
        continue;
      last = end;
      while (last < to && improve_words_get (words, last)->kind != IMPROVE_TOKEN_MARK)
        last++;
      while (last < to && improve_words_is_mark (words, last, '.'))
        while (++last < to && improve_words_get (words, last)->kind != IMPROVE_TOKEN_MARK)
          ;
      return improve_people_is_name (words, end, last) ? improve_words_dup (words, end, last) : NULL;
    }
  return NULL;
}

/* Words that only an organisation has. */
gboolean
improve_people_names_organization (const ImproveWords *words, guint i)
{
  return improve_reading_match (
      words, i,
      "trust|nhs|council|police|constabulary|service|services|school|schools|college|"
      "university|academy|primary|hospital|hospitals|healthwatch|department|dfe|ofsted|board|"
      "diocese|partnership|association|probation|federation|agency|ministry|union|charity|"
      "foundation|forum|trusts|ltd|cafcass|icb|ccg|barnardo|nspcc|office|group|network|society|"
      "authority|command|inspectorate",
      NULL);
}

static gboolean
names_post (const ImproveWords *words, guint i)
{
  return (improve_words_has_use (words, i, IMPROVE_WORD_POST | IMPROVE_WORD_ROLE) &&
          !improve_words_has_use (words, i, IMPROVE_WORD_BODY | IMPROVE_WORD_STYLE)) ||
         improve_reading_match (
             words, i,
             "headteacher|principal|nurse|superintendent|commander|constable|adviser|advisor|governor|"
             "representative|commissioner|lead|holder|member|scrutineer|consultant|practitioner|"
             "accountant|auditor|inspector|gp|psychologist|worker",
             NULL);
}

/* Tokens [@from, @to) without marks, as a post or an organisation, where they name one. What only says in which
 * capacity somebody came is neither. */
static void
keep_part (ImproveFoundAttendance *person, const ImproveWords *words, guint from, guint to)
{
  gboolean post = FALSE;
  gboolean organization = FALSE;
  gboolean more = FALSE;

  while (to > from && improve_words_is_mark (words, to - 1, '.'))
    to--;
  while (from < to && improve_words_get (words, from)->kind == IMPROVE_TOKEN_MARK)
    from++;
  if (to <= from || to - from > 16 || improve_words_get (words, from)->shape == IMPROVE_SHAPE_LOWER)
    return;
  for (guint i = from; i < to; i++)
    {
      post = post || names_post (words, i);
      organization = organization || improve_people_names_organization (words, i);
      more =
          more || !improve_reading_match (words, i,
                                          "independent|vice|deputy|chair|chairman|chairperson|chairwoman|vice-chair|-|"
                                          "vice-chairman|member|members|the|of|in|observer|minutes|substitute|board|"
                                          "committee|panel|convener|cathaoirleach|an",
                                          NULL);
    }
  if (!more)
    return;
  /* "Director, WHT": letters after a post. */
  if (person->post != NULL && to - from == 1 && improve_words_get (words, from)->shape == IMPROVE_SHAPE_UPPER)
    organization = TRUE;
  if (post && person->post == NULL)
    person->post = improve_words_dup (words, from, to);
  else if (!post && organization && person->organization == NULL)
    person->organization = improve_words_dup (words, from, to);
}

void
improve_people_describe (ImproveFoundAttendance *person, const ImproveWords *words, guint from, guint to)
{
  guint start = from;

  for (guint i = from; i <= to; i++)
    {
      gboolean gap =
          i > start && i < to && improve_words_get (words, i)->start >= improve_words_get (words, i - 1)->end + 3;
      /* "Corporate Director - Social Services" is one post: a dash sets nothing apart. */
      gboolean apart = i < to && improve_words_get (words, i)->kind == IMPROVE_TOKEN_MARK &&
                       strchr (",;()|:", improve_words_get (words, i)->mark) != NULL;

      if (i < to && !gap && !apart)
        continue;
      keep_part (person, words, start, i);
      start = gap ? i : i + 1;
    }
}

gboolean
improve_people_is_organization (const ImproveWords *words, guint from, guint to)
{
  gboolean found = FALSE;

  for (guint i = from; i < to; i++)
    {
      if (names_post (words, i) || improve_words_has_use (words, i, IMPROVE_WORD_STYLE))
        return FALSE;
      found = found || improve_people_names_organization (words, i);
    }
  return found;
}

gboolean
improve_reading_capacity_rule (guint i, ImproveReadingRule *rule)
{
  if (i >= G_N_ELEMENTS (capacities))
    return FALSE;
  *rule =
      (ImproveReadingRule){ capacities[i].id, capacities[i].pattern, capacities[i].capacity, capacities[i].example };
  return TRUE;
}
