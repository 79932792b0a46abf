/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <string.h>

#include <libimprove/base/improve-date-private.h>
#include <libimprove/base/improve-errors.h>
#include <libimprove/base/improve-period-private.h>

#define OPEN_SIDE ".."

struct _ImprovePeriod
{
  gatomicrefcount ref_count;
  ImproveDate *starts;  /* (nullable): open */
  ImproveDate *ends;    /* (nullable): open */
};

G_DEFINE_BOXED_TYPE (ImprovePeriod, improve_period, improve_period_ref, improve_period_unref)

typedef enum
{
  FAULT_NONE,
  FAULT_SYNTAX,
  FAULT_RANGE,
  FAULT_OPEN,
  FAULT_ORDER,
} Fault;

static void
set_fault (Fault    fault,
           GError **error)
{
  static const struct
  {
    ImproveDateError code;
    const char *message;
  } faults[] = {
    [FAULT_SYNTAX] = { IMPROVE_DATE_ERROR_SYNTAX,
                       "[period-syntax] Not a period: write the first date, a slash and the last date, with .. for an "
                       "open side" },
    [FAULT_RANGE] = { IMPROVE_DATE_ERROR_OUT_OF_RANGE,
                      "[period-range] No such date in the calendar: correct the start or the end of the period" },
    [FAULT_OPEN] = { IMPROVE_DATE_ERROR_SYNTAX,
                     "[period-open] Both sides of the period are open: give a start or an end" },
    [FAULT_ORDER] = { IMPROVE_DATE_ERROR_ORDER,
                      "[period-order] The period ends before it starts: exchange the two dates or correct one" },
  };

  g_set_error_literal (error, IMPROVE_DATE_ERROR, (int) faults[fault].code, faults[fault].message);
}

static Fault
check_sides (const ImproveDate *starts,
             const ImproveDate *ends)
{
  if (starts == NULL && ends == NULL)
    return FAULT_OPEN;
  if (starts != NULL && ends != NULL && improve_date_is_after (starts, ends))
    return FAULT_ORDER;
  return FAULT_NONE;
}

static ImprovePeriod *
period_take (ImproveDate *starts,
             ImproveDate *ends)
{
  ImprovePeriod *period = g_new (ImprovePeriod, 1);

  g_atomic_ref_count_init (&period->ref_count);
  period->starts = starts;
  period->ends = ends;
  return period;
}

/**
 * improve_period_new:
 * @starts: (nullable): the date it starts with, or %NULL for an open start
 * @ends: (nullable): the date it ends with, or %NULL for an open end
 * @error: return location for an error
 *
 * Makes a period. The two dates may overlap, as the year 2017 and March 2017 do.
 *
 * Returns: (transfer full): the period; on failure %NULL with %IMPROVE_DATE_ERROR_ORDER where @starts lies after @ends,
 *   or %IMPROVE_DATE_ERROR_SYNTAX where both are open
 *
 * Since: 1.0
 */
ImprovePeriod *
improve_period_new (ImproveDate *starts,
                    ImproveDate *ends,
                    GError     **error)
{
  Fault fault = check_sides (starts, ends);

  if (fault != FAULT_NONE)
    {
      set_fault (fault, error);
      return NULL;
    }
  return period_take (starts == NULL ? NULL : improve_date_ref (starts), ends == NULL ? NULL : improve_date_ref (ends));
}

/**
 * improve_period_ref:
 * @period: a period
 *
 * Takes a reference on @period.
 *
 * Returns: (transfer full): @period
 *
 * Since: 1.0
 */
ImprovePeriod *
improve_period_ref (ImprovePeriod *period)
{
  g_return_val_if_fail (period != NULL, NULL);

  g_atomic_ref_count_inc (&period->ref_count);
  return period;
}

/**
 * improve_period_unref:
 * @period: (transfer full): a period
 *
 * Gives up a reference on @period and frees it with the last one.
 *
 * Since: 1.0
 */
