/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/assess/improve-control-limits-private.h>

#include <math.h>

/* a * b + c in one rounding, where a machine can, would give other last digits there. */
#ifdef __clang__
#pragma STDC FP_CONTRACT OFF
#else
#pragma GCC optimize("fp-contract=off")
#endif

/* 3 / 1.128: three standard deviations from the mean moving range of two (Shewhart; Wheeler). */
#define LIMIT_FACTOR 2.66
/* The upper limit of a moving range: what lies beyond is an outlier and would widen the limits it should break. */
#define RANGE_FACTOR 3.267
#define SAME_PART 1e-9

#define RUN 7
#define OF 3

int
improve_measured_compare (double a,
                          double b)
{
  double size = MAX (fabs (a), fabs (b));

  if (fabs (a - b) <= SAME_PART * size)
    return 0;
  return a > b ? 1 : -1;
}

static double
moving_range (const double *values,
              guint         position)
{
  return improve_measured_compare (values[position], values[position - 1]) == 0
             ? 0
             : fabs (values[position] - values[position - 1]);
}

/* The mean of the moving ranges below a bound, 0 being none. */
static double
mean_range_below (double        bound,
                  const double *values,
                  guint         n_values,
                  guint        *n_left_out)
{
  double sum = 0;
  guint n = 0;

  for (guint i = 1; i < n_values; i++)
    {
      double range = moving_range (values, i);

      if (bound > 0 && improve_measured_compare (range, bound) >= 0)
        continue;
      sum += range;
      n++;
    }
  *n_left_out = n_values - 1 - n;
  return n > 0 ? sum / n : 0;
}

/* Without outliers, unless no range but 0 would be left: limits of no width are none. */
static double
mean_range (const double *values,
            guint         n_values,
            guint        *n_screened)
{
  double all = mean_range_below (0, values, n_values, n_screened);
  double most = mean_range_below (RANGE_FACTOR * all, values, n_values, n_screened);

  if (most > 0)
    return most;
  *n_screened = 0;
  return all;
}

ImproveControlLimits
improve_control_limits_of (const double *values,
                           guint         n_values)
{
  ImproveControlLimits self = { 0 };
  double sum = 0, range;

  for (guint i = 0; i < n_values; i++)
    sum += values[i];
  self.mean = sum / n_values;
  range = mean_range (values, n_values, &self.n_screened);
  self.lower = self.mean - LIMIT_FACTOR * range;
  self.upper = self.mean + LIMIT_FACTOR * range;
  self.near_lower = self.mean - LIMIT_FACTOR * 2 / 3 * range;
  self.near_upper = self.mean + LIMIT_FACTOR * 2 / 3 * range;
  return self;
}

int
improve_control_limits_side (const ImproveControlLimits *self,
                             double                      value)
{
  /* A mean that should be 0 is so only within what the values themselves allow. */
  if (fabs (value - self->mean) <= SAME_PART * (self->upper - self->mean))
    return 0;
  return improve_measured_compare (value, self->mean);
}

static gboolean
is_outside (const ImproveControlLimits *self,
            double                      value)
{
  return improve_measured_compare (value, self->upper) > 0 || improve_measured_compare (value, self->lower) < 0;
}

/* Beyond two thirds of the limit, and within it: what is outside has a rule of its own. */
static gboolean
is_near (const ImproveControlLimits *self,
         double                      value)
{
  return !is_outside (self, value)
         && (improve_measured_compare (value, self->near_upper) > 0
             || improve_measured_compare (value, self->near_lower) < 0);
}

static void
mark_run (guint *causes,
          guint  last,
          guint  cause)
{
  for (guint i = last + 1 - RUN; i <= last; i++)
    causes[i] |= cause;
}

/* Seven or more in succession on one side of the mean; one on the mean breaks it. */
static void
mark_one_side (const ImproveControlLimits *self,
               const double               *values,
               guint                       n_values,
               guint                      *causes)
{
  guint length = 0;
  int before = 0;

  for (guint i = 0; i < n_values; i++)
    {
      int side = improve_control_limits_side (self, values[i]);

      length = side != 0 && side == before ? length + 1 : side != 0 ? 1 : 0;
      before = side;
      if (length >= RUN)
        mark_run (causes, i, IMPROVE_SPECIAL_SEVEN_ONE_SIDE);
    }
}

/* Seven or more in succession, each above the one before, or each below it. */
static void
mark_trend (const double *values,
            guint         n_values,
            guint        *causes)
{
  guint length = 1;
  int before = 0;

  for (guint i = 1; i < n_values; i++)
    {
      int step = improve_measured_compare (values[i], values[i - 1]);

      length = step != 0 && step == before ? length + 1 : step != 0 ? 2 : 1;
      before = step;
      if (length >= RUN)
        mark_run (causes, i, IMPROVE_SPECIAL_SEVEN_TREND);
    }
}

/* Three in succession on one side of the mean, two of them or all near the limit: those that are near are marked. */
static void
mark_two_of_three (const ImproveControlLimits *self,
                   const double               *values,
                   guint                       n_values,
                   guint                      *causes)
{
  for (guint first = 0; first + OF <= n_values; first++)
    {
      guint near = 0;
      int sides = 0;

      for (guint i = first; i < first + OF; i++)
        {
          near += is_near (self, values[i]);
          sides += improve_control_limits_side (self, values[i]);
        }
      if (near < OF - 1 || ABS (sides) != OF)
        continue;
      for (guint i = first; i < first + OF; i++)
        if (is_near (self, values[i]))
          causes[i] |= IMPROVE_SPECIAL_TWO_OF_THREE;
    }
}

void
improve_control_limits_mark (const ImproveControlLimits *self,
                             const double               *values,
                             guint                       n_values,
                             guint                      *causes)
{
  for (guint i = 0; i < n_values; i++)
    causes[i] = is_outside (self, values[i]) ? IMPROVE_SPECIAL_OUTSIDE_LIMITS : 0;
  mark_one_side (self, values, n_values, causes);
  mark_trend (values, n_values, causes);
  mark_two_of_three (self, values, n_values, causes);
}
