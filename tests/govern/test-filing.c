/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Filing minutes: nothing is lost, nothing decided is changed, nothing is filed twice. */

#include <libimprove/base/improve-errors.h>
#include <libimprove/govern/improve-filing.h>
#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-agreed-action.h>
#include <libimprove/model/improve-attendance.h>
#include <libimprove/model/improve-delegation.h>
#include <libimprove/model/improve-limb.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-organization.h>
#include <libimprove/model/improve-person.h>
#include <libimprove/model/improve-resolution.h>
#include <libimprove/model/improve-undertaking.h>

#include "../plan-maker.h"

static void
put (gpointer owner,
     gpointer taken)
{
  g_autoptr (ImproveEntity) child = taken;
  g_autoptr (GError) error = NULL;

  improve_entity_add_child (owner, child, &error);
  g_assert_no_error (error);
}

/* Minutes as a reader hands them over: two agreed actions, two limbs, a delegation, a promise. */
static ImproveMeeting *
make_minutes (const char *body,
              const char *on)
{
  ImproveMeeting *meeting = improve_meeting_new ();
  g_autoptr (ImproveDate) date = on != NULL ? day (on) : NULL;
  ImproveAgendaItem *item = improve_agenda_item_new ("Progress of the plan");
  ImproveResolution *resolution = improve_resolution_new ();

  g_object_set (meeting, "body-text", body, "on", date, NULL);
  improve_agenda_item_set_number (item, "5");
  put (item, g_object_new (IMPROVE_TYPE_AGREED_ACTION, "text", "Write to every school about early help.", "kind",
                           IMPROVE_AGREED_ACTION_KIND_TASK, "owner-text", "the Director of Children's Services", NULL));
  put (item, g_object_new (IMPROVE_TYPE_AGREED_ACTION, "text", "Members visit a team each month.", "kind",
                           IMPROVE_AGREED_ACTION_KIND_RECURRING, NULL));
  put (resolution, g_object_new (IMPROVE_TYPE_LIMB, "label", "1", "text", "That the actions agreed above be taken forward.",
                                 NULL));
  put (resolution, g_object_new (IMPROVE_TYPE_LIMB, "label", "2", "text", "That changes to the plan be delegated.",
                                 "delegated-to-text", "Director of Children's Services", "consultation-text",
                                 "Lead Member", NULL));
  put (item, resolution);
  put (item, g_object_new (IMPROVE_TYPE_UNDERTAKING, "text", "The caseload figures will be sent round.", NULL));
  put (meeting, g_object_new (IMPROVE_TYPE_ATTENDANCE, "name", "Independent Chair", NULL));
  put (meeting, item);
  return meeting;
}

static ImproveFiling *
file (ImprovePlan    *plan,
      ImproveMeeting *meeting)
{
  g_autoptr (GDateTime) now = moment ("2017-12-20T09:00:00Z");
  g_autoptr (GError) error = NULL;
  ImproveFiling *filing = improve_plan_file_meeting (plan, meeting, FALSE, now, &error);

  g_assert_no_error (error);
  return filing;
}

static ImproveEntity *
first_item (ImproveFiling *filing)
{
  return improve_entity_list_get (improve_meeting_get_items (improve_filing_get_meeting (filing)), 0);
}

