/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What a body can ask and what it must: by what it oversees. */

#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-agreed-action.h>
#include <libimprove/model/improve-limb.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-recommendation.h>
#include <libimprove/model/improve-reporting-duty.h>
#include <libimprove/model/improve-resolution.h>

#include "../plan-maker.h"

/* The rules of the findings of a body, in order, with a blank between; of those it must ask about where duties is set. */
static char *
rules_for (ImprovePlan *plan,
           const char  *body_id,
           gboolean     duties)
{
  g_autoptr (ImproveDate) date = day ("2017-07-01");
  g_autoptr (ImproveAssessment) assessment = improve_plan_assess (plan, date, NULL);
  g_autoptr (GListModel) findings = duties ? improve_assessment_list_duties_of (assessment, body_id)
                                           : improve_assessment_list_findings_for (assessment, body_id);
  GString *rules = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (ImproveAssuranceFinding) finding = g_list_model_get_item (findings, i);

      g_string_append_printf (rules, "%s%s", i > 0 ? " " : "", improve_assurance_finding_get_rule (finding));
    }
  return g_string_free (rules, FALSE);
}

#define assert_rules(plan, body_id, duties, expected)                                                                 \
  G_STMT_START                                                                                                        \
  {                                                                                                                   \
    g_autofree char *rules = rules_for (plan, body_id, duties);                                                       \
    g_assert_cmpstr (rules, ==, expected);                                                                            \
  }                                                                                                                   \
  G_STMT_END

/* A board with a task that nobody owns, a partnership, and three actions: one finding in the minutes, FA10, and of each
 * action that nobody has spoken of it, FA19, and that it answers nothing, FA11. */
static ImprovePlan *
make_overseen_plan (void)
{
  const char *boards[] = { "board", NULL };
  ImprovePlan *plan = make_plan ();
  g_autoptr (ImproveDate) on = day ("2017-06-14");
  ImproveMeeting *meeting = g_object_new (IMPROVE_TYPE_MEETING, "id", "meeting", "on", on, "board-ids", boards, NULL);
  g_autoptr (ImproveAgendaItem) item = g_object_new (IMPROVE_TYPE_AGENDA_ITEM, "id", "item", "title", "Progress", NULL);
  g_autoptr (GObject) agreed = g_object_new (IMPROVE_TYPE_AGREED_ACTION, "id", "agreed", "text", "Write to the schools.",
                                             "kind", IMPROVE_AGREED_ACTION_KIND_TASK, NULL);

  improve_entity_add_child (IMPROVE_ENTITY (item), IMPROVE_ENTITY (agreed), NULL);
  improve_entity_add_child (IMPROVE_ENTITY (meeting), IMPROVE_ENTITY (item), NULL);
  add (plan, meeting);
  add (plan, g_object_new (IMPROVE_TYPE_BOARD, "id", "partnership", "name", "Safeguarding Board", "kind",
                           IMPROVE_BOARD_KIND_PARTNERSHIP, NULL));
  g_object_set (improve_plan_lookup (plan, "board"), "kind", IMPROVE_BOARD_KIND_IMPROVEMENT_BOARD, NULL);
  add_action (plan, "a", "2018-06-30");
  return plan;
}

static void
test_whole (void)
{
  g_autoptr (ImprovePlan) plan = make_overseen_plan ();

  assert_rules (plan, "board", FALSE, "FA10 FA11 FA19");
  assert_rules (plan, "board", TRUE, "FA10");
  assert_rules (plan, "partnership", FALSE, "");
  assert_rules (plan, "nobody", FALSE, "");
}

