/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What reviewers say beside each other: the latest word of each, and where two of them differ. */

#include <stdlib.h>
#include <string.h>

#include <libimprove/entity/improve-tree-private.h>
#include <libimprove/model/improve-board.h>
#include <libimprove/model/improve-person.h>
#include <libimprove/model/improve-post.h>
#include <libimprove/rules/improve-reviews-private.h>
#include <libimprove/rules/improve-scale.h>

/* The body to which all posts of a person belong; NULL: none, or several. */
static const char *
body_of_person (ImprovePlan *plan,
                const char  *person_id)
{
  GPtrArray *referrers = improve_tree_find_referrers (IMPROVE_TREE (plan), person_id);
  const char *found = NULL;

  for (guint i = 0; referrers != NULL && i < referrers->len; i++)
    {
      ImproveEntity *post = g_ptr_array_index (referrers, i);
      const char *body_id = IMPROVE_IS_POST (post) ? improve_post_get_organization_id (IMPROVE_POST (post)) : NULL;

      if (body_id != NULL && found != NULL && !g_str_equal (body_id, found))
        return NULL;
      if (body_id != NULL)
        found = body_id;
    }
  return found;
}

/* However a council is cut up; parents that go round in a circle end the search. */
#define DEEPEST_PARTS 16

/* Whether a body is but a part of the one it belongs to: a department is, and whatever is called nothing else. What is
 * a board, a partner, an inspectorate or otherwise named has a voice of its own wherever it belongs. */
static gboolean
is_mere_part (ImproveOrganization *body)
{
  const char *classification = improve_organization_get_classification (body);

  return !IMPROVE_IS_BOARD (body) && improve_organization_get_parent_id (body) != NULL
         && (classification == NULL || g_str_equal (classification, "department"));
}

/* The whole of which a body is a part. */
static ImproveEntity *
find_whole (ImprovePlan   *plan,
            ImproveEntity *body)
{
  for (int i = 0; i < DEEPEST_PARTS && is_mere_part (IMPROVE_ORGANIZATION (body)); i++)
    {
      const char *parent_id = improve_organization_get_parent_id (IMPROVE_ORGANIZATION (body));
      ImproveEntity *parent = improve_plan_lookup (plan, parent_id);

      if (!IMPROVE_IS_ORGANIZATION (parent))
        break;
      body = parent;
    }
  return body;
}

/**
 * improve_plan_find_reviewer:
 * @self: a plan
 * @party_id: the id of a party
 *
 * Finds the reviewer for whom a party speaks. A post speaks for the body it belongs to, and a person for the body of
 * the posts that they hold, where that is one: a council and its own director are one reviewer, and where they differ
 * nobody independent has disagreed. A department, or a body not classified at all, speaks for the body it is part of
 * (#ImproveOrganization:parent-id). Any other party speaks for itself: a board is no part of the council it oversees.
 *
 * Returns: (transfer none) (nullable): the id of the reviewer, or %NULL where the plan does not hold the party
 *
 * Since: 1.0
 */
const char *
improve_plan_find_reviewer (ImprovePlan *self,
                            const char  *party_id)
{
  ImproveEntity *party, *body;
  const char *body_id = NULL;

  g_return_val_if_fail (IMPROVE_IS_PLAN (self), NULL);
  g_return_val_if_fail (party_id != NULL, NULL);

  party = improve_plan_lookup (self, party_id);
  if (party == NULL)
    return NULL;
  if (IMPROVE_IS_POST (party))
    body_id = improve_post_get_organization_id (IMPROVE_POST (party));
  else if (IMPROVE_IS_PERSON (party))
    body_id = body_of_person (self, improve_entity_get_id (party));
  body = body_id != NULL ? improve_plan_lookup (self, body_id) : NULL;
  if (!IMPROVE_IS_ORGANIZATION (body))
    body = party;
  return improve_entity_get_id (IMPROVE_IS_ORGANIZATION (body) ? find_whole (self, body) : body);
}

