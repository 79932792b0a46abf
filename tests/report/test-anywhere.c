/* SPDX-License-Identifier: LGPL-2.1-or-later */

/*
 * The same plan gives the same bytes wherever it is read: in any locale, any time zone, on any day of theirs, and in four
 * threads at a time. The numbers in the names are those of the project's list of bad inputs.
 */

#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <libimprove/assess/improve-assessment.h>
#include <libimprove/document/improve-document.h>
#include <libimprove/report/improve-report-markdown.h>

#define N_THREADS 4

/* Everything a plan is turned into: the document, the report, and dates with days added to them. */
static char *
everything (void)
{
  static const char *const days[] = { "2016-02-29", "2017-03-26", "2017-10-29", "2017-12-12" };
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "examples", "wrenmouth", "plan.json", NULL);
  g_autoptr (ImproveDocument) document = improve_document_load (path, NULL, NULL);
  ImprovePlan *plan = improve_document_get_plan (document);
  g_autoptr (GBytes) bytes = improve_document_to_bytes (document, NULL);
  GString *all = g_string_new_len (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (ImproveDate) day = improve_date_parse (days[i], NULL);
      g_autoptr (ImproveDate) later = improve_date_add_days (day, 366, NULL);
      g_autoptr (ImproveAssessment) assessment = improve_plan_assess (plan, day, NULL);
      g_autofree char *page = improve_plan_to_markdown (plan, assessment, IMPROVE_REPORT_KIND_BOARD);
      g_autofree char *text = improve_date_to_string (later);
      g_autofree char *words = improve_date_to_words (later);

      g_string_append_printf (all, "%s\n%s\n%s\n", page, text, words);
    }
  return g_string_free (all, FALSE);
}

static void
test_86_locales (void)
{
  static const char *const locales[] = { "de_DE.UTF-8", "tr_TR.UTF-8" };
  g_autofree char *expected = everything ();
  guint n_tried = 0;

  for (guint i = 0; i < G_N_ELEMENTS (locales); i++)
    {
      g_autofree char *found = NULL;

      if (setlocale (LC_ALL, locales[i]) == NULL)
        continue;
      found = everything ();
      g_assert_cmpstr (found, ==, expected);
      n_tried++;
    }
  setlocale (LC_ALL, "C.UTF-8");
  if (n_tried < G_N_ELEMENTS (locales))
    g_test_skip ("the locales could not be made");
}

/* Zones a day apart, and days on which clocks change. */
static void
test_87_time_zones (void)
{
  static const char *const zones[] = { "UTC", "Europe/London", "Pacific/Kiritimati", "Pacific/Pago_Pago", "XYZ-13:45" };
  g_autofree char *expected = everything ();

  for (guint i = 0; i < G_N_ELEMENTS (zones); i++)
    {
      g_autofree char *found = NULL;

      g_setenv ("TZ", zones[i], TRUE);
      tzset ();
      found = everything ();
      g_assert_cmpstr (found, ==, expected);
    }
  g_unsetenv ("TZ");
  tzset ();
}

static gpointer
live (gpointer data)
{
  return everything ();
}

static void
test_88_threads (void)
{
  GThread *threads[N_THREADS];
  g_autofree char *expected = NULL;

  for (guint i = 0; i < N_THREADS; i++)
    threads[i] = g_thread_new ("plan", live, NULL);
  expected = everything ();
  for (guint i = 0; i < N_THREADS; i++)
    {
      g_autofree char *found = g_thread_join (threads[i]);

      g_assert_cmpstr (found, ==, expected);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  /* first, while nothing has been made once for all */
  g_test_add_func ("/report/anywhere/88-threads", test_88_threads);
  g_test_add_func ("/report/anywhere/86-locales", test_86_locales);
  g_test_add_func ("/report/anywhere/87-time-zones", test_87_time_zones);
  return g_test_run ();
}
