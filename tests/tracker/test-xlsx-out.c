/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Workbooks written: read back by ourselves, and by somebody else's reader where there is one. */

#include <glib/gstdio.h>

#include <libimprove/base/improve-errors.h>
#include <libimprove/document/improve-document.h>
#include <libimprove/entity/improve-entity-list.h>
#include <libimprove/model/improve-action.h>
#include <libimprove/model/improve-claim.h>
#include <libimprove/tracker/improve-tracker-export.h>
#include <libimprove/tracker/improve-tracker-import.h>
#include <libimprove/tracker/improve-xlsx-private.h>

#include <signal.h>
#include <string.h>
#include <sys/resource.h>

static const char csv[] =
  "No,What,Who,When,Current status,Cost code\r\n"
  "1.10,Every referral is decided within a day,DCS/HoS,30/06/2017,G,0008\r\n"
  "2,\"'=HYPERLINK(\"\"http://x.invalid\"\")\",HoS,TBC,Complete: all of it,'-5\r\n"
  "3,\"Two\nlines _x0041_ and é\",,June 2017,A,'+1\r\n"
  "4,Nobody said,,,,\r\n";

static ImproveTrackerMapping *
make_mapping (void)
{
  return improve_tracker_mapping_new_from_name ("torbay", NULL);
}

static ImproveTrackerImport *
import (GBytes *bytes, const char *name)
{
  g_autoptr (ImproveTrackerMapping) mapping = make_mapping ();
  g_autoptr (ImproveDate) day = improve_date_parse ("2017-06-30", NULL);
  g_autoptr (GError) error = NULL;
  ImproveTrackerImport *result =
    improve_tracker_mapping_import_bytes (mapping, bytes, name, NULL, day, NULL, &error);

  g_assert_no_error (error);
  return result;
}

static ImproveTrackerImport *
import_csv (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (csv, sizeof csv - 1);

  return import (bytes, "t.csv");
}

#ifdef IMPROVE_WITH_XLSX_OUT

static GBytes *
export (ImprovePlan *plan)
{
  g_autoptr (ImproveTrackerMapping) mapping = make_mapping ();
  g_autoptr (ImproveDate) day = improve_date_parse ("2017-06-30", NULL);
  g_autoptr (GError) error = NULL;
  GBytes *bytes = improve_tracker_mapping_export_xlsx (mapping, plan, day, &error);

  g_assert_no_error (error);
  return bytes;
}

/* The same plan, the same bytes. */
static void
test_twice (void)
{
  g_autoptr (ImproveTrackerImport) first = import_csv ();
  g_autoptr (GBytes) once = export (improve_tracker_import_get_plan (first));
  g_autoptr (GBytes) twice = export (improve_tracker_import_get_plan (first));

  g_assert_true (g_bytes_equal (once, twice));
}

static void
test_too_long (void)
{
  g_autoptr (ImproveTrackerImport) first = import_csv ();
  ImprovePlan *plan = improve_tracker_import_get_plan (first);
  ImproveAction *action = IMPROVE_ACTION (improve_entity_list_get (improve_plan_get_actions (plan), 0));
  g_autofree char *title = g_strnfill (32768, 'a');
  g_autoptr (ImproveTrackerMapping) mapping = make_mapping ();
  g_autoptr (ImproveDate) day = improve_date_parse ("2017-06-30", NULL);
  g_autoptr (GError) error = NULL;

  improve_action_set_title (action, title);
  g_assert_null (improve_tracker_mapping_export_xlsx (mapping, plan, day, &error));
  g_assert_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_LIMIT);
  g_assert_true (g_str_has_prefix (error->message, "[xlsx-cell-long] row 1, column 2 "));
}

/* A workbook is made in a scratch folder first: where its disk is full, what was there before stays. */
static void
test_52_scratch_full (void)
{
  g_autoptr (ImproveTrackerImport) first = import_csv ();
  g_autoptr (ImproveTrackerMapping) mapping = make_mapping ();
  g_autoptr (ImproveDate) day = improve_date_parse ("2017-06-30", NULL);
  g_autofree char *folder = g_dir_make_tmp ("improve-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "old.xlsx", NULL);
  g_autofree char *content = NULL;
  g_autoptr (GError) error = NULL;
  struct rlimit before, small;
  gboolean saved;

  g_assert_true (g_file_set_contents (path, "old", -1, NULL));
  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &before), ==, 0);
  small = before;
  small.rlim_cur = 1000;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &small), ==, 0);
  saved = improve_tracker_mapping_export_file (mapping, improve_tracker_import_get_plan (first), path, day, NULL, &error);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &before), ==, 0);
  g_assert_false (saved);
  g_assert_true (g_str_has_prefix (error->message, "[xlsx-write] "));
  g_assert_nonnull (strstr (error->message, "nothing was changed"));
  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, "old");
  g_unlink (path);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* A heading holds less than a cell. */
