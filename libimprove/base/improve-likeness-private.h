/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How far two texts say the same in other words: 0 nothing in common, 1 the same words. Bounded work whatever comes. */
double improve_text_likeness (const char *a,
                              const char *b);

G_END_DECLS
