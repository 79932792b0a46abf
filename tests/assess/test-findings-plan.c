/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The rules on who is asked, who speaks for whom, and what is there no longer: fired, just missed, on the boundary. */

#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-measure.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-objective.h>
#include <libimprove/model/improve-observation.h>
#include <libimprove/model/improve-outcome.h>
#include <libimprove/model/improve-report.h>
#include <libimprove/model/improve-routing.h>
#include <libimprove/model/improve-undertaking.h>

#include "../plan-maker.h"

/* A council and its own post are one reviewer; its partner is another, and so is the board that oversees it. */
static void
test_fa06_reviewer (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  add (plan, g_object_new (IMPROVE_TYPE_ORGANIZATION, "id", "council", "name", "Wrenmouth", NULL));
  add_action (plan, "a", "2018-06-30");
  must_record (plan, claim_of ("a", "council", "amber", "2017-06-01"));
  must_record (plan, claim_of ("a", "director", "green", "2017-06-02"));
  g_assert_cmpint (count_findings (plan, "2017-06-02", "FA06", NULL), ==, 1);
  g_object_set (improve_plan_lookup (plan, "director"), "organization-id", "council", NULL);
  g_object_set (improve_plan_lookup (plan, "quality"), "organization-id", "council", NULL);
  g_assert_cmpint (count_findings (plan, "2017-06-02", "FA06", NULL), ==, 0);
  must_record (plan, claim_of ("a", "chair", "amber", "2017-06-03"));
  g_assert_cmpint (count_findings (plan, "2017-06-03", "FA06", NULL), ==, 1);
  /* The council's last word counts, whichever of its posts says it. */
  must_record (plan, claim_of ("a", "quality", "amber", "2017-06-04"));
  g_assert_cmpint (count_findings (plan, "2017-06-04", "FA06", NULL), ==, 0);
}

/* --- FA07 and FA13, what they look for besides --- */

static void
test_fa07_selection (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEvidence *evidence;
  g_autofree char *first = NULL;

  add_action (plan, "a", "2018-06-30");
  evidence = add_evidence (plan, "Audits of June", "a", IMPROVE_STANCE_SUPPORTS, IMPROVE_SOURCE_LINE_OPERATIONAL,
                           IMPROVE_EVIDENCE_METHOD_CASE_AUDIT);
  improve_evidence_set_selection (evidence, IMPROVE_SAMPLE_SELECTION_RANDOM);
  g_assert_cmpint (count_findings (plan, "2017-06-01", "FA07", NULL), ==, 0);
  improve_evidence_set_selection (evidence, IMPROVE_SAMPLE_SELECTION_OPPORTUNISTIC);
  g_assert_cmpint (count_findings (plan, "2017-05-31", "FA07", NULL), ==, 0);
  g_assert_cmpint (count_findings (plan, "2017-06-01", "FA07", &first), ==, 1);
  g_assert_cmpstr (first, ==, "The cases of “Audits of June” were those that came to hand: nobody independent chose them.");
  g_assert_cmpint (count_findings (plan, "2017-12-01", "FA07", NULL), ==, 1);
  g_assert_cmpint (count_findings (plan, "2017-12-02", "FA07", NULL), ==, 0);
  improve_evidence_set_method (evidence, IMPROVE_EVIDENCE_METHOD_MEMBER_VISIT);
  g_assert_cmpint (count_findings (plan, "2017-06-01", "FA07", NULL), ==, 0);
}

static ImproveMeeting *
add_meeting (ImprovePlan *plan,
             const char  *id,
             const char  *on,
             const char  *data_as_of)
{
  const char *boards[] = { "board", NULL };
  g_autoptr (ImproveDate) date = day (on), data = data_as_of != NULL ? day (data_as_of) : NULL;
  ImproveMeeting *meeting = g_object_new (IMPROVE_TYPE_MEETING, "id", id, "on", date, "board-ids", boards, NULL);
  g_autofree char *item_id = g_strdup_printf ("item-%s", id);
  g_autoptr (ImproveAgendaItem) item = g_object_new (IMPROVE_TYPE_AGENDA_ITEM, "id", item_id, "title", "Figures",
                                                     "data-as-of", data, "outcome", IMPROVE_ITEM_OUTCOME_CONSIDERED, NULL);

  improve_entity_add_child (IMPROVE_ENTITY (meeting), IMPROVE_ENTITY (item), NULL);
  add (plan, meeting);
  return meeting;
}

