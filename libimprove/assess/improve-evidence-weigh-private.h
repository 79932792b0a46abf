/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/model/improve-plan.h>
#include <libimprove/rules/improve-as-of-private.h>

G_BEGIN_DECLS

/* How many days back audits of one cohort are taken together: half a year. */
#define IMPROVE_MODERATION_DAYS 183

/* How audits fared on moderation. */
typedef struct
{
  int moderated;
  int lowered;
} ImproveModeration;

/* The audits of one cohort in the days that count, taken together. */
typedef struct
{
  const char *cohort; /* NULL: none is named */
  ImproveModeration sum;
  GPtrArray *result_ids; /* of those in these days; not owned */
} ImproveModerationPool;

/* What moderation made of each cohort, and so of each piece of evidence. */
typedef struct
{
  GPtrArray *pools;        /* of ImproveModerationPool, in the order of the plan */
  GHashTable *by_cohort;   /* cohort, "" for none, to ImproveModerationPool */
  GHashTable *by_evidence; /* evidence id to a set of ImproveModerationPool */
} ImproveModerations;

void improve_moderations_init  (ImproveModerations *self,
                                const ImproveAsOf  *when,
                                ImprovePlan        *plan,
                                int                 most_days);
void improve_moderations_clear (ImproveModerations *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ImproveModerations, improve_moderations_clear)

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
