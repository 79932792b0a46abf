/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* FA14 and FA18: each clause fired, just missed, and on its boundary; FA05 and FA20 never say other than the signal. */

#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/model/improve-change.h>
#include <libimprove/model/improve-outcome.h>

#include "measure-maker.h"

#define HIGHER IMPROVE_POLARITY_HIGHER_BETTER
#define LOWER IMPROVE_POLARITY_LOWER_BETTER
#define PERCENTAGE IMPROVE_MEASURE_KIND_PERCENTAGE
#define COUNT IMPROVE_MEASURE_KIND_COUNT

static void
add_change (ImprovePlan *plan,
            const char  *row,
            const char  *after,
            const char  *on)
{
  g_autoptr (ImproveDate) date = day (on);
  g_autoptr (ImproveChange) change = improve_change_new ("m", row, NULL, after, "director", date, NULL, "so");
  g_autoptr (GError) error = NULL;

  improve_entity_append (IMPROVE_ENTITY (plan), IMPROVE_ENTITY (change), &error);
  g_assert_no_error (error);
}

/* --- FA14 --- */

static int
count_with_targets (ImprovePolarity polarity,
                    double          before,
                    double          after,
                    const char     *period_after)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveMeasure *measure = add_measure (plan, "m", PERCENTAGE, polarity);

  add_target (measure, "old", "2017-12", before, NAN, NAN);
  add_target (measure, "new", period_after, after, NAN, NAN);
  g_assert_cmpint (count_findings (plan, "2017-12-31", "FA14", NULL), ==, 0);
  g_object_set (improve_plan_lookup (plan, "old"), "replaced-by-id", "new", NULL);
  return count_findings (plan, "2017-12-31", "FA14", NULL);
}

static void
test_target_values (void)
{
  g_assert_cmpint (count_with_targets (HIGHER, 80, 79, "2017-12"), ==, 1);
  g_assert_cmpint (count_with_targets (HIGHER, 80, 80, "2017-12"), ==, 0);
  g_assert_cmpint (count_with_targets (HIGHER, 80, 81, "2017-12"), ==, 0);
  g_assert_cmpint (count_with_targets (LOWER, 20, 21, "2017-12"), ==, 1);
  g_assert_cmpint (count_with_targets (LOWER, 20, 19, "2017-12"), ==, 0);
  g_assert_cmpint (count_with_targets (IMPROVE_POLARITY_NEUTRAL, 20, 10, "2017-12"), ==, 0);
  /* The same, but later; more, but later is no less; less, but sooner is less. */
  g_assert_cmpint (count_with_targets (HIGHER, 80, 80, "2018-03"), ==, 1);
  g_assert_cmpint (count_with_targets (HIGHER, 80, 81, "2018-03"), ==, 0);
  g_assert_cmpint (count_with_targets (HIGHER, 80, 79, "2017-11"), ==, 1);
}

static int
count_with_bands (double lower_before,
                  double upper_before,
                  double lower_after,
                  double upper_after)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveMeasure *measure = add_measure (plan, "m", PERCENTAGE, IMPROVE_POLARITY_IN_BAND);

  add_target (measure, "old", "2017-12", NAN, lower_before, upper_before);
  add_target (measure, "new", "2017-12", NAN, lower_after, upper_after);
  g_object_set (improve_plan_lookup (plan, "old"), "replaced-by-id", "new", NULL);
  return count_findings (plan, "2017-12-31", "FA14", NULL);
}

static void
test_target_bands (void)
{
  g_assert_cmpint (count_with_bands (10, 20, 10, 20), ==, 0);
  g_assert_cmpint (count_with_bands (10, 20, 11, 19), ==, 0);
  g_assert_cmpint (count_with_bands (10, 20, 9, 20), ==, 1);
  g_assert_cmpint (count_with_bands (10, 20, 10, 21), ==, 1);
  g_assert_cmpint (count_with_bands (10, 20, NAN, 20), ==, 1);
}

