/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <libimprove/tracker/improve-tracker-match-private.h>

/**
 * ImproveTrackerMatch:
 *
 * Which action of the plan a row of a later tracker is taken for, and how certain that is.
 *
 * Since: 1.0
 */

G_DEFINE_ENUM_TYPE (ImproveTrackerMatchKind, improve_tracker_match_kind,
                    G_DEFINE_ENUM_VALUE (IMPROVE_TRACKER_MATCH_KIND_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_TRACKER_MATCH_KIND_NEW, "new"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_TRACKER_MATCH_KIND_CERTAIN, "certain"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_TRACKER_MATCH_KIND_LIKELY, "likely"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_TRACKER_MATCH_KIND_DOUBTFUL, "doubtful"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_TRACKER_MATCH_KIND_DECIDED, "decided"))

G_DEFINE_FINAL_TYPE (ImproveTrackerMatch, improve_tracker_match, G_TYPE_OBJECT)

static void
improve_tracker_match_finalize (GObject *object)
{
  ImproveTrackerMatch *self = IMPROVE_TRACKER_MATCH (object);

  g_free (self->label);
  g_free (self->title);
  g_free (self->subject_id);
  g_clear_object (&self->action);
  G_OBJECT_CLASS (improve_tracker_match_parent_class)->finalize (object);
}

static void
improve_tracker_match_class_init (ImproveTrackerMatchClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = improve_tracker_match_finalize;
}

static void
improve_tracker_match_init (ImproveTrackerMatch *self)
{
}

ImproveTrackerMatch *
improve_tracker_match_new (guint index, int row, const char *label, const char *title)
{
  ImproveTrackerMatch *self = g_object_new (IMPROVE_TYPE_TRACKER_MATCH, NULL);

  self->index = index;
  self->row = row;
  self->label = g_strdup (label);
  self->title = g_strdup (title);
  return self;
}

void
improve_tracker_match_set (ImproveTrackerMatch     *self,
                           ImproveTrackerMatchKind  kind,
                           ImproveAction           *action,
                           double                   certainty)
{
  self->kind = kind;
  self->certainty = certainty;
  g_set_object (&self->action, action);
  g_free (self->subject_id);
  self->subject_id = action != NULL ? g_strdup (improve_entity_get_id (IMPROVE_ENTITY (action))) : NULL;
}

/**
 * improve_tracker_match_get_row:
 * @self: a match
 *
 * Gets the row that was matched.
 *
 * Returns: the number of the row as a spreadsheet program shows it, from 1
 *
 * Since: 1.0
 */
int
improve_tracker_match_get_row (ImproveTrackerMatch *self)
{
  g_return_val_if_fail (IMPROVE_IS_TRACKER_MATCH (self), 0);

  return self->row;
}

/**
 * improve_tracker_match_get_title:
 * @self: a match
 *
 * Gets the row in one line.
 *
 * Returns: (transfer none): what the row says is to be done
 *
 * Since: 1.0
 */
const char *
improve_tracker_match_get_title (ImproveTrackerMatch *self)
{
  g_return_val_if_fail (IMPROVE_IS_TRACKER_MATCH (self), "");

  return self->title;
}

/**
 * improve_tracker_match_get_kind:
 * @self: a match
 *
 * Gets what sort of match it is.
 *
 * Returns: how the row was told
 *
 * Since: 1.0
 */
ImproveTrackerMatchKind
improve_tracker_match_get_kind (ImproveTrackerMatch *self)
{
  g_return_val_if_fail (IMPROVE_IS_TRACKER_MATCH (self), IMPROVE_TRACKER_MATCH_KIND_UNKNOWN);

  return self->kind;
}

/**
 * improve_tracker_match_get_subject_id:
 * @self: a match
 *
 * Gets the action the row was taken for.
 *
 * Returns: (transfer none) (nullable): the id of the action the row is, or, where it is doubtful, may be; for a new one
 *   that of the action it became, %NULL where it became none
 *
 * Since: 1.0
 */
const char *
improve_tracker_match_get_subject_id (ImproveTrackerMatch *self)
{
  g_return_val_if_fail (IMPROVE_IS_TRACKER_MATCH (self), NULL);

  return self->subject_id;
}

/**
 * improve_tracker_match_get_certainty:
 * @self: a match
 *
 * Gets how sure the match is.
 *
 * Returns: how certain the match is: 0 to 1; 1 for a new row
 *
 * Since: 1.0
 */
double
improve_tracker_match_get_certainty (ImproveTrackerMatch *self)
{
  g_return_val_if_fail (IMPROVE_IS_TRACKER_MATCH (self), 0);

  return self->certainty;
}
