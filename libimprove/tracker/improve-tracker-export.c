/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <libimprove/tracker/improve-tracker-export.h>

#include <string.h>

#include <libimprove/document/improve-json-writer-private.h>
#include <libimprove/tracker/improve-csv-private.h>
#include <libimprove/tracker/improve-tracker-exporter-private.h>
#include <libimprove/tracker/improve-xlsx-writer-private.h>

static void
write_row (ImproveCsvWriter *writer, char **cells)
{
  for (guint i = 0; cells[i] != NULL; i++)
    improve_csv_writer_add_text (writer, cells[i]);
  improve_csv_writer_end_row (writer);
}

static char *
finish (ImproveCsvWriter *writer)
{
  g_autoptr (GBytes) bytes = improve_csv_writer_finish (writer);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/**
 * improve_tracker_mapping_export_csv:
 * @self: what the columns and words of the tracker mean
 * @plan: a plan
 *
 * Writes the actions of a plan as a tracker: comma-separated values as RFC 4180 and the tabular data standard of UK
 * government have them (UTF-8 without a byte order mark, CRLF, one row of headings). The columns are those of the last
 * tracker read into the plan, unmapped ones included, and its rows keep their order; a plan that came from no tracker
 * gets the columns of the mapping. A cell that still says what the plan says is written as it was; what the plan says
 * otherwise is written anew. The status is that of the party the mapping names.
 *
 * Text that a spreadsheet program would take for a formula is guarded with an apostrophe, which reading it again takes
 * away: reading what was written gives the plan it was written from.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
improve_tracker_mapping_export_csv (ImproveTrackerMapping *self, ImprovePlan *plan)
{
  g_auto (ImproveTrackerExporter) exporter = { 0 };
  g_autoptr (ImproveCsvWriter) writer = improve_csv_writer_new ();
  g_autoptr (GPtrArray) rows = NULL;

  g_return_val_if_fail (IMPROVE_IS_TRACKER_MAPPING (self), NULL);
  g_return_val_if_fail (IMPROVE_IS_PLAN (plan), NULL);

  improve_tracker_exporter_open (&exporter, self, plan);
  rows = improve_tracker_exporter_list_rows (&exporter);
  write_row (writer, exporter.headings);
  for (guint i = 0; i < rows->len; i++)
    write_row (writer, g_ptr_array_index (rows, i));
  return finish (writer);
}

static gboolean *
list_date_columns (const ImproveTrackerExporter *exporter)
{
  static const ImproveTrackerColumn dates[] = { IMPROVE_TRACKER_COLUMN_DUE, IMPROVE_TRACKER_COLUMN_ACTUAL,
                                                IMPROVE_TRACKER_COLUMN_RAISED_AT };
  gboolean *columns = g_new0 (gboolean, g_strv_length (exporter->headings) + 1);

  for (gsize i = 0; i < G_N_ELEMENTS (dates); i++)
    if (exporter->layout.columns[dates[i]] >= 0)
      columns[exporter->layout.columns[dates[i]]] = TRUE;
  return columns;
}

/* A whole day as ISO 8601 has it; the letter of a rating as its word. Whatever else stays as it is. */
static void
settle_row (const ImproveTrackerExporter *exporter, const gboolean *dates, char **cells)
{
  int status = exporter->layout.columns[IMPROVE_TRACKER_COLUMN_STATUS];

  for (guint column = 0; cells[column] != NULL; column++)
    {
      g_autofree char *clean = improve_tracker_clean (cells[column]);
      ImproveTrackerDateFault fault;
      g_autoptr (ImproveDate) date =
        dates[column] ? improve_tracker_date_read (clean, &exporter->mapping->dates, &fault) : NULL;
      const ImproveTrackerStatus *rating =
        (int) column == status && strlen (clean) == 1 ? improve_tracker_mapping_find_status (exporter->mapping, clean)
                                                      : NULL;

      if (date == NULL && rating == NULL)
        continue;
      if (date != NULL && improve_date_get_precision (date) != IMPROVE_PRECISION_DAY)
        continue;
      g_free (cells[column]);
      cells[column] = date != NULL ? improve_date_to_string (date)
                                   : g_strdup (improve_tracker_mapping_find_words (exporter->mapping, rating->scale,
                                                                                   rating->value));
    }
}

static GBytes *
write_workbook (ImproveTrackerExporter *exporter,
                GPtrArray              *rows,
                const char             *title,
                ImproveDate            *as_of,
                GError                **error)
{
  static const char *const notes[] = {
    "Each row of the table is one action of the plan.",
    "The columns are those of the tracker the plan was read from, or of the mapping it was written with.",
    "The status is what the party named on the cover said. It is a claim, and not proof that anything changed.",
    "Dates are dates where a whole day is known; where only a month, a quarter or words are known, they are words.",
    "An empty cell means that the plan does not say.",
    NULL,
  };
  g_autofree char *day = improve_date_to_words (as_of);
  g_autofree char *first = g_strdup_printf ("The plan as it stood on %s", day);
  const char *party = improve_tracker_mapping_find_party (exporter->mapping, exporter->plan);
  g_autofree char *second = g_strdup_printf ("The status is the word of: %s", party);
  const char *const cover[] = { first, second, "The sheet “Contents” says what the other sheets hold.", NULL };
  g_autofree gboolean *dates = list_date_columns (exporter);
  g_autoptr (GDateTime) created = g_date_time_new_utc (
    improve_date_get_year (as_of), MAX (improve_date_get_month (as_of), 1), MAX (improve_date_get_day (as_of), 1), 0, 0,
    0);
  ImproveXlsxTable table = { "Actions", "Actions of the plan", "The actions of the plan, one a row",
                             (const char *const *) exporter->headings, dates, rows };
  ImproveXlsxBook book = { title, cover, notes, &table, g_date_time_to_unix (created) };

  for (guint i = 0; i < rows->len; i++)
    settle_row (exporter, dates, g_ptr_array_index (rows, i));
  return improve_xlsx_write (&book, error);
}

/**
 * improve_tracker_mapping_export_xlsx:
 * @self: what the columns and words of the tracker mean
 * @plan: a plan
 * @as_of: the day the workbook is of: it stands on the cover, and is the day the file says it was made
 * @error: return location for an error
 *
 * Writes the actions of a plan as a workbook, in the columns and rows of improve_tracker_mapping_export_csv(), laid out
 * as public bodies have to: a cover, a table of contents and notes; one table on one sheet; no merged cells; whole days
 * as real dates; a rating that is a letter as its word. Texts are written as texts, whatever they begin with, so that
 * no program runs them. The same plan, mapping and day give the same bytes.
 *
 * Returns: (transfer full): the bytes of an XLSX file; on failure %NULL with %IMPROVE_IMPORT_ERROR_LIMIT where a text
 *   is longer than the 32,767 characters of a cell, %G_IO_ERROR_NOT_SUPPORTED where this build writes no workbooks, or
 *   another #GIOErrorEnum where there is no room for a temporary file
 *
 * Since: 1.0
 */
GBytes *
improve_tracker_mapping_export_xlsx (ImproveTrackerMapping *self,
                                     ImprovePlan           *plan,
                                     ImproveDate           *as_of,
                                     GError               **error)
{
  g_auto (ImproveTrackerExporter) exporter = { 0 };
  g_autoptr (GPtrArray) rows = NULL;
  const char *title;

  g_return_val_if_fail (IMPROVE_IS_TRACKER_MAPPING (self), NULL);
  g_return_val_if_fail (IMPROVE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (as_of != NULL, NULL);

  improve_tracker_exporter_open (&exporter, self, plan);
  rows = improve_tracker_exporter_list_rows (&exporter);
  title = improve_plan_get_title (plan);
  return write_workbook (&exporter, rows, title != NULL && *title != '\0' ? title : "Improvement plan", as_of, error);
}

/**
 * improve_tracker_mapping_make_template:
 * @self: what the columns of the tracker are
 *
 * Makes an empty tracker: the headings of the mapping, each column by its first.
 *
 * Returns: (transfer full): comma-separated values, one row
 *
 * Since: 1.0
 */
char *
improve_tracker_mapping_make_template (ImproveTrackerMapping *self)
{
  g_autoptr (ImproveCsvWriter) writer = improve_csv_writer_new ();
  g_auto (GStrv) headings = NULL;

  g_return_val_if_fail (IMPROVE_IS_TRACKER_MAPPING (self), NULL);

  headings = improve_tracker_dup_headings (self);
  write_row (writer, headings);
  return finish (writer);
}

/* A data package of one table, up to its fields. */
void
improve_tracker_sidecar_begin (ImproveJsonWriter *writer, const char *csv_name)
{
  improve_json_writer_init (writer);
  improve_json_writer_begin_object (writer);
  improve_json_writer_member_string (writer, "profile", "tabular-data-package");
  improve_json_writer_member (writer, "resources");
  improve_json_writer_begin_array (writer);
  improve_json_writer_begin_object (writer);
  improve_json_writer_member_string (writer, "profile", "tabular-data-resource");
  improve_json_writer_member_string (writer, "name", "actions");
  improve_json_writer_member_string (writer, "path", csv_name);
  improve_json_writer_member_string (writer, "format", "csv");
  improve_json_writer_member_string (writer, "mediatype", "text/csv");
  improve_json_writer_member_string (writer, "encoding", "utf-8");
  improve_json_writer_member (writer, "schema");
  improve_json_writer_begin_object (writer);
  improve_json_writer_member (writer, "fields");
  improve_json_writer_begin_array (writer);
}

char *
improve_tracker_sidecar_end (ImproveJsonWriter *writer)
{
  for (guint open = 0; open < 5; open++)
    improve_json_writer_end (writer);
  return improve_json_writer_finish (writer, NULL);
}

static void
write_field (ImproveJsonWriter *writer, ImproveTrackerExporter *exporter, guint column)
{
  int what = improve_tracker_layout_find_column (&exporter->layout, column);

  improve_json_writer_begin_object (writer);
  improve_json_writer_member_string (writer, "name", exporter->headings[column]);
  improve_json_writer_member_string (writer, "type", "string");
  if (what >= 0)
    improve_json_writer_member_string (writer, "description",
                                       improve_tracker_column_get_name ((ImproveTrackerColumn) what));
  improve_json_writer_end (writer);
}

/**
 * improve_tracker_mapping_export_sidecar:
 * @self: what the columns and words of the tracker mean
 * @plan: a plan
 * @csv_name: the name of the file that improve_tracker_mapping_export_csv() was written to, without folders
 *
 * Describes the table beside it, as the tabular data standard asks: a `datapackage.json` (Frictionless Data) with the
 * encoding, the headings, their types and what they are. A council's own columns hold words beside dates and numbers,
 * so all of them are text: `0008` stays `0008`.
 *
 * Returns: (transfer full): the JSON text
 *
 * Since: 1.0
 */
char *
improve_tracker_mapping_export_sidecar (ImproveTrackerMapping *self, ImprovePlan *plan, const char *csv_name)
{
  g_auto (ImproveTrackerExporter) exporter = { 0 };
  g_auto (ImproveJsonWriter) writer = { 0 };

  g_return_val_if_fail (IMPROVE_IS_TRACKER_MAPPING (self), NULL);
  g_return_val_if_fail (IMPROVE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (csv_name != NULL, NULL);

  improve_tracker_exporter_open (&exporter, self, plan);
  improve_tracker_sidecar_begin (&writer, csv_name);
  for (guint i = 0; exporter.headings[i] != NULL; i++)
    write_field (&writer, &exporter, i);
  return improve_tracker_sidecar_end (&writer);
}
