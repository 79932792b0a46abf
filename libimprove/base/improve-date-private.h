/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>

G_BEGIN_DECLS

struct _ImproveDate
{
  gatomicrefcount ref_count;
  guint16 year;      /* 1 to 9999 */
  guint8 quarter;    /* 1 to 4; 0 for a year */
  guint8 month;      /* 1 to 12; 0 for a year or a quarter */
  guint8 day;        /* 1 to 31; 0 but for a day */
  guint8 precision;  /* an ImprovePrecision */
};

#define IMPROVE_DATE_MAX_YEAR 9999

/* Room for the longest text form and its terminator. */
#define IMPROVE_DATE_TEXT_SIZE 11

/* Day numbers count days: 1 is 1 January of the year 1, a Monday. */
#define IMPROVE_DATE_MAX_DAY_NUMBER 3652059

/* The value without a heap block: for those who read or compare many dates. */
typedef enum
{
  IMPROVE_DATE_FAULT_NONE = 0,
  IMPROVE_DATE_FAULT_SYNTAX,
  IMPROVE_DATE_FAULT_RANGE,
} ImproveDateFault;

ImproveDateFault improve_date_scan (const char  *text,
                                    gsize        length,
                                    ImproveDate *value);

/* NULL where the bytes are not a date; no GError, for readers that say themselves where the fault is. */
ImproveDate *improve_date_parse_bytes (const char *text,
                                       gsize       length);

/* Writes the text form with its terminator and returns its length. */
gsize improve_date_print (const ImproveDate *date,
                          char               buffer[IMPROVE_DATE_TEXT_SIZE]);

/* The parts must be right: @month gives the quarter too, and what is finer than @precision is left out. */
ImproveDate *improve_date_alloc (int              year,
                                 int              month,
                                 int              day,
                                 ImprovePrecision precision);

int improve_date_days_in_month (int year,
                                int month);
int improve_date_first_day_number (const ImproveDate *date);
int improve_date_last_day_number (const ImproveDate *date);

/* NULL where the number is outside 1 to IMPROVE_DATE_MAX_DAY_NUMBER. */
ImproveDate *improve_date_from_day_number (int number);

/* 1 for a Monday to 7 for a Sunday. */
static inline int
improve_date_weekday_of (int number)
{
  return (number - 1) % 7 + 1;
}

gboolean improve_date_require_day (const ImproveDate *date,
                                   GError           **error);

G_END_DECLS
