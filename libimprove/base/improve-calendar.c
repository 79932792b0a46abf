/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <stdlib.h>
#include <string.h>

#include <libimprove/base/improve-calendar-private.h>
#include <libimprove/base/improve-date-private.h>
#include <libimprove/base/improve-errors.h>
#include <libimprove/base/improve-period.h>

/* A council that is closed for a whole year has no working days to count. */
#define MAX_CLOSING_PERIOD 366
#define MAX_CLOSING_DAYS 10000

/* A day on which no work is done although it may be a weekday. */
typedef struct
{
  int number;
  char *title;  /* a GRefString */
} DayOff;

struct _ImproveCalendar
{
  gatomicrefcount ref_count;
  ImproveDivision division;
  int first_year;
  int last_year;
  GArray *days_off;  /* of DayOff, by number, no number twice */
};

G_DEFINE_ENUM_TYPE (ImproveDivision, improve_division,
                    G_DEFINE_ENUM_VALUE (IMPROVE_DIVISION_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DIVISION_ENGLAND_AND_WALES, "england-and-wales"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DIVISION_SCOTLAND, "scotland"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DIVISION_NORTHERN_IRELAND, "northern-ireland"))

G_DEFINE_BOXED_TYPE (ImproveCalendar, improve_calendar, improve_calendar_ref, improve_calendar_unref)

static void
day_off_clear (gpointer data)
{
  DayOff *day_off = data;

  g_clear_pointer (&day_off->title, g_ref_string_release);
}

static ImproveCalendar *
calendar_alloc (ImproveDivision division,
                int             first_year,
                int             last_year)
{
  ImproveCalendar *calendar = g_new0 (ImproveCalendar, 1);

  g_atomic_ref_count_init (&calendar->ref_count);
  calendar->division = division;
  calendar->first_year = first_year;
  calendar->last_year = last_year;
  calendar->days_off = g_array_new (FALSE, FALSE, sizeof (DayOff));
  g_array_set_clear_func (calendar->days_off, day_off_clear);
  return calendar;
}

static void
calendar_append (ImproveCalendar *calendar,
                 int              number,
                 const char      *title)
{
  const DayOff day_off = { number, g_ref_string_new_intern (title) };

  g_array_append_val (calendar->days_off, day_off);
}

static int
compare_days_off (gconstpointer a,
                  gconstpointer b)
{
  const DayOff *first = a;
  const DayOff *second = b;

  return (first->number > second->number) - (first->number < second->number);
}

/* Puts the days in order and keeps the first of those that fall on one. */
static void
calendar_settle (ImproveCalendar *calendar)
{
  GArray *settled = g_array_sized_new (FALSE, FALSE, sizeof (DayOff), calendar->days_off->len);

  /* g_array_sort() keeps the order of equal elements. */
  g_array_sort (calendar->days_off, compare_days_off);
  g_array_set_clear_func (settled, day_off_clear);
  for (guint i = 0; i < calendar->days_off->len; i++)
    {
      DayOff day_off = g_array_index (calendar->days_off, DayOff, i);

      if (settled->len > 0 && g_array_index (settled, DayOff, settled->len - 1).number == day_off.number)
        continue;
      day_off.title = g_ref_string_acquire (day_off.title);
      g_array_append_val (settled, day_off);
    }
  g_array_unref (calendar->days_off);
  calendar->days_off = settled;
}

const char *
improve_calendar_title_of (const ImproveCalendar *calendar,
                           int                    number)
{
  const DayOff key = { number, NULL };
  const DayOff *day_off =
    bsearch (&key, calendar->days_off->data, calendar->days_off->len, sizeof key, compare_days_off);

  return day_off == NULL ? NULL : day_off->title;
}

static ImproveCalendar *
new_built_in (ImproveDivision division)
{
  ImproveCalendar *calendar =
    calendar_alloc (division, IMPROVE_BANK_HOLIDAYS_FIRST_YEAR, IMPROVE_BANK_HOLIDAYS_LAST_YEAR);
  const guint bit = 1u << (division - IMPROVE_DIVISION_ENGLAND_AND_WALES);

  for (gsize i = 0; i < improve_n_bank_holidays; i++)
    {
      const ImproveBankHoliday *holiday = &improve_bank_holidays[i];
      const ImproveDate date = { .year = holiday->year, .month = holiday->month, .day = holiday->day };

      if (holiday->divisions & bit)
        calendar_append (calendar, improve_date_first_day_number (&date), holiday->title);
    }
  calendar_settle (calendar);
  return calendar;
}

static gboolean
check_division (ImproveDivision division,
                GError        **error)
{
  if (division >= IMPROVE_DIVISION_ENGLAND_AND_WALES && division <= IMPROVE_DIVISION_NORTHERN_IRELAND)
    return TRUE;

  g_set_error_literal (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_DIVISION,
                       "[calendar-division] No bank holidays are known for this division: choose england-and-wales, "
                       "scotland or northern-ireland");
  return FALSE;
}

