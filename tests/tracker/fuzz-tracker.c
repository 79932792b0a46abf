/* SPDX-License-Identifier: LGPL-2.1-or-later */

/*
 * What comes out of any bytes read as a tracker: a fault, or a plan in which every row is accounted for, and whose export
 * is read back to the same export. The same file read twice changes nothing.
 */

#include <libimprove/tracker/improve-tracker-export.h>
#include <libimprove/tracker/improve-tracker-import.h>

#include <string.h>

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

static ImproveTrackerImport *
import (ImproveTrackerMapping *mapping, GBytes *bytes, ImprovePlan *plan)
{
  static ImproveDate *day;
  g_autoptr (GError) error = NULL;
  ImproveTrackerImport *result;

  if (day == NULL)
    day = improve_date_parse ("2017-06-30", NULL);
  result = improve_tracker_mapping_import_bytes (mapping, bytes, "t.csv", plan, day, NULL, &error);
  g_assert_true ((error == NULL) == (result != NULL));
  if (result != NULL)
    g_assert_cmpint (improve_tracker_import_get_rows_read (result), ==,
                     improve_tracker_import_get_rows_made (result) + improve_tracker_import_get_rows_listed (result));
  return result;
}

/* The same mapping of a file whose headings are known to stand first, as those of an export do: among rows that all read
 * as headings the one that matches most is taken, which in a file of chance may be a row of the plan. */
static ImproveTrackerMapping *
headed (ImproveTrackerMapping *mapping)
{
  g_autofree char *text = improve_tracker_mapping_to_text (mapping);
  g_autoptr (GString) first = g_string_new (text);

  g_string_replace (first, "[mapping]\n", "[mapping]\nheader-row=1\n", 1);
  return improve_tracker_mapping_new_from_text (first->str, NULL);
}

static void
try_mapping (ImproveTrackerMapping *mapping, ImproveTrackerMapping *exported, GBytes *bytes)
{
  g_autoptr (ImproveTrackerImport) first = import (mapping, bytes, NULL);
  g_autoptr (ImproveTrackerImport) again = NULL;
  g_autoptr (ImproveTrackerImport) back = NULL;
  g_autoptr (GBytes) out = NULL;
  g_autofree char *once = NULL;
  g_autofree char *same = NULL;
  g_autofree char *twice = NULL;

  if (first == NULL)
    return;
  once = improve_tracker_mapping_export_csv (mapping, improve_tracker_import_get_plan (first));
  again = import (mapping, bytes, improve_tracker_import_get_plan (first));
  same = improve_tracker_mapping_export_csv (mapping, improve_tracker_import_get_plan (first));
  g_assert_cmpstr (once, ==, same);
  out = g_bytes_new (once, strlen (once));
  back = import (exported, out, NULL);
  g_assert_nonnull (back);
  g_assert_cmpint (improve_tracker_import_get_rows_made (back), ==, improve_tracker_import_get_rows_made (first));
  twice = improve_tracker_mapping_export_csv (mapping, improve_tracker_import_get_plan (back));
  g_assert_cmpstr (once, ==, twice);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  static ImproveTrackerMapping *mappings[2];
  static ImproveTrackerMapping *exported[2];
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);

  if (mappings[0] == NULL)
    {
      mappings[0] = improve_tracker_mapping_new_from_name ("torbay", NULL);
      mappings[1] = improve_tracker_mapping_new_from_text (
        "[mapping]\nsheet=Plan\nquarters-year=2016/17\ntwo-digit-years=2000\n[columns]\nlabel=No\ntitle=What\n"
        "lead=Who\ndue=When\nactual=Done\nraised-at=Raised\nstatus=RAG\nprogress=Update*\ntheme=Theme\n"
        "objective=Objective\nquarter-1=Outcome Q1\n[owners]\nsplit=/;and\n[scale rag]\ngreen=G;Green\n", NULL);
      for (guint i = 0; i < G_N_ELEMENTS (mappings); i++)
        exported[i] = headed (mappings[i]);
    }
  try_mapping (mappings[size % 2], exported[size % 2], bytes);
  return 0;
}
