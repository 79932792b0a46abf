/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Rules on claims beside each other: FA06. */

#include <libimprove/assess/improve-assess-private.h>

static gboolean
on_one_scale (ImproveClaim *a,
              ImproveClaim *b)
{
  return improve_claim_get_aspect (a) == improve_claim_get_aspect (b)
         && g_strcmp0 (improve_claim_get_scale (a), improve_claim_get_scale (b)) == 0;
}

static gboolean
by_one_party (ImproveClaim *a,
              ImproveClaim *b)
{
  return g_strcmp0 (improve_claim_get_by_id (a), improve_claim_get_by_id (b)) == 0;
}

/* Whether no later claim of the same party on the same scale follows. */
static gboolean
is_latest (GPtrArray *claims,
           guint      position)
{
  ImproveClaim *claim = g_ptr_array_index (claims, position);

  for (guint i = position + 1; i < claims->len; i++)
    if (on_one_scale (claim, g_ptr_array_index (claims, i)) && by_one_party (claim, g_ptr_array_index (claims, i)))
      return FALSE;
  return TRUE;
}

static int
days_between_claims (ImproveClaim *earlier,
                     ImproveClaim *later)
{
  return improve_assess_days (improve_claim_get_valid_on (earlier), improve_claim_get_valid_on (later));
}

/* The value as people write it: "at_risk" is "at risk". */
static char *
words_of_value (ImproveClaim *claim)
{
  return g_strdelimit (g_strdup (improve_claim_get_value (claim)), "_", ' ');
}

static char *
say_divergence (ImproveAssessContext *context,
                ImproveClaim         *earlier,
                ImproveClaim         *later)
{
  g_autofree char *name = improve_assess_name_subject (context, improve_claim_get_subject_id (later));
  g_autofree char *first = improve_assess_name_party (context, improve_claim_get_by_id (earlier));
  g_autofree char *second = improve_assess_name_party (context, improve_claim_get_by_id (later));
  g_autofree char *first_on = improve_date_to_words (improve_claim_get_valid_on (earlier));
  g_autofree char *second_on = improve_date_to_words (improve_claim_get_valid_on (later));
  g_autofree char *first_value = words_of_value (earlier);
  g_autofree char *second_value = words_of_value (later);

  return g_strdup_printf ("Of %s, %s said “%s” on %s and %s “%s” on %s.", name, first, first_value, first_on, second,
                          second_value, second_on);
}

/* The first later claim that diverges from this one; NULL: none. */
static ImproveClaim *
find_divergent (const ImproveAssuranceRule *rule,
                GPtrArray                  *claims,
                guint                       position)
{
  ImproveClaim *earlier = g_ptr_array_index (claims, position);
  int rank = improve_assess_rank (earlier);

  if (rank < 0 || !is_latest (claims, position))
    return NULL;
  for (guint i = position + 1; i < claims->len; i++)
    {
      ImproveClaim *later = g_ptr_array_index (claims, i);

      if (on_one_scale (earlier, later) && !by_one_party (earlier, later) && is_latest (claims, i)
          && improve_assess_rank (later) >= 0 && improve_assess_rank (later) != rank
          && days_between_claims (earlier, later) <= improve_assess_threshold (rule, "days"))
        return later;
    }
  return NULL;
}

/* Divergences about one subject: for an action the first, which may be gathered; for anything else each. */
static void
look_at_subject (ImproveAssessContext       *context,
                 const ImproveAssuranceRule *rule,
                 ImproveHits                *hits,
                 const char                 *id,
                 GPtrArray                  *claims)
{
  ImproveEntity *subject = improve_plan_lookup (context->plan, id);

  if (IMPROVE_IS_ACTION (subject))
    improve_hits_seen (hits, IMPROVE_ACTION (subject));
  for (guint i = 0; i < claims->len; i++)
    {
      ImproveClaim *earlier = g_ptr_array_index (claims, i);
      ImproveClaim *later = find_divergent (rule, claims, i);
      const char *subject_ids[] = { id, NULL };
      const char *because_ids[] = { improve_entity_get_id (IMPROVE_ENTITY (earlier)),
                                    later != NULL ? improve_entity_get_id (IMPROVE_ENTITY (later)) : NULL, NULL };

      if (later == NULL)
        continue;
      if (IMPROVE_IS_ACTION (subject))
        {
          improve_hits_add (hits, IMPROVE_ACTION (subject), say_divergence (context, earlier, later), because_ids);
          return;
        }
      improve_assess_add (context, rule, subject_ids, because_ids, say_divergence (context, earlier, later));
    }
}

void
improve_look_fa06 (ImproveAssessContext       *context,
                   const ImproveAssuranceRule *rule)
{
  ImproveEntityList *all = improve_plan_get_claims (context->plan);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_direct_hash, g_direct_equal);
  ImproveHits *hits = improve_hits_new (context, rule);

  /* In the order of the document, one subject at a time, so that the same plan gives the same list. */
  for (int i = 0; i < improve_entity_list_get_size (all); i++)
    {
      const char *id = improve_claim_get_subject_id (IMPROVE_CLAIM (improve_entity_list_get (all, i)));
      GPtrArray *claims = improve_assess_find_claims (context, id);

      if (claims != NULL && g_hash_table_add (seen, claims))
        look_at_subject (context, rule, hits, id, claims);
    }
  improve_hits_tell (hits, "actions are seen differently by those who speak of them");
}
