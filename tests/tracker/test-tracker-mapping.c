/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <string.h>

#include <glib/gstdio.h>

#include <libimprove/base/improve-errors.h>
#include <libimprove/rules/improve-scale.h>
#include <libimprove/tracker/improve-csv-private.h>
#include <libimprove/tracker/improve-tracker-mapping-private.h>

#define COLUMNS "[columns]\ntitle=What\n"

static ImproveTrackerMapping *
make (const char *text)
{
  g_autoptr (GError) error = NULL;
  ImproveTrackerMapping *mapping = improve_tracker_mapping_new_from_text (text, &error);

  g_assert_no_error (error);
  return mapping;
}

static void
assert_refused (const char *text, const char *message)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveTrackerMapping) mapping = improve_tracker_mapping_new_from_text (text, &error);

  g_assert_null (mapping);
  g_assert_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_MAPPING);
  if (!g_str_has_prefix (error->message, message))
    g_error ("expected \"%s…\", got \"%s\"", message, error->message);
}

static ImproveSheet *
sheet_of (const char *csv)
{
  g_autoptr (GBytes) bytes = g_bytes_new (csv, strlen (csv));
  g_autoptr (GError) error = NULL;
  ImproveSheet *sheet = improve_csv_read (bytes, NULL, &error);

  g_assert_no_error (error);
  return sheet;
}

static void
test_shipped (void)
{
  static const char *const expected[] = { "bare", "board-actions", "progress-brag", "torbay", NULL };
  g_auto (GStrv) names = improve_tracker_mapping_list_names ();

  g_assert_true (g_strv_equal ((const char *const *) names, expected));
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (ImproveTrackerMapping) mapping = improve_tracker_mapping_new_from_name (names[i], &error);
      g_autofree char *text = NULL;

      g_assert_no_error (error);
      g_assert_cmpstr (improve_tracker_mapping_get_name (mapping), ==, names[i]);
      g_assert_cmpstr (improve_tracker_mapping_get_title (mapping), !=, "");
      g_assert_cmpint (improve_tracker_mapping_get_date_order (mapping), ==, IMPROVE_DATE_ORDER_DAY_FIRST);
      text = improve_tracker_mapping_to_text (mapping);
      g_object_unref (make (text));
    }
}

/* A value that has no place on its scale could not be compared with what others say. */
static void
test_ranks (void)
{
  g_auto (GStrv) names = improve_tracker_mapping_list_names ();

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (ImproveTrackerMapping) mapping = improve_tracker_mapping_new_from_name (names[i], NULL);

      g_assert_cmpuint (mapping->statuses->len, >, 0);
      for (guint j = 0; j < mapping->statuses->len; j++)
        {
          const ImproveTrackerStatus *status = g_ptr_array_index (mapping->statuses, j);

          if (improve_scale_get_rank (status->scale, status->value) < 0)
            g_error ("%s: %s has no rank on %s", names[i], status->value, status->scale);
          g_assert_true (improve_scale_says_done (status->scale, status->value) ==
                         g_str_equal (improve_tracker_mapping_find_state (mapping, status->value), "delivered"));
        }
    }
}

static void
test_unknown (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (improve_tracker_mapping_new_from_name ("../torbay", &error));
  g_assert_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_MAPPING);
  g_assert_nonnull (strstr (error->message, "bare, board-actions, progress-brag, torbay"));
}

static void
test_faults (void)
{
  assert_refused ("", "[map-no-title]");
  assert_refused ("nonsense", "[map-syntax]");
  assert_refused ("[mapping]\ntitel=x\n" COLUMNS, "[map-name] mapping, [mapping]: 'titel'");
  assert_refused ("[column]\ntitle=x\n", "[map-name] mapping, column");
  assert_refused ("[columns]\ntitle=x\ndeadlin=y\n", "[map-name] mapping, [columns]: 'deadlin'");
  assert_refused ("[columns]\ntitle=What\nlead=Who;what\n", "[map-heading-twice] mapping, lead");
  assert_refused (COLUMNS "[mapping]\ndate-order=ddmmyy\n", "[map-word] mapping, date-order: give one of: day-first");
  assert_refused (COLUMNS "[mapping]\ntwo-digit-years=2017\n", "[map-number]");
  assert_refused (COLUMNS "[mapping]\nheader-row=0\n", "[map-number]");
  assert_refused (COLUMNS "[mapping]\nquarters-year=2016/18\n", "[map-year]");
  assert_refused (COLUMNS "[mapping]\nopening-state=assured\n", "[map-word] mapping, opening-state");
  assert_refused (COLUMNS "[states]\nembedded=blue\n", "[map-word] mapping, [states]");
  assert_refused (COLUMNS "[states]\nagreed=a;b\ndraft=b\n", "[map-state-twice]");
  assert_refused (COLUMNS "[scale x]\na=Red\nb= red \n", "[map-words-twice]");
  assert_refused (COLUMNS "[owners]\nkind=team\n", "[map-word] mapping, kind");
  assert_refused (COLUMNS "[owners]\nsplit=/;;&\n", "[map-empty]");
  assert_refused ("[columns]\ntitle=\xff\n", "[map-encoding]");
}

