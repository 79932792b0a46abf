/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Which body saw the plan, when and in which version: from meetings, limbs, papers, reports and claims. */

#include <libimprove/assess/improve-oversight-private.h>
#include <libimprove/base/improve-hash-private.h>
#include <libimprove/model/improve-basis.h>
#include <libimprove/model/improve-board.h>
#include <libimprove/model/improve-claim.h>
#include <libimprove/model/improve-limb.h>
#include <libimprove/model/improve-objective.h>
#include <libimprove/model/improve-outcome.h>
#include <libimprove/model/improve-recommendation.h>
#include <libimprove/model/improve-report.h>
#include <libimprove/model/improve-resolution.h>
#include <libimprove/model/improve-routing.h>
#include <libimprove/model/improve-theme.h>
#include <libimprove/rules/improve-state.h>

/* --- versions --- */

ImprovePlanVersion *
improve_oversight_find_version (ImproveOversightFacts *self,
                                ImproveDate           *on)
{
  ImproveEntityList *versions = improve_plan_get_versions (self->plan);
  ImprovePlanVersion *latest = NULL;

  for (int i = 0; i < improve_entity_list_get_size (versions); i++)
    {
      ImprovePlanVersion *version = IMPROVE_PLAN_VERSION (improve_entity_list_get (versions, i));
      ImproveDate *made = improve_plan_version_get_on (version);

      if (made != NULL && !improve_date_is_after (made, on)
          && (latest == NULL || improve_date_compare (made, improve_plan_version_get_on (latest)) >= 0))
        latest = version;
    }
  return latest;
}

static void
index_versions (ImproveOversightFacts *self)
{
  ImproveEntityList *versions = improve_plan_get_versions (self->plan);

  for (int i = 0; i < improve_entity_list_get_size (versions); i++)
    {
      ImprovePlanVersion *version = IMPROVE_PLAN_VERSION (improve_entity_list_get (versions, i));
      ImproveBasis *basis = improve_plan_version_get_basis (version);

      if (basis != NULL && improve_basis_get_limb_id (basis) != NULL)
        g_hash_table_insert (self->versions_by_limb, (gpointer) improve_basis_get_limb_id (basis), version);
    }
}

/* --- what was seen --- */

static void
add_sighting (ImproveOversightFacts *self,
              const char            *body_id,
              ImproveSighting        sighting)
{
  GArray *found = g_hash_table_lookup (self->sightings, body_id);

  if (found == NULL)
    {
      found = g_array_new (FALSE, FALSE, sizeof (ImproveSighting));
      g_hash_table_insert (self->sightings, (gpointer) body_id, found);
    }
  if (sighting.version == NULL)
    {
      sighting.version = improve_oversight_find_version (self, sighting.on);
      sighting.assumed = TRUE;
    }
  g_array_append_val (found, sighting);
}

static const ImproveSighting *
find_sighting (ImproveOversightFacts *self,
               const char            *body_id,
               gboolean               told)
{
  GArray *found = body_id != NULL ? g_hash_table_lookup (self->sightings, body_id) : NULL;
  const ImproveSighting *last = NULL;

  for (guint i = 0; found != NULL && i < found->len; i++)
    {
      const ImproveSighting *sighting = &g_array_index (found, ImproveSighting, i);
      int order = last != NULL ? improve_date_compare (sighting->on, last->on) : 1;

      if (told && IMPROVE_IS_CLAIM (sighting->shown_by))
        continue;
      /* Of two on one day, the one that is sure of its version. */
      if (order > 0 || (order == 0 && last->assumed))
        last = sighting;
    }
  return last;
}

const ImproveSighting *
improve_oversight_find_last (ImproveOversightFacts *self,
                             const char            *body_id)
{
  return find_sighting (self, body_id, FALSE);
}

const ImproveSighting *
improve_oversight_find_told (ImproveOversightFacts *self,
                             const char            *body_id)
{
  return find_sighting (self, body_id, TRUE);
}

/* Who decides on an action has not seen the plan, but it ought to be said. */
static gboolean
is_part (ImproveEntity *entity)
{
  return IMPROVE_IS_ACTION (entity) || IMPROVE_IS_OBJECTIVE (entity) || IMPROVE_IS_THEME (entity)
         || IMPROVE_IS_OUTCOME (entity) || IMPROVE_IS_RECOMMENDATION (entity);
}

