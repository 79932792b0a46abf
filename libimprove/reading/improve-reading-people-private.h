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
  GPtrArray *declared; /* of ImproveFoundAttendance: who declared an interest */
} ImprovePeople;

/* In improve-reading-interests.c: who declares an interest in the words at hand. They are kept apart, in @declared,
 * until all who came are known; then each interest goes to whoever declared it. */
void     improve_people_read_interests (ImprovePeople *p);
void     improve_people_join_interests (ImprovePeople *p);

/* In improve-reading-names.c: lists of people. */
void     improve_people_fill       (ImprovePeople      *p,
                                    guint               index,
                                    gsize               place);
guint    improve_people_line       (const ImprovePeople *p,
                                    guint               token);
gboolean improve_people_is_name    (const ImproveWords *words,
                                    guint               from,
                                    guint               to);

/* In improve-reading-capacity.c: what tokens [@from, @to) beside a name say. The word of the model for in which
 * capacity somebody came; for whom they stood in, or NULL; the post and the organisation, into @person. */
const char *improve_people_capacity (const ImproveWords *words,
                                     guint               from,
                                     guint               to,
                                     ImproveMark         mark);
char    *improve_people_stands_in_for (const ImproveWords *words,
                                       guint               from,
                                       guint               to);
void     improve_people_describe   (ImproveFoundAttendance *person,
                                    const ImproveWords     *words,
                                    guint                   from,
                                    guint                   to);

/* Whether the word is one that only an organisation has in its name. */
gboolean improve_people_names_organization (const ImproveWords *words,
                                            guint               i);

/* Whether the words are the name of an organisation and of nothing else. */
gboolean improve_people_is_organization (const ImproveWords *words,
                                         guint               from,
                                         guint               to);

/* Names between commas, semicolons and "and"; what stands in brackets after one says in which capacity. */
void     improve_people_read_names (ImprovePeople      *p,
                                    guint               from,
                                    guint               to);

/* The same where one entry may also be a name and its post: "Ada Reed, Head of Ponds". */
void     improve_people_read_part  (ImprovePeople      *p,
                                    guint               from,
                                    guint               to);

/* The rest of the block: lines of a person each, entries with their posts, or names. */
void     improve_people_read       (ImprovePeople      *p,
                                    guint               from);

G_END_DECLS
