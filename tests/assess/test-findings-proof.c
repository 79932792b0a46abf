/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The rules on what the proof is worth and whether it made a difference: fired, just missed, on the boundary day. */

#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-audit-result.h>
#include <libimprove/model/improve-grade-pair.h>
#include <libimprove/model/improve-inspection.h>
#include <libimprove/model/improve-measure.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-objective.h>
#include <libimprove/model/improve-observation.h>
#include <libimprove/model/improve-outcome.h>
#include <libimprove/model/improve-theme.h>

#include "../plan-maker.h"

static ImprovePeriod *
period (const char *text)
{
  g_autoptr (GError) error = NULL;
  ImprovePeriod *found = improve_period_parse (text, &error);

  g_assert_no_error (error);
  return found;
}

/* Evidence of 1 June: fresh for a claim of 29 September, 120 days later, and old for one of the day after. */
static void
test_fa03 (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveDate) expires = day ("2017-12-31");
  ImproveEvidence *evidence;

  add_action (plan, "fresh", "2017-12-31");
  add_action (plan, "old", "2017-12-31");
  evidence = add_evidence (plan, "first", "fresh", IMPROVE_STANCE_SUPPORTS, IMPROVE_SOURCE_LINE_CORPORATE_QA,
                           IMPROVE_EVIDENCE_METHOD_CASE_AUDIT);
  add_evidence (plan, "second", "old", IMPROVE_STANCE_SUPPORTS, IMPROVE_SOURCE_LINE_CORPORATE_QA,
                IMPROVE_EVIDENCE_METHOD_CASE_AUDIT);
  must_record (plan, move_to ("fresh", "delivered", "2017-09-29", NULL));
  g_assert_cmpint (count_findings (plan, "2017-10-01", "FA03", NULL), ==, 0);
  must_record (plan, move_to ("old", "delivered", "2017-09-30", NULL));
  g_assert_cmpint (count_findings (plan, "2017-10-01", "FA03", NULL), ==, 1);
  improve_evidence_set_expires_on (evidence, expires);
  g_assert_cmpint (count_findings (plan, "2017-12-31", "FA03", NULL), ==, 1);
  g_assert_cmpint (count_findings (plan, "2018-01-01", "FA03", NULL), ==, 2);
}

static void
test_fa04 (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  const char *serves[] = { "outcome", NULL };
  g_autofree char *first = NULL;

  add (plan, g_object_new (IMPROVE_TYPE_OUTCOME, "id", "outcome", "title", "Children are heard", NULL));
  improve_action_set_serves_ids (add_action (plan, "a", "2017-12-31"), serves);
  g_assert_cmpint (count_findings (plan, "2017-07-01", "FA04", NULL), ==, 0);
  add_evidence (plan, "figures", "a", IMPROVE_STANCE_SUPPORTS, IMPROVE_SOURCE_LINE_OPERATIONAL,
                IMPROVE_EVIDENCE_METHOD_PERFORMANCE_DATA);
  g_assert_cmpint (count_findings (plan, "2017-07-01", "FA04", &first), ==, 1);
  g_assert_cmpstr (first, ==, "All the evidence on “Children are heard” is figures.");
  add_evidence (plan, "voice", "outcome", IMPROVE_STANCE_NEUTRAL, IMPROVE_SOURCE_LINE_CHILD_FAMILY,
                IMPROVE_EVIDENCE_METHOD_CHILD_FAMILY_FEEDBACK);
  g_assert_cmpint (count_findings (plan, "2017-07-01", "FA04", NULL), ==, 0);
}

