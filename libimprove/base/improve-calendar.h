/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>

G_BEGIN_DECLS

/**
 * ImproveDivision:
 * @IMPROVE_DIVISION_UNKNOWN: not known
 * @IMPROVE_DIVISION_ENGLAND_AND_WALES: England and Wales
 * @IMPROVE_DIVISION_SCOTLAND: Scotland
 * @IMPROVE_DIVISION_NORTHERN_IRELAND: Northern Ireland
 *
 * A part of the United Kingdom with bank holidays of its own. The nicks are the names GOV.UK gives the divisions.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_DIVISION_UNKNOWN = 0,
  IMPROVE_DIVISION_ENGLAND_AND_WALES,
  IMPROVE_DIVISION_SCOTLAND,
  IMPROVE_DIVISION_NORTHERN_IRELAND,
} ImproveDivision;

#define IMPROVE_TYPE_DIVISION (improve_division_get_type ())
IMPROVE_AVAILABLE_IN_1_0
GType improve_division_get_type (void) G_GNUC_CONST;

/**
 * ImproveCalendar:
 *
 * A calendar of working days: all days but Saturdays, Sundays, the bank holidays of one division of the United Kingdom
 * (Good Friday and Christmas Day among them) and, where added, days on which a council is closed. For England and Wales
 * that is the working day of SI 2007/462, regulation 1, from which the clocks of inspection reports and statements run;
 * other rules have other working days, so a rule should say which calendar it counts by.
 *
 * A calendar knows the bank holidays of some years only. Outside them it still leaves out weekends and added days, but
 * the result may be wrong: ask improve_calendar_covers() about the result of a count and warn where it says no.
 *
 * Calendars never change once made, so they can be shared between threads.
 *
 * Since: 1.0
 */
typedef struct _ImproveCalendar ImproveCalendar;

#define IMPROVE_TYPE_CALENDAR (improve_calendar_get_type ())
IMPROVE_AVAILABLE_IN_1_0
GType improve_calendar_get_type (void) G_GNUC_CONST;

IMPROVE_AVAILABLE_IN_1_0
ImproveCalendar *improve_calendar_get_default (ImproveDivision division,
                                               GError        **error);
IMPROVE_AVAILABLE_IN_1_0
ImproveCalendar *improve_calendar_with_closing_days (const ImproveCalendar *calendar,
                                                     const char *const     *days,
                                                     GError               **error);
IMPROVE_AVAILABLE_IN_1_0
ImproveCalendar *improve_calendar_ref (ImproveCalendar *calendar);
IMPROVE_AVAILABLE_IN_1_0
void improve_calendar_unref (ImproveCalendar *calendar);

IMPROVE_AVAILABLE_IN_1_0
ImproveDivision improve_calendar_get_division (const ImproveCalendar *calendar);
IMPROVE_AVAILABLE_IN_1_0
int improve_calendar_get_first_year (const ImproveCalendar *calendar);
IMPROVE_AVAILABLE_IN_1_0
int improve_calendar_get_last_year (const ImproveCalendar *calendar);
IMPROVE_AVAILABLE_IN_1_0
gboolean improve_calendar_covers (const ImproveCalendar *calendar,
                                  const ImproveDate     *date);
IMPROVE_AVAILABLE_IN_1_0
char **improve_calendar_list_days (const ImproveCalendar *calendar);
IMPROVE_AVAILABLE_IN_1_0
const char *improve_calendar_get_day_title (const ImproveCalendar *calendar,
                                            const ImproveDate     *date);

IMPROVE_AVAILABLE_IN_1_0
gboolean improve_calendar_is_working_day (const ImproveCalendar *calendar,
                                          const ImproveDate     *date,
                                          GError               **error);
IMPROVE_AVAILABLE_IN_1_0
ImproveDate *improve_calendar_add_working_days (const ImproveCalendar *calendar,
                                                const ImproveDate     *start,
                                                int                    n_days,
                                                GError               **error);
IMPROVE_AVAILABLE_IN_1_0
ImproveDate *improve_calendar_add_clear_days (const ImproveCalendar *calendar,
                                              const ImproveDate     *start,
                                              int                    n_days,
                                              GError               **error);
IMPROVE_AVAILABLE_IN_1_0
int improve_calendar_count_working_days (const ImproveCalendar *calendar,
                                         const ImproveDate     *start,
                                         const ImproveDate     *end,
                                         GError               **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ImproveCalendar, improve_calendar_unref)

G_END_DECLS
