/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Makes a plan, adds to it and prints it. Nothing here can fail, so no error is asked for. */

#include <stdio.h>

#include <libimprove/improve.h>

int
main (void)
{
  g_autoptr (ImprovePlan) plan = improve_plan_new ("Children's improvement plan");
  g_autoptr (ImprovePost) director = improve_post_new ("Director of Children's Services");
  g_autoptr (ImproveDate) september = improve_date_parse ("2017-09", NULL);
  g_autoptr (ImproveDate) march = improve_date_parse ("2018-03", NULL);
  g_autoptr (ImproveDate) june = improve_date_parse ("2017-06-30", NULL);
  g_autoptr (ImproveAction) audits = improve_action_new ("Audit two cases a month in every team", september);
  g_autoptr (ImproveAction) asking = improve_action_new ("Ask children what changed for them", march);
  g_autoptr (ImproveMilestone) begun = improve_milestone_new ("Every team has begun", june);

  improve_plan_add (plan, IMPROVE_ENTITY (director), NULL);
  improve_action_set_lead_id (audits, improve_entity_get_id (IMPROVE_ENTITY (director)));
  improve_action_set_lead_id (asking, improve_entity_get_id (IMPROVE_ENTITY (director)));
  improve_entity_add_child (IMPROVE_ENTITY (audits), IMPROVE_ENTITY (begun), NULL);
  improve_plan_add (plan, IMPROVE_ENTITY (audits), NULL);
  improve_plan_add (plan, IMPROVE_ENTITY (asking), NULL);

  printf ("%s\n", improve_plan_get_title (plan));
  for (int i = 0; i < improve_entity_list_get_size (improve_plan_get_actions (plan)); i++)
    {
      ImproveAction *action = IMPROVE_ACTION (improve_entity_list_get (improve_plan_get_actions (plan), i));
      ImproveEntity *lead = improve_entity_get_ref (IMPROVE_ENTITY (action), "lead-id", NULL);
      g_autofree char *due = improve_date_to_words (improve_action_get_baseline_due (action));

      printf ("- %s (%s, by %s)\n", improve_action_get_title (action), improve_post_get_label (IMPROVE_POST (lead)),
              due);
      for (int j = 0; j < improve_entity_list_get_size (improve_action_get_milestones (action)); j++)
        {
          ImproveMilestone *milestone
              = IMPROVE_MILESTONE (improve_entity_list_get (improve_action_get_milestones (action), j));
          g_autofree char *by = improve_date_to_words (improve_milestone_get_due (milestone));

          printf ("  - %s (%s)\n", improve_milestone_get_title (milestone), by);
        }
    }
  return 0;
}
