/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/tracker/improve-tracker-mapping-private.h>

G_BEGIN_DECLS

/* What a tracker nobody described seems to be. */
typedef struct
{
  ImproveSheet *sheet;
  ImproveTrackerLayout layout;
  double confidence[IMPROVE_TRACKER_N_COLUMNS];   /* from 0 to 1, of the columns that were placed */
  char delimiter;
  guint n_day_first;     /* dates in figures that can be read so only */
  guint n_month_first;
  guint n_either;        /* that can be read both ways */
  guint n_short_years;
  GPtrArray *known;      /* the mappings that come with the library */
} ImproveTrackerGuess;

gboolean improve_tracker_guess_open (ImproveTrackerGuess *self,
                                     GBytes              *bytes,
                                     GError             **error);
void improve_tracker_guess_clear (ImproveTrackerGuess *self);
char *improve_tracker_guess_print (ImproveTrackerGuess *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ImproveTrackerGuess, improve_tracker_guess_clear)

G_END_DECLS
