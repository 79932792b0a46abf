/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity-list.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImproveDeliveryStatus:
 * @IMPROVE_DELIVERY_STATUS_UNKNOWN: not known, or not said
 * @IMPROVE_DELIVERY_STATUS_NOT_DUE: it is not due, and not begun
 * @IMPROVE_DELIVERY_STATUS_ON_TRACK: it is being done, and nothing known speaks against its date
 * @IMPROVE_DELIVERY_STATUS_DUE_SOON: it is due within 30 days
 * @IMPROVE_DELIVERY_STATUS_AT_RISK: something known speaks against its date
 * @IMPROVE_DELIVERY_STATUS_SILENT: nobody has said anything about it for 45 days
 * @IMPROVE_DELIVERY_STATUS_OVERDUE: its agreed date has passed
 * @IMPROVE_DELIVERY_STATUS_DELIVERED_UNPROVEN: somebody says it is done, and no assurance rests on evidence
 * @IMPROVE_DELIVERY_STATUS_ASSURED: independent evidence that still stands supports it
 * @IMPROVE_DELIVERY_STATUS_EMBEDDED: a body accepted that it lasts, and that still stands
 * @IMPROVE_DELIVERY_STATUS_LAPSED: it was assured, and the evidence for that no longer stands
 * @IMPROVE_DELIVERY_STATUS_REGRESSED: what was assured no longer holds
 * @IMPROVE_DELIVERY_STATUS_CANCELLED: it will not be done
 * @IMPROVE_DELIVERY_STATUS_SUPERSEDED: another took its place
 *
 * How an action stands as of a day, and a group of actions by the worst of them.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_DELIVERY_STATUS_UNKNOWN,
  IMPROVE_DELIVERY_STATUS_NOT_DUE,
  IMPROVE_DELIVERY_STATUS_ON_TRACK,
  IMPROVE_DELIVERY_STATUS_DUE_SOON,
  IMPROVE_DELIVERY_STATUS_AT_RISK,
  IMPROVE_DELIVERY_STATUS_SILENT,
  IMPROVE_DELIVERY_STATUS_OVERDUE,
  IMPROVE_DELIVERY_STATUS_DELIVERED_UNPROVEN,
  IMPROVE_DELIVERY_STATUS_ASSURED,
  IMPROVE_DELIVERY_STATUS_EMBEDDED,
  IMPROVE_DELIVERY_STATUS_LAPSED,
  IMPROVE_DELIVERY_STATUS_REGRESSED,
  IMPROVE_DELIVERY_STATUS_CANCELLED,
  IMPROVE_DELIVERY_STATUS_SUPERSEDED,
} ImproveDeliveryStatus;

#define IMPROVE_TYPE_DELIVERY_STATUS (improve_delivery_status_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_delivery_status_get_type (void);

#define IMPROVE_TYPE_STATUS (improve_status_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveStatus, improve_status, IMPROVE, STATUS, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 const char *improve_status_get_subject_id (ImproveStatus *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveDeliveryStatus improve_status_get_status (ImproveStatus *self);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_status_get_why (ImproveStatus *self);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_status_get_because_ids (ImproveStatus *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_status_get_claimed (ImproveStatus *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_status_get_claimed_by_id (ImproveStatus *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_status_get_claimed_on (ImproveStatus *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_status_get_override_text (ImproveStatus *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_status_get_override_claim_id (ImproveStatus *self);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_status_get_accepted_by_ids (ImproveStatus *self);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_status_get_corroborated_by_ids (ImproveStatus *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_status_get_superseded_by_id (ImproveStatus *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_status_get_shares (ImproveStatus *self);

IMPROVE_AVAILABLE_IN_1_0 const char *improve_status_to_brag (ImproveStatus *self);

G_END_DECLS
