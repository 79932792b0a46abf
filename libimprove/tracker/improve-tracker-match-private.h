/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/model/improve-action.h>
#include <libimprove/tracker/improve-tracker-match.h>

G_BEGIN_DECLS

struct _ImproveTrackerMatch
{
  GObject parent_instance;
  guint index;              /* of the row in the sheet */
  int row;
  char *label;
  char *title;
  ImproveTrackerMatchKind kind;
  ImproveAction *action;    /* NULL: new */
  char *subject_id;
  double certainty;
};

ImproveTrackerMatch *improve_tracker_match_new (guint       index,
                                                int         row,
                                                const char *label,
                                                const char *title);
void improve_tracker_match_set (ImproveTrackerMatch     *self,
                                ImproveTrackerMatchKind  kind,
                                ImproveAction           *action,
                                double                   certainty);

/* Titles by their words. */
typedef struct _ImproveTitleIndex ImproveTitleIndex;

typedef struct
{
  int best;         /* number of the title most alike, or -1 */
  double likeness;
  double second;    /* of the next */
} ImproveTitleFind;

ImproveTitleIndex *improve_title_index_new (void);
void improve_title_index_free (ImproveTitleIndex *self);
void improve_title_index_add (ImproveTitleIndex *self,
                              const char        *title);
ImproveTitleFind improve_title_index_find (ImproveTitleIndex *self,
                                           const char        *title,
                                           const gboolean    *taken);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ImproveTitleIndex, improve_title_index_free)

G_END_DECLS
