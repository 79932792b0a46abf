/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/reading/improve-reading-found-private.h>

G_BEGIN_DECLS

/* Who moved and seconded, how many voted which way, and whether all did: read from tokens [@from, @to) into
 * @resolution, which keeps what it has already. */
void improve_reading_votes (const ImproveWords     *words,
                            guint                   from,
                            guint                   to,
                            ImproveFoundResolution *resolution);

/* Whether the words say that nobody was against: "unanimously", "all were in favour". A count says it of nobody. */
gboolean improve_reading_is_unanimous (const ImproveWords *words,
                                       guint               from,
                                       guint               to);

/* The first token of what follows the text of a resolution in its own paragraph: "(Cllr Reed proposed, …)",
 * "Voting: unanimous", "ACTION: Clerk"; the number of tokens where nothing does. */
guint improve_reading_trailer (const ImproveWords *words,
                               guint               from);

G_END_DECLS
