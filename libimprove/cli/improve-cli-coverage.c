/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* improve coverage: what is covered by what, and what stands alone. */

#include <libimprove/assess/improve-coverage.h>
#include <libimprove/cli/improve-cli-private.h>
#include <libimprove/cli/improve-cli-table-private.h>
#include <libimprove/entity/improve-kinds-private.h>
#include <libimprove/model/improve-measure.h>

#define PAGE_COLUMNS 118
#define NAME_COLUMNS 50

/* How each matrix is told, by its kind. */
static const struct
{
  const char *title;
  const char *rows;
  const char *columns;
  const char *bare_rows;
  const char *bare_columns;
} matrices[] = {
  [IMPROVE_COVERAGE_KIND_RECOMMENDATIONS_ACTIONS]
      = { "Recommendations by the actions that answer them", "recommendations", "actions",
          "Recommendations that no action answers", "Actions that answer no recommendation" },
  [IMPROVE_COVERAGE_KIND_CAUSES_ACTIONS]
      = { "Root causes by the actions that treat them (* through their objective)", "root causes", "actions",
          "Root causes that no action treats", "Actions that treat no cause" },
  [IMPROVE_COVERAGE_KIND_OUTCOMES_MEASURES] = { "Outcomes by the measures that test them", "outcomes", "measures",
                                                "Outcomes that no measure tests", "Measures that test no outcome" },
  [IMPROVE_COVERAGE_KIND_ACTIONS_METHODS]
      = { "Actions by the methods of the evidence that stands on them", "actions", "methods",
          "Actions on which no evidence stands", "Methods nobody used" },
  [IMPROVE_COVERAGE_KIND_ACTIONS_LINES]
      = { "Actions by the lines the evidence that stands on them comes from", "actions", "lines",
          "Actions on which no evidence stands", "Lines nothing comes from" },
};

/* --- JSON --- */

static void
write_headings (ImproveJsonWriter *writer,
                const char        *name,
                GListModel        *headings)
{
  improve_json_writer_member (writer, name);
  improve_json_writer_begin_array (writer);
  for (guint i = 0; i < g_list_model_get_n_items (headings); i++)
    {
      g_autoptr (ImproveCoverageHeading) heading = g_list_model_get_item (headings, i);

      improve_json_writer_begin_object (writer);
      if (improve_coverage_heading_get_subject_id (heading) != NULL)
        improve_json_writer_member_string (writer, "id", improve_coverage_heading_get_subject_id (heading));
      else
        improve_json_writer_member_string (writer, "word", improve_coverage_heading_get_word (heading));
      improve_json_writer_member_string (writer, "name", improve_coverage_heading_get_name (heading));
      improve_json_writer_member_int (writer, "links", improve_coverage_heading_get_links (heading));
      improve_json_writer_end (writer);
    }
  improve_json_writer_end (writer);
}

static void
write_cells (ImproveJsonWriter *writer,
             GListModel        *cells)
{
  improve_json_writer_member (writer, "cells");
  improve_json_writer_begin_array (writer);
  for (guint i = 0; i < g_list_model_get_n_items (cells); i++)
    {
      g_autoptr (ImproveCoverageCell) cell = g_list_model_get_item (cells, i);

      improve_json_writer_begin_object (writer);
      improve_json_writer_member_int (writer, "row", improve_coverage_cell_get_row_index (cell));
      improve_json_writer_member_int (writer, "column", improve_coverage_cell_get_column_index (cell));
      improve_json_writer_member_int (writer, "supporting", improve_coverage_cell_get_supporting (cell));
      improve_json_writer_member_int (writer, "against", improve_coverage_cell_get_against (cell));
      improve_cli_write_text (writer, "through", improve_coverage_cell_get_through_id (cell));
      improve_json_writer_end (writer);
    }
  improve_json_writer_end (writer);
}

static char *
dup_kind_name (ImproveCoverageKind kind)
{
  return g_strdelimit (g_strdup (improve_enum_get_word (IMPROVE_TYPE_COVERAGE_KIND, kind)), "_", '-');
}

