/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What was asked and not answered by the day: at meetings, of those who look closer, and by evidence. */

#include <libimprove/assess/improve-oversight-private.h>
#include <libimprove/assess/improve-thread-private.h>
#include <libimprove/base/improve-date-private.h>
#include <libimprove/entity/improve-kind.h>
#include <libimprove/model/improve-agreed-action.h>
#include <libimprove/model/improve-deep-dive.h>
#include <libimprove/model/improve-limb.h>
#include <libimprove/model/improve-undertaking.h>
#include <libimprove/rules/improve-state.h>

/* What was asked, as it is told; what is NULL is not known. */
typedef struct
{
  ImproveEntity *subject;
  ImproveUnansweredKind kind;
  const char *about_id;
  ImproveDate *asked_on;
  ImproveMeeting *asked_at;
  const char *by_id;
  const char *to_id;
  ImproveDate *due;
  const char *text;
  const char *lead;    /* begins the sentence, before the text */
  const char *missing; /* ends it, after the day */
} Asked;

static char *
say_asked (ImproveOversightFacts *self,
           const Asked           *asked)
{
  g_autofree char *on = asked->asked_on != NULL ? improve_date_to_words (asked->asked_on) : NULL;
  g_autofree char *by = asked->by_id != NULL ? improve_oversight_dup_party (self->plan, asked->by_id) : NULL;
  g_autofree char *to = asked->to_id != NULL ? improve_oversight_dup_party (self->plan, asked->to_id) : NULL;
  g_autofree char *due = asked->due != NULL ? improve_date_to_words (asked->due) : NULL;
  GString *out = g_string_new (asked->lead);

  g_string_append_printf (out, " “%s”", asked->text);
  if (by != NULL)
    g_string_append_printf (out, ", by %s", by);
  if (to != NULL)
    g_string_append_printf (out, ", of %s", to);
  if (on != NULL)
    g_string_append_printf (out, ", on %s", on);
  g_string_append_printf (out, ": %s", asked->missing);
  if (due != NULL)
    g_string_append_printf (out, "; it %s due %s",
                            improve_date_is_past (asked->due, self->when.as_of) ? "was" : "is", due);
  g_string_append_c (out, '.');
  return g_string_free (out, FALSE);
}

static void
append_asked (ImproveOversightFacts *self,
              GListStore            *unanswered,
              const Asked           *asked)
{
  g_autofree char *message = say_asked (self, asked);
  int days = asked->asked_on != NULL ? improve_date_first_day_number (self->when.as_of)
                                           - improve_date_last_day_number (asked->asked_on)
                                     : IMPROVE_INT_ABSENT;
  g_autoptr (ImproveUnanswered) made = g_object_new (
      IMPROVE_TYPE_UNANSWERED, "subject-id", improve_entity_get_id (asked->subject), "kind", asked->kind, "about-id",
      asked->about_id, "asked-on", asked->asked_on, "asked-at-id",
      asked->asked_at != NULL ? improve_entity_get_id (IMPROVE_ENTITY (asked->asked_at)) : NULL, "by-id", asked->by_id,
      "to-id", asked->to_id, "due", asked->due, "days", days == IMPROVE_INT_ABSENT ? days : MAX (days, 0), "message",
      message, NULL);

  g_list_store_append (unanswered, made);
}

/* --- at meetings --- */

/* An answer without a day is taken to have been there; with one, it is there from that day. */
static gboolean
is_satisfied (ImproveOversightFacts *self,
              ImproveUndertaking    *undertaking)
{
  ImproveDate *on = improve_undertaking_get_satisfied_on (undertaking);

  return on != NULL ? improve_as_of_has_begun (&self->when, on) : improve_undertaking_get_answer (undertaking) != NULL;
}