static void
test_empty_plan (void)
{
  g_autoptr (ImprovePlan) plan = improve_plan_new ("Nothing yet");
  g_autoptr (GBytes) bytes = export (plan);

  g_assert_cmpuint (g_bytes_get_size (bytes), >, 1000);
}

#endif

#if defined IMPROVE_WITH_XLSX_OUT && defined IMPROVE_WITH_XLSX_IN

static char *
dup_words (ImproveAction *action, const char *row)
{
  char *text = improve_entity_dup_text (IMPROVE_ENTITY (action), row);

  return text != NULL ? text : g_strdup ("");
}

static void
assert_same_actions (ImprovePlan *a, ImprovePlan *b)
{
  static const char *const rows[] = { "label", "title", "description", "baseline-due", "due-text", "state" };
  int n = improve_entity_list_get_size (improve_plan_get_actions (a));

  g_assert_cmpint (n, ==, improve_entity_list_get_size (improve_plan_get_actions (b)));
  for (int i = 0; i < n; i++)
    for (gsize j = 0; j < G_N_ELEMENTS (rows); j++)
      {
        g_autofree char *x = dup_words (IMPROVE_ACTION (improve_entity_list_get (improve_plan_get_actions (a), i)), rows[j]);
        g_autofree char *y = dup_words (IMPROVE_ACTION (improve_entity_list_get (improve_plan_get_actions (b), i)), rows[j]);

        /* A date that went out as a date comes back as one, written as ISO 8601 has it. */
        if (g_str_equal (rows[j], "due-text") && strchr (x, '/') != NULL)
          continue;
        g_assert_cmpstr (x, ==, y);
      }
}

static void
test_back (void)
{
  g_autoptr (ImproveTrackerImport) first = import_csv ();
  ImprovePlan *plan = improve_tracker_import_get_plan (first);
  g_autoptr (GBytes) bytes = export (plan);
  g_autoptr (ImproveTrackerImport) back = import (bytes, "t.xlsx");
  ImproveEntityList *before = improve_plan_get_claims (plan);
  ImproveEntityList *after = improve_plan_get_claims (improve_tracker_import_get_plan (back));

  g_assert_cmpint (improve_tracker_import_get_rows_made (back), ==, 4);
  assert_same_actions (plan, improve_tracker_import_get_plan (back));
  g_assert_cmpint (improve_entity_list_get_size (before), ==, improve_entity_list_get_size (after));
  for (int i = 0; i < improve_entity_list_get_size (before); i++)
    g_assert_cmpstr (improve_claim_get_value (IMPROVE_CLAIM (improve_entity_list_get (before, i))), ==,
                     improve_claim_get_value (IMPROVE_CLAIM (improve_entity_list_get (after, i))));
}

/* As public bodies lay them out: what stands where, and that texts are texts. */
static void
test_layout (void)
{
  static const char *const sheets[] = { "Cover", "Contents", "Notes", "Actions" };
  static const char *const expected[][6] = {
    { "No", "What", "Who", "When", "Current status", "Cost code" },
    { "1.10", "Every referral is decided within a day", "DCS/HoS", "30 June 2017", "Green", "0008" },
    { "2", "=HYPERLINK(\"http://x.invalid\")", "HoS", "TBC", "Complete: all of it", "-5" },
    { "3", "Two\nlines _x0041_ and é", "", "June 2017", "Amber", "+1" },
    { "4", "Nobody said", "", "", "", "" },
  };
  g_autoptr (ImproveTrackerImport) first = import_csv ();
  g_autoptr (GBytes) bytes = export (improve_tracker_import_get_plan (first));
  g_autoptr (ImproveXlsx) workbook = improve_xlsx_open (bytes, NULL, NULL);
  g_autoptr (ImproveSheet) table = NULL;

  g_assert_cmpuint (improve_xlsx_get_n_sheets (workbook), ==, G_N_ELEMENTS (sheets));
  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      g_autoptr (ImproveSheet) sheet = improve_xlsx_read_sheet (workbook, i, NULL);
      const GPtrArray *notes = improve_sheet_get_notes (sheet);

      g_assert_cmpstr (improve_xlsx_get_sheet_name (workbook, i), ==, sheets[i]);
      g_assert_cmpuint (improve_sheet_get_row_number (sheet, 0), ==, 1);
      for (guint j = 0; j < notes->len; j++)
        {
          const ImproveSheetNote *note = g_ptr_array_index (notes, j);

          g_assert_cmpstr (note->rule, ==, "xlsx-other-sheet");
        }
    }
  table = improve_xlsx_read_sheet (workbook, 3, NULL);
  g_assert_cmpuint (improve_sheet_get_n_rows (table), ==, 1 + G_N_ELEMENTS (expected));
  for (guint row = 0; row < G_N_ELEMENTS (expected); row++)
    for (guint column = 0; column < 6; column++)
      g_assert_cmpstr (improve_sheet_get_cell (table, row + 1, column), ==,
                       row == 1 && column == 3 ? "2017-06-30" : expected[row][column]);
}

