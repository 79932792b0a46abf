/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <string.h>

#include <libimprove/base/improve-date-private.h>
#include <libimprove/reading/improve-reading-dates-private.h>

#define FIRST_YEAR 1880
#define LAST_YEAR 2199

/* The number a token starts with, and how many bytes of it are digits; at most six digits. */
static int
read_number (const ImproveWords *words, guint i, gsize *digits)
{
  const ImproveToken *token;
  int value = 0;

  *digits = 0;
  if (i >= improve_words_size (words))
    return -1;
  token = improve_words_get (words, i);
  for (gsize p = token->start; p < token->end && g_ascii_isdigit (words->text[p]); p++)
    {
      if (++*digits > 6)
        return -1;
      value = 10 * value + (words->text[p] - '0');
    }
  return *digits > 0 ? value : -1;
}

static gboolean
is_ordinal_ending (const char *text, gsize length)
{
  static const char *const endings[] = { "st", "nd", "rd", "th" };

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (length == 2 && g_ascii_strncasecmp (text, endings[i], 2) == 0)
      return TRUE;
  return FALSE;
}

/* "14" or "14th" or "14 th" at @i: the day, and the token after it. */
static int
read_day (const ImproveWords *words, guint i, guint *after)
{
  gsize digits;
  int day = read_number (words, i, &digits);
  const ImproveToken *token;

  if (day < 0 || digits > 2)
    return -1;
  token = improve_words_get (words, i);
  *after = i + 1;
  if (token->end - token->start == digits)
    {
      if (i + 1 < improve_words_size (words))
        {
          const ImproveToken *next = improve_words_get (words, i + 1);

          if (is_ordinal_ending (words->text + next->start, next->end - next->start))
            *after = i + 2;
        }
      return day;
    }
  return is_ordinal_ending (words->text + token->start + digits, token->end - token->start - digits) ? day : -1;
}

static void
skip_marks (const ImproveWords *words, guint *i)
{
  while (improve_words_is_mark (words, *i, ',') || improve_words_is_mark (words, *i, '.') ||
         improve_words_is_mark (words, *i, '\''))
    (*i)++;
}

/* A year of four digits, or of two, at @i. Five digits are a year gone wrong: 20177. */
static gboolean
read_year (const ImproveWords *words, guint i, ImproveReadingDate *date)
{
  gsize digits;
  int year = read_number (words, i, &digits);
  const ImproveToken *token;

  if (year < 0 || digits == 1 || digits == 3)
    return FALSE;
  token = improve_words_get (words, i);
  if (token->end - token->start != digits)
    return FALSE;
  date->short_year = digits == 2;
  date->year = digits == 2 ? 2000 + year : year;
  date->to = i + 1;
  return TRUE;
}

/* "14th (day of) June(,) 2017" */
static gboolean
read_day_first (const ImproveWords *words, guint i, ImproveReadingDate *date)
{
  guint at;

  date->day = read_day (words, i, &at);
  if (date->day < 0)
    return FALSE;
  skip_marks (words, &at);
  if (improve_words_is (words, at, "day"))
    at++;
  if (improve_words_is (words, at, "of"))
    at++;
  if (!improve_words_has_use (words, at, IMPROVE_WORD_MONTH))
    return FALSE;
  date->month = improve_words_get (words, at)->value;
  at++;
  skip_marks (words, &at);
  if (!read_year (words, at, date))
    return FALSE;
  /* "6 May 10.30am" has no year. */
  return !date->short_year || improve_words_is_mark (words, at - 1, '\'');
}

/* "June 14(th), 2017" */
static gboolean
read_month_first (const ImproveWords *words, guint i, ImproveReadingDate *date)
{
  guint at;

  if (!improve_words_has_use (words, i, IMPROVE_WORD_MONTH))
    return FALSE;
  date->month = improve_words_get (words, i)->value;
  date->day = read_day (words, i + 1, &at);
  if (date->day < 0)
    return FALSE;
  skip_marks (words, &at);
  return read_year (words, at, date) && !date->short_year;
}

