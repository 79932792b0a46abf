/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <libimprove/tracker/improve-tracker-mapping-private.h>

#include <string.h>

#include <libimprove/base/improve-errors.h>

/* Titles and blank rows stand above the headings, never more than this many. */
#define MAX_HEADER_ROW 20
/* Nor are headings themselves of more rows, unless the mapping says so. */
#define MAX_HEADER_ROWS 3

static const char *const names[] = {
  [IMPROVE_TRACKER_COLUMN_LABEL] = "label",
  [IMPROVE_TRACKER_COLUMN_TITLE] = "title",
  [IMPROVE_TRACKER_COLUMN_DESCRIPTION] = "description",
  [IMPROVE_TRACKER_COLUMN_DELIVERABLE] = "deliverable",
  [IMPROVE_TRACKER_COLUMN_SUCCESS_MEASURES] = "success-measures",
  [IMPROVE_TRACKER_COLUMN_LEAD] = "lead",
  [IMPROVE_TRACKER_COLUMN_PARTNERS] = "partners",
  [IMPROVE_TRACKER_COLUMN_DUE] = "due",
  [IMPROVE_TRACKER_COLUMN_ACTUAL] = "actual",
  [IMPROVE_TRACKER_COLUMN_STATUS] = "status",
  [IMPROVE_TRACKER_COLUMN_PROGRESS] = "progress",
  [IMPROVE_TRACKER_COLUMN_THEME] = "theme",
  [IMPROVE_TRACKER_COLUMN_OBJECTIVE] = "objective",
  [IMPROVE_TRACKER_COLUMN_RECOMMENDATION] = "recommendation",
  [IMPROVE_TRACKER_COLUMN_RAISED_AT] = "raised-at",
  [IMPROVE_TRACKER_COLUMN_QUARTER_1] = "quarter-1",
  [IMPROVE_TRACKER_COLUMN_QUARTER_2] = "quarter-2",
  [IMPROVE_TRACKER_COLUMN_QUARTER_3] = "quarter-3",
  [IMPROVE_TRACKER_COLUMN_QUARTER_4] = "quarter-4",
};

const char *
improve_tracker_column_get_name (ImproveTrackerColumn column)
{
  return names[column];
}

int
improve_tracker_column_from_name (const char *name)
{
  for (int i = 0; i < IMPROVE_TRACKER_N_COLUMNS; i++)
    if (g_str_equal (names[i], name))
      return i;
  return -1;
}

/* Both are normalised; a pattern that ends in * stands for every heading that starts like it. */
static gboolean
heading_matches (const char *pattern, const char *heading)
{
  gsize length = strlen (pattern);

  if (length > 1 && pattern[length - 1] == '*')
    return strncmp (pattern, heading, length - 1) == 0;
  return g_str_equal (pattern, heading);
}

/* How well the heading is one of the patterns: 2 exactly, 1 by its beginning, 0 not. */
static guint
match_heading (char **patterns, const char *heading)
{
  guint best = 0;

  for (guint i = 0; patterns != NULL && patterns[i] != NULL; i++)
    {
      if (g_str_equal (patterns[i], heading))
        return 2;
      if (heading_matches (patterns[i], heading))
        best = 1;
    }
  return best;
}

/* The column has a heading of @what. Where two have, the one named exactly is meant; two alike are in doubt. */
static gboolean
claim_column (ImproveSheet         *sheet,
              ImproveTrackerLayout *layout,
              guint                *strength,
              ImproveTrackerColumn  what,
              guint                 column,
              guint                 match,
              guint                 row_number,
              GError              **error)
{
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  if (match < strength[what])
    return TRUE;
  if (match > strength[what])
    {
      layout->n_matched += layout->columns[what] < 0;
      layout->columns[what] = (int) column;
      strength[what] = match;
      return TRUE;
    }
  first = improve_sheet_dup_letters (sheet, (guint) layout->columns[what]);
  second = improve_sheet_dup_letters (sheet, column);
  g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_MAPPING,
               "[map-column-twice] row %u: columns %s and %s both match '%s' of the mapping; take one of the headings "
               "out of the mapping", row_number, first, second, names[what]);
  return FALSE;
}

/* What the heading is, and how well it is it. */
static int
find_column (ImproveTrackerMapping *self, const char *heading, guint *best)
{
  int what = -1;

  *best = 0;
  for (int i = 0; i < IMPROVE_TRACKER_N_COLUMNS && *best < 2; i++)
    {
      guint match = match_heading (self->headings[i], heading);

      if (match > *best)
        {
          *best = match;
          what = i;
        }
    }
  return what;
}

/* Headings in the rows from @first to @last. Each is at most one thing: what names it exactly wins over what names its
 * beginning. */
