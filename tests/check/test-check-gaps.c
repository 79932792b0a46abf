/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Gaps: what is not known yet, and who is to find it out. */

#include "problem-asserts.h"

/* Leaving out one value leaves one gap. */
static void
test_one_value (void)
{
  static const struct
  {
    const char *id, *row, *text, *problems;
  } cases[] = {
    { "a1", "lead-id", NULL, "action-lead /actions/0/lead_id\n" },
    { "r1", "source-id", NULL, "recommendation-source /recommendations/0/source_id\n" },
    { "o1", "evidence-expectation", NULL, "outcome-evidence /outcomes/0/evidence_expectation\n" },
    { "e1", "collected-on", NULL, "evidence-date /evidence/0/collected_on\n" },
    { "e1", "source-line", NULL, "evidence-line /evidence/0/source_line\n" },
    { "e1", "method", NULL, "evidence-method /evidence/0/method\n" },
    { "task", "owner-id", NULL, "agreed-owner /meetings/0/items/0/agreed_actions/0/owner_id\n" },
    { "task", "due", NULL, "agreed-date /meetings/0/items/0/agreed_actions/0/due\n" },
    { "m2", "board-ids", NULL, "meeting-body /meetings/1/board_ids\n" },
    { "visit", "received-on", NULL, "inspection-received /inspections/0/received_on\n" },
    { "a1", "answers-ids", NULL, "recommendation-unanswered /recommendations/0\n" },
    { "a1", "treats-ids", NULL, "cause-untreated /root_causes/0\n" },
    { "a1", "serves-ids", NULL, "outcome-unserved /outcomes/0\n" },
    { "a1", "objective-id", NULL, "objective-empty /objectives/0\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ImprovePlan) plan = make_plan ();
      g_autoptr (GListModel) problems = NULL;
      g_autoptr (ImproveProblem) first = NULL;

      force (find (plan, cases[i].id), cases[i].row, cases[i].text);
      assert_problems (plan, cases[i].problems);
      problems = improve_plan_check (plan);
      first = g_list_model_get_item (problems, 0);
      g_assert_cmpint (improve_problem_get_severity (first), ==, IMPROVE_SEVERITY_GAP);
    }
}

/* A task that is settled, or is no task, has no gap. */
static void
test_settled_task (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *task = find (plan, "task");

  force (task, "owner-id", NULL);
  force (task, "kind", "principle");
  assert_problems (plan, "");
  force (task, "kind", NULL);
  assert_problems (plan, "agreed-owner /meetings/0/items/0/agreed_actions/0/owner_id\n");
  force (task, "becomes-ids", "a1");
  assert_problems (plan, "");
  force (task, "becomes-ids", NULL);
  put (task, make (IMPROVE_TYPE_MOVE, "subject-id", "task", "to", "closed", "on", "2017-07-12", "by-id", "chair",
                   NULL));
  improve_entity_derive (task);
  assert_problems (plan, "");
}

/* What was cancelled needs nothing more, and answers nothing any more. */
static void
test_dropped_action (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *action = find (plan, "a1");

  force (action, "lead-id", NULL);
  put (action, make (IMPROVE_TYPE_MOVE, "subject-id", "a1", "to", "cancelled", "on", "2017-07-12", "by-id", "board",
                     "reason", "Moved to a partner", NULL));
  improve_entity_derive (action);
  assert_problems (plan, "recommendation-unanswered /recommendations/0\n"
                         "cause-untreated /root_causes/0\n"
                         "objective-empty /objectives/0\n"
                         "outcome-unserved /outcomes/0\n");
  force (find (plan, "r1"), "response", "not_accepted");
  force (find (plan, "r1"), "superseded-by-id", NULL);
  assert_problems (plan, "cause-untreated /root_causes/0\n"
                         "objective-empty /objectives/0\n"
                         "outcome-unserved /outcomes/0\n");
}

/* A gap is for whoever answers for the entity, or for what it belongs to. */
static void
test_party (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveProblem) of_objective = NULL, of_theme = NULL;
  g_autofree char *party_id = NULL;

  force (find (plan, "a1"), "lead-id", NULL);
  force (find (plan, "ob1"), "lead-id", "board");
  of_objective = get_problem (plan, "action-lead");
  g_assert_cmpstr (improve_problem_get_party_id (of_objective), ==, "board");
  g_assert_cmpstr (improve_problem_get_entity_id (of_objective), ==, "a1");
  force (find (plan, "ob1"), "lead-id", NULL);
  of_theme = get_problem (plan, "action-lead");
  g_object_get (of_theme, "party-id", &party_id, NULL);
  g_assert_cmpstr (party_id, ==, "head");
}

static void
test_held_meeting (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  force (find (plan, "m1-item"), "outcome", NULL);
  assert_problems (plan, "");
  put (find (plan, "m1"), make_move ("m1", "held", "2017-06-14", NULL));
  improve_entity_derive (find (plan, "m1"));
  assert_problems (plan, "item-outcome /meetings/0/items/0/outcome\n");
}

/* Twenty thousand actions, each with gaps: all are found; how long it takes is only told. */
static void
test_large_plan (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (GListModel) problems = NULL;
  gint64 begun;

  for (int i = 0; i < 20000; i++)
    {
      g_autofree char *id = g_strdup_printf ("x%d", i);
      ImproveEntity *action
          = put (plan, make (IMPROVE_TYPE_ACTION, "id", id, "title", "One of many", "objective-id", "ob1", NULL));

      put (action, make (IMPROVE_TYPE_MOVE, "subject-id", id, "to", "agreed", "on", "2017-05-01", "by-id", "head",
                         NULL));
      improve_entity_derive (action);
    }
  begun = g_get_monotonic_time ();
  problems = improve_plan_check (plan);
  g_test_message ("20,000 actions checked in %.3f s", (double) (g_get_monotonic_time () - begun) / G_USEC_PER_SEC);
  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, 40000);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/check/gaps/one-value", test_one_value);
  g_test_add_func ("/check/gaps/settled-task", test_settled_task);
  g_test_add_func ("/check/gaps/dropped-action", test_dropped_action);
  g_test_add_func ("/check/gaps/party", test_party);
  g_test_add_func ("/check/gaps/held-meeting", test_held_meeting);
  g_test_add_func ("/check/gaps/large-plan", test_large_plan);
  return g_test_run ();
}
