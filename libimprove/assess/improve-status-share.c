/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/assess/improve-status-share.h>

#include <libimprove/assess/improve-status-private.h>
#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveStatusShare:
 *
 * How many actions of a group stand in one way, and which.
 *
 * Since: 1.0
 */
struct _ImproveStatusShare
{
  ImproveEntity parent_instance;
  int status;
  int count;
  char **subject_ids;
};

static const ImproveRow rows[] = {
  /**
   * ImproveStatusShare:status:
   *
   * How they stand.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveStatusShare, status, ENUM, "status",
               IMPROVE_FIXED, .value_type = improve_delivery_status_get_type, IMPROVE_PUBLIC, .label = "Status"),
  /**
   * ImproveStatusShare:count:
   *
   * How many they are.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveStatusShare, count, INT, "count", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Number"),
  /**
   * ImproveStatusShare:subject-ids:
   *
   * Which they are, in the order of the plan.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveStatusShare, subject_ids, REFS, "subject-ids",
               IMPROVE_FIXED, .targets = "action", IMPROVE_PUBLIC, .label = "Which"),
};

IMPROVE_DEFINE_ENTITY (ImproveStatusShare, improve_status_share, rows)

ImproveStatusShare *
improve_status_share_new_taking (ImproveDeliveryStatus   status,
                                 int                     count,
                                 char                  **subject_ids)
{
  ImproveStatusShare *self = g_object_new (IMPROVE_TYPE_STATUS_SHARE, NULL);

  self->status = status;
  self->count = count;
  self->subject_ids = subject_ids;
  return self;
}

/**
 * improve_status_share_get_status: (get-property status)
 * @self: a share of a status
 *
 * Gets #ImproveStatusShare:status.
 *
 * Returns: the word
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveStatusShare, improve_status_share, IMPROVE_IS_STATUS_SHARE, ImproveDeliveryStatus, status)

/**
 * improve_status_share_get_count: (get-property count)
 * @self: a share of a status
 *
 * Gets #ImproveStatusShare:count.
 *
 * Returns: the number, 1 or more
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveStatusShare, improve_status_share, IMPROVE_IS_STATUS_SHARE, int, count)

/**
 * improve_status_share_get_subject_ids: (get-property subject-ids)
 * @self: a share of a status
 *
 * Gets #ImproveStatusShare:subject-ids.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveStatusShare, improve_status_share, IMPROVE_IS_STATUS_SHARE, subject_ids)
