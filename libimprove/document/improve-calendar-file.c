/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Bank holidays as GOV.UK publishes them: an object of divisions, each with a list of events. */

#include <libimprove/base/improve-calendar-private.h>
#include <libimprove/base/improve-date-private.h>
#include <libimprove/base/improve-errors.h>
#include <libimprove/document/improve-calendar-file.h>
#include <libimprove/document/improve-file-save-private.h>
#include <libimprove/document/improve-json-reader-private.h>

#include <string.h>

/* The file has grown by 8 days a year and division; years ago it had 20 KB. */
#define MAX_BYTES (4 << 20)

typedef struct
{
  ImproveJsonReader *reader;
  GPtrArray *days;
  GPtrArray *titles;
} Events;

static gboolean
text_is (ImproveJsonReader *reader, const char *wanted)
{
  gsize length;
  const char *text = improve_json_reader_text (reader, &length);

  return strlen (wanted) == length && memcmp (wanted, text, length) == 0;
}

static void
refuse (ImproveJsonReader *reader, const char *message)
{
  improve_json_reader_fault (reader, IMPROVE_DOCUMENT_ERROR_STRUCTURE, "calendar-form", "%s", message);
}

/* The current token is the brace of an event. */
static void
read_event (Events *self)
{
  ImproveDate *day = NULL;
  char *title = NULL;

  while (improve_json_reader_next (self->reader) == IMPROVE_JSON_MEMBER)
    {
      gboolean is_title = text_is (self->reader, "title");
      gboolean is_date = text_is (self->reader, "date");
      ImproveJsonToken token = improve_json_reader_next (self->reader);
      gsize length;
      const char *text = improve_json_reader_text (self->reader, &length);

      if (is_title && token == IMPROVE_JSON_STRING && title == NULL)
        title = g_strndup (text, length);
      else if (is_date && token == IMPROVE_JSON_STRING && day == NULL)
        day = improve_date_parse_bytes (text, length);
      improve_json_reader_skip (self->reader);
    }
  if (day != NULL && title != NULL && improve_date_get_precision (day) == IMPROVE_PRECISION_DAY)
    {
      g_ptr_array_add (self->days, day);
      g_ptr_array_add (self->titles, title);
      return;
    }
  refuse (self->reader, "an event has a “title” and a “date” as \"2017-04-14\"");
  g_clear_pointer (&day, improve_date_unref);
  g_free (title);
}

/* The current token is the first of the value of a division. */
static void
read_division (Events *self)
{
  ImproveJsonReader *reader = self->reader;
  guint depth = improve_json_reader_depth (reader);

  if (improve_json_reader_token (reader) != IMPROVE_JSON_OBJECT_START)
    {
      refuse (reader, "a division is an object with a list of “events”");
      improve_json_reader_skip (reader);
      return;
    }
  while (improve_json_reader_next (reader) == IMPROVE_JSON_MEMBER)
    {
      gboolean is_events = text_is (reader, "events");
      ImproveJsonToken token = improve_json_reader_next (reader);

      if (!is_events || token != IMPROVE_JSON_ARRAY_START)
        {
          improve_json_reader_skip (reader);
          continue;
        }
      while (improve_json_reader_next (reader) == IMPROVE_JSON_OBJECT_START)
        read_event (self);
      if (improve_json_reader_token (reader) != IMPROVE_JSON_ARRAY_END)
        refuse (reader, "each of the “events” is an object");
      improve_json_reader_leave (reader, depth);
    }
}

static void
read_divisions (Events *self, const char *wanted)
{
  if (improve_json_reader_next (self->reader) != IMPROVE_JSON_OBJECT_START)
    {
      refuse (self->reader, "a file of bank holidays is an object of divisions, as GOV.UK publishes it");
      return;
    }
  while (improve_json_reader_next (self->reader) == IMPROVE_JSON_MEMBER)
    {
      gboolean is_wanted = text_is (self->reader, wanted);

      improve_json_reader_next (self->reader);
      if (is_wanted)
        read_division (self);
      else
        improve_json_reader_skip (self->reader);
    }
  improve_json_reader_next (self->reader);
}

static const char *
word_of (ImproveDivision division)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (IMPROVE_TYPE_DIVISION);
  const GEnumValue *value = g_enum_get_value (klass, division);

  return value != NULL && value->value != IMPROVE_DIVISION_UNKNOWN ? value->value_nick : NULL;
}

