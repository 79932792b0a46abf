/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Rules on who may decide, how bodies voted, and what the law asks of a statutory statement. */

#include <string.h>

#include <libimprove/check/improve-checker-private.h>
#include <libimprove/model/improve-action.h>
#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-attendance.h>
#include <libimprove/model/improve-delegation.h>
#include <libimprove/model/improve-inspection.h>
#include <libimprove/model/improve-limb.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-organization.h>
#include <libimprove/model/improve-post.h>
#include <libimprove/model/improve-recommendation.h>
#include <libimprove/model/improve-resolution.h>

/* --- delegations --- */

void
improve_check_delegation_limb (ImproveChecker *checker,
                               ImproveEntity  *entity)
{
  const char *limb_id = improve_delegation_get_limb_id (IMPROVE_DELEGATION (entity));

  if (limb_id == NULL || *limb_id == '\0')
    improve_checker_report_named (checker, "limb-id", "{} rests on no limb of a resolution.");
}

void
improve_check_limb_delegates (ImproveChecker *checker,
                              ImproveEntity  *entity)
{
  const char *limb_id = improve_delegation_get_limb_id (IMPROVE_DELEGATION (entity));
  ImproveEntity *limb = limb_id != NULL ? improve_plan_lookup (checker->plan, limb_id) : NULL;
  g_autofree char *name = NULL;

  if (!IMPROVE_IS_LIMB (limb) || g_strv_contains (improve_limb_get_verbs (IMPROVE_LIMB (limb)), "delegate"))
    return;
  name = improve_check_name (limb);
  improve_checker_report (checker, "limb-id", g_strdup_printf ("By its verbs %s delegates nothing.", name));
}

/* --- votes --- */

/* How many voted, or -1 where no vote was counted. */
static int
count_votes (ImproveResolution *resolution)
{
  int counts[] = { improve_resolution_get_votes_for (resolution), improve_resolution_get_votes_against (resolution),
                   improve_resolution_get_abstentions (resolution) };
  int votes = -1;

  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    if (counts[i] != IMPROVE_INT_ABSENT)
      votes = MAX (votes, 0) + MAX (counts[i], 0);
  return votes;
}

static const char *
find_fault_of_votes (ImproveResolution *resolution)
{
  int votes_for = improve_resolution_get_votes_for (resolution);
  int against = improve_resolution_get_votes_against (resolution);
  gboolean counted = votes_for != IMPROVE_INT_ABSENT && against != IMPROVE_INT_ABSENT;

  if (improve_resolution_get_method (resolution) == IMPROVE_RESOLUTION_METHOD_UNANIMOUS && against > 0)
    return "It is said to be unanimous, and votes are counted against it.";
  if (improve_resolution_get_method (resolution) == IMPROVE_RESOLUTION_METHOD_CASTING_VOTE)
    return counted && ABS (votes_for - against) > 1
               ? "It is said to be carried by a casting vote, and the votes were not equal."
               : NULL;
  if (counted && votes_for <= against)
    return "It stands as resolved, and no more voted for it than against.";
  return NULL;
}

void
improve_check_votes (ImproveChecker *checker,
                     ImproveEntity  *entity)
{
  const char *fault = find_fault_of_votes (IMPROVE_RESOLUTION (entity));

  if (fault != NULL)
    improve_checker_report (checker, "votes-against", g_strdup (fault));
}

static int
count_present (ImproveMeeting *meeting)
{
  ImproveEntityList *attendances = improve_meeting_get_attendances (meeting);
  int present = 0;

  for (int i = 0; i < improve_entity_list_get_size (attendances); i++)
    {
      ImproveAttendance *attendance = IMPROVE_ATTENDANCE (improve_entity_list_get (attendances, i));

      present += improve_attendance_get_status (attendance) != IMPROVE_ATTENDANCE_STATUS_APOLOGIES
                 && improve_attendance_get_status (attendance) != IMPROVE_ATTENDANCE_STATUS_ABSENT;
    }
  return present;
}

/* Looked at once a meeting: it counts who was there. */
void
improve_check_votes_attendance (ImproveChecker *checker,
                                ImproveEntity  *entity)
{
  int present = count_present (IMPROVE_MEETING (entity));
  ImproveEntityList *items = improve_meeting_get_items (IMPROVE_MEETING (entity));

  for (int i = 0; present > 0 && i < improve_entity_list_get_size (items); i++)
    {
      ImproveEntityList *resolutions
          = improve_agenda_item_get_resolutions (IMPROVE_AGENDA_ITEM (improve_entity_list_get (items, i)));

      for (int j = 0; j < improve_entity_list_get_size (resolutions); j++)
        {
          ImproveEntity *resolution = improve_entity_list_get (resolutions, j);
          int votes = count_votes (IMPROVE_RESOLUTION (resolution));

          if (votes > present)
            improve_checker_report_at (checker, resolution, "votes-for", -1,
                                       g_strdup_printf ("%d voted, and %d are recorded as present.", votes, present));
        }
    }
}

