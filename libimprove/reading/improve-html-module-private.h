/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a page is made of, as it comes. FALSE: enough, read no further. */
typedef struct
{
  gboolean (*start) (gpointer data, const char *name, const char *const *attributes);
  gboolean (*end) (gpointer data, const char *name);
  gboolean (*text) (gpointer data, const char *text, gsize length);
} ImproveHtmlEvents;

typedef void ImproveHtmlParse (const char              *source,
                               gsize                    length,
                               const ImproveHtmlEvents *events,
                               gpointer                 data);

/* The function of the module “html”. */
ImproveHtmlParse improve_html_parse;

G_END_DECLS
