/* SPDX-License-Identifier: LGPL-2.1-or-later */

/*
 * The table of judgements: areas on the left, grades on the right, with or without numbers before the areas.
 *
 * An area runs over lines while its grade stands beside the first of them, the last, or a blank one; a grade runs over
 * lines too. So each column is read as one text from top to bottom, cut into areas and into grades, and the first area
 * has the first grade. Where that does not come out even, rows are what blank lines set apart; where that does not
 * either, nothing is taken.
 */

#include <string.h>

#include <libimprove/reading/improve-report-found-private.h>

#define WIDE_GAP 2
#define LEFTMOST_GRADE 20
/* Lines between two grades of one table; lines of an area above its first grade. */
#define FARTHEST 6
#define LINES_ABOVE 3
#define MOST_ROWS 40

typedef struct
{
  GString *text;
  GArray *starts; /* of Start: where each line of the column starts */
} Column;

typedef struct
{
  guint place;
  guint line; /* index */
  guint row;  /* of what blank lines set apart */
  char label[IMPROVE_MARKER_LABEL_SIZE];
} Start;

typedef struct
{
  guint from; /* tokens of its column */
  guint to;
  const ImproveReportGrade *grade;
  ImproveReportRole role;
  gboolean known; /* the area is one of the profile's */
  char label[IMPROVE_MARKER_LABEL_SIZE];
  guint line; /* index */
  guint row;
} Cell;

typedef struct
{
  ImproveReport *report;
  const ImproveReportProfile *profile;
  guint from; /* lines */
  guint to;
  Column left;
  Column right;
  ImproveWords *left_words;
  ImproveWords *right_words;
  GArray *areas;  /* of Cell */
  GArray *grades; /* of Cell */
} Table;

/* Where the right cell of a line starts: after its last wide gap, or at its start where it stands far to the right; its
 * length where there is none. */
static gsize
right_cell (const ImproveReadingLine *line, const char *text)
{
  gsize blanks = 0;

  for (gsize i = line->length; i > 0; i--)
    {
      blanks = text[i - 1] == ' ' ? blanks + 1 : 0;
      if (blanks == WIDE_GAP && line->indent + i >= LEFTMOST_GRADE)
        return i - 1 + WIDE_GAP;
    }
  return line->indent >= LEFTMOST_GRADE ? 0 : line->length;
}

/* Whether @word is one of the words grades are made of. */
static gboolean
is_grade_word (const ImproveReportProfile *profile, const ImproveWords *words, guint i)
{
  for (guint g = 0; g < profile->grades->len; g++)
    {
      const ImproveReportGrade *grade = g_ptr_array_index (profile->grades, g);

      for (guint p = 0; p < grade->phrases->len; p++)
        {
          const ImproveReportPhrase *phrase = g_ptr_array_index (grade->phrases, p);

          for (guint w = 0; w < phrase->n_words; w++)
            if (improve_words_is (words, i, phrase->words[w]))
              return TRUE;
        }
    }
  return FALSE;
}

/* Whether the right cell of line @index is a grade or a part of one. */
static gboolean
has_grade (ImproveReport *report, const ImproveReportProfile *profile, guint index)
{
  const ImproveReadingLine *line = improve_reading_page_line (report->page, index);
  const char *text = improve_reading_page_text (report->page, line);
  gsize cell = right_cell (line, text);

  if (cell >= line->length || line->length - cell > 60)
    return FALSE;
  improve_words_fill (report->words, text + cell, line->length - cell);
  report->page->steps += line->length;
  for (guint i = 0; i < improve_words_size (report->words); i++)
    if (!is_grade_word (profile, report->words, i))
      return FALSE;
  return improve_words_size (report->words) > 0;
}

/* A table has at least so many grades: three, or as many as there are areas. */
static guint
fewest_grades (const ImproveReportProfile *profile)
{
  guint n = 0;

  for (guint r = 0; r < IMPROVE_REPORT_N_ROLES; r++)
    n += profile->areas[r] != NULL ? profile->areas[r]->len : 0;
  return n == 2 ? 2 : 3;
}

/* The run of lines with most grades on one page, none far from the next; FALSE where there are too few. */
static gboolean
find_table (Table *table)
{
  const ImproveReadingPage *page = table->report->page;
  guint most = 0;
  guint count = 0;
  guint from = 0;
  guint last = 0;

  for (guint i = 0; i < page->lines->len; i++)
    {
      if (!has_grade (table->report, table->profile, i))
        continue;
      if (count == 0 || i - last > FARTHEST ||
          improve_reading_page_line (page, i)->page != improve_reading_page_line (page, last)->page)
        {
          count = 0;
          from = i;
        }
      last = i;
      count++;
      if (count > most)
        {
          most = count;
          table->from = from;
          table->to = i + 1;
        }
    }
  return most >= fewest_grades (table->profile);
}

