/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Says how each action stands on a day, and what one rule against false assurance found: assess PLAN DAY RULE */

#include <stdio.h>

#include <libimprove/improve.h>

static void
print_statuses (ImprovePlan *plan,
                GListModel  *statuses)
{
  for (guint i = 0; i < g_list_model_get_n_items (statuses); i++)
    {
      g_autoptr (ImproveStatus) status = g_list_model_get_item (statuses, i);
      g_autofree char *word = improve_entity_dup_text (IMPROVE_ENTITY (status), "status");
      ImproveEntity *action = improve_plan_lookup (plan, improve_status_get_subject_id (status));

      printf ("%-5s %s\n", improve_action_get_label (IMPROVE_ACTION (action)), word);
    }
}

static void
print_findings (GListModel *findings,
                const char *rule)
{
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (ImproveAssuranceFinding) finding = g_list_model_get_item (findings, i);
      g_autofree char *severity = improve_entity_dup_text (IMPROVE_ENTITY (finding), "severity");

      if (!g_str_equal (improve_assurance_finding_get_rule (finding), rule))
        continue;
      printf ("%s: %s\n", severity, improve_assurance_finding_get_message (finding));
      printf ("    %s\n", improve_assurance_finding_get_question (finding));
    }
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveDate) day = argc == 4 ? improve_date_parse (argv[2], &error) : NULL;
  g_autoptr (ImproveDocument) document = day != NULL ? improve_document_load (argv[1], NULL, &error) : NULL;
  g_autoptr (ImproveAssessment) assessment = NULL;
  g_autofree char *words = NULL;

  if (document == NULL)
    {
      fprintf (stderr, "%s\n", error != NULL ? error->message : "assess PLAN DAY RULE");
      return 1;
    }
  assessment = improve_plan_assess (improve_document_get_plan (document), day, NULL);
  words = improve_date_to_words (day);
  printf ("As of %s\n", words);
  print_statuses (improve_document_get_plan (document), improve_assessment_get_statuses (assessment));
  print_findings (improve_assessment_get_findings (assessment), argv[3]);
  return 0;
}
