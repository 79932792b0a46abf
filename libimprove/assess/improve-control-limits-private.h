/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * XmR charts as NHS England's “Making Data Count” (plot the dots) draws them: the mean of the run, limits 2.66 mean
 * moving ranges away from it, and four rules of special cause. The source read is NHSRplotthedots, the published
 * reference of the method. Nothing here allocates, and nothing but +, -, *, / and comparison is done, so that results
 * are the same on any machine; what differs by less than a thousand millionth part counts as equal, so that 0.1 taken
 * thirteen times has no point above its own mean.
 */

/* How many points a chart needs to be judged at all, and from how many on its limits are no longer provisional. */
#define IMPROVE_CONTROL_LIMITS_AT_LEAST 7
#define IMPROVE_CONTROL_LIMITS_ENOUGH 13

/* The rules of special cause a point is part of. */
typedef enum
{
  IMPROVE_SPECIAL_OUTSIDE_LIMITS = 1 << 0,
  IMPROVE_SPECIAL_SEVEN_ONE_SIDE = 1 << 1,
  IMPROVE_SPECIAL_SEVEN_TREND = 1 << 2,
  IMPROVE_SPECIAL_TWO_OF_THREE = 1 << 3,
} ImproveSpecialCauses;

typedef struct
{
  double mean;
  double lower;
  double upper;
  double near_lower; /* two thirds of the way to the limit */
  double near_upper;
  guint n_screened;  /* moving ranges left out of the limits */
} ImproveControlLimits;

/* Whether two values differ by more than arithmetic does: -1, 0 or 1. */
int improve_measured_compare (double a,
                              double b);

/* One value or more. */
ImproveControlLimits improve_control_limits_of (const double *values,
                                                guint         n_values);

/* On which side of the mean a value lies: -1, 0 or 1. */
int improve_control_limits_side (const ImproveControlLimits *self,
                                 double                      value);

/* Fills in what each value is part of: @causes holds @n_values ImproveSpecialCauses. */
void improve_control_limits_mark (const ImproveControlLimits *self,
                                  const double               *values,
                                  guint                       n_values,
                                  guint                      *causes);

G_END_DECLS
