/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Reads a series: what it rests on, which way it goes, what its limits show. */

#include <math.h>

#include <libimprove/assess/improve-measure-read-private.h>
#include <libimprove/rules/improve-scale.h>

ImproveSeriesPoint *
improve_measure_reading_last (const ImproveMeasureReading *self)
{
  return self->run->len > 0 ? g_ptr_array_index (self->run, self->run->len - 1) : NULL;
}

/* --- grounds --- */

static gboolean
has_words (ImproveSeries *series)
{
  for (guint i = 0; i < series->points->len; i++)
    if (improve_observation_get_word (g_array_index (series->points, ImproveSeriesPoint, i).observation) != NULL)
      return TRUE;
  return FALSE;
}

static ImproveSignalGrounds
grounds_of (const ImproveMeasureReading *self)
{
  ImproveMeasureStatus status = improve_measure_get_status (self->measure);
  ImproveMeasureKind kind = improve_measure_get_kind (self->measure);
  gboolean in_words = kind == IMPROVE_MEASURE_KIND_QUALITATIVE_SCALE || has_words (self->series);

  if (status == IMPROVE_MEASURE_STATUS_PROPOSED || status == IMPROVE_MEASURE_STATUS_IN_DEVELOPMENT)
    return IMPROVE_SIGNAL_GROUNDS_IN_DEVELOPMENT;
  if (kind == IMPROVE_MEASURE_KIND_NARRATIVE && self->series->points->len > 0)
    return IMPROVE_SIGNAL_GROUNDS_TEXT;
  if (in_words && self->run->len > 0)
    return IMPROVE_SIGNAL_GROUNDS_SCALE;
  if (self->run->len == 0)
    return has_words (self->series) ? IMPROVE_SIGNAL_GROUNDS_TEXT : IMPROVE_SIGNAL_GROUNDS_NO_VALUES;
  if (self->run->len < IMPROVE_CONTROL_LIMITS_AT_LEAST)
    return IMPROVE_SIGNAL_GROUNDS_FEW_POINTS;
  return self->run->len < IMPROVE_CONTROL_LIMITS_ENOUGH ? IMPROVE_SIGNAL_GROUNDS_SHORT_RUN
                                                        : IMPROVE_SIGNAL_GROUNDS_CONTROL_LIMITS;
}

/* --- direction --- */

/* How far a value lies from the band it should be in; 0: it is in it. */
static double
distance_from_band (ImproveTarget *target,
                    double         value)
{
  double lower = improve_target_get_lower (target), upper = improve_target_get_upper (target);

  if (!isnan (lower) && value < lower)
    return lower - value;
  return !isnan (upper) && value > upper ? value - upper : 0;
}

static ImproveDirection
compare_words (const ImproveMeasureReading *self,
               ImproveObservation          *earlier,
               ImproveObservation          *later)
{
  const char *scale = improve_measure_get_scale (self->measure);
  const char *before = improve_observation_get_word (earlier), *after = improve_observation_get_word (later);
  int from, to;

  if (scale == NULL || before == NULL || after == NULL)
    return IMPROVE_DIRECTION_UNKNOWN;
  from = improve_scale_get_rank (scale, before);
  to = improve_scale_get_rank (scale, after);
  if (from < 0 || to < 0)
    return IMPROVE_DIRECTION_UNKNOWN;
  return to < from ? IMPROVE_DIRECTION_BETTER : to > from ? IMPROVE_DIRECTION_WORSE : IMPROVE_DIRECTION_UNCHANGED;
}

