/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <locale.h>
#include <string.h>
#include <time.h>

#include <libimprove/base/improve-date-private.h>
#include <libimprove/base/improve-errors.h>

static const char *const good[] = {
  "0001", "0999-12", "2017", "9999", "2017-01", "2017-12", "2017-33", "2017-34", "2017-35", "2017-36",
  "0001-01-01", "2017-06-14", "2016-02-29", "2000-02-29", "2400-02-29", "9999-12-31",
};

static const char *const bad_syntax[] = {
  "", " ", "2", "17", "201", "20170", "2017-", "2017-6", "2017-006", "2017-06-", "2017-06-1", "2017-06-014",
  "2017-6-14",
  "20170614", "2017/06/14", "2017.06.14", "2017-06/14", "14-06-2017", "14/06/2017", "June 2017", "14th June, 20177",
  " 2017", "2017 ", "2017\n", "+2017", "-2017", "-001", "2017-+6", "2017--6", "2017-0x", "201x-06-14", "2017-06-1x",
  "2017-06-14T00:00:00Z", "2017-06-14 ", "2017-Q2", "2017-W24", "2017-06-XX", "201X", "20XX", "2017?", "2017-06~",
  "2017-06-14/2017-06-15", "..", "Y20170", "2017-06-14\xc2\xa0", "\xef\xbc\x92\xef\xbc\x90\xef\xbc\x91\xef\xbc\x97",
  "\xd9\xa2\xd9\xa0\xd9\xa1\xd9\xa7", "2e03", "0x7e", "2017:06:14",
};

static const char *const bad_range[] = {
  "0000", "0000-01", "0000-33", "0000-01-01", "2017-00", "2017-13", "2017-20", "2017-21", "2017-24", "2017-32",
  "2017-37",
  "2017-99", "2017-00-01", "2017-13-01", "2017-33-01", "2017-01-00", "2017-01-32", "2017-02-29", "2017-02-31",
  "1900-02-29", "2100-02-29", "2017-04-31", "2017-06-31", "2017-09-31", "2017-11-31", "2017-12-99",
};

static void
test_good (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (ImproveDate) date = improve_date_parse (good[i], &error);
      g_autoptr (ImproveDate) fast = improve_date_parse_bytes (good[i], strlen (good[i]));
      g_autofree char *text = NULL;
      char buffer[IMPROVE_DATE_TEXT_SIZE];

      g_assert_no_error (error);
      text = improve_date_to_string (date);
      g_assert_cmpstr (text, ==, good[i]);
      g_assert_true (improve_date_equal (date, fast));
      g_assert_cmpuint (improve_date_print (fast, buffer), ==, strlen (good[i]));
      g_assert_cmpstr (buffer, ==, good[i]);
    }
}

static void
assert_refused (const char      *text,
                ImproveDateError code)
{
  g_autofree char *start = g_strndup (text, 32);
  g_autofree char *shown = g_strescape (start, NULL);
  g_autoptr (GError) error = NULL;

  g_test_message ("\"%s\"", shown);
  g_assert_null (improve_date_parse (text, &error));
  g_assert_error (error, IMPROVE_DATE_ERROR, (int) code);
  g_assert_null (improve_date_parse_bytes (text, strlen (text)));
  g_assert_null (improve_date_parse (text, NULL));
}

static void
test_bad (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (bad_syntax); i++)
    assert_refused (bad_syntax[i], IMPROVE_DATE_ERROR_SYNTAX);
  for (gsize i = 0; i < G_N_ELEMENTS (bad_range); i++)
    assert_refused (bad_range[i], IMPROVE_DATE_ERROR_OUT_OF_RANGE);
}

/* What was written may be restricted, so the message must not repeat it. */
static void
test_message_keeps_quiet (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (improve_date_parse ("Mx Q Example", &error));
  g_assert_cmpstr (error->message, ==,
                   "[date-syntax] Not a date: write YYYY-MM-DD, YYYY-MM, YYYY, or YYYY-33 to YYYY-36 for a calendar "
                   "quarter");
}

/* Bytes that are not NUL-terminated, and bytes with a NUL inside. */
static void
test_bytes (void)
{
  g_autofree char *exact = g_memdup2 ("2017-06-14", 10);
  g_autoptr (ImproveDate) day = improve_date_parse_bytes (exact, 10);
  g_autoptr (ImproveDate) month = improve_date_parse_bytes (exact, 7);

  g_assert_cmpint (improve_date_get_day (day), ==, 14);
  g_assert_cmpint (improve_date_get_precision (month), ==, IMPROVE_PRECISION_MONTH);
  g_assert_null (improve_date_parse_bytes (exact, 0));
  g_assert_null (improve_date_parse_bytes (exact, 9));
  g_assert_null (improve_date_parse_bytes ("2017\0-6", 7));
  g_assert_null (improve_date_parse_bytes ("2017-06\0-1", 10));
}

static void
test_long_text (void)
{
  g_autofree char *text = g_strnfill (1 << 20, '2');

  assert_refused (text, IMPROVE_DATE_ERROR_SYNTAX);
}

static void
assert_words (const char *text,
              const char *expected)
{
  g_autoptr (ImproveDate) date = improve_date_parse (text, NULL);
  g_autofree char *words = improve_date_to_words (date);

  g_assert_cmpstr (words, ==, expected);
}

static void
check_words (void)
{
  assert_words ("2017-06-14", "14 June 2017");
  assert_words ("2017-01-01", "1 January 2017");
  assert_words ("2017-12-31", "31 December 2017");
  assert_words ("2017-05", "May 2017");
  assert_words ("2017-09", "September 2017");
  assert_words ("2017-33", "Q1 2017 (January to March)");
  assert_words ("2017-34", "Q2 2017 (April to June)");
  assert_words ("2017-35", "Q3 2017 (July to September)");
  assert_words ("2017-36", "Q4 2017 (October to December)");
  assert_words ("2017", "2017");
  assert_words ("0987-02-03", "3 February 987");
}

