/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What is known of a recommendation beside the actions that answer it. These are facts, not one chain: inspectors write
 * by area and seldom sign one off, so that none of them closes it. */

#include <libimprove/assess/improve-assess-groups-private.h>
#include <libimprove/base/improve-hash-private.h>
#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-finding.h>
#include <libimprove/model/improve-inspection.h>
#include <libimprove/model/improve-limb.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-resolution.h>
#include <libimprove/rules/improve-scale.h>

/* Up to this grade, words on progress bear a recommendation out: on track, good progress, expected progress. */
#define PROGRESS "progress_words"
#define BORNE_OUT "on track"

/* Something said of a recommendation, and the day. */
typedef struct
{
  ImproveEntity *record;
  ImproveDate *on;
} Said;

struct _ImproveFacts
{
  ImproveAssessContext *context;
  GHashTable *limbs;    /* recommendation id to GArray of Said */
  GHashTable *findings; /* the same */
};

static void
add_said (GHashTable        *table,
          const char *const *ids,
          ImproveEntity     *record,
          ImproveDate       *on)
{
  Said said = { record, on };

  for (guint i = 0; ids[i] != NULL; i++)
    {
      GArray *all = g_hash_table_lookup (table, ids[i]);

      if (all == NULL)
        {
          all = g_array_new (FALSE, FALSE, sizeof (Said));
          g_hash_table_insert (table, (gpointer) ids[i], all);
        }
      g_array_append_val (all, said);
    }
}

static gboolean
agrees (ImproveLimb *limb)
{
  static const char *const verbs[] = { "agree", "approve", "endorse", "adopt" };

  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++)
    if (g_strv_contains (improve_limb_get_verbs (limb), verbs[i]))
      return TRUE;
  return FALSE;
}

static void
read_item (ImproveFacts      *self,
           ImproveAgendaItem *item,
           ImproveDate       *on)
{
  ImproveEntityList *resolutions = improve_agenda_item_get_resolutions (item);

  for (int i = 0; i < improve_entity_list_get_size (resolutions); i++)
    {
      ImproveEntityList *limbs
          = improve_resolution_get_limbs (IMPROVE_RESOLUTION (improve_entity_list_get (resolutions, i)));

      for (int j = 0; j < improve_entity_list_get_size (limbs); j++)
        {
          ImproveLimb *limb = IMPROVE_LIMB (improve_entity_list_get (limbs, j));

          if (agrees (limb))
            add_said (self->limbs, improve_limb_get_about_ids (limb), IMPROVE_ENTITY (limb), on);
        }
    }
}

static void
read_meetings (ImproveFacts *self)
{
  ImproveEntityList *meetings = improve_plan_get_meetings (self->context->plan);

  for (int i = 0; i < improve_entity_list_get_size (meetings); i++)
    {
      ImproveMeeting *meeting = IMPROVE_MEETING (improve_entity_list_get (meetings, i));
      ImproveEntityList *items = improve_meeting_get_items (meeting);

      if (!improve_as_of_has_ended (&self->context->when, improve_meeting_get_on (meeting)))
        continue;
      for (int j = 0; j < improve_entity_list_get_size (items); j++)
        read_item (self, IMPROVE_AGENDA_ITEM (improve_entity_list_get (items, j)), improve_meeting_get_on (meeting));
    }
}

/* The first day on which the council had the words of an inspection. */
static ImproveDate *
heard_on (ImproveInspection *inspection)
{
  if (improve_inspection_get_feedback_on (inspection) != NULL)
    return improve_inspection_get_feedback_on (inspection);
  if (improve_inspection_get_received_on (inspection) != NULL)
    return improve_inspection_get_received_on (inspection);
  return improve_inspection_get_published_on (inspection);
}

static void
read_inspections (ImproveFacts *self)
{
  ImproveEntityList *inspections = improve_plan_get_inspections (self->context->plan);

  for (int i = 0; i < improve_entity_list_get_size (inspections); i++)
    {
      ImproveInspection *inspection = IMPROVE_INSPECTION (improve_entity_list_get (inspections, i));
      ImproveEntityList *findings = improve_inspection_get_findings (inspection);

      if (!improve_as_of_has_ended (&self->context->when, heard_on (inspection)))
        continue;
      for (int j = 0; j < improve_entity_list_get_size (findings); j++)
        {
          ImproveFinding *finding = IMPROVE_FINDING (improve_entity_list_get (findings, j));

          add_said (self->findings, improve_finding_get_about_ids (finding), IMPROVE_ENTITY (finding),
                    heard_on (inspection));
        }
    }
}

ImproveFacts *
improve_facts_new (ImproveAssessContext *context)
{
  ImproveFacts *self = g_new0 (ImproveFacts, 1);

  self->context = context;
  self->limbs = g_hash_table_new_full (improve_text_hash, g_str_equal, NULL, (GDestroyNotify) g_array_unref);
  self->findings = g_hash_table_new_full (improve_text_hash, g_str_equal, NULL, (GDestroyNotify) g_array_unref);
  read_meetings (self);
  read_inspections (self);
  return self;
}

void
improve_facts_free (ImproveFacts *self)
{
  g_hash_table_unref (self->limbs);
  g_hash_table_unref (self->findings);
  g_free (self);
}

static void
take_sentence (GStrvBuilder *why,
               char         *sentence)
{
  g_strv_builder_add (why, sentence);
  g_free (sentence);
}