/* Ten audits with three lowered fire; two of ten are a fifth and do not; nine are too few. */
static void
test_fa07 (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImprovePeriod) quarter = period ("2017-04-01/2017-06-30");
  ImproveAuditResult *result = g_object_new (IMPROVE_TYPE_AUDIT_RESULT, "title", "Case audits", "cohort", "Duty teams",
                                             "scale", "ofsted_4", "period", quarter, NULL);
  g_autoptr (ImproveGradePair) same = improve_grade_pair_new ("good", "good", 8);
  g_autoptr (ImproveGradePair) lower = improve_grade_pair_new ("good", "requires_improvement", 2);
  g_autofree char *first = NULL;

  improve_entity_add_child (IMPROVE_ENTITY (result), IMPROVE_ENTITY (same), NULL);
  improve_entity_add_child (IMPROVE_ENTITY (result), IMPROVE_ENTITY (lower), NULL);
  add (plan, result);
  g_assert_cmpint (count_findings (plan, "2017-07-01", "FA07", NULL), ==, 0);
  improve_grade_pair_set_count (same, 7);
  improve_grade_pair_set_count (lower, 3);
  g_assert_cmpint (count_findings (plan, "2017-07-01", "FA07", &first), ==, 1);
  g_assert_cmpstr (first, ==, "3 of 10 audits of Duty teams were lowered on moderation in the last half year.");
  g_assert_cmpint (count_findings (plan, "2017-12-30", "FA07", NULL), ==, 1);
  g_assert_cmpint (count_findings (plan, "2017-12-31", "FA07", NULL), ==, 0);
  improve_grade_pair_set_count (same, 6);
  g_assert_cmpint (count_findings (plan, "2017-07-01", "FA07", NULL), ==, 0);
}

static void
test_fa08 (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEvidence *evidence;
  ImproveClaim *answer;

  add_action (plan, "a", "2017-12-31");
  evidence = add_evidence (plan, "visit", "a", IMPROVE_STANCE_CONTRADICTS, IMPROVE_SOURCE_LINE_INSPECTORATE,
                           IMPROVE_EVIDENCE_METHOD_INSPECTION);
  g_assert_cmpint (count_findings (plan, "2017-05-31", "FA08", NULL), ==, 0);
  g_assert_cmpint (count_findings (plan, "2017-06-01", "FA08", NULL), ==, 1);
  /* What the plan does not hold answers nothing; what it holds does from its day. */
  improve_evidence_set_answered_by_id (evidence, "answer");
  g_assert_cmpint (count_findings (plan, "2017-06-01", "FA08", NULL), ==, 1);
  answer = claim_of ("a", "director", "amber", "2017-06-15");
  improve_entity_set_id (IMPROVE_ENTITY (answer), "answer");
  must_record (plan, answer);
  g_assert_cmpint (count_findings (plan, "2017-06-14", "FA08", NULL), ==, 1);
  g_assert_cmpint (count_findings (plan, "2017-06-15", "FA08", NULL), ==, 0);
}

static void
test_fa13 (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveDate) on = day ("2017-10-15"), fresh = day ("2017-08-31"), old = day ("2017-08-30");
  ImproveMeeting *meeting = g_object_new (IMPROVE_TYPE_MEETING, "on", on, NULL);
  g_autoptr (ImproveAgendaItem) item = improve_agenda_item_new ("Figures");

  improve_agenda_item_set_data_as_of (item, fresh);
  improve_entity_add_child (IMPROVE_ENTITY (meeting), IMPROVE_ENTITY (item), NULL);
  add (plan, meeting);
  g_assert_cmpint (count_findings (plan, "2017-10-15", "FA13", NULL), ==, 0);
  improve_agenda_item_set_data_as_of (item, old);
  g_assert_cmpint (count_findings (plan, "2017-10-15", "FA13", NULL), ==, 1);
  g_assert_cmpint (count_findings (plan, "2017-10-14", "FA13", NULL), ==, 0);
}

static void
test_fa15 (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImprovePeriod) fieldwork = period ("2017-08-15/2017-08-16");
  const char *days[] = { "2017-08-01", "2017-08-14", "2017-07-31" };

  add (plan, g_object_new (IMPROVE_TYPE_INSPECTION, "id", "visit", "fieldwork", fieldwork, NULL));
  for (int i = 0; i < 3; i++)
    {
      g_autofree char *id = g_strdup_printf ("action-%d", i);

      add_action (plan, id, "2017-12-31");
      must_record (plan, move_to (id, "delivered", days[i], NULL));
    }
  /* Two fell in the fortnight before the visit; the third the day before that. */
  g_assert_cmpint (count_findings (plan, "2017-08-15", "FA15", NULL), ==, 0);
  add_action (plan, "third", "2017-12-31");
  must_record (plan, move_to ("third", "delivered", "2017-08-02", NULL));
  g_assert_cmpint (count_findings (plan, "2017-08-14", "FA15", NULL), ==, 0);
  g_assert_cmpint (count_findings (plan, "2017-08-15", "FA15", NULL), ==, 1);
}

