/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>
#include <libimprove/base/improve-version-macros.h>

G_BEGIN_DECLS

/**
 * ImproveTrackerMatchKind:
 * @IMPROVE_TRACKER_MATCH_KIND_UNKNOWN: not known
 * @IMPROVE_TRACKER_MATCH_KIND_NEW: the plan has nothing like it: it becomes a new action
 * @IMPROVE_TRACKER_MATCH_KIND_CERTAIN: the same number and the same words
 * @IMPROVE_TRACKER_MATCH_KIND_LIKELY: taken for the action by its number or its words
 * @IMPROVE_TRACKER_MATCH_KIND_DOUBTFUL: perhaps the action, perhaps not: left for a person to decide
 * @IMPROVE_TRACKER_MATCH_KIND_DECIDED: a person decided
 *
 * How a row of a later tracker was told to be an action of the plan.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_TRACKER_MATCH_KIND_UNKNOWN = 0,
  IMPROVE_TRACKER_MATCH_KIND_NEW,
  IMPROVE_TRACKER_MATCH_KIND_CERTAIN,
  IMPROVE_TRACKER_MATCH_KIND_LIKELY,
  IMPROVE_TRACKER_MATCH_KIND_DOUBTFUL,
  IMPROVE_TRACKER_MATCH_KIND_DECIDED,
} ImproveTrackerMatchKind;

#define IMPROVE_TYPE_TRACKER_MATCH_KIND (improve_tracker_match_kind_get_type ())
IMPROVE_AVAILABLE_IN_1_0
GType improve_tracker_match_kind_get_type (void) G_GNUC_CONST;

#define IMPROVE_TYPE_TRACKER_MATCH (improve_tracker_match_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveTrackerMatch, improve_tracker_match, IMPROVE, TRACKER_MATCH, GObject)

IMPROVE_AVAILABLE_IN_1_0
int improve_tracker_match_get_row (ImproveTrackerMatch *self);
IMPROVE_AVAILABLE_IN_1_0
const char *improve_tracker_match_get_title (ImproveTrackerMatch *self);
IMPROVE_AVAILABLE_IN_1_0
ImproveTrackerMatchKind improve_tracker_match_get_kind (ImproveTrackerMatch *self);
IMPROVE_AVAILABLE_IN_1_0
const char *improve_tracker_match_get_subject_id (ImproveTrackerMatch *self);
IMPROVE_AVAILABLE_IN_1_0
double improve_tracker_match_get_certainty (ImproveTrackerMatch *self);

G_END_DECLS
