/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <libimprove/tracker/improve-tracker-export.h>

#include <string.h>

#include <libimprove/document/improve-json-writer-private.h>
#include <libimprove/tracker/improve-csv-private.h>
#include <libimprove/tracker/improve-tracker-exporter-private.h>
#include <libimprove/tracker/improve-tracker-importer-private.h>

/* A row to come: of an action, or one that became nothing and goes out as it came in. */
typedef struct
{
  ImproveAction *action;      /* NULL: left aside */
  GPtrArray *all_kept;        /* owns kept; NULL for a row left aside */
  ImproveTrackerKept *kept;   /* NULL: the action stood in no tracker */
  int place;                  /* in the last tracker; after all of them where it was not in it */
} Row;

static void
row_free (Row *row)
{
  g_clear_pointer (&row->all_kept, g_ptr_array_unref);
  g_free (row);
}

static int
compare_rows (gconstpointer a, gconstpointer b)
{
  const Row *first = *(const Row *const *) a;
  const Row *second = *(const Row *const *) b;

  return (first->place > second->place) - (first->place < second->place);
}

static gboolean
is_of_file (const ImproveTrackerKept *kept, const ImproveTrackerKept *file)
{
  return file != NULL && g_str_equal (kept->source, file->source) && g_str_equal (kept->known_at, file->known_at);
}

static Row *
make_row (ImproveAction *action, const ImproveTrackerKept *file, int after)
{
  Row *row = g_new0 (Row, 1);

  row->action = action;
  row->all_kept = improve_tracker_kept_read (IMPROVE_ENTITY (action), IMPROVE_TRACKER_KEPT);
  row->kept = row->all_kept->len > 0 ? g_ptr_array_index (row->all_kept, row->all_kept->len - 1) : NULL;
  row->place = row->kept != NULL && row->kept->row > 0 && is_of_file (row->kept, file) ? row->kept->row : after;
  return row;
}

/* The rows in the order of the last tracker, and then those it did not have, in the order of the plan. */
static GPtrArray *
list_rows (ImproveTrackerExporter *exporter, const ImproveTrackerKept *file, GPtrArray *left)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) row_free);
  ImproveEntityList *actions = improve_plan_get_actions (exporter->plan);
  int n_actions = improve_entity_list_get_size (actions);

  for (int i = 0; i < n_actions; i++)
    g_ptr_array_add (rows, make_row (IMPROVE_ACTION (improve_entity_list_get (actions, i)), file,
                                     G_MAXINT - n_actions + i));
  for (guint i = 0; i < left->len; i++)
    {
      ImproveTrackerKept *kept = g_ptr_array_index (left, i);
      Row *row;

      /* What stands above the headings is no row of the table. */
      if (!is_of_file (kept, file) || kept->row <= file->row)
        continue;
      row = g_new0 (Row, 1);
      row->kept = kept;
      row->place = kept->row;
      g_ptr_array_add (rows, row);
    }
  g_ptr_array_sort (rows, compare_rows);
  return rows;
}

static char **
dup_mapping_headings (ImproveTrackerMapping *mapping)
{
  char **headings = g_new0 (char *, mapping->n_ordered + 1);

  for (guint i = 0; i < mapping->n_ordered; i++)
    headings[i] = g_strdup (mapping->first_heading[mapping->order[i]]);
  return headings;
}

static gboolean
take_headings (ImproveTrackerExporter *exporter, char **headings)
{
  g_autoptr (ImproveSheet) sheet = improve_sheet_new (0);

  for (guint i = 0; headings[i] != NULL; i++)
    {
      improve_sheet_add_text (sheet, headings[i], strlen (headings[i]));
      improve_sheet_end_cell (sheet, 0);
    }
  improve_sheet_end_row (sheet, MAX (exporter->mapping->header_row, 1), 1);
  if (headings[0] == NULL || !improve_tracker_mapping_match (exporter->mapping, sheet, &exporter->layout, NULL) ||
      !improve_tracker_layout_settle (&exporter->layout, sheet, NULL))
    {
      g_strfreev (headings);
      return FALSE;
    }
  exporter->headings = headings;
  return TRUE;
}

/* The columns of the last tracker, if the mapping knows them; else those of the mapping. */
static void
find_headings (ImproveTrackerExporter *exporter, const ImproveTrackerKept *file)
{
  GPtrArray *headings = g_ptr_array_new ();

  for (guint i = 0; file != NULL && i < file->headings->len; i++)
    g_ptr_array_add (headings, g_strdup (g_ptr_array_index (file->headings, i)));
  g_ptr_array_add (headings, NULL);
  if (!take_headings (exporter, (char **) g_ptr_array_free (headings, FALSE)))
    take_headings (exporter, dup_mapping_headings (exporter->mapping));
}

static void
find_party (ImproveTrackerExporter *exporter)
{
  ImproveTrackerImporter names = { 0 };

  names.plan = exporter->plan;
  names.names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  improve_tracker_learn_names (&names);
  exporter->by_id = g_strdup (improve_tracker_find_name (
    &names, "party", improve_tracker_mapping_find_party (exporter->mapping, exporter->plan)));
  g_hash_table_unref (names.names);
}

