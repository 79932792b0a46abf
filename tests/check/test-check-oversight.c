/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Measures, risks, restrictions, duties and what the law asks of bodies that meet under it; words of scales and
 * frameworks; what was late. */

#include "problem-asserts.h"

static ImproveEntity *
put_measure (ImprovePlan *plan)
{
  return put (plan, make (IMPROVE_TYPE_MEASURE, "id", "k1", "title", "Visits in time", "kind", "percentage", "definition",
                          "Visits within ten days of all visits", "outcome-ids", "o1", "target-policy", "none_by_design",
                          "target-policy-reason", "It would bend the audits", NULL));
}

static ImproveEntity *
put_observation (ImprovePlan *plan,
                 const char  *value,
                 const char  *numerator,
                 const char  *denominator)
{
  return put (find (plan, "k1"),
              make (IMPROVE_TYPE_OBSERVATION, "subject-id", "k1", "period", "2017-04-01/2017-06-30", "value", value,
                    "numerator", numerator, "denominator", denominator, "by-id", "head", NULL));
}

static void
test_measures (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *measure = put_measure (plan);

  assert_problems (plan, "");
  force (measure, "target-policy-reason", NULL);
  assert_problems (plan, "measure-target /measures/0/target_policy_reason\n");
  force (measure, "target-policy", NULL);
  assert_problems (plan, "measure-target /measures/0/target_policy\n");
  force (measure, "target-policy", "target");
  force (measure, "definition", NULL);
  force (measure, "outcome-ids", NULL);
  assert_problems (plan, "measure-definition /measures/0/definition\nmeasure-outcome /measures/0/outcome_ids\n"
                         "measure-target /measures/0/targets\n");
  /* Of one that is not in use yet, much is not known. */
  force (measure, "status", "in_development");
  assert_problems (plan, "");
  put (measure, make (IMPROVE_TYPE_TARGET, "id", "t", "period", "2017-01-01/2017-12-31", "value", "90", NULL));
  assert_problems (plan, "");
  force (find (plan, "t"), "value", NULL);
  assert_problems (plan, "target-band /measures/0/targets/0/value\n");
  force (find (plan, "t"), "lower", "90");
  force (find (plan, "t"), "upper", "80");
  assert_problems (plan, "target-band /measures/0/targets/0/upper\n");
}

