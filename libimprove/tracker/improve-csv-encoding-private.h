/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

GBytes *improve_csv_to_utf8 (GBytes *bytes, const char **out_encoding, GError **error);

G_END_DECLS