static void
note_parts (ImproveOversightFacts *self,
            ImproveLimb           *limb,
            ImproveMeeting        *meeting)
{
  const char *const *about_ids = improve_limb_get_about_ids (limb), *const *board_ids;
  ImproveDate *on = improve_meeting_get_on (meeting);
  gboolean any = FALSE;

  for (guint i = 0; about_ids[i] != NULL; i++)
    any |= is_part (improve_plan_lookup (self->plan, about_ids[i]));
  board_ids = improve_meeting_get_board_ids (meeting);
  for (guint i = 0; any && board_ids[i] != NULL; i++)
    {
      ImproveDate *before = g_hash_table_lookup (self->parts, board_ids[i]);

      if (before == NULL || improve_date_compare (on, before) > 0)
        g_hash_table_insert (self->parts, (gpointer) board_ids[i], on);
    }
}

/* Whether a limb is about the plan or approves a version of it. */
static gboolean
limb_shows (ImproveOversightFacts *self,
            ImproveLimb           *limb,
            ImproveSighting       *sighting)
{
  const char *plan_id = improve_entity_get_id (IMPROVE_ENTITY (self->plan));
  const char *limb_id = improve_entity_get_id (IMPROVE_ENTITY (limb));
  const char *const *about_ids = improve_limb_get_about_ids (limb);
  ImprovePlanVersion *approved = limb_id != NULL ? g_hash_table_lookup (self->versions_by_limb, limb_id) : NULL;
  gboolean shows = approved != NULL;

  if (approved != NULL)
    sighting->version = approved;
  for (guint i = 0; about_ids[i] != NULL; i++)
    {
      ImproveEntity *about = improve_plan_lookup (self->plan, about_ids[i]);

      if (IMPROVE_IS_PLAN_VERSION (about))
        sighting->version = IMPROVE_PLAN_VERSION (about);
      shows |= IMPROVE_IS_PLAN_VERSION (about) || g_strcmp0 (about_ids[i], plan_id) == 0;
    }
  return shows;
}

static gboolean
limbs_show (ImproveOversightFacts *self,
            ImproveMeeting        *meeting,
            ImproveAgendaItem     *item,
            ImproveSighting       *sighting)
{
  ImproveEntityList *resolutions = improve_agenda_item_get_resolutions (item);
  gboolean shows = FALSE;

  for (int i = 0; i < improve_entity_list_get_size (resolutions); i++)
    {
      ImproveEntityList *limbs
          = improve_resolution_get_limbs (IMPROVE_RESOLUTION (improve_entity_list_get (resolutions, i)));

      for (int j = 0; j < improve_entity_list_get_size (limbs); j++)
        {
          shows |= limb_shows (self, IMPROVE_LIMB (improve_entity_list_get (limbs, j)), sighting);
          note_parts (self, IMPROVE_LIMB (improve_entity_list_get (limbs, j)), meeting);
        }
    }
  return shows;
}

static gboolean
titles_show (ImproveOversightFacts *self,
             ImproveAgendaItem     *item,
             ImproveSighting       *sighting)
{
  const char *const *papers = improve_agenda_item_get_papers (item);
  ImprovePlanVersion *version = NULL;
  gboolean shows = improve_agenda_item_get_title (item) != NULL
                   && improve_oversight_names_plan (self, improve_agenda_item_get_title (item), &version);

  for (guint i = 0; papers[i] != NULL; i++)
    shows |= improve_oversight_names_plan (self, papers[i], &version);
  if (sighting->version == NULL)
    sighting->version = version;
  return shows;
}

/* What was taken off the agenda, or never reached, nobody saw. */
static gboolean
was_before_them (ImproveAgendaItem *item)
{
  switch (improve_agenda_item_get_outcome (item))
    {
    case IMPROVE_ITEM_OUTCOME_NOT_REACHED:
    case IMPROVE_ITEM_OUTCOME_DEFERRED:
    case IMPROVE_ITEM_OUTCOME_WITHDRAWN:
      return FALSE;
    default:
      return TRUE;
    }
}

