/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Slippage: dates, moves made too late, totals, and what a late action does to those that wait for it. */

#include <libimprove/assess/improve-action-slippage.h>
#include <libimprove/assess/improve-slippage-line.h>
#include <libimprove/assess/improve-slippage-move.h>
#include <libimprove/assess/improve-slippage-summary.h>
#include <libimprove/assess/improve-slippage-total.h>
#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/entity/improve-kind.h>
#include <libimprove/model/improve-objective.h>
#include <libimprove/model/improve-theme.h>

#include "../plan-maker.h"

/* Loaded with a plan; recorded, an agreed date would ask for its authority. */
static void
slip (ImprovePlan          *plan,
      const char           *action_id,
      ImproveSlippageAspect aspect,
      ImproveSlippageDate   which,
      const char           *to,
      const char           *reason,
      const char           *on)
{
  g_autoptr (ImproveDate) date = to != NULL ? day (to) : NULL, decided = day (on);
  g_autoptr (ImproveSlippage) slippage
      = improve_slippage_new (action_id, aspect, which, NULL, date, reason, "director", NULL, decided);
  g_autoptr (GError) error = NULL;

  improve_entity_append (improve_plan_lookup (plan, action_id), IMPROVE_ENTITY (slippage), &error);
  g_assert_no_error (error);
}

static void
agree (ImprovePlan *plan,
       const char  *action_id,
       const char  *to,
       const char  *reason,
       const char  *on)
{
  slip (plan, action_id, IMPROVE_SLIPPAGE_ASPECT_TIME, IMPROVE_SLIPPAGE_DATE_AGREED, to, reason, on);
}

static void
forecast (ImprovePlan *plan,
          const char  *action_id,
          const char  *to,
          const char  *on)
{
  slip (plan, action_id, IMPROVE_SLIPPAGE_ASPECT_TIME, IMPROVE_SLIPPAGE_DATE_FORECAST, to, "capacity", on);
}

static ImproveSlippageSummary *
add_up (ImprovePlan *plan,
        const char  *as_of)
{
  g_autoptr (ImproveDate) date = day (as_of);
  g_autoptr (GError) error = NULL;
  ImproveSlippageSummary *summary = improve_plan_add_up_slippage (plan, date, NULL, &error);

  g_assert_no_error (error);
  return summary;
}

static ImproveActionSlippage *
slippage_of (ImproveSlippageSummary *summary,
             const char             *action_id)
{
  ImproveEntityList *actions = improve_slippage_summary_get_actions (summary);

  for (int i = 0; i < improve_entity_list_get_size (actions); i++)
    {
      ImproveActionSlippage *found = IMPROVE_ACTION_SLIPPAGE (improve_entity_list_get (actions, i));

      if (g_strcmp0 (improve_action_slippage_get_action_id (found), action_id) == 0)
        return found;
    }
  g_assert_not_reached ();
}

static void
assert_finish (ImprovePlan *plan,
               const char  *action_id,
               const char  *as_of,
               const char  *wanted,
               int          pushed_days)
{
  g_autoptr (ImproveSlippageSummary) summary = add_up (plan, as_of);
  ImproveActionSlippage *found = slippage_of (summary, action_id);
  ImproveDate *finish = improve_action_slippage_get_finish (found);
  g_autofree char *text = finish != NULL ? improve_date_to_string (finish) : NULL;

  g_assert_cmpstr (text, ==, wanted);
  g_assert_cmpint (improve_action_slippage_get_pushed_days (found), ==, pushed_days);
}

/* --- dates --- */

static void
test_dates (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveSlippageSummary) before = NULL, after = NULL, delivered = NULL;
  ImproveActionSlippage *found;

  add_action (plan, "a", "2017-06-30");
  agree (plan, "a", "2017-07-31", "capacity", "2017-06-30");
  forecast (plan, "a", "2017-08-15", "2017-07-15");
  before = add_up (plan, "2017-06-29");
  found = slippage_of (before, "a");
  g_assert_cmpint (improve_action_slippage_get_days_agreed (found), ==, 0);
  g_assert_cmpint (improve_action_slippage_get_days_forecast (found), ==, IMPROVE_INT_ABSENT);
  g_assert_cmpint (improve_action_slippage_get_days_late (found), ==, IMPROVE_INT_ABSENT);
  after = add_up (plan, "2017-08-01");
  found = slippage_of (after, "a");
  g_assert_cmpint (improve_action_slippage_get_days_agreed (found), ==, 31);
  g_assert_cmpint (improve_action_slippage_get_days_forecast (found), ==, 15);
  g_assert_cmpint (improve_action_slippage_get_days_late (found), ==, 1);
  g_assert_cmpstr (improve_action_slippage_get_words (found)[0], ==, "1 day late and open.");
  must_record (plan, move_to ("a", "delivered", "2017-08-10", NULL));
  delivered = add_up (plan, "2017-12-31");
  found = slippage_of (delivered, "a");
  g_assert_cmpint (improve_action_slippage_get_days_late (found), ==, 10);
  g_assert_cmpstr (improve_action_slippage_get_words (found)[0], ==, "Delivered 10 days late.");
}

