/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <libimprove/base/improve-date-private.h>
#include <libimprove/base/improve-errors.h>

G_DEFINE_ENUM_TYPE (ImprovePrecision, improve_precision,
                    G_DEFINE_ENUM_VALUE (IMPROVE_PRECISION_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_PRECISION_YEAR, "year"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_PRECISION_QUARTER, "quarter"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_PRECISION_MONTH, "month"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_PRECISION_DAY, "day"))

G_DEFINE_BOXED_TYPE (ImproveDate, improve_date, improve_date_ref, improve_date_unref)

ImproveDate *
improve_date_alloc (int              year,
                    int              month,
                    int              day,
                    ImprovePrecision precision)
{
  ImproveDate *date = g_new (ImproveDate, 1);

  g_atomic_ref_count_init (&date->ref_count);
  date->year = year;
  date->quarter = precision == IMPROVE_PRECISION_YEAR ? 0 : (month + 2) / 3;
  date->month = precision < IMPROVE_PRECISION_MONTH ? 0 : month;
  date->day = precision < IMPROVE_PRECISION_DAY ? 0 : day;
  date->precision = precision;
  return date;
}

static gboolean
check_part (const char *what,
            int         value,
            int         maximum,
            GError    **error)
{
  if (value >= 1 && value <= maximum)
    return TRUE;

  g_set_error (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_OUT_OF_RANGE,
               "[date-range] The %s of a date lies outside 1 to %d: correct the %s", what, maximum, what);
  return FALSE;
}

/**
 * improve_date_new_ymd: (constructor)
 * @year: the year, 1 to 9999
 * @month: the month, 1 to 12
 * @day: the day, 1 to the last of that month
 * @error: return location for an error
 *
 * Makes a date that is one day.
 *
 * Returns: (transfer full): the date; on failure %NULL with %IMPROVE_DATE_ERROR_OUT_OF_RANGE
 *
 * Since: 1.0
 */
ImproveDate *
improve_date_new_ymd (int      year,
                      int      month,
                      int      day,
                      GError **error)
{
  if (!check_part ("year", year, IMPROVE_DATE_MAX_YEAR, error) || !check_part ("month", month, 12, error)
      || !check_part ("day", day, improve_date_days_in_month (year, month), error))
    return NULL;
  return improve_date_alloc (year, month, day, IMPROVE_PRECISION_DAY);
}

/**
 * improve_date_new_month: (constructor)
 * @year: the year, 1 to 9999
 * @month: the month, 1 to 12
 * @error: return location for an error
 *
 * Makes a date of which the month is known and not the day.
 *
 * Returns: (transfer full): the date; on failure %NULL with %IMPROVE_DATE_ERROR_OUT_OF_RANGE
 *
 * Since: 1.0
 */
ImproveDate *
improve_date_new_month (int      year,
                        int      month,
                        GError **error)
{
  if (!check_part ("year", year, IMPROVE_DATE_MAX_YEAR, error) || !check_part ("month", month, 12, error))
    return NULL;
  return improve_date_alloc (year, month, 0, IMPROVE_PRECISION_MONTH);
}

/**
 * improve_date_new_quarter: (constructor)
 * @year: the year, 1 to 9999
 * @quarter: the calendar quarter, 1 (January to March) to 4 (October to December)
 * @error: return location for an error
 *
 * Makes a date of which the calendar quarter is known. For a quarter of a financial year see
 * improve_date_parse_financial_quarter().
 *
 * Returns: (transfer full): the date; on failure %NULL with %IMPROVE_DATE_ERROR_OUT_OF_RANGE
 *
 * Since: 1.0
 */
ImproveDate *
improve_date_new_quarter (int      year,
                          int      quarter,
                          GError **error)
{
  if (!check_part ("year", year, IMPROVE_DATE_MAX_YEAR, error) || !check_part ("quarter", quarter, 4, error))
    return NULL;
  return improve_date_alloc (year, quarter * 3 - 2, 0, IMPROVE_PRECISION_QUARTER);
}

/**
 * improve_date_new_year: (constructor)
 * @year: the year, 1 to 9999
 * @error: return location for an error
 *
 * Makes a date of which only the year is known.
 *
 * Returns: (transfer full): the date; on failure %NULL with %IMPROVE_DATE_ERROR_OUT_OF_RANGE
 *
 * Since: 1.0
 */
ImproveDate *
improve_date_new_year (int      year,
                       GError **error)
{
  if (!check_part ("year", year, IMPROVE_DATE_MAX_YEAR, error))
    return NULL;
  return improve_date_alloc (year, 0, 0, IMPROVE_PRECISION_YEAR);
}

/**
 * improve_date_ref:
 * @date: a date
 *
 * Takes a reference on @date.
 *
 * Returns: (transfer full): @date
 *
 * Since: 1.0
 */
ImproveDate *
improve_date_ref (ImproveDate *date)
{
  g_return_val_if_fail (date != NULL, NULL);

  g_atomic_ref_count_inc (&date->ref_count);
  return date;
}

/**
 * improve_date_unref:
 * @date: (transfer full): a date
 *
 * Gives up a reference on @date and frees it with the last one.
 *
 * Since: 1.0
 */
void
improve_date_unref (ImproveDate *date)
{
  g_return_if_fail (date != NULL);

  if (g_atomic_ref_count_dec (&date->ref_count))
    g_free (date);
}

