/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Every call that waits for a file in the background, each by its name: cancelled before it begins, at each turn of the
 * main loop, and after its end. The same in Python, JavaScript and Vala is in tests/bindings. */

#include <libimprove/document/improve-calendar-file.h>
#include <libimprove/document/improve-document-reader.h>
#include <libimprove/reading/improve-minutes-reader.h>
#include <libimprove/reading/improve-report-reader.h>
#include <libimprove/tracker/improve-tracker-export.h>
#include <libimprove/tracker/improve-tracker-import.h>

#include <glib/gstdio.h>
#include <string.h>

#define MOST_TURNS 6
#define NEVER G_MAXINT

typedef struct
{
  char *folder;
  char *path; /* of what is read or written */
  ImproveDocument *document;
  ImproveDocumentReader *documents;
  ImproveMinutesReader *minutes;
  ImproveReportReader *reports;
  ImproveTrackerMapping *mapping;
  ImproveDate *day;
  GAsyncResult *result;
} Fixture;

typedef struct
{
  const char *name;
  const char *content; /* of the file, before */
  gboolean writes;
  void (*start) (Fixture *, GCancellable *);
  gboolean (*finish) (Fixture *, GError **);
} Call;

static void
done (GObject *source, GAsyncResult *result, gpointer data)
{
  Fixture *self = data;

  self->result = g_object_ref (result);
}

/* Whether there is something, which is let go. */
static gboolean
drop (gpointer object)
{
  if (object != NULL)
    g_object_unref (object);
  return object != NULL;
}

static void
start_load (Fixture *self, GCancellable *cancellable)
{
  improve_document_load_async (self->path, G_PRIORITY_DEFAULT, cancellable, done, self);
}

static gboolean
finish_load (Fixture *self, GError **error)
{
  return drop (improve_document_load_finish (self->result, error));
}

static void
start_reader_load (Fixture *self, GCancellable *cancellable)
{
  improve_document_reader_load_async (self->documents, self->path, G_PRIORITY_DEFAULT, cancellable, done, self);
}

static gboolean
finish_reader_load (Fixture *self, GError **error)
{
  return drop (improve_document_reader_load_finish (self->documents, self->result, error));
}

static void
start_save (Fixture *self, GCancellable *cancellable)
{
  improve_document_save_async (self->document, G_PRIORITY_DEFAULT, cancellable, done, self);
}

static gboolean
finish_save (Fixture *self, GError **error)
{
  return improve_document_save_finish (self->document, self->result, error);
}

static void
start_save_as (Fixture *self, GCancellable *cancellable)
{
  improve_document_save_as_async (self->document, self->path, TRUE, G_PRIORITY_DEFAULT, cancellable, done, self);
}

static gboolean
finish_save_as (Fixture *self, GError **error)
{
  return improve_document_save_as_finish (self->document, self->result, error);
}

static void
start_calendar (Fixture *self, GCancellable *cancellable)
{
  improve_calendar_load_async (self->path, IMPROVE_DIVISION_SCOTLAND, G_PRIORITY_DEFAULT, cancellable, done, self);
}

static gboolean
finish_calendar (Fixture *self, GError **error)
{
  g_autoptr (ImproveCalendar) calendar = improve_calendar_load_finish (self->result, error);

  return calendar != NULL;
}

static void
start_minutes (Fixture *self, GCancellable *cancellable)
{
  improve_minutes_reader_read_file_async (self->minutes, self->path, G_PRIORITY_DEFAULT, cancellable, done, self);
}

static gboolean
finish_minutes (Fixture *self, GError **error)
{
  return drop (improve_minutes_reader_read_file_finish (self->minutes, self->result, error));
}

static void
start_report (Fixture *self, GCancellable *cancellable)
{
  improve_report_reader_read_file_async (self->reports, self->path, G_PRIORITY_DEFAULT, cancellable, done, self);
}

static gboolean
finish_report (Fixture *self, GError **error)
{
  return drop (improve_report_reader_read_file_finish (self->reports, self->result, error));
}

static void
start_mapping (Fixture *self, GCancellable *cancellable)
{
  improve_tracker_mapping_new_from_file_async (self->path, G_PRIORITY_DEFAULT, cancellable, done, self);
}

static gboolean
finish_mapping (Fixture *self, GError **error)
{
  return drop (improve_tracker_mapping_new_from_file_finish (self->result, error));
}

static void
start_import (Fixture *self, GCancellable *cancellable)
{
  improve_tracker_mapping_import_file_async (self->mapping, self->path, NULL, self->day, NULL, G_PRIORITY_DEFAULT,
                                             cancellable, done, self);
}

static gboolean
finish_import (Fixture *self, GError **error)
{
  return drop (improve_tracker_mapping_import_file_finish (self->mapping, self->result, error));
}

static void
start_export (Fixture *self, GCancellable *cancellable)
{
  improve_tracker_mapping_export_file_async (self->mapping, improve_document_get_plan (self->document), self->path,
                                             self->day, G_PRIORITY_DEFAULT, cancellable, done, self);
}