/* Figures of two weeks ago are old where newer ones had closed before the agenda went out. */
static void
test_fa13_later_period (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImprovePeriod) july = improve_period_parse ("2017-07-01/2017-07-31", NULL);
  g_autoptr (ImproveDate) last_day = day ("2017-07-31"), day_before = day ("2017-07-30");
  g_autofree char *first = NULL;
  ImproveMeeting *meeting;

  add (plan, g_object_new (IMPROVE_TYPE_MEASURE, "id", "measure", "title", "Seen alone", NULL));
  must_record (plan, improve_observation_new ("measure", july, 55, "quality"));
  meeting = add_meeting (plan, "meeting", "2017-08-07", "2017-06-30");
  improve_meeting_set_agenda_published_on (meeting, day_before);
  g_assert_cmpint (count_findings (plan, "2017-08-07", "FA13", NULL), ==, 0);
  improve_meeting_set_agenda_published_on (meeting, last_day);
  g_assert_cmpint (count_findings (plan, "2017-08-07", "FA13", &first), ==, 1);
  g_assert_cmpstr (first, ==, "On 7 August 2017, “Figures” was shown figures 38 days old, though those to 31 July 2017 had "
                              "closed before its agenda was published.");
}

/* A quarterly committee cannot have figures of the month. */
static void
test_fa13_cadence (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  add_meeting (plan, "meeting", "2017-10-15", "2017-08-30");
  g_assert_cmpint (count_findings (plan, "2017-10-15", "FA13", NULL), ==, 1);
  g_object_set (improve_plan_lookup (plan, "board"), "cadence", "FREQ=MONTHLY;INTERVAL=3", NULL);
  g_assert_cmpint (count_findings (plan, "2017-10-15", "FA13", NULL), ==, 0);
  g_object_set (improve_plan_lookup (plan, "board"), "cadence", "FREQ=MONTHLY", NULL);
  g_assert_cmpint (count_findings (plan, "2017-10-15", "FA13", NULL), ==, 1);
}

/* --- FA05 --- */

static void
observe (ImprovePlan *plan,
         int          month,
         double       value)
{
  g_autofree char *text = g_strdup_printf ("%d-%02d-01/%d-%02d-28", 2016 + (month - 1) / 12, (month - 1) % 12 + 1,
                                           2016 + (month - 1) / 12, (month - 1) % 12 + 1);
  g_autoptr (ImprovePeriod) when = improve_period_parse (text, NULL);

  must_record (plan, improve_observation_new ("measure", when, value, "quality"));
}

static ImprovePlan *
make_measured_plan (void)
{
  ImprovePlan *plan = make_plan ();
  const char *serves[] = { "outcome", NULL };

  add (plan, g_object_new (IMPROVE_TYPE_OUTCOME, "id", "outcome", "title", "Children are heard", NULL));
  add (plan, g_object_new (IMPROVE_TYPE_MEASURE, "id", "measure", "title", "Seen alone", "polarity",
                           IMPROVE_POLARITY_HIGHER_BETTER, "outcome-ids", serves, NULL));
  improve_action_set_serves_ids (add_action (plan, "a", "2018-06-30"), serves);
  improve_action_set_serves_ids (add_action (plan, "b", "2018-06-30"), serves);
  must_record (plan, claim_of ("a", "director", "green", "2016-02-01"));
  return plan;
}

