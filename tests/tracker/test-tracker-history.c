/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The trackers of several months, read into one plan. */

#include <string.h>

#include <libimprove/base/improve-errors.h>
#include <libimprove/document/improve-document.h>
#include <libimprove/entity/improve-entity-list.h>
#include <libimprove/model/improve-action.h>
#include <libimprove/model/improve-claim.h>
#include <libimprove/model/improve-move.h>
#include <libimprove/model/improve-post.h>
#include <libimprove/model/improve-slippage.h>
#include <libimprove/tracker/improve-import-note.h>
#include <libimprove/tracker/improve-tracker-export.h>
#include <libimprove/tracker/improve-tracker-import.h>
#include <libimprove/tracker/improve-tracker-match-private.h>

static const char april[] =
  "No,What,Who,When,Current status,Notes\r\n"
  "1,Every referral gets a decision within one working day,DCS,30/06/2017,In progress,a\r\n"
  "2,Supervision is monthly and written,Head of Practice,30/06/2017,Not started,b\r\n"
  "3,Visits to children in care happen on time,Head of Care,31/05/2017,On track,c\r\n"
  "4,Threshold guide relaunched with partners,DCS,Ongoing,On track,d\r\n"
  "5,Case files show the voice of the child,DCS,31/07/2017,On track,e\r\n";

/* 1: the date moves. 2: jumps to done. 3: reworded, same number. 4: gone. 5: renumbered. 6: new. 7: perhaps 4. */
static const char may[] =
  "No,What,Who,When,Current status,Notes\r\n"
  "1,Every referral gets a decision within one working day,HoS,30/09/2017,In progress,a\r\n"
  "2,Supervision is monthly and written,Head of Practice,30/06/2017,Complete,b\r\n"
  "3,Statutory visits to children in care happen on time,Head of Care,31/05/2017,On track,c\r\n"
  "8,Case files show the voice of the child,DCS,TBC,,e\r\n"
  "6,A family group conference is offered early,Head of Care,31/12/2017,Not started,f\r\n";

static ImproveTrackerImport *
try_import (const char *csv, const char *day, ImprovePlan *plan, const char *decision, GError **error)
{
  g_autoptr (ImproveTrackerMapping) mapping = improve_tracker_mapping_new_from_name ("torbay", NULL);
  g_autoptr (GBytes) bytes = g_bytes_new (csv, strlen (csv));
  g_autoptr (ImproveDate) date = improve_date_parse (day, NULL);
  const char *decisions[] = { decision, NULL };

  return improve_tracker_mapping_import_bytes (mapping, bytes, "t.csv", plan, date, decisions, error);
}

static ImproveTrackerImport *
import (const char *csv, const char *day, ImprovePlan *plan)
{
  g_autoptr (GError) error = NULL;
  ImproveTrackerImport *result = try_import (csv, day, plan, NULL, &error);

  g_assert_no_error (error);
  return result;
}

static ImproveAction *
get_action (ImprovePlan *plan, int index)
{
  return IMPROVE_ACTION (improve_entity_list_get (improve_plan_get_actions (plan), index));
}

static int
count_actions (ImprovePlan *plan)
{
  return improve_entity_list_get_size (improve_plan_get_actions (plan));
}

static const char *
find_note (ImproveTrackerImport *import, const char *rule, ImproveAction *action)
{
  GListModel *notes = improve_tracker_import_get_notes (import);
  const char *id = improve_entity_get_id (IMPROVE_ENTITY (action));

  for (guint i = 0; i < g_list_model_get_n_items (notes); i++)
    {
      g_autoptr (ImproveImportNote) note = g_list_model_get_item (notes, i);

      if (g_str_equal (improve_import_note_get_rule (note), rule) &&
          g_strcmp0 (improve_import_note_get_subject_id (note), id) == 0)
        return improve_import_note_get_reason (note);
    }
  return NULL;
}