static gboolean
finish_export (Fixture *self, GError **error)
{
  return improve_tracker_mapping_export_file_finish (self->mapping, self->result, error);
}

#define PLAN "{\"format\": \"improve-plan\", \"version\": 1, \"plan\": {\"id\": \"p\", \"title\": \"Old\"}}"
#define CALENDAR "{\"scotland\": {\"events\": [{\"title\": \"A day\", \"date\": \"2031-02-03\"}]}}"
#define TRACKER "No,What,When\r\n1,Train staff,30/06/2017\r\n"
#define MAPPING "[columns]\ntitle=What\n"

static const Call calls[] = {
  { "improve_document_load_async", PLAN, FALSE, start_load, finish_load },
  { "improve_document_reader_load_async", PLAN, FALSE, start_reader_load, finish_reader_load },
  { "improve_document_save_async", PLAN, TRUE, start_save, finish_save },
  { "improve_document_save_as_async", PLAN, TRUE, start_save_as, finish_save_as },
  { "improve_calendar_load_async", CALENDAR, FALSE, start_calendar, finish_calendar },
  { "improve_minutes_reader_read_file_async", "RESOLVED: To note.\n", FALSE, start_minutes, finish_minutes },
  { "improve_report_reader_read_file_async", "We recommend that.\n", FALSE, start_report, finish_report },
  { "improve_tracker_mapping_new_from_file_async", MAPPING, FALSE, start_mapping, finish_mapping },
  { "improve_tracker_mapping_import_file_async", TRACKER, FALSE, start_import, finish_import },
  { "improve_tracker_mapping_export_file_async", "Old", TRUE, start_export, finish_export },
};

static void
begin (Fixture *self, gconstpointer data)
{
  const Call *call = data;
  g_autoptr (GBytes) plan = g_bytes_new_static (PLAN, strlen (PLAN));

  self->folder = g_dir_make_tmp ("improve-XXXXXX", NULL);
  self->path = g_build_filename (self->folder, "file", NULL);
  g_assert_true (g_file_set_contents (self->path, PLAN, -1, NULL));
  self->document = improve_document_load (self->path, NULL, NULL);
  improve_plan_set_title (improve_document_get_plan (self->document), "New");
  g_assert_true (g_file_set_contents (self->path, call->content, -1, NULL));
  self->documents = improve_document_reader_new ();
  self->minutes = improve_minutes_reader_new ();
  self->reports = improve_report_reader_new ();
  self->mapping = improve_tracker_mapping_new_from_name ("torbay", NULL);
  self->day = improve_date_parse ("2017-06-30", NULL);
}

static void
end (Fixture *self, gconstpointer data)
{
  g_clear_object (&self->result);
  g_object_unref (self->document);
  g_object_unref (self->documents);
  g_object_unref (self->minutes);
  g_object_unref (self->reports);
  g_object_unref (self->mapping);
  improve_date_unref (self->day);
  g_unlink (self->path);
  /* nothing was left beside it */
  g_assert_cmpint (g_rmdir (self->folder), ==, 0);
  g_free (self->path);
  g_free (self->folder);
}

/* Whether it was done; cancelled after so many turns of the main loop, -1: before it begins, NEVER: when all is over. */
static gboolean
try_call (Fixture *self, const Call *call, int turns)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  gboolean was_done;

  if (turns < 0)
    g_cancellable_cancel (cancellable);
  call->start (self, cancellable);
  /* it never calls back before it returns */
  g_assert_null (self->result);
  for (int turn = 0; turn < turns && self->result == NULL; turn++)
    g_main_context_iteration (NULL, TRUE);
  if (turns != NEVER)
    g_cancellable_cancel (cancellable);
  while (self->result == NULL)
    g_main_context_iteration (NULL, TRUE);
  was_done = call->finish (self, &error);
  g_cancellable_cancel (cancellable);
  g_clear_object (&self->result);
  if (was_done)
    g_assert_no_error (error);
  else
    g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  return was_done;
}

static void
test_call (Fixture *self, gconstpointer data)
{
  const Call *call = data;
  gboolean was_done = FALSE;

  for (int turns = -1; turns <= MOST_TURNS; turns++)
    {
      g_autofree char *content = NULL;

      was_done = try_call (self, call, turns);
      g_assert_false (was_done && turns < 0);
      g_assert_true (g_file_get_contents (self->path, &content, NULL, NULL));
      if (was_done && call->writes)
        g_assert_cmpstr (content, !=, call->content);
      else
        g_assert_cmpstr (content, ==, call->content);
      if (was_done && call->writes)
        break;
    }
  g_assert_true (was_done || try_call (self, call, NEVER));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      g_autofree char *path = g_strconcat ("/tracker/waiting/", calls[i].name, NULL);

      g_test_add (path, Fixture, &calls[i], begin, test_call, end);
    }
  return g_test_run ();
}
