/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Minutes from files, now or later. */

#include <libimprove/document/improve-file-save-private.h>
#include <libimprove/reading/improve-minutes-reader.h>

/**
 * improve_minutes_reader_read_file:
 * @self: a reader
 * @path: (type filename): the path of a file
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for an error
 *
 * Reads minutes from a file, as improve_minutes_reader_read_bytes() does.
 *
 * Returns: (transfer full): what was read; %NULL with @error as for improve_minutes_reader_read_bytes(), or in
 *   %G_IO_ERROR where the file cannot be read
 *
 * Since: 1.0
 */
ImproveMinutes *
improve_minutes_reader_read_file (ImproveMinutesReader *self,
                                  const char *path,
                                  GCancellable *cancellable,
                                  GError **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (IMPROVE_IS_MINUTES_READER (self), NULL);
  g_return_val_if_fail (path != NULL, NULL);

  bytes = improve_file_load (path, (gsize) improve_minutes_reader_get_max_bytes (self), cancellable, error);
  return bytes != NULL ? improve_minutes_reader_read_bytes (self, bytes, error) : NULL;
}

typedef struct
{
  char *path;
  gsize max_bytes;
} ReadJob;

static void
read_job_free (gpointer data)
{
  ReadJob *job = data;

  g_free (job->path);
  g_free (job);
}

static void
load_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  ReadJob *job = data;
  GError *error = NULL;
  GBytes *bytes = improve_file_load (job->path, job->max_bytes, cancellable, &error);

  if (bytes == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, bytes, (GDestroyNotify) g_bytes_unref);
}

/* In the caller's main context again: entities belong to one thread. */
static void
load_done (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;
  g_autoptr (GBytes) bytes = g_task_propagate_pointer (G_TASK (result), &error);
  ImproveMinutes *minutes =
      bytes != NULL ? improve_minutes_reader_read_bytes (IMPROVE_MINUTES_READER (source), bytes, &error) : NULL;

  if (minutes == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, minutes, g_object_unref);
}

/**
 * improve_minutes_reader_read_file_async:
 * @self: a reader
 * @path: (type filename): the path of a file
 * @io_priority: the priority of the result among the sources of the main context, such as %G_PRIORITY_DEFAULT
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data): called when the minutes are read, in the caller's main context
 * @user_data: data for @callback
 *
 * Reads minutes from a file, as improve_minutes_reader_read_file() does. The file is loaded by another thread; what is
 * read from it is made by the caller's, to which it belongs.
 *
 * Since: 1.0
 */
void
improve_minutes_reader_read_file_async (ImproveMinutesReader *self,
                                        const char *path,
                                        int io_priority,
                                        GCancellable *cancellable,
                                        GAsyncReadyCallback callback,
                                        gpointer user_data)
{
  g_autoptr (GTask) work = NULL;
  GTask *task;
  ReadJob *job;

  g_return_if_fail (IMPROVE_IS_MINUTES_READER (self));
  g_return_if_fail (path != NULL);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, improve_minutes_reader_read_file_async);
  g_task_set_priority (task, io_priority);
  job = g_new0 (ReadJob, 1);
  job->path = g_strdup (path);
  job->max_bytes = (gsize) improve_minutes_reader_get_max_bytes (self);
  work = g_task_new (self, cancellable, load_done, task);
  g_task_set_priority (work, io_priority);
  g_task_set_task_data (work, job, read_job_free);
  g_task_run_in_thread (work, load_in_thread);
}

/**
 * improve_minutes_reader_read_file_finish:
 * @self: a reader
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Ends improve_minutes_reader_read_file_async().
 *
 * Returns: (transfer full): what was read; %NULL with @error as for improve_minutes_reader_read_file()
 *
 * Since: 1.0
 */
ImproveMinutes *
improve_minutes_reader_read_file_finish (ImproveMinutesReader *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
