/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The proposal as a mapping file, with how sure each line is and what was left open. */

#include <libimprove/tracker/improve-tracker-guess-private.h>

#include <string.h>

#define MAX_UNPLACED_WORDS 20
#define MAX_WORDS_BYTES 60

static char *
one_line (const char *text)
{
  g_autofree char *clean = improve_tracker_clean (text);
  char *line = improve_tracker_one_line (clean);

  for (char *p = line; *p != '\0'; p++)
    if (g_ascii_iscntrl (*p))
      *p = ' ';
  return line;
}

static void
print_main (const ImproveTrackerGuess *self, GKeyFile *file)
{
  static const char group[] = "mapping";

  g_key_file_set_string (file, group, "title", "A proposal: look it through and correct it");
  if (self->delimiter != ',')
    g_key_file_set_string (file, group, "delimiter", self->delimiter == ';' ? "semicolon" : "tab");
  if (self->n_day_first > 0 && self->n_month_first == 0)
    {
      g_autofree char *comment = g_strdup_printf (
        " %u dates in figures can be read day first only, %u both ways.", self->n_day_first, self->n_either);

      g_key_file_set_string (file, group, "date-order", "day-first");
      g_key_file_set_comment (file, group, "date-order", comment, NULL);
    }
  else if (self->n_month_first > 0 && self->n_day_first == 0)
    {
      g_autofree char *comment = g_strdup_printf (
        " %u dates in figures can be read month first only, %u both ways.", self->n_month_first, self->n_either);

      g_key_file_set_string (file, group, "date-order", "month-first");
      g_key_file_set_comment (file, group, "date-order", comment, NULL);
    }
  else
    {
      g_key_file_set_string (file, group, "date-order", "unknown");
      g_key_file_set_comment (file, group, "date-order",
                              self->n_day_first > 0
                                ? " Some dates can be read day first only, some month first only: say which is right."
                                : " Nothing in the file tells whether days or months come first: say day-first or "
                                  "month-first.",
                              NULL);
    }
  g_key_file_set_string (file, group, "opening-state", "agreed");
  if (self->n_short_years > 0)
    g_key_file_set_comment (file, group, "opening-state",
                            " Some years have two figures: add two-digit-years=2000 if 17 is 2017.", NULL);
  g_key_file_set_string (file, group, "status-match", "first-words");
}

static void
print_columns (const ImproveTrackerGuess *self, GKeyFile *file)
{
  g_autoptr (GString) unplaced = g_string_new (NULL);
  guint n = improve_sheet_get_n_columns (self->sheet);

  for (guint column = 0; column < n; column++)
    {
      int what = improve_tracker_layout_find_column (&self->layout, column);
      g_autofree char *heading = improve_sheet_dup_heading (self->sheet, self->layout.header_row, column);
      g_autofree char *line = one_line (heading);
      g_autofree char *comment = NULL;
      const char *list[] = { line, NULL };
      const char *name;

      if (what < 0)
        {
          g_string_append_printf (unplaced, "%s “%s”", unplaced->len > 0 ? "," : "", line);
          continue;
        }
      name = improve_tracker_column_get_name ((ImproveTrackerColumn) what);
      comment = g_strdup_printf (" %d %% sure%s", (int) (self->confidence[what] * 100 + 0.5),
                                 self->confidence[what] < 0.7 ? ": please check" : "");
      g_key_file_set_string_list (file, "columns", name, list, 1);
      g_key_file_set_comment (file, "columns", name, comment, NULL);
    }
  if (unplaced->len > 0)
    {
      g_autofree char *comment = g_strdup_printf (
        " Which heading is what. Nothing is known of%s: they are kept with their rows.", unplaced->str);

      g_key_file_set_comment (file, "columns", NULL, comment, NULL);
    }
}

