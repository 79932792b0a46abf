/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* improve measures: what the measures of a plan say on a day, and how much that is worth. */

#include <libimprove/assess/improve-measure-point.h>
#include <libimprove/assess/improve-measure-signal.h>
#include <libimprove/assess/improve-series-private.h>
#include <libimprove/cli/improve-cli-table-private.h>
#include <libimprove/cli/improve-cli-view-private.h>
#include <libimprove/entity/improve-kinds-private.h>
#include <libimprove/model/improve-measure.h>

static const char *
code_of (ImproveMeasure *measure)
{
  const char *code = improve_measure_get_code (measure);

  return code != NULL ? code : improve_entity_get_id (IMPROVE_ENTITY (measure));
}

/* A measure by its id or by its code, whatever the case of its letters; NULL: it said that there is none. */
static const char *
find_measure (ImprovePlan *plan,
              const char  *wanted)
{
  ImproveEntityList *measures = improve_plan_get_measures (plan);

  for (int i = 0; i < improve_entity_list_get_size (measures); i++)
    {
      ImproveMeasure *measure = IMPROVE_MEASURE (improve_entity_list_get (measures, i));
      const char *id = improve_entity_get_id (IMPROVE_ENTITY (measure));

      if (g_strcmp0 (id, wanted) == 0 || g_ascii_strcasecmp (code_of (measure), wanted) == 0)
        return id;
    }
  improve_cli_fail ("the plan has no measure “%s”: “improve measures PLAN” lists those it has", wanted);
  return NULL;
}

static void
print_heading (ImproveMeasureSignal *signal,
               ImproveMeasure       *measure)
{
  const char *const *dimensions = improve_measure_signal_get_dimensions (signal);
  g_autofree char *parts = g_strjoinv (", ", (char **) dimensions);
  g_autofree char *heading
      = g_strdup_printf ("%s  %s%s%s%s", code_of (measure), improve_measure_get_title (measure),
                         *parts != '\0' ? " (" : "", parts, *parts != '\0' ? ")" : "");

  improve_cli_print_wrapped (heading, 0, 4, IMPROVE_CLI_COLUMNS);
}

/* One line to be read down the page: the words of the grades, "-" where there is none. */
static void
print_grades (ImproveMeasureSignal *signal)
{
  const char *latest = improve_measure_signal_get_latest_text (signal);
  const char *target = improve_measure_signal_get_target_text (signal);

  g_print ("    latest %s; n = %d; %s; %s", latest != NULL ? latest : "none",
           improve_measure_signal_get_n_points (signal),
           improve_cli_word (IMPROVE_TYPE_DIRECTION, improve_measure_signal_get_direction (signal)),
           improve_cli_word (IMPROVE_TYPE_VARIATION, improve_measure_signal_get_variation (signal)));
  if (improve_measure_signal_get_target_id (signal) != NULL)
    g_print ("; target %s: %s", target,
             improve_cli_word (IMPROVE_TYPE_TARGET_ASSURANCE, improve_measure_signal_get_assurance (signal)));
  g_print ("\n");
  if (improve_measure_signal_get_target_id (signal) == NULL && target != NULL)
    {
      g_autofree char *none = g_strdup_printf ("target %s", target);

      improve_cli_print_wrapped (none, 4, 6, IMPROVE_CLI_COLUMNS);
    }
}

static void
print_points (ImproveMeasureSignal *signal)
{
  ImproveEntityList *points = improve_measure_signal_get_points (signal);

  for (int i = 0; i < improve_entity_list_get_size (points); i++)
    {
      ImproveMeasurePoint *point = IMPROVE_MEASURE_POINT (improve_entity_list_get (points, i));
      g_autofree char *period = improve_measured_period_to_words (improve_measure_point_get_period (point));
      g_autofree char *rules = g_strjoinv (", ", (char **) improve_measure_point_get_rules (point));

      g_print ("    %-24s %-36s %s\n", period, improve_measure_point_get_text (point),
               *rules != '\0' ? rules : improve_measure_point_get_in_run (point) ? "" : "(not in the run)");
    }
}

static void
print_signals (ImprovePlan *plan,
               GListModel  *signals,
               gboolean     with_points)
{
  for (guint i = 0; i < g_list_model_get_n_items (signals); i++)
    {
      g_autoptr (ImproveMeasureSignal) signal = g_list_model_get_item (signals, i);
      ImproveEntity *measure = improve_plan_lookup (plan, improve_measure_signal_get_measure_id (signal));

      print_heading (signal, IMPROVE_MEASURE (measure));
      print_grades (signal);
      improve_cli_print_sentences (improve_measure_signal_get_words (signal));
      if (with_points)
        print_points (signal);
    }
  if (g_list_model_get_n_items (signals) == 0)
    g_print ("The plan has no measures.\n");
}

ImproveExit
improve_cli_measures (int    argc,
                      char **argv)
{
  g_auto (ImproveCliView) view = { 0 };
  g_autoptr (GListModel) signals = NULL;
  const char *id = NULL;

  if (!improve_cli_view_open (&view, "measures", "PLAN [CODE|ID]",
                              "Say what the measures of a plan show on a day: control limits where there are points "
                              "enough, weak words where there are not.", &argc, &argv, 2)
      || (argc > 2 && (id = find_measure (view.plan, argv[2])) == NULL))
    return IMPROVE_EXIT_COULD_NOT;
  signals = improve_plan_list_measure_signals (view.plan, id, view.day, view.moment);
  if (view.json)
    return improve_cli_view_print_json (&view, "measures", signals);
  improve_cli_print_times (view.day, view.moment);
  print_signals (view.plan, signals, id != NULL);
  return IMPROVE_EXIT_FINE;
}
