/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A hash nobody outside can foresee: its key is drawn once a process, so that a file cannot be written to make a hash
 * table slow. The numbers differ from run to run: never store one, never let one decide an order that is seen. */
guint64 improve_hash_bytes (gconstpointer data,
                            gsize         length);

/* A GHashFunc for NUL-terminated text; its GEqualFunc is g_str_equal(). */
guint improve_text_hash (gconstpointer text);

/* SipHash-2-4 (Aumasson and Bernstein, 2012) under a key of the caller's. */
guint64 improve_siphash (const guint64 key[2],
                         gconstpointer data,
                         gsize         length);

G_END_DECLS
