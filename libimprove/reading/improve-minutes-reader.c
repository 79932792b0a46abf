/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/reading/improve-minutes-private.h>
#include <libimprove/reading/improve-minutes-reader.h>
#include <libimprove/reading/improve-text-reader-private.h>

/**
 * ImproveMinutesReader:
 *
 * Reads published minutes: the text of the record of a meeting, or of one item of it, as councils publish them.
 *
 * The text may be UTF-8 or Windows-1252, with any line ends, bullets and numbering, wrapped or not, with Markdown marks
 * or without. Nothing is guessed: what the page does not say stays empty, or is taken from the properties of the
 * reader. A page that holds no decisions gives none; that is no error. The work done is at most a small multiple of the
 * bytes, and every limit can be set and none switched off.
 *
 * Since: 1.0
 */
struct _ImproveMinutesReader
{
  ImproveTextReader parent_instance;
  char *body;
  char *title;
  ImproveDate *date;
};

enum
{
  PROP_BODY = 1,
  PROP_TITLE,
  PROP_DATE,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (ImproveMinutesReader, improve_minutes_reader, IMPROVE_TYPE_TEXT_READER)

static void
improve_minutes_reader_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  ImproveMinutesReader *self = IMPROVE_MINUTES_READER (object);

  switch (prop_id)
    {
    case PROP_BODY:
      g_value_set_string (value, self->body);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_DATE:
      g_value_set_boxed (value, self->date);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
improve_minutes_reader_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  ImproveMinutesReader *self = IMPROVE_MINUTES_READER (object);

  switch (prop_id)
    {
    case PROP_BODY:
      improve_minutes_reader_set_body (self, g_value_get_string (value));
      break;
    case PROP_TITLE:
      improve_minutes_reader_set_title (self, g_value_get_string (value));
      break;
    case PROP_DATE:
      improve_minutes_reader_set_date (self, g_value_get_boxed (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
improve_minutes_reader_finalize (GObject *object)
{
  ImproveMinutesReader *self = IMPROVE_MINUTES_READER (object);

  g_free (self->body);
  g_free (self->title);
  g_clear_pointer (&self->date, improve_date_unref);

  G_OBJECT_CLASS (improve_minutes_reader_parent_class)->finalize (object);
}

static GObject *
read_page (ImproveTextReader *reader, ImproveReadingPage *page)
{
  ImproveMinutesReader *self = IMPROVE_MINUTES_READER (reader);
  const ImproveMinutesSupply supply = { self->body, self->title, self->date };
  g_autoptr (GPtrArray) meetings = improve_reading_minutes (page);

  improve_reading_page_drop_lines (page);
  return G_OBJECT (improve_minutes_build (page, meetings, &supply));
}

static void
improve_minutes_reader_class_init (ImproveMinutesReaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = improve_minutes_reader_get_property;
  object_class->set_property = improve_minutes_reader_set_property;
  object_class->finalize = improve_minutes_reader_finalize;
  IMPROVE_TEXT_READER_CLASS (klass)->read_page = (gpointer) read_page;
  /**
   * ImproveMinutesReader:body:
   *
   * The body that met, for a page that does not name it.
   *
   * Since: 1.0
   */
  props[PROP_BODY] = g_param_spec_string ("body", NULL, NULL, NULL, flags);
  /**
   * ImproveMinutesReader:title:
   *
   * What the meeting is called, for a page that does not say.
   *
   * Since: 1.0
   */
  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  /**
   * ImproveMinutesReader:date:
   *
   * The day of the meeting, for a page that does not say it.
   *
   * Since: 1.0
   */
  props[PROP_DATE] = g_param_spec_boxed ("date", NULL, NULL, IMPROVE_TYPE_DATE, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
improve_minutes_reader_init (ImproveMinutesReader *self)
{
}

/**
 * improve_minutes_reader_new:
 *
 * Makes a reader.
 *
 * Returns: (transfer full): a reader that supplies nothing a page does not say, with the usual limits: 64 MiB a text,
 *   1 MiB a line, 2,000,000 lines
 *
 * Since: 1.0
 */
ImproveMinutesReader *
improve_minutes_reader_new (void)
{
  return g_object_new (IMPROVE_TYPE_MINUTES_READER, NULL);
}

static void
set_string (ImproveMinutesReader *self, char **place, const char *value, guint prop_id)
{
  if (g_strcmp0 (*place, value) == 0)
    return;
  g_free (*place);
  *place = g_strdup (value);
  g_object_notify_by_pspec (G_OBJECT (self), props[prop_id]);
}

/**
 * improve_minutes_reader_get_body:
 * @self: a reader
 *
 * Gets what the reader supplies.
 *
 * Returns: (transfer none) (nullable): the body that met, for a page that does not name it;
 *   %NULL where nothing is supplied
 *
 * Since: 1.0
 */
const char *
improve_minutes_reader_get_body (ImproveMinutesReader *self)
{
  g_return_val_if_fail (IMPROVE_IS_MINUTES_READER (self), NULL);

  return self->body;
}

/**
 * improve_minutes_reader_set_body:
 * @self: a reader
 * @body: (nullable): the body that met, for a page that does not name it; or %NULL
 *
 * Sets what the reader supplies. What the page says itself holds.
 *
 * Since: 1.0
 */
void
improve_minutes_reader_set_body (ImproveMinutesReader *self, const char *body)
{
  g_return_if_fail (IMPROVE_IS_MINUTES_READER (self));

  set_string (self, &self->body, body, PROP_BODY);
}

/**
 * improve_minutes_reader_get_title:
 * @self: a reader
 *
 * Gets what the reader supplies.
 *
 * Returns: (transfer none) (nullable): what the meeting is called, for a page that does not say;
 *   %NULL where nothing is supplied
 *
 * Since: 1.0
 */
const char *
improve_minutes_reader_get_title (ImproveMinutesReader *self)
{
  g_return_val_if_fail (IMPROVE_IS_MINUTES_READER (self), NULL);

  return self->title;
}

/**
 * improve_minutes_reader_set_title:
 * @self: a reader
 * @title: (nullable): what the meeting is called, for a page that does not say; or %NULL
 *
 * Sets what the reader supplies. What the page says itself holds.
 *
 * Since: 1.0
 */
void
improve_minutes_reader_set_title (ImproveMinutesReader *self, const char *title)
{
  g_return_if_fail (IMPROVE_IS_MINUTES_READER (self));

  set_string (self, &self->title, title, PROP_TITLE);
}

/**
 * improve_minutes_reader_get_date:
 * @self: a reader
 *
 * Gets what the reader supplies.
 *
 * Returns: (transfer none) (nullable): the day of the meeting, for a page that does not say it;
 *   %NULL where nothing is supplied
 *
 * Since: 1.0
 */
ImproveDate *
improve_minutes_reader_get_date (ImproveMinutesReader *self)
{
  g_return_val_if_fail (IMPROVE_IS_MINUTES_READER (self), NULL);

  return self->date;
}

/**
 * improve_minutes_reader_set_date:
 * @self: a reader
 * @date: (nullable): the day of the meeting, for a page that does not say it; or %NULL
 *
 * Sets what the reader supplies. What the page says itself holds.
 *
 * Since: 1.0
 */
void
improve_minutes_reader_set_date (ImproveMinutesReader *self, ImproveDate *date)
{
  g_return_if_fail (IMPROVE_IS_MINUTES_READER (self));

  if (self->date == date || (self->date != NULL && date != NULL && improve_date_equal (self->date, date)))
    return;
  g_clear_pointer (&self->date, improve_date_unref);
  self->date = date != NULL ? improve_date_ref (date) : NULL;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DATE]);
}

/**
 * improve_minutes_reader_read_bytes:
 * @self: a reader
 * @bytes: the text of the minutes
 * @error: return location for an error
 *
 * Reads minutes.
 *
 * Returns: (transfer full): what was read; %NULL with @error in %IMPROVE_IMPORT_ERROR where the bytes are no text
 *   (%IMPROVE_IMPORT_ERROR_FORMAT, saying how a PDF becomes one; %IMPROVE_IMPORT_ERROR_ENCODING) or exceed a limit
 *   (%IMPROVE_IMPORT_ERROR_LIMIT); in %G_IO_ERROR_NOT_SUPPORTED where they are HTML and the library was built without
 *
 * Since: 1.0
 */
ImproveMinutes *
improve_minutes_reader_read_bytes (ImproveMinutesReader *self, GBytes *bytes, GError **error)
{
  g_return_val_if_fail (IMPROVE_IS_MINUTES_READER (self), NULL);
  g_return_val_if_fail (bytes != NULL, NULL);

  return improve_text_reader_read_bytes (IMPROVE_TEXT_READER (self), bytes, error);
}

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
  g_return_val_if_fail (IMPROVE_IS_MINUTES_READER (self), NULL);
  g_return_val_if_fail (path != NULL, NULL);

  return improve_text_reader_read_file (IMPROVE_TEXT_READER (self), path, cancellable, error);
}

/**
 * improve_minutes_reader_read_file_async:
 * @self: a reader
 * @path: (type filename): the path of a file
 * @io_priority: the priority of the result among the sources of the main context, such as %G_PRIORITY_DEFAULT
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data): called when it is read, in the caller's main context
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
  g_return_if_fail (IMPROVE_IS_MINUTES_READER (self));
  g_return_if_fail (path != NULL);

  improve_text_reader_read_file_async (IMPROVE_TEXT_READER (self), path, io_priority, cancellable, callback,
                                       user_data);
}

/**
 * improve_minutes_reader_read_file_finish:
 * @self: a reader
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Ends improve_minutes_reader_read_file_async().
 *
 * Returns: (transfer full): what was read; %NULL with @error as for improve_minutes_reader_read_file(), or
 *   %G_IO_ERROR_CANCELLED
 *
 * Since: 1.0
 */
ImproveMinutes *
improve_minutes_reader_read_file_finish (ImproveMinutesReader *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (IMPROVE_IS_MINUTES_READER (self), NULL);

  return improve_text_reader_read_file_finish (IMPROVE_TEXT_READER (self), result, error);
}