/* On the last day of the date it has not passed; the day after it has. */
static void
test_moves_too_late (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveSlippageSummary) once = NULL, twice = NULL;
  ImproveActionSlippage *found;
  ImproveSlippageMove *move;

  add_action (plan, "a", "2017-06");
  agree (plan, "a", "2017-08-31", "capacity", "2017-06-30");
  once = add_up (plan, "2017-12-31");
  found = slippage_of (once, "a");
  g_assert_cmpint (improve_action_slippage_get_n_moves (found), ==, 1);
  g_assert_cmpint (improve_action_slippage_get_n_late_moves (found), ==, 0);
  g_assert_false (improve_action_slippage_get_repeats (found));
  agree (plan, "a", "2017-10-31", "data", "2017-09-01");
  twice = add_up (plan, "2017-12-31");
  found = slippage_of (twice, "a");
  g_assert_cmpint (improve_action_slippage_get_n_moves (found), ==, 2);
  g_assert_cmpint (improve_action_slippage_get_n_late_moves (found), ==, 1);
  g_assert_true (improve_action_slippage_get_repeats (found));
  move = IMPROVE_SLIPPAGE_MOVE (improve_entity_list_get (improve_action_slippage_get_moves (found), 1));
  g_assert_true (improve_slippage_move_get_after_passed (move));
  g_assert_cmpint (improve_slippage_move_get_days (move), ==, 61);
  g_assert_false (improve_slippage_move_get_decided (move));
}

static void
test_other_aspects (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveSlippageSummary) summary = NULL;
  ImproveEntityList *lines;
  ImproveSlippageLine *quality, *cost;

  g_object_set (add_action (plan, "a", NULL), "success-measures", "nine in ten", "funding", "12000.50", "currency", "GBP",
                NULL);
  slip (plan, "a", IMPROVE_SLIPPAGE_ASPECT_QUALITY, IMPROVE_SLIPPAGE_DATE_UNKNOWN, NULL, "quality_not_met", "2017-06-01");
  summary = add_up (plan, "2017-12-31");
  lines = improve_action_slippage_get_lines (slippage_of (summary, "a"));
  g_assert_cmpint (improve_entity_list_get_size (lines), ==, 2);
  quality = IMPROVE_SLIPPAGE_LINE (improve_entity_list_get (lines, 0));
  cost = IMPROVE_SLIPPAGE_LINE (improve_entity_list_get (lines, 1));
  g_assert_cmpint (improve_slippage_line_get_aspect (quality), ==, IMPROVE_SLIPPAGE_ASPECT_QUALITY);
  g_assert_cmpstr (improve_slippage_line_get_baseline (quality), ==, "nine in ten");
  g_assert_cmpstr (improve_slippage_line_get_forecast (quality), ==, "quality_not_met");
  g_assert_cmpint (improve_slippage_line_get_n_moves (quality), ==, 1);
  g_assert_cmpstr (improve_slippage_line_get_baseline (cost), ==, "12000.50 GBP");
  g_assert_cmpint (improve_slippage_line_get_n_moves (cost), ==, 0);
}

/* --- totals --- */

static ImproveSlippageTotal *
find_total (ImproveSlippageSummary *summary,
            const char             *label)
{
  ImproveEntityList *totals = improve_slippage_summary_get_totals (summary);

  for (int i = 0; i < improve_entity_list_get_size (totals); i++)
    {
      ImproveSlippageTotal *total = IMPROVE_SLIPPAGE_TOTAL (improve_entity_list_get (totals, i));

      if (g_strcmp0 (improve_slippage_total_get_label (total), label) == 0)
        return total;
    }
  g_assert_not_reached ();
}

