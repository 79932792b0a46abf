/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Single values: required ones, ranges, words, and what free text should not hold. */

#include "problem-asserts.h"

static void
test_required_missing (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  force (plan, "title", NULL);
  force (find (plan, "a1"), "title", "");
  force (find (plan, "t1"), "title", " \t\n\u00a0");
  force (find (plan, "m2"), "on", NULL);
  force (find (plan, "e1-link"), "stance", NULL);
  assert_problems (plan, "required-missing /plan/title\n"
                         "required-missing /themes/0/title\n"
                         "required-missing /actions/0/title\n"
                         "required-missing /evidence/0/links/0/stance\n"
                         "required-missing /meetings/1/on\n");
}

static void
test_out_of_range (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  /* No setter and no loader lets such a number in: past them all. */
  *(int *) improve_row_member (find (plan, "m1-resolution"),
                               improve_row_lookup (IMPROVE_TYPE_RESOLUTION, "votes-for")) = 1001;
  *(int *) improve_row_member (IMPROVE_ENTITY (plan), improve_row_lookup (IMPROVE_TYPE_PLAN, "generation")) = -1;
  assert_problems (plan, "out-of-range /plan/generation\n"
                         "out-of-range /meetings/0/items/0/resolutions/0/votes_for\n");
  assert_message (plan, "out-of-range", "lies outside 0 to 99");
}

static void
test_unusual_word (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  force (find (plan, "c1"), "category", "weather");
  force (find (plan, "m2-limb"), "verbs", "note;not;e;agree;note receive");
  force (find (plan, "visit"), "framework", "ilacs");
  assert_problems (plan, "unusual-word /root_causes/0/category\n"
                         "unusual-word /meetings/1/items/0/resolutions/0/limbs/0/verbs/1\n"
                         "unusual-word /meetings/1/items/0/resolutions/0/limbs/0/verbs/2\n"
                         "unusual-word /meetings/1/items/0/resolutions/0/limbs/0/verbs/4\n");
}

static void
test_sample_size (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  force (find (plan, "e1"), "population", "40");
  assert_problems (plan, "");
  force (find (plan, "e1"), "sample-size", "40");
  assert_problems (plan, "");
  force (find (plan, "e1"), "sample-size", "41");
  assert_problems (plan, "sample-size /evidence/0/sample_size\n");
  force (find (plan, "e1"), "population", NULL);
  *(int *) improve_row_member (find (plan, "e1"), improve_row_lookup (IMPROVE_TYPE_EVIDENCE, "population"))
      = IMPROVE_INT_ABSENT;
  assert_problems (plan, "");
}

/* The value itself is in no message. */
static void
test_personal_data (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveProblem) identifier = NULL, contact = NULL;

  force (find (plan, "a1"), "description", "Case 943 476 5919 reviewed");
  force (find (plan, "a1"), "lead-text", "jo@wexcombe.example");
  force (find (plan, "m1-item"), "papers", "Report;Ring 020 7946 0018");
  assert_problems (plan, "child-identifier /actions/0/description\n"
                         "contact-details /actions/0/lead_text\n"
                         "contact-details /meetings/0/items/0/papers/1\n");
  identifier = get_problem (plan, "child-identifier");
  contact = get_problem (plan, "contact-details");
  g_assert_cmpstr (improve_problem_get_message (identifier), ==, "“description” holds what looks like an NHS number.");
  g_assert_null (strstr (improve_problem_get_message (contact), "wexcombe"));
  g_assert_cmpint (improve_problem_get_severity (identifier), ==, IMPROVE_SEVERITY_WARNING);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/check/values/required-missing", test_required_missing);
  g_test_add_func ("/check/values/out-of-range", test_out_of_range);
  g_test_add_func ("/check/values/unusual-word", test_unusual_word);
  g_test_add_func ("/check/values/sample-size", test_sample_size);
  g_test_add_func ("/check/values/personal-data", test_personal_data);
  return g_test_run ();
}
