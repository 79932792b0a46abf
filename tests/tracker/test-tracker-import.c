/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <string.h>

#include <json-glib/json-glib.h>

#include <libimprove/base/improve-errors.h>
#include <libimprove/model/improve-action.h>
#include <libimprove/model/improve-basis.h>
#include <libimprove/model/improve-claim.h>
#include <libimprove/model/improve-move.h>
#include <libimprove/model/improve-objective.h>
#include <libimprove/model/improve-post.h>
#include <libimprove/model/improve-recommendation.h>
#include <libimprove/model/improve-theme.h>
#include <libimprove/tracker/improve-import-note.h>
#include <libimprove/tracker/improve-tracker-import.h>

static ImproveDate *
day (const char *text)
{
  g_autoptr (GError) error = NULL;
  ImproveDate *date = improve_date_parse (text, &error);

  g_assert_no_error (error);
  return date;
}

static ImproveTrackerMapping *
shipped (const char *name)
{
  g_autoptr (GError) error = NULL;
  ImproveTrackerMapping *mapping = improve_tracker_mapping_new_from_name (name, &error);

  g_assert_no_error (error);
  return mapping;
}

static ImproveTrackerImport *
import_file (const char *mapping_name, const char *path, const char *known_at)
{
  g_autoptr (ImproveTrackerMapping) mapping = shipped (mapping_name);
  g_autoptr (ImproveDate) date = day (known_at);
  g_autoptr (GError) error = NULL;
  ImproveTrackerImport *import = improve_tracker_mapping_import_file (mapping, path, NULL, date, NULL, NULL, &error);

  g_assert_no_error (error);
  return import;
}

static ImproveTrackerImport *
import_text (ImproveTrackerMapping *mapping, const char *csv, ImprovePlan *plan)
{
  g_autoptr (GBytes) bytes = g_bytes_new (csv, strlen (csv));
  g_autoptr (ImproveDate) date = day ("2017-06-30");
  g_autoptr (GError) error = NULL;
  ImproveTrackerImport *import = improve_tracker_mapping_import_bytes (mapping, bytes, "t.csv", plan, date, NULL, &error);

  g_assert_no_error (error);
  return import;
}

static ImproveAction *
get_action (ImproveTrackerImport *import, int index)
{
  return IMPROVE_ACTION (improve_entity_list_get (
    improve_plan_get_actions (improve_tracker_import_get_plan (import)), index));
}

static void
assert_date (ImproveDate *date, const char *expected)
{
  g_autofree char *text = date != NULL ? improve_date_to_string (date) : NULL;

  g_assert_cmpstr (text, ==, expected);
}

static const char *
party_name (ImproveEntity *entity, const char *row_name)
{
  g_autoptr (GError) error = NULL;
  ImproveEntity *party = improve_entity_get_ref (entity, row_name, &error);

  g_assert_no_error (error);
  return party != NULL ? improve_post_get_label (IMPROVE_POST (party)) : NULL;
}

/* The only delivery claim about the action, or NULL. */
static ImproveClaim *
find_claim (ImproveTrackerImport *import, ImproveAction *action, ImproveClaimAspect aspect)
{
  ImproveEntityList *claims = improve_plan_get_claims (improve_tracker_import_get_plan (import));
  ImproveClaim *found = NULL;

  for (int i = 0; i < improve_entity_list_get_size (claims); i++)
    {
      ImproveClaim *claim = IMPROVE_CLAIM (improve_entity_list_get (claims, i));

      if (g_strcmp0 (improve_claim_get_subject_id (claim), improve_entity_get_id (IMPROVE_ENTITY (action))) != 0 ||
          improve_claim_get_aspect (claim) != aspect)
        continue;
      g_assert_null (found);
      found = claim;
    }
  return found;
}

static ImproveImportNote *
find_note (ImproveTrackerImport *import, int row, const char *rule)
{
  GListModel *notes = improve_tracker_import_get_notes (import);

  for (guint i = 0; i < g_list_model_get_n_items (notes); i++)
    {
      g_autoptr (ImproveImportNote) note = g_list_model_get_item (notes, i);

      if (improve_import_note_get_row (note) == row && g_str_equal (improve_import_note_get_rule (note), rule))
        return note;
    }
  return NULL;
}