static void
assert_financial (const char *text,
                  const char *expected)
{
  g_autoptr (ImproveDate) date = improve_date_parse (text, NULL);
  g_autofree char *label = improve_date_to_financial_quarter (date);

  g_assert_cmpstr (label, ==, expected);
}

static void
test_financial_label (void)
{
  assert_financial ("2017-34", "Q1 2017/18");
  assert_financial ("2017-35", "Q2 2017/18");
  assert_financial ("2017-36", "Q3 2017/18");
  assert_financial ("2018-33", "Q4 2017/18");
  assert_financial ("2017-03-31", "Q4 2016/17");
  assert_financial ("2017-04-01", "Q1 2017/18");
  assert_financial ("2017-12", "Q3 2017/18");
  assert_financial ("1999-34", "Q1 1999/00");
  assert_financial ("2000-01", "Q4 1999/00");
  assert_financial ("9999-36", "Q3 9999/00");
  assert_financial ("0001-34", "Q1 0001/02");
  assert_financial ("0001-33", NULL);
  assert_financial ("2017", NULL);
}

static void
test_financial_parse (void)
{
  static const struct
  {
    const char *text, *edtf;
  } cases[] = {
    { "Q1 2017/18", "2017-34" },   { "Q2 2017/18", "2017-35" }, { "Q3 2017/18", "2017-36" },
    { "Q4 2017/18", "2018-33" },   { "q1 2017-18", "2017-34" }, { "Q4 1999/00", "2000-33" },
    { "Q1 2017/2018", "2017-34" }, { "Q3 9999/00", "9999-36" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (ImproveDate) date = improve_date_parse_financial_quarter (cases[i].text, &error);
      g_autofree char *text = NULL;

      g_assert_no_error (error);
      text = improve_date_to_string (date);
      g_assert_cmpstr (text, ==, cases[i].edtf);
    }
}

static void
test_financial_refused (void)
{
  static const char *const syntax[] = {
    "", "Q", "Q1", "Q1 2017", "Q0 2017/18", "Q5 2017/18", "Q12017/18", "Q1  2017/18", "Q1 2017/8", "Q1 2017/018",
    "Q1 17/18", "Q1 2017 18", "Q1 2017/18 ", " Q1 2017/18", "2017/18 Q1", "Q1 2017/x8", "Q1 x017/18", "Q1 2017/20180",
    "R1 2017/18",
  };
  static const char *const range[] = {
    "Q1 2017/17", "Q1 2017/19", "Q1 2017/16", "Q1 2017/2019", "Q1 2017/1918", "Q1 0000/01", "Q4 9999/00",
    "Q4 9999/0000",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (syntax); i++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("\"%s\"", syntax[i]);
      g_assert_null (improve_date_parse_financial_quarter (syntax[i], &error));
      g_assert_error (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_SYNTAX);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (range); i++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("\"%s\"", range[i]);
      g_assert_null (improve_date_parse_financial_quarter (range[i], &error));
      g_assert_error (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_OUT_OF_RANGE);
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
  test_good ();
  test_bad ();
  check_words ();
  test_financial_label ();
  test_financial_parse ();
  setlocale (LC_ALL, "C");
}

static void
test_time_zone (void)
{
  static const char *const zones[] = { "UTC", "Europe/London", "Pacific/Kiritimati", "Pacific/Pago_Pago", "XYZ-25" };
  g_autofree char *before = g_strdup (g_getenv ("TZ"));

  for (gsize i = 0; i < G_N_ELEMENTS (zones); i++)
    {
      g_autoptr (ImproveDate) leap_day = NULL;
      g_autoptr (ImproveDate) clocks_change = NULL;
      g_autoptr (ImproveDate) next = NULL;

      g_setenv ("TZ", zones[i], TRUE);
      tzset ();
      leap_day = improve_date_parse ("2016-02-29", NULL);
      clocks_change = improve_date_parse ("2017-03-26", NULL);
      next = improve_date_add_days (clocks_change, 1, NULL);
      g_assert_cmpint (improve_date_days_between (leap_day, clocks_change, NULL), ==, 391);
      g_assert_cmpint (improve_date_get_weekday (leap_day), ==, 1);
      g_assert_cmpint (improve_date_get_day (next), ==, 27);
      test_good ();
      check_words ();
    }
  if (before == NULL)
    g_unsetenv ("TZ");
  else
    g_setenv ("TZ", before, TRUE);
  tzset ();
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/date-text/good", test_good);
  g_test_add_func ("/date-text/bad", test_bad);
  g_test_add_func ("/date-text/message-keeps-quiet", test_message_keeps_quiet);
  g_test_add_func ("/date-text/bytes", test_bytes);
  g_test_add_func ("/date-text/long-text", test_long_text);
  g_test_add_func ("/date-text/words", check_words);
  g_test_add_func ("/date-text/financial-label", test_financial_label);
  g_test_add_func ("/date-text/financial-parse", test_financial_parse);
  g_test_add_func ("/date-text/financial-refused", test_financial_refused);
  g_test_add_data_func ("/date-text/locale/de_DE", "de_DE.UTF-8", test_locale);
  g_test_add_data_func ("/date-text/locale/tr_TR", "tr_TR.UTF-8", test_locale);
  g_test_add_func ("/date-text/time-zone", test_time_zone);

  return g_test_run ();
}
