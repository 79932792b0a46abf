/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-restriction.h>

#include <libimprove/entity/improve-row-private.h>
#include <libimprove/model/improve-move.h>

/**
 * ImproveRestriction:
 *
 * That something must not be published, on which ground and until when. Exempt and confidential are two things: an
 * exemption holds only as long as the public interest in it does.
 *
 * Source: Local Government Act 1972, Schedule 12A and section 100A.
 *
 * Since: 1.0
 */
struct _ImproveRestriction
{
  ImproveEntity parent_instance;
  char *subject_id;
  char *row_name;
  int ground;
  char *jurisdiction;
  char **paragraphs;
  char *public_interest;
  char *decided_by_id;
  ImproveDate *decided_on;
  ImproveDate *review_on;
  ImproveEntityList *moves;
  int state;
};

G_DEFINE_ENUM_TYPE (ImproveRestrictionGround, improve_restriction_ground,
                    G_DEFINE_ENUM_VALUE (IMPROVE_RESTRICTION_GROUND_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_RESTRICTION_GROUND_EXEMPT, "exempt"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_RESTRICTION_GROUND_CONFIDENTIAL, "confidential"))

G_DEFINE_ENUM_TYPE (ImproveRestrictionState, improve_restriction_state,
                    G_DEFINE_ENUM_VALUE (IMPROVE_RESTRICTION_STATE_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_RESTRICTION_STATE_PROPOSED, "proposed"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_RESTRICTION_STATE_APPLIED, "applied"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_RESTRICTION_STATE_REVIEWED, "reviewed"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_RESTRICTION_STATE_LIFTED, "lifted"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_RESTRICTION_STATE_RENEWED, "renewed"))

