/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* How objectives, themes and recommendations stand: by the worst and by how many there are of each. */

#include <libimprove/assess/improve-status-share.h>
#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-finding.h>
#include <libimprove/model/improve-inspection.h>
#include <libimprove/model/improve-limb.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-objective.h>
#include <libimprove/model/improve-recommendation.h>
#include <libimprove/model/improve-resolution.h>
#include <libimprove/model/improve-theme.h>

#include "../plan-maker.h"

static ImproveAssessment *
assess (ImprovePlan *plan,
        const char  *as_of)
{
  g_autoptr (ImproveDate) date = day (as_of);

  return improve_plan_assess (plan, date, NULL);
}

static void
assert_why (ImproveStatus *status,
            const char    *expected)
{
  g_autofree char *why = NULL;

  g_assert_nonnull (status);
  why = g_strjoinv ("|", (char **) improve_status_get_why (status));
  g_assert_cmpstr (why, ==, expected);
}

static void
assert_share (ImproveStatus         *status,
              int                    place,
              ImproveDeliveryStatus  expected,
              int                    count,
              const char            *first_id)
{
  ImproveStatusShare *share = IMPROVE_STATUS_SHARE (improve_entity_list_get (improve_status_get_shares (status), place));

  g_assert_cmpint (improve_status_share_get_status (share), ==, expected);
  g_assert_cmpint (improve_status_share_get_count (share), ==, count);
  g_assert_cmpuint (g_strv_length ((char **) improve_status_share_get_subject_ids (share)), ==, count);
  g_assert_cmpstr (improve_status_share_get_subject_ids (share)[0], ==, first_id);
}

static void
add_under (ImprovePlan *plan,
           const char  *id,
           const char  *objective_id,
           const char  *due)
{
  improve_action_set_objective_id (add_action (plan, id, due), objective_id);
  must_record (plan, move_to (id, "in_progress", "2017-06-01", NULL));
}

/* Nine on track and one overdue are not nine tenths of anything. */
static void
test_worst_and_shares (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveAssessment) before = NULL, after = NULL;
  ImproveStatus *theme;

  add (plan, g_object_new (IMPROVE_TYPE_THEME, "id", "theme", "title", "Practice", NULL));
  add (plan, g_object_new (IMPROVE_TYPE_OBJECTIVE, "id", "first", "title", "Good practice", "theme-id", "theme", NULL));
  add (plan, g_object_new (IMPROVE_TYPE_OBJECTIVE, "id", "second", "title", "Better", "theme-id", "theme", NULL));
  add (plan, g_object_new (IMPROVE_TYPE_OBJECTIVE, "id", "bare", "title", "Nothing yet", "theme-id", "theme", NULL));
  for (int i = 0; i < 9; i++)
    {
      g_autofree char *id = g_strdup_printf ("action-%d", i);

      add_under (plan, id, "first", "2017-12-31");
    }
  add_under (plan, "late", "second", "2017-06-30");

  before = assess (plan, "2017-05-31");
  g_assert_cmpint (improve_status_get_status (improve_assessment_lookup (before, "theme")), ==,
                   IMPROVE_DELIVERY_STATUS_SILENT);
  after = assess (plan, "2017-07-01");
  theme = improve_assessment_lookup (after, "theme");
  g_assert_cmpint (improve_status_get_status (theme), ==, IMPROVE_DELIVERY_STATUS_OVERDUE);
  g_assert_cmpint (improve_entity_list_get_size (improve_status_get_shares (theme)), ==, 2);
  assert_share (theme, 0, IMPROVE_DELIVERY_STATUS_OVERDUE, 1, "late");
  assert_share (theme, 1, IMPROVE_DELIVERY_STATUS_ON_TRACK, 9, "action-0");
  assert_why (theme, "Overdue: 1 of 10 actions (“late”).|On track: 9 of 10 actions (“action-0”, “action-1”, “action-2”, "
                     "“action-3”, “action-4” and 4 more).");
  g_assert_cmpstr (improve_status_get_because_ids (theme)[0], ==, "late");
  g_assert_null (improve_status_get_because_ids (theme)[1]);
  g_assert_cmpint (improve_status_get_status (improve_assessment_lookup (after, "first")), ==,
                   IMPROVE_DELIVERY_STATUS_ON_TRACK);
  g_assert_cmpint (improve_status_get_status (improve_assessment_lookup (after, "bare")), ==,
                   IMPROVE_DELIVERY_STATUS_UNKNOWN);
  assert_why (improve_assessment_lookup (after, "bare"), "It has no actions.");
  g_assert_cmpuint (g_list_model_get_n_items (improve_assessment_get_objective_statuses (after)), ==, 3);
  g_assert_cmpuint (g_list_model_get_n_items (improve_assessment_get_theme_statuses (after)), ==, 1);
}

