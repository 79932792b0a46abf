/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Trackers from files and to files, at once or while others work: the file is read or written by another thread, the
 * plan only touched by the caller's. */

#include <libimprove/tracker/improve-tracker-export.h>
#include <libimprove/tracker/improve-tracker-import.h>

#include <string.h>

#include <libimprove/document/improve-file-save-private.h>
#include <libimprove/tracker/improve-sheet-private.h>

/**
 * improve_tracker_mapping_import_file:
 * @self: what the columns and words of the tracker mean
 * @path: a regular file of at most 64 MiB
 * @plan: (nullable): the plan to read it into; %NULL for a new one
 * @known_at: the day of the tracker; a full date
 * @decisions: (nullable) (array zero-terminated=1): what a person decided on rows in doubt: `ROW=ID` or `ROW=new`
 * @cancellable: (nullable): to stop it while the file is read
 * @error: return location for an error
 *
 * Reads a tracker from a file; see improve_tracker_mapping_import_bytes().
 *
 * Returns: (transfer full): what came of it; on failure %NULL with a #GIOErrorEnum, %IMPROVE_DOCUMENT_ERROR_NOT_A_FILE,
 *   %IMPROVE_DOCUMENT_ERROR_LIMIT or an error in %IMPROVE_IMPORT_ERROR
 *
 * Since: 1.0
 */
ImproveTrackerImport *
improve_tracker_mapping_import_file (ImproveTrackerMapping *self,
                                     const char            *path,
                                     ImprovePlan           *plan,
                                     ImproveDate           *known_at,
                                     const char *const     *decisions,
                                     GCancellable          *cancellable,
                                     GError               **error)
{
  static const ImproveSheetLimits limits = IMPROVE_SHEET_LIMITS_DEFAULT;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *source = NULL;

  g_return_val_if_fail (IMPROVE_IS_TRACKER_MAPPING (self), NULL);
  g_return_val_if_fail (path != NULL, NULL);

  bytes = improve_file_load (path, limits.max_bytes, cancellable, error);
  if (bytes == NULL)
    return NULL;
  source = g_path_get_basename (path);
  return improve_tracker_mapping_import_bytes (self, bytes, source, plan, known_at, decisions, error);
}

typedef struct
{
  char *path;
  ImprovePlan *plan;
  ImproveDate *known_at;
  char **decisions;
  GBytes *bytes;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_free (job->path);
  g_clear_object (&job->plan);
  g_clear_pointer (&job->known_at, improve_date_unref);
  g_strfreev (job->decisions);
  g_clear_pointer (&job->bytes, g_bytes_unref);
  g_free (job);
}

static void
load_in_thread (GTask *work, gpointer source, gpointer data, GCancellable *cancellable)
{
  static const ImproveSheetLimits limits = IMPROVE_SHEET_LIMITS_DEFAULT;
  const Job *job = data;
  GError *error = NULL;
  GBytes *bytes = improve_file_load (job->path, limits.max_bytes, cancellable, &error);

  if (bytes != NULL)
    g_task_return_pointer (work, bytes, (GDestroyNotify) g_bytes_unref);
  else
    g_task_return_error (work, error);
}

/* Back in the caller's context, where the plan may be touched. */
static void
load_done (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  const Job *job = g_task_get_task_data (G_TASK (result));
  GError *error = NULL;
  g_autoptr (GBytes) bytes = g_task_propagate_pointer (G_TASK (result), &error);
  g_autofree char *name = g_path_get_basename (job->path);
  ImproveTrackerImport *import = NULL;

  if (bytes != NULL)
    import = improve_tracker_mapping_import_bytes (IMPROVE_TRACKER_MAPPING (source), bytes, name, job->plan,
                                                   job->known_at, (const char *const *) job->decisions, &error);
  if (import != NULL)
    g_task_return_pointer (task, import, g_object_unref);
  else
    g_task_return_error (task, error);
}

/**
 * improve_tracker_mapping_import_file_async:
 * @self: what the columns and words of the tracker mean
 * @path: (type filename): a regular file of at most 64 MiB
 * @plan: (nullable): the plan to read it into; %NULL for a new one
 * @known_at: the day of the tracker; a full date
 * @decisions: (nullable) (array zero-terminated=1): what a person decided on rows in doubt: `ROW=ID` or `ROW=new`
 * @io_priority: the priority of the result among the sources of the main context, such as %G_PRIORITY_DEFAULT
 * @cancellable: (nullable): to stop it while the file is read
 * @callback: (scope async) (closure user_data): called when the tracker is read, in the caller's main context
 * @user_data: data for @callback
 *
 * Reads a tracker as improve_tracker_mapping_import_file() does. The file is read by another thread; the plan is
 * changed by the caller's, to which it belongs.
 *
 * Since: 1.0
 */
void
improve_tracker_mapping_import_file_async (ImproveTrackerMapping *self,
                                           const char            *path,
                                           ImprovePlan           *plan,
                                           ImproveDate           *known_at,
                                           const char *const     *decisions,
                                           int                    io_priority,
                                           GCancellable          *cancellable,
                                           GAsyncReadyCallback    callback,
                                           gpointer               user_data)
{
  g_autoptr (GTask) work = NULL;
  GTask *task;
  Job *job;

  g_return_if_fail (IMPROVE_IS_TRACKER_MAPPING (self));
  g_return_if_fail (path != NULL);
  g_return_if_fail (plan == NULL || IMPROVE_IS_PLAN (plan));
  g_return_if_fail (known_at != NULL);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, improve_tracker_mapping_import_file_async);
  g_task_set_priority (task, io_priority);
  work = g_task_new (self, cancellable, load_done, task);
  g_task_set_priority (work, io_priority);
  job = g_new0 (Job, 1);
  job->path = g_strdup (path);
  job->plan = plan != NULL ? g_object_ref (plan) : NULL;
  job->known_at = improve_date_ref (known_at);
  job->decisions = g_strdupv ((char **) decisions);
  g_task_set_task_data (work, job, job_free);
  g_task_run_in_thread (work, load_in_thread);
}

