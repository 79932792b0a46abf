/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The source of what was read with marks in the margin: for whoever checks it. */
typedef struct _ImproveReadingMargin ImproveReadingMargin;

ImproveReadingMargin *improve_reading_margin_new (void);
void improve_reading_margin_free (ImproveReadingMargin *margin);

/* Puts @mark beside line @first, once, and a colon beside those that go on to @last. Lines count from 1; 0 is none. */
void improve_reading_margin_mark (ImproveReadingMargin *margin,
                                  guint                 first,
                                  guint                 last,
                                  const char           *mark);

/* Appends the source, a line in UTF-8 each, with its number and what stands in the margin. */
void improve_reading_margin_write (const ImproveReadingMargin *margin,
                                   GBytes                     *source,
                                   GString                    *out);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ImproveReadingMargin, improve_reading_margin_free)

G_END_DECLS
