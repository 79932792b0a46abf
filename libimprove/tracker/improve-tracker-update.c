/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What a later tracker says of an action the plan has: what moved is recorded, what was reworded is told. */

#include <libimprove/tracker/improve-tracker-importer-private.h>

#include <libimprove/rules/improve-scale.h>

/* A status that jumps so many grades between two trackers has a story. */
#define JUMP_GRADES 2

static const char *
or_empty (const char *text)
{
  return text != NULL ? text : "";
}

static void
tell (ImproveTrackerImporter  *importer,
      const ImproveTrackerRow *row,
      ImproveTrackerColumn     column,
      ImproveAction           *action,
      const char              *rule,
      const char              *reason,
      const char              *mend)
{
  improve_tracker_importer_note (importer, row->index, importer->layout.columns[column], rule, reason, mend,
                                 improve_entity_get_id (IMPROVE_ENTITY (action)));
}

/* What the action said before the row is written over it. */
typedef struct
{
  char *label;
  char *title;
  char *description;
  char *success_measures;
  char *deliverable;
  char *lead_id;
  ImproveDate *due;
} Before;

static void
before_clear (Before *self)
{
  g_free (self->label);
  g_free (self->title);
  g_free (self->description);
  g_free (self->success_measures);
  g_free (self->deliverable);
  g_free (self->lead_id);
  g_clear_pointer (&self->due, improve_date_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Before, before_clear)

static void
before_read (Before *self, ImproveAction *action)
{
  ImproveDate *due = improve_tracker_get_due (action);

  self->label = g_strdup (or_empty (improve_action_get_label (action)));
  self->title = g_strdup (or_empty (improve_action_get_title (action)));
  self->description = g_strdup (or_empty (improve_action_get_description (action)));
  self->success_measures = g_strdup (or_empty (improve_action_get_success_measures (action)));
  self->deliverable = g_strdup (or_empty (improve_action_get_deliverable (action)));
  self->lead_id = g_strdup (or_empty (improve_action_get_lead_id (action)));
  self->due = due != NULL ? improve_date_ref (due) : NULL;
}

static void
tell_words (ImproveTrackerImporter  *importer,
            const ImproveTrackerRow *row,
            ImproveTrackerColumn     column,
            ImproveAction           *action,
            const char              *before,
            const char              *after)
{
  if (!g_str_equal (before, or_empty (after)))
    tell (importer, row, column, action, "reworded", "the words are not those of the last tracker",
          "look whether it still means the same; the earlier words are kept with the row");
}

static void
tell_changes (ImproveTrackerImporter  *importer,
              const ImproveTrackerRow *row,
              ImproveAction           *action,
              const Before            *before)
{
  tell_words (importer, row, IMPROVE_TRACKER_COLUMN_TITLE, action, before->title, improve_action_get_title (action));
  tell_words (importer, row, IMPROVE_TRACKER_COLUMN_DESCRIPTION, action, before->description,
              improve_action_get_description (action));
  tell_words (importer, row, IMPROVE_TRACKER_COLUMN_SUCCESS_MEASURES, action, before->success_measures,
              improve_action_get_success_measures (action));
  tell_words (importer, row, IMPROVE_TRACKER_COLUMN_DELIVERABLE, action, before->deliverable,
              improve_action_get_deliverable (action));
  if (!g_str_equal (before->label, or_empty (improve_action_get_label (action))))
    tell (importer, row, IMPROVE_TRACKER_COLUMN_LABEL, action, "renumbered", "the number is another than before",
          "look whether it is still the same action");
  if (!g_str_equal (before->lead_id, or_empty (improve_action_get_lead_id (action))))
    tell (importer, row, IMPROVE_TRACKER_COLUMN_LEAD, action, "lead-changed", "another leads than before",
          "see that whoever leads now knows");
}

static char *
name_date (ImproveDate *date)
{
  return date != NULL ? improve_date_to_words (date) : g_strdup ("no date");
}

static gboolean
update_due (ImproveTrackerImporter  *importer,
            ImproveAction           *action,
            const ImproveTrackerRow *row,
            ImproveDate             *old_date,
            GError                 **error)
{
  g_autofree char *from = name_date (old_date);
  g_autofree char *to = name_date (row->due);
  g_autofree char *reason = NULL;

  if (importer->layout.columns[IMPROVE_TRACKER_COLUMN_DUE] < 0)
    return TRUE;
  if (row->due == NULL)
    {
      if (old_date != NULL)
        tell (importer, row, IMPROVE_TRACKER_COLUMN_DUE, action, "date-withdrawn",
              "there was a date, and now there is none", "ask for the date; the plan keeps the earlier one");
      return TRUE;
    }
  if (old_date != NULL && improve_date_equal (old_date, row->due))
    return TRUE;
  reason = g_strdup_printf ("the date was %s and is %s", from, to);
  tell (importer, row, IMPROVE_TRACKER_COLUMN_DUE, action, "date-moved", reason,
        "give the reason, and the decision where the agreed date moved; a new forecast is recorded");
  return improve_tracker_slip_action (importer, action, row, old_date, error);
}

/* A tracker takes back nothing that rests on more than somebody's word. */
static gboolean
update_state (ImproveTrackerImporter  *importer,
              ImproveAction           *action,
              const ImproveTrackerRow *row,
              GError                 **error)
{
  const char *id = improve_entity_get_id (IMPROVE_ENTITY (action));
  g_autofree char *state = improve_entity_dup_text (IMPROVE_ENTITY (action), "state");
  ImproveDate *since;
  const char *to;

  if (row->status == NULL && row->actual == NULL)
    return TRUE;
  to = improve_tracker_find_row_state (importer, row, id, &since);
  switch (improve_action_get_state (action))
    {
    case IMPROVE_ACTION_STATE_ASSURED:
    case IMPROVE_ACTION_STATE_EMBEDDED:
      if (!g_str_equal (to, "delivered"))
        tell (importer, row, IMPROVE_TRACKER_COLUMN_STATUS, action, "state-kept",
              "the action is assured, and the tracker says less", "if it has gone back, record that with its reason");
      return TRUE;
    case IMPROVE_ACTION_STATE_CANCELLED:
    case IMPROVE_ACTION_STATE_SUPERSEDED:
      tell (importer, row, IMPROVE_TRACKER_COLUMN_STATUS, action, "row-returned",
            "the action was ended, and the tracker has it still", "take the row out, or take the end back");
      return TRUE;
    case IMPROVE_ACTION_STATE_UNKNOWN:
    case IMPROVE_ACTION_STATE_DRAFT:
    case IMPROVE_ACTION_STATE_AGREED:
    case IMPROVE_ACTION_STATE_IN_PROGRESS:
    case IMPROVE_ACTION_STATE_PAUSED:
    case IMPROVE_ACTION_STATE_DELIVERED:
    case IMPROVE_ACTION_STATE_REGRESSED:
    default:
      break;
    }
  return g_strcmp0 (to, state) == 0 ||
         improve_tracker_move_action (importer, action, row, to, since, FALSE, error);
}

static void
tell_jump (ImproveTrackerImporter  *importer,
           const ImproveTrackerRow *row,
           ImproveAction           *action,
           ImproveClaim            *before)
{
  int old_rank, new_rank;
  g_autofree char *reason = NULL;

  if (before == NULL || row->status == NULL || improve_claim_get_scale (before) == NULL ||
      improve_claim_get_value (before) == NULL || !g_str_equal (improve_claim_get_scale (before), row->status->scale))
    return;
  old_rank = improve_scale_get_rank (improve_claim_get_scale (before), improve_claim_get_value (before));
  new_rank = improve_scale_get_rank (row->status->scale, row->status->value);
  if (old_rank < 0 || new_rank < 0 || ABS (old_rank - new_rank) < JUMP_GRADES)
    return;
  reason = g_strdup_printf ("the status went from “%s” to “%s” between two trackers", improve_claim_get_value (before),
                            row->status->value);
  tell (importer, row, IMPROVE_TRACKER_COLUMN_STATUS, action, "status-jumped", reason, "ask what happened in between");
}

gboolean
improve_tracker_update_action (ImproveTrackerImporter  *importer,
                               ImproveAction           *action,
                               const ImproveTrackerRow *row,
                               GError                 **error)
{
  g_auto (Before) before = { 0 };
  const char *id = improve_entity_get_id (IMPROVE_ENTITY (action));

  before_read (&before, action);
  if (!improve_tracker_fill_action (importer, action, row, error) ||
      !improve_tracker_tie_action (importer, action, row, error))
    return FALSE;
  tell_changes (importer, row, action, &before);
  tell_jump (importer, row, action, g_hash_table_lookup (importer->claims, id));
  return update_due (importer, action, row, before.due, error) && update_state (importer, action, row, error) &&
         improve_tracker_claim_status (importer, action, row, error) &&
         improve_tracker_claim_quarters (importer, action, row, error);
}

/* The last tracker that was read with the same mapping, or NULL. */
const ImproveTrackerKept *
improve_tracker_find_previous (ImproveTrackerImporter *importer, GPtrArray *files)
{
  for (guint i = files->len; i > 0; i--)
    {
      const ImproveTrackerKept *file = g_ptr_array_index (files, i - 1);

      if (g_strcmp0 (file->mapping, importer->mapping->name) == 0)
        return file;
    }
  return NULL;
}

/* Whether the very same file was read for the same day. */
gboolean
improve_tracker_knows_file (ImproveTrackerImporter *importer, GPtrArray *files)
{
  g_autofree char *known_at = improve_date_to_string (importer->known_at);

  for (guint i = 0; i < files->len; i++)
    {
      const ImproveTrackerKept *file = g_ptr_array_index (files, i);

      if (g_strcmp0 (file->digest, importer->digest) == 0 && g_str_equal (file->known_at, known_at) &&
          g_strcmp0 (file->mapping, importer->mapping->name) == 0)
        return TRUE;
    }
  return FALSE;
}

/* Whether the action stood in the tracker of that name and day. */
static gboolean
stood_in (ImproveAction *action, const ImproveTrackerKept *file)
{
  g_autoptr (GPtrArray) rows = improve_tracker_kept_read (IMPROVE_ENTITY (action), IMPROVE_TRACKER_KEPT);
  const ImproveTrackerKept *last = rows->len > 0 ? g_ptr_array_index (rows, rows->len - 1) : NULL;

  return last != NULL && last->row > 0 && g_str_equal (last->source, file->source) &&
         g_str_equal (last->known_at, file->known_at);
}

static void
mark_vanished (ImproveTrackerImporter *importer, ImproveAction *action)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) improve_tracker_kept_free);
  g_autofree char *known_at = improve_date_to_string (importer->known_at);

  g_ptr_array_add (rows, improve_tracker_kept_new (importer->source, known_at, 0));
  improve_tracker_kept_append (IMPROVE_ENTITY (action), IMPROVE_TRACKER_KEPT, rows);
  improve_tracker_importer_note_file (importer, improve_action_get_title (action), "row-vanished",
                                      "the last tracker had the action, and this one has not",
                                      "ask what became of it, and record it: done, ended, or taken over by another",
                                      improve_entity_get_id (IMPROVE_ENTITY (action)));
  importer->rows_vanished++;
}

/* Actions that stood in the last tracker and stand in this one no more. That is no end: nobody decided one. */
void
improve_tracker_tell_vanished (ImproveTrackerImporter *importer, const ImproveTrackerKept *previous)
{
  ImproveEntityList *actions = improve_plan_get_actions (importer->plan);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  GListModel *matches = G_LIST_MODEL (importer->matches);

  for (guint i = 0; i < g_list_model_get_n_items (matches); i++)
    {
      g_autoptr (ImproveTrackerMatch) match = g_list_model_get_item (matches, i);

      if (match->action != NULL)
        g_hash_table_add (seen, match->action);
    }
  for (int i = 0; i < improve_entity_list_get_size (actions); i++)
    {
      ImproveAction *action = IMPROVE_ACTION (improve_entity_list_get (actions, i));

      if (!g_hash_table_contains (seen, action) && stood_in (action, previous))
        mark_vanished (importer, action);
    }
}
