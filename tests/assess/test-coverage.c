/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Coverage matrices: which cells hold something, and the orphans on both sides. */

#include <libimprove/assess/improve-coverage.h>
#include <libimprove/model/improve-measure.h>
#include <libimprove/model/improve-objective.h>
#include <libimprove/model/improve-outcome.h>
#include <libimprove/model/improve-recommendation.h>
#include <libimprove/model/improve-root-cause.h>

#include "../plan-maker.h"

#define IDS(...) ((const char *const[]) { __VA_ARGS__, NULL })

static ImproveCoverage *
coverage_of (ImprovePlan        *plan,
             ImproveCoverageKind kind,
             const char         *as_of)
{
  g_autoptr (ImproveDate) date = as_of != NULL ? day (as_of) : NULL;

  return improve_plan_coverage (plan, kind, date, NULL);
}

/* The cells as one text: "row column supporting/against (through)". */
static char *
spell_cells (ImproveCoverage *coverage)
{
  GListModel *cells = improve_coverage_get_cells (coverage), *columns = improve_coverage_get_columns (coverage);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (cells); i++)
    {
      g_autoptr (ImproveCoverageCell) cell = g_list_model_get_item (cells, i);
      g_autoptr (ImproveCoverageHeading) column
          = g_list_model_get_item (columns, improve_coverage_cell_get_column_index (cell));
      const char *through = improve_coverage_cell_get_through_id (cell);
      const char *id = improve_coverage_heading_get_subject_id (column);

      g_assert_cmpstr (improve_coverage_cell_get_column_id (cell), ==, id);
      g_string_append_printf (out, "%s%s %s %d/%d%s%s", i > 0 ? "; " : "", improve_coverage_cell_get_row_id (cell),
                              id != NULL ? id : improve_coverage_heading_get_word (column),
                              improve_coverage_cell_get_supporting (cell), improve_coverage_cell_get_against (cell),
                              through != NULL ? " through " : "", through != NULL ? through : "");
    }
  return g_string_free (out, FALSE);
}

static char *
spell_headings (GListModel *headings)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (headings); i++)
    {
      g_autoptr (ImproveCoverageHeading) heading = g_list_model_get_item (headings, i);
      const char *id = improve_coverage_heading_get_subject_id (heading);

      g_string_append_printf (out, "%s%s", i > 0 ? " " : "", id != NULL ? id : improve_coverage_heading_get_word (heading));
    }
  return g_string_free (out, FALSE);
}

static void
assert_coverage (ImproveCoverage *coverage,
                 const char      *cells,
                 const char      *row_orphans,
                 const char      *column_orphans)
{
  g_autofree char *found = spell_cells (coverage);
  g_autofree char *rows = spell_headings (improve_coverage_get_row_orphans (coverage));
  g_autofree char *columns = spell_headings (improve_coverage_get_column_orphans (coverage));

  g_assert_cmpstr (found, ==, cells);
  g_assert_cmpstr (rows, ==, row_orphans);
  if (column_orphans != NULL)
    g_assert_cmpstr (columns, ==, column_orphans);
}

static void
test_recommendations (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveCoverage) before = NULL, after = NULL;
  const char *answers[] = { "r1", "r2", "r1", NULL };

  add (plan, g_object_new (IMPROVE_TYPE_RECOMMENDATION, "id", "r1", "text", "One", NULL));
  add (plan, g_object_new (IMPROVE_TYPE_RECOMMENDATION, "id", "r2", "text", "Two", NULL));
  add (plan, g_object_new (IMPROVE_TYPE_RECOMMENDATION, "id", "r3", "text", "Three", NULL));
  add (plan, g_object_new (IMPROVE_TYPE_RECOMMENDATION, "id", "r4", "text", "Four", "response",
                           IMPROVE_RECOMMENDATION_RESPONSE_NOT_ACCEPTED, NULL));
  improve_action_set_answers_ids (add_action (plan, "a", NULL), answers);
  improve_action_set_answers_ids (add_action (plan, "b", NULL), IDS ("r2"));
  add_action (plan, "c", NULL);
  must_record (plan, move_to ("b", "cancelled", "2017-07-01", NULL));
  /* Cancelled from its day on: neither covered nor missed. */
  before = coverage_of (plan, IMPROVE_COVERAGE_KIND_RECOMMENDATIONS_ACTIONS, "2017-06-30");
  assert_coverage (before, "r1 a 1/0; r2 a 1/0; r2 b 1/0", "r3", "c");
  after = coverage_of (plan, IMPROVE_COVERAGE_KIND_RECOMMENDATIONS_ACTIONS, "2017-07-01");
  assert_coverage (after, "r1 a 1/0; r2 a 1/0", "r3", "c");
}

