/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/model/improve-plan.h>
#include <libimprove/rules/improve-as-of-private.h>

G_BEGIN_DECLS

/* The moderated audits of one cohort in the last half year, taken together. */
typedef struct
{
  int moderated;
  int lowered;
} ImproveModeration;

/* What moderation made of the cohorts of each piece of evidence. */
typedef struct
{
  GHashTable *by_cohort;   /* cohort, "" for none, to ImproveModeration */
  GHashTable *by_evidence; /* evidence id to a set of ImproveModeration */
} ImproveModerations;

void improve_moderations_init  (ImproveModerations *self,
                                const ImproveAsOf  *when,
                                ImprovePlan        *plan);
void improve_moderations_clear (ImproveModerations *self);

/* All that was moderated of the cohorts of a piece of evidence; nothing moderated: zeros. */
ImproveModeration improve_moderations_of (ImproveModerations *self,
                                          ImproveEvidence    *evidence);
/* What is found of one thing while it is weighed. */
typedef struct
{
  GPtrArray *items;
  GHashTable *seen; /* evidence */
  int n_supporting, n_independent, n_contradicting, n_unanswered, n_fallen;
  guint lines, independent_lines, methods; /* a bit each */
  int newest;                              /* days; IMPROVE_INT_ABSENT: none */
  ImproveEvidence *heavy;                  /* a piece that carries many */
  int heavy_carries;
} ImproveBalance;

/* Two ways of looking or more, from two lines or more of which one is independent, and nothing unanswered against. */
gboolean improve_balance_is_triangulated (const ImproveBalance *balance);

/* The words of an enum for the bits that are set. */
char **improve_balance_list_bits (GType type,
                                  guint bits);

/* The sentences. Free them. */
char **improve_balance_dup_words (const ImproveBalance *balance);

G_END_DECLS
