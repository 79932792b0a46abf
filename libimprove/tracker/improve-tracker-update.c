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

/* Three words for one thing: the plan's, the tracker's, and the last tracker's. What the plan had from the tracker the
 * tracker may change; what was written in the plan since, or before any tracker, stands, and the difference is told. */
typedef enum
{
  MERGE_SAME,
  MERGE_TAKE,     /* the tracker's words, which changed nothing of the plan's own */
  MERGE_REWORDED, /* the tracker's words, over those the plan had from it */
  MERGE_DIFFERENT /* the plan's words */
} Merge;

static Merge
merge (const char *plan, const char *tracker, const char *last)
{
  if (g_str_equal (plan, tracker) || (last != NULL && g_str_equal (tracker, last)))
    return MERGE_SAME;
  if (*plan == '\0')
    return last == NULL ? MERGE_TAKE : MERGE_REWORDED;
  return last != NULL && g_str_equal (plan, last) ? MERGE_REWORDED : MERGE_DIFFERENT;
}

typedef struct
{
  ImproveTrackerColumn column;
  const char *row_name;
  gboolean lines;
} TextRow;

static const TextRow text_rows[] = {
  { IMPROVE_TRACKER_COLUMN_TITLE, "title", FALSE },
  { IMPROVE_TRACKER_COLUMN_DESCRIPTION, "description", TRUE },
  { IMPROVE_TRACKER_COLUMN_SUCCESS_MEASURES, "success-measures", TRUE },
  { IMPROVE_TRACKER_COLUMN_DELIVERABLE, "deliverable", FALSE },
};

static char *
dup_last (ImproveTrackerImporter *importer, const ImproveTrackerKept *last, ImproveTrackerColumn column, gboolean lines)
{
  g_autofree char *cell = last != NULL ? improve_tracker_mapping_dup_kept_cell (importer->mapping, last, column) : NULL;

  if (last == NULL)
    return NULL;
  return lines ? g_strdup (or_empty (cell)) : improve_tracker_one_line (or_empty (cell));
}

static void
update_texts (ImproveTrackerImporter   *importer,
              ImproveAction            *action,
              const ImproveTrackerRow  *row,
              const ImproveTrackerKept *last)
{
  for (gsize i = 0; i < G_N_ELEMENTS (text_rows); i++)
    {
      ImproveTrackerColumn column = text_rows[i].column;
      g_autofree char *plan = improve_entity_dup_text (IMPROVE_ENTITY (action), text_rows[i].row_name);
      g_autofree char *before = dup_last (importer, last, column, text_rows[i].lines);
      g_autofree char *now =
        text_rows[i].lines ? g_strdup (row->text[column]) : improve_tracker_one_line (row->text[column]);
      Merge merged = merge (or_empty (plan), now, before);

      if (importer->layout.columns[column] < 0 || merged == MERGE_SAME)
        continue;
      if (merged == MERGE_DIFFERENT)
        {
          /* A tracker is no plan: only what is to be done is asked about. */
          if (column == IMPROVE_TRACKER_COLUMN_TITLE || last != NULL)
            tell (importer, row, column, action, "words-differ", "the plan words it otherwise, and its words stand",
                  "see that both mean the same; the tracker's words are kept with the row");
          continue;
        }
      g_object_set (action, text_rows[i].row_name, *now != '\0' ? now : NULL, NULL);
      if (merged == MERGE_REWORDED)
        tell (importer, row, column, action, "reworded", "the words are not those of the last tracker",
              "look whether it still means the same; the earlier words are kept with the row");
    }
}

static void
update_label (ImproveTrackerImporter *importer, ImproveAction *action, const ImproveTrackerRow *row)
{
  g_autofree char *label = improve_tracker_one_line (row->text[IMPROVE_TRACKER_COLUMN_LABEL]);

  if (*label == '\0' || g_str_equal (label, or_empty (improve_action_get_label (action))))
    return;
  if (improve_action_get_label (action) != NULL)
    tell (importer, row, IMPROVE_TRACKER_COLUMN_LABEL, action, "renumbered", "the number is another than before",
          "look whether it is still the same action");
  improve_action_set_label (action, label);
}

/* Whether two cells name the same owners. */
static gboolean
same_owners (ImproveTrackerImporter *importer, const char *a, const char *b)
{
  g_autofree char *first = improve_sheet_normalise (a);
  g_autofree char *second = improve_sheet_normalise (b);
  g_auto (GStrv) names_a = improve_tracker_mapping_split_owners (importer->mapping, first);
  g_auto (GStrv) names_b = improve_tracker_mapping_split_owners (importer->mapping, second);

  return g_strv_equal ((const char *const *) names_a, (const char *const *) names_b);
}

/* The lead as the plan has it, against the first the cell names. */
static gboolean
is_lead (ImproveTrackerImporter *importer, ImproveAction *action, const char *cell)
{
  g_auto (GStrv) names = improve_tracker_mapping_split_owners (importer->mapping, cell);
  const char *id = names[0] != NULL ? improve_tracker_find_name (importer, "party", names[0]) : NULL;

  return g_strcmp0 (id, improve_action_get_lead_id (action)) == 0;
}