static const ImproveRow rows[] = {
  /**
   * ImproveRestriction:subject-id:
   *
   * What is restricted.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRestriction, subject_id, REF, "subject-id", IMPROVE_REQUIRED, .label = "Subject"),
  /**
   * ImproveRestriction:row-name:
   *
   * Which of its values; absent: all of it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRestriction, row_name, STRING, "row-name", .label = "Value"),
  /**
   * ImproveRestriction:ground:
   *
   * Why.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRestriction, ground, ENUM, "ground",
               IMPROVE_REQUIRED, .value_type = improve_restriction_ground_get_type, .label = "Ground"),
  /**
   * ImproveRestriction:jurisdiction:
   *
   * Whose law: paragraphs are numbered apart in each.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRestriction, jurisdiction, STRING, "jurisdiction",
               .words = "england wales scotland northern-ireland", .label = "Jurisdiction"),
  /**
   * ImproveRestriction:paragraphs:
   *
   * The paragraphs of the schedule.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRestriction, paragraphs, STRV, "paragraphs", .label = "Paragraphs"),
  /**
   * ImproveRestriction:public-interest:
   *
   * Why the public interest in the restriction outweighs that in disclosure.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRestriction, public_interest, TEXT, "public-interest", .label = "Public interest"),
  /**
   * ImproveRestriction:decided-by-id:
   *
   * Who decided it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRestriction, decided_by_id, REF, "decided-by-id",
               .targets = "organization post person", .label = "Decided by"),
  /**
   * ImproveRestriction:decided-on:
   *
   * When.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRestriction, decided_on, DATE, "decided-on", .label = "Decided"),
  /**
   * ImproveRestriction:review-on:
   *
   * When it is looked at again.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRestriction, review_on, DATE, "review-on", .label = "Review"),
  /**
   * ImproveRestriction:moves:
   *
   * The moves that brought the restriction where it is, in the order in which they were recorded. They are made
   * with improve_plan_record(); #ImproveMove:subject-id of each is this entity.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRestriction, moves, LIST, "moves", .value_type = improve_move_get_type, .label = "Moves"),
  /**
   * ImproveRestriction:state:
   *
   * Whether it is in force, derived from its moves.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRestriction, state, ENUM, "state",
               IMPROVE_DERIVED, .value_type = improve_restriction_state_get_type, .label = "State"),
};

IMPROVE_DEFINE_ENTITY (ImproveRestriction, improve_restriction, rows)

/**
 * improve_restriction_new:
 * @subject_id: #ImproveRestriction:subject-id
 * @ground: #ImproveRestriction:ground
 *
 * Makes a restriction.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveRestriction *
improve_restriction_new (const char *subject_id,
                         ImproveRestrictionGround ground)
{
  return g_object_new (IMPROVE_TYPE_RESTRICTION,
                       "subject-id", subject_id,
                       "ground", ground,
                       NULL);
}

/**
 * improve_restriction_get_subject_id: (get-property subject-id)
 * @self: a restriction
 *
 * Gets #ImproveRestriction:subject-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRestriction, improve_restriction, IMPROVE_IS_RESTRICTION, const char *, subject_id)

/**
 * improve_restriction_set_subject_id: (set-property subject-id)
 * @self: a restriction
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveRestriction:subject-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRestriction, improve_restriction, IMPROVE_IS_RESTRICTION, const char *, subject_id, "subject-id")

/**
 * improve_restriction_get_row_name: (get-property row-name)
 * @self: a restriction
 *
 * Gets #ImproveRestriction:row-name.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRestriction, improve_restriction, IMPROVE_IS_RESTRICTION, const char *, row_name)

/**
 * improve_restriction_set_row_name: (set-property row-name)
 * @self: a restriction
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveRestriction:row-name.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRestriction, improve_restriction, IMPROVE_IS_RESTRICTION, const char *, row_name, "row-name")

/**
 * improve_restriction_get_ground: (get-property ground)
 * @self: a restriction
 *
 * Gets #ImproveRestriction:ground.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRestriction, improve_restriction, IMPROVE_IS_RESTRICTION, ImproveRestrictionGround, ground)

/**
 * improve_restriction_set_ground: (set-property ground)
 * @self: a restriction
 * @value: the value
 *
 * Sets #ImproveRestriction:ground.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRestriction, improve_restriction, IMPROVE_IS_RESTRICTION, ImproveRestrictionGround, ground,
                "ground")

/**
 * improve_restriction_get_jurisdiction: (get-property jurisdiction)
 * @self: a restriction
 *
 * Gets #ImproveRestriction:jurisdiction.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRestriction, improve_restriction, IMPROVE_IS_RESTRICTION, const char *, jurisdiction)

/**
 * improve_restriction_set_jurisdiction: (set-property jurisdiction)
 * @self: a restriction
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveRestriction:jurisdiction.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRestriction, improve_restriction, IMPROVE_IS_RESTRICTION, const char *, jurisdiction,
                "jurisdiction")

/**
 * improve_restriction_get_paragraphs: (get-property paragraphs)
 * @self: a restriction
 *
 * Gets #ImproveRestriction:paragraphs.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveRestriction, improve_restriction, IMPROVE_IS_RESTRICTION, paragraphs)

/**
 * improve_restriction_set_paragraphs: (set-property paragraphs)
 * @self: a restriction
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImproveRestriction:paragraphs.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRestriction, improve_restriction, IMPROVE_IS_RESTRICTION, const char *const *, paragraphs,
                "paragraphs")

/**
 * improve_restriction_get_public_interest: (get-property public-interest)
 * @self: a restriction
 *
 * Gets #ImproveRestriction:public-interest.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRestriction, improve_restriction, IMPROVE_IS_RESTRICTION, const char *, public_interest)

/**
 * improve_restriction_set_public_interest: (set-property public-interest)
 * @self: a restriction
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveRestriction:public-interest.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRestriction, improve_restriction, IMPROVE_IS_RESTRICTION, const char *, public_interest,
                "public-interest")

/**
 * improve_restriction_get_decided_by_id: (get-property decided-by-id)
 * @self: a restriction
 *
 * Gets #ImproveRestriction:decided-by-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRestriction, improve_restriction, IMPROVE_IS_RESTRICTION, const char *, decided_by_id)

/**
 * improve_restriction_set_decided_by_id: (set-property decided-by-id)
 * @self: a restriction
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveRestriction:decided-by-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRestriction, improve_restriction, IMPROVE_IS_RESTRICTION, const char *, decided_by_id,
                "decided-by-id")

/**
 * improve_restriction_get_decided_on: (get-property decided-on)
 * @self: a restriction
 *
 * Gets #ImproveRestriction:decided-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRestriction, improve_restriction, IMPROVE_IS_RESTRICTION, ImproveDate *, decided_on)

/**
 * improve_restriction_set_decided_on: (set-property decided-on)
 * @self: a restriction
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveRestriction:decided-on.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRestriction, improve_restriction, IMPROVE_IS_RESTRICTION, ImproveDate *, decided_on,
                "decided-on")

/**
 * improve_restriction_get_review_on: (get-property review-on)
 * @self: a restriction
 *
 * Gets #ImproveRestriction:review-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRestriction, improve_restriction, IMPROVE_IS_RESTRICTION, ImproveDate *, review_on)

/**
 * improve_restriction_set_review_on: (set-property review-on)
 * @self: a restriction
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveRestriction:review-on.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRestriction, improve_restriction, IMPROVE_IS_RESTRICTION, ImproveDate *, review_on, "review-on")

/**
 * improve_restriction_get_moves: (get-property moves)
 * @self: a restriction
 *
 * Gets #ImproveRestriction:moves.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImproveRestriction, improve_restriction, IMPROVE_IS_RESTRICTION, moves, "moves")

/**
 * improve_restriction_get_state: (get-property state)
 * @self: a restriction
 *
 * Gets #ImproveRestriction:state.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRestriction, improve_restriction, IMPROVE_IS_RESTRICTION, ImproveRestrictionState, state)
