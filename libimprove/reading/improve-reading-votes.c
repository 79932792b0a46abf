/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/reading/improve-reading-rules-private.h>
#include <libimprove/reading/improve-reading-votes-private.h>

/* Brackets and sentences are looked through no further than this. */
#define LONGEST 60u

/* What a rule of this file says of a vote. */
typedef enum
{
  SAYS_UNANIMOUS,
  SAYS_ASSENT,
  SAYS_RECORDED,
  SAYS_CASTING,
  SAYS_FOR, /* and the next two: a number stands before it */
  SAYS_AGAINST,
  SAYS_ABSTAINED,
  SAYS_FOR_LABEL, /* and the next two: a number stands after it */
  SAYS_AGAINST_LABEL,
  SAYS_ABSTAINED_LABEL,
  SAYS_END, /* what stands here belongs to no limb */
} Saying;

typedef struct
{
  const char *id;
  Saying saying;
  const char *pattern;
  const char *example;
} Row;

static const Row unanimous[] = {
  { "unanimously", SAYS_UNANIMOUS, "unanimous|unanimously", "RESOLVED unanimously that the pond be dredged." },
  { "all-in-favour", SAYS_UNANIMOUS,
    "all|everyone|everybody present? members|councillors|those|? present? were|was|? fully|? in full|? "
    "favour|agreement|agreed|accord",
    "RESOLVED that the pond be dredged. All present were in favour." },
  { "all-in-full-agreement", SAYS_UNANIMOUS,
    "all|everyone members|councillors|present|? were|was|? in|? full|? favour|agreement",
    "RESOLVED that the pond be dredged. All members were in full agreement." },
  { "agreed-by-all", SAYS_UNANIMOUS, "agreed|approved|accepted|supported|carried by all",
    "RESOLVED that the pond be dredged. Agreed by all." },
  { "all-members-agreed", SAYS_UNANIMOUS, "all present|members|councillors? voted? were|? in? agreed|favour|resolved",
    "RESOLVED that the pond be dredged. All members voted in favour." },
};

static const Row manners[] = {
  { "nem-con", SAYS_ASSENT, "nem .? con|dis", "RESOLVED nem. con. that the pond be dredged." },
  { "by-assent", SAYS_ASSENT, "by ..2 assent|acclamation", "RESOLVED by general assent that the pond be dredged." },
  { "without-dissent", SAYS_ASSENT, "without dissent|division", "RESOLVED without dissent that the pond be dredged." },
  { "recorded-vote", SAYS_RECORDED, "recorded|named vote",
    "A recorded vote was taken. RESOLVED: That the pond be dredged." },
  { "casting-vote", SAYS_CASTING, "casting vote",
    "The Chair used her casting vote. RESOLVED: That the pond be dredged." },
};

static const Row counted[] = {
  { "votes-for", SAYS_FOR, "votes|voted|members|councillors|were|was|,|in* for|favour",
    "RESOLVED that the pond be dredged (7 votes in favour)." },
  { "votes-against", SAYS_AGAINST, "votes|voted|members|councillors|were|was|,* against",
    "RESOLVED that the pond be dredged (7 votes in favour, 2 against)." },
  { "abstentions", SAYS_ABSTAINED,
    "votes|voted|members|councillors|were|was|had|,* abstained|abstention|abstentions|abstaining|abstain",
    "RESOLVED that the pond be dredged (one abstention)." },
  { "for-label", SAYS_FOR_LABEL, "for|favour :|-", "RESOLVED that the pond be dredged. For: 7" },
  { "against-label", SAYS_AGAINST_LABEL, "against :|-", "RESOLVED that the pond be dredged. For: 7, Against: 2" },
  { "abstentions-label", SAYS_ABSTAINED_LABEL, "abstain|abstained|abstentions|abstention|abstaining :|-",
    "RESOLVED that the pond be dredged. For: 7, Against: 2, Abstentions: 1" },
};

