/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_OVERSIGHT_BODY (improve_oversight_body_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveOversightBody, improve_oversight_body, IMPROVE, OVERSIGHT_BODY, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 const char *improve_oversight_body_get_body_id (ImproveOversightBody *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_oversight_body_get_version_id (ImproveOversightBody *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_oversight_body_get_seen_on (ImproveOversightBody *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_oversight_body_get_seen_at_id (ImproveOversightBody *self);
IMPROVE_AVAILABLE_IN_1_0 gboolean improve_oversight_body_get_assumed (ImproveOversightBody *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_oversight_body_get_current_version_id (ImproveOversightBody *self);
IMPROVE_AVAILABLE_IN_1_0 gboolean improve_oversight_body_get_current (ImproveOversightBody *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_oversight_body_get_meetings (ImproveOversightBody *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_oversight_body_get_meetings_since (ImproveOversightBody *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_oversight_body_get_message (ImproveOversightBody *self);

G_END_DECLS