static void
assert_claim (ImproveTrackerImport *import, int index, const char *scale, const char *value, const char *text)
{
  ImproveClaim *claim = find_claim (import, get_action (import, index), IMPROVE_CLAIM_ASPECT_DELIVERY);
  g_autofree char *at = NULL;

  g_assert_nonnull (claim);
  g_assert_cmpstr (improve_claim_get_scale (claim), ==, scale);
  g_assert_cmpstr (improve_claim_get_value (claim), ==, value);
  g_assert_cmpstr (improve_claim_get_text (claim), ==, text);
  assert_date (improve_claim_get_valid_on (claim), "2017-06-30");
  at = g_date_time_format_iso8601 (improve_claim_get_recorded_at (claim));
  g_assert_cmpstr (at, ==, "2017-06-30T00:00:00Z");
}

static ImproveMove *
last_move (ImproveAction *action)
{
  ImproveEntityList *moves = improve_action_get_moves (action);

  return IMPROVE_MOVE (improve_entity_list_get (moves, improve_entity_list_get_size (moves) - 1));
}

static void
test_torbay_rows (ImproveTrackerImport *import)
{
  ImproveAction *first = get_action (import, 0);
  g_autoptr (GError) error = NULL;
  g_autoptr (GListModel) partners = improve_entity_list_refs (IMPROVE_ENTITY (first), "partner-ids", &error);

  g_assert_cmpstr (improve_action_get_label (first), ==, "1.1");
  g_assert_cmpstr (improve_action_get_title (first), ==, "Every referral gets a decision within one working day");
  g_assert_cmpstr (improve_action_get_description (first), ==, "Daily screening meeting; second manager at peaks");
  g_assert_cmpstr (improve_action_get_success_measures (first), ==, "95% decided in a day, checked by sampling");
  assert_date (improve_action_get_baseline_due (first), "2018-03-31");
  g_assert_null (improve_action_get_due_text (first));
  g_assert_cmpstr (party_name (IMPROVE_ENTITY (first), "lead-id"), ==, "DCS");
  g_assert_cmpstr (improve_action_get_lead_text (first), ==, "DCS/HoS");
  g_assert_cmpuint (g_list_model_get_n_items (partners), ==, 1);

  assert_date (improve_action_get_baseline_due (get_action (import, 1)), "2017-36");
  g_assert_cmpstr (improve_action_get_due_text (get_action (import, 1)), ==, "Q3 2017/18");
  g_assert_cmpstr (improve_action_get_description (get_action (import, 1)), ==, "Template agreed\nTeam managers coached");
  assert_date (improve_action_get_baseline_due (get_action (import, 2)), "2017-06");
  g_assert_cmpstr (party_name (IMPROVE_ENTITY (get_action (import, 2)), "lead-id"), ==, "HoS");
  assert_date (improve_action_get_baseline_due (get_action (import, 4)), "2017-04-03");
}

static void
test_torbay_status (ImproveTrackerImport *import)
{
  assert_claim (import, 0, "progress_words", "on_track", "On track");
  assert_claim (import, 1, "progress_words", "completed", "Complete – all teams use the template");
  assert_claim (import, 2, "progress_words", "at_risk", "Delayed: two workshops moved");
  g_assert_null (find_claim (import, get_action (import, 3), IMPROVE_CLAIM_ASPECT_DELIVERY));
  assert_claim (import, 4, "own_words", "unrated", "=SUM(A1:A9)");
  assert_claim (import, 5, "own_words", "unrated", "Plan in hand");
  assert_claim (import, 6, "progress_words", "not_started", "Not yet started");
  g_assert_cmpstr (improve_move_get_to (last_move (get_action (import, 0))), ==, "in_progress");
  g_assert_cmpstr (improve_move_get_to (last_move (get_action (import, 1))), ==, "delivered");
  g_assert_cmpstr (improve_move_get_to (last_move (get_action (import, 3))), ==, "agreed");
  g_assert_cmpstr (improve_move_get_to (last_move (get_action (import, 4))), ==, "agreed");
}

