/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The module “xlsx-out”, the one file that knows libxlsxwriter. */

#include <string.h>
#include <xlsxwriter.h>

#include <libimprove/base/improve-errors.h>
#include <libimprove/tracker/improve-xlsx-modules-private.h>

/* What a cell and a heading of a table may hold in any spreadsheet program. */
#define MAX_CELL_CHARACTERS 32767
#define MAX_HEADING_CHARACTERS 255
#define TEXT_WIDTH 30.0
#define DATE_WIDTH 18.0

typedef struct
{
  const ImproveXlsxBook *book;
  lxw_workbook *workbook;
  lxw_format *title;
  lxw_format *text;
  lxw_format *date;
  GQuark import_error;
  GError **error;
} Writer;

static gboolean
fail_long (Writer *self, guint row, guint column, int most)
{
  g_set_error (self->error, self->import_error, IMPROVE_IMPORT_ERROR_LIMIT,
               "[xlsx-cell-long] row %u, column %u of the table: more than %d characters, which is what a cell of a "
               "workbook holds; write CSV instead", row, column, most);
  return FALSE;
}

static void
open_formats (Writer *self)
{
  self->title = workbook_add_format (self->workbook);
  format_set_bold (self->title);
  format_set_font_size (self->title, 14);
  self->text = workbook_add_format (self->workbook);
  format_set_text_wrap (self->text);
  format_set_align (self->text, LXW_ALIGN_VERTICAL_TOP);
  self->date = workbook_add_format (self->workbook);
  format_set_num_format (self->date, "d mmmm yyyy");
  format_set_align (self->date, LXW_ALIGN_VERTICAL_TOP);
  format_set_align (self->date, LXW_ALIGN_LEFT);
}

/* Lines below a title, one a row. */
static void
write_lines (Writer *self, const char *name, const char *title, const char *const *lines)
{
  lxw_worksheet *sheet = workbook_add_worksheet (self->workbook, name);

  worksheet_set_column (sheet, 0, 0, 90.0, self->text);
  worksheet_write_string (sheet, 0, 0, title, self->title);
  for (guint i = 0; lines[i] != NULL; i++)
    worksheet_write_string (sheet, i + 1, 0, lines[i], self->text);
}

static void
add_table (lxw_worksheet *sheet, const char *name, const char *const *headings, guint n_rows)
{
  guint n = g_strv_length ((char **) headings);
  g_autofree lxw_table_column *columns = g_new0 (lxw_table_column, n);
  g_autofree lxw_table_column **list = g_new0 (lxw_table_column *, n + 1);
  lxw_table_options options = { 0 };

  for (guint i = 0; i < n; i++)
    {
      columns[i].header = (char *) headings[i];
      list[i] = &columns[i];
    }
  options.name = (char *) name;
  options.columns = list;
  options.style_type = LXW_TABLE_STYLE_TYPE_LIGHT;
  options.style_type_number = 1;
  options.no_banded_rows = TRUE;
  /* A table has a row at least. */
  worksheet_add_table (sheet, 2, 0, 2 + MAX (n_rows, 1), (lxw_col_t) (n - 1), &options);
  worksheet_freeze_panes (sheet, 3, 0);
}

static void
write_contents (Writer *self)
{
  static const char *const headings[] = { "Sheet", "What it holds", NULL };
  const char *const rows[][2] = {
    { "Notes", "How to read the table" },
    { self->book->table->name, self->book->table->contents },
  };
  lxw_worksheet *sheet = workbook_add_worksheet (self->workbook, "Contents");

  worksheet_set_column (sheet, 0, 1, 40.0, self->text);
  worksheet_write_string (sheet, 0, 0, "Contents", self->title);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *place = g_strdup_printf ("internal:'%s'!A1", rows[i][0]);

      worksheet_write_url_opt (sheet, 3 + i, 0, place, NULL, rows[i][0], NULL);
      worksheet_write_string (sheet, 3 + i, 1, rows[i][1], self->text);
    }
  add_table (sheet, "Table_of_contents", headings, G_N_ELEMENTS (rows));
}

