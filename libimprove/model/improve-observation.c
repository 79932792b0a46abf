/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-observation.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveObservation:
 *
 * One value of a measure. It is never changed: a revision is a new observation that names the old one. Nothing,
 * zero, not applicable, suppressed and not collected are five things.
 *
 * Source: IATI activity standard, actual values; DfE statistics: symbols c, z, k and x.
 *
 * Since: 1.0
 */
struct _ImproveObservation
{
  ImproveEntity parent_instance;
  char *subject_id;
  ImprovePeriod *period;
  double value;
  double numerator;
  double denominator;
  char *word;
  int absence;
  char **dimensions;
  int status;
  int quality;
  ImproveDate *collected_on;
  char *by_id;
  char *note;
  char *supersedes_id;
  char *reason;
  GDateTime *recorded_at;
};

G_DEFINE_ENUM_TYPE (ImproveAbsence, improve_absence,
                    G_DEFINE_ENUM_VALUE (IMPROVE_ABSENCE_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ABSENCE_NOT_APPLICABLE, "not_applicable"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ABSENCE_SUPPRESSED, "suppressed"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ABSENCE_ROUNDS_TO_ZERO, "rounds_to_zero"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ABSENCE_NOT_COLLECTED, "not_collected"))

G_DEFINE_ENUM_TYPE (ImproveObservationStatus, improve_observation_status,
                    G_DEFINE_ENUM_VALUE (IMPROVE_OBSERVATION_STATUS_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_OBSERVATION_STATUS_PROVISIONAL, "provisional"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_OBSERVATION_STATUS_VALIDATED, "validated"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_OBSERVATION_STATUS_PUBLISHED, "published"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_OBSERVATION_STATUS_REVISED, "revised"))

G_DEFINE_ENUM_TYPE (ImproveObservationQuality, improve_observation_quality,
                    G_DEFINE_ENUM_VALUE (IMPROVE_OBSERVATION_QUALITY_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_OBSERVATION_QUALITY_VALIDATED, "validated"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_OBSERVATION_QUALITY_PROVISIONAL, "provisional"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_OBSERVATION_QUALITY_ESTIMATED, "estimated"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_OBSERVATION_QUALITY_KNOWN_ISSUE, "known_issue"))

