/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Records: whether the states shown follow from them, and whether each could have been made. */

#include "problem-asserts.h"

/* A record given to an entity, which then shows what its records give. */
static gpointer
put_and_derive (gpointer owner,
                gpointer record)
{
  ImproveEntity *made = put (owner, record);

  improve_entity_derive (owner);
  return made;
}

static void
test_supported (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *action = find (plan, "a1");

  put_and_derive (action, make_move ("a1", "agreed", "2017-05-01", NULL));
  put_and_derive (action, make_move ("a1", "delivered", "2017-06-20", NULL));
  put_and_derive (action, make_move ("a1", "assured", "2017-07", on_evidence ("e1")));
  put_and_derive (find (plan, "m1"), make_move ("m1", "held", "2017-06-14", NULL));
  put_and_derive (find (plan, "m1"), make_move ("m1", "approved", "2017-07-12", on_limb ("m2-limb")));
  put_and_derive (find (plan, "task"),
                  make (IMPROVE_TYPE_MOVE, "subject-id", "task", "to", "closed", "on", "2017-07-12", "by-id", "chair",
                        NULL));
  assert_problems (plan, "");
}

static void
test_state_unsupported (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *action = find (plan, "a1");

  force (action, "state", "assured");
  force (action, "delivered-on", "2017-06-20");
  force (action, "agreed-due", "2018-01-31");
  force (action, "forecast-due", "2018-02-28");
  force (find (plan, "m1"), "minutes-state", "approved");
  assert_problems (plan, "state-unsupported /actions/0/state\n"
                         "state-unsupported /actions/0/agreed_due\n"
                         "state-unsupported /actions/0/forecast_due\n"
                         "state-unsupported /actions/0/delivered_on\n"
                         "state-unsupported /meetings/0/minutes_state\n");
  assert_message (plan, "state-unsupported", "“state” shows “assured”, and its records give nothing.");
  put (action, make_move ("a1", "agreed", "2017-05-01", NULL));
  assert_message (plan, "state-unsupported", "“state” shows “assured”, and its records give “agreed”.");
}

/* What records give and the plan does not show is as wrong. */
static void
test_state_not_shown (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  put (find (plan, "a1"), make_move ("a1", "delivered", "2017-05-01", NULL));
  force (find (plan, "a1"), "agreed-due", NULL);
  assert_problems (plan, "state-unsupported /actions/0/state\n"
                         "state-unsupported /actions/0/agreed_due\n"
                         "state-unsupported /actions/0/delivered_on\n");
  assert_message (plan, "state-unsupported", "“state” shows nothing, and its records give “delivered”.");
  improve_entity_derive (find (plan, "a1"));
  assert_problems (plan, "");
}

static void
test_state_word (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *action = find (plan, "a1");
  ImproveEntity *wrong = put_and_derive (action, make_move ("a1", "green", "2017-05-01", NULL));

  assert_problems (plan, "state-word /actions/0/moves/0/to\n");
  assert_message (plan, "state-word", "“green” is no state of action.");
  /* A record is mended by a later one that corrects it. */
  put_and_derive (action, make (IMPROVE_TYPE_MOVE, "subject-id", "a1", "to", "agreed", "on", "2017-05-01", "by-id",
                                "head", "supersedes-id", improve_entity_get_id (wrong), NULL));
  assert_problems (plan, "");
}

static void
test_record_misplaced (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  put (plan, make (IMPROVE_TYPE_ACTION, "id", "a2", "title", "Hire", "lead-id", "head", "objective-id", "ob1",
                   "timing", "recurring", NULL));
  put_and_derive (find (plan, "a1"), make_move ("a2", "agreed", "2017-05-01", NULL));
  assert_problems (plan, "record-misplaced /actions/0/moves/0/subject_id\n");
  assert_message (plan, "record-misplaced", "among the records of action “a1”");
}

static void
test_record_unsupported (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *action = find (plan, "a1");
  ImproveEntity *wrong = put_and_derive (action, make_move ("a1", "assured", "2017-07-01", NULL));
  g_autoptr (ImproveProblem) problem = NULL;

  assert_problems (plan, "record-unsupported /actions/0/moves/0\n"
                         "record-unsupported /actions/0/moves/0\n");
  problem = get_problem (plan, "record-unsupported");
  g_assert_true (g_str_has_prefix (improve_problem_get_message (problem), "[assured-evidence] nothing independent"));
  g_assert_true (g_str_has_prefix (improve_problem_get_mend (problem), "name evidence from an independent line"));
  /* Made again with a basis, and naming the old one. */
  put_and_derive (action, make_on_basis (IMPROVE_TYPE_MOVE, on_evidence ("e1"), "subject-id", "a1", "to", "assured",
                                         "on", "2017-07-01", "by-id", "partner", "supersedes-id",
                                         improve_entity_get_id (wrong), NULL));
  assert_problems (plan, "");
}

