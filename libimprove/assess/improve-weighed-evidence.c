/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/assess/improve-weighed-evidence.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveWeighedEvidence:
 *
 * One piece of evidence as it speaks of something on a day: who says so, how it was found, how old it is, from which
 * sample, whether it still stands, and how its audits fared on moderation. It has no grade for its strength: that is
 * for those who read it.
 *
 * Since: 1.0
 */
struct _ImproveWeighedEvidence
{
  ImproveEntity parent_instance;
  char *evidence_id;
  char *through_id;
  int stance;
  int source_line;
  int method;
  gboolean stands;
  char *standing;
  gboolean accepted;
  gboolean independent;
  ImproveDate *collected_on;
  int age_days;
  char *sample;
  gboolean chosen_independently;
  int lowered;
  int moderated;
  char *moderation;
  int carries;
  char *answered_by_id;
  gboolean unanswered;
};

static const ImproveRow rows[] = {
  /**
   * ImproveWeighedEvidence:evidence-id:
   *
   * The evidence.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveWeighedEvidence, evidence_id, REF, "evidence-id",
               IMPROVE_FIXED, .targets = "evidence", IMPROVE_PUBLIC, .label = "Evidence"),
  /**
   * ImproveWeighedEvidence:through-id:
   *
   * The action it speaks of, where it is weighed for what that action serves or answers.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveWeighedEvidence, through_id, REF, "through-id",
               IMPROVE_FIXED, .targets = "action", IMPROVE_PUBLIC, .label = "Through"),
  /**
   * ImproveWeighedEvidence:stance:
   *
   * Whether it supports or contradicts.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveWeighedEvidence, stance, ENUM, "stance",
               IMPROVE_FIXED, .value_type = improve_stance_get_type, IMPROVE_PUBLIC, .label = "Stance"),
  /**
   * ImproveWeighedEvidence:source-line:
   *
   * Whose finding it is.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveWeighedEvidence, source_line, ENUM, "source-line",
               IMPROVE_FIXED, .value_type = improve_source_line_get_type, IMPROVE_PUBLIC, .label = "Line"),
  /**
   * ImproveWeighedEvidence:method:
   *
   * How it was found.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveWeighedEvidence, method, ENUM, "method",
               IMPROVE_FIXED, .value_type = improve_evidence_method_get_type, IMPROVE_PUBLIC, .label = "Method"),
  /**
   * ImproveWeighedEvidence:stands:
   *
   * Whether it may be relied on.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveWeighedEvidence, stands, BOOLEAN, "stands", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Stands"),
  /**
   * ImproveWeighedEvidence:standing:
   *
   * The same in words: `stands`, `expired`, `not collected yet`, `draft`, `returned`, `rejected`, `superseded`,
   * `withdrawn`.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveWeighedEvidence, standing, STRING, "standing",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Standing"),
  /**
   * ImproveWeighedEvidence:accepted:
   *
   * Whether somebody accepted it; what comes from outside needs no leave.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveWeighedEvidence, accepted, BOOLEAN, "accepted",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Accepted"),
  /**
   * ImproveWeighedEvidence:independent:
   *
   * Whether it comes from outside those who do the work.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveWeighedEvidence, independent, BOOLEAN, "independent",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Independent"),
  /**
   * ImproveWeighedEvidence:collected-on:
   *
   * When it was collected.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveWeighedEvidence, collected_on, DATE, "collected-on",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Collected"),
  /**
   * ImproveWeighedEvidence:age-days:
   *
   * How many days old it is; absent where nobody says when it was collected.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveWeighedEvidence, age_days, INT, "age-days",
               IMPROVE_FIXED, .nullable = 1, .minimum = -1000000, .maximum = 100000000, IMPROVE_PUBLIC, .label =
               "Age"),
  /**
   * ImproveWeighedEvidence:sample:
   *
   * How many of how many were looked at and how they were chosen, as it is printed.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveWeighedEvidence, sample, STRING, "sample", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Sample"),
  /**
   * ImproveWeighedEvidence:chosen-independently:
   *
   * Whether the sample was random, stratified or chosen by inspectors.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveWeighedEvidence, chosen_independently, BOOLEAN, "chosen-independently",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Chosen independently"),
  /**
   * ImproveWeighedEvidence:lowered:
   *
   * How many audits of its cohort were lowered on moderation in the last half year; absent where none was
   * moderated.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveWeighedEvidence, lowered, INT, "lowered",
               IMPROVE_FIXED, .nullable = 1, .minimum = -1000000, .maximum = 100000000, IMPROVE_PUBLIC, .label =
               "Lowered"),
  /**
   * ImproveWeighedEvidence:moderated:
   *
   * Of how many.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveWeighedEvidence, moderated, INT, "moderated",
               IMPROVE_FIXED, .nullable = 1, .minimum = -1000000, .maximum = 100000000, IMPROVE_PUBLIC, .label =
               "Moderated"),
  /**
   * ImproveWeighedEvidence:moderation:
   *
   * The same as it is printed: `6 of 20 lowered`.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveWeighedEvidence, moderation, STRING, "moderation",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Moderation"),
  /**
   * ImproveWeighedEvidence:carries:
   *
   * How many things it supports, this one included.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveWeighedEvidence, carries, INT, "carries", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Carries"),
  /**
   * ImproveWeighedEvidence:answered-by-id:
   *
   * What answers it, where it contradicts.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveWeighedEvidence, answered_by_id, REF, "answered-by-id",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Answered by"),
  /**
   * ImproveWeighedEvidence:unanswered:
   *
   * Whether it contradicts, still stands, and nothing answers it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveWeighedEvidence, unanswered, BOOLEAN, "unanswered",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Unanswered"),
};

IMPROVE_DEFINE_ENTITY (ImproveWeighedEvidence, improve_weighed_evidence, rows)

/**
 * improve_weighed_evidence_get_evidence_id: (get-property evidence-id)
 * @self: weighed evidence
 *
 * Gets #ImproveWeighedEvidence:evidence-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveWeighedEvidence, improve_weighed_evidence, IMPROVE_IS_WEIGHED_EVIDENCE, const char *,
                evidence_id)

/**
 * improve_weighed_evidence_get_through_id: (get-property through-id)
 * @self: weighed evidence
 *
 * Gets #ImproveWeighedEvidence:through-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveWeighedEvidence, improve_weighed_evidence, IMPROVE_IS_WEIGHED_EVIDENCE, const char *,
                through_id)

/**
 * improve_weighed_evidence_get_stance: (get-property stance)
 * @self: weighed evidence
 *
 * Gets #ImproveWeighedEvidence:stance.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveWeighedEvidence, improve_weighed_evidence, IMPROVE_IS_WEIGHED_EVIDENCE, ImproveStance, stance)

/**
 * improve_weighed_evidence_get_source_line: (get-property source-line)
 * @self: weighed evidence
 *
 * Gets #ImproveWeighedEvidence:source-line.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveWeighedEvidence, improve_weighed_evidence, IMPROVE_IS_WEIGHED_EVIDENCE, ImproveSourceLine,
                source_line)

/**
 * improve_weighed_evidence_get_method: (get-property method)
 * @self: weighed evidence
 *
 * Gets #ImproveWeighedEvidence:method.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveWeighedEvidence, improve_weighed_evidence, IMPROVE_IS_WEIGHED_EVIDENCE, ImproveEvidenceMethod,
                method)

/**
 * improve_weighed_evidence_get_stands: (get-property stands)
 * @self: weighed evidence
 *
 * Gets #ImproveWeighedEvidence:stands.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveWeighedEvidence, improve_weighed_evidence, IMPROVE_IS_WEIGHED_EVIDENCE, gboolean, stands)

/**
 * improve_weighed_evidence_get_standing: (get-property standing)
 * @self: weighed evidence
 *
 * Gets #ImproveWeighedEvidence:standing.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveWeighedEvidence, improve_weighed_evidence, IMPROVE_IS_WEIGHED_EVIDENCE, const char *, standing)

/**
 * improve_weighed_evidence_get_accepted: (get-property accepted)
 * @self: weighed evidence
 *
 * Gets #ImproveWeighedEvidence:accepted.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveWeighedEvidence, improve_weighed_evidence, IMPROVE_IS_WEIGHED_EVIDENCE, gboolean, accepted)

/**
 * improve_weighed_evidence_get_independent: (get-property independent)
 * @self: weighed evidence
 *
 * Gets #ImproveWeighedEvidence:independent.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveWeighedEvidence, improve_weighed_evidence, IMPROVE_IS_WEIGHED_EVIDENCE, gboolean, independent)

/**
 * improve_weighed_evidence_get_collected_on: (get-property collected-on)
 * @self: weighed evidence
 *
 * Gets #ImproveWeighedEvidence:collected-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveWeighedEvidence, improve_weighed_evidence, IMPROVE_IS_WEIGHED_EVIDENCE, ImproveDate *,
                collected_on)

/**
 * improve_weighed_evidence_get_age_days: (get-property age-days)
 * @self: weighed evidence
 *
 * Gets #ImproveWeighedEvidence:age-days.
 *
 * Returns: the number; %IMPROVE_INT_ABSENT where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveWeighedEvidence, improve_weighed_evidence, IMPROVE_IS_WEIGHED_EVIDENCE, int, age_days)

/**
 * improve_weighed_evidence_get_sample: (get-property sample)
 * @self: weighed evidence
 *
 * Gets #ImproveWeighedEvidence:sample.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveWeighedEvidence, improve_weighed_evidence, IMPROVE_IS_WEIGHED_EVIDENCE, const char *, sample)

/**
 * improve_weighed_evidence_get_chosen_independently: (get-property chosen-independently)
 * @self: weighed evidence
 *
 * Gets #ImproveWeighedEvidence:chosen-independently.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveWeighedEvidence, improve_weighed_evidence, IMPROVE_IS_WEIGHED_EVIDENCE, gboolean,
                chosen_independently)

/**
 * improve_weighed_evidence_get_lowered: (get-property lowered)
 * @self: weighed evidence
 *
 * Gets #ImproveWeighedEvidence:lowered.
 *
 * Returns: the number; %IMPROVE_INT_ABSENT where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveWeighedEvidence, improve_weighed_evidence, IMPROVE_IS_WEIGHED_EVIDENCE, int, lowered)

/**
 * improve_weighed_evidence_get_moderated: (get-property moderated)
 * @self: weighed evidence
 *
 * Gets #ImproveWeighedEvidence:moderated.
 *
 * Returns: the number; %IMPROVE_INT_ABSENT where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveWeighedEvidence, improve_weighed_evidence, IMPROVE_IS_WEIGHED_EVIDENCE, int, moderated)

/**
 * improve_weighed_evidence_get_moderation: (get-property moderation)
 * @self: weighed evidence
 *
 * Gets #ImproveWeighedEvidence:moderation.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveWeighedEvidence, improve_weighed_evidence, IMPROVE_IS_WEIGHED_EVIDENCE, const char *,
                moderation)

/**
 * improve_weighed_evidence_get_carries: (get-property carries)
 * @self: weighed evidence
 *
 * Gets #ImproveWeighedEvidence:carries.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveWeighedEvidence, improve_weighed_evidence, IMPROVE_IS_WEIGHED_EVIDENCE, int, carries)

/**
 * improve_weighed_evidence_get_answered_by_id: (get-property answered-by-id)
 * @self: weighed evidence
 *
 * Gets #ImproveWeighedEvidence:answered-by-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveWeighedEvidence, improve_weighed_evidence, IMPROVE_IS_WEIGHED_EVIDENCE, const char *,
                answered_by_id)

/**
 * improve_weighed_evidence_get_unanswered: (get-property unanswered)
 * @self: weighed evidence
 *
 * Gets #ImproveWeighedEvidence:unanswered.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveWeighedEvidence, improve_weighed_evidence, IMPROVE_IS_WEIGHED_EVIDENCE, gboolean, unanswered)
