/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/document/improve-document-private.h>
#include <libimprove/document/improve-document-reader.h>
#include <libimprove/document/improve-fault.h>
#include <libimprove/document/improve-file-save-private.h>

/**
 * ImproveDocument:
 *
 * A plan and the file it lives in.
 *
 * A document is UTF-8 JSON, one plan a file, in one canonical form: what was written by this library and is read and
 * written again is the same byte for byte. Members this version does not know, at any level, are kept and written
 * back. What follows from records, such as the state of an action, is not written: whoever reads the document works it
 * out, so that no document can claim what its records do not bear out. improve_document_dup_schema() describes the
 * form.
 *
 * Saving either replaces the file as a whole or leaves it as it is, whatever fails on the way, keeps its owner and
 * mode, and refuses to overwrite what somebody else has saved meanwhile. A file made anew is readable by its owner
 * only. What the reader that a document came from could not read again is not saved: improve_document_use_limits()
 * raises the limits.
 *
 * Documents from outside are read with #ImproveDocumentReader, which has limits and tells all faults;
 * improve_document_load() is the short way with the default limits.
 *
 * Since: 1.0
 */

enum
{
  PROP_PLAN = 1,
  PROP_FILE,
  PROP_DIGEST,
  PROP_FORMAT_VERSION,
  PROP_WARNINGS,
  PROP_N_KEPT,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (ImproveDocument, improve_document, G_TYPE_OBJECT)

/* Waits for the digest where it is still being worked out, and works it out where nobody has. */
static void
take_digest (ImproveDocument *self)
{
  if (self->digesting != NULL)
    self->digest = g_thread_join (g_steal_pointer (&self->digesting));
  if (self->undigested != NULL)
    self->digest = improve_file_digest (self->undigested);
  g_clear_pointer (&self->undigested, g_bytes_unref);
}

static void
improve_document_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  ImproveDocument *self = IMPROVE_DOCUMENT (object);

