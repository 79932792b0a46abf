/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* A sheet becomes a plan, row by row: every row becomes an action or is listed, and every row is kept. */

#include <libimprove/tracker/improve-tracker-importer-private.h>

#include <libimprove/tracker/improve-import-note-private.h>

/* A table of fewer columns than these may well have rows of one cell. */
#define HEADING_MIN_COLUMNS 3

void
improve_tracker_importer_note (ImproveTrackerImporter *importer,
                               guint                   row,
                               int                     column,
                               const char             *rule,
                               const char             *reason,
                               const char             *mend,
                               const char             *subject_id)
{
  g_autofree char *heading =
    column >= 0 ? improve_sheet_dup_heading (importer->sheet, importer->layout.header_row, (guint) column) : NULL;
  const char *value = column >= 0 ? improve_sheet_get_cell (importer->sheet, row, (guint) column) : NULL;
  g_autoptr (ImproveImportNote) note = NULL;

  /* The heading itself says what a note about a column is about. */
  if (row == importer->layout.header_row)
    value = NULL;
  note = improve_import_note_new (improve_sheet_get_row_number (importer->sheet, row), column, heading, value, rule,
                                  reason, mend, subject_id);
  g_list_store_append (importer->notes, note);
}

static void
tell_encoding (ImproveTrackerImporter *importer)
{
  const char *encoding = improve_sheet_get_encoding (importer->sheet);
  g_autofree char *reason = g_strdup_printf ("the file was read as %s", encoding);
  g_autoptr (ImproveImportNote) note = NULL;

  if (g_str_equal (encoding, "UTF-8"))
    return;
  note = improve_import_note_new (0, -1, NULL, NULL, "csv-encoding", reason,
                                  "look at the accents and dashes, and save it as UTF-8", NULL);
  g_list_store_append (importer->notes, note);
}

static gboolean
column_has_text (ImproveTrackerImporter *importer, guint column)
{
  for (guint row = importer->layout.header_row + 1; row < improve_sheet_get_n_rows (importer->sheet); row++)
    if (*improve_sheet_get_cell (importer->sheet, row, column) != '\0')
      return TRUE;
  return FALSE;
}

/* Columns that nobody mapped, and those that are mapped but tie to nothing. */
static void
tell_columns (ImproveTrackerImporter *importer)
{
  guint header = importer->layout.header_row;

  for (guint column = 0; column < improve_sheet_get_n_columns (importer->sheet); column++)
    {
      int what = improve_tracker_layout_find_column (&importer->layout, column);

      if (what < 0 && column_has_text (importer, column))
        improve_tracker_importer_note (importer, header, (int) column, "column-kept",
                                       "the mapping does not say what the column is",
                                       "name its heading in the mapping; the column is kept with its rows", NULL);
      if (what == IMPROVE_TRACKER_COLUMN_THEME && importer->layout.columns[IMPROVE_TRACKER_COLUMN_OBJECTIVE] < 0)
        improve_tracker_importer_note (importer, header, (int) column, "theme-no-objective",
                                       "an action belongs to a theme through an objective, and there is no such column",
                                       "add the objectives to the plan; the column is kept with its rows", NULL);
    }
}

static int
find_first_text (ImproveTrackerImporter *importer, guint row)
{
  for (guint column = 0; column < improve_sheet_get_n_columns (importer->sheet); column++)
    if (*improve_sheet_get_cell (importer->sheet, row, column) != '\0')
      return (int) column;
  return -1;
}

/* In a table of several columns a row with one cell is a heading between the rows. */
static gboolean
is_heading (ImproveTrackerImporter *importer, guint index)
{
  guint filled = 0;

  for (guint column = 0; column < improve_sheet_get_n_columns (importer->sheet); column++)
    filled += *improve_sheet_get_cell (importer->sheet, index, column) != '\0';
  return filled == 1 && importer->layout.n_matched >= HEADING_MIN_COLUMNS;
}

static void
leave_row (ImproveTrackerImporter *importer, guint index, GPtrArray *left, const char *rule, const char *reason,
           const char *mend)
{
  importer->rows_listed++;
  g_ptr_array_add (left, improve_tracker_row_dup_kept (importer, index));
  improve_tracker_importer_note (importer, index, find_first_text (importer, index), rule, reason, mend, NULL);
}

