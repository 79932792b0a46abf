/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/tracker/improve-xlsx-private.h>

G_BEGIN_DECLS

#define IMPROVE_XLSX_N_PALETTE 64

/* The fills of a workbook while its styles are read. */
typedef struct
{
  GArray *fills;      /* ImproveSheetFill */
  GArray *palette;    /* guint32, where the workbook has its own */
  gboolean in_fills, in_palette, solid;
} ImproveXlsxFills;

void improve_xlsx_fills_init (ImproveXlsxFills *self);
void improve_xlsx_fills_clear (ImproveXlsxFills *self);
void improve_xlsx_fills_start (ImproveXlsxFills *self,
                               const char       *name,
                               const char      **names,
                               const char      **values);
void improve_xlsx_fills_end (ImproveXlsxFills *self,
                             const char       *name);
ImproveSheetFill improve_xlsx_fills_get (const ImproveXlsxFills *self,
                                         guint                   index);

G_END_DECLS
