/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* A sheet becomes a plan, row by row: every row becomes an action or is listed, and every row is kept. */

#include <libimprove/tracker/improve-tracker-importer-private.h>

#include <libimprove/base/improve-errors.h>
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
  if (column >= 0)
    column = (int) improve_sheet_get_column_number (importer->sheet, (guint) column);
  note = improve_import_note_new (improve_sheet_get_row_number (importer->sheet, row), column, heading, value, rule,
                                  reason, mend, subject_id);
  g_list_store_append (importer->notes, note);
}

/* About the whole file, or about what is not in it. */
void
improve_tracker_importer_note_file (ImproveTrackerImporter *importer,
                                    const char             *value,
                                    const char             *rule,
                                    const char             *reason,
                                    const char             *mend,
                                    const char             *subject_id)
{
  g_autoptr (ImproveImportNote) note = improve_import_note_new (0, -1, NULL, value, rule, reason, mend, subject_id);

  g_list_store_append (importer->notes, note);
}

static void
tell_encoding (ImproveTrackerImporter *importer)
{
  const char *encoding = improve_sheet_get_encoding (importer->sheet);
  g_autofree char *reason = g_strdup_printf ("the file was read as %s", encoding);

  if (!g_str_equal (encoding, "UTF-8"))
    improve_tracker_importer_note_file (importer, NULL, "csv-encoding", reason,
                                        "look at the accents and dashes, and save it as UTF-8", NULL);
}

/* What the reader of the file left out or took in a way of its own. */
static void
tell_sheet (ImproveTrackerImporter *importer)
{
  const GPtrArray *notes = improve_sheet_get_notes (importer->sheet);

  for (guint i = 0; i < notes->len; i++)
    {
      const ImproveSheetNote *told = g_ptr_array_index (notes, i);
      g_autofree char *heading =
        told->column >= 0
          ? improve_sheet_dup_heading (importer->sheet, importer->layout.header_row, (guint) told->column)
          : NULL;
      g_autoptr (ImproveImportNote) note = improve_import_note_new (
        told->row,
        told->column >= 0 ? (int) improve_sheet_get_column_number (importer->sheet, (guint) told->column) : -1, heading,
        NULL, told->rule, told->reason, told->mend, NULL);

      g_list_store_append (importer->notes, note);
    }
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
leave_row (ImproveTrackerImporter *importer,
           guint                   index,
           GPtrArray              *left,
           const char             *rule,
           const char             *reason,
           const char             *mend,
           const char             *subject_id)
{
  importer->rows_listed++;
  g_ptr_array_add (left, improve_tracker_row_dup_kept (importer, index));
  improve_tracker_importer_note (importer, index, find_first_text (importer, index), rule, reason, mend, subject_id);
}

/* A row like the one kept last is kept without its cells: a year of trackers must not fill the plan with repetition. */
static void
keep_row (ImproveTrackerImporter *importer, ImproveAction *action, guint index)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) improve_tracker_kept_free);
  g_autoptr (GPtrArray) before = improve_tracker_kept_read (IMPROVE_ENTITY (action), IMPROVE_TRACKER_KEPT);
  ImproveTrackerKept *kept = improve_tracker_row_dup_kept (importer, index);

  g_ptr_array_add (rows, kept);
  if (before->len > 0 && improve_tracker_kept_same_cells (kept, g_ptr_array_index (before, before->len - 1)))
    {
      g_ptr_array_set_size (kept->headings, 0);
      g_ptr_array_set_size (kept->cells, 0);
    }
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
  file->mapping = g_strdup (importer->mapping->name);
  for (guint column = 0; column < improve_sheet_get_n_columns (importer->sheet); column++)
    {
      g_autofree char *heading = improve_sheet_dup_heading (importer->sheet, header, column);

      improve_tracker_kept_add (file, heading, "");
    }
  improve_tracker_kept_append (IMPROVE_ENTITY (importer->plan), IMPROVE_TRACKER_KEPT_FILES, files);
}

static ImproveAction *
make_action (ImproveTrackerImporter *importer, const ImproveTrackerRow *row, GError **error)
{
  ImproveAction *action = improve_tracker_make_action (importer, row, error);

  if (action == NULL || !improve_tracker_open_action (importer, action, row, error) ||
      !improve_tracker_claim_status (importer, action, row, error) ||
      !improve_tracker_claim_quarters (importer, action, row, error))
    return NULL;
  return action;
}

/* A row that says what is to be done, and is matched. */
static gboolean
read_match (ImproveTrackerImporter *importer, ImproveTrackerMatch *match, GPtrArray *left, GError **error)
{
  g_autoptr (ImproveTrackerRow) row = improve_tracker_row_read (importer, match->index);
  ImproveAction *action = match->action;

  if (match->kind == IMPROVE_TRACKER_MATCH_KIND_DOUBTFUL)
    {
      g_autofree char *reason =
        g_strdup_printf ("perhaps %s, perhaps another action (%d %% alike)", match->subject_id,
                         (int) (match->certainty * 100 + 0.5));

      leave_row (importer, match->index, left, "match-doubtful", reason,
                 "say which: ROW=ID, or ROW=new; the row is kept", match->subject_id);
      return TRUE;
    }
  if (action == NULL)
    {
      action = make_action (importer, row, error);
      if (action == NULL)
        return FALSE;
      improve_tracker_match_set (match, match->kind, action, match->certainty);
    }
  else
    {
      importer->rows_matched++;
      if (!improve_tracker_update_action (importer, action, row, error))
        return FALSE;
    }
  improve_tracker_row_tell (importer, row, match->subject_id);
  keep_row (importer, action, match->index);
  importer->rows_made++;
  return TRUE;
}