/**
 * improve_date_get_precision:
 * @date: a date
 *
 * Tells how much of the date is known.
 *
 * Returns: the precision, never %IMPROVE_PRECISION_UNKNOWN
 *
 * Since: 1.0
 */
ImprovePrecision
improve_date_get_precision (const ImproveDate *date)
{
  g_return_val_if_fail (date != NULL, IMPROVE_PRECISION_UNKNOWN);

  return (ImprovePrecision) date->precision;
}

/**
 * improve_date_get_year:
 * @date: a date
 *
 * Gets the year.
 *
 * Returns: the year, 1 to 9999
 *
 * Since: 1.0
 */
int
improve_date_get_year (const ImproveDate *date)
{
  g_return_val_if_fail (date != NULL, 0);

  return date->year;
}

/**
 * improve_date_get_quarter:
 * @date: a date
 *
 * Gets the quarter of the calendar year.
 *
 * Returns: the calendar quarter the date is, or lies in, 1 to 4; 0 for a year
 *
 * Since: 1.0
 */
int
improve_date_get_quarter (const ImproveDate *date)
{
  g_return_val_if_fail (date != NULL, 0);

  return date->quarter;
}

/**
 * improve_date_get_month:
 * @date: a date
 *
 * Gets the month.
 *
 * Returns: the month, 1 to 12; 0 for a quarter or a year
 *
 * Since: 1.0
 */
int
improve_date_get_month (const ImproveDate *date)
{
  g_return_val_if_fail (date != NULL, 0);

  return date->month;
}

/**
 * improve_date_get_day:
 * @date: a date
 *
 * Gets the day of the month.
 *
 * Returns: the day of the month, 1 to 31; 0 for anything but a day
 *
 * Since: 1.0
 */
int
improve_date_get_day (const ImproveDate *date)
{
  g_return_val_if_fail (date != NULL, 0);

  return date->day;
}

/**
 * improve_date_get_weekday:
 * @date: a date
 *
 * Gets the day of the week.
 *
 * Returns: the day of the week, 1 (Monday) to 7 (Sunday); 0 for anything but a day
 *
 * Since: 1.0
 */
int
improve_date_get_weekday (const ImproveDate *date)
{
  g_return_val_if_fail (date != NULL, 0);

  return date->day == 0 ? 0 : improve_date_weekday_of (improve_date_first_day_number (date));
}

/**
 * improve_date_compare:
 * @date: a date
 * @other: another date
 *
 * Orders dates by their first day and, where that is the same, the coarser one first: `2017`, `2017-33`, `2017-01`,
 * `2017-01-01`, `2017-01-02`. Two dates compare as 0 just where they are equal.
 *
 * Returns: a number less than, equal to or greater than 0 as @date comes before, is equal to or comes after @other
 *
 * Since: 1.0
 */
int
improve_date_compare (const ImproveDate *date,
                      const ImproveDate *other)
{
  int difference;

  g_return_val_if_fail (date != NULL, 0);
  g_return_val_if_fail (other != NULL, 0);

  difference = improve_date_first_day_number (date) - improve_date_first_day_number (other);
  if (difference == 0)
    difference = (int) date->precision - (int) other->precision;
  return (difference > 0) - (difference < 0);
}

/**
 * improve_date_equal:
 * @date: a date
 * @other: another date
 *
 * Tells whether two dates are the same, the precision included: June 2017 is not 1 June 2017.
 *
 * Returns: whether they are
 *
 * Since: 1.0
 */
gboolean
improve_date_equal (const ImproveDate *date,
                    const ImproveDate *other)
{
  g_return_val_if_fail (date != NULL, FALSE);
  g_return_val_if_fail (other != NULL, FALSE);

  return date->year == other->year && date->quarter == other->quarter && date->month == other->month
         && date->day == other->day;
}

/**
 * improve_date_hash:
 * @date: a date
 *
 * Makes a number for hash tables, the same for equal dates. There are fewer than four million dates, and no two of them
 * give the same number.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
guint
improve_date_hash (const ImproveDate *date)
{
  g_return_val_if_fail (date != NULL, 0);

  return ((guint) date->year << 12) | ((guint) date->quarter << 9) | ((guint) date->month << 5) | date->day;
}

/**
 * improve_date_is_after:
 * @date: a date
 * @other: another date
 *
 * Tells whether the whole of @date comes after the whole of @other: the first day of @date lies after the last day of
 * @other. Neither of two dates that share a day is after the other.
 *
 * Returns: whether it does
 *
 * Since: 1.0
 */
gboolean
improve_date_is_after (const ImproveDate *date,
                       const ImproveDate *other)
{
  g_return_val_if_fail (date != NULL, FALSE);
  g_return_val_if_fail (other != NULL, FALSE);

  return improve_date_first_day_number (date) > improve_date_last_day_number (other);
}

/**
 * improve_date_is_past:
 * @date: a date, for instance the one something is due
 * @today: the day to look from
 *
 * Tells whether the last day of @date has gone by. What is due in June 2017 is not overdue before 1 July.
 *
 * Returns: whether it has
 *
 * Since: 1.0
 */
gboolean
improve_date_is_past (const ImproveDate *date,
                      const ImproveDate *today)
{
  return improve_date_is_after (today, date);
}
