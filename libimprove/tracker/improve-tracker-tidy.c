/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The tracker as a table for machines: one value a cell, one type a column, the types beside the file. */

#include <libimprove/tracker/improve-tracker-export.h>

#include <string.h>

#include <libimprove/document/improve-json-writer-private.h>
#include <libimprove/tracker/improve-csv-private.h>
#include <libimprove/tracker/improve-tracker-exporter-private.h>

/* A column of the tracker, which becomes one or more of the table. */
typedef struct
{
  int what;            /* ImproveTrackerColumn, or -1 */
  guint width;         /* how many values the fullest cell holds */
  gboolean days;       /* every cell that holds anything is a whole day */
} Column;

typedef struct
{
  ImproveTrackerExporter exporter;
  GPtrArray *rows;     /* of the tracker */
  GArray *columns;     /* Column */
} Tidy;

static void
tidy_clear (Tidy *self)
{
  improve_tracker_exporter_clear (&self->exporter);
  g_ptr_array_unref (self->rows);
  g_array_unref (self->columns);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Tidy, tidy_clear)

/* The values of a cell that may hold several; a cell of no such column is one value. */
static char **
split (Tidy *self, int what, const char *cell)
{
  g_autofree char *clean = improve_tracker_clean (cell);
  char **one;

  if (what == IMPROVE_TRACKER_COLUMN_LEAD || what == IMPROVE_TRACKER_COLUMN_PARTNERS)
    return improve_tracker_mapping_split_owners (self->exporter.mapping, clean);
  if (what == IMPROVE_TRACKER_COLUMN_RECOMMENDATION)
    {
      one = g_strsplit_set (clean, ",;\n", -1);
      for (guint i = 0; one[i] != NULL; i++)
        g_strstrip (one[i]);
      return one;
    }
  one = g_new0 (char *, 2);
  one[0] = g_strdup (cell);
  return one;
}

static ImproveDate *
read_day (Tidy *self, const char *cell)
{
  g_autofree char *clean = improve_tracker_clean (cell);
  ImproveTrackerDateFault fault;
  ImproveDate *date = improve_tracker_date_read (clean, &self->exporter.mapping->dates, &fault);

  if (date != NULL && improve_date_get_precision (date) != IMPROVE_PRECISION_DAY)
    g_clear_pointer (&date, improve_date_unref);
  return date;
}

static void
look_at_column (Tidy *self, guint index)
{
  Column column = { improve_tracker_layout_find_column (&self->exporter.layout, index), 1, FALSE };

  column.days = column.what == IMPROVE_TRACKER_COLUMN_DUE || column.what == IMPROVE_TRACKER_COLUMN_ACTUAL ||
                column.what == IMPROVE_TRACKER_COLUMN_RAISED_AT;
  for (guint row = 0; row < self->rows->len; row++)
    {
      const char *cell = ((char **) g_ptr_array_index (self->rows, row))[index];
      g_auto (GStrv) values = split (self, column.what, cell);
      g_autoptr (ImproveDate) day = column.days && *cell != '\0' ? read_day (self, cell) : NULL;

      column.width = MAX (column.width, g_strv_length (values));
      column.days = column.days && (*cell == '\0' || day != NULL);
    }
  g_array_append_val (self->columns, column);
}

static void
open_tidy (Tidy *self, ImproveTrackerMapping *mapping, ImprovePlan *plan)
{
  improve_tracker_exporter_open (&self->exporter, mapping, plan);
  self->rows = improve_tracker_exporter_list_rows (&self->exporter);
  self->columns = g_array_new (FALSE, FALSE, sizeof (Column));
  for (guint i = 0; self->exporter.headings[i] != NULL; i++)
    look_at_column (self, i);
}

/* "Who", "Who 2", "Who 3" */
static char *
make_heading (Tidy *self, guint index, guint part)
{
  const char *heading = self->exporter.headings[index];

  return part == 0 ? g_strdup (heading) : g_strdup_printf ("%s %u", heading, part + 1);
}

static void
write_headings (Tidy *self, ImproveCsvWriter *writer)
{
  for (guint i = 0; i < self->columns->len; i++)
    for (guint part = 0; part < g_array_index (self->columns, Column, i).width; part++)
      {
        g_autofree char *heading = make_heading (self, i, part);

        improve_csv_writer_add_text (writer, heading);
      }
  improve_csv_writer_end_row (writer);
}

