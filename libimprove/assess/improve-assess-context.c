/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What the rules share: the plan as of a day, and the words in which they speak of it. */

#include <libimprove/assess/improve-assess-private.h>
#include <libimprove/base/improve-date-private.h>
#include <libimprove/base/improve-hash-private.h>
#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/model/improve-measure.h>
#include <libimprove/model/improve-organization.h>
#include <libimprove/model/improve-person.h>
#include <libimprove/model/improve-post.h>
#include <libimprove/rules/improve-reviews-private.h>
#include <libimprove/rules/improve-scale.h>

static void
add_to (GHashTable *table,
        const char *key,
        gpointer    value)
{
  GPtrArray *found = g_hash_table_lookup (table, key);

  if (found == NULL)
    {
      found = g_ptr_array_new ();
      g_hash_table_insert (table, (gpointer) key, found);
    }
  if (found->len == 0 || g_ptr_array_index (found, found->len - 1) != value)
    g_ptr_array_add (found, value);
}

/* A reading points into the series it is of. */
typedef struct
{
  GPtrArray *series;
  ImproveMeasureReading reading;
} Read;

static void
read_free (gpointer data)
{
  Read *read = data;

  improve_measure_reading_clear (&read->reading);
  g_ptr_array_unref (read->series);
  g_free (read);
}

void
improve_assess_context_init (ImproveAssessContext *self,
                             ImprovePlan          *plan,
                             ImproveDate          *as_of,
                             GDateTime            *known_at)
{
  self->plan = plan;
  self->when.as_of = as_of;
  self->when.known_at = known_at;
  self->readings = g_hash_table_new_full (g_direct_hash, g_direct_equal, NULL, read_free);
  self->findings = g_list_store_new (IMPROVE_TYPE_ASSURANCE_FINDING);
  improve_assess_read_thresholds (self);
  self->silent_days = improve_assess_number (self, "FA19", "days");
  self->why = g_ptr_array_new ();
  self->because = g_ptr_array_new ();
  improve_assess_index (self);
}

void
improve_assess_context_clear (ImproveAssessContext *self)
{
  improve_assess_index_clear (self);
  g_clear_pointer (&self->why, g_ptr_array_unref);
  g_clear_pointer (&self->because, g_ptr_array_unref);
  g_clear_pointer (&self->reviewers, g_hash_table_unref);
  g_clear_pointer (&self->serving, g_hash_table_unref);
  g_clear_pointer (&self->testing, g_hash_table_unref);
  g_clear_pointer (&self->readings, g_hash_table_unref);
  g_clear_pointer (&self->changes, g_hash_table_unref);
  g_clear_pointer (&self->rules, improve_assess_free_rules);
  g_clear_pointer (&self->threshold_notes, g_ptr_array_unref);
  g_clear_object (&self->findings);
}

static void
index_serving (ImproveAssessContext *self)
{
  self->serving = g_hash_table_new_full (improve_text_hash, g_str_equal, NULL, (GDestroyNotify) g_ptr_array_unref);
  for (guint i = 0; i < self->n_actions; i++)
    {
      ImproveStanding *standing = &self->actions[i];
      const char *const *serves = improve_action_get_serves_ids (standing->action);

      for (guint j = 0; serves[j] != NULL; j++)
        if (standing->status != IMPROVE_DELIVERY_STATUS_CANCELLED
            && standing->status != IMPROVE_DELIVERY_STATUS_SUPERSEDED)
          add_to (self->serving, serves[j], standing);
    }
}

GPtrArray *
improve_assess_find_serving (ImproveAssessContext *self,
                             const char           *outcome_id)
{
  if (self->serving == NULL)
    index_serving (self);
  return outcome_id != NULL ? g_hash_table_lookup (self->serving, outcome_id) : NULL;
}

static void
index_testing (ImproveAssessContext *self)
{
  ImproveEntityList *measures = improve_plan_get_measures (self->plan);

  self->testing = g_hash_table_new_full (improve_text_hash, g_str_equal, NULL, (GDestroyNotify) g_ptr_array_unref);
  for (int i = 0; i < improve_entity_list_get_size (measures); i++)
    {
      ImproveMeasure *measure = IMPROVE_MEASURE (improve_entity_list_get (measures, i));
      const char *const *outcome_ids = improve_measure_get_outcome_ids (measure);

      for (guint j = 0; outcome_ids[j] != NULL; j++)
        if (improve_measure_get_status (measure) != IMPROVE_MEASURE_STATUS_RETIRED)
          add_to (self->testing, outcome_ids[j], measure);
    }
}