static void
fill_index (ImproveMatchIndex *index, const Row *rows, guint n_rows)
{
  if (!g_once_init_enter (&index->filled))
    return;
  for (guint i = 0; i < n_rows; i++)
    improve_match_index_add (index, i, rows[i].pattern);
  g_once_init_leave (&index->filled, 1);
}

gboolean
improve_reading_is_unanimous (const ImproveWords *words, guint from, guint to)
{
  static ImproveMatchIndex index;

  fill_index (&index, unanimous, G_N_ELEMENTS (unanimous));
  for (guint i = from; i < MIN (to, improve_words_size (words)); i++)
    for (guint64 found = improve_match_index_first (&index, words, i); found != 0; found &= found - 1)
      if (improve_reading_match (words, i, unanimous[__builtin_ctzll (found)].pattern, NULL) &&
          (i == 0 || !improve_reading_match (words, i - 1, "not|nearly|almost|non", NULL)))
        return TRUE;
  return FALSE;
}

/* The person named at @i: "Cllr Mrs J. Reed-Smith (Chair)" up to the bracket. */
static char *
read_name (const ImproveWords *words, guint i, guint to)
{
  guint start;

  while (i < to && (improve_words_get (words, i)->kind == IMPROVE_TOKEN_MARK || improve_words_is (words, i, "by") ||
                    improve_words_is (words, i, "the") || improve_words_is (words, i, "of")))
    i++;
  start = i;
  while (i < to)
    {
      const ImproveToken *token = improve_words_get (words, i);
      gboolean initial = improve_words_is_mark (words, i, '.') && i > start &&
                         (improve_words_has_use (words, i - 1, IMPROVE_WORD_ABBREVIATION | IMPROVE_WORD_STYLE) ||
                          improve_words_get (words, i - 1)->end - improve_words_get (words, i - 1)->start == 1);

      if (!initial && !improve_words_is_mark (words, i, '\'') &&
          (token->kind != IMPROVE_TOKEN_WORD || token->shape == IMPROVE_SHAPE_LOWER))
        break;
      if (i > start &&
          improve_reading_match (words, i, "seconded|proposed|all|and|that|carried|resolved|agreed|sec|seconder|voting",
                                 NULL))
        break;
      i++;
    }
  while (i > start && improve_words_get (words, i - 1)->kind == IMPROVE_TOKEN_MARK)
    i--;
  return i > start && i - start <= 8 ? improve_words_dup (words, start, i) : NULL;
}

/* The start of the name that ends before @i: "Cllr Reed proposed". */
static guint
name_before (const ImproveWords *words, guint from, guint i)
{
  guint start = i;

  while (start > from && i - start < 8)
    {
      const ImproveToken *token = improve_words_get (words, start - 1);
      gboolean stop = token->kind == IMPROVE_TOKEN_MARK && token->mark == '.' && start >= 2 &&
                      improve_words_get (words, start - 2)->end - improve_words_get (words, start - 2)->start <= 4;

      if (!stop && (token->kind != IMPROVE_TOKEN_WORD || token->shape == IMPROVE_SHAPE_LOWER))
        break;
      start--;
    }
  while (start < i && improve_words_get (words, start)->kind == IMPROVE_TOKEN_MARK)
    start++;
  return start;
}

/* A verb that says who did it: the name after it where "by", a colon or nothing but a name follows, else before it. */
static void
take_person (const ImproveWords *words, guint from, guint to, guint i, char **person)
{
  guint start;

  if (*person != NULL)
    return;
  /* Somebody named before: nobody knows who. */
  if (i > from && improve_reading_match (words, i - 1, "he|she|they|it|who", NULL) &&
      !improve_words_is (words, i + 1, "by"))
    return;
  /* "Councillor Reed, seconded by Councillor Sedge, moved" */
  if (i > from && improve_words_is_mark (words, i - 1, ','))
    for (guint n = i - 1; n > from + 1 && i - n < 14; n--)
      if (improve_reading_match (words, n, "seconded|supported by", NULL) && improve_words_is_mark (words, n - 1, ','))
        {
          start = name_before (words, from, n - 1);
          if (start < n - 1)
            *person = improve_words_dup (words, start, n - 1);
          return;
        }
  start = name_before (words, from, i);
  if (start < i && !improve_words_is (words, i + 1, "by") && !improve_reading_match (words, i + 1, ": <name>", NULL) &&
      improve_words_get (words, i)->shape == IMPROVE_SHAPE_LOWER)
    *person = improve_words_dup (words, start, i);
  else
    *person = read_name (words, i + 1, to);
}

