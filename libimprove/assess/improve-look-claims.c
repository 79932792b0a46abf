/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Rules on claims beside each other: FA06. */

#include <libimprove/assess/improve-assess-private.h>
#include <libimprove/rules/improve-scale.h>

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
rank_of (ImproveClaim *claim)
{
  if (improve_claim_get_scale (claim) == NULL || improve_claim_get_value (claim) == NULL)
    return -1;
  return improve_scale_get_rank (improve_claim_get_scale (claim), improve_claim_get_value (claim));
}

static int
days_between (ImproveClaim *earlier,
              ImproveClaim *later)
{
  g_autoptr (ImproveDate) start = improve_date_last_day (improve_claim_get_valid_on (earlier));
  g_autoptr (ImproveDate) end = improve_date_first_day (improve_claim_get_valid_on (later));

  return improve_date_days_between (start, end, NULL);
}

static char *
name_subject (ImproveAssessContext *context,
              const char           *id)
{
  ImproveEntity *subject = improve_plan_lookup (context->plan, id);
  g_autofree char *title = NULL;

  if (IMPROVE_IS_ACTION (subject))
    return improve_assess_name_action (IMPROVE_ACTION (subject));
  title = subject != NULL ? improve_entity_dup_text (subject, "title") : NULL;
  return g_strdup_printf ("“%s”", title != NULL ? title : id);
}

static void
tell (ImproveAssessContext       *context,
      const ImproveAssuranceRule *rule,
      ImproveClaim               *earlier,
      ImproveClaim               *later)
{
  const char *subject_ids[] = { improve_claim_get_subject_id (later), NULL };
  const char *because_ids[] = { improve_entity_get_id (IMPROVE_ENTITY (earlier)),
                                improve_entity_get_id (IMPROVE_ENTITY (later)), NULL };
  g_autofree char *name = name_subject (context, subject_ids[0]);
  g_autofree char *first = improve_assess_name_party (context, improve_claim_get_by_id (earlier));
  g_autofree char *second = improve_assess_name_party (context, improve_claim_get_by_id (later));
  g_autofree char *first_on = improve_date_to_words (improve_claim_get_valid_on (earlier));
  g_autofree char *second_on = improve_date_to_words (improve_claim_get_valid_on (later));

  improve_assess_add (context, rule, subject_ids, because_ids,
                      g_strdup_printf ("Of %s, %s said “%s” on %s and %s “%s” on %s.", name, first,
                                       improve_claim_get_value (earlier), first_on, second,
                                       improve_claim_get_value (later), second_on));
}

static void
compare_claims_of (ImproveAssessContext       *context,
                   const ImproveAssuranceRule *rule,
                   GPtrArray                  *claims)
{
  for (guint i = 0; i < claims->len; i++)
    {
      ImproveClaim *earlier = g_ptr_array_index (claims, i);

      if (rank_of (earlier) < 0 || !is_latest (claims, i))
        continue;
      for (guint j = i + 1; j < claims->len; j++)
        {
          ImproveClaim *later = g_ptr_array_index (claims, j);

          if (on_one_scale (earlier, later) && !by_one_party (earlier, later) && rank_of (later) >= 0
              && rank_of (earlier) != rank_of (later) && is_latest (claims, j)
              && days_between (earlier, later) <= rule->threshold)
            tell (context, rule, earlier, later);
        }
    }
}

void
improve_look_fa06 (ImproveAssessContext       *context,
                   const ImproveAssuranceRule *rule)
{
  ImproveEntityList *all = improve_plan_get_claims (context->plan);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_direct_hash, g_direct_equal);

  /* In the order of the document, one subject at a time, so that the same plan gives the same list. */
  for (int i = 0; i < improve_entity_list_get_size (all); i++)
    {
      const char *id = improve_claim_get_subject_id (IMPROVE_CLAIM (improve_entity_list_get (all, i)));
      GPtrArray *claims = improve_assess_find_claims (context, id);

      if (claims != NULL && g_hash_table_add (seen, claims))
        compare_claims_of (context, rule, claims);
    }
}