void
improve_period_unref (ImprovePeriod *period)
{
  g_return_if_fail (period != NULL);

  if (!g_atomic_ref_count_dec (&period->ref_count))
    return;
  g_clear_pointer (&period->starts, improve_date_unref);
  g_clear_pointer (&period->ends, improve_date_unref);
  g_free (period);
}

/* @date is set to NULL for an open side. */
static Fault
parse_side (const char   *text,
            gsize         length,
            ImproveDate **date)
{
  ImproveDate value;

  *date = NULL;
  if (length == strlen (OPEN_SIDE) && memcmp (text, OPEN_SIDE, length) == 0)
    return FAULT_NONE;
  switch (improve_date_scan (text, length, &value))
    {
    case IMPROVE_DATE_FAULT_NONE:
      *date = improve_date_parse_bytes (text, length);
      return FAULT_NONE;
    case IMPROVE_DATE_FAULT_RANGE:
      return FAULT_RANGE;
    case IMPROVE_DATE_FAULT_SYNTAX:
    default:
      return FAULT_SYNTAX;
    }
}

static Fault
parse_period (const char     *text,
              gsize           length,
              ImprovePeriod **period)
{
  g_autoptr (ImproveDate) starts = NULL;
  g_autoptr (ImproveDate) ends = NULL;
  const char *slash;
  Fault fault;

  if (length >= IMPROVE_PERIOD_TEXT_SIZE || (slash = memchr (text, '/', length)) == NULL)
    return FAULT_SYNTAX;
  fault = parse_side (text, slash - text, &starts);
  if (fault == FAULT_NONE)
    fault = parse_side (slash + 1, text + length - (slash + 1), &ends);
  if (fault == FAULT_NONE)
    fault = check_sides (starts, ends);
  if (fault == FAULT_NONE)
    *period = period_take (g_steal_pointer (&starts), g_steal_pointer (&ends));
  return fault;
}

ImprovePeriod *
improve_period_parse_bytes (const char *text,
                            gsize       length)
{
  ImprovePeriod *period = NULL;

  parse_period (text, length, &period);
  return period;
}

/**
 * improve_period_parse:
 * @text: an EDTF interval: two dates with a slash between them, or `..` in place of one of them
 * @error: return location for an error
 *
 * Reads a period. Nothing else is accepted: no blanks, no single date, no empty side.
 *
 * Returns: (transfer full): the period; on failure %NULL with %IMPROVE_DATE_ERROR_SYNTAX,
 *   %IMPROVE_DATE_ERROR_OUT_OF_RANGE where there is no such date, or %IMPROVE_DATE_ERROR_ORDER
 *
 * Since: 1.0
 */
ImprovePeriod *
improve_period_parse (const char *text,
                      GError    **error)
{
  ImprovePeriod *period = NULL;
  Fault fault;

  g_return_val_if_fail (text != NULL, NULL);

  fault = parse_period (text, strnlen (text, IMPROVE_PERIOD_TEXT_SIZE), &period);
  if (fault != FAULT_NONE)
    set_fault (fault, error);
  return period;
}

static char *
print_side (const ImproveDate *date,
            char              *end)
{
  return date == NULL ? g_stpcpy (end, OPEN_SIDE) : end + improve_date_print (date, end);
}

gsize
improve_period_print (const ImprovePeriod *period,
                      char                 buffer[IMPROVE_PERIOD_TEXT_SIZE])
{
  char *end = print_side (period->starts, buffer);

  *end++ = '/';
  return print_side (period->ends, end) - buffer;
}