GPtrArray *
improve_assess_find_testing (ImproveAssessContext *self,
                             const char           *outcome_id)
{
  if (self->testing == NULL)
    index_testing (self);
  return outcome_id != NULL ? g_hash_table_lookup (self->testing, outcome_id) : NULL;
}

GHashTable *
improve_assess_get_changes (ImproveAssessContext *self)
{
  if (self->changes == NULL)
    self->changes = improve_changes_index (&self->when, self->plan);
  return self->changes;
}

const ImproveMeasureReading *
improve_assess_read_measure (ImproveAssessContext *self,
                             ImproveMeasure       *measure)
{
  Read *read = g_hash_table_lookup (self->readings, measure);

  if (read == NULL)
    {
      read = g_new0 (Read, 1);
      read->series = improve_series_list (&self->when, improve_assess_get_changes (self), measure);
      improve_measure_reading_init (&read->reading, &self->when, self->plan, g_ptr_array_index (read->series, 0));
      g_hash_table_insert (self->readings, measure, read);
    }
  return &read->reading;
}

gboolean
improve_assess_says_on_track (ImproveClaim *claim)
{
  const char *scale = improve_claim_get_scale (claim), *value = improve_claim_get_value (claim);
  int on_track = scale != NULL ? improve_scale_get_rank (scale, "on track") : -1;
  int rank = scale != NULL && value != NULL ? improve_scale_get_rank (scale, value) : -1;

  return rank >= 0 && rank <= on_track;
}

ImproveClaim *
improve_assess_latest_delivery_claim (const ImproveAssessSubject *subject)
{
  for (guint i = subject->n_claims; i > 0; i--)
    {
      ImproveClaim *claim = subject->claims[i - 1];

      if (improve_claim_get_aspect (claim) == IMPROVE_CLAIM_ASPECT_DELIVERY
          && improve_claim_get_expires_on (claim) == NULL)
        return claim;
    }
  return NULL;
}

const char *
improve_assess_find_reviewer (ImproveAssessContext *self,
                              const char           *party_id)
{
  const char *reviewer = NULL;

  if (party_id == NULL)
    return NULL;
  if (self->reviewers == NULL)
    self->reviewers = g_hash_table_new (improve_text_hash, g_str_equal);
  else
    reviewer = g_hash_table_lookup (self->reviewers, party_id);
  if (reviewer != NULL)
    return reviewer;
  reviewer = improve_plan_find_reviewer (self->plan, party_id);
  if (reviewer == NULL)
    reviewer = party_id;
  g_hash_table_insert (self->reviewers, (gpointer) party_id, (gpointer) reviewer);
  return reviewer;
}

char *
improve_assess_name_action (ImproveAction *action)
{
  const char *label = improve_action_get_label (action);
  const char *title = improve_action_get_title (action);

  if (title == NULL)
    title = improve_entity_get_id (IMPROVE_ENTITY (action));
  return label != NULL ? g_strdup_printf ("%s “%s”", label, title) : g_strdup_printf ("“%s”", title);
}

char *
improve_assess_name_party (ImproveAssessContext *self,
                           const char           *id)
{
  ImproveEntity *party = id != NULL ? improve_plan_lookup (self->plan, id) : NULL;
  const char *name = NULL;

  if (IMPROVE_IS_ORGANIZATION (party))
    name = improve_organization_get_name (IMPROVE_ORGANIZATION (party));
  else if (IMPROVE_IS_POST (party))
    name = improve_post_get_label (IMPROVE_POST (party));
  else if (IMPROVE_IS_PERSON (party))
    name = improve_person_get_name (IMPROVE_PERSON (party));
  return g_strdup (name != NULL ? name : id != NULL ? id : "nobody named");
}

char *
improve_assess_name_subject (ImproveAssessContext *self,
                             const char           *id)
{
  ImproveEntity *subject = improve_plan_lookup (self->plan, id);
  g_autofree char *title = NULL;

  if (IMPROVE_IS_ACTION (subject))
    return improve_assess_name_action (IMPROVE_ACTION (subject));
  title = subject != NULL ? improve_entity_dup_text (subject, "title") : NULL;
  return g_strdup_printf ("“%s”", title != NULL ? title : id);
}

int
improve_assess_days (ImproveDate *from,
                     ImproveDate *to)
{
  return improve_date_first_day_number (to) - improve_date_last_day_number (from);
}

int
improve_assess_rank (ImproveClaim *claim)
{
  if (improve_claim_get_scale (claim) == NULL || improve_claim_get_value (claim) == NULL)
    return -1;
  return improve_scale_get_rank (improve_claim_get_scale (claim), improve_claim_get_value (claim));
}
