/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* improve measures, slippage and evidence, as a shell sees them. */

#include <string.h>

#include <glib/gstdio.h>

#include "command.h"

static char *
plan_path (void)
{
  return g_test_build_filename (G_TEST_DIST, "cli", "measures.json", NULL);
}

static void
test_table (void)
{
  g_autofree char *plan = plan_path ();
  g_auto (Answer) answer = RUN ("measures", plan, "--as-of", "2017-12-31");

  g_assert_cmpint (answer.status, ==, 0);
  g_assert_cmpstr (
      answer.out, ==,
      "As of 31 December 2017\n"
      "CYP 7 Visits in time\n"
      "    latest suppressed (c); n = 2; better; -; target 90 % for December 2017: -\n"
      "    Better than the period before: 50 of 80 (62.5 %) after 48 of 80 (60 %), a weak signal, n = 2.\n"
      "    Since January 2017 2.5 percentage points (95 % interval -12.4 to 17.2): it may be chance, too\n"
      "      early to say.\n"
      "    1 period has no value: 1 suppressed (c).\n"
      "measure-2 What children say\n"
      "    latest none; n = 0; -; -\n"
      "    In development: there are no values yet, which is a gap and no failure.\n");
}

static void
test_one (void)
{
  g_autofree char *plan = plan_path ();
  g_auto (Answer) by_code = RUN ("measures", plan, "cyp 7", "--as-of", "2017-12-31");
  g_auto (Answer) none = RUN ("measures", plan, "CYP 8", "--as-of", "2017-12-31");

  g_assert_cmpint (by_code.status, ==, 0);
  g_assert_nonnull (strstr (by_code.out, "    March 2017               suppressed (c)"));
  g_assert_null (strstr (by_code.out, "measure-2"));
  g_assert_cmpint (none.status, ==, 2);
  g_assert_nonnull (strstr (none.err, "no measure “CYP 8”"));
  g_assert_cmpstr (none.out, ==, "");
}