/* What was given up is counted, and is not the worst of what is left; where nothing else is, it is all there is. */
static void
test_given_up (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveAssessment) some = NULL, all = NULL;

  add (plan, g_object_new (IMPROVE_TYPE_OBJECTIVE, "id", "first", "title", "Good practice", NULL));
  add_under (plan, "kept", "first", "2017-12-31");
  add_under (plan, "dropped", "first", "2017-12-31");
  must_record (plan, move_to ("dropped", "cancelled", "2017-06-10", NULL));
  some = assess (plan, "2017-06-20");
  g_assert_cmpint (improve_status_get_status (improve_assessment_lookup (some, "first")), ==,
                   IMPROVE_DELIVERY_STATUS_ON_TRACK);
  assert_share (improve_assessment_lookup (some, "first"), 1, IMPROVE_DELIVERY_STATUS_CANCELLED, 1, "dropped");
  must_record (plan, move_to ("kept", "cancelled", "2017-06-20", NULL));
  all = assess (plan, "2017-06-20");
  g_assert_cmpint (improve_status_get_status (improve_assessment_lookup (all, "first")), ==,
                   IMPROVE_DELIVERY_STATUS_CANCELLED);
}

static void
add_limb (ImprovePlan *plan,
          const char  *verb)
{
  const char *about[] = { "recommendation", NULL }, *verbs[] = { verb, NULL };
  g_autoptr (ImproveDate) on = day ("2017-06-14");
  ImproveMeeting *meeting = g_object_new (IMPROVE_TYPE_MEETING, "id", verb, "on", on, NULL);
  g_autoptr (ImproveAgendaItem) item = improve_agenda_item_new ("The report");
  g_autoptr (GObject) resolution = g_object_new (IMPROVE_TYPE_RESOLUTION, NULL);
  g_autofree char *id = g_strdup_printf ("limb-%s", verb);
  g_autoptr (GObject) limb = g_object_new (IMPROVE_TYPE_LIMB, "id", id, "text", "That it be so.", "verbs", verbs,
                                           "about-ids", about, NULL);

  improve_entity_add_child (IMPROVE_ENTITY (resolution), IMPROVE_ENTITY (limb), NULL);
  improve_entity_add_child (IMPROVE_ENTITY (item), IMPROVE_ENTITY (resolution), NULL);
  improve_entity_add_child (IMPROVE_ENTITY (meeting), IMPROVE_ENTITY (item), NULL);
  add (plan, meeting);
}

static void
add_visit (ImprovePlan *plan,
           const char  *id,
           const char  *heard,
           const char  *progress)
{
  const char *about[] = { "recommendation", NULL };
  g_autoptr (ImproveDate) on = day (heard);
  ImproveInspection *visit = g_object_new (IMPROVE_TYPE_INSPECTION, "id", id, "feedback-on", on, NULL);
  g_autofree char *finding_id = g_strdup_printf ("finding-%s", id);
  g_autoptr (GObject) finding = g_object_new (IMPROVE_TYPE_FINDING, "id", finding_id, "text", "What they saw.",
                                              "progress-words", progress, "about-ids", about, NULL);

  improve_entity_add_child (IMPROVE_ENTITY (visit), IMPROVE_ENTITY (finding), NULL);
  add (plan, visit);
}

