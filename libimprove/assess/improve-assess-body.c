/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What a body can ask, and what it must: by what it oversees. */

#include <libimprove/assess/improve-assess-private.h>
#include <libimprove/assess/improve-assessment.h>
#include <libimprove/base/improve-hash-private.h>
#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/entity/improve-tree.h>
#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-agreed-action.h>
#include <libimprove/model/improve-board.h>
#include <libimprove/model/improve-limb.h>
#include <libimprove/model/improve-measure.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-objective.h>
#include <libimprove/model/improve-outcome.h>
#include <libimprove/model/improve-post.h>
#include <libimprove/model/improve-recommendation.h>
#include <libimprove/model/improve-report.h>
#include <libimprove/model/improve-reporting-duty.h>
#include <libimprove/model/improve-resolution.h>
#include <libimprove/model/improve-routing.h>
#include <libimprove/model/improve-theme.h>

/* A body may be part of another, or follow one that ended: a chain longer than this leads nowhere. */
#define LONGEST_CHAIN 20

typedef struct
{
  ImprovePlan *plan;
  GHashTable *bodies; /* ids of the body, of those that are part of it and of those it follows */
  GHashTable *own;    /* ids of what is its own: what it does, what is asked of it, what that leads to */
  GHashTable *decided; /* ids of what its meetings decided on */
  gboolean whole;     /* it oversees the whole plan */
} Scope;

/* --- the body --- */

/* Whether an organization is the body, or comes to it by what it is part of or by what followed it. */
static gboolean
leads_to (ImprovePlan *plan,
          const char  *id,
          const char  *body_id)
{
  for (guint i = 0; i < LONGEST_CHAIN && id != NULL; i++)
    {
      ImproveEntity *found = improve_plan_lookup (plan, id);

      if (g_str_equal (id, body_id))
        return TRUE;
      if (!IMPROVE_IS_ORGANIZATION (found))
        return FALSE;
      id = improve_organization_get_successor_id (IMPROVE_ORGANIZATION (found));
      if (id == NULL)
        id = improve_organization_get_parent_id (IMPROVE_ORGANIZATION (found));
    }
  return FALSE;
}

static void
add_bodies (Scope             *scope,
            ImproveEntityList *organizations,
            const char        *body_id)
{
  for (int i = 0; i < improve_entity_list_get_size (organizations); i++)
    {
      const char *id = improve_entity_get_id (improve_entity_list_get (organizations, i));

      if (id != NULL && leads_to (scope->plan, id, body_id))
        g_hash_table_add (scope->bodies, (gpointer) id);
    }
}

static gboolean
is_body (Scope      *scope,
         const char *id)
{
  return id != NULL && g_hash_table_contains (scope->bodies, id);
}

/* Whether a party is the body, one of its posts or a person who holds one. */
static gboolean
is_of_body (Scope      *scope,
            const char *party_id)
{
  ImproveEntity *party = party_id != NULL ? improve_plan_lookup (scope->plan, party_id) : NULL;

  return is_body (scope, party_id)
         || (IMPROVE_IS_POST (party) && is_body (scope, improve_post_get_organization_id (IMPROVE_POST (party))));
}

/* Improvement boards, the executive and its scrutiny oversee all of it, and so does whoever is owed reports on it. Of a
 * board of which nobody has said what it is, nobody has said that it oversees less. */
