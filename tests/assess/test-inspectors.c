/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What inspectors found at councils, each in a plan of a council that does not exist: the library must have said so
 * while there was time, on a day before the inspectors came. */

#include <string.h>

#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-agreed-action.h>
#include <libimprove/model/improve-audit-result.h>
#include <libimprove/model/improve-grade-pair.h>
#include <libimprove/model/improve-inspection.h>
#include <libimprove/model/improve-measure.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-observation.h>
#include <libimprove/model/improve-outcome.h>
#include <libimprove/model/improve-recommendation.h>
#include <libimprove/model/improve-reporting-duty.h>
#include <libimprove/model/improve-root-cause.h>

#include "../plan-maker.h"

/* A plan, and the day on which the inspectors came. */
static ImprovePlan *
plan_before_visit (const char *visit)
{
  ImprovePlan *plan = make_plan ();
  g_autofree char *text = g_strdup_printf ("%s/%s", visit, visit);
  g_autoptr (ImprovePeriod) fieldwork = improve_period_parse (text, NULL);

  add (plan, g_object_new (IMPROVE_TYPE_INSPECTION, "id", "visit", "fieldwork", fieldwork, NULL));
  return plan;
}

/* That the library said so by a day, which lies before the visit; the sentence holds the words. */
static void
assert_said (ImprovePlan *plan,
             const char  *by,
             const char  *rule,
             const char  *words)
{
  ImproveInspection *visit = IMPROVE_INSPECTION (improve_plan_lookup (plan, "visit"));
  g_autoptr (ImproveDate) date = day (by);
  g_autofree char *first = NULL;

  g_assert_true (improve_date_is_after (improve_period_get_starts (improve_inspection_get_fieldwork (visit)), date));
  g_assert_cmpint (count_findings (plan, by, rule, &first), >=, 1);
  g_test_message ("%s", first);
  g_assert_nonnull (strstr (first, words));
}

static ImproveEntity *
add_meeting (ImprovePlan *plan,
             const char  *id,
             const char  *on)
{
  const char *boards[] = { "board", NULL };
  g_autoptr (ImproveDate) date = day (on);
  ImproveMeeting *meeting = g_object_new (IMPROVE_TYPE_MEETING, "id", id, "on", date, "board-ids", boards, NULL);
  g_autofree char *item_id = g_strdup_printf ("item-%s", id);
  g_autoptr (ImproveAgendaItem) item = g_object_new (IMPROVE_TYPE_AGENDA_ITEM, "id", item_id, "title", "Progress", NULL);

  improve_entity_add_child (IMPROVE_ENTITY (meeting), IMPROVE_ENTITY (item), NULL);
  add (plan, meeting);
  return improve_plan_lookup (plan, item_id);
}

static void
agree (ImproveEntity *item,
       const char    *text,
       const char    *owner_id,
       const char    *due)
{
  g_autoptr (ImproveDate) date = due != NULL ? day (due) : NULL;
  g_autoptr (GObject) agreed = g_object_new (IMPROVE_TYPE_AGREED_ACTION, "text", text, "kind",
                                             IMPROVE_AGREED_ACTION_KIND_TASK, "owner-id", owner_id, "due", date, NULL);

  improve_entity_add_child (item, IMPROVE_ENTITY (agreed), NULL);
}

/* Torbay, January 2016: audits that the council graded good were inadequate when inspectors looked. Moderation of the
 * summer had lowered every third. */
static void
test_audits_graded_good (void)
{
  static const struct
  {
    const char *own, *moderated;
    int n;
  } pairs[] = { { "good", "good", 12 }, { "good", "requires_improvement", 4 }, { "good", "inadequate", 2 } };
  g_autoptr (ImprovePlan) plan = plan_before_visit ("2015-10-19");
  g_autoptr (ImprovePeriod) summer = improve_period_parse ("2015-07-01/2015-09-15", NULL);
  GObject *result = g_object_new (IMPROVE_TYPE_AUDIT_RESULT, "title", "Audits of the summer", "cohort", "Assessment team",
                                  "scale", "ofsted_4", "period", summer, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_autoptr (ImproveGradePair) pair = improve_grade_pair_new (pairs[i].own, pairs[i].moderated, pairs[i].n);

      improve_entity_add_child (IMPROVE_ENTITY (result), IMPROVE_ENTITY (pair), NULL);
    }
  add (plan, result);
  assert_said (plan, "2015-09-16", "FA07", "6 of 18 audits of Assessment team were lowered");
}