/**
 * improve_calendar_load_bytes:
 * @bytes: bank holidays in the form of GOV.UK's `bank-holidays.json`
 * @division: the division whose days are wanted
 * @error: return location for an error
 *
 * Makes a calendar of working days from published bank holidays, for years the library does not know or days proclaimed
 * since. It knows the years from the first to the last of the days in the file.
 *
 * Returns: (transfer full): the calendar; %NULL with an #ImproveDocumentError where @bytes has another form, or an
 *   #ImproveDateError: %IMPROVE_DATE_ERROR_DIVISION where it has no days of that division
 *
 * Since: 1.0
 */
ImproveCalendar *
improve_calendar_load_bytes (GBytes *bytes, ImproveDivision division, GError **error)
{
  g_autoptr (ImproveJsonReader) reader = NULL;
  g_autoptr (GPtrArray) days = NULL;
  g_autoptr (GPtrArray) titles = NULL;
  const char *wanted = word_of (division);
  Events events;

  g_return_val_if_fail (bytes != NULL, NULL);

  reader = improve_json_reader_new (bytes, NULL);
  days = g_ptr_array_new_with_free_func ((GDestroyNotify) improve_date_unref);
  titles = g_ptr_array_new_with_free_func (g_free);
  events = (Events){ reader, days, titles };
  read_divisions (&events, wanted != NULL ? wanted : "");
  if (!improve_json_reader_is_faultless (reader))
    {
      improve_json_reader_set_error (reader, error);
      return NULL;
    }
  if (wanted == NULL || days->len == 0)
    {
      g_set_error (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_DIVISION,
                   "[calendar-division] the file has no bank holidays of “%s”: name another division or file",
                   wanted != NULL ? wanted : "unknown");
      return NULL;
    }
  return improve_calendar_new_from_days (division, (const ImproveDate *const *) days->pdata,
                                         (const char *const *) titles->pdata, days->len, error);
}

/**
 * improve_calendar_load:
 * @path: (type filename): the path of a file in the form of GOV.UK's `bank-holidays.json`
 * @division: the division whose days are wanted
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for an error
 *
 * Makes a calendar of working days as improve_calendar_load_bytes() does, from a file of at most 4 MiB.
 *
 * Returns: (transfer full): the calendar; %NULL with an error as for improve_calendar_load_bytes(), or a #GIOErrorEnum
 *   where the file could not be read
 *
 * Since: 1.0
 */
ImproveCalendar *
improve_calendar_load (const char *path, ImproveDivision division, GCancellable *cancellable, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (path != NULL, NULL);
  bytes = improve_file_load (path, MAX_BYTES, cancellable, error);
  return bytes != NULL ? improve_calendar_load_bytes (bytes, division, error) : NULL;
}

typedef struct
{
  char *path;
  ImproveDivision division;
} LoadJob;

static void
load_job_free (LoadJob *job)
{
  g_free (job->path);
  g_free (job);
}

/* A calendar never changes, so it may be made in any thread. */
static void
load_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  LoadJob *job = data;
  GError *error = NULL;
  ImproveCalendar *calendar = improve_calendar_load (job->path, job->division, cancellable, &error);

  if (calendar == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, calendar, (GDestroyNotify) improve_calendar_unref);
}

/**
 * improve_calendar_load_async:
 * @path: (type filename): the path of a file in the form of GOV.UK's `bank-holidays.json`
 * @division: the division whose days are wanted
 * @io_priority: the priority of the result among the sources of the main context, such as %G_PRIORITY_DEFAULT
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data): called when the calendar is there, in the caller's main context
 * @user_data: data for @callback
 *
 * Makes a calendar of working days as improve_calendar_load() does, in another thread.
 *
 * Since: 1.0
 */
void
improve_calendar_load_async (const char *path,
                             ImproveDivision division,
                             int io_priority,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  LoadJob *job;

  g_return_if_fail (path != NULL);
  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, improve_calendar_load_async);
  g_task_set_priority (task, io_priority);
  job = g_new0 (LoadJob, 1);
  job->path = g_strdup (path);
  job->division = division;
  g_task_set_task_data (task, job, (GDestroyNotify) load_job_free);
  g_task_run_in_thread (task, load_in_thread);
}

/**
 * improve_calendar_load_finish:
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Ends improve_calendar_load_async().
 *
 * Returns: (transfer full): the calendar; %NULL with @error as for improve_calendar_load()
 *
 * Since: 1.0
 */
ImproveCalendar *
improve_calendar_load_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
}
