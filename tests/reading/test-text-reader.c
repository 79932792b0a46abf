/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What the readers of texts share: limits that hold, and files read while others work. */

#include <libimprove/base/improve-errors.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/reading/improve-minutes-reader.h>
#include <libimprove/reading/improve-report-reader.h>

#include <glib/gstdio.h>

typedef struct
{
  GMainLoop *loop;
  GAsyncResult *result;
} Waiting;

static void
keep_result (GObject *source, GAsyncResult *result, gpointer data)
{
  Waiting *waiting = data;

  waiting->result = g_object_ref (result);
  g_main_loop_quit (waiting->loop);
}

static void
start (ImproveTextReader *reader, const char *path, GCancellable *cancellable, Waiting *waiting)
{
  if (IMPROVE_IS_MINUTES_READER (reader))
    improve_minutes_reader_read_file_async (IMPROVE_MINUTES_READER (reader), path, G_PRIORITY_DEFAULT, cancellable,
                                            keep_result, waiting);
  else
    improve_report_reader_read_file_async (IMPROVE_REPORT_READER (reader), path, G_PRIORITY_DEFAULT, cancellable,
                                           keep_result, waiting);
}

static gpointer
end (ImproveTextReader *reader, GAsyncResult *result, GError **error)
{
  if (IMPROVE_IS_MINUTES_READER (reader))
    return improve_minutes_reader_read_file_finish (IMPROVE_MINUTES_READER (reader), result, error);
  return improve_report_reader_read_file_finish (IMPROVE_REPORT_READER (reader), result, error);
}

/* Nothing comes before the caller's loop runs, and what comes belongs to the caller's thread. */
static gpointer
read_later (ImproveTextReader *reader, const char *path, gboolean cancel, GError **error)
{
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;
  Waiting waiting = { loop, NULL };

  start (reader, path, cancellable, &waiting);
  g_assert_null (waiting.result);
  if (cancel)
    g_cancellable_cancel (cancellable);
  g_main_loop_run (loop);
  result = waiting.result;
  return end (reader, result, error);
}

static void
check_reader (ImproveTextReader *reader, GType gives)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  g_autoptr (GObject) read = NULL;
  int fd = g_file_open_tmp ("improve-XXXXXX.txt", &path, &error);

  g_assert_no_error (error);
  close (fd);
  g_assert_true (g_file_set_contents (path, "Meeting of the Quay Panel\n\n1 June 2017\n\nRESOLVED: That it be noted.\n",
                                      -1, NULL));
  read = read_later (reader, path, FALSE, &error);
  g_assert_no_error (error);
  g_assert_true (g_type_is_a (G_OBJECT_TYPE (read), gives));
  g_assert_null (read_later (reader, path, TRUE, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  improve_text_reader_set_max_lines (reader, 2);
  g_assert_null (read_later (reader, path, FALSE, &error));
  g_assert_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_LIMIT);
  g_clear_error (&error);
  g_unlink (path);
  g_assert_null (read_later (reader, path, FALSE, &error));
  g_assert_nonnull (error);
}

static void
test_async (void)
{
  g_autoptr (ImproveMinutesReader) minutes = improve_minutes_reader_new ();
  g_autoptr (ImproveReportReader) report = improve_report_reader_new ();

  check_reader (IMPROVE_TEXT_READER (minutes), IMPROVE_TYPE_MINUTES);
  check_reader (IMPROVE_TEXT_READER (report), IMPROVE_TYPE_INSPECTION_REPORT);
}

static void
check_limits (ImproveTextReader *reader)
{
  g_autofree char *limits = NULL;
  int bytes = 0, line = 0, lines = 0;

  g_object_set (reader, "max-bytes", 7, "max-line", 8, "max-lines", 9, NULL);
  g_object_get (reader, "max-bytes", &bytes, "max-line", &line, "max-lines", &lines, NULL);
  limits = g_strdup_printf ("%d %d %d", bytes, line, lines);
  g_assert_cmpstr (limits, ==, "7 8 9");
}

static void
test_limits (void)
{
  g_autoptr (ImproveMinutesReader) minutes = improve_minutes_reader_new ();
  g_autoptr (ImproveReportReader) report = improve_report_reader_new ();

  check_limits (IMPROVE_TEXT_READER (minutes));
  check_limits (IMPROVE_TEXT_READER (report));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text-reader/async", test_async);
  g_test_add_func ("/text-reader/limits", test_limits);
  return g_test_run ();
}
