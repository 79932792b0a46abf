/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-calendar.h>
#include <libimprove/base/improve-date.h>
#include <libimprove/model/improve-deadline.h>
#include <libimprove/model/improve-plan-version.h>
#include <libimprove/model/improve-plan.h>

G_BEGIN_DECLS

/**
 * ImproveClock:
 *
 * A statutory clock: what it counts from, how many of which days, and where the rule stands. Clocks are constant.
 *
 * Since: 1.0
 */
typedef struct _ImproveClock ImproveClock;

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
IMPROVE_AVAILABLE_IN_1_0 ImproveDivision        improve_clock_get_calendar (const ImproveClock  *clock);
IMPROVE_AVAILABLE_IN_1_0 gboolean               improve_clock_get_before   (const ImproveClock  *clock);

IMPROVE_AVAILABLE_IN_1_0 ImproveDate     *improve_deadline_reckon              (ImproveDeadline     *self,
                                                                                ImproveCalendar     *calendar,
                                                                                GError             **error);
IMPROVE_AVAILABLE_IN_1_0 ImproveCalendar *improve_plan_dup_calendar            (ImprovePlan         *self,
                                                                                GError             **error);
IMPROVE_AVAILABLE_IN_1_0 int              improve_deadline_count_days_late     (ImproveDeadline     *self,
                                                                                ImproveDate         *as_of);
IMPROVE_AVAILABLE_IN_1_0 int              improve_plan_version_count_days_late (ImprovePlanVersion  *self);

G_END_DECLS