/* --- the statutory statement --- */

static gboolean
is_same_name (const char *name,
              const char *other)
{
  g_autofree char *left = name != NULL ? g_utf8_casefold (name, -1) : NULL;
  g_autofree char *right = other != NULL ? g_utf8_casefold (other, -1) : NULL;

  return left != NULL && g_strcmp0 (left, right) == 0;
}

/* Whether a party is the authority of the plan, or a post in it. */
static gboolean
is_authority (ImprovePlan   *plan,
              ImproveEntity *party)
{
  if (IMPROVE_IS_POST (party))
    {
      const char *id = improve_post_get_organization_id (IMPROVE_POST (party));

      party = id != NULL ? improve_plan_lookup (plan, id) : NULL;
    }
  return IMPROVE_IS_ORGANIZATION (party)
         && (g_strcmp0 (improve_organization_get_classification (IMPROVE_ORGANIZATION (party)), "council") == 0
             || is_same_name (improve_organization_get_name (IMPROVE_ORGANIZATION (party)),
                              improve_plan_get_authority (plan)));
}

/* What an inspection recommends, it recommends to the authority unless it says otherwise. */
static gboolean
is_addressed_to_authority (ImprovePlan           *plan,
                           ImproveRecommendation *recommendation)
{
  const char *source_id = improve_recommendation_get_source_id (recommendation);
  ImproveEntity *source = source_id != NULL ? improve_plan_lookup (plan, source_id) : NULL;
  const char *addressee_id = improve_recommendation_get_addressee_id (recommendation);
  const char *addressee = improve_recommendation_get_addressee_text (recommendation);
  ImproveEntity *party = addressee_id != NULL ? improve_plan_lookup (plan, addressee_id) : NULL;

  if (source != NULL && !IMPROVE_IS_INSPECTION (source))
    return FALSE;
  if (party != NULL)
    return is_authority (plan, party);
  if (addressee != NULL)
    {
      g_autofree char *folded = g_utf8_casefold (addressee, -1);

      return is_same_name (addressee, improve_plan_get_authority (plan)) || strstr (folded, "authority") != NULL
             || strstr (folded, "council") != NULL;
    }
  return TRUE;
}

/* The first recommendation to the authority that an action answers without saying by when; NULL: none. */
static ImproveEntity *
find_unpromised (ImproveChecker *checker,
                 ImproveAction  *action)
{
  const char *const *ids = improve_action_get_answers_ids (action);

  if (!improve_plan_get_statutory_statement (checker->plan)
      || improve_check_find_agreed_due (IMPROVE_ENTITY (action)) != NULL
      || !improve_check_is_live (checker, IMPROVE_ENTITY (action)))
    return NULL;
  for (guint i = 0; ids[i] != NULL; i++)
    {
      ImproveEntity *found = improve_plan_lookup (checker->plan, ids[i]);

      if (IMPROVE_IS_RECOMMENDATION (found)
          && is_addressed_to_authority (checker->plan, IMPROVE_RECOMMENDATION (found)))
        return found;
    }
  return NULL;
}

static void
look_for_period (ImproveChecker *checker,
                 ImproveEntity  *entity,
                 gboolean        elsewhere)
{
  const char *jurisdiction = improve_plan_get_jurisdiction (checker->plan);
  gboolean is_elsewhere = jurisdiction != NULL && !g_str_equal (jurisdiction, "england-and-wales");
  ImproveEntity *recommendation = is_elsewhere == elsewhere ? find_unpromised (checker, IMPROVE_ACTION (entity)) : NULL;
  g_autofree char *name = NULL;

  if (recommendation == NULL)
    return;
  name = improve_check_name (recommendation);
  improve_checker_report (checker, "baseline-due",
                          g_strdup_printf ("It answers %s in a statutory statement and does not say by when.", name));
}

void
improve_check_statement_period (ImproveChecker *checker,
                                ImproveEntity  *entity)
{
  look_for_period (checker, entity, FALSE);
}

void
improve_check_statement_period_elsewhere (ImproveChecker *checker,
                                          ImproveEntity  *entity)
{
  look_for_period (checker, entity, TRUE);
}
