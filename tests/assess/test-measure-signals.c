/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Which observations count, how they are printed, and what is said of them. */

#include <stdio.h>

#include <libimprove/assess/improve-proportion-private.h>
#include <libimprove/assess/improve-series-private.h>
#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/model/improve-change.h>
#include <locale.h>

#include "measure-maker.h"

#define HIGHER IMPROVE_POLARITY_HIGHER_BETTER
#define PERCENTAGE IMPROVE_MEASURE_KIND_PERCENTAGE

/* --- what is printed --- */

static void
assert_text (ImprovePlan *plan,
             int          position,
             const char  *wanted)
{
  g_autoptr (ImproveMeasureSignal) signal = signal_at (plan, "m", "2018-12-31", NULL);

  g_assert_cmpstr (improve_measure_point_get_text (point_at (signal, position)), ==, wanted);
}

/* Null, zero, not applicable, suppressed, rounding to zero and not collected are six things. */
static void
test_nothings (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveMeasureSignal) signal = NULL;
  const char *wanted[] = { "0", "not known", "not applicable (z)", "suppressed (c)",
                           "above zero, rounds to zero (k)", "not collected (x)" };

  add_measure (plan, "m", IMPROVE_MEASURE_KIND_COUNT, HIGHER);
  observe (plan, "m", "2017-01", 0);
  observe (plan, "m", "2017-02", NAN);
  for (int i = IMPROVE_ABSENCE_NOT_APPLICABLE; i <= IMPROVE_ABSENCE_NOT_COLLECTED; i++)
    {
      g_autofree char *month = g_strdup_printf ("2017-%02d", 2 + i);

      observe_word (plan, "m", month, NULL, i);
    }
  signal = signal_at (plan, "m", "2018-01-31", NULL);
  for (int i = 0; i < 6; i++)
    {
      assert_text (plan, i, wanted[i]);
      g_assert_cmpint (improve_measure_point_get_in_run (point_at (signal, i)), ==, i == 0);
      g_assert_cmpint (isnan (improve_measure_point_get_value (point_at (signal, i))), ==, i > 0);
    }
  g_assert_cmpint (improve_measure_signal_get_n_points (signal), ==, 1);
  g_assert_cmpstr (improve_measure_signal_get_latest_text (signal), ==, "not collected (x)");
  g_assert_cmpstr (improve_measure_signal_get_words (signal)[0], ==,
                   "One value, 0: there is nothing to compare it with, n = 1.");
  g_assert_cmpstr (improve_measure_signal_get_words (signal)[1], ==,
                   "5 periods have no value: 1 not known, 1 not applicable (z), 1 suppressed (c), 1 above zero, rounds "
                   "to zero (k), 1 not collected (x).");
}

/* What comes after two values: a zero is a value and much worse, and nothing of any kind is neither. */
static void
test_nothing_is_no_zero (void)
{
  for (int i = IMPROVE_ABSENCE_UNKNOWN; i <= IMPROVE_ABSENCE_NOT_COLLECTED + 1; i++)
    {
      g_autoptr (ImprovePlan) plan = make_plan ();
      g_autoptr (ImproveMeasureSignal) signal = NULL;
      gboolean zero = i > IMPROVE_ABSENCE_NOT_COLLECTED;

      add_measure (plan, "m", IMPROVE_MEASURE_KIND_COUNT, HIGHER);
      observe (plan, "m", "2017-01", 10);
      observe (plan, "m", "2017-02", 20);
      if (zero || i == IMPROVE_ABSENCE_UNKNOWN)
        observe (plan, "m", "2017-03", zero ? 0 : NAN);
      else
        observe_word (plan, "m", "2017-03", NULL, i);
      signal = signal_at (plan, "m", "2018-01-31", NULL);
      g_assert_cmpint (improve_measure_signal_get_direction (signal), ==,
                       zero ? IMPROVE_DIRECTION_WORSE : IMPROVE_DIRECTION_BETTER);
      g_assert_cmpint (improve_measure_signal_get_n_points (signal), ==, zero ? 3 : 2);
    }
}