/* The area of the first grade may start above it, that of the last may end below. */
static void
widen (Table *table)
{
  const ImproveReadingPage *page = table->report->page;

  for (guint n = 0; n < LINES_ABOVE && table->from > 0; n++)
    {
      if (improve_reading_page_line (page, table->from)->gap > 0)
        break;
      table->from--;
    }
  for (guint n = 0; n < LINES_ABOVE && table->to < page->lines->len; n++)
    {
      const ImproveReadingLine *line = improve_reading_page_line (page, table->to);

      if (line->gap > 0 || (line->flags & IMPROVE_READING_LINE_PAGE) != 0)
        break;
      table->to++;
    }
}

static void
add_cell (Column *column, const char *text, gsize length, guint line, guint row, const char *label)
{
  Start start = { .line = line, .row = row };

  if (length == 0)
    return;
  if (column->text->len > 0)
    g_string_append_c (column->text, ' ');
  start.place = (guint) column->text->len;
  if (label != NULL)
    g_strlcpy (start.label, label, sizeof start.label);
  g_array_append_val (column->starts, start);
  g_string_append_len (column->text, text, (gssize) length);
}

static void
add_row (Table *table, guint index, guint row)
{
  const ImproveReadingLine *line = improve_reading_page_line (table->report->page, index);
  const char *text = improve_reading_page_text (table->report->page, line);
  gsize cell = has_grade (table->report, table->profile, index) ? right_cell (line, text) : line->length;
  gsize end = cell;
  ImproveMarker marker;
  gsize skip;

  while (end > 0 && text[end - 1] == ' ')
    end--;
  skip = end > 0 ? improve_reading_marker (text, end, &marker) : 0;
  if (skip > 0 && marker.kind != IMPROVE_MARKER_NUMBER && marker.kind != IMPROVE_MARKER_DOTTED)
    skip = 0;
  add_cell (&table->left, text + skip, end - skip, index, row, skip > 0 ? marker.label : NULL);
  add_cell (&table->right, text + cell, line->length - cell, index, row, NULL);
}

static void
fill_columns (Table *table)
{
  guint row = 0;

  for (guint i = table->from; i < table->to; i++)
    {
      if (i > table->from && improve_reading_page_line (table->report->page, i)->gap > 0)
        row++;
      add_row (table, i, row);
    }
  improve_words_fill (table->left_words, table->left.text->str, table->left.text->len);
  improve_words_fill (table->right_words, table->right.text->str, table->right.text->len);
}

static const Start *
start_of (const Column *column, const ImproveWords *words, guint token)
{
  guint place = improve_words_get (words, token)->start;
  guint i = 0;

  while (i + 1 < column->starts->len && g_array_index (column->starts, Start, i + 1).place <= place)
    i++;
  return &g_array_index (column->starts, Start, i);
}

static void
add_found (const Column *column, const ImproveWords *words, GArray *cells, Cell *cell)
{
  const Start *start;

  if (cells->len >= MOST_ROWS)
    return;
  start = start_of (column, words, cell->from);
  cell->line = start->line;
  cell->row = start->row;
  if (start->place == improve_words_get (words, cell->from)->start)
    g_strlcpy (cell->label, start->label, sizeof cell->label);
  g_array_append_val (cells, *cell);
}

static void
cut_grades (Table *table)
{
  for (guint i = 0; i < improve_words_size (table->right_words);)
    {
      Cell cell = { .from = i };

      cell.grade = improve_report_profile_grade_at (table->profile, table->right_words, i, &cell.to);
      if (cell.grade != NULL)
        add_found (&table->right, table->right_words, table->grades, &cell);
      i = cell.grade != NULL ? cell.to : i + 1;
    }
}

/* Areas by their names; what stands between them is not of the table. */
static void
cut_known_areas (Table *table)
{
  for (guint i = 0; i < improve_words_size (table->left_words);)
    {
      Cell cell = { .from = i, .known = TRUE };

      if (improve_words_get (table->left_words, i)->kind != IMPROVE_TOKEN_MARK &&
          improve_report_profile_area_at (table->profile, table->left_words, i, &cell.to, &cell.role))
        add_found (&table->left, table->left_words, table->areas, &cell);
      else
        cell.to = i + 1;
      i = cell.to;
    }
}

/* Areas that the profile does not know: each runs from one start to the next, a start being a number (@by_label) or
 * what follows a blank line. */