static ImproveTrackerMatch *
get_match (ImproveTrackerImport *import, guint index)
{
  g_autoptr (ImproveTrackerMatch) match = g_list_model_get_item (improve_tracker_import_get_matches (import), index);

  return match;
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
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = improve_document_to_bytes (document, &error);

  g_assert_no_error (error);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
test_months (void)
{
  g_autoptr (ImproveTrackerImport) first = import (april, "2017-04-30", NULL);
  ImprovePlan *plan = improve_tracker_import_get_plan (first);
  g_autoptr (ImproveTrackerImport) second = import (may, "2017-05-31", plan);

  g_assert_cmpint (improve_tracker_import_get_rows_read (second), ==, 5);
  g_assert_cmpint (improve_tracker_import_get_rows_matched (second), ==, 4);
  g_assert_cmpint (improve_tracker_import_get_rows_made (second), ==, 5);
  g_assert_cmpint (improve_tracker_import_get_rows_listed (second), ==, 0);
  g_assert_cmpint (improve_tracker_import_get_rows_vanished (second), ==, 1);
  g_assert_cmpint (count_actions (plan), ==, 6);
  g_assert_cmpint (improve_tracker_match_get_kind (get_match (second, 0)), ==, IMPROVE_TRACKER_MATCH_KIND_CERTAIN);
  g_assert_cmpint (improve_tracker_match_get_kind (get_match (second, 2)), ==, IMPROVE_TRACKER_MATCH_KIND_LIKELY);
  g_assert_cmpfloat (improve_tracker_match_get_certainty (get_match (second, 2)), >, 0.9);
  g_assert_cmpint (improve_tracker_match_get_kind (get_match (second, 3)), ==, IMPROVE_TRACKER_MATCH_KIND_LIKELY);
  g_assert_cmpstr (improve_tracker_match_get_subject_id (get_match (second, 3)), ==,
                   improve_entity_get_id (IMPROVE_ENTITY (get_action (plan, 4))));
  g_assert_cmpint (improve_tracker_match_get_kind (get_match (second, 4)), ==, IMPROVE_TRACKER_MATCH_KIND_NEW);
  g_assert_cmpstr (improve_tracker_match_get_subject_id (get_match (second, 4)), ==,
                   improve_entity_get_id (IMPROVE_ENTITY (get_action (plan, 5))));
}

/* Which date moved, and when; the baseline stays where it was. */
static void
test_dates (void)
{
  g_autoptr (ImproveTrackerImport) first = import (april, "2017-04-30", NULL);
  ImprovePlan *plan = improve_tracker_import_get_plan (first);
  g_autoptr (ImproveTrackerImport) second = import (may, "2017-05-31", plan);
  ImproveAction *action = get_action (plan, 0);
  ImproveEntityList *slippages = improve_action_get_slippages (action);
  ImproveSlippage *slippage;

  g_assert_cmpint (improve_entity_list_get_size (slippages), ==, 1);
  slippage = IMPROVE_SLIPPAGE (improve_entity_list_get (slippages, 0));
  g_assert_cmpint (improve_slippage_get_which (slippage), ==, IMPROVE_SLIPPAGE_DATE_FORECAST);
  assert_date (improve_slippage_get_old_date (slippage), "2017-06-30");
  assert_date (improve_slippage_get_new_date (slippage), "2017-09-30");
  assert_date (improve_slippage_get_decided_on (slippage), "2017-05-31");
  assert_date (improve_action_get_baseline_due (action), "2017-06-30");
  assert_date (improve_action_get_agreed_due (action), "2017-06-30");
  assert_date (improve_action_get_forecast_due (action), "2017-09-30");
  g_assert_cmpstr (find_note (second, "date-moved", action), ==, "the date was 30 June 2017 and is 30 September 2017");
  /* A date that becomes words is not lost. */
  g_assert_nonnull (find_note (second, "date-withdrawn", get_action (plan, 4)));
  assert_date (improve_action_get_baseline_due (get_action (plan, 4)), "2017-07-31");
  g_assert_cmpstr (improve_action_get_due_text (get_action (plan, 4)), ==, "TBC");
  g_assert_cmpint (improve_entity_list_get_size (improve_action_get_slippages (get_action (plan, 4))), ==, 0);
}

static void
test_status (void)
{
  g_autoptr (ImproveTrackerImport) first = import (april, "2017-04-30", NULL);
  ImprovePlan *plan = improve_tracker_import_get_plan (first);
  g_autoptr (ImproveTrackerImport) second = import (may, "2017-05-31", plan);
  ImproveEntityList *moves = improve_action_get_moves (get_action (plan, 1));
  ImproveMove *last = IMPROVE_MOVE (improve_entity_list_get (moves, improve_entity_list_get_size (moves) - 1));

  g_assert_cmpint (improve_entity_list_get_size (moves), ==, 2);
  g_assert_cmpstr (improve_move_get_to (last), ==, "delivered");
  g_assert_false (improve_move_get_opening (last));
  assert_date (improve_move_get_on (last), "2017-05-31");
  g_assert_cmpint (improve_action_get_state (get_action (plan, 1)), ==, IMPROVE_ACTION_STATE_DELIVERED);
  g_assert_cmpstr (find_note (second, "status-jumped", get_action (plan, 1)), ==,
                   "the status went from “not_started” to “completed” between two trackers");
  /* The same status again is a claim again, and no move. */
  g_assert_cmpint (improve_entity_list_get_size (improve_action_get_moves (get_action (plan, 0))), ==, 1);
  /* Nothing said is nothing moved. */
  g_assert_cmpint (improve_action_get_state (get_action (plan, 4)), ==, IMPROVE_ACTION_STATE_IN_PROGRESS);
  g_assert_cmpint (improve_entity_list_get_size (improve_plan_get_claims (plan)), ==, 5 + 4);
}

static void
test_words (void)
{
  g_autoptr (ImproveTrackerImport) first = import (april, "2017-04-30", NULL);
  ImprovePlan *plan = improve_tracker_import_get_plan (first);
  g_autoptr (ImproveTrackerImport) second = import (may, "2017-05-31", plan);
  g_autofree char *kept = improve_entity_dup_extra (IMPROVE_ENTITY (get_action (plan, 2)), "x-tracker");
  g_autoptr (GError) error = NULL;
  ImproveEntity *lead = improve_entity_get_ref (IMPROVE_ENTITY (get_action (plan, 0)), "lead-id", &error);

  g_assert_nonnull (find_note (second, "reworded", get_action (plan, 2)));
  g_assert_cmpstr (improve_action_get_title (get_action (plan, 2)), ==,
                   "Statutory visits to children in care happen on time");
  g_assert_nonnull (strstr (kept, "\"Visits to children in care happen on time\""));
  g_assert_nonnull (strstr (kept, "\"Statutory visits to children in care happen on time\""));
  g_assert_nonnull (find_note (second, "renumbered", get_action (plan, 4)));
  g_assert_nonnull (find_note (second, "lead-changed", get_action (plan, 0)));
  g_assert_cmpstr (improve_post_get_label (IMPROVE_POST (lead)), ==, "HoS");
  g_assert_null (find_note (second, "reworded", get_action (plan, 0)));
}

/* A row that is gone has ended nothing, and is told once. */
static void
test_vanished (void)
{
  g_autoptr (ImproveTrackerImport) first = import (april, "2017-04-30", NULL);
  ImprovePlan *plan = improve_tracker_import_get_plan (first);
  g_autoptr (ImproveTrackerImport) second = import (may, "2017-05-31", plan);
  g_autoptr (ImproveTrackerImport) third = import (may, "2017-06-30", plan);
  g_autoptr (ImproveTrackerImport) fourth = import (april, "2017-07-31", plan);

  g_assert_nonnull (find_note (second, "row-vanished", get_action (plan, 3)));
  g_assert_cmpint (improve_action_get_state (get_action (plan, 3)), ==, IMPROVE_ACTION_STATE_IN_PROGRESS);
  g_assert_cmpint (improve_tracker_import_get_rows_vanished (third), ==, 0);
  /* It comes back, and the one added in May is gone. */
  g_assert_cmpint (improve_tracker_import_get_rows_matched (fourth), ==, 5);
  g_assert_cmpint (improve_tracker_import_get_rows_vanished (fourth), ==, 1);
  g_assert_nonnull (find_note (fourth, "row-vanished", get_action (plan, 5)));
  g_assert_cmpint (count_actions (plan), ==, 6);
}

/* The same file of the same day changes nothing, not a byte. */
static void
test_twice (void)
{
  g_autoptr (ImproveTrackerImport) first = import (april, "2017-04-30", NULL);
  ImprovePlan *plan = improve_tracker_import_get_plan (first);
  g_autofree char *before = write_plan (plan);
  g_autoptr (ImproveTrackerImport) again = import (april, "2017-04-30", plan);
  g_autofree char *after = write_plan (plan);

  g_assert_cmpint (improve_tracker_import_get_rows_read (again), ==, 0);
  g_assert_cmpstr (before, ==, after);
}

/* Through files, month by month, it is the same record. */
static void
test_through_documents (void)
{
  g_autoptr (ImproveTrackerImport) first = import (april, "2017-04-30", NULL);
  g_autoptr (ImproveTrackerImport) at_once = import (may, "2017-05-31", improve_tracker_import_get_plan (first));
  g_autofree char *expected = write_plan (improve_tracker_import_get_plan (at_once));
  g_autoptr (ImproveTrackerImport) fresh = import (april, "2017-04-30", NULL);
  g_autofree char *saved = write_plan (improve_tracker_import_get_plan (fresh));
  g_autoptr (GBytes) bytes = g_bytes_new (saved, strlen (saved));
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveDocument) loaded = improve_document_load_bytes (bytes, &error);
  g_autoptr (ImproveTrackerImport) later = NULL;
  g_autofree char *actual = NULL;

  g_assert_no_error (error);
  later = import (may, "2017-05-31", improve_document_get_plan (loaded));
  actual = write_plan (improve_tracker_import_get_plan (later));
  g_assert_cmpstr (actual, ==, expected);
}

