/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <libimprove/tracker/improve-xlsx-grid-private.h>

#include <string.h>

#include <libimprove/base/improve-errors.h>

#define SHOWN_MERGES 10

typedef struct
{
  guint row, column;
  guint32 offset;       /* of its words in the text */
} Cell;

typedef struct
{
  guint row, column;    /* the column past the last is the row itself: its cells without a fill of their own */
  ImproveSheetFill fill;
} Fill;

void
improve_xlsx_tally_add (ImproveXlsxTally *self, guint row)
{
  if (self->n < G_N_ELEMENTS (self->rows))
    self->rows[self->n] = row + 1;
  self->n++;
}

/* "rows 2, 3 and 14 more" */
char *
improve_xlsx_tally_print (const ImproveXlsxTally *self)
{
  GString *text = g_string_new (self->n == 1 ? "row " : "rows ");
  guint shown = MIN (self->n, G_N_ELEMENTS (self->rows));

  for (guint i = 0; i < shown; i++)
    g_string_append_printf (text, "%s%u", i == 0 ? "" : i + 1 == self->n ? " and " : ", ", self->rows[i]);
  if (self->n > shown)
    g_string_append_printf (text, " and %u more", self->n - shown);
  return g_string_free (text, FALSE);
}

ImproveXlsxGrid *
improve_xlsx_grid_new (const ImproveXlsxLimits *limits)
{
  ImproveXlsxGrid *self = g_new0 (ImproveXlsxGrid, 1);

  self->limits = limits;
  self->text = g_string_new (NULL);
  self->cells = g_array_new (FALSE, FALSE, sizeof (Cell));
  self->merges = g_array_new (FALSE, FALSE, sizeof (ImproveXlsxMerge));
  self->fills = g_array_new (FALSE, FALSE, sizeof (Fill));
  self->formulas = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->empty_formulas = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->faults = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  return self;
}

void
improve_xlsx_grid_free (ImproveXlsxGrid *self)
{
  if (self == NULL)
    return;
  g_string_free (self->text, TRUE);
  g_array_unref (self->cells);
  g_array_unref (self->merges);
  g_array_unref (self->fills);
  g_hash_table_unref (self->formulas);
  g_hash_table_unref (self->empty_formulas);
  g_hash_table_unref (self->faults);
  g_free (self);
}

static gboolean
fail_limit (GError **error, const char *rule, guint most, const char *what)
{
  g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_LIMIT, "[%s] more than %u %s", rule, most, what);
  return FALSE;
}

static void
count_in_column (GHashTable *table, guint column, guint row)
{
  ImproveXlsxTally *tally = g_hash_table_lookup (table, GUINT_TO_POINTER (column + 1));

  if (tally == NULL)
    {
      tally = g_new0 (ImproveXlsxTally, 1);
      g_hash_table_insert (table, GUINT_TO_POINTER (column + 1), tally);
    }
  improve_xlsx_tally_add (tally, row);
}

static gboolean
is_last_filled (const ImproveXlsxGrid *self, guint row)
{
  return self->fills->len > 0 && g_array_index (self->fills, Fill, self->fills->len - 1).row == row;
}

/* Cells come in the order of the sheet. Empty ones are none; those of a hidden column are counted and dropped. */
void
improve_xlsx_grid_add (ImproveXlsxGrid *self,
                       guint            row,
                       guint            column,
                       const char      *words,
                       gboolean         formula,
                       gboolean         fault,
                       GError         **error)
{
  Cell cell = { row, column, (guint32) self->text->len };
  gsize length = strlen (words);

  if (self->columns[column] & IMPROVE_XLSX_COLUMN_HIDDEN)
    {
      if (length > 0)
        self->columns[column] |= IMPROVE_XLSX_COLUMN_DROPPED;
      return;
    }
  if (formula)
    count_in_column (length > 0 ? self->formulas : self->empty_formulas, column, row);
  if (length == 0)
    return;
  if (fault)
    count_in_column (self->faults, column, row);
  if (self->n_rows == 0 || row != self->last_row)
    self->n_rows++;
  self->last_row = row;
  self->keep_fills = self->keep_fills || is_last_filled (self, row);
  self->columns[column] |= IMPROVE_XLSX_COLUMN_USED;
  if (self->n_rows > self->limits->sheet.max_rows)
    fail_limit (error, "xlsx-rows", self->limits->sheet.max_rows, "rows");
  else if (self->cells->len >= self->limits->max_cells)
    fail_limit (error, "xlsx-cells", self->limits->max_cells, "cells");
  else if (self->text->len + length > self->limits->sheet.max_bytes)
    fail_limit (error, "xlsx-text", (guint) self->limits->sheet.max_bytes, "bytes of text");
  else
    {
      g_array_append_val (self->cells, cell);
      g_string_append_len (self->text, words, (gssize) length + 1);
    }
}

