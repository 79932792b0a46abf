/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-measure.h>

#include <libimprove/entity/improve-row-private.h>
#include <libimprove/model/improve-benchmark.h>
#include <libimprove/model/improve-observation.h>
#include <libimprove/model/improve-target.h>

/**
 * ImproveMeasure:
 *
 * What is counted or judged to see whether an outcome comes about. A measure may have no target on purpose.
 *
 * Source: IATI activity standard, indicator; improvement board, 2017: measures without targets on purpose.
 *
 * Since: 1.0
 */
struct _ImproveMeasure
{
  ImproveEntity parent_instance;
  char *code;
  char *title;
  char *definition;
  int status;
  int kind;
  int polarity;
  char *unit;
  char *numerator_definition;
  char *denominator_definition;
  char *frequency;
  char *source;
  char *owner_id;
  char **outcome_ids;
  char *scale;
  int target_policy;
  char *target_policy_reason;
  ImproveDate *rebased_on;
  ImproveEntityList *targets;
  ImproveEntityList *observations;
  ImproveEntityList *benchmarks;
};

G_DEFINE_ENUM_TYPE (ImproveMeasureStatus, improve_measure_status,
                    G_DEFINE_ENUM_VALUE (IMPROVE_MEASURE_STATUS_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_MEASURE_STATUS_PROPOSED, "proposed"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_MEASURE_STATUS_IN_DEVELOPMENT, "in_development"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_MEASURE_STATUS_LIVE, "live"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_MEASURE_STATUS_RETIRED, "retired"))

G_DEFINE_ENUM_TYPE (ImproveMeasureKind, improve_measure_kind,
                    G_DEFINE_ENUM_VALUE (IMPROVE_MEASURE_KIND_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_MEASURE_KIND_COUNT, "count"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_MEASURE_KIND_PERCENTAGE, "percentage"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_MEASURE_KIND_RATE, "rate"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_MEASURE_KIND_DURATION, "duration"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_MEASURE_KIND_INDEX, "index"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_MEASURE_KIND_QUALITATIVE_SCALE, "qualitative_scale"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_MEASURE_KIND_NARRATIVE, "narrative"))

G_DEFINE_ENUM_TYPE (ImprovePolarity, improve_polarity,
                    G_DEFINE_ENUM_VALUE (IMPROVE_POLARITY_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_POLARITY_HIGHER_BETTER, "higher_better"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_POLARITY_LOWER_BETTER, "lower_better"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_POLARITY_IN_BAND, "in_band"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_POLARITY_NEUTRAL, "neutral"))

G_DEFINE_ENUM_TYPE (ImproveTargetPolicy, improve_target_policy,
                    G_DEFINE_ENUM_VALUE (IMPROVE_TARGET_POLICY_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_TARGET_POLICY_TARGET, "target"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_TARGET_POLICY_TRAJECTORY, "trajectory"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_TARGET_POLICY_THRESHOLD, "threshold"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_TARGET_POLICY_NONE_BY_DESIGN, "none_by_design"))

