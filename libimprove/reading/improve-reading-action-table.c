/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Tables of actions: a row that names the columns, and below it what is to be done, by whom, by when. */

#include <string.h>

#include <libimprove/reading/improve-reading-dates-private.h>
#include <libimprove/reading/improve-reading-rules-private.h>
#include <libimprove/reading/improve-reading-walk-private.h>

/* A row is no longer than this and has no more cells. */
#define LONGEST_ROW 1000u
#define MOST_CELLS IMPROVE_TABLE_MAX_CELLS

/* What the first words of a column's name say it holds. */
static const struct
{
  const char *id;
  ImproveActionCell cell;
  const char *pattern;
  const char *example;
} columns[] = {
  { "other", IMPROVE_CELL_OTHER, "no|number|ref|reference|item|minute|status|progress|update|outcome|rag|# ..3 $",
    "Ref" },
  { "due", IMPROVE_CELL_DUE, "due|deadline|timescale|timescales|when|date|target|completion when|date|? ..3 $",
    "Deadline" },
  { "by-when", IMPROVE_CELL_DUE, "by when|date $", "By when" },
  { "owner", IMPROVE_CELL_OWNER,
    "action? owner|owners|lead|leads|who|responsible|responsibility|whom|officer|assigned|by ..3 $", "Lead officer" },
  { "action", IMPROVE_CELL_TEXT,
    "agreed? action|actions|task|tasks|what|decision required|agreed|points|point|to|? ..3 $", "Action required" },
};

/* The cells of a line, set apart by strokes or by a tab's width of blanks or more. Returns how many. */
static guint
split_cells (const char *text, gsize length, char *cells[MOST_CELLS])
{
  guint n = 0;
  gsize i = 0;

  while (i < length && n < MOST_CELLS)
    {
      gsize end;
      gsize next;

      while (i < length && (text[i] == ' ' || text[i] == '|'))
        i++;
      for (end = i; end < length && text[end] != '|'; end = next)
        {
          next = end + 1;
          while (next < length && text[next] != ' ' && text[next] != '|')
            next++;
          end = next;
          while (next < length && text[next] == ' ')
            next++;
          if (next - end >= 3)
            break;
        }
      end = MIN (end, length);
      if (end > i)
        cells[n++] = g_strchomp (g_strndup (text + i, end - i));
      i = MAX (end, i + 1);
    }
  return n;
}

static void
free_cells (char *cells[MOST_CELLS], guint n)
{
  for (guint i = 0; i < n; i++)
    g_free (cells[i]);
}

static ImproveActionCell
column_of (ImproveWalk *walk, const char *name)
{
  improve_words_fill (walk->limb, name, MIN (strlen (name), 60u));
  for (guint c = 0; c < G_N_ELEMENTS (columns); c++)
    if (improve_reading_match (walk->limb, 0, columns[c].pattern, NULL))
      return columns[c].cell;
  return IMPROVE_CELL_NONE;
}

/* Whether the cells name the columns of a table of actions: one says what, another who or when, and none says
 * anything else. */
static gboolean
read_names (ImproveWalk *walk, char *cells[MOST_CELLS], guint n)
{
  guint seen = 0;

  if (n < 2)
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      ImproveActionCell cell = column_of (walk, cells[i]);

      if (cell == IMPROVE_CELL_NONE)
        return FALSE;
      walk->columns[i] = (guint8) cell;
      seen |= 1u << cell;
    }
  walk->n_columns = n;
  return (seen & 1u << IMPROVE_CELL_TEXT) != 0 && (seen & (1u << IMPROVE_CELL_OWNER | 1u << IMPROVE_CELL_DUE)) != 0;
}

static gboolean
is_date (ImproveWalk *walk, const char *cell)
{
  ImproveReadingDate date;

  if (strlen (cell) > 40)
    return FALSE;
  improve_words_fill (walk->limb, cell, strlen (cell));
  return improve_reading_find_date (walk->limb, 0, improve_words_size (walk->limb), &date) == IMPROVE_DATE_GOOD &&
         date.from <= 2;
}

/* What each cell of a row holds. Where some are empty, a date tells when, the longest what, and the other who. */
static void
sort_cells (ImproveWalk *walk, char *cells[MOST_CELLS], guint n, guint8 kinds[MOST_CELLS])
{
  guint longest = 0;

  if (n == walk->n_columns)
    {
      memcpy (kinds, walk->columns, n);
      return;
    }
  for (guint i = 0; i < n; i++)
    if (strlen (cells[i]) > strlen (cells[longest]))
      longest = i;
  for (guint i = 0; i < n; i++)
    kinds[i] = i == longest               ? IMPROVE_CELL_TEXT
               : is_date (walk, cells[i]) ? IMPROVE_CELL_DUE
               : i > longest              ? IMPROVE_CELL_OWNER
                                          : IMPROVE_CELL_OTHER;
}