static const ImproveRow rows[] = {
  /**
   * ImproveObservation:subject-id:
   *
   * The measure.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveObservation, subject_id, REF, "subject-id",
               IMPROVE_FIXED, IMPROVE_REQUIRED, .targets = "measure", IMPROVE_PUBLIC, .label = "Measure"),
  /**
   * ImproveObservation:period:
   *
   * The period it speaks of.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveObservation, period, PERIOD, "period",
               IMPROVE_FIXED, IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Period"),
  /**
   * ImproveObservation:value:
   *
   * The value, in the unit of the measure; absent where #ImproveObservation:absence says why, or nobody knows.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveObservation, value, NUMBER, "value", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Value"),
  /**
   * ImproveObservation:numerator:
   *
   * What was counted above the line.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveObservation, numerator, NUMBER, "numerator",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Numerator"),
  /**
   * ImproveObservation:denominator:
   *
   * What was counted below the line.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveObservation, denominator, NUMBER, "denominator",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Denominator"),
  /**
   * ImproveObservation:word:
   *
   * The value of a qualitative scale, in its words.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveObservation, word, STRING, "word", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Word"),
  /**
   * ImproveObservation:absence:
   *
   * Why there is no value.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveObservation, absence, ENUM, "absence",
               IMPROVE_FIXED, .value_type = improve_absence_get_type, IMPROVE_PUBLIC, .label = "Absence"),
  /**
   * ImproveObservation:dimensions:
   *
   * What it is a part of, such as `age=10-15`.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveObservation, dimensions, STRV, "dimensions",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Dimensions"),
  /**
   * ImproveObservation:status:
   *
   * How firm it is.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveObservation, status, ENUM, "status",
               IMPROVE_FIXED, .value_type = improve_observation_status_get_type, IMPROVE_PUBLIC, .label = "Status"),
  /**
   * ImproveObservation:quality:
   *
   * How good it is.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveObservation, quality, ENUM, "quality",
               IMPROVE_FIXED, .value_type = improve_observation_quality_get_type, IMPROVE_PUBLIC, .label = "Quality"),
  /**
   * ImproveObservation:collected-on:
   *
   * When it was taken.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveObservation, collected_on, DATE, "collected-on",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Collected"),
  /**
   * ImproveObservation:by-id:
   *
   * The party that reports it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveObservation, by_id, REF, "by-id",
               IMPROVE_FIXED, IMPROVE_REQUIRED, .targets = "organization post person", IMPROVE_PUBLIC, .label = "By"),
  /**
   * ImproveObservation:note:
   *
   * More about it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveObservation, note, TEXT, "note", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Note"),
  /**
   * ImproveObservation:supersedes-id:
   *
   * The earlier observation that this one revises.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveObservation, supersedes_id, REF, "supersedes-id",
               IMPROVE_FIXED, .targets = "observation", IMPROVE_PUBLIC, .label = "Revises"),
  /**
   * ImproveObservation:reason:
   *
   * Why it was revised.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveObservation, reason, TEXT, "reason", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Reason"),
  /**
   * ImproveObservation:recorded-at:
   *
   * When it was recorded, as distinct from when it was true. Given by improve_plan_record().
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveObservation, recorded_at, INSTANT, "recorded-at", IMPROVE_DERIVED, .label = "Recorded"),
};

IMPROVE_DEFINE_ENTITY (ImproveObservation, improve_observation, rows)

/**
 * improve_observation_new:
 * @subject_id: #ImproveObservation:subject-id
 * @period: #ImproveObservation:period
 * @value: #ImproveObservation:value
 * @by_id: #ImproveObservation:by-id
 *
 * Makes an observation.
 *
 * Returns: (transfer full): the new record, in no plan yet: improve_plan_record() records it
 *
 * Since: 1.0
 */
ImproveObservation *
improve_observation_new (const char *subject_id,
                         ImprovePeriod *period,
                         double value,
                         const char *by_id)
{
  return g_object_new (IMPROVE_TYPE_OBSERVATION,
                       "subject-id", subject_id,
                       "period", period,
                       "value", value,
                       "by-id", by_id,
                       NULL);
}

/**
 * improve_observation_get_subject_id: (get-property subject-id)
 * @self: an observation
 *
 * Gets #ImproveObservation:subject-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveObservation, improve_observation, IMPROVE_IS_OBSERVATION, const char *, subject_id)

/**
 * improve_observation_get_period: (get-property period)
 * @self: an observation
 *
 * Gets #ImproveObservation:period.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveObservation, improve_observation, IMPROVE_IS_OBSERVATION, ImprovePeriod *, period)

/**
 * improve_observation_get_value: (get-property value)
 * @self: an observation
 *
 * Gets #ImproveObservation:value.
 *
 * Returns: the number; NaN where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveObservation, improve_observation, IMPROVE_IS_OBSERVATION, double, value)

/**
 * improve_observation_get_numerator: (get-property numerator)
 * @self: an observation
 *
 * Gets #ImproveObservation:numerator.
 *
 * Returns: the number; NaN where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveObservation, improve_observation, IMPROVE_IS_OBSERVATION, double, numerator)

/**
 * improve_observation_get_denominator: (get-property denominator)
 * @self: an observation
 *
 * Gets #ImproveObservation:denominator.
 *
 * Returns: the number; NaN where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveObservation, improve_observation, IMPROVE_IS_OBSERVATION, double, denominator)

/**
 * improve_observation_get_word: (get-property word)
 * @self: an observation
 *
 * Gets #ImproveObservation:word.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveObservation, improve_observation, IMPROVE_IS_OBSERVATION, const char *, word)

/**
 * improve_observation_get_absence: (get-property absence)
 * @self: an observation
 *
 * Gets #ImproveObservation:absence.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveObservation, improve_observation, IMPROVE_IS_OBSERVATION, ImproveAbsence, absence)

/**
 * improve_observation_get_dimensions: (get-property dimensions)
 * @self: an observation
 *
 * Gets #ImproveObservation:dimensions.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveObservation, improve_observation, IMPROVE_IS_OBSERVATION, dimensions)

/**
 * improve_observation_get_status: (get-property status)
 * @self: an observation
 *
 * Gets #ImproveObservation:status.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveObservation, improve_observation, IMPROVE_IS_OBSERVATION, ImproveObservationStatus, status)

/**
 * improve_observation_get_quality: (get-property quality)
 * @self: an observation
 *
 * Gets #ImproveObservation:quality.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveObservation, improve_observation, IMPROVE_IS_OBSERVATION, ImproveObservationQuality, quality)

/**
 * improve_observation_get_collected_on: (get-property collected-on)
 * @self: an observation
 *
 * Gets #ImproveObservation:collected-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveObservation, improve_observation, IMPROVE_IS_OBSERVATION, ImproveDate *, collected_on)

/**
 * improve_observation_get_by_id: (get-property by-id)
 * @self: an observation
 *
 * Gets #ImproveObservation:by-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveObservation, improve_observation, IMPROVE_IS_OBSERVATION, const char *, by_id)

/**
 * improve_observation_get_note: (get-property note)
 * @self: an observation
 *
 * Gets #ImproveObservation:note.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveObservation, improve_observation, IMPROVE_IS_OBSERVATION, const char *, note)

/**
 * improve_observation_get_supersedes_id: (get-property supersedes-id)
 * @self: an observation
 *
 * Gets #ImproveObservation:supersedes-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveObservation, improve_observation, IMPROVE_IS_OBSERVATION, const char *, supersedes_id)

/**
 * improve_observation_get_reason: (get-property reason)
 * @self: an observation
 *
 * Gets #ImproveObservation:reason.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveObservation, improve_observation, IMPROVE_IS_OBSERVATION, const char *, reason)

/**
 * improve_observation_get_recorded_at: (get-property recorded-at)
 * @self: an observation
 *
 * Gets #ImproveObservation:recorded-at.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveObservation, improve_observation, IMPROVE_IS_OBSERVATION, GDateTime *, recorded_at)
