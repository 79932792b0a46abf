/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* How two versions of a plan differ, and what happened in one since a day. */

#include <libimprove/history/improve-history.h>
#include <libimprove/model/improve-recommendation.h>

#include "../plan-maker.h"

/* The differences in one line each: kind, id and, where a value changed, its row. */
static char *
in_words (GListModel *taken)
{
  g_autoptr (GListModel) differences = taken;
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (differences); i++)
    {
      g_autoptr (ImproveEntity) difference = g_list_model_get_item (differences, i);
      g_autofree char *kind = improve_entity_dup_text (difference, "kind");
      g_autofree char *id = improve_entity_dup_text (difference, "subject-id");
      g_autofree char *row = improve_entity_dup_text (difference, "row-name");

      g_string_append_printf (words, "%s%s %s%s%s", words->len > 0 ? "; " : "", kind, id, row != NULL ? "." : "",
                              row != NULL ? row : "");
    }
  return g_string_free (words, FALSE);
}

static ImprovePlan *
copy_of (ImprovePlan *plan)
{
  return IMPROVE_PLAN (improve_entity_copy (IMPROVE_ENTITY (plan)));
}

static void
test_same (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImprovePlan) copy = copy_of (plan);
  g_autofree char *words = in_words (improve_plan_list_differences (plan, copy));

  g_assert_cmpstr (words, ==, "");
}

static void
test_two_versions (void)
{
  g_autoptr (ImprovePlan) older = make_plan ();
  g_autoptr (ImprovePlan) newer = NULL;
  g_autofree char *words = NULL;

  add_action (older, "kept", "2017-06-30");
  add_action (older, "dropped", "2017-06-30");
  add (older, g_object_new (IMPROVE_TYPE_RECOMMENDATION, "id", "first", "text", "Do better.", NULL));
  newer = copy_of (older);
  g_assert_true (improve_plan_remove (newer, improve_plan_lookup (newer, "dropped"), NULL));
  add_action (newer, "fresh", "2017-09-30");
  g_object_set (improve_plan_lookup (newer, "kept"), "title", "Kept, in other words", NULL);
  must_record (newer, move_to ("kept", "delivered", "2017-06-20", NULL));
  must_record (newer, claim_of ("kept", "partner", "amber", "2017-06-25"));
  add (newer, g_object_new (IMPROVE_TYPE_RECOMMENDATION, "id", "again", "text", "Do better, still.", NULL));
  g_object_set (improve_plan_lookup (newer, "first"), "superseded-by-id", "again", NULL);
  add_evidence (newer, "visit", "kept", IMPROVE_STANCE_CONTRADICTS, IMPROVE_SOURCE_LINE_INSPECTORATE,
                IMPROVE_EVIDENCE_METHOD_INSPECTION);
  words = in_words (improve_plan_list_differences (older, newer));
  g_assert_cmpstr (words, ==,
                   "came_back first.superseded-by-id; added again; changed kept.title; moved kept; added fresh; "
                   "added visit; newly_doubted kept; added evidence-link-1; claimed kept; gone dropped");
}

static char *
since (ImprovePlan *plan,
       const char  *after,
       const char  *until)
{
  g_autoptr (ImproveDate) start = day (after), end = day (until);

  return in_words (improve_plan_list_differences_since (plan, start, end));
}

/* What happened on the day of the last meeting was known to it; what happened on the last day asked about counts. */
static void
test_since (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autofree char *nothing = NULL, *first = NULL, *both = NULL;

  add_action (plan, "a", "2017-06-30");
  must_record (plan, move_to ("a", "delivered", "2017-06-20", NULL));
  must_record (plan, claim_of ("a", "partner", "amber", "2017-06-25"));
  nothing = since (plan, "2017-06-25", "2017-12-31");
  g_assert_cmpstr (nothing, ==, "");
  first = since (plan, "2017-06-19", "2017-06-24");
  g_assert_cmpstr (first, ==, "moved a");
  both = since (plan, "2017-06-19", "2017-06-25");
  g_assert_cmpstr (both, ==, "moved a; claimed a");
}

/* The messages alone, one a line. */
static char *
messages (GListModel *taken)
{
  g_autoptr (GListModel) differences = taken;
  GString *lines = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (differences); i++)
    {
      g_autoptr (ImprovePlanDifference) difference = g_list_model_get_item (differences, i);

      g_string_append_printf (lines, "%s\n", improve_plan_difference_get_message (difference));
    }
  return g_string_free (lines, FALSE);
}

static void
slip (ImprovePlan           *plan,
      ImproveSlippageAspect  aspect,
      const char            *from,
      const char            *to,
      const char            *on)
{
  g_autoptr (ImproveDate) old_date = from != NULL ? day (from) : NULL, new_date = to != NULL ? day (to) : NULL;
  g_autoptr (ImproveDate) decided = day (on);

  must_record (plan, improve_slippage_new ("a", aspect,
                                           to != NULL ? IMPROVE_SLIPPAGE_DATE_FORECAST : IMPROVE_SLIPPAGE_DATE_UNKNOWN,
                                           old_date, new_date, "too few people", "director", NULL, decided));
}