/* Sheets are coloured far below their last row: what stood in rows without a word is forgotten with the next row. */
static void
forget_fills (ImproveXlsxGrid *self)
{
  if (!self->keep_fills)
    g_array_set_size (self->fills, self->kept_fills);
  self->kept_fills = self->fills->len;
}

void
improve_xlsx_grid_add_fill (ImproveXlsxGrid *self, guint row, guint column, ImproveSheetFill fill, GError **error)
{
  Fill added = { row, column, fill };

  if (!is_last_filled (self, row))
    {
      forget_fills (self);
      self->keep_fills = self->n_rows > 0 && self->last_row == row;
    }
  if (self->fills->len >= self->limits->max_cells)
    fail_limit (error, "xlsx-cells", self->limits->max_cells, "cells");
  else
    g_array_append_val (self->fills, added);
}

/* The rows and columns there are, and which cell stands where. */
typedef struct
{
  ImproveXlsxGrid *grid;
  GArray *rows;          /* guint, numbers from 0 */
  GArray *columns;       /* guint, the same */
  guint *index;          /* of a column of the sheet, in the columns */
  guint32 *places;       /* rows times columns: number of the cell, from 1; 0 none */
  guint8 *continued;     /* the same: the cell goes on from above */
} Table;

static void
clear_table (Table *self)
{
  g_array_unref (self->rows);
  g_array_unref (self->columns);
  g_free (self->index);
  g_free (self->places);
  g_free (self->continued);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Table, clear_table)

static gboolean
open_table (Table *self, GError **error)
{
  const ImproveXlsxGrid *grid = self->grid;
  gsize size;

  for (guint column = 0; column < IMPROVE_XLSX_MAX_COLUMNS; column++)
    if (grid->columns[column] & IMPROVE_XLSX_COLUMN_USED)
      {
        self->index[column] = self->columns->len;
        g_array_append_val (self->columns, column);
      }
  if (self->columns->len > grid->limits->sheet.max_columns)
    return fail_limit (error, "xlsx-columns", grid->limits->sheet.max_columns, "columns");
  size = (gsize) grid->n_rows * self->columns->len;
  if (size > grid->limits->max_cells)
    return fail_limit (error, "xlsx-cells", grid->limits->max_cells, "cells");
  self->places = g_new0 (guint32, size);
  self->continued = g_new0 (guint8, size);
  for (guint i = 0; i < grid->cells->len; i++)
    {
      const Cell *cell = &g_array_index (grid->cells, Cell, i);

      if (self->rows->len == 0 || g_array_index (self->rows, guint, self->rows->len - 1) != cell->row)
        g_array_append_val (self->rows, cell->row);
      self->places[(gsize) (self->rows->len - 1) * self->columns->len + self->index[cell->column]] = i + 1;
    }
  return TRUE;
}

/* The first row that is not above @row. */
static guint
find_row (const Table *self, guint row)
{
  guint low = 0, high = self->rows->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (self->rows, guint, middle) < row)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/* What is merged over several rows is said of each; merged over columns it stands in the first. */