/* A target holds from the day of the party that says so: the day before, nothing had moved. */
static void
test_target_day (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveDate) said = day ("2017-06-14");
  g_autoptr (ImproveBasis) basis = improve_basis_new (NULL, NULL, NULL, "director", said, NULL);
  ImproveMeasure *measure = add_measure (plan, "m", PERCENTAGE, HIGHER);
  g_autofree char *first = NULL;

  add_target (measure, "old", "2017-12", 80, NAN, NAN);
  add_target (measure, "new", "2017-12", 70, NAN, NAN);
  g_object_set (improve_plan_lookup (plan, "old"), "replaced-by-id", "new", NULL);
  g_object_set (improve_plan_lookup (plan, "new"), "basis", basis, NULL);
  g_assert_cmpint (count_findings (plan, "2017-06-13", "FA14", NULL), ==, 0);
  g_assert_cmpint (count_findings (plan, "2017-06-14", "FA14", &first), ==, 1);
  g_assert_cmpstr (first, ==, "Of “m”: its target was loosened from 80 % for December 2017 to 70 % for December 2017, "
                              "and no decision for that is on record.");
}

static void
test_redefined (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autofree char *first = NULL;

  add_measure (plan, "m", PERCENTAGE, HIGHER);
  add_change (plan, "owner-id", "somebody", "2017-06-01");
  g_assert_cmpint (count_findings (plan, "2017-12-31", "FA14", NULL), ==, 0);
  add_change (plan, "denominator-definition", "open cases only", "2017-06-14");
  g_assert_cmpint (count_findings (plan, "2017-06-13", "FA14", NULL), ==, 0);
  g_assert_cmpint (count_findings (plan, "2017-06-14", "FA14", &first), ==, 1);
  g_assert_cmpstr (first, ==, "Of “m”: its denominator-definition changed on 14 June 2017, and no decision for that is "
                              "on record.");
}

static void
add_decided_change (ImprovePlan *plan,
                    const char  *row,
                    const char  *on)
{
  g_autoptr (ImproveDate) date = day (on);
  g_autoptr (ImproveBasis) basis = improve_basis_new ("limb", NULL, NULL, NULL, NULL, NULL);
  g_autoptr (ImproveChange) change = improve_change_new ("m", row, NULL, "retired", "director", date, basis, "so");

  improve_entity_append (IMPROVE_ENTITY (plan), IMPROVE_ENTITY (change), NULL);
}

/* What was decided is told for a year, and so is a denominator that moved; what nobody decided until somebody does. */
static void
test_told_for_a_year (void)
{
  g_autoptr (ImprovePlan) redefined = make_plan (), dropped = make_plan (), undecided = make_plan (), moved = make_plan ();
  g_autoptr (ImprovePlan) loosened = make_plan ();
  g_autoptr (ImproveDate) said = day ("2017-06-14");
  g_autoptr (ImproveBasis) basis = improve_basis_new ("limb", NULL, NULL, "director", said, NULL);
  ImprovePlan *plans[] = { redefined, dropped, moved, loosened, undecided };
  ImproveMeasure *measure = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (plans); i++)
    measure = add_measure (plans[i], "m", PERCENTAGE, HIGHER);
  g_assert_nonnull (measure);
  add_decided_change (redefined, "definition", "2017-06-14");
  add_decided_change (dropped, "status", "2017-06-14");
  observe_counts (moved, "m", "2017-01", NAN, 5, 60);
  observe_counts (moved, "m", "2017-06-14", NAN, 5, 100);
  measure = IMPROVE_MEASURE (improve_plan_lookup (loosened, "m"));
  add_target (measure, "old", "2017-12", 80, NAN, NAN);
  add_target (measure, "new", "2017-12", 70, NAN, NAN);
  g_object_set (improve_plan_lookup (loosened, "old"), "replaced-by-id", "new", NULL);
  g_object_set (improve_plan_lookup (loosened, "new"), "basis", basis, NULL);
  add_change (undecided, "definition", "other", "2017-06-14");
  for (guint i = 0; i < G_N_ELEMENTS (plans); i++)
    {
      g_test_message ("%u", i);
      g_assert_cmpint (count_findings (plans[i], "2018-06-15", "FA14", NULL), ==, 1);
      g_assert_cmpint (count_findings (plans[i], "2018-06-16", "FA14", NULL), ==, plans[i] == undecided);
    }
}

