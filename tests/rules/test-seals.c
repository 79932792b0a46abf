/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What may no longer be edited: a baseline once agreed, a limb once decided, minutes once approved; and what never
 * can. */

#include "plan-kit.h"

static void
assert_settable (gpointer    entity,
                 const char *row_name,
                 gboolean    expected)
{
  g_autoptr (GError) error = NULL;
  gboolean settable = improve_entity_check_settable (entity, row_name, &error);

  if (!settable)
    g_assert_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_READ_ONLY);
  if (settable != expected)
    g_error ("“%s” of %s can%s be set", row_name, improve_entity_get_id (entity), settable ? "" : " not");
}

/* Neither as text nor as a property, and the old value stays. */
static void
assert_stays (gpointer    entity,
              const char *row_name,
              const char *text)
{
  g_autofree char *before = improve_entity_dup_text (entity, row_name);
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_false (improve_entity_put_text (entity, row_name, text, &error));
  g_assert_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_READ_ONLY);
  g_assert_true (g_str_has_prefix (error->message, "[sealed] "));
  after = improve_entity_dup_text (entity, row_name);
  g_assert_cmpstr (before, ==, after);
}

static void
assert_text (gpointer    entity,
             const char *row_name,
             const char *expected)
{
  g_autofree char *text = improve_entity_dup_text (entity, row_name);

  g_assert_cmpstr (text, ==, expected);
}

static void
record (ImprovePlan  *plan,
        gpointer      made,
        const char   *recorded_at)
{
  g_autoptr (ImproveEntity) taken = made;
  g_autoptr (GDateTime) moment = g_date_time_new_from_iso8601 (recorded_at, NULL);
  g_autoptr (GError) error = NULL;

  improve_plan_record (plan, taken, moment, &error);
  g_assert_no_error (error);
}

static void
test_baseline (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveAction *action = find (plan, "a1");
  g_autoptr (ImproveDate) later = improve_date_parse ("2017-12-31", NULL);

  assert_settable (action, "baseline-due", TRUE);
  improve_action_set_baseline_due (action, later);
  assert_text (action, "agreed-due", "2017-12-31");
  g_assert_true (improve_entity_put_text (IMPROVE_ENTITY (action), "baseline-due", "2017-10-31", NULL));
  assert_text (action, "agreed-due", "2017-10-31");

  record (plan, make_move ("a1", "draft", "2017-05-01", NULL), "2017-05-01T09:00:00Z");
  assert_settable (action, "baseline-start", TRUE);
  record (plan, make_move ("a1", "agreed", "2017-05-02", NULL), "2017-05-02T09:00:00Z");
  assert_settable (action, "baseline-start", FALSE);
  assert_stays (action, "baseline-due", "2018-01-31");
  g_test_expect_message ("libimprove", G_LOG_LEVEL_WARNING, "*sealed*baseline-due*");
  improve_action_set_baseline_due (action, later);
  g_test_assert_expected_messages ();
  assert_text (action, "baseline-due", "2017-10-31");

  /* The date in force moves on an authority; the baseline does not. */
  record (plan,
          make_on_basis (IMPROVE_TYPE_SLIPPAGE, on_limb ("m1-limb"), "subject-id", "a1", "aspect", "time", "which",
                         "agreed", "old-date", "2017-10-31", "new-date", "2018-01-31", "by-id", "board", "decided-on",
                         "2017-06-14", NULL),
          "2017-06-15T09:00:00Z");
  assert_text (action, "agreed-due", "2018-01-31");
  assert_text (action, "baseline-due", "2017-10-31");
  /* What is not the baseline is work, and can be set. */
  assert_settable (action, "title", TRUE);
  assert_settable (action, "due-text", TRUE);
}

/* One limb moves the dates of many actions, each by a record of its own. */
static void
test_one_limb_many_dates (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (GListStore) records = g_list_store_new (IMPROVE_TYPE_ENTITY);
  g_autoptr (GDateTime) moment = g_date_time_new_utc (2017, 6, 15, 9, 0, 0);
  g_autoptr (GError) error = NULL;

  for (int i = 2; i < 42; i++)
    {
      g_autofree char *id = g_strdup_printf ("a%d", i);
      g_autoptr (ImproveEntity) slippage = NULL;

      put (plan, make (IMPROVE_TYPE_ACTION, "id", id, "title", "Another", "baseline-due", "2017-09-30", NULL));
      slippage = make_on_basis (IMPROVE_TYPE_SLIPPAGE, on_limb ("m1-limb"), "subject-id", id, "aspect", "time", "which",
                                "agreed", "old-date", "2017-09-30", "new-date", "2017-12-31", "by-id", "board",
                                "decided-on", "2017-06-14", NULL);
      g_list_store_append (records, slippage);
    }
  g_assert_true (improve_plan_record_all (plan, G_LIST_MODEL (records), moment, &error));
  for (int i = 2; i < 42; i++)
    {
      g_autofree char *id = g_strdup_printf ("a%d", i);

      assert_text (find (plan, id), "agreed-due", "2017-12-31");
      assert_text (find (plan, id), "baseline-due", "2017-09-30");
    }
}