static void
note_near (ImproveOversightFacts *self,
           ImproveMeeting        *meeting,
           ImproveAgendaItem     *item)
{
  const char *const *board_ids = improve_meeting_get_board_ids (meeting);
  ImproveDate *on = improve_meeting_get_on (meeting);

  for (guint i = 0; board_ids[i] != NULL; i++)
    {
      ImproveEntity *before = g_hash_table_lookup (self->near, board_ids[i]);

      if (before == NULL || improve_date_compare (on, improve_meeting_get_on (improve_meeting_of (before))) > 0)
        g_hash_table_insert (self->near, (gpointer) board_ids[i], item);
    }
}

static void
look_at_items (ImproveOversightFacts *self,
               ImproveMeeting        *meeting)
{
  ImproveEntityList *items = improve_meeting_get_items (meeting);
  const char *const *board_ids = improve_meeting_get_board_ids (meeting);

  for (int i = 0; i < improve_entity_list_get_size (items); i++)
    {
      ImproveAgendaItem *item = IMPROVE_AGENDA_ITEM (improve_entity_list_get (items, i));
      ImproveSighting sighting = { improve_meeting_get_on (meeting), IMPROVE_ENTITY (item), NULL, FALSE };
      gboolean by_limb = FALSE, by_title = FALSE;

      if (!was_before_them (item))
        continue;
      by_limb = limbs_show (self, meeting, item, &sighting);
      by_title = titles_show (self, item, &sighting);
      sighting.assumed = !by_limb;
      if (!by_limb && !by_title && improve_oversight_find_near (item) != NULL)
        note_near (self, meeting, item);
      for (guint j = 0; (by_limb || by_title) && board_ids[j] != NULL; j++)
        add_sighting (self, board_ids[j], sighting);
    }
}

/* A meeting that is past was held unless it was called off, could not decide, or nobody said more than that it was to
 * be. */
static gboolean
was_held (ImproveOversightFacts *self,
          ImproveMeeting        *meeting)
{
  static const char *const not_held[] = { "scheduled", "agenda_published", "inquorate", "cancelled", NULL };
  const char *state;

  if (!improve_as_of_has_begun (&self->when, improve_meeting_get_on (meeting)))
    return FALSE;
  state = improve_entity_get_state_as_of (IMPROVE_ENTITY (meeting), self->when.as_of, self->when.known_at);
  return state == NULL || !g_strv_contains (not_held, state);
}

static void
look_at_meetings (ImproveOversightFacts *self)
{
  ImproveEntityList *meetings = improve_plan_get_meetings (self->plan);

  for (int i = 0; i < improve_entity_list_get_size (meetings); i++)
    {
      ImproveMeeting *meeting = IMPROVE_MEETING (improve_entity_list_get (meetings, i));
      const char *const *board_ids = improve_meeting_get_board_ids (meeting);

      if (!was_held (self, meeting))
        continue;
      for (guint j = 0; board_ids[j] != NULL; j++)
        {
          GPtrArray *held = g_hash_table_lookup (self->meetings, board_ids[j]);

          if (held == NULL)
            g_hash_table_insert (self->meetings, (gpointer) board_ids[j], held = g_ptr_array_new ());
          g_ptr_array_add (held, meeting);
        }
      look_at_items (self, meeting);
    }
}

/* A report shows the plan to a board at a meeting of it; others, who need not meet, on the day it is dated. */
static void
look_at_routing (ImproveOversightFacts *self,
                 ImproveReport         *report,
                 ImproveRouting        *routing)
{
  const char *version_id = improve_report_get_plan_version_id (report);
  const char *body_id = improve_routing_get_body_id (routing);
  const char *meeting_id = improve_routing_get_meeting_id (routing);
  ImproveEntity *version = version_id != NULL ? improve_plan_lookup (self->plan, version_id) : NULL;
  ImproveEntity *meeting = meeting_id != NULL ? improve_plan_lookup (self->plan, meeting_id) : NULL;
  ImproveEntity *body = body_id != NULL ? improve_plan_lookup (self->plan, body_id) : NULL;
  ImproveSighting sighting = { NULL, IMPROVE_ENTITY (report),
                               IMPROVE_IS_PLAN_VERSION (version) ? IMPROVE_PLAN_VERSION (version) : NULL, FALSE };

  if (IMPROVE_IS_MEETING (meeting) && was_held (self, IMPROVE_MEETING (meeting)))
    sighting.on = improve_meeting_get_on (IMPROVE_MEETING (meeting));
  else if (meeting_id == NULL && body != NULL && !IMPROVE_IS_BOARD (body))
    sighting.on = improve_report_get_dated (report);
  if (body != NULL && improve_as_of_has_begun (&self->when, sighting.on))
    add_sighting (self, body_id, sighting);
}

