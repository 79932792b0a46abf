/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/reading/improve-reading-found-private.h>
#include <libimprove/reading/improve-reading-items-private.h>
#include <libimprove/reading/improve-reading-marks-private.h>

G_BEGIN_DECLS

/* Who was there, who sent apologies, who declared an interest, and when the next meeting is: from the lists above the
 * first item, and from the items about them. */
void improve_reading_people (const ImproveReadingBlocks  *blocks,
                             ImproveWords                *words,
                             const ImproveReadingMeeting *meeting,
                             ImproveFoundMeeting         *found);

/* Going through the people of a meeting. */
typedef struct
{
  const ImproveReadingBlocks *blocks;
  ImproveWords *words;
  ImproveFoundMeeting *found;
  const ImproveReadingBlock *block;
  ImproveMark mark;   /* what kind of list is open */
  guint index;        /* of the block */
  gsize from;         /* where in it reading started */
  gsize place;        /* where in the block its words start */
  char *style;        /* before each name of a list: Councillor */
  gboolean bracketed; /* the list has posts, and names in brackets after them */
  guint first;        /* of the people in the list at hand */
} ImprovePeople;

/* In improve-reading-names.c: lists of people. */
void     improve_people_fill       (ImprovePeople      *p,
                                    guint               index,
                                    gsize               place);
guint    improve_people_line       (const ImprovePeople *p,
                                    guint               token);
gboolean improve_people_is_name    (const ImproveWords *words,
                                    guint               from,
                                    guint               to);

/* Names between commas, semicolons and "and"; what stands in brackets after one says in which capacity. */
void     improve_people_read_names (ImprovePeople      *p,
                                    guint               from,
                                    guint               to);

/* The rest of the block: lines of a person each, entries with their posts, or names. */
void     improve_people_read       (ImprovePeople      *p,
                                    guint               from);

G_END_DECLS