static void
write_coverage (ImproveJsonWriter *writer,
                ImproveCoverage   *coverage)
{
  g_autofree char *name = dup_kind_name (improve_coverage_get_kind (coverage));

  improve_json_writer_begin_object (writer);
  improve_json_writer_member_string (writer, "of", name);
  write_headings (writer, "rows", improve_coverage_get_rows (coverage));
  write_headings (writer, "columns", improve_coverage_get_columns (coverage));
  write_cells (writer, improve_coverage_get_cells (coverage));
  write_headings (writer, "row_orphans", improve_coverage_get_row_orphans (coverage));
  write_headings (writer, "column_orphans", improve_coverage_get_column_orphans (coverage));
  improve_json_writer_end (writer);
}

static void
print_json (GPtrArray   *coverages,
            ImproveDate *day,
            GDateTime   *moment)
{
  g_auto (ImproveJsonWriter) writer;
  g_autofree char *text = NULL;

  improve_json_writer_init (&writer);
  improve_json_writer_begin_object (&writer);
  improve_cli_write_times (&writer, day, moment);
  improve_json_writer_member (&writer, "matrices");
  improve_json_writer_begin_array (&writer);
  for (guint i = 0; i < coverages->len; i++)
    write_coverage (&writer, g_ptr_array_index (coverages, i));
  improve_json_writer_end (&writer);
  improve_json_writer_end (&writer);
  text = improve_json_writer_finish (&writer, NULL);
  improve_cli_write (NULL, text);
}

/* --- tables --- */

/* The number by which people know it, or its id; the words of a word. */
static char *
dup_number (ImproveCoverage        *coverage,
            ImproveCoverageHeading *heading)
{
  const char *id = improve_coverage_heading_get_subject_id (heading);
  ImprovePlan *plan = improve_account_get_plan (IMPROVE_ACCOUNT (coverage));
  ImproveEntity *entity = id != NULL ? improve_plan_lookup (plan, id) : NULL;
  const char *row = entity != NULL && IMPROVE_IS_MEASURE (entity) ? "code" : "label";
  char *number = entity != NULL ? improve_entity_dup_text (entity, row) : NULL;

  if (number != NULL)
    return number;
  return g_strdup (id != NULL ? id : improve_coverage_heading_get_name (heading));
}

static void
print_orphans (ImproveCoverage *coverage,
               const char      *title,
               GListModel      *orphans,
               guint            n)
{
  GString *line = g_string_new (NULL);

  g_string_append_printf (line, "%s: %u of %u", title, g_list_model_get_n_items (orphans), n);
  for (guint i = 0; i < g_list_model_get_n_items (orphans); i++)
    {
      g_autoptr (ImproveCoverageHeading) heading = g_list_model_get_item (orphans, i);
      g_autofree char *number = dup_number (coverage, heading);

      g_string_append_printf (line, "%s %s", i == 0 ? ":" : ",", number);
    }
  improve_cli_print_wrapped (line->str, 2, 6, PAGE_COLUMNS);
  g_string_free (line, TRUE);
}

static void
print_all_orphans (ImproveCoverage *coverage)
{
  ImproveCoverageKind kind = improve_coverage_get_kind (coverage);

  print_orphans (coverage, matrices[kind].bare_rows, improve_coverage_get_row_orphans (coverage),
                 g_list_model_get_n_items (improve_coverage_get_rows (coverage)));
  print_orphans (coverage, matrices[kind].bare_columns, improve_coverage_get_column_orphans (coverage),
                 g_list_model_get_n_items (improve_coverage_get_columns (coverage)));
}

/* A name in a column of its own. */
static void
print_name (const char *name)
{
  g_autofree char *cut = improve_cli_cut (name, NAME_COLUMNS);

  g_print ("  %s%*s  ", cut, (int) (NAME_COLUMNS - g_utf8_strlen (cut, -1)), "");
}

/* One row a line, with the numbers of what covers it: readable however many columns there are. Goes on with the cells
 * from `next` and returns the first that belongs to another row. */
