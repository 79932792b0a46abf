/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* improve slippage: how far the actions of a plan slipped, and what that does to others. */

#include <libimprove/assess/improve-action-slippage.h>
#include <libimprove/assess/improve-slippage-line.h>
#include <libimprove/assess/improve-slippage-summary.h>
#include <libimprove/assess/improve-slippage-total.h>
#include <libimprove/cli/improve-cli-table-private.h>
#include <libimprove/cli/improve-cli-view-private.h>
#include <libimprove/entity/improve-kind.h>

static void
print_date (ImproveDate *date)
{
  g_autofree char *text = date != NULL ? improve_date_to_string (date) : NULL;

  g_print (" %-10s", text != NULL ? text : "-");
}

static void
print_days (int days)
{
  if (days == IMPROVE_INT_ABSENT)
    g_print (" %5s", "-");
  else
    g_print (" %5d", days);
}

static void
print_lines (ImproveActionSlippage *action)
{
  ImproveEntityList *lines = improve_action_slippage_get_lines (action);

  for (int i = 0; i < improve_entity_list_get_size (lines); i++)
    {
      ImproveSlippageLine *line = IMPROVE_SLIPPAGE_LINE (improve_entity_list_get (lines, i));
      ImproveSlippageAspect aspect = improve_slippage_line_get_aspect (line);
      const char *was = improve_slippage_line_get_baseline (line), *agreed = improve_slippage_line_get_agreed (line);
      const char *forecast = improve_slippage_line_get_forecast (line);
      int n = improve_slippage_line_get_n_moves (line);
      g_autofree char *text = NULL;

      if (aspect == IMPROVE_SLIPPAGE_ASPECT_TIME || n == 0)
        continue;
      text = g_strdup_printf ("%s slipped %d time%s: at first %s; agreed %s; forecast %s",
                              improve_cli_word (IMPROVE_TYPE_SLIPPAGE_ASPECT, aspect), n, n == 1 ? "" : "s",
                              was != NULL ? was : "not said", agreed != NULL ? agreed : "nothing",
                              forecast != NULL ? forecast : "nothing");
      improve_cli_print_wrapped (text, 4, 6, IMPROVE_CLI_COLUMNS);
    }
}

/* Only what slipped, is late, or pushes and is pushed: the rest goes as it was planned. */
static gboolean
is_worth_a_line (ImproveActionSlippage *action)
{
  return improve_action_slippage_get_words (action)[0] != NULL
         || improve_entity_list_get_size (improve_action_slippage_get_moves (action)) > 0;
}

static void
print_actions (ImproveSlippageSummary *summary)
{
  ImproveEntityList *actions = improve_slippage_summary_get_actions (summary);
  int n_told = 0;

  g_print ("%-18s %-10s %-10s %-10s %-10s %5s %-10s\n", "action", "baseline", "agreed", "forecast", "actual", "late",
           "likely end");
  for (int i = 0; i < improve_entity_list_get_size (actions); i++)
    {
      ImproveActionSlippage *action = IMPROVE_ACTION_SLIPPAGE (improve_entity_list_get (actions, i));

      if (!is_worth_a_line (action))
        continue;
      n_told++;
      g_print ("%-18s", improve_action_slippage_get_action_id (action));
      print_date (improve_action_slippage_get_baseline (action));
      print_date (improve_action_slippage_get_agreed (action));
      print_date (improve_action_slippage_get_forecast (action));
      print_date (improve_action_slippage_get_actual (action));
      print_days (improve_action_slippage_get_days_late (action));
      print_date (improve_action_slippage_get_finish (action));
      g_print ("\n");
      improve_cli_print_sentences (improve_action_slippage_get_words (action));
      print_lines (action);
    }
  g_print ("Slipped, late, or pushed by others: %d of %d actions.\n", n_told,
           improve_entity_list_get_size (actions));
}

static void
print_totals (ImproveSlippageSummary *summary)
{
  ImproveEntityList *totals = improve_slippage_summary_get_totals (summary);
  ImproveSlippageGrouping last = IMPROVE_SLIPPAGE_GROUPING_UNKNOWN;

  for (int i = 0; i < improve_entity_list_get_size (totals); i++)
    {
      ImproveSlippageTotal *total = IMPROVE_SLIPPAGE_TOTAL (improve_entity_list_get (totals, i));
      ImproveSlippageGrouping grouping = improve_slippage_total_get_grouping (total);
      g_autofree char *label = improve_cli_cut (improve_slippage_total_get_label (total), 36);

      if (grouping != last)
        g_print ("\nby %-33s %7s %7s %6s %6s %8s %6s %6s\n",
                 improve_cli_word (IMPROVE_TYPE_SLIPPAGE_GROUPING, grouping), "actions", "slipped", "repeat", "moves",
                 "too late", "days", "worst");
      last = grouping;
      /* A column is as wide as its characters, not its bytes. */
      g_print ("%s%*s %7d %7d %6d %6d %8d %6d %6d\n", label, (int) (36 - g_utf8_strlen (label, -1)), "",
               improve_slippage_total_get_n_actions (total), improve_slippage_total_get_n_slipped (total),
               improve_slippage_total_get_n_repeat (total), improve_slippage_total_get_n_moves (total),
               improve_slippage_total_get_n_late_moves (total), improve_slippage_total_get_days (total),
               improve_slippage_total_get_worst_days (total));
    }
}

ImproveExit
improve_cli_slippage (int    argc,
                      char **argv)
{
  g_auto (ImproveCliView) view = { 0 };
  g_autoptr (ImproveSlippageSummary) summary = NULL;
  g_autoptr (GListStore) all = NULL;
  g_autoptr (GError) error = NULL;

  if (!improve_cli_view_open (&view, "slippage", "PLAN",
                              "Say how far actions slipped in time, quality, scope and cost, added up by theme, lead "
                              "and reason, and what late ones do to those that wait for them.", &argc, &argv, 1))
    return IMPROVE_EXIT_COULD_NOT;
  summary = improve_plan_add_up_slippage (view.plan, view.day, view.moment, &error);
  if (summary == NULL)
    return improve_cli_fail ("%s", error->message);
  if (view.json)
    {
      all = g_list_store_new (IMPROVE_TYPE_SLIPPAGE_SUMMARY);
      g_list_store_append (all, summary);
      return improve_cli_view_print_json (&view, "slippage", G_LIST_MODEL (all));
    }
  improve_cli_print_times (view.day, view.moment);
  print_actions (summary);
  print_totals (summary);
  return IMPROVE_EXIT_FINE;
}
