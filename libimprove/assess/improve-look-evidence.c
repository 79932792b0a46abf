/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Rules on what the evidence is worth: FA03, FA04, FA07, FA08, FA21. */

#include <math.h>

#include <libimprove/assess/improve-assess-private.h>
#include <libimprove/assess/improve-evidence-weigh-private.h>
#include <libimprove/base/improve-hash-private.h>
#include <libimprove/entity/improve-kinds-private.h>
#include <libimprove/model/improve-measure.h>
#include <libimprove/model/improve-observation.h>
#include <libimprove/model/improve-outcome.h>

/* --- FA03: old evidence --- */

/* The newest that supports an action, whether it still stands or not; NULL: none with a date. */
static ImproveEvidence *
newest_support (ImproveAssessContext *context,
                const char           *id)
{
  GPtrArray *linked = improve_assess_find_evidence (context, id);
  ImproveEvidence *newest = NULL;

  for (guint i = 0; linked != NULL && i < linked->len; i++)
    {
      ImproveEvidence *evidence = g_ptr_array_index (linked, i);
      ImproveDate *collected = improve_evidence_get_collected_on (evidence);

      if (improve_evidence_get_stance_on (evidence, id) == IMPROVE_STANCE_SUPPORTS
          && improve_as_of_has_begun (&context->when, collected)
          && improve_as_of_knows_evidence (&context->when, evidence)
          && (newest == NULL
              || improve_date_compare (collected, improve_evidence_get_collected_on (newest)) > 0))
        newest = evidence;
    }
  return newest;
}

/* The day on which an action was last claimed done, by a move or a claim. */
static ImproveDate *
claimed_done_on (ImproveAssessContext *context,
                 ImproveAction        *action)
{
  ImproveDate *delivered = improve_as_of_get_delivered_on (&context->when, action);
  ImproveClaim *claim
      = improve_assess_latest_delivery_claim (context, improve_entity_get_id (IMPROVE_ENTITY (action)));

  return delivered != NULL || claim == NULL ? delivered : improve_claim_get_valid_on (claim);
}

static gboolean
has_run_out (ImproveAssessContext *context,
             ImproveEvidence      *evidence)
{
  ImproveDate *expires = improve_evidence_get_expires_on (evidence);

  return expires != NULL && improve_date_is_past (expires, context->when.as_of);
}

static gboolean
is_old (ImproveAssessContext       *context,
        const ImproveAssuranceRule *rule,
        ImproveAction              *action,
        ImproveEvidence            *newest)
{
  ImproveDate *claimed;

  if (has_run_out (context, newest))
    return TRUE;
  claimed = claimed_done_on (context, action);
  return claimed != NULL
         && improve_assess_days (improve_evidence_get_collected_on (newest), claimed)
              > improve_assess_threshold (rule, "days");
}

static char *
say_old (ImproveAssessContext       *context,
         const ImproveAssuranceRule *rule,
         ImproveAction              *action,
         GStrvBuilder               *because)
{
  ImproveEvidence *newest = newest_support (context, improve_entity_get_id (IMPROVE_ENTITY (action)));
  gboolean expired = has_run_out (context, newest);
  g_autofree char *name = improve_assess_name_action (action);
  g_autofree char *words = improve_date_to_words (expired ? improve_evidence_get_expires_on (newest)
                                                          : improve_evidence_get_collected_on (newest));

  g_strv_builder_add (because, improve_entity_get_id (IMPROVE_ENTITY (newest)));
  if (expired)
    return g_strdup_printf ("The newest evidence for %s expired on %s.", name, words);
  return g_strdup_printf ("The newest evidence for %s was collected on %s, more than %d days before it was claimed "
                          "done.", name, words, improve_assess_threshold (rule, "days"));
}

void
improve_look_fa03 (ImproveAssessContext       *context,
                   const ImproveAssuranceRule *rule)
{
  ImproveEntityList *actions = improve_plan_get_actions (context->plan);
  ImproveHits *hits = improve_hits_new (context, rule, say_old);

  for (int i = 0; i < improve_entity_list_get_size (actions); i++)
    {
      ImproveAction *action = IMPROVE_ACTION (improve_entity_list_get (actions, i));
      ImproveEvidence *newest;

      if (!improve_assess_is_claimed_done (context, action))
        continue;
      newest = newest_support (context, improve_entity_get_id (IMPROVE_ENTITY (action)));
      if (newest == NULL)
        continue;
      improve_hits_seen (hits, action);
      if (is_old (context, rule, action, newest))
        improve_hits_add (hits, action);
    }
  improve_hits_tell (hits, "actions claimed done rest on old evidence");
}

/* --- FA04: one way of seeing --- */

