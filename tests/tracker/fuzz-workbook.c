/* SPDX-License-Identifier: LGPL-2.1-or-later */

/*
 * What comes out of any bytes read as a part of a workbook, or as a whole one: a fault, or a sheet of as many cells in each
 * row, all of them text, for no more work than was promised.
 */

#include <libimprove/tracker/improve-xlsx-private.h>

#include <string.h>

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

/* Small enough to be met. */
static const ImproveXlsxLimits limits = {
  { 1000, 64, 1u << 20, 1u << 16 }, { 50, 1u << 20, 1u << 21, 200 }, 20000, 1000,
};

static void
check_sheet (ImproveSheet *sheet, GError *error)
{
  gsize most = limits.zip.max_part_bytes + limits.max_cells + limits.zip.max_part_bytes + 1;

  g_assert_true ((error == NULL) == (sheet != NULL));
  if (sheet == NULL)
    return;
  g_assert_cmpuint (improve_sheet_get_n_rows (sheet), >, 0);
  g_assert_cmpuint (improve_sheet_get_n_rows (sheet), <=, limits.sheet.max_rows);
  g_assert_cmpuint (improve_sheet_get_n_columns (sheet), <=, limits.sheet.max_columns);
  g_assert_cmpuint (improve_sheet_get_steps (sheet), <=, most);
  for (guint row = 0; row < improve_sheet_get_n_rows (sheet); row++)
    for (guint column = 0; column < improve_sheet_get_n_columns (sheet); column++)
      g_assert_true (g_utf8_validate (improve_sheet_get_cell (sheet, row, column), -1, NULL));
}

static void
read_parts (GBytes *bytes)
{
  ImproveXlsxFormat formats[] = {
    { IMPROVE_XLSX_SHOWN_PLAIN, 0, 0 },   { IMPROVE_XLSX_SHOWN_DATE, 0, 0 },    { IMPROVE_XLSX_SHOWN_MONTH, 0, 0 },
    { IMPROVE_XLSX_SHOWN_TIME, 0, 0 },    { IMPROVE_XLSX_SHOWN_PERCENT, 0, 0 }, { IMPROVE_XLSX_SHOWN_DIGITS, 1, 2 },
  };
  ImproveXlsxShared shared = { g_string_new (NULL), g_array_new (FALSE, FALSE, sizeof (guint32)),
                               g_array_new (FALSE, FALSE, sizeof (ImproveXlsxFormat)), FALSE };
  g_autoptr (ImproveSheet) sheet = NULL;
  g_autoptr (GError) error = NULL;

  improve_xlsx_read_strings (bytes, &limits, &shared, NULL);
  improve_xlsx_read_styles (bytes, &shared, NULL);
  g_array_append_vals (shared.formats, formats, G_N_ELEMENTS (formats));
  shared.from_1904 = g_bytes_get_size (bytes) % 2;
  sheet = improve_xlsx_read_cells (bytes, &limits, &shared, &error);
  check_sheet (sheet, error);
  g_string_free (shared.text, TRUE);
  g_array_unref (shared.strings);
  g_array_unref (shared.formats);
}

static void
read_whole (GBytes *bytes)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveXlsx) workbook = improve_xlsx_open (bytes, &limits, &error);

  g_assert_true ((error == NULL) == (workbook != NULL));
  for (guint i = 0; workbook != NULL && i < improve_xlsx_get_n_sheets (workbook); i++)
    {
      g_autoptr (GError) local = NULL;
      g_autoptr (ImproveSheet) sheet = improve_xlsx_read_sheet (workbook, i, &local);

      check_sheet (sheet, local);
    }
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);

  if (improve_xlsx_is_workbook (bytes))
    read_whole (bytes);
  else
    read_parts (bytes);
  return 0;
}
