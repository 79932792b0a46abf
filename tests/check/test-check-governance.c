/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Who may decide, how bodies voted, and what the law asks of a statutory statement. */

#include "problem-asserts.h"

static void
test_delegation (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  force (find (plan, "leave"), "limb-id", NULL);
  assert_problems (plan, "delegation-missing /meetings/0/items/0/resolutions/0/limbs/0\n"
                         "delegation-limb /delegations/0/limb_id\n");
  force (find (plan, "leave"), "limb-id", "m2-limb");
  assert_problems (plan, "delegation-missing /meetings/0/items/0/resolutions/0/limbs/0\n"
                         "limb-delegates /delegations/0/limb_id\n");
}

static void
test_votes (void)
{
  static const struct
  {
    const char *method, *votes_for, *against;
    gboolean fault;
  } cases[] = {
    { "unanimous", "9", "1", TRUE },     { "unanimous", "9", "0", FALSE },    { "unanimous", NULL, NULL, FALSE },
    { "show_of_hands", "5", "4", FALSE }, { "show_of_hands", "4", "4", TRUE }, { "recorded_vote", "3", "5", TRUE },
    { "casting_vote", "4", "4", FALSE },  { "casting_vote", "5", "4", FALSE }, { "casting_vote", "6", "4", TRUE },
    { "casting_vote", NULL, "4", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ImprovePlan) plan = make_plan ();
      ImproveEntity *resolution = find (plan, "m1-resolution");

      force (resolution, "method", cases[i].method);
      if (cases[i].votes_for != NULL)
        force (resolution, "votes-for", cases[i].votes_for);
      if (cases[i].against != NULL)
        force (resolution, "votes-against", cases[i].against);
      assert_problems (plan, cases[i].fault ? "votes /meetings/0/items/0/resolutions/0/votes_against\n" : "");
    }
}

static void
test_votes_attendance (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  force (find (plan, "m1-resolution"), "votes-for", "2");
  force (find (plan, "m1-resolution"), "abstentions", "1");
  assert_problems (plan, "");
  for (int i = 0; i < 2; i++)
    put (find (plan, "m1"), make (IMPROVE_TYPE_ATTENDANCE, "name", "Cllr Example", "status", "present", NULL));
  put (find (plan, "m1"), make (IMPROVE_TYPE_ATTENDANCE, "name", "Cllr Absent", "status", "apologies", NULL));
  assert_problems (plan, "votes-attendance /meetings/0/items/0/resolutions/0/votes_for\n");
}

/* An action that answers the authority's recommendation needs a period in a statutory statement, whoever is named. */
static void
test_statement_period (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *recommendation = find (plan, "r1");
  const char *error = "statement-period /actions/0/baseline_due\n";

  force (find (plan, "a1"), "baseline-due", NULL);
  force (find (plan, "a1"), "agreed-due", NULL);
  force (find (plan, "a1"), "timing", "recurring");
  assert_problems (plan, "");
  improve_plan_set_statutory_statement (plan, TRUE);
  assert_problems (plan, error);
  force (recommendation, "addressee-id", "head");
  assert_problems (plan, error);
  force (recommendation, "addressee-id", NULL);
  assert_problems (plan, error);
  force (recommendation, "addressee-text", "The local authority");
  assert_problems (plan, error);
  force (recommendation, "addressee-text", "The safeguarding board");
  assert_problems (plan, "");
  force (recommendation, "addressee-text", NULL);
  force (recommendation, "addressee-id", "partner");
  assert_problems (plan, "");
  force (recommendation, "addressee-id", "council");
  force (recommendation, "source-id", "m1-limb");
  assert_problems (plan, "");
  force (recommendation, "source-id", "visit");
  improve_plan_set_jurisdiction (plan, "scotland");
  assert_problems (plan, "statement-period-elsewhere /actions/0/baseline_due\n");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/check/governance/delegation", test_delegation);
  g_test_add_func ("/check/governance/votes", test_votes);
  g_test_add_func ("/check/governance/votes-attendance", test_votes_attendance);
  g_test_add_func ("/check/governance/statement-period", test_statement_period);
  return g_test_run ();
}
