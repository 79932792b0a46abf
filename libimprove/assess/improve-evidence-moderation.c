/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* How audits fared on moderation: the pairs of grades of each cohort in the days that count, added up. */

#include <libimprove/assess/improve-evidence-weigh-private.h>
#include <libimprove/base/improve-hash-private.h>
#include <libimprove/entity/improve-kind.h>
#include <libimprove/model/improve-audit-result.h>
#include <libimprove/model/improve-grade-pair.h>
#include <libimprove/rules/improve-scale.h>

static gboolean
is_recent (const ImproveAsOf  *when,
           ImproveAuditResult *result,
           int                 most_days)
{
  ImprovePeriod *period = improve_audit_result_get_period (result);
  ImproveDate *ends = period != NULL ? improve_period_get_ends (period) : NULL;
  g_autoptr (ImproveDate) last = NULL, today = NULL;

  if (!improve_as_of_has_begun (when, ends))
    return FALSE;
  last = improve_date_last_day (ends);
  today = improve_date_first_day (when->as_of);
  return improve_date_days_between (last, today, NULL) <= most_days;
}

static void
add_pairs (ImproveModeration  *sum,
           ImproveAuditResult *result)
{
  ImproveEntityList *pairs = improve_audit_result_get_pairs (result);
  const char *scale = improve_audit_result_get_scale (result);

  for (int i = 0; i < improve_entity_list_get_size (pairs); i++)
    {
      ImproveGradePair *pair = IMPROVE_GRADE_PAIR (improve_entity_list_get (pairs, i));
      const char *own = improve_grade_pair_get_self_grade (pair);
      const char *moderated = improve_grade_pair_get_moderated_grade (pair);
      int from, to, count = improve_grade_pair_get_count (pair);

      if (own == NULL || moderated == NULL || count == IMPROVE_INT_ABSENT)
        continue;
      from = improve_scale_get_rank (scale != NULL ? scale : "ofsted_4", own);
      to = improve_scale_get_rank (scale != NULL ? scale : "ofsted_4", moderated);
      if (from < 0 || to < 0)
        continue;
      sum->moderated += count;
      sum->lowered += to > from ? count : 0;
    }
}

static void
pool_free (gpointer data)
{
  ImproveModerationPool *pool = data;

  g_ptr_array_unref (pool->result_ids);
  g_free (pool);
}

static ImproveModerationPool *
pool_of (ImproveModerations *self,
         ImproveAuditResult *result)
{
  const char *cohort = improve_audit_result_get_cohort (result);
  ImproveModerationPool *pool = g_hash_table_lookup (self->by_cohort, cohort != NULL ? cohort : "");

  if (pool == NULL)
    {
      pool = g_new0 (ImproveModerationPool, 1);
      pool->cohort = cohort;
      pool->result_ids = g_ptr_array_new ();
      g_ptr_array_add (self->pools, pool);
      g_hash_table_insert (self->by_cohort, (gpointer) (cohort != NULL ? cohort : ""), pool);
    }
  return pool;
}

/* Each cohort counts once, however many of its results name the evidence. */
static void
link_pool (ImproveModerations    *self,
           const char            *evidence_id,
           ImproveModerationPool *pool)
{
  GHashTable *pools = g_hash_table_lookup (self->by_evidence, evidence_id);

  if (pools == NULL)
    {
      pools = g_hash_table_new (NULL, NULL);
      g_hash_table_insert (self->by_evidence, (gpointer) evidence_id, pools);
    }
  g_hash_table_add (pools, pool);
}

void
improve_moderations_init (ImproveModerations *self,
                          const ImproveAsOf  *when,
                          ImprovePlan        *plan,
                          int                 most_days)
{
  ImproveEntityList *results = improve_plan_get_audit_results (plan);

  self->pools = g_ptr_array_new_with_free_func (pool_free);
  self->by_cohort = g_hash_table_new (improve_text_hash, g_str_equal);
  self->by_evidence
      = g_hash_table_new_full (improve_text_hash, g_str_equal, NULL, (GDestroyNotify) g_hash_table_unref);
  for (int i = 0; i < improve_entity_list_get_size (results); i++)
    {
      ImproveAuditResult *result = IMPROVE_AUDIT_RESULT (improve_entity_list_get (results, i));
      const char *evidence_id = improve_audit_result_get_evidence_id (result);
      const char *id = improve_entity_get_id (IMPROVE_ENTITY (result));
      ImproveModerationPool *pool = pool_of (self, result);

      if (is_recent (when, result, most_days))
        {
          add_pairs (&pool->sum, result);
          if (id != NULL)
            g_ptr_array_add (pool->result_ids, (gpointer) id);
        }
      if (evidence_id != NULL)
        link_pool (self, evidence_id, pool);
    }
}

void
improve_moderations_clear (ImproveModerations *self)
{
  g_clear_pointer (&self->by_evidence, g_hash_table_unref);
  g_clear_pointer (&self->by_cohort, g_hash_table_unref);
  g_clear_pointer (&self->pools, g_ptr_array_unref);
}

ImproveModeration
improve_moderations_of (ImproveModerations *self,
                        ImproveEvidence    *evidence)
{
  const char *id = improve_entity_get_id (IMPROVE_ENTITY (evidence));
  GHashTable *pools = id != NULL ? g_hash_table_lookup (self->by_evidence, id) : NULL;
  ImproveModeration sum = { 0 };
  GHashTableIter iter;
  gpointer pool;

  if (pools == NULL)
    return sum;
  g_hash_table_iter_init (&iter, pools);
  while (g_hash_table_iter_next (&iter, &pool, NULL))
    {
      sum.moderated += ((ImproveModerationPool *) pool)->sum.moderated;
      sum.lowered += ((ImproveModerationPool *) pool)->sum.lowered;
    }
  return sum;
}