static const ImproveRow rows[] = {
  /**
   * ImproveMeasure:code:
   *
   * Its code in the council's own books.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasure, code, STRING, "code", IMPROVE_PUBLIC, .label = "Code"),
  /**
   * ImproveMeasure:title:
   *
   * What it is called.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasure, title, STRING, "title", IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Measure"),
  /**
   * ImproveMeasure:definition:
   *
   * What exactly is counted or judged.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasure, definition, TEXT, "definition", IMPROVE_PUBLIC, .label = "Definition"),
  /**
   * ImproveMeasure:status:
   *
   * Whether it is in use.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasure, status, ENUM, "status",
               .value_type = improve_measure_status_get_type, IMPROVE_PUBLIC, .label = "Status"),
  /**
   * ImproveMeasure:kind:
   *
   * What sort of value it has.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasure, kind, ENUM, "kind",
               .value_type = improve_measure_kind_get_type, IMPROVE_PUBLIC, .label = "Kind"),
  /**
   * ImproveMeasure:polarity:
   *
   * In which direction it gets better.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasure, polarity, ENUM, "polarity",
               .value_type = improve_polarity_get_type, IMPROVE_PUBLIC, .label = "Better is"),
  /**
   * ImproveMeasure:unit:
   *
   * The unit of its values.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasure, unit, STRING, "unit", IMPROVE_PUBLIC, .label = "Unit"),
  /**
   * ImproveMeasure:numerator-definition:
   *
   * What is counted above the line.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasure, numerator_definition, TEXT, "numerator-definition",
               IMPROVE_PUBLIC, .label = "Numerator"),
  /**
   * ImproveMeasure:denominator-definition:
   *
   * What is counted below the line.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasure, denominator_definition, TEXT, "denominator-definition",
               IMPROVE_PUBLIC, .label = "Denominator"),
  /**
   * ImproveMeasure:frequency:
   *
   * How often it is taken.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasure, frequency, STRING, "frequency",
               .words = "weekly monthly quarterly half_yearly yearly", IMPROVE_PUBLIC, .label = "Frequency"),
  /**
   * ImproveMeasure:source:
   *
   * Where its values come from.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasure, source, STRING, "source", IMPROVE_PUBLIC, .label = "Source"),
  /**
   * ImproveMeasure:owner-id:
   *
   * Who answers for it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasure, owner_id, REF, "owner-id",
               .targets = "organization post person", IMPROVE_PUBLIC, .label = "Owner"),
  /**
   * ImproveMeasure:outcome-ids:
   *
   * The outcomes it tests.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasure, outcome_ids, REFS, "outcome-ids",
               .targets = "outcome", IMPROVE_PUBLIC, .label = "Outcomes"),
  /**
   * ImproveMeasure:scale:
   *
   * The scale of its words, where it is qualitative.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasure, scale, STRING, "scale", IMPROVE_PUBLIC, .label = "Scale"),
  /**
   * ImproveMeasure:target-policy:
   *
   * What sort of target it has.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasure, target_policy, ENUM, "target-policy",
               .value_type = improve_target_policy_get_type, IMPROVE_PUBLIC, .label = "Target"),
  /**
   * ImproveMeasure:target-policy-reason:
   *
   * Why it has that, or none.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasure, target_policy_reason, TEXT, "target-policy-reason", IMPROVE_PUBLIC, .label = "Why"),
  /**
   * ImproveMeasure:rebased-on:
   *
   * The day from which its run is judged anew, by decision.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasure, rebased_on, DATE, "rebased-on", IMPROVE_PUBLIC, .label = "Rebased"),
  /**
   * ImproveMeasure:targets:
   *
   * Its targets, period by period.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasure, targets, LIST, "targets", .value_type = improve_target_get_type, .label = "Targets"),
  /**
   * ImproveMeasure:observations:
   *
   * Its values, as they were recorded.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasure, observations, LIST, "observations",
               .value_type = improve_observation_get_type, .label = "Observations"),
  /**
   * ImproveMeasure:benchmarks:
   *
   * The values of others.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeasure, benchmarks, LIST, "benchmarks",
               .value_type = improve_benchmark_get_type, .label = "Benchmarks"),
};

IMPROVE_DEFINE_ENTITY (ImproveMeasure, improve_measure, rows)

/**
 * improve_measure_new:
 * @title: #ImproveMeasure:title
 *
 * Makes a measure.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveMeasure *
improve_measure_new (const char *title)
{
  return g_object_new (IMPROVE_TYPE_MEASURE,
                       "title", title,
                       NULL);
}

/**
 * improve_measure_get_code: (get-property code)
 * @self: a measure
 *
 * Gets #ImproveMeasure:code.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, const char *, code)

/**
 * improve_measure_set_code: (set-property code)
 * @self: a measure
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMeasure:code.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, const char *, code, "code")

/**
 * improve_measure_get_title: (get-property title)
 * @self: a measure
 *
 * Gets #ImproveMeasure:title.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, const char *, title)

/**
 * improve_measure_set_title: (set-property title)
 * @self: a measure
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMeasure:title.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, const char *, title, "title")

/**
 * improve_measure_get_definition: (get-property definition)
 * @self: a measure
 *
 * Gets #ImproveMeasure:definition.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, const char *, definition)

/**
 * improve_measure_set_definition: (set-property definition)
 * @self: a measure
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMeasure:definition.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, const char *, definition, "definition")

/**
 * improve_measure_get_status: (get-property status)
 * @self: a measure
 *
 * Gets #ImproveMeasure:status.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, ImproveMeasureStatus, status)

/**
 * improve_measure_set_status: (set-property status)
 * @self: a measure
 * @value: the value
 *
 * Sets #ImproveMeasure:status.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, ImproveMeasureStatus, status, "status")

/**
 * improve_measure_get_kind: (get-property kind)
 * @self: a measure
 *
 * Gets #ImproveMeasure:kind.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, ImproveMeasureKind, kind)

/**
 * improve_measure_set_kind: (set-property kind)
 * @self: a measure
 * @value: the value
 *
 * Sets #ImproveMeasure:kind.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, ImproveMeasureKind, kind, "kind")

/**
 * improve_measure_get_polarity: (get-property polarity)
 * @self: a measure
 *
 * Gets #ImproveMeasure:polarity.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, ImprovePolarity, polarity)

/**
 * improve_measure_set_polarity: (set-property polarity)
 * @self: a measure
 * @value: the value
 *
 * Sets #ImproveMeasure:polarity.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, ImprovePolarity, polarity, "polarity")

/**
 * improve_measure_get_unit: (get-property unit)
 * @self: a measure
 *
 * Gets #ImproveMeasure:unit.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, const char *, unit)

/**
 * improve_measure_set_unit: (set-property unit)
 * @self: a measure
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMeasure:unit.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, const char *, unit, "unit")

/**
 * improve_measure_get_numerator_definition: (get-property numerator-definition)
 * @self: a measure
 *
 * Gets #ImproveMeasure:numerator-definition.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, const char *, numerator_definition)

/**
 * improve_measure_set_numerator_definition: (set-property numerator-definition)
 * @self: a measure
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMeasure:numerator-definition.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, const char *, numerator_definition,
                "numerator-definition")

/**
 * improve_measure_get_denominator_definition: (get-property denominator-definition)
 * @self: a measure
 *
 * Gets #ImproveMeasure:denominator-definition.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, const char *, denominator_definition)

/**
 * improve_measure_set_denominator_definition: (set-property denominator-definition)
 * @self: a measure
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMeasure:denominator-definition.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, const char *, denominator_definition,
                "denominator-definition")

/**
 * improve_measure_get_frequency: (get-property frequency)
 * @self: a measure
 *
 * Gets #ImproveMeasure:frequency.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, const char *, frequency)

/**
 * improve_measure_set_frequency: (set-property frequency)
 * @self: a measure
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMeasure:frequency.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, const char *, frequency, "frequency")

/**
 * improve_measure_get_source: (get-property source)
 * @self: a measure
 *
 * Gets #ImproveMeasure:source.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, const char *, source)

/**
 * improve_measure_set_source: (set-property source)
 * @self: a measure
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMeasure:source.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, const char *, source, "source")

/**
 * improve_measure_get_owner_id: (get-property owner-id)
 * @self: a measure
 *
 * Gets #ImproveMeasure:owner-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, const char *, owner_id)

/**
 * improve_measure_set_owner_id: (set-property owner-id)
 * @self: a measure
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMeasure:owner-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, const char *, owner_id, "owner-id")

/**
 * improve_measure_get_outcome_ids: (get-property outcome-ids)
 * @self: a measure
 *
 * Gets #ImproveMeasure:outcome-ids.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, outcome_ids)

/**
 * improve_measure_set_outcome_ids: (set-property outcome-ids)
 * @self: a measure
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImproveMeasure:outcome-ids.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, const char *const *, outcome_ids, "outcome-ids")

/**
 * improve_measure_get_scale: (get-property scale)
 * @self: a measure
 *
 * Gets #ImproveMeasure:scale.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, const char *, scale)

/**
 * improve_measure_set_scale: (set-property scale)
 * @self: a measure
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMeasure:scale.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, const char *, scale, "scale")

/**
 * improve_measure_get_target_policy: (get-property target-policy)
 * @self: a measure
 *
 * Gets #ImproveMeasure:target-policy.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, ImproveTargetPolicy, target_policy)

/**
 * improve_measure_set_target_policy: (set-property target-policy)
 * @self: a measure
 * @value: the value
 *
 * Sets #ImproveMeasure:target-policy.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, ImproveTargetPolicy, target_policy,
                "target-policy")

/**
 * improve_measure_get_target_policy_reason: (get-property target-policy-reason)
 * @self: a measure
 *
 * Gets #ImproveMeasure:target-policy-reason.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, const char *, target_policy_reason)

/**
 * improve_measure_set_target_policy_reason: (set-property target-policy-reason)
 * @self: a measure
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMeasure:target-policy-reason.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, const char *, target_policy_reason,
                "target-policy-reason")

/**
 * improve_measure_get_rebased_on: (get-property rebased-on)
 * @self: a measure
 *
 * Gets #ImproveMeasure:rebased-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, ImproveDate *, rebased_on)

/**
 * improve_measure_set_rebased_on: (set-property rebased-on)
 * @self: a measure
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMeasure:rebased-on.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, ImproveDate *, rebased_on, "rebased-on")

/**
 * improve_measure_get_targets: (get-property targets)
 * @self: a measure
 *
 * Gets #ImproveMeasure:targets.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, targets, "targets")

/**
 * improve_measure_get_observations: (get-property observations)
 * @self: a measure
 *
 * Gets #ImproveMeasure:observations.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, observations, "observations")

/**
 * improve_measure_get_benchmarks: (get-property benchmarks)
 * @self: a measure
 *
 * Gets #ImproveMeasure:benchmarks.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImproveMeasure, improve_measure, IMPROVE_IS_MEASURE, benchmarks, "benchmarks")