static void
print_owners (const ImproveTrackerGuess *self, GKeyFile *file)
{
  static const char *const signs[] = { "/", ";", "&", "\n" };
  const char *seen[G_N_ELEMENTS (signs)];
  gsize n = 0;
  int lead = self->layout.columns[IMPROVE_TRACKER_COLUMN_LEAD];

  if (lead < 0)
    return;
  for (gsize i = 0; i < G_N_ELEMENTS (signs); i++)
    for (guint row = self->layout.header_row + 1; row < improve_sheet_get_n_rows (self->sheet); row++)
      {
        g_autofree char *cell = improve_tracker_clean (improve_sheet_get_cell (self->sheet, row, (guint) lead));

        if (strstr (cell, signs[i]) != NULL)
          {
            seen[n++] = signs[i];
            break;
          }
      }
  if (n > 0)
    g_key_file_set_string_list (file, "owners", "split", seen, n);
  g_key_file_set_string (file, "owners", "kind", "post");
  g_key_file_set_comment (file, "owners", "kind", " What the owners are: post, person or organization.", NULL);
}

/* The scales of the mapping that knows most of the words, and the words that none knows. */
static const ImproveTrackerMapping *
choose_scales (const ImproveTrackerGuess *self)
{
  int status = self->layout.columns[IMPROVE_TRACKER_COLUMN_STATUS];
  const ImproveTrackerMapping *best = NULL;
  int best_n = -1;

  for (guint i = 0; status >= 0 && i < self->known->len; i++)
    {
      ImproveTrackerMapping *mapping = g_ptr_array_index (self->known, i);
      int n = 0;

      for (guint row = self->layout.header_row + 1; row < improve_sheet_get_n_rows (self->sheet); row++)
        n += improve_tracker_mapping_find_status (mapping, improve_sheet_get_cell (self->sheet, row, (guint) status)) !=
             NULL;
      if (n > best_n)
        {
          best = mapping;
          best_n = n;
        }
    }
  return best;
}

static char *
list_unknown_words (const ImproveTrackerGuess *self, ImproveTrackerMapping *mapping)
{
  guint status = (guint) self->layout.columns[IMPROVE_TRACKER_COLUMN_STATUS];
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GString *list = g_string_new (NULL);

  for (guint row = self->layout.header_row + 1; row < improve_sheet_get_n_rows (self->sheet); row++)
    {
      g_autofree char *line = one_line (improve_sheet_get_cell (self->sheet, row, status));

      if (*line == '\0' || strlen (line) > MAX_WORDS_BYTES || g_hash_table_size (seen) >= MAX_UNPLACED_WORDS ||
          improve_tracker_mapping_find_status (mapping, line) != NULL || !g_hash_table_add (seen, g_strdup (line)))
        continue;
      g_string_append_printf (list, "%s “%s”", list->len > 0 ? "," : "", line);
    }
  return g_string_free (list, FALSE);
}

static void
add_word (GKeyFile *file, const char *group, const char *key, const char *word)
{
  gsize n = 0;
  g_auto (GStrv) words = g_key_file_get_string_list (file, group, key, &n, NULL);
  g_autofree const char **more = g_new0 (const char *, n + 2);

  for (gsize i = 0; i < n; i++)
    more[i] = words[i];
  more[n] = word;
  g_key_file_set_string_list (file, group, key, more, n + 1);
}

