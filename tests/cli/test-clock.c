/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* improve clock: the date on standard output, what was assumed on standard error. */

#include <string.h>

#include <glib/gstdio.h>

#include "command.h"

static void
assert_due (const char *const *arguments,
            const char        *due,
            const char        *assumed)
{
  g_auto (Answer) answer = run (arguments);

  g_assert_cmpstr (answer.out, ==, due);
  g_assert_cmpint (answer.status, ==, 0);
  if (assumed != NULL && strstr (answer.err, assumed) == NULL)
    g_error ("“%s” does not say “%s”", answer.err, assumed);
}

#define assert_clock(due, assumed, ...)                                                                               \
  assert_due ((const char *const[]) { "clock", __VA_ARGS__, NULL }, due "\n", assumed)

static void
test_due (void)
{
  assert_clock ("2017-07-20", "taken as the day it was received", "written-statement", "2017-04-07");
  assert_clock ("2017-07-19", "scotland", "--calendar", "scotland", "written-statement", "2017-04-07");
  assert_clock ("2017-06-06", "the meeting is held", "agenda-papers", "2017-06-14");
  assert_clock ("2018-02-28", "not read in the law", "scrutiny-reply", "2017-12-31");
  assert_clock ("2040-05-09", "known up to", "written-statement", "2040-02-01");
}

/* A council's own closing days, one by one or from its plan. */
static void
test_closed (void)
{
  g_autofree char *path = NULL;
  int fd = g_file_open_tmp ("improve-XXXXXX.json", &path, NULL);

  g_assert_true (g_close (fd, NULL));
  g_assert_true (g_file_set_contents (path, "{\"format\": \"improve-plan\", \"version\": 1, \"plan\": {\"title\": "
                                            "\"Ours\", \"closing_days\": [\"2017-04-18\", \"2017-04-19\"]}}",
                                      -1, NULL));
  assert_clock ("2017-07-21", NULL, "--closed", "2017-04-18", "written-statement", "2017-04-07");
  assert_clock ("2017-07-24", NULL, "--closed", "2017-04-18", "--closed", "2017-04-19", "written-statement",
                "2017-04-07");
  assert_clock ("2017-07-24", NULL, "--plan", path, "written-statement", "2017-04-07");
  g_remove (path);
}

/* Bank holidays from a file in the form that GOV.UK publishes, in the place of those the library knows. */
static void
test_holidays (void)
{
  g_autofree char *path = NULL;
  int fd = g_file_open_tmp ("improve-XXXXXX.json", &path, NULL);
  const char *days = "{\"england-and-wales\": {\"division\": \"england-and-wales\", \"events\": ["
                     "{\"title\": \"A day of our own\", \"date\": \"2040-02-06\", \"notes\": \"\", \"bunting\": true}]}}";

  g_assert_true (g_close (fd, NULL));
  g_assert_true (g_file_set_contents (path, days, -1, NULL));
  /* By weekends alone it would be the day before, which is what no file at all says. */
  assert_clock ("2040-05-09", NULL, "written-statement", "2040-02-01");
  assert_clock ("2040-05-10", "england-and-wales", "--holidays", path, "written-statement", "2040-02-01");
  assert_clock ("2040-05-11", NULL, "--holidays", path, "--closed", "2040-02-07", "written-statement", "2040-02-01");
  {
    g_auto (Answer) known = RUN ("clock", "--holidays", path, "written-statement", "2040-02-01");
    g_auto (Answer) other = RUN ("clock", "--holidays", path, "--calendar", "scotland", "written-statement", "2040-02-01");

    g_assert_null (strstr (known.err, "known up to"));
    g_assert_cmpint (other.status, ==, 2);
    g_assert_cmpstr (other.out, ==, "");
    g_assert_nonnull (strstr (other.err, "scotland"));
  }
  g_assert_true (g_file_set_contents (path, "{\"england-and-wales\": 1}", -1, NULL));
  {
    g_auto (Answer) broken = RUN ("clock", "--holidays", path, "written-statement", "2040-02-01");

    g_assert_cmpint (broken.status, ==, 2);
    g_assert_cmpstr (broken.out, ==, "");
  }
  g_remove (path);
  {
    g_auto (Answer) absent = RUN ("clock", "--holidays", path, "written-statement", "2040-02-01");

    g_assert_cmpint (absent.status, ==, 2);
    g_assert_cmpstr (absent.out, ==, "");
  }
}

static void
test_refused (void)
{
  g_auto (Answer) no_clock = RUN ("clock", "no-such-clock", "2017-04-07");
  g_auto (Answer) no_day = RUN ("clock", "written-statement", "2017-04");
  g_auto (Answer) no_calendar = RUN ("clock", "--calendar", "france", "written-statement", "2017-04-07");
  g_auto (Answer) no_closing_day = RUN ("clock", "--closed", "Easter", "written-statement", "2017-04-07");
  g_auto (Answer) list = RUN ("clock", "--list");

  g_assert_cmpint (no_clock.status, ==, 2);
  g_assert_cmpint (no_day.status, ==, 2);
  g_assert_cmpint (no_calendar.status, ==, 2);
  g_assert_cmpint (no_closing_day.status, ==, 2);
  g_assert_cmpint (list.status, ==, 0);
  g_assert_nonnull (strstr (list.out, "key-decision-notice"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/clock/due", test_due);
  g_test_add_func ("/cli/clock/closed", test_closed);
  g_test_add_func ("/cli/clock/holidays", test_holidays);
  g_test_add_func ("/cli/clock/refused", test_refused);
  return g_test_run ();
}