/* And what had been said to be done on these audits rests on nobody's word but the service's own. */
static void
test_own_audits (void)
{
  g_autoptr (ImprovePlan) plan = plan_before_visit ("2017-10-19");

  add_action (plan, "a", "2017-06-30");
  must_record (plan, move_to ("a", "delivered", "2017-06-20", NULL));
  add_evidence (plan, "audit", "a", IMPROVE_STANCE_SUPPORTS, IMPROVE_SOURCE_LINE_OPERATIONAL,
                IMPROVE_EVIDENCE_METHOD_CASE_AUDIT);
  assert_said (plan, "2017-06-20", "FA02", "comes from those who do the work or their managers");
}

/* Worcestershire, January 2017: the board's minutes repeat actions without progress. */
static void
test_repeated_actions (void)
{
  g_autoptr (ImprovePlan) plan = plan_before_visit ("2016-10-24");

  agree (add_meeting (plan, "may", "2016-05-11"), "A report on caseloads in the teams to come to the board.", "director",
         "2016-06-08");
  g_assert_cmpint (count_findings (plan, "2016-06-08", "FA10", NULL), ==, 0);
  agree (add_meeting (plan, "june", "2016-06-08"), "The board to have a report on the caseloads of teams.", "director",
         "2016-07-13");
  assert_said (plan, "2016-06-08", "FA10", "repeats what was agreed before and is still open");
}

/* What is compared has an end, and where it is reached that is said: 501 open tasks share two words with a new one. */
static void
test_too_many_to_compare (void)
{
  g_autoptr (ImprovePlan) plan = plan_before_visit ("2016-10-24");
  ImproveEntity *item = add_meeting (plan, "may", "2016-05-11"), *next;
  g_autofree char *last = NULL;

  for (int i = 0; i < 501; i++)
    {
      g_autofree char *text = g_strdup_printf ("Caseloads teams w%d x%d y%d z%d", i, i, i, i);

      if (i == 500)
        {
          next = add_meeting (plan, "june", "2016-06-08");
          agree (next, "Caseloads teams supervision", "director", "2016-07-13");
          g_assert_cmpint (count_findings (plan, "2016-06-08", "FA10", NULL), ==, 0);
        }
      agree (item, text, "director", "2016-06-08");
    }
  g_assert_cmpint (count_findings (plan, "2016-06-08", "FA10", &last), ==, 1);
  g_assert_cmpstr (last, ==, "1 open task was not compared with all that was agreed before, which is too much: it may repeat "
                             "an earlier one unnoticed.");
}

/* The same, carried from meeting to meeting. */
static void
test_carried_forward (void)
{
  g_autoptr (ImprovePlan) plan = plan_before_visit ("2016-10-24");
  const char *carried[] = { "june", "july", "august", NULL };
  ImproveEntity *item = add_meeting (plan, "may", "2016-05-11");

  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *on = g_strdup_printf ("2016-0%u-08", i + 6);

      add_meeting (plan, carried[i], on);
    }
  agree (item, "A report on caseloads.", "director", "2016-06-08");
  g_object_set (improve_entity_list_get (improve_agenda_item_get_agreed_actions (IMPROVE_AGENDA_ITEM (item)), 0),
                "carried-at-ids", carried, NULL);
  /* What the next meeting will carry forward has not been yet. */
  g_assert_cmpint (count_findings (plan, "2016-08-07", "FA10", NULL), ==, 0);
  assert_said (plan, "2016-08-08", "FA10", "was carried forward 3 times");
}

