/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <libimprove/base/improve-date.h>
#include <libimprove/base/improve-errors.h>

#include "date-asserts.h"

static void
assert_range_error (ImproveDate *taken,
                    GError     **error)
{
  g_assert_null (taken);
  g_assert_error (*error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_OUT_OF_RANGE);
  g_assert_true (g_str_has_prefix ((*error)->message, "[date-range] "));
  g_clear_error (error);
}

static void
test_make (void)
{
  g_autoptr (GError) error = NULL;

  assert_date (improve_date_new_ymd (2017, 6, 14, &error), "2017-06-14");
  assert_date (improve_date_new_ymd (1, 1, 1, &error), "0001-01-01");
  assert_date (improve_date_new_ymd (9999, 12, 31, &error), "9999-12-31");
  assert_date (improve_date_new_ymd (2016, 2, 29, &error), "2016-02-29");
  assert_date (improve_date_new_ymd (2000, 2, 29, &error), "2000-02-29");
  assert_date (improve_date_new_month (2017, 12, &error), "2017-12");
  assert_date (improve_date_new_quarter (2017, 1, &error), "2017-33");
  assert_date (improve_date_new_quarter (2017, 4, &error), "2017-36");
  assert_date (improve_date_new_year (2017, &error), "2017");
  g_assert_no_error (error);
}

static void
test_make_refused (void)
{
  g_autoptr (GError) error = NULL;

  assert_range_error (improve_date_new_ymd (0, 1, 1, &error), &error);
  assert_range_error (improve_date_new_ymd (-5, 1, 1, &error), &error);
  assert_range_error (improve_date_new_ymd (10000, 1, 1, &error), &error);
  assert_range_error (improve_date_new_ymd (2017, 0, 1, &error), &error);
  assert_range_error (improve_date_new_ymd (2017, 13, 1, &error), &error);
  assert_range_error (improve_date_new_ymd (2017, 33, 1, &error), &error);
  assert_range_error (improve_date_new_ymd (2017, 2, 0, &error), &error);
  assert_range_error (improve_date_new_ymd (2017, 2, 29, &error), &error);
  assert_range_error (improve_date_new_ymd (1900, 2, 29, &error), &error);
  assert_range_error (improve_date_new_ymd (2017, 4, 31, &error), &error);
  assert_range_error (improve_date_new_ymd (2017, G_MININT, G_MAXINT, &error), &error);
  assert_range_error (improve_date_new_month (2017, 0, &error), &error);
  assert_range_error (improve_date_new_month (2017, 13, &error), &error);
  assert_range_error (improve_date_new_quarter (2017, 0, &error), &error);
  assert_range_error (improve_date_new_quarter (2017, 5, &error), &error);
  assert_range_error (improve_date_new_year (0, &error), &error);
  assert_range_error (improve_date_new_year (10000, &error), &error);
}

static void
test_parts (void)
{
  static const struct
  {
    const char *text;
    ImprovePrecision precision;
    int quarter, month, day, weekday;
  } cases[] = {
    { "2017", IMPROVE_PRECISION_YEAR, 0, 0, 0, 0 },
    { "2017-34", IMPROVE_PRECISION_QUARTER, 2, 0, 0, 0 },
    { "2017-06", IMPROVE_PRECISION_MONTH, 2, 6, 0, 0 },
    { "2017-06-14", IMPROVE_PRECISION_DAY, 2, 6, 14, 3 },
    { "2017-01-01", IMPROVE_PRECISION_DAY, 1, 1, 1, 7 },
    { "2017-07-31", IMPROVE_PRECISION_DAY, 3, 7, 31, 1 },
    { "2017-10-01", IMPROVE_PRECISION_DAY, 4, 10, 1, 7 },
    { "2017-12-30", IMPROVE_PRECISION_DAY, 4, 12, 30, 6 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ImproveDate) value = date (cases[i].text);

      g_assert_cmpint (improve_date_get_precision (value), ==, cases[i].precision);
      g_assert_cmpint (improve_date_get_year (value), ==, 2017);
      g_assert_cmpint (improve_date_get_quarter (value), ==, cases[i].quarter);
      g_assert_cmpint (improve_date_get_month (value), ==, cases[i].month);
      g_assert_cmpint (improve_date_get_day (value), ==, cases[i].day);
      g_assert_cmpint (improve_date_get_weekday (value), ==, cases[i].weekday);
    }
}

