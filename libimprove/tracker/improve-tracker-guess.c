/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What the columns of a tracker seem to be, by their headings and by what stands below them. A proposal for a person:
 * it reads nothing into a plan. */

#include <libimprove/tracker/improve-tracker-guess-private.h>

#include <string.h>

#include <libimprove/base/improve-errors.h>
#include <libimprove/tracker/improve-csv-private.h>
#include <libimprove/tracker/improve-xlsx-private.h>

#define MAX_HEADER_ROW 20
#define MAX_HEADER_ROWS 2
/* Enough to tell what a column holds. */
#define MAX_LOOKED_AT 500

#define SURE 0.95          /* a heading that is known */
#define LIKELY 0.85        /* one that begins like one */
#define PERHAPS 0.6        /* one in which a known heading stands */
#define VALUES_ALONE 0.4   /* no heading that is known, but such values */
#define VALUES_SPEAK_FOR 0.04
#define VALUES_SPEAK_AGAINST 0.25
#define LEAST 0.3

void
improve_tracker_guess_clear (ImproveTrackerGuess *self)
{
  g_clear_pointer (&self->sheet, improve_sheet_free);
  g_clear_pointer (&self->known, g_ptr_array_unref);
}

/* Whether the words stand in the heading, from blank to blank. */
static gboolean
contains_words (const char *heading, const char *words)
{
  gsize length = strlen (words);

  for (const char *p = strstr (heading, words); p != NULL; p = strstr (p + 1, words))
    if ((p == heading || !g_ascii_isalnum (p[-1])) && !g_ascii_isalnum (p[length]))
      return TRUE;
  return FALSE;
}

static double
rate_heading (char **patterns, const char *heading)
{
  double best = 0;

  for (guint i = 0; patterns != NULL && patterns[i] != NULL; i++)
    {
      gsize length = strlen (patterns[i]);
      gboolean open = length > 1 && patterns[i][length - 1] == '*';
      g_autofree char *words = g_strndup (patterns[i], open ? length - 1 : length);

      if (g_str_equal (words, heading))
        return SURE;
      if (open && g_str_has_prefix (heading, words))
        best = MAX (best, LIKELY);
      else if (length > 2 && contains_words (heading, words))
        best = MAX (best, PERHAPS);
    }
  return best;
}

/* How much the heading is known for the kind of column, in any of the mappings there are. */
static double
rate_by_heading (const ImproveTrackerGuess *self, ImproveTrackerColumn what, const char *heading)
{
  double best = 0;

  for (guint i = 0; *heading != '\0' && i < self->known->len; i++)
    {
      const ImproveTrackerMapping *mapping = g_ptr_array_index (self->known, i);

      best = MAX (best, rate_heading (mapping->headings[what], heading));
    }
  return best;
}

/* What stands in a column: parts of its filled cells. */
typedef struct
{
  guint n;
  double dates, statuses, numbers, length;
} Values;

static gboolean
is_number (const char *text)
{
  gboolean figure = FALSE;

  for (; *text != '\0'; text++)
    if (!g_ascii_isdigit (*text) && strchr (".()", *text) == NULL && !g_ascii_isalpha (*text))
      return FALSE;
    else
      figure = figure || g_ascii_isdigit (*text);
  return figure;
}

static gboolean
is_status (const ImproveTrackerGuess *self, const char *text)
{
  for (guint i = 0; i < self->known->len; i++)
    if (improve_tracker_mapping_find_status (g_ptr_array_index (self->known, i), text) != NULL)
      return TRUE;
  return FALSE;
}

