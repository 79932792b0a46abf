/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Appends text from outside so that it stays text: nothing in it becomes a heading, a list, a table cell, a link, an
 * image or HTML. Where it begins a block (a line, or an item after "- "), what has a meaning only there is escaped too.
 * Blanks of every kind, new lines among them, become one blank. */
void  improve_markdown_append_text (GString    *out,
                                    const char *text);
char *improve_markdown_escape      (const char *text);

G_END_DECLS
