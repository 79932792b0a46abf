/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Trackers that are workbooks: the same mappings, the same notes. */

#include <libimprove/base/improve-errors.h>
#include <libimprove/document/improve-document.h>
#include <libimprove/entity/improve-entity-list.h>
#include <libimprove/model/improve-action.h>
#include <libimprove/model/improve-claim.h>
#include <libimprove/model/improve-slippage.h>
#include <libimprove/tracker/improve-import-note.h>
#include <libimprove/tracker/improve-tracker-import.h>

#include "workbook.h"

#ifdef IMPROVE_WITH_XLSX_IN
#define CAN_READ TRUE
#else
#define CAN_READ FALSE
#endif

static ImproveTrackerImport *
try_import (GBytes *bytes, const char *map, const char *day, ImprovePlan *plan, GError **error)
{
  g_autoptr (ImproveTrackerMapping) mapping = strchr (map, '\n') != NULL
                                                ? improve_tracker_mapping_new_from_text (map, error)
                                                : improve_tracker_mapping_new_from_name (map, error);
  g_autoptr (ImproveDate) date = improve_date_parse (day, NULL);

  g_assert_nonnull (mapping);
  return improve_tracker_mapping_import_bytes (mapping, bytes, "t.xlsx", plan, date, NULL, error);
}

static ImproveTrackerImport *
import (GBytes *bytes, const char *map, const char *day, ImprovePlan *plan)
{
  g_autoptr (GError) error = NULL;
  ImproveTrackerImport *result = try_import (bytes, map, day, plan, &error);

  g_assert_no_error (error);
  return result;
}

static ImproveAction *
get_action (ImproveTrackerImport *import, int index)
{
  return IMPROVE_ACTION (
    improve_entity_list_get (improve_plan_get_actions (improve_tracker_import_get_plan (import)), index));
}

static ImproveImportNote *
find_note (ImproveTrackerImport *import, const char *rule)
{
  GListModel *notes = improve_tracker_import_get_notes (import);

  for (guint i = 0; i < g_list_model_get_n_items (notes); i++)
    {
      g_autoptr (ImproveImportNote) note = g_list_model_get_item (notes, i);

      if (g_str_equal (improve_import_note_get_rule (note), rule))
        return note;
    }
  return NULL;
}

static void
assert_date (ImproveDate *date, const char *expected)
{
  g_autofree char *text = date != NULL ? improve_date_to_string (date) : NULL;

  g_assert_cmpstr (text, ==, expected);
}

