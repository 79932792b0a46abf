/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <string.h>

#include <libimprove/base/improve-errors.h>
#include <libimprove/base/improve-period-private.h>

static ImprovePeriod *
period (const char *text)
{
  g_autoptr (GError) error = NULL;
  ImprovePeriod *result = improve_period_parse (text, &error);

  g_assert_no_error (error);
  g_assert_nonnull (result);
  return result;
}

/* In order: an open start first, an open end last. */
static const char *const in_order[] = {
  "../2016", "../2017-12-31", "../9999", "0001/9999", "2017/2017", "2017/2017-03", "2017/2018", "2017/..",
  "2017-33/2017-34", "2017-04/2017-04", "2017-04/..", "2017-04-01/2017-04-01", "2017-04-01/2017-06-30",
  "2017-04-01/2018", "9999-12-31/9999-12-31",
};

static void
test_good (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (in_order); i++)
    {
      g_autoptr (ImprovePeriod) value = period (in_order[i]);
      g_autoptr (ImprovePeriod) fast = improve_period_parse_bytes (in_order[i], strlen (in_order[i]));
      g_autofree char *text = improve_period_to_string (value);
      char buffer[IMPROVE_PERIOD_TEXT_SIZE];

      g_assert_cmpstr (text, ==, in_order[i]);
      g_assert_true (improve_period_equal (value, fast));
      g_assert_cmpuint (improve_period_print (fast, buffer), ==, strlen (in_order[i]));
      g_assert_cmpstr (buffer, ==, in_order[i]);
    }
}

static void
test_bad (void)
{
  static const struct
  {
    const char *text;
    ImproveDateError code;
  } cases[] = {
    { "", IMPROVE_DATE_ERROR_SYNTAX },
    { "2017", IMPROVE_DATE_ERROR_SYNTAX },
    { "/", IMPROVE_DATE_ERROR_SYNTAX },
    { "2017/", IMPROVE_DATE_ERROR_SYNTAX },
    { "/2017", IMPROVE_DATE_ERROR_SYNTAX },
    { "../..", IMPROVE_DATE_ERROR_SYNTAX },
    { "2017/...", IMPROVE_DATE_ERROR_SYNTAX },
    { "2017/.", IMPROVE_DATE_ERROR_SYNTAX },
    { "2017--2018", IMPROVE_DATE_ERROR_SYNTAX },
    { "2017/2018/2019", IMPROVE_DATE_ERROR_SYNTAX },
    { "2017 / 2018", IMPROVE_DATE_ERROR_SYNTAX },
    { "2017/18", IMPROVE_DATE_ERROR_SYNTAX },
    { "2017-04-01/06-30", IMPROVE_DATE_ERROR_SYNTAX },
    { "2017-04-01/2017-06-30 ", IMPROVE_DATE_ERROR_SYNTAX },
    { "2017-04-01/2017-06-300", IMPROVE_DATE_ERROR_SYNTAX },
    { "2017-02-30/2017-06", IMPROVE_DATE_ERROR_OUT_OF_RANGE },
    { "2017-02/2017-06-31", IMPROVE_DATE_ERROR_OUT_OF_RANGE },
    { "0000/2017", IMPROVE_DATE_ERROR_OUT_OF_RANGE },
    { "2018/2017", IMPROVE_DATE_ERROR_ORDER },
    { "2017-04-02/2017-04-01", IMPROVE_DATE_ERROR_ORDER },
    { "2017-07-01/2017-34", IMPROVE_DATE_ERROR_ORDER },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("\"%s\"", cases[i].text);
      g_assert_null (improve_period_parse (cases[i].text, &error));
      g_assert_error (error, IMPROVE_DATE_ERROR, (int) cases[i].code);
      g_assert_true (g_str_has_prefix (error->message, "[period-"));
      g_assert_null (improve_period_parse_bytes (cases[i].text, strlen (cases[i].text)));
    }
}