static void
test_order (void)
{
  g_autoptr (ImproveTrackerImport) first = import (may, "2017-05-31", NULL);
  ImprovePlan *plan = improve_tracker_import_get_plan (first);
  g_autofree char *before = write_plan (plan);
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (try_import (april, "2017-04-30", plan, NULL, &error));
  g_assert_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_FAILED);
  g_assert_true (g_str_has_prefix (error->message, "[import-order]"));
  after = write_plan (plan);
  g_assert_cmpstr (before, ==, after);
}

static const char doubtful[] =
  "No,What,Who,When,Current status,Notes\r\n"
  "1,Every referral gets a decision within one working day,DCS,30/06/2017,In progress,a\r\n"
  "2,Foster carers are trained in attachment,Head of Practice,30/06/2017,Not started,b\r\n"
  ",Threshold guide for schools relaunched with health,DCS,Ongoing,On track,d\r\n";

/* A number given to something else, and words that are like and unlike: neither merged nor doubled. */
static void
test_doubtful (void)
{
  g_autoptr (ImproveTrackerImport) first = import (april, "2017-04-30", NULL);
  ImprovePlan *plan = improve_tracker_import_get_plan (first);
  g_autoptr (ImproveTrackerImport) second = import (doubtful, "2017-05-31", plan);
  g_autofree char *left = improve_entity_dup_extra (IMPROVE_ENTITY (plan), "x-tracker-rows");

  g_assert_cmpint (count_actions (plan), ==, 5);
  g_assert_cmpint (improve_tracker_import_get_rows_listed (second), ==, 2);
  g_assert_cmpint (improve_tracker_match_get_kind (get_match (second, 1)), ==, IMPROVE_TRACKER_MATCH_KIND_DOUBTFUL);
  g_assert_cmpint (improve_tracker_match_get_kind (get_match (second, 2)), ==, IMPROVE_TRACKER_MATCH_KIND_DOUBTFUL);
  g_assert_nonnull (find_note (second, "match-doubtful", get_action (plan, 1)));
  g_assert_nonnull (strstr (left, "Foster carers are trained in attachment"));
  /* What may still be there is not called gone. */
  g_assert_null (find_note (second, "row-vanished", get_action (plan, 1)));
  g_assert_nonnull (find_note (second, "row-vanished", get_action (plan, 2)));
}

