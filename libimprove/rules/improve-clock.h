/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-calendar.h>
#include <libimprove/base/improve-date.h>
#include <libimprove/model/improve-deadline.h>

G_BEGIN_DECLS

/**
 * ImproveClock:
 *
 * A statutory clock: what it counts from, how many of which days, and where the rule stands. Clocks are constant.
 *
 * Since: 1.0
 */
typedef struct _ImproveClock ImproveClock;

/**
 * ImproveClockUnit:
 * @IMPROVE_CLOCK_UNIT_UNKNOWN: not known
 * @IMPROVE_CLOCK_UNIT_WORKING_DAY: working days; the day after the trigger is the first
 * @IMPROVE_CLOCK_UNIT_CLEAR_DAY: clear days: working days with neither the first nor the last counted
 * @IMPROVE_CLOCK_UNIT_CALENDAR_DAY: days of the calendar
 * @IMPROVE_CLOCK_UNIT_MONTH: months of the calendar
 *
 * What a clock counts.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_CLOCK_UNIT_UNKNOWN,
  IMPROVE_CLOCK_UNIT_WORKING_DAY,
  IMPROVE_CLOCK_UNIT_CLEAR_DAY,
  IMPROVE_CLOCK_UNIT_CALENDAR_DAY,
  IMPROVE_CLOCK_UNIT_MONTH,
} ImproveClockUnit;

#define IMPROVE_TYPE_CLOCK_UNIT (improve_clock_unit_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_clock_unit_get_type (void);

#define IMPROVE_TYPE_CLOCK (improve_clock_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType                  improve_clock_get_type     (void);

IMPROVE_AVAILABLE_IN_1_0 char                 **improve_clock_list_ids     (void);
IMPROVE_AVAILABLE_IN_1_0 const ImproveClock    *improve_clock_lookup       (const char          *id);
IMPROVE_AVAILABLE_IN_1_0 const char            *improve_clock_get_id       (const ImproveClock  *clock);
IMPROVE_AVAILABLE_IN_1_0 const char            *improve_clock_get_title    (const ImproveClock  *clock);
IMPROVE_AVAILABLE_IN_1_0 ImproveDeadlineTrigger improve_clock_get_trigger  (const ImproveClock  *clock);
IMPROVE_AVAILABLE_IN_1_0 ImproveClockUnit       improve_clock_get_unit     (const ImproveClock  *clock);
IMPROVE_AVAILABLE_IN_1_0 int                    improve_clock_get_count    (const ImproveClock  *clock);
IMPROVE_AVAILABLE_IN_1_0 const char            *improve_clock_get_source   (const ImproveClock  *clock);
IMPROVE_AVAILABLE_IN_1_0 gboolean               improve_clock_get_verified (const ImproveClock  *clock);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate           *improve_clock_reckon       (const ImproveClock  *clock,
                                                                            ImproveDate         *trigger_on,
                                                                            ImproveCalendar     *calendar,
                                                                            GError             **error);

G_END_DECLS
