/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/assess/improve-assess-private.h>
#include <libimprove/assess/improve-assessment.h>
#include <libimprove/model/improve-agreed-action.h>
#include <libimprove/model/improve-meeting.h>

G_BEGIN_DECLS

/* What a board is told of its actions: each action is in exactly one of these. */
typedef enum
{
  IMPROVE_BOARD_PROVEN,       /* independent evidence stands */
  IMPROVE_BOARD_LOST,         /* it did once, and does no longer */
  IMPROVE_BOARD_CONTRADICTED, /* claimed done; evidence says otherwise and nobody has answered it */
  IMPROVE_BOARD_UNWEIGHED,    /* claimed done; independent evidence is there, but nobody has drawn the conclusion */
  IMPROVE_BOARD_UNCHECKED,    /* claimed done; nobody independent has looked */
  IMPROVE_BOARD_OVERDUE,
  IMPROVE_BOARD_SILENT,
  IMPROVE_BOARD_AT_RISK,
  IMPROVE_BOARD_ON_COURSE,
  IMPROVE_BOARD_ENDED, /* cancelled, or another took its place */
  IMPROVE_BOARD_N_GROUPS,
} ImproveBoardGroup;

/* Everything the board report says, worked out once and in no format. Entities belong to the plan. */
typedef struct
{
  ImproveAssessment *assessment;
  ImproveAssessContext context;
  GPtrArray *groups[IMPROVE_BOARD_N_GROUPS]; /* of ImproveStatus, in the order of the plan */
  guint n_actions;
  ImproveMeeting *last; /* the last one that agreed on something; NULL: none did */
  GPtrArray *agreed;    /* of ImproveAgreedAction: what it agreed */
  GPtrArray *pending;   /* of ImproveAgreedAction: tasks of earlier meetings nobody has closed */
  ImproveDate *newest_claim;    /* each NULL where there is none */
  ImproveDate *newest_evidence;
  ImproveDate *papers_to;       /* the day to which the figures of the last papers go */
} ImproveBoardFacts;

void improve_board_facts_init  (ImproveBoardFacts *self,
                                ImproveAssessment *assessment);
void improve_board_facts_clear (ImproveBoardFacts *self);

/* The first piece of evidence that says otherwise than a claim, and that nobody has answered; NULL: none. */
ImproveEvidence *improve_board_facts_find_contradiction (ImproveBoardFacts *self,
                                                         const char        *action_id);

/* Where something agreed stands, in words with who says so. */
char *improve_board_facts_say_agreed (ImproveBoardFacts   *self,
                                      ImproveAgreedAction *agreed);

G_END_DECLS
