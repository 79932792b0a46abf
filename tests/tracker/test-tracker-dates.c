/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <libimprove/base/improve-errors.h>
#include <libimprove/tracker/improve-tracker-dates-private.h>

static const ImproveTrackerDateStyle plain = { IMPROVE_DATE_ORDER_UNKNOWN, 0, FALSE, FALSE };
static const ImproveTrackerDateStyle british = { IMPROVE_DATE_ORDER_DAY_FIRST, 0, FALSE, FALSE };
static const ImproveTrackerDateStyle american = { IMPROVE_DATE_ORDER_MONTH_FIRST, 0, FALSE, FALSE };
static const ImproveTrackerDateStyle iso = { IMPROVE_DATE_ORDER_YEAR_FIRST, 0, FALSE, FALSE };
static const ImproveTrackerDateStyle short_years = { IMPROVE_DATE_ORDER_DAY_FIRST, 2000, TRUE, FALSE };
static const ImproveTrackerDateStyle calendar = { IMPROVE_DATE_ORDER_DAY_FIRST, 0, FALSE, TRUE };

/* What the words mean: the EDTF of the date, or the rule that refuses them. */
static void
check (const char *words, const ImproveTrackerDateStyle *style, const char *expected)
{
  ImproveTrackerDateFault fault;
  g_autoptr (ImproveDate) date = improve_tracker_date_read (words, style, &fault);
  g_autofree char *text = NULL;

  g_assert_true ((date == NULL) == (fault != IMPROVE_TRACKER_DATE_FAULT_NONE));
  text = date != NULL ? improve_date_to_string (date) : g_strdup (improve_tracker_date_fault_get_text (fault)->rule);
  if (g_strcmp0 (text, expected) != 0)
    g_error ("\"%s\": expected %s, got %s", words, expected, text);
}

static void
test_case_41 (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (improve_tracker_date_parse ("03/04/2017", &plain, &error));
  g_assert_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_AMBIGUOUS_DATE);
  g_assert_true (g_str_has_prefix (error->message, "[date-ambiguous] "));
  check ("03/04/2017", &british, "2017-04-03");
  check ("03/04/2017", &american, "2017-03-04");
  check ("03/04/2017", &iso, "date-ambiguous");
  check ("03/03/2017", &plain, "2017-03-03");
  check ("31/03/2018", &plain, "2018-03-31");
  check ("03/31/2018", &plain, "2018-03-31");
  check ("03/31/2018", &british, "date-order");
  check ("31/03/2018", &american, "date-order");
}

static void
test_figures (void)
{
  check ("31/03/2018", &british, "2018-03-31");
  check ("31.3.2018", &british, "2018-03-31");
  check (" 31-03-2018 ", &british, "2018-03-31");
  check ("31 – 03 – 2018", &british, "2018-03-31");
  check ("31/03-2018", &british, "date-words");
  check ("2018-03-31", &british, "2018-03-31");
  check ("2018/03/31", &plain, "2018-03-31");
  check ("2018-03-31 00:00:00", &plain, "2018-03-31");
  check ("2018-03-31T00:00:00", &plain, "2018-03-31");
  check ("2018-03-31 09:30:00", &plain, "date-words");
  check ("03/2018", &british, "2018-03");
  check ("2018-03", &british, "2018-03");
  check ("2018", &british, "2018");
  check ("2017-34", &british, "2017-34");
  check ("31/02/2018", &british, "date-no-such-day");
  check ("0/3/2018", &british, "date-no-such-day");
  check ("32/13/2018", &british, "date-no-such-day");
  check ("13/2018", &british, "date-no-such-day");
  check ("14/06/20177", &british, "date-words");
  check ("14/06/0217", &british, "date-far-year");
  check ("43190", &british, "date-words");
}