static void
test_decisions (void)
{
  g_autoptr (ImproveTrackerImport) first = import (april, "2017-04-30", NULL);
  ImprovePlan *plan = improve_tracker_import_get_plan (first);
  g_autoptr (ImproveTrackerMapping) mapping = improve_tracker_mapping_new_from_name ("torbay", NULL);
  g_autoptr (GBytes) bytes = g_bytes_new (doubtful, strlen (doubtful));
  g_autoptr (ImproveDate) date = improve_date_parse ("2017-05-31", NULL);
  g_autofree char *fourth = g_strdup_printf ("4=%s", improve_entity_get_id (IMPROVE_ENTITY (get_action (plan, 3))));
  const char *decisions[] = { "3=new", fourth, NULL };
  static const char *const bad[] = { "3", "99=new", "3=nobody", "x=new", "=", "0=new" };
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveTrackerImport) second = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_assert_null (try_import (doubtful, "2017-05-31", plan, bad[i], &error));
      g_assert_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_FAILED);
      g_assert_true (g_str_has_prefix (error->message, "[import-decision]"));
      g_clear_error (&error);
    }
  second = improve_tracker_mapping_import_bytes (mapping, bytes, "t.csv", plan, date, decisions, &error);
  g_assert_no_error (error);
  g_assert_cmpint (count_actions (plan), ==, 6);
  g_assert_cmpint (improve_tracker_import_get_rows_listed (second), ==, 0);
  g_assert_cmpint (improve_tracker_match_get_kind (get_match (second, 1)), ==, IMPROVE_TRACKER_MATCH_KIND_DECIDED);
  g_assert_cmpstr (improve_action_get_title (get_action (plan, 3)), ==,
                   "Threshold guide for schools relaunched with health");
}

