/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/*
 * Workbooks as public bodies lay them out (Analysis Function, "Releasing statistics in spreadsheets"): a cover, a table
 * of contents and notes first; one table a sheet, marked as a table, its title in A1; no merged cells, no blank sheets,
 * no meaning in colours.
 */

typedef struct
{
  const char *name;            /* of the sheet, and of its table */
  const char *title;           /* in A1 */
  const char *contents;        /* what the table of contents says it holds */
  const char *const *headings;
  const gboolean *dates;       /* of each column: cells that are YYYY-MM-DD are written as dates */
  GPtrArray *rows;             /* char **, as many as there are headings */
} ImproveXlsxTable;

typedef struct
{
  const char *title;           /* of the workbook */
  const char *const *cover;    /* lines below it */
  const char *const *notes;
  const ImproveXlsxTable *table;
  gint64 created;              /* seconds since 1970: the file says so */
} ImproveXlsxBook;

GBytes *improve_xlsx_write (const ImproveXlsxBook *book,
                            GError               **error);

G_END_DECLS