/* What is suppressed must not be told by its counts either. */
static void
test_suppressed_counts (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImprovePeriod) of = period ("2017-01");

  add_measure (plan, "m", PERCENTAGE, HIGHER);
  record_at (plan, g_object_new (IMPROVE_TYPE_OBSERVATION, "subject-id", "m", "period", of, "numerator", 2.0,
                                 "denominator", 4.0, "absence", IMPROVE_ABSENCE_SUPPRESSED, "by-id", "director", NULL),
             "2017-12-01T10:00:00Z");
  assert_text (plan, 0, "suppressed (c)");
}

static void
test_denominators (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveMeasure *measure = add_measure (plan, "m", PERCENTAGE, HIGHER);
  g_autofree char *words = NULL;

  observe_counts (plan, "m", "2017-01", NAN, 35, 60);
  observe_counts (plan, "m", "2017-02", 58.3, 35, 60);
  observe_counts (plan, "m", "2017-03", 58, NAN, 60);
  observe (plan, "m", "2017-04", 58);
  observe_counts (plan, "m", "2017-05", NAN, 0, 0);
  observe_counts (plan, "m", "2017-06", 80, 35, 60);
  assert_text (plan, 0, "35 of 60 (58.3 %)");
  assert_text (plan, 1, "35 of 60 (58.3 %)");
  assert_text (plan, 2, "58 % of 60");
  assert_text (plan, 3, "58 %, of how many is not said");
  assert_text (plan, 4, "0 of 0, so no percentage");
  words = words_at (plan, "m", "2018-01-31");
  g_assert_nonnull (strstr (words, "June 2017 says 35 of 60 (80 %), and its counts make 58.3 %."));
  g_assert_null (strstr (words, "February 2017 says"));
  g_object_set (measure, "kind", IMPROVE_MEASURE_KIND_RATE, "unit", "per 10,000", NULL);
  assert_text (plan, 2, "58 per 10,000");
  assert_text (plan, 5, "80 per 10,000 (35 of 60)");
}

/* One month by its days is that month; a day less is not. */
static void
test_period_words (void)
{
  const struct { const char *starts, *ends, *words; } cases[] = {
    { "2017-09-01", "2017-09-30", "September 2017" }, { "2017-09", "2017-09", "September 2017" },
    { "2017-09-01", "2017-09-29", "1 September 2017 to 29 September 2017" },
    { "2017-09-02", "2017-09-30", "2 September 2017 to 30 September 2017" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ImproveDate) starts = day (cases[i].starts), ends = day (cases[i].ends);
      g_autoptr (ImprovePeriod) of = improve_period_new (starts, ends, NULL);
      g_autofree char *words = improve_measured_period_to_words (of);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_locale (gconstpointer name)
{
  if (setlocale (LC_ALL, name) == NULL)
    {
      g_test_skip ("locale absent");
      return;
    }
  test_denominators ();
  setlocale (LC_ALL, "C");
}

/* --- which observations count --- */

static void
test_as_of (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImprovePeriod) of = period ("2017-10");
  g_autoptr (ImproveDate) taken_on = day ("2017-11-10");
  const struct { const char *as_of; int n; } cases[] = {
    { "2017-09-29", 0 }, { "2017-09-30", 1 }, { "2017-11-09", 1 }, { "2017-11-10", 2 },
  };

  add_measure (plan, "m", IMPROVE_MEASURE_KIND_COUNT, HIGHER);
  observe (plan, "m", "2017-09", 5);
  record_at (plan, g_object_new (IMPROVE_TYPE_OBSERVATION, "subject-id", "m", "period", of, "value", 6.0,
                                 "collected-on", taken_on, "by-id", "director", NULL),
             "2017-12-01T10:00:00Z");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ImproveMeasureSignal) signal = signal_at (plan, "m", cases[i].as_of, NULL);

      g_assert_cmpint (improve_measure_signal_get_n_points (signal), ==, cases[i].n);
    }
}

static void
revise (ImprovePlan *plan,
        const char  *id,
        const char  *revised_id,
        double       value,
        const char  *recorded_at)
{
  g_autoptr (ImprovePeriod) of = period ("2017-09");

  record_at (plan, g_object_new (IMPROVE_TYPE_OBSERVATION, "id", id, "subject-id", "m", "period", of, "value", value,
                                 "by-id", "director", "supersedes-id", revised_id, "reason", "counted again", NULL),
             recorded_at);
}