static void
test_torbay (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "tracker", "torbay-shaped.csv", NULL);
  g_autoptr (ImproveTrackerImport) import = import_file ("torbay", path, "2017-06-30");
  ImprovePlan *plan = improve_tracker_import_get_plan (import);
  g_autofree char *left = improve_entity_dup_extra (IMPROVE_ENTITY (plan), "x-tracker-rows");
  g_autofree char *kept = improve_entity_dup_extra (IMPROVE_ENTITY (get_action (import, 0)), "x-tracker");

  g_assert_cmpint (improve_tracker_import_get_rows_read (import), ==, 8);
  g_assert_cmpint (improve_tracker_import_get_rows_made (import), ==, 7);
  g_assert_cmpint (improve_tracker_import_get_rows_listed (import), ==, 1);
  g_assert_cmpstr (improve_plan_get_title (plan), ==, "torbay-shaped");
  test_torbay_rows (import);
  test_torbay_status (import);
  g_assert_nonnull (strstr (left, "Theme two: children in care"));
  g_assert_nonnull (strstr (kept, "screening rota v3"));
  /* One party a name: DCS, HoS, Head of Practice, Safeguarding Board, Head of Care. */
  g_assert_cmpint (improve_entity_list_get_size (improve_plan_get_posts (plan)), ==, 5);
  g_assert_cmpint (improve_entity_list_get_size (improve_plan_get_organizations (plan)), ==, 1);
}

/* Nothing is dropped without a word: the place, the value and the mend of each. */
static void
test_notes (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "tracker", "torbay-shaped.csv", NULL);
  g_autoptr (ImproveTrackerImport) import = import_file ("torbay", path, "2017-06-30");
  ImproveImportNote *note = find_note (import, 6, "date-words");
  g_autofree char *line = NULL;

  g_assert_nonnull (note);
  g_assert_cmpint (improve_import_note_get_column (note), ==, 5);
  g_assert_cmpstr (improve_import_note_get_letters (note), ==, "E");
  g_assert_cmpstr (improve_import_note_get_heading (note), ==, "When");
  g_assert_cmpstr (improve_import_note_get_value (note), ==, "Ongoing");
  g_assert_cmpstr (improve_import_note_get_subject_id (note), ==,
                   improve_entity_get_id (IMPROVE_ENTITY (get_action (import, 3))));
  line = improve_import_note_to_string (note);
  g_assert_true (g_str_has_prefix (line, "row 6, column 5 (E) “When”: [date-words] the words are not one date: “Ongoing”; "));
  g_assert_nonnull (find_note (import, 1, "column-kept"));
  g_assert_nonnull (find_note (import, 2, "quarter-no-year"));
  g_assert_nonnull (find_note (import, 5, "row-heading"));
  g_assert_nonnull (find_note (import, 7, "status-words"));
  g_assert_nonnull (find_note (import, 8, "date-short-year"));
  g_assert_nonnull (find_note (import, 8, "status-words"));
  g_assert_nonnull (find_note (import, 10, "date-words"));
  g_assert_cmpuint (g_list_model_get_n_items (improve_tracker_import_get_notes (import)), ==, 8);
}

/* An opening position is somebody's word of a day, and says so. */
static void
test_opening (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "tracker", "torbay-shaped.csv", NULL);
  g_autoptr (ImproveTrackerImport) import = import_file ("torbay", path, "2017-06-30");
  ImproveMove *move = last_move (get_action (import, 1));
  ImproveBasis *basis = improve_move_get_basis (move);

  g_assert_true (improve_move_get_opening (move));
  assert_date (improve_move_get_on (move), "2017-06-30");
  g_assert_nonnull (improve_move_get_recorded_at (move));
  g_assert_cmpstr (improve_basis_get_asserted_source (basis), ==, "torbay-shaped.csv");
  assert_date (improve_basis_get_asserted_on (basis), "2017-06-30");
  g_assert_cmpstr (improve_basis_get_asserted_by_id (basis), ==, improve_move_get_by_id (move));
}

static void
check_board_row (ImproveTrackerImport *import, guint index, JsonObject *expected)
{
  ImproveAction *action = get_action (import, (int) index);
  const char *deadline = json_object_get_string_member (expected, "Deadline");
  const char *progress = json_object_get_string_member (expected, "Progress");
  ImproveClaim *claim = find_claim (import, action, IMPROVE_CLAIM_ASPECT_DELIVERY);

  g_assert_cmpstr (improve_action_get_title (action), ==, json_object_get_string_member (expected, "Action"));
  g_assert_cmpstr (improve_action_get_due_text (action), ==, deadline);
  g_assert_true ((improve_action_get_baseline_due (action) != NULL) == g_str_equal (deadline, "Mar-2011"));
  g_assert_cmpstr (improve_claim_get_text (claim), ==, progress);
  g_assert_cmpstr (improve_claim_get_value (claim), ==,
                   g_str_equal (progress, "On track") ? "on_track" :
                   g_str_equal (progress, "Plan in place") ? "plan_in_place" : "unrated");
}