gboolean
improve_is_one_reviewer (ImprovePlan  *plan,
                         ImproveClaim *claim,
                         ImproveClaim *other)
{
  const char *by_id = improve_claim_get_by_id (claim), *other_by_id = improve_claim_get_by_id (other);
  const char *reviewer, *other_reviewer;

  if (g_strcmp0 (by_id, other_by_id) == 0)
    return TRUE;
  if (by_id == NULL || other_by_id == NULL)
    return FALSE;
  reviewer = improve_plan_find_reviewer (plan, by_id);
  other_reviewer = improve_plan_find_reviewer (plan, other_by_id);
  return reviewer != NULL && g_strcmp0 (reviewer, other_reviewer) == 0;
}

gboolean
improve_claim_is_override (ImproveClaim *claim)
{
  const char *reason = improve_claim_get_text (claim);

  while (reason != NULL && g_unichar_isspace (g_utf8_get_char (reason)))
    reason = g_utf8_next_char (reason);
  return improve_claim_get_aspect (claim) == IMPROVE_CLAIM_ASPECT_DELIVERY
         && improve_claim_get_expires_on (claim) != NULL && reason != NULL && *reason != '\0';
}

/* --- the latest word of each --- */

static gboolean
is_of_one_kind (ImproveClaim *claim,
                ImproveClaim *other)
{
  return improve_claim_get_aspect (claim) == improve_claim_get_aspect (other)
         && g_strcmp0 (improve_claim_get_scale (claim), improve_claim_get_scale (other)) == 0;
}

/* Puts a claim in the place of an earlier one of the same reviewer and kind, or at the end. Of two that speak of one
 * day the later recorded holds. */
static void
keep_if_latest (ImprovePlan  *plan,
                GPtrArray    *latest,
                ImproveClaim *claim)
{
  for (guint i = 0; i < latest->len; i++)
    {
      ImproveClaim *kept = g_ptr_array_index (latest, i);

      if (!is_of_one_kind (kept, claim) || !improve_is_one_reviewer (plan, kept, claim))
        continue;
      if (improve_date_is_after (improve_claim_get_valid_on (kept), improve_claim_get_valid_on (claim)))
        return;
      g_ptr_array_remove_index (latest, i);
      break;
    }
  g_ptr_array_add (latest, claim);
}

/* The latest claims on a subject; an aspect of UNKNOWN and a scale of NULL stand for any. */
static GPtrArray *
find_latest (const ImproveAsOf *when,
             ImprovePlan       *plan,
             const char        *subject_id,
             ImproveClaimAspect aspect,
             const char        *scale)
{
  g_autoptr (GPtrArray) claims = improve_as_of_select (when, improve_plan_get_claims (plan));
  GPtrArray *latest = g_ptr_array_new ();

  for (guint i = 0; i < claims->len; i++)
    {
      ImproveClaim *claim = g_ptr_array_index (claims, i);

      if (g_strcmp0 (improve_claim_get_subject_id (claim), subject_id) == 0
          && (aspect == IMPROVE_CLAIM_ASPECT_UNKNOWN || improve_claim_get_aspect (claim) == aspect)
          && (scale == NULL || g_strcmp0 (improve_claim_get_scale (claim), scale) == 0))
        keep_if_latest (plan, latest, claim);
    }
  /* What has expired says nothing any more, nor does what it had replaced. */
  for (guint i = latest->len; i > 0; i--)
    {
      ImproveDate *expires = improve_claim_get_expires_on (g_ptr_array_index (latest, i - 1));

      if (expires != NULL && when->as_of != NULL && improve_date_is_past (expires, when->as_of))
        g_ptr_array_remove_index (latest, i - 1);
    }
  return latest;
}

/**
 * improve_plan_list_latest_claims:
 * @self: a plan
 * @subject_id: the id of what was spoken of
 * @aspect: the aspect, or %IMPROVE_CLAIM_ASPECT_UNKNOWN for every one
 * @scale: (nullable): the scale, or %NULL for every one
 * @as_of: (nullable): leave out what speaks of a later day, and what has expired by then; %NULL: leave out nothing
 * @known_at: (nullable): leave out what was recorded later; %NULL: leave out nothing
 *
 * Lists the last word of each reviewer (improve_plan_find_reviewer()) on each aspect and scale. Nothing overwrites a
 * claim: a later one of the same reviewer on the same scale takes its place, and a correction that of what it corrects.
 *
 * Returns: (transfer full): a list of #ImproveClaim, the latest recorded last; empty where nobody has said anything
 *
 * Since: 1.0
 */