static void
test_everything_is_filed (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveMeeting) minutes = make_minutes ("The Improvement Board", "2017-12-13");
  g_autoptr (ImproveMeeting) before = IMPROVE_MEETING (improve_entity_copy (IMPROVE_ENTITY (minutes)));
  g_autoptr (ImproveFiling) filing = file (plan, minutes);
  g_auto (GStrv) undertakings = improve_filing_dup_undertakings (filing);
  ImproveAgendaItem *item = IMPROVE_AGENDA_ITEM (first_item (filing));
  ImproveEntity *task = improve_entity_list_get (improve_agenda_item_get_agreed_actions (item), 0);
  ImproveEntity *resolution = improve_entity_list_get (improve_agenda_item_get_resolutions (item), 0);
  ImproveEntity *limb = improve_entity_list_get (improve_resolution_get_limbs (IMPROVE_RESOLUTION (resolution)), 0);
  ImproveDelegation *delegation
      = IMPROVE_DELEGATION (improve_entity_list_get (improve_plan_get_delegations (plan), 0));

  g_assert_cmpint (improve_filing_get_n_filed (filing), ==, 4);
  g_assert_cmpint (improve_filing_get_n_carried (filing), ==, 0);
  /* The body is found by name, the owner and the chair too. */
  g_assert_cmpint (improve_entity_list_get_size (improve_plan_get_boards (plan)), ==, 1);
  g_assert_cmpstr (improve_agreed_action_get_owner_id (IMPROVE_AGREED_ACTION (task)), ==, "director");
  g_assert_cmpint (improve_agreed_action_get_state (IMPROVE_AGREED_ACTION (task)), ==,
                   IMPROVE_AGREED_ACTION_STATE_ASSIGNED);
  g_assert_cmpstr (improve_attendance_get_party_id (IMPROVE_ATTENDANCE (improve_entity_list_get (
                       improve_meeting_get_attendances (improve_filing_get_meeting (filing)), 0))),
                   ==, "chair");
  /* The limb that takes the agreed actions forward names both. */
  g_assert_cmpuint (g_strv_length ((char **) improve_limb_get_adopts_ids (IMPROVE_LIMB (limb))), ==, 2);
  g_assert_cmpstr (improve_delegation_get_to_id (delegation), ==, "director");
  g_assert_cmpuint (g_strv_length ((char **) improve_delegation_get_consultation_ids (delegation)), ==, 1);
  /* A promise is for the clerk to file. */
  g_assert_cmpuint (g_strv_length (undertakings), ==, 1);
  g_assert_cmpint (improve_entity_list_get_size (improve_agenda_item_get_undertakings (item)), ==, 0);
  g_assert_cmpint (improve_meeting_get_state (improve_filing_get_meeting (filing)), ==, IMPROVE_MEETING_STATE_HELD);
  g_assert_cmpint (improve_meeting_get_minutes_state (improve_filing_get_meeting (filing)), ==,
                   IMPROVE_MINUTES_STATE_DRAFT);
  /* What was read is left as it was. */
  g_assert_true (improve_entity_equal (IMPROVE_ENTITY (minutes), IMPROVE_ENTITY (before)));
}

static void
test_twice_changes_nothing (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveMeeting) minutes = make_minutes ("Improvement Board", "2017-12-13");
  g_autoptr (ImproveFiling) first = file (plan, minutes);
  g_autoptr (ImproveEntity) before = improve_entity_copy (IMPROVE_ENTITY (plan));
  g_autoptr (ImproveFiling) second = file (plan, minutes);

  g_assert_cmpint (improve_filing_get_n_filed (first), ==, 4);
  g_assert_cmpint (improve_filing_get_n_filed (second), ==, 0);
  g_assert_cmpint (improve_filing_get_n_carried (second), ==, 0);
  g_assert_true (improve_entity_equal (IMPROVE_ENTITY (plan), before));
}

/* The same wish in other words at the next meeting is carried forward and counted, not added. */
static void
test_carried_forward (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveMeeting) november = make_minutes ("Improvement Board", "2017-11-08");
  g_autoptr (ImproveMeeting) december = improve_meeting_new ();
  g_autoptr (ImproveDate) on = day ("2017-12-13");
  g_autoptr (ImproveFiling) first = file (plan, november);
  g_autoptr (ImproveFiling) second = NULL, again = NULL;
  ImproveAgendaItem *item = improve_agenda_item_new ("Progress of the plan");
  ImproveAgreedAction *task;

  g_object_set (december, "body-text", "Improvement Board", "on", on, NULL);
  put (item, g_object_new (IMPROVE_TYPE_AGREED_ACTION, "text", "Every school is to be written to about early help.", NULL));
  put (december, item);
  second = file (plan, december);
  again = file (plan, december);
  task = IMPROVE_AGREED_ACTION (
      improve_entity_list_get (improve_agenda_item_get_agreed_actions (IMPROVE_AGENDA_ITEM (first_item (first))), 0));
  g_assert_cmpint (improve_filing_get_n_filed (second), ==, 0);
  g_assert_cmpint (improve_filing_get_n_carried (second), ==, 1);
  g_assert_cmpint (improve_filing_get_n_carried (again), ==, 0);
  g_assert_cmpuint (g_strv_length ((char **) improve_agreed_action_get_carried_at_ids (task)), ==, 1);
  g_assert_cmpint (improve_agreed_action_get_state (task), ==, IMPROVE_AGREED_ACTION_STATE_CARRIED_FORWARD);
}