static void
set_due (ImproveWalk *walk, ImproveFoundAction *action, const char *cell)
{
  ImproveReadingDate date;

  g_free (action->due_text);
  action->due_text = g_strdup (cell);
  improve_words_fill (walk->limb, cell, strlen (cell));
  if (action->due == NULL &&
      improve_reading_find_date (walk->limb, 0, improve_words_size (walk->limb), &date) == IMPROVE_DATE_GOOD)
    action->due = improve_reading_date_text (&date);
}

static void
add_row (ImproveWalk *walk, char *cells[MOST_CELLS], guint n, guint line)
{
  guint8 kinds[MOST_CELLS];
  ImproveFoundAction *action = improve_found_action_new ();

  sort_cells (walk, cells, n, kinds);
  for (guint i = 0; i < n; i++)
    if (kinds[i] == IMPROVE_CELL_TEXT && action->text == NULL)
      action->text = g_strdup (cells[i]);
    else if (kinds[i] == IMPROVE_CELL_OWNER && action->owner == NULL)
      action->owner = g_strdup (cells[i]);
    else if (kinds[i] == IMPROVE_CELL_DUE && action->due_text == NULL)
      set_due (walk, action, cells[i]);
  action->lines.first = action->lines.last = line;
  if (action->text == NULL || strlen (action->text) < 4)
    improve_found_action_free (action);
  else
    g_ptr_array_add (walk->item->actions, action);
}

/* One line of the table below its columns' names. FALSE: it is no row. */
static gboolean
read_row (ImproveWalk *walk, const ImproveReadingLine *line)
{
  char *cells[MOST_CELLS];
  guint n = line->length <= LONGEST_ROW
                ? split_cells (improve_reading_page_text (walk->blocks->page, line), line->length, cells)
                : 0;

  walk->steps += 4 * line->length;
  if (n >= 2)
    add_row (walk, cells, n, line->number);
  free_cells (cells, n);
  return n >= 2;
}

static gboolean
is_header (ImproveWalk *walk, const ImproveReadingLine *line)
{
  const char *text = improve_reading_page_text (walk->blocks->page, line);
  char *cells[MOST_CELLS];
  guint n;
  gboolean header;

  /* Most lines have neither columns nor the length of their names. */
  if (line->length > 160 ||
      (((line->flags & IMPROVE_READING_LINE_GAPS) == 0 || g_strstr_len (text, line->length, "   ") == NULL) &&
       memchr (text, '|', line->length) == NULL))
    return FALSE;
  walk->steps += 4 * line->length;
  n = split_cells (text, line->length, cells);
  header = read_names (walk, cells, n);
  free_cells (cells, n);
  return header;
}

/* A line that no cell but one fills goes on with the row above. */
static void
continue_row (ImproveWalk *walk, const ImproveReadingLine *line)
{
  ImproveFoundAction *last =
      walk->item->actions->len > 0 ? g_ptr_array_index (walk->item->actions, walk->item->actions->len - 1) : NULL;
  g_autofree char *more = g_strndup (improve_reading_page_text (walk->blocks->page, line), line->length);
  char *text;

  if (last == NULL || last->lines.last + 1 != line->number || strlen (last->text) > LONGEST_ROW)
    return;
  text = g_strconcat (last->text, " ", g_strstrip (more), NULL);
  g_free (last->text);
  last->text = text;
  last->lines.last = line->number;
}

gboolean
improve_walk_action_table (ImproveWalk *walk)
{
  const ImproveReadingPage *page = walk->blocks->page;
  guint from = walk->block->lines_from;
  guint end = from + walk->block->n_lines;
  gboolean header = end > from && is_header (walk, improve_reading_page_line (page, from));

  if (!header && !walk->in_table)
    return FALSE;
  if (!header && !read_row (walk, improve_reading_page_line (page, from)))
    {
      walk->in_table = FALSE;
      return FALSE;
    }
  walk->in_table = TRUE;
  for (guint i = from + 1; i < end; i++)
    if (!read_row (walk, improve_reading_page_line (page, i)))
      continue_row (walk, improve_reading_page_line (page, i));
  return TRUE;
}

gboolean
improve_reading_column_rule (guint i, ImproveReadingRule *rule)
{
  static const char *const readings[] = { "", "what is to be done", "by whom", "by when", "nothing" };

  if (i >= G_N_ELEMENTS (columns))
    return FALSE;
  *rule = (ImproveReadingRule){ columns[i].id, columns[i].pattern, readings[columns[i].cell], columns[i].example };
  return TRUE;
}
