/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-row-private.h>

/* Puts a text where no setter would let it in. */
static inline void
force_text (gpointer entity, const char *row_name, const char *text)
{
  const ImproveRow *row = improve_row_lookup (G_OBJECT_TYPE (entity), row_name);
  char **member = improve_row_member (entity, row);

  g_free (*member);
  *member = g_strdup (text);
}
