/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/reading/improve-reading-words-private.h>

G_BEGIN_DECLS

/*
 * The words by which minutes tell what follows: "RESOLVED", "Decision:", "Action:", "Supporting documents:".
 * Each is a row of a table with an example in our own words; a test matches every row with its example.
 */

typedef enum
{
  IMPROVE_MARK_NONE,       /* looks like a mark and is none */
  IMPROVE_MARK_MINUTES,    /* the minutes of the item follow */
  IMPROVE_MARK_DECISION,   /* a section that says what was decided, perhaps among other things */
  IMPROVE_MARK_OUTCOMES,   /* a list that is nothing but decisions */
  IMPROVE_MARK_RESOLVED,   /* what follows is resolved */
  IMPROVE_MARK_ACTIONS,    /* a list of actions follows */
  IMPROVE_MARK_ACTION,     /* one action follows, after a label */
  IMPROVE_MARK_PREVIOUS,   /* old actions are gone through */
  IMPROVE_MARK_DOCUMENTS,  /* papers follow */
  IMPROVE_MARK_PROPOSAL,   /* what follows is proposed, asked or quoted, not decided */
  IMPROVE_MARK_REASONS,    /* reasons and options: may stand between two limbs */
  IMPROVE_MARK_OTHER,      /* some other part of the record: what was decided ends here */
  IMPROVE_MARK_VOTE,       /* who moved, who seconded, how they voted */
  IMPROVE_MARK_PRESENT,    /* those present */
  IMPROVE_MARK_ATTENDANCE, /* those in attendance beside the members */
  IMPROVE_MARK_APOLOGIES,
  IMPROVE_MARK_DECLARATIONS,
  IMPROVE_MARK_NEXT_MEETING,
  IMPROVE_MARK_EXCLUSION,  /* of press and public */
  IMPROVE_MARK_CLOSED,     /* the meeting ended */
} ImproveMark;

typedef struct
{
  const char *id;
  ImproveMark mark;
  const char *pattern;
  const char *example;
} ImproveMarkRow;

/* The mark a block starts with: the row, and the first token after it. NULL for none. */
const ImproveMarkRow *improve_reading_mark (const ImproveWords *words,
                                            guint               at,
                                            guint              *end);

/* For the test. */
const ImproveMarkRow *improve_reading_mark_rows (guint *n_rows);

G_END_DECLS