/* In order: by first day, the coarser before the finer. */
static const char *const in_order[] = {
  "0001", "0001-33", "0001-01", "0001-01-01", "2016", "2016-36", "2016-12", "2016-12-31", "2017", "2017-33", "2017-01",
  "2017-01-01", "2017-01-02", "2017-01-31", "2017-02", "2017-02-01", "2017-03", "2017-34", "2017-04", "2017-04-01",
  "2017-06", "2017-06-14", "2017-35", "2017-07", "2017-12-31", "2018", "9999-12-31",
};

static void
test_compare (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (in_order); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (in_order); j++)
      {
        g_autoptr (ImproveDate) a = date (in_order[i]);
        g_autoptr (ImproveDate) b = date (in_order[j]);

        g_assert_cmpint (improve_date_compare (a, b), ==, (i > j) - (i < j));
        g_assert_cmpint (improve_date_equal (a, b), ==, i == j);
        g_assert_cmpint (improve_date_hash (a) == improve_date_hash (b), ==, i == j);
      }
}

static void
test_is_after (void)
{
  static const struct
  {
    const char *date, *other;
    gboolean after;
  } cases[] = {
    { "2017-06-15", "2017-06-14", TRUE },   { "2017-06-14", "2017-06-14", FALSE },
    { "2017-06-13", "2017-06-14", FALSE },
    { "2017-07-01", "2017-06", TRUE },      { "2017-06-30", "2017-06", FALSE },    { "2017-07", "2017-06-30", TRUE },
    { "2017-06", "2017-06-01", FALSE },     { "2017-07", "2017-34", TRUE },        { "2017-06", "2017-34", FALSE },
    { "2018", "2017-12-31", TRUE },         { "2018", "2017", TRUE },              { "2017", "2017-01-01", FALSE },
    { "2017-01-01", "2016", TRUE },         { "2016-12-31", "2016", FALSE },       { "2017-35", "2017-34", TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ImproveDate) a = date (cases[i].date);
      g_autoptr (ImproveDate) b = date (cases[i].other);

      g_test_message ("%s after %s", cases[i].date, cases[i].other);
      g_assert_cmpint (improve_date_is_after (a, b), ==, cases[i].after);
      g_assert_cmpint (improve_date_is_past (b, a), ==, cases[i].after);
    }
}

static void
test_boxed (void)
{
  g_autoptr (ImproveDate) value = date ("2017-06-14");
  g_auto (GValue) box = G_VALUE_INIT;
  ImproveDate *kept;

  g_assert_cmpstr (g_type_name (IMPROVE_TYPE_DATE), ==, "ImproveDate");
  g_value_init (&box, IMPROVE_TYPE_DATE);
  g_value_set_boxed (&box, value);
  g_assert_true (g_value_get_boxed (&box) == value);

  kept = improve_date_ref (value);
  g_value_unset (&box);
  g_assert_true (kept == value);
  g_assert_cmpint (improve_date_get_day (kept), ==, 14);
  improve_date_unref (kept);
}

static void
test_precision_words (void)
{
  static const char *const nicks[] = { "unknown", "year", "quarter", "month", "day" };
  g_autoptr (GEnumClass) precisions = g_type_class_ref (IMPROVE_TYPE_PRECISION);

  g_assert_cmpuint (precisions->n_values, ==, G_N_ELEMENTS (nicks));
  for (int i = 0; i < (int) G_N_ELEMENTS (nicks); i++)
    g_assert_cmpstr (g_enum_get_value (precisions, i)->value_nick, ==, nicks[i]);
}

static gpointer
ref_and_unref (gpointer data)
{
  for (int i = 0; i < 20000; i++)
    improve_date_unref (improve_date_ref (data));
  return NULL;
}

static void
test_threads (void)
{
  g_autoptr (ImproveDate) value = date ("2017-06-14");
  GThread *threads[4];

  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("dates", ref_and_unref, value);
  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
  assert_date (improve_date_ref (value), "2017-06-14");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/date/make", test_make);
  g_test_add_func ("/date/make-refused", test_make_refused);
  g_test_add_func ("/date/parts", test_parts);
  g_test_add_func ("/date/compare", test_compare);
  g_test_add_func ("/date/is-after", test_is_after);
  g_test_add_func ("/date/boxed", test_boxed);
  g_test_add_func ("/date/precision-words", test_precision_words);
  g_test_add_func ("/date/threads", test_threads);

  return g_test_run ();
}
