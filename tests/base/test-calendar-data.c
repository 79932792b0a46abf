/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The built-in bank holidays, worked out once more: from Easter, the standing rules and a list of exceptions. */

#include <libimprove/base/improve-calendar-private.h>
#include <libimprove/base/improve-date-private.h>

#define FIRST_YEAR 2010
#define LAST_YEAR 2030

static int
number_of (int year,
           int month,
           int day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, day, (GDateMonth) month, year);
  return g_date_get_julian (&date);
}

static int
weekday_of (int number)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, number);
  return g_date_get_weekday (&date);
}

/* Easter Sunday by golden number, century and epact, as Knuth has it (Art of Computer Programming, 1.3.2, ex. 14). */
static int
easter_of (int year)
{
  const int golden = year % 19 + 1;
  const int century = year / 100 + 1;
  const int skipped_leaps = 3 * century / 4 - 12;
  const int moon = (8 * century + 5) / 25 - 5;
  const int sunday = 5 * year / 4 - skipped_leaps - 10;
  int epact = (11 * golden + 20 + moon - skipped_leaps) % 30;
  int n;

  if ((epact == 25 && golden > 11) || epact == 24)
    epact++;
  n = 44 - epact;
  if (n < 21)
    n += 30;
  n += 7 - (sunday + n) % 7;
  return number_of (year, 3, 1) + n - 1;
}

/* The Monday on or after a day. */
static int
monday_from (int number)
{
  while (weekday_of (number) != 1)
    number++;
  return number;
}

/* The holidays of one year as a set of day numbers. */
static void
add (GHashTable *days,
     int         number)
{
  g_hash_table_add (days, GINT_TO_POINTER (number));
}

static gboolean
is_free_weekday (GHashTable *days,
                 int         number)
{
  return weekday_of (number) <= 5 && !g_hash_table_contains (days, GINT_TO_POINTER (number));
}

/* A holiday on a weekday stays there; one on a weekend moves to the next weekday that is not a holiday. */
static void
add_fixed (GHashTable *days,
           int         number,
           int         next)
{
  if (weekday_of (number) <= 5)
    add (days, number);
  if (next != 0 && weekday_of (next) <= 5)
    add (days, next);
  if (weekday_of (number) > 5)
    {
      while (!is_free_weekday (days, number))
        number++;
      add (days, number);
    }
  if (next != 0 && weekday_of (next) > 5)
    {
      while (!is_free_weekday (days, next))
        next++;
      add (days, next);
    }
}

static void
add_year (GHashTable     *days,
          int             year,
          ImproveDivision division)
{
  const gboolean scotland = division == IMPROVE_DIVISION_SCOTLAND;
  const int easter = easter_of (year);

  add_fixed (days, number_of (year, 1, 1), scotland ? number_of (year, 1, 2) : 0);
  add_fixed (days, number_of (year, 12, 25), number_of (year, 12, 26));
  add (days, easter - 2);
  if (!scotland)
    add (days, easter + 1);
  add (days, year == 2020 ? number_of (2020, 5, 8) : monday_from (number_of (year, 5, 1)));
  add (days, year == 2012 ? number_of (2012, 6, 4) : year == 2022 ? number_of (2022, 6, 2)
                                                                 : monday_from (number_of (year, 5, 25)));
  add (days, monday_from (number_of (year, 8, scotland ? 1 : 25)));
  if (scotland)
    add_fixed (days, number_of (year, 11, 30), 0);
  if (division == IMPROVE_DIVISION_NORTHERN_IRELAND)
    {
      add_fixed (days, number_of (year, 3, 17), 0);
      add_fixed (days, number_of (year, 7, 12), 0);
    }
}

static void
add_proclaimed (GHashTable     *days,
                ImproveDivision division)
{
  add (days, number_of (2011, 4, 29));
  add (days, number_of (2012, 6, 5));
  add (days, number_of (2022, 6, 3));
  add (days, number_of (2022, 9, 19));
  add (days, number_of (2023, 5, 8));
  if (division == IMPROVE_DIVISION_SCOTLAND)
    add (days, number_of (2026, 6, 15));
}