static gboolean
oversees_whole (Scope      *scope,
                const char *body_id)
{
  ImproveEntity *body = improve_plan_lookup (scope->plan, body_id);
  ImproveEntityList *duties = improve_plan_get_reporting_duties (scope->plan);
  ImproveEntityList *reports = improve_plan_get_reports (scope->plan);

  if (IMPROVE_IS_BOARD (body) && improve_board_get_kind (IMPROVE_BOARD (body)) != IMPROVE_BOARD_KIND_COMMITTEE
      && improve_board_get_kind (IMPROVE_BOARD (body)) != IMPROVE_BOARD_KIND_PARTNERSHIP)
    return TRUE;
  for (int i = 0; i < improve_entity_list_get_size (duties); i++)
    {
      ImproveReportingDuty *duty = IMPROVE_REPORTING_DUTY (improve_entity_list_get (duties, i));

      if (is_body (scope, improve_reporting_duty_get_to_id (duty)))
        return TRUE;
    }
  for (int i = 0; i < improve_entity_list_get_size (reports); i++)
    {
      ImproveEntityList *routings = improve_report_get_routings (IMPROVE_REPORT (improve_entity_list_get (reports, i)));

      for (int j = 0; j < improve_entity_list_get_size (routings); j++)
        if (is_body (scope, improve_routing_get_body_id (IMPROVE_ROUTING (improve_entity_list_get (routings, j)))))
          return TRUE;
    }
  return FALSE;
}

/* --- what is its own --- */

static void
add_id (GHashTable *ids,
        const char *id)
{
  if (id != NULL)
    g_hash_table_add (ids, (gpointer) id);
}

static void
add_ids (GHashTable        *set,
         const char *const *ids)
{
  for (guint i = 0; ids[i] != NULL; i++)
    g_hash_table_add (set, (gpointer) ids[i]);
}

static gboolean
takes_part (Scope         *scope,
            ImproveAction *action)
{
  const char *const *partner_ids = improve_action_get_partner_ids (action);

  for (guint i = 0; partner_ids[i] != NULL; i++)
    if (is_of_body (scope, partner_ids[i]))
      return TRUE;
  return is_of_body (scope, improve_action_get_lead_id (action))
         || is_of_body (scope, improve_action_get_delivery_id (action));
}

/* What it does, and where that leads: up to the theme, and to what it answers, treats and serves. */
static void
add_actions (Scope *scope)
{
  ImproveEntityList *actions = improve_plan_get_actions (scope->plan);

  for (int i = 0; i < improve_entity_list_get_size (actions); i++)
    {
      ImproveAction *action = IMPROVE_ACTION (improve_entity_list_get (actions, i));
      const char *objective_id = improve_action_get_objective_id (action);
      ImproveEntity *objective = objective_id != NULL ? improve_plan_lookup (scope->plan, objective_id) : NULL;

      if (!takes_part (scope, action))
        continue;
      add_id (scope->own, improve_entity_get_id (IMPROVE_ENTITY (action)));
      add_id (scope->own, objective_id);
      if (IMPROVE_IS_OBJECTIVE (objective))
        add_id (scope->own, improve_objective_get_theme_id (IMPROVE_OBJECTIVE (objective)));
      add_ids (scope->own, improve_action_get_answers_ids (action));
      add_ids (scope->own, improve_action_get_treats_ids (action));
      add_ids (scope->own, improve_action_get_serves_ids (action));
    }
}

/* The measures that test what is its own, and the evidence that speaks of it. */
static void
add_what_shows_it (Scope *scope)
{
  ImproveEntityList *measures = improve_plan_get_measures (scope->plan);
  ImproveEntityList *evidence = improve_plan_get_evidence (scope->plan);

  for (int i = 0; i < improve_entity_list_get_size (measures); i++)
    {
      ImproveMeasure *measure = IMPROVE_MEASURE (improve_entity_list_get (measures, i));
      const char *const *outcome_ids = improve_measure_get_outcome_ids (measure);

      if (is_of_body (scope, improve_measure_get_owner_id (measure)))
        add_id (scope->own, improve_entity_get_id (IMPROVE_ENTITY (measure)));
      for (guint j = 0; outcome_ids[j] != NULL; j++)
        if (g_hash_table_contains (scope->own, outcome_ids[j]))
          add_id (scope->own, improve_entity_get_id (IMPROVE_ENTITY (measure)));
    }
  for (int i = 0; i < improve_entity_list_get_size (evidence); i++)
    {
      ImproveEntityList *links = improve_evidence_get_links (IMPROVE_EVIDENCE (improve_entity_list_get (evidence, i)));

      for (int j = 0; j < improve_entity_list_get_size (links); j++)
        {
          const char *id
              = improve_evidence_link_get_subject_id (IMPROVE_EVIDENCE_LINK (improve_entity_list_get (links, j)));

          if (id != NULL && g_hash_table_contains (scope->own, id))
            add_id (scope->own, improve_entity_get_id (improve_entity_list_get (evidence, i)));
        }
    }
}

