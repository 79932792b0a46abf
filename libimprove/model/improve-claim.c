/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-claim.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveClaim:
 *
 * What a party says of something: how far it is delivered, what it changed, how likely it is. Nothing overwrites a
 * claim; a later one supersedes it. Claims are compared only within one scale.
 *
 * Source: Torbay, October 2016: reviewers whose findings are compared; Tower Hamlets, 2017: progress as reported.
 *
 * Since: 1.0
 */
struct _ImproveClaim
{
  ImproveEntity parent_instance;
  char *subject_id;
  int aspect;
  char *scale;
  char *value;
  char *text;
  char *by_id;
  char *capacity;
  int stage;
  char **evidence_ids;
  ImproveDate *valid_on;
  ImproveDate *expires_on;
  char *supersedes_id;
  GDateTime *recorded_at;
};

G_DEFINE_ENUM_TYPE (ImproveClaimAspect, improve_claim_aspect,
                    G_DEFINE_ENUM_VALUE (IMPROVE_CLAIM_ASPECT_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_CLAIM_ASPECT_DELIVERY, "delivery"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_CLAIM_ASPECT_IMPACT, "impact"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_CLAIM_ASPECT_LIKELY_TO_DELIVER, "likely_to_deliver"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_CLAIM_ASPECT_CAPACITY, "capacity"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_CLAIM_ASPECT_SUPPORT, "support"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_CLAIM_ASPECT_PRIORITY, "priority"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_CLAIM_ASPECT_CAUSE_IDENTIFIED, "cause_identified"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_CLAIM_ASPECT_QUALITY, "quality"))

G_DEFINE_ENUM_TYPE (ImproveAssuranceStage, improve_assurance_stage,
                    G_DEFINE_ENUM_VALUE (IMPROVE_ASSURANCE_STAGE_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ASSURANCE_STAGE_ASSESS, "assess"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ASSURANCE_STAGE_OBSERVE, "observe"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ASSURANCE_STAGE_STRESS_TEST, "stress_test"))

