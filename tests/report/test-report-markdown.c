/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <string.h>

#include <libimprove/document/improve-document.h>
#include <libimprove/govern/improve-recording.h>
#include <libimprove/model/improve-action.h>
#include <libimprove/model/improve-claim.h>
#include <libimprove/report/improve-report-markdown.h>

static ImproveDocument *
load (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "report", name, NULL);
  g_autoptr (GError) error = NULL;
  ImproveDocument *document = improve_document_load (path, NULL, &error);

  g_assert_no_error (error);
  return document;
}

static char *
report (ImproveDocument *document,
        const char      *as_of,
        GDateTime       *known_at)
{
  ImprovePlan *plan = improve_document_get_plan (document);
  g_autoptr (ImproveDate) date = improve_date_parse (as_of, NULL);
  g_autoptr (ImproveAssessment) assessment = improve_plan_assess (plan, date, known_at);

  return improve_plan_to_markdown (plan, assessment, IMPROVE_REPORT_KIND_BOARD);
}

/* Line by line, so that what differs can be read. */
static void
assert_same_page (const char *page,
                  const char *expected)
{
  g_auto (GStrv) lines = g_strsplit (page, "\n", -1);
  g_auto (GStrv) expected_lines = g_strsplit (expected, "\n", -1);

  for (guint i = 0; lines[i] != NULL && expected_lines[i] != NULL; i++)
    g_assert_cmpstr (lines[i], ==, expected_lines[i]);
  g_assert_cmpuint (g_strv_length (lines), ==, g_strv_length (expected_lines));
}

/* The whole page: what is in the plan and what is on the page stand side by side in this folder. Where a sentence was
 * changed on purpose, "improve report tests/report/board-plan.json --as-of 2017-12-12" writes the page anew: read it. */
static void
check_page (const char *plan,
            const char *page)
{
  g_autoptr (ImproveDocument) document = load (plan);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "report", page, NULL);
  g_autofree char *written = report (document, "2017-12-12", NULL);
  g_autofree char *expected = NULL;

  g_assert_true (g_file_get_contents (path, &expected, NULL, NULL));
  assert_same_page (written, expected);
}

static void
test_board (void)
{
  check_page ("board-plan.json", "board-plan.md");
}

static void
test_hostile (void)
{
  check_page ("hostile-plan.json", "hostile-plan.md");
}

/* Nothing that begins a tag, an image or a link is left unescaped, and no line begins what the report did not begin. */
static void
test_hostile_is_inert (void)
{
  g_autoptr (ImproveDocument) document = load ("hostile-plan.json");
  g_autofree char *page = report (document, "2017-12-12", NULL);

  for (const char *p = page; *p != '\0'; p++)
    if (strchr ("<[`", *p) != NULL)
      {
        g_assert_true (p > page);
        g_assert_cmpint (p[-1], ==, '\\');
      }
  g_assert_null (strstr (page, "\xe2\x80\xae"));
}

static void
test_empty_plan (void)
{
  g_autoptr (ImprovePlan) plan = improve_plan_new ("Plan");
  g_autoptr (ImproveDate) date = improve_date_parse ("2017-12-12", NULL);
  g_autoptr (ImproveAssessment) assessment = improve_plan_assess (plan, date, NULL);
  g_autofree char *page = improve_plan_to_markdown (plan, assessment, IMPROVE_REPORT_KIND_BOARD);

  g_assert_nonnull (strstr (page, "The plan holds no actions: nothing is claimed, and nothing is proven.\n"));
  g_assert_nonnull (strstr (page, "The rules found nothing."));
  g_assert_null (strstr (page, "Overdue"));
}

/* However long the plan, the page stays a page: what does not fit is counted. */
static void
test_stays_one_page (void)
{
  g_autoptr (ImprovePlan) plan = improve_plan_new ("Plan");
  g_autoptr (ImproveDate) due = improve_date_parse ("2017-06-30", NULL);
  g_autoptr (ImproveDate) date = improve_date_parse ("2017-12-12", NULL);
  g_autoptr (ImproveAssessment) assessment = NULL;
  g_autofree char *page = NULL;
  g_auto (GStrv) lines = NULL;

  for (int i = 0; i < 300; i++)
    {
      g_autofree char *title = g_strdup_printf ("Action number %d", i);
      g_autoptr (ImproveAction) action = improve_action_new (title, due);

      g_assert_true (improve_plan_add (plan, IMPROVE_ENTITY (action), NULL));
    }
  assessment = improve_plan_assess (plan, date, NULL);
  page = improve_plan_to_markdown (plan, assessment, IMPROVE_REPORT_KIND_BOARD);
  lines = g_strsplit (page, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), <, 80);
  g_assert_nonnull (strstr (page, "| – overdue | 300 | “Action number 0”, "));
  g_assert_nonnull (strstr (page, "“Action number 11” and 288 more |\n"));
  g_assert_nonnull (strstr (page, "- and 293 more.\n"));
}

/* What came to be known later is not in the report of the day before. */
static void
test_known_at (void)
{
  g_autoptr (ImproveDocument) document = load ("board-plan.json");
  g_autoptr (ImproveDate) valid_on = improve_date_parse ("2017-12-01", NULL);
  g_autoptr (ImproveClaim) claim = g_object_new (IMPROVE_TYPE_CLAIM,
                                                 "subject-id", "1.5",
                                                 "aspect", IMPROVE_CLAIM_ASPECT_DELIVERY,
                                                 "scale", "progress_words",
                                                 "value", "on track",
                                                 "by-id", "head",
                                                 "valid-on", valid_on,
                                                 NULL);
  g_autoptr (GDateTime) before = g_date_time_new_from_iso8601 ("2017-12-10T09:00:00Z", NULL);
  g_autoptr (GDateTime) after = g_date_time_new_from_iso8601 ("2017-12-11T09:00:00Z", NULL);
  g_autofree char *then = NULL, *now = NULL;

  g_assert_true (improve_plan_record (improve_document_get_plan (document), IMPROVE_ENTITY (claim), after, NULL));
  then = report (document, "2017-12-12", before);
  now = report (document, "2017-12-12", NULL);
  g_assert_nonnull (strstr (then, "| – nobody says anything | 1 | 1.5 |"));
  g_assert_nonnull (strstr (then, "**, as known on 2017-12-10 09:00."));
  g_assert_nonnull (strstr (now, "| – nobody says anything | 0 | |"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/markdown/board", test_board);
  g_test_add_func ("/report/markdown/hostile", test_hostile);
  g_test_add_func ("/report/markdown/hostile-is-inert", test_hostile_is_inert);
  g_test_add_func ("/report/markdown/empty-plan", test_empty_plan);
  g_test_add_func ("/report/markdown/one-page", test_stays_one_page);
  g_test_add_func ("/report/markdown/known-at", test_known_at);
  return g_test_run ();
}
