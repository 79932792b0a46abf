/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* improve import, as a shell sees it. */

#include <string.h>

#include <glib/gstdio.h>

#include <libimprove/document/improve-document.h>

#include "command.h"

static void
test_plan (void)
{
  g_autofree char *tracker = g_test_build_filename (G_TEST_DIST, "tracker", "torbay-shaped.csv", NULL);
  g_autofree char *folder = g_dir_make_tmp ("improve-XXXXXX", NULL);
  g_autofree char *plan = g_build_filename (folder, "plan.json", NULL);
  g_auto (Answer) made = RUN ("import", tracker, "--map", "torbay", "--known-at", "2017-06-30", "--title", "Ours", "-o",
                              plan);
  g_auto (Answer) again = RUN ("import", tracker, "--map", "torbay", "--known-at", "2017-06-30");
  g_autoptr (ImproveDocument) document = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (made.status, ==, 0);
  g_assert_true (g_str_has_prefix (made.out, "8 rows read: 7 became actions, 1 were left aside. 8 notes.\n"));
  g_assert_nonnull (strstr (made.err, "row 6, column 5 (E) “When”: [date-words]"));
  document = improve_document_load (plan, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (improve_plan_get_title (improve_document_get_plan (document)), ==, "Ours");
  g_assert_cmpint (improve_entity_list_get_size (improve_plan_get_actions (improve_document_get_plan (document))), ==,
                   7);
  g_assert_cmpuint (g_list_model_get_n_items (improve_document_get_warnings (document)), ==, 0);
  g_assert_cmpint (again.status, ==, 0);
  g_assert_cmpint (g_remove (plan), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
test_json (void)
{
  g_autofree char *tracker = g_test_build_filename (G_TEST_DIST, "tracker", "torbay-shaped.csv", NULL);
  g_auto (Answer) answer = RUN ("import", tracker, "--map", "torbay", "--known-at", "2017-06-30", "--json");

  g_assert_cmpint (answer.status, ==, 0);
  g_assert_true (g_str_has_prefix (answer.out, "{\n  \"rows_read\": 8,\n  \"rows_made\": 7,\n  \"rows_listed\": 1,\n"));
  g_assert_nonnull (strstr (answer.out, "\"rule\": \"row-heading\""));
  g_assert_cmpstr (answer.err, ==, "");
}

/* Without a day given it is today's, and that is said. */
static void
test_today (void)
{
  g_autofree char *tracker = g_test_build_filename (G_TEST_DIST, "tracker", "torbay-shaped.csv", NULL);
  g_auto (Answer) answer = RUN ("import", tracker, "--map", "torbay");

  g_assert_cmpint (answer.status, ==, 0);
  g_assert_true (g_str_has_prefix (answer.err, "The tracker is taken to be of today, "));
}

static void
test_refusals (void)
{
  g_autofree char *tracker = g_test_build_filename (G_TEST_DIST, "tracker", "torbay-shaped.csv", NULL);
  g_auto (Answer) no_map = RUN ("import", tracker);
  g_auto (Answer) bad_map = RUN ("import", tracker, "--map", "no-such-mapping");
  g_auto (Answer) bad_date = RUN ("import", tracker, "--map", "torbay", "--known-at", "30/06/2017");
  g_auto (Answer) no_file = RUN ("import", "/nonexistent/t.csv", "--map", "torbay", "--known-at", "2017-06-30");
  g_auto (Answer) wrong_map = RUN ("import", tracker, "--map", "progress-brag", "--known-at", "2017-06-30");

  g_assert_cmpint (no_map.status, ==, 2);
  g_assert_nonnull (strstr (no_map.err, "bare, board-actions, progress-brag, torbay"));
  g_assert_cmpint (bad_map.status, ==, 2);
  g_assert_nonnull (strstr (bad_map.err, "bare, board-actions, progress-brag, torbay"));
  g_assert_cmpint (bad_date.status, ==, 2);
  g_assert_cmpint (no_file.status, ==, 2);
  g_assert_cmpint (wrong_map.status, ==, 0);
}

/* A second tracker goes into the plan that is there; the same again changes nothing. */
static void
test_months (void)
{
  g_autofree char *folder = g_dir_make_tmp ("improve-XXXXXX", NULL);
  g_autofree char *april = g_build_filename (folder, "april.csv", NULL);
  g_autofree char *may = g_build_filename (folder, "may.csv", NULL);
  g_autofree char *plan = g_build_filename (folder, "plan.json", NULL);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  g_assert_true (g_file_set_contents (april, "No,What,When\r\n1,Train staff,30/06/2017\r\n2,Visit,30/06/2017\r\n", -1,
                                      NULL));
  g_assert_true (g_file_set_contents (may, "No,What,When\r\n1,Train staff,31/07/2017\r\n2,Other thing,30/06/2017\r\n",
                                      -1, NULL));
  {
    g_auto (Answer) first = RUN ("import", april, "-m", "torbay", "--known-at", "2017-04-30", "-o", plan);
    g_auto (Answer) review = RUN ("import", may, "-m", "torbay", "--known-at", "2017-05-31", "-o", plan, "--review");
    g_auto (Answer) second =
      RUN ("import", may, "-m", "torbay", "--known-at", "2017-05-31", "-o", plan, "--match", "3=new");

    g_assert_cmpint (first.status, ==, 0);
    g_assert_nonnull (strstr (review.out, "row 2\tcertain\t100 %\taction-1\tTrain staff\n"));
    g_assert_nonnull (strstr (review.out, "row 3\tdoubtful\t0 %\taction-2\tOther thing\n"));
    g_assert_cmpint (second.status, ==, 0);
    g_assert_nonnull (strstr (second.out, "1 went on from the last tracker; 0 were called done and are gone; 1 vanished without "
                                        "a word.\n"));
    g_assert_nonnull (strstr (second.err, "[date-moved] the date was 30 June 2017 and is 31 July 2017"));
  }
  g_assert_true (g_file_get_contents (plan, &before, NULL, NULL));
  {
    g_auto (Answer) again = RUN ("import", may, "-m", "torbay", "--known-at", "2017-05-31", "-o", plan);

    g_assert_cmpint (again.status, ==, 0);
    g_assert_nonnull (strstr (again.err, "[file-known]"));
  }
  g_assert_true (g_file_get_contents (plan, &after, NULL, NULL));
  g_assert_cmpstr (before, ==, after);
  g_assert_cmpint (g_remove (april), ==, 0);
  g_assert_cmpint (g_remove (may), ==, 0);
  g_assert_cmpint (g_remove (plan), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* The template of a mapping is read by it, and a plan is handed back in the columns it came in. */
static void
test_out (void)
{
  g_autofree char *tracker = g_test_build_filename (G_TEST_DIST, "tracker", "torbay-shaped.csv", NULL);
  g_autofree char *folder = g_dir_make_tmp ("improve-XXXXXX", NULL);
  g_autofree char *plan = g_build_filename (folder, "plan.json", NULL);
  g_autofree char *csv = g_build_filename (folder, "out.csv", NULL);
  g_autofree char *package = g_build_filename (folder, "datapackage.json", NULL);
  g_autofree char *mapping = g_build_filename (folder, "ours.map", NULL);
  g_auto (Answer) made = RUN ("import", tracker, "--map", "torbay", "--known-at", "2017-06-30", "-o", plan);
  g_auto (Answer) saved = RUN ("template", "--map", "torbay", "--mapping", "-o", mapping);
  g_auto (Answer) out = RUN ("export", plan, "--map", mapping, "-o", csv, "--sidecar");
  g_auto (Answer) again = RUN ("import", csv, "--map", mapping, "--known-at", "2017-06-30");
  g_auto (Answer) template = RUN ("template", "--map", "torbay");

  g_assert_cmpint (made.status, ==, 0);
  g_assert_cmpint (saved.status, ==, 0);
  g_assert_cmpint (out.status, ==, 0);
  g_assert_cmpint (again.status, ==, 0);
  g_assert_true (g_str_has_prefix (again.out, "8 rows read: 7 became actions, 1 were left aside. 8 notes.\n"));
  g_assert_true (g_str_has_prefix (template.out, "\"No\",\"What\",\"Who\""));
  g_assert_cmpint (g_remove (plan), ==, 0);
  g_assert_cmpint (g_remove (csv), ==, 0);
  g_assert_cmpint (g_remove (package), ==, 0);
  g_assert_cmpint (g_remove (mapping), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/import/plan", test_plan);
  g_test_add_func ("/cli/import/json", test_json);
  g_test_add_func ("/cli/import/today", test_today);
  g_test_add_func ("/cli/import/months", test_months);
  g_test_add_func ("/cli/import/out", test_out);
  g_test_add_func ("/cli/import/refusals", test_refusals);
  return g_test_run ();
}
