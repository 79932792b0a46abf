/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>
#include <libimprove/tracker/improve-sheet-private.h>

G_BEGIN_DECLS

/* Comma-separated values as RFC 4180 has them. */

typedef struct
{
  char delimiter;   /* ',' unless another was asked for: ';' or a tab */
  gboolean raw;     /* leave the guards against formulas in place */
  ImproveSheetLimits limits;
} ImproveCsvOptions;

#define IMPROVE_CSV_OPTIONS_DEFAULT { ',', FALSE, IMPROVE_SHEET_LIMITS_DEFAULT }

ImproveSheet *improve_csv_read (GBytes *bytes, const ImproveCsvOptions *options, GError **error);

typedef struct _ImproveCsvWriter ImproveCsvWriter;

ImproveCsvWriter *improve_csv_writer_new (void);
void improve_csv_writer_free (ImproveCsvWriter *self);
void improve_csv_writer_add_text (ImproveCsvWriter *self, const char *text);
void improve_csv_writer_add_text_raw (ImproveCsvWriter *self, const char *text);
void improve_csv_writer_add_typed (ImproveCsvWriter *self, const char *value);
void improve_csv_writer_end_row (ImproveCsvWriter *self);
GBytes *improve_csv_writer_finish (ImproveCsvWriter *self);

gboolean improve_csv_needs_guard (const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ImproveCsvWriter, improve_csv_writer_free)

G_END_DECLS
