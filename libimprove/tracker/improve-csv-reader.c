/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <libimprove/tracker/improve-csv-private.h>

#include <string.h>

#include <libimprove/tracker/improve-csv-encoding-private.h>
#include <libimprove/base/improve-errors.h>

typedef struct
{
  const char *p;
  const char *end;
  guint line;
  guint row;           /* as a spreadsheet program numbers it */
  guint row_line;
  ImproveSheet *sheet;
  const ImproveCsvOptions *options;
} Reader;

static gboolean G_GNUC_PRINTF (4, 5)
fail_cell (Reader *self, GError **error, ImproveImportError code, const char *format, ...)
{
  g_autofree char *message = NULL;
  g_autofree char *letters = improve_sheet_column_letters (improve_sheet_get_open_columns (self->sheet));
  const char *rule_end;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  rule_end = strchr (message, ']') + 1;
  g_set_error (error, IMPROVE_IMPORT_ERROR, code, "%.*s row %u, column %u (%s), line %u:%s",
               (int) (rule_end - message), message, self->row,
               improve_sheet_get_open_columns (self->sheet) + 1, letters, self->line, rule_end);
  return FALSE;
}

/* Moves over one line end (CRLF, LF or CR) and counts it. */
static void
skip_line_end (Reader *self)
{
  if (*self->p == '\r' && self->p + 1 < self->end && self->p[1] == '\n')
    self->p++;
  self->p++;
  self->line++;
}

static gboolean
add_span (Reader *self, const char *start, const char *end, GError **error)
{
  gsize length = (gsize) (end - start);

  if (improve_sheet_get_open_length (self->sheet) + length > self->options->limits.max_cell_bytes)
    return fail_cell (self, error, IMPROVE_IMPORT_ERROR_LIMIT,
                      "[csv-cell-long] a cell of more than %" G_GSIZE_FORMAT " bytes; is a quote missing above?",
                      self->options->limits.max_cell_bytes);
  improve_sheet_add_text (self->sheet, start, length);
  return TRUE;
}

static gboolean
fail_nul (Reader *self, GError **error)
{
  return fail_cell (self, error, IMPROVE_IMPORT_ERROR_FORMAT,
                    "[csv-nul] a NUL character; if the file is UTF-16 without its mark, save it as UTF-8");
}

static gboolean
is_break (Reader *self, char c)
{
  return c == self->options->delimiter || c == '\r' || c == '\n';
}

static gboolean
read_bare (Reader *self, GError **error)
{
  const char *start = self->p;
  gboolean blank = TRUE;

  while (self->p < self->end && !is_break (self, *self->p))
    {
      if (*self->p == '\0')
        return fail_nul (self, error);
      if (*self->p == '"' && blank)
        return fail_cell (self, error, IMPROVE_IMPORT_ERROR_FORMAT,
                          "[csv-quote] a quote after blanks; a quoted cell starts with its quote");
      blank = blank && *self->p == ' ';
      self->p++;
    }
  return add_span (self, start, self->p, error);
}

/* Reads up to and over the closing quote. */
static gboolean
read_quoted (Reader *self, GError **error)
{
  guint first_line = self->line;
  const char *start = ++self->p;

  while (self->p < self->end)
    {
      if (*self->p == '\0')
        return fail_nul (self, error);
      if (*self->p == '\r' || *self->p == '\n')
        skip_line_end (self);
      else if (*self->p++ == '"')
        {
          gboolean doubled = self->p < self->end && *self->p == '"';

          if (!add_span (self, start, doubled ? self->p : self->p - 1, error))
            return FALSE;
          if (!doubled)
            return TRUE;
          start = ++self->p;
        }
    }
  self->line = first_line;
  return fail_cell (self, error, IMPROVE_IMPORT_ERROR_FORMAT,
                    "[csv-quote-open] the quote that starts here is never closed; close it, "
                    "and double every quote inside");
}

