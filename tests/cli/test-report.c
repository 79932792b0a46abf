/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* improve report, as a shell sees it. */

#include <string.h>

#include <glib/gstdio.h>

#include "command.h"

static char *
plan_path (void)
{
  return g_test_build_filename (G_TEST_DIST, "report", "board-plan.json", NULL);
}

static void
test_page (void)
{
  g_autofree char *plan = plan_path ();
  g_auto (Answer) answer = RUN ("report", plan, "--as-of", "2017-12-12", "--format", "markdown");

  g_assert_cmpint (answer.status, ==, 0);
  g_assert_true (g_str_has_prefix (answer.out, "# Council of Somewhere: Plan for children\n"));
  g_assert_nonnull (strstr (answer.out, "| – overdue | 1 | 1.4 |\n"));
  g_assert_cmpstr (answer.err, ==, "");
}

static void
test_file (void)
{
  g_autofree char *plan = plan_path ();
  g_autofree char *folder = g_dir_make_tmp ("improve-XXXXXX", NULL);
  g_autofree char *page = g_build_filename (folder, "page.md", NULL);
  g_autofree char *written = NULL;
  g_auto (Answer) answer = RUN ("report", plan, "--as-of", "2017-12-12", "-o", page);

  g_assert_cmpint (answer.status, ==, 0);
  g_assert_cmpstr (answer.out, ==, "");
  g_assert_true (g_file_get_contents (page, &written, NULL, NULL));
  g_assert_true (g_str_has_prefix (written, "# Council of Somewhere: Plan for children\n"));
  g_assert_cmpint (g_remove (page), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* What it cannot do it refuses, and says what there is: a board report must not be handed out as a public one. */
static void
test_refusals (void)
{
  g_autofree char *plan = plan_path ();
  g_auto (Answer) format = RUN ("report", plan, "--as-of", "2017-12-12", "--format", "word");
  g_auto (Answer) edition = RUN ("report", plan, "--as-of", "2017-12-12", "--edition", "public");
  g_auto (Answer) absent = RUN ("report", "no-such-plan.json", "--as-of", "2017-12-12");

  g_assert_cmpint (format.status, ==, 2);
  g_assert_nonnull (strstr (format.err, "--format: there is no “word”: markdown"));
  g_assert_cmpint (edition.status, ==, 2);
  g_assert_cmpstr (edition.out, ==, "");
  g_assert_nonnull (strstr (edition.err, "--edition: there is no “public”: board"));
  g_assert_cmpint (absent.status, ==, 2);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/report/page", test_page);
  g_test_add_func ("/cli/report/file", test_file);
  g_test_add_func ("/cli/report/refusals", test_refusals);
  return g_test_run ();
}