static char *
write_plan (ImprovePlan *plan)
{
  g_autoptr (ImproveDocument) document = improve_document_new (plan);
  g_autoptr (GBytes) bytes = improve_document_to_bytes (document, NULL);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* Rows of texts, with dates by their numbers where a text begins with #. */
static GBytes *
make_tracker (const char *const (*rows)[6], guint n, const char *after)
{
  g_autoptr (GString) xml = g_string_new (NULL);

  for (guint row = 0; row < n; row++)
    {
      g_string_append_printf (xml, "<row r=\"%u\">", row + 1);
      for (guint i = 0; i < 6; i++)
        {
          g_autofree char *text = rows[row][i] != NULL ? g_markup_escape_text (rows[row][i], -1) : g_strdup ("");

          if (*text == '#')
            g_string_append_printf (xml, "<c r=\"%c%u\" s=\"1\"><v>%s</v></c>", 'A' + i, row + 1, text + 1);
          else if (*text != '\0')
            g_string_append_printf (xml, "<c r=\"%c%u\" t=\"str\"><v>%s</v></c>", 'A' + i, row + 1, text);
        }
      g_string_append (xml, "</row>");
    }
  return workbook_of ("", "<cols><col min=\"6\" max=\"6\" hidden=\"1\"/></cols>", xml->str, after);
}

static void
test_tracker (void)
{
  static const char *const rows[][6] = {
    { "Plan of a council that does not exist" },
    { "No", "What", "Who", "When", "Current status", "Private" },
    { "1.1", "Every referral is decided within a day", "DCS/HoS", "#42916", "Complete", "x" },
    { "1.2", "Supervision is written down", "HoS", "03/04/2017", "On track", "x" },
  };
  g_autoptr (GBytes) bytes = make_tracker (rows, G_N_ELEMENTS (rows), "<mergeCells><mergeCell ref=\"A1:E1\"/></mergeCells>");
  g_autoptr (ImproveTrackerImport) result = import (bytes, "torbay", "2017-06-30", NULL);
  ImproveImportNote *note = find_note (result, "xlsx-hidden-column");

  g_assert_cmpint (improve_tracker_import_get_rows_read (result), ==, 2);
  g_assert_cmpint (improve_tracker_import_get_rows_made (result), ==, 2);
  assert_date (improve_action_get_baseline_due (get_action (result, 0)), "2017-06-30");
  assert_date (improve_action_get_baseline_due (get_action (result, 1)), "2017-04-03");
  g_assert_cmpint (improve_action_get_state (get_action (result, 0)), ==, IMPROVE_ACTION_STATE_DELIVERED);
  g_assert_cmpuint (g_strv_length ((char **) improve_action_get_partner_ids (get_action (result, 0))), ==, 1);
  g_assert_cmpstr (improve_import_note_get_reason (note), ==, "column F: hidden, dropped");
}

/* A date the sheet holds as a date needs no order; one it holds as words does. */
static void
test_ambiguous (void)
{
  static const char *const rows[][6] = {
    { "What", "When" },
    { "Train", "#42828" },
    { "Visit", "03/04/2017" },
  };
  g_autoptr (GBytes) bytes = make_tracker (rows, G_N_ELEMENTS (rows), "");
  g_autoptr (ImproveTrackerImport) result = import (bytes, "[columns]\ntitle=What\ndue=When\n", "2017-06-30", NULL);

  assert_date (improve_action_get_baseline_due (get_action (result, 0)), "2017-04-03");
  assert_date (improve_action_get_baseline_due (get_action (result, 1)), NULL);
  g_assert_cmpint (improve_import_note_get_row (find_note (result, "date-ambiguous")), ==, 3);
}

/* A theme over three rows is said of each; an action over two rows stays one, and its second row is told. */
static void
test_merged_rows (void)
{
  static const char *const rows[][6] = {
    { "No", "What", "Who", "When", "Current status" },
    { "1", "Train staff", "DCS", "#42916", "On track" },
    { NULL, NULL, "HoS", "#42946" },
    { "2", "Visit on time", "DCS", "#42916", "On track" },
    { "3", "Write it down", NULL, "#42916", "On track" },
  };
  g_autoptr (GBytes) bytes =
    make_tracker (rows, G_N_ELEMENTS (rows), "<mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B2:B3\"/>"
                                             "<mergeCell ref=\"C4:C5\"/></mergeCells>");
  g_autoptr (ImproveTrackerImport) result = import (bytes, "torbay", "2017-06-30", NULL);

  g_assert_cmpint (improve_tracker_import_get_rows_read (result), ==, 4);
  g_assert_cmpint (improve_tracker_import_get_rows_made (result), ==, 3);
  g_assert_cmpint (improve_tracker_import_get_rows_listed (result), ==, 1);
  g_assert_cmpint (improve_import_note_get_row (find_note (result, "row-merged")), ==, 3);
  g_assert_cmpstr (improve_action_get_lead_id (get_action (result, 2)), ==,
                   improve_action_get_lead_id (get_action (result, 1)));
  g_assert_nonnull (find_note (result, "xlsx-merged"));
}

static void
test_headings_of_two_rows (void)
{
  static const char *const rows[][6] = {
    { "No", "What", "Outcome", NULL, "When" },
    { NULL, NULL, "Q1", "Q2" },
    { "1", "Train staff", "Seen", "Done", "#42916" },
  };
  static const char map[] =
    "[mapping]\nquarters-year=2016/17\n[columns]\nlabel=No\ntitle=What\ndue=When\nquarter-1=Outcome Q1\n"
    "quarter-2=Outcome Q2\n";
  g_autoptr (GBytes) bytes =
    make_tracker (rows, G_N_ELEMENTS (rows), "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:B2\"/>"
                                             "<mergeCell ref=\"C1:D1\"/><mergeCell ref=\"E1:E2\"/></mergeCells>");
  g_autoptr (ImproveTrackerImport) result = import (bytes, map, "2017-06-30", NULL);
  ImproveEntityList *claims = improve_plan_get_claims (improve_tracker_import_get_plan (result));

  g_assert_cmpint (improve_tracker_import_get_rows_made (result), ==, 1);
  assert_date (improve_action_get_baseline_due (get_action (result, 0)), "2017-06-30");
  g_assert_cmpint (improve_entity_list_get_size (claims), ==, 2);
  g_assert_cmpstr (improve_claim_get_text (IMPROVE_CLAIM (improve_entity_list_get (claims, 0))), ==, "Seen");
  g_assert_cmpstr (improve_claim_get_text (IMPROVE_CLAIM (improve_entity_list_get (claims, 1))), ==, "Done");
  /* The financial year that starts in April 2016: its first two quarters. */
  assert_date (improve_claim_get_valid_on (IMPROVE_CLAIM (improve_entity_list_get (claims, 0))), "2016-34");
  assert_date (improve_claim_get_valid_on (IMPROVE_CLAIM (improve_entity_list_get (claims, 1))), "2016-35");
}

static GBytes *
make_sheets (const char *second_rows, const char *second_state)
{
  Workbook *book = workbook_new ();
  g_autofree char *sheets = g_strdup_printf ("<sheet name=\"Cover\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"Plan A\" "
                                             "sheetId=\"2\" r:id=\"rId2\"/><sheet name=\"Plan B\" sheetId=\"3\" %s "
                                             "r:id=\"rId3\"/>", second_state);
  static const char relation[] =
    "<Relationship Id=\"rId2\" Type=\"" RELATIONS "worksheet\" Target=\"worksheets/sheet2.xml\"/>"
    "<Relationship Id=\"rId3\" Type=\"" RELATIONS "worksheet\" Target=\"/xl/worksheets/sheet3.xml\"/>";
  static const char *const headings[] = { "No", "What", "When", NULL };
  static const char *const row[] = { "1", "Train staff", "TBC", NULL };
  g_autofree char *first = workbook_row (1, headings);
  g_autofree char *second = workbook_row (2, row);
  g_autofree char *both = g_strconcat (first, second, NULL);
  g_autofree char *cover = workbook_sheet ("", "<row><c t=\"str\"><v>Hello</v></c></row>", "");
  g_autofree char *plan = workbook_sheet ("", both, "");
  g_autofree char *other = workbook_sheet ("", second_rows != NULL ? second_rows : both, "");

  workbook_add_top (book, "", sheets, relation);
  workbook_add (book, "xl/worksheets/sheet1.xml", cover);
  workbook_add (book, "xl/worksheets/sheet2.xml", plan);
  workbook_add (book, "xl/worksheets/sheet3.xml", other);
  return workbook_finish (book);
}

static void
test_which_sheet (void)
{
  g_autoptr (GBytes) alone = make_sheets ("<row><c t=\"str\"><v>Notes</v></c></row>", "");
  g_autoptr (GBytes) hidden = make_sheets (NULL, "state=\"hidden\"");
  g_autoptr (GBytes) twice = make_sheets (NULL, "");
  g_autoptr (ImproveTrackerImport) first = import (alone, "torbay", "2017-06-30", NULL);
  g_autoptr (ImproveTrackerImport) second = import (hidden, "torbay", "2017-06-30", NULL);
  g_autoptr (ImproveTrackerImport) named = import (twice, "[mapping]\nsheet=plan b\n[columns]\ntitle=What\n",
                                                   "2017-06-30", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (improve_tracker_import_get_rows_made (first), ==, 1);
  g_assert_nonnull (find_note (first, "xlsx-other-sheet"));
  g_assert_cmpstr (improve_import_note_get_reason (find_note (second, "xlsx-hidden-sheet")), ==,
                   "the hidden sheet “Plan B” was dropped");
  g_assert_cmpint (improve_tracker_import_get_rows_made (named), ==, 1);
  g_assert_null (try_import (twice, "torbay", "2017-06-30", NULL, &error));
  g_assert_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_MAPPING);
  g_assert_nonnull (strstr (error->message, "“Plan A” and “Plan B”"));
  g_clear_error (&error);
  g_assert_null (try_import (twice, "[mapping]\nsheet=Plan C\n[columns]\ntitle=What\n", "2017-06-30", NULL, &error));
  g_assert_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_MAPPING);
}

