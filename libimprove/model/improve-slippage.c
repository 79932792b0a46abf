/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-slippage.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveSlippage:
 *
 * The record that a date, the quality, the scope or the cost of an action moved. Agreed dates move on an
 * authority, forecasts with a reason; the baseline never moves.
 *
 * Source: Tower Hamlets improvement plan, 2017: slippage in timescale or quality.
 *
 * Since: 1.0
 */
struct _ImproveSlippage
{
  ImproveEntity parent_instance;
  char *subject_id;
  int aspect;
  int which;
  ImproveDate *old_date;
  ImproveDate *new_date;
  char *reason;
  char *note;
  char *by_id;
  ImproveEntity *basis;
  ImproveDate *decided_on;
  char *supersedes_id;
  GDateTime *recorded_at;
};

G_DEFINE_ENUM_TYPE (ImproveSlippageAspect, improve_slippage_aspect,
                    G_DEFINE_ENUM_VALUE (IMPROVE_SLIPPAGE_ASPECT_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_SLIPPAGE_ASPECT_TIME, "time"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_SLIPPAGE_ASPECT_QUALITY, "quality"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_SLIPPAGE_ASPECT_SCOPE, "scope"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_SLIPPAGE_ASPECT_COST, "cost"))

G_DEFINE_ENUM_TYPE (ImproveSlippageDate, improve_slippage_date,
                    G_DEFINE_ENUM_VALUE (IMPROVE_SLIPPAGE_DATE_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_SLIPPAGE_DATE_AGREED, "agreed"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_SLIPPAGE_DATE_FORECAST, "forecast"))