/* A cause is treated by an action itself, or through its objective; said both ways it counts once. */
static void
test_causes (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveCoverage) coverage = NULL;

  add (plan, g_object_new (IMPROVE_TYPE_ROOT_CAUSE, "id", "c1", "statement", "One", NULL));
  add (plan, g_object_new (IMPROVE_TYPE_ROOT_CAUSE, "id", "c2", "statement", "Two", NULL));
  add (plan, g_object_new (IMPROVE_TYPE_ROOT_CAUSE, "id", "c3", "statement", "Three", NULL));
  add (plan, g_object_new (IMPROVE_TYPE_OBJECTIVE, "id", "o", "title", "O", "treats-ids", IDS ("c1", "c2"), NULL));
  g_object_set (add_action (plan, "a", NULL), "objective-id", "o", "treats-ids", IDS ("c2"), NULL);
  add_action (plan, "b", NULL);
  coverage = coverage_of (plan, IMPROVE_COVERAGE_KIND_CAUSES_ACTIONS, NULL);
  assert_coverage (coverage, "c1 a 1/0 through o; c2 a 1/0", "c3", "b");
}

static void
test_outcomes (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveCoverage) coverage = NULL;

  add (plan, g_object_new (IMPROVE_TYPE_OUTCOME, "id", "seen", "title", "Seen", NULL));
  add (plan, g_object_new (IMPROVE_TYPE_OUTCOME, "id", "heard", "title", "Heard", NULL));
  add (plan, g_object_new (IMPROVE_TYPE_MEASURE, "id", "m", "title", "Visits", "outcome-ids", IDS ("seen"), NULL));
  add (plan, g_object_new (IMPROVE_TYPE_MEASURE, "id", "n", "title", "Cost", NULL));
  coverage = coverage_of (plan, IMPROVE_COVERAGE_KIND_OUTCOMES_MEASURES, NULL);
  assert_coverage (coverage, "seen m 1/0", "heard", "n");
}

/* Evidence counts by its method and by its line, for and against, as long as it stands. */
static void
test_evidence (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveCoverage) methods = NULL, lines = NULL, later = NULL;
  g_autoptr (ImproveDate) expires = day ("2017-12-31");
  ImproveEvidence *audit;

  add_action (plan, "a", NULL);
  add_action (plan, "b", NULL);
  audit = add_evidence (plan, "audit", "a", IMPROVE_STANCE_SUPPORTS, IMPROVE_SOURCE_LINE_CORPORATE_QA,
                        IMPROVE_EVIDENCE_METHOD_CASE_AUDIT);
  improve_evidence_set_expires_on (audit, expires);
  add_evidence (plan, "again", "a", IMPROVE_STANCE_SUPPORTS, IMPROVE_SOURCE_LINE_PARTNER,
                IMPROVE_EVIDENCE_METHOD_CASE_AUDIT);
  add_evidence (plan, "visit", "a", IMPROVE_STANCE_CONTRADICTS, IMPROVE_SOURCE_LINE_PARTNER,
                IMPROVE_EVIDENCE_METHOD_CASE_AUDIT);
  add_evidence (plan, "aside", "b", IMPROVE_STANCE_NEUTRAL, IMPROVE_SOURCE_LINE_PARTNER,
                IMPROVE_EVIDENCE_METHOD_DIP_SAMPLE);
  methods = coverage_of (plan, IMPROVE_COVERAGE_KIND_ACTIONS_METHODS, "2017-12-31");
  assert_coverage (methods, "a case_audit 2/1", "b", NULL);
  lines = coverage_of (plan, IMPROVE_COVERAGE_KIND_ACTIONS_LINES, "2017-12-31");
  assert_coverage (lines, "a corporate_qa 1/0; a partner 1/1", "b", NULL);
  later = coverage_of (plan, IMPROVE_COVERAGE_KIND_ACTIONS_METHODS, "2018-01-01");
  assert_coverage (later, "a case_audit 1/1", "b", NULL);
  g_assert_cmpuint (g_list_model_get_n_items (improve_coverage_get_columns (methods)), ==, 13);
  g_assert_cmpuint (g_list_model_get_n_items (improve_coverage_get_columns (lines)), ==, 8);
  g_assert_cmpuint (g_list_model_get_n_items (improve_coverage_get_column_orphans (lines)), ==, 6);
}

static void
test_empty (void)
{
  g_autoptr (ImprovePlan) plan = improve_plan_new ("Ours");

  for (int kind = IMPROVE_COVERAGE_KIND_RECOMMENDATIONS_ACTIONS; kind <= IMPROVE_COVERAGE_KIND_ACTIONS_LINES; kind++)
    {
      g_autoptr (ImproveCoverage) coverage = coverage_of (plan, kind, NULL);

      assert_coverage (coverage, "", "", NULL);
      g_assert_cmpint (improve_coverage_get_kind (coverage), ==, kind);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/assess/coverage/recommendations", test_recommendations);
  g_test_add_func ("/assess/coverage/causes", test_causes);
  g_test_add_func ("/assess/coverage/outcomes", test_outcomes);
  g_test_add_func ("/assess/coverage/evidence", test_evidence);
  g_test_add_func ("/assess/coverage/empty", test_empty);
  return g_test_run ();
}
