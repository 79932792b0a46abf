/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-difference.h>

G_BEGIN_DECLS

/* Takes both texts. */
ImproveDifference *improve_difference_new (const char *entity_id,
                                           const char *row_name,
                                           char       *old_text,
                                           char       *new_text);

G_END_DECLS
