/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImproveDeadlineTrigger:
 * @IMPROVE_DEADLINE_TRIGGER_UNKNOWN: not known, or not said
 * @IMPROVE_DEADLINE_TRIGGER_RECEIVED: the council received the report
 * @IMPROVE_DEADLINE_TRIGGER_PUBLISHED: the report was published
 * @IMPROVE_DEADLINE_TRIGGER_SERVED: a notice was served
 * @IMPROVE_DEADLINE_TRIGGER_MEETING: a meeting is held
 * @IMPROVE_DEADLINE_TRIGGER_DECIDED: a decision is taken
 * @IMPROVE_DEADLINE_TRIGGER_DUE: something else was due
 *
 * What a statutory clock counts from.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_DEADLINE_TRIGGER_UNKNOWN,
  IMPROVE_DEADLINE_TRIGGER_RECEIVED,
  IMPROVE_DEADLINE_TRIGGER_PUBLISHED,
  IMPROVE_DEADLINE_TRIGGER_SERVED,
  IMPROVE_DEADLINE_TRIGGER_MEETING,
  IMPROVE_DEADLINE_TRIGGER_DECIDED,
  IMPROVE_DEADLINE_TRIGGER_DUE,
} ImproveDeadlineTrigger;

#define IMPROVE_TYPE_DEADLINE_TRIGGER (improve_deadline_trigger_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_deadline_trigger_get_type (void);

/**
 * ImproveClockUnit:
 * @IMPROVE_CLOCK_UNIT_UNKNOWN: not known
 * @IMPROVE_CLOCK_UNIT_WORKING_DAY: working days; the day after the trigger is the first
 * @IMPROVE_CLOCK_UNIT_CLEAR_DAY: clear days: working days with neither the first nor the last counted
 * @IMPROVE_CLOCK_UNIT_CALENDAR_DAY: days of the calendar
 * @IMPROVE_CLOCK_UNIT_MONTH: months of the calendar
 * @IMPROVE_CLOCK_UNIT_CLEAR_CALENDAR_DAY: days of the calendar with neither the first nor the last counted
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
  IMPROVE_CLOCK_UNIT_CLEAR_CALENDAR_DAY,
} ImproveClockUnit;

#define IMPROVE_TYPE_CLOCK_UNIT (improve_clock_unit_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_clock_unit_get_type (void);

#define IMPROVE_TYPE_DEADLINE (improve_deadline_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveDeadline, improve_deadline, IMPROVE, DEADLINE, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveDeadline *improve_deadline_new (const char *title,
                                                                ImproveDate *due);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_deadline_get_title (ImproveDeadline *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_deadline_set_title (ImproveDeadline *self,
                                                          const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_deadline_get_rule (ImproveDeadline *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_deadline_set_rule (ImproveDeadline *self,
                                                         const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDeadlineTrigger improve_deadline_get_trigger (ImproveDeadline *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_deadline_set_trigger (ImproveDeadline *self,
                                                            ImproveDeadlineTrigger value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_deadline_get_trigger_on (ImproveDeadline *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_deadline_set_trigger_on (ImproveDeadline *self,
                                                               ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 int improve_deadline_get_count (ImproveDeadline *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_deadline_set_count (ImproveDeadline *self,
                                                          int value);
IMPROVE_AVAILABLE_IN_1_0 ImproveClockUnit improve_deadline_get_unit (ImproveDeadline *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_deadline_set_unit (ImproveDeadline *self,
                                                         ImproveClockUnit value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_deadline_get_calendar (ImproveDeadline *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_deadline_set_calendar (ImproveDeadline *self,
                                                             const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_deadline_get_due (ImproveDeadline *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_deadline_set_due (ImproveDeadline *self,
                                                        ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_deadline_get_met_on (ImproveDeadline *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_deadline_set_met_on (ImproveDeadline *self,
                                                           ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_deadline_get_source (ImproveDeadline *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_deadline_set_source (ImproveDeadline *self,
                                                           const char *value);
IMPROVE_AVAILABLE_IN_1_0 gboolean improve_deadline_get_verified (ImproveDeadline *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_deadline_set_verified (ImproveDeadline *self,
                                                             gboolean value);

G_END_DECLS