/**
 * improve_calendar_get_default:
 * @division: whose bank holidays to leave out
 * @error: return location for an error
 *
 * Gives the built-in calendar of a division. It knows the bank holidays of 2010 to 2030, those that were moved or added
 * for one year included as far as they were proclaimed by the summer of 2026; the years after 2028 follow the standing
 * rules.
 *
 * Returns: (transfer none): the calendar; on failure %NULL with %IMPROVE_DATE_ERROR_DIVISION
 *
 * Since: 1.0
 */
ImproveCalendar *
improve_calendar_get_default (ImproveDivision division,
                              GError        **error)
{
  static ImproveCalendar *calendars[3];
  ImproveCalendar **place;

  if (!check_division (division, error))
    return NULL;
  place = &calendars[division - IMPROVE_DIVISION_ENGLAND_AND_WALES];
  if (g_once_init_enter (place))
    g_once_init_leave (place, new_built_in (division));
  return *place;
}

ImproveCalendar *
improve_calendar_new_from_days (ImproveDivision           division,
                                const ImproveDate *const *days,
                                const char *const        *titles,
                                gsize                     n_days,
                                GError                  **error)
{
  g_autoptr (ImproveCalendar) calendar = NULL;

  if (!check_division (division, error))
    return NULL;
  if (n_days == 0)
    {
      g_set_error_literal (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_FAILED,
                           "[calendar-empty] The list of bank holidays is empty: give those of one year at least");
      return NULL;
    }

  calendar = calendar_alloc (division, IMPROVE_DATE_MAX_YEAR, 1);
  for (gsize i = 0; i < n_days; i++)
    {
      if (!improve_date_require_day (days[i], error))
        return NULL;
      calendar->first_year = MIN (calendar->first_year, (int) days[i]->year);
      calendar->last_year = MAX (calendar->last_year, (int) days[i]->year);
      calendar_append (calendar, improve_date_first_day_number (days[i]), titles[i]);
    }
  calendar_settle (calendar);
  return g_steal_pointer (&calendar);
}

/* Reads a day or a period of days into the numbers of its first and last day. */
static gboolean
parse_closing_days (const char *text,
                    int        *first,
                    int        *last,
                    GError    **error)
{
  g_autoptr (ImproveDate) day = NULL;
  g_autoptr (ImprovePeriod) period = NULL;
  const ImproveDate *starts, *ends;

  if (strchr (text, '/') != NULL)
    {
      period = improve_period_parse (text, error);
      if (period == NULL)
        return FALSE;
      starts = improve_period_get_starts (period);
      ends = improve_period_get_ends (period);
      if (starts == NULL || ends == NULL)
        {
          g_set_error_literal (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_SYNTAX,
                               "[calendar-open] A period of closing days has an open side: give both days");
          return FALSE;
        }
    }
  else
    {
      day = improve_date_parse (text, error);
      if (day == NULL)
        return FALSE;
      starts = ends = day;
    }

  if (!improve_date_require_day (starts, error) || !improve_date_require_day (ends, error))
    return FALSE;
  *first = improve_date_first_day_number (starts);
  *last = improve_date_last_day_number (ends);
  return TRUE;
}

/**
 * improve_calendar_with_closing_days:
 * @calendar: a calendar
 * @days: (array zero-terminated=1): days in EDTF (`2017-12-27`) or periods of days (`2017-12-27/2017-12-29`)
 * @error: return location for an error
 *
 * Makes a calendar that leaves out some more days, such as those between Christmas and New Year on which a council's
 * offices are closed. A period is of at most 366 days, and all of them together of at most 10,000. The years whose bank
 * holidays are known stay the same.
 *
 * Returns: (transfer full): the new calendar; on failure %NULL with an error of #ImproveDateError
 *
 * Since: 1.0
 */
ImproveCalendar *
improve_calendar_with_closing_days (const ImproveCalendar *calendar,
                                    const char *const     *days,
                                    GError               **error)
{
  g_autoptr (ImproveCalendar) copy = NULL;
  int n_closing_days = 0;

  g_return_val_if_fail (calendar != NULL, NULL);
  g_return_val_if_fail (days != NULL, NULL);

  copy = calendar_alloc (calendar->division, calendar->first_year, calendar->last_year);
  for (guint i = 0; i < calendar->days_off->len; i++)
    {
      const DayOff *day_off = &g_array_index (calendar->days_off, DayOff, i);

      calendar_append (copy, day_off->number, day_off->title);
    }
  for (; *days != NULL; days++)
    {
      int first, last;

      if (!parse_closing_days (*days, &first, &last, error))
        return NULL;
      n_closing_days += MIN (last - first + 1, MAX_CLOSING_DAYS + 1);
      if (last - first >= MAX_CLOSING_PERIOD || n_closing_days > MAX_CLOSING_DAYS)
        {
          g_set_error (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_OUT_OF_RANGE,
                       "[calendar-limit] More than %d closing days in one period or %d in all: give fewer",
                       MAX_CLOSING_PERIOD, MAX_CLOSING_DAYS);
          return NULL;
        }
      for (int number = first; number <= last; number++)
        calendar_append (copy, number, "Closing day");
    }
  calendar_settle (copy);
  return g_steal_pointer (&copy);
}

