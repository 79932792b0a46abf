/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/document/improve-file-save-private.h>
#include <libimprove/reading/improve-inspection-report-private.h>
#include <libimprove/reading/improve-report-reader.h>

/* Offsets into a page are 32 bits wide, and a tab may become four blanks. */
#define MOST_BYTES (G_MAXINT / 4)

/**
 * ImproveReportReader:
 *
 * Reads published inspection reports: their text, as `pdftotext -layout` makes it of the PDF, with form feeds between
 * the pages.
 *
 * What a framework's reports look like is said by an #ImproveReportProfile. Those that come with the library are tried
 * after the ones added. Nothing is guessed: what the report does not say stays empty. The work done is at most a small
 * multiple of the bytes, and every limit can be set and none switched off.
 *
 * Since: 1.0
 */
struct _ImproveReportReader
{
  GObject parent_instance;
  GPtrArray *added;    /* of ImproveReportProfile */
  GPtrArray *profiles; /* all, in the order in which they are tried; NULL until they are needed */
  int max_bytes;
  int max_line;
  int max_lines;
};

enum
{
  PROP_MAX_BYTES = 1,
  PROP_MAX_LINE,
  PROP_MAX_LINES,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (ImproveReportReader, improve_report_reader, G_TYPE_OBJECT)

static void
improve_report_reader_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  ImproveReportReader *self = IMPROVE_REPORT_READER (object);

