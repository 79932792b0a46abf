/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/reading/improve-reading-blocks-private.h>
#include <libimprove/reading/improve-reading-found-private.h>

G_BEGIN_DECLS

/* All steps: a list of ImproveFoundMeeting, at least one. */
GPtrArray *improve_reading_minutes (ImproveReadingPage *page);

/* In improve-reading-exempt.c: marks the items from which press and public were excluded. */
void improve_reading_find_exempt (ImproveFoundMeeting *meeting,
                                  ImproveWords        *words);

/* In improve-reading-repeats.c: of an item told twice, under "Decision" and in its minutes, one telling stays. */
void improve_reading_drop_repeats (ImproveFoundItem *item,
                                   gsize            *steps);

G_END_DECLS