static gboolean
match_rows (ImproveTrackerMapping *self,
            ImproveSheet          *sheet,
            guint                  first,
            guint                  last,
            ImproveTrackerLayout  *layout,
            GError               **error)
{
  guint strength[IMPROVE_TRACKER_N_COLUMNS] = { 0 };

  layout->header_row = last;
  layout->first_header_row = first;
  layout->n_matched = 0;
  for (guint i = 0; i < IMPROVE_TRACKER_N_COLUMNS; i++)
    layout->columns[i] = -1;
  for (guint column = 0; column < improve_sheet_get_n_columns (sheet); column++)
    {
      g_autofree char *joined = NULL;
      g_autofree char *heading = NULL;
      guint best;
      int what;

      if (strnlen (improve_sheet_get_cell (sheet, last, column), 1025) > 1024)
        continue;
      joined = improve_sheet_dup_joined_heading (sheet, first, last, column);
      if (*joined == '\0' || strlen (joined) > 1024)
        continue;
      heading = improve_sheet_normalise (joined);
      what = find_column (self, heading, &best);
      if (what >= 0 &&
          !claim_column (sheet, layout, strength, (ImproveTrackerColumn) what, column, best,
                         improve_sheet_get_row_number (sheet, last), error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
fail_no_heading (ImproveSheet *sheet, GError **error)
{
  g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_MAPPING,
               "[map-no-heading] no row has a heading that the mapping knows for 'title'; %s",
               improve_sheet_get_n_columns (sheet) == 1
                 ? "the file has one column only: declare delimiter in the mapping if it is not a comma"
                 : "add the heading to 'title' in the mapping, or choose another mapping");
  return FALSE;
}

/* Whether a heading of the first rows stands over several of the last: no table that was exported has such a thing. */
static gboolean
has_group (ImproveSheet *sheet, guint first, guint last)
{
  for (guint column = 0; column < improve_sheet_get_n_columns (sheet); column++)
    {
      const char *cell = improve_sheet_get_cell (sheet, last, column);
      g_autofree char *joined = NULL;

      if (*improve_sheet_get_cell (sheet, first, column) != '\0' || *cell == '\0')
        continue;
      joined = improve_sheet_dup_joined_heading (sheet, first, last, column);
      if (!g_str_equal (joined, cell))
        return TRUE;
    }
  return FALSE;
}

/* Tries headings of @n rows that start in the row of that number, or anywhere for 0; keeps what matches more than
 * @best. */
static gboolean
try_headers (ImproveTrackerMapping *self,
             ImproveSheet          *sheet,
             guint                  n,
             guint                  start,
             ImproveTrackerLayout  *best,
             GError               **error)
{
  guint n_rows = MIN (improve_sheet_get_n_rows (sheet), MAX_HEADER_ROW);

  for (guint row = 0; row + n <= n_rows; row++)
    {
      g_autoptr (GError) local = NULL;
      ImproveTrackerLayout candidate;
      gboolean asked = start > 0 && improve_sheet_get_row_number (sheet, row) == start;

      if ((start > 0 && !asked) || (n > 1 && self->header_rows == 0 && !has_group (sheet, row, row + n - 1)))
        continue;
      if (!match_rows (self, sheet, row, row + n - 1, &candidate, &local))
        {
          /* A row with no heading of a title is no header, whatever stands in it twice. */
          if (n > 1 || (candidate.columns[IMPROVE_TRACKER_COLUMN_TITLE] < 0 && !asked))
            continue;
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
      if (candidate.columns[IMPROVE_TRACKER_COLUMN_TITLE] >= 0 && candidate.n_matched > best->n_matched)
        *best = candidate;
    }
  return TRUE;
}

/* Finds the rows with the headings and what each column is: the declared ones, else the fewest that match most. A
 * tracker that was exported has its headings in the first row, whatever the mapping says of the council's own. A column
 * nobody knows is no error: it is kept. */
gboolean
improve_tracker_mapping_match (ImproveTrackerMapping *self,
                               ImproveSheet          *sheet,
                               ImproveTrackerLayout  *layout,
                               GError               **error)
{
  ImproveTrackerLayout best = { 0 };
  guint most = self->header_rows > 0 ? self->header_rows : MAX_HEADER_ROWS;

  for (guint n = self->header_rows > 0 ? most : 1; n <= most; n++)
    if (!try_headers (self, sheet, n, self->header_row, &best, error))
      return FALSE;
  if (best.n_matched == 0 && (self->header_row > 0 || self->header_rows > 1) &&
      !try_headers (self, sheet, 1, 1, &best, error))
    return FALSE;
  if (best.n_matched == 0)
    return fail_no_heading (sheet, error);
  *layout = best;
  return TRUE;
}

/* Makes the headings one row; one that stands twice is in doubt. */
gboolean
improve_tracker_layout_settle (ImproveTrackerLayout *layout, ImproveSheet *sheet, GError **error)
{
  if (layout->first_header_row < layout->header_row)
    improve_sheet_join_header (sheet, layout->first_header_row, layout->header_row);
  layout->first_header_row = layout->header_row;
  return improve_sheet_check_header (sheet, layout->header_row, error);
}

/* What the column of the sheet is, or -1. */
int
improve_tracker_layout_find_column (const ImproveTrackerLayout *layout, guint index)
{
  for (int i = 0; i < IMPROVE_TRACKER_N_COLUMNS; i++)
    if (layout->columns[i] == (int) index)
      return i;
  return -1;
}

/* The cell of that kind in a row that was kept, clean; NULL where the row had no such column, or nothing in it. */
char *
improve_tracker_mapping_dup_kept_cell (ImproveTrackerMapping    *self,
                                       const ImproveTrackerKept *kept,
                                       ImproveTrackerColumn      column)
{
  const char *found = NULL;
  guint best = 0;

  for (guint i = 0; i < kept->headings->len; i++)
    {
      g_autofree char *heading = improve_sheet_normalise (g_ptr_array_index (kept->headings, i));
      guint match = match_heading (self->headings[column], heading);

      if (match > best)
        {
          best = match;
          found = g_ptr_array_index (kept->cells, i);
        }
    }
  return found != NULL ? improve_tracker_clean (found) : NULL;
}