static void
test_fa16 (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveAction *action;

  add (plan, g_object_new (IMPROVE_TYPE_THEME, "id", "theme", "title", "Practice", NULL));
  add (plan, g_object_new (IMPROVE_TYPE_OBJECTIVE, "id", "objective", "title", "Good practice", "theme-id", "theme", NULL));
  action = add_action (plan, "a", "2017-12-31");
  improve_action_set_objective_id (action, "objective");
  improve_action_set_priority (action, IMPROVE_ACTION_PRIORITY_HIGH);
  must_record (plan, claim_of ("a", "director", "amber", "2017-06-01"));
  must_record (plan, claim_of ("theme", "director", "amber", "2017-06-02"));
  g_assert_cmpint (count_findings (plan, "2017-06-02", "FA16", NULL), ==, 0);
  must_record (plan, claim_of ("theme", "director", "green", "2017-06-03"));
  g_assert_cmpint (count_findings (plan, "2017-06-02", "FA16", NULL), ==, 0);
  g_assert_cmpint (count_findings (plan, "2017-06-03", "FA16", NULL), ==, 1);
  improve_action_set_priority (action, IMPROVE_ACTION_PRIORITY_LOW);
  g_assert_cmpint (count_findings (plan, "2017-06-03", "FA16", NULL), ==, 0);
}

static void
observe (ImprovePlan *plan,
         const char  *quarter,
         double       value)
{
  g_autoptr (ImprovePeriod) when = period (quarter);

  must_record (plan, improve_observation_new ("measure", when, value, "quality"));
}

/* One more child of 80 is no difference; twelve more are one, by the interval of the two proportions. With no value from
 * before, none since says anything. */
static void
test_fa20_proportion (void)
{
  static const struct { double before, after; const char *says; } cases[] = {
    { 48, 59, "and its measures are better by no more than chance may make them." },
    { 48, 60, NULL },
    { 48, 48, "and its measures are no better." },
    { -1, 60, "and no measure has a value from before with which to compare those since." },
  };
  const char *serves[] = { "outcome", NULL };
  const char *const periods[] = { "2017-04-01/2017-06-30", "2017-07-01/2017-09-30" };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ImprovePlan) plan = make_plan ();
      g_autofree char *first = NULL;

      add (plan, g_object_new (IMPROVE_TYPE_OUTCOME, "id", "outcome", "title", "Children are heard", NULL));
      improve_action_set_serves_ids (add_action (plan, "a", "2017-06-30"), serves);
      must_record (plan, move_to ("a", "delivered", "2017-06-30", NULL));
      add (plan, g_object_new (IMPROVE_TYPE_MEASURE, "id", "measure", "title", "Seen alone", "kind",
                               IMPROVE_MEASURE_KIND_PERCENTAGE, "polarity", IMPROVE_POLARITY_HIGHER_BETTER, "outcome-ids",
                               serves, NULL));
      for (guint j = 0; j < 2; j++)
        {
          double n = j == 0 ? cases[i].before : cases[i].after;
          g_autoptr (ImprovePeriod) when = improve_period_parse (periods[j], NULL);

          if (n >= 0)
            must_record (plan, g_object_new (IMPROVE_TYPE_OBSERVATION, "subject-id", "measure", "period", when, "numerator",
                                             n, "denominator", 80.0, "by-id", "quality", NULL));
        }
      g_assert_cmpint (count_findings (plan, "2017-12-30", "FA20", &first), ==, cases[i].says != NULL);
      g_assert_true (cases[i].says == NULL || g_str_has_suffix (first, cases[i].says));
    }
}

