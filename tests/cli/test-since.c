/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* improve since, diff, show and schema, as a shell sees them, on the worked plan. */

#include <string.h>

#include <glib/gstdio.h>
#include <json-glib/json-glib.h>

#include "command.h"

static char *
plan_path (void)
{
  return g_test_build_filename (G_TEST_DIST, "..", "examples", "wrenmouth", "plan.json", NULL);
}

static JsonArray *
parse_differences (const char *text)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;

  g_assert_true (json_parser_load_from_data (parser, text, -1, &error));
  g_assert_no_error (error);
  return json_array_ref (
      json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)), "differences"));
}

static void
test_since (void)
{
  g_autofree char *plan = plan_path ();
  g_auto (Answer) table = RUN ("since", plan, "2017-10-01", "--as-of", "2017-12-13");
  g_auto (Answer) json = RUN ("since", plan, "2017-10-01", "--as-of", "2017-12-13", "--json");
  g_auto (Answer) later = RUN ("since", plan, "2030-01-01", "--as-of", "2030-12-31");
  g_autoptr (JsonArray) differences = parse_differences (json.out);
  g_auto (GStrv) lines = g_strsplit (table.out, "\n", -1);
  JsonObject *first = json_array_get_object_element (differences, 0);

  g_assert_cmpint (table.status, ==, 1);
  g_assert_cmpint (json.status, ==, 1);
  g_assert_cmpstr (lines[0], ==, "As of 13 December 2017");
  g_assert_cmpuint (json_array_get_length (differences), ==, g_strv_length (lines) - 2);
  g_assert_nonnull (strstr (table.out, "\nnewly proven   action-2.3 "));
  g_assert_nonnull (strstr (table.out, "\nnewly doubted  action-2.12 "));
  g_assert_nonnull (strstr (table.out, "Review every child in need plan older than six months” moved from 2017-10-31 to "
                                       "2017-11-30.\n"));
  g_assert_true (g_str_has_prefix (lines[1], json_object_get_string_member (first, "kind")));
  g_assert_true (g_str_has_suffix (lines[1], json_object_get_string_member (first, "message")));
  g_assert_false (json_object_has_member (first, "row"));
  g_assert_cmpint (later.status, ==, 0);
  g_assert_cmpstr (later.out, ==, "As of 31 December 2030\n");
}

/* One word of one value changed: one difference, with the value before and after. */
static void
test_diff (void)
{
  g_autofree char *plan = plan_path (), *content = NULL, *changed = NULL, *path = NULL;
  g_auto (GStrv) parts = NULL;
  int fd = g_file_open_tmp ("improve-XXXXXX.json", &path, NULL);

  g_assert_true (g_close (fd, NULL));
  g_assert_true (g_file_get_contents (plan, &content, NULL, NULL));
  parts = g_strsplit (content, "Workshops for councillors on asking", 2);
  changed = g_strjoinv ("Evenings for councillors on asking", parts);
  g_assert_true (g_file_set_contents (path, changed, -1, NULL));
  {
    g_auto (Answer) same = RUN ("diff", plan, plan), none = RUN ("diff", plan, plan, "--json");
    g_auto (Answer) table = RUN ("diff", plan, path), json = RUN ("diff", plan, path, "--json");
    g_autoptr (JsonArray) differences = parse_differences (json.out), nothing = parse_differences (none.out);
    JsonObject *only = json_array_get_object_element (differences, 0);

    g_assert_cmpint (same.status, ==, 0);
    g_assert_cmpstr (same.out, ==, "");
    g_assert_cmpint (none.status, ==, 0);
    g_assert_cmpuint (json_array_get_length (nothing), ==, 0);
    g_assert_cmpint (table.status, ==, 1);
    g_assert_true (g_str_has_prefix (table.out, "changed        action-1.2           Action of “Evenings"));
    g_assert_cmpint (json.status, ==, 1);
    g_assert_cmpuint (json_array_get_length (differences), ==, 1);
    g_assert_cmpstr (json_object_get_string_member (only, "kind"), ==, "changed");
    g_assert_cmpstr (json_object_get_string_member (only, "id"), ==, "action-1.2");
    g_assert_cmpstr (json_object_get_string_member (only, "row"), ==, "title");
    g_assert_true (g_str_has_prefix (json_object_get_string_member (only, "before"), "Workshops"));
    g_assert_true (g_str_has_prefix (json_object_get_string_member (only, "after"), "Evenings"));
  }
  g_remove (path);
}

/* An outline counts what each list holds; one entity is shown with what it owns, and who refers to it. */
static void
test_show (void)
{
  g_autofree char *plan = plan_path ();
  g_auto (Answer) outline = RUN ("show", plan), action = RUN ("show", "--", plan, "action-1.2");

  g_assert_cmpint (outline.status, ==, 0);
  g_assert_true (g_str_has_prefix (outline.out, "Children's Improvement Plan 2017 to 2019, Wrenmouth Borough Council\n"));
  g_assert_nonnull (strstr (outline.out, "\nRecommendations (15)\n  recommendation-1     1\n"));
  g_assert_nonnull (strstr (outline.out, "  visit-2              Second monitoring visit [notified]\n"));
  g_assert_cmpint (action.status, ==, 0);
  g_assert_true (g_str_has_prefix (action.out, "Id: action-1.2\n"));
  g_assert_nonnull (strstr (action.out, "\nMilestones:\n  - milestone\n    Id: milestone-1.2-1\n"));
  g_assert_nonnull (strstr (action.out, "\n    Basis:\n      "));
  g_assert_nonnull (strstr (action.out, "\nReferred to by:\n"));
}

static void
test_schema (void)
{
  g_auto (Answer) answer = RUN ("schema");
  g_autoptr (JsonParser) parser = json_parser_new ();

  g_assert_cmpint (answer.status, ==, 0);
  g_assert_true (json_parser_load_from_data (parser, answer.out, -1, NULL));
  g_assert_cmpstr (json_object_get_string_member (json_node_get_object (json_parser_get_root (parser)), "$id"), ==,
                   "urn:improve-plan:1");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/since", test_since);
  g_test_add_func ("/cli/diff", test_diff);
  g_test_add_func ("/cli/show", test_show);
  g_test_add_func ("/cli/schema", test_schema);
  return g_test_run ();
}
