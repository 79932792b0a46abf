/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/reading/improve-reading-found-private.h>
#include <libimprove/reading/improve-reading-items-private.h>
#include <libimprove/reading/improve-reading-marks-private.h>

G_BEGIN_DECLS

/*
 * Step four of reading minutes: through the blocks of one item, from first to last, with what the marks said so far
 * as the state. Decisions, actions and papers go into the item found.
 */

typedef enum
{
  IMPROVE_WALK_TEXT,
  IMPROVE_WALK_LIMBS,     /* a resolution is open */
  IMPROVE_WALK_REASONS,   /* reasons inside one: its list may go on */
  IMPROVE_WALK_ACTIONS,
  IMPROVE_WALK_DOCUMENTS,
  IMPROVE_WALK_PROPOSAL,  /* what is proposed or quoted */
  IMPROVE_WALK_PREVIOUS,  /* old actions */
  IMPROVE_WALK_OTHER,     /* reasons, contacts and the like, up to the next mark */
} ImproveWalkMode;

/* What a column of a table of actions holds. */
typedef enum
{
  IMPROVE_CELL_NONE,
  IMPROVE_CELL_TEXT,
  IMPROVE_CELL_OWNER,
  IMPROVE_CELL_DUE,
  IMPROVE_CELL_OTHER,
} ImproveActionCell;

#define IMPROVE_TABLE_MAX_CELLS 12

/* The resolution being read. */
typedef struct
{
  ImproveFoundResolution *resolution; /* NULL for none */
  gboolean soft;       /* only a section "Decision" opened it: text in it need not be decided */
  gboolean has_top;    /* its limbs are a list with these markers */
  ImproveMarker top;
  guint16 indent;
  guint value;         /* of the last limb */
  guint lead;          /* verbs of the words before the limbs */
  GString *text;       /* of the limb being read */
  char *label;
  ImproveFoundLines lines;
  gboolean quoted;     /* the limb opened with a quotation mark */
  ImproveMarker sub;   /* the last marker of a list inside the limb */
} ImproveOpenResolution;

typedef struct
{
  const ImproveReadingBlocks *blocks;
  ImproveWords *words; /* of the block at hand, from @place on */
  ImproveWords *limb;  /* of whatever is looked at besides */
  const ImproveReadingBlock *block;
  guint index; /* of the block */
  gsize place; /* where in the block the words start */
  ImproveFoundItem *item;
  ImproveWalkMode mode;
  gboolean in_decision; /* in a section "Decision" */
  gboolean in_preamble; /* before the first section of an item that has some */
  guint quote_end;      /* blocks before this one are quoted */
  gboolean no_quotes;   /* quotation marks do not come in pairs here */
  guint to;             /* the item ends before this block */
  ImproveOpenResolution open;
  GPtrArray *listed;    /* of ImproveFoundResolution: lists of decisions without a mark */
  GPtrArray *narrative; /* of ImproveFoundResolution: sentences that say what was decided */
  guint n_entries;      /* of the list of actions or papers at hand */
  gboolean alone;       /* the mark that set the mode stood alone: what follows belongs to it up to the next */
  ImproveFoundResolution *pending; /* who moved what is yet to be resolved */
  guint pending_index;  /* the block that said so */
  ImproveFoundResolution *draft; /* what was moved, to be told if it is carried */
  gboolean amending;    /* an amendment is before them: who seconds now seconds that */
  guint rest;           /* the first token after a quotation that was resolved; G_MAXUINT for none */
  gboolean listing;     /* the open resolution is of @listed */
  char *last_sentence;  /* of the text before, for an action that is only a name */
  ImproveFoundLines last_lines;
  guint last_index;     /* the block it stood in */
  gboolean in_table;    /* of actions, whose columns are: */
  guint8 columns[IMPROVE_TABLE_MAX_CELLS]; /* ImproveActionCell */
  guint n_columns;
  gsize steps;
} ImproveWalk;

/* Reads the blocks of @item into @found. */
void improve_reading_walk (const ImproveReadingBlocks *blocks,
                           ImproveWords               *words,
                           const ImproveReadingItem   *item,
                           ImproveFoundItem           *found);

/* Whether the entry below the block at hand starts with a decision. */
gboolean improve_walk_decides_next (ImproveWalk *walk);

/* In improve-reading-limbs.c: opening, filling and closing resolutions. */
void improve_walk_open (ImproveWalk *walk,
                        guint        lead_from,
                        guint        lead_to,
                        guint        lead,
                        gboolean     soft);
void improve_walk_content (ImproveWalk *walk,
                           guint        from,
                           guint        to);
