/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <string.h>

#include <libimprove/document/improve-document.h>
#include <libimprove/model/improve-action.h>
#include <libimprove/model/improve-claim.h>
#include <libimprove/model/improve-organization.h>
#include <libimprove/model/improve-post.h>
#include <libimprove/govern/improve-recording.h>
#include <libimprove/tracker/improve-csv-private.h>
#include <libimprove/tracker/improve-tracker-export.h>
#include <libimprove/tracker/improve-tracker-import.h>

static ImproveTrackerMapping *
shipped (const char *name)
{
  g_autoptr (GError) error = NULL;
  ImproveTrackerMapping *mapping = improve_tracker_mapping_new_from_name (name, &error);

  g_assert_no_error (error);
  return mapping;
}

static ImprovePlan *
import (ImproveTrackerMapping *mapping, const char *csv, gssize length)
{
  g_autoptr (GBytes) bytes = g_bytes_new (csv, length < 0 ? strlen (csv) : (gsize) length);
  g_autoptr (ImproveDate) date = improve_date_parse ("2017-06-30", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveTrackerImport) result =
    improve_tracker_mapping_import_bytes (mapping, bytes, "t.csv", NULL, date, NULL, &error);

  g_assert_no_error (error);
  return g_object_ref (improve_tracker_import_get_plan (result));
}

static ImproveSheet *
read_csv (const char *csv)
{
  g_autoptr (GBytes) bytes = g_bytes_new (csv, strlen (csv));
  g_autoptr (GError) error = NULL;
  ImproveSheet *sheet = improve_csv_read (bytes, NULL, &error);

  g_assert_no_error (error);
  return sheet;
}

static ImproveAction *
get_action (ImprovePlan *plan, int index)
{
  return IMPROVE_ACTION (improve_entity_list_get (improve_plan_get_actions (plan), index));
}

static gboolean
is_blank (ImproveSheet *sheet, guint row)
{
  for (guint column = 0; column < improve_sheet_get_n_columns (sheet); column++)
    if (*improve_sheet_get_cell (sheet, row, column) != '\0')
      return FALSE;
  return TRUE;
}

/* The same cells, but for rows with nothing in them. */
static void
assert_same_cells (const char *first, const char *second)
{
  g_autoptr (ImproveSheet) a = read_csv (first);
  g_autoptr (ImproveSheet) b = read_csv (second);
  guint other = 0;

  g_assert_cmpuint (improve_sheet_get_n_columns (a), ==, improve_sheet_get_n_columns (b));
  for (guint row = 0; row < improve_sheet_get_n_rows (a); row++)
    {
      if (is_blank (a, row))
        continue;
      g_assert_cmpuint (other, <, improve_sheet_get_n_rows (b));
      for (guint column = 0; column < improve_sheet_get_n_columns (a); column++)
        g_assert_cmpstr (improve_sheet_get_cell (a, row, column), ==, improve_sheet_get_cell (b, other, column));
      other++;
    }
  g_assert_cmpuint (other, ==, improve_sheet_get_n_rows (b));
}

static void
check_inverse (const char *mapping_name, const char *path)
{
  g_autoptr (ImproveTrackerMapping) mapping = shipped (mapping_name);
  g_autofree char *csv = NULL;
  g_autofree char *out = NULL;
  g_autofree char *again = NULL;
  g_autoptr (ImprovePlan) plan = NULL;
  g_autoptr (ImprovePlan) second = NULL;

  if (!g_file_get_contents (path, &csv, NULL, NULL))
    {
      g_test_skip ("shared texts absent");
      return;
    }
  plan = import (mapping, csv, -1);
  out = improve_tracker_mapping_export_csv (mapping, plan);
  assert_same_cells (csv, out);
  second = import (mapping, out, -1);
  again = improve_tracker_mapping_export_csv (mapping, second);
  g_assert_cmpstr (out, ==, again);
}

/* What came in goes out: the same columns, the same cells, in the same order. */
static void
test_inverse (void)
{
  g_autofree char *torbay = g_test_build_filename (G_TEST_DIST, "tracker", "torbay-shaped.csv", NULL);

  check_inverse ("torbay", torbay);
}

