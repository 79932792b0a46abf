/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_CHECK_OVERRIDE (improve_check_override_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveCheckOverride, improve_check_override, IMPROVE, CHECK_OVERRIDE, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveCheckOverride *improve_check_override_new (const char *subject_id,
                                                                           const char *rule,
                                                                           const char *reason,
                                                                           const char *by_id,
                                                                           ImproveDate *valid_on,
                                                                           ImproveDate *expires_on);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_check_override_get_subject_id (ImproveCheckOverride *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_check_override_get_rule (ImproveCheckOverride *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_check_override_get_reason (ImproveCheckOverride *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_check_override_get_by_id (ImproveCheckOverride *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_check_override_get_valid_on (ImproveCheckOverride *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_check_override_get_expires_on (ImproveCheckOverride *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_check_override_get_supersedes_id (ImproveCheckOverride *self);
IMPROVE_AVAILABLE_IN_1_0 GDateTime *improve_check_override_get_recorded_at (ImproveCheckOverride *self);

G_END_DECLS
