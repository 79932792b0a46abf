/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Filing: a meeting read from its minutes becomes part of the plan, and no decision is lost or changed. */

#include <stdarg.h>

#include <libimprove/base/improve-errors.h>
#include <libimprove/entity/improve-tree.h>
#include <libimprove/govern/improve-filing-private.h>
#include <libimprove/govern/improve-recording.h>
#include <libimprove/model/improve-attendance.h>
#include <libimprove/model/improve-board.h>
#include <libimprove/rules/improve-state.h>

/**
 * ImproveFiling:
 *
 * What became of the minutes of a meeting when they were filed: the meeting in the plan, what was new, what was carried
 * forward, and what a clerk must still decide.
 *
 * Since: 1.0
 */
G_DEFINE_FINAL_TYPE (ImproveFiling, improve_filing, G_TYPE_OBJECT)

static void
improve_filing_finalize (GObject *object)
{
  ImproveFiling *self = IMPROVE_FILING (object);

  g_clear_object (&self->meeting);
  g_clear_object (&self->plan);
  g_clear_pointer (&self->recorded_at, g_date_time_unref);
  g_free (self->board_id);
  g_ptr_array_unref (self->notes);
  g_ptr_array_unref (self->undertakings);

  G_OBJECT_CLASS (improve_filing_parent_class)->finalize (object);
}

static void
improve_filing_class_init (ImproveFilingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = improve_filing_finalize;
}

static void
improve_filing_init (ImproveFiling *self)
{
  self->notes = g_ptr_array_new_with_free_func (g_free);
  self->undertakings = g_ptr_array_new_with_free_func (g_free);
}

void
improve_filing_note (ImproveFiling *self,
                     const char    *format,
                     ...)
{
  va_list args;

  va_start (args, format);
  g_ptr_array_add (self->notes, g_strdup_vprintf (format, args));
  va_end (args);
}

/* Records a move on the word of the minutes. */
void
improve_filing_record (ImproveFiling *self,
                       ImproveEntity *subject,
                       const char    *state)
{
  ImproveDate *on = improve_meeting_get_on (self->meeting);
  g_autoptr (ImproveBasis) basis
      = improve_basis_new (NULL, NULL, NULL, self->board_id, on, improve_meeting_get_source (self->meeting));
  g_autoptr (GError) error = NULL;

  if (g_strcmp0 (improve_entity_get_state_as_of (subject, NULL, NULL), state) == 0)
    return;
  if (!improve_plan_adopt (self->plan, subject, state, on, basis, self->recorded_at, &error))
    improve_filing_note (self, "Not recorded: %s", error->message);
}

static void
file_attendance (ImproveFiling  *self,
                 ImproveMeeting *from)
{
  ImproveEntityList *list = improve_meeting_get_attendances (from);

  /* Who was there is on record once; a second reading adds nobody. */
  if (self->was_approved || improve_entity_list_get_size (improve_meeting_get_attendances (self->meeting)) > 0)
    return;
  for (int i = 0; i < improve_entity_list_get_size (list); i++)
    {
      g_autoptr (ImproveEntity) copy = improve_entity_copy (improve_entity_list_get (list, i));
      const char *name = improve_attendance_get_name (IMPROVE_ATTENDANCE (copy));
      const char *post = improve_attendance_get_post_text (IMPROVE_ATTENDANCE (copy));
      ImproveEntity *party = name != NULL ? improve_filing_match_party (self->plan, name) : NULL;

      /* Who is no person of the plan may hold one of its posts. */
      if (party == NULL && post != NULL)
        party = improve_filing_match_party (self->plan, post);
      if (party != NULL)
        improve_attendance_set_party_id (IMPROVE_ATTENDANCE (copy), improve_entity_get_id (party));
      improve_entity_add_child (IMPROVE_ENTITY (self->meeting), copy, NULL);
    }
}

