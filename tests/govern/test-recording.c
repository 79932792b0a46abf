/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Recording: one record, all or none of a batch, and existing work put in its place. */

#include "../plan-maker.h"

static gboolean
record_both (ImprovePlan *plan,
             gpointer     first,
             gpointer     second,
             GError     **error)
{
  g_autoptr (GListStore) records = g_list_store_new (IMPROVE_TYPE_ENTITY);
  g_autoptr (GDateTime) now = moment ("2017-12-01T10:00:00Z");

  g_list_store_append (records, first);
  g_list_store_append (records, second);
  g_object_unref (first);
  g_object_unref (second);
  return improve_plan_record_all (plan, G_LIST_MODEL (records), now, error);
}

static void
test_record (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveAction *action = add_action (plan, "a", "2017-06-30");
  g_autoptr (ImproveMove) move = move_to ("a", "in_progress", "2017-06-01", NULL);
  g_autofree char *again = NULL;

  must_record (plan, g_object_ref (move));
  g_assert_cmpint (improve_action_get_state (action), ==, IMPROVE_ACTION_STATE_IN_PROGRESS);
  g_assert_nonnull (improve_move_get_recorded_at (move));
  g_assert_true (improve_entity_get_parent (IMPROVE_ENTITY (move)) == IMPROVE_ENTITY (action));
  /* The same record is made once. */
  again = try_record (plan, g_object_ref (move));
  g_assert_cmpstr (again, ==, "subject");
}

static void
test_all_or_none (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveEntity) before = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *rule = NULL;

  add_action (plan, "a", "2017-06-30");
  before = improve_entity_copy (IMPROVE_ENTITY (plan));
  g_assert_false (record_both (plan, move_to ("a", "delivered", "2017-06-20", NULL),
                               move_to ("a", "assured", "2017-06-21", NULL), &error));
  rule = improve_rule_error_get_rule (error);
  g_assert_cmpstr (rule, ==, "assured-evidence");
  g_assert_true (improve_entity_equal (IMPROVE_ENTITY (plan), before));
  g_clear_error (&error);
  g_assert_true (record_both (plan, move_to ("a", "in_progress", "2017-06-10", NULL),
                              move_to ("a", "delivered", "2017-06-20", NULL), &error));
  g_assert_no_error (error);
  g_assert_cmpint (improve_action_get_state (IMPROVE_ACTION (improve_plan_lookup (plan, "a"))), ==,
                   IMPROVE_ACTION_STATE_DELIVERED);
}

static gboolean
adopt (ImprovePlan *plan,
       const char  *state,
       GError     **error)
{
  g_autoptr (ImproveDate) on = day ("2017-06-01");
  g_autoptr (GDateTime) now = moment ("2017-06-02T10:00:00Z");
  g_autoptr (ImproveBasis) basis = improve_basis_new (NULL, NULL, NULL, "director", on, "tracker of June");

  return improve_plan_adopt (plan, improve_plan_lookup (plan, "a"), state, on, basis, now, error);
}

/* Somebody's word puts work in its place; it does not make it proven. */
static void
test_adopt (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveAction *action = add_action (plan, "a", "2017-06-30");
  g_autoptr (GError) error = NULL;
  ImproveMove *move;

  g_assert_true (adopt (plan, "delivered", &error));
  g_assert_no_error (error);
  move = IMPROVE_MOVE (improve_entity_list_get (improve_action_get_moves (action), 0));
  g_assert_true (improve_move_get_opening (move));
  g_assert_cmpstr (improve_move_get_by_id (move), ==, "director");
  g_assert_false (adopt (plan, "assured", &error));
  g_assert_error (error, IMPROVE_RULE_ERROR, IMPROVE_RULE_ERROR_REFUSED);
}

/* A new plan that was given no id is given one when it is the subject of a record. */
static void
test_plan_without_id (void)
{
  g_autoptr (ImprovePlan) plan = improve_plan_new ("New plan");
  g_autoptr (ImproveOrganization) council = improve_organization_new ("Wexcombe Council");
  g_autoptr (ImproveDate) on = day ("2017-06-01");
  g_autoptr (GDateTime) now = moment ("2017-06-02T10:00:00Z");
  g_autoptr (ImproveBasis) basis = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (improve_plan_add (plan, IMPROVE_ENTITY (council), NULL));
  basis = improve_basis_new (NULL, NULL, NULL, improve_entity_get_id (IMPROVE_ENTITY (council)), on, NULL);
  improve_plan_adopt (plan, IMPROVE_ENTITY (plan), "open", on, basis, now, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (improve_entity_get_id (IMPROVE_ENTITY (plan)), ==, "plan");
  g_assert_cmpint (improve_plan_get_state (plan), ==, IMPROVE_PLAN_STATE_OPEN);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/govern/recording/record", test_record);
  g_test_add_func ("/govern/recording/all-or-none", test_all_or_none);
  g_test_add_func ("/govern/recording/adopt", test_adopt);
  g_test_add_func ("/govern/recording/plan-without-id", test_plan_without_id);
  return g_test_run ();
}