static guint
print_listed_row (ImproveCoverage *coverage,
                  guint            row,
                  guint            next)
{
  GListModel *cells = improve_coverage_get_cells (coverage), *columns = improve_coverage_get_columns (coverage);
  g_autoptr (ImproveCoverageHeading) heading = g_list_model_get_item (improve_coverage_get_rows (coverage), row);
  GString *line = g_string_new (NULL);

  for (; next < g_list_model_get_n_items (cells); next++)
    {
      g_autoptr (ImproveCoverageCell) cell = g_list_model_get_item (cells, next);
      g_autoptr (ImproveCoverageHeading) column = NULL;
      g_autofree char *number = NULL;

      if ((guint) improve_coverage_cell_get_row_index (cell) != row)
        break;
      column = g_list_model_get_item (columns, improve_coverage_cell_get_column_index (cell));
      number = dup_number (coverage, column);
      g_string_append_printf (line, "%s%s%s", line->len > 0 ? ", " : "", number,
                              improve_coverage_cell_get_through_id (cell) != NULL ? "*" : "");
    }
  print_name (improve_coverage_heading_get_name (heading));
  improve_cli_print_after (line->len > 0 ? line->str : "NONE", NAME_COLUMNS + 4, PAGE_COLUMNS);
  g_string_free (line, TRUE);
  return next;
}

/* One row a line and one column a word, for the words that are used at all. */
static guint
print_counted_row (ImproveCoverage *coverage,
                   guint            row,
                   guint            next)
{
  GListModel *cells = improve_coverage_get_cells (coverage), *columns = improve_coverage_get_columns (coverage);
  g_autoptr (ImproveCoverageHeading) heading = g_list_model_get_item (improve_coverage_get_rows (coverage), row);

  print_name (improve_coverage_heading_get_name (heading));
  for (guint i = 0; i < g_list_model_get_n_items (columns); i++)
    {
      g_autoptr (ImproveCoverageHeading) column = g_list_model_get_item (columns, i);
      g_autoptr (ImproveCoverageCell) cell
          = next < g_list_model_get_n_items (cells) ? g_list_model_get_item (cells, next) : NULL;
      g_autofree char *count = NULL;

      if (improve_coverage_heading_get_links (column) == 0)
        continue;
      if (cell == NULL || (guint) improve_coverage_cell_get_row_index (cell) != row
          || (guint) improve_coverage_cell_get_column_index (cell) != i)
        {
          g_print ("   .");
          continue;
        }
      next++;
      count = improve_coverage_cell_get_against (cell) > 0
                  ? g_strdup_printf ("%d!%d", improve_coverage_cell_get_supporting (cell),
                                     improve_coverage_cell_get_against (cell))
                  : g_strdup_printf ("%d", improve_coverage_cell_get_supporting (cell));
      g_print ("%4s", count);
    }
  g_print ("%s\n", improve_coverage_heading_get_links (heading) == 0 ? "  NONE" : "");
  return next;
}

static void
print_legend (ImproveCoverage *coverage)
{
  GListModel *columns = improve_coverage_get_columns (coverage);
  GString *letters = g_string_new (NULL), *line = g_string_new ("(2!1: two for it, one against)");
  char letter = 'A';

  for (guint i = 0; i < g_list_model_get_n_items (columns); i++)
    {
      g_autoptr (ImproveCoverageHeading) column = g_list_model_get_item (columns, i);

      if (improve_coverage_heading_get_links (column) == 0)
        continue;
      g_string_append_printf (letters, "%4c", letter);
      g_string_append_printf (line, " %c %s;", letter++, improve_coverage_heading_get_name (column));
    }
  improve_cli_print_wrapped (line->str, 2, 6, PAGE_COLUMNS);
  g_print ("%*s%s\n", NAME_COLUMNS + 4, "", letters->str);
  g_string_free (letters, TRUE);
  g_string_free (line, TRUE);
}

static void
print_table (ImproveCoverage *coverage)
{
  gboolean counted = improve_coverage_get_kind (coverage) >= IMPROVE_COVERAGE_KIND_ACTIONS_METHODS;
  guint next = 0;

  if (counted)
    print_legend (coverage);
  for (guint i = 0; i < g_list_model_get_n_items (improve_coverage_get_rows (coverage)); i++)
    next = counted ? print_counted_row (coverage, i, next) : print_listed_row (coverage, i, next);
  g_print ("\n");
}

