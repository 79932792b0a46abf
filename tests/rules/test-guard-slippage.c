/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Agreed dates move on an authority, forecasts with a reason, the baseline never. */

#include "obstacle-asserts.h"

static gpointer
slip (ImproveBasis *basis,
      const char   *which,
      const char   *old_date,
      const char   *new_date,
      const char   *decided_on)
{
  return make_on_basis (IMPROVE_TYPE_SLIPPAGE, basis, "subject-id", "a1", "aspect", "time", "which", which, "old-date",
                        old_date, "new-date", new_date, "by-id", "board", "decided-on", decided_on, NULL);
}

static ImproveBasis *
on_leave (void)
{
  return make (IMPROVE_TYPE_BASIS, "delegation-id", "leave", NULL);
}

static const char *const authority_mend = "name the limb, or the delegation in force";
static const char *const dates_mend = "give the date in force as the old date";

static void
test_agreed_authority (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  assert_passes (plan, slip (on_limb ("m1-limb"), "agreed", "2017-09-30", "2017-10-31", "2017-06-14"));
  assert_refused (plan, slip (NULL, "agreed", "2017-09-30", "2017-10-31", "2017-06-14"), "agreed-authority",
                  authority_mend);
  assert_refused (plan, slip (on_evidence ("e1"), "agreed", "2017-09-30", "2017-10-31", "2017-06-14"),
                  "agreed-authority", authority_mend);
}

/* A delegation holds from its own day, or from the meeting that made it, to its last day. */
static void
test_delegation_in_force (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *leave = find (plan, "leave");

  assert_passes (plan, slip (on_leave (), "agreed", "2017-09-30", "2017-10-31", "2017-06-14"));
  assert_refused (plan, slip (on_leave (), "agreed", "2017-09-30", "2017-10-31", "2017-06-13"), "agreed-authority",
                  authority_mend);
  force (leave, "starts", "2017-07");
  force (leave, "ends", "2017-08");
  assert_refused (plan, slip (on_leave (), "agreed", "2017-09-30", "2017-10-31", "2017-06-30"), "agreed-authority",
                  authority_mend);
  assert_passes (plan, slip (on_leave (), "agreed", "2017-09-30", "2017-10-31", "2017-07-01"));
  assert_passes (plan, slip (on_leave (), "agreed", "2017-09-30", "2017-10-31", "2017-08-31"));
  assert_refused (plan, slip (on_leave (), "agreed", "2017-09-30", "2017-10-31", "2017-09-01"), "agreed-authority",
                  authority_mend);
}

static void
test_delegation_of_no_meeting (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *leave = find (plan, "leave");
  g_autoptr (GPtrArray) obstacles = NULL;
  g_autoptr (ImproveSlippage) undated
      = slip (on_leave (), "agreed", "2017-09-30", "2017-10-31", NULL);

  /* A limb that is unknown, or none: nothing says from when, so any day will do. */
  force (leave, "limb-id", "m9-limb");
  assert_passes (plan, slip (on_leave (), "agreed", "2017-09-30", "2017-10-31", "2017-06-01"));
  force (leave, "limb-id", NULL);
  assert_passes (plan, slip (on_leave (), "agreed", "2017-09-30", "2017-10-31", "2017-06-01"));
  /* On no day nothing is in force. */
  obstacles = improve_guards_find_obstacles (plan, IMPROVE_ENTITY (undated), TRUE);
  g_assert_cmpuint (obstacles->len, ==, 1);
  g_assert_cmpstr (improve_obstacle_get_rule (g_ptr_array_index (obstacles, 0)), ==, "agreed-authority");
}

static void
test_forecast_reason (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  const char *mend = "say why it is now expected on another day";

  assert_refused (plan, slip (NULL, "forecast", NULL, "2017-11-30", "2017-08-01"), "forecast-reason", mend);
  assert_refused (plan, make (IMPROVE_TYPE_SLIPPAGE, "subject-id", "a1", "aspect", "time", "which", "forecast",
                              "new-date", "2017-11", "reason", "", "note", "", "by-id", "head", "decided-on",
                              "2017-08-01", NULL),
                  "forecast-reason", mend);
  assert_passes (plan, make (IMPROVE_TYPE_SLIPPAGE, "subject-id", "a1", "aspect", "time", "which", "forecast",
                             "new-date", "2017-11", "reason", "capacity", "by-id", "head", "decided-on", "2017-08-01",
                             NULL));
  assert_passes (plan, make (IMPROVE_TYPE_SLIPPAGE, "subject-id", "a1", "aspect", "time", "which", "forecast",
                             "new-date", "2017-11", "note", "Two workers left", "by-id", "head", "decided-on",
                             "2017-08-01", NULL));
}

