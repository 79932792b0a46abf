/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The cells of one sheet as text, whatever file they came from. Every row has the same number of cells. Rows carry
 * the number a spreadsheet program shows for them (from 1) and the line of the file they start on (0: no lines). */
typedef struct _ImproveSheet ImproveSheet;

typedef struct
{
  guint max_rows;
  guint max_columns;
  gsize max_bytes;      /* of the file, and of the text read from it */
  gsize max_cell_bytes;
} ImproveSheetLimits;

#define IMPROVE_SHEET_LIMITS_DEFAULT { 100000, 256, 64u << 20, 1u << 20 }

ImproveSheet *improve_sheet_new (gsize expected_bytes);
void improve_sheet_free (ImproveSheet *self);

/* Building: text is gathered into the open cell, cells into the open row. */
void improve_sheet_add_text (ImproveSheet *self, const char *text, gsize length);
gsize improve_sheet_get_open_length (ImproveSheet *self);
const char *improve_sheet_peek_open (ImproveSheet *self);
void improve_sheet_end_cell (ImproveSheet *self, gsize skip);
guint improve_sheet_get_open_columns (ImproveSheet *self);
void improve_sheet_end_row (ImproveSheet *self, guint number, guint line);
void improve_sheet_set_encoding (ImproveSheet *self, const char *encoding);
void improve_sheet_add_steps (ImproveSheet *self, gsize steps);

/* Reading. */
guint improve_sheet_get_n_rows (ImproveSheet *self);
guint improve_sheet_get_n_columns (ImproveSheet *self);
const char *improve_sheet_get_cell (ImproveSheet *self, guint row, guint column);
guint improve_sheet_get_row_number (ImproveSheet *self, guint row);
guint improve_sheet_get_row_line (ImproveSheet *self, guint row);
const char *improve_sheet_get_encoding (ImproveSheet *self);
gsize improve_sheet_get_steps (ImproveSheet *self);

/* What the reader of the file has to tell: a row as numbered by a spreadsheet program (0: none), a column of the sheet
 * (-1: none). */
typedef struct
{
  guint row;
  int column;
  const char *rule;   /* static */
  char *reason;
  const char *mend;   /* static */
} ImproveSheetNote;

void improve_sheet_add_note (ImproveSheet *self, guint row, int column, const char *rule, const char *reason,
                             const char *mend);
const GPtrArray *improve_sheet_get_notes (ImproveSheet *self);

/* A cell that is merged with the one above it, whose words it repeats. */
void improve_sheet_set_continued (ImproveSheet *self, guint row, guint column);
gboolean improve_sheet_is_continued (ImproveSheet *self, guint row, guint column);

/* What a cell is filled with. */
typedef enum
{
  IMPROVE_SHEET_FILL_NONE = 0,
  IMPROVE_SHEET_FILL_COLOUR,     /* the number is the colour, 0xRRGGBB */
  IMPROVE_SHEET_FILL_INDEXED,    /* the number is its place in the palette, while the file is read */
  IMPROVE_SHEET_FILL_THEME,      /* the number is the colour's in the theme, which is not read */
  IMPROVE_SHEET_FILL_PATTERN,    /* more than one colour, or one that cannot be told */
} ImproveSheetFillKind;

typedef struct
{
  ImproveSheetFillKind kind;
  guint32 number;
} ImproveSheetFill;

void improve_sheet_set_fill (ImproveSheet *self, guint row, guint column, ImproveSheetFill fill);
ImproveSheetFill improve_sheet_get_fill (ImproveSheet *self, guint row, guint column);

/* Where columns of the file were left out, the number of each that is left (0: A). */
void improve_sheet_set_column_numbers (ImproveSheet *self, const guint *numbers, guint n);
guint improve_sheet_get_column_number (ImproveSheet *self, guint column);
char *improve_sheet_dup_letters (ImproveSheet *self, guint column);

/* Headings over several rows become one row of headings: the last. */
void improve_sheet_join_header (ImproveSheet *self, guint first, guint last);
char *improve_sheet_dup_joined_heading (ImproveSheet *self, guint first, guint last, guint column);

char *improve_sheet_column_letters (guint column);
char *improve_sheet_normalise (const char *text);
char *improve_sheet_dup_heading (ImproveSheet *self, guint header_row, guint column);
gboolean improve_sheet_check_header (ImproveSheet *self, guint row, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ImproveSheet, improve_sheet_free)

G_END_DECLS