/* Three numbers with / . or - between them, in one run. */
static gboolean
read_numbers (const ImproveWords *words, guint i, ImproveReadingDate *date)
{
  const char *text = words->text + improve_words_get (words, i)->start;
  gsize left = words->length - improve_words_get (words, i)->start;
  int parts[3];
  gsize lengths[3];
  gsize p = 0;
  char mark = 0;

  for (guint n = 0; n < 3; n++)
    {
      gsize start = p;

      parts[n] = 0;
      while (p < left && p - start < 6 && g_ascii_isdigit (text[p]))
        parts[n] = 10 * parts[n] + (text[p++] - '0');
      lengths[n] = p - start;
      if (lengths[n] == 0)
        return FALSE;
      if (n == 2)
        break;
      if (p >= left || strchr ("/.-", text[p]) == NULL || (n == 1 && text[p] != mark))
        return FALSE;
      mark = text[p++];
    }
  if (p < left && (g_ascii_isalnum (text[p]) || (text[p] == mark && p + 1 < left && g_ascii_isdigit (text[p + 1]))))
    return FALSE;
  if (lengths[0] == 4 && lengths[1] == 2 && lengths[2] == 2)
    {
      date->year = parts[0];
      date->day = parts[2];
    }
  else if (lengths[0] <= 2 && lengths[1] <= 2 && (lengths[2] == 4 || (lengths[2] == 2 && mark != '-')))
    {
      date->day = parts[0];
      date->short_year = lengths[2] == 2;
      date->year = date->short_year ? 2000 + parts[2] : parts[2];
    }
  else
    return FALSE;
  date->month = parts[1];
  date->to = i;
  while (date->to < improve_words_size (words) &&
         improve_words_get (words, date->to)->start < improve_words_get (words, i)->start + p)
    date->to++;
  return TRUE;
}

static gboolean
can_be (const ImproveReadingDate *date)
{
  return date->year >= FIRST_YEAR && date->year <= LAST_YEAR && date->month >= 1 && date->month <= 12 &&
         date->day >= 1 && date->day <= improve_date_days_in_month (date->year, date->month);
}

/* The day of the week named up to three tokens before, 0 for none. */
static int
weekday_before (const ImproveWords *words, guint from, guint i, guint *start)
{
  for (guint back = 1; back <= 3 && i >= from + back; back++)
    {
      guint at = i - back;

      if (improve_words_has_use (words, at, IMPROVE_WORD_WEEKDAY))
        {
          *start = at;
          return improve_words_get (words, at)->value;
        }
      if (!improve_words_is_mark (words, at, ',') && !improve_words_is_mark (words, at, '.') &&
          !improve_words_is (words, at, "the"))
        return 0;
    }
  return 0;
}

static ImproveDateFinding
judge (const ImproveWords *words, guint from, ImproveReadingDate *date)
{
  ImproveDate value = { .year = (guint16) date->year,
                        .month = (guint8) date->month,
                        .day = (guint8) date->day,
                        .precision = IMPROVE_PRECISION_DAY };
  int weekday = weekday_before (words, from, date->from, &date->from);

  if (!can_be (date))
    return IMPROVE_DATE_BAD;
  value.quarter = (guint8) ((date->month + 2) / 3);
  date->wrong_weekday = weekday != 0 && improve_date_weekday_of (improve_date_first_day_number (&value)) != weekday;
  return date->wrong_weekday ? IMPROVE_DATE_BAD : IMPROVE_DATE_GOOD;
}

ImproveDateFinding
improve_reading_find_date (const ImproveWords *words, guint from, guint to, ImproveReadingDate *date)
{
  to = MIN (to, improve_words_size (words));
  for (guint i = from; i < to; i++)
    {
      const ImproveToken *token = improve_words_get (words, i);
      gboolean digit = g_ascii_isdigit (words->text[token->start]);

      if (!digit && (token->uses & IMPROVE_WORD_MONTH) == 0)
        continue;
      memset (date, 0, sizeof *date);
      date->from = i;
      if (digit ? read_day_first (words, i, date) || read_numbers (words, i, date) : read_month_first (words, i, date))
        return judge (words, from, date);
    }
  return IMPROVE_DATE_NOT_FOUND;
}

char *
improve_reading_date_text (const ImproveReadingDate *date)
{
  return g_strdup_printf ("%04d-%02d-%02d", date->year, date->month, date->day);
}
