/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Ids and references: each once, each to something that can be meant, none in a circle. */

#include "problem-asserts.h"

static void
test_nothing_wrong (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  assert_problems (plan, "");
}

/* Loading can bring what no API would let in: the first of two holds the id. */
static void
test_duplicate_id (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *second
      = put (plan, make (IMPROVE_TYPE_THEME, "title", "Leadership", "lead-id", "head", NULL));

  improve_entity_init_id (second, g_strdup ("a1"));
  assert_problems (plan, "duplicate-id /themes/1/id\n");
  assert_message (plan, "duplicate-id", "/actions/0");
}

static void
test_dangling_reference (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  force (find (plan, "a1"), "lead-id", "hed");
  force (find (plan, "a1"), "answers-ids", "r1;r2;r1;r3");
  assert_problems (plan, "dangling-reference /actions/0/lead_id\n"
                         "dangling-reference /actions/0/answers_ids/1\n"
                         "dangling-reference /actions/0/answers_ids/3\n");
  assert_message (plan, "dangling-reference", "“lead-id” names “hed”");
}

static void
test_dangling_deep_below (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *move = put (find (plan, "a1"), make_move ("a1", "agreed", "2017-05-01", on_limb ("m1-limb")));

  force (find (plan, "a1"), "state", "agreed");
  force (improve_move_get_basis (IMPROVE_MOVE (move)), "limb-id", "m9-limb");
  force (find (plan, "m1-limb"), "about-ids", "plan;nothing");
  assert_problems (plan, "dangling-reference /actions/0/moves/0/basis/limb_id\n"
                         "dangling-reference /meetings/0/items/0/resolutions/0/limbs/0/about_ids/1\n");
}

static void
test_mistyped_reference (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  force (find (plan, "a1"), "lead-id", "o1");
  force (find (plan, "m1"), "board-ids", "board;jo");
  assert_problems (plan, "mistyped-reference /actions/0/lead_id\n"
                         "mistyped-reference /meetings/0/board_ids/1\n");
  assert_message (plan, "mistyped-reference", "“lead-id” names outcome “o1”, and takes only: organization post person");
}

static void
put_action (ImprovePlan *plan,
            const char  *id,
            const char  *depends_on)
{
  put (plan, make (IMPROVE_TYPE_ACTION, "id", id, "title", "Work", "objective-id", "ob1", "lead-id", "head",
                   "baseline-due", "2017-12-31", "agreed-due", "2017-12-31", "depends-on-ids", depends_on, NULL));
}

static void
test_cycle_of_actions (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  put_action (plan, "a2", "a3");
  put_action (plan, "a3", "a1;a4");
  put_action (plan, "a4", "a2");
  put_action (plan, "a5", "a2");
  put_action (plan, "a6", "a6");
  assert_problems (plan, "reference-cycle /actions/1/depends_on_ids\n"
                         "reference-cycle /actions/5/depends_on_ids\n");
  assert_message (plan, "reference-cycle", "“depends-on-ids” leads in a circle: a2 → a3 → a4 → a2.");
}

/* A diamond is no circle, and neither is one reference by way of another row. */
static void
test_no_cycle (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  put_action (plan, "a2", "a3;a4");
  put_action (plan, "a3", "a5");
  put_action (plan, "a4", "a5;a2-none");
  put_action (plan, "a5", NULL);
  assert_problems (plan, "dangling-reference /actions/3/depends_on_ids/1\n");
}

static void
test_long_cycle (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  for (int i = 0; i < 5000; i++)
    {
      g_autofree char *id = g_strdup_printf ("b%d", i);
      g_autofree char *next = g_strdup_printf ("b%d", (i + 1) % 5000);

      put_action (plan, id, next);
    }
  assert_problems (plan, "reference-cycle /actions/1/depends_on_ids\n");
  assert_message (plan, "reference-cycle", "b0 → b1 → b2 → b3 → b4 → b5 → … (4994 more) → b0.");
}

/* Every row by which a type can lead to itself is followed, also from a derived type to its parent. */
static void
test_other_cycles (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *action = find (plan, "a1");
  ImproveEntity *move;

  force (find (plan, "council"), "parent-id", "board");
  force (find (plan, "partner"), "successor-id", "partner");
  force (find (plan, "r1"), "superseded-by-id", "r1");
  move = put (action, make_move ("a1", "agreed", "2017-05-01", NULL));
  force (move, "supersedes-id", improve_entity_get_id (move));
  force (action, "state", NULL);
  assert_problems (plan, "reference-cycle /recommendations/0/superseded_by_id\n"
                         "reference-cycle /actions/0/moves/0/supersedes_id\n"
                         "reference-cycle /organizations/0/parent_id\n"
                         "reference-cycle /organizations/1/successor_id\n");
}

static void
test_lookalike_id (void)
{
  static const char *const lookalikes[] = { "A1", "Ａ１", "a 1", "a\u200b1", "a\u00ad1", "a\u00a01" };

  for (guint i = 0; i < G_N_ELEMENTS (lookalikes); i++)
    {
      g_autoptr (ImprovePlan) plan = make_plan ();

      put_action (plan, lookalikes[i], NULL);
      assert_problems (plan, "lookalike-id /actions/1/id\n");
      assert_message (plan, "lookalike-id", "/actions/0");
    }
}

/* One “é” written as a letter, the other as a letter and its accent. */
static void
test_25_composed_ids (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  put_action (plan, "caf\u00e9", NULL);
  put_action (plan, "cafe\u0301", NULL);
  assert_problems (plan, "lookalike-id /actions/2/id\n");
  assert_message (plan, "lookalike-id", "/actions/1");
}

static void
test_no_lookalike (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  put_action (plan, "a-1", NULL);
  put_action (plan, "a1b", NULL);
  put_action (plan, "é1", NULL);
  put_action (plan, "e-acute-1", NULL);
  assert_problems (plan, "");
}

/* What a message repeats is short, and has nothing in it that a terminal would act on. */
static void
test_quoting (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autofree char *long_id = g_strnfill (1000, 'x');

  force (find (plan, "a1"), "lead-id", "\033[31mred");
  assert_message (plan, "dangling-reference", "names “\uFFFD[31mred”");
  force (find (plan, "a1"), "lead-id", long_id);
  assert_message (plan, "dangling-reference", "xxx…”");
  {
    g_autoptr (ImproveProblem) problem = get_problem (plan, "dangling-reference");

    g_assert_cmpuint (strlen (improve_problem_get_message (problem)), <, 200);
  }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/check/references/nothing-wrong", test_nothing_wrong);
  g_test_add_func ("/check/references/duplicate-id", test_duplicate_id);
  g_test_add_func ("/check/references/dangling", test_dangling_reference);
  g_test_add_func ("/check/references/dangling-deep-below", test_dangling_deep_below);
  g_test_add_func ("/check/references/mistyped", test_mistyped_reference);
  g_test_add_func ("/check/references/26-cycle-of-actions", test_cycle_of_actions);
  g_test_add_func ("/check/references/no-cycle", test_no_cycle);
  g_test_add_func ("/check/references/long-cycle", test_long_cycle);
  g_test_add_func ("/check/references/other-cycles", test_other_cycles);
  g_test_add_func ("/check/references/lookalike-id", test_lookalike_id);
  g_test_add_func ("/check/references/25-composed-ids", test_25_composed_ids);
  g_test_add_func ("/check/references/no-lookalike", test_no_lookalike);
  g_test_add_func ("/check/references/quoting", test_quoting);
  return g_test_run ();
}
