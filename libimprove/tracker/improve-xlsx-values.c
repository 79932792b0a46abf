/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Numbers as the sheet shows them. A date is a number of days and a format; which day is day 0 the workbook says. */

#include <libimprove/tracker/improve-xlsx-private.h>

#include <math.h>
#include <string.h>

#define LAST_SERIAL 2958465.0       /* 31 December 9999, counted from 1900 */
#define SERIAL_29_FEBRUARY_1900 60
#define DAYS_FROM_1900_TO_1904 1462
#define MAX_DIGITS 15
#define SECONDS_A_DAY 86400

/* What a format code asks for, section 1 alone. */
typedef struct
{
  gboolean year, day, month, hour, second, percent, other;
  guint whole, decimals;
  gboolean point;
} Code;

static const char *
skip_quoted (const char *p, char close)
{
  const char *end = strchr (p + 1, close);

  return end != NULL ? end : p + strlen (p) - 1;
}

static const char *
read_bracket (Code *code, const char *p)
{
  if (g_ascii_strncasecmp (p, "[h", 2) == 0 || g_ascii_strncasecmp (p, "[m", 2) == 0 ||
      g_ascii_strncasecmp (p, "[s", 2) == 0)
    code->hour = TRUE;
  return skip_quoted (p, ']');
}

static void
read_letter (Code *code, char letter)
{
  switch (g_ascii_tolower (letter))
    {
    case 'y':
      code->year = TRUE;
      break;
    case 'd':
      code->day = TRUE;
      break;
    case 'm':
      code->month = TRUE;
      break;
    case 'h':
      code->hour = TRUE;
      break;
    case 's':
      code->second = TRUE;
      break;
    case '%':
      code->percent = TRUE;
      break;
    case '.':
      code->point = TRUE;
      break;
    case '0':
      if (code->point)
        code->decimals++;
      else
        code->whole++;
      break;
    case '#':
    case '?':
    case ',':
    case ' ':
    case '-':
    case '/':
    case ':':
      break;
    default:
      code->other = TRUE;
      break;
    }
}

static void
read_code (Code *code, const char *text)
{
  for (const char *p = text; *p != '\0' && *p != ';'; p++)
    if (*p == '"')
      p = skip_quoted (p, '"');
    else if (*p == '[')
      p = read_bracket (code, p);
    else if ((*p == '\\' || *p == '_' || *p == '*') && p[1] != '\0')
      p++;
    else
      read_letter (code, *p);
}

ImproveXlsxFormat
improve_xlsx_format_from_code (const char *text)
{
  ImproveXlsxFormat format = { IMPROVE_XLSX_SHOWN_PLAIN, 0, 0 };
  Code code = { 0 };

  if (g_ascii_strncasecmp (text, "general", 7) == 0 || *text == '@')
    return format;
  read_code (&code, text);
  format.whole = (guint8) MIN (code.whole, MAX_DIGITS);
  format.decimals = (guint8) MIN (code.decimals, MAX_DIGITS);
  if (code.day)
    format.shown = IMPROVE_XLSX_SHOWN_DATE;
  else if (code.year)
    format.shown = code.month ? IMPROVE_XLSX_SHOWN_MONTH : IMPROVE_XLSX_SHOWN_YEAR;
  else if (code.hour || code.second)
    format.shown = IMPROVE_XLSX_SHOWN_TIME;
  else if (code.month)
    format.shown = IMPROVE_XLSX_SHOWN_DATE;
  else if (code.percent)
    format.shown = IMPROVE_XLSX_SHOWN_PERCENT;
  else if (!code.other && code.whole > 0)
    format.shown = IMPROVE_XLSX_SHOWN_DIGITS;
  return format;
}

/* The formats that have a number instead of a code (ECMA-376 part 1, 18.8.30). */
ImproveXlsxFormat
improve_xlsx_format_from_id (guint id)
{
  static const struct
  {
    guint first, last;
    const char *code;
  } known[] = {
    { 1, 1, "0" },       { 2, 2, "0.00" },   { 3, 3, "#,##0" },  { 4, 4, "#,##0.00" }, { 9, 9, "0%" },
    { 10, 10, "0.00%" }, { 14, 16, "d/m/y" }, { 17, 17, "mmm-yy" }, { 18, 21, "h:mm" },   { 22, 22, "d/m/y h:mm" },
    { 27, 31, "d/m/y" }, { 32, 35, "h:mm" }, { 36, 36, "d/m/y" }, { 45, 47, "mm:ss" },  { 50, 58, "d/m/y" },
  };
  ImproveXlsxFormat plain = { IMPROVE_XLSX_SHOWN_PLAIN, 0, 0 };

  for (gsize i = 0; i < G_N_ELEMENTS (known); i++)
    if (id >= known[i].first && id <= known[i].last)
      return improve_xlsx_format_from_code (known[i].code);
  return plain;
}

