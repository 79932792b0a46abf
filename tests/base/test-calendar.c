/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <libimprove/base/improve-calendar-private.h>
#include <libimprove/base/improve-errors.h>

#include "date-asserts.h"

static ImproveCalendar *
england (void)
{
  return improve_calendar_get_default (IMPROVE_DIVISION_ENGLAND_AND_WALES, NULL);
}

/* The first four are clocks of real plans, the other two are worked out by hand. */
static void
test_add_working_days (void)
{
  static const struct
  {
    const char *start;
    int n_days;
    const char *expected;
  } cases[] = {
    { "2017-04-07", 70, "2017-07-20" },  { "2023-05-09", 70, "2023-08-16" },  { "2016-11-28", 70, "2017-03-09" },
    { "2018-08-10", 20, "2018-09-10" },  { "2017-02-13", 70, "2017-05-25" },  { "2022-09-21", 70, "2022-12-30" },
    { "2017-06-14", 0, "2017-06-14" },   { "2017-06-17", 0, "2017-06-17" },   { "2017-06-16", 1, "2017-06-19" },
    { "2017-06-17", 1, "2017-06-19" },   { "2017-06-18", 1, "2017-06-19" },   { "2017-06-19", -1, "2017-06-16" },
    { "2017-06-18", -1, "2017-06-16" },  { "2022-06-01", 1, "2022-06-06" },   { "2022-06-06", -1, "2022-06-01" },
    { "2016-02-26", 2, "2016-03-01" },   { "2016-02-25", 2, "2016-02-29" },   { "2017-04-13", 1, "2017-04-18" },
    { "2016-12-23", 1, "2016-12-28" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ImproveDate) start = date (cases[i].start);
      g_autoptr (ImproveDate) end = improve_calendar_add_working_days (england (), start, cases[i].n_days, NULL);

      g_test_message ("%s + %d", cases[i].start, cases[i].n_days);
      assert_date (improve_date_ref (end), cases[i].expected);
      g_assert_cmpint (improve_calendar_count_working_days (england (), start, end, NULL), ==, cases[i].n_days);
    }
}

static void
test_add_refused (void)
{
  static const char *const partial[] = { "2017", "2017-34", "2017-06" };
  g_autoptr (ImproveDate) day = date ("2017-06-14");
  g_autoptr (GError) error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (partial); i++)
    {
      g_autoptr (ImproveDate) start = date (partial[i]);

      g_assert_null (improve_calendar_add_working_days (england (), start, 1, &error));
      g_assert_error (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_PRECISION);
      g_clear_error (&error);
      g_assert_null (improve_calendar_add_clear_days (england (), start, 1, &error));
      g_assert_error (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_PRECISION);
      g_clear_error (&error);
      g_assert_cmpint (improve_calendar_count_working_days (england (), start, day, &error), ==, 0);
      g_assert_error (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_PRECISION);
      g_clear_error (&error);
      g_assert_cmpint (improve_calendar_count_working_days (england (), day, start, &error), ==, 0);
      g_assert_error (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_PRECISION);
      g_clear_error (&error);
      g_assert_false (improve_calendar_is_working_day (england (), start, &error));
      g_assert_error (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_PRECISION);
      g_clear_error (&error);
    }
}

static void
test_out_of_range (void)
{
  static const int counts[] = { G_MAXINT, G_MININT, 4000000, -4000000 };
  g_autoptr (ImproveDate) day = date ("2017-06-14");
  g_autoptr (ImproveDate) first = date ("0001-01-01");
  g_autoptr (ImproveDate) last = date ("9999-12-31");
  g_autoptr (GError) error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      g_assert_null (improve_calendar_add_working_days (england (), day, counts[i], &error));
      g_assert_error (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_OUT_OF_RANGE);
      g_clear_error (&error);
      g_assert_null (improve_calendar_add_clear_days (england (), day, counts[i], &error));
      g_assert_error (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_OUT_OF_RANGE);
      g_clear_error (&error);
    }
  g_assert_null (improve_calendar_add_working_days (england (), last, 1, &error));
  g_assert_error (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_OUT_OF_RANGE);
  g_clear_error (&error);
  g_assert_null (improve_calendar_add_working_days (england (), first, -1, &error));
  g_assert_error (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_OUT_OF_RANGE);
  assert_date (improve_calendar_add_working_days (england (), last, -1, NULL), "9999-12-30");
  assert_date (improve_calendar_add_working_days (england (), first, 1, NULL), "0001-01-02");
}

