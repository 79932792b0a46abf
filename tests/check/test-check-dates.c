/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Dates: which cannot come before which, which seldom do, and what clocks give. */

#include "problem-asserts.h"

static void
test_orders (void)
{
  static const struct
  {
    const char *id, *row, *text, *problem;
  } cases[] = {
    { "a1", "baseline-start", "2017-10-01", "dates-order /actions/0/baseline_due\n" },
    { "e1", "expires-on", "2017-06-19", "dates-order /evidence/0/expires_on\n" },
    { "visit", "published-on", "2017-04-04", "dates-unusual /inspections/0/published_on\n" },
    { "visit", "feedback-on", "2017-05-01", "dates-order /inspections/0/received_on\n" },
    { "m1", "next-on", "2017-06-13", "dates-order /meetings/0/next_on\n" },
    { "m1", "agenda-published-on", "2017-06-15", "dates-unusual /meetings/0/on\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ImprovePlan) plan = make_plan ();

      force (find (plan, cases[i].id), cases[i].row, cases[i].text);
      assert_problems (plan, cases[i].problem);
    }
}

static void
test_orders_of_others (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  force (find (plan, "head"), "starts", "2017-02-01");
  force (find (plan, "head"), "ends", "2017-01-31");
  force (find (plan, "board"), "founded-on", "2018");
  force (find (plan, "board"), "dissolved-on", "2017");
  force (find (plan, "leave"), "starts", "2017-07-01");
  force (find (plan, "leave"), "ends", "2017-06");
  put (plan, make (IMPROVE_TYPE_CLAIM, "subject-id", "a1", "aspect", "delivery", "scale", "progress_words", "value",
                   "on track", "text", "Two weeks late and no more", "by-id", "head", "valid-on", "2017-06-30",
                   "expires-on", "2017-06-29", NULL));
  put (plan, make (IMPROVE_TYPE_DEADLINE, "title", "Reply", "trigger-on", "2017-06-02", "due", "2017-06-01", "met-on",
                   "2017-06-01", NULL));
  put (plan, make (IMPROVE_TYPE_PLAN_VERSION, "label", "1.0", "on", "2017-07-20", "submitted-on", "2017-07-19",
                   "published-on", "2017-07-18", NULL));
  assert_problems (plan, "dates-unusual /plan/versions/0/submitted_on\n"
                         "dates-unusual /plan/versions/0/published_on\n"
                         "dates-order /claims/0/expires_on\n"
                         "dates-order /boards/0/dissolved_on\n"
                         "dates-order /posts/0/ends\n"
                         "dates-order /delegations/0/ends\n"
                         "dates-order /deadlines/0/due\n"
                         "dates-order /deadlines/0/met_on\n");
}

/* A partial date is wrong only where none of its days would be right. */
static void
test_partial_dates (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  force (find (plan, "a1"), "baseline-start", "2017-09-30");
  assert_problems (plan, "");
  force (find (plan, "a1"), "baseline-start", "2017");
  assert_problems (plan, "");
  force (find (plan, "a1"), "baseline-due", "2017-09");
  force (find (plan, "a1"), "agreed-due", "2017-09");
  force (find (plan, "a1"), "baseline-start", "2017-09-30");
  assert_problems (plan, "");
  force (find (plan, "a1"), "baseline-start", "2017-36");
  assert_problems (plan, "dates-order /actions/0/baseline_due\n");
}

static void
test_meeting (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  force (find (plan, "m1"), "starts", "2017-06-14T18:00:00+01:00");
  force (find (plan, "m1"), "ends", "2017-06-14T20:00:00+01:00");
  assert_problems (plan, "");
  force (find (plan, "m1"), "ends", "2017-06-14T16:30:00Z");
  assert_problems (plan, "dates-order /meetings/0/ends\n");
  force (find (plan, "m1"), "ends", NULL);
  force (find (plan, "m1"), "starts", "2017-06-15T18:00:00+01:00");
  assert_problems (plan, "meeting-day /meetings/0/starts\n");
  force (find (plan, "m1"), "starts", "2017-06-13T18:00:00+01:00");
  assert_problems (plan, "meeting-day /meetings/0/starts\n");
  force (find (plan, "m1"), "on", "2017-06");
  assert_problems (plan, "");
}

static void
test_milestone_after_action (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *action = find (plan, "a1");

  put (action, make (IMPROVE_TYPE_MILESTONE, "title", "Half of it", "due", "2017-09-30", NULL));
  put (action, make (IMPROVE_TYPE_MILESTONE, "title", "All of it", "due", "2017-10-01", NULL));
  put (action, make (IMPROVE_TYPE_MILESTONE, "title", "Some of it", "met-on", "2017-10-01", NULL));
  assert_problems (plan, "milestone-after-action /actions/0/milestones/1/due\n");
  put (action, make_on_basis (IMPROVE_TYPE_SLIPPAGE, on_limb ("m1-limb"), "subject-id", "a1", "aspect", "time",
                              "which", "agreed", "old-date", "2017-09-30", "new-date", "2017-10-31", "by-id", "board",
                              "decided-on", "2017-06-14", NULL));
  force (action, "agreed-due", "2017-10-31");
  assert_problems (plan, "");
  /* Without a date of its own an action sets no bound. */
  action = put (plan, make (IMPROVE_TYPE_ACTION, "id", "a2", "title", "Hire", "lead-id", "head", "objective-id", "ob1",
                            "timing", "recurring", NULL));
  put (action, make (IMPROVE_TYPE_MILESTONE, "title", "Ten hired", "due", "2019-01-01", NULL));
  assert_problems (plan, "");
}

static gpointer
put_deadline (ImprovePlan *plan,
              const char  *rule,
              const char  *trigger_on,
              const char  *due)
{
  return put (plan, make (IMPROVE_TYPE_DEADLINE, "title", "Statement", "rule", rule, "trigger", "received",
                          "trigger-on", trigger_on, "due", due, NULL));
}

static void
test_deadline (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  put_deadline (plan, "written-statement", "2017-04-07", "2017-07-20");
  put_deadline (plan, "written-statement", "2017-04-07", "2017-07-19");
  put_deadline (plan, "written-statement", "2017-04-07", "2017-07");
  put_deadline (plan, "written-statement", NULL, "2017-07-19");
  put_deadline (plan, "written-statement", "2017-04", "2017-07-19");
  put_deadline (plan, "written-statement", "2017-04-07", NULL);
  put_deadline (plan, "our-own-rule", "2017-04-07", "2017-04-08");
  put_deadline (plan, NULL, "2017-04-07", "2017-04-08");
  /* Past the years whose bank holidays are known, the library does not argue. */
  put_deadline (plan, "written-statement", "2097-04-08", "2097-07-19");
  assert_problems (plan, "deadline-reckoned /deadlines/1/due\n"
                         "deadline-due /deadlines/5/due\n"
                         "unknown-clock /deadlines/6/rule\n");
  assert_message (plan, "deadline-reckoned", "2017-07-20");
  improve_plan_set_jurisdiction (plan, "scotland");
  assert_problems (plan, "deadline-reckoned /deadlines/0/due\n"
                         "deadline-due /deadlines/5/due\n"
                         "unknown-clock /deadlines/6/rule\n");
  improve_plan_set_jurisdiction (plan, "northern-ireland");
  assert_message (plan, "deadline-reckoned", "2017-07-21");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/check/dates/orders", test_orders);
  g_test_add_func ("/check/dates/orders-of-others", test_orders_of_others);
  g_test_add_func ("/check/dates/partial-dates", test_partial_dates);
  g_test_add_func ("/check/dates/meeting", test_meeting);
  g_test_add_func ("/check/dates/milestone-after-action", test_milestone_after_action);
  g_test_add_func ("/check/dates/deadline", test_deadline);
  return g_test_run ();
}
