/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/assess/improve-proportion-private.h>

#include <math.h>

/* a * b + c in one rounding, where a machine can, would give other last digits there. */
#ifdef __clang__
#pragma STDC FP_CONTRACT OFF
#else
#pragma GCC optimize("fp-contract=off")
#endif

/* Of the standard normal distribution, 95 % lie within this. */
#define Z 1.959963984540054

gboolean
improve_proportion_is_one (const ImproveProportion *self)
{
  return self->denominator > 0 && self->numerator >= 0 && self->numerator <= self->denominator
         && isfinite (self->denominator);
}

ImproveInterval
improve_proportion_share (const ImproveProportion *self)
{
  double n = self->denominator;
  double share = self->numerator / n;
  double middle = 2 * self->numerator + Z * Z;
  double half = Z * sqrt (Z * Z + 4 * self->numerator * (1 - share));
  double whole = 2 * (n + Z * Z);

  /* At the ends the interval ends with the share; arithmetic alone would leave a trace there. */
  return (ImproveInterval) { share, self->numerator > 0 ? (middle - half) / whole : 0,
                             self->numerator < n ? (middle + half) / whole : 1 };
}

ImproveInterval
improve_proportion_change (const ImproveProportion *earlier,
                           const ImproveProportion *later)
{
  ImproveInterval a = improve_proportion_share (later), b = improve_proportion_share (earlier);
  double difference = a.difference - b.difference;
  double down = (a.difference - a.lower) * (a.difference - a.lower)
                + (b.upper - b.difference) * (b.upper - b.difference);
  double up = (a.upper - a.difference) * (a.upper - a.difference)
              + (b.difference - b.lower) * (b.difference - b.lower);

  return (ImproveInterval) { difference, difference - sqrt (down), difference + sqrt (up) };
}
