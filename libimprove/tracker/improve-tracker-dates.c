/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <libimprove/tracker/improve-tracker-dates-private.h>

#include <string.h>

#include <libimprove/base/improve-errors.h>

/* A plan of any living council falls between these; outside them a figure is missing or too many. */
#define FIRST_YEAR 1900
#define LAST_YEAR 2199

typedef struct
{
  const ImproveTrackerDateTokens *tokens;
  const ImproveTrackerDateStyle *style;
  ImproveTrackerDateFault fault;
} Reading;

static const ImproveTrackerDateFaultText texts[] = {
  [IMPROVE_TRACKER_DATE_FAULT_NONE] = { "date", "", "" },
  [IMPROVE_TRACKER_DATE_FAULT_WORDS] = { "date-words", "the words are not one date",
    "give the day or the month and the year; the words are kept" },
  [IMPROVE_TRACKER_DATE_FAULT_AMBIGUOUS] = { "date-ambiguous", "the date reads both day first and month first",
    "declare date-order in the mapping" },
  [IMPROVE_TRACKER_DATE_FAULT_ORDER] = { "date-order", "there is no such day in the order the mapping declares",
    "correct the date, or date-order in the mapping" },
  [IMPROVE_TRACKER_DATE_FAULT_NO_YEAR] = { "date-no-year", "the date has no year", "write the year" },
  [IMPROVE_TRACKER_DATE_FAULT_SHORT_YEAR] = { "date-short-year", "the year has two figures",
    "write the year in full, or declare two-digit-years in the mapping" },
  [IMPROVE_TRACKER_DATE_FAULT_FAR_YEAR] = { "date-far-year", "the year lies outside 1900 to 2199",
    "correct the year" },
  [IMPROVE_TRACKER_DATE_FAULT_NO_SUCH_DAY] = { "date-no-such-day", "there is no such day in the calendar",
    "correct the day or the month" },
  [IMPROVE_TRACKER_DATE_FAULT_WEEKDAY] = { "date-weekday", "the date falls on another day of the week",
    "correct the date or the day of the week" },
  [IMPROVE_TRACKER_DATE_FAULT_YEAR_OR_MONTH] = { "date-year-or-month",
    "the figures read both as a month and as a financial year", "write the name of the month" },
  [IMPROVE_TRACKER_DATE_FAULT_FINANCIAL_YEAR] = { "date-financial-year", "a financial year is not one date",
    "give the quarter (Q4 2017/18), the month or the day" },
  [IMPROVE_TRACKER_DATE_FAULT_QUARTER] = { "date-quarter",
    "the quarter may be one of the calendar year or of the financial year",
    "write it like Q3 2017/18, or declare quarters in the mapping" },
};

const ImproveTrackerDateFaultText *
improve_tracker_date_fault_get_text (ImproveTrackerDateFault fault)
{
  return &texts[fault];
}

static ImproveDate *
refuse (Reading *self, ImproveTrackerDateFault fault)
{
  self->fault = fault;
  return NULL;
}

/* The year the token stands for, or 0. */
static int
year_of (Reading *self, guint token)
{
  int year = self->tokens->value[token];

  if (self->tokens->digits[token] != 4)
    {
      if (self->tokens->digits[token] != 2 || self->style->century == 0)
        {
          self->fault = IMPROVE_TRACKER_DATE_FAULT_SHORT_YEAR;
          return 0;
        }
      year += self->style->century;
    }
  if (year >= FIRST_YEAR && year <= LAST_YEAR)
    return year;
  self->fault = IMPROVE_TRACKER_DATE_FAULT_FAR_YEAR;
  return 0;
}

static ImproveDate *
make_day (Reading *self, guint year_token, int month, int day)
{
  int year = year_of (self, year_token);
  ImproveDate *date;

  if (year == 0)
    return NULL;
  date = improve_date_new_ymd (year, month, day, NULL);
  return date != NULL ? date : refuse (self, IMPROVE_TRACKER_DATE_FAULT_NO_SUCH_DAY);
}

static ImproveDate *
make_month (Reading *self, guint year_token, int month)
{
  int year = year_of (self, year_token);
  ImproveDate *date;

  if (year == 0)
    return NULL;
  date = improve_date_new_month (year, month, NULL);
  return date != NULL ? date : refuse (self, IMPROVE_TRACKER_DATE_FAULT_NO_SUCH_DAY);
}

