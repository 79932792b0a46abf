/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Dates as text: EDTF, English words, financial quarters. */

#include <string.h>

#include <libimprove/base/improve-date-private.h>
#include <libimprove/base/improve-errors.h>

/* EDTF numbers the calendar quarters among the "seasons": 33 to 36. */
#define FIRST_QUARTER_CODE 33

static const char month_names[12][10] = {
  "January", "February", "March",     "April",   "May",      "June",
  "July",    "August",   "September", "October", "November", "December",
};

/* The number @n digits make, or -1. */
static int
read_digits (const char *text,
             int         n)
{
  int value = 0;

  for (int i = 0; i < n; i++)
    {
      if (text[i] < '0' || text[i] > '9')
        return -1;
      value = value * 10 + (text[i] - '0');
    }
  return value;
}

static ImproveDateFault
scan_month (const char  *text,
            ImproveDate *value)
{
  int code = text[0] == '-' ? read_digits (text + 1, 2) : -1;

  if (code < 0)
    return IMPROVE_DATE_FAULT_SYNTAX;
  if (code >= FIRST_QUARTER_CODE && code < FIRST_QUARTER_CODE + 4)
    {
      value->quarter = code - FIRST_QUARTER_CODE + 1;
      value->precision = IMPROVE_PRECISION_QUARTER;
      return IMPROVE_DATE_FAULT_NONE;
    }
  if (code < 1 || code > 12)
    return IMPROVE_DATE_FAULT_RANGE;
  value->month = code;
  value->quarter = (code + 2) / 3;
  value->precision = IMPROVE_PRECISION_MONTH;
  return IMPROVE_DATE_FAULT_NONE;
}

static ImproveDateFault
scan_day (const char  *text,
          ImproveDate *value)
{
  int day = text[0] == '-' ? read_digits (text + 1, 2) : -1;

  if (day < 0)
    return IMPROVE_DATE_FAULT_SYNTAX;
  if (value->month == 0 || day < 1 || day > improve_date_days_in_month (value->year, value->month))
    return IMPROVE_DATE_FAULT_RANGE;
  value->day = day;
  value->precision = IMPROVE_PRECISION_DAY;
  return IMPROVE_DATE_FAULT_NONE;
}

ImproveDateFault
improve_date_scan (const char  *text,
                   gsize        length,
                   ImproveDate *value)
{
  ImproveDateFault fault = IMPROVE_DATE_FAULT_NONE;
  int year;

  if (length != 4 && length != 7 && length != 10)
    return IMPROVE_DATE_FAULT_SYNTAX;

  year = read_digits (text, 4);
  if (year < 0)
    return IMPROVE_DATE_FAULT_SYNTAX;
  *value = (ImproveDate) { .year = year, .precision = IMPROVE_PRECISION_YEAR };
  if (length >= 7)
    fault = scan_month (text + 4, value);
  if (length == 10 && fault == IMPROVE_DATE_FAULT_NONE)
    fault = scan_day (text + 7, value);
  if (year == 0 && fault == IMPROVE_DATE_FAULT_NONE)
    fault = IMPROVE_DATE_FAULT_RANGE;
  return fault;
}

static ImproveDate *
date_from_value (const ImproveDate *value)
{
  ImproveDate *date = g_memdup2 (value, sizeof *value);

  g_atomic_ref_count_init (&date->ref_count);
  return date;
}

ImproveDate *
improve_date_parse_bytes (const char *text,
                          gsize       length)
{
  ImproveDate value;

  if (improve_date_scan (text, length, &value) != IMPROVE_DATE_FAULT_NONE)
    return NULL;
  return date_from_value (&value);
}

/**
 * improve_date_parse:
 * @text: a date in EDTF: `2017`, `2017-06`, `2017-06-14`, or `2017-33` to `2017-36` for a calendar quarter
 * @error: return location for an error
 *
 * Reads a date. Nothing else is accepted: no blanks, no signs, no shorter or longer numbers, no other order.
 *
 * Returns: (transfer full): the date; on failure %NULL with %IMPROVE_DATE_ERROR_SYNTAX, or
 *   %IMPROVE_DATE_ERROR_OUT_OF_RANGE where there is no such day, month or year
 *
 * Since: 1.0
 */
ImproveDate *
improve_date_parse (const char *text,
                    GError    **error)
{
  ImproveDate value;

  g_return_val_if_fail (text != NULL, NULL);

  /* Eleven bytes tell that a text is too long; no need to walk the rest of it. */
  switch (improve_date_scan (text, strnlen (text, IMPROVE_DATE_TEXT_SIZE), &value))
    {
    case IMPROVE_DATE_FAULT_NONE:
      return date_from_value (&value);
    case IMPROVE_DATE_FAULT_RANGE:
      g_set_error_literal (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_OUT_OF_RANGE,
                           "[date-range] No such date in the calendar: correct the day, the month or the year");
      return NULL;
    case IMPROVE_DATE_FAULT_SYNTAX:
    default:
      g_set_error_literal (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_SYNTAX,
                           "[date-syntax] Not a date: write YYYY-MM-DD, YYYY-MM, YYYY, or YYYY-33 to YYYY-36 for a "
                           "calendar quarter");
      return NULL;
    }
}