static void
test_dropped (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveMeasure *measure = add_measure (plan, "m", PERCENTAGE, HIGHER);
  g_autofree char *silent = NULL, *said = NULL;

  improve_measure_set_status (measure, IMPROVE_MEASURE_STATUS_LIVE);
  g_assert_cmpint (count_findings (plan, "2017-12-31", "FA14", NULL), ==, 0);
  improve_measure_set_status (measure, IMPROVE_MEASURE_STATUS_RETIRED);
  g_assert_cmpint (count_findings (plan, "2017-12-31", "FA14", &silent), ==, 1);
  g_assert_cmpstr (silent, ==, "Of “m”: it was dropped, and no decision for that is on record.");
  add_change (plan, "status", "retired", "2017-06-14");
  g_assert_cmpint (count_findings (plan, "2017-06-13", "FA14", NULL), ==, 0);
  g_assert_cmpint (count_findings (plan, "2017-06-14", "FA14", &said), ==, 1);
  g_assert_cmpstr (said, ==, "Of “m”: it was dropped on 14 June 2017, and no decision for that is on record.");
}

static int
count_with_denominators (double before,
                         double after)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  add_measure (plan, "m", PERCENTAGE, HIGHER);
  observe_counts (plan, "m", "2017-01", NAN, 5, before);
  observe_counts (plan, "m", "2017-02", NAN, 5, after);
  g_assert_cmpint (count_findings (plan, "2017-02-27", "FA14", NULL), ==, 0);
  return count_findings (plan, "2017-02-28", "FA14", NULL);
}

static void
test_denominators (void)
{
  g_assert_cmpint (count_with_denominators (30, 36), ==, 0);
  g_assert_cmpint (count_with_denominators (30, 37), ==, 1);
  g_assert_cmpint (count_with_denominators (30, 24), ==, 0);
  g_assert_cmpint (count_with_denominators (30, 23), ==, 1);
  g_assert_cmpint (count_with_denominators (29, 60), ==, 0);
  g_assert_cmpint (count_with_denominators (100, 20), ==, 1);
}

/* A run that begins anew has no denominator before it. */
static void
test_denominators_rebased (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveDate) anew = day ("2017-02-01");
  ImproveMeasure *measure = add_measure (plan, "m", PERCENTAGE, HIGHER);
  g_autofree char *first = NULL;

  observe_counts (plan, "m", "2017-01", NAN, 5, 60);
  observe_counts (plan, "m", "2017-02", NAN, 5, 100);
  g_assert_cmpint (count_findings (plan, "2017-12-31", "FA14", &first), ==, 1);
  g_assert_cmpstr (first, ==, "Of “m”: it was out of 60 in January 2017 and out of 100 in February 2017.");
  g_object_set (measure, "rebased-on", anew, NULL);
  g_assert_cmpint (count_findings (plan, "2017-12-31", "FA14", NULL), ==, 0);
}

static void
test_gathered (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autofree char *first = NULL;

  for (int i = 0; i < 9; i++)
    {
      g_autofree char *id = g_strdup_printf ("m%d", i);
      ImproveMeasure *measure = add_measure (plan, id, PERCENTAGE, HIGHER);

      if (i < 4)
        improve_measure_set_status (measure, IMPROVE_MEASURE_STATUS_RETIRED);
    }
  g_assert_cmpint (count_findings (plan, "2017-12-31", "FA14", NULL), ==, 4);
  improve_measure_set_status (IMPROVE_MEASURE (improve_plan_lookup (plan, "m8")), IMPROVE_MEASURE_STATUS_RETIRED);
  g_assert_cmpint (count_findings (plan, "2017-12-31", "FA14", &first), ==, 1);
  g_assert_cmpstr (first, ==, "5 of 9 measures were loosened, redefined, dropped or given another denominator.");
}

/* --- FA18 --- */

static ImproveClaim *
impact (const char *subject_id,
        const char *value,
        const char *on)
{
  g_autoptr (ImproveDate) date = day (on);

  return improve_claim_new (subject_id, IMPROVE_CLAIM_ASPECT_IMPACT, "progress_words", value, NULL, "director", NULL,
                            date);
}