/**
 * improve_calendar_ref:
 * @calendar: a calendar
 *
 * Takes a reference on @calendar.
 *
 * Returns: (transfer full): @calendar
 *
 * Since: 1.0
 */
ImproveCalendar *
improve_calendar_ref (ImproveCalendar *calendar)
{
  g_return_val_if_fail (calendar != NULL, NULL);

  g_atomic_ref_count_inc (&calendar->ref_count);
  return calendar;
}

/**
 * improve_calendar_unref:
 * @calendar: (transfer full): a calendar
 *
 * Gives up a reference on @calendar and frees it with the last one.
 *
 * Since: 1.0
 */
void
improve_calendar_unref (ImproveCalendar *calendar)
{
  g_return_if_fail (calendar != NULL);

  if (!g_atomic_ref_count_dec (&calendar->ref_count))
    return;
  g_array_unref (calendar->days_off);
  g_free (calendar);
}

/**
 * improve_calendar_get_division:
 * @calendar: a calendar
 *
 * Gets whose bank holidays the calendar leaves out.
 *
 * Returns: the division whose bank holidays the calendar leaves out
 *
 * Since: 1.0
 */
ImproveDivision
improve_calendar_get_division (const ImproveCalendar *calendar)
{
  g_return_val_if_fail (calendar != NULL, IMPROVE_DIVISION_UNKNOWN);

  return calendar->division;
}

/**
 * improve_calendar_get_first_year:
 * @calendar: a calendar
 *
 * Gets where the calendar begins to know bank holidays.
 *
 * Returns: the first year whose bank holidays the calendar knows
 *
 * Since: 1.0
 */
int
improve_calendar_get_first_year (const ImproveCalendar *calendar)
{
  g_return_val_if_fail (calendar != NULL, 0);

  return calendar->first_year;
}

/**
 * improve_calendar_get_last_year:
 * @calendar: a calendar
 *
 * Gets where the calendar ceases to know bank holidays.
 *
 * Returns: the last year whose bank holidays the calendar knows
 *
 * Since: 1.0
 */
int
improve_calendar_get_last_year (const ImproveCalendar *calendar)
{
  g_return_val_if_fail (calendar != NULL, 0);

  return calendar->last_year;
}

/**
 * improve_calendar_covers:
 * @calendar: a calendar
 * @date: a date of any precision
 *
 * Tells whether @date lies in the years whose bank holidays the calendar knows. Where either end of a count does not,
 * the count may be wrong by the bank holidays missed, and whoever shows it should say so.
 *
 * Returns: whether it does
 *
 * Since: 1.0
 */
gboolean
improve_calendar_covers (const ImproveCalendar *calendar,
                         const ImproveDate     *date)
{
  g_return_val_if_fail (calendar != NULL, FALSE);
  g_return_val_if_fail (date != NULL, FALSE);

  return date->year >= calendar->first_year && date->year <= calendar->last_year;
}

/**
 * improve_calendar_list_days:
 * @calendar: a calendar
 *
 * Lists the days the calendar leaves out beside Saturdays and Sundays, in order, as EDTF.
 *
 * Returns: (transfer full) (array zero-terminated=1): the days
 *
 * Since: 1.0
 */
char **
improve_calendar_list_days (const ImproveCalendar *calendar)
{
  char **days;

  g_return_val_if_fail (calendar != NULL, NULL);

  days = g_new0 (char *, calendar->days_off->len + 1);
  for (guint i = 0; i < calendar->days_off->len; i++)
    {
      g_autoptr (ImproveDate) date =
        improve_date_from_day_number (g_array_index (calendar->days_off, DayOff, i).number);

      days[i] = improve_date_to_string (date);
    }
  return days;
}

/**
 * improve_calendar_get_day_title:
 * @calendar: a calendar
 * @date: a day
 *
 * Tells what a day the calendar leaves out is called, such as `Good Friday`, to explain a count.
 *
 * Returns: (transfer none) (nullable): the title; %NULL for days that are not in improve_calendar_list_days(), ordinary
 *   Saturdays and Sundays among them, and for dates that are not a day
 *
 * Since: 1.0
 */
const char *
improve_calendar_get_day_title (const ImproveCalendar *calendar,
                                const ImproveDate     *date)
{
  g_return_val_if_fail (calendar != NULL, NULL);
  g_return_val_if_fail (date != NULL, NULL);

  if (date->precision != IMPROVE_PRECISION_DAY)
    return NULL;
  return improve_calendar_title_of (calendar, improve_date_first_day_number (date));
}