static void
test_limbs (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (GError) error = NULL;
  ImproveEntity *limb = find (plan, "m2-limb"), *resolution = find (plan, "m2-resolution");

  /* Nothing rests on it and nobody has met: a draft resolution. */
  assert_settable (limb, "text", TRUE);
  g_assert_true (improve_entity_put_text (limb, "text", "That the plan be noted", NULL));
  /* A delegation rests on the other. */
  assert_settable (find (plan, "m1-limb"), "text", FALSE);
  assert_settable (find (plan, "m1-limb"), "about-ids", TRUE);

  record (plan, make_move ("m2", "held", "2017-07-12", NULL), "2017-07-13T09:00:00Z");
  assert_stays (limb, "text", "That the plan be approved");
  assert_stays (limb, "verbs", "approve");
  assert_settable (limb, "about-ids", TRUE);
  /* What else the minutes say may still be corrected before they are approved, but no decision taken out. */
  assert_settable (find (plan, "m2-item"), "discussion", TRUE);
  g_assert_false (improve_entity_remove_child (resolution, limb, &error));
  g_assert_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_READ_ONLY);
  g_clear_error (&error);
  g_assert_false (improve_entity_remove_child (find (plan, "m2-item"), resolution, &error));
  g_assert_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_READ_ONLY);
}

static void
test_minutes (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveEntity) item = make (IMPROVE_TYPE_AGENDA_ITEM, "title", "Any other business", NULL);
  g_autoptr (ImproveEntity) promise = make (IMPROVE_TYPE_UNDERTAKING, "text", "Bring figures", NULL);
  ImproveEntity *meeting = find (plan, "m1");

  put (meeting, make (IMPROVE_TYPE_ATTENDANCE, "id", "who", "name", "Cllr Sorrel", "status", "present", NULL));
  record (plan, make_move ("m1", "held", "2017-06-14", NULL), "2017-06-15T09:00:00Z");
  record (plan, make_move ("m1", "circulated", "2017-06-20", NULL), "2017-06-20T09:00:00Z");
  assert_settable (find (plan, "m1-item"), "outcome", TRUE);
  assert_settable (find (plan, "task"), "text", TRUE);
  record (plan, make_move ("m1", "approved", "2017-07-12", on_limb ("m2-limb")), "2017-07-13T09:00:00Z");

  assert_stays (meeting, "on", "2017-06-15");
  assert_stays (find (plan, "m1-item"), "outcome", "withdrawn");
  assert_stays (find (plan, "m1-resolution"), "votes-for", "5");
  assert_stays (find (plan, "m1-limb"), "text", "That nothing be done");
  assert_stays (find (plan, "task"), "text", "Bring nothing");
  assert_stays (find (plan, "who"), "status", "apologies");
  g_assert_false (improve_entity_add_child (meeting, item, &error));
  g_assert_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_READ_ONLY);
  g_clear_error (&error);
  g_assert_false (improve_entity_remove_child (meeting, find (plan, "who"), &error));
  g_assert_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_READ_ONLY);
  g_clear_error (&error);
  g_assert_null (improve_entity_get_parent (item));

  /* What came of it afterwards is no part of the minutes. */
  assert_settable (find (plan, "task"), "owner-id", TRUE);
  assert_settable (find (plan, "task"), "becomes-ids", TRUE);
  assert_settable (find (plan, "who"), "party-id", TRUE);
  g_assert_true (improve_entity_add_child (find (plan, "m1-item"), promise, &error));
  assert_settable (promise, "answer", TRUE);
  assert_settable (promise, "text", FALSE);

  /* A correction is a record that rests on a limb of a later meeting; what was written stays. */
  record (plan,
          make_on_basis (IMPROVE_TYPE_CHANGE, on_limb ("m2-limb"), "subject-id", "m1-limb", "row-name", "text",
                         "after-text", "That the progress be received", "by-id", "board", "valid-on", "2017-07-12",
                         NULL),
          "2017-07-13T10:00:00Z");
  assert_text (find (plan, "m1-limb"), "text", "That the progress be noted");
}

/* No row of any record has a setter, and no record can be taken out again. */
static void
test_records (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  const GType types[] = { IMPROVE_TYPE_MOVE, IMPROVE_TYPE_SLIPPAGE, IMPROVE_TYPE_CLAIM, IMPROVE_TYPE_CHANGE,
                          IMPROVE_TYPE_OBSERVATION, IMPROVE_TYPE_CHECK_OVERRIDE, IMPROVE_TYPE_BASIS };
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      const ImproveRowTable *table = improve_row_table_for_type (types[i]);

      g_assert_true (improve_entity_type_is_record (types[i]));
      for (guint j = 1; j < table->n_entries; j++)
        g_assert_false ((table->entries[j].pspec->flags & G_PARAM_WRITABLE) != 0
                        && (table->entries[j].pspec->flags & G_PARAM_CONSTRUCT_ONLY) == 0);
    }
  record (plan, make_move ("a1", "agreed", "2017-05-02", NULL), "2017-05-02T09:00:00Z");
  g_assert_false (improve_entity_remove_child (find (plan, "a1"),
                                               find (plan, "move-1"),
                                               &error));
  g_assert_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_READ_ONLY);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rules/seals/baseline", test_baseline);
  g_test_add_func ("/rules/seals/one-limb-many-dates", test_one_limb_many_dates);
  g_test_add_func ("/rules/seals/limbs", test_limbs);
  g_test_add_func ("/rules/seals/minutes", test_minutes);
  g_test_add_func ("/rules/seals/records", test_records);
  return g_test_run ();
}