/* A date that moved is told with both dates, another slippage by what slipped. */
static void
test_slipped (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImprovePlan) older = NULL;
  g_autoptr (ImproveDate) start = day ("2017-05-01"), end = day ("2017-12-31");
  g_autofree char *told = NULL, *kinds = NULL, *compared = NULL;

  add_action (plan, "a", "2017-06-30");
  older = copy_of (plan);
  slip (plan, IMPROVE_SLIPPAGE_ASPECT_TIME, "2017-06-30", "2017-08-31", "2017-06-01");
  slip (plan, IMPROVE_SLIPPAGE_ASPECT_TIME, NULL, "2017-09-30", "2017-07-01");
  slip (plan, IMPROVE_SLIPPAGE_ASPECT_QUALITY, NULL, NULL, "2017-07-02");
  told = messages (improve_plan_list_differences_since (plan, start, end));
  g_assert_cmpstr (told, ==,
                   "The forecast date of “a” moved from 2017-06-30 to 2017-08-31.\n"
                   "The forecast date of “a” moved from none to 2017-09-30.\n"
                   "“a” slipped in quality.\n");
  kinds = in_words (improve_plan_list_differences_since (plan, start, end));
  g_assert_cmpstr (kinds, ==, "slipped a; slipped a; slipped a");
  compared = messages (improve_plan_list_differences (older, plan));
  g_assert_cmpstr (compared, ==, told);
}

/* Only the evidence of these days counts, with what it speaks against; what it supports is no doubt. */
static void
test_evidence (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autofree char *within = NULL, *before = NULL, *told = NULL;
  g_autoptr (ImproveDate) start = day ("2017-05-31"), end = day ("2017-06-01");

  add_action (plan, "a", "2017-06-30");
  add_evidence (plan, "visit", "a", IMPROVE_STANCE_CONTRADICTS, IMPROVE_SOURCE_LINE_INSPECTORATE,
                IMPROVE_EVIDENCE_METHOD_INSPECTION);
  add_evidence (plan, "audit", "a", IMPROVE_STANCE_SUPPORTS, IMPROVE_SOURCE_LINE_CORPORATE_QA,
                IMPROVE_EVIDENCE_METHOD_INSPECTION);
  within = since (plan, "2017-05-31", "2017-06-01");
  g_assert_cmpstr (within, ==, "added visit; newly_doubted a; added audit");
  before = since (plan, "2017-06-01", "2017-12-31");
  g_assert_cmpstr (before, ==, "");
  told = messages (improve_plan_list_differences_since (plan, start, end));
  g_assert_cmpstr (told, ==, "New evidence: “visit”.\n“visit” speaks against “a”.\nNew evidence: “audit”.\n");
}

/* What reached a state that needs proof is newly proven, what fell back from it newly doubted. */
static void
test_states (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveBasis) basis = basis_of_evidence ("audit");
  g_autoptr (ImproveDate) seen_on = day ("2017-07-01");
  g_autofree char *kinds = NULL;

  add_action (plan, "a", "2017-06-30");
  add_evidence (plan, "audit", "a", IMPROVE_STANCE_SUPPORTS, IMPROVE_SOURCE_LINE_CORPORATE_QA,
                IMPROVE_EVIDENCE_METHOD_INSPECTION);
  must_record (plan, move_to ("a", "delivered", "2017-06-20", NULL));
  must_record (plan, improve_move_new ("a", "assured", seen_on, "quality", basis, "seen"));
  must_record (plan, move_to ("a", "regressed", "2017-08-01", NULL));
  kinds = since (plan, "2017-06-19", "2017-12-31");
  g_assert_cmpstr (kinds, ==, "moved a; newly_proven a; newly_doubted a");
}

/* The same id for another sort of thing is one gone and one new; a value that was not said and is, or was and is not,
 * reads as nothing. */
static void
test_values (void)
{
  g_autoptr (ImprovePlan) older = make_plan ();
  g_autoptr (ImprovePlan) newer = NULL;
  g_autoptr (GListModel) differences = NULL;
  g_autoptr (ImprovePlanDifference) first = NULL, second = NULL;
  g_autofree char *kinds = NULL;

  add_action (older, "a", "2017-06-30");
  add_action (older, "swapped", "2017-06-30");
  newer = copy_of (older);
  g_object_set (improve_plan_lookup (older, "a"), "label", "1.1", NULL);
  g_object_set (improve_plan_lookup (newer, "a"), "success-measures", "They are on time", NULL);
  g_assert_true (improve_plan_remove (newer, improve_plan_lookup (newer, "swapped"), NULL));
  add (newer, g_object_new (IMPROVE_TYPE_POST, "id", "swapped", "label", "Swap", NULL));
  kinds = in_words (improve_plan_list_differences (older, newer));
  g_assert_cmpstr (kinds, ==, "changed a.label; changed a.success-measures; added swapped; gone swapped");
  differences = improve_plan_list_differences (older, newer);
  first = g_list_model_get_item (differences, 0);
  second = g_list_model_get_item (differences, 1);
  g_assert_cmpint (improve_plan_difference_get_kind (first), ==, IMPROVE_DIFFERENCE_KIND_CHANGED);
  g_assert_cmpstr (improve_plan_difference_get_subject_id (first), ==, "a");
  g_assert_cmpstr (improve_plan_difference_get_row_name (first), ==, "label");
  g_assert_cmpstr (improve_plan_difference_get_before_text (first), ==, "1.1");
  g_assert_null (improve_plan_difference_get_after_text (first));
  g_assert_cmpstr (improve_plan_difference_get_message (first), ==, "No of “a” was “1.1” and is “”.");
  g_assert_null (improve_plan_difference_get_before_text (second));
  g_assert_cmpstr (improve_plan_difference_get_after_text (second), ==, "They are on time");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/history/same", test_same);
  g_test_add_func ("/history/two-versions", test_two_versions);
  g_test_add_func ("/history/since", test_since);
  g_test_add_func ("/history/slipped", test_slipped);
  g_test_add_func ("/history/evidence", test_evidence);
  g_test_add_func ("/history/states", test_states);
  g_test_add_func ("/history/values", test_values);
  return g_test_run ();
}