static Values
look_at (const ImproveTrackerGuess *self, guint column)
{
  static const ImproveTrackerDateStyle any = { IMPROVE_DATE_ORDER_DAY_FIRST, 2000, TRUE, FALSE };
  guint last = MIN (improve_sheet_get_n_rows (self->sheet), self->layout.header_row + 1 + MAX_LOOKED_AT);
  Values values = { 0 };

  for (guint row = self->layout.header_row + 1; row < last; row++)
    {
      g_autofree char *text = improve_tracker_clean (improve_sheet_get_cell (self->sheet, row, column));
      g_autoptr (ImproveDate) date = NULL;
      ImproveTrackerDateFault fault;

      if (*text == '\0')
        continue;
      values.n++;
      values.length += (double) MIN (strlen (text), 1000);
      date = improve_tracker_date_read (text, &any, &fault);
      values.dates += date != NULL;
      values.statuses += is_status (self, text);
      values.numbers += strlen (text) <= 8 && is_number (text);
    }
  if (values.n > 0)
    {
      values.dates /= values.n;
      values.statuses /= values.n;
      values.numbers /= values.n;
      values.length /= values.n;
    }
  return values;
}

/* Values speak for a heading or against it; alone they are little. */
static double
weigh (double by_heading, double share, double enough, double too_little)
{
  if (by_heading == 0)
    return share >= 0.6 ? VALUES_ALONE : 0;
  if (share >= enough)
    return by_heading + VALUES_SPEAK_FOR;
  return share < too_little ? MAX (by_heading - VALUES_SPEAK_AGAINST, 0) : by_heading;
}

static double
rate_column (const ImproveTrackerGuess *self, ImproveTrackerColumn what, const char *heading, const Values *values)
{
  double by_heading = rate_by_heading (self, what, heading);

  if (values->n == 0)
    return by_heading;
  switch (what)
    {
    case IMPROVE_TRACKER_COLUMN_DUE:
      return weigh (by_heading, values->dates, 0.5, 0.05);
    case IMPROVE_TRACKER_COLUMN_ACTUAL:
    case IMPROVE_TRACKER_COLUMN_RAISED_AT:
      return by_heading > 0 ? weigh (by_heading, values->dates, 0.5, 0.05) : 0;
    case IMPROVE_TRACKER_COLUMN_STATUS:
      return weigh (by_heading, values->statuses, 0.5, 0.05);
    case IMPROVE_TRACKER_COLUMN_LABEL:
      return weigh (by_heading, values->length <= 12 ? values->numbers : 0, 0.5, 0.05);
    case IMPROVE_TRACKER_COLUMN_TITLE:
      /* Dates and numbers are no actions. */
      return values->dates + values->numbers > 0.5 ? MAX (by_heading - VALUES_SPEAK_AGAINST, 0) : by_heading;
    default:
      return by_heading;
    }
}

static void
place (ImproveTrackerGuess *self, ImproveTrackerColumn what, guint column, double confidence)
{
  self->layout.columns[what] = (int) column;
  self->layout.n_matched++;
  self->confidence[what] = MIN (confidence, 0.99);
}

/* The column of the longest texts is what is to be done, if nothing else is. */
static void
place_title (ImproveTrackerGuess *self, const Values *values)
{
  double longest = 0;
  int best = -1;

  for (guint column = 0; column < improve_sheet_get_n_columns (self->sheet); column++)
    if (improve_tracker_layout_find_column (&self->layout, column) < 0 && values[column].length > longest)
      {
        longest = values[column].length;
        best = (int) column;
      }
  if (best >= 0)
    place (self, IMPROVE_TRACKER_COLUMN_TITLE, (guint) best, VALUES_ALONE);
}

