/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What a plan is as a tracker: its headings, and its rows in their order. */

#include <libimprove/tracker/improve-tracker-exporter-private.h>

#include <string.h>

#include <libimprove/tracker/improve-tracker-importer-private.h>

/* A row to come: of an action, or one that became nothing and goes out as it came in. */
typedef struct
{
  ImproveAction *action;      /* NULL: left aside */
  GPtrArray *all_kept;        /* owns kept; NULL for a row left aside */
  ImproveTrackerKept *kept;   /* NULL: the action stood in no tracker */
  int place;                  /* in the last tracker; after all of them where it was not in it */
} Row;

static void
row_free (Row *row)
{
  g_clear_pointer (&row->all_kept, g_ptr_array_unref);
  g_free (row);
}

static int
compare_rows (gconstpointer a, gconstpointer b)
{
  const Row *first = *(const Row *const *) a;
  const Row *second = *(const Row *const *) b;

  return (first->place > second->place) - (first->place < second->place);
}

static gboolean
is_of_file (const ImproveTrackerKept *kept, const ImproveTrackerKept *file)
{
  return file != NULL && g_str_equal (kept->source, file->source) && g_str_equal (kept->known_at, file->known_at);
}

static Row *
make_row (ImproveAction *action, const ImproveTrackerKept *file, int after)
{
  Row *row = g_new0 (Row, 1);

  row->action = action;
  row->all_kept = improve_tracker_kept_read (IMPROVE_ENTITY (action), IMPROVE_TRACKER_KEPT);
  row->kept = row->all_kept->len > 0 ? g_ptr_array_index (row->all_kept, row->all_kept->len - 1) : NULL;
  row->place = row->kept != NULL && row->kept->row > 0 && is_of_file (row->kept, file) ? row->kept->row : after;
  return row;
}

/* The rows in the order of the last tracker, and then those it did not have, in the order of the plan. */
static GPtrArray *
list_rows (ImproveTrackerExporter *exporter, const ImproveTrackerKept *file, GPtrArray *left)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) row_free);
  ImproveEntityList *actions = improve_plan_get_actions (exporter->plan);
  int n_actions = improve_entity_list_get_size (actions);

  for (int i = 0; i < n_actions; i++)
    g_ptr_array_add (rows, make_row (IMPROVE_ACTION (improve_entity_list_get (actions, i)), file,
                                     G_MAXINT - n_actions + i));
  for (guint i = 0; i < left->len; i++)
    {
      ImproveTrackerKept *kept = g_ptr_array_index (left, i);
      Row *row;

      /* What stands above the headings is no row of the table. */
      if (!is_of_file (kept, file) || kept->row <= file->row)
        continue;
      row = g_new0 (Row, 1);
      row->kept = kept;
      row->place = kept->row;
      g_ptr_array_add (rows, row);
    }
  g_ptr_array_sort (rows, compare_rows);
  return rows;
}

/* Each column by its first heading. */
char **
improve_tracker_dup_headings (ImproveTrackerMapping *mapping)
{
  char **headings = g_new0 (char *, mapping->n_ordered + 1);

  for (guint i = 0; i < mapping->n_ordered; i++)
    headings[i] = g_strdup (mapping->first_heading[mapping->order[i]]);
  return headings;
}

static gboolean
take_headings (ImproveTrackerExporter *exporter, char **headings)
{
  g_autoptr (ImproveSheet) sheet = improve_sheet_new (0);

  for (guint i = 0; headings[i] != NULL; i++)
    {
      improve_sheet_add_text (sheet, headings[i], strlen (headings[i]));
      improve_sheet_end_cell (sheet, 0);
    }
  improve_sheet_end_row (sheet, MAX (exporter->mapping->header_row, 1), 1);
  if (headings[0] == NULL || !improve_tracker_mapping_match (exporter->mapping, sheet, &exporter->layout, NULL) ||
      !improve_tracker_layout_settle (&exporter->layout, sheet, NULL))
    {
      g_strfreev (headings);
      return FALSE;
    }
  exporter->headings = headings;
  return TRUE;
}