static void
test_board (void)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "..", "..", "shared", "trackers", NULL);
  g_autofree char *path = g_build_filename (folder, "board-2011-06.csv", NULL);
  g_autofree char *answers = g_build_filename (folder, "board-2011-06.rows.json", NULL);
  g_autoptr (ImproveTrackerImport) import = NULL;
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  JsonArray *rows;

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    {
      g_test_skip ("shared texts absent");
      return;
    }
  import = import_file ("board-actions", path, "2011-06-15");
  g_assert_true (json_parser_load_from_file (parser, answers, &error));
  rows = json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)), "rows");
  g_assert_cmpuint (json_array_get_length (rows), ==, 16);
  g_assert_cmpint (improve_tracker_import_get_rows_read (import), ==, 16);
  g_assert_cmpint (improve_tracker_import_get_rows_made (import), ==, 16);
  for (guint i = 0; i < 16; i++)
    check_board_row (import, i, json_array_get_object_element (rows, i));
  /* Fifteen deadlines in words, and two statuses with a slip of the pen that nobody mends for them. */
  g_assert_cmpuint (g_list_model_get_n_items (improve_tracker_import_get_notes (import)), ==, 15 + 2);
  /* The meeting that raised it: agreed on that day, on the board's word. */
  assert_date (improve_move_get_on (last_move (get_action (import, 8))), "2011-02-08");
  g_assert_cmpstr (improve_move_get_to (last_move (get_action (import, 8))), ==, "agreed");
  g_assert_cmpint (improve_entity_list_get_size (improve_action_get_moves (get_action (import, 0))), ==, 2);
}

/* The panel's tables have other columns; their rows are all there too. */
static void
test_panel (void)
{
  static const struct { const char *file; int rows; int claims; } cases[] =
    { { "panel-2012-03.csv", 13, 13 }, { "panel-2012-05.csv", 12, 0 } };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path =
        g_test_build_filename (G_TEST_DIST, "..", "..", "shared", "trackers", cases[i].file, NULL);
      g_autoptr (ImproveTrackerImport) import = NULL;

      if (!g_file_test (path, G_FILE_TEST_EXISTS))
        {
          g_test_skip ("shared texts absent");
          return;
        }
      import = import_file ("bare", path, "2012-05-31");
      g_assert_cmpint (improve_tracker_import_get_rows_read (import), ==, cases[i].rows);
      g_assert_cmpint (improve_tracker_import_get_rows_made (import), ==, cases[i].rows);
      g_assert_cmpint (improve_entity_list_get_size (
                         improve_plan_get_claims (improve_tracker_import_get_plan (import))), ==, cases[i].claims);
    }
}

/* The meeting's date and the action's number in one cell. */
static void
test_raised (void)
{
  g_autoptr (ImproveTrackerMapping) mapping = shipped ("board-actions");
  g_autoptr (ImproveTrackerImport) import =
    import_text (mapping, "Meeting date & action number,Action\r\n08/02/2017 - 3,one\r\n8 February 2017: A4,two\r\n"
                          "at some time,three\r\n14/09/2017,four\r\n", NULL);

  g_assert_cmpstr (improve_action_get_label (get_action (import, 0)), ==, "3");
  assert_date (improve_move_get_on (last_move (get_action (import, 0))), "2017-02-08");
  g_assert_cmpstr (improve_action_get_label (get_action (import, 1)), ==, "A4");
  g_assert_null (improve_action_get_label (get_action (import, 2)));
  assert_date (improve_move_get_on (last_move (get_action (import, 2))), "2017-06-30");
  g_assert_nonnull (find_note (import, 4, "date-words"));
  /* A day after the tracker's own is not believed. */
  g_assert_nonnull (find_note (import, 5, "date-after-tracker"));
  assert_date (improve_move_get_on (last_move (get_action (import, 3))), "2017-06-30");
}