static void
look_at_undertakings (ImproveOversightFacts *self,
                      ImproveMeeting        *meeting,
                      ImproveEntityList     *undertakings,
                      GListStore            *unanswered)
{
  for (int i = 0; i < improve_entity_list_get_size (undertakings); i++)
    {
      ImproveUndertaking *undertaking = IMPROVE_UNDERTAKING (improve_entity_list_get (undertakings, i));
      ImproveUndertakingKind kind = improve_undertaking_get_kind (undertaking);
      Asked asked = { IMPROVE_ENTITY (undertaking), IMPROVE_UNANSWERED_KIND_UNDERTAKING, NULL,
                      improve_meeting_get_on (meeting), meeting, improve_undertaking_get_by_id (undertaking),
                      improve_undertaking_get_to_id (undertaking), improve_undertaking_get_due (undertaking),
                      improve_undertaking_get_text (undertaking), "Promised", "nothing shows that it was kept" };

      if (is_satisfied (self, undertaking))
        continue;
      if (kind == IMPROVE_UNDERTAKING_KIND_QUESTION || kind == IMPROVE_UNDERTAKING_KIND_REQUEST)
        {
          asked.kind = kind == IMPROVE_UNDERTAKING_KIND_QUESTION ? IMPROVE_UNANSWERED_KIND_QUESTION
                                                                 : IMPROVE_UNANSWERED_KIND_REQUEST;
          asked.lead = kind == IMPROVE_UNDERTAKING_KIND_QUESTION ? "Asked" : "Requested";
          asked.missing = "no answer is recorded";
        }
      append_asked (self, unanswered, &asked);
    }
}

static void
look_at_requests (ImproveOversightFacts *self,
                  ImproveMeeting        *meeting,
                  ImproveEntityList     *agreed_actions,
                  GListStore            *unanswered)
{
  static const char *const done[] = { "claimed_done", "closed", "superseded", "withdrawn", NULL };

  for (int i = 0; i < improve_entity_list_get_size (agreed_actions); i++)
    {
      ImproveAgreedAction *agreed = IMPROVE_AGREED_ACTION (improve_entity_list_get (agreed_actions, i));
      const char *state = improve_entity_get_state_as_of (IMPROVE_ENTITY (agreed), self->when.as_of,
                                                          self->when.known_at);
      Asked asked = { IMPROVE_ENTITY (agreed), IMPROVE_UNANSWERED_KIND_REQUEST, NULL,
                      improve_meeting_get_on (meeting), meeting, improve_meeting_get_board_ids (meeting)[0],
                      improve_agreed_action_get_owner_id (agreed), improve_agreed_action_get_due (agreed),
                      improve_agreed_action_get_text (agreed), "Requested", "no answer is recorded" };

      if (improve_agreed_action_get_kind (agreed) == IMPROVE_AGREED_ACTION_KIND_REQUEST
          && (state == NULL || !g_strv_contains (done, state)))
        append_asked (self, unanswered, &asked);
    }
}

static void
look_at_meetings (ImproveOversightFacts *self,
                  GListStore            *unanswered)
{
  ImproveEntityList *meetings = improve_plan_get_meetings (self->plan);

  for (int i = 0; i < improve_entity_list_get_size (meetings); i++)
    {
      ImproveMeeting *meeting = IMPROVE_MEETING (improve_entity_list_get (meetings, i));
      ImproveEntityList *items = improve_meeting_get_items (meeting);

      if (!improve_as_of_has_begun (&self->when, improve_meeting_get_on (meeting)))
        continue;
      for (int j = 0; j < improve_entity_list_get_size (items); j++)
        {
          ImproveAgendaItem *item = IMPROVE_AGENDA_ITEM (improve_entity_list_get (items, j));

          look_at_undertakings (self, meeting, improve_agenda_item_get_undertakings (item), unanswered);
          look_at_requests (self, meeting, improve_agenda_item_get_agreed_actions (item), unanswered);
        }
    }
}

/* --- deep dives --- */

