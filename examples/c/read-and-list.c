/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Reads a plan and lists what is overdue or unproven: read-and-list PLAN DAY */

#include <stdio.h>

#include <libimprove/improve.h>

static void
list (ImprovePlan *plan,
      GListModel  *statuses)
{
  for (guint i = 0; i < g_list_model_get_n_items (statuses); i++)
    {
      g_autoptr (ImproveStatus) status = g_list_model_get_item (statuses, i);
      g_autofree char *word = improve_entity_dup_text (IMPROVE_ENTITY (status), "status");
      ImproveAction *action = IMPROVE_ACTION (improve_plan_lookup (plan, improve_status_get_subject_id (status)));

      if (improve_status_get_status (status) != IMPROVE_DELIVERY_STATUS_OVERDUE
          && improve_status_get_status (status) != IMPROVE_DELIVERY_STATUS_DELIVERED_UNPROVEN)
        continue;
      printf ("%s %s\n", improve_action_get_label (action), improve_action_get_title (action));
      printf ("    %s: %s\n", word, improve_status_get_why (status)[0]);
    }
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveDate) day = argc == 3 ? improve_date_parse (argv[2], &error) : NULL;
  g_autoptr (ImproveDocument) document = day != NULL ? improve_document_load (argv[1], NULL, &error) : NULL;
  g_autoptr (ImproveAssessment) assessment = NULL;

  if (document == NULL)
    {
      fprintf (stderr, "%s\n", error != NULL ? error->message : "read-and-list PLAN DAY");
      return 1;
    }
  assessment = improve_plan_assess (improve_document_get_plan (document), day, NULL);
  list (improve_document_get_plan (document), improve_assessment_get_statuses (assessment));
  return 0;
}