static gboolean
update_owners (ImproveTrackerImporter   *importer,
               ImproveAction            *action,
               const ImproveTrackerRow  *row,
               const ImproveTrackerKept *last,
               GError                  **error)
{
  const char *cell = row->text[IMPROVE_TRACKER_COLUMN_LEAD];
  g_autofree char *before = dup_last (importer, last, IMPROVE_TRACKER_COLUMN_LEAD, TRUE);
  gboolean had_lead = improve_action_get_lead_id (action) != NULL;

  if (importer->layout.columns[IMPROVE_TRACKER_COLUMN_LEAD] < 0 ||
      (before != NULL && same_owners (importer, cell, before)) || (had_lead && is_lead (importer, action, cell)))
    return TRUE;
  if (had_lead && (before == NULL || !is_lead (importer, action, before)))
    {
      tell (importer, row, IMPROVE_TRACKER_COLUMN_LEAD, action, "lead-differs", "the plan names another lead",
            "say in the plan who answers for it");
      return TRUE;
    }
  if (had_lead)
    tell (importer, row, IMPROVE_TRACKER_COLUMN_LEAD, action, "lead-changed", "another leads than before",
          "see that whoever leads now knows");
  return improve_tracker_set_owners (importer, action, row, error);
}

static char *
name_date (ImproveDate *date)
{
  return date != NULL ? improve_date_to_words (date) : g_strdup ("no date");
}

static gboolean
same_date (ImproveDate *a, ImproveDate *b)
{
  return a != NULL && b != NULL && improve_date_equal (a, b);
}

/* Whether the tracker says what it said last, or what the plan says, of when it is due. */
static gboolean
due_stands (ImproveTrackerImporter   *importer,
            ImproveAction            *action,
            const ImproveTrackerRow  *row,
            const ImproveTrackerKept *last)
{
  g_autofree char *before = dup_last (importer, last, IMPROVE_TRACKER_COLUMN_DUE, TRUE);
  ImproveTrackerDateFault fault;
  g_autoptr (ImproveDate) before_date =
    before != NULL ? improve_tracker_date_read (before, &importer->mapping->dates, &fault) : NULL;

  if (before != NULL)
    return same_date (row->due, before_date) || g_str_equal (row->text[IMPROVE_TRACKER_COLUMN_DUE], before) ||
           same_date (row->due, improve_tracker_get_due (action));
  return same_date (row->due, improve_tracker_get_due (action)) ||
         same_date (row->due, improve_action_get_agreed_due (action)) ||
         same_date (row->due, improve_action_get_baseline_due (action));
}

static gboolean
update_due (ImproveTrackerImporter   *importer,
            ImproveAction            *action,
            const ImproveTrackerRow  *row,
            const ImproveTrackerKept *last,
            GError                  **error)
{
  ImproveDate *old_date = improve_tracker_get_due (action);
  g_autofree char *from = name_date (old_date);
  g_autofree char *to = name_date (row->due);
  g_autofree char *text = improve_tracker_row_dup_due_text (row);
  g_autofree char *reason = NULL;

  if (importer->layout.columns[IMPROVE_TRACKER_COLUMN_DUE] < 0 || due_stands (importer, action, row, last))
    return TRUE;
  if (*text != '\0' || row->due != NULL)
    improve_action_set_due_text (action, *text != '\0' ? text : NULL);
  if (row->due == NULL)
    {
      if (old_date != NULL)
        tell (importer, row, IMPROVE_TRACKER_COLUMN_DUE, action, "date-withdrawn",
              "there was a date, and now there is none", "ask for the date; the plan keeps the earlier one");
      return TRUE;
    }
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
  g_autoptr (GPtrArray) kept = improve_tracker_kept_read (IMPROVE_ENTITY (action), IMPROVE_TRACKER_KEPT);
  const ImproveTrackerKept *last = kept->len > 0 ? g_ptr_array_index (kept, kept->len - 1) : NULL;
  const char *id = improve_entity_get_id (IMPROVE_ENTITY (action));

  update_label (importer, action, row);
  update_texts (importer, action, row, last);
  tell_jump (importer, row, action, g_hash_table_lookup (importer->claims, id));
  return update_owners (importer, action, row, last, error) &&
         improve_tracker_tie_action (importer, action, row, error) &&
         update_due (importer, action, row, last, error) && update_state (importer, action, row, error) &&
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

/* Whether the last word of the tracker's party on it was that it is delivered. */
static gboolean
was_claimed_done (ImproveTrackerImporter *importer, ImproveAction *action)
{
  ImproveClaim *claim = g_hash_table_lookup (importer->claims, improve_entity_get_id (IMPROVE_ENTITY (action)));

  return claim != NULL &&
         g_str_equal (improve_tracker_mapping_find_state (importer->mapping, improve_claim_get_value (claim)),
                      "delivered");
}

static void
mark_vanished (ImproveTrackerImporter *importer, ImproveAction *action)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) improve_tracker_kept_free);
  g_autofree char *known_at = improve_date_to_string (importer->known_at);

  g_ptr_array_add (rows, improve_tracker_kept_new (importer->source, known_at, 0));
  improve_tracker_kept_append (IMPROVE_ENTITY (action), IMPROVE_TRACKER_KEPT, rows);
  if (was_claimed_done (importer, action))
    {
      improve_tracker_importer_note_file (importer, improve_action_get_title (action), "row-done",
                                          "the last tracker called the action done, and this one has it no more",
                                          "ask who outside the service has checked it, and record the evidence",
                                          improve_entity_get_id (IMPROVE_ENTITY (action)));
      importer->rows_done++;
      return;
    }
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