static void
test_clear_days (void)
{
  static const struct
  {
    const char *start;
    int n_days;
    const char *expected;
  } cases[] = {
    { "2017-06-15", -5, "2017-06-07" },  /* a Thursday meeting: out by the Wednesday of the week before */
    { "2017-06-19", -5, "2017-06-09" },  { "2017-05-30", -5, "2017-05-19" },  { "2017-06-07", 5, "2017-06-15" },
    { "2017-06-14", 0, "2017-06-15" },   { "2017-06-16", 0, "2017-06-19" },   { "2017-12-28", -5, "2017-12-18" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ImproveDate) start = date (cases[i].start);

      assert_date (improve_calendar_add_clear_days (england (), start, cases[i].n_days, NULL), cases[i].expected);
    }
}

static void
test_count (void)
{
  static const struct
  {
    const char *start, *end;
    int n_days;
  } cases[] = {
    { "2017-06-14", "2017-06-14", 0 },   { "2017-06-14", "2017-06-15", 1 },   { "2017-06-16", "2017-06-18", 0 },
    { "2017-06-16", "2017-06-19", 1 },   { "2017-06-19", "2017-06-16", -1 },  { "2017-06-18", "2017-06-17", 0 },
    { "2016-12-31", "2017-12-31", 252 }, { "2021-12-31", "2022-12-31", 250 }, { "2017-12-31", "2016-12-31", -252 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ImproveDate) start = date (cases[i].start);
      g_autoptr (ImproveDate) end = date (cases[i].end);
      g_autoptr (GError) error = NULL;

      g_test_message ("%s to %s", cases[i].start, cases[i].end);
      g_assert_cmpint (improve_calendar_count_working_days (england (), start, end, &error), ==, cases[i].n_days);
      g_assert_no_error (error);
    }
}

/* Which of the three divisions work on a day: E, S and N, or a point for each that does not. */
static void
test_divisions (void)
{
  static const struct
  {
    const char *day, *working;
  } cases[] = {
    { "2017-06-14", "ESN" }, { "2017-06-17", "..." }, { "2017-12-25", "..." }, { "2017-01-02", "..." },
    { "2017-01-03", "E.N" }, { "2022-01-03", "..." }, { "2022-01-04", "E.N" }, { "2017-03-17", "ES." },
    { "2018-03-19", "ES." }, { "2017-04-14", "..." }, { "2017-04-17", ".S." }, { "2017-07-12", "ES." },
    { "2017-08-07", "E.N" }, { "2017-08-28", ".S." }, { "2017-11-30", "E.N" }, { "2019-12-02", "E.N" },
    { "2020-05-04", "ESN" }, { "2020-05-08", "..." }, { "2011-04-29", "..." }, { "2012-05-28", "ESN" },
    { "2012-06-04", "..." }, { "2012-06-05", "..." }, { "2022-05-30", "ESN" }, { "2022-06-02", "..." },
    { "2022-06-03", "..." }, { "2022-09-19", "..." }, { "2023-05-08", "..." }, { "2026-06-15", "E.N" },
    { "2021-12-27", "..." }, { "2021-12-28", "..." }, { "2022-12-27", "..." }, { "2022-12-28", "ESN" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ImproveDate) day = date (cases[i].day);
      char working[] = "...";

      for (int j = 0; j < 3; j++)
        {
          const ImproveDivision division = (ImproveDivision) (IMPROVE_DIVISION_ENGLAND_AND_WALES + j);
          g_autoptr (GError) error = NULL;
          ImproveCalendar *calendar = improve_calendar_get_default (division, &error);

          g_assert_no_error (error);
          g_assert_cmpint (improve_calendar_get_division (calendar), ==, division);
          if (improve_calendar_is_working_day (calendar, day, &error))
            working[j] = "ESN"[j];
          g_assert_no_error (error);
        }
      g_test_message ("%s", cases[i].day);
      g_assert_cmpstr (working, ==, cases[i].working);
    }
}

