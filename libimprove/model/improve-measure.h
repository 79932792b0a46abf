/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity-list.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImproveMeasureStatus:
 * @IMPROVE_MEASURE_STATUS_UNKNOWN: not known, or not said
 * @IMPROVE_MEASURE_STATUS_PROPOSED: it is proposed
 * @IMPROVE_MEASURE_STATUS_IN_DEVELOPMENT: it is being worked out: a gap, not a fault
 * @IMPROVE_MEASURE_STATUS_LIVE: it is in use
 * @IMPROVE_MEASURE_STATUS_RETIRED: it is no longer taken
 *
 * Whether a measure is in use.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_MEASURE_STATUS_UNKNOWN,
  IMPROVE_MEASURE_STATUS_PROPOSED,
  IMPROVE_MEASURE_STATUS_IN_DEVELOPMENT,
  IMPROVE_MEASURE_STATUS_LIVE,
  IMPROVE_MEASURE_STATUS_RETIRED,
} ImproveMeasureStatus;

#define IMPROVE_TYPE_MEASURE_STATUS (improve_measure_status_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_measure_status_get_type (void);

/**
 * ImproveMeasureKind:
 * @IMPROVE_MEASURE_KIND_UNKNOWN: not known, or not said
 * @IMPROVE_MEASURE_KIND_COUNT: a number of things
 * @IMPROVE_MEASURE_KIND_PERCENTAGE: a share, in per cent
 * @IMPROVE_MEASURE_KIND_RATE: a number in so many
 * @IMPROVE_MEASURE_KIND_DURATION: a time
 * @IMPROVE_MEASURE_KIND_INDEX: a number without a unit
 * @IMPROVE_MEASURE_KIND_QUALITATIVE_SCALE: a word of a scale
 * @IMPROVE_MEASURE_KIND_NARRATIVE: words
 *
 * What sort of value a measure has.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_MEASURE_KIND_UNKNOWN,
  IMPROVE_MEASURE_KIND_COUNT,
  IMPROVE_MEASURE_KIND_PERCENTAGE,
  IMPROVE_MEASURE_KIND_RATE,
  IMPROVE_MEASURE_KIND_DURATION,
  IMPROVE_MEASURE_KIND_INDEX,
  IMPROVE_MEASURE_KIND_QUALITATIVE_SCALE,
  IMPROVE_MEASURE_KIND_NARRATIVE,
} ImproveMeasureKind;

#define IMPROVE_TYPE_MEASURE_KIND (improve_measure_kind_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_measure_kind_get_type (void);

/**
 * ImprovePolarity:
 * @IMPROVE_POLARITY_UNKNOWN: not known, or not said
 * @IMPROVE_POLARITY_HIGHER_BETTER: higher is better
 * @IMPROVE_POLARITY_LOWER_BETTER: lower is better
 * @IMPROVE_POLARITY_IN_BAND: within a band is better
 * @IMPROVE_POLARITY_NEUTRAL: neither
 *
 * In which direction a measure gets better.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_POLARITY_UNKNOWN,
  IMPROVE_POLARITY_HIGHER_BETTER,
  IMPROVE_POLARITY_LOWER_BETTER,
  IMPROVE_POLARITY_IN_BAND,
  IMPROVE_POLARITY_NEUTRAL,
} ImprovePolarity;

#define IMPROVE_TYPE_POLARITY (improve_polarity_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_polarity_get_type (void);

/**
 * ImproveTargetPolicy:
 * @IMPROVE_TARGET_POLICY_UNKNOWN: not known, or not said
 * @IMPROVE_TARGET_POLICY_TARGET: a value to reach
 * @IMPROVE_TARGET_POLICY_TRAJECTORY: a value for each period
 * @IMPROVE_TARGET_POLICY_THRESHOLD: a value not to pass
 * @IMPROVE_TARGET_POLICY_NONE_BY_DESIGN: none, on purpose
 *
 * What sort of target a measure has.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_TARGET_POLICY_UNKNOWN,
  IMPROVE_TARGET_POLICY_TARGET,
  IMPROVE_TARGET_POLICY_TRAJECTORY,
  IMPROVE_TARGET_POLICY_THRESHOLD,
  IMPROVE_TARGET_POLICY_NONE_BY_DESIGN,
} ImproveTargetPolicy;

#define IMPROVE_TYPE_TARGET_POLICY (improve_target_policy_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_target_policy_get_type (void);

#define IMPROVE_TYPE_MEASURE (improve_measure_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveMeasure, improve_measure, IMPROVE, MEASURE, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveMeasure *improve_measure_new (const char *title);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_measure_get_code (ImproveMeasure *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_measure_set_code (ImproveMeasure *self,
                                                        const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_measure_get_title (ImproveMeasure *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_measure_set_title (ImproveMeasure *self,
                                                         const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_measure_get_definition (ImproveMeasure *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_measure_set_definition (ImproveMeasure *self,
                                                              const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveMeasureStatus improve_measure_get_status (ImproveMeasure *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_measure_set_status (ImproveMeasure *self,
                                                          ImproveMeasureStatus value);
IMPROVE_AVAILABLE_IN_1_0 ImproveMeasureKind improve_measure_get_kind (ImproveMeasure *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_measure_set_kind (ImproveMeasure *self,
                                                        ImproveMeasureKind value);
IMPROVE_AVAILABLE_IN_1_0 ImprovePolarity improve_measure_get_polarity (ImproveMeasure *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_measure_set_polarity (ImproveMeasure *self,
                                                            ImprovePolarity value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_measure_get_unit (ImproveMeasure *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_measure_set_unit (ImproveMeasure *self,
                                                        const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_measure_get_numerator_definition (ImproveMeasure *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_measure_set_numerator_definition (ImproveMeasure *self,
                                                                        const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_measure_get_denominator_definition (ImproveMeasure *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_measure_set_denominator_definition (ImproveMeasure *self,
                                                                          const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_measure_get_frequency (ImproveMeasure *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_measure_set_frequency (ImproveMeasure *self,
                                                             const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_measure_get_source (ImproveMeasure *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_measure_set_source (ImproveMeasure *self,
                                                          const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_measure_get_owner_id (ImproveMeasure *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_measure_set_owner_id (ImproveMeasure *self,
                                                            const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_measure_get_outcome_ids (ImproveMeasure *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_measure_set_outcome_ids (ImproveMeasure *self,
                                                               const char *const *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_measure_get_scale (ImproveMeasure *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_measure_set_scale (ImproveMeasure *self,
                                                         const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveTargetPolicy improve_measure_get_target_policy (ImproveMeasure *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_measure_set_target_policy (ImproveMeasure *self,
                                                                 ImproveTargetPolicy value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_measure_get_target_policy_reason (ImproveMeasure *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_measure_set_target_policy_reason (ImproveMeasure *self,
                                                                        const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_measure_get_rebased_on (ImproveMeasure *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_measure_set_rebased_on (ImproveMeasure *self,
                                                              ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_measure_get_targets (ImproveMeasure *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_measure_get_observations (ImproveMeasure *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_measure_get_benchmarks (ImproveMeasure *self);

G_END_DECLS
