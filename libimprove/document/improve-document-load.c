/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What an ImproveDocumentReader does: bytes and files to documents, here and in the background. */

#include <libimprove/document/improve-document-private.h>
#include <libimprove/document/improve-document-reader-private.h>
#include <libimprove/document/improve-fault-private.h>
#include <libimprove/document/improve-file-save-private.h>

/* From this size on the digest is worked out by another thread while the plan is made: to keep the bytes until somebody
 * asks for it would cost too much memory. Below it they are kept, because most who load a plan never ask. */
#define LARGE (1 << 20)

static void
take_faults (ImproveDocumentReader *self, ImproveJsonReader *gate)
{
  g_autoptr (GListModel) faults = improve_faults_of (gate);
  guint n = g_list_model_get_n_items (faults);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (items, g_list_model_get_item (faults, i));
  g_list_store_splice (self->faults, 0, g_list_model_get_n_items (G_LIST_MODEL (self->faults)), items->pdata, n);
}

static ImproveJsonLimits
limits_of (ImproveDocumentReader *self)
{
  return (ImproveJsonLimits){ .max_bytes = self->max_bytes,
                              .max_string = self->max_string,
                              .max_nodes = self->max_nodes,
                              .max_depth = self->max_depth,
                              .max_members = self->max_members,
                              .max_faults = self->max_faults };
}

static ImproveDocument *
parse (ImproveDocumentReader *self, GBytes *bytes, GCancellable *cancellable, GError **error)
{
  g_autoptr (ImproveJsonReader) gate = NULL;
  ImproveDocumentContent content = { NULL };
  ImproveDocument *document = NULL;
  ImproveJsonLimits limits = limits_of (self);

  gate = improve_json_reader_new (bytes, &limits);
  if (improve_document_parse (&content, bytes, &limits, gate, cancellable))
    document = improve_document_new_from_content (&content);
  else if (!g_cancellable_set_error_if_cancelled (cancellable, error))
    improve_json_reader_set_error (gate, error);
  if (document != NULL)
    document->limits = limits;
  take_faults (self, gate);
  improve_document_content_clear (&content);
  return document;
}

/**
 * improve_document_use_limits:
 * @self: a document
 * @reader: who will read it
 *
 * Says how large the document may grow: it is saved only if @reader, as its limits are now, could read it again. Until
 * then they are those of the reader that the document came from, or the default ones.
 *
 * Since: 1.0
 */
void
improve_document_use_limits (ImproveDocument *self, ImproveDocumentReader *reader)
{
  g_return_if_fail (IMPROVE_IS_DOCUMENT (self));
  g_return_if_fail (IMPROVE_IS_DOCUMENT_READER (reader));
  self->limits = limits_of (reader);
}

/**
 * improve_document_reader_parse:
 * @self: a reader
 * @bytes: a document
 * @error: return location for an error
 *
 * Reads a document that is in no file.
 *
 * Returns: (transfer full): the document; on failure %NULL, and @error is the first fault, with the number of all, as
 *   an #ImproveDocumentError
 *
 * Since: 1.0
 */
ImproveDocument *
improve_document_reader_parse (ImproveDocumentReader *self, GBytes *bytes, GError **error)
{
  g_return_val_if_fail (IMPROVE_IS_DOCUMENT_READER (self), NULL);
  g_return_val_if_fail (bytes != NULL, NULL);
  return parse (self, bytes, NULL, error);
}

static gpointer
digest_in_thread (gpointer data)
{
  g_autoptr (GBytes) bytes = data;

  return improve_file_digest (bytes);
}

/* Returns: (nullable): %NULL where there is no thread to be had, or none is worth it; then the bytes are kept */
static GThread *
start_digest (GBytes *bytes)
{
  GThread *thread;

  if (g_bytes_get_size (bytes) < LARGE)
    return NULL;
  thread = g_thread_try_new ("improve-digest", digest_in_thread, g_bytes_ref (bytes), NULL);
  if (thread == NULL)
    g_bytes_unref (bytes);
  return thread;
}