static void
test_totals (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveSlippageSummary) summary = NULL;
  ImproveSlippageTotal *theme, *lead, *capacity, *data;

  add (plan, g_object_new (IMPROVE_TYPE_THEME, "id", "theme", "title", "Practice", NULL));
  add (plan, g_object_new (IMPROVE_TYPE_OBJECTIVE, "id", "objective", "title", "Good", "theme-id", "theme", NULL));
  improve_action_set_objective_id (add_action (plan, "a", "2017-06-30"), "objective");
  improve_action_set_objective_id (add_action (plan, "b", "2017-06-30"), "objective");
  add_action (plan, "c", "2017-06-30");
  agree (plan, "a", "2017-07-10", "capacity", "2017-06-01");
  agree (plan, "a", "2017-07-30", "data", "2017-07-11");
  agree (plan, "b", "2017-07-05", "capacity", "2017-06-01");
  summary = add_up (plan, "2017-12-31");
  theme = find_total (summary, "Practice");
  g_assert_cmpint (improve_slippage_total_get_n_actions (theme), ==, 2);
  g_assert_cmpint (improve_slippage_total_get_n_slipped (theme), ==, 2);
  g_assert_cmpint (improve_slippage_total_get_n_repeat (theme), ==, 1);
  g_assert_cmpint (improve_slippage_total_get_n_moves (theme), ==, 3);
  g_assert_cmpint (improve_slippage_total_get_n_late_moves (theme), ==, 1);
  g_assert_cmpint (improve_slippage_total_get_days (theme), ==, 35);
  g_assert_cmpint (improve_slippage_total_get_worst_days (theme), ==, 30);
  g_assert_cmpstr (improve_slippage_total_get_worst_id (theme), ==, "a");
  lead = find_total (summary, "Director of Children's Services");
  g_assert_cmpint (improve_slippage_total_get_n_actions (lead), ==, 3);
  g_assert_cmpint (improve_slippage_total_get_n_slipped (lead), ==, 2);
  capacity = find_total (summary, "capacity");
  data = find_total (summary, "data");
  g_assert_cmpint (improve_slippage_total_get_n_actions (capacity), ==, 2);
  g_assert_cmpint (improve_slippage_total_get_days (capacity), ==, 15);
  g_assert_cmpint (improve_slippage_total_get_n_actions (data), ==, 1);
  g_assert_cmpint (improve_slippage_total_get_days (data), ==, 20);
  g_assert_cmpint (improve_slippage_total_get_n_late_moves (data), ==, 1);
  g_assert_true (improve_entity_get_ref (IMPROVE_ENTITY (theme), "worst-id", NULL) == improve_plan_lookup (plan, "a"));
}

/* --- what waits --- */

static void
depend (ImprovePlan *plan,
        const char  *action_id,
        const char  *first,
        const char  *second)
{
  const char *ids[] = { first, second, NULL };

  improve_action_set_depends_on_ids (IMPROVE_ACTION (improve_plan_lookup (plan, action_id)), ids);
}

/* a until 30 June; b waits for a and takes from 1 to 10 July, 9 days after its start; c waits for b. */
static ImprovePlan *
make_chain (void)
{
  ImprovePlan *plan = make_plan ();
  g_autoptr (ImproveDate) start = day ("2017-07-01"), due = day ("2017-07-10");

  add_action (plan, "a", "2017-06-30");
  add (plan, g_object_new (IMPROVE_TYPE_ACTION, "id", "b", "title", "b", "baseline-start", start, "baseline-due", due,
                           NULL));
  add_action (plan, "c", "2017-07-12");
  depend (plan, "b", "a", NULL);
  depend (plan, "c", "b", NULL);
  return plan;
}

static void
test_pushes (void)
{
  g_autoptr (ImprovePlan) plan = make_chain ();
  g_autoptr (ImproveSlippageSummary) summary = NULL;
  ImproveActionSlippage *a, *b;

  assert_finish (plan, "b", "2017-06-01", "2017-07-10", 0);
  forecast (plan, "a", "2017-07-01", "2017-06-01");
  /* a ends on 1 July, so b begins on the 2nd and ends on the 11th; c has no start: it can end with b, on its own day. */
  assert_finish (plan, "b", "2017-06-01", "2017-07-11", 1);
  assert_finish (plan, "c", "2017-06-01", "2017-07-12", 0);
  forecast (plan, "a", "2017-07-05", "2017-06-02");
  assert_finish (plan, "b", "2017-06-02", "2017-07-15", 5);
  assert_finish (plan, "c", "2017-06-02", "2017-07-15", 3);
  summary = add_up (plan, "2017-06-02");
  a = slippage_of (summary, "a");
  b = slippage_of (summary, "b");
  g_assert_cmpstr (improve_action_slippage_get_pushes_ids (a)[0], ==, "b");
  g_assert_cmpstr (improve_action_slippage_get_pushed_by_ids (b)[0], ==, "a");
  g_assert_cmpstr (improve_action_slippage_get_words (b)[0], ==, "What it waits for pushes it by 5 days.");
  g_assert_cmpstr (improve_action_slippage_get_words (b)[1], ==, "It pushes 1 other action.");
}