/* Day and month in figures. The declared order alone decides; where none is, only what reads one way is taken. */
static ImproveDate *
read_figures (Reading *self)
{
  int first = self->tokens->value[0];
  int second = self->tokens->value[1];
  ImproveDateOrder order = self->style->order;

  if (self->tokens->before[1] != self->tokens->before[2])
    return refuse (self, IMPROVE_TRACKER_DATE_FAULT_WORDS);
  if (order != IMPROVE_DATE_ORDER_DAY_FIRST && order != IMPROVE_DATE_ORDER_MONTH_FIRST)
    {
      if (first <= 12 && second <= 12 && first != second)
        return refuse (self, IMPROVE_TRACKER_DATE_FAULT_AMBIGUOUS);
      order = second > 12 ? IMPROVE_DATE_ORDER_MONTH_FIRST : IMPROVE_DATE_ORDER_DAY_FIRST;
    }
  else if (order == IMPROVE_DATE_ORDER_DAY_FIRST ? second > 12 && first <= 12 : first > 12 && second <= 12)
    return refuse (self, IMPROVE_TRACKER_DATE_FAULT_ORDER);
  return order == IMPROVE_DATE_ORDER_DAY_FIRST ? make_day (self, 2, second, first)
                                               : make_day (self, 2, first, second);
}

static ImproveDate *
read_year_first (Reading *self)
{
  if (self->tokens->before[1] != self->tokens->before[2])
    return refuse (self, IMPROVE_TRACKER_DATE_FAULT_WORDS);
  return make_day (self, 0, self->tokens->value[1], self->tokens->value[2]);
}

/* 2017-06 is a month, 2017/18 a financial year, 2011-12 may be either; 2017-34 is a quarter of EDTF. */
static ImproveDate *
read_year_and_figures (Reading *self)
{
  int year = self->tokens->value[0];
  int value = self->tokens->value[1];
  gboolean financial = self->tokens->digits[1] == 2 && value == (year + 1) % 100;

  if (self->tokens->before[1] != '-' && self->tokens->before[1] != '/')
    return refuse (self, IMPROVE_TRACKER_DATE_FAULT_WORDS);
  if (financial && value <= 12 && self->style->order != IMPROVE_DATE_ORDER_YEAR_FIRST)
    return refuse (self, IMPROVE_TRACKER_DATE_FAULT_YEAR_OR_MONTH);
  if (financial && value > 12)
    return refuse (self, IMPROVE_TRACKER_DATE_FAULT_FINANCIAL_YEAR);
  if (self->tokens->before[1] == '-' && value >= 33 && value <= 36 && year_of (self, 0) != 0)
    return improve_date_new_quarter (year, value - 32, NULL);
  return make_month (self, 0, value);
}

static ImproveDate *
read_financial_quarter (Reading *self, int quarter, guint start_token)
{
  int starts = year_of (self, start_token);
  int ends = self->tokens->value[start_token + 1];
  g_autofree char *label = NULL;
  ImproveDate *date;

  if (starts == 0)
    return NULL;
  if (self->tokens->digits[start_token + 1] == 4)
    ends = ends == starts + 1 ? ends % 100 : -1;
  label = g_strdup_printf ("Q%d %04d/%02d", quarter, starts, ends);
  date = ends >= 0 ? improve_date_parse_financial_quarter (label, NULL) : NULL;
  return date != NULL ? date : refuse (self, IMPROVE_TRACKER_DATE_FAULT_WORDS);
}

static ImproveDate *
read_quarter (Reading *self, int quarter, guint year_token)
{
  int year = year_of (self, year_token);

  if (year == 0)
    return NULL;
  if (self->style->calendar_quarters)
    return improve_date_new_quarter (year, quarter, NULL);
  if (!self->style->financial_quarters)
    return refuse (self, IMPROVE_TRACKER_DATE_FAULT_QUARTER);
  return quarter == 4 ? improve_date_new_quarter (year + 1, 1, NULL)
                      : improve_date_new_quarter (year, quarter + 1, NULL);
}

/* "Mar-11" is a month where two-digit years are declared; "March 11" has lost its year. */
static ImproveDate *
read_month_and_figures (Reading *self)
{
  char before = self->tokens->before[1];

  if (before != '-' && before != '\'')
    return refuse (self, IMPROVE_TRACKER_DATE_FAULT_NO_YEAR);
  return make_month (self, 1, self->tokens->value[0]);
}

static ImproveDate *
read_year (Reading *self)
{
  int year = year_of (self, 0);

  return year != 0 ? improve_date_new_year (year, NULL) : NULL;
}

