/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* How an action stands: each status, and the days on which it begins and ends. */

#include <libimprove/model/improve-milestone.h>

#include "../plan-maker.h"

static void
test_before_and_after_due (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  add_action (plan, "a", "2017-09-30");
  must_record (plan, move_to ("a", "in_progress", "2017-08-20", NULL));
  g_assert_cmpint (status_of (plan, "a", "2017-08-25"), ==, IMPROVE_DELIVERY_STATUS_ON_TRACK);
  g_assert_cmpint (status_of (plan, "a", "2017-08-30"), ==, IMPROVE_DELIVERY_STATUS_ON_TRACK);
  g_assert_cmpint (status_of (plan, "a", "2017-08-31"), ==, IMPROVE_DELIVERY_STATUS_DUE_SOON);
  g_assert_cmpint (status_of (plan, "a", "2017-09-30"), ==, IMPROVE_DELIVERY_STATUS_DUE_SOON);
  g_assert_cmpint (status_of (plan, "a", "2017-10-01"), ==, IMPROVE_DELIVERY_STATUS_OVERDUE);
}

/* A due month is over only when its last day is. */
static void
test_partial_due (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  add_action (plan, "a", "2017-09");
  must_record (plan, move_to ("a", "in_progress", "2017-09-01", NULL));
  g_assert_cmpint (status_of (plan, "a", "2017-09-30"), ==, IMPROVE_DELIVERY_STATUS_DUE_SOON);
  g_assert_cmpint (status_of (plan, "a", "2017-10-01"), ==, IMPROVE_DELIVERY_STATUS_OVERDUE);
}

static void
test_silence (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  add_action (plan, "a", "2018-12-31");
  g_assert_cmpint (status_of (plan, "a", "2017-06-01"), ==, IMPROVE_DELIVERY_STATUS_SILENT);
  must_record (plan, move_to ("a", "in_progress", "2017-06-01", NULL));
  g_assert_cmpint (status_of (plan, "a", "2017-07-16"), ==, IMPROVE_DELIVERY_STATUS_ON_TRACK);
  g_assert_cmpint (status_of (plan, "a", "2017-07-17"), ==, IMPROVE_DELIVERY_STATUS_SILENT);
  must_record (plan, claim_of ("a", "director", "green", "2017-07-17"));
  g_assert_cmpint (status_of (plan, "a", "2017-08-31"), ==, IMPROVE_DELIVERY_STATUS_ON_TRACK);
  g_assert_cmpint (status_of (plan, "a", "2017-09-01"), ==, IMPROVE_DELIVERY_STATUS_SILENT);
  /* A claim of the future says nothing today. */
  g_assert_cmpint (status_of (plan, "a", "2017-07-16"), ==, IMPROVE_DELIVERY_STATUS_ON_TRACK);
}

static void
test_at_risk (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveDate) milestone_due = day ("2017-07-31");
  ImproveAction *a = add_action (plan, "a", "2017-12-31");
  g_autoptr (ImproveMilestone) milestone = improve_milestone_new ("Half of them", milestone_due);

  must_record (plan, move_to ("a", "in_progress", "2017-07-20", NULL));
  improve_entity_add_child (IMPROVE_ENTITY (a), IMPROVE_ENTITY (milestone), NULL);
  g_assert_cmpint (status_of (plan, "a", "2017-07-31"), ==, IMPROVE_DELIVERY_STATUS_ON_TRACK);
  g_assert_cmpint (status_of (plan, "a", "2017-08-01"), ==, IMPROVE_DELIVERY_STATUS_AT_RISK);
  improve_milestone_set_met_on (milestone, milestone_due);
  g_assert_cmpint (status_of (plan, "a", "2017-08-01"), ==, IMPROVE_DELIVERY_STATUS_ON_TRACK);
  g_object_set (improve_plan_lookup (plan, "director"), "holder-status", IMPROVE_HOLDER_STATUS_VACANT, NULL);
  g_assert_cmpint (status_of (plan, "a", "2017-08-01"), ==, IMPROVE_DELIVERY_STATUS_AT_RISK);
}