  switch (prop_id)
    {
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
improve_report_reader_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  ImproveReportReader *self = IMPROVE_REPORT_READER (object);

  switch (prop_id)
    {
    case PROP_MAX_BYTES:
      improve_report_reader_set_max_bytes (self, g_value_get_int (value));
      break;
    case PROP_MAX_LINE:
      improve_report_reader_set_max_line (self, g_value_get_int (value));
      break;
    case PROP_MAX_LINES:
      improve_report_reader_set_max_lines (self, g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
improve_report_reader_finalize (GObject *object)
{
  ImproveReportReader *self = IMPROVE_REPORT_READER (object);

  g_ptr_array_unref (self->added);
  g_clear_pointer (&self->profiles, g_ptr_array_unref);
  G_OBJECT_CLASS (improve_report_reader_parent_class)->finalize (object);
}

static void
improve_report_reader_class_init (ImproveReportReaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = improve_report_reader_get_property;
  object_class->set_property = improve_report_reader_set_property;
  object_class->finalize = improve_report_reader_finalize;
  /**
   * ImproveReportReader:max-bytes:
   *
   * How many bytes a text may have.
   *
   * Since: 1.0
   */
  props[PROP_MAX_BYTES] = g_param_spec_int ("max-bytes", NULL, NULL, 1, MOST_BYTES, IMPROVE_READING_MAX_BYTES, flags);
  /**
   * ImproveReportReader:max-line:
   *
   * How many bytes a line may have.
   *
   * Since: 1.0
   */
  props[PROP_MAX_LINE] = g_param_spec_int ("max-line", NULL, NULL, 1, MOST_BYTES, IMPROVE_READING_MAX_LINE, flags);
  /**
   * ImproveReportReader:max-lines:
   *
   * How many lines a text may have, blank ones aside.
   *
   * Since: 1.0
   */
  props[PROP_MAX_LINES] = g_param_spec_int ("max-lines", NULL, NULL, 1, MOST_BYTES, IMPROVE_READING_MAX_LINES, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
improve_report_reader_init (ImproveReportReader *self)
{
  self->added = g_ptr_array_new_with_free_func (g_object_unref);
  self->max_bytes = IMPROVE_READING_MAX_BYTES;
  self->max_line = IMPROVE_READING_MAX_LINE;
  self->max_lines = IMPROVE_READING_MAX_LINES;
}

/**
 * improve_report_reader_new:
 *
 * Makes a reader with the profiles that come with the library and the usual limits: 64 MiB a text, 1 MiB a line,
 * 2,000,000 lines.
 *
 * Returns: (transfer full): the reader
 *
 * Since: 1.0
 */
ImproveReportReader *
improve_report_reader_new (void)
{
  return g_object_new (IMPROVE_TYPE_REPORT_READER, NULL);
}

/**
 * improve_report_reader_add_profile:
 * @self: a reader
 * @profile: a profile
 *
 * Adds a profile. Profiles added are tried before those that come with the library, in the order in which they were
 * added.
 *
 * Since: 1.0
 */
void
improve_report_reader_add_profile (ImproveReportReader *self, ImproveReportProfile *profile)
{
  g_return_if_fail (IMPROVE_IS_REPORT_READER (self));
  g_return_if_fail (IMPROVE_IS_REPORT_PROFILE (profile));

  g_ptr_array_add (self->added, g_object_ref (profile));
  g_clear_pointer (&self->profiles, g_ptr_array_unref);
}

static void
set_limit (ImproveReportReader *self, int *place, int value, guint prop_id)
{
  if (*place == value)
    return;
  *place = value;
  g_object_notify_by_pspec (G_OBJECT (self), props[prop_id]);
}

/**
 * improve_report_reader_get_max_bytes:
 * @self: a reader
 *
 * Gets how long a text may be.
 *
 * Returns: how many bytes
 *
 * Since: 1.0
 */
int
improve_report_reader_get_max_bytes (ImproveReportReader *self)
{
  g_return_val_if_fail (IMPROVE_IS_REPORT_READER (self), 0);
  return self->max_bytes;
}

/**
 * improve_report_reader_set_max_bytes:
 * @self: a reader
 * @max_bytes: how many bytes a text may have, from 1 to a quarter of the greatest int
 *
 * Sets how long a text may be.
 *
 * Since: 1.0
 */
void
improve_report_reader_set_max_bytes (ImproveReportReader *self, int max_bytes)
{
  g_return_if_fail (IMPROVE_IS_REPORT_READER (self));
  g_return_if_fail (max_bytes > 0 && max_bytes <= MOST_BYTES);
  set_limit (self, &self->max_bytes, max_bytes, PROP_MAX_BYTES);
}

/**
 * improve_report_reader_get_max_line:
 * @self: a reader
 *
 * Gets how long a line may be.
 *
 * Returns: how many bytes
 *
 * Since: 1.0
 */
int
improve_report_reader_get_max_line (ImproveReportReader *self)
{
  g_return_val_if_fail (IMPROVE_IS_REPORT_READER (self), 0);
  return self->max_line;
}

/**
 * improve_report_reader_set_max_line:
 * @self: a reader
 * @max_line: how many bytes a line may have, from 1 to a quarter of the greatest int
 *
 * Sets how long a line may be.
 *
 * Since: 1.0
 */
void
improve_report_reader_set_max_line (ImproveReportReader *self, int max_line)
{
  g_return_if_fail (IMPROVE_IS_REPORT_READER (self));
  g_return_if_fail (max_line > 0 && max_line <= MOST_BYTES);
  set_limit (self, &self->max_line, max_line, PROP_MAX_LINE);
}

/**
 * improve_report_reader_get_max_lines:
 * @self: a reader
 *
 * Gets how many lines a text may have.
 *
 * Returns: how many, blank ones aside
 *
 * Since: 1.0
 */
int
improve_report_reader_get_max_lines (ImproveReportReader *self)
{
  g_return_val_if_fail (IMPROVE_IS_REPORT_READER (self), 0);
  return self->max_lines;
}

/**
 * improve_report_reader_set_max_lines:
 * @self: a reader
 * @max_lines: how many lines a text may have, blank ones aside; from 1 to a quarter of the greatest int
 *
 * Sets how many lines a text may have.
 *
 * Since: 1.0
 */
void
improve_report_reader_set_max_lines (ImproveReportReader *self, int max_lines)
{
  g_return_if_fail (IMPROVE_IS_REPORT_READER (self));
  g_return_if_fail (max_lines > 0 && max_lines <= MOST_BYTES);
  set_limit (self, &self->max_lines, max_lines, PROP_MAX_LINES);
}

/* Those added, then those of the library; what all reports have in common stands last. */
static const ImproveReportProfile *
load_profiles (ImproveReportReader *self)
{
  g_autoptr (GPtrArray) own = NULL;

  if (self->profiles == NULL)
    {
      self->profiles = g_ptr_array_new_with_free_func (g_object_unref);
      for (guint i = 0; i < self->added->len; i++)
        g_ptr_array_add (self->profiles, g_object_ref (g_ptr_array_index (self->added, i)));
      own = improve_report_profiles_load ();
      for (guint i = 0; i < own->len; i++)
        g_ptr_array_add (self->profiles, g_object_ref (g_ptr_array_index (own, i)));
    }
  return g_ptr_array_index (self->profiles, self->profiles->len - 1);
}

/**
 * improve_report_reader_read_bytes:
 * @self: a reader
 * @bytes: the text of the report
 * @error: return location for an error
 *
 * Reads a report.
 *
 * Returns: (transfer full): what was read; %NULL with @error in %IMPROVE_IMPORT_ERROR where the bytes are no text
 *   (%IMPROVE_IMPORT_ERROR_FORMAT, saying how a PDF becomes one; %IMPROVE_IMPORT_ERROR_ENCODING) or exceed a limit
 *   (%IMPROVE_IMPORT_ERROR_LIMIT)
 *
 * Since: 1.0
 */
ImproveInspectionReport *
improve_report_reader_read_bytes (ImproveReportReader *self, GBytes *bytes, GError **error)
{
  g_autoptr (ImproveReadingPage) page = NULL;
  g_autoptr (ImproveFoundReport) found = NULL;
  const ImproveReportProfile *common;
  ImproveReadingLimits limits;

  g_return_val_if_fail (IMPROVE_IS_REPORT_READER (self), NULL);
  g_return_val_if_fail (bytes != NULL, NULL);

  limits = (ImproveReadingLimits){ (gsize) self->max_bytes, (gsize) self->max_line, (gsize) self->max_lines };
  page = improve_reading_page_new (bytes, &limits, error);
  if (page == NULL)
    return NULL;
  common = load_profiles (self);
  found = improve_report_read (page, self->profiles, common);
  return improve_inspection_report_build (page, found);
}

/**
 * improve_report_reader_read_file:
 * @self: a reader
 * @path: (type filename): the path of a file
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for an error
 *
 * Reads a report from a file, as improve_report_reader_read_bytes() does.
 *
 * Returns: (transfer full): what was read; %NULL with @error as for improve_report_reader_read_bytes(), or in
 *   %G_IO_ERROR where the file cannot be read
 *
 * Since: 1.0
 */
ImproveInspectionReport *
improve_report_reader_read_file (ImproveReportReader *self, const char *path, GCancellable *cancellable, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (IMPROVE_IS_REPORT_READER (self), NULL);
  g_return_val_if_fail (path != NULL, NULL);

  bytes = improve_file_load (path, (gsize) self->max_bytes, cancellable, error);
  return bytes != NULL ? improve_report_reader_read_bytes (self, bytes, error) : NULL;
}