static void
test_ties (void)
{
  g_autoptr (ImproveTrackerMapping) mapping = shipped ("progress-brag");
  g_autoptr (ImprovePlan) plan = improve_plan_new ("Ours");
  g_autoptr (ImproveRecommendation) recommendation = g_object_new (IMPROVE_TYPE_RECOMMENDATION, "label", "4", "text",
                                                                   "Do it", NULL);
  g_autoptr (ImproveTrackerImport) import = NULL;
  g_autoptr (GError) error = NULL;
  ImproveEntityList *objectives;

  g_assert_true (improve_plan_add (plan, IMPROVE_ENTITY (recommendation), &error));
  import = import_text (mapping, "Theme,Objective,Recommendation,Action,Progress report to June,BRAG,Partners\r\n"
                                 "Practice,Good plans,4,one,Half the teams,G,Health & Police\r\n"
                                 "practice , GOOD  plans,\"4, 9\",two,All of it,B,\r\n"
                                 "People,Steady teams,,three,,,\r\n", plan);
  g_assert_true (improve_tracker_import_get_plan (import) == plan);
  g_assert_cmpint (improve_entity_list_get_size (improve_plan_get_themes (plan)), ==, 2);
  objectives = improve_plan_get_objectives (plan);
  g_assert_cmpint (improve_entity_list_get_size (objectives), ==, 2);
  g_assert_cmpstr (improve_action_get_objective_id (get_action (import, 1)), ==,
                   improve_entity_get_id (improve_entity_list_get (objectives, 0)));
  g_assert_cmpuint (g_strv_length ((char **) improve_action_get_answers_ids (get_action (import, 1))), ==, 1);
  g_assert_nonnull (find_note (import, 3, "recommendation-unknown"));
  g_assert_null (find_note (import, 2, "recommendation-unknown"));
  g_assert_cmpuint (g_strv_length ((char **) improve_action_get_partner_ids (get_action (import, 0))), ==, 2);
  /* The colour is the value, the report the words. */
  assert_claim (import, 0, "council_brag", "green", "Half the teams");
  assert_claim (import, 1, "council_brag", "blue", "All of it");
}

static void
test_quarters (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveTrackerMapping) mapping = improve_tracker_mapping_new_from_text (
    "[mapping]\nquarters-year=2016/17\n[columns]\ntitle=What\nquarter-1=Q1\nquarter-4=Q4\n", &error);
  g_autoptr (ImproveTrackerImport) import = import_text (mapping, "What,Q1,Q4\r\na,fewer delays,\r\nb,,steady\r\n", NULL);
  ImproveClaim *first = find_claim (import, get_action (import, 0), IMPROVE_CLAIM_ASPECT_IMPACT);
  ImproveClaim *second = find_claim (import, get_action (import, 1), IMPROVE_CLAIM_ASPECT_IMPACT);

  assert_date (improve_claim_get_valid_on (first), "2016-34");
  g_assert_cmpstr (improve_claim_get_text (first), ==, "fewer delays");
  assert_date (improve_claim_get_valid_on (second), "2017-33");
}

static void
test_actual (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveTrackerMapping) mapping = improve_tracker_mapping_new_from_text (
    "[mapping]\ndate-order=day-first\nopening-state=agreed\n[columns]\ntitle=What\nactual=Done on\nstatus=Status\n"
    "[scale progress_words]\ncompleted=Done\non_track=On track\n[states]\ndelivered=completed\nin_progress=on_track\n",
    &error);
  g_autoptr (ImproveTrackerImport) import =
    import_text (mapping, "What,Done on,Status\r\na,01/06/2017,\r\nb,02/06/2017,Done\r\nc,02/06/2017,On track\r\n"
                          "d,02/07/2017,Done\r\n", NULL);

  g_assert_cmpstr (improve_move_get_to (last_move (get_action (import, 0))), ==, "delivered");
  assert_date (improve_move_get_on (last_move (get_action (import, 0))), "2017-06-01");
  assert_date (improve_move_get_on (last_move (get_action (import, 1))), "2017-06-02");
  g_assert_cmpstr (improve_move_get_to (last_move (get_action (import, 2))), ==, "in_progress");
  g_assert_nonnull (find_note (import, 4, "actual-not-done"));
  assert_date (improve_move_get_on (last_move (get_action (import, 3))), "2017-06-30");
  g_assert_nonnull (find_note (import, 5, "date-after-tracker"));
}