/* What has begun, is done or given up is held by nothing; what is open and past its date ends today at the soonest. */
static void
test_what_holds (void)
{
  g_autoptr (ImprovePlan) plan = make_chain ();
  g_autoptr (ImproveSlippageSummary) summary = NULL;

  assert_finish (plan, "a", "2017-07-20", "2017-07-20", 0);
  assert_finish (plan, "b", "2017-07-20", "2017-07-30", 10);
  must_record (plan, move_to ("b", "in_progress", "2017-07-02", NULL));
  assert_finish (plan, "b", "2017-07-20", "2017-07-20", 0);
  must_record (plan, move_to ("a", "delivered", "2017-07-21", NULL));
  assert_finish (plan, "b", "2017-07-22", "2017-07-22", 0);
  must_record (plan, move_to ("a", "cancelled", "2017-07-23", NULL));
  assert_finish (plan, "a", "2017-07-23", NULL, 0);
  summary = add_up (plan, "2017-07-23");
  g_assert_cmpstr (improve_action_slippage_get_words (slippage_of (summary, "b"))[1], ==,
                   "It waits for “a”, which was given up.");
}

static void
test_two_push (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveSlippageSummary) summary = NULL;
  const char *const *by;

  add_action (plan, "late", "2017-08-01");
  add_action (plan, "as-late", "2017-08-01");
  add_action (plan, "waits", "2017-07-01");
  depend (plan, "waits", "late", "as-late");
  assert_finish (plan, "waits", "2017-06-01", "2017-08-01", 31);
  summary = add_up (plan, "2017-06-01");
  by = improve_action_slippage_get_pushed_by_ids (slippage_of (summary, "waits"));
  g_assert_cmpuint (g_strv_length ((char **) by), ==, 2);
}

static void
assert_refused (ImprovePlan *plan,
                const char  *wanted)
{
  g_autoptr (ImproveDate) date = day ("2017-06-01");
  g_autoptr (GError) error = NULL;

  g_assert_null (improve_plan_add_up_slippage (plan, date, NULL, &error));
  g_assert_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_CYCLE);
  g_assert_cmpstr (error->message, ==, wanted);
}

static void
test_circles (void)
{
  g_autoptr (ImprovePlan) plan = make_chain ();

  depend (plan, "a", "c", NULL);
  assert_refused (plan, "[dependency-cycle] Actions wait for each other in a circle, so none can ever begin: “a” waits "
                        "for “c” waits for “b” waits for “a”. Take one of these dependencies out");
  depend (plan, "a", "a", NULL);
  assert_refused (plan, "[dependency-cycle] Actions wait for each other in a circle, so none can ever begin: “a” waits "
                        "for “a”. Take one of these dependencies out");
  depend (plan, "a", "nobody-knows", NULL);
  assert_finish (plan, "a", "2017-06-01", "2017-06-30", 0);
}

/* A long chain asks for no stack, and a long circle is named in a few words. */
static void
test_long_chain (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveDate) date = day ("2017-06-01");
  g_autoptr (GError) error = NULL;

  for (int i = 0; i < 20000; i++)
    {
      g_autofree char *id = g_strdup_printf ("a%d", i), *before = g_strdup_printf ("a%d", i - 1);

      add_action (plan, id, "2017-06-30");
      depend (plan, id, i > 0 ? before : NULL, NULL);
    }
  forecast (plan, "a0", "2017-12-31", "2017-06-01");
  assert_finish (plan, "a19999", "2017-06-01", "2017-12-31", 184);
  depend (plan, "a0", "a19999", NULL);
  g_assert_null (improve_plan_add_up_slippage (plan, date, NULL, &error));
  g_assert_cmpuint (strlen (error->message), <, 400);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/assess/slippage/dates", test_dates);
  g_test_add_func ("/assess/slippage/moves-too-late", test_moves_too_late);
  g_test_add_func ("/assess/slippage/other-aspects", test_other_aspects);
  g_test_add_func ("/assess/slippage/totals", test_totals);
  g_test_add_func ("/assess/slippage/pushes", test_pushes);
  g_test_add_func ("/assess/slippage/what-holds", test_what_holds);
  g_test_add_func ("/assess/slippage/two-push", test_two_push);
  g_test_add_func ("/assess/slippage/circles", test_circles);
  g_test_add_func ("/assess/slippage/long-chain", test_long_chain);
  return g_test_run ();
}