/* An item that stands there undecided takes what was decided; one that is decided is left as it is. */
static void
test_agenda_first (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveMeeting) minutes = make_minutes ("Improvement Board", "2017-12-13");
  g_autoptr (ImproveDate) on = day ("2017-12-13");
  const char *boards[] = { "board", NULL };
  ImproveMeeting *planned = g_object_new (IMPROVE_TYPE_MEETING, "id", "planned", "board-ids", boards, "on", on, NULL);
  ImproveAgendaItem *item = improve_agenda_item_new ("Progress of the plan");
  g_autoptr (ImproveFiling) filing = NULL;

  improve_agenda_item_set_number (item, "5");
  put (planned, item);
  add (plan, planned);
  filing = file (plan, minutes);
  g_assert_cmpstr (improve_entity_get_id (IMPROVE_ENTITY (improve_filing_get_meeting (filing))), ==, "planned");
  g_assert_cmpint (improve_entity_list_get_size (improve_plan_get_meetings (plan)), ==, 1);
  g_assert_cmpint (improve_entity_list_get_size (improve_meeting_get_items (improve_filing_get_meeting (filing))), ==, 1);
  g_assert_cmpint (improve_filing_get_n_filed (filing), ==, 4);
}

/* What a body approved takes nothing more in: a fuller reading is for the clerk. */
/* An agenda was in the plan before the meeting: what was said and what came of it goes there. */
static void
test_outcomes (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveMeeting) minutes = make_minutes ("The Improvement Board", "2017-12-13");
  ImproveEntity *item = improve_entity_list_get (improve_meeting_get_items (minutes), 0);
  g_autoptr (ImproveFiling) first = NULL;
  g_autoptr (ImproveFiling) again = NULL;
  g_autoptr (ImproveMeeting) planned = improve_meeting_new ();
  g_autoptr (ImproveDate) on = day ("2017-12-13");
  const char *boards[] = { "board", NULL };
  ImproveResolution *resolution = improve_resolution_new ();
  const char *refer[] = { "refer", NULL };
  ImproveAgendaItem *filed;

  add (plan, g_object_new (IMPROVE_TYPE_ORGANIZATION, "id", "audit", "name", "Audit Committee", NULL));
  g_object_set (planned, "board-ids", boards, "on", on, NULL);
  put (planned, g_object_new (IMPROVE_TYPE_AGENDA_ITEM, "number", "5", "title", "Progress of the plan", NULL));
  add (plan, g_object_ref (planned));
  while (improve_entity_list_get_size (improve_agenda_item_get_resolutions (IMPROVE_AGENDA_ITEM (item))) > 0)
    improve_entity_remove_child (
        item, improve_entity_list_get (improve_agenda_item_get_resolutions (IMPROVE_AGENDA_ITEM (item)), 0), NULL);
  put (resolution, g_object_new (IMPROVE_TYPE_LIMB, "text", "That the figures be referred to the Audit Committee.", "verbs",
                                 refer, NULL));
  put (item, resolution);
  g_object_set (item, "discussion", "Members asked about caseloads.", "outcome", IMPROVE_ITEM_OUTCOME_REFERRED, NULL);
  first = file (plan, minutes);
  filed = IMPROVE_AGENDA_ITEM (first_item (first));
  g_assert_true (improve_filing_get_meeting (first) == planned);
  g_assert_cmpstr (improve_agenda_item_get_discussion (filed), ==, "Members asked about caseloads.");
  g_assert_cmpint (improve_agenda_item_get_outcome (filed), ==, IMPROVE_ITEM_OUTCOME_REFERRED);
  g_assert_cmpstr (improve_agenda_item_get_referred_to_id (filed), ==, "audit");
  again = file (plan, minutes);
  g_assert_cmpint (improve_filing_get_n_filed (again), ==, 0);
}

/* "Councillor Ada Reed" is Ada Reed, "Cllr Reed" may be anybody, and who is nobody may hold a post. */
static void
test_people (void)
{
  static const struct
  {
    const char *name;
    const char *post;
    const char *party;
  } people[] = {
    { "Councillor Ada Reed", NULL, "ada" },
    { "Cllr Reed", NULL, NULL },
    { "Ben Sedge", "Director of Children's Services", "director" },
  };
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveMeeting) minutes = make_minutes ("The Improvement Board", "2017-12-13");
  g_autoptr (ImproveFiling) filing = NULL;
  ImproveEntityList *list;

  add (plan, g_object_new (IMPROVE_TYPE_PERSON, "id", "ada", "name", "Ms Ada Reed", NULL));
  for (guint i = 0; i < G_N_ELEMENTS (people); i++)
    put (minutes, g_object_new (IMPROVE_TYPE_ATTENDANCE, "name", people[i].name, "post-text", people[i].post, NULL));
  filing = file (plan, minutes);
  list = improve_meeting_get_attendances (improve_filing_get_meeting (filing));
  g_assert_cmpint (improve_entity_list_get_size (list), ==, 4);
  for (guint i = 0; i < G_N_ELEMENTS (people); i++)
    g_assert_cmpstr (improve_attendance_get_party_id (IMPROVE_ATTENDANCE (improve_entity_list_get (list, (int) i + 1))),
                     ==, people[i].party);
}