static void
test_predecessor_late (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  const char *ids[] = { "first", NULL };
  ImproveAction *second;

  add_action (plan, "first", "2017-06-30");
  second = add_action (plan, "second", "2017-12-31");
  improve_action_set_depends_on_ids (second, ids);
  must_record (plan, move_to ("second", "in_progress", "2017-06-30", NULL));
  g_assert_cmpint (status_of (plan, "second", "2017-06-30"), ==, IMPROVE_DELIVERY_STATUS_ON_TRACK);
  g_assert_cmpint (status_of (plan, "second", "2017-07-01"), ==, IMPROVE_DELIVERY_STATUS_AT_RISK);
  must_record (plan, move_to ("first", "delivered", "2017-07-01", NULL));
  g_assert_cmpint (status_of (plan, "second", "2017-07-01"), ==, IMPROVE_DELIVERY_STATUS_ON_TRACK);
}

/* Delivered is a claim; assured rests on evidence and lapses with it. */
static void
test_proof_and_lapse (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveDate) expires = day ("2017-12-31");
  ImproveEvidence *evidence;

  add_action (plan, "a", "2017-06-30");
  evidence = add_evidence (plan, "audit", "a", IMPROVE_STANCE_SUPPORTS, IMPROVE_SOURCE_LINE_CORPORATE_QA,
                           IMPROVE_EVIDENCE_METHOD_CASE_AUDIT);
  improve_evidence_set_expires_on (evidence, expires);
  must_record (plan, move_to ("a", "delivered", "2017-06-20", NULL));
  g_assert_cmpint (status_of (plan, "a", "2017-07-31"), ==, IMPROVE_DELIVERY_STATUS_DELIVERED_UNPROVEN);
  must_record (plan, move_to ("a", "assured", "2017-08-01", basis_of_evidence ("audit")));
  g_assert_cmpint (status_of (plan, "a", "2017-07-31"), ==, IMPROVE_DELIVERY_STATUS_DELIVERED_UNPROVEN);
  g_assert_cmpint (status_of (plan, "a", "2017-12-31"), ==, IMPROVE_DELIVERY_STATUS_ASSURED);
  g_assert_cmpint (status_of (plan, "a", "2018-01-01"), ==, IMPROVE_DELIVERY_STATUS_LAPSED);
  must_record (plan, move_to ("a", "regressed", "2018-01-02", NULL));
  g_assert_cmpint (status_of (plan, "a", "2018-01-02"), ==, IMPROVE_DELIVERY_STATUS_REGRESSED);
}

static void
test_given_up (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  add_action (plan, "a", "2017-06-30");
  must_record (plan, move_to ("a", "cancelled", "2017-06-01", NULL));
  g_assert_cmpint (status_of (plan, "a", "2017-12-31"), ==, IMPROVE_DELIVERY_STATUS_CANCELLED);
}

static void
assert_why (ImprovePlan *plan,
            const char  *as_of,
            const char  *why,
            const char  *because)
{
  g_autoptr (ImproveDate) date = day (as_of);
  g_autoptr (ImproveAssessment) assessment = improve_plan_assess (plan, date, NULL);
  ImproveStatus *status = improve_assessment_lookup (assessment, "a");
  g_autofree char *found_why = g_strjoinv ("|", (char **) improve_status_get_why (status));
  g_autofree char *found_because = g_strjoinv ("|", (char **) improve_status_get_because_ids (status));

  g_assert_cmpstr (found_why, ==, why);
  g_assert_cmpstr (found_because, ==, because);
}

/* Each reason names the record that it is: the slippage that set a date, the evidence an assurance rests on. */
static void
test_records_of_reasons (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveDate) later = day ("2017-09-30"), decided = day ("2017-06-01"), expires = day ("2017-12-31");
  ImproveMove *assured;
  ImproveSlippage *slippage = improve_slippage_new ("a", IMPROVE_SLIPPAGE_ASPECT_TIME, IMPROVE_SLIPPAGE_DATE_FORECAST, NULL,
                                                    later, "capacity", "director", NULL, decided);
  ImproveEvidence *evidence;

  add_action (plan, "a", "2017-06-30");
  improve_entity_set_id (IMPROVE_ENTITY (slippage), "slip");
  must_record (plan, claim_of ("a", "director", "amber", "2017-07-01"));
  must_record (plan, slippage);
  assert_why (plan, "2017-07-01",
              "It was agreed for 30 June 2017 and nobody has recorded it delivered.|It is forecast for 30 September 2017, "
              "after the agreed 30 June 2017.",
              "a|slip");
  evidence = add_evidence (plan, "audit", "a", IMPROVE_STANCE_SUPPORTS, IMPROVE_SOURCE_LINE_PARTNER,
                           IMPROVE_EVIDENCE_METHOD_CASE_AUDIT);
  improve_evidence_set_author_id (evidence, "partner");
  improve_evidence_set_expires_on (evidence, expires);
  must_record (plan, move_to ("a", "delivered", "2017-07-02", NULL));
  assured = move_to ("a", "assured", "2017-07-03", basis_of_evidence ("audit"));
  improve_entity_set_id (IMPROVE_ENTITY (assured), "move");
  must_record (plan, assured);
  assert_why (plan, "2017-12-31",
              "It was assured on 3 July 2017 on independent evidence that still stands.|“audit” of 1 June 2017 supports it.",
              "move|audit");
  assert_why (plan, "2018-01-01",
              "It was assured on 3 July 2017, but the evidence for that no longer stands.|“audit” of 1 June 2017 expired on "
              "31 December 2017.",
              "move|audit");
}