static ImprovePlan *
make_claimed (ImproveMeasureKind kind)
{
  ImprovePlan *plan = make_plan ();
  const char *outcome_ids[] = { "outcome", NULL };

  add (plan, g_object_new (IMPROVE_TYPE_OUTCOME, "id", "outcome", "title", "Children are heard", NULL));
  improve_measure_set_outcome_ids (add_measure (plan, "m", kind, HIGHER), outcome_ids);
  must_record (plan, impact ("outcome", "good progress", "2017-10-01"));
  return plan;
}

static void
observe_months (ImprovePlan *plan,
                int          n,
                double       last)
{
  for (int i = 0; i < n; i++)
    {
      g_autofree char *month = g_strdup_printf ("%d-%02d", 2016 + i / 12, i % 12 + 1);

      observe (plan, "m", month, i + 1 == n ? last : 50 + i % 2);
    }
}

static int
count_with_points (int    n,
                   double last,
                   char **first)
{
  g_autoptr (ImprovePlan) plan = make_claimed (COUNT);

  observe_months (plan, n, last);
  return count_findings (plan, "2017-12-31", "FA18", first);
}

static void
test_too_few_points (void)
{
  g_autofree char *none = NULL, *twelve = NULL, *thirteen = NULL;

  g_assert_cmpint (count_with_points (0, 0, &none), ==, 1);
  g_assert_cmpstr (none, ==, "Director of Children's Services says “good progress” of what changed for “Children are "
                             "heard”, and “m” has no value.");
  g_assert_cmpint (count_with_points (12, 60, &twelve), ==, 1);
  g_assert_nonnull (strstr (twelve, "“m” has too few points to say, n = 12."));
  g_assert_cmpint (count_with_points (13, 60, NULL), ==, 0);
  /* Thirteen that show nothing. */
  g_assert_cmpint (count_with_points (13, 51, &thirteen), ==, 1);
  g_assert_nonnull (strstr (thirteen, "“m” shows no more than its usual ups and downs, n = 13."));
  /* Worse than it was is not too early to say. */
  g_assert_cmpint (count_with_points (3, 40, NULL), ==, 0);
}

static int
count_with_share (double numerator)
{
  g_autoptr (ImprovePlan) plan = make_claimed (PERCENTAGE);

  observe_counts (plan, "m", "2017-01", NAN, 48, 80);
  observe_counts (plan, "m", "2017-02", NAN, numerator, 80);
  return count_findings (plan, "2017-12-31", "FA18", NULL);
}

/* From 48 of 80: 59 of 80 may be chance (95 % interval -0.8 to 27.6 points), 60 of 80 may not (0.5 to 28.7). */
static void
test_within_the_interval (void)
{
  g_assert_cmpint (count_with_share (59), ==, 1);
  g_assert_cmpint (count_with_share (60), ==, 0);
}

static void
test_what_claims_improvement (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  add_measure (plan, "m", COUNT, HIGHER);
  observe_months (plan, 3, 60);
  g_assert_cmpint (count_findings (plan, "2017-12-31", "FA18", NULL), ==, 0);
  must_record (plan, claim_of ("m", "director", "green", "2017-06-01")); /* of delivery, not of impact */
  g_assert_cmpint (count_findings (plan, "2017-12-31", "FA18", NULL), ==, 0);
  must_record (plan, impact ("m", "little progress", "2017-07-01"));
  g_assert_cmpint (count_findings (plan, "2017-12-31", "FA18", NULL), ==, 0);
  must_record (plan, impact ("m", "some progress", "2017-08-01")); /* lower half, but better than before */
  g_assert_cmpint (count_findings (plan, "2017-07-31", "FA18", NULL), ==, 0);
  g_assert_cmpint (count_findings (plan, "2017-08-01", "FA18", NULL), ==, 1);
  must_record (plan, impact ("m", "no progress", "2017-09-01"));
  g_assert_cmpint (count_findings (plan, "2017-08-31", "FA18", NULL), ==, 1);
  g_assert_cmpint (count_findings (plan, "2017-09-01", "FA18", NULL), ==, 0);
}