ImproveDirection
improve_measure_reading_compare (const ImproveMeasureReading *self,
                                 guint                        earlier,
                                 guint                        later)
{
  ImproveSeriesPoint *from = g_ptr_array_index (self->run, earlier), *to = g_ptr_array_index (self->run, later);
  int step;

  if (isnan (from->value) || isnan (to->value))
    return compare_words (self, from->observation, to->observation);
  step = improve_measured_compare (to->value, from->value);
  switch (improve_measure_get_polarity (self->measure))
    {
    case IMPROVE_POLARITY_HIGHER_BETTER:
      break;
    case IMPROVE_POLARITY_LOWER_BETTER:
      step = -step;
      break;
    case IMPROVE_POLARITY_IN_BAND:
      if (self->target != NULL && isnan (improve_target_get_value (self->target)))
        {
          step = improve_measured_compare (distance_from_band (self->target, from->value),
                                           distance_from_band (self->target, to->value));
          break;
        }
      G_GNUC_FALLTHROUGH;
    default:
      return step > 0 ? IMPROVE_DIRECTION_HIGHER : step < 0 ? IMPROVE_DIRECTION_LOWER : IMPROVE_DIRECTION_UNCHANGED;
    }
  return step > 0 ? IMPROVE_DIRECTION_BETTER : step < 0 ? IMPROVE_DIRECTION_WORSE : IMPROVE_DIRECTION_UNCHANGED;
}

/* --- limits --- */

/* The chart's colour is that of its last point: above or below the mean; on it, the way it went last. */
static ImproveVariation
variation_of (const ImproveMeasureReading *self)
{
  guint last = self->run->len - 1;
  int side = improve_control_limits_side (&self->limits, self->values[last]);

  if (self->causes[last] == 0)
    return IMPROVE_VARIATION_COMMON_CAUSE;
  if (side == 0)
    side = improve_measured_compare (self->values[last], self->values[last - 1]);
  switch (improve_measure_get_polarity (self->measure))
    {
    case IMPROVE_POLARITY_HIGHER_BETTER:
      return side > 0 ? IMPROVE_VARIATION_SPECIAL_CAUSE_IMPROVEMENT : IMPROVE_VARIATION_SPECIAL_CAUSE_CONCERN;
    case IMPROVE_POLARITY_LOWER_BETTER:
      return side < 0 ? IMPROVE_VARIATION_SPECIAL_CAUSE_IMPROVEMENT : IMPROVE_VARIATION_SPECIAL_CAUSE_CONCERN;
    default:
      return side > 0 ? IMPROVE_VARIATION_SPECIAL_CAUSE_NEUTRAL_HIGH : IMPROVE_VARIATION_SPECIAL_CAUSE_NEUTRAL_LOW;
    }
}

/* The limits against what should be reached or kept to; either end may be open (NaN). A target on a limit is met or
 * missed by chance, as in the source. */
static ImproveTargetAssurance
assurance_within (const ImproveControlLimits *limits,
                  double                      from,
                  double                      to)
{
  gboolean above = isnan (from) || improve_measured_compare (limits->lower, from) > 0;
  gboolean below = isnan (to) || improve_measured_compare (limits->upper, to) < 0;

  if (above && below)
    return IMPROVE_TARGET_ASSURANCE_CONSISTENT_PASS;
  if ((!isnan (from) && improve_measured_compare (limits->upper, from) < 0)
      || (!isnan (to) && improve_measured_compare (limits->lower, to) > 0))
    return IMPROVE_TARGET_ASSURANCE_CONSISTENT_FAIL;
  return IMPROVE_TARGET_ASSURANCE_INCONSISTENT;
}

static ImproveTargetAssurance
assurance_of (const ImproveMeasureReading *self)
{
  double value = self->target != NULL ? improve_target_get_value (self->target) : NAN;
  double lower = self->target != NULL ? improve_target_get_lower (self->target) : NAN;
  double upper = self->target != NULL ? improve_target_get_upper (self->target) : NAN;

  if (isnan (value) && isnan (lower) && isnan (upper))
    return IMPROVE_TARGET_ASSURANCE_UNKNOWN;
  if (isnan (value))
    return assurance_within (&self->limits, lower, upper);
  switch (improve_measure_get_polarity (self->measure))
    {
    case IMPROVE_POLARITY_HIGHER_BETTER:
      return assurance_within (&self->limits, value, NAN);
    case IMPROVE_POLARITY_LOWER_BETTER:
      return assurance_within (&self->limits, NAN, value);
    default:
      return IMPROVE_TARGET_ASSURANCE_UNKNOWN;
    }
}