static void
test_make (void)
{
  g_autoptr (ImproveDate) april = improve_date_parse ("2017-04", NULL);
  g_autoptr (ImproveDate) june = improve_date_parse ("2017-06-30", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (ImprovePeriod) both = improve_period_new (april, june, &error);
  g_autoptr (ImprovePeriod) from = improve_period_new (april, NULL, &error);
  g_autoptr (ImprovePeriod) until = improve_period_new (NULL, june, &error);

  g_assert_no_error (error);
  g_assert_true (improve_period_get_starts (both) == april);
  g_assert_true (improve_period_get_ends (both) == june);
  g_assert_true (improve_period_get_starts (from) == april);
  g_assert_null (improve_period_get_ends (from));
  g_assert_null (improve_period_get_starts (until));
  g_assert_true (improve_period_get_ends (until) == june);

  g_assert_null (improve_period_new (june, april, &error));
  g_assert_error (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_ORDER);
  g_clear_error (&error);
  g_assert_null (improve_period_new (NULL, NULL, &error));
  g_assert_error (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_SYNTAX);
}

static void
test_compare (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (in_order); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (in_order); j++)
      {
        g_autoptr (ImprovePeriod) a = period (in_order[i]);
        g_autoptr (ImprovePeriod) b = period (in_order[j]);

        g_test_message ("%s, %s", in_order[i], in_order[j]);
        g_assert_cmpint (improve_period_compare (a, b), ==, (i > j) - (i < j));
        g_assert_cmpint (improve_period_equal (a, b), ==, i == j);
        if (i == j)
          g_assert_cmpuint (improve_period_hash (a), ==, improve_period_hash (b));
      }
}

static void
test_contains (void)
{
  static const struct
  {
    const char *period, *date;
    gboolean inside;
  } cases[] = {
    { "2017-04/2017-06", "2017-04-01", TRUE },  { "2017-04/2017-06", "2017-06-30", TRUE },
    { "2017-04/2017-06", "2017-03-31", FALSE }, { "2017-04/2017-06", "2017-07-01", FALSE },
    { "2017-04/2017-06", "2017-34", TRUE },     { "2017-04/2017-06", "2017-05", TRUE },
    { "2017-04/2017-06", "2017", FALSE },       { "2017-04-02/2017-06", "2017-04", FALSE },
    { "2017-04/2017-06-29", "2017-06", FALSE }, { "2017-04/..", "9999", TRUE },
    { "2017-04/..", "2017-03-31", FALSE },      { "../2017", "0001", TRUE },
    { "../2017", "2017-12-31", TRUE },          { "../2017", "2018-01-01", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ImprovePeriod) value = period (cases[i].period);
      g_autoptr (ImproveDate) date = improve_date_parse (cases[i].date, NULL);

      g_test_message ("%s in %s", cases[i].date, cases[i].period);
      g_assert_cmpint (improve_period_contains (value, date), ==, cases[i].inside);
    }
}

static void
assert_words (const char *text,
              const char *expected)
{
  g_autoptr (ImprovePeriod) value = period (text);
  g_autofree char *words = improve_period_to_words (value);

  g_assert_cmpstr (words, ==, expected);
}

static void
test_words (void)
{
  assert_words ("2017-04-01/2017-06-30", "1 April 2017 to 30 June 2017");
  assert_words ("2017-04/..", "from April 2017");
  assert_words ("../2017", "until 2017");
  assert_words ("2017-34/2017-34", "Q2 2017 (April to June)");
}

static void
test_boxed (void)
{
  g_autoptr (ImprovePeriod) value = period ("2017-04/..");
  g_auto (GValue) box = G_VALUE_INIT;

  g_assert_cmpstr (g_type_name (IMPROVE_TYPE_PERIOD), ==, "ImprovePeriod");
  g_value_init (&box, IMPROVE_TYPE_PERIOD);
  g_value_set_boxed (&box, value);
  g_assert_true (g_value_get_boxed (&box) == value);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/period/good", test_good);
  g_test_add_func ("/period/bad", test_bad);
  g_test_add_func ("/period/make", test_make);
  g_test_add_func ("/period/compare", test_compare);
  g_test_add_func ("/period/contains", test_contains);
  g_test_add_func ("/period/words", test_words);
  g_test_add_func ("/period/boxed", test_boxed);

  return g_test_run ();
}
