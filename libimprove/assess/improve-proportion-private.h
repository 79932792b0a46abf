/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* So many of so many. */
typedef struct
{
  double numerator;
  double denominator;
} ImproveProportion;

typedef struct
{
  double difference; /* or the share itself */
  double lower;
  double upper;
} ImproveInterval;

/* Whether it is a proportion at all: something below the line, and no more above it than below. */
gboolean improve_proportion_is_one (const ImproveProportion *self);

/* The share with its 95 % interval: Wilson, E. B. (1927), “Probable inference, the law of succession, and statistical
 * inference”, Journal of the American Statistical Association 22, 209-212. */
ImproveInterval improve_proportion_share (const ImproveProportion *self);

/* The later share less the earlier, with its 95 % interval from the Wilson intervals of both: Newcombe, R. G. (1998),
 * “Interval estimation for the difference between independent proportions”, Statistics in Medicine 17, 873-890, method
 * 10. It takes both for samples drawn one without the other. */
ImproveInterval improve_proportion_change (const ImproveProportion *earlier,
                                           const ImproveProportion *later);

G_END_DECLS