/* The most important one: all done half a year ago, and nothing to show that it made a difference. */
static void
test_fa20 (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  const char *serves[] = { "outcome", NULL };
  g_autofree char *untested = NULL, *during = NULL, *flat = NULL;

  add (plan, g_object_new (IMPROVE_TYPE_OUTCOME, "id", "outcome", "title", "Children are heard", NULL));
  improve_action_set_serves_ids (add_action (plan, "a", "2017-06-30"), serves);
  improve_action_set_serves_ids (add_action (plan, "b", "2017-06-30"), serves);
  must_record (plan, move_to ("a", "delivered", "2017-05-01", NULL));
  g_assert_cmpint (count_findings (plan, "2018-06-30", "FA20", NULL), ==, 0);
  must_record (plan, move_to ("b", "delivered", "2017-06-30", NULL));
  g_assert_cmpint (count_findings (plan, "2017-12-29", "FA20", NULL), ==, 0);
  g_assert_cmpint (count_findings (plan, "2017-12-30", "FA20", &untested), ==, 1);
  g_assert_cmpstr (untested, ==, "All that serves “Children are heard” (2 actions) was done by 30 June 2017, and no "
                                 "measure has tested whether it made a difference.");
  add (plan, g_object_new (IMPROVE_TYPE_MEASURE, "id", "measure", "title", "Seen alone", "polarity",
                           IMPROVE_POLARITY_HIGHER_BETTER, "outcome-ids", serves, NULL));
  /* A period in which the work was still done is none after it; with none before it there is nothing to compare. */
  observe (plan, "2017-06-30/2017-09-30", 55);
  g_assert_cmpint (count_findings (plan, "2017-12-30", "FA20", &during), ==, 1);
  g_assert_true (g_str_has_suffix (during, "and no measure has tested whether it made a difference."));
  observe (plan, "2017-07-01/2017-09-29", 55);
  g_assert_cmpint (count_findings (plan, "2017-12-30", "FA20", &flat), ==, 1);
  g_assert_true (g_str_has_suffix (flat, "and its measures are no better."));
  observe (plan, "2017-10-01/2017-12-29", 61);
  g_assert_cmpint (count_findings (plan, "2017-12-30", "FA20", NULL), ==, 0);
}

static void
test_fa21 (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEvidence *evidence = NULL;

  for (int i = 0; i < 5; i++)
    {
      g_autofree char *id = g_strdup_printf ("action-%d", i);
      g_autoptr (ImproveEvidenceLink) link = improve_evidence_link_new (id, IMPROVE_STANCE_SUPPORTS);

      g_assert_cmpint (count_findings (plan, "2017-07-01", "FA21", NULL), ==, 0);
      add_action (plan, id, "2017-06-30");
      must_record (plan, move_to (id, "delivered", "2017-06-20", NULL));
      if (evidence == NULL)
        evidence = add_evidence (plan, "one", id, IMPROVE_STANCE_SUPPORTS, IMPROVE_SOURCE_LINE_PARTNER,
                                 IMPROVE_EVIDENCE_METHOD_DOCUMENT);
      else
        improve_entity_add_child (IMPROVE_ENTITY (evidence), IMPROVE_ENTITY (link), NULL);
    }
  g_assert_cmpint (count_findings (plan, "2017-07-01", "FA21", NULL), ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/assess/findings/fa03", test_fa03);
  g_test_add_func ("/assess/findings/fa04", test_fa04);
  g_test_add_func ("/assess/findings/fa07", test_fa07);
  g_test_add_func ("/assess/findings/fa08", test_fa08);
  g_test_add_func ("/assess/findings/fa13", test_fa13);
  g_test_add_func ("/assess/findings/fa15", test_fa15);
  g_test_add_func ("/assess/findings/fa16", test_fa16);
  g_test_add_func ("/assess/findings/fa20", test_fa20);
  g_test_add_func ("/assess/findings/fa20-proportion", test_fa20_proportion);
  g_test_add_func ("/assess/findings/fa21", test_fa21);
  return g_test_run ();
}
