/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

IMPROVE_AVAILABLE_IN_1_0 const char *improve_entity_get_state_as_of (ImproveEntity *self,
                                                                     ImproveDate   *as_of,
                                                                     GDateTime     *known_at);

G_END_DECLS