static void
test_observations (void)
{
  static const struct
  {
    const char *value, *numerator, *denominator, *found;
  } cases[] = {
    { "55", NULL, NULL, "" },
    { "0", NULL, NULL, "" },
    { "101", NULL, NULL, "observation-value /measures/0/observations/0/value\n" },
    { "-1", NULL, NULL, "observation-value /measures/0/observations/0/value\n" },
    { "55", "11", "20", "" },
    { "55.4", "11", "20", "" },
    { "65", "11", "20", "observation-derived /measures/0/observations/0/value\n" },
    { "100", "21", "20", "observation-derived /measures/0/observations/0/value\n"
                         "observation-value /measures/0/observations/0/numerator\n" },
    { "0", "0", "0", "" },
    { NULL, NULL, NULL, "observation-absence /measures/0/observations/0/absence\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ImprovePlan) plan = make_plan ();

      put_measure (plan);
      put_observation (plan, cases[i].value, cases[i].numerator, cases[i].denominator);
      assert_problems (plan, cases[i].found);
    }
}

/* The five kinds of nothing: three reasons, zero, and nothing said. */
static void
test_kinds_of_nothing (void)
{
  static const char *const reasons[] = { "not_applicable", "suppressed", "rounds_to_zero", "not_collected" };

  for (guint i = 0; i < G_N_ELEMENTS (reasons); i++)
    {
      g_autoptr (ImprovePlan) plan = make_plan ();
      ImproveEntity *observation;

      put_measure (plan);
      observation = put_observation (plan, NULL, NULL, NULL);
      force (observation, "absence", reasons[i]);
      assert_problems (plan, "");
      force (observation, "value", "0");
      assert_problems (plan, "record-unsupported /measures/0/observations/0\n");
    }
}

static void
test_risks_and_duties (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  put (plan, make (IMPROVE_TYPE_RISK, "title", "Workers leave", "owner-id", "head", "likelihood", "3", "impact", "4",
                   NULL));
  put (plan, make (IMPROVE_TYPE_REPORTING_DUTY, "text", "Progress", "to-id", "board", "cadence",
                   "FREQ=MONTHLY;INTERVAL=6", NULL));
  put (plan, make (IMPROVE_TYPE_DEEP_DIVE, "topic", "Thresholds", "due", "2017-10", NULL));
  put (plan, make (IMPROVE_TYPE_REPORT, "title", "Update", "as-of", "2017-08-31", "dated", "2017-09-20", NULL));
  assert_problems (plan, "");
  put (plan, make (IMPROVE_TYPE_RISK, "title", "Money ends", NULL));
  put (plan, make (IMPROVE_TYPE_REPORTING_DUTY, "text", "Progress", "to-id", "board", NULL));
  put (plan, make (IMPROVE_TYPE_DEEP_DIVE, "topic", "Supervision", NULL));
  put (plan, make (IMPROVE_TYPE_REPORT, "title", "Undated", NULL));
  put (find (plan, "m1-item"), make (IMPROVE_TYPE_UNDERTAKING, "kind", "request", "text", "Figures", NULL));
  assert_problems (plan, "undertaking-to /meetings/0/items/0/undertakings/0/to_id\n"
                         "duty-cadence /reporting_duties/1/cadence\ndive-due /deep_dives/1/due\n"
                         "report-as-of /reports/1/as_of\nrisk-rating /risks/1/likelihood\nrisk-owner /risks/1/owner_id\n");
}

static void
test_passed_on (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  force (find (plan, "m1-item"), "outcome", "deferred");
  force (find (plan, "m2-item"), "outcome", "referred");
  assert_problems (plan, "item-passed-on /meetings/0/items/0/deferred_to_id\n"
                         "item-passed-on /meetings/1/items/0/referred_to_id\n");
  force (find (plan, "m1-item"), "deferred-to-id", "m2");
  force (find (plan, "m2-item"), "referred-to-id", "council");
  assert_problems (plan, "");
}

static void
test_restrictions (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *restriction
      = put (plan, make (IMPROVE_TYPE_RESTRICTION, "subject-id", "a1", "ground", "exempt", "jurisdiction", "england",
                         "paragraphs", "3; 4", "public-interest", "It would name bidders", "review-on", "2018-01", NULL));

  assert_problems (plan, "");
  /* Paragraph 8 says when 3 does not hold; it is no ground. Wales counts its own. */
  force (restriction, "paragraphs", "3; 8");
  assert_problems (plan, "restriction-ground /restrictions/0/paragraphs/1\n");
  force (restriction, "paragraphs", "14");
  assert_problems (plan, "restriction-ground /restrictions/0/paragraphs/0\n");
  force (restriction, "jurisdiction", "wales");
  assert_problems (plan, "");
  force (restriction, "public-interest", NULL);
  force (restriction, "review-on", NULL);
  force (restriction, "paragraphs", NULL);
  assert_problems (plan, "restriction-reason /restrictions/0/paragraphs\n"
                         "restriction-reason /restrictions/0/public_interest\n"
                         "restriction-review /restrictions/0/review_on\n");
  /* What is confidential is not weighed. */
  force (restriction, "ground", "confidential");
  assert_problems (plan, "");
}

/* Only bodies that meet under a statute have its quorum and its clear days. */
static void
test_statutory_bodies (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (GDateTime) moment = g_date_time_new_utc (2017, 6, 15, 9, 0, 0);
  g_autoptr (ImproveMove) move = make_move ("m1", "held", "2017-06-14", NULL);

  g_assert_true (improve_plan_record (plan, IMPROVE_ENTITY (move), moment, NULL));
  put (find (plan, "m1"), make (IMPROVE_TYPE_ATTENDANCE, "name", "Cllr Sorrel", "status", "present", NULL));
  put (find (plan, "m1"), make (IMPROVE_TYPE_ATTENDANCE, "name", "Clerk", "capacity", "clerk", "status", "present", NULL));
  force (find (plan, "board"), "quorum", "2");
  force (find (plan, "m1"), "agenda-published-on", "2017-06-07");
  assert_problems (plan, "");
  force (find (plan, "board"), "regime", "lga1972_committee");
  assert_problems (plan, "clear-days /meetings/0/agenda_published_on\nquorum /meetings/0/attendances\n");
  assert_message (plan, "clear-days", "2017-06-06");
  force (find (plan, "m1"), "agenda-published-on", "2017-06-06");
  force (find (plan, "board"), "quorum", "1");
  assert_problems (plan, "");
}

static void
test_scales (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *claim = put (plan, make (IMPROVE_TYPE_CLAIM, "subject-id", "a1", "aspect", "delivery", "scale",
                                          "council_brag", "value", "on_track", "by-id", "council", "valid-on",
                                          "2017-06-01", NULL));

  put (plan, make (IMPROVE_TYPE_CROSSWALK, "scale", "council_brag", "word", "Green", "other-scale", "ofsted_4",
                   "other-word", "good", "by-id", "board", "signed-on", "2017-06-01", NULL));
  assert_problems (plan, "");
  force (claim, "value", "tickety-boo");
  force (improve_entity_list_get (improve_plan_get_crosswalks (plan), 0), "other-word", "splendid");
  assert_problems (plan, "scale-word /claims/0/value\nscale-word /crosswalks/0/other_word\n");
}

/* A claim on delivery that ends is an override, which says why; any other may end without a word. */
static void
test_override_reason (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *claim = put (plan, make (IMPROVE_TYPE_CLAIM, "subject-id", "a1", "aspect", "delivery", "scale",
                                          "council_brag", "value", "on_track", "text", "It waits for the tender",
                                          "by-id", "council", "valid-on", "2017-06-01", "expires-on", "2017-06-30",
                                          NULL));

  assert_problems (plan, "");
  force (claim, "text", NULL);
  assert_problems (plan, "override-reason /claims/0/text\n");
  force (claim, "text", " \n");
  assert_problems (plan, "override-reason /claims/0/text\n");
  force (claim, "expires-on", NULL);
  assert_problems (plan, "");
  force (claim, "expires-on", "2017-06-30");
  force (claim, "aspect", "impact");
  assert_problems (plan, "");
}

static void
assert_judged (const char *framework,
               const char *edition,
               const char *area,
               const char *grade,
               const char *found)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  force (find (plan, "visit"), "framework", framework);
  force (find (plan, "visit"), "framework-version", edition);
  put (find (plan, "visit"), make (IMPROVE_TYPE_JUDGEMENT, "area", area, "grade", grade, NULL));
  assert_problems (plan, found);
}