GListModel *
improve_plan_list_latest_claims (ImprovePlan       *self,
                                 const char        *subject_id,
                                 ImproveClaimAspect aspect,
                                 const char        *scale,
                                 ImproveDate       *as_of,
                                 GDateTime         *known_at)
{
  ImproveAsOf when = { as_of, known_at, NULL };
  g_autoptr (GPtrArray) latest = NULL;
  GListStore *list;

  g_return_val_if_fail (IMPROVE_IS_PLAN (self), NULL);
  g_return_val_if_fail (subject_id != NULL, NULL);

  latest = find_latest (&when, self, subject_id, aspect, scale);
  list = g_list_store_new (IMPROVE_TYPE_CLAIM);
  g_list_store_splice (list, 0, 0, latest->pdata, latest->len);
  return G_LIST_MODEL (list);
}

/* --- side by side --- */

/* Whether somebody whom the plan holds had signed a crosswalk by the day. */
static gboolean
is_signed (const ImproveAsOf *when,
           ImprovePlan       *plan,
           ImproveCrosswalk  *crosswalk)
{
  const char *by_id = improve_crosswalk_get_by_id (crosswalk);

  return by_id != NULL && improve_plan_lookup (plan, by_id) != NULL
         && improve_as_of_has_begun (when, improve_crosswalk_get_signed_on (crosswalk));
}

/* A letter of a word for comparing: case does not count, and "_" is a blank. */
static char
plain_letter (char letter)
{
  return letter == '_' ? ' ' : g_ascii_tolower (letter);
}

/* A word without what is blank at its ends. */
static gsize
trim (const char **word)
{
  gsize length;

  while (**word != '\0' && g_ascii_isspace (plain_letter (**word)))
    (*word)++;
  length = strlen (*word);
  while (length > 0 && g_ascii_isspace (plain_letter ((*word)[length - 1])))
    length--;
  return length;
}

static gboolean
same_word (const char *word,
           const char *other)
{
  gsize length;

  if (word == NULL || other == NULL)
    return FALSE;
  length = trim (&word);
  if (trim (&other) != length)
    return FALSE;
  for (gsize i = 0; i < length; i++)
    if (plain_letter (word[i]) != plain_letter (other[i]))
      return FALSE;
  return TRUE;
}

/* The word for a claim on another scale, by one crosswalk read either way; NULL: it says nothing about that. */
static const char *
translate (ImproveCrosswalk *crosswalk,
           ImproveClaim     *claim,
           const char       *scale)
{
  const char *from = improve_claim_get_scale (claim), *value = improve_claim_get_value (claim);
  const char *left = improve_crosswalk_get_scale (crosswalk), *right = improve_crosswalk_get_other_scale (crosswalk);

  if (g_strcmp0 (left, from) == 0 && g_strcmp0 (right, scale) == 0
      && same_word (improve_crosswalk_get_word (crosswalk), value))
    return improve_crosswalk_get_other_word (crosswalk);
  if (g_strcmp0 (right, from) == 0 && g_strcmp0 (left, scale) == 0
      && same_word (improve_crosswalk_get_other_word (crosswalk), value))
    return improve_crosswalk_get_word (crosswalk);
  return NULL;
}

/* The crosswalk in force that takes a claim to another scale: of several, the last one signed. */
static ImproveCrosswalk *
find_crosswalk (const ImproveAsOf *when,
                ImprovePlan       *plan,
                ImproveClaim      *claim,
                const char        *scale)
{
  ImproveEntityList *crosswalks = improve_plan_get_crosswalks (plan);
  ImproveCrosswalk *latest = NULL;

  for (int i = 0; i < improve_entity_list_get_size (crosswalks); i++)
    {
      ImproveCrosswalk *crosswalk = IMPROVE_CROSSWALK (improve_entity_list_get (crosswalks, i));

      if (is_signed (when, plan, crosswalk) && translate (crosswalk, claim, scale) != NULL
          && (latest == NULL
              || !improve_date_is_after (improve_crosswalk_get_signed_on (latest),
                                         improve_crosswalk_get_signed_on (crosswalk))))
        latest = crosswalk;
    }
  return latest;
}

/* By how many grades two words of a scale differ: 0 where they do not, -1 where their order is not known. */
static int
count_grades (const char *scale,
              const char *word,
              const char *other)
{
  int rank, other_rank;

  if (same_word (word, other))
    return 0;
  rank = improve_scale_get_rank (scale, word);
  other_rank = improve_scale_get_rank (scale, other);
  return rank >= 0 && other_rank >= 0 ? abs (rank - other_rank) : -1;
}