/* The latest revision known holds, and nothing of one that is not known yet. */
static void
test_revisions (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  const struct { const char *known_at, *id; } cases[] = {
    { "2017-10-04T00:00:00Z", NULL }, { "2017-10-05T00:00:00Z", "first" }, { "2017-11-04T00:00:00Z", "first" },
    { "2017-11-05T00:00:00Z", "second" }, { "2017-12-05T00:00:00Z", "third" }, { NULL, "third" },
  };

  add_measure (plan, "m", IMPROVE_MEASURE_KIND_COUNT, HIGHER);
  revise (plan, "first", NULL, 5, "2017-10-05T00:00:00Z");
  revise (plan, "second", "first", 6, "2017-11-05T00:00:00Z");
  revise (plan, "third", "second", 7, "2017-12-05T00:00:00Z");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ImproveMeasureSignal) signal = signal_at (plan, "m", "2017-12-31", cases[i].known_at);

      g_assert_cmpstr (improve_measure_signal_get_latest_id (signal), ==, cases[i].id);
      g_assert_cmpint (improve_measure_signal_get_n_points (signal), ==, cases[i].id != NULL);
    }
}

/* Two values of one period, neither a revision of the other: the later recorded, and it is said. */
static void
test_doubled (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autofree char *words = NULL;

  add_measure (plan, "m", IMPROVE_MEASURE_KIND_COUNT, HIGHER);
  observe (plan, "m", "2017-10", 4);
  observe (plan, "m", "2017-09", 5);
  observe (plan, "m", "2017-09", 6);
  assert_text (plan, 0, "6");
  assert_text (plan, 1, "4");
  words = words_at (plan, "m", "2017-12-31");
  g_assert_nonnull (strstr (words, "1 value was set aside"));
}

static void
test_dimensions (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveDate) as_of = day ("2017-12-31");
  g_autoptr (GListModel) signals = NULL;
  const char *young[] = { "age=0-9", NULL };
  g_autoptr (ImproveMeasureSignal) part = NULL;

  add_measure (plan, "m", IMPROVE_MEASURE_KIND_COUNT, HIGHER);
  for (int i = 1; i < 4; i++)
    {
      g_autofree char *month = g_strdup_printf ("2017-%02d", i);
      g_autoptr (ImprovePeriod) of = period (month);

      observe (plan, "m", month, 10 + i);
      record_at (plan, g_object_new (IMPROVE_TYPE_OBSERVATION, "subject-id", "m", "period", of, "value", 5.0 - i,
                                     "dimensions", young, "by-id", "director", NULL),
                 "2017-12-01T10:00:00Z");
    }
  signals = improve_plan_list_measure_signals (plan, NULL, as_of, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (signals), ==, 2);
  part = g_list_model_get_item (signals, 1);
  g_assert_cmpstr (improve_measure_signal_get_dimensions (part)[0], ==, "age=0-9");
  g_assert_cmpint (improve_measure_signal_get_direction (part), ==, IMPROVE_DIRECTION_WORSE);
  g_assert_true (improve_entity_get_ref (IMPROVE_ENTITY (part), "measure-id", NULL)
                 == improve_plan_lookup (plan, "m"));
  g_assert_nonnull (improve_entity_get_ref (IMPROVE_ENTITY (point_at (part, 0)), "observation-id", NULL));
}

/* --- direction and weak words --- */