static void
write_row (Tidy *self, ImproveCsvWriter *writer, char **cells)
{
  for (guint i = 0; i < self->columns->len; i++)
    {
      const Column *column = &g_array_index (self->columns, Column, i);
      g_auto (GStrv) values = split (self, column->what, cells[i]);
      guint n = g_strv_length (values);
      g_autoptr (ImproveDate) day = column->days ? read_day (self, cells[i]) : NULL;
      g_autofree char *iso = day != NULL ? improve_date_to_string (day) : NULL;

      for (guint part = 0; part < column->width; part++)
        if (column->days)
          improve_csv_writer_add_typed (writer, iso);
        else
          improve_csv_writer_add_text (writer, part < n ? values[part] : "");
    }
  improve_csv_writer_end_row (writer);
}

/**
 * improve_tracker_mapping_export_tidy_csv:
 * @self: what the columns and words of the tracker mean
 * @plan: a plan
 *
 * Writes the actions of a plan as a table for machines, by the tabular data standard of UK government (RFC 4180,
 * UTF-8 without a byte order mark, CRLF, one row of headings) with one value a cell: where a cell of the tracker names
 * several owners or recommendations, each has a column of its own (“Who”, “Who 2”). A column of whole days is written
 * as ISO 8601 has them. Texts that a spreadsheet program would take for formulas are guarded with an apostrophe; dates
 * are not.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
improve_tracker_mapping_export_tidy_csv (ImproveTrackerMapping *self, ImprovePlan *plan)
{
  g_auto (Tidy) tidy = { 0 };
  g_autoptr (ImproveCsvWriter) writer = improve_csv_writer_new ();
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (IMPROVE_IS_TRACKER_MAPPING (self), NULL);
  g_return_val_if_fail (IMPROVE_IS_PLAN (plan), NULL);

  open_tidy (&tidy, self, plan);
  write_headings (&tidy, writer);
  for (guint row = 0; row < tidy.rows->len; row++)
    write_row (&tidy, writer, g_ptr_array_index (tidy.rows, row));
  bytes = improve_csv_writer_finish (writer);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
write_field (Tidy *self, ImproveJsonWriter *writer, guint index, guint part)
{
  const Column *column = &g_array_index (self->columns, Column, index);
  g_autofree char *heading = make_heading (self, index, part);

  improve_json_writer_begin_object (writer);
  improve_json_writer_member_string (writer, "name", heading);
  improve_json_writer_member_string (writer, "type", column->days ? "date" : "string");
  if (column->days)
    improve_json_writer_member_string (writer, "format", "%Y-%m-%d");
  if (column->what >= 0)
    improve_json_writer_member_string (writer, "description",
                                       improve_tracker_column_get_name ((ImproveTrackerColumn) column->what));
  improve_json_writer_end (writer);
}

/**
 * improve_tracker_mapping_export_tidy_sidecar:
 * @self: what the columns and words of the tracker mean
 * @plan: a plan
 * @csv_name: the name of the file that improve_tracker_mapping_export_tidy_csv() was written to, without folders
 *
 * Describes the table: the standard keeps types out of the file, so they stand beside it, in a `datapackage.json`
 * (Frictionless Data, Table Schema). A column of whole days is `date`, every other `string`: `0008` stays `0008`.
 *
 * Returns: (transfer full): the JSON text
 *
 * Since: 1.0
 */
char *
improve_tracker_mapping_export_tidy_sidecar (ImproveTrackerMapping *self, ImprovePlan *plan, const char *csv_name)
{
  g_auto (Tidy) tidy = { 0 };
  g_auto (ImproveJsonWriter) writer = { 0 };

  g_return_val_if_fail (IMPROVE_IS_TRACKER_MAPPING (self), NULL);
  g_return_val_if_fail (IMPROVE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (csv_name != NULL, NULL);

  open_tidy (&tidy, self, plan);
  improve_tracker_sidecar_begin (&writer, csv_name);
  for (guint i = 0; i < tidy.columns->len; i++)
    for (guint part = 0; part < g_array_index (tidy.columns, Column, i).width; part++)
      write_field (&tidy, &writer, i, part);
  return improve_tracker_sidecar_end (&writer);
}
