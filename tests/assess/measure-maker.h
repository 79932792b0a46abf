/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

/* Measures and their observations in one line, for the tests of signals. */

#include <math.h>

#include <libimprove/assess/improve-measure-point.h>
#include <libimprove/assess/improve-measure-signal.h>
#include <libimprove/entity/improve-kinds-private.h>
#include <libimprove/model/improve-measure.h>
#include <libimprove/model/improve-observation.h>
#include <libimprove/model/improve-target.h>

#include "../plan-maker.h"

static inline ImproveMeasure *
add_measure (ImprovePlan       *plan,
             const char        *id,
             ImproveMeasureKind kind,
             ImprovePolarity    polarity)
{
  add (plan, g_object_new (IMPROVE_TYPE_MEASURE, "id", id, "title", id, "kind", kind, "polarity", polarity, NULL));
  return IMPROVE_MEASURE (improve_plan_lookup (plan, id));
}

static inline void
record_at (ImprovePlan *plan,
           gpointer     taken,
           const char  *recorded_at)
{
  g_autoptr (ImproveEntity) record = taken;
  g_autoptr (GDateTime) instant = moment (recorded_at);
  g_autoptr (GError) error = NULL;

  improve_plan_record (plan, record, instant, &error);
  g_assert_no_error (error);
}

/* The period of one month, quarter or year. */
static inline ImprovePeriod *
period (const char *text)
{
  g_autoptr (ImproveDate) date = day (text);
  g_autoptr (GError) error = NULL;
  ImprovePeriod *made = improve_period_new (date, date, &error);

  g_assert_no_error (error);
  return made;
}

static inline void
observe_counts (ImprovePlan *plan,
                const char  *measure_id,
                const char  *when,
                double       value,
                double       numerator,
                double       denominator)
{
  g_autoptr (ImprovePeriod) of = period (when);

  record_at (plan, g_object_new (IMPROVE_TYPE_OBSERVATION, "subject-id", measure_id, "period", of, "value", value,
                                 "numerator", numerator, "denominator", denominator, "by-id", "director", NULL),
             "2017-12-01T10:00:00Z");
}

static inline void
observe (ImprovePlan *plan,
         const char  *measure_id,
         const char  *when,
         double       value)
{
  observe_counts (plan, measure_id, when, value, NAN, NAN);
}

static inline void
observe_word (ImprovePlan   *plan,
              const char    *measure_id,
              const char    *when,
              const char    *word,
              ImproveAbsence absence)
{
  g_autoptr (ImprovePeriod) of = period (when);

  record_at (plan, g_object_new (IMPROVE_TYPE_OBSERVATION, "subject-id", measure_id, "period", of, "word", word,
                                 "absence", absence, "by-id", "director", NULL),
             "2017-12-01T10:00:00Z");
}

static inline void
add_target (ImproveMeasure *measure,
            const char     *id,
            const char     *when,
            double          value,
            double          lower,
            double          upper)
{
  g_autoptr (ImprovePeriod) of = period (when);
  g_autoptr (ImproveEntity) target = g_object_new (IMPROVE_TYPE_TARGET, "id", id, "period", of, "value", value, "lower",
                                                   lower, "upper", upper, NULL);
  g_autoptr (GError) error = NULL;

  improve_entity_add_child (IMPROVE_ENTITY (measure), target, &error);
  g_assert_no_error (error);
}

/* The signal of the whole of a measure. */
static inline ImproveMeasureSignal *
signal_at (ImprovePlan *plan,
           const char  *measure_id,
           const char  *as_of,
           const char  *known_at)
{
  g_autoptr (ImproveDate) date = day (as_of);
  g_autoptr (GDateTime) known = known_at != NULL ? moment (known_at) : NULL;
  g_autoptr (GListModel) signals = improve_plan_list_measure_signals (plan, measure_id, date, known);

  g_assert_cmpuint (g_list_model_get_n_items (signals), >=, 1);
  return g_list_model_get_item (signals, 0);
}

static inline char *
words_at (ImprovePlan *plan,
          const char  *measure_id,
          const char  *as_of)
{
  g_autoptr (ImproveMeasureSignal) signal = signal_at (plan, measure_id, as_of, NULL);

  return g_strjoinv (" ", (char **) improve_measure_signal_get_words (signal));
}

static inline ImproveMeasurePoint *
point_at (ImproveMeasureSignal *signal,
          int                   position)
{
  return IMPROVE_MEASURE_POINT (improve_entity_list_get (improve_measure_signal_get_points (signal), position));
}
