/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gpointer improve_module_find (const char *module,
                              const char *function);

G_END_DECLS