/* By how many grades two claims differ, as count_grades() says it, on which scale, and by which crosswalk if any; 0
 * also where they cannot be compared. */
static int
weigh_claims (const ImproveAsOf *when,
              ImprovePlan       *plan,
              ImproveClaim      *claim,
              ImproveClaim      *other,
              const char       **on_scale,
              ImproveCrosswalk **by_crosswalk)
{
  const char *scale = improve_claim_get_scale (claim), *other_scale = improve_claim_get_scale (other);
  const char *word = improve_claim_get_value (claim), *other_word = improve_claim_get_value (other);
  ImproveCrosswalk *crosswalk = NULL;

  if (improve_claim_get_aspect (claim) != improve_claim_get_aspect (other) || scale == NULL || other_scale == NULL
      || word == NULL || other_word == NULL)
    return 0;
  if (!g_str_equal (scale, other_scale))
    {
      crosswalk = find_crosswalk (when, plan, claim, other_scale);
      if (crosswalk != NULL)
        {
          word = translate (crosswalk, claim, other_scale);
          scale = other_scale;
        }
      else if ((crosswalk = find_crosswalk (when, plan, other, scale)) != NULL)
        other_word = translate (crosswalk, other, scale);
      else
        return 0;
    }
  *on_scale = scale;
  *by_crosswalk = crosswalk;
  return count_grades (scale, word, other_word);
}

int
improve_as_of_count_grades (const ImproveAsOf *when,
                            ImprovePlan       *plan,
                            ImproveClaim      *claim,
                            ImproveClaim      *other)
{
  ImproveCrosswalk *crosswalk;
  const char *scale;

  return weigh_claims (when, plan, claim, other, &scale, &crosswalk);
}

static ImproveDivergence *
compare_claims (const ImproveAsOf *when,
                ImprovePlan       *plan,
                ImproveClaim      *claim,
                ImproveClaim      *other)
{
  ImproveCrosswalk *crosswalk;
  const char *scale;
  int grades = weigh_claims (when, plan, claim, other, &scale, &crosswalk);

  return grades != 0 ? improve_divergence_new (claim, other, scale, grades, crosswalk) : NULL;
}

/**
 * improve_plan_list_divergences:
 * @self: a plan
 * @subject_id: the id of what was spoken of
 * @aspect: the aspect, or %IMPROVE_CLAIM_ASPECT_UNKNOWN for every one
 * @as_of: (nullable): as for improve_plan_list_latest_claims()
 * @known_at: (nullable): as for improve_plan_list_latest_claims()
 *
 * Lists where the last words of two reviewers on one aspect differ, and by how many grades. Claims on two scales are
 * compared only by an #ImproveCrosswalk that a party of the plan had signed by the day, read either way; of several
 * for the same words the last one signed. Without one, nothing is said about them.
 *
 * Returns: (transfer full): a list of #ImproveDivergence, empty where nobody differs
 *
 * Since: 1.0
 */
GListModel *
improve_plan_list_divergences (ImprovePlan       *self,
                               const char        *subject_id,
                               ImproveClaimAspect aspect,
                               ImproveDate       *as_of,
                               GDateTime         *known_at)
{
  ImproveAsOf when = { as_of, known_at, NULL };
  g_autoptr (GPtrArray) latest = NULL;
  GListStore *list;

  g_return_val_if_fail (IMPROVE_IS_PLAN (self), NULL);
  g_return_val_if_fail (subject_id != NULL, NULL);

  latest = find_latest (&when, self, subject_id, aspect, NULL);
  list = g_list_store_new (IMPROVE_TYPE_DIVERGENCE);
  for (guint i = 0; i < latest->len; i++)
    for (guint j = i + 1; j < latest->len; j++)
      {
        ImproveClaim *claim = g_ptr_array_index (latest, i), *other = g_ptr_array_index (latest, j);
        g_autoptr (ImproveDivergence) divergence = NULL;

        if (!improve_is_one_reviewer (self, claim, other))
          divergence = compare_claims (&when, self, claim, other);
        if (divergence != NULL)
          g_list_store_append (list, divergence);
      }
  return G_LIST_MODEL (list);
}