/* Whether the row is no action; then it is left aside. */
static gboolean
leave_if_none (ImproveTrackerImporter *importer, guint index, GPtrArray *left)
{
  g_autoptr (ImproveTrackerRow) row = NULL;

  if (is_heading (importer, index))
    {
      leave_row (importer, index, left, "row-heading", "one cell alone: a heading between the rows",
                 "if it is an action, give it a number, an owner or a date; the row is kept", NULL);
      return TRUE;
    }
  if (improve_tracker_row_is_continued (importer, index))
    {
      leave_row (importer, index, left, "row-merged", "what is to be done is merged with the row above",
                 "give the row its own action, or write it into the row above; the row is kept", NULL);
      return TRUE;
    }
  row = improve_tracker_row_read (importer, index);
  if (*row->text[IMPROVE_TRACKER_COLUMN_TITLE] != '\0')
    return FALSE;
  leave_row (importer, index, left, "row-no-title", "the row does not say what is to be done",
             "give it a title, or merge it with the row it continues; the row is kept", NULL);
  return TRUE;
}

/* One match for each row that may be an action, in their order. */
static GPtrArray *
list_matches (ImproveTrackerImporter *importer)
{
  GPtrArray *matches = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint index = importer->layout.header_row + 1; index < improve_sheet_get_n_rows (importer->sheet); index++)
    {
      g_autoptr (ImproveTrackerRow) row = NULL;

      if (improve_tracker_row_is_blank (importer, index) || is_heading (importer, index) ||
          improve_tracker_row_is_continued (importer, index))
        continue;
      row = improve_tracker_row_read (importer, index);
      if (*row->text[IMPROVE_TRACKER_COLUMN_TITLE] != '\0')
        g_ptr_array_add (matches,
                         improve_tracker_match_new (index, (int) improve_sheet_get_row_number (importer->sheet, index),
                                                    row->text[IMPROVE_TRACKER_COLUMN_LABEL],
                                                    row->text[IMPROVE_TRACKER_COLUMN_TITLE]));
    }
  return matches;
}

static gboolean
read_rows (ImproveTrackerImporter *importer, GPtrArray *matches, GPtrArray *left, GError **error)
{
  guint next = 0;

  for (guint row = 0; row < importer->layout.header_row; row++)
    if (!improve_tracker_row_is_blank (importer, row))
      g_ptr_array_add (left, improve_tracker_row_dup_kept (importer, row));
  for (guint index = importer->layout.header_row + 1; index < improve_sheet_get_n_rows (importer->sheet); index++)
    {
      if (improve_tracker_row_is_blank (importer, index))
        continue;
      importer->rows_read++;
      if (leave_if_none (importer, index, left))
        continue;
      g_list_store_append (importer->matches, g_ptr_array_index (matches, next));
      if (!read_match (importer, g_ptr_array_index (matches, next++), left, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
check_order (ImproveTrackerImporter *importer, const ImproveTrackerKept *previous, GError **error)
{
  g_autoptr (ImproveDate) before = previous != NULL ? improve_date_parse (previous->known_at, NULL) : NULL;
  g_autofree char *words = NULL;

  if (before == NULL || improve_date_compare (importer->known_at, before) >= 0)
    return TRUE;
  words = improve_date_to_words (before);
  g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_FAILED,
               "[import-order] a later tracker, of %s, was read already; read trackers in their order", words);
  return FALSE;
}

/* The layout is known. Rows without anything in them are no rows. */
gboolean
improve_tracker_importer_read (ImproveTrackerImporter *importer, GError **error)
{
  g_autoptr (GPtrArray) left = g_ptr_array_new_with_free_func ((GDestroyNotify) improve_tracker_kept_free);
  g_autoptr (GPtrArray) files = improve_tracker_kept_read (IMPROVE_ENTITY (importer->plan), IMPROVE_TRACKER_KEPT_FILES);
  const ImproveTrackerKept *previous = improve_tracker_find_previous (importer, files);
  g_autoptr (GPtrArray) matches = NULL;
  const char *by_id;
  gboolean good;

  if (improve_tracker_knows_file (importer, files))
    {
      improve_tracker_importer_note_file (importer, importer->source, "file-known", "the file was read already",
                                          "nothing was changed", NULL);
      return TRUE;
    }
  /* Whatever is refused is refused before anything is written. */
  matches = list_matches (importer);
  if (!check_order (importer, previous, error) ||
      !improve_tracker_match_rows (importer, matches, importer->decisions, error))
    return FALSE;
  improve_tracker_learn_names (importer);
  by_id = improve_tracker_find_party (importer, improve_tracker_mapping_find_party (importer->mapping, importer->plan),
                                      importer->mapping->party_kind, error);
  if (by_id == NULL)
    return FALSE;
  importer->by_id = g_strdup (by_id);
  importer->claims = improve_tracker_find_claims (importer->plan, by_id);
  importer->impacts = improve_tracker_find_impacts (importer->plan, by_id);
  tell_encoding (importer);
  tell_sheet (importer);
  tell_columns (importer);
  improve_tree_freeze_changed (IMPROVE_TREE (importer->plan));
  good = read_rows (importer, matches, left, error);
  improve_tracker_tell_colours (importer);
  if (good && previous != NULL)
    improve_tracker_tell_vanished (importer, previous);
  improve_tracker_kept_append (IMPROVE_ENTITY (importer->plan), IMPROVE_TRACKER_KEPT_ROWS, left);
  keep_file (importer);
  improve_tree_thaw_changed (IMPROVE_TREE (importer->plan));
  return good;
}
