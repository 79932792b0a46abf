/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/reading/improve-inspection-report-private.h>
#include <libimprove/reading/improve-report-reader.h>
#include <libimprove/reading/improve-text-reader-private.h>

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
  ImproveTextReader parent_instance;
  GPtrArray *added;    /* of ImproveReportProfile */
  GPtrArray *profiles; /* all, in the order in which they are tried; NULL until they are needed */
};

G_DEFINE_FINAL_TYPE (ImproveReportReader, improve_report_reader, IMPROVE_TYPE_TEXT_READER)

static void
improve_report_reader_finalize (GObject *object)
{
  ImproveReportReader *self = IMPROVE_REPORT_READER (object);

  g_ptr_array_unref (self->added);
  g_clear_pointer (&self->profiles, g_ptr_array_unref);
  G_OBJECT_CLASS (improve_report_reader_parent_class)->finalize (object);
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

static GObject *
read_page (ImproveTextReader *reader, ImproveReadingPage *page)
{
  ImproveReportReader *self = IMPROVE_REPORT_READER (reader);
  const ImproveReportProfile *common = load_profiles (self);
  g_autoptr (ImproveFoundReport) found = improve_report_read (page, self->profiles, common);

  return G_OBJECT (improve_inspection_report_build (page, found));
}

static void
improve_report_reader_class_init (ImproveReportReaderClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = improve_report_reader_finalize;
  IMPROVE_TEXT_READER_CLASS (klass)->read_page = (gpointer) read_page;
}

static void
improve_report_reader_init (ImproveReportReader *self)
{
  self->added = g_ptr_array_new_with_free_func (g_object_unref);
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
 *   (%IMPROVE_IMPORT_ERROR_LIMIT); in %G_IO_ERROR_NOT_SUPPORTED where they are HTML and the library was built without
 *
 * Since: 1.0
 */
ImproveInspectionReport *
improve_report_reader_read_bytes (ImproveReportReader *self, GBytes *bytes, GError **error)
{
  g_return_val_if_fail (IMPROVE_IS_REPORT_READER (self), NULL);
  g_return_val_if_fail (bytes != NULL, NULL);

  return improve_text_reader_read_bytes (IMPROVE_TEXT_READER (self), bytes, error);
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
  g_return_val_if_fail (IMPROVE_IS_REPORT_READER (self), NULL);
  g_return_val_if_fail (path != NULL, NULL);

  return improve_text_reader_read_file (IMPROVE_TEXT_READER (self), path, cancellable, error);
}

/**
 * improve_report_reader_read_file_async:
 * @self: a reader
 * @path: (type filename): the path of a file
 * @io_priority: the priority of the result among the sources of the main context, such as %G_PRIORITY_DEFAULT
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data): called when it is read, in the caller's main context
 * @user_data: data for @callback
 *
 * Reads a report from a file, as improve_report_reader_read_file() does. The file is loaded by another thread; what is
 * read from it is made by the caller's, to which it belongs.
 *
 * Since: 1.0
 */
void
improve_report_reader_read_file_async (ImproveReportReader *self,
                                       const char *path,
                                       int io_priority,
                                       GCancellable *cancellable,
                                       GAsyncReadyCallback callback,
                                       gpointer user_data)
{
  g_return_if_fail (IMPROVE_IS_REPORT_READER (self));
  g_return_if_fail (path != NULL);

  improve_text_reader_read_file_async (IMPROVE_TEXT_READER (self), path, io_priority, cancellable, callback,
                                       user_data);
}

/**
 * improve_report_reader_read_file_finish:
 * @self: a reader
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Ends improve_report_reader_read_file_async().
 *
 * Returns: (transfer full): what was read; %NULL with @error as for improve_report_reader_read_file(), or
 *   %G_IO_ERROR_CANCELLED
 *
 * Since: 1.0
 */
ImproveInspectionReport *
improve_report_reader_read_file_finish (ImproveReportReader *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (IMPROVE_IS_REPORT_READER (self), NULL);

  return improve_text_reader_read_file_finish (IMPROVE_TEXT_READER (self), result, error);
}
