/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Who is given a power, and whom they must consult: before, inside or after the verb. */

#include <libimprove/reading/improve-reading-rules-private.h>
#include <libimprove/reading/improve-reading-verbs-private.h>

/* Posts are named in at most this many tokens, and looked for so far back. */
#define LONGEST 60u

/* Small words after which no post goes on. */
#define STOPS                                                                                                          \
  "authorisation|authority|authorities|authorization|power|powers|approval|permission|responsibility|following|after|" \
  "subject|who|which|on|under|within|as|using|pursuant|via|through|until|where|if|when|should|that|so|be|is|are|was|"  \
  "were|has|have|will|shall|would|may|can|any|such|final|determination|before|upon|during|by|at|then|not|per|prior|"   \
  "and/or|having|being|provided|without|including|once|their|his|her|further|delegated|full|must"

static gboolean
is_small (const ImproveWords *words, guint i)
{
  return i < improve_words_size (words) && improve_words_get (words, i)->kind == IMPROVE_TOKEN_WORD &&
         improve_words_get (words, i)->shape == IMPROVE_SHAPE_LOWER;
}

static gboolean
is_name (const ImproveWords *words, guint i)
{
  return i < improve_words_size (words) && improve_words_get (words, i)->kind == IMPROVE_TOKEN_WORD &&
         improve_words_get (words, i)->shape != IMPROVE_SHAPE_LOWER;
}

/* Whether a post can start at @i: "the Director", "Director", "officers". */
static gboolean
starts_post (const ImproveWords *words, guint i)
{
  if (improve_words_is (words, i, "the") || improve_words_is (words, i, "its") || improve_words_is (words, i, "each"))
    i++;
  if (improve_reading_match (words, i, "that|to|the|and|it|this|any|all", NULL))
    return FALSE;
  return is_name (words, i) || improve_words_has_use (words, i, IMPROVE_WORD_POST | IMPROVE_WORD_ROLE) ||
         improve_reading_match (words, i,
                                "relevant|appropriate|two|three|portfolio|ward|local|lead|group|opposition|vice|deputy|"
                                "assistant|interim|acting",
                                NULL);
}

/* Whether the posts end before the word at @i. */
static gboolean
ends_at_word (const ImproveWords *words, guint i, gboolean small_start)
{
  if (improve_words_is (words, i, "to"))
    return !(improve_words_is (words, i + 1, "the") || is_name (words, i + 1));
  if (improve_words_is (words, i, "in"))
    return !is_name (words, i + 1);
  if (improve_words_is (words, i, "for"))
    return !(is_name (words, i + 1) || (improve_words_is (words, i + 1, "the") && is_name (words, i + 2)) ||
             small_start);
  if (improve_words_is (words, i, "with"))
    return !(is_name (words, i + 1) || improve_words_is (words, i + 1, "responsibility"));
  if (improve_words_is (words, i, "responsibility") && i > 0 && improve_words_is (words, i - 1, "with"))
    return FALSE;
  if (improve_words_is (words, i, "and") || improve_words_is (words, i, "or"))
    return !starts_post (words, i + 1);
  if (improve_words_is (words, i, "the"))
    return !is_name (words, i + 1) && !starts_post (words, i + 1);
  if (improve_reading_match (words, i, STOPS, NULL))
    return TRUE;
  return !small_start &&
         !improve_reading_match (words, i, "of|member|members|vice|deputy|assistant|interim|acting|s", NULL) &&
         !improve_words_has_use (words, i, IMPROVE_WORD_POST | IMPROVE_WORD_ROLE);
}