/* A log without numbers: the same words are the same action; twice the same words are told apart by their order. */
static void
test_no_numbers (void)
{
  static const char first_csv[] = "What,Current status\r\nTrain staff,On track\r\nTrain staff,Not started\r\n"
                                  "Write to schools,On track\r\n";
  static const char second_csv[] = "What,Current status\r\nTrain staff,Complete\r\nTrain staff,On track\r\n"
                                   "Write to  schools,Complete\r\n";
  g_autoptr (ImproveTrackerImport) first = import (first_csv, "2017-04-30", NULL);
  ImprovePlan *plan = improve_tracker_import_get_plan (first);
  g_autoptr (ImproveTrackerImport) second = import (second_csv, "2017-05-31", plan);

  g_assert_cmpint (count_actions (plan), ==, 3);
  g_assert_cmpint (improve_tracker_match_get_kind (get_match (second, 0)), ==, IMPROVE_TRACKER_MATCH_KIND_LIKELY);
  g_assert_cmpint (improve_action_get_state (get_action (plan, 0)), ==, IMPROVE_ACTION_STATE_DELIVERED);
  g_assert_cmpint (improve_action_get_state (get_action (plan, 1)), ==, IMPROVE_ACTION_STATE_IN_PROGRESS);
  g_assert_cmpint (improve_tracker_match_get_kind (get_match (second, 2)), ==, IMPROVE_TRACKER_MATCH_KIND_CERTAIN);
}

/* The last tracker goes out as it came in, and what it had no more stands behind. */
static void
test_export (void)
{
  g_autoptr (ImproveTrackerMapping) mapping = improve_tracker_mapping_new_from_name ("torbay", NULL);
  g_autoptr (ImproveTrackerImport) first = import (april, "2017-04-30", NULL);
  ImprovePlan *plan = improve_tracker_import_get_plan (first);
  g_autoptr (ImproveTrackerImport) second = import (may, "2017-05-31", plan);
  g_autofree char *csv = improve_tracker_mapping_export_csv (mapping, plan);
  g_auto (GStrv) lines = g_strsplit (csv, "\r\n", -1);

  g_assert_cmpuint (g_strv_length (lines), ==, 1 + 6 + 1);
  g_assert_cmpstr (lines[1], ==,
                   "\"1\",\"Every referral gets a decision within one working day\",\"HoS\",\"30/09/2017\","
                   "\"In progress\",\"a\"");
  g_assert_true (g_str_has_prefix (lines[5], "\"6\","));
  g_assert_true (g_str_has_prefix (lines[6], "\"4\",\"Threshold guide relaunched with partners\",\"DCS\",\"Ongoing\""));
}