static gboolean
parse_day (const char *cell, lxw_datetime *day)
{
  GDate date;

  if (strlen (cell) != 10 || cell[4] != '-' || cell[7] != '-')
    return FALSE;
  day->year = (int) g_ascii_strtoull (cell, NULL, 10);
  day->month = (int) g_ascii_strtoull (cell + 5, NULL, 10);
  day->day = (int) g_ascii_strtoull (cell + 8, NULL, 10);
  day->hour = day->min = 0;
  day->sec = 0;
  g_date_clear (&date, 1);
  /* Before March 1900 the numbers of days are in doubt, see improve-xlsx-values.c. */
  return day->year > 1900 && g_date_valid_dmy ((GDateDay) day->day, (GDateMonth) day->month, (GDateYear) day->year);
}

static gboolean
is_escape (const char *p)
{
  return g_str_has_prefix (p, "_x") && g_ascii_isxdigit (p[2]) && g_ascii_isxdigit (p[3]) && g_ascii_isxdigit (p[4]) &&
         g_ascii_isxdigit (p[5]) && p[6] == '_';
}

/* Lines end as a cell has them. What looks like an escape of ECMA-376 is none: libxlsxwriter 1.1.4 leaves it. */
static char *
escape (const char *cell)
{
  GString *text = g_string_new (NULL);

  for (const char *p = cell; *p != '\0'; p++)
    if (*p == '\r')
      g_string_append (text, p[1] == '\n' ? "" : "\n");
    else if (*p == '_' && is_escape (p))
      g_string_append (text, "_x005F_");
    else
      g_string_append_c (text, *p);
  return g_string_free (text, FALSE);
}

/* Words are written as strings, whatever they begin with: a program runs no formula that is none. */
static gboolean
write_cell (Writer *self, lxw_worksheet *sheet, guint row, guint column, const char *cell)
{
  lxw_datetime day;
  g_autofree char *words = escape (cell);

  if (*cell == '\0')
    return TRUE;
  if (g_utf8_strlen (words, -1) > MAX_CELL_CHARACTERS)
    return fail_long (self, row + 1, column + 1, MAX_CELL_CHARACTERS);
  if (self->book->table->dates[column] && parse_day (cell, &day))
    worksheet_write_datetime (sheet, row + 3, (lxw_col_t) column, &day, self->date);
  else
    worksheet_write_string (sheet, row + 3, (lxw_col_t) column, words, self->text);
  return TRUE;
}

static gboolean
write_table (Writer *self)
{
  const ImproveXlsxTable *table = self->book->table;
  lxw_worksheet *sheet = workbook_add_worksheet (self->workbook, table->name);

  worksheet_write_string (sheet, 0, 0, table->title, self->title);
  for (guint column = 0; table->headings[column] != NULL; column++)
    {
      if (g_utf8_strlen (table->headings[column], -1) > MAX_HEADING_CHARACTERS)
        return fail_long (self, 0, column + 1, MAX_HEADING_CHARACTERS);
      worksheet_set_column (sheet, (lxw_col_t) column, (lxw_col_t) column,
                            table->dates[column] ? DATE_WIDTH : TEXT_WIDTH, self->text);
    }
  add_table (sheet, table->name, table->headings, table->rows->len);
  for (guint row = 0; row < table->rows->len; row++)
    {
      char **cells = g_ptr_array_index (table->rows, row);

      for (guint column = 0; table->headings[column] != NULL; column++)
        if (!write_cell (self, sheet, row, column, cells[column]))
          return FALSE;
    }
  return TRUE;
}

gboolean
improve_xlsx_write_book (const ImproveXlsxBook *book,
                         const char *path,
                         const char *folder,
                         GQuark import_error,
                         GError **error)
{
  lxw_workbook_options options = { .tmpdir = (char *) folder };
  lxw_doc_properties properties = { .title = (char *) book->title, .created = (time_t) book->created };
  Writer self = { book, workbook_new_opt (path, &options), NULL, NULL, NULL, import_error, error };
  gboolean good;
  lxw_error closed;

  open_formats (&self);
  workbook_set_properties (self.workbook, &properties);
  write_lines (&self, "Cover", book->title, book->cover);
  write_contents (&self);
  write_lines (&self, "Notes", "Notes", book->notes);
  good = write_table (&self);
  closed = workbook_close (self.workbook);
  if (good && closed != LXW_NO_ERROR)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED,
                 "[xlsx-write] the workbook could not be written, nothing was changed: %s", lxw_strerror (closed));
  return good && closed == LXW_NO_ERROR;
}
