/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/* What an import leaves beside what it makes, in members of the client's own: never published, and what makes it
 * possible to hand the same columns back. */
#define IMPROVE_TRACKER_KEPT "x-tracker"            /* of an action: its rows, oldest first */
#define IMPROVE_TRACKER_KEPT_ROWS "x-tracker-rows"  /* of the plan: rows that became nothing */
#define IMPROVE_TRACKER_KEPT_FILES "x-tracker-files" /* of the plan: the trackers read, and their columns */

/* One row of one tracker, number 0 where the tracker of that day had it no more; or a tracker, whose cells are its
 * headings with nothing beside them. */
typedef struct
{
  char *source;
  char *known_at;
  char *digest;        /* of the file; NULL for a row */
  char *mapping;       /* what the file was read with; NULL for a row */
  int row;
  GPtrArray *headings;
  GPtrArray *cells;    /* beside the headings */
} ImproveTrackerKept;

ImproveTrackerKept *improve_tracker_kept_new (const char *source,
                                              const char *known_at,
                                              int         row);
void improve_tracker_kept_free (ImproveTrackerKept *self);
void improve_tracker_kept_add (ImproveTrackerKept *self,
                               const char         *heading,
                               const char         *cell);
const char *improve_tracker_kept_get (const ImproveTrackerKept *self,
                                      const char               *heading);
gboolean improve_tracker_kept_same_cells (const ImproveTrackerKept *self,
                                          const ImproveTrackerKept *other);

GPtrArray *improve_tracker_kept_read (ImproveEntity *entity,
                                      const char    *member);
void improve_tracker_kept_append (ImproveEntity *entity,
                                  const char    *member,
                                  GPtrArray     *kept);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ImproveTrackerKept, improve_tracker_kept_free)

G_END_DECLS