static ImproveDate *
read_shape (Reading *self, const char *shape)
{
  const int *value = self->tokens->value;

  if (g_str_equal (shape, "ddY") || g_str_equal (shape, "ddd"))
    return read_figures (self);
  if (g_str_equal (shape, "Ydd"))
    return read_year_first (self);
  if (g_str_equal (shape, "Yd"))
    return read_year_and_figures (self);
  if (g_str_equal (shape, "YY"))
    return refuse (self, IMPROVE_TRACKER_DATE_FAULT_FINANCIAL_YEAR);
  if (g_str_equal (shape, "dY"))
    return make_month (self, 1, value[0]);
  if (g_str_equal (shape, "dmY") || g_str_equal (shape, "dmd"))
    return make_day (self, 2, value[1], value[0]);
  if (g_str_equal (shape, "mdY"))
    return make_day (self, 2, value[0], value[1]);
  if (g_str_equal (shape, "Ymd"))
    return make_day (self, 0, value[1], value[2]);
  if (g_str_equal (shape, "mY"))
    return make_month (self, 1, value[0]);
  if (g_str_equal (shape, "md"))
    return read_month_and_figures (self);
  if (g_str_equal (shape, "m") || g_str_equal (shape, "dm"))
    return refuse (self, IMPROVE_TRACKER_DATE_FAULT_NO_YEAR);
  if (g_str_equal (shape, "Y"))
    return read_year (self);
  if (g_str_equal (shape, "qYd") || g_str_equal (shape, "qYY") || g_str_equal (shape, "qdd"))
    return read_financial_quarter (self, value[0], 1);
  if (g_str_equal (shape, "Ydq") || g_str_equal (shape, "YYq") || g_str_equal (shape, "ddq"))
    return read_financial_quarter (self, value[2], 0);
  if (g_str_equal (shape, "qY"))
    return read_quarter (self, value[0], 1);
  if (g_str_equal (shape, "Yq"))
    return read_quarter (self, value[1], 0);
  return refuse (self, IMPROVE_TRACKER_DATE_FAULT_WORDS);
}

/* A day of the week in front is a check on the date and nothing else. */
static ImproveDate *
read_weekday (Reading *self)
{
  ImproveTrackerDateTokens rest = *self->tokens;
  const ImproveTrackerDateTokens *all = self->tokens;
  ImproveDate *date;

  rest.n--;
  memmove (rest.shape, all->shape + 1, rest.n + 1);
  memmove (rest.before, all->before + 1, rest.n);
  memmove (rest.value, all->value + 1, rest.n * sizeof *rest.value);
  memmove (rest.digits, all->digits + 1, rest.n * sizeof *rest.digits);
  self->tokens = &rest;
  date = read_shape (self, rest.shape);
  self->tokens = all;
  if (date == NULL)
    return NULL;
  if (improve_date_get_weekday (date) == all->value[0])
    return date;
  improve_date_unref (date);
  return refuse (self, IMPROVE_TRACKER_DATE_FAULT_WEEKDAY);
}

/* The date the words of a cell mean, or NULL and why they mean none. Nothing is guessed: no year is added, no century,
 * no order of day and month, and the clock is not asked. */
ImproveDate *
improve_tracker_date_read (const char *words, const ImproveTrackerDateStyle *style, ImproveTrackerDateFault *fault)
{
  ImproveTrackerDateTokens tokens;
  Reading reading = { &tokens, style, IMPROVE_TRACKER_DATE_FAULT_NONE };
  ImproveDate *date = NULL;

  if (!improve_tracker_date_tokenise (words, &tokens))
    reading.fault = IMPROVE_TRACKER_DATE_FAULT_WORDS;
  else if (tokens.shape[0] == 'w')
    date = read_weekday (&reading);
  else
    date = read_shape (&reading, tokens.shape);
  *fault = reading.fault;
  return date;
}

/* The same with a GError, for dates that are not cells. */
ImproveDate *
improve_tracker_date_parse (const char *words, const ImproveTrackerDateStyle *style, GError **error)
{
  ImproveTrackerDateFault fault;
  ImproveDate *date = improve_tracker_date_read (words, style, &fault);

  if (date == NULL)
    g_set_error (error, IMPROVE_IMPORT_ERROR,
                 fault == IMPROVE_TRACKER_DATE_FAULT_AMBIGUOUS ? IMPROVE_IMPORT_ERROR_AMBIGUOUS_DATE
                                                               : IMPROVE_IMPORT_ERROR_FORMAT,
                 "[%s] %s; %s", texts[fault].rule, texts[fault].reason, texts[fault].mend);
  return date;
}
