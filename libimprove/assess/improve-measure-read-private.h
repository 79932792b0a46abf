/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/assess/improve-control-limits-private.h>
#include <libimprove/assess/improve-measure-grades.h>
#include <libimprove/assess/improve-series-private.h>

G_BEGIN_DECLS

/* What a series says, before it is put into words. */
typedef struct
{
  const ImproveAsOf *when;
  ImprovePlan *plan;
  ImproveMeasure *measure;
  ImproveSeries *series;
  ImproveSignalGrounds grounds;
  GPtrArray *run;     /* of ImproveSeriesPoint, those in the run */
  double *values;     /* of the run; NULL for words */
  guint *causes;      /* of the run; NULL where there are no limits */
  ImproveControlLimits limits;
  ImproveTarget *target; /* NULL: none */
  ImproveDirection direction;
  ImproveDirection since_first; /* the same, from the first of the run to the last */
  ImproveVariation variation;
  ImproveTargetAssurance assurance;
  gboolean compares;  /* whether first and last of the run are proportions, so that @change holds */
  ImproveInterval change;
} ImproveMeasureReading;

void improve_measure_reading_init  (ImproveMeasureReading *self,
                                    const ImproveAsOf     *when,
                                    ImprovePlan           *plan,
                                    ImproveSeries         *series);
void improve_measure_reading_clear (ImproveMeasureReading *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ImproveMeasureReading, improve_measure_reading_clear)

ImproveSeriesPoint *improve_measure_reading_last (const ImproveMeasureReading *self);

/* Which way it is from one point of the run to another, by the polarity of the measure. */
ImproveDirection improve_measure_reading_compare (const ImproveMeasureReading *self,
                                                  guint                        earlier,
                                                  guint                        later);

/* What few points can say of a decline, where no limits decide: worse than the first value twice running, and no
 * provisional limits that show an improvement. */
gboolean improve_measure_reading_is_declining (const ImproveMeasureReading *self);

/* Whether the interval takes in no change at all. */
gboolean improve_measure_reading_may_be_chance (const ImproveMeasureReading *self);

/* The sentences, the main one first. Free them. */
char **improve_measure_reading_dup_words (const ImproveMeasureReading *self);

G_END_DECLS
