/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* improve file and improve minutes: what a clerk sees, and what becomes of the plan. */

#include <glib/gstdio.h>
#include <string.h>

#include "command.h"

static const char minutes_text[] =
    "Quay Improvement Board\n13 December 2017\n\nPresent: Cllr A Teal (Chair), Cllr B Coot\n\n"
    "1. Nets\n\nThe Harbour Master promised to send the figures round.\n\nAction: Clerk to write to every boat owner "
    "about nets.\n\nRESOLVED:\n(1) That the actions agreed above be taken forward.\n(2) That authority be delegated to "
    "the Harbour Master, in consultation with the Chair, to buy nets.\n\nDate of next meeting: 10 January 2018\n";

static char *folder;

static char *
place (const char *name, const char *content)
{
  char *path = g_build_filename (folder, name, NULL);

  if (content != NULL)
    g_assert_true (g_file_set_contents (path, content, -1, NULL));
  return path;
}

static char *
copy_plan (void)
{
  g_autofree char *example = g_test_build_filename (G_TEST_DIST, "..", "examples", "tower-hamlets", "plan.json", NULL);
  g_autofree char *content = NULL;

  g_assert_true (g_file_get_contents (example, &content, NULL, NULL));
  return place ("plan.json", content);
}

static char *
read_back (const char *path)
{
  char *content = NULL;

  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  return content;
}

static void
test_dry_run (void)
{
  g_autofree char *plan = copy_plan ();
  g_autofree char *minutes = place ("minutes.txt", minutes_text);
  g_autofree char *before = read_back (plan);
  g_auto (Answer) answer = RUN ("file", plan, minutes, "--dry-run");
  g_autofree char *after = read_back (plan);

  g_assert_cmpint (answer.status, ==, 0);
  g_assert_nonnull (strstr (answer.out, "3 limbs and agreed actions filed, 0 carried forward"));
  g_assert_nonnull (strstr (answer.out, "promised to send the figures round"));
  g_assert_cmpstr (before, ==, after);
}

static void
test_twice (void)
{
  g_autofree char *plan = copy_plan ();
  g_autofree char *minutes = place ("minutes.txt", minutes_text);
  g_autofree char *before = read_back (plan);
  g_auto (Answer) first = RUN ("file", plan, minutes, "--approved");
  g_autofree char *once = read_back (plan);
  g_auto (Answer) second = RUN ("file", plan, minutes, "--approved");
  g_autofree char *twice = read_back (plan);

  g_assert_cmpint (first.status, ==, 0);
  g_assert_cmpstr (once, !=, before);
  g_assert_cmpint (second.status, ==, 0);
  g_assert_nonnull (strstr (second.out, "0 limbs and agreed actions filed, 0 carried forward"));
  g_assert_cmpstr (once, ==, twice);
  /* It stands in the discussion, and is no undertaking of the plan. */
  g_assert_null (strstr (twice, "\"undertakings\""));
  g_assert_nonnull (strstr (twice, "\"adopts_ids\""));
}

/* What the page does not say is asked for, and given beside it. */
static void
test_asked_for (void)
{
  g_autofree char *plan = copy_plan ();
  g_autofree char *minutes = place ("minutes.txt", "RESOLVED: That the nets be mended.\n");
  g_autofree char *before = read_back (plan);
  g_auto (Answer) refused = RUN ("file", plan, minutes);
  g_autofree char *after = read_back (plan);
  g_auto (Answer) filed = RUN ("file", plan, minutes, "--body", "Quay Board", "--date", "2017-12-13");

  g_assert_cmpint (refused.status, ==, 2);
  g_assert_nonnull (strstr (refused.err, "--date"));
  g_assert_cmpstr (before, ==, after);
  g_assert_cmpint (filed.status, ==, 0);
  g_assert_nonnull (strstr (filed.out, "13 December 2017"));
}

static void
test_review (void)
{
  g_autofree char *minutes = place ("minutes.txt", minutes_text);
  g_auto (Answer) answer = RUN ("minutes", minutes, "--review");

  g_assert_cmpint (answer.status, ==, 0);
  g_assert_nonnull (strstr (answer.out, "limb 1"));
  g_assert_nonnull (strstr (answer.out, "action"));
  g_assert_nonnull (strstr (answer.out, "| (2) That authority"));
}

static void
test_page (void)
{
  g_autofree char *page = g_test_build_filename (G_TEST_DIST, "reading", "data", "html", "agenda-item.html", NULL);
  g_auto (Answer) answer = RUN ("minutes", page);

#ifdef IMPROVE_WITH_HTML
  g_assert_cmpint (answer.status, ==, 0);
  g_assert_nonnull (strstr (answer.out, "Roads Committee, 5 November 2019: 1 items, 2 limbs of resolutions"));
#else
  g_assert_cmpint (answer.status, ==, 2);
  g_assert_nonnull (strstr (answer.err, "“html”"));
#endif
}

/* A later report about the same services says again what an earlier one said. */
static void
test_came_back (void)
{
  g_autofree char *first = place ("first.txt",
                                  "Inspection of Wrenmouth local authority\nchildren's services\nInspection dates: 4 to "
                                  "15 October 2019\n\nLead inspector: A Reed, HMI\n\nWhat needs to improve?\n\n"
                                  "\xe2\x97\xbc The time that letters from children wait for an answer.\n\n"
                                  "\xe2\x97\xbc The number of ferries.\n");
  g_autofree char *second = place ("second.txt",
                                   "Inspection of Wrenmouth local authority\nchildren's services\nInspection dates: 4 to "
                                   "15 October 2021\n\nLead inspector: B Sedge, HMI\n\nWhat needs to improve?\n\n"
                                   "\xe2\x97\xbc The time for which letters from children wait for an answer.\n");
  g_autofree char *older = place ("older.json", NULL);
  g_autofree char *newer = place ("newer.json", NULL);
  g_autofree char *content = NULL;
  g_auto (Answer) one = RUN ("report-in", first, "-o", older);

  g_assert_cmpint (one.status, ==, 0);
  content = read_back (older);
  g_assert_true (g_file_set_contents (newer, content, -1, NULL));
  {
    g_auto (Answer) two = RUN ("report-in", second, "-o", newer);
    g_auto (Answer) diff = RUN ("diff", older, newer);
    char *back = strstr (diff.out, "came back");

    g_assert_cmpint (two.status, ==, 0);
    g_assert_cmpint (diff.status, ==, 1);
    g_assert_nonnull (back);
    g_assert_nonnull (strstr (back, "letters from children"));
    g_assert_null (strstr (back + 1, "came back      "));
  }
}

int
main (int argc, char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("improve-file-XXXXXX", NULL);
  g_test_add_func ("/file/dry-run", test_dry_run);
  g_test_add_func ("/file/twice", test_twice);
  g_test_add_func ("/file/asked-for", test_asked_for);
  g_test_add_func ("/file/review", test_review);
  g_test_add_func ("/file/page", test_page);
  g_test_add_func ("/file/came-back", test_came_back);
  result = g_test_run ();
  for (const char *const *name
       = (const char *const[]){ "plan.json", "minutes.txt", "first.txt", "second.txt", "older.json", "newer.json", NULL };
       *name != NULL; name++)
    {
      g_autofree char *path = g_build_filename (folder, *name, NULL);

      g_unlink (path);
    }
  g_rmdir (folder);
  g_free (folder);
  return result;
}
