/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* One row of a tracker: its cells as texts, dates and a status. */

#include <libimprove/tracker/improve-tracker-importer-private.h>

#include <string.h>

/* A meeting's date and an action's number in one cell take no more words than this. */
#define MAX_RAISED_WORDS 8
#define SEPARATORS "-,:;/ "

gboolean
improve_tracker_row_is_blank (ImproveTrackerImporter *importer, guint index)
{
  for (guint column = 0; column < improve_sheet_get_n_columns (importer->sheet); column++)
    {
      g_autofree char *text = improve_tracker_clean (improve_sheet_get_cell (importer->sheet, index, column));

      if (*text != '\0' && !improve_sheet_is_continued (importer->sheet, index, column))
        return FALSE;
    }
  return TRUE;
}

/* Whether the row goes on with the action above, their title being merged. */
gboolean
improve_tracker_row_is_continued (ImproveTrackerImporter *importer, guint index)
{
  int title = importer->layout.columns[IMPROVE_TRACKER_COLUMN_TITLE];

  return title >= 0 && improve_sheet_is_continued (importer->sheet, index, (guint) title);
}

/* "11/01/2011 - 3": the longest beginning that is a date, and what follows as the label. */
static void
read_raised (ImproveTrackerImporter *importer, ImproveTrackerRow *self)
{
  const char *cell = self->text[IMPROVE_TRACKER_COLUMN_RAISED_AT];
  const char *end = cell + strlen (cell);
  const ImproveTrackerDateStyle *style = &importer->mapping->dates;
  g_autofree char *rest = NULL;

  self->raised = improve_tracker_date_read (cell, style, &self->raised_fault);
  for (guint i = 0; self->raised == NULL && i < MAX_RAISED_WORDS; i++)
    {
      g_autofree char *start = NULL;
      ImproveTrackerDateFault fault;

      do
        end = end > cell ? end - 1 : cell;
      while (end > cell && !g_ascii_isspace (*end));
      if (end == cell)
        return;
      start = g_strndup (cell, (gsize) (end - cell));
      for (gsize length = strlen (start); length > 0 && strchr (SEPARATORS, start[length - 1]) != NULL; length--)
        start[length - 1] = '\0';
      self->raised = improve_tracker_date_read (start, style, &fault);
    }
  if (self->raised == NULL || *end == '\0')
    return;
  self->raised_fault = IMPROVE_TRACKER_DATE_FAULT_NONE;
  while (g_ascii_isspace (*end) || (*end != '\0' && strchr (SEPARATORS, *end) != NULL))
    end++;
  rest = improve_tracker_clean (end);
  if (*self->text[IMPROVE_TRACKER_COLUMN_LABEL] == '\0')
    {
      g_free (self->text[IMPROVE_TRACKER_COLUMN_LABEL]);
      self->text[IMPROVE_TRACKER_COLUMN_LABEL] = g_steal_pointer (&rest);
    }
}

/* "2017-06-30 14:30": the hour stays with the row. */
static char *
drop_hour (const char *text)
{
  const char *blank = strrchr (text, ' ');

  if (blank != NULL && strlen (blank) == 6 && g_ascii_isdigit (blank[1]) && g_ascii_isdigit (blank[2]) &&
      blank[3] == ':' && g_ascii_isdigit (blank[4]) && g_ascii_isdigit (blank[5]))
    return g_strndup (text, (gsize) (blank - text));
  return g_strdup (text);
}

static ImproveDate *
read_date (ImproveTrackerImporter *importer, const char *text, ImproveTrackerDateFault *fault)
{
  g_autofree char *day = drop_hour (text);

  *fault = IMPROVE_TRACKER_DATE_FAULT_NONE;
  return *day != '\0' ? improve_tracker_date_read (day, &importer->mapping->dates, fault) : NULL;
}

ImproveTrackerRow *
improve_tracker_row_read (ImproveTrackerImporter *importer, guint index)
{
  ImproveTrackerRow *self = g_new0 (ImproveTrackerRow, 1);

  self->index = index;
  for (guint i = 0; i < IMPROVE_TRACKER_N_COLUMNS; i++)
    {
      int column = importer->layout.columns[i];

      self->text[i] =
        improve_tracker_clean (column >= 0 ? improve_sheet_get_cell (importer->sheet, index, (guint) column) : "");
    }
  self->due = read_date (importer, self->text[IMPROVE_TRACKER_COLUMN_DUE], &self->due_fault);
  self->actual = read_date (importer, self->text[IMPROVE_TRACKER_COLUMN_ACTUAL], &self->actual_fault);
  if (*self->text[IMPROVE_TRACKER_COLUMN_RAISED_AT] != '\0')
    read_raised (importer, self);
  self->status = improve_tracker_mapping_find_status (importer->mapping, self->text[IMPROVE_TRACKER_COLUMN_STATUS]);
  improve_tracker_row_read_colour (importer, self);
  return self;
}

void
improve_tracker_row_free (ImproveTrackerRow *self)
{
  for (guint i = 0; i < IMPROVE_TRACKER_N_COLUMNS; i++)
    g_free (self->text[i]);
  g_clear_pointer (&self->due, improve_date_unref);
  g_clear_pointer (&self->actual, improve_date_unref);
  g_clear_pointer (&self->raised, improve_date_unref);
  g_free (self);
}

static void
tell_date (ImproveTrackerImporter  *importer,
           const ImproveTrackerRow *self,
           ImproveTrackerColumn     column,
           ImproveTrackerDateFault  fault,
           const char              *subject_id)
{
  const ImproveTrackerDateFaultText *text = improve_tracker_date_fault_get_text (fault);

  if (fault != IMPROVE_TRACKER_DATE_FAULT_NONE)
    improve_tracker_importer_note (importer, self->index, importer->layout.columns[column], text->rule, text->reason,
                                   text->mend, subject_id);
}

/* Lists what of the row was kept as words. */
void
improve_tracker_row_tell (ImproveTrackerImporter *importer, const ImproveTrackerRow *self, const char *subject_id)
{
  tell_date (importer, self, IMPROVE_TRACKER_COLUMN_RAISED_AT, self->raised_fault, subject_id);
  tell_date (importer, self, IMPROVE_TRACKER_COLUMN_DUE, self->due_fault, subject_id);
  tell_date (importer, self, IMPROVE_TRACKER_COLUMN_ACTUAL, self->actual_fault, subject_id);
  if (self->status == NULL && *self->text[IMPROVE_TRACKER_COLUMN_STATUS] != '\0')
    improve_tracker_importer_note (importer, self->index, importer->layout.columns[IMPROVE_TRACKER_COLUMN_STATUS],
                                   "status-words", "the mapping gives the words no value on a scale",
                                   "add them to a scale of the mapping; the claim keeps the words", subject_id);
  improve_tracker_row_tell_colour (importer, self, subject_id);
}

ImproveTrackerKept *
improve_tracker_row_dup_kept (ImproveTrackerImporter *importer, guint index)
{
  g_autofree char *known_at = improve_date_to_string (importer->known_at);
  ImproveTrackerKept *kept = improve_tracker_kept_new (importer->source, known_at,
                                                       (int) improve_sheet_get_row_number (importer->sheet, index));

  for (guint column = 0; column < improve_sheet_get_n_columns (importer->sheet); column++)
    {
      const char *cell = improve_sheet_get_cell (importer->sheet, index, column);
      g_autofree char *heading = improve_sheet_dup_heading (importer->sheet, importer->layout.header_row, column);

      if (*cell != '\0')
        improve_tracker_kept_add (kept, heading, cell);
    }
  return kept;
}