static gboolean
find_board (ImproveFiling   *self,
            ImproveMeeting  *meeting,
            GError         **error)
{
  const char *board_id = improve_meeting_get_board_ids (meeting)[0];
  const char *name = improve_meeting_get_body_text (meeting);
  g_autoptr (ImproveBoard) added = NULL;
  ImproveEntity *found = NULL;

  if (board_id != NULL)
    found = improve_plan_lookup (self->plan, board_id);
  if (found == NULL && name != NULL)
    found = improve_filing_match_board (self->plan, name);
  if (found == NULL && name == NULL)
    {
      g_set_error (error, IMPROVE_RULE_ERROR, IMPROVE_RULE_ERROR_REFUSED,
                   "[filing-body] the minutes do not say which body met: say so before they are filed");
      return FALSE;
    }
  if (found == NULL)
    {
      added = g_object_new (IMPROVE_TYPE_BOARD, "name", name, NULL);
      improve_plan_add (self->plan, IMPROVE_ENTITY (added), NULL);
      improve_filing_note (self, "Added the board “%s”, which the plan did not hold.", name);
      found = IMPROVE_ENTITY (added);
    }
  self->board_id = g_strdup (improve_entity_get_id (found));
  return TRUE;
}

/* Makes the plan's own meeting, with what is said of it as a whole but none of its items. */
static ImproveMeeting *
add_meeting (ImproveFiling  *self,
             ImproveMeeting *meeting)
{
  ImproveMeeting *own = improve_meeting_new ();
  const char *ids[] = { self->board_id, NULL };

  g_object_set (own,
                "title", improve_meeting_get_title (meeting),
                "board-ids", ids,
                "body-text", improve_meeting_get_body_text (meeting),
                "on", improve_meeting_get_on (meeting),
                "starts", improve_meeting_get_starts (meeting),
                "ends", improve_meeting_get_ends (meeting),
                "venue", improve_meeting_get_venue (meeting),
                "next-on", improve_meeting_get_next_on (meeting),
                "source", improve_meeting_get_source (meeting),
                NULL);
  improve_plan_add (self->plan, IMPROVE_ENTITY (own), NULL);
  return own;
}

static void
file_into (ImproveFiling  *self,
           ImproveMeeting *meeting,
           gboolean        approved)
{
  g_autoptr (ImproveMeeting) copy = IMPROVE_MEETING (improve_entity_copy (IMPROVE_ENTITY (meeting)));
  ImproveEntityList *items = improve_meeting_get_items (copy);
  ImproveMinutesState minutes = improve_meeting_get_minutes_state (self->meeting);

  self->was_approved = minutes == IMPROVE_MINUTES_STATE_APPROVED || minutes == IMPROVE_MINUTES_STATE_SIGNED;
  if (improve_meeting_get_next_on (self->meeting) == NULL && improve_meeting_get_next_on (copy) != NULL)
    improve_meeting_set_next_on (self->meeting, improve_meeting_get_next_on (copy));
  if (improve_meeting_get_source (self->meeting) == NULL && improve_meeting_get_source (copy) != NULL)
    improve_meeting_set_source (self->meeting, improve_meeting_get_source (copy));
  file_attendance (self, copy);
  for (int i = 0; i < improve_entity_list_get_size (items); i++)
    improve_filing_add_item (self, IMPROVE_AGENDA_ITEM (improve_entity_list_get (items, i)));
  improve_filing_record (self, IMPROVE_ENTITY (self->meeting), "held");
  if (improve_meeting_get_minutes_state (self->meeting) == IMPROVE_MINUTES_STATE_UNKNOWN)
    improve_filing_record (self, IMPROVE_ENTITY (self->meeting), approved ? "approved" : "draft");
}

/**
 * improve_plan_file_meeting:
 * @self: a plan
 * @meeting: a meeting as read from its minutes, in no plan; it is left as it is
 * @approved: whether these are approved minutes, which are filed straight as such
 * @recorded_at: when they are filed
 * @error: return location for an error
 *
 * Files a meeting: its items, resolutions, delegations and agreed actions become part of the plan. The body, posts and
 * persons that the plan holds already are found by name. An agreed action that says what an open one says already is
 * carried forward instead of being added. What was decided before is not changed, so that filing the same minutes
 * twice changes nothing. Undertakings are listed for the clerk, not filed.
 *
 * To see what would happen, file into a copy of the plan.
 *
 * Returns: (transfer full) (nullable): what became of them, or %NULL with @error %IMPROVE_RULE_ERROR_REFUSED where the
 *   minutes name no body or no day, and nothing changed
 *
 * Since: 1.0
 */