/* The columns of the last tracker, if the mapping knows them; else those of the mapping. */
static void
find_headings (ImproveTrackerExporter *exporter, const ImproveTrackerKept *file)
{
  GPtrArray *headings = g_ptr_array_new ();

  for (guint i = 0; file != NULL && i < file->headings->len; i++)
    g_ptr_array_add (headings, g_strdup (g_ptr_array_index (file->headings, i)));
  g_ptr_array_add (headings, NULL);
  if (!take_headings (exporter, (char **) g_ptr_array_free (headings, FALSE)))
    take_headings (exporter, improve_tracker_dup_headings (exporter->mapping));
}

static void
find_party (ImproveTrackerExporter *exporter)
{
  ImproveTrackerImporter names = { 0 };

  names.plan = exporter->plan;
  names.names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  improve_tracker_learn_names (&names);
  exporter->by_id = g_strdup (improve_tracker_find_name (
    &names, "party", improve_tracker_mapping_find_party (exporter->mapping, exporter->plan)));
  g_hash_table_unref (names.names);
}

void
improve_tracker_exporter_clear (ImproveTrackerExporter *exporter)
{
  g_strfreev (exporter->headings);
  g_free (exporter->by_id);
  g_hash_table_unref (exporter->claims);
}

static const ImproveTrackerKept *
find_last (GPtrArray *files)
{
  return files->len > 0 ? g_ptr_array_index (files, files->len - 1) : NULL;
}

void
improve_tracker_exporter_open (ImproveTrackerExporter *exporter, ImproveTrackerMapping *mapping, ImprovePlan *plan)
{
  g_autoptr (GPtrArray) files = improve_tracker_kept_read (IMPROVE_ENTITY (plan), IMPROVE_TRACKER_KEPT_FILES);

  exporter->mapping = mapping;
  exporter->plan = plan;
  find_headings (exporter, find_last (files));
  find_party (exporter);
  exporter->claims = improve_tracker_find_claims (plan, exporter->by_id);
}

static char **
make_cells (ImproveTrackerExporter *exporter, const Row *row)
{
  char **cells = g_new0 (char *, g_strv_length (exporter->headings) + 1);
  ImproveTrackerRaw raw;

  for (int i = 0; i < IMPROVE_TRACKER_N_COLUMNS; i++)
    {
      int column = exporter->layout.columns[i];

      raw.raw[i] = "";
      if (column >= 0 && row->kept != NULL)
        raw.raw[i] = improve_tracker_kept_get (row->kept, exporter->headings[column]);
    }
  for (guint column = 0; exporter->headings[column] != NULL; column++)
    {
      int what = improve_tracker_layout_find_column (&exporter->layout, column);

      if (row->action != NULL && what >= 0)
        cells[column] = improve_tracker_cell_print (exporter, row->action, (ImproveTrackerColumn) what, &raw);
      else
        cells[column] =
          g_strdup (row->kept != NULL ? improve_tracker_kept_get (row->kept, exporter->headings[column]) : "");
    }
  return cells;
}

/* The rows, each of as many cells as there are headings. */
GPtrArray *
improve_tracker_exporter_list_rows (ImproveTrackerExporter *exporter)
{
  ImproveEntity *plan = IMPROVE_ENTITY (exporter->plan);
  g_autoptr (GPtrArray) files = improve_tracker_kept_read (plan, IMPROVE_TRACKER_KEPT_FILES);
  g_autoptr (GPtrArray) left = improve_tracker_kept_read (plan, IMPROVE_TRACKER_KEPT_ROWS);
  g_autoptr (GPtrArray) rows = list_rows (exporter, find_last (files), left);
  GPtrArray *table = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  for (guint i = 0; i < rows->len; i++)
    g_ptr_array_add (table, make_cells (exporter, g_ptr_array_index (rows, i)));
  return table;
}