static gboolean
read_cell (Reader *self, GError **error)
{
  gboolean quoted = self->p < self->end && *self->p == '"';
  const char *start = self->p;
  const char *cell;
  gboolean guarded;

  if (improve_sheet_get_open_columns (self->sheet) >= self->options->limits.max_columns)
    return fail_cell (self, error, IMPROVE_IMPORT_ERROR_LIMIT, "[csv-columns] more than %u columns",
                      self->options->limits.max_columns);
  if (!(quoted ? read_quoted (self, error) : read_bare (self, error)))
    return FALSE;
  if (quoted && self->p < self->end && !is_break (self, *self->p))
    return *self->p == '\0'
      ? fail_nul (self, error)
      : fail_cell (self, error, IMPROVE_IMPORT_ERROR_FORMAT,
                   "[csv-quote] text after the closing quote; double every quote inside a quoted cell");
  improve_sheet_add_steps (self->sheet, (gsize) (self->p - start));
  cell = improve_sheet_peek_open (self->sheet);
  guarded = !self->options->raw && *cell == '\'' && improve_csv_needs_guard (cell + 1);
  if (*cell == '\'')
    improve_sheet_add_steps (self->sheet, strlen (cell));
  improve_sheet_end_cell (self->sheet, guarded ? 1 : 0);
  return TRUE;
}

static gboolean
end_row (Reader *self, GError **error)
{
  ImproveSheet *sheet = self->sheet;
  guint n_rows = improve_sheet_get_n_rows (sheet);
  guint columns = improve_sheet_get_open_columns (sheet);

  if (n_rows > 0 && columns != improve_sheet_get_n_columns (sheet))
    {
      g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_FORMAT,
                   "[csv-ragged] row %u, line %u: %u cells where row %u has %u; give every row the same number "
                   "of cells, and quote those that hold the delimiter", self->row, self->row_line, columns,
                   improve_sheet_get_row_number (sheet, 0), improve_sheet_get_n_columns (sheet));
      return FALSE;
    }
  if (n_rows >= self->options->limits.max_rows)
    {
      g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_LIMIT,
                   "[csv-rows] row %u, line %u: more than %u rows", self->row, self->row_line,
                   self->options->limits.max_rows);
      return FALSE;
    }
  improve_sheet_end_row (sheet, self->row, self->row_line);
  return TRUE;
}

static gboolean
read_row (Reader *self, GError **error)
{
  self->row++;
  self->row_line = self->line;
  if (*self->p == '\r' || *self->p == '\n')
    {
      /* An empty line holds nothing, but a spreadsheet program gives it a number. */
      improve_sheet_add_steps (self->sheet, 2);
      skip_line_end (self);
      return TRUE;
    }
  for (;;)
    {
      if (!read_cell (self, error))
        return FALSE;
      if (self->p == self->end)
        break;
      if (*self->p != self->options->delimiter)
        {
          skip_line_end (self);
          break;
        }
      self->p++;
    }
  return end_row (self, error);
}

static gboolean
check_size (gsize size, const ImproveCsvOptions *options, GError **error)
{
  gsize max = MIN (options->limits.max_bytes, (gsize) G_MAXUINT32 / 2);

  if (size <= max)
    return TRUE;
  g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_LIMIT,
               "[csv-size] more than %" G_GSIZE_FORMAT " bytes", max);
  return FALSE;
}

/* Reads the bytes of a file. Every row has as many cells as the first; nothing is taken for a header here. */
ImproveSheet *
improve_csv_read (GBytes *bytes, const ImproveCsvOptions *options, GError **error)
{
  static const ImproveCsvOptions defaults = IMPROVE_CSV_OPTIONS_DEFAULT;
  g_autoptr (ImproveSheet) sheet = NULL;
  g_autoptr (GBytes) text = NULL;
  const char *encoding;
  gsize length;
  Reader reader;

  if (options == NULL)
    options = &defaults;
  if (!check_size (g_bytes_get_size (bytes), options, error))
    return NULL;
  text = improve_csv_to_utf8 (bytes, &encoding, error);
  if (text == NULL || !check_size (g_bytes_get_size (text), options, error))
    return NULL;
  reader.p = g_bytes_get_data (text, &length);
  reader.p = reader.p != NULL ? reader.p : "";
  sheet = improve_sheet_new (length);
  improve_sheet_set_encoding (sheet, encoding);
  improve_sheet_add_steps (sheet, length);
  reader.end = reader.p + length;
  reader.line = 1;
  reader.row = 0;
  reader.sheet = sheet;
  reader.options = options;
  while (reader.p < reader.end)
    if (!read_row (&reader, error))
      return NULL;
  if (improve_sheet_get_n_rows (sheet) == 0)
    {
      g_set_error_literal (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_FORMAT,
                           "[csv-empty] the file holds no row");
      return NULL;
    }
  return g_steal_pointer (&sheet);
}
