/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The counting of working days. */

#include <libimprove/base/improve-calendar-private.h>
#include <libimprove/base/improve-date-private.h>
#include <libimprove/base/improve-errors.h>

static gboolean
is_working_number (const ImproveCalendar *calendar,
                   int                    number)
{
  return improve_date_weekday_of (number) <= 5 && improve_calendar_title_of (calendar, number) == NULL;
}

/**
 * improve_calendar_is_working_day:
 * @calendar: a calendar
 * @date: a day
 * @error: return location for an error
 *
 * Tells whether a day is a working day.
 *
 * Returns: whether it is; on failure %FALSE with %IMPROVE_DATE_ERROR_PRECISION, where @date is not a day
 *
 * Since: 1.0
 */
gboolean
improve_calendar_is_working_day (const ImproveCalendar *calendar,
                                 const ImproveDate     *date,
                                 GError               **error)
{
  g_return_val_if_fail (calendar != NULL, FALSE);
  g_return_val_if_fail (date != NULL, FALSE);

  return improve_date_require_day (date, error) && is_working_number (calendar, improve_date_first_day_number (date));
}

/**
 * improve_calendar_add_working_days:
 * @calendar: a calendar
 * @start: the day to count from
 * @n_days: working days to count, negative to count back
 * @error: return location for an error
 *
 * Counts working days. The count starts on the day after @start, or the day before it when counting back, whether or
 * not @start is a working day itself; 0 gives @start.
 *
 * Returns: (transfer full): the day reached, a working day unless @n_days is 0; on failure %NULL with
 *   %IMPROVE_DATE_ERROR_PRECISION where @start is not a day, or %IMPROVE_DATE_ERROR_OUT_OF_RANGE where the result lies
 *   outside the years 1 to 9999
 *
 * Since: 1.0
 */
ImproveDate *
improve_calendar_add_working_days (const ImproveCalendar *calendar,
                                   const ImproveDate     *start,
                                   int                    n_days,
                                   GError               **error)
{
  const int step = n_days < 0 ? -1 : 1;
  ImproveDate *result;
  int number;

  g_return_val_if_fail (calendar != NULL, NULL);
  g_return_val_if_fail (start != NULL, NULL);

  if (!improve_date_require_day (start, error))
    return NULL;
  number = improve_date_first_day_number (start);
  while (n_days != 0 && number >= 1 && number <= IMPROVE_DATE_MAX_DAY_NUMBER)
    {
      number += step;
      if (is_working_number (calendar, number))
        n_days -= step;
    }
  result = improve_date_from_day_number (number);
  if (result == NULL)
    g_set_error_literal (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_OUT_OF_RANGE,
                         "[date-range] The result lies outside the years 1 to 9999: count fewer working days");
  return result;
}

/**
 * improve_calendar_add_clear_days:
 * @calendar: a calendar
 * @start: the day to count from
 * @n_days: clear working days between @start and the result, negative to count back
 * @error: return location for an error
 *
 * Finds the first working day that has @n_days whole working days between it and @start, neither end counted; counting
 * back, the last such day before @start. The agenda of a meeting that needs five clear days (Local Government Act 1972,
 * Part VA) is out in time if it is published on or before the day -5 gives from the day of the meeting. 0 gives the
 * next working day.
 *
 * Returns: (transfer full): the day reached, a working day; on failure %NULL with %IMPROVE_DATE_ERROR_PRECISION where
 *   @start is not a day, or %IMPROVE_DATE_ERROR_OUT_OF_RANGE where the result lies outside the years 1 to 9999
 *
 * Since: 1.0
 */
ImproveDate *
improve_calendar_add_clear_days (const ImproveCalendar *calendar,
                                 const ImproveDate     *start,
                                 int                    n_days,
                                 GError               **error)
{
  const int step = n_days < 0 ? -1 : 1;

  /* No count that large stays within the years there are. */
  n_days = CLAMP (n_days, -IMPROVE_DATE_MAX_DAY_NUMBER, IMPROVE_DATE_MAX_DAY_NUMBER);
  return improve_calendar_add_working_days (calendar, start, n_days + step, error);
}

/**
 * improve_calendar_count_working_days:
 * @calendar: a calendar
 * @start: the day to count from
 * @end: the day to count to
 * @error: return location for an error
 *
 * Counts the working days from the day after @start up to and including @end; where @end comes first, those from the
 * day before @start back to and including @end, as a negative number. The count from a day to what
 * improve_calendar_add_working_days() reached from it is what was added.
 *
 * Returns: the number of working days; on failure 0 with %IMPROVE_DATE_ERROR_PRECISION, where either is not a day
 *
 * Since: 1.0
 */
int
improve_calendar_count_working_days (const ImproveCalendar *calendar,
                                     const ImproveDate     *start,
                                     const ImproveDate     *end,
                                     GError               **error)
{
  int number, last, step;
  int n_days = 0;

  g_return_val_if_fail (calendar != NULL, 0);
  g_return_val_if_fail (start != NULL, 0);
  g_return_val_if_fail (end != NULL, 0);

  if (!improve_date_require_day (start, error) || !improve_date_require_day (end, error))
    return 0;
  number = improve_date_first_day_number (start);
  last = improve_date_first_day_number (end);
  step = last < number ? -1 : 1;
  while (number != last)
    {
      number += step;
      if (is_working_number (calendar, number))
        n_days += step;
    }
  return n_days;
}