/* What cannot be read leaves the plan as it was. */
static void
test_refused (void)
{
  g_autoptr (ImproveTrackerMapping) mapping = shipped ("bare");
  g_autoptr (ImprovePlan) plan = improve_plan_new ("Ours");
  g_autoptr (ImproveDate) date = day ("2017-06-30");
  g_autoptr (ImproveDate) month = day ("2017-06");
  g_autoptr (GBytes) ragged = g_bytes_new_static ("Action,Who\r\na\r\n", 15);
  g_autoptr (GBytes) other = g_bytes_new_static ("Where,Who\r\na,b\r\n", 16);
  g_autoptr (GBytes) good = g_bytes_new_static ("Action,Who\r\na,b\r\n", 17);
  g_autoptr (GError) error = NULL;

  g_assert_null (improve_tracker_mapping_import_bytes (mapping, ragged, "t.csv", plan, date, NULL, &error));
  g_assert_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_FORMAT);
  g_clear_error (&error);
  g_assert_null (improve_tracker_mapping_import_bytes (mapping, other, "t.csv", plan, date, NULL, &error));
  g_assert_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_MAPPING);
  g_clear_error (&error);
  g_assert_null (improve_tracker_mapping_import_bytes (mapping, good, "t.csv", plan, month, NULL, &error));
  g_assert_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_FAILED);
  g_assert_cmpint (improve_entity_list_get_size (improve_plan_get_actions (plan)), ==, 0);
  g_assert_cmpint (improve_entity_list_get_size (improve_plan_get_organizations (plan)), ==, 0);
}

/* Many rows, each with names and objectives of its own: the plan is looked up, not walked. */
static void
test_many (void)
{
  g_autoptr (ImproveTrackerMapping) mapping = shipped ("torbay");
  g_autoptr (GString) csv = g_string_new ("What,Who,Objective\n");
  g_autoptr (ImproveTrackerImport) import = NULL;

  for (guint i = 0; i < 20000; i++)
    g_string_append_printf (csv, "do %u,post %u,objective %u\n", i, i, i);
  import = import_text (mapping, csv->str, NULL);
  g_assert_cmpint (improve_tracker_import_get_rows_made (import), ==, 20000);
}

/* A row that does not say what is to be done is listed and kept; so is what stands above the headings. */
static void
test_left (void)
{
  g_autoptr (ImproveTrackerMapping) mapping = shipped ("bare");
  g_autoptr (ImproveTrackerImport) import =
    import_text (mapping, "Our list,\r\n,\r\nAction,Who\r\n,DCS\r\nlone,\r\n,\r\n", NULL);
  g_autofree char *left =
    improve_entity_dup_extra (IMPROVE_ENTITY (improve_tracker_import_get_plan (import)), "x-tracker-rows");

  g_assert_cmpint (improve_tracker_import_get_rows_read (import), ==, 2);
  g_assert_cmpint (improve_tracker_import_get_rows_made (import), ==, 1);
  g_assert_cmpint (improve_tracker_import_get_rows_listed (import), ==, 1);
  g_assert_nonnull (find_note (import, 4, "row-no-title"));
  g_assert_nonnull (strstr (left, "Our list"));
  g_assert_nonnull (strstr (left, "DCS"));
  g_assert_null (strstr (left, "lone"));
}

static void
test_windows (void)
{
  g_autoptr (ImproveTrackerMapping) mapping = shipped ("bare");
  g_autoptr (ImproveTrackerImport) import = import_text (mapping, "Action\r\ncaf\xe9\r\n", NULL);

  g_assert_cmpstr (improve_action_get_title (get_action (import, 0)), ==, "café");
  g_assert_nonnull (find_note (import, 0, "csv-encoding"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tracker/import/torbay", test_torbay);
  g_test_add_func ("/tracker/import/notes", test_notes);
  g_test_add_func ("/tracker/import/opening", test_opening);
  g_test_add_func ("/tracker/import/board", test_board);
  g_test_add_func ("/tracker/import/panel", test_panel);
  g_test_add_func ("/tracker/import/raised", test_raised);
  g_test_add_func ("/tracker/import/ties", test_ties);
  g_test_add_func ("/tracker/import/quarters", test_quarters);
  g_test_add_func ("/tracker/import/actual", test_actual);
  g_test_add_func ("/tracker/import/refused", test_refused);
  g_test_add_func ("/tracker/import/many", test_many);
  g_test_add_func ("/tracker/import/left", test_left);
  g_test_add_func ("/tracker/import/windows-1252", test_windows);
  return g_test_run ();
}