/* The surest pair of column and kind first, then the next: each heading is one thing, each thing one heading. */
static void
place_columns (ImproveTrackerGuess *self)
{
  guint n = improve_sheet_get_n_columns (self->sheet);
  g_autofree Values *values = g_new0 (Values, n);
  g_autofree double *ratings = g_new0 (double, (gsize) n * IMPROVE_TRACKER_N_COLUMNS);

  for (guint column = 0; column < n; column++)
    {
      g_autofree char *heading = improve_sheet_dup_heading (self->sheet, self->layout.header_row, column);
      g_autofree char *normal = improve_sheet_normalise (heading);

      values[column] = look_at (self, column);
      for (guint what = 0; what < IMPROVE_TRACKER_N_COLUMNS; what++)
        ratings[column * IMPROVE_TRACKER_N_COLUMNS + what] =
          rate_column (self, (ImproveTrackerColumn) what, normal, &values[column]);
    }
  for (;;)
    {
      gsize best = 0;

      for (gsize i = 0; i < (gsize) n * IMPROVE_TRACKER_N_COLUMNS; i++)
        if (ratings[i] > ratings[best])
          best = i;
      if (n == 0 || ratings[best] < LEAST)
        break;
      place (self, (ImproveTrackerColumn) (best % IMPROVE_TRACKER_N_COLUMNS), best / IMPROVE_TRACKER_N_COLUMNS,
             ratings[best]);
      for (guint i = 0; i < IMPROVE_TRACKER_N_COLUMNS; i++)
        ratings[best / IMPROVE_TRACKER_N_COLUMNS * IMPROVE_TRACKER_N_COLUMNS + i] = 0;
      for (guint i = 0; i < n; i++)
        ratings[i * IMPROVE_TRACKER_N_COLUMNS + best % IMPROVE_TRACKER_N_COLUMNS] = 0;
    }
  if (self->layout.columns[IMPROVE_TRACKER_COLUMN_TITLE] < 0)
    place_title (self, values);
}

/* How many of the headings in these rows are known for anything; a filled cell counts a little. */
static double
rate_header (const ImproveTrackerGuess *self, guint first, guint last)
{
  double sum = 0;

  for (guint column = 0; column < improve_sheet_get_n_columns (self->sheet); column++)
    {
      g_autofree char *joined = improve_sheet_dup_joined_heading (self->sheet, first, last, column);
      g_autofree char *normal = strlen (joined) <= 1024 ? improve_sheet_normalise (joined) : g_strdup ("");
      double best = 0;

      for (guint what = 0; what < IMPROVE_TRACKER_N_COLUMNS; what++)
        best = MAX (best, rate_by_heading (self, (ImproveTrackerColumn) what, normal));
      sum += best >= LIKELY ? best : best * 0.2 + (*normal != '\0') * 0.01;
    }
  return sum;
}

static void
find_header (ImproveTrackerGuess *self)
{
  guint n_rows = MIN (improve_sheet_get_n_rows (self->sheet), MAX_HEADER_ROW);
  double best = 0;

  for (guint n = 1; n <= MAX_HEADER_ROWS; n++)
    for (guint row = 0; row + n <= n_rows; row++)
      {
        double rating = rate_header (self, row, row + n - 1);

        if (rating > best + (n > 1 ? 0.5 : 0))
          {
            best = rating;
            self->layout.first_header_row = row;
            self->layout.header_row = row + n - 1;
          }
      }
}

/* Dates in figures tell their order only where one of the figures is no month. */
static void
count_orders (ImproveTrackerGuess *self)
{
  static const ImproveTrackerColumn dates[] = { IMPROVE_TRACKER_COLUMN_DUE, IMPROVE_TRACKER_COLUMN_ACTUAL,
                                                IMPROVE_TRACKER_COLUMN_RAISED_AT };

  for (gsize i = 0; i < G_N_ELEMENTS (dates); i++)
    for (guint row = self->layout.header_row + 1;
         self->layout.columns[dates[i]] >= 0 && row < improve_sheet_get_n_rows (self->sheet); row++)
      {
        ImproveTrackerDateTokens tokens;
        gboolean good = improve_tracker_date_tokenise (
          improve_sheet_get_cell (self->sheet, row, (guint) self->layout.columns[dates[i]]), &tokens);

        if (!good || (!g_str_equal (tokens.shape, "ddY") && !g_str_equal (tokens.shape, "ddd")))
          continue;
        self->n_short_years += tokens.shape[2] == 'd';
        if (tokens.value[0] > 12 && tokens.value[1] <= 12)
          self->n_day_first++;
        else if (tokens.value[1] > 12 && tokens.value[0] <= 12)
          self->n_month_first++;
        else
          self->n_either++;
      }
}