static void
test_months (void)
{
  static const char *const april[][6] = {
    { "No", "What", "Who", "When", "Current status" },
    { "1", "Train staff", "DCS", "#42916", "On track" },
    { "2", "Visit on time", "DCS", "#42916", "On track" },
  };
  static const char *const may[][6] = {
    { "No", "What", "Who", "When", "Current status" },
    { "1", "Train staff", "DCS", "#42947", "Complete" },
  };
  g_autoptr (GBytes) first = make_tracker (april, G_N_ELEMENTS (april), "");
  g_autoptr (GBytes) second = make_tracker (may, G_N_ELEMENTS (may), "");
  g_autoptr (ImproveTrackerImport) one = import (first, "torbay", "2017-04-30", NULL);
  ImprovePlan *plan = improve_tracker_import_get_plan (one);
  g_autofree char *before = write_plan (plan);
  g_autoptr (ImproveTrackerImport) again = import (first, "torbay", "2017-04-30", plan);
  g_autofree char *after = write_plan (plan);
  g_autoptr (ImproveTrackerImport) two = import (second, "torbay", "2017-05-31", plan);
  ImproveEntityList *slippages = improve_action_get_slippages (get_action (two, 0));

  g_assert_cmpstr (before, ==, after);
  g_assert_nonnull (find_note (again, "file-known"));
  g_assert_cmpint (improve_entity_list_get_size (slippages), ==, 1);
  assert_date (improve_slippage_get_new_date (IMPROVE_SLIPPAGE (improve_entity_list_get (slippages, 0))), "2017-07-31");
  g_assert_cmpint (improve_tracker_import_get_rows_vanished (two), ==, 1);
}

static void
test_broken (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("PK\3\4 and no more", 16);
  g_autoptr (GError) error = NULL;

  g_assert_null (try_import (bytes, "torbay", "2017-06-30", NULL, &error));
  g_assert_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_FORMAT);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tracker/workbook/broken", test_broken);
  if (!CAN_READ)
    return g_test_run ();
  g_test_add_func ("/tracker/workbook/tracker", test_tracker);
  g_test_add_func ("/tracker/workbook/ambiguous", test_ambiguous);
  g_test_add_func ("/tracker/workbook/merged-rows", test_merged_rows);
  g_test_add_func ("/tracker/workbook/headings-of-two-rows", test_headings_of_two_rows);
  g_test_add_func ("/tracker/workbook/which-sheet", test_which_sheet);
  g_test_add_func ("/tracker/workbook/months", test_months);
  return g_test_run ();
}
