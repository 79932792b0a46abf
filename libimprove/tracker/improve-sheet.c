/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <libimprove/tracker/improve-sheet-private.h>

#include <string.h>

#include <libimprove/base/improve-errors.h>

/* Longer headings are no headings; the bound keeps the comparison of 256 of them cheap whatever they hold. */
#define MAX_HEADING_BYTES 1024

struct _ImproveSheet
{
  GString *text;       /* all cells, each closed by a NUL */
  gsize open_start;
  GArray *cells;       /* guint32 offsets into the text, row by row */
  GArray *row_numbers; /* guint */
  GArray *row_lines;   /* guint */
  guint n_columns;
  guint open_columns;
  gsize steps;
  const char *encoding;
  GPtrArray *notes;         /* ImproveSheetNote */
  GHashTable *continued;    /* number of a cell; NULL: none is */
  guint32 *fills;           /* kind and number of each cell's; NULL: none has one */
  GArray *column_numbers;   /* guint; NULL: none was left out */
};

static void
note_free (ImproveSheetNote *note)
{
  g_free (note->reason);
  g_free (note);
}

ImproveSheet *
improve_sheet_new (gsize expected_bytes)
{
  ImproveSheet *self = g_new0 (ImproveSheet, 1);

  self->text = g_string_sized_new (MIN (expected_bytes, 1u << 20));
  self->cells = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->row_numbers = g_array_new (FALSE, FALSE, sizeof (guint));
  self->row_lines = g_array_new (FALSE, FALSE, sizeof (guint));
  self->encoding = "UTF-8";
  self->notes = g_ptr_array_new_with_free_func ((GDestroyNotify) note_free);
  return self;
}

void
improve_sheet_free (ImproveSheet *self)
{
  if (self == NULL)
    return;
  g_string_free (self->text, TRUE);
  g_array_unref (self->cells);
  g_array_unref (self->row_numbers);
  g_array_unref (self->row_lines);
  g_ptr_array_unref (self->notes);
  g_clear_pointer (&self->continued, g_hash_table_unref);
  g_free (self->fills);
  g_clear_pointer (&self->column_numbers, g_array_unref);
  g_free (self);
}

void
improve_sheet_add_text (ImproveSheet *self, const char *text, gsize length)
{
  g_string_append_len (self->text, text, (gssize) length);
}

/* The bytes gathered so far in the open cell. */
gsize
improve_sheet_get_open_length (ImproveSheet *self)
{
  return self->text->len - self->open_start;
}

/* The text gathered so far in the open cell, valid until more is added. */
const char *
improve_sheet_peek_open (ImproveSheet *self)
{
  return self->text->str + self->open_start;
}

/* Closes the open cell, without its first @skip bytes. */
void
improve_sheet_end_cell (ImproveSheet *self, gsize skip)
{
  guint32 offset = (guint32) (self->open_start + skip);

  g_string_append_c (self->text, '\0');
  g_array_append_val (self->cells, offset);
  self->open_start = self->text->len;
  self->open_columns++;
}

guint
improve_sheet_get_open_columns (ImproveSheet *self)
{
  return self->open_columns;
}

/* Closes the open row. The first row says how many columns there are; the caller sees to it that all rows agree. */
void
improve_sheet_end_row (ImproveSheet *self, guint number, guint line)
{
  if (self->row_numbers->len == 0)
    self->n_columns = self->open_columns;
  g_assert (self->open_columns == self->n_columns);
  g_array_append_val (self->row_numbers, number);
  g_array_append_val (self->row_lines, line);
  self->open_columns = 0;
}

/* @encoding is a static string. */
void
improve_sheet_set_encoding (ImproveSheet *self, const char *encoding)
{
  self->encoding = encoding;
}

void
improve_sheet_add_steps (ImproveSheet *self, gsize steps)
{
  self->steps += steps;
}

guint
improve_sheet_get_n_rows (ImproveSheet *self)
{
  return self->row_numbers->len;
}

guint
improve_sheet_get_n_columns (ImproveSheet *self)
{
  return self->n_columns;
}

const char *
improve_sheet_get_cell (ImproveSheet *self, guint row, guint column)
{
  g_return_val_if_fail (row < self->row_numbers->len && column < self->n_columns, "");

  return self->text->str + g_array_index (self->cells, guint32, (gsize) row * self->n_columns + column);
}