static const ImproveRow rows[] = {
  /**
   * ImproveClaim:subject-id:
   *
   * What it is about.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveClaim, subject_id, REF, "subject-id",
               IMPROVE_FIXED, IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Subject"),
  /**
   * ImproveClaim:aspect:
   *
   * What about it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveClaim, aspect, ENUM, "aspect",
               IMPROVE_FIXED, IMPROVE_REQUIRED, .value_type = improve_claim_aspect_get_type, IMPROVE_PUBLIC, .label
               = "Aspect"),
  /**
   * ImproveClaim:scale:
   *
   * The scale of the value.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveClaim, scale, STRING, "scale",
               IMPROVE_FIXED, IMPROVE_REQUIRED, .words = "ofsted_4 council_brag progress_words assurance_4",
               IMPROVE_PUBLIC, .label = "Scale"),
  /**
   * ImproveClaim:value:
   *
   * The value, by its word on the scale.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveClaim, value, STRING, "value",
               IMPROVE_FIXED, IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Value"),
  /**
   * ImproveClaim:text:
   *
   * What was said, in the words of the source.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveClaim, text, TEXT, "text", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Text"),
  /**
   * ImproveClaim:by-id:
   *
   * The party that says so.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveClaim, by_id, REF, "by-id",
               IMPROVE_FIXED, IMPROVE_REQUIRED, .targets = "organization post person", IMPROVE_PUBLIC, .label = "By"),
  /**
   * ImproveClaim:capacity:
   *
   * In which capacity the party says so.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveClaim, capacity, STRING, "capacity",
               IMPROVE_FIXED, .words =
               "chair independent_chair lead delivery member officer commissioner inspector",
               IMPROVE_PUBLIC, .label = "Capacity"),
  /**
   * ImproveClaim:stage:
   *
   * The stage of a three-stage test it belongs to.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveClaim, stage, ENUM, "stage",
               IMPROVE_FIXED, .value_type = improve_assurance_stage_get_type, IMPROVE_PUBLIC, .label = "Stage"),
  /**
   * ImproveClaim:evidence-ids:
   *
   * The evidence it rests on.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveClaim, evidence_ids, REFS, "evidence-ids",
               IMPROVE_FIXED, .targets = "evidence", IMPROVE_PUBLIC, .label = "Evidence"),
  /**
   * ImproveClaim:valid-on:
   *
   * The day of which it speaks.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveClaim, valid_on, DATE, "valid-on",
               IMPROVE_FIXED, IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "On"),
  /**
   * ImproveClaim:expires-on:
   *
   * The last day on which an override may still be printed.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveClaim, expires_on, DATE, "expires-on", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Expires"),
  /**
   * ImproveClaim:supersedes-id:
   *
   * The earlier claim that this one corrects.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveClaim, supersedes_id, REF, "supersedes-id",
               IMPROVE_FIXED, .targets = "claim", IMPROVE_PUBLIC, .label = "Supersedes"),
  /**
   * ImproveClaim:recorded-at:
   *
   * When it was recorded, as distinct from when it was true. Given by improve_plan_record().
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveClaim, recorded_at, INSTANT, "recorded-at", IMPROVE_DERIVED, .label = "Recorded"),
};

IMPROVE_DEFINE_ENTITY (ImproveClaim, improve_claim, rows)

/**
 * improve_claim_new:
 * @subject_id: #ImproveClaim:subject-id
 * @aspect: #ImproveClaim:aspect
 * @scale: #ImproveClaim:scale
 * @value: #ImproveClaim:value
 * @text: (nullable): #ImproveClaim:text
 * @by_id: #ImproveClaim:by-id
 * @evidence_ids: (nullable) (array zero-terminated=1): #ImproveClaim:evidence-ids
 * @valid_on: #ImproveClaim:valid-on
 *
 * Makes a claim.
 *
 * Returns: (transfer full): the new record, in no plan yet: improve_plan_record() records it
 *
 * Since: 1.0
 */
ImproveClaim *
improve_claim_new (const char *subject_id,
                   ImproveClaimAspect aspect,
                   const char *scale,
                   const char *value,
                   const char *text,
                   const char *by_id,
                   const char *const *evidence_ids,
                   ImproveDate *valid_on)
{
  return g_object_new (IMPROVE_TYPE_CLAIM,
                       "subject-id", subject_id,
                       "aspect", aspect,
                       "scale", scale,
                       "value", value,
                       "text", text,
                       "by-id", by_id,
                       "evidence-ids", evidence_ids,
                       "valid-on", valid_on,
                       NULL);
}

/**
 * improve_claim_get_subject_id: (get-property subject-id)
 * @self: a claim
 *
 * Gets #ImproveClaim:subject-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveClaim, improve_claim, IMPROVE_IS_CLAIM, const char *, subject_id)

/**
 * improve_claim_get_aspect: (get-property aspect)
 * @self: a claim
 *
 * Gets #ImproveClaim:aspect.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveClaim, improve_claim, IMPROVE_IS_CLAIM, ImproveClaimAspect, aspect)

/**
 * improve_claim_get_scale: (get-property scale)
 * @self: a claim
 *
 * Gets #ImproveClaim:scale.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveClaim, improve_claim, IMPROVE_IS_CLAIM, const char *, scale)

/**
 * improve_claim_get_value: (get-property value)
 * @self: a claim
 *
 * Gets #ImproveClaim:value.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveClaim, improve_claim, IMPROVE_IS_CLAIM, const char *, value)

/**
 * improve_claim_get_text: (get-property text)
 * @self: a claim
 *
 * Gets #ImproveClaim:text.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveClaim, improve_claim, IMPROVE_IS_CLAIM, const char *, text)

/**
 * improve_claim_get_by_id: (get-property by-id)
 * @self: a claim
 *
 * Gets #ImproveClaim:by-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveClaim, improve_claim, IMPROVE_IS_CLAIM, const char *, by_id)

/**
 * improve_claim_get_capacity: (get-property capacity)
 * @self: a claim
 *
 * Gets #ImproveClaim:capacity.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveClaim, improve_claim, IMPROVE_IS_CLAIM, const char *, capacity)

/**
 * improve_claim_get_stage: (get-property stage)
 * @self: a claim
 *
 * Gets #ImproveClaim:stage.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveClaim, improve_claim, IMPROVE_IS_CLAIM, ImproveAssuranceStage, stage)

/**
 * improve_claim_get_evidence_ids: (get-property evidence-ids)
 * @self: a claim
 *
 * Gets #ImproveClaim:evidence-ids.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveClaim, improve_claim, IMPROVE_IS_CLAIM, evidence_ids)

/**
 * improve_claim_get_valid_on: (get-property valid-on)
 * @self: a claim
 *
 * Gets #ImproveClaim:valid-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveClaim, improve_claim, IMPROVE_IS_CLAIM, ImproveDate *, valid_on)

/**
 * improve_claim_get_expires_on: (get-property expires-on)
 * @self: a claim
 *
 * Gets #ImproveClaim:expires-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveClaim, improve_claim, IMPROVE_IS_CLAIM, ImproveDate *, expires_on)

/**
 * improve_claim_get_supersedes_id: (get-property supersedes-id)
 * @self: a claim
 *
 * Gets #ImproveClaim:supersedes-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveClaim, improve_claim, IMPROVE_IS_CLAIM, const char *, supersedes_id)

/**
 * improve_claim_get_recorded_at: (get-property recorded-at)
 * @self: a claim
 *
 * Gets #ImproveClaim:recorded-at.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveClaim, improve_claim, IMPROVE_IS_CLAIM, GDateTime *, recorded_at)