static void
add_addressed (Scope *scope)
{
  ImproveEntityList *recommendations = improve_plan_get_recommendations (scope->plan);

  for (int i = 0; i < improve_entity_list_get_size (recommendations); i++)
    {
      ImproveRecommendation *recommendation = IMPROVE_RECOMMENDATION (improve_entity_list_get (recommendations, i));

      if (is_of_body (scope, improve_recommendation_get_addressee_id (recommendation)))
        add_id (scope->own, improve_entity_get_id (IMPROVE_ENTITY (recommendation)));
    }
}

/* --- what its meetings decided on --- */

static gboolean
met (Scope          *scope,
     ImproveMeeting *meeting)
{
  const char *const *board_ids = improve_meeting_get_board_ids (meeting);

  for (guint i = 0; board_ids[i] != NULL; i++)
    if (is_body (scope, board_ids[i]))
      return TRUE;
  return FALSE;
}

static void
add_decided (Scope             *scope,
             ImproveAgendaItem *item)
{
  ImproveEntityList *resolutions = improve_agenda_item_get_resolutions (item);
  ImproveEntityList *agreed = improve_agenda_item_get_agreed_actions (item);

  for (int i = 0; i < improve_entity_list_get_size (resolutions); i++)
    {
      ImproveEntityList *limbs
          = improve_resolution_get_limbs (IMPROVE_RESOLUTION (improve_entity_list_get (resolutions, i)));

      for (int j = 0; j < improve_entity_list_get_size (limbs); j++)
        add_ids (scope->decided, improve_limb_get_about_ids (IMPROVE_LIMB (improve_entity_list_get (limbs, j))));
    }
  for (int i = 0; i < improve_entity_list_get_size (agreed); i++)
    add_ids (scope->decided,
             improve_agreed_action_get_becomes_ids (IMPROVE_AGREED_ACTION (improve_entity_list_get (agreed, i))));
}

static void
add_meetings (Scope *scope)
{
  ImproveEntityList *meetings = improve_plan_get_meetings (scope->plan);

  for (int i = 0; i < improve_entity_list_get_size (meetings); i++)
    {
      ImproveMeeting *meeting = IMPROVE_MEETING (improve_entity_list_get (meetings, i));
      ImproveEntityList *items = improve_meeting_get_items (meeting);

      for (int j = 0; met (scope, meeting) && j < improve_entity_list_get_size (items); j++)
        add_decided (scope, IMPROVE_AGENDA_ITEM (improve_entity_list_get (items, j)));
    }
}

static void
scope_init (Scope       *scope,
            ImprovePlan *plan,
            const char  *body_id)
{
  scope->plan = plan;
  scope->bodies = g_hash_table_new (improve_text_hash, g_str_equal);
  scope->own = g_hash_table_new (improve_text_hash, g_str_equal);
  scope->decided = g_hash_table_new (improve_text_hash, g_str_equal);
  add_bodies (scope, improve_plan_get_organizations (plan), body_id);
  add_bodies (scope, improve_plan_get_boards (plan), body_id);
  scope->whole = oversees_whole (scope, body_id);
  add_meetings (scope);
  if (scope->whole)
    return;
  add_actions (scope);
  add_addressed (scope);
  add_what_shows_it (scope);
}

