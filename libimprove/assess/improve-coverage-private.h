/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/assess/improve-coverage.h>
#include <libimprove/rules/improve-as-of-private.h>

G_BEGIN_DECLS

typedef struct
{
  guint row;
  guint column;
  guint supporting;
  guint against;
  const char *through_id; /* owned by the plan, or NULL */
} ImproveCoverCell;

/* A matrix as it is worked out. The columns are entities, or else words. */
typedef struct
{
  ImproveAsOf when;
  ImprovePlan *plan;
  GPtrArray *rows;
  GPtrArray *columns; /* NULL where the columns are words */
  char **words;       /* NULL where the columns are entities */
  GHashTable *row_places;    /* id to its place, plus one */
  GHashTable *column_places;
  GArray *cells;      /* of ImproveCoverCell, row by row once all are found */
  guint *row_links;
  guint *column_links;
} ImproveCoverPlan;

void improve_cover_plan_init  (ImproveCoverPlan    *self,
                               ImprovePlan         *plan,
                               ImproveCoverageKind  kind,
                               ImproveDate         *as_of,
                               GDateTime           *known_at);
void improve_cover_plan_clear (ImproveCoverPlan    *self);

G_END_DECLS