static void
test_polarity (void)
{
  const struct { ImprovePolarity polarity; double after; ImproveDirection direction; } cases[] = {
    { IMPROVE_POLARITY_HIGHER_BETTER, 11, IMPROVE_DIRECTION_BETTER },
    { IMPROVE_POLARITY_HIGHER_BETTER, 9, IMPROVE_DIRECTION_WORSE },
    { IMPROVE_POLARITY_HIGHER_BETTER, 10, IMPROVE_DIRECTION_UNCHANGED },
    { IMPROVE_POLARITY_LOWER_BETTER, 11, IMPROVE_DIRECTION_WORSE },
    { IMPROVE_POLARITY_LOWER_BETTER, 9, IMPROVE_DIRECTION_BETTER },
    { IMPROVE_POLARITY_NEUTRAL, 11, IMPROVE_DIRECTION_HIGHER },
    { IMPROVE_POLARITY_UNKNOWN, 9, IMPROVE_DIRECTION_LOWER },
    { IMPROVE_POLARITY_IN_BAND, 9, IMPROVE_DIRECTION_WORSE },   /* the band is 10 to 12 */
    { IMPROVE_POLARITY_IN_BAND, 12, IMPROVE_DIRECTION_UNCHANGED },
    { IMPROVE_POLARITY_IN_BAND, 13, IMPROVE_DIRECTION_WORSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ImprovePlan) plan = make_plan ();
      g_autoptr (ImproveMeasureSignal) signal = NULL;
      ImproveMeasure *measure = add_measure (plan, "m", IMPROVE_MEASURE_KIND_COUNT, cases[i].polarity);

      add_target (measure, "target", "2017", NAN, 10, 12);
      observe (plan, "m", "2017-01", 10);
      observe (plan, "m", "2017-02", cases[i].after);
      signal = signal_at (plan, "m", "2017-12-31", NULL);
      g_assert_cmpint (improve_measure_signal_get_direction (signal), ==, cases[i].direction);
    }
}

static void
test_weak_words (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autofree char *two = NULL, *three = NULL;

  add_measure (plan, "m", IMPROVE_MEASURE_KIND_COUNT, HIGHER);
  observe (plan, "m", "2017-01", 50);
  observe (plan, "m", "2017-02", 49);
  two = words_at (plan, "m", "2017-02-28");
  g_assert_cmpstr (two, ==, "Worse than the period before: 49 after 50, a weak signal, n = 2.");
  observe (plan, "m", "2017-03", 48);
  three = words_at (plan, "m", "2017-03-31");
  g_assert_cmpstr (three, ==, "Worse than the period before: 48 after 49, a weak signal, n = 3. "
                              "Worse than its first value twice running: a weak signal, n = 3.");
}

static void
test_scale (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveMeasure *measure = add_measure (plan, "m", IMPROVE_MEASURE_KIND_QUALITATIVE_SCALE, HIGHER);
  g_autofree char *words = NULL, *unknown = NULL;
  g_autoptr (ImproveMeasureSignal) signal = NULL;

  improve_measure_set_scale (measure, "ofsted_4");
  observe_word (plan, "m", "2017-01", "inadequate", IMPROVE_ABSENCE_UNKNOWN);
  observe_word (plan, "m", "2017-02", "requires improvement", IMPROVE_ABSENCE_UNKNOWN);
  words = words_at (plan, "m", "2017-12-31");
  g_assert_cmpstr (words, ==, "Better than the period before: requires improvement after inadequate, a weak signal, "
                              "n = 2.");
  improve_measure_set_scale (measure, "the council's own");
  unknown = words_at (plan, "m", "2017-12-31");
  g_assert_cmpstr (unknown, ==, "Told in words that have no order: read them.");
  signal = signal_at (plan, "m", "2017-12-31", NULL);
  g_assert_cmpint (improve_measure_signal_get_direction (signal), ==, IMPROVE_DIRECTION_UNKNOWN);
  g_assert_cmpstr (improve_measure_signal_get_latest_text (signal), ==, "requires improvement");
}

static void
test_in_development (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveMeasure *measure = add_measure (plan, "m", PERCENTAGE, HIGHER);
  g_autofree char *live = words_at (plan, "m", "2017-12-31");
  g_autofree char *developing = NULL;

  g_assert_cmpstr (live, ==, "Nothing has been observed.");
  improve_measure_set_status (measure, IMPROVE_MEASURE_STATUS_IN_DEVELOPMENT);
  developing = words_at (plan, "m", "2017-12-31");
  g_assert_cmpstr (developing, ==, "In development: there are no values yet, which is a gap and no failure.");
}

/* --- targets and rebasing --- */

static void
test_targets (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveMeasure *measure = add_measure (plan, "m", PERCENTAGE, HIGHER);
  const struct { const char *when, *target; } cases[] = {
    { "2017-01", "60 % for June 2017" }, { "2017-06", "60 % for June 2017" }, { "2017-07", "70 % for December 2017" },
    { "2018-01", "70 % for December 2017" },
  };

  add_target (measure, "june", "2017-06", 60, NAN, NAN);
  add_target (measure, "december", "2017-12", 70, NAN, NAN);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ImproveMeasureSignal) signal = NULL;

      observe (plan, "m", cases[i].when, 50 + i);
      signal = signal_at (plan, "m", "2018-12-31", NULL);
      g_assert_cmpstr (improve_measure_signal_get_target_text (signal), ==, cases[i].target);
    }
}