guint
improve_sheet_get_row_number (ImproveSheet *self, guint row)
{
  g_return_val_if_fail (row < self->row_numbers->len, 0);

  return g_array_index (self->row_numbers, guint, row);
}

guint
improve_sheet_get_row_line (ImproveSheet *self, guint row)
{
  g_return_val_if_fail (row < self->row_lines->len, 0);

  return g_array_index (self->row_lines, guint, row);
}

/* What the file was written in, e.g. "windows-1252". */
const char *
improve_sheet_get_encoding (ImproveSheet *self)
{
  return self->encoding;
}

/* How many bytes were looked at, each as often as it was. */
gsize
improve_sheet_get_steps (ImproveSheet *self)
{
  return self->steps;
}

void
improve_sheet_add_note (ImproveSheet *self, guint row, int column, const char *rule, const char *reason,
                        const char *mend)
{
  ImproveSheetNote *note = g_new0 (ImproveSheetNote, 1);

  note->row = row;
  note->column = column;
  note->rule = rule;
  note->reason = g_strdup (reason);
  note->mend = mend;
  g_ptr_array_add (self->notes, note);
}

const GPtrArray *
improve_sheet_get_notes (ImproveSheet *self)
{
  return self->notes;
}

static gpointer
make_key (ImproveSheet *self, guint row, guint column)
{
  return GSIZE_TO_POINTER ((gsize) row << 16 | column);
}

void
improve_sheet_set_continued (ImproveSheet *self, guint row, guint column)
{
  if (self->continued == NULL)
    self->continued = g_hash_table_new (NULL, NULL);
  g_hash_table_add (self->continued, make_key (self, row, column));
}

gboolean
improve_sheet_is_continued (ImproveSheet *self, guint row, guint column)
{
  return self->continued != NULL && g_hash_table_contains (self->continued, make_key (self, row, column));
}

/* When all rows are there. */
void
improve_sheet_set_fill (ImproveSheet *self, guint row, guint column, ImproveSheetFill fill)
{
  g_return_if_fail (row < self->row_numbers->len && column < self->n_columns);

  if (self->fills == NULL)
    self->fills = g_new0 (guint32, self->cells->len);
  self->fills[(gsize) row * self->n_columns + column] = (guint32) fill.kind << 24 | fill.number;
}

ImproveSheetFill
improve_sheet_get_fill (ImproveSheet *self, guint row, guint column)
{
  guint32 packed = self->fills != NULL ? self->fills[(gsize) row * self->n_columns + column] : 0;

  return (ImproveSheetFill){ (ImproveSheetFillKind) (packed >> 24), packed & 0xffffff };
}

void
improve_sheet_set_column_numbers (ImproveSheet *self, const guint *numbers, guint n)
{
  self->column_numbers = g_array_sized_new (FALSE, FALSE, sizeof (guint), n);
  g_array_append_vals (self->column_numbers, numbers, n);
}

guint
improve_sheet_get_column_number (ImproveSheet *self, guint column)
{
  return self->column_numbers != NULL && column < self->column_numbers->len
           ? g_array_index (self->column_numbers, guint, column)
           : column;
}

/* The letters above a column in the file. */
char *
improve_sheet_dup_letters (ImproveSheet *self, guint column)
{
  return improve_sheet_column_letters (improve_sheet_get_column_number (self, column));
}

/* The letters a spreadsheet program shows above a column (0: A, 26: AA). */
char *
improve_sheet_column_letters (guint column)
{
  char letters[8];
  guint i = sizeof letters - 1;

  letters[i] = '\0';
  for (guint rest = column + 1; rest > 0 && i > 0; rest = (rest - 1) / 26)
    letters[--i] = (char) ('A' + (rest - 1) % 26);
  return g_strdup (letters + i);
}

/* The text as headings and status words are compared: no case, any run of blanks one space, none at the ends. */
char *
improve_sheet_normalise (const char *text)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);
  GString *result = g_string_sized_new (strlen (folded));
  gboolean gap = FALSE;

  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isspace (c) || c == 0xfeff)
        {
          gap = TRUE;
          continue;
        }
      if (gap && result->len > 0)
        g_string_append_c (result, ' ');
      gap = FALSE;
      g_string_append_unichar (result, c);
    }
  return g_string_free (result, FALSE);
}