/* The sign that parts the first row into most cells, if the whole file is read with it. */
static ImproveSheet *
read_values (GBytes *bytes, char *delimiter, GError **error)
{
  static const char signs[] = { ',', ';', '\t' };
  ImproveSheet *best = NULL;

  for (gsize i = 0; i < sizeof signs; i++)
    {
      ImproveCsvOptions options = IMPROVE_CSV_OPTIONS_DEFAULT;
      g_autoptr (GError) local = NULL;
      ImproveSheet *sheet;

      options.delimiter = signs[i];
      sheet = improve_csv_read (bytes, &options, &local);
      if (sheet == NULL && i == 0)
        g_propagate_error (error, g_steal_pointer (&local));
      /* A sign that parts nothing is none. */
      if (sheet == NULL || (i > 0 && improve_sheet_get_n_columns (sheet) < 2) ||
          (best != NULL && improve_sheet_get_n_columns (sheet) <= improve_sheet_get_n_columns (best)))
        {
          improve_sheet_free (sheet);
          continue;
        }
      improve_sheet_free (best);
      best = sheet;
      *delimiter = signs[i];
    }
  if (best != NULL)
    g_clear_error (error);
  return best;
}

/* The sheet whose headings are known best, of those that can be seen. */
static ImproveSheet *
read_workbook (ImproveTrackerGuess *self, GBytes *bytes, GError **error)
{
  g_autoptr (ImproveXlsx) workbook = improve_xlsx_open (bytes, NULL, error);
  double best_rating = -1;
  ImproveSheet *best = NULL;

  for (guint i = 0; workbook != NULL && i < improve_xlsx_get_n_sheets (workbook); i++)
    {
      ImproveSheet *sheet =
        improve_xlsx_get_sheet_hidden (workbook, i) ? NULL : improve_xlsx_read_sheet (workbook, i, NULL);
      double rating = -1;

      if (sheet != NULL)
        {
          self->sheet = sheet;
          find_header (self);
          rating = rate_header (self, self->layout.first_header_row, self->layout.header_row);
          self->sheet = NULL;
        }
      if (rating <= best_rating)
        {
          improve_sheet_free (sheet);
          continue;
        }
      improve_sheet_free (best);
      best = sheet;
      best_rating = rating;
    }
  if (workbook != NULL && best == NULL)
    g_set_error_literal (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_FORMAT,
                         "[xlsx-sheet] the workbook has no sheet that can be seen");
  return best;
}

gboolean
improve_tracker_guess_open (ImproveTrackerGuess *self, GBytes *bytes, GError **error)
{
  g_auto (GStrv) names = improve_tracker_mapping_list_names ();

  self->known = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; names[i] != NULL; i++)
    g_ptr_array_add (self->known, improve_tracker_mapping_new_from_name (names[i], NULL));
  self->delimiter = ',';
  self->sheet = improve_xlsx_is_workbook (bytes) ? read_workbook (self, bytes, error)
                                                 : read_values (bytes, &self->delimiter, error);
  if (self->sheet == NULL)
    return FALSE;
  find_header (self);
  for (guint i = 0; i < IMPROVE_TRACKER_N_COLUMNS; i++)
    self->layout.columns[i] = -1;
  if (!improve_tracker_layout_settle (&self->layout, self->sheet, error))
    return FALSE;
  place_columns (self);
  if (self->layout.columns[IMPROVE_TRACKER_COLUMN_TITLE] < 0)
    {
      g_set_error_literal (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_MAPPING,
                           "[map-no-heading] nothing in the file looks like a list of actions");
      return FALSE;
    }
  count_orders (self);
  return TRUE;
}
