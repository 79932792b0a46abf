/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Days as numbers, and the counting of days and months. */

#include <libimprove/base/improve-date-private.h>
#include <libimprove/base/improve-errors.h>

static gboolean
is_leap_year (int year)
{
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int
improve_date_days_in_month (int year,
                            int month)
{
  static const guint8 days[12] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

  return month == 2 && is_leap_year (year) ? 29 : days[month - 1];
}

/* Days of the years before @year. */
static int
days_before_year (int year)
{
  int years = year - 1;

  return years * 365 + years / 4 - years / 100 + years / 400;
}

static int
days_before_month (int year,
                   int month)
{
  static const guint16 days[12] = { 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334 };

  return days[month - 1] + (month > 2 && is_leap_year (year));
}

static int
day_number (int year,
            int month,
            int day)
{
  return days_before_year (year) + days_before_month (year, month) + day;
}

int
improve_date_first_day_number (const ImproveDate *date)
{
  int month = date->month;

  if (month == 0)
    month = date->quarter == 0 ? 1 : date->quarter * 3 - 2;
  return day_number (date->year, month, MAX (date->day, 1));
}

int
improve_date_last_day_number (const ImproveDate *date)
{
  int month = date->month;

  if (date->day != 0)
    return day_number (date->year, month, date->day);
  if (month == 0)
    month = date->quarter == 0 ? 12 : date->quarter * 3;
  return day_number (date->year, month, improve_date_days_in_month (date->year, month));
}

ImproveDate *
improve_date_from_day_number (int number)
{
  int year, month, day;

  if (number < 1 || number > IMPROVE_DATE_MAX_DAY_NUMBER)
    return NULL;

  /* The mean year is a little longer than 365 days, so the first guess is never too early. */
  year = (number - 1) / 365 + 1;
  while (days_before_year (year) >= number)
    year--;
  day = number - days_before_year (year);
  month = MIN (day / 28 + 1, 12);
  while (days_before_month (year, month) >= day)
    month--;
  return improve_date_alloc (year, month, day - days_before_month (year, month), IMPROVE_PRECISION_DAY);
}

/**
 * improve_date_first_day:
 * @date: a date
 *
 * Gets the day on which a date begins.
 *
 * Returns: (transfer full): the first day of @date: 1 April 2017 for the second quarter of 2017
 *
 * Since: 1.0
 */
ImproveDate *
improve_date_first_day (const ImproveDate *date)
{
  g_return_val_if_fail (date != NULL, NULL);

  return improve_date_from_day_number (improve_date_first_day_number (date));
}

/**
 * improve_date_last_day:
 * @date: a date
 *
 * Gets the day on which a date ends: only after it can anything be overdue.
 *
 * Returns: (transfer full): the last day of @date: 30 June 2017 for the second quarter of 2017
 *
 * Since: 1.0
 */
ImproveDate *
improve_date_last_day (const ImproveDate *date)
{
  g_return_val_if_fail (date != NULL, NULL);

  return improve_date_from_day_number (improve_date_last_day_number (date));
}

gboolean
improve_date_require_day (const ImproveDate *date,
                          GError           **error)
{
  if (date->precision == IMPROVE_PRECISION_DAY)
    return TRUE;

  g_set_error_literal (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_PRECISION,
                       "[date-precision] Days cannot be counted from a month, quarter or year: give the day");
  return FALSE;
}

static void
set_result_range_error (GError **error)
{
  g_set_error_literal (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_OUT_OF_RANGE,
                       "[date-range] The result lies outside the years 1 to 9999: add less");
}

/**
 * improve_date_add_days:
 * @date: a day
 * @n_days: calendar days to add, negative to subtract
 * @error: return location for an error
 *
 * Counts calendar days.
 *
 * Returns: (transfer full): the day; on failure %NULL with %IMPROVE_DATE_ERROR_PRECISION where @date is not a day, or
 *   %IMPROVE_DATE_ERROR_OUT_OF_RANGE where the result lies outside the years 1 to 9999
 *
 * Since: 1.0
 */
ImproveDate *
improve_date_add_days (const ImproveDate *date,
                       int                n_days,
                       GError           **error)
{
  ImproveDate *result = NULL;
  int number;

  g_return_val_if_fail (date != NULL, NULL);

  if (!improve_date_require_day (date, error))
    return NULL;
  if (!__builtin_add_overflow (improve_date_first_day_number (date), n_days, &number))
    result = improve_date_from_day_number (number);
  if (result == NULL)
    set_result_range_error (error);
  return result;
}

/**
 * improve_date_add_months:
 * @date: a date
 * @n_months: calendar months to add, negative to subtract
 * @error: return location for an error
 *
 * Counts calendar months and keeps the precision. A day that the month reached does not have becomes its last day:
 * 31 January and one month give 28 or 29 February. A quarter takes months by threes only, a year by twelves.
 *
 * Returns: (transfer full): the date; on failure %NULL with %IMPROVE_DATE_ERROR_PRECISION where @n_months would split a
 *   quarter or a year, or %IMPROVE_DATE_ERROR_OUT_OF_RANGE where the result lies outside the years 1 to 9999
 *
 * Since: 1.0
 */
ImproveDate *
improve_date_add_months (const ImproveDate *date,
                         int                n_months,
                         GError           **error)
{
  int unit, month, year;

  g_return_val_if_fail (date != NULL, NULL);

  unit = date->precision == IMPROVE_PRECISION_YEAR ? 12 : date->precision == IMPROVE_PRECISION_QUARTER ? 3 : 1;
  if (n_months % unit != 0)
    {
      g_set_error (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_PRECISION,
                   "[date-precision] The date is a whole %s: add a multiple of %d months",
                   unit == 12 ? "year" : "quarter", unit);
      return NULL;
    }

  month = date->month != 0 ? date->month : date->quarter != 0 ? date->quarter * 3 - 2 : 1;
  if (__builtin_add_overflow (date->year * 12 + month - 1, n_months, &month) || month < 12
      || month >= (IMPROVE_DATE_MAX_YEAR + 1) * 12)
    {
      set_result_range_error (error);
      return NULL;
    }
  year = month / 12;
  month = month % 12 + 1;
  return improve_date_alloc (year, month, MIN ((int) date->day, improve_date_days_in_month (year, month)),
                             (ImprovePrecision) date->precision);
}

/**
 * improve_date_days_between:
 * @date: a day
 * @other: another day
 * @error: return location for an error
 *
 * Counts the calendar days from @date to @other.
 *
 * Returns: the number of days, negative where @other comes first; on failure 0 with %IMPROVE_DATE_ERROR_PRECISION,
 *   where either is not a day
 *
 * Since: 1.0
 */
int
improve_date_days_between (const ImproveDate *date,
                           const ImproveDate *other,
                           GError           **error)
{
  g_return_val_if_fail (date != NULL, 0);
  g_return_val_if_fail (other != NULL, 0);

  if (!improve_date_require_day (date, error) || !improve_date_require_day (other, error))
    return 0;
  return improve_date_first_day_number (other) - improve_date_first_day_number (date);
}