/* Tower Hamlets, June 2017: eight agreed actions, none with a named officer or a date. */
static void
test_eight_without_name_or_date (void)
{
  static const char *const texts[] = { "Visits to be arranged.", "Figures to be checked.", "Schools to be written to.",
                                       "A workshop to be held.", "Feedback to be gathered.", "Partners to be invited.",
                                       "Training to be planned.", "Costs to be set out." };
  g_autoptr (ImprovePlan) plan = plan_before_visit ("2017-08-08"), alone = plan_before_visit ("2017-08-08");
  ImproveEntity *item = add_meeting (plan, "june", "2017-06-14");

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    agree (item, texts[i], NULL, NULL);
  assert_said (plan, "2017-06-14", "FA10", "8 in all, 8 without a named owner, 8 without a date");
  /* One alone is told of as one. */
  agree (add_meeting (alone, "june", "2017-06-14"), "Visits to be arranged.", NULL, "2017-07-12");
  assert_said (alone, "2017-06-14", "FA10", "The one open task agreed on 14 June 2017 has no named owner.");
}

/* Tower Hamlets, April 2017: the plan had not been on the panel's agenda, and its members did not know of it. The panel
 * was to have a report each quarter, and met without one. */
static void
test_panel_that_had_not_seen_it (void)
{
  g_autoptr (ImprovePlan) plan = plan_before_visit ("2017-01-23");
  g_autoptr (ImproveDate) starts = day ("2016-01-12");
  const char *panels[] = { "panel", NULL };
  static const char *const days[] = { "2016-03-08", "2016-06-14", "2016-09-13", "2016-11-08" };

  add (plan, g_object_new (IMPROVE_TYPE_BOARD, "id", "panel", "name", "Scrutiny Panel", "kind", IMPROVE_BOARD_KIND_SCRUTINY,
                           NULL));
  add (plan, g_object_new (IMPROVE_TYPE_REPORTING_DUTY, "id", "duty", "text", "Progress of the plan", "to-id", "panel",
                           "cadence", "FREQ=MONTHLY;INTERVAL=3", "starts", starts, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      add_meeting (plan, days[i], days[i]);
      g_object_set (improve_plan_lookup (plan, days[i]), "board-ids", panels, NULL);
    }
  assert_said (plan, "2016-11-30", "FA12", "Scrutiny Panel");
}

/* Torbay, October 2016: a report to a meeting of 27 October with figures to the end of August. */
static void
test_two_months_old (void)
{
  g_autoptr (ImprovePlan) plan = plan_before_visit ("2016-11-15");
  g_autoptr (ImproveDate) data = day ("2016-08-31");

  g_object_set (add_meeting (plan, "october", "2016-10-27"), "data-as-of", data, NULL);
  assert_said (plan, "2016-10-27", "FA13", "figures 57 days old");
}

/* Torbay, October 2016: what counts is what is different for children. All was delivered, and the figure stood still. */
static void
test_no_difference (void)
{
  g_autoptr (ImprovePlan) plan = plan_before_visit ("2018-03-12");
  const char *serves[] = { "outcome", NULL };
  static const char *const quarters[] = { "2017-04-01/2017-06-30", "2017-07-01/2017-09-30", "2017-10-01/2017-12-31" };

  add (plan, g_object_new (IMPROVE_TYPE_OUTCOME, "id", "outcome", "title", "Children are seen alone", NULL));
  add (plan, g_object_new (IMPROVE_TYPE_MEASURE, "id", "measure", "title", "Seen alone", "polarity",
                           IMPROVE_POLARITY_HIGHER_BETTER, "outcome-ids", serves, NULL));
  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *id = g_strdup_printf ("action-%u", i);
      g_autoptr (ImprovePeriod) quarter = improve_period_parse (quarters[i], NULL);

      improve_action_set_serves_ids (add_action (plan, id, "2017-06-30"), serves);
      must_record (plan, move_to (id, "delivered", "2017-06-30", NULL));
      must_record (plan, improve_observation_new ("measure", quarter, 55, "quality"));
    }
  g_assert_cmpint (status_of (plan, "action-0", "2018-01-02"), ==, IMPROVE_DELIVERY_STATUS_DELIVERED_UNPROVEN);
  assert_said (plan, "2018-01-02", "FA20", "its measures are no better");
}