static void
tell_response (ImproveRecommendation *recommendation,
               GStrvBuilder          *why)
{
  if (improve_recommendation_get_response (recommendation) == IMPROVE_RECOMMENDATION_RESPONSE_NOT_ACCEPTED)
    g_strv_builder_add (why, "The council does not accept it.");
}

static char **
tell_accepted (ImproveFacts *self,
               const char   *id,
               GStrvBuilder *why,
               GStrvBuilder *because)
{
  GArray *limbs = g_hash_table_lookup (self->limbs, id);
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  for (guint i = 0; limbs != NULL && i < limbs->len; i++)
    {
      const Said *said = &g_array_index (limbs, Said, i);
      g_autofree char *words = improve_date_to_words (said->on);

      take_sentence (why, g_strdup_printf ("A meeting of %s agreed to it.", words));
      g_strv_builder_add (ids, improve_entity_get_id (said->record));
      g_strv_builder_add (because, improve_entity_get_id (said->record));
    }
  if (limbs == NULL)
    g_strv_builder_add (why, "No meeting is on record that agreed to it.");
  return g_strv_builder_end (ids);
}

static gboolean
is_from_outside (ImproveEvidence *evidence)
{
  switch (improve_evidence_get_source_line (evidence))
    {
    case IMPROVE_SOURCE_LINE_PEER_AUTHORITY:
    case IMPROVE_SOURCE_LINE_COMMISSIONER:
    case IMPROVE_SOURCE_LINE_INSPECTORATE:
      return TRUE;
    default:
      return FALSE;
    }
}

static guint
tell_findings (ImproveFacts *self,
               const char   *id,
               GStrvBuilder *why,
               GStrvBuilder *because,
               GStrvBuilder *ids)
{
  GArray *findings = g_hash_table_lookup (self->findings, id);

  for (guint i = 0; findings != NULL && i < findings->len; i++)
    {
      const Said *said = &g_array_index (findings, Said, i);
      const char *progress = improve_finding_get_progress_words (IMPROVE_FINDING (said->record));
      int rank = progress != NULL ? improve_scale_get_rank (PROGRESS, progress) : -1;
      g_autofree char *words = improve_date_to_words (said->on);

      take_sentence (why, progress != NULL ? g_strdup_printf ("Inspectors said “%s” of it on %s.", progress, words)
                                           : g_strdup_printf ("Inspectors spoke of it on %s.", words));
      g_strv_builder_add (because, improve_entity_get_id (said->record));
      if (rank >= 0 && rank <= improve_scale_get_rank (PROGRESS, BORNE_OUT))
        g_strv_builder_add (ids, improve_entity_get_id (said->record));
    }
  return findings != NULL ? findings->len : 0;
}

static char **
tell_corroborated (ImproveFacts *self,
                   const char   *id,
                   GStrvBuilder *why,
                   GStrvBuilder *because)
{
  const ImproveAssessSubject *subject = improve_assess_find_subject (self->context, id);
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  guint n = tell_findings (self, id, why, because, ids);

  for (guint i = 0; i < subject->n_links; i++)
    {
      const ImproveAssessLink *link = &subject->links[i];
      ImproveEvidence *evidence = link->piece->evidence;

      if (link->stance != IMPROVE_STANCE_SUPPORTS || !link->piece->stands || !is_from_outside (evidence))
        continue;
      take_sentence (why, g_strdup_printf ("“%s” bears it out.", improve_evidence_get_title (evidence)));
      g_strv_builder_add (ids, improve_entity_get_id (IMPROVE_ENTITY (evidence)));
      g_strv_builder_add (because, improve_entity_get_id (IMPROVE_ENTITY (evidence)));
      n++;
    }
  if (n == 0)
    g_strv_builder_add (why, "Nobody from outside is on record as having looked at it.");
  return g_strv_builder_end (ids);
}

/* The later one counts once the inspection it comes from has been heard. */
static const char *
find_successor (ImproveFacts          *self,
                ImproveRecommendation *recommendation)
{
  const char *id = improve_recommendation_get_superseded_by_id (recommendation);
  ImproveEntity *later = id != NULL ? improve_plan_lookup (self->context->plan, id) : NULL;
  const char *source_id = IMPROVE_IS_RECOMMENDATION (later)
                              ? improve_recommendation_get_source_id (IMPROVE_RECOMMENDATION (later))
                              : NULL;
  ImproveEntity *source = source_id != NULL ? improve_plan_lookup (self->context->plan, source_id) : NULL;

  if (IMPROVE_IS_INSPECTION (source)
      && !improve_as_of_has_begun (&self->context->when, heard_on (IMPROVE_INSPECTION (source))))
    return NULL;
  return id;
}

const char *
improve_facts_tell (ImproveFacts          *self,
                    ImproveRecommendation *recommendation,
                    GStrvBuilder          *why,
                    GStrvBuilder          *because,
                    char                ***accepted_by_ids,
                    char                ***corroborated_by_ids)
{
  const char *id = improve_entity_get_id (IMPROVE_ENTITY (recommendation));
  const char *successor = find_successor (self, recommendation);

  tell_response (recommendation, why);
  *accepted_by_ids = tell_accepted (self, id, why, because);
  *corroborated_by_ids = tell_corroborated (self, id, why, because);
  if (successor != NULL)
    {
      g_strv_builder_add (why, "A recommendation of a later inspection takes its place.");
      g_strv_builder_add (because, successor);
    }
  return successor;
}