/* Few points: worse than at first, twice running. */
static void
test_fa05_few (void)
{
  g_autoptr (ImprovePlan) plan = make_measured_plan ();
  g_autofree char *first = NULL;

  observe (plan, 1, 60);
  observe (plan, 2, 65);
  observe (plan, 3, 55);
  g_assert_cmpint (count_findings (plan, "2016-03-28", "FA05", NULL), ==, 0);
  observe (plan, 4, 59);
  g_assert_cmpint (count_findings (plan, "2016-04-27", "FA05", NULL), ==, 0);
  g_assert_cmpint (count_findings (plan, "2016-04-28", "FA05", &first), ==, 1);
  g_assert_cmpstr (first, ==, "“Seen alone” is worse than its baseline twice running (weak signal, n = 4), while “a” is said "
                              "to be on track or done.");
  /* Where somebody says that it is not, nobody is deceived. */
  must_record (plan, claim_of ("b", "director", "amber", "2016-04-28"));
  g_assert_cmpint (count_findings (plan, "2016-04-28", "FA05", NULL), ==, 0);
  must_record (plan, claim_of ("b", "director", "complete", "2016-04-29"));
  g_assert_cmpint (count_findings (plan, "2016-04-29", "FA05", NULL), ==, 1);
  observe (plan, 5, 60);
  g_assert_cmpint (count_findings (plan, "2016-05-28", "FA05", NULL), ==, 0);
}

/* With thirteen points the limits decide: the usual ups and downs are none, a fall below them is. */
static void
test_fa05_limits (void)
{
  g_autoptr (ImprovePlan) plan = make_measured_plan ();
  g_autofree char *first = NULL;

  observe (plan, 1, 62);
  for (int i = 2; i <= 12; i++)
    observe (plan, i, i % 2 == 0 ? 58 : 61);
  /* The last two are below the first, which says nothing by itself once there are limits. */
  observe (plan, 13, 57);
  g_assert_cmpint (count_findings (plan, "2017-01-28", "FA05", NULL), ==, 0);
  observe (plan, 14, 30);
  g_assert_cmpint (count_findings (plan, "2017-02-28", "FA05", &first), ==, 1);
  g_assert_cmpstr (first, ==, "“Seen alone” got worse by its control limits (14 points), while “a” is said to be on track or "
                              "done.");
}

/* --- FA17 --- */

/* Ten actions of which nine are green from 1 June on: exactly nine tenths. */
static ImprovePlan *
make_green_plan (void)
{
  ImprovePlan *plan = make_plan ();

  for (int i = 0; i < 10; i++)
    {
      g_autofree char *id = g_strdup_printf ("action-%d", i);

      add_action (plan, id, "2018-06-30");
      must_record (plan, claim_of (id, "director", i < 9 ? "green" : "amber", "2017-06-01"));
    }
  return plan;
}

static void
ask (ImprovePlan            *plan,
     const char             *item_id,
     ImproveUndertakingKind  kind)
{
  g_autoptr (GObject) question = g_object_new (IMPROVE_TYPE_UNDERTAKING, "kind", kind, "text", "How do we know?", NULL);

  improve_entity_add_child (improve_plan_lookup (plan, item_id), IMPROVE_ENTITY (question), NULL);
}

static void
test_fa17 (void)
{
  g_autoptr (ImprovePlan) plan = make_green_plan ();
  g_autofree char *first = NULL;

  add_meeting (plan, "june", "2017-06-14", "2017-06-01");
  add_meeting (plan, "july", "2017-07-12", "2017-06-30");
  g_assert_cmpint (count_findings (plan, "2017-08-09", "FA17", NULL), ==, 0);
  add_meeting (plan, "august", "2017-08-09", "2017-07-31");
  g_assert_cmpint (count_findings (plan, "2017-08-08", "FA17", NULL), ==, 0);
  g_assert_cmpint (count_findings (plan, "2017-08-09", "FA17", &first), ==, 1);
  g_assert_cmpstr (first, ==, "Improvement Board was shown 3 reports running, from 14 June 2017 to 9 August 2017, at which "
                              "90 % or more was on track or done; its minutes record no question.");
  /* A promise is no question; a question in any of the three is. */
  ask (plan, "item-july", IMPROVE_UNDERTAKING_KIND_UNDERTAKING);
  g_assert_cmpint (count_findings (plan, "2017-08-09", "FA17", NULL), ==, 1);
  ask (plan, "item-july", IMPROVE_UNDERTAKING_KIND_QUESTION);
  g_assert_cmpint (count_findings (plan, "2017-08-09", "FA17", NULL), ==, 0);
}

