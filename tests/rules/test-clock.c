/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Statutory clocks, on dates that came to pass. */

#include <libimprove/improve.h>

/* Published dates that a clock must give; the last two are reckoned only, across one-off holidays. */
static void
test_anchors (void)
{
  static const struct
  {
    const char *clock, *trigger_on, *due;
  } anchors[] = {
    { "written-statement", "2017-04-07", "2017-07-20" },
    { "written-statement", "2023-05-09", "2023-08-16" },
    { "written-statement", "2016-11-28", "2017-03-09" },
    { "written-statement", "2017-02-13", "2017-05-25" },
    { "written-statement", "2022-09-21", "2022-12-30" },
    { "priority-action-draft", "2018-08-10", "2018-09-10" },
    { "priority-action-final", "2017-04-07", "2017-07-20" },
    { "jtai-statement", "2017-04-07", "2017-07-20" },
    { "publish-report", "2017-04-07", "2017-05-24" },
    { "scrutiny-reply", "2017-12-31", "2018-02-28" },
    { "first-monitoring-visit", "2017-07-20", "2017-08-17" },
    { "minutes-kept", "2017-06-14", "2023-06-14" },
    /* Back from a Wednesday over a weekend, and over Easter: five whole working days lie between. */
    { "agenda-papers", "2017-06-14", "2017-06-06" },
    { "agenda-papers", "2017-04-19", "2017-04-09" },
    { "key-decision-notice", "2017-06-30", "2017-06-01" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (anchors); i++)
    {
      g_autoptr (ImproveDate) trigger_on = improve_date_parse (anchors[i].trigger_on, NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (ImproveDate) due
          = improve_clock_reckon (improve_clock_lookup (anchors[i].clock), trigger_on, NULL, &error);
      g_autofree char *text = NULL;

      g_assert_no_error (error);
      text = improve_date_to_string (due);
      g_assert_cmpstr (text, ==, anchors[i].due);
    }
}

/* A council's own closing days, and another part of the country. */
static void
test_other_calendars (void)
{
  const char *closed[] = { "2017-07-03", NULL };
  g_autoptr (ImproveDate) trigger_on = improve_date_parse ("2017-04-07", NULL);
  const ImproveClock *clock = improve_clock_lookup ("written-statement");
  g_autoptr (ImproveCalendar) with_closing = improve_calendar_with_closing_days (
      improve_calendar_get_default (IMPROVE_DIVISION_ENGLAND_AND_WALES, NULL), closed, NULL);
  g_autoptr (ImproveDate) later = improve_clock_reckon (clock, trigger_on, with_closing, NULL);
  g_autoptr (ImproveDate) scottish = improve_clock_reckon (
      clock, trigger_on, improve_calendar_get_default (IMPROVE_DIVISION_SCOTLAND, NULL), NULL);
  g_autofree char *later_text = improve_date_to_string (later);
  g_autofree char *scottish_text = improve_date_to_string (scottish);

  g_assert_cmpstr (later_text, ==, "2017-07-21");
  g_assert_cmpstr (scottish_text, ==, "2017-07-19");
}

/* A clock runs from a day, not from a month: nothing is guessed. */
static void
test_partial_trigger (void)
{
  g_autoptr (ImproveDate) month = improve_date_parse ("2017-04", NULL);
  g_auto (GStrv) ids = improve_clock_list_ids ();

  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (ImproveDate) due = improve_clock_reckon (improve_clock_lookup (ids[i]), month, NULL, &error);

      g_assert_error (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_PRECISION);
      g_assert_null (due);
    }
}

static void
test_what_a_clock_says (void)
{
  const ImproveClock *clock = improve_clock_lookup ("written-statement");
  g_auto (GStrv) ids = improve_clock_list_ids ();

  g_assert_cmpstr (improve_clock_get_id (clock), ==, "written-statement");
  g_assert_cmpint (improve_clock_get_count (clock), ==, 70);
  g_assert_cmpint (improve_clock_get_unit (clock), ==, IMPROVE_CLOCK_UNIT_WORKING_DAY);
  g_assert_cmpint (improve_clock_get_trigger (clock), ==, IMPROVE_DEADLINE_TRIGGER_RECEIVED);
  g_assert_true (improve_clock_get_verified (clock));
  g_assert_false (improve_clock_get_verified (improve_clock_lookup ("scrutiny-reply")));
  g_assert_null (improve_clock_lookup ("no-such-clock"));
  for (guint i = 0; ids[i] != NULL; i++)
    {
      clock = improve_clock_lookup (ids[i]);
      g_assert_nonnull (improve_clock_get_title (clock));
      g_assert_nonnull (improve_clock_get_source (clock));
    }
}

/* Clocks are constant: a boxed copy is the clock itself. */
static void
test_boxed (void)
{
  const ImproveClock *clock = improve_clock_lookup ("publish-report");
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, IMPROVE_TYPE_CLOCK);
  g_value_set_boxed (&value, clock);
  g_assert_true (g_value_get_boxed (&value) == clock);
  g_assert_true (G_TYPE_IS_ENUM (IMPROVE_TYPE_CLOCK_UNIT));
}

