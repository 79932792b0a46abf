/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_DIFFERENCE (improve_difference_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveDifference, improve_difference, IMPROVE, DIFFERENCE, GObject)

IMPROVE_AVAILABLE_IN_1_0 const char *improve_difference_get_entity_id (ImproveDifference *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_difference_get_row_name  (ImproveDifference *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_difference_get_old_text  (ImproveDifference *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_difference_get_new_text  (ImproveDifference *self);

G_END_DECLS