static void
test_match (void)
{
  g_autoptr (ImproveTrackerMapping) mapping = make ("[columns]\ntitle=What\ndue=When;By when\nstatus=Current status*\n"
                                                    "progress=Current status report\n");
  g_autoptr (ImproveSheet) sheet = sheet_of ("My tracker,,,,\r\nWHAT, by  When ,Current status (June),x,"
                                             "current status report\r\na,b,c,d,e\r\n");
  ImproveTrackerLayout layout;
  g_autoptr (GError) error = NULL;

  g_assert_true (improve_tracker_mapping_match (mapping, sheet, &layout, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (layout.header_row, ==, 1);
  g_assert_cmpuint (layout.n_matched, ==, 4);
  g_assert_cmpint (layout.columns[IMPROVE_TRACKER_COLUMN_TITLE], ==, 0);
  g_assert_cmpint (layout.columns[IMPROVE_TRACKER_COLUMN_DUE], ==, 1);
  g_assert_cmpint (layout.columns[IMPROVE_TRACKER_COLUMN_STATUS], ==, 2);
  g_assert_cmpint (layout.columns[IMPROVE_TRACKER_COLUMN_PROGRESS], ==, 4);
  g_assert_cmpint (layout.columns[IMPROVE_TRACKER_COLUMN_LEAD], ==, -1);
  g_assert_cmpint (improve_tracker_layout_find_column (&layout, 3), ==, -1);
  g_assert_cmpint (improve_tracker_layout_find_column (&layout, 1), ==, IMPROVE_TRACKER_COLUMN_DUE);
}

static void
assert_no_match (const char *text, const char *csv, const char *message)
{
  g_autoptr (ImproveTrackerMapping) mapping = make (text);
  g_autoptr (ImproveSheet) sheet = sheet_of (csv);
  ImproveTrackerLayout layout;
  g_autoptr (GError) error = NULL;

  g_assert_false (improve_tracker_mapping_match (mapping, sheet, &layout, &error) &&
                  improve_tracker_layout_settle (&layout, sheet, &error));
  g_assert_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_MAPPING);
  if (strstr (error->message, message) == NULL)
    g_error ("expected \"%s\", got \"%s\"", message, error->message);
}

/* A heading named exactly is meant, and not another that only starts like it. */
static void
test_match_exact (void)
{
  g_autoptr (ImproveTrackerMapping) mapping = make ("[columns]\ntitle=What\nstatus=RAG;RAG*\n");
  g_autoptr (ImproveSheet) before = sheet_of ("What,RAG notes,RAG\r\na,b,c\r\n");
  g_autoptr (ImproveSheet) after = sheet_of ("What,RAG,RAG notes\r\na,b,c\r\n");
  ImproveTrackerLayout layout;
  g_autoptr (GError) error = NULL;

  g_assert_true (improve_tracker_mapping_match (mapping, before, &layout, &error));
  g_assert_cmpint (layout.columns[IMPROVE_TRACKER_COLUMN_STATUS], ==, 2);
  g_assert_true (improve_tracker_mapping_match (mapping, after, &layout, &error));
  g_assert_cmpint (layout.columns[IMPROVE_TRACKER_COLUMN_STATUS], ==, 1);
  g_assert_cmpuint (layout.n_matched, ==, 2);
  assert_no_match ("[columns]\ntitle=What\nstatus=RAG*\n", "What,RAG notes,RAG words\r\na,b,c\r\n",
                   "[map-column-twice] row 1: columns B and C");
}

static void
assert_header (const char *text, const char *csv, guint first, guint last, const char *heading)
{
  g_autoptr (ImproveTrackerMapping) mapping = make (text);
  g_autoptr (ImproveSheet) sheet = sheet_of (csv);
  ImproveTrackerLayout layout;
  g_autoptr (GError) error = NULL;

  g_assert_true (improve_tracker_mapping_match (mapping, sheet, &layout, &error));
  g_assert_cmpuint (layout.first_header_row, ==, first);
  g_assert_cmpuint (layout.header_row, ==, last);
  g_assert_true (improve_tracker_layout_settle (&layout, sheet, &error));
  g_assert_cmpstr (improve_sheet_get_cell (sheet, last, improve_sheet_get_n_columns (sheet) - 1), ==, heading);
}

/* Headings over several rows: as many as it takes, or as many as are declared. */
static void
test_headings_of_rows (void)
{
  static const char columns[] = "[columns]\ntitle=What\nlead=Who\nquarter-1=Outcome Q1\nquarter-2=Outcome Q2\n";

  assert_header (columns, "Our plan,,,\r\nWhat,Who,Outcome,\r\n,,Q1,Q2\r\na,b,c,d\r\n", 1, 2, "Outcome Q2");
  assert_header (columns, "What,Who,Outcome Q1,Outcome Q2\r\na,b,Q1,d\r\n", 0, 0, "Outcome Q2");
  /* A heading over nothing but itself spans no other. */
  assert_header (columns, "What,Who,\r\n,,Note\r\n", 0, 0, "");
  assert_header ("[columns]\ntitle=What\n[mapping]\nheader-rows=2\n", "What,Who,\r\n,,Note\r\n", 0, 1, "Note");
  /* What was exported has one row of them, the first. */
  assert_header ("[columns]\ntitle=What\n[mapping]\nheader-rows=2\nheader-row=4\n", "What,Note\r\n1,2\r\n", 0, 0, "Note");
}

static void
test_no_match (void)
{
  assert_no_match (COLUMNS, "Where,Who\r\n1,2\r\n", "[map-no-heading]");
  assert_no_match (COLUMNS, "What;Who\r\n1;2\r\n", "declare delimiter");
  assert_no_match (COLUMNS "[mapping]\nheader-row=2\n", "a,b\r\nc,d\r\nWhat,Who\r\n1,2\r\n", "[map-no-heading]");
  assert_no_match ("[columns]\ntitle=What;Action\n", "What,Action\r\n1,2\r\n", "[map-column-twice] row 1: columns A and B");
  assert_no_match (COLUMNS, "What,Note,note\r\n1,2,3\r\n", "[csv-header-twice]");
}

static void
check_status (ImproveTrackerMapping *mapping, const char *cell, const char *value, const char *state)
{
  const ImproveTrackerStatus *status = improve_tracker_mapping_find_status (mapping, cell);

  if (g_strcmp0 (status != NULL ? status->value : NULL, value) != 0)
    g_error ("\"%s\": expected %s, got %s", cell, value, status != NULL ? status->value : NULL);
  g_assert_cmpstr (improve_tracker_mapping_find_state (mapping, value), ==, state);
}

static void
test_status (void)
{
  g_autoptr (ImproveTrackerMapping) loose = improve_tracker_mapping_new_from_name ("torbay", NULL);
  g_autoptr (ImproveTrackerMapping) strict = make (COLUMNS "[scale s]\ndone=Complete\n[states]\ndelivered=done\n");

  check_status (loose, "On track", "on_track", "in_progress");
  check_status (loose, "  ON   TRACK. ", "on_track", "in_progress");
  check_status (loose, "Completed, and written up", "completed", "delivered");
  check_status (loose, "In progress – 3 of 5 teams", "in_progress", "in_progress");
  check_status (loose, "Complete\nAll teams trained by June", "completed", "delivered");
  check_status (loose, "Complete by June", NULL, "agreed");
  check_status (loose, "Not on track: two posts vacant", "off_track", "in_progress");
  check_status (loose, "G", "green", "in_progress");
  check_status (loose, "A. Smith to report", NULL, "agreed");
  check_status (loose, "A\nnew report", NULL, "agreed");
  check_status (loose, "", NULL, "agreed");
  check_status (loose, "Place in place", NULL, "agreed");
  check_status (strict, "complete", "done", "delivered");
  check_status (strict, "Complete.", "done", "delivered");
  check_status (strict, "Complete, all of it", NULL, "draft");
  check_status (strict, "Complete\nall of it", NULL, "draft");
}

static void
check_owners (ImproveTrackerMapping *mapping, const char *cell, const char *expected)
{
  g_auto (GStrv) owners = improve_tracker_mapping_split_owners (mapping, cell);
  g_autofree char *joined = g_strjoinv ("|", owners);

  g_assert_cmpstr (joined, ==, expected);
}

static void
test_owners (void)
{
  g_autoptr (ImproveTrackerMapping) mapping =
    make (COLUMNS "[owners]\nsplit=/;\\n;and;&\nkind=post\norganizations=Police;Health  board\npersons=Robin Vale\n");
  g_autoptr (ImproveTrackerMapping) whole = make (COLUMNS);

  check_owners (mapping, "DCS/HoS", "DCS|HoS");
  check_owners (mapping, " DCS / HoS &\nPolice ", "DCS|HoS|Police");
  check_owners (mapping, "Head of Standards and Training", "Head of Standards|Training");
  check_owners (mapping, "Sandy", "Sandy");
  check_owners (mapping, "and", "and");
  check_owners (mapping, "//", "");
  check_owners (mapping, "", "");
  check_owners (whole, "DCS/HoS", "DCS/HoS");
  g_assert_cmpint (improve_tracker_mapping_find_owner_kind (mapping, "DCS"), ==, IMPROVE_TRACKER_PARTY_POST);
  g_assert_cmpint (improve_tracker_mapping_find_owner_kind (mapping, "health board"), ==,
                   IMPROVE_TRACKER_PARTY_ORGANIZATION);
  g_assert_cmpint (improve_tracker_mapping_find_owner_kind (mapping, "Robin Vale"), ==, IMPROVE_TRACKER_PARTY_PERSON);
}

static void
test_lists (void)
{
  g_autoptr (ImproveTrackerMapping) mapping = make ("[columns]\ntitle=What;A\\;B\ndue=\n");
  g_auto (GStrv) columns = improve_tracker_mapping_list_columns (mapping);
  g_auto (GStrv) headings = improve_tracker_mapping_list_headings (mapping, "title");
  g_auto (GStrv) none = improve_tracker_mapping_list_headings (mapping, "lead");

  g_assert_cmpuint (g_strv_length (columns), ==, 2);
  g_assert_cmpstr (headings[1], ==, "a;b");
  g_assert_cmpuint (g_strv_length (none), ==, 0);
}

static void
test_files (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("improve-XXXXXX", &error);
  g_autofree char *path = g_build_filename (folder, "ours.map", NULL);
  g_autoptr (ImproveTrackerMapping) mapping = NULL;

  g_assert_true (g_file_set_contents (path, COLUMNS, -1, &error));
  mapping = improve_tracker_mapping_new_from_file (path, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (improve_tracker_mapping_get_name (mapping), ==, "ours.map");
  g_assert_null (improve_tracker_mapping_new_from_file (folder, NULL, &error));
  g_assert_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_NOT_A_FILE);
  g_clear_error (&error);
  g_assert_null (improve_tracker_mapping_new_from_file ("/dev/zero", NULL, &error));
  g_assert_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_NOT_A_FILE);
  g_clear_error (&error);
  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_null (improve_tracker_mapping_new_from_file (path, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tracker/mapping/shipped", test_shipped);
  g_test_add_func ("/tracker/mapping/ranks", test_ranks);
  g_test_add_func ("/tracker/mapping/unknown", test_unknown);
  g_test_add_func ("/tracker/mapping/faults", test_faults);
  g_test_add_func ("/tracker/mapping/match", test_match);
  g_test_add_func ("/tracker/mapping/match-exact", test_match_exact);
  g_test_add_func ("/tracker/mapping/headings-of-rows", test_headings_of_rows);
  g_test_add_func ("/tracker/mapping/no-match", test_no_match);
  g_test_add_func ("/tracker/mapping/status", test_status);
  g_test_add_func ("/tracker/mapping/owners", test_owners);
  g_test_add_func ("/tracker/mapping/lists", test_lists);
  g_test_add_func ("/tracker/mapping/files", test_files);
  return g_test_run ();
}
