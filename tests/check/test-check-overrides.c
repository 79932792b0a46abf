/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Overrides: recorded with reason and last day; what they let stand stays listed; past their day they count for
 * nothing. */

#include "problem-asserts.h"

/* "rule by override", one problem a line. */
static void
assert_let_stand (ImprovePlan *plan,
                  const char  *as_of,
                  const char  *expected)
{
  g_autoptr (ImproveDate) day = improve_date_parse (as_of, NULL);
  g_autoptr (GListModel) problems = improve_plan_check_as_of (plan, day);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (ImproveProblem) problem = g_list_model_get_item (problems, i);
      ImproveCheckOverride *found = improve_problem_get_let_stand (problem);

      g_string_append_printf (text, "%s%s %s", i > 0 ? "; " : "", improve_problem_get_rule (problem),
                              found != NULL ? improve_entity_get_id (IMPROVE_ENTITY (found)) : "-");
    }
  g_assert_cmpstr (text->str, ==, expected);
}

static ImproveCheckOverride *
override (const char *subject_id,
          const char *rule,
          const char *reason,
          const char *expires_on)
{
  return make (IMPROVE_TYPE_CHECK_OVERRIDE, "subject-id", subject_id, "rule", rule, "reason", reason, "by-id", "head",
               "valid-on", "2017-07-01", "expires-on", expires_on, NULL);
}

static void
record (ImprovePlan *plan,
        gpointer     made,
        const char  *id)
{
  g_autoptr (ImproveEntity) taken = made;
  g_autoptr (GDateTime) moment = g_date_time_new_utc (2017, 7, 1, 9, 0, 0);
  g_autoptr (GError) error = NULL;

  improve_entity_set_id (taken, id);
  improve_plan_record (plan, taken, moment, &error);
  g_assert_no_error (error);
}

static void
test_days (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  force (find (plan, "r1"), "source-id", "nothing");
  force (find (plan, "task"), "due", NULL);
  record (plan, override ("task", "agreed-date", "The board sets it in autumn", "2017-09-30"), "x1");
  assert_let_stand (plan, "2017-06-30", "dangling-reference -; agreed-date -");
  assert_let_stand (plan, "2017-07-01", "dangling-reference -; agreed-date x1");
  assert_let_stand (plan, "2017-09-30", "dangling-reference -; agreed-date x1");
  assert_let_stand (plan, "2017-10-01", "dangling-reference -; agreed-date -");
  /* An error stays listed as what it is. */
  record (plan, override ("r1", "dangling-reference", "The report comes next week", "2017-07-31"), "x2");
  assert_let_stand (plan, "2017-07-31", "dangling-reference x2; agreed-date x1");
  /* Without a day nothing is let stand. */
  {
    g_autoptr (ImproveProblem) problem = get_problem (plan, "dangling-reference");

    g_assert_null (improve_problem_get_let_stand (problem));
    g_assert_cmpint (improve_problem_get_severity (problem), ==, IMPROVE_SEVERITY_ERROR);
  }
}

/* Of its own rule and subject, or of the whole plan. */
static void
test_reach (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  force (find (plan, "task"), "due", NULL);
  force (find (plan, "task"), "owner-id", NULL);
  record (plan, override ("a1", "agreed-date", "Another", "2017-09-30"), "x1");
  assert_let_stand (plan, "2017-08-01", "agreed-owner -; agreed-date -");
  record (plan, override ("plan", "agreed-date", "All wait for autumn", "2017-09-30"), "x2");
  assert_let_stand (plan, "2017-08-01", "agreed-owner -; agreed-date x2");
  /* A later one takes its place. */
  {
    ImproveCheckOverride *ended = override ("plan", "agreed-date", "No longer", "2017-07-02");

    force (ended, "supersedes-id", "x2");
    record (plan, ended, "x3");
  }
  assert_let_stand (plan, "2017-08-01", "agreed-owner -; agreed-date -");
}

/* Without reason, party or last day none is recorded, and one that a document holds lets nothing stand. */
static void
test_refused (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  static const char *const needed[] = { "reason", "by-id", "expires-on", "rule", "subject-id" };

  for (guint i = 0; i < G_N_ELEMENTS (needed); i++)
    {
      g_autoptr (ImproveEntity) made = (ImproveEntity *) override ("task", "agreed-date", "Later", "2017-09-30");
      g_autoptr (GListModel) obstacles = NULL;

      force (made, needed[i], NULL);
      obstacles = improve_plan_check_record (plan, made);
      g_assert_cmpuint (g_list_model_get_n_items (obstacles), >, 0);
    }
  force (find (plan, "task"), "due", NULL);
  force (put (plan, override ("task", "agreed-date", NULL, "2017-09-30")), "id", "bad");
  assert_let_stand (plan, "2017-08-01", "agreed-date -; required-missing -");
}

static void
test_unknown_rule (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  record (plan, override ("task", "no-such-rule", "Why not", "2017-09-30"), "x1");
  assert_problems (plan, "override-rule /check_overrides/0/rule\n");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/check/overrides/days", test_days);
  g_test_add_func ("/check/overrides/reach", test_reach);
  g_test_add_func ("/check/overrides/refused", test_refused);
  g_test_add_func ("/check/overrides/unknown-rule", test_unknown_rule);
  return g_test_run ();
}