static int
read_count (const ImproveWords *words, guint i)
{
  const ImproveToken *token;

  if (i >= improve_words_size (words))
    return -1;
  token = improve_words_get (words, i);
  /* The end of "40,000" counts nothing. */
  if (token->glued && i > 0 && !improve_words_is_mark (words, i - 1, '('))
    return -1;
  if (token->kind == IMPROVE_TOKEN_NUMBER && token->end - token->start <= 3)
    return (int) g_ascii_strtoull (words->text + token->start, NULL, 10);
  return (token->uses & IMPROVE_WORD_COUNT) != 0 ? token->value : -1;
}

/* "7 (votes|members|were) in favour", "For: 7": the number at @i or after the mark that follows @i. */
static void
take_counts (const ImproveWords *words, guint i, ImproveFoundResolution *resolution)
{
  int *counts[] = { &resolution->votes_for, &resolution->votes_against, &resolution->abstentions };
  /* "For: 5, Against: 2": the number belongs to the label before it. */
  gboolean labelled =
      i > 1 && improve_reading_match (
                   words, i - 2, "for|favour|against|abstain|abstained|abstentions|abstention|abstaining :|-", NULL);
  int count = labelled ? -1 : read_count (words, i);

  for (guint r = 0; r < 3; r++)
    {
      guint end;

      if (*counts[r] >= 0)
        continue;
      if (count >= 0 && improve_reading_match (words, i + 1, counted[r].pattern, NULL))
        *counts[r] = count;
      else if (improve_reading_match (words, i, counted[r + 3].pattern, &end))
        *counts[r] = read_count (words, end);
    }
}

/* "by 6 votes to 2", "(6 to 2)" */
static void
take_result (const ImproveWords *words, guint i, ImproveFoundResolution *resolution)
{
  guint end;

  if (resolution->votes_for >= 0 ||
      !improve_reading_match (words, i, "by|( <number>|<count> votes|vote|? to ~ <number>|<count>", &end) ||
      read_count (words, end) < 0)
    return;
  resolution->votes_for = read_count (words, i + 1);
  resolution->votes_against = read_count (words, end);
}

/* "9 voted for the motion and 6 for the amendment": those for what fell were against what stood. */
static void
take_division (const ImproveWords *words, guint i, ImproveFoundResolution *resolution)
{
  int count = read_count (words, i);

  if (count < 0 || resolution->votes_against >= 0 ||
      !improve_reading_match (words, i + 1, "members|councillors|votes|voted* for the amendment", NULL))
    return;
  if (resolution->votes_for > count)
    resolution->votes_against = count;
  else
    resolution->votes_for = -1;
}

static void
take_manner (const ImproveWords *words, guint i, ImproveFoundResolution *resolution)
{
  for (guint r = 0; r < G_N_ELEMENTS (manners); r++)
    {
      if (!improve_reading_match (words, i, manners[r].pattern, NULL))
        continue;
      resolution->assent = resolution->assent || manners[r].saying == SAYS_ASSENT;
      resolution->recorded = resolution->recorded || manners[r].saying == SAYS_RECORDED;
      resolution->casting = resolution->casting || manners[r].saying == SAYS_CASTING;
      return;
    }
}

/* What take_person() to take_counts() ask of the token itself; a number may be a count of votes. */
static const char *const about_votes[] = {
  "proposed|moved|proposer|prop|mover|propd|proposal|motion|seconded|seconder|2nd|sec",
  "by|(|nem|without|recorded|named|casting",
  "for|favour|against|abstain|abstained|abstentions|abstention|abstaining",
  "<number>|<count>",
};

