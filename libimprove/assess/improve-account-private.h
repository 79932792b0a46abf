/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/assess/improve-account.h>

G_BEGIN_DECLS

gpointer improve_account_new (GType        type,
                              ImprovePlan *plan,
                              ImproveDate *as_of,
                              GDateTime   *known_at);

G_END_DECLS
