/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/tracker/improve-xlsx-private.h>

G_BEGIN_DECLS

/* The cells of a sheet that hold something, gathered row by row, until it is known which columns there are and which
 * cells are merged. */

#define IMPROVE_XLSX_MAX_ROWS 1048576u
#define IMPROVE_XLSX_MAX_COLUMNS 16384u

/* What is known of a column. */
typedef enum
{
  IMPROVE_XLSX_COLUMN_USED = 1 << 0,
  IMPROVE_XLSX_COLUMN_HIDDEN = 1 << 1,
  IMPROVE_XLSX_COLUMN_DROPPED = 1 << 2,   /* hidden, and there was something in it */
} ImproveXlsxColumn;

typedef struct
{
  guint top, left, bottom, right;
} ImproveXlsxMerge;

/* How many rows something was seen in, and the first of them. */
typedef struct
{
  guint n;
  guint rows[5];
} ImproveXlsxTally;

void improve_xlsx_tally_add (ImproveXlsxTally *self,
                             guint             row);
char *improve_xlsx_tally_print (const ImproveXlsxTally *self);

typedef struct
{
  const ImproveXlsxLimits *limits;
  GString *text;
  GArray *cells;           /* in the order of the sheet */
  GArray *merges;          /* ImproveXlsxMerge */
  GArray *fills;           /* of cells in rows that hold words, in the order of the sheet */
  guint kept_fills;        /* how many of them are of rows before the last */
  gboolean keep_fills;     /* the last row that has one holds words as well */
  guint8 columns[IMPROVE_XLSX_MAX_COLUMNS];   /* ImproveXlsxColumn */
  guint n_rows;
  guint last_row;
  ImproveXlsxTally hidden_rows;
  GHashTable *formulas;    /* column + 1, to its ImproveXlsxTally */
  GHashTable *empty_formulas;
  GHashTable *faults;
  gsize steps;
} ImproveXlsxGrid;

ImproveXlsxGrid *improve_xlsx_grid_new (const ImproveXlsxLimits *limits);
void improve_xlsx_grid_free (ImproveXlsxGrid *self);
void improve_xlsx_grid_add (ImproveXlsxGrid *self,
                            guint            row,
                            guint            column,
                            const char      *words,
                            gboolean         formula,
                            gboolean         fault,
                            GError         **error);
void improve_xlsx_grid_add_fill (ImproveXlsxGrid *self,
                                 guint            row,
                                 guint            column,
                                 ImproveSheetFill fill,
                                 GError         **error);
ImproveSheet *improve_xlsx_grid_finish (ImproveXlsxGrid *self,
                                        GError         **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ImproveXlsxGrid, improve_xlsx_grid_free)

G_END_DECLS