/**
 * improve_tracker_mapping_import_file_finish:
 * @self: what the columns and words of the tracker mean
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Ends improve_tracker_mapping_import_file_async().
 *
 * Returns: (transfer full): what came of it; %NULL with @error as for improve_tracker_mapping_import_file()
 *
 * Since: 1.0
 */
ImproveTrackerImport *
improve_tracker_mapping_import_file_finish (ImproveTrackerMapping *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

static GBytes *
make_content (ImproveTrackerMapping *self, ImprovePlan *plan, const char *path, ImproveDate *as_of, GError **error)
{
  g_autofree char *lower = g_ascii_strdown (path, -1);
  char *csv;

  if (g_str_has_suffix (lower, ".xlsx"))
    return improve_tracker_mapping_export_xlsx (self, plan, as_of, error);
  csv = improve_tracker_mapping_export_csv (self, plan);
  return g_bytes_new_take (csv, strlen (csv));
}

/**
 * improve_tracker_mapping_export_file:
 * @self: what the columns and words of the tracker mean
 * @plan: a plan
 * @path: (type filename): where to write it: a workbook if it ends in `.xlsx`, else comma-separated values
 * @as_of: the day a workbook is of; values alone bear no day
 * @cancellable: (nullable): to stop it before the file is there
 * @error: return location for an error
 *
 * Writes the actions of a plan as a tracker to a file, as improve_tracker_mapping_export_xlsx() and
 * improve_tracker_mapping_export_csv() do. What was there is replaced when all is written, not before.
 *
 * Returns: %TRUE; on failure %FALSE, the file is as it was, and @error is that of
 *   improve_tracker_mapping_export_xlsx(), a #GIOErrorEnum or an #ImproveDocumentError
 *
 * Since: 1.0
 */
gboolean
improve_tracker_mapping_export_file (ImproveTrackerMapping *self,
                                     ImprovePlan           *plan,
                                     const char            *path,
                                     ImproveDate           *as_of,
                                     GCancellable          *cancellable,
                                     GError               **error)
{
  g_autoptr (GBytes) content = NULL;

  g_return_val_if_fail (IMPROVE_IS_TRACKER_MAPPING (self), FALSE);
  g_return_val_if_fail (IMPROVE_IS_PLAN (plan), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);
  g_return_val_if_fail (as_of != NULL, FALSE);

  content = make_content (self, plan, path, as_of, error);
  return content != NULL &&
         improve_file_save (path, content, IMPROVE_FILE_SAVE_OVERWRITE, NULL, cancellable, error);
}

static void
save_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Job *job = data;
  GError *error = NULL;

  if (improve_file_save (job->path, job->bytes, IMPROVE_FILE_SAVE_OVERWRITE, NULL, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * improve_tracker_mapping_export_file_async:
 * @self: what the columns and words of the tracker mean
 * @plan: a plan
 * @path: (type filename): where to write it: a workbook if it ends in `.xlsx`, else comma-separated values
 * @as_of: the day a workbook is of
 * @io_priority: the priority of the result among the sources of the main context, such as %G_PRIORITY_DEFAULT
 * @cancellable: (nullable): to stop it before the file is there
 * @callback: (scope async) (closure user_data): called when the file is there, in the caller's main context
 * @user_data: data for @callback
 *
 * Writes a tracker as improve_tracker_mapping_export_file() does. The plan is read before this returns; the file is
 * written by another thread.
 *
 * Since: 1.0
 */
void
improve_tracker_mapping_export_file_async (ImproveTrackerMapping *self,
                                           ImprovePlan           *plan,
                                           const char            *path,
                                           ImproveDate           *as_of,
                                           int                    io_priority,
                                           GCancellable          *cancellable,
                                           GAsyncReadyCallback    callback,
                                           gpointer               user_data)
{
  g_autoptr (GTask) task = NULL;
  GError *error = NULL;
  GBytes *content;
  Job *job;

  g_return_if_fail (IMPROVE_IS_TRACKER_MAPPING (self));
  g_return_if_fail (IMPROVE_IS_PLAN (plan));
  g_return_if_fail (path != NULL);
  g_return_if_fail (as_of != NULL);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, improve_tracker_mapping_export_file_async);
  g_task_set_priority (task, io_priority);
  /* when the file is in place, a cancellation comes too late */
  g_task_set_check_cancellable (task, FALSE);
  content = make_content (self, plan, path, as_of, &error);
  if (content == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  job = g_new0 (Job, 1);
  job->path = g_strdup (path);
  job->bytes = content;
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, save_in_thread);
}

/**
 * improve_tracker_mapping_export_file_finish:
 * @self: what the columns and words of the tracker mean
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Ends improve_tracker_mapping_export_file_async().
 *
 * Returns: %TRUE; %FALSE with @error as for improve_tracker_mapping_export_file()
 *
 * Since: 1.0
 */
gboolean
improve_tracker_mapping_export_file_finish (ImproveTrackerMapping *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
