/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GBytes *improve_tracker_load_file (GFile        *file,
                                   gsize         max_bytes,
                                   GCancellable *cancellable,
                                   GError      **error);

G_END_DECLS
