/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/reading/improve-reading-lines-private.h>
#include <libimprove/reading/improve-reading-words-private.h>

G_BEGIN_DECLS

/*
 * Step two of reading a page: lines to blocks.
 *
 * A block is a heading, a paragraph or one entry of a list, its wrapped lines joined by single blanks and its marker
 * taken off. Lists are flat: a block knows its marker and how far it stood from the left, not its parent.
 */

typedef enum
{
  IMPROVE_MARKER_NONE,
  IMPROVE_MARKER_BULLET,  /* - * o and their kin */
  IMPROVE_MARKER_NUMBER,  /* 1. 1) (1) */
  IMPROVE_MARKER_LETTER,  /* a. a) (a), small or capital; i. too, which may be a Roman number */
  IMPROVE_MARKER_ROMAN,   /* ii. ii) (ii): cannot be a letter */
  IMPROVE_MARKER_DOTTED,  /* 3.1 3.1. 3.1.2 */
  IMPROVE_MARKER_MINUTE,  /* 200/20, C/152, 17/064, Item 7: numbers of minutes and of agenda items */
} ImproveMarkerKind;

#define IMPROVE_MARKER_LABEL_SIZE 24

typedef struct
{
  guint8 kind;    /* ImproveMarkerKind */
  char dress;     /* what stands around the label: . ) ( (both brackets) or 0 */
  gboolean upper; /* a capital letter */
  guint value;    /* the number, or the place in the alphabet; the last number of a dotted marker */
  guint roman;    /* the Roman number a letter may be, 0 for none */
  char label[IMPROVE_MARKER_LABEL_SIZE];
} ImproveMarker;

typedef struct
{
  const char *text; /* of its one line, or @joined */
  char *joined;
  gsize length;
  ImproveMarker marker;
  guint first_line; /* numbers in the source */
  guint last_line;
  guint lines_from; /* its lines in the page: index and count */
  guint n_lines;
  guint16 indent;
  guint8 gap;   /* blank lines before it */
  guint8 flags; /* ImproveReadingLineFlags: PAGE, BOLD, HEADING, TABLE */
  char *column; /* what stood in the page's action column beside it, or NULL */
  ImproveHeadMark head;
  ImproveKeptWords *words; /* or NULL */
} ImproveReadingBlock;

typedef struct
{
  ImproveReadingPage *page; /* not owned */
  GPtrArray *blocks;        /* of ImproveReadingBlock */
  guint n_kept;             /* words of theirs that are kept */
} ImproveReadingBlocks;

ImproveReadingBlocks *improve_reading_blocks_new (ImproveReadingPage *page);

/* The same for a text that keeps the layout of its pages: what stands to the right of a marker belongs to its entry,
 * what stands under or before it does not. */
ImproveReadingBlocks *improve_reading_blocks_new_for_layout (ImproveReadingPage *page);
void improve_reading_blocks_free (ImproveReadingBlocks *blocks);

static inline guint
improve_reading_blocks_size (const ImproveReadingBlocks *blocks)
{
  return blocks->blocks->len;
}

static inline const ImproveReadingBlock *
improve_reading_blocks_get (const ImproveReadingBlocks *blocks,
                            guint                       i)
{
  return g_ptr_array_index (blocks->blocks, i);
}

/* Cuts the text of the block, or @most bytes of it. Several passes ask for the words of a block: those of the first
 * blocks are kept, which for minutes of some hundred pages are all. */
void improve_reading_block_words (const ImproveReadingBlocks *blocks,
                                  const ImproveReadingBlock  *block,
                                  ImproveWords               *words,
                                  gsize                       most);

/* The number in the source of the line on which byte @place of the block stands. */
guint improve_reading_block_line (const ImproveReadingBlocks *blocks,
                                  const ImproveReadingBlock  *block,
                                  gsize                       place);

/* In improve-reading-marker.c: the list marker @text starts with, and how many bytes it takes with the blanks after
 * it; 0 for none. */
gsize improve_reading_marker (const char    *text,
                              gsize          length,
                              ImproveMarker *marker);

/* In improve-reading-columns.c: the column where a page "Item … Action" keeps what is to be done by whom. */
typedef struct
{
  guint column; /* where it starts; 0 where the page has none */
  guint line;   /* index of the line that says so */
} ImproveActionColumn;

void improve_reading_find_column (const ImproveReadingPage *page,
                                  ImproveActionColumn      *column);

/* The bytes of the line before its entry in the column, and where the entry starts; the whole line for none. */
gsize improve_reading_split_column (const ImproveReadingPage  *page,
                                    const ImproveActionColumn *column,
                                    guint                      line,
                                    gsize                     *entry);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ImproveReadingBlocks, improve_reading_blocks_free)

G_END_DECLS