/* A measure in development is a gap, and no failure of those who claim. */
static void
test_in_development (void)
{
  g_autoptr (ImprovePlan) plan = make_claimed (COUNT);

  g_assert_cmpint (count_findings (plan, "2017-12-31", "FA18", NULL), ==, 1);
  improve_measure_set_status (IMPROVE_MEASURE (improve_plan_lookup (plan, "m")),
                              IMPROVE_MEASURE_STATUS_IN_DEVELOPMENT);
  g_assert_cmpint (count_findings (plan, "2017-12-31", "FA18", NULL), ==, 0);
}

/* --- FA05 and FA20 say what the signal says --- */

/* An action that serves the outcome which the measure tests, delivered on the last of March 2017, and a value a month up
 * to November 2017. */
static ImprovePlan *
make_done_plan (const double *values,
                int           n)
{
  ImprovePlan *plan = make_plan ();
  const char *serves[] = { "o", NULL };

  add (plan, g_object_new (IMPROVE_TYPE_OUTCOME, "id", "o", "title", "Seen alone", NULL));
  g_object_set (add_measure (plan, "m", COUNT, HIGHER), "outcome-ids", serves, NULL);
  improve_action_set_serves_ids (add_action (plan, "a", "2017-06-30"), serves);
  must_record (plan, move_to ("a", "delivered", "2017-03-31", NULL));
  for (int i = 0; i < n; i++)
    {
      int month = 2017 * 12 + 10 - (n - 1 - i);
      g_autofree char *when = g_strdup_printf ("%d-%02d", month / 12, month % 12 + 1);

      observe (plan, "m", when, values[i]);
    }
  return plan;
}

static ImproveVariation
variation (ImprovePlan *plan)
{
  g_autoptr (ImproveMeasureSignal) signal = signal_at (plan, "m", "2017-11-30", NULL);

  return improve_measure_signal_get_variation (signal);
}

/* The last value is above that of March. With twelve points that is a difference, however weak; from the thirteenth on
 * the limits say that it is none. */
static void
test_difference_usual (void)
{
  static const double values[] = { 58, 62, 58, 62, 58, 62, 58, 62, 58, 62, 58, 62, 61 };
  g_autoptr (ImprovePlan) few = make_done_plan (values + 1, 12);
  g_autoptr (ImprovePlan) enough = make_done_plan (values, 13);
  g_autofree char *first = NULL;

  g_assert_cmpint (variation (enough), ==, IMPROVE_VARIATION_COMMON_CAUSE);
  g_assert_cmpint (count_findings (few, "2017-11-30", "FA20", NULL), ==, 0);
  g_assert_cmpint (count_findings (enough, "2017-11-30", "FA20", &first), ==, 1);
  g_assert_cmpstr (first, ==, "All that serves “Seen alone” (1 action) was done by 31 March 2017, and none of its measures "
                              "shows more than its usual ups and downs.");
}

/* Below the outlier of March, and a step up all the same. */
static void
test_difference_special_cause (void)
{
  static const double up[] = { 50, 54, 50, 54, 75, 70, 72, 70, 72, 70, 72, 70, 72 };
  static const double down[] = { 70, 72, 70, 72, 40, 50, 51, 50, 51, 50, 51, 50, 51 };
  g_autoptr (ImprovePlan) better = make_done_plan (up, 13);
  g_autoptr (ImprovePlan) worse = make_done_plan (down, 13);
  g_autofree char *first = NULL;

  g_assert_cmpint (variation (better), ==, IMPROVE_VARIATION_SPECIAL_CAUSE_IMPROVEMENT);
  g_assert_cmpint (count_findings (better, "2017-11-30", "FA20", NULL), ==, 0);
  g_assert_cmpint (variation (worse), ==, IMPROVE_VARIATION_SPECIAL_CAUSE_CONCERN);
  g_assert_cmpint (count_findings (worse, "2017-11-30", "FA20", &first), ==, 1);
  g_assert_true (g_str_has_suffix (first, "and its measures are no better."));
}