static void
draw_limits (ImproveMeasureReading *self)
{
  self->causes = g_new0 (guint, self->run->len);
  self->limits = improve_control_limits_of (self->values, self->run->len);
  improve_control_limits_mark (&self->limits, self->values, self->run->len, self->causes);
  self->variation = variation_of (self);
  self->assurance = assurance_of (self);
}

/* --- all of it --- */

static void
compare_ends (ImproveMeasureReading *self)
{
  ImproveSeriesPoint *first = g_ptr_array_index (self->run, 0), *last = improve_measure_reading_last (self);
  ImproveProportion before = improve_observation_counts (first->observation);
  ImproveProportion after = improve_observation_counts (last->observation);

  if (improve_measure_get_kind (self->measure) != IMPROVE_MEASURE_KIND_PERCENTAGE
      || !improve_proportion_is_one (&before) || !improve_proportion_is_one (&after))
    return;
  self->compares = TRUE;
  self->change = improve_proportion_change (&before, &after);
}

gboolean
improve_measure_reading_is_declining (const ImproveMeasureReading *self)
{
  guint n = self->run->len;

  return n >= 3 && self->grounds >= IMPROVE_SIGNAL_GROUNDS_SCALE && self->grounds <= IMPROVE_SIGNAL_GROUNDS_SHORT_RUN
         && self->variation != IMPROVE_VARIATION_SPECIAL_CAUSE_IMPROVEMENT
         && improve_measure_reading_compare (self, 0, n - 1) == IMPROVE_DIRECTION_WORSE
         && improve_measure_reading_compare (self, 0, n - 2) == IMPROVE_DIRECTION_WORSE;
}

gboolean
improve_measure_reading_may_be_chance (const ImproveMeasureReading *self)
{
  return self->change.lower <= 0 && self->change.upper >= 0;
}

static void
take_values (ImproveMeasureReading *self)
{
  self->values = g_new (double, self->run->len);
  for (guint i = 0; i < self->run->len; i++)
    self->values[i] = ((ImproveSeriesPoint *) g_ptr_array_index (self->run, i))->value;
}

void
improve_measure_reading_init (ImproveMeasureReading *self,
                              const ImproveAsOf     *when,
                              ImprovePlan           *plan,
                              ImproveSeries         *series)
{
  ImproveSeriesPoint *last;

  *self = (ImproveMeasureReading) { .when = when, .plan = plan, .measure = series->measure, .series = series };
  self->run = g_ptr_array_new ();
  for (guint i = 0; i < series->points->len; i++)
    if (g_array_index (series->points, ImproveSeriesPoint, i).in_run)
      g_ptr_array_add (self->run, &g_array_index (series->points, ImproveSeriesPoint, i));
  self->grounds = grounds_of (self);
  last = improve_measure_reading_last (self);
  self->target = improve_measure_find_target (
      when, plan, self->measure,
      last != NULL ? improve_period_get_ends (improve_observation_get_period (last->observation)) : when->as_of);
  if (self->run->len > 1)
    {
      self->direction = improve_measure_reading_compare (self, self->run->len - 2, self->run->len - 1);
      self->since_first = improve_measure_reading_compare (self, 0, self->run->len - 1);
      compare_ends (self);
    }
  if (self->grounds >= IMPROVE_SIGNAL_GROUNDS_FEW_POINTS)
    take_values (self);
  if (self->grounds >= IMPROVE_SIGNAL_GROUNDS_SHORT_RUN)
    draw_limits (self);
}

void
improve_measure_reading_clear (ImproveMeasureReading *self)
{
  g_clear_pointer (&self->run, g_ptr_array_unref);
  g_clear_pointer (&self->values, g_free);
  g_clear_pointer (&self->causes, g_free);
}