/* A partnership asks about what it leads, does or takes part in, and what was recommended to it. */
static void
test_part (void)
{
  g_autoptr (ImprovePlan) plan = make_overseen_plan ();
  const char *partners[] = { "partnership", NULL };

  add_action (plan, "b", "2018-06-30");
  assert_rules (plan, "partnership", FALSE, "");
  improve_action_set_partner_ids (IMPROVE_ACTION (improve_plan_lookup (plan, "b")), partners);
  assert_rules (plan, "partnership", FALSE, "FA11 FA19");
  assert_rules (plan, "partnership", TRUE, "");
  add (plan, g_object_new (IMPROVE_TYPE_RECOMMENDATION, "id", "r", "text", "Do better.", NULL));
  assert_rules (plan, "partnership", FALSE, "FA11 FA19");
  g_object_set (improve_plan_lookup (plan, "r"), "addressee-id", "partnership", NULL);
  assert_rules (plan, "partnership", FALSE, "FA11 FA11 FA19");
}

/* Its own posts are the body. */
static void
test_post (void)
{
  g_autoptr (ImprovePlan) plan = make_overseen_plan ();

  g_object_set (improve_plan_lookup (plan, "director"), "organization-id", "partnership", NULL);
  assert_rules (plan, "partnership", FALSE, "FA11 FA19");
}

/* Whoever is owed reports on the plan oversees it. */
static void
test_duty (void)
{
  g_autoptr (ImprovePlan) plan = make_overseen_plan ();

  add (plan, g_object_new (IMPROVE_TYPE_REPORTING_DUTY, "id", "duty", "text", "Progress", "to-id", "partnership", NULL));
  assert_rules (plan, "partnership", FALSE, "FA11 FA19");
}

/* The minutes of a body are for the one it is part of and the one that followed it, and for no other. */
static void
test_minutes_of_others (void)
{
  g_autoptr (ImprovePlan) plan = make_overseen_plan ();

  add (plan, g_object_new (IMPROVE_TYPE_BOARD, "id", "cabinet", "name", "Cabinet", "kind", IMPROVE_BOARD_KIND_CABINET,
                           NULL));
  assert_rules (plan, "cabinet", FALSE, "FA11 FA19");
  g_object_set (improve_plan_lookup (plan, "board"), "parent-id", "cabinet", NULL);
  assert_rules (plan, "cabinet", FALSE, "FA10 FA11 FA19");
  g_object_set (improve_plan_lookup (plan, "board"), "successor-id", "partnership", NULL);
  assert_rules (plan, "partnership", FALSE, "FA10");
  assert_rules (plan, "partnership", TRUE, "FA10");
  /* A circle of parents ends the search, and nothing else. */
  g_object_set (improve_plan_lookup (plan, "board"), "successor-id", NULL, NULL);
  g_object_set (improve_plan_lookup (plan, "cabinet"), "parent-id", "board", NULL);
  assert_rules (plan, "partnership", FALSE, "");
}

/* What a body decided on it must ask about. */
static void
test_decided (void)
{
  g_autoptr (ImprovePlan) plan = make_overseen_plan ();
  const char *about[] = { "a", NULL };
  g_autoptr (GObject) resolution = g_object_new (IMPROVE_TYPE_RESOLUTION, NULL);
  g_autoptr (GObject) limb = g_object_new (IMPROVE_TYPE_LIMB, "id", "limb", "text", "That it be done.", "about-ids", about,
                                           NULL);

  improve_entity_add_child (IMPROVE_ENTITY (resolution), IMPROVE_ENTITY (limb), NULL);
  improve_entity_add_child (improve_plan_lookup (plan, "item"), IMPROVE_ENTITY (resolution), NULL);
  assert_rules (plan, "board", TRUE, "FA10 FA11 FA19");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/assess/body/whole", test_whole);
  g_test_add_func ("/assess/body/part", test_part);
  g_test_add_func ("/assess/body/post", test_post);
  g_test_add_func ("/assess/body/duty", test_duty);
  g_test_add_func ("/assess/body/minutes-of-others", test_minutes_of_others);
  g_test_add_func ("/assess/body/decided", test_decided);
  return g_test_run ();
}