static ImproveImportNote *
get_note_of (ImproveTrackerImport *import, const char *rule, const char *id)
{
  GListModel *notes = improve_tracker_import_get_notes (import);

  for (guint i = 0; i < g_list_model_get_n_items (notes); i++)
    {
      g_autoptr (ImproveImportNote) note = g_list_model_get_item (notes, i);

      if (g_str_equal (improve_import_note_get_rule (note), rule) &&
          g_strcmp0 (improve_import_note_get_subject_id (note), id) == 0)
        return note;
    }
  return NULL;
}

/* What the plan says otherwise than a tracker stands, and the difference is told. */
static void
test_own_words (void)
{
  static const char csv[] = "No,What,Who,How,When,Success measures\r\n"
                            "1,Train the staff,HoS,twice a year,31/07/2017,fewer errors\r\n";
  g_autoptr (ImprovePlan) plan = improve_plan_new ("Ours");
  g_autoptr (ImproveDate) due = improve_date_parse ("2017-06-30", NULL);
  g_autoptr (ImproveAction) action = improve_action_new ("Train all staff in supervision", due);
  g_autoptr (ImprovePost) lead = improve_post_new ("DCS");
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveTrackerImport) first = NULL;
  g_autoptr (ImproveTrackerImport) second = NULL;

  improve_plan_set_authority (plan, "Our council");
  improve_action_set_label (action, "1");
  improve_action_set_description (action, "Once a year");
  g_assert_true (improve_plan_add (plan, IMPROVE_ENTITY (lead), &error));
  g_assert_true (improve_plan_add (plan, IMPROVE_ENTITY (action), &error));
  improve_action_set_lead_id (action, improve_entity_get_id (IMPROVE_ENTITY (lead)));
  first = try_import (csv, "2017-04-30", plan, "2=action-1", &error);
  g_assert_no_error (error);
  g_assert_cmpstr (improve_action_get_title (action), ==, "Train all staff in supervision");
  g_assert_cmpstr (improve_action_get_description (action), ==, "Once a year");
  g_assert_cmpstr (improve_action_get_success_measures (action), ==, "fewer errors");
  g_assert_cmpstr (improve_action_get_lead_id (action), ==, improve_entity_get_id (IMPROVE_ENTITY (lead)));
  g_assert_nonnull (find_note (first, "words-differ", action));
  g_assert_nonnull (find_note (first, "lead-differs", action));
  assert_date (improve_action_get_forecast_due (action), "2017-07-31");
  /* The same tracker a month later says nothing new. */
  second = try_import (csv, "2017-05-31", plan, "2=action-1", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (improve_tracker_import_get_notes (second)), ==, 0);
  g_assert_cmpint (improve_entity_list_get_size (improve_action_get_slippages (action)), ==, 1);
}

/* The first tracker of a plan that has words, dates and decisions of its own: they stand, and the status is claimed. */
static void
test_into_plan (void)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "..", "examples", "wrenmouth", NULL);
  g_autofree char *plan_path = g_build_filename (folder, "plan.json", NULL);
  g_autofree char *tracker = g_build_filename (folder, "tracker-2017-12.csv", NULL);
  g_autoptr (ImproveTrackerMapping) mapping = improve_tracker_mapping_new_from_name ("torbay", NULL);
  g_autoptr (ImproveDate) date = improve_date_parse ("2017-12-08", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveDocument) document = improve_document_load (plan_path, NULL, &error);
  g_autoptr (ImproveTrackerImport) result = NULL;
  ImprovePlan *plan;
  int n_actions, n_organizations;

  g_assert_no_error (error);
  plan = improve_document_get_plan (document);
  n_actions = count_actions (plan);
  n_organizations = improve_entity_list_get_size (improve_plan_get_organizations (plan));
  result = improve_tracker_mapping_import_file (mapping, tracker, plan, date, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (improve_tracker_import_get_rows_read (result), ==, 15);
  g_assert_cmpint (improve_tracker_import_get_rows_matched (result), ==, 12);
  g_assert_cmpint (improve_tracker_import_get_rows_made (result), ==, 15);
  g_assert_cmpint (improve_tracker_import_get_rows_vanished (result), ==, 0);
  g_assert_cmpint (count_actions (plan), ==, n_actions + 3);
  /* The authority speaks, and nobody was made up beside it. */
  g_assert_cmpint (improve_entity_list_get_size (improve_plan_get_organizations (plan)), ==, n_organizations);
  /* Dates that a board moved are the dates of the tracker. */
  g_assert_null (get_note_of (result, "date-moved", "action-2.6"));
  g_assert_null (get_note_of (result, "date-moved", "action-2.11"));
  g_assert_null (get_note_of (result, "lead-differs", "action-2.10"));
}

