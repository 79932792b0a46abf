/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/base/improve-period.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImproveAbsence:
 * @IMPROVE_ABSENCE_UNKNOWN: not known, or not said
 * @IMPROVE_ABSENCE_NOT_APPLICABLE: z: there can be none
 * @IMPROVE_ABSENCE_SUPPRESSED: c: it is confidential
 * @IMPROVE_ABSENCE_ROUNDS_TO_ZERO: k: it is above 0 and rounds to 0
 * @IMPROVE_ABSENCE_NOT_COLLECTED: x: nobody counted
 *
 * Why an observation has no value. The letters are those of the statistics of the Department for Education.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_ABSENCE_UNKNOWN,
  IMPROVE_ABSENCE_NOT_APPLICABLE,
  IMPROVE_ABSENCE_SUPPRESSED,
  IMPROVE_ABSENCE_ROUNDS_TO_ZERO,
  IMPROVE_ABSENCE_NOT_COLLECTED,
} ImproveAbsence;

#define IMPROVE_TYPE_ABSENCE (improve_absence_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_absence_get_type (void);

/**
 * ImproveObservationStatus:
 * @IMPROVE_OBSERVATION_STATUS_UNKNOWN: not known, or not said
 * @IMPROVE_OBSERVATION_STATUS_PROVISIONAL: it may change
 * @IMPROVE_OBSERVATION_STATUS_VALIDATED: it was checked
 * @IMPROVE_OBSERVATION_STATUS_PUBLISHED: it is public
 * @IMPROVE_OBSERVATION_STATUS_REVISED: it replaces another
 *
 * How firm an observation is.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_OBSERVATION_STATUS_UNKNOWN,
  IMPROVE_OBSERVATION_STATUS_PROVISIONAL,
  IMPROVE_OBSERVATION_STATUS_VALIDATED,
  IMPROVE_OBSERVATION_STATUS_PUBLISHED,
  IMPROVE_OBSERVATION_STATUS_REVISED,
} ImproveObservationStatus;

#define IMPROVE_TYPE_OBSERVATION_STATUS (improve_observation_status_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_observation_status_get_type (void);

/**
 * ImproveObservationQuality:
 * @IMPROVE_OBSERVATION_QUALITY_UNKNOWN: not known, or not said
 * @IMPROVE_OBSERVATION_QUALITY_VALIDATED: it was checked
 * @IMPROVE_OBSERVATION_QUALITY_PROVISIONAL: it may change
 * @IMPROVE_OBSERVATION_QUALITY_ESTIMATED: it is an estimate
 * @IMPROVE_OBSERVATION_QUALITY_KNOWN_ISSUE: something is wrong with it
 *
 * How good an observation is.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_OBSERVATION_QUALITY_UNKNOWN,
  IMPROVE_OBSERVATION_QUALITY_VALIDATED,
  IMPROVE_OBSERVATION_QUALITY_PROVISIONAL,
  IMPROVE_OBSERVATION_QUALITY_ESTIMATED,
  IMPROVE_OBSERVATION_QUALITY_KNOWN_ISSUE,
} ImproveObservationQuality;

#define IMPROVE_TYPE_OBSERVATION_QUALITY (improve_observation_quality_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_observation_quality_get_type (void);

#define IMPROVE_TYPE_OBSERVATION (improve_observation_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveObservation, improve_observation, IMPROVE, OBSERVATION, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveObservation *improve_observation_new (const char *subject_id,
                                                                      ImprovePeriod *period,
                                                                      double value,
                                                                      const char *by_id);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_observation_get_subject_id (ImproveObservation *self);
IMPROVE_AVAILABLE_IN_1_0 ImprovePeriod *improve_observation_get_period (ImproveObservation *self);
IMPROVE_AVAILABLE_IN_1_0 double improve_observation_get_value (ImproveObservation *self);
IMPROVE_AVAILABLE_IN_1_0 double improve_observation_get_numerator (ImproveObservation *self);
IMPROVE_AVAILABLE_IN_1_0 double improve_observation_get_denominator (ImproveObservation *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_observation_get_word (ImproveObservation *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveAbsence improve_observation_get_absence (ImproveObservation *self);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_observation_get_dimensions (ImproveObservation *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveObservationStatus improve_observation_get_status (ImproveObservation *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveObservationQuality improve_observation_get_quality (ImproveObservation *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_observation_get_collected_on (ImproveObservation *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_observation_get_by_id (ImproveObservation *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_observation_get_note (ImproveObservation *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_observation_get_supersedes_id (ImproveObservation *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_observation_get_reason (ImproveObservation *self);
IMPROVE_AVAILABLE_IN_1_0 GDateTime *improve_observation_get_recorded_at (ImproveObservation *self);

G_END_DECLS