static void
test_no_target_on_purpose (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveMeasure *measure = add_measure (plan, "m", PERCENTAGE, HIGHER);
  g_autoptr (ImproveMeasureSignal) signal = NULL;

  g_object_set (measure, "target-policy", IMPROVE_TARGET_POLICY_NONE_BY_DESIGN, "target-policy-reason",
                "a target would undermine the audits", NULL);
  signal = signal_at (plan, "m", "2017-12-31", NULL);
  g_assert_cmpstr (improve_measure_signal_get_target_text (signal), ==,
                   "none on purpose: a target would undermine the audits");
}

/* Loaded with a plan; recorded, it would be asked for its authority. */
static void
add_change (ImprovePlan *plan,
            const char  *row,
            const char  *before,
            const char  *after,
            const char  *on,
            const char  *limb_id)
{
  g_autoptr (ImproveDate) date = day (on);
  g_autoptr (ImproveBasis) basis = limb_id != NULL ? improve_basis_new (limb_id, NULL, NULL, NULL, NULL, NULL) : NULL;
  g_autoptr (ImproveChange) change = improve_change_new ("m", row, before, after, "director", date, basis, "so");
  g_autoptr (GError) error = NULL;

  improve_entity_append (IMPROVE_ENTITY (plan), IMPROVE_ENTITY (change), &error);
  g_assert_no_error (error);
}

static void
observe_year (ImprovePlan *plan,
              int          year)
{
  for (int i = 1; i <= 12; i++)
    {
      g_autofree char *month = g_strdup_printf ("%d-%02d", year, i);

      observe (plan, "m", month, 50 + i % 2);
    }
}

static void
test_rebasing (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveDate) first = day ("2017-04-01");
  ImproveMeasure *measure = add_measure (plan, "m", IMPROVE_MEASURE_KIND_COUNT, HIGHER);
  g_autoptr (ImproveMeasureSignal) undecided = NULL, decided = NULL, earlier = NULL;

  observe_year (plan, 2016);
  observe_year (plan, 2017);
  g_object_set (measure, "rebased-on", first, NULL);
  undecided = signal_at (plan, "m", "2017-12-31", NULL);
  g_assert_cmpint (improve_measure_signal_get_n_points (undecided), ==, 9);
  g_assert_cmpint (improve_entity_list_get_size (improve_measure_signal_get_points (undecided)), ==, 24);
  g_assert_cmpstr (improve_measure_signal_get_words (undecided)[2], ==,
                   "The run begins anew on 1 April 2017, and no decision for that is on record.");
  add_change (plan, "rebased-on", NULL, "2017-07-01", "2017-06-14", "limb");
  decided = signal_at (plan, "m", "2017-12-31", NULL);
  g_assert_cmpint (improve_measure_signal_get_n_points (decided), ==, 6);
  g_assert_cmpstr (improve_measure_signal_get_words (decided)[1], ==,
                   "The run begins anew on 1 July 2017, as was decided.");
  /* Before the day it names, and before the decision, the run is whole. */
  earlier = signal_at (plan, "m", "2017-03-31", NULL);
  g_assert_cmpint (improve_measure_signal_get_n_points (earlier), ==, 15);
}

/* A new definition begins a new run where it was decided; else it is said, and the run goes on. */
static void
test_redefinition (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveMeasureSignal) decided = NULL;
  g_autofree char *words = NULL;

  add_measure (plan, "m", IMPROVE_MEASURE_KIND_COUNT, HIGHER);
  observe_year (plan, 2016);
  observe_year (plan, 2017);
  add_change (plan, "definition", "old", "new", "2016-07-01", NULL);
  words = words_at (plan, "m", "2017-12-31");
  g_assert_nonnull (strstr (words, "n = 24. Redefined on 1 July 2016 on nobody's authority"));
  add_change (plan, "denominator-definition", "old", "new", "2016-10-01", "limb");
  decided = signal_at (plan, "m", "2017-12-31", NULL);
  g_assert_cmpint (improve_measure_signal_get_n_points (decided), ==, 15);
  g_assert_null (improve_measure_signal_get_words (decided)[2]);
}