static void
test_inverse_published (void)
{
  static const struct { const char *mapping; const char *file; } cases[] = {
    { "board-actions", "board-2011-06.csv" },
    { "bare", "panel-2012-03.csv" },
    { "bare", "panel-2012-05.csv" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path =
        g_test_build_filename (G_TEST_DIST, "..", "..", "shared", "trackers", cases[i].file, NULL);

      check_inverse (cases[i].mapping, path);
    }
}

/* Through the document and back the columns are still there. */
static void
test_through_document (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "tracker", "torbay-shaped.csv", NULL);
  g_autoptr (ImproveTrackerMapping) mapping = shipped ("torbay");
  g_autofree char *csv = NULL;
  g_autofree char *out = NULL;
  g_autoptr (ImprovePlan) plan = NULL;
  g_autoptr (ImproveDocument) document = NULL;
  g_autoptr (ImproveDocument) loaded = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_get_contents (path, &csv, NULL, &error));
  plan = import (mapping, csv, -1);
  document = improve_document_new (plan);
  bytes = improve_document_to_bytes (document, &error);
  g_assert_no_error (error);
  loaded = improve_document_load_bytes (bytes, &error);
  g_assert_no_error (error);
  out = improve_tracker_mapping_export_csv (mapping, improve_document_get_plan (loaded));
  assert_same_cells (csv, out);
}

static void
assert_row (const char *csv, const char *expected)
{
  if (strstr (csv, expected) == NULL)
    g_error ("no \"%s\" in\n%s", expected, csv);
}

/* What changed is written anew, and nothing else. */
static void
test_changed (void)
{
  g_autoptr (ImproveTrackerMapping) mapping = shipped ("torbay");
  g_autoptr (ImprovePlan) plan = import (mapping, "No,What,Who,When,Current status,Notes\r\n"
                                                  "1,one,DCS/HoS,31/3/2018,on  TRACK,n1\r\n2,two,DCS,Ongoing,,n2\r\n", -1);
  g_autoptr (ImproveAction) third = improve_action_new ("=three", NULL);
  g_autoptr (ImprovePost) post = improve_post_new ("Head of Care");
  g_autoptr (ImproveDate) day = improve_date_parse ("2017-07-31", NULL);
  g_autoptr (GDateTime) at = g_date_time_new_utc (2017, 7, 31, 0, 0, 0);
  g_autoptr (GError) error = NULL;
  g_autofree char *out = NULL;
  g_autoptr (ImproveClaim) claim = NULL;
  ImproveEntity *party = improve_entity_list_get (improve_plan_get_organizations (plan), 0);

  improve_action_set_title (get_action (plan, 0), "one, better");
  g_assert_true (improve_plan_add (plan, IMPROVE_ENTITY (third), &error));
  g_assert_true (improve_plan_add (plan, IMPROVE_ENTITY (post), &error));
  improve_action_set_lead_id (get_action (plan, 1), improve_entity_get_id (IMPROVE_ENTITY (post)));
  claim = improve_claim_new (improve_entity_get_id (IMPROVE_ENTITY (get_action (plan, 1))), IMPROVE_CLAIM_ASPECT_DELIVERY,
                             "progress_words", "at_risk", NULL, improve_entity_get_id (party), NULL, day);
  g_assert_true (improve_plan_record (plan, IMPROVE_ENTITY (claim), at, &error));
  g_assert_no_error (error);
  out = improve_tracker_mapping_export_csv (mapping, plan);
  assert_row (out, "\"1\",\"one, better\",\"DCS/HoS\",\"31/3/2018\",\"on  TRACK\",\"n1\"\r\n");
  assert_row (out, "\"2\",\"two\",\"Head of Care\",\"Ongoing\",\"At risk\",\"n2\"\r\n");
  assert_row (out, "\"\",\"'=three\",\"\",\"\",\"\",\"\"\r\n");
}

/* A plan that came from no tracker gets the columns of the mapping. */
static void
test_from_scratch (void)
{
  g_autoptr (ImproveTrackerMapping) mapping = shipped ("progress-brag");
  g_autoptr (ImprovePlan) plan = improve_plan_new ("Ours");
  g_autoptr (ImproveDate) due = improve_date_parse ("2018-03-31", NULL);
  g_autoptr (ImproveAction) action = improve_action_new ("one", due);
  g_autoptr (GError) error = NULL;
  g_autofree char *out = NULL;
  g_autofree char *template = improve_tracker_mapping_make_template (mapping);

  g_assert_true (improve_plan_add (plan, IMPROVE_ENTITY (action), &error));
  out = improve_tracker_mapping_export_csv (mapping, plan);
  g_assert_true (g_str_has_prefix (out, template));
  assert_row (out, "\"Ref\",\"Action\",\"Detail\",\"Lead\",\"Partners\",\"Timescale\"");
  assert_row (out, "\"one\",\"\",\"\",\"\",\"31/03/2018\"");
}