static void
print_scales (const ImproveTrackerGuess *self, GKeyFile *file)
{
  const ImproveTrackerMapping *mapping = choose_scales (self);
  g_autofree char *unknown = NULL;
  GHashTableIter iter;
  gpointer value, state;

  if (mapping == NULL)
    return;
  for (guint i = 0; i < mapping->statuses->len; i++)
    {
      const ImproveTrackerStatus *status = g_ptr_array_index (mapping->statuses, i);
      g_autofree char *group = g_strconcat ("scale ", status->scale, NULL);

      add_word (file, group, status->value, status->words);
    }
  unknown = list_unknown_words (self, (ImproveTrackerMapping *) mapping);
  if (*unknown != '\0' && mapping->statuses->len > 0)
    {
      const ImproveTrackerStatus *first = g_ptr_array_index (mapping->statuses, 0);
      g_autofree char *group = g_strconcat ("scale ", first->scale, NULL);
      g_autofree char *comment = g_strconcat (" Which words mean which value. Not placed:", unknown, NULL);

      g_key_file_set_comment (file, group, NULL, comment, NULL);
    }
  g_hash_table_iter_init (&iter, mapping->states);
  while (g_hash_table_iter_next (&iter, &value, &state))
    g_key_file_set_string (file, "states", state, "");
  for (guint i = 0; i < mapping->statuses->len; i++)
    {
      const ImproveTrackerStatus *status = g_ptr_array_index (mapping->statuses, i);
      const char *of = g_hash_table_lookup (mapping->states, status->value);
      g_auto (GStrv) listed = of != NULL ? g_key_file_get_string_list (file, "states", of, NULL, NULL) : NULL;

      if (of != NULL && (listed == NULL || !g_strv_contains ((const char *const *) listed, status->value)))
        add_word (file, "states", of, status->value);
    }
}

char *
improve_tracker_guess_print (ImproveTrackerGuess *self)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *text = NULL;

  print_main (self, file);
  print_columns (self, file);
  print_owners (self, file);
  print_scales (self, file);
  text = g_key_file_to_data (file, NULL, NULL);
  return g_strconcat ("# Proposed from the headings and the values of a tracker. Nothing was read into a plan.\n", text,
                      NULL);
}

/**
 * improve_tracker_mapping_new_guessed: (constructor)
 * @bytes: a tracker: an XLSX workbook or values separated by commas, semicolons or tabs
 * @error: return location for an error
 *
 * Proposes a mapping for a tracker, from its headings, which are looked up in the mappings that come with the library,
 * and from a look at its values: which are dates, in what order they are written, which are words of a status, what
 * parts owners. improve_tracker_mapping_to_text() gives the proposal as a file for a person to correct, each column
 * with how sure it is. What nothing tells, such as the order of days and months where every date can be read both
 * ways, is left open. Nothing is read into a plan.
 *
 * Returns: (transfer full): the proposal; on failure %NULL with %IMPROVE_IMPORT_ERROR: the file cannot be read, or
 *   nothing in it looks like a list of actions; %G_IO_ERROR_NOT_SUPPORTED for a workbook where this build reads none
 *
 * Since: 1.0
 */
ImproveTrackerMapping *
improve_tracker_mapping_new_guessed (GBytes *bytes, GError **error)
{
  g_auto (ImproveTrackerGuess) guess = { 0 };
  g_autoptr (ImproveTrackerMapping) mapping = NULL;
  g_autofree char *text = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);

  if (!improve_tracker_guess_open (&guess, bytes, error))
    return NULL;
  text = improve_tracker_guess_print (&guess);
  mapping = improve_tracker_mapping_new_from_text (text, error);
  if (mapping == NULL)
    return NULL;
  for (guint i = 0; i < IMPROVE_TRACKER_N_COLUMNS; i++)
    mapping->confidence[i] = guess.confidence[i];
  return g_steal_pointer (&mapping);
}

/**
 * improve_tracker_mapping_get_confidence:
 * @self: a mapping
 * @column: a name from improve_tracker_mapping_list_columns()
 *
 * Gets how sure a guess is.
 *
 * Returns: how sure it is that the heading of a guessed mapping is that column, from 0 to 1; 0 where it has no such
 *   column, and of a mapping that was not guessed but written
 *
 * Since: 1.0
 */
double
improve_tracker_mapping_get_confidence (ImproveTrackerMapping *self, const char *column)
{
  int index;

  g_return_val_if_fail (IMPROVE_IS_TRACKER_MAPPING (self), 0);
  g_return_val_if_fail (column != NULL, 0);

  index = improve_tracker_column_from_name (column);
  return index >= 0 ? self->confidence[index] : 0;
}