/* Three facts beside each other: who answers it, who agreed to it, who bears it out. */
static void
test_recommendation (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveAssessment) bare = NULL, noted = NULL, agreed = NULL, little = NULL, borne_out = NULL;
  const char *answers[] = { "recommendation", "recommendation", NULL };
  ImproveStatus *status;

  add (plan, g_object_new (IMPROVE_TYPE_RECOMMENDATION, "id", "recommendation", "text", "Do better.", NULL));
  bare = assess (plan, "2017-06-14");
  status = improve_assessment_lookup (bare, "recommendation");
  g_assert_cmpint (improve_status_get_status (status), ==, IMPROVE_DELIVERY_STATUS_UNKNOWN);
  assert_why (status, "No action answers it.|No meeting is on record that agreed to it.|Nobody from outside is on record "
                      "as having looked at it.");

  improve_action_set_answers_ids (add_action (plan, "a", "2017-12-31"), answers);
  must_record (plan, move_to ("a", "in_progress", "2017-06-10", NULL));
  add_limb (plan, "note");
  noted = assess (plan, "2017-06-14");
  status = improve_assessment_lookup (noted, "recommendation");
  g_assert_cmpint (improve_status_get_status (status), ==, IMPROVE_DELIVERY_STATUS_ON_TRACK);
  assert_share (status, 0, IMPROVE_DELIVERY_STATUS_ON_TRACK, 1, "a");
  g_assert_null (improve_status_get_accepted_by_ids (status)[0]);

  add_limb (plan, "endorse");
  add_visit (plan, "early", "2017-06-20", "little progress");
  add_visit (plan, "later", "2017-07-05", "expected progress");
  agreed = assess (plan, "2017-06-14");
  g_assert_cmpstr (improve_status_get_accepted_by_ids (improve_assessment_lookup (agreed, "recommendation"))[0], ==,
                   "limb-endorse");
  little = assess (plan, "2017-07-04");
  g_assert_null (improve_status_get_corroborated_by_ids (improve_assessment_lookup (little, "recommendation"))[0]);
  borne_out = assess (plan, "2017-07-05");
  status = improve_assessment_lookup (borne_out, "recommendation");
  g_assert_cmpstr (improve_status_get_corroborated_by_ids (status)[0], ==, "finding-later");
  assert_why (status, "On track: 1 of 1 action (“a”).|A meeting of 14 June 2017 agreed to it.|Inspectors said “little "
                      "progress” of it on 20 June 2017.|Inspectors said “expected progress” of it on 5 July 2017.");
}

/* A later inspection takes its place only once it has been heard. */
static void
test_superseded (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveAssessment) before = NULL, after = NULL;

  add (plan, g_object_new (IMPROVE_TYPE_RECOMMENDATION, "id", "recommendation", "text", "Do better.",
                           "superseded-by-id", "new", NULL));
  add_visit (plan, "visit", "2017-07-05", NULL);
  add (plan, g_object_new (IMPROVE_TYPE_RECOMMENDATION, "id", "new", "text", "Do better now.", "source-id", "visit",
                           NULL));
  before = assess (plan, "2017-07-04");
  after = assess (plan, "2017-07-05");
  g_assert_null (improve_status_get_superseded_by_id (improve_assessment_lookup (before, "recommendation")));
  g_assert_cmpstr (improve_status_get_superseded_by_id (improve_assessment_lookup (after, "recommendation")), ==, "new");
}

/* What was recorded later was not known then, for groups as for actions. */
static void
test_known_at (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveDate) as_of = day ("2017-07-31");
  g_autoptr (GDateTime) before = moment ("2017-11-30T10:00:00Z");
  g_autoptr (ImproveAssessment) then = NULL, now = assess (plan, "2017-07-31");

  add (plan, g_object_new (IMPROVE_TYPE_OBJECTIVE, "id", "first", "title", "Good practice", NULL));
  improve_action_set_objective_id (add_action (plan, "a", "2017-06-30"), "first");
  must_record (plan, move_to ("a", "delivered", "2017-06-20", NULL));
  then = improve_plan_assess (plan, as_of, before);
  g_assert_cmpint (improve_status_get_status (improve_assessment_lookup (then, "first")), ==,
                   IMPROVE_DELIVERY_STATUS_OVERDUE);
  g_clear_object (&now);
  now = assess (plan, "2017-07-31");
  g_assert_cmpint (improve_status_get_status (improve_assessment_lookup (now, "first")), ==,
                   IMPROVE_DELIVERY_STATUS_DELIVERED_UNPROVEN);
}

