/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Documents to files. The plan is written to memory in the caller's thread; the file may be written by another. */

#include <libimprove/base/improve-errors.h>
#include <libimprove/document/improve-document-private.h>
#include <libimprove/document/improve-file-save-private.h>

typedef struct
{
  char *path;
  GBytes *bytes;
  ImproveFileSaveMode mode;
  ImproveJsonLimits limits;
  guint n_entities;
  char *old_digest;
  char *new_digest; /* where the new content is in place */
} SaveJob;

static void
save_job_free (SaveJob *job)
{
  g_free (job->path);
  g_clear_pointer (&job->bytes, g_bytes_unref);
  g_free (job->old_digest);
  g_free (job->new_digest);
  g_free (job);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SaveJob, save_job_free)

/* @path: (nullable): the document's own file where it is %NULL */
static SaveJob *
save_job_new (ImproveDocument *self, const char *path, gboolean overwrite, GError **error)
{
  g_autoptr (SaveJob) job = g_new0 (SaveJob, 1);

  if (self->saving)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_PENDING,
                           "[document-saving] the document is being saved: wait until that has ended");
      return NULL;
    }
  if (path == NULL && self->file == NULL)
    {
      g_set_error_literal (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_FAILED,
                           "[document-no-file] the document is in no file yet: use improve_document_save_as()");
      return NULL;
    }
  job->path = path != NULL ? g_strdup (path) : g_file_get_path (self->file);
  if (path != NULL)
    job->mode = overwrite ? IMPROVE_FILE_SAVE_OVERWRITE : IMPROVE_FILE_SAVE_NEW;
  else
    job->mode = IMPROVE_FILE_SAVE_LOADED;
  job->old_digest = g_strdup (improve_document_get_digest (self));
  job->limits = self->limits;
  job->bytes = improve_document_content_to_bytes (&self->content, &job->n_entities, error);
  return job->bytes != NULL ? g_steal_pointer (&job) : NULL;
}

/* Whether what is about to replace the file could be read again. A plan grows in memory past any limit of the reader,
 * and nobody should find that out when he next needs it. To look costs a seventh of a save. */
static gboolean
check_readable (const SaveJob *job, GError **error)
{
  g_autoptr (ImproveJsonReader) reader = improve_json_reader_new (job->bytes, &job->limits);
  g_autoptr (GError) refusal = NULL;

  improve_json_reader_next (reader);
  improve_json_reader_skip (reader);
  /* the plan itself is not charged for */
  improve_json_reader_charge (reader, (job->n_entities - 1) * IMPROVE_VALUES_AN_ENTITY);
  if (improve_json_reader_is_faultless (reader))
    return TRUE;
  improve_json_reader_set_error (reader, &refusal);
  g_set_error (error, IMPROVE_DOCUMENT_ERROR, refusal->code,
               "[document-limit] “%s”: could not be read again: %s; nothing was changed: make the plan smaller, or "
               "raise the limits of its document",
               job->path, refusal->message);
  return FALSE;
}