static void
test_approved_is_closed (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveMeeting) empty = improve_meeting_new ();
  g_autoptr (ImproveMeeting) minutes = make_minutes ("Improvement Board", "2017-12-13");
  g_autoptr (ImproveDate) on = day ("2017-12-13");
  g_autoptr (GDateTime) now = moment ("2017-12-20T09:00:00Z");
  g_autoptr (ImproveFiling) first = NULL;
  g_autoptr (ImproveFiling) second = NULL;
  g_autoptr (ImproveEntity) before = NULL;
  g_auto (GStrv) notes = NULL;

  improve_meeting_set_body_text (empty, "Improvement Board");
  improve_meeting_set_on (empty, on);
  first = improve_plan_file_meeting (plan, empty, TRUE, now, NULL);
  before = improve_entity_copy (IMPROVE_ENTITY (plan));
  second = file (plan, minutes);
  notes = improve_filing_dup_notes (second);
  g_assert_cmpint (improve_filing_get_n_filed (second), ==, 0);
  g_assert_true (improve_entity_equal (IMPROVE_ENTITY (plan), before));
  g_assert_nonnull (strstr (notes[0], "approved without it"));
}

/* An item that the board has at every meeting is known by its title. */
static void
test_standing_items (void)
{
  static const char *const standing[] = { "Progress of the Plan", "Risks", NULL };
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveMeeting) minutes = make_minutes ("Improvement Board", "2017-12-13");
  g_autoptr (ImproveFiling) filing = NULL;

  put (minutes, improve_agenda_item_new ("Any other business"));
  g_object_set (improve_plan_lookup (plan, "board"), "standing-items", standing, NULL);
  filing = file (plan, minutes);
  g_assert_true (improve_agenda_item_get_standing (IMPROVE_AGENDA_ITEM (first_item (filing))));
  g_assert_false (improve_agenda_item_get_standing (IMPROVE_AGENDA_ITEM (
      improve_entity_list_get (improve_meeting_get_items (improve_filing_get_meeting (filing)), 1))));
}

static void
assert_refused (const char *body,
                const char *on,
                const char *rule)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveEntity) before = improve_entity_copy (IMPROVE_ENTITY (plan));
  g_autoptr (ImproveMeeting) minutes = make_minutes (body, on);
  g_autoptr (GDateTime) now = moment ("2017-12-20T09:00:00Z");
  g_autoptr (GError) error = NULL;
  g_autofree char *refused_by = NULL;

  g_assert_null (improve_plan_file_meeting (plan, minutes, FALSE, now, &error));
  g_assert_error (error, IMPROVE_RULE_ERROR, IMPROVE_RULE_ERROR_REFUSED);
  refused_by = improve_rule_error_get_rule (error);
  g_assert_cmpstr (refused_by, ==, rule);
  g_assert_true (improve_entity_equal (IMPROVE_ENTITY (plan), before));
}

static void
test_refused (void)
{
  assert_refused ("Improvement Board", NULL, "filing-date");
  assert_refused (NULL, "2017-12-13", "filing-body");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/govern/filing/everything-is-filed", test_everything_is_filed);
  g_test_add_func ("/govern/filing/twice-changes-nothing", test_twice_changes_nothing);
  g_test_add_func ("/govern/filing/carried-forward", test_carried_forward);
  g_test_add_func ("/govern/filing/agenda-first", test_agenda_first);
  g_test_add_func ("/govern/filing/outcomes", test_outcomes);
  g_test_add_func ("/govern/filing/people", test_people);
  g_test_add_func ("/govern/filing/approved-is-closed", test_approved_is_closed);
  g_test_add_func ("/govern/filing/standing-items", test_standing_items);
  g_test_add_func ("/govern/filing/refused", test_refused);
  return g_test_run ();
}
