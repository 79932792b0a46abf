/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Watches a plan change, one by one and in a batch. */

#include <stdio.h>

#include <libimprove/improve.h>

static void
on_changed (ImproveTree   *tree,
            ImproveEntity *entity,
            GParamSpec    *pspec,
            gpointer       user_data)
{
  printf ("%s: %s\n", improve_entity_get_id (entity), pspec->name);
}

int
main (void)
{
  g_autoptr (ImprovePlan) plan = improve_plan_new ("Children's improvement plan");
  g_autoptr (ImproveAction) action = improve_action_new ("Audit cases", NULL);

  improve_entity_set_id (IMPROVE_ENTITY (plan), "plan");
  g_signal_connect (plan, "changed", G_CALLBACK (on_changed), NULL);

  printf ("one by one\n");
  improve_plan_add (plan, IMPROVE_ENTITY (action), NULL);
  improve_action_set_title (action, "Audit two cases a month");
  improve_action_set_title (action, "Audit two cases a month in every team");
  improve_action_set_title (action, "Audit two cases a month in every team");

  printf ("in a batch\n");
  improve_tree_freeze_changed (IMPROVE_TREE (plan));
  improve_action_set_title (action, "Audit");
  improve_action_set_title (action, "Audit three cases a month");
  improve_action_set_priority (action, IMPROVE_ACTION_PRIORITY_HIGH);
  improve_tree_thaw_changed (IMPROVE_TREE (plan));
  return 0;
}
