/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Trackers as public bodies published them, held against the rows a person wrote down from them. */

#include <json-glib/json-glib.h>

#include <libimprove/entity/improve-entity-list.h>
#include <libimprove/model/improve-action.h>
#include <libimprove/tracker/improve-csv-private.h>
#include <libimprove/tracker/improve-import-note.h>
#include <libimprove/tracker/improve-tracker-export.h>
#include <libimprove/tracker/improve-tracker-import.h>

#include <string.h>

static char *
find_file (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "..", "shared", "trackers", name, NULL);

  return g_file_test (path, G_FILE_TEST_EXISTS) ? g_steal_pointer (&path) : NULL;
}

static ImproveTrackerImport *
import (const char *map, const char *path, const char *day, ImprovePlan *plan)
{
  g_autoptr (ImproveTrackerMapping) mapping = improve_tracker_mapping_new_from_name (map, NULL);
  g_autoptr (ImproveDate) date = improve_date_parse (day, NULL);
  g_autoptr (GError) error = NULL;
  ImproveTrackerImport *result =
    improve_tracker_mapping_import_file (mapping, path, plan, date, NULL, NULL, &error);

  g_assert_no_error (error);
  return result;
}

/* The rows by hand: an array of objects, each a cell by its heading. */
static JsonArray *
load_answers (JsonParser *parser, const char *name)
{
  g_autofree char *path = find_file (name);
  g_autoptr (GError) error = NULL;

  g_assert_nonnull (path);
  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  return json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)), "rows");
}

static char *
squeeze (const char *text)
{
  return improve_sheet_normalise (text);
}

/* Every row is accounted for, and comes out again with the very cells a person wrote down. */
static void
assert_rows (const char *name, const char *map)
{
  g_autofree char *csv_name = g_strconcat (name, ".csv", NULL);
  g_autofree char *answers_name = g_strconcat (name, ".rows.json", NULL);
  g_autofree char *path = find_file (csv_name);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (ImproveTrackerMapping) mapping = improve_tracker_mapping_new_from_name (map, NULL);
  g_autoptr (ImproveTrackerImport) result = NULL;
  g_autofree char *out = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (ImproveSheet) sheet = NULL;
  JsonArray *rows;

  if (path == NULL)
    {
      g_test_skip ("shared texts absent");
      return;
    }
  rows = load_answers (parser, answers_name);
  result = import (map, path, "2012-03-31", NULL);
  g_assert_cmpint (improve_tracker_import_get_rows_read (result), ==, json_array_get_length (rows));
  g_assert_cmpint (improve_tracker_import_get_rows_made (result) + improve_tracker_import_get_rows_listed (result), ==,
                   json_array_get_length (rows));
  out = improve_tracker_mapping_export_csv (mapping, improve_tracker_import_get_plan (result));
  bytes = g_bytes_new (out, strlen (out));
  sheet = improve_csv_read (bytes, NULL, NULL);
  g_assert_cmpuint (improve_sheet_get_n_rows (sheet), ==, 1 + json_array_get_length (rows));
  for (guint i = 0; i < json_array_get_length (rows); i++)
    for (guint column = 0; column < improve_sheet_get_n_columns (sheet); column++)
      {
        JsonObject *row = json_array_get_object_element (rows, i);
        const char *heading = improve_sheet_get_cell (sheet, 0, column);
        g_autofree char *expected = squeeze (json_object_get_string_member (row, heading));
        g_autofree char *actual = squeeze (improve_sheet_get_cell (sheet, i + 1, column));

        g_assert_cmpstr (actual, ==, expected);
      }
}

static void
test_board (void)
{
  assert_rows ("board-2011-06", "board-actions");
}

static void
test_march (void)
{
  assert_rows ("panel-2012-03", "bare");
}

static void
test_may (void)
{
  assert_rows ("panel-2012-05", "bare");
}

static guint
count_notes (ImproveTrackerImport *import, const char *rule, const char *value)
{
  GListModel *notes = improve_tracker_import_get_notes (import);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (notes); i++)
    {
      g_autoptr (ImproveImportNote) note = g_list_model_get_item (notes, i);

      if (!g_str_equal (improve_import_note_get_rule (note), rule))
        continue;
      if (value != NULL)
        {
          /* Long values are cut. */
          g_autofree char *a = g_utf8_substring (value, 0, MIN (g_utf8_strlen (value, -1), 60));
          g_autofree char *x = squeeze (a);
          g_autofree char *y = squeeze (improve_import_note_get_value (note));

          if (!g_str_has_prefix (y, x))
            continue;
        }
      n++;
    }
  return n;
}

/* Of the panel's two months no row went on. Those that March calls complete are told apart from those that vanished
 * without a word. */
static void
test_panel (void)
{
  g_autofree char *march = find_file ("panel-2012-03.csv");
  g_autofree char *may = find_file ("panel-2012-05.csv");
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (ImproveTrackerImport) first = NULL;
  g_autoptr (ImproveTrackerImport) second = NULL;
  int n_done = 0;
  JsonArray *rows;

  if (march == NULL || may == NULL)
    {
      g_test_skip ("shared texts absent");
      return;
    }
  rows = load_answers (parser, "panel-2012-03.rows.json");
  first = import ("bare", march, "2012-03-31", NULL);
  second = import ("bare", may, "2012-05-31", improve_tracker_import_get_plan (first));
  for (guint i = 0; i < json_array_get_length (rows); i++)
    {
      JsonObject *row = json_array_get_object_element (rows, i);
      gboolean done = g_str_has_prefix (json_object_get_string_member (row, "Latest Position"), "Complete");

      n_done += done;
      g_assert_cmpuint (
        count_notes (second, done ? "row-done" : "row-vanished", json_object_get_string_member (row, "Action")), ==, 1);
    }
  g_assert_cmpint (n_done, ==, 3);
  g_assert_cmpint (improve_tracker_import_get_rows_done (second), ==, 3);
  g_assert_cmpint (improve_tracker_import_get_rows_vanished (second), ==, 10);
  g_assert_cmpint (improve_tracker_import_get_rows_matched (second), ==, 0);
  g_assert_cmpint (improve_tracker_import_get_rows_made (second), ==, 12);
  g_assert_cmpuint (count_notes (second, "row-done", NULL), ==, 3);
  g_assert_cmpuint (count_notes (second, "row-vanished", NULL), ==, 10);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tracker/published/board", test_board);
  g_test_add_func ("/tracker/published/panel-march", test_march);
  g_test_add_func ("/tracker/published/panel-may", test_may);
  g_test_add_func ("/tracker/published/panel", test_panel);
  return g_test_run ();
}