/* Frameworks are data: one without judgements, one without an overall judgement. */
static void
test_frameworks (void)
{
  const char *no_area = "framework-word /inspections/0/judgements/0/area\n";
  const char *no_grade = "framework-word /inspections/0/judgements/0/grade\n";
  const char *neither = "framework-word /inspections/0/judgements/0/area\n"
                        "framework-word /inspections/0/judgements/0/grade\n";

  assert_judged ("ilacs", NULL, "Overall effectiveness", "requires improvement", "");
  assert_judged ("ilacs", NULL, "overall effectiveness.", "Requires improvement to be good", "");
  assert_judged ("ilacs", NULL, "The experiences and progress of care leavers", "good", "");
  assert_judged ("ilacs", "2023", "The experiences and progress of care leavers", "good", "");
  assert_judged ("ilacs", "2018", "The experiences and progress of care leavers", "good", no_area);
  assert_judged ("ilacs", NULL, "Canteens", "good", no_area);
  assert_judged ("ilacs", NULL, "Overall effectiveness", "splendid", no_grade);
  assert_judged ("jtai", NULL, "Overall effectiveness", "good", neither);
  assert_judged (NULL, NULL, "Canteens", "splendid", "");
}

static void
test_late (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *deadline = put (plan, make (IMPROVE_TYPE_DEADLINE, "id", "statement", "title", "Written statement", "rule",
                                             "written-statement", "trigger", "received", "trigger-on", "2017-04-07",
                                             "due", "2017-07-20", "met-on", "2017-07-20", NULL));
  ImproveEntity *version = put (plan, make (IMPROVE_TYPE_PLAN_VERSION, "label", "1.0", "submitted-on", "2017-07-20",
                                            "submitted-under-id", "statement", NULL));

  assert_problems (plan, "");
  g_assert_cmpint (improve_plan_version_count_days_late (IMPROVE_PLAN_VERSION (version)), ==, 0);
  force (deadline, "met-on", "2017-07-21");
  force (version, "submitted-on", "2017-08-03");
  g_assert_cmpint (improve_plan_version_count_days_late (IMPROVE_PLAN_VERSION (version)), ==, 14);
  assert_problems (plan, "late /plan/versions/0/submitted_on\nlate /deadlines/0/met_on\n");
  assert_message (plan, "late", "14 days late");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/check/oversight/measures", test_measures);
  g_test_add_func ("/check/oversight/observations", test_observations);
  g_test_add_func ("/check/oversight/kinds-of-nothing", test_kinds_of_nothing);
  g_test_add_func ("/check/oversight/risks-and-duties", test_risks_and_duties);
  g_test_add_func ("/check/oversight/passed-on", test_passed_on);
  g_test_add_func ("/check/oversight/restrictions", test_restrictions);
  g_test_add_func ("/check/oversight/statutory-bodies", test_statutory_bodies);
  g_test_add_func ("/check/oversight/scales", test_scales);
  g_test_add_func ("/check/oversight/override-reason", test_override_reason);
  g_test_add_func ("/check/oversight/frameworks", test_frameworks);
  g_test_add_func ("/check/oversight/late", test_late);
  return g_test_run ();
}
