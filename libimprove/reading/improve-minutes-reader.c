/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/reading/improve-minutes-private.h>
#include <libimprove/reading/improve-minutes-reader.h>

/* Offsets into a page are 32 bits wide, and a tab may become four blanks. */
#define MOST_BYTES (G_MAXINT / 4)

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
  GObject parent_instance;
  char *body;
  char *title;
  ImproveDate *date;
  int max_bytes;
  int max_line;
  int max_lines;
};

enum
{
  PROP_BODY = 1,
  PROP_TITLE,
  PROP_DATE,
  PROP_MAX_BYTES,
  PROP_MAX_LINE,
  PROP_MAX_LINES,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (ImproveMinutesReader, improve_minutes_reader, G_TYPE_OBJECT)

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
    case PROP_MAX_BYTES:
      g_value_set_int (value, self->max_bytes);
      break;
    case PROP_MAX_LINE:
      g_value_set_int (value, self->max_line);
      break;
    case PROP_MAX_LINES:
      g_value_set_int (value, self->max_lines);
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
    case PROP_MAX_BYTES:
      improve_minutes_reader_set_max_bytes (self, g_value_get_int (value));
      break;
    case PROP_MAX_LINE:
      improve_minutes_reader_set_max_line (self, g_value_get_int (value));
      break;
    case PROP_MAX_LINES:
      improve_minutes_reader_set_max_lines (self, g_value_get_int (value));
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

static void
improve_minutes_reader_class_init (ImproveMinutesReaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = improve_minutes_reader_get_property;
  object_class->set_property = improve_minutes_reader_set_property;
  object_class->finalize = improve_minutes_reader_finalize;
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
  /**
   * ImproveMinutesReader:max-bytes:
   *
   * How many bytes a text may have.
   *
   * Since: 1.0
   */
  props[PROP_MAX_BYTES] = g_param_spec_int ("max-bytes", NULL, NULL, 1, MOST_BYTES, IMPROVE_READING_MAX_BYTES, flags);
  /**
   * ImproveMinutesReader:max-line:
   *
   * How many bytes a line may have.
   *
   * Since: 1.0
   */
  props[PROP_MAX_LINE] = g_param_spec_int ("max-line", NULL, NULL, 1, MOST_BYTES, IMPROVE_READING_MAX_LINE, flags);
  /**
   * ImproveMinutesReader:max-lines:
   *
   * How many lines a text may have, blank ones aside.
   *
   * Since: 1.0
   */
  props[PROP_MAX_LINES] = g_param_spec_int ("max-lines", NULL, NULL, 1, MOST_BYTES, IMPROVE_READING_MAX_LINES, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
improve_minutes_reader_init (ImproveMinutesReader *self)
{
  self->max_bytes = IMPROVE_READING_MAX_BYTES;
  self->max_line = IMPROVE_READING_MAX_LINE;
  self->max_lines = IMPROVE_READING_MAX_LINES;
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

static void
set_limit (ImproveMinutesReader *self, int *place, int value, guint prop_id)
{
  if (*place == value)
    return;
  *place = value;
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
 * improve_minutes_reader_get_max_bytes:
 * @self: a reader
 *
 * Gets a limit.
 *
 * Returns: how many bytes a text may have
 *
 * Since: 1.0
 */
int
improve_minutes_reader_get_max_bytes (ImproveMinutesReader *self)
{
  g_return_val_if_fail (IMPROVE_IS_MINUTES_READER (self), 0);

  return self->max_bytes;
}

/**
 * improve_minutes_reader_set_max_bytes:
 * @self: a reader
 * @max_bytes: how many bytes a text may have, from 1 to a quarter of the greatest int
 *
 * Sets a limit. What exceeds it is refused.
 *
 * Since: 1.0
 */
void
improve_minutes_reader_set_max_bytes (ImproveMinutesReader *self, int max_bytes)
{
  g_return_if_fail (IMPROVE_IS_MINUTES_READER (self));
  g_return_if_fail (max_bytes > 0 && max_bytes <= MOST_BYTES);

  set_limit (self, &self->max_bytes, max_bytes, PROP_MAX_BYTES);
}

/**
 * improve_minutes_reader_get_max_line:
 * @self: a reader
 *
 * Gets a limit.
 *
 * Returns: how many bytes a line may have
 *
 * Since: 1.0
 */
int
improve_minutes_reader_get_max_line (ImproveMinutesReader *self)
{
  g_return_val_if_fail (IMPROVE_IS_MINUTES_READER (self), 0);

  return self->max_line;
}

/**
 * improve_minutes_reader_set_max_line:
 * @self: a reader
 * @max_line: how many bytes a line may have, from 1 to a quarter of the greatest int
 *
 * Sets a limit. What exceeds it is refused.
 *
 * Since: 1.0
 */
void
improve_minutes_reader_set_max_line (ImproveMinutesReader *self, int max_line)
{
  g_return_if_fail (IMPROVE_IS_MINUTES_READER (self));
  g_return_if_fail (max_line > 0 && max_line <= MOST_BYTES);

  set_limit (self, &self->max_line, max_line, PROP_MAX_LINE);
}

/**
 * improve_minutes_reader_get_max_lines:
 * @self: a reader
 *
 * Gets a limit.
 *
 * Returns: how many lines a text may have, blank ones aside
 *
 * Since: 1.0
 */
int
improve_minutes_reader_get_max_lines (ImproveMinutesReader *self)
{
  g_return_val_if_fail (IMPROVE_IS_MINUTES_READER (self), 0);

  return self->max_lines;
}

/**
 * improve_minutes_reader_set_max_lines:
 * @self: a reader
 * @max_lines: how many lines a text may have, blank ones aside; from 1 to a quarter of the greatest int
 *
 * Sets a limit. What exceeds it is refused.
 *
 * Since: 1.0
 */
void
improve_minutes_reader_set_max_lines (ImproveMinutesReader *self, int max_lines)
{
  g_return_if_fail (IMPROVE_IS_MINUTES_READER (self));
  g_return_if_fail (max_lines > 0 && max_lines <= MOST_BYTES);

  set_limit (self, &self->max_lines, max_lines, PROP_MAX_LINES);
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
 *   (%IMPROVE_IMPORT_ERROR_LIMIT)
 *
 * Since: 1.0
 */
ImproveMinutes *
improve_minutes_reader_read_bytes (ImproveMinutesReader *self, GBytes *bytes, GError **error)
{
  g_autoptr (ImproveReadingPage) page = NULL;
  g_autoptr (GPtrArray) meetings = NULL;
  ImproveReadingLimits limits;
  ImproveMinutesSupply supply;

  g_return_val_if_fail (IMPROVE_IS_MINUTES_READER (self), NULL);
  g_return_val_if_fail (bytes != NULL, NULL);

  limits = (ImproveReadingLimits){ (gsize) self->max_bytes, (gsize) self->max_line, (gsize) self->max_lines };
  supply = (ImproveMinutesSupply){ self->body, self->title, self->date };
  page = improve_reading_page_new (bytes, &limits, error);
  if (page == NULL)
    return NULL;
  meetings = improve_reading_minutes (page);
  return improve_minutes_build (page, meetings, &supply);
}