static void
test_division_refused (void)
{
  static const int wrong[] = { 0, 4, -1, 1000 };
  static const char *const nicks[] = { "england-and-wales", "scotland", "northern-ireland" };
  g_autoptr (GEnumClass) divisions = g_type_class_ref (IMPROVE_TYPE_DIVISION);

  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (improve_calendar_get_default ((ImproveDivision) wrong[i], &error));
      g_assert_error (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_DIVISION);
    }
  for (int i = 0; i < 3; i++)
    g_assert_cmpstr (g_enum_get_value (divisions, i + 1)->value_nick, ==, nicks[i]);
}

static void
test_covers (void)
{
  static const struct
  {
    const char *text;
    gboolean covered;
  } cases[] = {
    { "2009-12-31", FALSE }, { "2009", FALSE },      { "2010", TRUE },        { "2010-01-01", TRUE },
    { "2030-36", TRUE },     { "2030-12-31", TRUE }, { "2031-01-01", FALSE }, { "2031", FALSE },
  };

  g_assert_cmpint (improve_calendar_get_first_year (england ()), ==, 2010);
  g_assert_cmpint (improve_calendar_get_last_year (england ()), ==, 2030);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ImproveDate) value = date (cases[i].text);

      g_assert_cmpint (improve_calendar_covers (england (), value), ==, cases[i].covered);
    }
}

static void
assert_title (ImproveCalendar *calendar,
              const char      *day,
              const char      *expected)
{
  g_autoptr (ImproveDate) value = date (day);

  g_assert_cmpstr (improve_calendar_get_day_title (calendar, value), ==, expected);
}

static void
test_titles (void)
{
  assert_title (england (), "2017-04-14", "Good Friday");
  assert_title (england (), "2021-12-28", "Boxing Day (substitute day)");
  assert_title (england (), "2022-09-19", "State Funeral of Queen Elizabeth II");
  assert_title (england (), "2017-06-14", NULL);
  assert_title (england (), "2017-06-17", NULL);
  assert_title (england (), "2017-04", NULL);
}

static void
test_closing_days (void)
{
  static const char *const days[] = { "2017-12-27/2017-12-29", "2017-06-15", "2017-12-25", "2017-06-15", NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveCalendar) council = improve_calendar_with_closing_days (england (), days, &error);
  g_autoptr (ImproveDate) start = date ("2017-12-22");
  g_autoptr (ImproveDate) june = date ("2017-06-14");
  g_auto (GStrv) before = improve_calendar_list_days (england ());
  g_auto (GStrv) after = NULL;

  g_assert_no_error (error);
  after = improve_calendar_list_days (council);
  g_assert_cmpuint (g_strv_length (after), ==, g_strv_length (before) + 4);
  g_assert_cmpint (improve_calendar_get_division (council), ==, IMPROVE_DIVISION_ENGLAND_AND_WALES);
  g_assert_cmpint (improve_calendar_get_last_year (council), ==, 2030);
  assert_title (council, "2017-12-28", "Closing day");
  assert_title (council, "2017-12-25", "Christmas Day");
  assert_date (improve_calendar_add_working_days (council, start, 1, NULL), "2018-01-02");
  assert_date (improve_calendar_add_working_days (england (), start, 1, NULL), "2017-12-27");
  assert_date (improve_calendar_add_working_days (council, june, 1, NULL), "2017-06-16");
}

static void
test_closing_days_refused (void)
{
  static const struct
  {
    const char *text;
    ImproveDateError code;
  } cases[] = {
    { "Christmas", IMPROVE_DATE_ERROR_SYNTAX },
    { "", IMPROVE_DATE_ERROR_SYNTAX },
    { "2017-12", IMPROVE_DATE_ERROR_PRECISION },
    { "2017-12/2017-12-29", IMPROVE_DATE_ERROR_PRECISION },
    { "2017-12-27/2017", IMPROVE_DATE_ERROR_PRECISION },
    { "2017-12-27/..", IMPROVE_DATE_ERROR_SYNTAX },
    { "../2017-12-27", IMPROVE_DATE_ERROR_SYNTAX },
    { "2017-12-29/2017-12-27", IMPROVE_DATE_ERROR_ORDER },
    { "2017-02-29", IMPROVE_DATE_ERROR_OUT_OF_RANGE },
    { "2017-01-01/2018-01-02", IMPROVE_DATE_ERROR_OUT_OF_RANGE },
    { "0001-01-01/9999-12-31", IMPROVE_DATE_ERROR_OUT_OF_RANGE },
  };
  const char *whole_years[30] = { NULL };
  g_autoptr (GError) error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *const days[] = { "2017-06-15", cases[i].text, NULL };

      g_test_message ("\"%s\"", cases[i].text);
      g_assert_null (improve_calendar_with_closing_days (england (), days, &error));
      g_assert_error (error, IMPROVE_DATE_ERROR, (int) cases[i].code);
      g_clear_error (&error);
    }
  for (int i = 0; i < 28; i++)
    whole_years[i] = "2016-01-01/2016-12-31";
  g_assert_null (improve_calendar_with_closing_days (england (), whole_years, &error));
  g_assert_error (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_OUT_OF_RANGE);
}

