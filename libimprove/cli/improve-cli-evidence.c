/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* improve evidence: what speaks for and against the recommendations, outcomes and actions of a plan. */

#include <libimprove/assess/improve-evidence-balance.h>
#include <libimprove/assess/improve-weighed-evidence.h>
#include <libimprove/cli/improve-cli-table-private.h>
#include <libimprove/cli/improve-cli-view-private.h>
#include <libimprove/entity/improve-kind.h>

static void
print_item (ImprovePlan            *plan,
            ImproveWeighedEvidence *item)
{
  const char *id = improve_weighed_evidence_get_evidence_id (item);
  ImproveEvidence *evidence = IMPROVE_EVIDENCE (improve_plan_lookup (plan, id));
  const char *sample = improve_weighed_evidence_get_sample (item);
  const char *moderation = improve_weighed_evidence_get_moderation (item);
  int age = improve_weighed_evidence_get_age_days (item);
  g_autoptr (GString) text = g_string_new (NULL);

  g_string_printf (text, "%s “%s”: %s, %s, %s",
                   improve_cli_word (IMPROVE_TYPE_STANCE, improve_weighed_evidence_get_stance (item)),
                   improve_evidence_get_title (evidence),
                   improve_cli_word (IMPROVE_TYPE_SOURCE_LINE, improve_weighed_evidence_get_source_line (item)),
                   improve_cli_word (IMPROVE_TYPE_EVIDENCE_METHOD, improve_weighed_evidence_get_method (item)),
                   improve_weighed_evidence_get_standing (item));
  if (age != IMPROVE_INT_ABSENT)
    g_string_append_printf (text, ", %d day%s old", age, age == 1 ? "" : "s");
  if (sample != NULL)
    g_string_append_printf (text, "; sample %s", sample);
  if (moderation != NULL)
    g_string_append_printf (text, "; %s on moderation in half a year", moderation);
  if (improve_weighed_evidence_get_unanswered (item))
    g_string_append (text, "; nobody answers it");
  if (improve_weighed_evidence_get_through_id (item) != NULL)
    g_string_append_printf (text, "; through %s", improve_weighed_evidence_get_through_id (item));
  improve_cli_print_wrapped (text->str, 6, 8, IMPROVE_CLI_COLUMNS);
}

static void
print_balance (ImprovePlan            *plan,
               ImproveEvidenceBalance *balance)
{
  const char *id = improve_evidence_balance_get_subject_id (balance);
  ImproveEntity *subject = improve_plan_lookup (plan, id);
  ImproveEntityList *items = improve_evidence_balance_get_items (balance);
  g_autofree char *title = improve_entity_dup_text (subject, "title"), *text = NULL, *heading = NULL;

  if (title == NULL)
    text = improve_entity_dup_text (subject, "text");
  heading = g_strdup_printf ("%s  %s", id, title != NULL ? title : text != NULL ? text : "");
  improve_cli_print_wrapped (heading, 0, 4, IMPROVE_CLI_COLUMNS);
  g_print ("    %d for, %d of them independent; %d against, %d unanswered\n",
           improve_evidence_balance_get_n_supporting (balance), improve_evidence_balance_get_n_independent (balance),
           improve_evidence_balance_get_n_contradicting (balance), improve_evidence_balance_get_n_unanswered (balance));
  improve_cli_print_sentences (improve_evidence_balance_get_words (balance));
  for (int i = 0; i < improve_entity_list_get_size (items); i++)
    print_item (plan, IMPROVE_WEIGHED_EVIDENCE (improve_entity_list_get (items, i)));
}

ImproveExit
improve_cli_evidence (int    argc,
                      char **argv)
{
  g_auto (ImproveCliView) view = { 0 };
  g_autoptr (GListModel) balances = NULL;

  if (!improve_cli_view_open (&view, "evidence", "PLAN [ID]",
                              "Weigh what speaks for and against recommendations, outcomes and actions on a day.",
                              &argc, &argv, 2))
    return IMPROVE_EXIT_COULD_NOT;
  balances = improve_plan_weigh_evidence (view.plan, argc > 2 ? argv[2] : NULL, view.day, view.moment);
  if (argc > 2 && g_list_model_get_n_items (balances) == 0)
    return improve_cli_fail ("the plan holds no “%s”: “improve show PLAN” lists what it holds", argv[2]);
  if (view.json)
    return improve_cli_view_print_json (&view, "evidence", balances);
  improve_cli_print_times (view.day, view.moment);
  for (guint i = 0; i < g_list_model_get_n_items (balances); i++)
    {
      g_autoptr (ImproveEvidenceBalance) balance = g_list_model_get_item (balances, i);

      print_balance (view.plan, balance);
    }
  return IMPROVE_EXIT_FINE;
}