/* Tower Hamlets, 2017: figures that gave false assurance. The figure falls, and the report says on track. */
static void
test_figures_against_reports (void)
{
  g_autoptr (ImprovePlan) plan = plan_before_visit ("2017-01-23");
  const char *serves[] = { "outcome", NULL };
  static const char *const months[] = { "2016-09-01/2016-09-30", "2016-10-01/2016-10-31", "2016-11-01/2016-11-30" };
  static const double values[] = { 70, 62, 58 };

  add (plan, g_object_new (IMPROVE_TYPE_OUTCOME, "id", "outcome", "title", "Children are safe", NULL));
  add (plan, g_object_new (IMPROVE_TYPE_MEASURE, "id", "measure", "title", "Visits in time", "polarity",
                           IMPROVE_POLARITY_HIGHER_BETTER, "outcome-ids", serves, NULL));
  improve_action_set_serves_ids (add_action (plan, "a", "2017-06-30"), serves);
  must_record (plan, claim_of ("a", "director", "green", "2016-11-30"));
  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    {
      g_autoptr (ImprovePeriod) month = improve_period_parse (months[i], NULL);

      must_record (plan, improve_observation_new ("measure", month, values[i], "quality"));
    }
  assert_said (plan, "2016-11-30", "FA05", "is worse than its baseline twice running");
}

/* North East Lincolnshire, 2021: the self-evaluation was kinder than what others saw. */
static void
test_kinder_than_others (void)
{
  g_autoptr (ImprovePlan) plan = plan_before_visit ("2017-10-04");

  add_action (plan, "a", "2018-06-30");
  must_record (plan, claim_of ("a", "director", "green", "2017-06-01"));
  must_record (plan, claim_of ("a", "partner", "red", "2017-07-01"));
  assert_said (plan, "2017-07-01", "FA06", "Haldenshire “red” on 1 July 2017");
}

/* Tower Hamlets, June 2017: have the causes been found, and does anything treat them? */
static void
test_causes_untreated (void)
{
  g_autoptr (ImprovePlan) plan = plan_before_visit ("2017-08-08");
  const char *answers[] = { "recommendation", NULL };

  add (plan, g_object_new (IMPROVE_TYPE_RECOMMENDATION, "id", "recommendation", "text", "See children alone.", NULL));
  add (plan, g_object_new (IMPROVE_TYPE_ROOT_CAUSE, "id", "cause", "statement", "Nobody asks what changed", NULL));
  improve_action_set_answers_ids (add_action (plan, "a", "2018-06-30"), answers);
  assert_said (plan, "2017-06-14", "FA11", "No action treats the cause “Nobody asks what changed”");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/assess/inspectors/audits-graded-good", test_audits_graded_good);
  g_test_add_func ("/assess/inspectors/own-audits", test_own_audits);
  g_test_add_func ("/assess/inspectors/repeated-actions", test_repeated_actions);
  g_test_add_func ("/assess/inspectors/too-many-to-compare", test_too_many_to_compare);
  g_test_add_func ("/assess/inspectors/carried-forward", test_carried_forward);
  g_test_add_func ("/assess/inspectors/eight-without-name-or-date", test_eight_without_name_or_date);
  g_test_add_func ("/assess/inspectors/panel-that-had-not-seen-it", test_panel_that_had_not_seen_it);
  g_test_add_func ("/assess/inspectors/two-months-old", test_two_months_old);
  g_test_add_func ("/assess/inspectors/no-difference", test_no_difference);
  g_test_add_func ("/assess/inspectors/figures-against-reports", test_figures_against_reports);
  g_test_add_func ("/assess/inspectors/kinder-than-others", test_kinder_than_others);
  g_test_add_func ("/assess/inspectors/causes-untreated", test_causes_untreated);
  return g_test_run ();
}
