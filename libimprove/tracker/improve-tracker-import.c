/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <libimprove/tracker/improve-tracker-import.h>

#include <string.h>

#include <libimprove/base/improve-errors.h>
#include <libimprove/tracker/improve-csv-private.h>
#include <libimprove/tracker/improve-import-note.h>
#include <libimprove/tracker/improve-tracker-importer-private.h>
#include <libimprove/tracker/improve-xlsx-private.h>

/**
 * ImproveTrackerImport:
 *
 * What came of reading a tracker: the plan, how many rows there were and what became of them, and a note of everything
 * that was kept as words or left aside. The rows read are the rows made and the rows listed.
 *
 * Since: 1.0
 */
struct _ImproveTrackerImport
{
  GObject parent_instance;
  ImprovePlan *plan;
  GListStore *notes;
  GListStore *matches;
  int rows_read;
  int rows_made;
  int rows_matched;
  int rows_vanished;
  int rows_done;
  int rows_listed;
};

G_DEFINE_FINAL_TYPE (ImproveTrackerImport, improve_tracker_import, G_TYPE_OBJECT)

static void
improve_tracker_import_finalize (GObject *object)
{
  ImproveTrackerImport *self = IMPROVE_TRACKER_IMPORT (object);

  g_clear_object (&self->plan);
  g_clear_object (&self->notes);
  g_clear_object (&self->matches);
  G_OBJECT_CLASS (improve_tracker_import_parent_class)->finalize (object);
}

static void
improve_tracker_import_class_init (ImproveTrackerImportClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = improve_tracker_import_finalize;
}

static void
improve_tracker_import_init (ImproveTrackerImport *self)
{
  self->notes = g_list_store_new (IMPROVE_TYPE_IMPORT_NOTE);
  self->matches = g_list_store_new (IMPROVE_TYPE_TRACKER_MATCH);
}

/* A plan is called what its file is called, until somebody names it. */
static ImprovePlan *
make_plan (const char *source)
{
  const char *dot = strrchr (source, '.');
  g_autofree char *title = g_strndup (source, dot != NULL && dot != source ? (gsize) (dot - source) : strlen (source));

  return improve_plan_new (title);
}