static const ImproveRow rows[] = {
  /**
   * ImproveSlippage:subject-id:
   *
   * The action.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippage, subject_id, REF, "subject-id",
               IMPROVE_FIXED, IMPROVE_REQUIRED, .targets = "action", IMPROVE_PUBLIC, .label = "Subject"),
  /**
   * ImproveSlippage:aspect:
   *
   * What slipped.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippage, aspect, ENUM, "aspect",
               IMPROVE_FIXED, IMPROVE_REQUIRED, .value_type = improve_slippage_aspect_get_type, IMPROVE_PUBLIC,
               .label = "Aspect"),
  /**
   * ImproveSlippage:which:
   *
   * Which date moved, where time slipped.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippage, which, ENUM, "which",
               IMPROVE_FIXED, .value_type = improve_slippage_date_get_type, IMPROVE_PUBLIC, .label = "Which date"),
  /**
   * ImproveSlippage:old-date:
   *
   * The date before.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippage, old_date, DATE, "old-date", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "From"),
  /**
   * ImproveSlippage:new-date:
   *
   * The date after.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippage, new_date, DATE, "new-date", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "To"),
  /**
   * ImproveSlippage:reason:
   *
   * Why.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippage, reason, STRING, "reason",
               IMPROVE_FIXED, .words = "capacity dependency scope quality_not_met decision_awaited data external",
               IMPROVE_PUBLIC, .label = "Reason"),
  /**
   * ImproveSlippage:note:
   *
   * More about it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippage, note, TEXT, "note", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Note"),
  /**
   * ImproveSlippage:by-id:
   *
   * The party that says so.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippage, by_id, REF, "by-id",
               IMPROVE_FIXED, IMPROVE_REQUIRED, .targets = "organization post person", IMPROVE_PUBLIC, .label = "By"),
  /**
   * ImproveSlippage:basis:
   *
   * The limb or delegation on which an agreed date moves. One limb may move many actions.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippage, basis, PART, "basis",
               IMPROVE_FIXED, .value_type = improve_basis_get_type, IMPROVE_PUBLIC, .label = "Authority"),
  /**
   * ImproveSlippage:decided-on:
   *
   * When it was decided or forecast.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippage, decided_on, DATE, "decided-on",
               IMPROVE_FIXED, IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Decided"),
  /**
   * ImproveSlippage:supersedes-id:
   *
   * The earlier slippage that this one corrects.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippage, supersedes_id, REF, "supersedes-id",
               IMPROVE_FIXED, .targets = "slippage", IMPROVE_PUBLIC, .label = "Supersedes"),
  /**
   * ImproveSlippage:recorded-at:
   *
   * When it was recorded, as distinct from when it was true. Given by improve_plan_record().
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippage, recorded_at, INSTANT, "recorded-at", IMPROVE_DERIVED, .label = "Recorded"),
};

IMPROVE_DEFINE_ENTITY (ImproveSlippage, improve_slippage, rows)

/**
 * improve_slippage_new:
 * @subject_id: #ImproveSlippage:subject-id
 * @aspect: #ImproveSlippage:aspect
 * @which: #ImproveSlippage:which
 * @old_date: (nullable): #ImproveSlippage:old-date
 * @new_date: (nullable): #ImproveSlippage:new-date
 * @reason: (nullable): #ImproveSlippage:reason
 * @by_id: #ImproveSlippage:by-id
 * @basis: (nullable): #ImproveSlippage:basis
 * @decided_on: #ImproveSlippage:decided-on
 *
 * Makes a slippage.
 *
 * Returns: (transfer full): the new record, in no plan yet: improve_plan_record() records it
 *
 * Since: 1.0
 */
ImproveSlippage *
improve_slippage_new (const char *subject_id,
                      ImproveSlippageAspect aspect,
                      ImproveSlippageDate which,
                      ImproveDate *old_date,
                      ImproveDate *new_date,
                      const char *reason,
                      const char *by_id,
                      ImproveBasis *basis,
                      ImproveDate *decided_on)
{
  return g_object_new (IMPROVE_TYPE_SLIPPAGE,
                       "subject-id", subject_id,
                       "aspect", aspect,
                       "which", which,
                       "old-date", old_date,
                       "new-date", new_date,
                       "reason", reason,
                       "by-id", by_id,
                       "basis", basis,
                       "decided-on", decided_on,
                       NULL);
}

/**
 * improve_slippage_get_subject_id: (get-property subject-id)
 * @self: a slippage
 *
 * Gets #ImproveSlippage:subject-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippage, improve_slippage, IMPROVE_IS_SLIPPAGE, const char *, subject_id)

/**
 * improve_slippage_get_aspect: (get-property aspect)
 * @self: a slippage
 *
 * Gets #ImproveSlippage:aspect.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippage, improve_slippage, IMPROVE_IS_SLIPPAGE, ImproveSlippageAspect, aspect)

/**
 * improve_slippage_get_which: (get-property which)
 * @self: a slippage
 *
 * Gets #ImproveSlippage:which.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippage, improve_slippage, IMPROVE_IS_SLIPPAGE, ImproveSlippageDate, which)

/**
 * improve_slippage_get_old_date: (get-property old-date)
 * @self: a slippage
 *
 * Gets #ImproveSlippage:old-date.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippage, improve_slippage, IMPROVE_IS_SLIPPAGE, ImproveDate *, old_date)

/**
 * improve_slippage_get_new_date: (get-property new-date)
 * @self: a slippage
 *
 * Gets #ImproveSlippage:new-date.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippage, improve_slippage, IMPROVE_IS_SLIPPAGE, ImproveDate *, new_date)

/**
 * improve_slippage_get_reason: (get-property reason)
 * @self: a slippage
 *
 * Gets #ImproveSlippage:reason.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippage, improve_slippage, IMPROVE_IS_SLIPPAGE, const char *, reason)

/**
 * improve_slippage_get_note: (get-property note)
 * @self: a slippage
 *
 * Gets #ImproveSlippage:note.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippage, improve_slippage, IMPROVE_IS_SLIPPAGE, const char *, note)

/**
 * improve_slippage_get_by_id: (get-property by-id)
 * @self: a slippage
 *
 * Gets #ImproveSlippage:by-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippage, improve_slippage, IMPROVE_IS_SLIPPAGE, const char *, by_id)

/**
 * improve_slippage_get_basis: (get-property basis)
 * @self: a slippage
 *
 * Gets #ImproveSlippage:basis.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippage, improve_slippage, IMPROVE_IS_SLIPPAGE, ImproveBasis *, basis)

/**
 * improve_slippage_get_decided_on: (get-property decided-on)
 * @self: a slippage
 *
 * Gets #ImproveSlippage:decided-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippage, improve_slippage, IMPROVE_IS_SLIPPAGE, ImproveDate *, decided_on)

/**
 * improve_slippage_get_supersedes_id: (get-property supersedes-id)
 * @self: a slippage
 *
 * Gets #ImproveSlippage:supersedes-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippage, improve_slippage, IMPROVE_IS_SLIPPAGE, const char *, supersedes_id)

/**
 * improve_slippage_get_recorded_at: (get-property recorded-at)
 * @self: a slippage
 *
 * Gets #ImproveSlippage:recorded-at.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippage, improve_slippage, IMPROVE_IS_SLIPPAGE, GDateTime *, recorded_at)