static gboolean
save_job_run (SaveJob *job, GCancellable *cancellable, GError **error)
{
  g_autofree char *digest = NULL;
  g_autoptr (GError) failure = NULL;

  if (!check_readable (job, error))
    return FALSE;
  digest = improve_file_digest (job->bytes);
  if (improve_file_save (job->path, job->bytes, job->mode, job->old_digest, cancellable, &failure))
    {
      job->new_digest = g_steal_pointer (&digest);
      return TRUE;
    }
  if (g_error_matches (failure, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_DURABILITY_UNKNOWN))
    job->new_digest = g_steal_pointer (&digest);
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

static gboolean
save_now (ImproveDocument *self, const char *path, gboolean overwrite, GCancellable *cancellable, GError **error)
{
  g_autoptr (SaveJob) job = save_job_new (self, path, overwrite, error);
  gboolean done;

  if (job == NULL)
    return FALSE;
  done = save_job_run (job, cancellable, error);
  if (job->new_digest != NULL)
    improve_document_set_saved (self, job->path, job->new_digest);
  return done;
}

static void
save_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;

  if (save_job_run (data, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* In the caller's main context again. */
static void
save_done (GObject *source, GAsyncResult *result, gpointer user_data)
{
  ImproveDocument *self = IMPROVE_DOCUMENT (source);
  g_autoptr (GTask) task = user_data;
  SaveJob *job = g_task_get_task_data (G_TASK (result));
  GError *error = NULL;

  self->saving = FALSE;
  if (job->new_digest != NULL)
    improve_document_set_saved (self, job->path, job->new_digest);
  if (g_task_propagate_boolean (G_TASK (result), &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
save_later (ImproveDocument *self, const char *path, gboolean overwrite, int io_priority, GTask *task)
{
  GError *error = NULL;
  SaveJob *job = save_job_new (self, path, overwrite, &error);
  g_autoptr (GTask) work = NULL;

  g_task_set_priority (task, io_priority);
  if (job == NULL)
    {
      g_task_return_error (task, error);
      g_object_unref (task);
      return;
    }
  self->saving = TRUE;
  work = g_task_new (self, g_task_get_cancellable (task), save_done, task);
  g_task_set_priority (work, io_priority);
  /* when the content is in place, a cancellation comes too late */
  g_task_set_check_cancellable (work, FALSE);
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (work, job, (GDestroyNotify) save_job_free);
  g_task_run_in_thread (work, save_in_thread);
}

/**
 * improve_document_save:
 * @self: a document that was loaded from a file or saved to one
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for an error
 *
 * Saves the document to its file, if that is still what was loaded or saved last.
 *
 * Returns: %TRUE if it was saved. Otherwise nothing was changed, and @error is %IMPROVE_DOCUMENT_ERROR_CONFLICT where
 *   somebody else has saved the file, %IMPROVE_DOCUMENT_ERROR_LOCKED where somebody is saving and does not end,
 *   %IMPROVE_DOCUMENT_ERROR_STRUCTURE as for improve_document_to_bytes(), %IMPROVE_DOCUMENT_ERROR_LIMIT where it could
 *   not be read again (improve_document_use_limits()), %IMPROVE_DOCUMENT_ERROR_FAILED where the
 *   document has no file, or a #GIOErrorEnum; but after %IMPROVE_DOCUMENT_ERROR_DURABILITY_UNKNOWN the file was
 *   replaced, and only a power cut could still undo that
 *
 * Since: 1.0
 */
gboolean
improve_document_save (ImproveDocument *self, GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (IMPROVE_IS_DOCUMENT (self), FALSE);
  return save_now (self, NULL, FALSE, cancellable, error);
}

/**
 * improve_document_save_async:
 * @self: a document
 * @io_priority: the priority of the result among the sources of the main context, such as %G_PRIORITY_DEFAULT
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data): called when it is done, in the caller's main context
 * @user_data: data for @callback
 *
 * Saves the document as improve_document_save() does. The plan is written out before this returns, so it may be changed
 * at once; the file is written by another thread. One save at a time: a second is %G_IO_ERROR_PENDING.
 *
 * Since: 1.0
 */
void
improve_document_save_async (ImproveDocument *self,
                             int io_priority,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer user_data)
{
  GTask *task;

  g_return_if_fail (IMPROVE_IS_DOCUMENT (self));
  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, improve_document_save_async);
  save_later (self, NULL, FALSE, io_priority, task);
}

/**
 * improve_document_save_finish:
 * @self: a document
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Ends improve_document_save_async().
 *
 * Returns: %TRUE if it was saved; otherwise @error is as for improve_document_save()
 *
 * Since: 1.0
 */
gboolean
improve_document_save_finish (ImproveDocument *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * improve_document_save_as:
 * @self: a document
 * @path: (type filename): the path of a file
 * @overwrite: whether a file that is there already may be replaced, whatever it holds
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for an error
 *
 * Saves the document to a file, which is its file from then on. A new file is readable by its owner only.
 *
 * Returns: %TRUE if it was saved; otherwise @error is as for improve_document_save(), or %G_IO_ERROR_EXISTS
 *
 * Since: 1.0
 */
gboolean
improve_document_save_as (ImproveDocument *self,
                          const char *path,
                          gboolean overwrite,
                          GCancellable *cancellable,
                          GError **error)
{
  g_return_val_if_fail (IMPROVE_IS_DOCUMENT (self), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);
  return save_now (self, path, overwrite, cancellable, error);
}

/**
 * improve_document_save_as_async:
 * @self: a document
 * @path: (type filename): the path of a file
 * @overwrite: whether a file that is there already may be replaced, whatever it holds
 * @io_priority: the priority of the result among the sources of the main context, such as %G_PRIORITY_DEFAULT
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data): called when it is done, in the caller's main context
 * @user_data: data for @callback
 *
 * Saves the document as improve_document_save_as() does, and in the way of improve_document_save_async().
 *
 * Since: 1.0
 */
void
improve_document_save_as_async (ImproveDocument *self,
                                const char *path,
                                gboolean overwrite,
                                int io_priority,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data)
{
  GTask *task;

  g_return_if_fail (IMPROVE_IS_DOCUMENT (self));
  g_return_if_fail (path != NULL);
  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, improve_document_save_as_async);
  save_later (self, path, overwrite, io_priority, task);
}

/**
 * improve_document_save_as_finish:
 * @self: a document
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Ends improve_document_save_as_async().
 *
 * Returns: %TRUE if it was saved; otherwise @error is as for improve_document_save_as()
 *
 * Since: 1.0
 */
gboolean
improve_document_save_as_finish (ImproveDocument *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  return g_task_propagate_boolean (G_TASK (result), error);
}
