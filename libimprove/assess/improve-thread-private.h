/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/assess/improve-assess-private.h>
#include <libimprove/assess/improve-thread-break.h>
#include <libimprove/assess/improve-thread-step.h>

G_BEGIN_DECLS

/* How two entities of a plan hang together. The lower one owes its being to the upper one, or was decided by it. */
typedef enum
{
  IMPROVE_TIE_ANSWERS,
  IMPROVE_TIE_TREATS,
  IMPROVE_TIE_PURSUES,
  IMPROVE_TIE_UNDER_THEME,
  IMPROVE_TIE_CONTRIBUTES,
  IMPROVE_TIE_SERVES_PRIORITY,
  IMPROVE_TIE_MADE_BY,
  IMPROVE_TIE_REPLACES,
  IMPROVE_TIE_DIAGNOSED_BY,
  IMPROVE_TIE_GUARDS_AGAINST,
  IMPROVE_TIE_AROSE_FROM,
  IMPROVE_TIE_LEADS,
  IMPROVE_TIE_DELIVERS,
  IMPROVE_TIE_DELEGATE,
  IMPROVE_TIE_MILESTONE,
  IMPROVE_TIE_OUTCOME,
  IMPROVE_TIE_TESTS,
  IMPROVE_TIE_SUPPORTS,
  IMPROVE_TIE_CONTRADICTS,
  IMPROVE_TIE_SPEAKS_OF,
  IMPROVE_TIE_BASIS,
  IMPROVE_TIE_MODERATES,
  IMPROVE_TIE_REMARK,
  /* From here on: who decided it, and where. */
  IMPROVE_TIE_DECIDED_BY,
  IMPROVE_TIE_MOVED_BY,
  IMPROVE_TIE_SLIPPED_BY,
  IMPROVE_TIE_APPROVED_BY,
  IMPROVE_TIE_DECISION_GAVE_RISE,
  IMPROVE_TIE_GREW_OUT_OF,
  /* From here on: where a decision was made. */
  IMPROVE_TIE_ADOPTED_BY,
  IMPROVE_TIE_GIVEN_BY,
  IMPROVE_TIE_RESOLVED_UNDER,
  IMPROVE_TIE_AGREED_UNDER,
  IMPROVE_TIE_ASKED_UNDER,
  IMPROVE_TIE_REPORTED_UNDER,
  IMPROVE_TIE_ON_AGENDA_OF,
  IMPROVE_TIE_MEETING_OF,
  IMPROVE_TIE_STANDS_IN,
  IMPROVE_TIE_BELONGS_TO,
  IMPROVE_TIE_HAS_VERSION,
  IMPROVE_N_TIES,
} ImproveTieKind;

typedef struct
{
  guint lower;
  guint upper;
  guint8 kind;
  const char *word; /* of the move that it rests on, or NULL */
} ImproveTie;

/* A reference to something that the plan does not hold. */
typedef struct
{
  ImproveEntity *entity;
  const char *id;
} ImproveLooseEnd;

/* A plan as of a day, as things that hang together. Building it takes a time in proportion to the plan. */
typedef struct
{
  ImproveAsOf when;
  ImprovePlan *plan;
  GPtrArray *nodes;    /* of ImproveEntity */
  GHashTable *indexes; /* entity to its place among the nodes, plus one */
  GHashTable *rows;    /* type to the references it makes */
  GArray *ties;
  GArray *loose_ends;
  guint *up_starts;    /* node to the first of its ties among up_ties; one more at the end */
  guint *up_ties;      /* ties by their lower node, in the order of the plan */
  guint *down_starts;
  guint *down_ties;    /* ties by their upper node */
} ImproveTies;

/* The beginning of a thread is its first node, whether or not anything hangs on it. */
void  improve_ties_init        (ImproveTies   *self,
                                ImprovePlan   *plan,
                                ImproveEntity *start,
                                ImproveDate   *as_of,
                                GDateTime     *known_at);
void  improve_ties_clear       (ImproveTies   *self);
guint improve_ties_ensure_node (ImproveTies   *self,
                                ImproveEntity *entity);

/* Whether it says who decided something, and where. */
gboolean improve_tie_is_authority (ImproveTieKind kind);

/* How what lies further along hangs on what lies nearer, in words that follow the name of the nearer. */
char *improve_tie_dup_words (const ImproveTie *tie,
                             gboolean          towards_upper);

static inline ImproveTie *
improve_ties_get (ImproveTies *self,
                  guint        index)
{
  return &g_array_index (self->ties, ImproveTie, index);
}

/* One way along a thread, nearest first: each place is reached once, and a step says where it was reached again. */
typedef struct
{
  guint node;
  guint came_from; /* the node one step nearer to the beginning */
  guint tie;
  guint depth;
  gboolean again;
} ImproveWalkStep;

typedef struct
{
  GArray *steps;      /* of ImproveWalkStep, each followed by what hangs on it */
  GArray *reached;    /* of guint: the nodes, nearest first, the beginning included, those who only decided left out */
  guint n_looked_at;  /* ties looked at: what the walk cost */
} ImproveWalk;

void improve_walk_init  (ImproveWalk            *self,
                         ImproveTies            *ties,
                         ImproveThreadDirection  direction);
void improve_walk_clear (ImproveWalk            *self);

/* Names and what is known of something on the day. The context may be without a day. */
char *improve_thread_dup_name (ImprovePlan          *plan,
                               ImproveEntity        *entity);
char *improve_thread_dup_note (ImproveAssessContext *context,
                               ImproveEntity        *entity);

/* Adds to a list of ImproveThreadBreak what the node lacks. */
void improve_thread_add_breaks (ImproveTies          *ties,
                                ImproveAssessContext *context,
                                guint                 node,
                                GListStore           *breaks);

/* Fills the lists of a thread that begins at the first node. */
void improve_thread_make (ImproveTies          *ties,
                          ImproveAssessContext *context,
                          GListStore           *upward,
                          GListStore           *downward,
                          GListStore           *breaks);

G_END_DECLS
