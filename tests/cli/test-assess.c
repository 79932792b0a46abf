/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* improve assess and improve questions, as a shell sees them. */

#include <string.h>

#include <glib/gstdio.h>

#include "command.h"

static char *
wrenmouth (void)
{
  return g_test_build_filename (G_TEST_DIST, "..", "examples", "wrenmouth", "plan.json", NULL);
}

static guint
count_lines (const char *text)
{
  guint n = 0;

  for (; *text != '\0'; text++)
    n += *text == '\n';
  return n;
}

/* A tracker of 300 rows under twelve headings as services keep them: half without a date, some done, some with words of
 * their own. */
static char *
write_tracker (const char *folder)
{
  static const char *const status[] = { "On track", "Complete", "Complete", "In progress", "Delayed", "", "see note" };
  static const char *const when[] = { "31/03/2018", "", "Ongoing", "30/09/2017", "TBC", "" };
  GString *text = g_string_new ("No,What,Who,How,When,Success measures,Current status (June 2017),Outcome Q1,Outcome Q2\n");
  char *path = g_build_filename (folder, "tracker.csv", NULL);

  for (int i = 0; i < 300; i++)
    {
      if (i % 25 == 0)
        g_string_append_printf (text, ",Theme %d: what children need,,,,,,,\n", i / 25 + 1);
      g_string_append_printf (text, "%d.%d,Piece of work number %d,%s,By doing it,%s,,%s,,\n", i / 25 + 1, i % 25 + 1, i,
                              i % 4 == 0 ? "" : "Head of Service", when[i % G_N_ELEMENTS (when)],
                              status[i % G_N_ELEMENTS (status)]);
    }
  g_assert_true (g_file_set_contents (path, text->str, -1, NULL));
  g_string_free (text, TRUE);
  return path;
}

