/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/assess/improve-status.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveStatus:
 *
 * How one entity stands as of a day, derived from its records by the library, with the reasons in the order in
 * which they led to it. Nobody can set it; an override is a claim and is printed beside it.
 *
 * Since: 1.0
 */
struct _ImproveStatus
{
  ImproveEntity parent_instance;
  char *subject_id;
  int status;
  char **why;
  char **because_ids;
  char *claimed;
  char *claimed_by_id;
  ImproveDate *claimed_on;
  char *override_text;
};

G_DEFINE_ENUM_TYPE (ImproveDeliveryStatus, improve_delivery_status,
                    G_DEFINE_ENUM_VALUE (IMPROVE_DELIVERY_STATUS_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DELIVERY_STATUS_NOT_DUE, "not_due"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DELIVERY_STATUS_ON_TRACK, "on_track"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DELIVERY_STATUS_DUE_SOON, "due_soon"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DELIVERY_STATUS_AT_RISK, "at_risk"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DELIVERY_STATUS_SILENT, "silent"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DELIVERY_STATUS_OVERDUE, "overdue"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DELIVERY_STATUS_DELIVERED_UNPROVEN, "delivered_unproven"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DELIVERY_STATUS_ASSURED, "assured"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DELIVERY_STATUS_EMBEDDED, "embedded"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DELIVERY_STATUS_LAPSED, "lapsed"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DELIVERY_STATUS_REGRESSED, "regressed"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DELIVERY_STATUS_CANCELLED, "cancelled"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DELIVERY_STATUS_SUPERSEDED, "superseded"))

static const ImproveRow rows[] = {
  /**
   * ImproveStatus:subject-id:
   *
   * What stands so.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveStatus, subject_id, REF, "subject-id", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Subject"),
  /**
   * ImproveStatus:status:
   *
   * How it stands.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveStatus, status, ENUM, "status",
               IMPROVE_FIXED, .value_type = improve_delivery_status_get_type, IMPROVE_PUBLIC, .label = "Status"),
  /**
   * ImproveStatus:why:
   *
   * The reasons, each one sentence, the deciding one first.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveStatus, why, STRV, "why", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Why"),
  /**
   * ImproveStatus:because-ids:
   *
   * The records the reasons rest on.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveStatus, because_ids, REFS, "because-ids", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Because of"),
  /**
   * ImproveStatus:claimed:
   *
   * What the party that claims most recently says of its delivery, in its words; absent where nobody says
   * anything.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveStatus, claimed, STRING, "claimed", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Claimed"),
  /**
   * ImproveStatus:claimed-by-id:
   *
   * Who says so.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveStatus, claimed_by_id, REF, "claimed-by-id",
               IMPROVE_FIXED, .targets = "organization post person", IMPROVE_PUBLIC, .label = "Claimed by"),
  /**
   * ImproveStatus:claimed-on:
   *
   * The day of which they say so.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveStatus, claimed_on, DATE, "claimed-on", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Claimed on"),
  /**
   * ImproveStatus:override-text:
   *
   * What an override in force says instead, with who gave it: printed beside the status, never instead of it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveStatus, override_text, STRING, "override-text",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Override"),
};

IMPROVE_DEFINE_ENTITY (ImproveStatus, improve_status, rows)

/**
 * improve_status_get_subject_id: (get-property subject-id)
 * @self: a status
 *
 * Gets #ImproveStatus:subject-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveStatus, improve_status, IMPROVE_IS_STATUS, const char *, subject_id)

/**
 * improve_status_get_status: (get-property status)
 * @self: a status
 *
 * Gets #ImproveStatus:status.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveStatus, improve_status, IMPROVE_IS_STATUS, ImproveDeliveryStatus, status)

/**
 * improve_status_get_why: (get-property why)
 * @self: a status
 *
 * Gets #ImproveStatus:why.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveStatus, improve_status, IMPROVE_IS_STATUS, why)

/**
 * improve_status_get_because_ids: (get-property because-ids)
 * @self: a status
 *
 * Gets #ImproveStatus:because-ids.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveStatus, improve_status, IMPROVE_IS_STATUS, because_ids)

/**
 * improve_status_get_claimed: (get-property claimed)
 * @self: a status
 *
 * Gets #ImproveStatus:claimed.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveStatus, improve_status, IMPROVE_IS_STATUS, const char *, claimed)

/**
 * improve_status_get_claimed_by_id: (get-property claimed-by-id)
 * @self: a status
 *
 * Gets #ImproveStatus:claimed-by-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveStatus, improve_status, IMPROVE_IS_STATUS, const char *, claimed_by_id)

/**
 * improve_status_get_claimed_on: (get-property claimed-on)
 * @self: a status
 *
 * Gets #ImproveStatus:claimed-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveStatus, improve_status, IMPROVE_IS_STATUS, ImproveDate *, claimed_on)

/**
 * improve_status_get_override_text: (get-property override-text)
 * @self: a status
 *
 * Gets #ImproveStatus:override-text.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveStatus, improve_status, IMPROVE_IS_STATUS, const char *, override_text)
