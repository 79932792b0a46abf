/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/assess/improve-action-slippage.h>
#include <libimprove/assess/improve-slippage-summary.h>
#include <libimprove/assess/improve-slippage-total.h>
#include <libimprove/entity/improve-kind.h>
#include <libimprove/rules/improve-as-of-private.h>

G_BEGIN_DECLS

#define IMPROVE_SLIPPAGE_REPEATS 2 /* moves of an agreed date from which on an action is a repeat slipper */

/* One action while it is reckoned. Days are counted from a day long past; IMPROVE_INT_ABSENT: none. */
typedef struct
{
  ImproveAction *action;
  const char *theme_id; /* NULL: none */
  ImproveDate *baseline;
  ImproveDate *agreed;
  ImproveDate *forecast;
  ImproveDate *actual;
  gboolean given_up; /* cancelled or superseded */
  gboolean begun;    /* in progress or beyond */
  guint n_moves;
  guint n_late_moves;
  int finish;        /* as things stand, what it waits for included */
  int own_finish;    /* the same without */
  GPtrArray *moves;  /* of ImproveSlippage that count */
  GPtrArray *pushed_by; /* of ImproveSlipping */
  GPtrArray *pushes;
} ImproveSlipping;

/* All actions of a plan. */
typedef struct
{
  ImprovePlan *plan;
  ImproveAsOf when;
  int today;
  guint n_slippings;
  ImproveSlipping *slippings;
  GHashTable *by_id; /* to ImproveSlipping */
} ImproveSlippings;

void improve_slippings_init  (ImproveSlippings *self,
                              ImprovePlan      *plan,
                              ImproveDate      *as_of,
                              GDateTime        *known_at);
void improve_slippings_clear (ImproveSlippings *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ImproveSlippings, improve_slippings_clear)

/* Days on one count for all dates, by the last day of a partial one; IMPROVE_INT_ABSENT for none. And back. */
int          improve_slipping_day_of  (ImproveDate *date);
ImproveDate *improve_slipping_date_of (int          day);

/* What is between two dates; IMPROVE_INT_ABSENT where one is missing. */
int improve_slipping_days (ImproveDate *from,
                           ImproveDate *to);

/* The date before a slippage of time: as it says, or else the one in force. */
ImproveDate *improve_slipping_old_date (ImproveSlipping *self,
                                        ImproveSlippage *slippage,
                                        ImproveDate     *in_force);

/* Works out when each can be finished given what it waits for; FALSE where actions wait for each other in a circle. */
gboolean improve_slippings_follow (ImproveSlippings  *self,
                                   GError           **error);

/* The totals, as entities, in their order. */
GPtrArray *improve_slippings_add_up (ImproveSlippings *self);

G_END_DECLS