/* What was read from @path, as a document that belongs to the caller's thread. */
static ImproveDocument *
load_bytes (ImproveDocumentReader *self, const char *path, GBytes *bytes, GCancellable *cancellable, GError **error)
{
  GThread *digesting = start_digest (bytes);
  ImproveDocument *document = parse (self, bytes, cancellable, error);

  if (document != NULL)
    improve_document_set_loaded (document, path, digesting, bytes);
  else if (digesting != NULL)
    g_free (g_thread_join (digesting));
  return document;
}

/**
 * improve_document_reader_load:
 * @self: a reader
 * @path: (type filename): the path of a file
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for an error
 *
 * Reads a document. Only a regular file is read, and only if it has no more than #ImproveDocumentReader:max-bytes.
 *
 * Returns: (transfer full): the document; on failure %NULL, and @error is the first fault, with the number of all, as
 *   an #ImproveDocumentError, or a #GIOErrorEnum where the file could not be read
 *
 * Since: 1.0
 */
ImproveDocument *
improve_document_reader_load (ImproveDocumentReader *self, const char *path, GCancellable *cancellable, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (IMPROVE_IS_DOCUMENT_READER (self), NULL);
  g_return_val_if_fail (path != NULL, NULL);

  g_list_store_remove_all (self->faults);
  bytes = improve_file_load (path, self->max_bytes, cancellable, error);
  return bytes != NULL ? load_bytes (self, path, bytes, cancellable, error) : NULL;
}

typedef struct
{
  char *path;
  gsize max_bytes;
} LoadJob;

static void
load_job_free (LoadJob *job)
{
  g_free (job->path);
  g_free (job);
}

static void
load_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  LoadJob *job = data;
  GError *error = NULL;
  GBytes *bytes = improve_file_load (job->path, job->max_bytes, cancellable, &error);

  if (bytes == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, bytes, (GDestroyNotify) g_bytes_unref);
}

/* In the caller's main context again: the plan belongs to its thread. */
static void
load_done (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  LoadJob *job = g_task_get_task_data (G_TASK (result));
  GCancellable *cancellable = g_task_get_cancellable (task);
  GError *error = NULL;
  g_autoptr (GBytes) bytes = g_task_propagate_pointer (G_TASK (result), &error);
  ImproveDocument *document = NULL;

  if (bytes != NULL)
    document = load_bytes (IMPROVE_DOCUMENT_READER (source), job->path, bytes, cancellable, &error);
  if (document == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, document, g_object_unref);
}

/**
 * improve_document_reader_load_async:
 * @self: a reader
 * @path: (type filename): the path of a file
 * @io_priority: the priority of the result among the sources of the main context, such as %G_PRIORITY_DEFAULT
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data): called when the document is there, in the caller's main context
 * @user_data: data for @callback
 *
 * Reads a document as improve_document_reader_load() does. The file is read by another thread; the plan is made by the
 * caller's, to which it belongs.
 *
 * Since: 1.0
 */
void
improve_document_reader_load_async (ImproveDocumentReader *self,
                                    const char *path,
                                    int io_priority,
                                    GCancellable *cancellable,
                                    GAsyncReadyCallback callback,
                                    gpointer user_data)
{
  g_autoptr (GTask) work = NULL;
  GTask *task;
  LoadJob *job;

  g_return_if_fail (IMPROVE_IS_DOCUMENT_READER (self));
  g_return_if_fail (path != NULL);

  g_list_store_remove_all (self->faults);
  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, improve_document_reader_load_async);
  g_task_set_priority (task, io_priority);
  job = g_new0 (LoadJob, 1);
  job->path = g_strdup (path);
  job->max_bytes = self->max_bytes;
  work = g_task_new (self, cancellable, load_done, task);
  g_task_set_priority (work, io_priority);
  g_task_set_task_data (work, job, (GDestroyNotify) load_job_free);
  g_task_run_in_thread (work, load_in_thread);
}

/**
 * improve_document_reader_load_finish:
 * @self: a reader
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Ends improve_document_reader_load_async().
 *
 * Returns: (transfer full): the document; %NULL with @error as for improve_document_reader_load()
 *
 * Since: 1.0
 */
ImproveDocument *
improve_document_reader_load_finish (ImproveDocumentReader *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
}