static void
test_no_closing_days (void)
{
  static const char *const none[] = { NULL };
  g_autoptr (ImproveCalendar) same = improve_calendar_with_closing_days (england (), none, NULL);
  g_auto (GStrv) before = improve_calendar_list_days (england ());
  g_auto (GStrv) after = improve_calendar_list_days (same);

  g_assert_cmpstrv (before, after);
}

static void
test_new_from_days (void)
{
  g_autoptr (ImproveDate) late = date ("2014-07-14");
  g_autoptr (ImproveDate) early = date ("2012-03-19");
  g_autoptr (ImproveDate) month = date ("2013-05");
  const ImproveDate *const days[] = { late, early, late, month };
  const char *const titles[] = { "Late", "Early", "Late again", "Month" };
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveCalendar) calendar =
    improve_calendar_new_from_days (IMPROVE_DIVISION_SCOTLAND, days, titles, 3, &error);
  g_auto (GStrv) listed = NULL;

  g_assert_no_error (error);
  listed = improve_calendar_list_days (calendar);
  g_assert_cmpuint (g_strv_length (listed), ==, 2);
  g_assert_cmpstr (listed[0], ==, "2012-03-19");
  g_assert_cmpstr (listed[1], ==, "2014-07-14");
  g_assert_cmpint (improve_calendar_get_first_year (calendar), ==, 2012);
  g_assert_cmpint (improve_calendar_get_last_year (calendar), ==, 2014);
  assert_title (calendar, "2014-07-14", "Late");

  g_assert_null (improve_calendar_new_from_days (IMPROVE_DIVISION_SCOTLAND, days, titles, 4, &error));
  g_assert_error (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_PRECISION);
  g_clear_error (&error);
  g_assert_null (improve_calendar_new_from_days (IMPROVE_DIVISION_SCOTLAND, days, titles, 0, &error));
  g_assert_error (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_FAILED);
  g_clear_error (&error);
  g_assert_null (improve_calendar_new_from_days (IMPROVE_DIVISION_UNKNOWN, days, titles, 3, &error));
  g_assert_error (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_DIVISION);
}

static void
test_boxed (void)
{
  g_auto (GValue) box = G_VALUE_INIT;

  g_value_init (&box, IMPROVE_TYPE_CALENDAR);
  g_value_set_boxed (&box, england ());
  g_assert_true (g_value_get_boxed (&box) == england ());
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/calendar/add-working-days", test_add_working_days);
  g_test_add_func ("/calendar/add-refused", test_add_refused);
  g_test_add_func ("/calendar/out-of-range", test_out_of_range);
  g_test_add_func ("/calendar/clear-days", test_clear_days);
  g_test_add_func ("/calendar/count", test_count);
  g_test_add_func ("/calendar/divisions", test_divisions);
  g_test_add_func ("/calendar/division-refused", test_division_refused);
  g_test_add_func ("/calendar/covers", test_covers);
  g_test_add_func ("/calendar/titles", test_titles);
  g_test_add_func ("/calendar/closing-days", test_closing_days);
  g_test_add_func ("/calendar/closing-days-refused", test_closing_days_refused);
  g_test_add_func ("/calendar/no-closing-days", test_no_closing_days);
  g_test_add_func ("/calendar/new-from-days", test_new_from_days);
  g_test_add_func ("/calendar/boxed", test_boxed);

  return g_test_run ();
}