/* Eight of ten are not nine tenths, from the day on which that is said. */
static void
test_fa17_share (void)
{
  g_autoptr (ImprovePlan) plan = make_green_plan ();

  add_meeting (plan, "june", "2017-06-14", "2017-06-01");
  add_meeting (plan, "july", "2017-07-12", "2017-06-30");
  add_meeting (plan, "august", "2017-08-09", "2017-07-31");
  must_record (plan, claim_of ("action-0", "director", "red", "2017-08-01"));
  g_assert_cmpint (count_findings (plan, "2017-08-09", "FA17", NULL), ==, 1);
  must_record (plan, claim_of ("action-1", "director", "red", "2017-07-31"));
  g_assert_cmpint (count_findings (plan, "2017-08-09", "FA17", NULL), ==, 0);
}

/* Without minutes nobody knows what was asked, and with no report nothing was shown. */
static void
test_fa17_unfiled (void)
{
  g_autoptr (ImprovePlan) plan = make_green_plan ();
  g_autoptr (ImproveDate) dated = day ("2017-07-31");
  g_autoptr (GObject) routing = g_object_new (IMPROVE_TYPE_ROUTING, "body-id", "board", "meeting-id", "august", NULL);
  ImproveReport *report = g_object_new (IMPROVE_TYPE_REPORT, "id", "report", "title", "Progress", "as-of", dated, NULL);

  add_meeting (plan, "june", "2017-06-14", "2017-06-01");
  add_meeting (plan, "july", "2017-07-12", "2017-06-30");
  add_meeting (plan, "august", "2017-08-09", NULL);
  g_assert_cmpint (count_findings (plan, "2017-08-09", "FA17", NULL), ==, 0);
  improve_entity_add_child (IMPROVE_ENTITY (report), IMPROVE_ENTITY (routing), NULL);
  add (plan, report);
  g_assert_cmpint (count_findings (plan, "2017-08-09", "FA17", NULL), ==, 1);
  g_object_set (improve_plan_lookup (plan, "item-august"), "outcome", IMPROVE_ITEM_OUTCOME_UNKNOWN, NULL);
  g_assert_cmpint (count_findings (plan, "2017-08-09", "FA17", NULL), ==, 0);
}

/* --- FA22 --- */

static void
supersede (ImprovePlan *plan,
           const char  *id,
           const char  *heir_id,
           const char  *on)
{
  g_autoptr (ImproveDate) date = day (on);

  must_record (plan, g_object_new (IMPROVE_TYPE_MOVE, "subject-id", id, "to", "superseded", "on", date, "by-id", "director",
                                   "reason", "Taken together", "heir-id", heir_id, NULL));
}

static void
test_fa22_heirs (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autofree char *first = NULL;

  add_action (plan, "a", "2017-12-31");
  add_action (plan, "b", "2017-12-31");
  supersede (plan, "a", "b", "2017-06-01");
  g_assert_cmpint (count_findings (plan, "2017-06-30", "FA22", NULL), ==, 0);
  must_record (plan, move_to ("b", "cancelled", "2017-06-30", NULL));
  g_assert_cmpint (count_findings (plan, "2017-06-29", "FA22", NULL), ==, 0);
  g_assert_cmpint (count_findings (plan, "2017-06-30", "FA22", &first), ==, 1);
  g_assert_cmpstr (first, ==, "“a” was superseded, and nothing that goes on took its place.");
}

/* A file in which somebody deleted an action by hand still holds what was said of it. */
static void
test_fa22_spoken_of (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autofree char *first = NULL;

  add_action (plan, "a", "2017-12-31");
  add_evidence (plan, "audit", "a", IMPROVE_STANCE_SUPPORTS, IMPROVE_SOURCE_LINE_PARTNER,
                IMPROVE_EVIDENCE_METHOD_CASE_AUDIT);
  g_assert_cmpint (count_findings (plan, "2017-06-30", "FA22", NULL), ==, 0);
  add_evidence (plan, "other", "gone", IMPROVE_STANCE_SUPPORTS, IMPROVE_SOURCE_LINE_PARTNER,
                IMPROVE_EVIDENCE_METHOD_CASE_AUDIT);
  g_assert_cmpint (count_findings (plan, "2017-06-30", "FA22", &first), ==, 1);
  g_assert_cmpstr (first, ==, "Claims or evidence speak of “gone”, which the plan does not hold.");
}

