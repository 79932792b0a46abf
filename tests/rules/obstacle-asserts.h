/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "plan-kit.h"

/* Nothing stands in the way of the record, which is taken. */
G_GNUC_UNUSED static void
assert_passes (ImprovePlan *plan,
               gpointer     record)
{
  g_autoptr (ImproveEntity) taken = record;
  g_autoptr (GListModel) obstacles = improve_plan_check_record (plan, taken);
  g_autoptr (ImproveObstacle) first = g_list_model_get_item (obstacles, 0);

  if (first != NULL)
    g_error ("[%s] %s", improve_obstacle_get_rule (first), improve_obstacle_get_message (first));
}

/* One rule, and no other, stands in the way of the record, which is taken; it says what to do about it. */
G_GNUC_UNUSED static void
assert_refused (ImprovePlan *plan,
                gpointer     record,
                const char  *rule,
                const char  *mend)
{
  g_autoptr (ImproveEntity) taken = record;
  g_autoptr (GListModel) obstacles = improve_plan_check_record (plan, taken);
  g_autoptr (ImproveObstacle) first = g_list_model_get_item (obstacles, 0);
  g_autofree char *subject_id = improve_entity_dup_text (taken, "subject-id");

  if (first == NULL)
    g_error ("[%s] does not refuse", rule);
  for (guint i = 1; i < g_list_model_get_n_items (obstacles); i++)
    {
      g_autoptr (ImproveObstacle) other = g_list_model_get_item (obstacles, i);

      g_error ("[%s] also [%s] %s", rule, improve_obstacle_get_rule (other), improve_obstacle_get_message (other));
    }
  g_assert_cmpstr (improve_obstacle_get_rule (first), ==, rule);
  if (strstr (improve_obstacle_get_mend (first), mend) == NULL)
    g_error ("“%s” does not say “%s”", improve_obstacle_get_mend (first), mend);
  g_assert_cmpstr (improve_obstacle_get_subject_id (first), ==, subject_id);
  g_assert_cmpuint (strlen (improve_obstacle_get_message (first)), >, 10);
}