static gboolean
fill_merge (Table *self, const ImproveXlsxMerge *merge, GError **error)
{
  guint row = find_row (self, merge->top);
  gsize width = self->columns->len;
  guint column;
  guint32 place;

  if (!(self->grid->columns[merge->left] & IMPROVE_XLSX_COLUMN_USED) || row == self->rows->len ||
      g_array_index (self->rows, guint, row) != merge->top)
    return TRUE;
  column = self->index[merge->left];
  place = self->places[row * width + column];
  while (place > 0 && ++row < self->rows->len && g_array_index (self->rows, guint, row) <= merge->bottom)
    {
      if (++self->grid->steps > self->grid->limits->max_cells + self->grid->limits->zip.max_part_bytes)
        return fail_limit (error, "xlsx-merges", self->grid->limits->max_cells, "merged cells");
      if (self->places[row * width + column] > 0)
        continue;
      self->places[row * width + column] = place;
      self->continued[row * width + column] = TRUE;
    }
  return TRUE;
}

static void
tell_merges (const ImproveXlsxGrid *self, ImproveSheet *sheet)
{
  g_autoptr (GString) reason = g_string_new ("merged cells (");

  for (guint i = 0; i < self->merges->len && i < SHOWN_MERGES; i++)
    {
      const ImproveXlsxMerge *merge = &g_array_index (self->merges, ImproveXlsxMerge, i);
      g_autofree char *left = improve_sheet_column_letters (merge->left);
      g_autofree char *right = improve_sheet_column_letters (merge->right);

      g_string_append_printf (reason, "%s%s%u:%s%u", i > 0 ? ", " : "", left, merge->top + 1, right, merge->bottom + 1);
    }
  if (self->merges->len > SHOWN_MERGES)
    g_string_append_printf (reason, " and %u more", self->merges->len - SHOWN_MERGES);
  g_string_append (reason, ") were read as one cell, said again of each row they span");
  if (self->merges->len > 0)
    improve_sheet_add_note (sheet, 0, -1, "xlsx-merged", reason->str,
                            "unmerge them: a table says everything in each row");
}

static void
tell_hidden (const ImproveXlsxGrid *self, ImproveSheet *sheet)
{
  g_autoptr (GString) letters = g_string_new (NULL);
  guint n = 0;

  for (guint column = 0; column < IMPROVE_XLSX_MAX_COLUMNS; column++)
    if (self->columns[column] & IMPROVE_XLSX_COLUMN_DROPPED)
      {
        g_autofree char *name = improve_sheet_column_letters (column);

        g_string_append_printf (letters, "%s%s", n++ > 0 ? ", " : "", name);
      }
  if (n > 0)
    {
      g_autofree char *reason = g_strdup_printf ("%s %s: hidden, dropped", n == 1 ? "column" : "columns", letters->str);

      improve_sheet_add_note (sheet, 0, -1, "xlsx-hidden-column", reason, "show the column if the plan should know it");
    }
  if (self->hidden_rows.n > 0)
    {
      g_autofree char *rows = improve_xlsx_tally_print (&self->hidden_rows);
      g_autofree char *reason = g_strdup_printf ("%s: hidden or filtered out, dropped", rows);

      improve_sheet_add_note (sheet, 0, -1, "xlsx-hidden-row", reason,
                              "show the rows, or clear the filter, to read them");
    }
}

static void
tell_columns (const Table *self, ImproveSheet *sheet, GHashTable *table, const char *rule, const char *what,
              const char *mend)
{
  for (guint i = 0; i < self->columns->len; i++)
    {
      guint column = g_array_index (self->columns, guint, i);
      const ImproveXlsxTally *tally = g_hash_table_lookup (table, GUINT_TO_POINTER (column + 1));

      if (tally != NULL)
        {
          g_autofree char *rows = improve_xlsx_tally_print (tally);
          g_autofree char *reason = g_strdup_printf ("%s: %s", rows, what);

          improve_sheet_add_note (sheet, tally->rows[0], (int) i, rule, reason, mend);
        }
    }
}