static void
scope_clear (Scope *scope)
{
  g_clear_pointer (&scope->bodies, g_hash_table_unref);
  g_clear_pointer (&scope->own, g_hash_table_unref);
  g_clear_pointer (&scope->decided, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Scope, scope_clear)

/* --- findings --- */

typedef enum
{
  NOT_ITS_OWN,
  CAN_ASK,
  MUST_ASK,
} Asking;

/* What stands in the minutes of a body, or is owed to it, is for that body; anything else for whoever oversees it. */
static Asking
weigh_subject (Scope      *scope,
               const char *id)
{
  ImproveEntity *subject = improve_plan_lookup (scope->plan, id);

  if (IMPROVE_IS_ORGANIZATION (subject))
    return is_body (scope, id) ? MUST_ASK : NOT_ITS_OWN;
  if (IMPROVE_IS_REPORTING_DUTY (subject))
    return is_body (scope, improve_reporting_duty_get_to_id (IMPROVE_REPORTING_DUTY (subject))) ? MUST_ASK
                                                                                                : NOT_ITS_OWN;
  for (ImproveEntity *entity = subject; entity != NULL; entity = improve_entity_get_parent (entity))
    if (IMPROVE_IS_MEETING (entity))
      return met (scope, IMPROVE_MEETING (entity)) ? MUST_ASK : NOT_ITS_OWN;
  if (g_hash_table_contains (scope->decided, id))
    return MUST_ASK;
  return scope->whole || g_hash_table_contains (scope->own, id) ? CAN_ASK : NOT_ITS_OWN;
}

static Asking
weigh_finding (Scope                   *scope,
               ImproveAssuranceFinding *finding)
{
  const char *const *ids = improve_assurance_finding_get_subject_ids (finding);
  Asking asking = NOT_ITS_OWN;

  for (guint i = 0; ids[i] != NULL && asking != MUST_ASK; i++)
    asking = MAX (asking, weigh_subject (scope, ids[i]));
  return asking;
}

static GListModel *
list_findings (ImproveAssessment *self,
               const char        *body_id,
               Asking             at_least)
{
  GListModel *findings = improve_assessment_get_findings (self);
  GListStore *found = g_list_store_new (IMPROVE_TYPE_ASSURANCE_FINDING);
  g_auto (Scope) scope = { 0 };

  scope_init (&scope, improve_account_get_plan (IMPROVE_ACCOUNT (self)), body_id);
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (ImproveAssuranceFinding) finding = g_list_model_get_item (findings, i);

      if (weigh_finding (&scope, finding) >= at_least)
        g_list_store_append (found, finding);
    }
  return G_LIST_MODEL (found);
}

/**
 * improve_assessment_list_findings_for:
 * @self: an assessment
 * @body_id: the id of a board or another body of the plan
 *
 * Lists the findings about which a body can ask, by what it oversees. What stands in the minutes of a body, or is owed
 * to it, is for that body, the one it is part of and the one that followed it. All else is for improvement boards, the
 * executive, its scrutiny, the council, and whoever is owed reports on the plan; for a committee, a partnership or any
 * other body it is what they lead, do or take part in, what was recommended to them, and what that leads to.
 *
 * Returns: (transfer full): a list of #ImproveAssuranceFinding, in the order of the rules
 *
 * Since: 1.0
 */
GListModel *
improve_assessment_list_findings_for (ImproveAssessment *self,
                                      const char        *body_id)
{
  g_return_val_if_fail (IMPROVE_IS_ASSESSMENT (self), NULL);
  g_return_val_if_fail (body_id != NULL, NULL);

  return list_findings (self, body_id, CAN_ASK);
}

/**
 * improve_assessment_list_duties_of:
 * @self: an assessment
 * @body_id: the id of a board or another body of the plan
 *
 * Lists the findings about which a body must ask, since nobody else will: what stands in its own minutes, what is owed
 * to it, and what it decided on.
 *
 * Returns: (transfer full): a list of #ImproveAssuranceFinding, in the order of the rules, all of them among those of
 *   improve_assessment_list_findings_for()
 *
 * Since: 1.0
 */
GListModel *
improve_assessment_list_duties_of (ImproveAssessment *self,
                                   const char        *body_id)
{
  g_return_val_if_fail (IMPROVE_IS_ASSESSMENT (self), NULL);
  g_return_val_if_fail (body_id != NULL, NULL);

  return list_findings (self, body_id, MUST_ASK);
}
