/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/reading/improve-reading-blocks-private.h>
#include <libimprove/reading/improve-reading-words-private.h>

G_BEGIN_DECLS

/*
 * Step three of reading minutes: which blocks belong to which meeting and which item of its agenda.
 *
 * A page is the record of a meeting, or of one item of one ("Agenda item", "Decision details"), or of one matter
 * through several meetings ("Meeting: 8 July 2024 - …").
 */

typedef struct
{
  guint from; /* blocks */
  guint to;
  guint body;   /* the first block with more than the heading */
  gsize place;  /* where in that block the text starts */
  char *number; /* NULL for none */
  char *title;
} ImproveReadingItem;

typedef struct
{
  guint from; /* blocks */
  guint to;
  guint head; /* the first block that is not part of the heading of the meeting */
  gboolean single; /* the page is about one item */
  GPtrArray *items; /* of ImproveReadingItem */
} ImproveReadingMeeting;

/* A list of ImproveReadingMeeting, at least one. */
GPtrArray *improve_reading_find_meetings (const ImproveReadingBlocks *blocks,
                                          ImproveWords               *words);

/* In improve-reading-items.c: the items between the blocks of @meeting. */
void improve_reading_find_items (const ImproveReadingBlocks *blocks,
                                 ImproveWords               *words,
                                 ImproveReadingMeeting      *meeting);

/* What a web page puts around a record: "Agenda item", "Meeting documents", "View the background to item 7". */
gboolean improve_reading_is_furniture (const ImproveWords *words);

/* Whether the words read like a heading rather than a sentence. */
gboolean improve_reading_is_title (const ImproveWords *words,
                                   guint               from,
                                   guint               to);

/* A title without what a page adds: "pdf icon PDF 90 KB", "(Agenda item 4)". */
char *improve_reading_clean_title (const char *text);

/* "(Item 7.)", "(Agenda item 4)": the number, or NULL. */
char *improve_reading_item_number (const ImproveWords *words);

G_END_DECLS