static void
keep_row (ImproveTrackerImporter *importer, ImproveAction *action, guint index)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) improve_tracker_kept_free);

  g_ptr_array_add (rows, improve_tracker_row_dup_kept (importer, index));
  improve_tracker_kept_append (IMPROVE_ENTITY (action), IMPROVE_TRACKER_KEPT, rows);
}

/* Which tracker it was, and its columns in their order. */
static void
keep_file (ImproveTrackerImporter *importer)
{
  guint header = importer->layout.header_row;
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func ((GDestroyNotify) improve_tracker_kept_free);
  g_autofree char *known_at = improve_date_to_string (importer->known_at);
  ImproveTrackerKept *file =
    improve_tracker_kept_new (importer->source, known_at, (int) improve_sheet_get_row_number (importer->sheet, header));

  g_ptr_array_add (files, file);
  file->digest = g_strdup (importer->digest);
  for (guint column = 0; column < improve_sheet_get_n_columns (importer->sheet); column++)
    {
      g_autofree char *heading = improve_sheet_dup_heading (importer->sheet, header, column);

      improve_tracker_kept_add (file, heading, "");
    }
  improve_tracker_kept_append (IMPROVE_ENTITY (importer->plan), IMPROVE_TRACKER_KEPT_FILES, files);
}

static gboolean
read_row (ImproveTrackerImporter *importer, guint index, GPtrArray *left, GError **error)
{
  g_autoptr (ImproveTrackerRow) row = improve_tracker_row_read (importer, index);
  ImproveAction *action;

  importer->rows_read++;
  if (is_heading (importer, index))
    {
      leave_row (importer, index, left, "row-heading", "one cell alone: a heading between the rows",
                 "if it is an action, give it a number, an owner or a date; the row is kept");
      return TRUE;
    }
  if (*row->text[IMPROVE_TRACKER_COLUMN_TITLE] == '\0')
    {
      leave_row (importer, index, left, "row-no-title", "the row does not say what is to be done",
                 "give it a title, or merge it with the row it continues; the row is kept");
      return TRUE;
    }
  action = improve_tracker_make_action (importer, row, error);
  if (action == NULL || !improve_tracker_open_action (importer, action, row, error) ||
      !improve_tracker_claim_status (importer, action, row, error) ||
      !improve_tracker_claim_quarters (importer, action, row, error))
    return FALSE;
  improve_tracker_row_tell (importer, row, improve_entity_get_id (IMPROVE_ENTITY (action)));
  keep_row (importer, action, index);
  importer->rows_made++;
  return TRUE;
}

static gboolean
read_rows (ImproveTrackerImporter *importer, GPtrArray *left, GError **error)
{
  for (guint row = 0; row < importer->layout.header_row; row++)
    if (!improve_tracker_row_is_blank (importer, row))
      g_ptr_array_add (left, improve_tracker_row_dup_kept (importer, row));
  for (guint row = importer->layout.header_row + 1; row < improve_sheet_get_n_rows (importer->sheet); row++)
    if (!improve_tracker_row_is_blank (importer, row) && !read_row (importer, row, left, error))
      return FALSE;
  return TRUE;
}

/* The layout is known. Rows without anything in them are no rows. */
gboolean
improve_tracker_importer_read (ImproveTrackerImporter *importer, GError **error)
{
  g_autoptr (GPtrArray) left = g_ptr_array_new_with_free_func ((GDestroyNotify) improve_tracker_kept_free);
  const char *by_id;
  gboolean good;

  improve_tracker_learn_names (importer);
  by_id = improve_tracker_find_party (importer, importer->mapping->party, importer->mapping->party_kind, error);
  if (by_id == NULL)
    return FALSE;
  importer->by_id = g_strdup (by_id);
  tell_encoding (importer);
  tell_columns (importer);
  improve_tree_freeze_changed (IMPROVE_TREE (importer->plan));
  good = read_rows (importer, left, error);
  improve_tracker_kept_append (IMPROVE_ENTITY (importer->plan), IMPROVE_TRACKER_KEPT_ROWS, left);
  keep_file (importer);
  improve_tree_thaw_changed (IMPROVE_TREE (importer->plan));
  return good;
}