  switch (prop_id)
    {
    case PROP_PLAN:
      g_value_set_object (value, self->content.plan);
      break;
    case PROP_FILE:
      g_value_set_object (value, self->file);
      break;
    case PROP_DIGEST:
      g_value_set_string (value, improve_document_get_digest (self));
      break;
    case PROP_FORMAT_VERSION:
      g_value_set_int (value, self->content.version);
      break;
    case PROP_WARNINGS:
      g_value_set_object (value, self->content.warnings);
      break;
    case PROP_N_KEPT:
      g_value_set_int (value, improve_document_get_n_kept (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
improve_document_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  ImproveDocument *self = IMPROVE_DOCUMENT (object);

  switch (prop_id)
    {
    case PROP_PLAN:
      self->content.plan = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
improve_document_constructed (GObject *object)
{
  ImproveDocument *self = IMPROVE_DOCUMENT (object);

  G_OBJECT_CLASS (improve_document_parent_class)->constructed (object);

  if (self->content.plan == NULL)
    self->content.plan = g_object_new (IMPROVE_TYPE_PLAN, NULL);
}

static void
improve_document_finalize (GObject *object)
{
  ImproveDocument *self = IMPROVE_DOCUMENT (object);

  g_clear_pointer (&self->undigested, g_bytes_unref);
  take_digest (self);
  improve_document_content_clear (&self->content);
  g_clear_object (&self->file);
  g_free (self->digest);

  G_OBJECT_CLASS (improve_document_parent_class)->finalize (object);
}

static void
improve_document_class_init (ImproveDocumentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = improve_document_get_property;
  object_class->set_property = improve_document_set_property;
  object_class->constructed = improve_document_constructed;
  object_class->finalize = improve_document_finalize;

  /**
   * ImproveDocument:plan:
   *
   * The plan. A document made without one gets an empty plan.
   *
   * Since: 1.0
   */
  props[PROP_PLAN]
      = g_param_spec_object ("plan", NULL, NULL, IMPROVE_TYPE_PLAN, flags | G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY);
  /**
   * ImproveDocument:file:
   *
   * The file the document was loaded from or saved to last.
   *
   * Since: 1.0
   */
  props[PROP_FILE] = g_param_spec_object ("file", NULL, NULL, G_TYPE_FILE, flags);
  /**
   * ImproveDocument:digest:
   *
   * The SHA-256 of the file as it was loaded or saved last, 64 hexadecimal digits.
   *
   * Since: 1.0
   */
  props[PROP_DIGEST] = g_param_spec_string ("digest", NULL, NULL, NULL, flags);
  /**
   * ImproveDocument:format-version:
   *
   * The version of the format the document was written in. A document of a newer version than this library writes stays
   * in its version.
   *
   * Since: 1.0
   */
  props[PROP_FORMAT_VERSION] = g_param_spec_int ("format-version", NULL, NULL, 1, G_MAXINT, 1, flags);
  /**
   * ImproveDocument:warnings:
   *
   * What was noticed in reading that does not prevent it, as a list of #ImproveFault, at most 100: unknown members,
   * words of a newer version, and states that the document states though they follow from its records.
   *
   * Since: 1.0
   */
  props[PROP_WARNINGS] = g_param_spec_object ("warnings", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  /**
   * ImproveDocument:n-kept:
   *
   * How many members and words of the file this version does not know; all of them are written back.
   *
   * Since: 1.0
   */
  props[PROP_N_KEPT] = g_param_spec_int ("n-kept", NULL, NULL, 0, G_MAXINT, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
improve_document_init (ImproveDocument *self)
{
  self->limits = (ImproveJsonLimits) IMPROVE_JSON_LIMITS_DEFAULT;
  self->content.version = IMPROVE_DOCUMENT_VERSION;
  self->content.warnings = g_list_store_new (IMPROVE_TYPE_FAULT);
}

/**
 * improve_document_new:
 * @plan: (nullable): a plan, or %NULL for an empty one
 *
 * Makes a document that is in no file yet: improve_document_save_as() gives it one.
 *
 * Returns: (transfer full): the document
 *
 * Since: 1.0
 */
ImproveDocument *
improve_document_new (ImprovePlan *plan)
{
  g_return_val_if_fail (plan == NULL || IMPROVE_IS_PLAN (plan), NULL);
  return g_object_new (IMPROVE_TYPE_DOCUMENT, "plan", plan, NULL);
}

/* Takes what @content holds. */
ImproveDocument *
improve_document_new_from_content (ImproveDocumentContent *content)
{
  ImproveDocument *self = g_object_new (IMPROVE_TYPE_DOCUMENT, "plan", content->plan, NULL);

  g_clear_object (&content->plan);
  g_clear_object (&self->content.warnings);
  self->content.version = content->version;
  self->content.n_kept = content->n_kept;
  self->content.extras = g_steal_pointer (&content->extras);
  self->content.warnings = g_steal_pointer (&content->warnings);
  return self;
}

/* The document is now what the file at @path holds. */
void
improve_document_set_saved (ImproveDocument *self, const char *path, const char *digest)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  take_digest (self);
  if (self->file == NULL || !g_file_equal (self->file, file))
    {
      g_set_object (&self->file, file);
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FILE]);
    }
  if (g_strcmp0 (self->digest, digest) != 0)
    {
      g_free (self->digest);
      self->digest = g_strdup (digest);
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DIGEST]);
    }
}

/* The document was loaded from @path: @digesting, taken, will return the digest, or else it will be worked out from
 * @undigested. */
void
improve_document_set_loaded (ImproveDocument *self, const char *path, GThread *digesting, GBytes *undigested)
{
  self->file = g_file_new_for_path (path);
  self->digesting = digesting;
  self->undigested = digesting == NULL ? g_bytes_ref (undigested) : NULL;
}

/**
 * improve_document_load_bytes:
 * @bytes: a document
 * @error: return location for an error
 *
 * Reads a document that is in no file, with the default limits of #ImproveDocumentReader.
 *
 * Returns: (transfer full): the document; on failure %NULL and the first fault as an #ImproveDocumentError
 *
 * Since: 1.0
 */
ImproveDocument *
improve_document_load_bytes (GBytes *bytes, GError **error)
{
  g_autoptr (ImproveDocumentReader) reader = improve_document_reader_new ();

  return improve_document_reader_parse (reader, bytes, error);
}

/**
 * improve_document_load:
 * @path: (type filename): the path of a file
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for an error
 *
 * Reads a document with the default limits of #ImproveDocumentReader. Only a regular file is read.
 *
 * Returns: (transfer full): the document; on failure %NULL, and @error is the first fault as an #ImproveDocumentError,
 *   or a #GIOErrorEnum where the file could not be read
 *
 * Since: 1.0
 */
ImproveDocument *
improve_document_load (const char *path, GCancellable *cancellable, GError **error)
{
  g_autoptr (ImproveDocumentReader) reader = improve_document_reader_new ();

  return improve_document_reader_load (reader, path, cancellable, error);
}

/**
 * improve_document_load_async:
 * @path: (type filename): the path of a file
 * @io_priority: the priority of the result among the sources of the main context, such as %G_PRIORITY_DEFAULT
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data): called when the document is there, in the caller's main context
 * @user_data: data for @callback
 *
 * Reads a document as improve_document_load() does. The file is read by another thread; the plan is made by the
 * caller's, to which it belongs.
 *
 * Since: 1.0
 */
void
improve_document_load_async (const char *path,
                             int io_priority,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer user_data)
{
  g_autoptr (ImproveDocumentReader) reader = improve_document_reader_new ();

  improve_document_reader_load_async (reader, path, io_priority, cancellable, callback, user_data);
}

/**
 * improve_document_load_finish:
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Ends improve_document_load_async().
 *
 * Returns: (transfer full): the document; %NULL with @error as for improve_document_load()
 *
 * Since: 1.0
 */
ImproveDocument *
improve_document_load_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * improve_document_to_bytes:
 * @self: a document
 * @error: return location for an error
 *
 * Writes the document in its canonical form: members in the order of the rows, two blanks of indent, UTF-8, LF, a final
 * line break, absent values left out.
 *
 * Returns: (transfer full): the bytes; %NULL with %IMPROVE_DOCUMENT_ERROR_STRUCTURE where a value of the plan is one
 *   that could not be read back, such as text that is not UTF-8. Limits are looked at in saving, not here
 *
 * Since: 1.0
 */
GBytes *
improve_document_to_bytes (ImproveDocument *self, GError **error)
{
  g_return_val_if_fail (IMPROVE_IS_DOCUMENT (self), NULL);
  return improve_document_content_to_bytes (&self->content, NULL, error);
}

/**
 * improve_document_get_plan: (get-property plan)
 * @self: a document
 *
 * Gets #ImproveDocument:plan.
 *
 * Returns: (transfer none): the plan
 *
 * Since: 1.0
 */
ImprovePlan *
improve_document_get_plan (ImproveDocument *self)
{
  g_return_val_if_fail (IMPROVE_IS_DOCUMENT (self), NULL);
  return self->content.plan;
}

/**
 * improve_document_get_file: (get-property file)
 * @self: a document
 *
 * Gets #ImproveDocument:file.
 *
 * Returns: (transfer none) (nullable): the file, or %NULL where the document is in none yet
 *
 * Since: 1.0
 */
GFile *
improve_document_get_file (ImproveDocument *self)
{
  g_return_val_if_fail (IMPROVE_IS_DOCUMENT (self), NULL);
  return self->file;
}

/**
 * improve_document_get_digest: (get-property digest)
 * @self: a document
 *
 * Gets #ImproveDocument:digest.
 *
 * Returns: (transfer none) (nullable): the SHA-256, or %NULL where the document is in no file yet
 *
 * Since: 1.0
 */
const char *
improve_document_get_digest (ImproveDocument *self)
{
  g_return_val_if_fail (IMPROVE_IS_DOCUMENT (self), NULL);
  take_digest (self);
  return self->digest;
}

/**
 * improve_document_get_format_version: (get-property format-version)
 * @self: a document
 *
 * Gets #ImproveDocument:format-version.
 *
 * Returns: the version, from 1
 *
 * Since: 1.0
 */
int
improve_document_get_format_version (ImproveDocument *self)
{
  g_return_val_if_fail (IMPROVE_IS_DOCUMENT (self), 0);
  return self->content.version;
}

/**
 * improve_document_get_warnings: (get-property warnings)
 * @self: a document
 *
 * Gets #ImproveDocument:warnings.
 *
 * Returns: (transfer none): a list of #ImproveFault
 *
 * Since: 1.0
 */
GListModel *
improve_document_get_warnings (ImproveDocument *self)
{
  g_return_val_if_fail (IMPROVE_IS_DOCUMENT (self), NULL);
  return G_LIST_MODEL (self->content.warnings);
}

/**
 * improve_document_get_n_kept: (get-property n-kept)
 * @self: a document
 *
 * Gets #ImproveDocument:n-kept.
 *
 * Returns: how many members and words are kept though unknown
 *
 * Since: 1.0
 */
int
improve_document_get_n_kept (ImproveDocument *self)
{
  g_return_val_if_fail (IMPROVE_IS_DOCUMENT (self), 0);
  return (int) MIN (self->content.n_kept, G_MAXINT);
}