static int
compare_numbers (gconstpointer a,
                 gconstpointer b)
{
  return GPOINTER_TO_INT (a) - GPOINTER_TO_INT (b);
}

static char *
describe_expected (ImproveDivision division)
{
  g_autoptr (GHashTable) days = g_hash_table_new (NULL, NULL);
  g_autoptr (GString) text = g_string_new (NULL);
  GList *numbers;

  for (int year = FIRST_YEAR; year <= LAST_YEAR; year++)
    add_year (days, year, division);
  add_proclaimed (days, division);
  numbers = g_list_sort (g_hash_table_get_keys (days), compare_numbers);
  for (GList *l = numbers; l != NULL; l = l->next)
    {
      GDate date;

      g_date_clear (&date, 1);
      g_date_set_julian (&date, GPOINTER_TO_UINT (l->data));
      g_string_append_printf (text, "%04d-%02d-%02d\n", g_date_get_year (&date), (int) g_date_get_month (&date),
                              g_date_get_day (&date));
    }
  g_list_free (numbers);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
test_division (gconstpointer data)
{
  const ImproveDivision division = (ImproveDivision) GPOINTER_TO_INT (data);
  ImproveCalendar *calendar = improve_calendar_get_default (division, NULL);
  g_auto (GStrv) days = improve_calendar_list_days (calendar);
  g_auto (GStrv) lines = NULL;
  g_autofree char *expected = describe_expected (division);

  lines = g_strsplit (expected, "\n", -1);
  for (gsize i = 0; days[i] != NULL; i++)
    g_assert_cmpstr (days[i], ==, lines[i]);
  g_assert_cmpuint (g_strv_length (days), ==, g_strv_length (lines) - 1);
}

static void
test_easter (void)
{
  static const struct
  {
    int year, month, day;
  } cases[] = {
    { 2010, 4, 4 }, { 2011, 4, 24 }, { 2016, 3, 27 }, { 2018, 4, 1 }, { 2019, 4, 21 }, { 2024, 3, 31 }, { 2038, 4, 25 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (easter_of (cases[i].year), ==, number_of (cases[i].year, cases[i].month, cases[i].day));
}

static void
test_order_and_titles (void)
{
  for (gsize i = 0; i < improve_n_bank_holidays; i++)
    {
      const ImproveBankHoliday *day = &improve_bank_holidays[i];
      const int number = number_of (day->year, day->month, day->day);

      g_assert_cmpint (weekday_of (number), <=, 5);
      g_assert_cmpint (day->divisions, >, 0);
      g_assert_cmpint (day->divisions, <, 8);
      g_assert_true (g_utf8_validate (day->title, -1, NULL));
      if (i > 0)
        g_assert_cmpint (number, >=, number_of (day[-1].year, day[-1].month, day[-1].day));
    }
  g_assert_cmpint (improve_bank_holidays[0].year, ==, FIRST_YEAR);
  g_assert_cmpint (improve_bank_holidays[improve_n_bank_holidays - 1].year, ==, LAST_YEAR);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/calendar-data/easter", test_easter);
  g_test_add_func ("/calendar-data/order-and-titles", test_order_and_titles);
  g_test_add_data_func ("/calendar-data/england-and-wales", GINT_TO_POINTER (IMPROVE_DIVISION_ENGLAND_AND_WALES),
                        test_division);
  g_test_add_data_func ("/calendar-data/scotland", GINT_TO_POINTER (IMPROVE_DIVISION_SCOTLAND), test_division);
  g_test_add_data_func ("/calendar-data/northern-ireland", GINT_TO_POINTER (IMPROVE_DIVISION_NORTHERN_IRELAND),
                        test_division);

  return g_test_run ();
}
