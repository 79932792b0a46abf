/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * Entities that nobody has seen yet: their rows are filled as the loader of documents fills them, and nobody is told.
 * Through the properties each value would be copied, held against the one there is and announced, which cost more than
 * reading the page.
 */

/* Takes @text; NULL leaves the row absent. */
void improve_fill_text (gpointer    entity,
                        const char *row_name,
                        char       *text);

/* Takes @words. */
void improve_fill_words (gpointer    entity,
                         const char *row_name,
                         char      **words);

/* Of an INT or ENUM row. */
void improve_fill_int (gpointer    entity,
                       const char *row_name,
                       int         value);

/* Takes @child, which nobody owns, at the end of the list. */
void improve_fill_child (gpointer    parent,
                         const char *list_name,
                         gpointer    child);

G_END_DECLS
