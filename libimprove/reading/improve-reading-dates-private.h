/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/reading/improve-reading-words-private.h>

G_BEGIN_DECLS

/*
 * Dates as English minutes write them, the day first: "Wednesday, 14th June, 2017", "27 October 2016", "9th of
 * February 2026", "14/06/2017", and "2018-05-03". With the month in letters it may stand first: "January 13, 2016".
 * Nothing is guessed: what cannot be is bad, what lacks its year is no date.
 */

typedef enum
{
  IMPROVE_DATE_NOT_FOUND,
  IMPROVE_DATE_GOOD,
  IMPROVE_DATE_BAD,
} ImproveDateFinding;

typedef struct
{
  guint from; /* tokens */
  guint to;
  int year;
  int month;
  int day;
  gboolean short_year;    /* written "17" */
  gboolean wrong_weekday; /* the day of the week is another: bad */
} ImproveReadingDate;

/* The first date, good or bad, that starts at token @from or after it and before token @to. */
ImproveDateFinding improve_reading_find_date (const ImproveWords *words,
                                              guint               from,
                                              guint               to,
                                              ImproveReadingDate *date);

/* YYYY-MM-DD */
char *improve_reading_date_text (const ImproveReadingDate *date);

G_END_DECLS