/**
 * improve_period_to_string:
 * @period: a period
 *
 * Writes the period as an EDTF interval; improve_period_parse() reads it back.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
improve_period_to_string (const ImprovePeriod *period)
{
  char buffer[IMPROVE_PERIOD_TEXT_SIZE];

  g_return_val_if_fail (period != NULL, NULL);

  return g_strndup (buffer, improve_period_print (period, buffer));
}

/**
 * improve_period_to_words:
 * @period: a period
 *
 * Writes the period in English for people to read: `1 April 2017 to 30 June 2017`, `from April 2017`, `until 2017`, or
 * the one date where it starts and ends with the same.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
improve_period_to_words (const ImprovePeriod *period)
{
  g_autofree char *starts = NULL;
  g_autofree char *ends = NULL;

  g_return_val_if_fail (period != NULL, NULL);

  if (period->starts != NULL)
    starts = improve_date_to_words (period->starts);
  if (period->ends != NULL)
    ends = improve_date_to_words (period->ends);
  if (starts == NULL)
    return g_strconcat ("until ", ends, NULL);
  if (ends == NULL)
    return g_strconcat ("from ", starts, NULL);
  if (improve_date_equal (period->starts, period->ends))
    return g_steal_pointer (&starts);
  return g_strconcat (starts, " to ", ends, NULL);
}

/**
 * improve_period_get_starts:
 * @period: a period
 *
 * Gets where the period starts.
 *
 * Returns: (transfer none) (nullable): the date it starts with, or %NULL where the start is open
 *
 * Since: 1.0
 */
ImproveDate *
improve_period_get_starts (const ImprovePeriod *period)
{
  g_return_val_if_fail (period != NULL, NULL);

  return period->starts;
}

/**
 * improve_period_get_ends:
 * @period: a period
 *
 * Gets where the period ends.
 *
 * Returns: (transfer none) (nullable): the date it ends with, or %NULL where the end is open
 *
 * Since: 1.0
 */
ImproveDate *
improve_period_get_ends (const ImprovePeriod *period)
{
  g_return_val_if_fail (period != NULL, NULL);

  return period->ends;
}

/**
 * improve_period_compare:
 * @period: a period
 * @other: another period
 *
 * Orders periods by where they start, then by where they end, each as improve_date_compare() does. An open start comes
 * before all others, an open end after all others. Two periods compare as 0 just where they are equal.
 *
 * Returns: a number less than, equal to or greater than 0 as @period comes before, is equal to or comes after @other
 *
 * Since: 1.0
 */
int
improve_period_compare (const ImprovePeriod *period,
                        const ImprovePeriod *other)
{
  int order;

  g_return_val_if_fail (period != NULL, 0);
  g_return_val_if_fail (other != NULL, 0);

  if (period->starts == NULL || other->starts == NULL)
    order = (period->starts != NULL) - (other->starts != NULL);
  else
    order = improve_date_compare (period->starts, other->starts);
  if (order != 0)
    return order;
  if (period->ends == NULL || other->ends == NULL)
    return (period->ends == NULL) - (other->ends == NULL);
  return improve_date_compare (period->ends, other->ends);
}

/**
 * improve_period_equal:
 * @period: a period
 * @other: another period
 *
 * Tells whether two periods start and end with the same dates, their precision included.
 *
 * Returns: whether they do
 *
 * Since: 1.0
 */
gboolean
improve_period_equal (const ImprovePeriod *period,
                      const ImprovePeriod *other)
{
  g_return_val_if_fail (period != NULL, FALSE);
  g_return_val_if_fail (other != NULL, FALSE);

  return improve_period_compare (period, other) == 0;
}

/**
 * improve_period_hash:
 * @period: a period
 *
 * Makes a number for hash tables, the same for equal periods.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
guint
improve_period_hash (const ImprovePeriod *period)
{
  guint starts, ends;

  g_return_val_if_fail (period != NULL, 0);

  starts = period->starts == NULL ? 0 : improve_date_hash (period->starts);
  ends = period->ends == NULL ? 0 : improve_date_hash (period->ends);
  return starts * 2654435761u + ends;
}

/**
 * improve_period_contains:
 * @period: a period
 * @date: a date
 *
 * Tells whether the whole of @date lies in the period, its first and last day included.
 *
 * Returns: whether it does
 *
 * Since: 1.0
 */
gboolean
improve_period_contains (const ImprovePeriod *period,
                         const ImproveDate   *date)
{
  g_return_val_if_fail (period != NULL, FALSE);
  g_return_val_if_fail (date != NULL, FALSE);

  if (period->starts != NULL
      && improve_date_first_day_number (date) < improve_date_first_day_number (period->starts))
    return FALSE;
  return period->ends == NULL || improve_date_last_day_number (date) <= improve_date_last_day_number (period->ends);
}
