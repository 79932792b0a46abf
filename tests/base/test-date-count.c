/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <libimprove/base/improve-date-private.h>
#include <libimprove/base/improve-errors.h>

#include "date-asserts.h"

/* Every day there is, against GLib's own calendar. */
static void
test_day_numbers (void)
{
  GDate oracle;

  for (int number = 1; number <= IMPROVE_DATE_MAX_DAY_NUMBER; number++)
    {
      g_autoptr (ImproveDate) day = improve_date_from_day_number (number);

      g_date_clear (&oracle, 1);
      g_date_set_julian (&oracle, number);
      if (day->year != g_date_get_year (&oracle) || day->month != (int) g_date_get_month (&oracle)
          || day->day != g_date_get_day (&oracle) || improve_date_first_day_number (day) != number
          || improve_date_get_weekday (day) != (int) g_date_get_weekday (&oracle))
        g_error ("day %d differs", number);
    }
  assert_date (improve_date_from_day_number (1), "0001-01-01");
  assert_date (improve_date_from_day_number (IMPROVE_DATE_MAX_DAY_NUMBER), "9999-12-31");
  g_assert_null (improve_date_from_day_number (0));
  g_assert_null (improve_date_from_day_number (-1));
  g_assert_null (improve_date_from_day_number (IMPROVE_DATE_MAX_DAY_NUMBER + 1));
  g_assert_null (improve_date_from_day_number (G_MAXINT));
}

static void
test_first_and_last (void)
{
  static const struct
  {
    const char *text, *first, *last;
  } cases[] = {
    { "2017-06-14", "2017-06-14", "2017-06-14" }, { "2016-02", "2016-02-01", "2016-02-29" },
    { "2017-02", "2017-02-01", "2017-02-28" },    { "2017-12", "2017-12-01", "2017-12-31" },
    { "2017-33", "2017-01-01", "2017-03-31" },    { "2017-34", "2017-04-01", "2017-06-30" },
    { "2017-35", "2017-07-01", "2017-09-30" },    { "2017-36", "2017-10-01", "2017-12-31" },
    { "2017", "2017-01-01", "2017-12-31" },       { "0001", "0001-01-01", "0001-12-31" },
    { "9999", "9999-01-01", "9999-12-31" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ImproveDate) value = date (cases[i].text);

      assert_date (improve_date_first_day (value), cases[i].first);
      assert_date (improve_date_last_day (value), cases[i].last);
    }
}

static void
test_add_days (void)
{
  static const struct
  {
    const char *text;
    int n_days;
    const char *expected;
  } cases[] = {
    { "2017-06-14", 0, "2017-06-14" },      { "2017-06-30", 1, "2017-07-01" },
    { "2017-01-01", -1, "2016-12-31" },     { "2016-02-28", 1, "2016-02-29" },
    { "2017-02-28", 1, "2017-03-01" },      { "2016-02-29", 365, "2017-02-28" },
    { "2016-02-29", 366, "2017-03-01" },    { "0001-01-01", 3652058, "9999-12-31" },
    { "9999-12-31", -3652058, "0001-01-01" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ImproveDate) value = date (cases[i].text);
      g_autoptr (ImproveDate) sum = improve_date_add_days (value, cases[i].n_days, NULL);

      assert_date (improve_date_ref (sum), cases[i].expected);
      g_assert_cmpint (improve_date_days_between (value, sum, NULL), ==, cases[i].n_days);
      g_assert_cmpint (improve_date_days_between (sum, value, NULL), ==, -cases[i].n_days);
    }
}

static void
assert_add_days_fails (const char      *text,
                       int              n_days,
                       ImproveDateError code)
{
  g_autoptr (ImproveDate) value = date (text);
  g_autoptr (GError) error = NULL;

  g_assert_null (improve_date_add_days (value, n_days, &error));
  g_assert_error (error, IMPROVE_DATE_ERROR, (int) code);
}