static void
clear_exporter (ImproveTrackerExporter *exporter)
{
  g_strfreev (exporter->headings);
  g_free (exporter->by_id);
  g_hash_table_unref (exporter->claims);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ImproveTrackerExporter, clear_exporter)

static void
open_exporter (ImproveTrackerExporter   *exporter,
               ImproveTrackerMapping    *mapping,
               ImprovePlan              *plan,
               const ImproveTrackerKept *file)
{
  exporter->mapping = mapping;
  exporter->plan = plan;
  find_headings (exporter, file);
  find_party (exporter);
  exporter->claims = improve_tracker_find_claims (plan, exporter->by_id);
}

static void
write_row (ImproveTrackerExporter *exporter, ImproveCsvWriter *writer, const Row *row)
{
  ImproveTrackerRaw raw;

  for (int i = 0; i < IMPROVE_TRACKER_N_COLUMNS; i++)
    {
      int column = exporter->layout.columns[i];

      raw.raw[i] = "";
      if (column >= 0 && row->kept != NULL)
        raw.raw[i] = improve_tracker_kept_get (row->kept, exporter->headings[column]);
    }
  for (guint column = 0; exporter->headings[column] != NULL; column++)
    {
      int what = improve_tracker_layout_find_column (&exporter->layout, column);
      g_autofree char *cell = NULL;

      if (row->action != NULL && what >= 0)
        cell = improve_tracker_cell_print (exporter, row->action, (ImproveTrackerColumn) what, &raw);
      else
        cell = g_strdup (row->kept != NULL ? improve_tracker_kept_get (row->kept, exporter->headings[column]) : "");
      improve_csv_writer_add_text (writer, cell);
    }
  improve_csv_writer_end_row (writer);
}

static void
write_headings (ImproveCsvWriter *writer, char **headings)
{
  for (guint i = 0; headings[i] != NULL; i++)
    improve_csv_writer_add_text (writer, headings[i]);
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
  g_autoptr (GPtrArray) files = NULL;
  g_autoptr (GPtrArray) left = NULL;
  g_autoptr (GPtrArray) rows = NULL;
  const ImproveTrackerKept *file;

  g_return_val_if_fail (IMPROVE_IS_TRACKER_MAPPING (self), NULL);
  g_return_val_if_fail (IMPROVE_IS_PLAN (plan), NULL);

  files = improve_tracker_kept_read (IMPROVE_ENTITY (plan), IMPROVE_TRACKER_KEPT_FILES);
  left = improve_tracker_kept_read (IMPROVE_ENTITY (plan), IMPROVE_TRACKER_KEPT_ROWS);
  file = files->len > 0 ? g_ptr_array_index (files, files->len - 1) : NULL;
  open_exporter (&exporter, self, plan, file);
  rows = list_rows (&exporter, file, left);
  write_headings (writer, exporter.headings);
  for (guint i = 0; i < rows->len; i++)
    write_row (&exporter, writer, g_ptr_array_index (rows, i));
  return finish (writer);
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

  headings = dup_mapping_headings (self);
  write_headings (writer, headings);
  return finish (writer);
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
  g_autoptr (GPtrArray) files = NULL;

  g_return_val_if_fail (IMPROVE_IS_TRACKER_MAPPING (self), NULL);
  g_return_val_if_fail (IMPROVE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (csv_name != NULL, NULL);

  files = improve_tracker_kept_read (IMPROVE_ENTITY (plan), IMPROVE_TRACKER_KEPT_FILES);
  open_exporter (&exporter, self, plan, files->len > 0 ? g_ptr_array_index (files, files->len - 1) : NULL);
  improve_json_writer_init (&writer);
  improve_json_writer_begin_object (&writer);
  improve_json_writer_member_string (&writer, "profile", "tabular-data-package");
  improve_json_writer_member (&writer, "resources");
  improve_json_writer_begin_array (&writer);
  improve_json_writer_begin_object (&writer);
  improve_json_writer_member_string (&writer, "profile", "tabular-data-resource");
  improve_json_writer_member_string (&writer, "name", "actions");
  improve_json_writer_member_string (&writer, "path", csv_name);
  improve_json_writer_member_string (&writer, "format", "csv");
  improve_json_writer_member_string (&writer, "mediatype", "text/csv");
  improve_json_writer_member_string (&writer, "encoding", "utf-8");
  improve_json_writer_member (&writer, "schema");
  improve_json_writer_begin_object (&writer);
  improve_json_writer_member (&writer, "fields");
  improve_json_writer_begin_array (&writer);
  for (guint i = 0; exporter.headings[i] != NULL; i++)
    write_field (&writer, &exporter, i);
  improve_json_writer_end (&writer);
  improve_json_writer_end (&writer);
  improve_json_writer_end (&writer);
  improve_json_writer_end (&writer);
  improve_json_writer_end (&writer);
  return improve_json_writer_finish (&writer, NULL);
}