/* What speaks of an outcome: its own evidence and that of the actions that serve it. */
static GPtrArray *
evidence_of_outcome (ImproveAssessContext *context,
                     const char           *outcome_id)
{
  GPtrArray *found = g_ptr_array_new ();
  GPtrArray *own = improve_assess_find_evidence (context, outcome_id);
  GPtrArray *actions = improve_assess_find_serving (context, outcome_id);

  if (own != NULL)
    g_ptr_array_extend (found, own, NULL, NULL);
  for (guint i = 0; actions != NULL && i < actions->len; i++)
    {
      const char *id = improve_entity_get_id (g_ptr_array_index (actions, i));
      GPtrArray *linked = improve_assess_find_evidence (context, id);

      if (linked != NULL)
        g_ptr_array_extend (found, linked, NULL, NULL);
    }
  return found;
}

/* Whether a measure of an outcome had a value by the day. */
static gboolean
has_figures (ImproveAssessContext *context,
             const char           *outcome_id)
{
  GPtrArray *measures = improve_assess_find_testing (context, outcome_id);

  for (guint i = 0; measures != NULL && i < measures->len; i++)
    {
      ImproveEntityList *all = improve_measure_get_observations (g_ptr_array_index (measures, i));

      for (int j = 0; j < improve_entity_list_get_size (all); j++)
        {
          ImproveObservation *observation = IMPROVE_OBSERVATION (improve_entity_list_get (all, j));
          ImprovePeriod *period = improve_observation_get_period (observation);

          if (!isnan (improve_observation_get_value (observation)) && period != NULL
              && improve_as_of_has_begun (&context->when, improve_period_get_ends (period))
              && improve_as_of_knows (&context->when, improve_observation_get_recorded_at (observation)))
            return TRUE;
        }
    }
  return FALSE;
}

void
improve_look_fa04 (ImproveAssessContext       *context,
                   const ImproveAssuranceRule *rule)
{
  ImproveEntityList *outcomes = improve_plan_get_outcomes (context->plan);

  for (int i = 0; i < improve_entity_list_get_size (outcomes); i++)
    {
      ImproveOutcome *outcome = IMPROVE_OUTCOME (improve_entity_list_get (outcomes, i));
      const char *subject_ids[] = { improve_entity_get_id (IMPROVE_ENTITY (outcome)), NULL };
      g_autoptr (GPtrArray) evidence = evidence_of_outcome (context, subject_ids[0]);
      guint figures = has_figures (context, subject_ids[0]), voices = 0;

      for (guint j = 0; j < evidence->len; j++)
        {
          ImproveEvidence *piece = g_ptr_array_index (evidence, j);

          if (!improve_as_of_evidence_stands (&context->when, piece))
            continue;
          if (improve_evidence_get_method (piece) == IMPROVE_EVIDENCE_METHOD_PERFORMANCE_DATA)
            figures++;
          else
            voices++;
        }
      if ((figures == 0) != (voices == 0))
        improve_assess_add (context, rule, subject_ids, NULL,
                            g_strdup_printf ("All the evidence on “%s” is %s.", improve_outcome_get_title (outcome),
                                             figures > 0 ? "figures" : "judgement, and there are no figures"));
    }
}

/* --- FA07: audits lowered on moderation --- */

static gboolean
is_audit (ImproveEvidence *evidence)
{
  switch (improve_evidence_get_method (evidence))
    {
    case IMPROVE_EVIDENCE_METHOD_CASE_AUDIT:
    case IMPROVE_EVIDENCE_METHOD_THEMATIC_AUDIT:
    case IMPROVE_EVIDENCE_METHOD_DIP_SAMPLE:
      return TRUE;
    default:
      return FALSE;
    }
}

/* Cases that came to hand, in audits of the time over which audits are taken together. */
static void
look_for_handy_samples (ImproveAssessContext       *context,
                        const ImproveAssuranceRule *rule)
{
  ImproveEntityList *all = improve_plan_get_evidence (context->plan);

  for (int i = 0; i < improve_entity_list_get_size (all); i++)
    {
      ImproveEvidence *evidence = IMPROVE_EVIDENCE (improve_entity_list_get (all, i));
      const char *subject_ids[] = { improve_entity_get_id (IMPROVE_ENTITY (evidence)), NULL };

      if (is_audit (evidence) && improve_evidence_get_selection (evidence) == IMPROVE_SAMPLE_SELECTION_OPPORTUNISTIC
          && improve_as_of_evidence_stands (&context->when, evidence)
          && improve_assess_days (improve_evidence_get_collected_on (evidence), context->when.as_of)
                 <= improve_assess_threshold (rule, "days"))
        improve_assess_add (context, rule, subject_ids, NULL,
                            g_strdup_printf ("The cases of “%s” were those that came to hand: nobody independent chose "
                                             "them.", improve_evidence_get_title (evidence)));
    }
}

