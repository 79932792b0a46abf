/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/assess/improve-status-share.h>
#include <libimprove/assess/improve-status.h>

G_BEGIN_DECLS

/* A status as it is worked out; what does not apply is NULL. */
typedef struct
{
  const char *id;
  ImproveDeliveryStatus status;
  char **why;                 /* owned */
  char **because_ids;         /* owned */
  char **accepted_by_ids;     /* owned */
  char **corroborated_by_ids; /* owned */
  const char *superseded_by_id;
  const char *claimed;
  const char *claimed_by_id;
  ImproveDate *claimed_on;
  char *override_text; /* owned */
  const char *override_claim_id;
} ImproveStatusDraft;

/* Takes what the draft owns. Nothing goes by way of a property, where each value, absent or not, is looked up, checked
 * and copied: that took four times as long. */
ImproveStatus *improve_status_new_taking (const ImproveStatusDraft *draft);

/* The same: takes the ids, of which there is one at least. */
ImproveStatusShare *improve_status_share_new_taking (ImproveDeliveryStatus   status,
                                                     int                     count,
                                                     char                  **subject_ids);

G_END_DECLS
