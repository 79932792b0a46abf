/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What the steps of a thread are called, and what is known of each on the day. */

#include <libimprove/assess/improve-thread-private.h>
#include <libimprove/entity/improve-kinds-private.h>
#include <libimprove/model/improve-delegation.h>
#include <libimprove/model/improve-finding.h>
#include <libimprove/model/improve-measure.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-milestone.h>
#include <libimprove/model/improve-observation.h>
#include <libimprove/model/improve-post.h>
#include <libimprove/model/improve-recommendation.h>
#include <libimprove/rules/improve-state.h>

/* --- names --- */

static char *
name_meeting (ImprovePlan    *plan,
              ImproveMeeting *meeting)
{
  const char *const *board_ids = improve_meeting_get_board_ids (meeting);
  ImproveEntity *board = board_ids[0] != NULL ? improve_plan_lookup (plan, board_ids[0]) : NULL;
  g_autofree char *name = board != NULL ? improve_entity_dup_text (board, "name") : NULL;
  g_autofree char *on = improve_meeting_get_on (meeting) != NULL
                            ? improve_date_to_words (improve_meeting_get_on (meeting)) : NULL;
  const char *body = name != NULL ? name : improve_meeting_get_body_text (meeting);

  return g_strdup_printf ("%s, %s", body != NULL ? body : "a meeting", on != NULL ? on : "no date given");
}

/* Its number and the first of its texts that there is. */
char *
improve_thread_dup_name (ImprovePlan   *plan,
                         ImproveEntity *entity)
{
  static const char *const rows[] = { "title", "name", "text", "statement", "topic", "scope" };
  const ImproveRowTable *table = improve_row_table_of (entity);
  const char *number_row = improve_row_table_find (table, "number") != NULL ? "number" : "label";
  g_autofree char *number = NULL, *text = NULL;

  if (IMPROVE_IS_MEETING (entity))
    return name_meeting (plan, IMPROVE_MEETING (entity));
  number = improve_entity_dup_text (entity, number_row);
  for (guint i = 0; text == NULL && i < G_N_ELEMENTS (rows); i++)
    text = improve_entity_dup_text (entity, rows[i]);
  if (number != NULL && text != NULL)
    return g_strdup_printf ("%s “%s”", number, text);
  if (IMPROVE_IS_POST (entity) && number != NULL)
    return g_steal_pointer (&number);
  if (text != NULL)
    return improve_row_table_find (table, "name") != NULL ? g_steal_pointer (&text) : g_strdup_printf ("“%s”", text);
  return g_strdup (number != NULL ? number : improve_entity_get_id (entity));
}

/* --- notes --- */

static char *
plain_word (GType type,
            int   value)
{
  return value > 0 ? g_strdelimit (g_strdup (improve_enum_get_word (type, value)), "_", ' ') : NULL;
}

static char *
note_action (ImproveAssessContext *context,
             ImproveAction        *action)
{
  const char *id = improve_entity_get_id (IMPROVE_ENTITY (action));
  ImproveStanding *standing = improve_assess_find_subject (context, id)->action;
  g_autoptr (ImproveStatus) status = NULL;
  g_autofree char *word = NULL;

  if (standing == NULL || context->when.as_of == NULL)
    {
      const char *state = improve_entity_get_state_as_of (IMPROVE_ENTITY (action), NULL, context->when.known_at);

      return state != NULL ? g_strdelimit (g_strdup (state), "_", ' ') : NULL;
    }
  status = improve_assess_action (context, standing);
  word = plain_word (IMPROVE_TYPE_DELIVERY_STATUS, improve_status_get_status (status));
  if (improve_status_get_why (status)[0] == NULL)
    return g_steal_pointer (&word);
  return g_strdup_printf ("%s: %s", word, improve_status_get_why (status)[0]);
}

static void
add_date (GString     *out,
          const char  *before,
          ImproveDate *date)
{
  g_autofree char *words = date != NULL ? improve_date_to_words (date) : NULL;

  if (words != NULL)
    g_string_append_printf (out, "%s%s%s", out->len > 0 ? ", " : "", before, words);
}

static const char *
fallen_why (ImproveAssessContext *context,
            ImproveEvidence      *evidence)
{
  ImproveMove *move = improve_as_of_find_move (&context->when, IMPROVE_ENTITY (evidence), IMPROVE_TYPE_EVIDENCE_STATE);

  if (improve_as_of_evidence_stands (&context->when, evidence))
    return improve_as_of_evidence_is_accepted (&context->when, evidence) ? NULL : "nobody has accepted it";
  return move != NULL && !g_str_equal (improve_move_get_to (move), "accepted") ? improve_move_get_to (move)
                                                                              : "no longer stands";
}

static char *
note_evidence (ImproveAssessContext *context,
               ImproveEvidence      *evidence)
{
  g_autofree char *method = plain_word (IMPROVE_TYPE_EVIDENCE_METHOD, improve_evidence_get_method (evidence));
  g_autofree char *line = plain_word (IMPROVE_TYPE_SOURCE_LINE, improve_evidence_get_source_line (evidence));
  const char *fallen = fallen_why (context, evidence);
  GString *out = g_string_new (method);

  if (line != NULL)
    g_string_append_printf (out, "%sby %s", out->len > 0 ? " " : "", line);
  if (improve_evidence_get_sample_size (evidence) != IMPROVE_INT_ABSENT)
    g_string_append_printf (out, ", n = %d", improve_evidence_get_sample_size (evidence));
  add_date (out, "collected ", improve_evidence_get_collected_on (evidence));
  if (fallen == NULL || !g_str_equal (fallen, "no longer stands"))
    add_date (out, "stands until ", improve_evidence_get_expires_on (evidence));
  else
    add_date (out, "stood until ", improve_evidence_get_expires_on (evidence));
  if (fallen != NULL)
    g_string_append_printf (out, "; %s", fallen);
  return g_string_free (out, FALSE);
}