/* Words on a scale are values too; a measure on trial tests nothing yet. */
static void
test_difference_words (void)
{
  g_autoptr (ImprovePlan) plan = make_done_plan (NULL, 0);
  ImproveEntity *measure = improve_plan_lookup (plan, "m");
  g_autofree char *flat = NULL, *untested = NULL;

  g_object_set (measure, "kind", IMPROVE_MEASURE_KIND_QUALITATIVE_SCALE, "scale", "ofsted_4", NULL);
  observe_word (plan, "m", "2017-03", "requires_improvement", IMPROVE_ABSENCE_UNKNOWN);
  observe_word (plan, "m", "2017-09", "requires_improvement", IMPROVE_ABSENCE_UNKNOWN);
  g_assert_cmpint (count_findings (plan, "2017-11-30", "FA20", &flat), ==, 1);
  g_assert_true (g_str_has_suffix (flat, "and its measures are no better."));
  observe_word (plan, "m", "2017-10", "good", IMPROVE_ABSENCE_UNKNOWN);
  g_assert_cmpint (count_findings (plan, "2017-11-30", "FA20", NULL), ==, 0);
  g_object_set (measure, "status", IMPROVE_MEASURE_STATUS_PROPOSED, NULL);
  g_assert_cmpint (count_findings (plan, "2017-11-30", "FA20", &untested), ==, 1);
  g_assert_true (g_str_has_suffix (untested, "and no measure has tested whether it made a difference."));
}

/* Twice below the first value, but up by the limits; and nothing follows from a measure on trial. */
static void
test_decline_as_signal (void)
{
  static const double up[] = { 100, 50, 50, 50, 50, 50, 50, 50, 90, 91 };
  static const double down[] = { 100, 90, 91 };
  g_autoptr (ImprovePlan) better = make_done_plan (up, 10);
  g_autoptr (ImprovePlan) worse = make_done_plan (down, 3);
  g_autofree char *words = words_at (better, "m", "2017-11-30");

  g_assert_cmpint (variation (better), ==, IMPROVE_VARIATION_SPECIAL_CAUSE_IMPROVEMENT);
  g_assert_null (strstr (words, "Worse than its first value"));
  g_assert_cmpint (count_findings (better, "2017-11-30", "FA05", NULL), ==, 0);
  g_assert_cmpint (count_findings (worse, "2017-11-30", "FA05", NULL), ==, 1);
  g_object_set (improve_plan_lookup (worse, "m"), "status", IMPROVE_MEASURE_STATUS_PROPOSED, NULL);
  g_assert_cmpint (count_findings (worse, "2017-11-30", "FA05", NULL), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/assess/findings-measures/fa14-values", test_target_values);
  g_test_add_func ("/assess/findings-measures/fa14-bands", test_target_bands);
  g_test_add_func ("/assess/findings-measures/fa14-day", test_target_day);
  g_test_add_func ("/assess/findings-measures/fa14-redefined", test_redefined);
  g_test_add_func ("/assess/findings-measures/told-for-a-year", test_told_for_a_year);
  g_test_add_func ("/assess/findings-measures/fa14-dropped", test_dropped);
  g_test_add_func ("/assess/findings-measures/fa14-denominators", test_denominators);
  g_test_add_func ("/assess/findings-measures/fa14-denominators-rebased", test_denominators_rebased);
  g_test_add_func ("/assess/findings-measures/fa14-gathered", test_gathered);
  g_test_add_func ("/assess/findings-measures/fa18-points", test_too_few_points);
  g_test_add_func ("/assess/findings-measures/fa18-interval", test_within_the_interval);
  g_test_add_func ("/assess/findings-measures/fa18-claims", test_what_claims_improvement);
  g_test_add_func ("/assess/findings-measures/fa18-in-development", test_in_development);
  g_test_add_func ("/assess/findings-measures/difference-usual", test_difference_usual);
  g_test_add_func ("/assess/findings-measures/difference-special-cause", test_difference_special_cause);
  g_test_add_func ("/assess/findings-measures/difference-words", test_difference_words);
  g_test_add_func ("/assess/findings-measures/decline-as-signal", test_decline_as_signal);
  return g_test_run ();
}