/**
 * improve_date_parse_financial_quarter:
 * @text: a quarter of a financial year, such as `Q1 2017/18`; `Q1 2017-18` and `Q1 2017/2018` are read too
 * @error: return location for an error
 *
 * Reads a quarter of a financial year that runs from April to March, as UK councils have it: `Q1 2017/18` is April to
 * June 2017, whose EDTF is `2017-34`, and `Q4 2017/18` is January to March 2018, `2018-33`.
 *
 * Returns: (transfer full): the calendar quarter; on failure %NULL with %IMPROVE_DATE_ERROR_SYNTAX, or
 *   %IMPROVE_DATE_ERROR_OUT_OF_RANGE where the second year does not follow the first
 *
 * Since: 1.0
 */
ImproveDate *
improve_date_parse_financial_quarter (const char *text,
                                      GError    **error)
{
  gsize length;
  int quarter, starts, ends, modulus;

  g_return_val_if_fail (text != NULL, NULL);

  /* Q1 2017/18 or Q1 2017/2018 */
  length = strnlen (text, 13);
  if ((length != 10 && length != 12) || (text[0] != 'Q' && text[0] != 'q') || text[1] < '1' || text[1] > '4'
      || text[2] != ' ' || (text[7] != '/' && text[7] != '-') || (starts = read_digits (text + 3, 4)) < 0
      || (ends = read_digits (text + 8, (int) length - 8)) < 0)
    {
      g_set_error_literal (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_SYNTAX,
                           "[quarter-syntax] Not a quarter of a financial year: write it like Q1 2017/18");
      return NULL;
    }

  modulus = length == 10 ? 100 : 10000;
  if (starts == 0 || (starts + 1) % modulus != ends)
    {
      g_set_error_literal (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_OUT_OF_RANGE,
                           "[quarter-range] A financial year ends in the year after it starts: correct one of them");
      return NULL;
    }
  quarter = text[1] - '0';
  return quarter == 4 ? improve_date_new_quarter (starts + 1, 1, error)
                      : improve_date_new_quarter (starts, quarter + 1, error);
}

static char *
print_digits (char *end,
              int   value,
              int   n)
{
  for (int i = n - 1; i >= 0; i--, value /= 10)
    end[i] = '0' + value % 10;
  return end + n;
}

static int
count_digits (int value)
{
  return value < 10 ? 1 : value < 100 ? 2 : value < 1000 ? 3 : 4;
}

gsize
improve_date_print (const ImproveDate *date,
                    char               buffer[IMPROVE_DATE_TEXT_SIZE])
{
  char *end = print_digits (buffer, date->year, 4);

  if (date->precision > IMPROVE_PRECISION_YEAR)
    {
      *end++ = '-';
      end = print_digits (end, date->month != 0 ? date->month : FIRST_QUARTER_CODE - 1 + date->quarter, 2);
    }
  if (date->precision == IMPROVE_PRECISION_DAY)
    {
      *end++ = '-';
      end = print_digits (end, date->day, 2);
    }
  *end = '\0';
  return end - buffer;
}

/**
 * improve_date_to_string:
 * @date: a date
 *
 * Writes the date as EDTF; improve_date_parse() reads it back.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
improve_date_to_string (const ImproveDate *date)
{
  char buffer[IMPROVE_DATE_TEXT_SIZE];

  g_return_val_if_fail (date != NULL, NULL);

  return g_strndup (buffer, improve_date_print (date, buffer));
}

/**
 * improve_date_to_words:
 * @date: a date
 *
 * Writes the date in English for people to read, in the style of GOV.UK: `14 June 2017`, `June 2017`,
 * `Q2 2017 (April to June)`, `2017`. The quarter is one of the calendar year; for the financial year see
 * improve_date_to_financial_quarter().
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
improve_date_to_words (const ImproveDate *date)
{
  char day[3], year[5];

  g_return_val_if_fail (date != NULL, NULL);

  switch ((ImprovePrecision) date->precision)
    {
    case IMPROVE_PRECISION_DAY:
      /* Most dates are days, and a printf takes most of the time of telling one. */
      *print_digits (day, date->day, date->day < 10 ? 1 : 2) = '\0';
      *print_digits (year, date->year, count_digits (date->year)) = '\0';
      return g_strconcat (day, " ", month_names[date->month - 1], " ", year, NULL);
    case IMPROVE_PRECISION_MONTH:
      return g_strdup_printf ("%s %d", month_names[date->month - 1], date->year);
    case IMPROVE_PRECISION_QUARTER:
      return g_strdup_printf ("Q%d %d (%s to %s)", date->quarter, date->year, month_names[date->quarter * 3 - 3],
                              month_names[date->quarter * 3 - 1]);
    case IMPROVE_PRECISION_YEAR:
    case IMPROVE_PRECISION_UNKNOWN:
    default:
      return g_strdup_printf ("%d", date->year);
    }
}

/**
 * improve_date_to_financial_quarter:
 * @date: a date
 *
 * Names the quarter of the financial year, April to March, that the date is or lies in: `Q1 2017/18` for 14 June 2017.
 *
 * Returns: (transfer full) (nullable): the label; %NULL for a year, which has more than one, and for the months before
 *   April of the year 1, whose financial year started before the first year there is
 *
 * Since: 1.0
 */
char *
improve_date_to_financial_quarter (const ImproveDate *date)
{
  int starts, quarter;

  g_return_val_if_fail (date != NULL, NULL);

  if (date->quarter == 0)
    return NULL;
  starts = date->quarter == 1 ? date->year - 1 : date->year;
  quarter = date->quarter == 1 ? 4 : date->quarter - 1;
  if (starts == 0)
    return NULL;
  return g_strdup_printf ("Q%d %04d/%02d", quarter, starts, (starts + 1) % 100);
}