/* What was recorded later was not known then. */
static void
test_known_at (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveDate) as_of = day ("2017-07-31");
  g_autoptr (GDateTime) before = moment ("2017-11-30T10:00:00Z");
  g_autoptr (ImproveAssessment) assessment = NULL;

  add_action (plan, "a", "2017-06-30");
  must_record (plan, move_to ("a", "delivered", "2017-06-20", NULL));
  assessment = improve_plan_assess (plan, as_of, before);
  g_assert_cmpint (improve_status_get_status (improve_assessment_lookup (assessment, "a")), ==,
                   IMPROVE_DELIVERY_STATUS_OVERDUE);
}

/* An override stands beside the status, never in its place, and ends by itself. */
static void
test_override (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveDate) said = day ("2017-07-01"), ends = day ("2017-07-31");
  g_autoptr (ImproveDate) during = day ("2017-07-31"), after = day ("2017-08-01");
  g_autoptr (ImproveAssessment) then = NULL, later = NULL;

  add_action (plan, "a", "2017-06-30");
  must_record (plan, g_object_new (IMPROVE_TYPE_CLAIM, "subject-id", "a", "aspect", IMPROVE_CLAIM_ASPECT_DELIVERY, "scale",
                                   "council_brag", "value", "green", "text", "The training is booked.", "by-id", "chair",
                                   "valid-on", said, "expires-on", ends, NULL));
  then = improve_plan_assess (plan, during, NULL);
  later = improve_plan_assess (plan, after, NULL);
  g_assert_cmpint (improve_status_get_status (improve_assessment_lookup (then, "a")), ==,
                   IMPROVE_DELIVERY_STATUS_OVERDUE);
  g_assert_cmpstr (improve_status_get_override_text (improve_assessment_lookup (then, "a")), ==,
                   "Independent Chair says green until 31 July 2017: The training is booked.");
  g_assert_cmpstr (improve_status_get_override_text (improve_assessment_lookup (later, "a")), ==, NULL);
}

/* Without a reason it is none, and says nothing else either. */
static void
test_override_without_reason (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveDate) said = day ("2017-07-01"), ends = day ("2017-07-31");
  g_autoptr (ImproveAssessment) assessment = NULL;
  ImproveStatus *status;

  add_action (plan, "a", "2017-06-30");
  must_record (plan, g_object_new (IMPROVE_TYPE_CLAIM, "subject-id", "a", "aspect", IMPROVE_CLAIM_ASPECT_DELIVERY, "scale",
                                   "council_brag", "value", "green", "text", " ", "by-id", "chair", "valid-on", said,
                                   "expires-on", ends, NULL));
  assessment = improve_plan_assess (plan, ends, NULL);
  status = improve_assessment_lookup (assessment, "a");
  g_assert_null (improve_status_get_override_text (status));
  g_assert_null (improve_status_get_override_claim_id (status));
  g_assert_null (improve_status_get_claimed (status));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/assess/status/before-and-after-due", test_before_and_after_due);
  g_test_add_func ("/assess/status/partial-due", test_partial_due);
  g_test_add_func ("/assess/status/silence", test_silence);
  g_test_add_func ("/assess/status/at-risk", test_at_risk);
  g_test_add_func ("/assess/status/predecessor-late", test_predecessor_late);
  g_test_add_func ("/assess/status/proof-and-lapse", test_proof_and_lapse);
  g_test_add_func ("/assess/status/given-up", test_given_up);
  g_test_add_func ("/assess/status/records-of-reasons", test_records_of_reasons);
  g_test_add_func ("/assess/status/known-at", test_known_at);
  g_test_add_func ("/assess/status/override", test_override);
  g_test_add_func ("/assess/status/override-without-reason", test_override_without_reason);
  return g_test_run ();
}
