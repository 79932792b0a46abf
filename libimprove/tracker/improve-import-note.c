/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <libimprove/tracker/improve-import-note-private.h>

#include <libimprove/tracker/improve-sheet-private.h>

/* Enough to know the cell again. */
#define MAX_VALUE_CHARACTERS 200

/**
 * ImproveImportNote:
 *
 * What was not read from a file as it stands there, and what to do about it: the row, the column by number, letters and
 * heading, the value, the reason and the mend. What a note is about is not lost: it is kept as words, or with its row.
 *
 * Since: 1.0
 */
struct _ImproveImportNote
{
  GObject parent_instance;
  int row;
  int column;
  char *letters;
  char *heading;
  char *value;
  char *rule;
  char *reason;
  char *mend;
  char *subject_id;
};

G_DEFINE_FINAL_TYPE (ImproveImportNote, improve_import_note, G_TYPE_OBJECT)

static void
improve_import_note_finalize (GObject *object)
{
  ImproveImportNote *self = IMPROVE_IMPORT_NOTE (object);

  g_free (self->letters);
  g_free (self->heading);
  g_free (self->value);
  g_free (self->rule);
  g_free (self->reason);
  g_free (self->mend);
  g_free (self->subject_id);
  G_OBJECT_CLASS (improve_import_note_parent_class)->finalize (object);
}

static void
improve_import_note_class_init (ImproveImportNoteClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = improve_import_note_finalize;
}

static void
improve_import_note_init (ImproveImportNote *self)
{
}

static char *
cut (const char *value)
{
  g_autofree char *start = NULL;

  if (g_utf8_strlen (value, -1) <= MAX_VALUE_CHARACTERS)
    return g_strdup (value);
  start = g_utf8_substring (value, 0, MAX_VALUE_CHARACTERS);
  return g_strconcat (start, "…", NULL);
}

ImproveImportNote *
improve_import_note_new (guint       row,
                         int         column,
                         const char *heading,
                         const char *value,
                         const char *rule,
                         const char *reason,
                         const char *mend,
                         const char *subject_id)
{
  ImproveImportNote *self = g_object_new (IMPROVE_TYPE_IMPORT_NOTE, NULL);

  self->row = (int) row;
  self->column = column + 1;
  self->letters = column >= 0 ? improve_sheet_column_letters ((guint) column) : g_strdup ("");
  self->heading = g_strdup (heading != NULL ? heading : "");
  self->value = cut (value != NULL ? value : "");
  self->rule = g_strdup (rule);
  self->reason = g_strdup (reason);
  self->mend = g_strdup (mend);
  self->subject_id = g_strdup (subject_id);
  return self;
}

/**
 * improve_import_note_get_row:
 * @self: a note
 *
 * Gets the row that the note is about.
 *
 * Returns: the number of the row as a spreadsheet program shows it, from 1; 0 where the note is about the whole file
 *
 * Since: 1.0
 */
int
improve_import_note_get_row (ImproveImportNote *self)
{
  g_return_val_if_fail (IMPROVE_IS_IMPORT_NOTE (self), 0);

  return self->row;
}

/**
 * improve_import_note_get_column:
 * @self: a note
 *
 * Gets the column that the note is about.
 *
 * Returns: the number of the column, from 1; 0 where the note is about a whole row
 *
 * Since: 1.0
 */
int
improve_import_note_get_column (ImproveImportNote *self)
{
  g_return_val_if_fail (IMPROVE_IS_IMPORT_NOTE (self), 0);

  return self->column;
}

/**
 * improve_import_note_get_letters:
 * @self: a note
 *
 * Gets the column as spreadsheet programs name it.
 *
 * Returns: (transfer none): the letters a spreadsheet program shows above the column; empty where there is none
 *
 * Since: 1.0
 */
const char *
improve_import_note_get_letters (ImproveImportNote *self)
{
  g_return_val_if_fail (IMPROVE_IS_IMPORT_NOTE (self), "");

  return self->letters;
}

/**
 * improve_import_note_get_heading:
 * @self: a note
 *
 * Gets what the column is called.
 *
 * Returns: (transfer none): the heading of the column as the file has it; may be empty
 *
 * Since: 1.0
 */
const char *
improve_import_note_get_heading (ImproveImportNote *self)
{
  g_return_val_if_fail (IMPROVE_IS_IMPORT_NOTE (self), "");

  return self->heading;
}

/**
 * improve_import_note_get_value:
 * @self: a note
 *
 * Gives the words of the cell, at most 200 characters of them. They are the file's: show them to those who may see it.
 *
 * Returns: (transfer none): the words; may be empty
 *
 * Since: 1.0
 */
const char *
improve_import_note_get_value (ImproveImportNote *self)
{
  g_return_val_if_fail (IMPROVE_IS_IMPORT_NOTE (self), "");

  return self->value;
}

/**
 * improve_import_note_get_rule:
 * @self: a note
 *
 * Gets the rule behind the note.
 *
 * Returns: (transfer none): the id of the rule, such as `date-words`
 *
 * Since: 1.0
 */
const char *
improve_import_note_get_rule (ImproveImportNote *self)
{
  g_return_val_if_fail (IMPROVE_IS_IMPORT_NOTE (self), "");

  return self->rule;
}

/**
 * improve_import_note_get_reason:
 * @self: a note
 *
 * Gets why the note was made.
 *
 * Returns: (transfer none): why, without the value
 *
 * Since: 1.0
 */
const char *
improve_import_note_get_reason (ImproveImportNote *self)
{
  g_return_val_if_fail (IMPROVE_IS_IMPORT_NOTE (self), "");

  return self->reason;
}

/**
 * improve_import_note_get_mend:
 * @self: a note
 *
 * Gets the way out.
 *
 * Returns: (transfer none): what to do about it
 *
 * Since: 1.0
 */
const char *
improve_import_note_get_mend (ImproveImportNote *self)
{
  g_return_val_if_fail (IMPROVE_IS_IMPORT_NOTE (self), "");

  return self->mend;
}

/**
 * improve_import_note_get_subject_id:
 * @self: a note
 *
 * Gets what became of the row.
 *
 * Returns: (transfer none) (nullable): the id of the action the row became; %NULL where it became none
 *
 * Since: 1.0
 */
const char *
improve_import_note_get_subject_id (ImproveImportNote *self)
{
  g_return_val_if_fail (IMPROVE_IS_IMPORT_NOTE (self), NULL);

  return self->subject_id;
}

/**
 * improve_import_note_to_string:
 * @self: a note
 *
 * Writes the note on one line, the place first.
 *
 * Returns: (transfer full): the line
 *
 * Since: 1.0
 */
char *
improve_import_note_to_string (ImproveImportNote *self)
{
  GString *line = g_string_new (NULL);
  g_autofree char *value = NULL;

  g_return_val_if_fail (IMPROVE_IS_IMPORT_NOTE (self), NULL);

  if (self->row > 0)
    g_string_append_printf (line, "row %d, ", self->row);
  if (self->column > 0)
    g_string_append_printf (line, "column %d (%s) “%s”, ", self->column, self->letters, self->heading);
  if (line->len > 0)
    g_string_overwrite (line, line->len - 2, ": ");
  g_string_append_printf (line, "[%s] %s", self->rule, self->reason);
  value = g_strdelimit (g_strdup (self->value), "\r\n\t", ' ');
  if (*value != '\0')
    g_string_append_printf (line, ": “%s”", value);
  g_string_append_printf (line, "; %s", self->mend);
  return g_string_free (line, FALSE);
}
