/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* A row becomes an action, tied to what the plan has. */

#include <libimprove/tracker/improve-tracker-importer-private.h>

#include <libimprove/model/improve-objective.h>
#include <libimprove/model/improve-theme.h>

#define MAX_OWNERS 20

static const char *
or_null (const char *text)
{
  return *text != '\0' ? text : NULL;
}

static gboolean
has_column (ImproveTrackerImporter *importer, ImproveTrackerColumn column)
{
  return importer->layout.columns[column] >= 0;
}

/* The words beside the date, where the date does not say all of them. */
char *
improve_tracker_row_dup_due_text (const ImproveTrackerRow *row)
{
  const char *text = row->text[IMPROVE_TRACKER_COLUMN_DUE];
  gboolean words = FALSE;

  for (const char *p = text; *p != '\0'; p++)
    words = words || (g_ascii_isalpha (*p) || (guchar) *p >= 0x80);
  return row->due == NULL || words ? improve_tracker_one_line (text) : g_strdup ("");
}

/* Adds the ids of the parties of those names. */
static gboolean
find_owners (ImproveTrackerImporter *importer, char **names, GPtrArray *ids, GError **error)
{
  for (guint i = 0; names[i] != NULL; i++)
    {
      ImproveTrackerParty kind = improve_tracker_mapping_find_owner_kind (importer->mapping, names[i]);
      const char *id = improve_tracker_find_party (importer, names[i], kind, error);

      if (id == NULL)
        return FALSE;
      g_ptr_array_add (ids, (gpointer) id);
    }
  return TRUE;
}

/* The owners the cell names; none where there are so many that it is a text and not a list. */
static char **
split_owners (ImproveTrackerImporter  *importer,
              ImproveAction           *action,
              const ImproveTrackerRow *row,
              ImproveTrackerColumn     column)
{
  char **names = improve_tracker_mapping_split_owners (importer->mapping, row->text[column]);

  if (g_strv_length (names) <= MAX_OWNERS)
    return names;
  g_strfreev (names);
  improve_tracker_importer_note (importer, row->index, importer->layout.columns[column], "owners-many",
                                 "more owners than an action can have", "name those who answer for it",
                                 improve_entity_get_id (IMPROVE_ENTITY (action)));
  return g_new0 (char *, 1);
}

gboolean
improve_tracker_set_owners (ImproveTrackerImporter  *importer,
                            ImproveAction           *action,
                            const ImproveTrackerRow *row,
                            GError                 **error)
{
  const char *cell = row->text[IMPROVE_TRACKER_COLUMN_LEAD];
  g_auto (GStrv) leads = split_owners (importer, action, row, IMPROVE_TRACKER_COLUMN_LEAD);
  g_auto (GStrv) others = split_owners (importer, action, row, IMPROVE_TRACKER_COLUMN_PARTNERS);
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  gboolean has_lead = leads[0] != NULL;
  g_autofree char *line = NULL;

  if (!find_owners (importer, leads, ids, error) || !find_owners (importer, others, ids, error))
    return FALSE;
  g_ptr_array_add (ids, NULL);
  if (has_column (importer, IMPROVE_TRACKER_COLUMN_LEAD))
    improve_action_set_lead_id (action, has_lead ? g_ptr_array_index (ids, 0) : NULL);
  improve_action_set_partner_ids (action, (const char *const *) ids->pdata + (has_lead ? 1 : 0));
  if (!has_column (importer, IMPROVE_TRACKER_COLUMN_LEAD))
    return TRUE;
  line = improve_tracker_one_line (cell);
  improve_action_set_lead_text (action, has_lead && g_str_equal (leads[0], cell) ? NULL : or_null (line));
  return TRUE;
}

static const char *
find_theme (ImproveTrackerImporter *importer, const char *title, GError **error)
{
  const char *id = improve_tracker_find_name (importer, "theme", title);
  g_autoptr (ImproveEntity) theme = NULL;

  if (id != NULL)
    return id;
  theme = IMPROVE_ENTITY (improve_theme_new (title));
  if (!improve_plan_add (importer->plan, theme, error))
    return NULL;
  improve_tracker_learn_name (importer, "theme", title, theme);
  return improve_tracker_find_name (importer, "theme", title);
}

static const char *
find_objective (ImproveTrackerImporter *importer, const char *title, const char *theme, GError **error)
{
  const char *id = improve_tracker_find_name (importer, "objective", title);
  g_autoptr (ImproveObjective) objective = NULL;

  if (id != NULL)
    return id;
  objective = improve_objective_new (title);
  if (*theme != '\0')
    {
      const char *theme_id = find_theme (importer, theme, error);

      if (theme_id == NULL)
        return NULL;
      improve_objective_set_theme_id (objective, theme_id);
    }
  if (!improve_plan_add (importer->plan, IMPROVE_ENTITY (objective), error))
    return NULL;
  improve_tracker_learn_name (importer, "objective", title, IMPROVE_ENTITY (objective));
  return improve_tracker_find_name (importer, "objective", title);
}