/* A theme has an override as an action has, printed beside the worst and never in its place. */
static void
test_override (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveDate) said = day ("2017-07-01"), ends = day ("2017-07-31");
  g_autoptr (ImproveAssessment) during = NULL, after = NULL;
  ImproveStatus *status;

  add (plan, g_object_new (IMPROVE_TYPE_OBJECTIVE, "id", "first", "title", "Good practice", NULL));
  add_under (plan, "a", "first", "2017-06-30");
  must_record (plan, g_object_new (IMPROVE_TYPE_CLAIM, "id", "override", "subject-id", "first", "aspect",
                                   IMPROVE_CLAIM_ASPECT_DELIVERY, "scale", "council_brag", "value", "green", "text",
                                   "A week late and no more.", "by-id", "chair", "valid-on", said, "expires-on", ends,
                                   NULL));
  during = assess (plan, "2017-07-31");
  after = assess (plan, "2017-08-01");
  status = improve_assessment_lookup (during, "first");
  g_assert_cmpint (improve_status_get_status (status), ==, IMPROVE_DELIVERY_STATUS_OVERDUE);
  g_assert_cmpstr (improve_status_get_override_text (status), ==,
                   "Independent Chair says green until 31 July 2017: A week late and no more.");
  g_assert_cmpstr (improve_status_get_override_claim_id (status), ==, "override");
  g_assert_null (improve_status_get_override_text (improve_assessment_lookup (after, "first")));
}

/* Each reason of an action has its record beside it. */
static void
test_reasons_name_records (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveAssessment) assessment = NULL;
  ImproveStatus *status;

  add_action (plan, "never", "2018-12-31");
  add_action (plan, "a", "2017-06-30");
  must_record (plan, claim_of ("a", "director", "green", "2017-05-01"));
  g_object_set (improve_plan_lookup (plan, "director"), "holder-status", IMPROVE_HOLDER_STATUS_VACANT, NULL);
  assessment = assess (plan, "2017-07-01");
  status = improve_assessment_lookup (assessment, "a");
  assert_why (status, "It was agreed for 30 June 2017 and nobody has recorded it delivered.|Nobody has said anything of "
                      "it since 1 May 2017.|The post that leads it, Director of Children's Services, is vacant.");
  g_assert_cmpuint (g_strv_length ((char **) improve_status_get_because_ids (status)), ==, 3);
  g_assert_cmpstr (improve_status_get_because_ids (status)[0], ==, "a");
  g_assert_true (IMPROVE_IS_CLAIM (improve_plan_lookup (plan, improve_status_get_because_ids (status)[1])));
  g_assert_cmpstr (improve_status_get_because_ids (status)[2], ==, "director");
  g_assert_cmpstr (improve_status_get_because_ids (improve_assessment_lookup (assessment, "never"))[0], ==, "never");
}

/* A colour is a rendering: blue is kept for what is proven, and there is none for what is not due. */
static void
test_brag (void)
{
  static const struct
  {
    ImproveDeliveryStatus status;
    const char *colour;
  } expected[] = {
    { IMPROVE_DELIVERY_STATUS_UNKNOWN, NULL },     { IMPROVE_DELIVERY_STATUS_NOT_DUE, NULL },
    { IMPROVE_DELIVERY_STATUS_ON_TRACK, "green" }, { IMPROVE_DELIVERY_STATUS_DUE_SOON, "green" },
    { IMPROVE_DELIVERY_STATUS_AT_RISK, "amber" },  { IMPROVE_DELIVERY_STATUS_SILENT, "amber" },
    { IMPROVE_DELIVERY_STATUS_OVERDUE, "red" },    { IMPROVE_DELIVERY_STATUS_DELIVERED_UNPROVEN, "amber" },
    { IMPROVE_DELIVERY_STATUS_ASSURED, "blue" },   { IMPROVE_DELIVERY_STATUS_EMBEDDED, "blue" },
    { IMPROVE_DELIVERY_STATUS_LAPSED, "amber" },   { IMPROVE_DELIVERY_STATUS_REGRESSED, "red" },
    { IMPROVE_DELIVERY_STATUS_CANCELLED, NULL },   { IMPROVE_DELIVERY_STATUS_SUPERSEDED, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autoptr (ImproveStatus) status = g_object_new (IMPROVE_TYPE_STATUS, "status", expected[i].status, NULL);

      g_assert_cmpstr (improve_status_to_brag (status), ==, expected[i].colour);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/assess/status-groups/worst-and-shares", test_worst_and_shares);
  g_test_add_func ("/assess/status-groups/given-up", test_given_up);
  g_test_add_func ("/assess/status-groups/recommendation", test_recommendation);
  g_test_add_func ("/assess/status-groups/superseded", test_superseded);
  g_test_add_func ("/assess/status-groups/known-at", test_known_at);
  g_test_add_func ("/assess/status-groups/override", test_override);
  g_test_add_func ("/assess/status-groups/reasons-name-records", test_reasons_name_records);
  g_test_add_func ("/assess/status-groups/brag", test_brag);
  return g_test_run ();
}
