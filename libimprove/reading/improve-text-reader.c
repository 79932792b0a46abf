/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The limits of a reader, and the way from bytes or a file to what it reads, now or later. */

#include <libimprove/document/improve-file-save-private.h>
#include <libimprove/reading/improve-text-reader-private.h>

/* Offsets into a page are 32 bits wide, and a tab may become four blanks. */
#define MOST_BYTES (G_MAXINT / 4)

/**
 * ImproveTextReader:
 *
 * What reads published texts: the limits of its kind of input.
 *
 * A text may be UTF-8 or Windows-1252, with any line ends; a page of HTML is read too, where the library was built with
 * libxml2. The work done is at most a small multiple of the bytes, and every limit can be set and none switched off.
 *
 * Since: 1.0
 */
typedef struct
{
  int max_bytes;
  int max_line;
  int max_lines;
} ImproveTextReaderPrivate;

enum
{
  PROP_MAX_BYTES = 1,
  PROP_MAX_LINE,
  PROP_MAX_LINES,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (ImproveTextReader, improve_text_reader, G_TYPE_OBJECT)

static void
improve_text_reader_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  ImproveTextReader *self = IMPROVE_TEXT_READER (object);

  switch (prop_id)
    {
    case PROP_MAX_BYTES:
      g_value_set_int (value, improve_text_reader_get_max_bytes (self));
      break;
    case PROP_MAX_LINE:
      g_value_set_int (value, improve_text_reader_get_max_line (self));
      break;
    case PROP_MAX_LINES:
      g_value_set_int (value, improve_text_reader_get_max_lines (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
improve_text_reader_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  ImproveTextReader *self = IMPROVE_TEXT_READER (object);

  switch (prop_id)
    {
    case PROP_MAX_BYTES:
      improve_text_reader_set_max_bytes (self, g_value_get_int (value));
      break;
    case PROP_MAX_LINE:
      improve_text_reader_set_max_line (self, g_value_get_int (value));
      break;
    case PROP_MAX_LINES:
      improve_text_reader_set_max_lines (self, g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
improve_text_reader_class_init (ImproveTextReaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = improve_text_reader_get_property;
  object_class->set_property = improve_text_reader_set_property;
  /**
   * ImproveTextReader:max-bytes:
   *
   * How many bytes a text may have.
   *
   * Since: 1.0
   */
  props[PROP_MAX_BYTES] = g_param_spec_int ("max-bytes", NULL, NULL, 1, MOST_BYTES, IMPROVE_READING_MAX_BYTES, flags);
  /**
   * ImproveTextReader:max-line:
   *
   * How many bytes a line may have.
   *
   * Since: 1.0
   */
  props[PROP_MAX_LINE] = g_param_spec_int ("max-line", NULL, NULL, 1, MOST_BYTES, IMPROVE_READING_MAX_LINE, flags);
  /**
   * ImproveTextReader:max-lines:
   *
   * How many lines a text may have, blank ones aside.
   *
   * Since: 1.0
   */
  props[PROP_MAX_LINES] = g_param_spec_int ("max-lines", NULL, NULL, 1, MOST_BYTES, IMPROVE_READING_MAX_LINES, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
improve_text_reader_init (ImproveTextReader *self)
{
  ImproveTextReaderPrivate *priv = improve_text_reader_get_instance_private (self);

  priv->max_bytes = IMPROVE_READING_MAX_BYTES;
  priv->max_line = IMPROVE_READING_MAX_LINE;
  priv->max_lines = IMPROVE_READING_MAX_LINES;
}

static void
set_limit (ImproveTextReader *self, int *place, int value, guint prop_id)
{
  if (*place == value)
    return;
  *place = value;
  g_object_notify_by_pspec (G_OBJECT (self), props[prop_id]);
}

/**
 * improve_text_reader_get_max_bytes:
 * @self: a reader
 *
 * Gets a limit.
 *
 * Returns: how many bytes a text may have
 *
 * Since: 1.0
 */
int
improve_text_reader_get_max_bytes (ImproveTextReader *self)
{
  ImproveTextReaderPrivate *priv;

  g_return_val_if_fail (IMPROVE_IS_TEXT_READER (self), 0);

  priv = improve_text_reader_get_instance_private (self);
  return priv->max_bytes;
}

/**
 * improve_text_reader_set_max_bytes:
 * @self: a reader
 * @max_bytes: how many bytes a text may have; from 1 to a quarter of the greatest int
 *
 * Sets a limit. What exceeds it is refused.
 *
 * Since: 1.0
 */
void
improve_text_reader_set_max_bytes (ImproveTextReader *self, int max_bytes)
{
  ImproveTextReaderPrivate *priv;

  g_return_if_fail (IMPROVE_IS_TEXT_READER (self));
  g_return_if_fail (max_bytes > 0 && max_bytes <= MOST_BYTES);

  priv = improve_text_reader_get_instance_private (self);
  set_limit (self, &priv->max_bytes, max_bytes, PROP_MAX_BYTES);
}

/**
 * improve_text_reader_get_max_line:
 * @self: a reader
 *
 * Gets a limit.
 *
 * Returns: how many bytes a line may have
 *
 * Since: 1.0
 */
int
improve_text_reader_get_max_line (ImproveTextReader *self)
{
  ImproveTextReaderPrivate *priv;

  g_return_val_if_fail (IMPROVE_IS_TEXT_READER (self), 0);

  priv = improve_text_reader_get_instance_private (self);
  return priv->max_line;
}

/**
 * improve_text_reader_set_max_line:
 * @self: a reader
 * @max_line: how many bytes a line may have; from 1 to a quarter of the greatest int
 *
 * Sets a limit. What exceeds it is refused.
 *
 * Since: 1.0
 */
void
improve_text_reader_set_max_line (ImproveTextReader *self, int max_line)
{
  ImproveTextReaderPrivate *priv;

  g_return_if_fail (IMPROVE_IS_TEXT_READER (self));
  g_return_if_fail (max_line > 0 && max_line <= MOST_BYTES);

  priv = improve_text_reader_get_instance_private (self);
  set_limit (self, &priv->max_line, max_line, PROP_MAX_LINE);
}

/**
 * improve_text_reader_get_max_lines:
 * @self: a reader
 *
 * Gets a limit.
 *
 * Returns: how many lines a text may have, blank ones aside
 *
 * Since: 1.0
 */
int
improve_text_reader_get_max_lines (ImproveTextReader *self)
{
  ImproveTextReaderPrivate *priv;

  g_return_val_if_fail (IMPROVE_IS_TEXT_READER (self), 0);

  priv = improve_text_reader_get_instance_private (self);
  return priv->max_lines;
}

/**
 * improve_text_reader_set_max_lines:
 * @self: a reader
 * @max_lines: how many lines a text may have, blank ones aside; from 1 to a quarter of the greatest int
 *
 * Sets a limit. What exceeds it is refused.
 *
 * Since: 1.0
 */
void
improve_text_reader_set_max_lines (ImproveTextReader *self, int max_lines)
{
  ImproveTextReaderPrivate *priv;

  g_return_if_fail (IMPROVE_IS_TEXT_READER (self));
  g_return_if_fail (max_lines > 0 && max_lines <= MOST_BYTES);

  priv = improve_text_reader_get_instance_private (self);
  set_limit (self, &priv->max_lines, max_lines, PROP_MAX_LINES);
}

gpointer
improve_text_reader_read_bytes (ImproveTextReader *self, GBytes *bytes, GError **error)
{
  ImproveTextReaderPrivate *priv = improve_text_reader_get_instance_private (self);
  const ImproveReadingLimits limits = { (gsize) priv->max_bytes, (gsize) priv->max_line, (gsize) priv->max_lines };
  g_autoptr (ImproveReadingPage) page = improve_reading_page_new (bytes, &limits, error);
  ImproveReadPageFunc read_page = (ImproveReadPageFunc) IMPROVE_TEXT_READER_GET_CLASS (self)->read_page;

  return page != NULL ? read_page (self, page) : NULL;
}

gpointer
improve_text_reader_read_file (ImproveTextReader *self, const char *path, GCancellable *cancellable, GError **error)
{
  g_autoptr (GBytes) bytes = improve_file_load (path, (gsize) improve_text_reader_get_max_bytes (self), cancellable,
                                                error);

  return bytes != NULL ? improve_text_reader_read_bytes (self, bytes, error) : NULL;
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
  gpointer read = bytes != NULL ? improve_text_reader_read_bytes (IMPROVE_TEXT_READER (source), bytes, &error) : NULL;

  if (read == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, read, g_object_unref);
}

void
improve_text_reader_read_file_async (ImproveTextReader *self,
                                     const char *path,
                                     int io_priority,
                                     GCancellable *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer user_data)
{
  GTask *task = g_task_new (self, cancellable, callback, user_data);
  g_autoptr (GTask) work = g_task_new (self, cancellable, load_done, task);
  ReadJob *job = g_new0 (ReadJob, 1);

  job->path = g_strdup (path);
  job->max_bytes = (gsize) improve_text_reader_get_max_bytes (self);
  g_task_set_source_tag (task, improve_text_reader_read_file_async);
  g_task_set_priority (task, io_priority);
  g_task_set_priority (work, io_priority);
  g_task_set_task_data (work, job, read_job_free);
  g_task_run_in_thread (work, load_in_thread);
}

gpointer
improve_text_reader_read_file_finish (ImproveTextReader *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
