/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The cells of one sheet, as its XML has them; improve-xlsx-grid.c makes rows and columns of them. */

#include <libimprove/tracker/improve-xlsx-grid-private.h>

#include <string.h>

#include <libimprove/base/improve-errors.h>

#define MAX_MERGES 100000

typedef enum
{
  CELL_NUMBER,
  CELL_SHARED,
  CELL_TEXT,
  CELL_BOOLEAN,
  CELL_FAULT,
  CELL_DATE,
} CellType;

typedef struct
{
  const ImproveXlsxShared *shared;
  const ImproveXlsxLimits *limits;
  ImproveXlsxGrid *grid;
  guint row, next_column, next_row;
  guint column;
  CellType type;
  guint style;
  GString *value;
  gboolean in_cell, in_value, in_inline, in_reading_aid, formula, row_hidden;
  gboolean row_has_text, row_filled;
  guint last_hidden;      /* columns are named in ascending order */
} Reader;

static void G_GNUC_PRINTF (3, 4)
fail (GError **error, ImproveImportError code, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  g_propagate_error (error, g_error_new_valist (IMPROVE_IMPORT_ERROR, code, format, args));
  va_end (args);
}

static gboolean
parse_number (const char *text, guint least, guint most, guint *number)
{
  guint64 value;

  if (text == NULL || !g_ascii_string_to_unsigned (text, 10, least, most, &value, NULL))
    return FALSE;
  *number = (guint) value;
  return TRUE;
}

static const ImproveXlsxFormat *
find_format (Reader *self)
{
  static const ImproveXlsxFormat plain;

  if (self->style >= self->shared->formats->len)
    return &plain;
  return &g_array_index (self->shared->formats, ImproveXlsxFormat, self->style);
}

static void
start_row (Reader *self, const char **names, const char **values, GError **error)
{
  const char *place = improve_xlsx_get_attribute (names, values, "r");
  guint number = self->next_row + 1;

  if (place != NULL && !parse_number (place, 1, IMPROVE_XLSX_MAX_ROWS, &number))
    number = 0;
  if (number <= self->next_row)
    {
      fail (error, IMPROVE_IMPORT_ERROR_FORMAT, "[xlsx-order] the rows of the sheet are not in their order; save the "
            "workbook again in the spreadsheet program");
      return;
    }
  self->row = number - 1;
  self->next_row = number;
  self->next_column = 0;
  self->row_hidden = improve_xlsx_get_flag (names, values, "hidden");
  self->row_has_text = FALSE;
  self->style = 0;
  parse_number (improve_xlsx_get_attribute (names, values, "s"), 0, G_MAXUINT16, &self->style);
  self->row_filled = improve_xlsx_get_flag (names, values, "customFormat") &&
                     find_format (self)->fill.kind != IMPROVE_SHEET_FILL_NONE && !self->row_hidden;
  if (self->row_filled)
    improve_xlsx_grid_add_fill (self->grid, self->row, IMPROVE_XLSX_MAX_COLUMNS, find_format (self)->fill, error);
}

static CellType
find_type (const char *word)
{
  if (word == NULL || g_str_equal (word, "n"))
    return CELL_NUMBER;
  if (g_str_equal (word, "s"))
    return CELL_SHARED;
  if (g_str_equal (word, "b"))
    return CELL_BOOLEAN;
  if (g_str_equal (word, "e"))
    return CELL_FAULT;
  return g_str_equal (word, "d") ? CELL_DATE : CELL_TEXT;
}

static void
start_cell (Reader *self, const char **names, const char **values, GError **error)
{
  const char *place = improve_xlsx_get_attribute (names, values, "r");
  guint row = self->row;

  self->column = self->next_column;
  if (place != NULL && (!improve_xlsx_parse_place (place, &row, &self->column, NULL) || row != self->row))
    self->column = G_MAXUINT;
  if (self->column < self->next_column || self->column >= IMPROVE_XLSX_MAX_COLUMNS || self->next_row == 0)
    {
      fail (error, IMPROVE_IMPORT_ERROR_FORMAT, "[xlsx-order] row %u: the cells are not in their order; save the "
            "workbook again in the spreadsheet program", self->row + 1);
      return;
    }
  self->next_column = self->column + 1;
  self->type = find_type (improve_xlsx_get_attribute (names, values, "t"));
  self->style = 0;
  parse_number (improve_xlsx_get_attribute (names, values, "s"), 0, G_MAXUINT16, &self->style);
  self->in_cell = TRUE;
  self->formula = FALSE;
  g_string_truncate (self->value, 0);
}

/* Ranges in ascending order, as the standard has them; what overlaps is not gone over again. */
static void
start_columns (Reader *self, const char **names, const char **values)
{
  guint first, last;

  if (!parse_number (improve_xlsx_get_attribute (names, values, "min"), 1, IMPROVE_XLSX_MAX_COLUMNS, &first) ||
      !parse_number (improve_xlsx_get_attribute (names, values, "max"), 1, IMPROVE_XLSX_MAX_COLUMNS, &last))
    return;
  first = MAX (first, self->last_hidden + 1);
  if (improve_xlsx_get_flag (names, values, "hidden"))
    for (guint column = first; column <= last; column++)
      self->grid->columns[column - 1] |= IMPROVE_XLSX_COLUMN_HIDDEN;
  self->last_hidden = MAX (self->last_hidden, last);
}

static void
start_merge (Reader *self, const char **names, const char **values, GError **error)
{
  const char *place = improve_xlsx_get_attribute (names, values, "ref");
  ImproveXlsxMerge merge;

  if (place == NULL || !improve_xlsx_parse_place (place, &merge.top, &merge.left, &place) || *place++ != ':' ||
      !improve_xlsx_parse_place (place, &merge.bottom, &merge.right, NULL) || merge.bottom < merge.top)
    return;
  if (self->grid->merges->len >= MAX_MERGES)
    fail (error, IMPROVE_IMPORT_ERROR_LIMIT, "[xlsx-merges] more than %d merged cells", MAX_MERGES);
  else
    g_array_append_val (self->grid->merges, merge);
}