gboolean improve_walk_list_entry (ImproveWalk *walk);

/* What the text of a limb says; @lead is what the words before it do. */
void improve_walk_read_limb (ImproveWalk      *walk,
                             ImproveFoundLimb *limb,
                             guint             lead);
gboolean improve_walk_paragraph (ImproveWalk *walk);
gboolean improve_reading_is_limb (const ImproveWords *words);
void improve_walk_close (ImproveWalk *walk);

/* In improve-reading-decisions.c: where a sentence of the text opens a resolution. */
typedef struct
{
  guint start; /* of the words that say so */
  guint end;   /* the first token of what is resolved */
  guint lead;  /* verbs */
} ImproveDecisionStart;

gboolean improve_reading_decision_at (const ImproveWords   *words,
                                      guint                 i,
                                      ImproveDecisionStart *start);

/* FALSE where no token of the words can open one. */
gboolean improve_reading_may_decide (const ImproveWords *words);

/* Past what stands between the word that decides and what is decided: adverbs, brackets, movers, a colon. */
guint improve_reading_decision_tail (const ImproveWords *words,
                                     guint               i);

/* What the deciding word at @i says of limbs that have no verb themselves. */
guint improve_reading_lead_verbs (const ImproveWords *words,
                                  guint               i);

/* In improve-reading-narrative.c: whether the sentence, from token @from to @to, says what was decided. It is kept
 * for items without marked resolutions. */
gboolean improve_walk_narrative (ImproveWalk *walk,
                                 guint        from,
                                 guint        to);
ImproveFoundResolution *improve_walk_tell (ImproveWalk *walk,
                                           guint        from,
                                           guint        to,
                                           guint        start,
                                           guint        lead);

/* In improve-reading-undertakings.c: a sentence in which something is asked for or promised. */
void improve_walk_undertaking (ImproveWalk *walk,
                               guint        from,
                               guint        to);

/* In improve-reading-actions.c. */
guint improve_walk_action (ImproveWalk *walk,
                           guint        label,
                           guint        from,
                           guint        to);
gboolean improve_walk_action_sentence (ImproveWalk *walk,
                                       guint        from,
                                       guint        to);
void improve_walk_action_entry (ImproveWalk *walk);
void improve_walk_column (ImproveWalk *walk);

/* In improve-reading-action-table.c: whether the block at hand is of a table of actions; its rows are read then. */
gboolean improve_walk_action_table (ImproveWalk *walk);

/* In improve-reading-motion.c: who moved and seconded what is resolved further on, and how they voted: as a sentence of
 * the text says, or a block; what is pending goes to the open resolution, or is shared with one that may not stand. */
void improve_walk_motion (ImproveWalk *walk,
                          guint        from,
                          guint        to,
                          gboolean     told);
gboolean improve_walk_carried (ImproveWalk *walk,
                               guint        from,
                               guint        to);
void improve_walk_keep_votes (ImproveWalk *walk);
void improve_walk_take_votes (ImproveWalk *walk);
void improve_walk_share_votes (const ImproveWalk      *walk,
                               ImproveFoundResolution *to);

/* In improve-reading-outcome.c: what a sentence says became of the item, and what holds in the end. */
void improve_walk_outcome (ImproveWalk *walk,
                           guint        from,
                           guint        to);
void improve_reading_settle_outcome (ImproveFoundItem *item);

/* In improve-reading-text.c. */
void improve_walk_text (ImproveWalk *walk,
                        guint        from);
void improve_walk_resolved (ImproveWalk          *walk,
                            const ImproveMarkRow *row,
                            guint                 end);
guint improve_walk_find_action_label (const ImproveWords *words,
                                      guint               from,
                                      guint               to,
                                      guint              *after);
guint improve_walk_find_decision (const ImproveWords   *words,
                                  guint                 from,
                                  guint                 to,
                                  ImproveDecisionStart *start);

/* The lines of tokens [@from, @to) of the block at hand. */
void improve_walk_lines (const ImproveWalk *walk,
                         guint              from,
                         guint              to,
                         ImproveFoundLines *lines);

/* Whether a list can start with this marker. */
static inline gboolean
improve_marker_starts_list (const ImproveMarker *marker)
{
  if (marker->kind == IMPROVE_MARKER_BULLET || marker->kind == IMPROVE_MARKER_DOTTED)
    return TRUE;
  return marker->kind != IMPROVE_MARKER_NONE && marker->kind != IMPROVE_MARKER_MINUTE &&
         (marker->value == 1 || marker->roman == 1);
}

G_END_DECLS