/* What each cell is filled with; merged ones with what the first of them is. */
static void
fill_cells (const Table *self, ImproveSheet *sheet)
{
  const ImproveXlsxGrid *grid = self->grid;
  guint row = 0;

  for (guint i = 0; i < grid->fills->len; i++)
    {
      const Fill *fill = &g_array_index (grid->fills, Fill, i);

      while (row < self->rows->len && g_array_index (self->rows, guint, row) < fill->row)
        row++;
      if (row == self->rows->len)
        break;
      if (g_array_index (self->rows, guint, row) != fill->row)
        continue;
      if (fill->column < IMPROVE_XLSX_MAX_COLUMNS && (grid->columns[fill->column] & IMPROVE_XLSX_COLUMN_USED))
        improve_sheet_set_fill (sheet, row, self->index[fill->column], fill->fill);
      else if (fill->column == IMPROVE_XLSX_MAX_COLUMNS)
        for (guint column = 0; column < self->columns->len; column++)
          improve_sheet_set_fill (sheet, row, column, fill->fill);
    }
  for (row = 1; row < self->rows->len; row++)
    for (guint column = 0; column < self->columns->len; column++)
      if (self->continued[(gsize) row * self->columns->len + column])
        improve_sheet_set_fill (sheet, row, column, improve_sheet_get_fill (sheet, row - 1, column));
}

static ImproveSheet *
make_sheet (const Table *self)
{
  const ImproveXlsxGrid *grid = self->grid;
  g_autoptr (ImproveSheet) sheet = improve_sheet_new (grid->text->len);

  for (guint row = 0; row < self->rows->len; row++)
    {
      for (guint column = 0; column < self->columns->len; column++)
        {
          gsize at = (gsize) row * self->columns->len + column;

          if (self->places[at] > 0)
            {
              const Cell *cell = &g_array_index (grid->cells, Cell, self->places[at] - 1);
              const char *words = grid->text->str + cell->offset;

              improve_sheet_add_text (sheet, words, strlen (words));
            }
          improve_sheet_end_cell (sheet, 0);
          if (self->continued[at])
            improve_sheet_set_continued (sheet, row, column);
        }
      improve_sheet_end_row (sheet, g_array_index (self->rows, guint, row) + 1, 0);
    }
  improve_sheet_set_column_numbers (sheet, (const guint *) (gpointer) self->columns->data, self->columns->len);
  fill_cells (self, sheet);
  improve_sheet_add_steps (sheet, grid->steps);
  return g_steal_pointer (&sheet);
}

/* The sheet, its text within the limits even where merged cells say it again and again. */
static gboolean
check_text (const Table *self, GError **error)
{
  gsize bytes = 0;

  for (gsize at = 0; at < (gsize) self->rows->len * self->columns->len; at++)
    if (self->continued[at])
      bytes += strlen (self->grid->text->str +
                       g_array_index (self->grid->cells, Cell, self->places[at] - 1).offset);
  return bytes + self->grid->text->len <= self->grid->limits->sheet.max_bytes * 2 ||
         fail_limit (error, "xlsx-text", (guint) self->grid->limits->sheet.max_bytes, "bytes of text");
}

ImproveSheet *
improve_xlsx_grid_finish (ImproveXlsxGrid *self, GError **error)
{
  g_auto (Table) table = { self };
  ImproveSheet *sheet;

  table.rows = g_array_new (FALSE, FALSE, sizeof (guint));
  table.columns = g_array_new (FALSE, FALSE, sizeof (guint));
  table.index = g_new0 (guint, IMPROVE_XLSX_MAX_COLUMNS);
  if (!open_table (&table, error))
    return NULL;
  if (table.rows->len == 0)
    {
      g_set_error_literal (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_FORMAT,
                           "[xlsx-empty] the sheet holds nothing that can be seen");
      return NULL;
    }
  for (guint i = 0; i < self->merges->len; i++)
    if (!fill_merge (&table, &g_array_index (self->merges, ImproveXlsxMerge, i), error))
      return NULL;
  if (!check_text (&table, error))
    return NULL;
  sheet = make_sheet (&table);
  tell_hidden (self, sheet);
  tell_merges (self, sheet);
  tell_columns (&table, sheet, self->formulas, "xlsx-formula",
                "formulas; the value each had when the file was saved was taken",
                "look whether the values are up to date");
  tell_columns (&table, sheet, self->empty_formulas, "xlsx-formula-empty",
                "formulas without a saved value: the cells are empty",
                "open the workbook, let it calculate, and save it");
  tell_columns (&table, sheet, self->faults, "xlsx-fault", "formulas that failed; the words of the fault were taken",
                "mend the formula, or write the value");
  return sheet;
}
