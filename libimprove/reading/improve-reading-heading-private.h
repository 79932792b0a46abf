/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/reading/improve-reading-found-private.h>
#include <libimprove/reading/improve-reading-items-private.h>

G_BEGIN_DECLS

/* Reads body, date and title of the meeting, and for a page about one item its number and title, from what stands
 * above the text and from labels ("Decided at meeting:") wherever they stand. A date that cannot be, or whose day of
 * the week is another, stays NULL and is warned about. */
void improve_reading_heading (const ImproveReadingBlocks  *blocks,
                              ImproveWords                *words,
                              const ImproveReadingMeeting *meeting,
                              ImproveFoundMeeting         *found,
                              char                       **item_number,
                              char                       **item_title,
                              ImproveFoundLines           *title_lines);

/* In improve-reading-body.c: the name of a body in tokens [@from, @to), without what else a heading says about the
 * meeting; NULL where no word of them names a body. */
char *improve_reading_body_name (const ImproveWords *words,
                                 guint               from,
                                 guint               to);

typedef enum
{
  IMPROVE_LABEL_BODY,
  IMPROVE_LABEL_DATE,
  IMPROVE_LABEL_TITLE,
} ImproveReadingLabel;

/* In improve-reading-labels.c: the label the words start with, how much it says, and the first token after it.
 * @in_head: they stand in the heading. */
gboolean improve_reading_find_label (const ImproveWords  *words,
                                     gboolean             in_head,
                                     ImproveReadingLabel *label,
                                     guint               *rank,
                                     guint               *at);

G_END_DECLS