/* A recommendation is what an inspectorate wrote: a tracker may name one, it does not make one. */
static void
set_answers (ImproveTrackerImporter *importer, ImproveAction *action, const ImproveTrackerRow *row)
{
  const char *cell = row->text[IMPROVE_TRACKER_COLUMN_RECOMMENDATION];
  g_auto (GStrv) words = g_strsplit_set (cell, ",;&\n", 64);
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  gboolean missing = FALSE;

  for (guint i = 0; words[i] != NULL; i++)
    {
      const char *id;

      if (*g_strstrip (words[i]) == '\0')
        continue;
      id = improve_tracker_find_name (importer, "recommendation", words[i]);
      missing = missing || id == NULL;
      if (id != NULL)
        g_ptr_array_add (ids, (gpointer) id);
    }
  if (ids->len > 0)
    {
      g_ptr_array_add (ids, NULL);
      improve_action_set_answers_ids (action, (const char *const *) ids->pdata);
    }
  if (missing)
    improve_tracker_importer_note (importer, row->index,
                                   importer->layout.columns[IMPROVE_TRACKER_COLUMN_RECOMMENDATION],
                                   "recommendation-unknown", "the plan has no recommendation of that number or text",
                                   "read the inspection report into the plan first, or tie the action to it by hand",
                                   improve_entity_get_id (IMPROVE_ENTITY (action)));
}

gboolean
improve_tracker_tie_action (ImproveTrackerImporter  *importer,
                            ImproveAction           *action,
                            const ImproveTrackerRow *row,
                            GError                 **error)
{
  const char *title = row->text[IMPROVE_TRACKER_COLUMN_OBJECTIVE];

  /* What the plan ties stays tied. */
  if (*title != '\0' && improve_action_get_objective_id (action) == NULL)
    {
      g_autofree char *line = improve_tracker_one_line (title);
      g_autofree char *theme = improve_tracker_one_line (row->text[IMPROVE_TRACKER_COLUMN_THEME]);
      const char *id = find_objective (importer, line, theme, error);

      if (id == NULL)
        return FALSE;
      improve_action_set_objective_id (action, id);
    }
  if (*improve_action_get_answers_ids (action) == NULL)
    set_answers (importer, action, row);
  return TRUE;
}

static gboolean
fill_action (ImproveTrackerImporter  *importer,
             ImproveAction           *action,
             const ImproveTrackerRow *row,
             GError                 **error)
{
  g_autofree char *label = improve_tracker_one_line (row->text[IMPROVE_TRACKER_COLUMN_LABEL]);
  g_autofree char *title = improve_tracker_one_line (row->text[IMPROVE_TRACKER_COLUMN_TITLE]);
  g_autofree char *due_text = improve_tracker_row_dup_due_text (row);
  g_autofree char *deliverable = improve_tracker_one_line (row->text[IMPROVE_TRACKER_COLUMN_DELIVERABLE]);

  improve_action_set_label (action, or_null (label));
  improve_action_set_title (action, title);
  improve_action_set_due_text (action, or_null (due_text));
  if (has_column (importer, IMPROVE_TRACKER_COLUMN_DESCRIPTION))
    improve_action_set_description (action, or_null (row->text[IMPROVE_TRACKER_COLUMN_DESCRIPTION]));
  if (has_column (importer, IMPROVE_TRACKER_COLUMN_SUCCESS_MEASURES))
    improve_action_set_success_measures (action, or_null (row->text[IMPROVE_TRACKER_COLUMN_SUCCESS_MEASURES]));
  if (has_column (importer, IMPROVE_TRACKER_COLUMN_DELIVERABLE))
    improve_action_set_deliverable (action, or_null (deliverable));
  if (has_column (importer, IMPROVE_TRACKER_COLUMN_LEAD) || has_column (importer, IMPROVE_TRACKER_COLUMN_PARTNERS))
    return improve_tracker_set_owners (importer, action, row, error);
  return TRUE;
}

/* A new action, in the plan. */
ImproveAction *
improve_tracker_make_action (ImproveTrackerImporter *importer, const ImproveTrackerRow *row, GError **error)
{
  g_autoptr (ImproveAction) action = improve_action_new (row->text[IMPROVE_TRACKER_COLUMN_TITLE], row->due);

  if (!improve_plan_add (importer->plan, IMPROVE_ENTITY (action), error) ||
      !fill_action (importer, action, row, error) ||
      !improve_tracker_tie_action (importer, action, row, error))
    return NULL;
  return action;
}
