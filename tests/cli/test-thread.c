/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* improve thread, coverage and oversight, as a shell sees them, on the worked plan. */

#include <string.h>

#include <json-glib/json-glib.h>

#include "command.h"

#define DAY "--as-of", "2017-12-13"

static char *
plan_path (void)
{
  return g_test_build_filename (G_TEST_DIST, "..", "examples", "wrenmouth", "plan.json", NULL);
}

static JsonObject *
parse (const char *text)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;

  g_assert_true (json_parser_load_from_data (parser, text, -1, &error));
  g_assert_no_error (error);
  return json_object_ref (json_node_get_object (json_parser_get_root (parser)));
}

/* Whether a text fits a page of paper: so many lines, none too wide. */
static void
assert_page (const char *text,
             guint       most_lines)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  g_assert_cmpuint (g_strv_length (lines), <=, most_lines);
  for (guint i = 0; lines[i] != NULL; i++)
    g_assert_cmpint (g_utf8_strlen (lines[i], -1), <=, 118);
}

/* What proves a recommendation and why an action exists stand on a page each, with what is missing said plainly. */
static void
test_thread_pages (void)
{
  g_autofree char *plan = plan_path ();
  g_auto (Answer) recommendation = RUN ("thread", plan, "recommendation-1", DAY);
  g_auto (Answer) action = RUN ("thread", plan, "action-1.2", DAY);
  g_auto (Answer) unanswered = RUN ("thread", plan, "recommendation-12", DAY);

  g_assert_cmpint (recommendation.status, ==, 1);
  assert_page (recommendation.out, 75);
  g_assert_nonnull (strstr (recommendation.out, "\nWhat came of it, and what proves it\n  is answered by action 1.1 “"));
  g_assert_nonnull (strstr (recommendation.out, "\nWhere the thread breaks\n"));
  g_assert_cmpint (action.status, ==, 1);
  assert_page (action.out, 50);
  g_assert_nonnull (strstr (action.out, "\nWhy it exists\n  answers recommendation 1 “"));
  g_assert_nonnull (strstr (action.out, "under item 6 “Children's improvement plan”, Cabinet, 11 July 2017\n"));
  g_assert_cmpint (unanswered.status, ==, 1);
  g_assert_nonnull (strstr (unanswered.out, "  No action answers recommendation 12 “"));
}

static void
test_thread_json (void)
{
  g_autofree char *plan = plan_path ();
  g_auto (Answer) answer = RUN ("thread", plan, "action-1.2", DAY, "--json");
  g_autoptr (JsonObject) thread = parse (answer.out);
  JsonObject *first = json_array_get_object_element (json_object_get_array_member (thread, "upward"), 0);

  g_assert_cmpint (answer.status, ==, 1);
  g_assert_cmpstr (json_object_get_string_member (thread, "as_of"), ==, "2017-12-13");
  g_assert_cmpstr (json_object_get_string_member (first, "id"), ==, "recommendation-1");
  g_assert_cmpstr (json_object_get_string_member (first, "relation"), ==, "answers");
  g_assert_cmpint (json_object_get_int_member (first, "depth"), ==, 1);
  g_assert_cmpint (json_array_get_length (json_object_get_array_member (thread, "breaks")), >, 0);
}

static void
test_coverage (void)
{
  g_autofree char *plan = plan_path ();
  g_auto (Answer) all = RUN ("coverage", plan, DAY);
  g_auto (Answer) one = RUN ("coverage", plan, DAY, "--of", "recommendations-actions");
  g_auto (Answer) counted = RUN ("coverage", plan, DAY, "--of", "actions-methods");
  g_auto (Answer) json = RUN ("coverage", plan, DAY, "--json");
  g_autoptr (JsonObject) object = parse (json.out);

  g_assert_cmpint (all.status, ==, 1);
  assert_page (all.out, 40);
  g_assert_nonnull (strstr (all.out, "  Recommendations that no action answers: 1 of 15: 12\n"));
  assert_page (one.out, 30);
  g_assert_nonnull (strstr (one.out, "  1.1, 1.2, 1.3, 4.3, 4.4\n"));
  g_assert_nonnull (strstr (one.out, "…  NONE\n"));
  assert_page (counted.out, 50);
  g_assert_nonnull (strstr (counted.out, " 0!1 "));
  g_assert_cmpint (json_array_get_length (json_object_get_array_member (object, "matrices")), ==, 5);
}

static void
test_oversight (void)
{
  g_autofree char *plan = plan_path ();
  g_auto (Answer) page = RUN ("oversight", plan, DAY);
  g_auto (Answer) json = RUN ("oversight", plan, DAY, "--json");
  g_autoptr (JsonObject) object = parse (json.out);
  JsonObject *body = json_array_get_object_element (json_object_get_array_member (object, "bodies"), 1);

  g_assert_cmpint (page.status, ==, 1);
  assert_page (page.out, 60);
  g_assert_nonnull (strstr (page.out, "  EARLIER       Cabinet last saw the plan on 11 July 2017, in version 1.0;"));
  g_assert_cmpstr (json_object_get_string_member (body, "seen_on"), ==, "2017-07-11");
  g_assert_false (json_object_get_boolean_member (body, "current"));
}

/* Nothing found is 0; what cannot be done is 2, and says why. */
static void
test_statuses (void)
{
  g_autofree char *plan = plan_path ();
  g_auto (Answer) fine = RUN ("thread", plan, "board-council", DAY);
  g_auto (Answer) nobody = RUN ("thread", plan, "nobody", DAY);
  g_auto (Answer) kind = RUN ("coverage", plan, "--of", "everything");
  g_auto (Answer) date = RUN ("oversight", plan, "--as-of", "soon");

  g_assert_cmpint (fine.status, ==, 0);
  g_assert_cmpint (nobody.status, ==, 2);
  g_assert_nonnull (strstr (nobody.err, "the plan holds no “nobody”"));
  g_assert_cmpint (kind.status, ==, 2);
  g_assert_nonnull (strstr (kind.err, "recommendations-actions, causes-actions"));
  g_assert_cmpint (date.status, ==, 2);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/thread/pages", test_thread_pages);
  g_test_add_func ("/cli/thread/json", test_thread_json);
  g_test_add_func ("/cli/coverage", test_coverage);
  g_test_add_func ("/cli/oversight", test_oversight);
  g_test_add_func ("/cli/thread/statuses", test_statuses);
  return g_test_run ();
}
