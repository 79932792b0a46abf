/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-calendar.h>

G_BEGIN_DECLS

/* Makes a calendar from a list of bank holidays, in any order; of two on one day the first counts. It knows the years
 * from the earliest to the latest of them. */
ImproveCalendar *improve_calendar_new_from_days (ImproveDivision           division,
                                                 const ImproveDate *const *days,
                                                 const char *const        *titles,
                                                 gsize                     n_days,
                                                 GError                  **error);

/* What the day of that number is left out as; NULL for weekends and working days. */
const char *improve_calendar_title_of (const ImproveCalendar *calendar,
                                       int                    number);

/* The built-in bank holidays, in order of date. */
enum
{
  IMPROVE_IN_ENGLAND_AND_WALES = 1 << 0,
  IMPROVE_IN_SCOTLAND = 1 << 1,
  IMPROVE_IN_NORTHERN_IRELAND = 1 << 2,
};

typedef struct
{
  guint16 year;
  guint8 month;
  guint8 day;
  guint8 divisions;
  const char *title;
} ImproveBankHoliday;

#define IMPROVE_BANK_HOLIDAYS_FIRST_YEAR 2010
#define IMPROVE_BANK_HOLIDAYS_LAST_YEAR 2030

extern const ImproveBankHoliday improve_bank_holidays[];
extern const gsize improve_n_bank_holidays;

G_END_DECLS
