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

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/history/same", test_same);
  g_test_add_func ("/history/two-versions", test_two_versions);
  g_test_add_func ("/history/since", test_since);
  return g_test_run ();
}