static void
start (GMarkupParseContext *context,
       const char          *name,
       const char         **names,
       const char         **values,
       gpointer             data,
       GError             **error)
{
  Reader *self = data;

  if (g_str_equal (name, "c"))
    start_cell (self, names, values, error);
  else if (g_str_equal (name, "row"))
    start_row (self, names, values, error);
  else if (g_str_equal (name, "col"))
    start_columns (self, names, values);
  else if (g_str_equal (name, "mergeCell"))
    start_merge (self, names, values, error);
  else if (!self->in_cell)
    return;
  else if (g_str_equal (name, "v"))
    self->in_value = TRUE;
  else if (g_str_equal (name, "is"))
    self->in_inline = TRUE;
  else if (g_str_equal (name, "rPh"))
    self->in_reading_aid = TRUE;
  else if (g_str_equal (name, "t"))
    self->in_value = self->in_inline && !self->in_reading_aid;
  else if (g_str_equal (name, "f"))
    self->formula = TRUE;
}

static void
text (GMarkupParseContext *context, const char *words, gsize length, gpointer data, GError **error)
{
  Reader *self = data;

  if (!self->in_value)
    return;
  if (self->value->len + length > self->limits->sheet.max_cell_bytes)
    fail (error, IMPROVE_IMPORT_ERROR_LIMIT, "[xlsx-cell-long] row %u: a cell of more than %" G_GSIZE_FORMAT " bytes",
          self->row + 1, self->limits->sheet.max_cell_bytes);
  else
    g_string_append_len (self->value, words, (gssize) length);
}

/* "2017-06-30T00:00:00": midnight is no time of day. */
static void
trim_date (GString *value)
{
  char *time = strchr (value->str, 'T');

  if (time == NULL)
    return;
  if (g_str_has_prefix (time, "T00:00"))
    g_string_truncate (value, (gsize) (time - value->str));
  else
    *time = ' ';
}

/* The words of the cell, valid until the next; NULL: the workbook contradicts itself. */
static const char *
find_words (Reader *self, GError **error)
{
  const GArray *strings = self->shared->strings;
  guint index;

  switch (self->type)
    {
    case CELL_SHARED:
      if (self->value->len == 0)
        return "";
      if (parse_number (self->value->str, 0, G_MAXINT, &index) && index < strings->len)
        return self->shared->text->str + g_array_index (strings, guint32, index);
      fail (error, IMPROVE_IMPORT_ERROR_FORMAT, "[xlsx-string] row %u: a cell points at a text that is not there",
            self->row + 1);
      return NULL;
    case CELL_BOOLEAN:
      return g_str_equal (self->value->str, "1") ? "TRUE" : self->value->len > 0 ? "FALSE" : "";
    case CELL_TEXT:
      improve_xlsx_unescape (self->value, 0);
      return self->value->str;
    case CELL_DATE:
      trim_date (self->value);
      return self->value->str;
    case CELL_FAULT:
      return self->value->str;
    case CELL_NUMBER:
    default:
      {
        g_autofree char *shown =
          improve_xlsx_print_number (self->value->str, find_format (self), self->shared->from_1904);

        if (self->value->len > 0)
          g_string_assign (self->value, shown);
        return self->value->str;
      }
    }
}

static void
end_cell (Reader *self, GError **error)
{
  g_autoptr (GError) local = NULL;
  const char *words;

  self->in_cell = self->in_value = self->in_inline = self->in_reading_aid = FALSE;
  /* In a filled row a cell without a fill shows that it has none. */
  if (!self->row_hidden && (self->row_filled || find_format (self)->fill.kind != IMPROVE_SHEET_FILL_NONE))
    improve_xlsx_grid_add_fill (self->grid, self->row, self->column, find_format (self)->fill, &local);
  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return;
    }
  words = find_words (self, error);
  if (words == NULL)
    return;
  if (*words != '\0' && self->row_hidden)
    self->row_has_text = TRUE;
  else
    improve_xlsx_grid_add (self->grid, self->row, self->column, words, self->formula, self->type == CELL_FAULT, error);
}

static void
end (GMarkupParseContext *context, const char *name, gpointer data, GError **error)
{
  Reader *self = data;

  if (g_str_equal (name, "c") && self->in_cell)
    end_cell (self, error);
  else if (g_str_equal (name, "row") && self->row_hidden && self->row_has_text)
    improve_xlsx_tally_add (&self->grid->hidden_rows, self->row);
  else if (g_str_equal (name, "v") || g_str_equal (name, "t"))
    self->in_value = FALSE;
  else if (g_str_equal (name, "is"))
    self->in_inline = FALSE;
  else if (g_str_equal (name, "rPh"))
    self->in_reading_aid = FALSE;
}

ImproveSheet *
improve_xlsx_read_cells (GBytes                  *part,
                         const ImproveXlsxLimits *limits,
                         const ImproveXlsxShared *shared,
                         GError                 **error)
{
  static const GMarkupParser parser = { start, end, text, NULL, NULL };
  g_autoptr (ImproveXlsxGrid) grid = improve_xlsx_grid_new (limits);
  g_autoptr (GString) value = g_string_new (NULL);
  Reader self = { shared, limits, grid };

  self.value = value;
  grid->steps = g_bytes_get_size (part);
  if (!improve_xlsx_parse (part, &parser, &self, error))
    return NULL;
  return improve_xlsx_grid_finish (grid, error);
}
