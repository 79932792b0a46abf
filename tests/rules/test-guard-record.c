/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What any record needs: its subject, its party, what it must say, what it names. */

#include "obstacle-asserts.h"

static ImproveClaim *
make_claim (const char *by_id,
            const char *supersedes_id)
{
  return make (IMPROVE_TYPE_CLAIM, "subject-id", "a1", "aspect", "delivery", "scale", "progress_words", "value",
               "on track", "by-id", by_id, "valid-on", "2017-06-30", "supersedes-id", supersedes_id, NULL);
}

/* What moves work along needs a subject, a day and a party, and no more. */
static void
test_work_is_never_refused (void)
{
  static const char *const words[] = { "draft", "agreed", "in_progress", "paused", "delivered", "regressed" };
  g_autoptr (ImprovePlan) plan = make_plan ();

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    assert_passes (plan, make_move ("a1", words[i], "2017-06", NULL));
}

static void
test_subject (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  const char *mend = "name an entity of this plan";

  assert_refused (plan, make_move ("nowhere", "agreed", "2017-06-01", NULL), "subject", mend);
  assert_refused (plan, make (IMPROVE_TYPE_SLIPPAGE, "subject-id", "e1", "aspect", "quality", "by-id", "partner",
                              "decided-on", "2017-06-01", NULL),
                  "subject", mend);
  assert_passes (plan, make_claim ("partner", NULL));
}

static void
test_no_record (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  assert_refused (plan, on_limb ("m1-limb"), "subject", "name an entity of this plan");
  assert_refused (plan, make (IMPROVE_TYPE_THEME, "title", "Leadership", NULL), "subject", "name an entity");
}

/* A record of nothing is refused for that, and for what it does not say. */
static void
test_no_subject (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveMove) move = make_move (NULL, "agreed", "2017-06-01", NULL);
  g_autoptr (GListModel) obstacles = improve_plan_check_record (plan, IMPROVE_ENTITY (move));
  g_autoptr (ImproveObstacle) second = g_list_model_get_item (obstacles, 1);

  g_assert_cmpuint (g_list_model_get_n_items (obstacles), ==, 2);
  g_assert_cmpstr (improve_obstacle_get_rule (second), ==, "complete");
}

static void
test_recorded_already (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *move = put (find (plan, "a1"), make_move ("a1", "agreed", "2017-05-01", NULL));
  g_autoptr (GPtrArray) again = improve_guards_find_obstacles (plan, move, TRUE);

  assert_refused (plan, g_object_ref (move), "subject", "name an entity of this plan");
  g_assert_cmpuint (again->len, ==, 0);
}

static void
test_party (void)
{
  static const char *const parties[] = { "council", "board", "head", "jo" };
  g_autoptr (ImprovePlan) plan = make_plan ();

  for (guint i = 0; i < G_N_ELEMENTS (parties); i++)
    assert_passes (plan, make (IMPROVE_TYPE_MOVE, "subject-id", "a1", "to", "agreed", "on", "2017-05-01", "by-id",
                               parties[i], NULL));
  assert_refused (plan,
                  make (IMPROVE_TYPE_MOVE, "subject-id", "a1", "to", "agreed", "on", "2017-05-01", "by-id", "t1", NULL),
                  "party", "name a post, a person or a body");
  assert_refused (plan, make (IMPROVE_TYPE_MOVE, "subject-id", "a1", "to", "agreed", "on", "2017-05-01", "by-id",
                              "nobody", NULL),
                  "party", "name a post, a person or a body");
}

static void
test_complete (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  const char *mend = "give the missing value";

  assert_refused (plan, make (IMPROVE_TYPE_MOVE, "subject-id", "a1", "to", "agreed", "by-id", "head", NULL), "complete",
                  mend);
  assert_refused (plan, make (IMPROVE_TYPE_MOVE, "subject-id", "a1", "to", "agreed", "on", "2017", NULL), "complete",
                  mend);
  assert_refused (plan, make (IMPROVE_TYPE_MOVE, "subject-id", "a1", "on", "2017", "by-id", "head", NULL), "complete",
                  mend);
}

