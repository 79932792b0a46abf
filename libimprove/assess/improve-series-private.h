/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/assess/improve-proportion-private.h>
#include <libimprove/model/improve-change.h>
#include <libimprove/model/improve-measure.h>
#include <libimprove/model/improve-observation.h>
#include <libimprove/model/improve-target.h>
#include <libimprove/rules/improve-as-of-private.h>

G_BEGIN_DECLS

/* One period of a series; the value is NaN where there is none, whatever the reason. */
typedef struct
{
  ImproveObservation *observation;
  double value;
  gboolean in_run; /* a value, or a word on a scale that is known, since the last rebasing */
} ImproveSeriesPoint;

/* What was observed of a measure, or of one part of it, as of a day: one observation a period, in the order of the
 * periods. */
typedef struct
{
  ImproveMeasure *measure;
  const char *const *dimensions; /* of the observations; empty for the whole */
  GArray *points;                /* of ImproveSeriesPoint */
  guint n_doubled;               /* observations left out because another on their period was recorded later */
  ImproveDate *rebased_on;       /* NULL: never */
  gboolean rebasing_decided;     /* on a limb or a delegation */
  ImproveChange *redefined;      /* the last change of its definition on nobody's authority; NULL: none */
} ImproveSeries;

/* The changes that count of each subject: id to GPtrArray of ImproveChange, in the order recorded. */
GHashTable *improve_changes_index (const ImproveAsOf *when,
                                   ImprovePlan       *plan);

/* Whether a change is one of the definition of a measure. */
gboolean improve_change_redefines (ImproveChange *change);

/* Whether a decision or a delegation carries something. */
gboolean improve_basis_has_authority (ImproveBasis *basis);

/* The series of a measure, that of the whole first and always there. Free the array. */
GPtrArray *improve_series_list (const ImproveAsOf *when,
                                GHashTable        *changes,
                                ImproveMeasure    *measure);

/* The counts of an observation; both NaN where they are not given, or there is no value. */
ImproveProportion improve_observation_counts (ImproveObservation *observation);

/* The day of the meeting that decided on a target, or that on which somebody says so; NULL: not said. */
ImproveDate *improve_target_decided_on (ImprovePlan   *plan,
                                        ImproveTarget *target);

/* Whether one target had taken the place of another by the day asked about. */
gboolean improve_target_was_replaced (const ImproveAsOf *when,
                                      ImprovePlan       *plan,
                                      ImproveTarget     *target);

/* The target that stands for a day: of the period that holds it, else the next to reach, else the last; NULL: none. */
ImproveTarget *improve_measure_find_target (const ImproveAsOf *when,
                                            ImprovePlan       *plan,
                                            ImproveMeasure    *measure,
                                            ImproveDate       *day);

/* How things are printed. */
char *improve_measured_to_text    (double              value); /* what was worked out, to one place */
char *improve_observation_to_text (ImproveObservation *observation,
                                   ImproveMeasure     *measure);
char *improve_target_to_text      (ImproveTarget      *target,
                                   ImproveMeasure     *measure);
const char *improve_absence_to_words (ImproveAbsence absence);

/* A period in words, from the first to the last day of one month as that month. */
char *improve_measured_period_to_words (ImprovePeriod *period);

G_END_DECLS