/* On a plan imported this morning the findings fit on a page. */
static void
test_fits_on_a_page (void)
{
  static const char *const days[] = { "2017-07-01", "2017-10-01", "2018-06-01" };
  g_autofree char *folder = g_dir_make_tmp ("improve-XXXXXX", NULL);
  g_autofree char *tracker = write_tracker (folder);
  g_autofree char *plan = g_build_filename (folder, "plan.json", NULL);
  g_auto (Answer) made = RUN ("import", tracker, "--map", "torbay", "--known-at", "2017-06-30", "-o", plan);

  g_assert_cmpint (made.status, ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_auto (Answer) assessed = RUN ("assess", plan, "--as-of", days[i]);
      g_auto (Answer) asked = RUN ("questions", plan, "--as-of", days[i]);
      const char *findings = strstr (assessed.out, " findings\n");

      g_assert_cmpint (assessed.status, ==, 1);
      g_assert_nonnull (findings);
      g_assert_cmpuint (count_lines (findings), >=, 3);
      g_assert_cmpuint (count_lines (findings), <=, 50);
      g_assert_cmpuint (count_lines (asked.out), <=, 50);
      g_assert_nonnull (strstr (findings, " actions claimed done show no proof"));
    }
  g_assert_cmpint (g_remove (plan), ==, 0);
  g_assert_cmpint (g_remove (tracker), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* Published trackers, where they are at hand. */
static void
test_published_fit (void)
{
  static const char *const names[] = { "panel-2012-03.csv", "panel-2012-05.csv", "board-2011-06.csv" };
  g_autofree char *folder = g_dir_make_tmp ("improve-XXXXXX", NULL);
  g_autofree char *plan = g_build_filename (folder, "plan.json", NULL);
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *tracker = g_test_build_filename (G_TEST_DIST, "..", "..", "shared", "trackers", names[i], NULL);

      if (!g_file_test (tracker, G_FILE_TEST_EXISTS))
        continue;
      n++;
      {
        g_auto (Answer) made = RUN ("import", tracker, "--map", "board-actions", "--known-at", "2012-06-01", "-o", plan);
        g_auto (Answer) assessed = RUN ("assess", plan, "--as-of", "2012-06-02");
        const char *findings = strstr (assessed.out, "finding");

        g_assert_cmpint (made.status, ==, 0);
        g_assert_nonnull (findings);
        g_assert_cmpuint (count_lines (findings), <=, 50);
        g_remove (plan);
      }
    }
  g_rmdir (folder);
  if (n == 0)
    g_test_skip ("shared texts absent");
}

/* --explain prints each rule with its question, its numbers and its source. */
static void
test_explain (void)
{
  g_auto (Answer) one = RUN ("assess", "--explain", "FA20");
  g_auto (Answer) none = RUN ("assess", "--explain", "FA99");

  g_assert_cmpint (one.status, ==, 0);
  g_assert_true (g_str_has_prefix (one.out, "FA20  Done, but no difference (serious)\n"));
  g_assert_nonnull (strstr (one.out, "\ndays         183  days since the last of them was done: two quarters\n"));
  g_assert_nonnull (strstr (one.out, "\nAsk: "));
  g_assert_nonnull (strstr (one.out, "\nMend: "));
  g_assert_nonnull (strstr (one.out, "\nSource: "));
  g_assert_cmpint (none.status, ==, 2);
  g_assert_nonnull (strstr (none.err, "FA01, FA02"));
}

static void
test_questions_for (void)
{
  g_autofree char *plan = wrenmouth ();
  g_auto (Answer) by_id = RUN ("questions", plan, "--as-of", "2017-12-12", "--for", "board-cib");
  g_auto (Answer) unknown = RUN ("questions", plan, "--as-of", "2017-12-12", "--for", "The Moon");
  g_auto (Answer) json = RUN ("questions", plan, "--as-of", "2017-12-12", "--for", "board-cib", "--json");
  g_auto (Answer) cabinet = RUN ("questions", plan, "--as-of", "2017-12-12", "--for", "cabinet");

  g_assert_cmpint (by_id.status, ==, 1);
  g_assert_true (g_str_has_prefix (by_id.out, "As of 12 December 2017\n\nTo ask, since it is its own:\n"));
  g_assert_nonnull (strstr (by_id.out, "was carried forward 3 times"));
  g_assert_cmpint (unknown.status, ==, 2);
  g_assert_nonnull (strstr (unknown.err, "board-cib"));
  g_assert_cmpint (json.status, ==, 1);
  g_assert_true (g_str_has_prefix (json.out, "{\n  \"as_of\": \"2017-12-12\",\n  \"for\": \"board-cib\",\n"));
  g_assert_nonnull (strstr (json.out, "\"must\": true"));
  /* What stands in the minutes of the board is no question for the Cabinet. */
  g_assert_cmpint (cabinet.status, ==, 1);
  g_assert_null (strstr (cabinet.out, "was carried forward 3 times"));
}

/* Every command that answers as of a day takes the day that it is where none is named, and says which it took; with
 * --known-at it says that too. */
static void
test_says_the_day (void)
{
  static const char *const commands[][3] = {
    { "assess" }, { "questions" }, { "thread", "action-1.1" }, { "coverage" }, { "oversight" }, { "measures" },
    { "slippage" },
    { "evidence" }, { "report" },
  };
  g_autofree char *plan = wrenmouth ();
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *year = g_strdup_printf ("%d", g_date_time_get_year (now));

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      const char *id = commands[i][1];
      gboolean report = g_str_equal (commands[i][0], "report");
      const char *today_arguments[] = { commands[i][0], plan, id, NULL };
      const char *arguments[] = { commands[i][0], plan, "--as-of", "2017-12-12", "--known-at", "2017-12-01", id, NULL };
      const char *json_arguments[] = { commands[i][0], plan, "--as-of", "2017-12-12", "--known-at", "2017-12-01",
                                       "--json", id, NULL };
      g_auto (Answer) today = run (today_arguments), known = run (arguments);

      g_test_message ("%s", commands[i][0]);
      g_assert_cmpint (today.status, <=, 1);
      g_assert_nonnull (strcasestr (today.out, "as of "));
      g_assert_true (strstr (strcasestr (today.out, "as of "), year) != NULL);
      if (report)
        g_assert_nonnull (strstr (known.out, "as of 12 December 2017**, as known on 2017-12-01"));
      else
        {
          g_auto (Answer) json = run (json_arguments);

          g_assert_nonnull (strstr (known.out, "As of 12 December 2017, as known on 1 December 2017\n"));
          g_assert_nonnull (strstr (json.out, "\"as_of\": \"2017-12-12\",\n  \"known_at\": \"2017-12-01\",\n"));
        }
    }
}

/* The same plan and days give the same bytes in any locale and time zone. */
static void
test_pure (void)
{
  static const char *const places[][2] = { { "C", "UTC" }, { "tr_TR.UTF-8", "Pacific/Auckland" },
                                           { "de_DE.UTF-8", "America/Los_Angeles" } };
  g_autofree char *plan = wrenmouth ();
  g_autofree char *first = NULL, *first_questions = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_setenv ("LC_ALL", places[i][0], TRUE);
      g_setenv ("LANG", places[i][0], TRUE);
      g_setenv ("TZ", places[i][1], TRUE);
      {
        g_auto (Answer) answer = RUN ("assess", plan, "--as-of", "2017-12-12", "--known-at", "2017-12-12", "--json");
        g_auto (Answer) questions = RUN ("questions", plan, "--as-of", "2017-12-12", "--json");

        g_assert_cmpint (answer.status, ==, 1);
        if (i == 0)
          {
            first = g_steal_pointer (&answer.out);
            first_questions = g_steal_pointer (&questions.out);
            continue;
          }
        g_assert_cmpstr (answer.out, ==, first);
        g_assert_cmpstr (questions.out, ==, first_questions);
      }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/assess/fits-on-a-page", test_fits_on_a_page);
  g_test_add_func ("/cli/assess/published-fit", test_published_fit);
  g_test_add_func ("/cli/assess/explain", test_explain);
  g_test_add_func ("/cli/assess/says-the-day", test_says_the_day);
  g_test_add_func ("/cli/assess/questions-for", test_questions_for);
  g_test_add_func ("/cli/assess/pure", test_pure);
  return g_test_run ();
}