/* Five kinds of nothing, each in its own word. */
static void
test_nothings (void)
{
  const struct { const char *members, *word; } cases[] = {
    { "", "not known" }, { "\"value\": 0, ", "0" }, { "\"absence\": \"not_applicable\", ", "not applicable (z)" },
    { "\"absence\": \"suppressed\", ", "suppressed (c)" }, { "\"absence\": \"not_collected\", ", "not collected (x)" },
  };
  g_autofree char *path = NULL;
  g_autoptr (GString) plan = g_string_new ("{\"format\": \"improve-plan\", \"version\": 1, \"plan\": {\"title\": \"Ours\"}, "
                                           "\"measures\": [{\"id\": \"m\", \"title\": \"Missing\", \"kind\": \"count\", "
                                           "\"observations\": [");
  int fd = g_file_open_tmp ("improve-XXXXXX.json", &path, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_string_append_printf (plan, "%s{\"id\": \"o%u\", \"subject_id\": \"m\", \"period\": \"2017-%02u/2017-%02u\", %s"
                            "\"by_id\": \"d\", \"recorded_at\": \"2017-12-01T10:00:00+00:00\"}",
                            i > 0 ? ", " : "", i, i + 1, i + 1, cases[i].members);
  g_string_append (plan, "]}]}");
  g_assert_true (g_close (fd, NULL));
  g_assert_true (g_file_set_contents (path, plan->str, -1, NULL));
  {
    g_auto (Answer) answer = RUN ("measures", path, "m", "--as-of", "2017-12-31");
    g_auto (Answer) json = RUN ("measures", path, "m", "--as-of", "2017-12-31", "--json");
    const char *months[] = { "January", "February", "March", "April", "May" };

    g_assert_cmpint (answer.status, ==, 0);
    g_assert_cmpint (json.status, ==, 0);
    for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
      {
        g_autofree char *month = g_strdup_printf ("%s 2017", months[i]);
        g_autofree char *line = g_strdup_printf ("    %-24s %-36s ", month, cases[i].word);
        g_autofree char *text = g_strdup_printf ("\"text\": \"%s\"", cases[i].word);

        g_assert_nonnull (strstr (answer.out, line));
        g_assert_nonnull (strstr (json.out, text));
      }
    g_assert_nonnull (strstr (json.out, "\"value\": 0"));
    g_assert_nonnull (strstr (answer.out, "4 periods have no value"));
  }
  g_remove (path);
}

static void
test_json (void)
{
  g_autofree char *plan = plan_path ();
  g_auto (Answer) answer = RUN ("measures", plan, "measure-1", "--as-of", "2017-01-31", "--json");

  g_assert_cmpint (answer.status, ==, 0);
  g_assert_true (g_str_has_prefix (answer.out, "{\n  \"as_of\": \"2017-01-31\",\n  \"measures\": [\n"));
  g_assert_nonnull (strstr (answer.out, "\"grounds\": \"few_points\""));
  g_assert_nonnull (strstr (answer.out, "\"text\": \"48 of 80 (60 %)\""));
  g_assert_null (strstr (answer.out, "NaN"));
}

static void
test_known_at (void)
{
  g_autofree char *plan = plan_path ();
  g_auto (Answer) answer = RUN ("measures", plan, "measure-1", "--as-of", "2017-12-31", "--known-at", "2017-11-30");

  g_assert_cmpint (answer.status, ==, 0);
  g_assert_nonnull (strstr (answer.out, "Nothing has been observed."));
}

static void
test_circle (void)
{
  g_autofree char *plan = plan_path ();
  g_auto (Answer) answer = RUN ("slippage", plan, "--as-of", "2017-12-31");

  g_assert_cmpint (answer.status, ==, 2);
  g_assert_nonnull (strstr (answer.err, "“a” waits for “b” waits for “a”"));
  g_assert_cmpstr (answer.out, ==, "");
}

static char *
wrenmouth (void)
{
  return g_test_build_filename (G_TEST_DIST, "..", "examples", "wrenmouth", "plan.json", NULL);
}

static void
test_slippage (void)
{
  g_autofree char *plan = wrenmouth ();
  g_auto (Answer) table = RUN ("slippage", plan, "--as-of", "2017-12-13");
  g_auto (Answer) json = RUN ("slippage", plan, "--as-of", "2017-12-13", "--json");

  g_assert_cmpint (table.status, ==, 0);
  g_assert_nonnull (strstr (table.out, "by theme"));
  g_assert_nonnull (strstr (table.out, "by lead"));
  g_assert_nonnull (strstr (table.out, "It moved after the date had passed, 2 times."));
  g_assert_cmpint (json.status, ==, 0);
  g_assert_nonnull (strstr (json.out, "\"n_late_moves\": 2"));
}

static void
test_evidence (void)
{
  g_autofree char *plan = wrenmouth ();
  g_auto (Answer) one = RUN ("evidence", plan, "action-1.1", "--as-of", "2017-12-13");
  g_auto (Answer) json = RUN ("evidence", plan, "--as-of", "2017-12-13", "--json");
  g_auto (Answer) none = RUN ("evidence", plan, "action-99", "--as-of", "2017-12-13");

  g_assert_cmpint (one.status, ==, 0);
  g_assert_nonnull (strstr (one.out, "of them independent; 0 against, 0 unanswered"));
  g_assert_nonnull (strstr (one.out, "sample 100 of 2140, random"));
  g_assert_cmpint (json.status, ==, 0);
  g_assert_nonnull (strstr (json.out, "\"triangulated\": true"));
  g_assert_cmpint (none.status, ==, 2);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/measures/table", test_table);
  g_test_add_func ("/cli/measures/one", test_one);
  g_test_add_func ("/cli/measures/nothings", test_nothings);
  g_test_add_func ("/cli/measures/json", test_json);
  g_test_add_func ("/cli/measures/known-at", test_known_at);
  g_test_add_func ("/cli/measures/circle", test_circle);
  g_test_add_func ("/cli/measures/slippage", test_slippage);
  g_test_add_func ("/cli/measures/evidence", test_evidence);
  return g_test_run ();
}