/* --- proportions --- */

/* Every row of intervals.txt, which intervals.py works out in fifty digits. */
static void
test_intervals (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "assess", "intervals.txt", NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  guint n = 0;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) cells = g_strsplit (lines[i], " | ", -1);
      ImproveProportion later = { 0 }, earlier = { 0 };
      ImproveInterval interval;
      int n_read;

      if (g_str_has_prefix (lines[i], "#") || g_strv_length (cells) != 3)
        continue;
      n_read = sscanf (cells[0], "%lf of %lf, %lf of %lf", &later.numerator, &later.denominator, &earlier.numerator,
                       &earlier.denominator);
      interval = n_read == 2 ? improve_proportion_share (&later) : improve_proportion_change (&earlier, &later);
      g_assert_cmpfloat_with_epsilon (interval.lower, g_ascii_strtod (cells[1], NULL), 1e-11);
      g_assert_cmpfloat_with_epsilon (interval.upper, g_ascii_strtod (cells[2], NULL), 1e-11);
      n++;
    }
  g_assert_cmpuint (n, ==, 17);
}

static void
test_change_in_words (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autofree char *early = NULL, *late = NULL;
  g_autoptr (ImproveMeasureSignal) signal = NULL;

  add_measure (plan, "m", PERCENTAGE, HIGHER);
  observe_counts (plan, "m", "2017-01", NAN, 48, 80);
  observe_counts (plan, "m", "2017-02", NAN, 50, 80);
  early = words_at (plan, "m", "2017-02-28");
  g_assert_nonnull (strstr (early, "Since January 2017 2.5 percentage points (95 % interval -12.4 to 17.2): it may be "
                                   "chance, too early to say."));
  observe_counts (plan, "m", "2017-03", NAN, 56, 70);
  late = words_at (plan, "m", "2017-03-31");
  g_assert_nonnull (strstr (late, "Since January 2017 20 percentage points (95 % interval 5.2 to 33.4): more than chance "
                                  "alone."));
  signal = signal_at (plan, "m", "2017-03-31", NULL);
  g_assert_cmpfloat_with_epsilon (improve_measure_signal_get_change (signal), 20, 1e-9);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/assess/measure-signals/nothings", test_nothings);
  g_test_add_func ("/assess/measure-signals/nothing-is-no-zero", test_nothing_is_no_zero);
  g_test_add_func ("/assess/measure-signals/suppressed-counts", test_suppressed_counts);
  g_test_add_func ("/assess/measure-signals/denominators", test_denominators);
  g_test_add_func ("/assess/measure-signals/period-words", test_period_words);
  g_test_add_data_func ("/assess/measure-signals/locale/de_DE", "de_DE.UTF-8", test_locale);
  g_test_add_data_func ("/assess/measure-signals/locale/tr_TR", "tr_TR.UTF-8", test_locale);
  g_test_add_func ("/assess/measure-signals/as-of", test_as_of);
  g_test_add_func ("/assess/measure-signals/revisions", test_revisions);
  g_test_add_func ("/assess/measure-signals/doubled", test_doubled);
  g_test_add_func ("/assess/measure-signals/dimensions", test_dimensions);
  g_test_add_func ("/assess/measure-signals/polarity", test_polarity);
  g_test_add_func ("/assess/measure-signals/weak-words", test_weak_words);
  g_test_add_func ("/assess/measure-signals/scale", test_scale);
  g_test_add_func ("/assess/measure-signals/in-development", test_in_development);
  g_test_add_func ("/assess/measure-signals/targets", test_targets);
  g_test_add_func ("/assess/measure-signals/no-target-on-purpose", test_no_target_on_purpose);
  g_test_add_func ("/assess/measure-signals/rebasing", test_rebasing);
  g_test_add_func ("/assess/measure-signals/redefinition", test_redefinition);
  g_test_add_func ("/assess/measure-signals/intervals", test_intervals);
  g_test_add_func ("/assess/measure-signals/change-in-words", test_change_in_words);
  return g_test_run ();
}
