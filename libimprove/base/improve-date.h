/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>
#include <libimprove/base/improve-version-macros.h>

G_BEGIN_DECLS

/**
 * ImprovePrecision:
 * @IMPROVE_PRECISION_UNKNOWN: not known; no #ImproveDate has it
 * @IMPROVE_PRECISION_YEAR: a year
 * @IMPROVE_PRECISION_QUARTER: a calendar quarter
 * @IMPROVE_PRECISION_MONTH: a month
 * @IMPROVE_PRECISION_DAY: a day
 *
 * How much of a date is known, from coarse to fine.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_PRECISION_UNKNOWN = 0,
  IMPROVE_PRECISION_YEAR,
  IMPROVE_PRECISION_QUARTER,
  IMPROVE_PRECISION_MONTH,
  IMPROVE_PRECISION_DAY,
} ImprovePrecision;

#define IMPROVE_TYPE_PRECISION (improve_precision_get_type ())
IMPROVE_AVAILABLE_IN_1_0
GType improve_precision_get_type (void) G_GNUC_CONST;

/**
 * ImproveDate:
 *
 * A date of the (proleptic) Gregorian calendar with a precision: a day, a month, a calendar quarter or a year.
 *
 * Its text form is EDTF (ISO 8601-2): `2017-06-14`, `2017-06`, `2017-33` to `2017-36` for January to March up to
 * October to December, `2017`. Years run from 1 to 9999. A date has no time and no time zone, and nothing here depends
 * on the locale or the clock.
 *
 * Dates never change once made, so they can be shared between threads.
 *
 * Since: 1.0
 */
typedef struct _ImproveDate ImproveDate;

#define IMPROVE_TYPE_DATE (improve_date_get_type ())
IMPROVE_AVAILABLE_IN_1_0
GType improve_date_get_type (void) G_GNUC_CONST;

IMPROVE_AVAILABLE_IN_1_0
ImproveDate *improve_date_new_ymd (int      year,
                                   int      month,
                                   int      day,
                                   GError **error);
IMPROVE_AVAILABLE_IN_1_0
ImproveDate *improve_date_new_month (int      year,
                                     int      month,
                                     GError **error);
IMPROVE_AVAILABLE_IN_1_0
ImproveDate *improve_date_new_quarter (int      year,
                                       int      quarter,
                                       GError **error);
IMPROVE_AVAILABLE_IN_1_0
ImproveDate *improve_date_new_year (int      year,
                                    GError **error);
IMPROVE_AVAILABLE_IN_1_0
ImproveDate *improve_date_ref (ImproveDate *date);
IMPROVE_AVAILABLE_IN_1_0
void improve_date_unref (ImproveDate *date);

IMPROVE_AVAILABLE_IN_1_0
ImproveDate *improve_date_parse (const char *text,
                                 GError    **error);
IMPROVE_AVAILABLE_IN_1_0
ImproveDate *improve_date_parse_financial_quarter (const char *text,
                                                   GError    **error);
IMPROVE_AVAILABLE_IN_1_0
char *improve_date_to_string (const ImproveDate *date);
IMPROVE_AVAILABLE_IN_1_0
char *improve_date_to_words (const ImproveDate *date);
IMPROVE_AVAILABLE_IN_1_0
char *improve_date_to_financial_quarter (const ImproveDate *date);

IMPROVE_AVAILABLE_IN_1_0
ImprovePrecision improve_date_get_precision (const ImproveDate *date);
IMPROVE_AVAILABLE_IN_1_0
int improve_date_get_year (const ImproveDate *date);
IMPROVE_AVAILABLE_IN_1_0
int improve_date_get_quarter (const ImproveDate *date);
IMPROVE_AVAILABLE_IN_1_0
int improve_date_get_month (const ImproveDate *date);
IMPROVE_AVAILABLE_IN_1_0
int improve_date_get_day (const ImproveDate *date);
IMPROVE_AVAILABLE_IN_1_0
int improve_date_get_weekday (const ImproveDate *date);

IMPROVE_AVAILABLE_IN_1_0
int improve_date_compare (const ImproveDate *date,
                          const ImproveDate *other);
IMPROVE_AVAILABLE_IN_1_0
gboolean improve_date_equal (const ImproveDate *date,
                             const ImproveDate *other);
IMPROVE_AVAILABLE_IN_1_0
guint improve_date_hash (const ImproveDate *date);
IMPROVE_AVAILABLE_IN_1_0
gboolean improve_date_is_after (const ImproveDate *date,
                                const ImproveDate *other);
IMPROVE_AVAILABLE_IN_1_0
gboolean improve_date_is_past (const ImproveDate *date,
                               const ImproveDate *today);

IMPROVE_AVAILABLE_IN_1_0
ImproveDate *improve_date_first_day (const ImproveDate *date);
IMPROVE_AVAILABLE_IN_1_0
ImproveDate *improve_date_last_day (const ImproveDate *date);
IMPROVE_AVAILABLE_IN_1_0
ImproveDate *improve_date_add_days (const ImproveDate *date,
                                    int                n_days,
                                    GError           **error);
IMPROVE_AVAILABLE_IN_1_0
ImproveDate *improve_date_add_months (const ImproveDate *date,
                                      int                n_months,
                                      GError           **error);
IMPROVE_AVAILABLE_IN_1_0
int improve_date_days_between (const ImproveDate *date,
                               const ImproveDate *other,
                               GError           **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ImproveDate, improve_date_unref)

G_END_DECLS