void
improve_look_fa07 (ImproveAssessContext       *context,
                   const ImproveAssuranceRule *rule)
{
  g_auto (ImproveModerations) moderations;
  g_autofree char *span = improve_assess_say_days (improve_assess_threshold (rule, "days"));

  improve_moderations_init (&moderations, &context->when, context->plan, improve_assess_threshold (rule, "days"));
  for (guint i = 0; i < moderations.pools->len; i++)
    {
      ImproveModerationPool *pool = g_ptr_array_index (moderations.pools, i);
      ImproveModeration sum = pool->sum;

      if (sum.moderated < improve_assess_threshold (rule, "audits")
          || sum.lowered * 100 <= sum.moderated * improve_assess_threshold (rule, "percent"))
        continue;
      g_ptr_array_add (pool->result_ids, NULL);
      improve_assess_add (context, rule, (const char *const *) pool->result_ids->pdata, NULL,
                          g_strdup_printf ("%d of %d audits%s%s were lowered on moderation in the last %s.",
                                           sum.lowered, sum.moderated, pool->cohort != NULL ? " of " : "",
                                           pool->cohort != NULL ? pool->cohort : "", span));
    }
  look_for_handy_samples (context, rule);
}

/* --- FA08: contradictions --- */

/* What a piece of evidence speaks against. */
static char **
list_contradicted (ImproveEvidence *evidence)
{
  ImproveEntityList *links = improve_evidence_get_links (evidence);
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  for (int i = 0; i < improve_entity_list_get_size (links); i++)
    {
      ImproveEvidenceLink *link = IMPROVE_EVIDENCE_LINK (improve_entity_list_get (links, i));

      if (improve_evidence_link_get_stance (link) == IMPROVE_STANCE_CONTRADICTS
          && improve_evidence_link_get_subject_id (link) != NULL)
        g_strv_builder_add (ids, improve_evidence_link_get_subject_id (link));
    }
  return g_strv_builder_end (ids);
}

void
improve_look_fa08 (ImproveAssessContext       *context,
                   const ImproveAssuranceRule *rule)
{
  ImproveEntityList *all = improve_plan_get_evidence (context->plan);

  for (int i = 0; i < improve_entity_list_get_size (all); i++)
    {
      ImproveEvidence *evidence = IMPROVE_EVIDENCE (improve_entity_list_get (all, i));
      const char *because_ids[] = { improve_entity_get_id (IMPROVE_ENTITY (evidence)), NULL };
      g_auto (GStrv) subject_ids = list_contradicted (evidence);
      g_autofree char *name = NULL;

      if (subject_ids[0] == NULL || !improve_as_of_evidence_stands (&context->when, evidence)
          || improve_as_of_is_answered (&context->when, context->plan, evidence))
        continue;
      name = improve_assess_name_subject (context, subject_ids[0]);
      improve_assess_add (context, rule, (const char *const *) subject_ids, because_ids,
                          g_strdup_printf ("“%s” contradicts what is said of %s, and nobody has answered it.",
                                           improve_evidence_get_title (evidence), name));
    }
}

/* --- FA21: one piece carries many --- */

void
improve_look_fa21 (ImproveAssessContext       *context,
                   const ImproveAssuranceRule *rule)
{
  ImproveEntityList *all = improve_plan_get_evidence (context->plan);

  for (int i = 0; i < improve_entity_list_get_size (all); i++)
    {
      ImproveEvidence *evidence = IMPROVE_EVIDENCE (improve_entity_list_get (all, i));
      ImproveEntityList *links = improve_evidence_get_links (evidence);
      const char *because_ids[] = { improve_entity_get_id (IMPROVE_ENTITY (evidence)), NULL };
      g_autoptr (GStrvBuilder) carried = g_strv_builder_new ();
      g_auto (GStrv) subject_ids = NULL;

      for (int j = 0; j < improve_entity_list_get_size (links); j++)
        {
          ImproveEvidenceLink *link = IMPROVE_EVIDENCE_LINK (improve_entity_list_get (links, j));
          const char *id = improve_evidence_link_get_subject_id (link);
          ImproveEntity *subject = id != NULL ? improve_plan_lookup (context->plan, id) : NULL;

          if (improve_evidence_link_get_stance (link) == IMPROVE_STANCE_SUPPORTS && IMPROVE_IS_ACTION (subject)
              && improve_assess_is_claimed_done (context, IMPROVE_ACTION (subject)))
            g_strv_builder_add (carried, id);
        }
      subject_ids = g_strv_builder_end (carried);
      if (g_strv_length (subject_ids) >= (guint) improve_assess_threshold (rule, "actions")
          && improve_as_of_evidence_stands (&context->when, evidence))
        improve_assess_add (context, rule, (const char *const *) subject_ids, because_ids,
                            g_strdup_printf ("“%s” is to show of %u actions that they are done.",
                                             improve_evidence_get_title (evidence), g_strv_length (subject_ids)));
    }
}