/* Without a day there is no telling what stood in the way: only that the day is missing is said. */
static void
test_no_day (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  assert_refused (plan, make_on_basis (IMPROVE_TYPE_MOVE, on_evidence ("e1"), "subject-id", "a1", "to", "assured",
                                       "by-id", "partner", NULL),
                  "complete", "give the missing value");
}

static void
test_basis_found (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  const char *mend = "add what the basis names";

  assert_passes (plan, make_move ("a1", "agreed", "2017-06-14", on_limb ("m1-limb")));
  assert_refused (plan, make_move ("a1", "agreed", "2017-06-14", on_limb ("m9-limb")), "basis-found", mend);
  assert_refused (plan, make_move ("a1", "agreed", "2017-06-14", on_limb ("m1")), "basis-found", mend);
  assert_refused (plan, make_move ("a1", "agreed", "2017-06-14", on_evidence ("e1;e9")), "basis-found", mend);
  assert_refused (plan, make (IMPROVE_TYPE_MOVE, "subject-id", "a1", "to", "agreed", "on", "2017", "by-id", "head",
                              "supersedes-id", "no-move", NULL),
                  "basis-found", mend);
}

static void
test_state_word (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  assert_passes (plan, make_move ("m1", "held", "2017-06-14", NULL));
  assert_passes (plan, make_move ("m1", "draft", "2017-06-20", NULL));
  assert_passes (plan, make_move ("e1", "submitted", "2017-06-20", NULL));
  assert_passes (plan, make_move ("visit", "published", "2017-04-07", NULL));
  assert_refused (plan, make_move ("a1", "green", "2017-06-14", NULL), "state-word", "use a state");
  assert_refused (plan, make_move ("a1", "unknown", "2017-06-14", NULL), "state-word", "use a state");
  assert_refused (plan, make_move ("e1", "delivered", "2017-06-14", NULL), "state-word", "use a state");
}

static void
test_supersedes (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  put (find (plan, "a1"), make (IMPROVE_TYPE_MOVE, "id", "first", "subject-id", "a1", "to", "agreed", "on",
                                "2017-05-01", "by-id", "head", NULL));
  put (plan, make (IMPROVE_TYPE_ACTION, "id", "a2", "title", "Hire", NULL));
  assert_passes (plan, make (IMPROVE_TYPE_MOVE, "subject-id", "a1", "to", "agreed", "on", "2017-05-02", "by-id",
                             "head", "supersedes-id", "first", NULL));
  assert_refused (plan, make (IMPROVE_TYPE_MOVE, "subject-id", "a2", "to", "agreed", "on", "2017-05-02", "by-id",
                              "head", "supersedes-id", "first", NULL),
                  "supersedes", "name an earlier record of the same kind and subject");
  /* Something that is no move cannot be what it corrects, which the reference says already. */
  assert_refused (plan, make (IMPROVE_TYPE_MOVE, "subject-id", "a1", "to", "agreed", "on", "2017-05-02", "by-id",
                              "head", "supersedes-id", "t1", NULL),
                  "basis-found", "add what the basis names");
}

/* Nobody overwrites what a reviewer said. */
static void
test_own_claim (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveClaim *claim = make_claim ("partner", NULL);

  improve_entity_set_id (IMPROVE_ENTITY (claim), "doubt");
  put (plan, claim);
  assert_passes (plan, make_claim ("partner", "doubt"));
  assert_refused (plan, make_claim ("head", "doubt"), "own-claim", "let whoever made the claim correct it");
}

static void
test_opening_basis (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  const char *mend = "say on which limb, delegation or assertion";

  for (int i = 0; i < 6; i++)
    {
      ImproveBasis *bases[] = { on_limb ("m1-limb"),
                                make (IMPROVE_TYPE_BASIS, "delegation-id", "leave", NULL),
                                make (IMPROVE_TYPE_BASIS, "asserted-by-id", "council", "asserted-on", "2017-06", NULL),
                                make (IMPROVE_TYPE_BASIS, "asserted-by-id", "council", NULL),
                                on_evidence ("e1"),
                                NULL };
      gpointer move = make_on_basis (IMPROVE_TYPE_MOVE, bases[i], "subject-id", "a1", "to", "in_progress", "on",
                                     "2017-06-01", "by-id", "council", "opening", "true", NULL);

      if (i < 3)
        assert_passes (plan, move);
      else
        assert_refused (plan, move, "opening-basis", mend);
      for (int j = 0; j < 6; j++)
        if (j != i)
          g_clear_object (&bases[j]);
    }
}