static void
cut_unknown_areas (Table *table, gboolean by_label)
{
  const GArray *starts = table->left.starts;
  ImproveWords *words = table->left_words;
  guint token = 0;

  g_array_set_size (table->areas, 0);
  for (guint i = 0; i < starts->len; i++)
    {
      const Start *start = &g_array_index (starts, Start, i);
      gboolean begins =
          by_label ? start->label[0] != '\0' : i == 0 || start->row != g_array_index (starts, Start, i - 1).row;
      Cell cell = { .role = strchr (start->label, '.') != NULL ? IMPROVE_REPORT_SUB : IMPROVE_REPORT_AREA };
      Cell *last = table->areas->len > 0 ? &g_array_index (table->areas, Cell, table->areas->len - 1) : NULL;
      guint end;

      while (token < improve_words_size (words) && improve_words_get (words, token)->start < start->place)
        token++;
      for (end = token;
           end < improve_words_size (words) &&
           (i + 1 == starts->len || improve_words_get (words, end)->start < g_array_index (starts, Start, i + 1).place);
           end++)
        ;
      if (!begins && last != NULL)
        last->to = end;
      if (!begins || token == end)
        continue;
      cell.from = token;
      cell.to = end;
      add_found (&table->left, words, table->areas, &cell);
    }
}

/* Whether each row that blank lines set apart has one area and one grade, in the same order. */
static gboolean
rows_agree (const Table *table)
{
  for (guint i = 0; i < table->areas->len; i++)
    if (g_array_index (table->areas, Cell, i).row != g_array_index (table->grades, Cell, i).row)
      return FALSE;
  return TRUE;
}

static gboolean
cut_areas (Table *table)
{
  guint known;

  cut_known_areas (table);
  known = table->areas->len;
  if (known == table->grades->len)
    return TRUE;
  cut_unknown_areas (table, TRUE);
  if (table->areas->len == table->grades->len && known > 0)
    return TRUE;
  cut_unknown_areas (table, FALSE);
  return table->areas->len == table->grades->len && rows_agree (table);
}

static guint
count_known (const Table *table)
{
  guint n = 0;

  for (guint i = 0; i < table->areas->len; i++)
    n += g_array_index (table->areas, Cell, i).known;
  return n;
}

static guint
last_line_of (const Column *column, const ImproveWords *words, const Cell *cell)
{
  return start_of (column, words, cell->to - 1)->line;
}

static void
take (Table *table)
{
  for (guint i = 0; i < table->areas->len; i++)
    {
      const Cell *area = &g_array_index (table->areas, Cell, i);
      const Cell *grade = &g_array_index (table->grades, Cell, i);
      ImproveReportJudgement *judgement = improve_report_add_judgement (table->report);
      const ImproveReadingPage *page = table->report->page;
      guint first = improve_reading_page_line (page, MIN (area->line, grade->line))->number;
      guint last = improve_reading_page_line (page, MAX (last_line_of (&table->left, table->left_words, area),
                                                         last_line_of (&table->right, table->right_words, grade)))
                       ->number;

      judgement->label = area->label[0] != '\0' ? g_strdup (area->label) : NULL;
      judgement->area = improve_report_dup_printed (table->left_words, area->from, area->to);
      judgement->grade = improve_report_dup_printed (table->right_words, grade->from, grade->to);
      judgement->grade_word = g_strdup (grade->grade->word);
      judgement->role = area->role;
      judgement->sure = area->known;
      judgement->place = improve_report_place (table->report, first, last);
      if (!area->known)
        improve_reading_page_warn (table->report->page, first, "an area of the table that the profile does not know");
    }
}

static void
table_init (Table *table, ImproveReport *report, const ImproveReportProfile *profile)
{
  memset (table, 0, sizeof *table);
  table->report = report;
  table->profile = profile;
  table->left.text = g_string_new (NULL);
  table->left.starts = g_array_new (FALSE, FALSE, sizeof (Start));
  table->right.text = g_string_new (NULL);
  table->right.starts = g_array_new (FALSE, FALSE, sizeof (Start));
  table->left_words = improve_words_new ();
  table->right_words = improve_words_new ();
  table->areas = g_array_new (FALSE, FALSE, sizeof (Cell));
  table->grades = g_array_new (FALSE, FALSE, sizeof (Cell));
}

static void
table_clear (Table *table)
{
  g_string_free (table->left.text, TRUE);
  g_array_unref (table->left.starts);
  g_string_free (table->right.text, TRUE);
  g_array_unref (table->right.starts);
  improve_words_free (table->left_words);
  improve_words_free (table->right_words);
  g_array_unref (table->areas);
  g_array_unref (table->grades);
}

guint
improve_report_read_table (ImproveReport *report, const ImproveReportProfile *profile, gboolean only_count)
{
  Table table;
  gboolean found;
  guint known = 0;

  table_init (&table, report, profile);
  found = profile->grades->len > 0 && find_table (&table);
  if (found)
    {
      widen (&table);
      fill_columns (&table);
      cut_grades (&table);
      if (cut_areas (&table))
        known = count_known (&table);
      else
        g_array_set_size (table.areas, 0);
      if (!only_count)
        take (&table);
      if (!only_count && table.areas->len == 0)
        improve_reading_page_warn (report->page, improve_reading_page_line (report->page, table.from)->number,
                                   "areas and grades of the table do not come out even: none is taken");
    }
  table_clear (&table);
  improve_words_fill (report->words, "", 0);
  return known;
}