static void
look_at_deep_dives (ImproveOversightFacts *self,
                    GListStore            *unanswered)
{
  ImproveEntityList *dives = improve_plan_get_deep_dives (self->plan);

  for (int i = 0; i < improve_entity_list_get_size (dives); i++)
    {
      ImproveDeepDive *dive = IMPROVE_DEEP_DIVE (improve_entity_list_get (dives, i));
      const char *at_id = improve_deep_dive_get_requested_at_id (dive);
      const char *reported_id = improve_deep_dive_get_reported_at_id (dive);
      ImproveMeeting *at
          = improve_oversight_find_meeting (at_id != NULL ? improve_plan_lookup (self->plan, at_id) : NULL);
      ImproveMeeting *reported
          = improve_oversight_find_meeting (reported_id != NULL ? improve_plan_lookup (self->plan, reported_id) : NULL);
      ImproveDate *reported_on = improve_deep_dive_get_reported_on (dive);
      Asked asked = { IMPROVE_ENTITY (dive), IMPROVE_UNANSWERED_KIND_DEEP_DIVE, NULL,
                      at != NULL ? improve_meeting_get_on (at) : NULL, at,
                      improve_deep_dive_get_report_back_to_id (dive), improve_deep_dive_get_lead_id (dive),
                      improve_deep_dive_get_due (dive), improve_deep_dive_get_topic (dive),
                      "Asked for a closer look at", "no report back is recorded" };

      if (reported_on == NULL && reported != NULL)
        reported_on = improve_meeting_get_on (reported);
      if (improve_as_of_has_begun (&self->when, reported_on)
          || (asked.asked_on != NULL && !improve_as_of_has_begun (&self->when, asked.asked_on)))
        continue;
      append_asked (self, unanswered, &asked);
    }
}

/* --- contradictions --- */

/* What something is called, its id where the plan does not hold it. Only the numbers of actions stand alone. */
static char *
dup_name (ImproveOversightFacts *self,
          const char            *id)
{
  ImproveEntity *entity = id != NULL ? improve_plan_lookup (self->plan, id) : NULL;
  g_autofree char *name = entity != NULL ? improve_thread_dup_name (self->plan, entity) : NULL;
  g_autofree char *sort = entity != NULL ? improve_entity_dup_nick (entity) : NULL;

  if (entity == NULL)
    return g_strdup (id != NULL ? id : "something");
  return IMPROVE_IS_ACTION (entity) ? g_steal_pointer (&name)
                                    : g_strdup_printf ("%s %s", g_strdelimit (sort, "-", ' '), name);
}

static void
look_at_evidence (ImproveOversightFacts *self,
                  GListStore            *unanswered)
{
  ImproveEntityList *all = improve_plan_get_evidence (self->plan);

  for (int i = 0; i < improve_entity_list_get_size (all); i++)
    {
      ImproveEvidence *evidence = IMPROVE_EVIDENCE (improve_entity_list_get (all, i));
      ImproveEntityList *links = improve_evidence_get_links (evidence);

      for (int j = 0; j < improve_entity_list_get_size (links); j++)
        {
          ImproveEvidenceLink *link = IMPROVE_EVIDENCE_LINK (improve_entity_list_get (links, j));
          Asked asked = { IMPROVE_ENTITY (evidence), IMPROVE_UNANSWERED_KIND_CONTRADICTION,
                          improve_evidence_link_get_subject_id (link), improve_evidence_get_collected_on (evidence),
                          NULL, improve_evidence_get_author_id (evidence), NULL, NULL,
                          improve_evidence_get_title (evidence), "Found", NULL };
          g_autofree char *missing = NULL, *against = NULL;

          if (improve_evidence_link_get_stance (link) != IMPROVE_STANCE_CONTRADICTS
              || !improve_as_of_evidence_stands (&self->when, evidence)
              || improve_as_of_is_answered (&self->when, self->plan, evidence))
            continue;
          against = dup_name (self, asked.about_id);
          missing = g_strdup_printf ("it speaks against %s, and nothing answers it", against);
          asked.missing = missing;
          append_asked (self, unanswered, &asked);
        }
    }
}

void
improve_oversight_add_unanswered (ImproveOversightFacts *self,
                                  GListStore            *unanswered)
{
  look_at_meetings (self, unanswered);
  look_at_deep_dives (self, unanswered);
  look_at_evidence (self, unanswered);
}
