/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Periods as covers print them: "23 January to 16 February 2017", "9–24 November 2017", "01/06/2015 to 25/06/2015",
 * "4 March 2019 to 8 March 2019 and 9 April 2019 to 10 April 2019". What a day lacks, the next one to the right has. */

#include <string.h>

#include <libimprove/reading/improve-reading-dates-private.h>
#include <libimprove/reading/improve-report-found-private.h>

#define MOST_DAYS 8

typedef struct
{
  int year; /* 0 where it is not said */
  int month;
  int day;
} Day;

/* Dashes stand alone afterwards, so that "9-24" is three words. */
static char *
part_dashes (const char *text)
{
  static const char *const dashes[] = { "-",
                                        "\xe2\x80\x90",
                                        "\xe2\x80\x91",
                                        "\xe2\x80\x92",
                                        "\xe2\x80\x93",
                                        "\xe2\x80\x94",
                                        "\xe2\x80\x95",
                                        "\xe2\x88\x92",
                                        "\xe2\x94\x80" };
  GString *out = g_string_new (NULL);

  for (const char *p = text; *p != '\0';)
    {
      gsize n = 0;

      for (guint i = 0; i < G_N_ELEMENTS (dashes) && n == 0; i++)
        if (g_str_has_prefix (p, dashes[i]))
          n = strlen (dashes[i]);
      if (n > 0)
        g_string_append (out, " - ");
      else
        g_string_append_c (out, *p);
      p += MAX (n, 1);
    }
  return g_string_free (out, FALSE);
}

static int
number_at (const ImproveWords *words, guint i, gsize *digits)
{
  const ImproveToken *token;
  int value = 0;
  gsize p;

  *digits = 0;
  if (i >= improve_words_size (words))
    return -1;
  token = improve_words_get (words, i);
  for (p = token->start; p < token->end && g_ascii_isdigit (words->text[p]) && *digits < 5; p++)
    {
      value = 10 * value + (words->text[p] - '0');
      (*digits)++;
    }
  return *digits > 0 ? value : -1;
}

/* "4", "4 March", "4th March 2019", "01/06/2015" at @i; the token after it, 0 where none stands there. */
static guint
read_day (const ImproveWords *words, guint i, Day *day)
{
  ImproveReadingDate whole;
  gsize digits;
  int year;

  memset (day, 0, sizeof *day);
  while (improve_words_has_use (words, i, IMPROVE_WORD_WEEKDAY))
    i++;
  if (improve_reading_find_date (words, i, i + 1, &whole) == IMPROVE_DATE_GOOD && !whole.short_year)
    {
      day->year = whole.year;
      day->month = whole.month;
      day->day = whole.day;
      return whole.to;
    }
  day->day = number_at (words, i, &digits);
  if (day->day < 1 || day->day > 31 || digits > 2)
    return 0;
  i++;
  if (!improve_words_has_use (words, i, IMPROVE_WORD_MONTH))
    return i;
  day->month = improve_words_get (words, i++)->value;
  year = number_at (words, i, &digits);
  if (year < 0 || digits != 4)
    return i;
  day->year = year;
  return i + 1;
}

static gboolean
is_between (const ImproveWords *words, guint i)
{
  static const char *const between[] = { "to", "and", "until", "from", "then" };

  for (guint n = 0; n < G_N_ELEMENTS (between); n++)
    if (improve_words_is (words, i, between[n]))
      return TRUE;
  return improve_words_is_mark (words, i, '-') || improve_words_is_mark (words, i, ',') ||
         improve_words_is_mark (words, i, '&') || improve_words_is_mark (words, i, ':');
}

/* Fills what the days lack from the right. FALSE where that does not make days of them in their order. */
static gboolean
complete (Day *days, guint n)
{
  for (guint i = n; i > 0; i--)
    {
      Day *day = &days[i - 1];
      const Day *next = i < n ? &days[i] : NULL;

      if (next != NULL && day->month == 0)
        day->month = next->month;
      if (next != NULL && day->year == 0)
        /* "12 December to 5 January 2016": the year is that of the last day. */
        day->year = day->month > next->month ? next->year - 1 : next->year;
      if (day->year == 0 || day->month == 0 ||
          !g_date_valid_dmy ((GDateDay) day->day, (GDateMonth) day->month, (GDateYear) day->year))
        return FALSE;
      if (next != NULL &&
          10000 * day->year + 100 * day->month + day->day > 10000 * next->year + 100 * next->month + next->day)
        return FALSE;
    }
  return n > 0;
}

gboolean
improve_report_read_period (const char *text, char **start, char **end)
{
  g_autofree char *parted = part_dashes (text);
  g_autoptr (ImproveWords) words = improve_words_new ();
  Day days[MOST_DAYS];
  guint n = 0;
  guint i = 0;

  improve_words_fill (words, parted, strlen (parted));
  while (n < MOST_DAYS && i < improve_words_size (words))
    {
      guint from = i;
      guint next;

      while (is_between (words, i))
        i++;
      /* What follows a day without a word between is not of the period. */
      if (n > 0 && i == from)
        break;
      next = i < improve_words_size (words) ? read_day (words, i, &days[n]) : 0;
      if (next == 0)
        break;
      n++;
      i = next;
    }
  if (!complete (days, n))
    return FALSE;
  *start = g_strdup_printf ("%04d-%02d-%02d", days[0].year, days[0].month, days[0].day);
  *end = g_strdup_printf ("%04d-%02d-%02d", days[n - 1].year, days[n - 1].month, days[n - 1].day);
  return TRUE;
}