/* Each is tried as of its day, in its order, as known when it was recorded: what came later does not undo it. */
static void
test_tried_as_of_its_day (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *action = find (plan, "a1"), *evidence = find (plan, "e1"), *withdrawn;

  put_and_derive (action, make_on_basis (IMPROVE_TYPE_MOVE, on_evidence ("e1"), "subject-id", "a1", "to", "assured",
                                         "on", "2017-07-01", "by-id", "partner", "recorded-at",
                                         "2017-07-02T10:00:00+01:00", NULL));
  /* Collected after that day. */
  {
    ImproveEntity *later = put (plan, make (IMPROVE_TYPE_EVIDENCE, "id", "later", "title", "Dip sample", "method",
                                            "dip_sample", "source-line", "inspectorate", "collected-on", "2017-08-01",
                                            NULL));

    put (later, make (IMPROVE_TYPE_EVIDENCE_LINK, "subject-id", "a1", "stance", "contradicts", NULL));
  }
  assert_problems (plan, "");
  /* Withdrawn before that day, and recorded after it was relied on. */
  withdrawn = put_and_derive (evidence, make (IMPROVE_TYPE_MOVE, "subject-id", "e1", "to", "withdrawn", "on",
                                              "2017-06-25", "by-id", "partner", "recorded-at",
                                              "2017-09-01T10:00:00+01:00", NULL));
  assert_problems (plan, "");
  force (withdrawn, "recorded-at", "2017-07-01T10:00:00+01:00");
  assert_problems (plan, "record-unsupported /actions/0/moves/0\n"
                         "record-unsupported /actions/0/moves/0\n");
}

static ImproveEntity *
put_slippage (ImprovePlan *plan,
              const char  *limb_id,
              const char  *old_date,
              const char  *new_date,
              const char  *decided_on)
{
  return put_and_derive (find (plan, "a1"),
                         make_on_basis (IMPROVE_TYPE_SLIPPAGE, on_limb (limb_id), "subject-id", "a1", "aspect", "time",
                                        "which", "agreed", "old-date", old_date, "new-date", new_date, "by-id",
                                        "board", "decided-on", decided_on, NULL));
}

static void
test_slippages (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  put_slippage (plan, "m1-limb", "2017-09-30", "2017-10-31", "2017-06-14");
  put_slippage (plan, "m2-limb", "2017-10-31", "2017-12-31", "2017-07-12");
  assert_problems (plan, "");
  put_slippage (plan, NULL, "2017-09-30", "2018-01-31", "2017-08-01");
  assert_problems (plan, "record-unsupported /actions/0/slippages/2\n"
                         "record-unsupported /actions/0/slippages/2\n");
}

/* Nobody takes back what somebody else said. */
static void
test_claims (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *doubt = put (plan, make (IMPROVE_TYPE_CLAIM, "subject-id", "a1", "aspect", "delivery", "scale",
                                          "progress_words", "value", "at risk", "by-id", "partner", "valid-on",
                                          "2017-06-30", NULL));

  put (plan, make (IMPROVE_TYPE_CLAIM, "subject-id", "a1", "aspect", "delivery", "scale", "progress_words", "value",
                   "on track", "by-id", "head", "valid-on", "2017-07-30", "supersedes-id",
                   improve_entity_get_id (doubt), NULL));
  assert_problems (plan, "record-unsupported /claims/1\n");
  assert_message (plan, "record-unsupported", "[own-claim]");
}

static void
test_recorded_early (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *action = find (plan, "a1");
  ImproveEntity *move = put_and_derive (action, make (IMPROVE_TYPE_MOVE, "subject-id", "a1", "to", "delivered", "on",
                                                      "2017-06-14", "by-id", "head", "recorded-at",
                                                      "2017-06-13T23:30:00Z", NULL));

  /* Half past midnight where it was recorded. */
  assert_problems (plan, "");
  force (move, "recorded-at", "2017-06-12T23:30:00Z");
  assert_problems (plan, "recorded-early /actions/0/moves/0/on\n");
  put (plan, make (IMPROVE_TYPE_CLAIM, "subject-id", "a1", "aspect", "delivery", "scale", "progress_words", "value",
                   "on track", "by-id", "head", "valid-on", "2017-08-01", "recorded-at", "2017-06-12T23:30:00Z",
                   NULL));
  assert_problems (plan, "recorded-early /actions/0/moves/0/on\n"
                         "recorded-early /claims/0/valid_on\n");
  force (move, "on", "2017-06");
  force (action, "delivered-on", "2017-06");
  assert_problems (plan, "recorded-early /claims/0/valid_on\n");
}

/* A body that answers many times over is checked in bounded work, and the check says that it stopped. */
static void
test_too_entangled (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *action = find (plan, "a1");

  for (int i = 0; i < 8000; i++)
    put (action, make (IMPROVE_TYPE_MOVE, "subject-id", "a1", "to", "agreed", "on", "2017-05-01", "by-id", "head",
                       NULL));
  improve_entity_derive (action);
  assert_problems (plan, "checked-in-part /plan\n");
  assert_message (plan, "checked-in-part", "too entangled");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/check/records/supported", test_supported);
  g_test_add_func ("/check/records/state-unsupported", test_state_unsupported);
  g_test_add_func ("/check/records/state-not-shown", test_state_not_shown);
  g_test_add_func ("/check/records/state-word", test_state_word);
  g_test_add_func ("/check/records/misplaced", test_record_misplaced);
  g_test_add_func ("/check/records/unsupported", test_record_unsupported);
  g_test_add_func ("/check/records/tried-as-of-its-day", test_tried_as_of_its_day);
  g_test_add_func ("/check/records/slippages", test_slippages);
  g_test_add_func ("/check/records/claims", test_claims);
  g_test_add_func ("/check/records/early", test_recorded_early);
  g_test_add_func ("/check/records/too-entangled", test_too_entangled);
  return g_test_run ();
}
