/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/tracker/improve-date-order.h>

G_BEGIN_DECLS

/* How the dates of one file are written, as its mapping declares it. */
typedef struct
{
  ImproveDateOrder order;
  int century;                  /* the year that 00 stands for; 0: years of two digits are refused */
  gboolean financial_quarters;  /* "Q3 2017" counts from April 2017 */
  gboolean calendar_quarters;   /* "Q3 2017" counts from January 2017 */
} ImproveTrackerDateStyle;

/* Why words are no date. */
typedef enum
{
  IMPROVE_TRACKER_DATE_FAULT_NONE = 0,
  IMPROVE_TRACKER_DATE_FAULT_WORDS,
  IMPROVE_TRACKER_DATE_FAULT_AMBIGUOUS,
  IMPROVE_TRACKER_DATE_FAULT_ORDER,
  IMPROVE_TRACKER_DATE_FAULT_NO_YEAR,
  IMPROVE_TRACKER_DATE_FAULT_SHORT_YEAR,
  IMPROVE_TRACKER_DATE_FAULT_FAR_YEAR,
  IMPROVE_TRACKER_DATE_FAULT_NO_SUCH_DAY,
  IMPROVE_TRACKER_DATE_FAULT_WEEKDAY,
  IMPROVE_TRACKER_DATE_FAULT_YEAR_OR_MONTH,
  IMPROVE_TRACKER_DATE_FAULT_FINANCIAL_YEAR,
  IMPROVE_TRACKER_DATE_FAULT_QUARTER,
} ImproveTrackerDateFault;

typedef struct
{
  const char *rule;
  const char *reason;
  const char *mend;
} ImproveTrackerDateFaultText;

const ImproveTrackerDateFaultText *improve_tracker_date_fault_get_text (ImproveTrackerDateFault fault);

ImproveDate *improve_tracker_date_read (const char                    *words,
                                        const ImproveTrackerDateStyle *style,
                                        ImproveTrackerDateFault       *fault);
ImproveDate *improve_tracker_date_parse (const char                    *words,
                                         const ImproveTrackerDateStyle *style,
                                         GError                       **error);

/* The words as a row of tokens. */
#define IMPROVE_TRACKER_DATE_MAX_TOKENS 8

typedef struct
{
  guint n;
  char shape[IMPROVE_TRACKER_DATE_MAX_TOKENS + 1];   /* Y year, d one or two digits, m month, w weekday, q quarter */
  char before[IMPROVE_TRACKER_DATE_MAX_TOKENS];      /* what stands before each: a blank, / - . ' or NUL */
  int value[IMPROVE_TRACKER_DATE_MAX_TOKENS];
  int digits[IMPROVE_TRACKER_DATE_MAX_TOKENS];
} ImproveTrackerDateTokens;

gboolean improve_tracker_date_tokenise (const char               *words,
                                        ImproveTrackerDateTokens *tokens);

G_END_DECLS