/* The first token after the posts that start at @from. */
static guint
posts_end (const ImproveWords *words, guint from)
{
  guint size = MIN (improve_words_size (words), from + LONGEST);
  gboolean small_start = is_small (words, improve_words_is (words, from, "the") ? from + 1 : from);
  guint i = from;

  while (i < size)
    {
      if (improve_words_get (words, i)->kind == IMPROVE_TOKEN_WORD)
        {
          if (is_small (words, i) && ends_at_word (words, i, small_start))
            break;
        }
      else if (improve_words_is_mark (words, i, '('))
        {
          while (i < size && !improve_words_is_mark (words, i, ')'))
            i++;
        }
      else if (improve_words_is_mark (words, i, ','))
        {
          if (!starts_post (words, i + 1) ||
              improve_reading_match (words, i + 1, "in|following|after|subject|to|and", NULL))
            break;
        }
      else if (improve_words_is_mark (words, i, '.'))
        {
          if (i == from || !improve_words_has_use (words, i - 1, IMPROVE_WORD_ABBREVIATION))
            break;
        }
      else if (improve_words_is_mark (words, i, '-') && !improve_words_get (words, i)->glued && i > from &&
               is_name (words, i + 1) && !improve_reading_match (words, i + 1, "that|to|subject|in|and", NULL))
        ; /* "the Corporate Director - Social Services" */
      else if (improve_words_get (words, i)->kind == IMPROVE_TOKEN_MARK && !improve_words_is_mark (words, i, '&') &&
               !improve_words_is_mark (words, i, '/') && !improve_words_is_mark (words, i, '\''))
        break;
      i++;
    }
  while (i > from && (improve_words_is (words, i - 1, "and") || improve_words_is (words, i - 1, "of") ||
                      improve_words_is (words, i - 1, "the") || improve_words_is_mark (words, i - 1, ',')))
    i--;
  return i;
}

/* The posts from token @from, without "the"; NULL where there are none. */
static char *
take_posts (const ImproveWords *words, guint from, guint *end)
{
  guint to;

  if (!starts_post (words, from))
    return NULL;
  to = posts_end (words, from);
  if (improve_words_is (words, from, "the"))
    from++;
  if (end != NULL)
    *end = to;
  return to > from ? improve_words_dup (words, from, to) : NULL;
}

/* Where posts to be consulted start that are named at @i ("in consultation with"), or 0. */
static guint
consultation_at (const ImproveWords *words, guint i)
{
  guint end;

  if (improve_reading_match (words, i, "consultation|conjunction|liaison|discussion|agreement with", &end) ||
      improve_reading_match (words, i, "consulting|consulted with?", &end))
    return end;
  return 0;
}

char *
improve_reading_consultee (const ImproveWords *limb)
{
  for (guint i = 1; i < improve_words_size (limb); i++)
    {
      guint at = consultation_at (limb, i);
      guint end;
      char *posts;

      if (at == 0 || !improve_reading_match (
                         limb, i - 1,
                         "in|after|following|upon|and|subject|to|through|by|full|further|due|appropriate|having", NULL))
        continue;
      posts = take_posts (limb, at, &end);
      if (posts != NULL && improve_words_has_use (limb, end, IMPROVE_WORD_BE))
        {
          /* "in consultation with the Chair, the Clerk be authorised": the last named is who is given the power. */
          guint comma = end;

          while (comma > at && !improve_words_is_mark (limb, comma, ','))
            comma--;
          if (comma > at)
            {
              g_free (posts);
              posts = improve_words_dup (limb, at + improve_words_is (limb, at, "the"), comma);
            }
        }
      if (posts != NULL)
        return posts;
    }
  return NULL;
}

/* After "delegate": the first "to" before a post. "delegate authority to agree the terms to the Director" has two. */
static char *
delegate_after (const ImproveWords *words, guint i)
{
  guint size = MIN (improve_words_size (words), i + LONGEST);

  for (guint n = i + 1; n < size; n++)
    {
      guint consulted = consultation_at (words, n);

      if (improve_words_is_mark (words, n, ';'))
        break;
      /* "delegate, in consultation with the Leader, to the Director" */
      if (consulted != 0 && starts_post (words, consulted))
        n = posts_end (words, consulted);
      if (improve_words_is (words, n, "to") && starts_post (words, n + 1) &&
          !improve_words_has_use (words, n + 1, IMPROVE_WORD_VERB))
        return take_posts (words, n + 1, NULL);
    }
  return NULL;
}

/* Whether the posts from @from are what @be says something of: they end there, or a consultation stands between. */
static gboolean
reaches (const ImproveWords *words, guint from, guint be)
{
  guint end;
  guint at;

  if (!starts_post (words, from))
    return FALSE;
  end = posts_end (words, from);
  if (end == be)
    return TRUE;
  at = end;
  while (at < be && (improve_words_is_mark (words, at, ',') || improve_words_is_mark (words, at, '(')))
    at++;
  if (!improve_reading_match (words, at, "in|after|following|upon|having", NULL))
    return FALSE;
  at = consultation_at (words, at + 1);
  if (at == 0)
    return FALSE;
  at = posts_end (words, at);
  while (at < be && (improve_words_is_mark (words, at, ',') || improve_words_is_mark (words, at, ')')))
    at++;
  return at == be;
}