/* What a deadline counts itself, and whose days. */
static void
test_deadlines (void)
{
  g_autoptr (ImproveDeadline) deadline = improve_deadline_new ("Reply to the commissioner", NULL);
  g_autoptr (ImproveDate) trigger_on = improve_date_parse ("2017-04-07", NULL);
  g_autoptr (ImproveDate) due = improve_date_parse ("2017-04-26", NULL);
  g_autoptr (ImproveDate) met = improve_date_parse ("2017-05-01", NULL);
  g_autoptr (ImproveDate) reckoned = NULL;
  g_autofree char *text = NULL;

  g_assert_null (improve_deadline_reckon (deadline, NULL, NULL));
  improve_deadline_set_trigger_on (deadline, trigger_on);
  g_assert_null (improve_deadline_reckon (deadline, NULL, NULL));
  improve_deadline_set_count (deadline, 10);
  improve_deadline_set_unit (deadline, IMPROVE_CLOCK_UNIT_WORKING_DAY);
  improve_deadline_set_calendar (deadline, "scotland");
  reckoned = improve_deadline_reckon (deadline, NULL, NULL);
  text = improve_date_to_string (reckoned);
  /* Easter Monday is no holiday there. */
  g_assert_cmpstr (text, ==, "2017-04-24");

  g_assert_cmpint (improve_deadline_count_days_late (deadline, met), ==, -1);
  improve_deadline_set_due (deadline, due);
  g_assert_cmpint (improve_deadline_count_days_late (deadline, NULL), ==, -1);
  g_assert_cmpint (improve_deadline_count_days_late (deadline, due), ==, 0);
  g_assert_cmpint (improve_deadline_count_days_late (deadline, met), ==, 5);
  improve_deadline_set_met_on (deadline, due);
  g_assert_cmpint (improve_deadline_count_days_late (deadline, met), ==, 0);
}

/* The days on which a council is closed are data of its plan. */
static void
test_closing_days (void)
{
  const char *closed[] = { "2017-04-18", NULL }, *wrong[] = { "2017-04", NULL };
  g_autoptr (ImprovePlan) plan = improve_plan_new ("Plan");
  g_autoptr (ImproveDate) trigger_on = improve_date_parse ("2017-04-07", NULL);
  g_autoptr (ImproveCalendar) calendar = NULL;
  g_autoptr (ImproveCalendar) none = NULL;
  g_autoptr (ImproveDate) due = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  improve_plan_set_closing_days (plan, closed);
  calendar = improve_plan_dup_calendar (plan, &error);
  g_assert_no_error (error);
  due = improve_clock_reckon (improve_clock_lookup ("written-statement"), trigger_on, calendar, NULL);
  text = improve_date_to_string (due);
  g_assert_cmpstr (text, ==, "2017-07-21");
  improve_plan_set_jurisdiction (plan, "northern-ireland");
  g_clear_pointer (&calendar, improve_calendar_unref);
  calendar = improve_plan_dup_calendar (plan, NULL);
  g_assert_cmpint (improve_calendar_get_division (calendar), ==, IMPROVE_DIVISION_NORTHERN_IRELAND);
  improve_plan_set_closing_days (plan, wrong);
  none = improve_plan_dup_calendar (plan, &error);
  g_assert_null (none);
  g_assert_nonnull (error);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rules/clock/anchors", test_anchors);
  g_test_add_func ("/rules/clock/other-calendars", test_other_calendars);
  g_test_add_func ("/rules/clock/partial-trigger", test_partial_trigger);
  g_test_add_func ("/rules/clock/what-a-clock-says", test_what_a_clock_says);
  g_test_add_func ("/rules/clock/boxed", test_boxed);
  g_test_add_func ("/rules/clock/deadlines", test_deadlines);
  g_test_add_func ("/rules/clock/closing-days", test_closing_days);
  return g_test_run ();
}