/* Obstacles are objects whose properties any language can read, and all of them are listed. */
static void
test_obstacles_are_objects (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveMove) move = make_move ("a1", "embedded", "2017-12-01", NULL);
  g_autoptr (GListModel) obstacles = improve_plan_check_record (plan, IMPROVE_ENTITY (move));
  g_autoptr (ImproveObstacle) first = g_list_model_get_item (obstacles, 0);
  g_autofree char *rule = NULL, *message = NULL, *mend = NULL, *subject_id = NULL;

  g_assert_true (g_list_model_get_item_type (obstacles) == IMPROVE_TYPE_OBSTACLE);
  g_assert_cmpuint (g_list_model_get_n_items (obstacles), ==, 2);
  g_object_get (first, "rule", &rule, "message", &message, "mend", &mend, "subject-id", &subject_id, NULL);
  g_assert_cmpstr (rule, ==, "embedded-limb");
  g_assert_cmpstr (subject_id, ==, "a1");
  g_assert_cmpstr (message, ==, improve_obstacle_get_message (first));
  g_assert_cmpstr (mend, ==, improve_obstacle_get_mend (first));
}

static gpointer
observe (const char *value,
         const char *word,
         const char *absence)
{
  return make (IMPROVE_TYPE_OBSERVATION, "subject-id", "measure", "period", "2017-04-01/2017-06-30", "value", value,
               "word", word, "absence", absence, "by-id", "head", NULL);
}

/* A value, or a reason why there is none, or nothing that anybody knows: not both of the first two. */
static void
test_absence_or_value (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  put (plan, make (IMPROVE_TYPE_MEASURE, "id", "measure", "title", "Visits in time", NULL));
  assert_passes (plan, observe ("0", NULL, NULL));
  assert_passes (plan, observe (NULL, "good", NULL));
  assert_passes (plan, observe (NULL, NULL, "suppressed"));
  assert_passes (plan, observe (NULL, NULL, NULL));
  assert_refused (plan, observe ("0", NULL, "suppressed"), "absence-or-value", "not both");
  assert_refused (plan, observe (NULL, "good", "suppressed"), "absence-or-value", "not both");
}

static void
test_misuse (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  g_test_expect_message ("libimprove", G_LOG_LEVEL_CRITICAL, "*IMPROVE_IS_ENTITY (record)*");
  g_assert_null (improve_plan_check_record (plan, NULL));
  g_test_expect_message ("libimprove", G_LOG_LEVEL_CRITICAL, "*IMPROVE_IS_PLAN (self)*");
  g_assert_null (improve_plan_check_record (NULL, IMPROVE_ENTITY (plan)));
  g_test_assert_expected_messages ();
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rules/guard-record/work-is-never-refused", test_work_is_never_refused);
  g_test_add_func ("/rules/guard-record/subject", test_subject);
  g_test_add_func ("/rules/guard-record/no-record", test_no_record);
  g_test_add_func ("/rules/guard-record/no-subject", test_no_subject);
  g_test_add_func ("/rules/guard-record/absence-or-value", test_absence_or_value);
  g_test_add_func ("/rules/guard-record/misuse", test_misuse);
  g_test_add_func ("/rules/guard-record/recorded-already", test_recorded_already);
  g_test_add_func ("/rules/guard-record/party", test_party);
  g_test_add_func ("/rules/guard-record/complete", test_complete);
  g_test_add_func ("/rules/guard-record/no-day", test_no_day);
  g_test_add_func ("/rules/guard-record/basis-found", test_basis_found);
  g_test_add_func ("/rules/guard-record/state-word", test_state_word);
  g_test_add_func ("/rules/guard-record/supersedes", test_supersedes);
  g_test_add_func ("/rules/guard-record/own-claim", test_own_claim);
  g_test_add_func ("/rules/guard-record/opening-basis", test_opening_basis);
  g_test_add_func ("/rules/guard-record/obstacles-are-objects", test_obstacles_are_objects);
  return g_test_run ();
}