/* Before "be authorised": the earliest start from which posts reach the verb. */
static char *
delegate_before (const ImproveWords *words, guint be)
{
  for (guint i = be > LONGEST ? be - LONGEST : 0; i < be; i++)
    {
      gboolean can_start = i == 0 || improve_words_is (words, i - 1, "that") ||
                           improve_words_is (words, i - 1, "and") ||
                           improve_words_get (words, i - 1)->kind == IMPROVE_TOKEN_MARK;

      if (can_start && reaches (words, i, be))
        return take_posts (words, i, NULL);
    }
  return NULL;
}

/* "authorise the Clerk to": the posts follow at once, or after a consultation. */
static char *
delegate_at (const ImproveWords *words, guint i)
{
  guint consulted;

  if (improve_words_is_mark (words, i, ','))
    i++;
  if (improve_reading_match (words, i, "in|after|following", NULL) && (consulted = consultation_at (words, i + 1)) != 0)
    i = posts_end (words, consulted);
  if (improve_words_is_mark (words, i, ','))
    i++;
  return take_posts (words, i, NULL);
}

/* Where the posts stand that a row speaks of. */
typedef enum
{
  POSTS_BEFORE, /* before the verb: "the Clerk be authorised" */
  POSTS_AFTER,  /* after "to": "delegate to the Clerk" */
  POSTS_AT,     /* at once: "authorise the Clerk" */
} Posts;

static const struct
{
  const char *id;
  Posts posts;
  const char *pattern;
  const char *example;
  const char *to; /* in the example */
} rows[] = {
  { "be-authorised", POSTS_BEFORE,
    "be|is|are|was|were <adverb>* authorised|authorized|empowered|instructed? and? authorised? "
    "to|,|in|following|after|on",
    "That the Clerk, in consultation with the Chair, be authorised to sign the lease.", "Clerk" },
  { "be-given-authority", POSTS_BEFORE,
    "be|is|are|was|were <adverb>* given|granted|delegated full|the|delegated? "
    "authority|authorisation|power|powers|permission|responsibility|approval",
    "That the Head of Ponds, having consulted the Chair, be given delegated powers to dredge.", "Head of Ponds" },
  { "delegate-to", POSTS_AFTER, "delegate|delegates|delegated|delegation",
    "To delegate, following consultation with the Leader, the award of the contract to the Director of Ponds and the "
    "Director of Finance.",
    "Director of Ponds and the Director of Finance" },
  { "authorise", POSTS_AT, "authorise|authorize|authorises|authorizes|authorised|authorized|empower",
    "To authorise the Clerk to sign the lease.", "Clerk" },
  { "authority-be-given", POSTS_AFTER,
    "authority|authorisation|power|powers|approval be|is|was <adverb>* given|granted|delegated",
    "That authority be given to the Corporate Director - Ponds to dredge.", "Corporate Director - Ponds" },
};

char *
improve_reading_delegate (const ImproveWords *limb)
{
  for (guint i = 0; i < improve_words_size (limb); i++)
    {
      char *posts = NULL;

      for (guint r = 0; r < G_N_ELEMENTS (rows) && posts == NULL; r++)
        {
          if (!improve_reading_match (limb, i, rows[r].pattern, NULL))
            continue;
          if (rows[r].posts == POSTS_BEFORE)
            posts = delegate_before (limb, i);
          else if (rows[r].posts == POSTS_AFTER)
            posts = delegate_after (limb, i);
          else if (i == 0 || !improve_words_has_use (limb, i - 1, IMPROVE_WORD_BE))
            posts = delegate_at (limb, i + 1);
        }
      if (posts != NULL)
        return posts;
    }
  return NULL;
}

gboolean
improve_reading_delegation_rule (guint i, ImproveReadingRule *rule)
{
  if (i >= G_N_ELEMENTS (rows))
    return FALSE;
  *rule = (ImproveReadingRule){ rows[i].id, rows[i].pattern, rows[i].to, rows[i].example };
  return TRUE;
}