/* The heading of a column; one without is known by its letters. */
char *
improve_sheet_dup_heading (ImproveSheet *self, guint header_row, guint column)
{
  const char *heading = improve_sheet_get_cell (self, header_row, column);
  g_autofree char *normal = improve_sheet_normalise (heading);
  g_autofree char *letters = NULL;

  if (*normal != '\0')
    return g_strdup (heading);
  letters = improve_sheet_dup_letters (self, column);
  return g_strconcat ("column ", letters, NULL);
}

/* The nearest heading to the left in the same row that has one below it as well: a heading over a group. */
static const char *
find_group (ImproveSheet *self, guint row, guint last, guint column)
{
  while (column-- > 0)
    if (*improve_sheet_get_cell (self, row, column) != '\0')
      return *improve_sheet_get_cell (self, last, column) != '\0' && !improve_sheet_is_continued (self, last, column)
               ? improve_sheet_get_cell (self, row, column)
               : "";
  return "";
}

/* The headings of a column from above to below, in one: "Outcome" over "Q1" is "Outcome Q1". */
char *
improve_sheet_dup_joined_heading (ImproveSheet *self, guint first, guint last, guint column)
{
  GString *joined = g_string_new (NULL);
  const char *before = "";

  for (guint row = first; row <= last; row++)
    {
      const char *cell = improve_sheet_get_cell (self, row, column);

      if (*cell == '\0' && row < last && *improve_sheet_get_cell (self, last, column) != '\0')
        cell = find_group (self, row, last, column);
      if (*cell == '\0' || g_str_equal (cell, before))
        continue;
      g_string_append_printf (joined, "%s%s", joined->len > 0 ? " " : "", cell);
      before = cell;
    }
  return g_string_free (joined, FALSE);
}

void
improve_sheet_join_header (ImproveSheet *self, guint first, guint last)
{
  g_autofree guint32 *offsets = g_new (guint32, self->n_columns);

  /* All of them are joined before the first is replaced: each looks at its neighbours. */
  for (guint column = 0; column < self->n_columns; column++)
    {
      g_autofree char *joined = improve_sheet_dup_joined_heading (self, first, last, column);

      offsets[column] = (guint32) self->text->len;
      g_string_append_len (self->text, joined, (gssize) strlen (joined) + 1);
    }
  for (guint column = 0; column < self->n_columns; column++)
    g_array_index (self->cells, guint32, (gsize) last * self->n_columns + column) = offsets[column];
}

/* A heading that stands twice makes every value under it doubtful. */
gboolean
improve_sheet_check_header (ImproveSheet *self, guint row, GError **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint column = 0; column < self->n_columns; column++)
    {
      const char *cell = improve_sheet_get_cell (self, row, column);
      g_autofree char *heading = NULL;
      g_autofree char *normal = NULL;
      g_autofree char *letters = improve_sheet_dup_letters (self, column);
      guint first;

      if (strlen (cell) > MAX_HEADING_BYTES)
        {
          g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_MAPPING,
                       "[csv-heading-long] row %u, column %u (%s): a heading of more than %d bytes; "
                       "is this the header row?",
                       improve_sheet_get_row_number (self, row), column + 1, letters, MAX_HEADING_BYTES);
          return FALSE;
        }
      heading = improve_sheet_dup_heading (self, row, column);
      normal = improve_sheet_normalise (heading);
      improve_sheet_add_steps (self, strlen (heading));
      first = GPOINTER_TO_UINT (g_hash_table_lookup (seen, normal));
      if (first > 0)
        {
          g_autofree char *first_letters = improve_sheet_dup_letters (self, first - 1);

          g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_MAPPING,
                       "[csv-header-twice] row %u: columns %u (%s) and %u (%s) have the same heading; rename one",
                       improve_sheet_get_row_number (self, row), first, first_letters, column + 1, letters);
          return FALSE;
        }
      g_hash_table_insert (seen, g_steal_pointer (&normal), GUINT_TO_POINTER (column + 1));
    }
  return TRUE;
}
