/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/assess/improve-status.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_STATUS_SHARE (improve_status_share_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveStatusShare, improve_status_share, IMPROVE, STATUS_SHARE, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveDeliveryStatus improve_status_share_get_status (ImproveStatusShare *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_status_share_get_count (ImproveStatusShare *self);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_status_share_get_subject_ids (ImproveStatusShare *self);

G_END_DECLS
