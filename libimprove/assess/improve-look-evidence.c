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
newest_support (ImproveAssessContext  *context,
                const ImproveStanding *action)
{
  const ImproveAssessSubject *subject = action->subject;
  ImproveEvidence *newest = NULL;

  for (guint i = 0; i < subject->n_links; i++)
    {
      ImproveEvidence *evidence = subject->links[i].piece->evidence;
      ImproveDate *collected = improve_evidence_get_collected_on (evidence);

      if (subject->links[i].stance == IMPROVE_STANCE_SUPPORTS && improve_as_of_has_begun (&context->when, collected)
          && improve_as_of_knows_evidence (&context->when, evidence)
          && (newest == NULL
              || improve_date_compare (collected, improve_evidence_get_collected_on (newest)) > 0))
        newest = evidence;
    }
  return newest;
}

/* The day on which an action was last claimed done, by a move or a claim. */
static ImproveDate *
claimed_done_on (ImproveAssessContext  *context,
                 const ImproveStanding *action)
{
  ImproveDate *delivered = improve_as_of_get_delivered_on (&context->when, action->action);

  return delivered != NULL || action->claim == NULL ? delivered : improve_claim_get_valid_on (action->claim);
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
        const ImproveStanding      *action,
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
         const ImproveStanding      *action,
         GStrvBuilder               *because)
{
  ImproveEvidence *newest = newest_support (context, action);
  gboolean expired = has_run_out (context, newest);
  g_autofree char *name = improve_assess_name_action (action->action);
  g_autofree char *words = improve_date_to_words (expired ? improve_evidence_get_expires_on (newest)
                                                          : improve_evidence_get_collected_on (newest));
  g_autofree char *days = NULL;

  g_strv_builder_add (because, improve_entity_get_id (IMPROVE_ENTITY (newest)));
  if (expired)
    return g_strdup_printf ("The newest evidence for %s expired on %s.", name, words);
  days = improve_assess_count_days (improve_assess_threshold (rule, "days"));
  return g_strdup_printf ("The newest evidence for %s was collected on %s, more than %s before it was claimed done.",
                          name, words, days);
}

void
improve_look_fa03 (ImproveAssessContext       *context,
                   const ImproveAssuranceRule *rule)
{
  ImproveHits *hits = improve_hits_new (context, rule, say_old);

  for (guint i = 0; i < context->n_actions; i++)
    {
      const ImproveStanding *action = &context->actions[i];
      ImproveEvidence *newest;

      if (!action->is_claimed_done)
        continue;
      newest = newest_support (context, action);
      if (newest == NULL)
        continue;
      improve_hits_seen (hits, action);
      if (is_old (context, rule, action, newest))
        improve_hits_add (hits, action);
    }
  improve_hits_tell (hits, "actions claimed done rest on old evidence");
}

/* --- FA04: one way of seeing --- */

/* How much of what stands on an outcome is figures, and how much what somebody said. */
typedef struct
{
  guint figures;
  guint voices;
  GStrvBuilder *ids; /* of the pieces */
} Views;

static void
count_views (const ImproveAssessSubject *subject,
             Views                      *views)
{
  for (guint i = 0; i < subject->n_links; i++)
    {
      const ImproveAssessPiece *piece = subject->links[i].piece;

      if (!piece->stands)
        continue;
      if (improve_evidence_get_method (piece->evidence) == IMPROVE_EVIDENCE_METHOD_PERFORMANCE_DATA)
        views->figures++;
      else
        views->voices++;
      g_strv_builder_add (views->ids, improve_entity_get_id (IMPROVE_ENTITY (piece->evidence)));
    }
}

