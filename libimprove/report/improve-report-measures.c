/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What the board report says of measures: the newest value of each and which way it goes, or why there is none. */

#include <math.h>

#include <libimprove/assess/improve-measure-point.h>
#include <libimprove/assess/improve-measure-signal.h>
#include <libimprove/assess/improve-series-private.h>
#include <libimprove/report/improve-report-words-private.h>
#include <libimprove/report/improve-report-writer-private.h>

/* A word is as good as a number, but not where the observation says that there is no value. */
static gboolean
has_value (ImproveReportWriter *self,
           ImproveMeasurePoint *point)
{
  ImproveEntity *found = improve_report_entity (self, improve_measure_point_get_observation_id (point));
  ImproveObservation *observation = IMPROVE_IS_OBSERVATION (found) ? IMPROVE_OBSERVATION (found) : NULL;

  if (observation == NULL || improve_observation_get_absence (observation) != IMPROVE_ABSENCE_UNKNOWN)
    return FALSE;
  return !isnan (improve_measure_point_get_value (point)) || improve_observation_get_word (observation) != NULL;
}

/* The last point, or the last that has a value; NULL: none. */
static ImproveMeasurePoint *
find_last (ImproveReportWriter  *self,
           ImproveMeasureSignal *signal,
           gboolean              with_value)
{
  ImproveEntityList *points = improve_measure_signal_get_points (signal);

  for (int i = improve_entity_list_get_size (points); i > 0; i--)
    {
      ImproveMeasurePoint *point = IMPROVE_MEASURE_POINT (improve_entity_list_get (points, i - 1));

      if (!with_value || has_value (self, point))
        return point;
    }
  return NULL;
}

static void
put_point (ImproveReportWriter *self,
           ImproveMeasurePoint *point)
{
  improve_report_put_text (self, improve_measure_point_get_text (point));
  improve_report_put (self, " for ");
  improve_report_take_text (self, improve_measured_period_to_words (improve_measure_point_get_period (point)));
}

static void
put_measure (ImproveReportWriter  *self,
             ImproveMeasureSignal *signal)
{
  ImproveEntity *measure = improve_report_entity (self, improve_measure_signal_get_measure_id (signal));
  ImproveMeasurePoint *last = find_last (self, signal, FALSE), *valued = find_last (self, signal, TRUE);

  improve_report_put (self, "- ");
  improve_report_take_text (self, improve_report_title (measure));
  improve_report_put (self, ": ");
  if (last == NULL)
    improve_report_put (self, "nothing observed");
  else
    put_point (self, last);
  if (last != NULL && valued == NULL)
    improve_report_put (self, ", and no value before");
  else if (last != valued)
    {
      improve_report_put (self, "; the last value: ");
      put_point (self, valued);
    }
  improve_report_put (self, ".");
  if (improve_measure_signal_get_n_points (signal) > 1)
    {
      improve_report_put (self, " ");
      improve_report_put_text (self, improve_measure_signal_get_words (signal)[0]);
    }
  improve_report_put (self, "\n");
}

/* Those of whole measures only: a page has no room for every part. */
static gboolean
is_whole (ImproveMeasureSignal *signal)
{
  return improve_measure_signal_get_dimensions (signal)[0] == NULL;
}

/* What has no value now comes first: it is what a page of numbers hides. */
void
improve_report_put_measures (ImproveReportWriter *self)
{
  ImproveAccount *account = IMPROVE_ACCOUNT (self->facts.assessment);
  g_autoptr (GListModel) signals
      = improve_plan_list_measure_signals (self->facts.context.plan, NULL, improve_account_get_as_of (account),
                                           improve_account_get_known_at (account));
  guint found = 0;

  for (int with_value = FALSE; with_value <= TRUE; with_value++)
    for (guint i = 0; i < g_list_model_get_n_items (signals); i++)
      {
        g_autoptr (ImproveMeasureSignal) signal = g_list_model_get_item (signals, i);
        ImproveMeasurePoint *last = find_last (self, signal, FALSE);

        if (!is_whole (signal) || (last != NULL && has_value (self, last)) != with_value)
          continue;
        if (found == 0)
          improve_report_put_heading (self, "What the measures say, or why they say nothing");
        if (found++ < IMPROVE_REPORT_MOST_LINES)
          put_measure (self, signal);
      }
  if (found > IMPROVE_REPORT_MOST_LINES)
    g_string_append_printf (self->out, "- and %u more.\n", found - IMPROVE_REPORT_MOST_LINES);
}
