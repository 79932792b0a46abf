/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

IMPROVE_AVAILABLE_IN_1_0 gboolean improve_entity_set_extra (ImproveEntity  *self,
                                                            const char     *member,
                                                            const char     *json,
                                                            GError        **error);

G_END_DECLS