static void
look_at_reports (ImproveOversightFacts *self)
{
  ImproveEntityList *reports = improve_plan_get_reports (self->plan);

  for (int i = 0; i < improve_entity_list_get_size (reports); i++)
    {
      ImproveReport *report = IMPROVE_REPORT (improve_entity_list_get (reports, i));
      ImproveEntityList *routings = improve_report_get_routings (report);

      for (int j = 0; j < improve_entity_list_get_size (routings); j++)
        look_at_routing (self, report, IMPROVE_ROUTING (improve_entity_list_get (routings, j)));
    }
}

/* Who says something of the plan has seen it. */
static void
look_at_claims (ImproveOversightFacts *self)
{
  ImproveEntityList *claims = improve_plan_get_claims (self->plan);
  const char *plan_id = improve_entity_get_id (IMPROVE_ENTITY (self->plan));

  for (int i = 0; i < improve_entity_list_get_size (claims); i++)
    {
      ImproveClaim *claim = IMPROVE_CLAIM (improve_entity_list_get (claims, i));
      const char *subject_id = improve_claim_get_subject_id (claim), *by_id = improve_claim_get_by_id (claim);
      gboolean of_plan = subject_id != NULL && g_strcmp0 (subject_id, plan_id) == 0;
      ImproveEntity *subject = NULL;
      ImproveSighting sighting = { improve_claim_get_valid_on (claim), IMPROVE_ENTITY (claim), NULL, FALSE };

      if (by_id == NULL || subject_id == NULL || !improve_as_of_has_begun (&self->when, sighting.on)
          || !improve_as_of_knows (&self->when, improve_claim_get_recorded_at (claim)))
        continue;
      subject = of_plan ? NULL : improve_plan_lookup (self->plan, subject_id);
      if (IMPROVE_IS_PLAN_VERSION (subject))
        sighting.version = IMPROVE_PLAN_VERSION (subject);
      if (of_plan || sighting.version != NULL)
        add_sighting (self, by_id, sighting);
    }
}

void
improve_oversight_facts_init (ImproveOversightFacts *self,
                              ImprovePlan           *plan,
                              ImproveDate           *as_of,
                              GDateTime             *known_at)
{
  *self = (ImproveOversightFacts){ .when = { as_of, known_at, NULL }, .plan = plan };
  self->meetings = g_hash_table_new_full (improve_text_hash, g_str_equal, NULL, (GDestroyNotify) g_ptr_array_unref);
  self->sightings = g_hash_table_new_full (improve_text_hash, g_str_equal, NULL, (GDestroyNotify) g_array_unref);
  self->parts = g_hash_table_new (improve_text_hash, g_str_equal);
  self->near = g_hash_table_new (improve_text_hash, g_str_equal);
  self->versions_by_limb = g_hash_table_new (improve_text_hash, g_str_equal);
  index_versions (self);
  look_at_meetings (self);
  look_at_reports (self);
  look_at_claims (self);
}

void
improve_oversight_facts_clear (ImproveOversightFacts *self)
{
  g_clear_pointer (&self->meetings, g_hash_table_unref);
  g_clear_pointer (&self->sightings, g_hash_table_unref);
  g_clear_pointer (&self->parts, g_hash_table_unref);
  g_clear_pointer (&self->near, g_hash_table_unref);
  g_clear_pointer (&self->versions_by_limb, g_hash_table_unref);
  g_clear_pointer (&self->title_words, g_strfreev);
}