static void
clear_importer (ImproveTrackerImporter *importer)
{
  g_clear_pointer (&importer->sheet, improve_sheet_free);
  g_clear_pointer (&importer->recorded_at, g_date_time_unref);
  g_clear_pointer (&importer->names, g_hash_table_unref);
  g_clear_pointer (&importer->by_id, g_free);
  g_clear_pointer (&importer->claims, g_hash_table_unref);
  g_clear_pointer (&importer->impacts, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ImproveTrackerImporter, clear_importer)

static gboolean
open_sheet (ImproveTrackerImporter *importer, GBytes *bytes, GError **error)
{
  ImproveCsvOptions options = IMPROVE_CSV_OPTIONS_DEFAULT;

  options.delimiter = importer->mapping->delimiter;
  if (improve_xlsx_is_workbook (bytes))
    importer->sheet = improve_tracker_find_sheet (importer->mapping, bytes, &importer->layout, error);
  else
    {
      importer->sheet = improve_csv_read (bytes, &options, error);
      if (importer->sheet != NULL &&
          !improve_tracker_mapping_match (importer->mapping, importer->sheet, &importer->layout, error))
        return FALSE;
    }
  return importer->sheet != NULL && improve_tracker_layout_settle (&importer->layout, importer->sheet, error);
}

/**
 * improve_tracker_mapping_import_bytes:
 * @self: what the columns and words of the tracker mean
 * @bytes: the file: an XLSX workbook (ECMA-376), or comma-separated values (RFC 4180), UTF-8, UTF-16 with its mark, or
 *   Windows-1252
 * @source: the name of the file, for people; the basis of what it asserts
 * @plan: (nullable): the plan to read it into; %NULL for a new one
 * @known_at: the day of the tracker, on which its status is claimed and recorded; a full date
 * @decisions: (nullable) (array zero-terminated=1): what a person decided on rows in doubt: `ROW=ID`, the row as a
 *   spreadsheet program numbers it and the id of an action, or `ROW=new`
 * @error: return location for an error
 *
 * Reads a tracker. Every row that says what is to be done becomes an #ImproveAction, put in place by an opening
 * #ImproveMove on the word of the party the mapping names; its status becomes an #ImproveClaim of that party with the
 * words as they stand. Nothing is guessed: words that are no date stay words, words that are no status get no value,
 * and a note says so. Every row is kept with its action in the member `x-tracker`, unmapped columns included; rows that
 * became no action are kept in the member `x-tracker-rows` of the plan.
 *
 * A later tracker read into the same plan makes history. Its rows are matched with the actions by number and by
 * likeness of words; improve_tracker_import_get_matches() shows each with its certainty, and rows in doubt are left
 * aside for @decisions. A date that moved becomes an #ImproveSlippage of the forecast, a status a new claim, words
 * written anew a note beside the earlier ones, which are kept; an action whose row is gone is told. Trackers are read
 * in the order of their days, and the same file of the same day changes nothing.
 *
 * Of a workbook one sheet is read: the one the mapping names, or the one that can be seen and whose headings it knows
 * best. What cannot be seen (hidden sheets, rows and columns) and what is no cell (comments, pivot caches, pictures,
 * macros) is dropped, and a note names it. A formula counts with the value it had when the file was saved. Dates are
 * read from either of the two date systems; a number with zeros in front or behind is read as it is shown.
 *
 * Limits: 64 MiB, 100,000 rows, 256 columns, 1 MiB a cell; of a workbook also 2,000 parts, 64 MiB a part and 128 MiB in
 * all unpacked, and no part more than 200 times as large unpacked.
 *
 * Returns: (transfer full): what came of it; on failure %NULL, nothing read into @plan, and @error is in
 *   %IMPROVE_IMPORT_ERROR: the file is broken, protected, too large or in no encoding that can be told, or the mapping
 *   finds no title in it; %G_IO_ERROR_NOT_SUPPORTED for a workbook where this build reads none
 *
 * Since: 1.0
 */
ImproveTrackerImport *
improve_tracker_mapping_import_bytes (ImproveTrackerMapping *self,
                                      GBytes                *bytes,
                                      const char            *source,
                                      ImprovePlan           *plan,
                                      ImproveDate           *known_at,
                                      const char *const     *decisions,
                                      GError               **error)
{
  g_autoptr (ImproveTrackerImport) result = NULL;
  g_autofree char *digest = NULL;
  g_auto (ImproveTrackerImporter) importer = { 0 };

  g_return_val_if_fail (IMPROVE_IS_TRACKER_MAPPING (self), NULL);
  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (source != NULL, NULL);
  g_return_val_if_fail (plan == NULL || IMPROVE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (known_at != NULL, NULL);

  if (improve_date_get_precision (known_at) != IMPROVE_PRECISION_DAY)
    {
      g_set_error_literal (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_FAILED,
                           "[import-known-at] the date of the tracker is not a day; give the day");
      return NULL;
    }
  importer.mapping = self;
  if (!open_sheet (&importer, bytes, error))
    return NULL;
  result = g_object_new (IMPROVE_TYPE_TRACKER_IMPORT, NULL);
  result->plan = plan != NULL ? g_object_ref (plan) : make_plan (source);
  importer.plan = result->plan;
  importer.notes = result->notes;
  importer.matches = result->matches;
  importer.decisions = decisions;
  importer.source = source;
  digest = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
  importer.digest = digest;
  importer.known_at = known_at;
  importer.recorded_at = g_date_time_new_utc (improve_date_get_year (known_at), improve_date_get_month (known_at),
                                              improve_date_get_day (known_at), 0, 0, 0);
  importer.names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  if (!improve_tracker_importer_read (&importer, error))
    return NULL;
  result->rows_read = (int) importer.rows_read;
  result->rows_made = (int) importer.rows_made;
  result->rows_matched = (int) importer.rows_matched;
  result->rows_vanished = (int) importer.rows_vanished;
  result->rows_done = (int) importer.rows_done;
  result->rows_listed = (int) importer.rows_listed;
  return g_steal_pointer (&result);
}

/**
 * improve_tracker_import_get_plan:
 * @self: what came of an import
 *
 * Gets what the tracker became.
 *
 * Returns: (transfer none): the plan the tracker was read into
 *
 * Since: 1.0
 */
ImprovePlan *
improve_tracker_import_get_plan (ImproveTrackerImport *self)
{
  g_return_val_if_fail (IMPROVE_IS_TRACKER_IMPORT (self), NULL);

  return self->plan;
}

/**
 * improve_tracker_import_get_notes:
 * @self: what came of an import
 *
 * Gets what could not be read, or was read with a doubt.
 *
 * Returns: (transfer none): a list of #ImproveImportNote, in the order of the rows
 *
 * Since: 1.0
 */
GListModel *
improve_tracker_import_get_notes (ImproveTrackerImport *self)
{
  g_return_val_if_fail (IMPROVE_IS_TRACKER_IMPORT (self), NULL);

  return G_LIST_MODEL (self->notes);
}

/**
 * improve_tracker_import_get_matches:
 * @self: what came of an import
 *
 * Gets which action each row was taken for.
 *
 * Returns: (transfer none): a list of #ImproveTrackerMatch, one for each row that says what is to be done, in the order
 *   of the rows
 *
 * Since: 1.0
 */
GListModel *
improve_tracker_import_get_matches (ImproveTrackerImport *self)
{
  g_return_val_if_fail (IMPROVE_IS_TRACKER_IMPORT (self), NULL);

  return G_LIST_MODEL (self->matches);
}

/**
 * improve_tracker_import_get_rows_matched:
 * @self: what came of an import
 *
 * Counts the rows that were known.
 *
 * Returns: how many of the rows made were actions of the plan before
 *
 * Since: 1.0
 */
int
improve_tracker_import_get_rows_matched (ImproveTrackerImport *self)
{
  g_return_val_if_fail (IMPROVE_IS_TRACKER_IMPORT (self), 0);

  return self->rows_matched;
}

/**
 * improve_tracker_import_get_rows_vanished:
 * @self: what came of an import
 *
 * Counts the rows that are gone without a word.
 *
 * Returns: how many actions stood in the last tracker read with the mapping, which did not call them done, and stand in
 *   this one no more
 *
 * Since: 1.0
 */
int
improve_tracker_import_get_rows_vanished (ImproveTrackerImport *self)
{
  g_return_val_if_fail (IMPROVE_IS_TRACKER_IMPORT (self), 0);

  return self->rows_vanished;
}

/**
 * improve_tracker_import_get_rows_done:
 * @self: what came of an import
 *
 * Counts the rows that are gone after they were called done.
 *
 * Returns: how many actions the last tracker read with the mapping called done that stand in this one no more
 *
 * Since: 1.0
 */
int
improve_tracker_import_get_rows_done (ImproveTrackerImport *self)
{
  g_return_val_if_fail (IMPROVE_IS_TRACKER_IMPORT (self), 0);

  return self->rows_done;
}

/**
 * improve_tracker_import_get_rows_read:
 * @self: what came of an import
 *
 * Counts the rows that were read.
 *
 * Returns: how many rows below the headings have anything in them
 *
 * Since: 1.0
 */
int
improve_tracker_import_get_rows_read (ImproveTrackerImport *self)
{
  g_return_val_if_fail (IMPROVE_IS_TRACKER_IMPORT (self), 0);

  return self->rows_read;
}

/**
 * improve_tracker_import_get_rows_made:
 * @self: what came of an import
 *
 * Counts the rows that became something.
 *
 * Returns: how many rows became records
 *
 * Since: 1.0
 */
int
improve_tracker_import_get_rows_made (ImproveTrackerImport *self)
{
  g_return_val_if_fail (IMPROVE_IS_TRACKER_IMPORT (self), 0);

  return self->rows_made;
}

/**
 * improve_tracker_import_get_rows_listed:
 * @self: what came of an import
 *
 * Counts the rows that became nothing.
 *
 * Returns: how many rows became none and are listed among the notes
 *
 * Since: 1.0
 */
int
improve_tracker_import_get_rows_listed (ImproveTrackerImport *self)
{
  g_return_val_if_fail (IMPROVE_IS_TRACKER_IMPORT (self), 0);

  return self->rows_listed;
}