static void
test_slippage_dates (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  assert_refused (plan, slip (on_limb ("m1-limb"), NULL, "2017-09-30", "2017-10-31", "2017-06-14"), "slippage-dates",
                  dates_mend);
  assert_refused (plan, slip (on_limb ("m1-limb"), "agreed", "2017-09-30", NULL, "2017-06-14"), "slippage-dates",
                  dates_mend);
  assert_refused (plan, slip (on_limb ("m1-limb"), "agreed", "2017-09-29", "2017-10-31", "2017-06-14"),
                  "slippage-dates", dates_mend);
  assert_refused (plan, slip (on_limb ("m1-limb"), "agreed", NULL, "2017-10-31", "2017-06-14"), "slippage-dates",
                  dates_mend);
  /* An action with no agreed date is given one. */
  force (find (plan, "a1"), "baseline-due", NULL);
  assert_passes (plan, slip (on_limb ("m1-limb"), "agreed", NULL, "2017-10-31", "2017-06-14"));
  assert_refused (plan, slip (on_limb ("m1-limb"), "agreed", "2017-09-30", "2017-10-31", "2017-06-14"),
                  "slippage-dates", dates_mend);
}

static void
test_other_aspects (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveSlippage) of_evidence = slip (on_limb ("m1-limb"), "agreed", NULL, "2017-10-31", "2017-06-14");
  g_autoptr (GPtrArray) obstacles = NULL;

  assert_passes (plan, make (IMPROVE_TYPE_SLIPPAGE, "subject-id", "a1", "aspect", "quality", "by-id", "head",
                             "decided-on", "2017-08-01", NULL));
  /* A loaded one may name what has no dates: that is for others to say. */
  force (of_evidence, "subject-id", "e1");
  obstacles = improve_guards_find_obstacles (plan, IMPROVE_ENTITY (of_evidence), TRUE);
  g_assert_cmpuint (obstacles->len, ==, 0);
}

/* The old date is the one in force on the day; a correction is tried as if what it corrects had never been. */
static void
test_slippage_after_slippage (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *action = find (plan, "a1");
  ImproveEntity *first = slip (on_limb ("m1-limb"), "agreed", "2017-09-30", "2017-10-31", "2017-06-14");
  ImproveEntity *correction;
  g_autoptr (GPtrArray) again = NULL;

  improve_entity_set_id (first, "first");
  put (action, first);
  assert_passes (plan, slip (on_limb ("m2-limb"), "agreed", "2017-10-31", "2017-12-31", "2017-07-12"));
  assert_refused (plan, slip (on_limb ("m2-limb"), "agreed", "2017-09-30", "2017-12-31", "2017-07-12"),
                  "slippage-dates", dates_mend);
  /* Decided before the first was. */
  assert_passes (plan, slip (on_limb ("m1-limb"), "agreed", "2017-09-30", "2017-12-31", "2017-06-13"));

  correction = slip (on_limb ("m1-limb"), "agreed", "2017-09-30", "2017-11-30", "2017-06-14");
  force (correction, "supersedes-id", "first");
  assert_passes (plan, g_object_ref (correction));
  put (action, correction);
  /* Tried again, each is tried on what went before it. */
  again = improve_guards_find_obstacles (plan, correction, TRUE);
  g_assert_cmpuint (again->len, ==, 0);
  g_clear_pointer (&again, g_ptr_array_unref);
  again = improve_guards_find_obstacles (plan, first, TRUE);
  g_assert_cmpuint (again->len, ==, 0);
}

static gpointer
change (ImproveBasis *basis)
{
  return make_on_basis (IMPROVE_TYPE_CHANGE, basis, "subject-id", "a1", "row-name", "title", "after-text", "Visit sooner",
                        "by-id", "head", "valid-on", "2017-07-01", NULL);
}

/* Between meetings the plan changes on an authority, as its dates do. */
static void
test_change_authority (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  assert_passes (plan, change (on_limb ("m1-limb")));
  assert_passes (plan, change (on_leave ()));
  assert_refused (plan, change (NULL), "change-authority", "name the limb, or the delegation in force");
  assert_refused (plan, change (on_evidence ("e1")), "change-authority", "name the limb, or the delegation in force");
  force (find (plan, "leave"), "ends", "2017-06-30");
  assert_refused (plan, change (on_leave ()), "change-authority", "name the limb, or the delegation in force");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rules/guard-slippage/agreed-authority", test_agreed_authority);
  g_test_add_func ("/rules/guard-slippage/delegation-in-force", test_delegation_in_force);
  g_test_add_func ("/rules/guard-slippage/delegation-of-no-meeting", test_delegation_of_no_meeting);
  g_test_add_func ("/rules/guard-slippage/forecast-reason", test_forecast_reason);
  g_test_add_func ("/rules/guard-slippage/dates", test_slippage_dates);
  g_test_add_func ("/rules/guard-slippage/other-aspects", test_other_aspects);
  g_test_add_func ("/rules/guard-slippage/after-slippage", test_slippage_after_slippage);
  g_test_add_func ("/rules/guard-slippage/change-authority", test_change_authority);
  return g_test_run ();
}