/* "For: Councillors Reed, Sedge and Rush (3)": the names were recorded, and a number in brackets counts them. */
static void
take_names (const ImproveWords *words, guint from, guint to, ImproveFoundResolution *resolution)
{
  static const char *const labels[] = { "in? for|favour ..2 :|- ~ <style>", "against ..2 :|- ~ <style>",
                                        "abstain|abstained|abstentions|abstention|abstaining ..2 :|- ~ <style>" };
  static const char others[] = "..4 amendment :|-";
  int *counts[] = { &resolution->votes_for, &resolution->votes_against, &resolution->abstentions };

  for (guint s = 0; s < 3 && !improve_reading_match (words, from, others, NULL); s++)
    {
      if (!improve_reading_match (words, from, labels[s], NULL))
        continue;
      resolution->recorded = TRUE;
      for (guint i = to; i > from + 2 && *counts[s] < 0; i--)
        if (improve_reading_match (words, i - 1, "( <number> )", NULL))
          *counts[s] = read_count (words, i);
      return;
    }
}

void
improve_reading_votes (const ImproveWords *words, guint from, guint to, ImproveFoundResolution *resolution)
{
  static ImproveMatchIndex index;

  improve_match_index_fill (&index, about_votes, G_N_ELEMENTS (about_votes));
  to = MIN (to, improve_words_size (words));
  if (improve_reading_is_unanimous (words, from, to))
    resolution->unanimous = TRUE;
  if (from < to)
    take_names (words, from, to, resolution);
  for (guint i = from; i < to; i++)
    {
      if (improve_match_index_first (&index, words, i) == 0)
        continue;
      if (improve_reading_match (words, i, "proposed|moved|proposer|prop|mover|propd", NULL) ||
          improve_reading_match (words, i, "proposal|motion of", NULL))
        take_person (words, from, to, improve_reading_match (words, i, "proposal|motion of", NULL) ? i + 1 : i,
                     &resolution->mover);
      else if (improve_reading_match (words, i, "seconded|seconder|2nd|sec", NULL))
        take_person (words, from, to, i, &resolution->seconder);
      take_division (words, i, resolution);
      take_result (words, i, resolution);
      take_manner (words, i, resolution);
      take_counts (words, i, resolution);
    }
}

/* What a sentence after the text of a resolution starts with. */
static const Row trailers[] = {
  { "proposed-by", SAYS_END, "prop|proposed|proposer|propd|moved|mover|seconded|seconder .|:|-|by* <style>|<name>|the",
    "Proposed by Cllr Reed, seconded by Cllr Sedge." },
  { "member-proposed", SAYS_END, "<style> ..6 proposed|seconded|moved", "Cllr Reed proposed, all were for it." },
  { "it-was-proposed", SAYS_END, "it|this was <adverb>* proposed|moved|seconded", "It was proposed by Cllr Reed." },
  { "all-in-favour-after", SAYS_END,
    "all|everyone present|members|councillors|those* were|was|voted? in? full? favour|agreement|agreed",
    "All present were in favour." },
  { "all-agreed", SAYS_END, "all in|agreed|were", "All agreed." },
  { "unanimous-after", SAYS_END, "unanimous|unanimously|carried|passed .|,|agreed|approved|carried|passed|$",
    "Carried, approved." },
  { "agreed-unanimously", SAYS_END, "agreed|approved|carried|passed unanimously|nem|by", "Agreed unanimously." },
  { "voting", SAYS_END, "voting|vote|votes|voted <stop>|was|were|result|for|of", "Voting: unanimous" },
  { "motion-carried", SAYS_END, "the? motion|vote|resolution|proposal|decision was|:|carried|passed",
    "The motion was carried." },
  { "on-being-put", SAYS_END, "on being put", "On being put it was carried." },
  { "for-against", SAYS_END, "for|against|abstained|abstentions <stop>|<number>", "For: 7" },
  { "counts", SAYS_END, "<number>|<count> votes|members|councillors|were|? in? for|favour|against",
    "7 votes in favour" },
  { "action-word", SAYS_END, "^action|actions <stop>", "Action: the Clerk to write." },
  { "action-capitals", SAYS_END, "=action|actions", "ACTION Clerk" },
  { "reason", SAYS_END, "^reason|reasons <stop>|for|(", "Reason: the pond silts up." },
  { "clerk-to-action", SAYS_END, "clerk to action", "Clerk to action." },
  { "recorded-vote-after", SAYS_END, "recorded vote", "Recorded vote taken." },
};

