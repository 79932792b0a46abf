/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>
#include <libimprove/reading/improve-provenance.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_MINUTES (improve_minutes_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveMinutes, improve_minutes, IMPROVE, MINUTES, GObject)

IMPROVE_AVAILABLE_IN_1_0 GListModel        *improve_minutes_get_meetings    (ImproveMinutes *self);
IMPROVE_AVAILABLE_IN_1_0 GListModel        *improve_minutes_get_provenance  (ImproveMinutes *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveProvenance *improve_minutes_find_provenance (ImproveMinutes *self,
                                                                             ImproveEntity  *entity);
IMPROVE_AVAILABLE_IN_1_0 char             **improve_minutes_dup_warnings    (ImproveMinutes *self);
IMPROVE_AVAILABLE_IN_1_0 char              *improve_minutes_to_review       (ImproveMinutes *self);

G_END_DECLS