ImproveFiling *
improve_plan_file_meeting (ImprovePlan     *self,
                           ImproveMeeting  *meeting,
                           gboolean         approved,
                           GDateTime       *recorded_at,
                           GError         **error)
{
  g_autoptr (ImproveFiling) filing = NULL;
  ImproveMeeting *there;

  g_return_val_if_fail (IMPROVE_IS_PLAN (self), NULL);
  g_return_val_if_fail (IMPROVE_IS_MEETING (meeting), NULL);
  g_return_val_if_fail (recorded_at != NULL, NULL);

  if (improve_meeting_get_on (meeting) == NULL)
    {
      g_set_error (error, IMPROVE_RULE_ERROR, IMPROVE_RULE_ERROR_REFUSED,
                   "[filing-date] the minutes do not say on which day the body met: say so before they are filed");
      return NULL;
    }
  filing = g_object_new (IMPROVE_TYPE_FILING, NULL);
  filing->plan = g_object_ref (self);
  filing->recorded_at = g_date_time_ref (recorded_at);
  if (!find_board (filing, meeting, error))
    return NULL;
  improve_tree_freeze_changed (IMPROVE_TREE (self));
  there = improve_filing_match_meeting (self, filing->board_id, improve_meeting_get_on (meeting));
  filing->meeting = there != NULL ? g_object_ref (there) : add_meeting (filing, meeting);
  file_into (filing, meeting, approved);
  improve_tree_thaw_changed (IMPROVE_TREE (self));
  return g_steal_pointer (&filing);
}

/**
 * improve_filing_get_meeting:
 * @self: a filing
 *
 * Gets the meeting in the plan.
 *
 * Returns: (transfer none): the meeting
 *
 * Since: 1.0
 */
ImproveMeeting *
improve_filing_get_meeting (ImproveFiling *self)
{
  g_return_val_if_fail (IMPROVE_IS_FILING (self), NULL);
  return self->meeting;
}

/**
 * improve_filing_get_n_filed:
 * @self: a filing
 *
 * Gets how many limbs and agreed actions were new to the plan.
 *
 * Returns: the number; 0 where the same minutes were filed before
 *
 * Since: 1.0
 */
int
improve_filing_get_n_filed (ImproveFiling *self)
{
  g_return_val_if_fail (IMPROVE_IS_FILING (self), 0);
  return self->n_filed;
}

/**
 * improve_filing_get_n_carried:
 * @self: a filing
 *
 * Gets how many agreed actions were carried forward because an open one says the same.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
int
improve_filing_get_n_carried (ImproveFiling *self)
{
  g_return_val_if_fail (IMPROVE_IS_FILING (self), 0);
  return self->n_carried;
}

static char **
dup_texts (GPtrArray *texts)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < texts->len; i++)
    if (g_ptr_array_index (texts, i) != NULL)
      g_strv_builder_add (builder, g_ptr_array_index (texts, i));
  return g_strv_builder_end (builder);
}

/**
 * improve_filing_dup_notes:
 * @self: a filing
 *
 * Lists what whoever filed the minutes should know: what was added beside them, carried forward or left as it was.
 *
 * Returns: (transfer full) (array zero-terminated=1): sentences
 *
 * Since: 1.0
 */
char **
improve_filing_dup_notes (ImproveFiling *self)
{
  g_return_val_if_fail (IMPROVE_IS_FILING (self), NULL);
  return dup_texts (self->notes);
}

/**
 * improve_filing_dup_undertakings:
 * @self: a filing
 *
 * Lists what was asked or promised outside the resolutions, which a clerk may want to file.
 *
 * Returns: (transfer full) (array zero-terminated=1): the texts
 *
 * Since: 1.0
 */
char **
improve_filing_dup_undertakings (ImproveFiling *self)
{
  g_return_val_if_fail (IMPROVE_IS_FILING (self), NULL);
  return dup_texts (self->undertakings);
}
