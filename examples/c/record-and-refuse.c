/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Delivers an action, is refused to call it assured, adds evidence and succeeds: record-and-refuse PLAN */

#include <stdio.h>

#include <libimprove/improve.h>

static void
move (ImprovePlan  *plan,
      const char   *to,
      ImproveBasis *basis)
{
  ImproveEntity *action = improve_plan_lookup (plan, "action-3.6");
  g_autoptr (ImproveDate) on = improve_date_parse ("2017-12-12", NULL);
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (ImproveMove) record = improve_move_new ("action-3.6", to, on, "post-dcs", basis, NULL);
  g_autoptr (GListModel) obstacles = improve_plan_check_record (plan, IMPROVE_ENTITY (record));
  g_autofree char *state = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (obstacles); i++)
    {
      g_autoptr (ImproveObstacle) obstacle = g_list_model_get_item (obstacles, i);

      printf ("refused, %s: %s\n", improve_obstacle_get_rule (obstacle), improve_obstacle_get_mend (obstacle));
    }
  if (!improve_plan_record (plan, IMPROVE_ENTITY (record), now, NULL))
    return;
  state = improve_entity_dup_text (action, "state");
  printf ("%s %s: %s\n", improve_action_get_label (IMPROVE_ACTION (action)),
          improve_action_get_title (IMPROVE_ACTION (action)), state);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveDocument) document = argc == 2 ? improve_document_load (argv[1], NULL, &error) : NULL;
  g_autoptr (ImproveEvidence) visit = improve_evidence_new ("What managers do differently");
  g_autoptr (ImproveEvidenceLink) link = improve_evidence_link_new ("action-3.6", IMPROVE_STANCE_SUPPORTS);
  g_autoptr (ImproveDate) collected = improve_date_parse ("2017-12-11", NULL);
  g_autoptr (ImproveBasis) basis = NULL;
  const char *evidence_ids[] = { NULL, NULL };
  ImprovePlan *plan;

  if (document == NULL)
    {
      fprintf (stderr, "%s\n", error != NULL ? error->message : "record-and-refuse PLAN");
      return 1;
    }
  plan = improve_document_get_plan (document);
  move (plan, "delivered", NULL);
  move (plan, "assured", NULL);

  improve_evidence_set_method (visit, IMPROVE_EVIDENCE_METHOD_PRACTICE_OBSERVATION);
  improve_evidence_set_source_line (visit, IMPROVE_SOURCE_LINE_PEER_AUTHORITY);
  improve_evidence_set_collected_on (visit, collected);
  improve_entity_add_child (IMPROVE_ENTITY (visit), IMPROVE_ENTITY (link), NULL);
  improve_plan_add (plan, IMPROVE_ENTITY (visit), NULL);
  evidence_ids[0] = improve_entity_get_id (IMPROVE_ENTITY (visit));
  basis = improve_basis_new (NULL, NULL, evidence_ids, NULL, NULL, NULL);
  move (plan, "assured", basis);
  return 0;
}