/* The day with that number. The 1900 system counts a 29 February 1900 that never was: the numbers before it are one
 * day off from the calendar, and it is printed as it stands, so that whoever reads dates refuses it. */
static char *
print_day (int serial, gboolean from_1904, ImproveXlsxShown shown)
{
  static const char *const months[] = { "January", "February", "March", "April", "May", "June", "July", "August",
                                        "September", "October", "November", "December" };
  GDate date;

  if (!from_1904 && serial == SERIAL_29_FEBRUARY_1900)
    return g_strdup ("1900-02-29");
  if (!from_1904 && serial == 0)
    return g_strdup ("1900-01-00");
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 1, G_DATE_JANUARY, from_1904 ? 1904 : 1900);
  if (from_1904)
    g_date_add_days (&date, (guint) serial);
  else
    g_date_add_days (&date, (guint) (serial - (serial > SERIAL_29_FEBRUARY_1900 ? 2 : 1)));
  /* A format without days shows a month; a day other than the first was meant to be one. */
  if (shown == IMPROVE_XLSX_SHOWN_MONTH && g_date_get_day (&date) == 1)
    return g_strdup_printf ("%s %d", months[g_date_get_month (&date) - 1], g_date_get_year (&date));
  if (shown == IMPROVE_XLSX_SHOWN_YEAR && g_date_get_day (&date) == 1 && g_date_get_month (&date) == G_DATE_JANUARY)
    return g_strdup_printf ("%d", g_date_get_year (&date));
  return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (&date), (int) g_date_get_month (&date),
                          g_date_get_day (&date));
}

static char *
print_date (double value, gboolean from_1904, ImproveXlsxShown shown)
{
  int serial = (int) floor (value);
  int seconds = (int) ((value - serial) * SECONDS_A_DAY + 0.5);
  g_autofree char *day = NULL;

  if (seconds == SECONDS_A_DAY)
    {
      serial++;
      seconds = 0;
    }
  if (shown == IMPROVE_XLSX_SHOWN_TIME && serial == 0)
    return g_strdup_printf ("%02d:%02d", seconds / 3600, seconds / 60 % 60);
  day = print_day (serial, from_1904, shown);
  if (seconds == 0 || shown == IMPROVE_XLSX_SHOWN_MONTH || shown == IMPROVE_XLSX_SHOWN_YEAR)
    return g_steal_pointer (&day);
  return g_strdup_printf ("%s %02d:%02d", day, seconds / 3600, seconds / 60 % 60);
}

static char *
print_plain (double value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  return g_strdup (g_ascii_formatd (buffer, sizeof buffer, "%.15g", value));
}

/* A format may add zeros; it may not take figures away. */
static char *
print_digits (double value, guint whole, guint decimals)
{
  char format[16];
  char buffer[G_ASCII_DTOSTR_BUF_SIZE * 2];

  g_snprintf (format, sizeof format, "%%0%u.%uf", whole + decimals + (decimals > 0) + (value < 0), decimals);
  g_ascii_formatd (buffer, sizeof buffer, format, value);
  return fabs (g_ascii_strtod (buffer, NULL) - value) <= fabs (value) * 1e-12 ? g_strdup (buffer) : print_plain (value);
}

/* The number as the sheet shows it, dates as ISO 8601 has them; what is no number is handed back. */
char *
improve_xlsx_print_number (const char *number, const ImproveXlsxFormat *format, gboolean from_1904)
{
  char *end;
  double value = g_ascii_strtod (number, &end);
  double last = from_1904 ? LAST_SERIAL - DAYS_FROM_1900_TO_1904 : LAST_SERIAL;

  if (end == number || *end != '\0' || !isfinite (value))
    return g_strdup (number);
  switch (format->shown)
    {
    case IMPROVE_XLSX_SHOWN_DATE:
    case IMPROVE_XLSX_SHOWN_MONTH:
    case IMPROVE_XLSX_SHOWN_YEAR:
    case IMPROVE_XLSX_SHOWN_TIME:
      return value >= 0 && value < last + 1 ? print_date (value, from_1904, format->shown) : print_plain (value);
    case IMPROVE_XLSX_SHOWN_PERCENT:
      {
        g_autofree char *percent = print_plain (value * 100);

        return g_strconcat (percent, "%", NULL);
      }
    case IMPROVE_XLSX_SHOWN_DIGITS:
      return fabs (value) < 1e15 ? print_digits (value, format->whole, format->decimals) : print_plain (value);
    case IMPROVE_XLSX_SHOWN_PLAIN:
    default:
      return print_plain (value);
    }
}
