/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Which sheet of a workbook is the tracker. */

#include <libimprove/tracker/improve-tracker-importer-private.h>

#include <libimprove/base/improve-errors.h>
#include <libimprove/tracker/improve-xlsx-private.h>

static ImproveSheet *
read_named (ImproveTrackerMapping *mapping, ImproveXlsx *workbook, ImproveTrackerLayout *layout, GError **error)
{
  g_autofree char *wanted = improve_sheet_normalise (mapping->sheet);

  for (guint i = 0; i < improve_xlsx_get_n_sheets (workbook); i++)
    {
      g_autofree char *name = improve_sheet_normalise (improve_xlsx_get_sheet_name (workbook, i));
      g_autoptr (ImproveSheet) sheet = NULL;

      if (!g_str_equal (name, wanted))
        continue;
      sheet = improve_xlsx_read_sheet (workbook, i, error);
      if (sheet == NULL || !improve_tracker_mapping_match (mapping, sheet, layout, error))
        return NULL;
      return g_steal_pointer (&sheet);
    }
  g_set_error_literal (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_MAPPING,
                       "[xlsx-sheet] the workbook has no sheet of the name that the mapping gives with “sheet”");
  return NULL;
}

static gboolean
fail_twice (ImproveXlsx *workbook, guint first, guint second, GError **error)
{
  g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_MAPPING,
               "[xlsx-sheet] the sheets “%s” and “%s” have the same headings; name one with “sheet” in the mapping",
               improve_xlsx_get_sheet_name (workbook, first), improve_xlsx_get_sheet_name (workbook, second));
  return FALSE;
}

/* Looks through the sheets that can be seen; why the first of them is none is told where none is one. */
static gboolean
find_best (ImproveTrackerMapping *mapping,
           ImproveXlsx           *workbook,
           ImproveSheet         **best,
           ImproveTrackerLayout  *layout,
           GError               **error)
{
  g_autoptr (GError) first = NULL;
  guint best_index = 0;
  int twice = -1;

  for (guint i = 0; i < improve_xlsx_get_n_sheets (workbook); i++)
    {
      g_autoptr (GError) local = NULL;
      g_autoptr (ImproveSheet) sheet = NULL;
      ImproveTrackerLayout candidate;

      if (improve_xlsx_get_sheet_hidden (workbook, i))
        continue;
      sheet = improve_xlsx_read_sheet (workbook, i, &local);
      if (sheet != NULL && improve_tracker_mapping_match (mapping, sheet, &candidate, &local))
        {
          if (*best != NULL && candidate.n_matched == layout->n_matched)
            twice = (int) i;
          if (*best != NULL && candidate.n_matched <= layout->n_matched)
            continue;
          g_clear_pointer (best, improve_sheet_free);
          *best = g_steal_pointer (&sheet);
          *layout = candidate;
          best_index = i;
          twice = -1;
        }
      else if (sheet == NULL && !g_error_matches (local, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_FORMAT))
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
      else if (first == NULL)
        first = g_steal_pointer (&local);
    }
  if (twice >= 0)
    return fail_twice (workbook, best_index, (guint) twice, error);
  if (*best == NULL && first != NULL)
    g_propagate_error (error, g_steal_pointer (&first));
  else if (*best == NULL)
    g_set_error_literal (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_FORMAT,
                         "[xlsx-sheet] the workbook has no sheet that can be seen");
  return *best != NULL;
}

ImproveSheet *
improve_tracker_find_sheet (ImproveTrackerMapping *mapping, GBytes *bytes, ImproveTrackerLayout *layout, GError **error)
{
  g_autoptr (ImproveXlsx) workbook = improve_xlsx_open (bytes, NULL, error);
  g_autoptr (ImproveSheet) best = NULL;

  if (workbook == NULL)
    return NULL;
  if (mapping->sheet != NULL)
    return read_named (mapping, workbook, layout, error);
  if (!find_best (mapping, workbook, &best, layout, error))
    return NULL;
  return g_steal_pointer (&best);
}
