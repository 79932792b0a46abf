/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-move.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveMove:
 *
 * The record that something came into a state on a day, said by a party on a basis. States are derived from moves
 * and from nothing else. A move is never changed: a correction is a new move that names the old one.
 *
 * Source: OSCAL 1.2.2, risk log entries: status changes by a party on a day.
 *
 * Since: 1.0
 */
struct _ImproveMove
{
  ImproveEntity parent_instance;
  char *subject_id;
  char *to;
  ImproveDate *on;
  char *by_id;
  char *capacity;
  ImproveEntity *basis;
  char *reason;
  char *heir_id;
  gboolean opening;
  char *supersedes_id;
  GDateTime *recorded_at;
};

static const ImproveRow rows[] = {
  /**
   * ImproveMove:subject-id:
   *
   * What moved.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMove, subject_id, REF, "subject-id",
               IMPROVE_FIXED, IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Subject"),
  /**
   * ImproveMove:to:
   *
   * The state, by its word in the states of the subject's type.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMove, to, STRING, "to", IMPROVE_FIXED, IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "To"),
  /**
   * ImproveMove:on:
   *
   * The day on which it came to be so.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMove, on, DATE, "on", IMPROVE_FIXED, IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "On"),
  /**
   * ImproveMove:by-id:
   *
   * The party that says so.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMove, by_id, REF, "by-id",
               IMPROVE_FIXED, IMPROVE_REQUIRED, .targets = "organization post person", IMPROVE_PUBLIC, .label = "By"),
  /**
   * ImproveMove:capacity:
   *
   * In which capacity the party says so.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMove, capacity, STRING, "capacity",
               IMPROVE_FIXED, .words = "chair independent_chair lead delivery member officer", IMPROVE_PUBLIC,
               .label = "Capacity"),
  /**
   * ImproveMove:basis:
   *
   * What it rests on.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMove, basis, PART, "basis",
               IMPROVE_FIXED, .value_type = improve_basis_get_type, IMPROVE_PUBLIC, .label = "Basis"),
  /**
   * ImproveMove:reason:
   *
   * Why; needed to cancel or supersede.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMove, reason, TEXT, "reason", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Reason"),
  /**
   * ImproveMove:heir-id:
   *
   * What took its place, where it was superseded.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMove, heir_id, REF, "heir-id", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Heir"),
  /**
   * ImproveMove:opening:
   *
   * Whether this puts work that existed before the record began in its place, on somebody's word: printed as `as
   * asserted by …, no decision seen`.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMove, opening, BOOLEAN, "opening", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Opening position"),
  /**
   * ImproveMove:supersedes-id:
   *
   * The earlier move that this one corrects.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMove, supersedes_id, REF, "supersedes-id",
               IMPROVE_FIXED, .targets = "move", IMPROVE_PUBLIC, .label = "Supersedes"),
  /**
   * ImproveMove:recorded-at:
   *
   * When it was recorded, as distinct from when it was true. Given by improve_plan_record().
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMove, recorded_at, INSTANT, "recorded-at", IMPROVE_DERIVED, .label = "Recorded"),
};

IMPROVE_DEFINE_ENTITY (ImproveMove, improve_move, rows)

/**
 * improve_move_new:
 * @subject_id: #ImproveMove:subject-id
 * @to: #ImproveMove:to
 * @on: #ImproveMove:on
 * @by_id: #ImproveMove:by-id
 * @basis: (nullable): #ImproveMove:basis
 * @reason: (nullable): #ImproveMove:reason
 *
 * Makes a move.
 *
 * Returns: (transfer full): the new record, in no plan yet: improve_plan_record() records it
 *
 * Since: 1.0
 */
ImproveMove *
improve_move_new (const char *subject_id,
                  const char *to,
                  ImproveDate *on,
                  const char *by_id,
                  ImproveBasis *basis,
                  const char *reason)
{
  return g_object_new (IMPROVE_TYPE_MOVE,
                       "subject-id", subject_id,
                       "to", to,
                       "on", on,
                       "by-id", by_id,
                       "basis", basis,
                       "reason", reason,
                       NULL);
}

/**
 * improve_move_get_subject_id: (get-property subject-id)
 * @self: a move
 *
 * Gets #ImproveMove:subject-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMove, improve_move, IMPROVE_IS_MOVE, const char *, subject_id)

/**
 * improve_move_get_to: (get-property to)
 * @self: a move
 *
 * Gets #ImproveMove:to.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMove, improve_move, IMPROVE_IS_MOVE, const char *, to)

/**
 * improve_move_get_on: (get-property on)
 * @self: a move
 *
 * Gets #ImproveMove:on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMove, improve_move, IMPROVE_IS_MOVE, ImproveDate *, on)

/**
 * improve_move_get_by_id: (get-property by-id)
 * @self: a move
 *
 * Gets #ImproveMove:by-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMove, improve_move, IMPROVE_IS_MOVE, const char *, by_id)

/**
 * improve_move_get_capacity: (get-property capacity)
 * @self: a move
 *
 * Gets #ImproveMove:capacity.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMove, improve_move, IMPROVE_IS_MOVE, const char *, capacity)

/**
 * improve_move_get_basis: (get-property basis)
 * @self: a move
 *
 * Gets #ImproveMove:basis.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMove, improve_move, IMPROVE_IS_MOVE, ImproveBasis *, basis)

/**
 * improve_move_get_reason: (get-property reason)
 * @self: a move
 *
 * Gets #ImproveMove:reason.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMove, improve_move, IMPROVE_IS_MOVE, const char *, reason)

/**
 * improve_move_get_heir_id: (get-property heir-id)
 * @self: a move
 *
 * Gets #ImproveMove:heir-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMove, improve_move, IMPROVE_IS_MOVE, const char *, heir_id)

/**
 * improve_move_get_opening: (get-property opening)
 * @self: a move
 *
 * Gets #ImproveMove:opening.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMove, improve_move, IMPROVE_IS_MOVE, gboolean, opening)

/**
 * improve_move_get_supersedes_id: (get-property supersedes-id)
 * @self: a move
 *
 * Gets #ImproveMove:supersedes-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMove, improve_move, IMPROVE_IS_MOVE, const char *, supersedes_id)

/**
 * improve_move_get_recorded_at: (get-property recorded-at)
 * @self: a move
 *
 * Gets #ImproveMove:recorded-at.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMove, improve_move, IMPROVE_IS_MOVE, GDateTime *, recorded_at)