static void
test_short_years (void)
{
  check ("31/03/18", &british, "date-short-year");
  check ("31/03/18", &short_years, "2018-03-31");
  check ("31-Mar-18", &british, "date-short-year");
  check ("31-Mar-18", &short_years, "2018-03-31");
  check ("Mar-18", &british, "date-short-year");
  check ("Mar-18", &short_years, "2018-03");
  check ("Mar ’18", &short_years, "2018-03");
  check ("March 18", &short_years, "date-no-year");
  check ("1/2/8", &short_years, "date-short-year");
}

static void
test_words (void)
{
  check ("Mar-2011", &british, "2011-03");
  check ("June 2017", &british, "2017-06");
  check ("14 June 2017", &british, "2017-06-14");
  check ("14th of June, 2017", &british, "2017-06-14");
  check ("June 14th, 2017", &british, "2017-06-14");
  check ("Wednesday 14 June 2017", &british, "2017-06-14");
  check ("Tuesday 14 June 2017", &british, "date-weekday");
  check ("Wed", &british, "date-words");
  check ("by end of March 2018", &british, "2018-03");
  check ("By the end of March 2018.", &british, "2018-03");
  check ("No later than 31st March 2018", &british, "2018-03-31");
  check ("14June2017", &british, "2017-06-14");
  check ("31 February 2018", &british, "date-no-such-day");
  check ("14th June, 20177", &british, "date-words");
}

static void
test_quarters (void)
{
  check ("Q3 2017/18", &british, "2017-36");
  check ("Q4 2017-18", &british, "2018-33");
  check ("Quarter 1 2017/2018", &british, "2017-34");
  check ("2017/18 Q1", &british, "2017-34");
  check ("end of Q3 2017/18", &british, "2017-36");
  check ("Q3 17/18", &british, "date-short-year");
  check ("Q3 17/18", &short_years, "2017-36");
  check ("Q3 2017/19", &british, "date-words");
  check ("Q5 2017/18", &british, "date-words");
  check ("Q3", &british, "date-words");
  check ("Q3 2017", &british, "date-quarter");
  check ("Q3 2017", &short_years, "2017-36");
  check ("Q4 2017", &short_years, "2018-33");
  check ("Q3 2017", &calendar, "2017-35");
  check ("2017/18", &british, "date-financial-year");
  check ("2017-18", &british, "date-financial-year");
  check ("2017/2018", &british, "date-financial-year");
  check ("2011-12", &british, "date-year-or-month");
  check ("2011-12", &iso, "2011-12");
}

/* Words stay words: nothing here is a date, and none of it becomes today. */
static void
test_no_dates (void)
{
  static const char *words[] = { "", " ", "Ongoing", "TBC", "n/a", "-", "As soon as possible", "From May 2011",
    "June update", "before 31 March 2018", "w/c 14 June 2017", "mid March 2018", "early 2018", "Spring 2018",
    "March and June 2018", "June 2017 - July 2017", "1/2", "//", "14", "today", "next meeting", "q q", "Q3 Q4 2017/18",
    "31/03/2018 30/06/2018", "monthly", "٣/٤/2017", "1 2 3 4 5 6 7 8 9 10", "by", "end of" };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    check (words[i], &british, "date-words");
  check ("June", &british, "date-no-year");
  check ("14 June", &british, "date-no-year");
  check ("by end of June", &british, "date-no-year");
}

/* A cell may be a megabyte of text: it is not walked more than once to see that it is no date. */
static void
test_long (void)
{
  g_autofree char *long_words = g_strnfill (1u << 20, '1');

  check (long_words, &british, "date-words");
  memset (long_words, '-', 1u << 20);
  check (long_words, &british, "date-words");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tracker/dates/case-41-ambiguous", test_case_41);
  g_test_add_func ("/tracker/dates/figures", test_figures);
  g_test_add_func ("/tracker/dates/short-years", test_short_years);
  g_test_add_func ("/tracker/dates/words", test_words);
  g_test_add_func ("/tracker/dates/quarters", test_quarters);
  g_test_add_func ("/tracker/dates/no-dates", test_no_dates);
  g_test_add_func ("/tracker/dates/long", test_long);
  return g_test_run ();
}
