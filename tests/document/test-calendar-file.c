/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/base/improve-errors.h>
#include <libimprove/document/improve-calendar-file.h>

#include <string.h>

#include "file-scratch.h"

/* The form of the published file, with a few days of it. */
#define DAYS                                                                                                          \
  "{\"england-and-wales\": {\"division\": \"england-and-wales\", \"events\": ["                                       \
  "{\"title\": \"New Year’s Day\", \"date\": \"2031-01-01\", \"notes\": \"\", \"bunting\": true},"                    \
  "{\"title\": \"Good Friday\", \"date\": \"2031-04-11\", \"notes\": \"\", \"bunting\": false}]},"                    \
  " \"scotland\": {\"division\": \"scotland\", \"events\": ["                                                         \
  "{\"title\": \"2nd January\", \"date\": \"2031-01-02\", \"notes\": \"\", \"bunting\": true}]}}"

static ImproveCalendar *
read_text (const char *text, ImproveDivision division, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return improve_calendar_load_bytes (bytes, division, error);
}

static gboolean
is_working (ImproveCalendar *calendar, const char *day)
{
  g_autoptr (ImproveDate) date = improve_date_parse (day, NULL);
  g_autoptr (GError) error = NULL;
  gboolean working = improve_calendar_is_working_day (calendar, date, &error);

  g_assert_no_error (error);
  return working;
}

static void
test_divisions (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveCalendar) england = read_text (DAYS, IMPROVE_DIVISION_ENGLAND_AND_WALES, &error);
  g_autoptr (ImproveCalendar) scotland = read_text (DAYS, IMPROVE_DIVISION_SCOTLAND, &error);
  g_autoptr (ImproveDate) new_year = improve_date_parse ("2031-01-01", NULL);

  g_assert_no_error (error);
  g_assert_cmpint (improve_calendar_get_first_year (england), ==, 2031);
  g_assert_cmpstr (improve_calendar_get_day_title (england, new_year), ==, "New Year’s Day");
  g_assert_false (is_working (england, "2031-04-11"));
  g_assert_true (is_working (england, "2031-01-02"));
  g_assert_false (is_working (scotland, "2031-01-02"));
  g_assert_null (read_text (DAYS, IMPROVE_DIVISION_NORTHERN_IRELAND, &error));
  g_assert_error (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_DIVISION);
}

static void
test_file (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "bank-holidays.json", NULL);
  g_autoptr (ImproveCalendar) calendar = NULL;
  g_autoptr (GError) error = NULL;

  put_file (path, DAYS, 0644);
  calendar = improve_calendar_load (path, IMPROVE_DIVISION_ENGLAND_AND_WALES, NULL, &error);
  g_assert_no_error (error);
  g_assert_false (is_working (calendar, "2031-01-01"));
  g_remove (path);
  g_assert_null (improve_calendar_load (path, IMPROVE_DIVISION_SCOTLAND, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  scratch_free (dir);
}

static void
test_bad (void)
{
  static const char *const bad[] = {
    "",
    "[]",
    "{\"scotland\": []}",
    "{\"scotland\": {\"events\": [1]}}",
    "{\"scotland\": {\"events\": [{}]}}",
    "{\"scotland\": {\"events\": [{\"title\": \"a\"}]}}",
    "{\"scotland\": {\"events\": [{\"title\": \"a\", \"date\": \"2031\"}]}}",
    "{\"scotland\": {\"events\": [{\"title\": \"a\", \"date\": \"2031-02-30\"}]}}",
    "{\"scotland\": {\"events\": [{\"title\": 1, \"date\": \"2031-02-03\"}]}}",
    "{\"scotland\": {\"events\": [{\"title\": \"a\", \"date\": \"2031-02-03\", \"date\": \"2031-02-04\"}]}}",
    "{\"scotland\": {\"events\": [[[[",
    "{\"scotland\": {\"events\": []}} x",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (read_text (bad[i], IMPROVE_DIVISION_SCOTLAND, &error));
      g_assert_true (error->domain == IMPROVE_DOCUMENT_ERROR);
    }
}

static void
keep_result (GObject *source, GAsyncResult *result, gpointer user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

static ImproveCalendar *
load_later (const char *path, GCancellable *cancellable, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  improve_calendar_load_async (path, IMPROVE_DIVISION_ENGLAND_AND_WALES, G_PRIORITY_DEFAULT, cancellable, keep_result,
                               &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return improve_calendar_load_finish (result, error);
}

static void
test_async (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "bank-holidays.json", NULL);
  g_autoptr (ImproveCalendar) calendar = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  put_file (path, DAYS, 0644);
  calendar = load_later (path, cancellable, &error);
  g_assert_no_error (error);
  g_assert_false (is_working (calendar, "2031-01-01"));
  g_cancellable_cancel (cancellable);
  g_assert_null (load_later (path, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  g_remove (path);
  g_assert_null (load_later (path, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  scratch_free (dir);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/document/calendar-file/divisions", test_divisions);
  g_test_add_func ("/document/calendar-file/file", test_file);
  g_test_add_func ("/document/calendar-file/bad", test_bad);
  g_test_add_func ("/document/calendar-file/async", test_async);
  return g_test_run ();
}