static int
count_beside (ImprovePlan *plan,
              ImprovePlan *earlier,
              const char  *as_of)
{
  g_autoptr (ImproveDate) date = day (as_of);
  g_autoptr (ImproveAssessment) assessment = improve_plan_assess_beside (plan, earlier, date, NULL);
  GListModel *findings = improve_assessment_get_findings (assessment);
  int count = 0;

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (ImproveAssuranceFinding) finding = g_list_model_get_item (findings, i);

      count += g_str_equal (improve_assurance_finding_get_rule (finding), "FA22");
    }
  return count;
}

static void
test_fa22_earlier (void)
{
  g_autoptr (ImprovePlan) earlier = make_plan (), plan = make_plan ();

  add_action (earlier, "kept", "2017-12-31");
  g_object_set (add_action (earlier, "renumbered", "2017-12-31"), "title", "Visit each child within ten working days", NULL);
  g_object_set (add_action (earlier, "dropped", "2017-12-31"), "title", "Recruit four team managers", NULL);
  add_action (earlier, "given-up", "2017-12-31");
  must_record (earlier, move_to ("given-up", "cancelled", "2017-06-01", NULL));
  add_action (plan, "kept", "2017-12-31");
  g_assert_cmpint (count_findings (plan, "2017-06-30", "FA22", NULL), ==, 0);
  g_assert_cmpint (count_beside (plan, earlier, "2017-06-30"), ==, 2);
  g_object_set (add_action (plan, "new", "2017-12-31"), "title", "Each child is seen within 10 working days", NULL);
  g_assert_cmpint (count_beside (plan, earlier, "2017-06-30"), ==, 2);
  g_object_set (improve_plan_lookup (plan, "new"), "title", "Each child is visited within 10 working days", NULL);
  g_assert_cmpint (count_beside (plan, earlier, "2017-06-30"), ==, 1);
  /* To give it up is to record that it was given up. */
  add_action (plan, "dropped", "2017-12-31");
  must_record (plan, move_to ("dropped", "cancelled", "2017-06-30", NULL));
  g_assert_cmpint (count_beside (plan, earlier, "2017-06-30"), ==, 0);
}

/* Half a plan gone is one finding. */
static void
test_fa22_gathered (void)
{
  g_autoptr (ImprovePlan) earlier = make_plan (), plan = make_plan ();

  for (int i = 0; i < 5; i++)
    {
      g_autofree char *id = g_strdup_printf ("action-%d", i);

      g_assert_cmpint (count_beside (plan, earlier, "2017-06-30"), ==, i);
      add_action (earlier, id, "2017-12-31");
    }
  g_assert_cmpint (count_beside (plan, earlier, "2017-06-30"), ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/assess/findings/fa05-few", test_fa05_few);
  g_test_add_func ("/assess/findings/fa05-limits", test_fa05_limits);
  g_test_add_func ("/assess/findings/fa06-reviewer", test_fa06_reviewer);
  g_test_add_func ("/assess/findings/fa07-selection", test_fa07_selection);
  g_test_add_func ("/assess/findings/fa13-later-period", test_fa13_later_period);
  g_test_add_func ("/assess/findings/fa13-cadence", test_fa13_cadence);
  g_test_add_func ("/assess/findings/fa17", test_fa17);
  g_test_add_func ("/assess/findings/fa17-share", test_fa17_share);
  g_test_add_func ("/assess/findings/fa17-unfiled", test_fa17_unfiled);
  g_test_add_func ("/assess/findings/fa22-heirs", test_fa22_heirs);
  g_test_add_func ("/assess/findings/fa22-spoken-of", test_fa22_spoken_of);
  g_test_add_func ("/assess/findings/fa22-earlier", test_fa22_earlier);
  g_test_add_func ("/assess/findings/fa22-gathered", test_fa22_gathered);
  return g_test_run ();
}
