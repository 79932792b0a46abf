/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/tracker/improve-sheet-private.h>
#include <libimprove/tracker/improve-zip-private.h>

G_BEGIN_DECLS

/* Workbooks of ECMA-376 (Office Open XML), read for the words, dates and colours in their cells and
 * nothing else. */

typedef struct
{
  ImproveSheetLimits sheet;
  ImproveZipLimits zip;
  guint max_cells;      /* rows times columns of a sheet as it is read, merged cells included */
  guint max_strings;    /* shared by the cells */
} ImproveXlsxLimits;

#define IMPROVE_XLSX_LIMITS_DEFAULT \
  { IMPROVE_SHEET_LIMITS_DEFAULT, IMPROVE_ZIP_LIMITS_DEFAULT, 4000000, 1000000 }

typedef struct _ImproveXlsx ImproveXlsx;

gboolean improve_xlsx_is_workbook (GBytes *bytes);

ImproveXlsx *improve_xlsx_open (GBytes                  *bytes,
                                const ImproveXlsxLimits *limits,
                                GError                 **error);
void improve_xlsx_free (ImproveXlsx *self);
guint improve_xlsx_get_n_sheets (ImproveXlsx *self);
const char *improve_xlsx_get_sheet_name (ImproveXlsx *self,
                                         guint        index);
gboolean improve_xlsx_get_sheet_hidden (ImproveXlsx *self,
                                        guint        index);
ImproveSheet *improve_xlsx_read_sheet (ImproveXlsx *self,
                                       guint        index,
                                       GError     **error);

/* What a number in a cell is shown as. */
typedef enum
{
  IMPROVE_XLSX_SHOWN_PLAIN = 0,
  IMPROVE_XLSX_SHOWN_DATE,
  IMPROVE_XLSX_SHOWN_MONTH,      /* a month and a year alone */
  IMPROVE_XLSX_SHOWN_YEAR,
  IMPROVE_XLSX_SHOWN_TIME,
  IMPROVE_XLSX_SHOWN_PERCENT,
  IMPROVE_XLSX_SHOWN_DIGITS,     /* with zeros in front or behind, as in 1.10 */
} ImproveXlsxShown;

typedef struct
{
  ImproveXlsxShown shown;
  guint8 whole;       /* digits before the point, at least */
  guint8 decimals;    /* digits behind it */
  ImproveSheetFill fill;
} ImproveXlsxFormat;

ImproveXlsxFormat improve_xlsx_format_from_id (guint id);
ImproveXlsxFormat improve_xlsx_format_from_code (const char *code);
char *improve_xlsx_print_number (const char              *number,
                                 const ImproveXlsxFormat *format,
                                 gboolean                 from_1904);

/* What the cells of a workbook share. */
typedef struct
{
  GString *text;         /* all strings, each closed by a NUL */
  GArray *strings;       /* guint32 offsets into the text */
  GArray *formats;       /* ImproveXlsxFormat, by the number of a cell's style */
  gboolean from_1904;
} ImproveXlsxShared;

/* Parts. Each appends to what it is given. */
gboolean improve_xlsx_read_strings (GBytes                  *part,
                                    const ImproveXlsxLimits *limits,
                                    ImproveXlsxShared       *shared,
                                    GError                 **error);
gboolean improve_xlsx_read_styles (GBytes            *part,
                                   ImproveXlsxShared *shared,
                                   GError           **error);
ImproveSheet *improve_xlsx_read_cells (GBytes                  *part,
                                       const ImproveXlsxLimits *limits,
                                       const ImproveXlsxShared *shared,
                                       GError                 **error);

/* XML as GMarkup reads it: no entities but XML's own, no document type. Parsers are told names without prefixes; each
 * has to have a function for the start of elements. */
const char *improve_xlsx_local_name (const char *name);
const char *improve_xlsx_get_attribute (const char **names,
                                        const char **values,
                                        const char  *name);
gboolean improve_xlsx_get_flag (const char **names,
                                const char **values,
                                const char  *name);
gboolean improve_xlsx_parse (GBytes              *part,
                             const GMarkupParser *parser,
                             gpointer             data,
                             GError             **error);
void improve_xlsx_unescape (GString *text,
                            gsize    start);

/* "C12" is row 11, column 2; FALSE: it is no cell. */
gboolean improve_xlsx_parse_place (const char  *place,
                                   guint       *row,
                                   guint       *column,
                                   const char **end);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ImproveXlsx, improve_xlsx_free)

G_END_DECLS