static void
test_add_days_refused (void)
{
  assert_add_days_fails ("2017", 1, IMPROVE_DATE_ERROR_PRECISION);
  assert_add_days_fails ("2017-34", 0, IMPROVE_DATE_ERROR_PRECISION);
  assert_add_days_fails ("2017-06", 1, IMPROVE_DATE_ERROR_PRECISION);
  assert_add_days_fails ("9999-12-31", 1, IMPROVE_DATE_ERROR_OUT_OF_RANGE);
  assert_add_days_fails ("0001-01-01", -1, IMPROVE_DATE_ERROR_OUT_OF_RANGE);
  assert_add_days_fails ("2017-06-14", G_MAXINT, IMPROVE_DATE_ERROR_OUT_OF_RANGE);
  assert_add_days_fails ("2017-06-14", G_MININT, IMPROVE_DATE_ERROR_OUT_OF_RANGE);
}

static void
test_add_months (void)
{
  static const struct
  {
    const char *text;
    int n_months;
    const char *expected;
  } cases[] = {
    { "2017-01-31", 1, "2017-02-28" },   { "2016-01-31", 1, "2016-02-29" },  { "2017-03-31", -1, "2017-02-28" },
    { "2016-02-29", 12, "2017-02-28" },  { "2016-02-29", 48, "2020-02-29" }, { "2017-12-15", 1, "2018-01-15" },
    { "2017-01-15", -1, "2016-12-15" },  { "2017-06-14", 0, "2017-06-14" },  { "2017-11", 3, "2018-02" },
    { "2017-01", -13, "2015-12" },       { "2017-33", 3, "2017-34" },        { "2017-36", 3, "2018-33" },
    { "2017-33", -3, "2016-36" },        { "2017", 12, "2018" },             { "2017", -24, "2015" },
    { "9999-11-30", 1, "9999-12-30" },   { "0001-02-10", -1, "0001-01-10" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ImproveDate) value = date (cases[i].text);

      assert_date (improve_date_add_months (value, cases[i].n_months, NULL), cases[i].expected);
    }
}

static void
assert_add_months_fails (const char      *text,
                         int              n_months,
                         ImproveDateError code)
{
  g_autoptr (ImproveDate) value = date (text);
  g_autoptr (GError) error = NULL;

  g_assert_null (improve_date_add_months (value, n_months, &error));
  g_assert_error (error, IMPROVE_DATE_ERROR, (int) code);
}

static void
test_add_months_refused (void)
{
  assert_add_months_fails ("2017-33", 1, IMPROVE_DATE_ERROR_PRECISION);
  assert_add_months_fails ("2017", 6, IMPROVE_DATE_ERROR_PRECISION);
  assert_add_months_fails ("9999-12-31", 1, IMPROVE_DATE_ERROR_OUT_OF_RANGE);
  assert_add_months_fails ("0001-01-31", -1, IMPROVE_DATE_ERROR_OUT_OF_RANGE);
  assert_add_months_fails ("2017-06", G_MAXINT, IMPROVE_DATE_ERROR_OUT_OF_RANGE);
  assert_add_months_fails ("2017-06", G_MININT, IMPROVE_DATE_ERROR_OUT_OF_RANGE);
}

static void
test_days_between_refused (void)
{
  g_autoptr (ImproveDate) day = date ("2017-06-14");
  g_autoptr (ImproveDate) month = date ("2017-06");
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (improve_date_days_between (day, month, &error), ==, 0);
  g_assert_error (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_PRECISION);
  g_clear_error (&error);
  g_assert_cmpint (improve_date_days_between (month, day, &error), ==, 0);
  g_assert_error (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_PRECISION);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/date-count/day-numbers", test_day_numbers);
  g_test_add_func ("/date-count/first-and-last", test_first_and_last);
  g_test_add_func ("/date-count/add-days", test_add_days);
  g_test_add_func ("/date-count/add-days-refused", test_add_days_refused);
  g_test_add_func ("/date-count/add-months", test_add_months);
  g_test_add_func ("/date-count/add-months-refused", test_add_months_refused);
  g_test_add_func ("/date-count/days-between-refused", test_days_between_refused);

  return g_test_run ();
}