/* Every shipped template is read by its own mapping. */
static void
test_templates (void)
{
  g_auto (GStrv) names = improve_tracker_mapping_list_names ();

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (ImproveTrackerMapping) mapping = shipped (names[i]);
      g_autofree char *template = improve_tracker_mapping_make_template (mapping);
      g_autoptr (ImprovePlan) plan = import (mapping, template, -1);

      g_assert_cmpint (improve_entity_list_get_size (improve_plan_get_actions (plan)), ==, 0);
    }
}

static void
test_sidecar (void)
{
  g_autoptr (ImproveTrackerMapping) mapping = shipped ("bare");
  g_autoptr (ImprovePlan) plan = import (mapping, "Action,Who,Extra\r\na,b,c\r\n", -1);
  g_autofree char *sidecar = improve_tracker_mapping_export_sidecar (mapping, plan, "ours.csv");

  assert_row (sidecar, "\"path\": \"ours.csv\"");
  assert_row (sidecar, "\"name\": \"Action\",\n            \"type\": \"string\",\n            \"description\": \"title\"");
  assert_row (sidecar, "\"name\": \"Extra\"");
}

/* One value a cell, one type a column, read back cell by cell as it was written. */
static void
test_tidy (void)
{
  static const char csv[] = "No,What,Who,When,Current status,Cost code,Recommendation\r\n"
                            "1,Train,DCS/HoS/CEO,30/06/2017,Complete,0008,\"1, 2\"\r\n"
                            "2,'=1+1,HoS,03/04/2017,,,\r\n";
  static const char *const expected[][10] = {
    { "No", "What", "Who", "Who 2", "Who 3", "When", "Current status", "Cost code", "Recommendation",
      "Recommendation 2" },
    { "1", "Train", "DCS", "HoS", "CEO", "2017-06-30", "Complete", "0008", "1", "2" },
    { "2", "=1+1", "HoS", "", "", "2017-04-03", "", "", "", "" },
  };
  g_autoptr (ImproveTrackerMapping) mapping = improve_tracker_mapping_new_from_name ("torbay", NULL);
  g_autoptr (GBytes) bytes = g_bytes_new_static (csv, sizeof csv - 1);
  g_autoptr (ImproveDate) day = improve_date_parse ("2017-06-30", NULL);
  g_autoptr (ImproveTrackerImport) import =
    improve_tracker_mapping_import_bytes (mapping, bytes, "t.csv", NULL, day, NULL, NULL);
  ImprovePlan *plan = improve_tracker_import_get_plan (import);
  g_autofree char *tidy = improve_tracker_mapping_export_tidy_csv (mapping, plan);
  g_autofree char *sidecar = improve_tracker_mapping_export_tidy_sidecar (mapping, plan, "tidy.csv");
  g_autofree char *flat = improve_sheet_normalise (sidecar);
  g_autoptr (GBytes) out = g_bytes_new (tidy, strlen (tidy));
  g_autoptr (ImproveSheet) sheet = improve_csv_read (out, NULL, NULL);

  g_assert_cmpuint (improve_sheet_get_n_rows (sheet), ==, G_N_ELEMENTS (expected));
  g_assert_cmpuint (improve_sheet_get_n_columns (sheet), ==, 10);
  for (guint row = 0; row < G_N_ELEMENTS (expected); row++)
    for (guint column = 0; column < 10; column++)
      g_assert_cmpstr (improve_sheet_get_cell (sheet, row, column), ==, expected[row][column]);
  g_assert_nonnull (strstr (tidy, "\"'=1+1\""));
  g_assert_nonnull (strstr (tidy, ",2017-06-30,"));
  g_assert_true (g_utf8_validate (tidy, -1, NULL) && !g_str_has_prefix (tidy, "\xef\xbb\xbf"));
  g_assert_nonnull (strstr (flat, "\"name\": \"when\", \"type\": \"date\", \"format\": \"%y-%m-%d\""));
  g_assert_nonnull (strstr (flat, "\"name\": \"who 3\", \"type\": \"string\""));
  g_assert_nonnull (strstr (flat, "\"name\": \"cost code\", \"type\": \"string\""));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tracker/export/inverse", test_inverse);
  g_test_add_func ("/tracker/export/inverse-published", test_inverse_published);
  g_test_add_func ("/tracker/export/through-document", test_through_document);
  g_test_add_func ("/tracker/export/changed", test_changed);
  g_test_add_func ("/tracker/export/from-scratch", test_from_scratch);
  g_test_add_func ("/tracker/export/templates", test_templates);
  g_test_add_func ("/tracker/export/sidecar", test_sidecar);
  g_test_add_func ("/tracker/export/tidy", test_tidy);
  return g_test_run ();
}