static ImproveObservation *
find_latest (ImproveAssessContext *context,
             ImproveMeasure       *measure)
{
  ImproveEntityList *all = improve_measure_get_observations (measure);
  ImproveObservation *latest = NULL;

  for (int i = 0; i < improve_entity_list_get_size (all); i++)
    {
      ImproveObservation *observation = IMPROVE_OBSERVATION (improve_entity_list_get (all, i));
      ImprovePeriod *period = improve_observation_get_period (observation);
      ImproveDate *starts = period != NULL ? improve_period_get_starts (period) : NULL;

      if (period == NULL || !improve_as_of_knows (&context->when, improve_observation_get_recorded_at (observation))
          || (starts != NULL && !improve_as_of_has_begun (&context->when, starts))
          || improve_observation_get_dimensions (observation)[0] != NULL)
        continue;
      if (latest == NULL || improve_period_compare (period, improve_observation_get_period (latest)) >= 0)
        latest = observation;
    }
  return latest;
}

static char *
note_measure (ImproveAssessContext *context,
              ImproveMeasure       *measure)
{
  ImproveObservation *latest = find_latest (context, measure);
  g_autofree char *status = plain_word (IMPROVE_TYPE_MEASURE_STATUS, improve_measure_get_status (measure));
  g_autofree char *value = NULL, *numerator = NULL, *denominator = NULL, *period = NULL;
  GString *out;

  if (latest == NULL)
    return status != NULL ? g_strdup_printf ("%s; no value yet", status) : g_strdup ("no value yet");
  value = improve_entity_dup_text (IMPROVE_ENTITY (latest), "value");
  if (value == NULL)
    value = improve_entity_dup_text (IMPROVE_ENTITY (latest), "word");
  if (value == NULL)
    value = improve_entity_dup_text (IMPROVE_ENTITY (latest), "absence");
  numerator = improve_entity_dup_text (IMPROVE_ENTITY (latest), "numerator");
  denominator = improve_entity_dup_text (IMPROVE_ENTITY (latest), "denominator");
  period = improve_period_to_words (improve_observation_get_period (latest));
  out = g_string_new (value != NULL ? value : "no value");
  if (value != NULL && improve_measure_get_unit (measure) != NULL)
    g_string_append_printf (out, " %s", improve_measure_get_unit (measure));
  if (numerator != NULL && denominator != NULL)
    g_string_append_printf (out, " (%s of %s)", numerator, denominator);
  g_string_append_printf (out, ", %s", period);
  return g_string_free (out, FALSE);
}

static char *
note_milestone (ImproveAssessContext *context,
                ImproveMilestone     *milestone)
{
  GString *out = g_string_new (NULL);

  if (improve_as_of_has_begun (&context->when, improve_milestone_get_met_on (milestone)))
    add_date (out, "met ", improve_milestone_get_met_on (milestone));
  else if (improve_as_of_has_begun (&context->when, improve_milestone_get_waived_on (milestone)))
    add_date (out, "waived ", improve_milestone_get_waived_on (milestone));
  else
    {
      ImproveDate *due = improve_milestone_get_due (milestone);
      gboolean past = due != NULL && context->when.as_of != NULL && improve_date_is_past (due, context->when.as_of);

      add_date (out, past ? "not met; was due " : "not met; due ", due);
      if (due == NULL)
        g_string_append (out, "not met");
    }
  return g_string_free (out, FALSE);
}

static char *
note_delegation (ImproveAssessContext *context,
                 ImproveDelegation    *delegation)
{
  ImproveDate *ends = improve_delegation_get_ends (delegation);
  g_autofree char *name = improve_assess_name_party (context, improve_delegation_get_to_id (delegation));
  GString *out = g_string_new ("to ");

  g_string_append (out, name);
  if (ends != NULL && context->when.as_of != NULL && improve_date_is_past (ends, context->when.as_of))
    add_date (out, "ended ", ends);
  return g_string_free (out, FALSE);
}

char *
improve_thread_dup_note (ImproveAssessContext *context,
                         ImproveEntity        *entity)
{
  if (IMPROVE_IS_ACTION (entity))
    return note_action (context, IMPROVE_ACTION (entity));
  if (IMPROVE_IS_EVIDENCE (entity))
    return note_evidence (context, IMPROVE_EVIDENCE (entity));
  if (IMPROVE_IS_MEASURE (entity))
    return note_measure (context, IMPROVE_MEASURE (entity));
  if (IMPROVE_IS_MILESTONE (entity))
    return note_milestone (context, IMPROVE_MILESTONE (entity));
  if (IMPROVE_IS_DELEGATION (entity))
    return note_delegation (context, IMPROVE_DELEGATION (entity));
  if (IMPROVE_IS_RECOMMENDATION (entity))
    return plain_word (IMPROVE_TYPE_RECOMMENDATION_RESPONSE,
                       improve_recommendation_get_response (IMPROVE_RECOMMENDATION (entity)));
  if (IMPROVE_IS_POST (entity)
      && improve_post_get_holder_status (IMPROVE_POST (entity)) != IMPROVE_HOLDER_STATUS_PERMANENT)
    return plain_word (IMPROVE_TYPE_HOLDER_STATUS, improve_post_get_holder_status (IMPROVE_POST (entity)));
  if (IMPROVE_IS_FINDING (entity))
    return g_strdup (improve_finding_get_progress_words (IMPROVE_FINDING (entity)));
  return NULL;
}