/* Its own evidence and that of the actions that serve it. */
static Views
views_of_outcome (ImproveAssessContext *context,
                  const char           *outcome_id,
                  GStrvBuilder         *ids)
{
  GPtrArray *actions = improve_assess_find_serving (context, outcome_id);
  Views views = { 0, 0, ids };

  count_views (improve_assess_find_subject (context, outcome_id), &views);
  for (guint i = 0; actions != NULL && i < actions->len; i++)
    count_views (((const ImproveStanding *) g_ptr_array_index (actions, i))->subject, &views);
  return views;
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

static void
add_ids (GStrvBuilder *ids,
         GPtrArray    *entities)
{
  for (guint i = 0; i < entities->len; i++)
    g_strv_builder_add (ids, improve_entity_get_id (g_ptr_array_index (entities, i)));
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
      g_autoptr (GStrvBuilder) because = g_strv_builder_new ();
      g_auto (GStrv) because_ids = NULL;
      Views views = views_of_outcome (context, subject_ids[0], because);
      gboolean measured = has_figures (context, subject_ids[0]);

      views.figures += measured;
      if (measured)
        add_ids (because, improve_assess_find_testing (context, subject_ids[0]));
      because_ids = g_strv_builder_end (because);
      if ((views.figures == 0) != (views.voices == 0))
        improve_assess_add (context, rule, subject_ids, (const char *const *) because_ids,
                            g_strdup_printf ("All the evidence on “%s” is %s.", improve_outcome_get_title (outcome),
                                             views.figures > 0 ? "figures" : "judgement, and there are no figures"));
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
  for (guint i = 0; i < context->n_pieces; i++)
    {
      ImproveEvidence *evidence = context->pieces[i].evidence;
      const char *subject_ids[] = { improve_entity_get_id (IMPROVE_ENTITY (evidence)), NULL };

      if (context->pieces[i].stands && is_audit (evidence)
          && improve_evidence_get_selection (evidence) == IMPROVE_SAMPLE_SELECTION_OPPORTUNISTIC
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
                          g_strdup_printf ("%d of %d audits%s%s %s lowered on moderation in the last %s.",
                                           sum.lowered, sum.moderated, pool->cohort != NULL ? " of " : "",
                                           pool->cohort != NULL ? pool->cohort : "",
                                           sum.lowered == 1 ? "was" : "were", span));
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
  for (guint i = 0; i < context->n_pieces; i++)
    {
      const ImproveAssessPiece *piece = &context->pieces[i];
      ImproveEvidence *evidence = piece->evidence;
      const char *because_ids[] = { improve_entity_get_id (IMPROVE_ENTITY (evidence)), NULL };
      g_auto (GStrv) subject_ids = NULL;
      g_autofree char *name = NULL;

      if (piece->n_contradicting == 0 || !piece->stands
          || improve_as_of_is_answered (&context->when, context->plan, evidence))
        continue;
      subject_ids = list_contradicted (evidence);
      name = improve_assess_name_subject (context, subject_ids[0]);
      improve_assess_add (context, rule, (const char *const *) subject_ids, because_ids,
                          g_strdup_printf ("“%s” contradicts what is said of %s, and nobody has answered it.",
                                           improve_evidence_get_title (evidence), name));
    }
}

/* --- FA21: one piece carries many --- */

/* The actions claimed done that a piece of evidence supports. */
static char **
list_carried (ImproveAssessContext *context,
              ImproveEvidence      *evidence)
{
  ImproveEntityList *links = improve_evidence_get_links (evidence);
  g_autoptr (GStrvBuilder) carried = g_strv_builder_new ();

  for (int i = 0; i < improve_entity_list_get_size (links); i++)
    {
      ImproveEvidenceLink *link = IMPROVE_EVIDENCE_LINK (improve_entity_list_get (links, i));
      const char *id = improve_evidence_link_get_subject_id (link);
      const ImproveStanding *action = improve_assess_find_subject (context, id)->action;

      if (improve_evidence_link_get_stance (link) == IMPROVE_STANCE_SUPPORTS && action != NULL
          && action->is_claimed_done)
        g_strv_builder_add (carried, id);
    }
  return g_strv_builder_end (carried);
}

void
improve_look_fa21 (ImproveAssessContext       *context,
                   const ImproveAssuranceRule *rule)
{
  guint most = improve_assess_threshold (rule, "actions");

  for (guint i = 0; i < context->n_pieces; i++)
    {
      const ImproveAssessPiece *piece = &context->pieces[i];
      ImproveEvidence *evidence = piece->evidence;
      const char *because_ids[] = { improve_entity_get_id (IMPROVE_ENTITY (evidence)), NULL };
      g_auto (GStrv) subject_ids = NULL;

      if (piece->n_supporting < most || !piece->stands)
        continue;
      subject_ids = list_carried (context, evidence);
      if (g_strv_length (subject_ids) >= most)
        improve_assess_add (context, rule, (const char *const *) subject_ids, because_ids,
                            g_strdup_printf ("“%s” is to show of %u action%s done.",
                                             improve_evidence_get_title (evidence), g_strv_length (subject_ids),
                                             subject_ids[1] != NULL ? "s that they are" : " that it is"));
    }
}
