/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What the board report says of measures: each kind of nothing in its own word, none of them as a number. */

#include <string.h>

#include <libimprove/report/improve-report-markdown.h>

#include "../assess/measure-maker.h"

static char *
report (ImprovePlan *plan,
        const char  *known_at)
{
  g_autoptr (ImproveDate) date = day ("2018-01-31");
  g_autoptr (GDateTime) known = known_at != NULL ? moment (known_at) : NULL;
  g_autoptr (ImproveAssessment) assessment = improve_plan_assess (plan, date, known);

  return improve_plan_to_markdown (plan, assessment, IMPROVE_REPORT_KIND_BOARD);
}

static void
assert_line (const char *page,
             const char *line)
{
  g_autofree char *whole = g_strdup_printf ("\n- %s\n", line);

  if (strstr (page, whole) == NULL)
    g_error ("no line “%s” in:\n%s", line, page);
}

static void
test_nothings (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  const char *kinds[] = { "null", "none", "hidden", "rounded", "uncounted" };
  g_autofree char *page = NULL, *before = NULL;

  for (int i = IMPROVE_ABSENCE_UNKNOWN; i <= IMPROVE_ABSENCE_NOT_COLLECTED; i++)
    {
      add_measure (plan, kinds[i], IMPROVE_MEASURE_KIND_COUNT, IMPROVE_POLARITY_HIGHER_BETTER);
      observe (plan, kinds[i], "2017-01", 7);
      if (i == IMPROVE_ABSENCE_UNKNOWN)
        observe (plan, kinds[i], "2017-02", NAN);
      else
        observe_word (plan, kinds[i], "2017-02", NULL, i);
    }
  add_measure (plan, "zero", IMPROVE_MEASURE_KIND_COUNT, IMPROVE_POLARITY_HIGHER_BETTER);
  observe (plan, "zero", "2017-01", 7);
  observe (plan, "zero", "2017-02", 0);
  page = report (plan, NULL);
  assert_line (page, "null: not known for February 2017; the last value: 7 for January 2017.");
  assert_line (page, "none: not applicable (z) for February 2017; the last value: 7 for January 2017.");
  assert_line (page, "hidden: suppressed (c) for February 2017; the last value: 7 for January 2017.");
  assert_line (page, "rounded: above zero, rounds to zero (k) for February 2017; the last value: 7 for January 2017.");
  assert_line (page, "uncounted: not collected (x) for February 2017; the last value: 7 for January 2017.");
  assert_line (page, "zero: 0 for February 2017. Worse than the period before: 0 after 7, a weak signal, n = 2.");
  before = report (plan, "2017-11-30T10:00:00Z");
  assert_line (before, "zero: nothing observed.");
}

static void
test_never_a_value (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autofree char *page = report (plan, NULL), *then = NULL;

  g_assert_null (strstr (page, "## What the measures say"));
  add_measure (plan, "m", IMPROVE_MEASURE_KIND_COUNT, IMPROVE_POLARITY_HIGHER_BETTER);
  observe_word (plan, "m", "2017-02", NULL, IMPROVE_ABSENCE_SUPPRESSED);
  add_measure (plan, "voice", IMPROVE_MEASURE_KIND_QUALITATIVE_SCALE, IMPROVE_POLARITY_HIGHER_BETTER);
  observe_word (plan, "voice", "2017-02", "mostly *heard*", IMPROVE_ABSENCE_UNKNOWN);
  then = report (plan, NULL);
  assert_line (then, "m: suppressed (c) for February 2017, and no value before.");
  assert_line (then, "voice: mostly \\*heard\\* for February 2017.");
}

/* Of many those without a value come first, and what does not fit is counted. */
static void
test_many (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autofree char *page = NULL;
  const char *heading = "## What the measures say, or why they say nothing\n\n- silent: nothing observed.\n- m0: 1 for ";

  for (int i = 0; i < 9; i++)
    {
      g_autofree char *id = g_strdup_printf ("m%d", i);

      add_measure (plan, id, IMPROVE_MEASURE_KIND_COUNT, IMPROVE_POLARITY_HIGHER_BETTER);
      observe (plan, id, "2017-02", 1);
    }
  add_measure (plan, "silent", IMPROVE_MEASURE_KIND_COUNT, IMPROVE_POLARITY_HIGHER_BETTER);
  page = report (plan, NULL);
  g_assert_nonnull (strstr (page, heading));
  assert_line (page, "and 3 more.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/measures/nothings", test_nothings);
  g_test_add_func ("/report/measures/never-a-value", test_never_a_value);
  g_test_add_func ("/report/measures/many", test_many);
  return g_test_run ();
}