#endif

#ifdef IMPROVE_WITH_XLSX_OUT

static const char script[] =
  "import sys, datetime\n"
  "try:\n"
  "    import openpyxl\n"
  "except ImportError:\n"
  "    sys.exit(77)\n"
  "book = openpyxl.load_workbook(sys.argv[1])\n"
  "assert book.sheetnames == ['Cover', 'Contents', 'Notes', 'Actions'], book.sheetnames\n"
  "for sheet in book:\n"
  "    assert not sheet.merged_cells.ranges and sheet['A1'].value, sheet.title\n"
  "    assert all(cell.data_type != 'f' for row in sheet for cell in row), sheet.title\n"
  "sheet = book['Actions']\n"
  "assert list(sheet.tables) == ['Actions'] and sheet.tables['Actions'].ref == 'A3:F7', sheet.tables\n"
  "assert sheet['D4'].value == datetime.datetime(2017, 6, 30) and sheet['D4'].is_date, sheet['D4'].value\n"
  "assert sheet['B5'].value == '=HYPERLINK(\"http://x.invalid\")' and sheet['B5'].data_type == 's'\n"
  "assert sheet['F4'].value == '0008' and sheet['E4'].value == 'Green'\n"
  "assert book.properties.created == datetime.datetime(2017, 6, 30), book.properties.created\n";

static void
test_openpyxl (void)
{
  g_autoptr (ImproveTrackerImport) first = import_csv ();
  g_autoptr (GBytes) bytes = export (improve_tracker_import_get_plan (first));
  g_autofree char *folder = g_dir_make_tmp ("improve-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "out.xlsx", NULL);
  const char *argv[] = { "/usr/bin/python3", "-c", script, path, NULL };
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  gboolean ran;
  int status = 0;
  g_autofree char *complaint = NULL;
  g_auto (GStrv) environment = g_environ_unsetenv (g_get_environ (), "LD_PRELOAD");

  g_assert_true (g_file_set_contents (path, data, (gssize) size, NULL));
  ran = g_spawn_sync (NULL, (char **) argv, environment, G_SPAWN_DEFAULT, NULL, NULL, NULL, &complaint, &status, NULL);
  g_unlink (path);
  g_rmdir (folder);
  if (!ran || (WIFEXITED (status) && WEXITSTATUS (status) == 77))
    {
      g_test_skip ("openpyxl absent");
      return;
    }
  if (status != 0)
    g_error ("%s", complaint);
}

#else

static void
test_without (void)
{
  g_autoptr (ImproveTrackerImport) first = import_csv ();
  g_autoptr (ImproveTrackerMapping) mapping = make_mapping ();
  g_autoptr (ImproveDate) day = improve_date_parse ("2017-06-30", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_null (
    improve_tracker_mapping_export_xlsx (mapping, improve_tracker_import_get_plan (first), day, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED);
  g_assert_nonnull (strstr (error->message, "xlsx_out"));
}

#endif

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#ifdef IMPROVE_WITH_XLSX_OUT
  g_test_add_func ("/tracker/xlsx-out/twice", test_twice);
  g_test_add_func ("/tracker/xlsx-out/too-long", test_too_long);
  g_test_add_func ("/tracker/xlsx-out/52-scratch-full", test_52_scratch_full);
  g_test_add_func ("/tracker/xlsx-out/empty-plan", test_empty_plan);
  g_test_add_func ("/tracker/xlsx-out/openpyxl", test_openpyxl);
#else
  g_test_add_func ("/tracker/xlsx-out/without-the-option", test_without);
#endif
#if defined IMPROVE_WITH_XLSX_OUT && defined IMPROVE_WITH_XLSX_IN
  g_test_add_func ("/tracker/xlsx-out/back", test_back);
  g_test_add_func ("/tracker/xlsx-out/layout", test_layout);
#endif
  return g_test_run ();
}