static void
print_page (ImproveCoverage *coverage,
            gboolean         table)
{
  ImproveCoverageKind kind = improve_coverage_get_kind (coverage);
  g_autofree char *name = dup_kind_name (kind);

  g_print ("\n%s%s%s%s\n", matrices[kind].title, table ? "" : " (--of ", table ? "" : name, table ? "" : ")");
  if (table)
    print_table (coverage);
  print_all_orphans (coverage);
}

/* --- the command --- */

/* Words that nobody used are worth saying; only what the plan names and leaves alone is an orphan to mend. */
static gboolean
has_orphans (ImproveCoverage *coverage)
{
  return g_list_model_get_n_items (improve_coverage_get_row_orphans (coverage)) > 0
         || (improve_coverage_get_kind (coverage) < IMPROVE_COVERAGE_KIND_ACTIONS_METHODS
             && g_list_model_get_n_items (improve_coverage_get_column_orphans (coverage)) > 0);
}

/* The kind of a name; UNKNOWN: it said what is wrong. */
static ImproveCoverageKind
parse_kind (const char *of)
{
  g_autofree char *word = g_strdelimit (g_strdup (of), "-", '_');
  int kind = improve_enum_get_value (IMPROVE_TYPE_COVERAGE_KIND, word);
  g_autoptr (GString) names = NULL;

  if (kind > 0)
    return kind;
  names = g_string_new (NULL);
  for (kind = 1; kind < (int) G_N_ELEMENTS (matrices); kind++)
    {
      g_autofree char *name = dup_kind_name (kind);

      g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", name);
    }
  improve_cli_fail ("there is no coverage of “%s”: %s", of, names->str);
  return IMPROVE_COVERAGE_KIND_UNKNOWN;
}

ImproveExit
improve_cli_coverage (int    argc,
                      char **argv)
{
  g_autofree char *as_of = NULL, *known_at = NULL, *of = NULL;
  gboolean json = FALSE, found = FALSE;
  const GOptionEntry entries[] = {
    { "of", 0, 0, G_OPTION_ARG_STRING, &of, "One matrix in full, such as recommendations-actions", "NAME" },
    { "as-of", 0, 0, G_OPTION_ARG_STRING, &as_of, "The day asked about; today where none is given", "DATE" },
    { "known-at", 0, 0, G_OPTION_ARG_STRING, &known_at, "Leave out what was recorded after that day", "DATE" },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, "Print JSON", NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GPtrArray) coverages = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (ImproveDocument) document = NULL;
  g_autoptr (ImproveDate) day = NULL;
  g_autoptr (GDateTime) moment = NULL;
  ImproveCoverageKind only = IMPROVE_COVERAGE_KIND_UNKNOWN;

  if (!improve_cli_parse ("coverage", "PLAN", "Say what in a plan is covered by what, and what stands alone.", entries,
                          &argc, &argv, 1, 1)
      || !improve_cli_parse_times (as_of, known_at, &day, &moment))
    return IMPROVE_EXIT_COULD_NOT;
  if (of != NULL && (only = parse_kind (of)) == IMPROVE_COVERAGE_KIND_UNKNOWN)
    return IMPROVE_EXIT_COULD_NOT;
  document = improve_cli_load (argv[1]);
  if (document == NULL)
    return IMPROVE_EXIT_COULD_NOT;
  for (guint kind = 1; kind < G_N_ELEMENTS (matrices); kind++)
    if (of == NULL || kind == only)
      g_ptr_array_add (coverages, improve_plan_coverage (improve_document_get_plan (document), kind, day, moment));
  if (json)
    print_json (coverages, day, moment);
  else
    improve_cli_print_times (day, moment);
  for (guint i = 0; i < coverages->len; i++)
    {
      if (!json)
        print_page (g_ptr_array_index (coverages, i), of != NULL);
      found |= has_orphans (g_ptr_array_index (coverages, i));
    }
  return found ? IMPROVE_EXIT_FOUND : IMPROVE_EXIT_FINE;
}