static gboolean
is_trailer (const ImproveWords *words, guint i)
{
  static ImproveMatchIndex index;

  if (g_once_init_enter (&index.filled))
    {
      for (guint t = 0; t < G_N_ELEMENTS (trailers); t++)
        improve_match_index_add (&index, t, trailers[t].pattern);
      g_once_init_leave (&index.filled, 1);
    }
  for (guint64 found = improve_match_index_first (&index, words, i); found != 0; found &= found - 1)
    if (improve_reading_match (words, i, trailers[__builtin_ctzll (found)].pattern, NULL))
      return TRUE;
  return FALSE;
}

/* A bracket about movers and votes. */
static gboolean
is_vote_bracket (const ImproveWords *words, guint i)
{
  guint size = MIN (improve_words_size (words), i + LONGEST);
  gboolean about = FALSE;

  for (guint n = i + 1; n < size && !improve_words_is_mark (words, n, ')'); n++)
    about =
        about ||
        improve_reading_match (words, n,
                               "proposed|proposer|prop|seconded|seconder|unanimous|unanimously|abstained|abstention|"
                               "abstentions|moved|vote|votes|voting|carried|favour|2nd|nem",
                               NULL) ||
        improve_reading_match (words, n, "all were|in|agreed|present", NULL) ||
        (n == i + 1 && improve_reading_match (words, n, "action|actions", NULL));
  return about;
}

/* ", proposed by Cllr Reed and seconded by Cllr Sedge" and ", with 7 votes in favour" inside the last sentence. */
static gboolean
is_inner_trailer (const ImproveWords *words, guint i)
{
  if (i == 0 || (!improve_words_is_mark (words, i - 1, ',') && !improve_words_is_mark (words, i - 1, '-') &&
                 !improve_words_is_mark (words, i - 1, ';')))
    return FALSE;
  return improve_reading_match (words, i, "proposed|moved|prop|proposer .|:|by* <style>|<name>", NULL) ||
         improve_reading_match (words, i, "with|by <number>|<count> votes|vote|members|for|in|abstention|abstentions",
                                NULL);
}

guint
improve_reading_trailer (const ImproveWords *words, guint from)
{
  guint size = improve_words_size (words);

  for (guint i = from + 1; i < size; i++)
    {
      gboolean start = improve_words_get (words, i)->first;

      if (start && is_trailer (words, i))
        return i;
      if (improve_words_is_mark (words, i, '(') && is_vote_bracket (words, i))
        return i;
      if (is_inner_trailer (words, i))
        return i;
    }
  return size;
}

gboolean
improve_reading_vote_rule (guint i, ImproveReadingRule *rule)
{
  static const char *const readings[] = { "unanimous",
                                          "assent",
                                          "recorded_vote",
                                          "casting_vote",
                                          "votes for",
                                          "votes against",
                                          "abstentions",
                                          "votes for",
                                          "votes against",
                                          "abstentions",
                                          "the end of what was resolved" };
  static const struct
  {
    const Row *rows;
    guint n_rows;
  } tables[] = {
    { unanimous, G_N_ELEMENTS (unanimous) },
    { manners, G_N_ELEMENTS (manners) },
    { counted, G_N_ELEMENTS (counted) },
    { trailers, G_N_ELEMENTS (trailers) },
  };

  for (guint t = 0; t < G_N_ELEMENTS (tables); i -= tables[t++].n_rows)
    if (i < tables[t].n_rows)
      {
        const Row *row = &tables[t].rows[i];

        *rule = (ImproveReadingRule){ row->id, row->pattern, readings[row->saying], row->example };
        return TRUE;
      }
  return FALSE;
}