/* The title most alike is found, the one added first of two alike, and none that is taken. */
static void
test_titles (void)
{
  static const char *const titles[] = { "Visit all schools", "Train all staff in supervision", "Visit all schools", "" };
  g_autoptr (ImproveTitleIndex) index = improve_title_index_new ();
  gboolean taken[] = { FALSE, FALSE, FALSE, FALSE };
  ImproveTitleFind find;

  for (gsize i = 0; i < G_N_ELEMENTS (titles); i++)
    improve_title_index_add (index, titles[i]);
  find = improve_title_index_find (index, "visit ALL schools.", taken);
  g_assert_cmpint (find.best, ==, 0);
  g_assert_cmpfloat (find.likeness, ==, 1);
  g_assert_cmpfloat (find.second, ==, 1);
  taken[0] = TRUE;
  g_assert_cmpint (improve_title_index_find (index, "visit all schools", taken).best, ==, 2);
  taken[2] = TRUE;
  g_assert_cmpfloat (improve_title_index_find (index, "visit all schools", taken).likeness, <, 0.6);
  g_assert_cmpint (improve_title_index_find (index, "nothing of this", taken).best, ==, -1);
}

/* Thousands of rows alike are matched without comparing each with each. */
static void
test_many (void)
{
  g_autoptr (GString) csv = g_string_new ("What,Who\r\n");
  g_autoptr (GString) next = g_string_new ("What,Who\r\n");
  g_autoptr (ImproveTrackerImport) first = NULL;
  g_autoptr (ImproveTrackerImport) second = NULL;

  for (guint i = 0; i < 10000; i++)
    {
      g_string_append_printf (csv, "%s,p\r\n", i % 2 == 0 ? "the same words every time" : "others");
      g_string_append_printf (next, "%s,p\r\n", i % 2 == 0 ? "the same words every  time" : "another thing");
    }
  first = import (csv->str, "2017-04-30", NULL);
  second = import (next->str, "2017-05-31", improve_tracker_import_get_plan (first));
  g_assert_cmpint (improve_tracker_import_get_rows_matched (second), ==, 5000);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tracker/history/months", test_months);
  g_test_add_func ("/tracker/history/dates", test_dates);
  g_test_add_func ("/tracker/history/status", test_status);
  g_test_add_func ("/tracker/history/words", test_words);
  g_test_add_func ("/tracker/history/vanished", test_vanished);
  g_test_add_func ("/tracker/history/twice", test_twice);
  g_test_add_func ("/tracker/history/through-documents", test_through_documents);
  g_test_add_func ("/tracker/history/order", test_order);
  g_test_add_func ("/tracker/history/doubtful", test_doubtful);
  g_test_add_func ("/tracker/history/decisions", test_decisions);
  g_test_add_func ("/tracker/history/no-numbers", test_no_numbers);
  g_test_add_func ("/tracker/history/export", test_export);
  g_test_add_func ("/tracker/history/own-words", test_own_words);
  g_test_add_func ("/tracker/history/into-plan", test_into_plan);
  g_test_add_func ("/tracker/history/titles", test_titles);
  g_test_add_func ("/tracker/history/many", test_many);
  return g_test_run ();
}
