/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/reading/improve-reading-found-private.h>
#include <libimprove/reading/improve-reading-items-private.h>

G_BEGIN_DECLS

/* Who was there, who sent apologies, who declared an interest, and when the next meeting is: from the lists above the
 * first item, and from the items about them. */
void improve_reading_people (const ImproveReadingBlocks  *blocks,
                             ImproveWords                *words,
                             const ImproveReadingMeeting *meeting,
                             ImproveFoundMeeting         *found);

G_END_DECLS
