/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-deadline.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveDeadline:
 *
 * A date set by law, by a direction or by a resolution, with the facts from which it is reckoned.
 *
 * Source: Education and Inspections Act 2006, section 137; SI 2007/462.
 *
 * Since: 1.0
 */
struct _ImproveDeadline
{
  ImproveEntity parent_instance;
  char *title;
  char *rule;
  int trigger;
  ImproveDate *trigger_on;
  int count;
  int unit;
  char *calendar;
  ImproveDate *due;
  ImproveDate *met_on;
  char *source;
  gboolean verified;
};

G_DEFINE_ENUM_TYPE (ImproveDeadlineTrigger, improve_deadline_trigger,
                    G_DEFINE_ENUM_VALUE (IMPROVE_DEADLINE_TRIGGER_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DEADLINE_TRIGGER_RECEIVED, "received"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DEADLINE_TRIGGER_PUBLISHED, "published"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DEADLINE_TRIGGER_SERVED, "served"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DEADLINE_TRIGGER_MEETING, "meeting"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DEADLINE_TRIGGER_DECIDED, "decided"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DEADLINE_TRIGGER_DUE, "due"))

G_DEFINE_ENUM_TYPE (ImproveClockUnit, improve_clock_unit,
                    G_DEFINE_ENUM_VALUE (IMPROVE_CLOCK_UNIT_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_CLOCK_UNIT_WORKING_DAY, "working_day"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_CLOCK_UNIT_CLEAR_DAY, "clear_day"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_CLOCK_UNIT_CALENDAR_DAY, "calendar_day"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_CLOCK_UNIT_MONTH, "month"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_CLOCK_UNIT_CLEAR_CALENDAR_DAY, "clear_calendar_day"))

static const ImproveRow rows[] = {
  /**
   * ImproveDeadline:title:
   *
   * What is due.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveDeadline, title, STRING, "title", IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Deadline"),
  /**
   * ImproveDeadline:rule:
   *
   * The clock by which it is reckoned, such as `written-statement`; absent where the date was simply set.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveDeadline, rule, STRING, "rule", IMPROVE_PUBLIC, .label = "Rule"),
  /**
   * ImproveDeadline:trigger:
   *
   * What the clock counts from.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveDeadline, trigger, ENUM, "trigger",
               .value_type = improve_deadline_trigger_get_type, IMPROVE_PUBLIC, .label = "Counts from"),
  /**
   * ImproveDeadline:trigger-on:
   *
   * The day it counts from.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveDeadline, trigger_on, DATE, "trigger-on", IMPROVE_PUBLIC, .label = "On"),
  /**
   * ImproveDeadline:count:
   *
   * How many of the unit there are, where no clock of the library says so.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveDeadline, count, INT, "count", .nullable = 1, .maximum = 1000, IMPROVE_PUBLIC, .label = "Number"),
  /**
   * ImproveDeadline:unit:
   *
   * What is counted, where no clock of the library says so.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveDeadline, unit, ENUM, "unit",
               .value_type = improve_clock_unit_get_type, IMPROVE_PUBLIC, .label = "Unit"),
  /**
   * ImproveDeadline:calendar:
   *
   * Whose bank holidays count, where that is not the part of the country of the plan.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveDeadline, calendar, STRING, "calendar",
               .words = "england-and-wales scotland northern-ireland",
               IMPROVE_PUBLIC, .label = "Calendar"),
  /**
   * ImproveDeadline:due:
   *
   * The last day.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveDeadline, due, DATE, "due", IMPROVE_PUBLIC, .label = "Due"),
  /**
   * ImproveDeadline:met-on:
   *
   * When it was met; later than due is recorded, never refused.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveDeadline, met_on, DATE, "met-on", IMPROVE_PUBLIC, .label = "Met"),
  /**
   * ImproveDeadline:source:
   *
   * The statute or decision that sets it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveDeadline, source, STRING, "source", IMPROVE_PUBLIC, .label = "Source"),
  /**
   * ImproveDeadline:verified:
   *
   * Whether somebody read the rule in the law itself.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveDeadline, verified, BOOLEAN, "verified", IMPROVE_PUBLIC, .label = "Verified in law"),
};

IMPROVE_DEFINE_ENTITY (ImproveDeadline, improve_deadline, rows)

/**
 * improve_deadline_new:
 * @title: #ImproveDeadline:title
 * @due: (nullable): #ImproveDeadline:due
 *
 * Makes a deadline.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveDeadline *
improve_deadline_new (const char *title,
                      ImproveDate *due)
{
  return g_object_new (IMPROVE_TYPE_DEADLINE,
                       "title", title,
                       "due", due,
                       NULL);
}

/**
 * improve_deadline_get_title: (get-property title)
 * @self: a deadline
 *
 * Gets #ImproveDeadline:title.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveDeadline, improve_deadline, IMPROVE_IS_DEADLINE, const char *, title)

/**
 * improve_deadline_set_title: (set-property title)
 * @self: a deadline
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveDeadline:title.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveDeadline, improve_deadline, IMPROVE_IS_DEADLINE, const char *, title, "title")

/**
 * improve_deadline_get_rule: (get-property rule)
 * @self: a deadline
 *
 * Gets #ImproveDeadline:rule.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveDeadline, improve_deadline, IMPROVE_IS_DEADLINE, const char *, rule)

/**
 * improve_deadline_set_rule: (set-property rule)
 * @self: a deadline
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveDeadline:rule.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveDeadline, improve_deadline, IMPROVE_IS_DEADLINE, const char *, rule, "rule")

/**
 * improve_deadline_get_trigger: (get-property trigger)
 * @self: a deadline
 *
 * Gets #ImproveDeadline:trigger.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveDeadline, improve_deadline, IMPROVE_IS_DEADLINE, ImproveDeadlineTrigger, trigger)

/**
 * improve_deadline_set_trigger: (set-property trigger)
 * @self: a deadline
 * @value: the value
 *
 * Sets #ImproveDeadline:trigger.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveDeadline, improve_deadline, IMPROVE_IS_DEADLINE, ImproveDeadlineTrigger, trigger, "trigger")

/**
 * improve_deadline_get_trigger_on: (get-property trigger-on)
 * @self: a deadline
 *
 * Gets #ImproveDeadline:trigger-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveDeadline, improve_deadline, IMPROVE_IS_DEADLINE, ImproveDate *, trigger_on)

/**
 * improve_deadline_set_trigger_on: (set-property trigger-on)
 * @self: a deadline
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveDeadline:trigger-on.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveDeadline, improve_deadline, IMPROVE_IS_DEADLINE, ImproveDate *, trigger_on, "trigger-on")

/**
 * improve_deadline_get_count: (get-property count)
 * @self: a deadline
 *
 * Gets #ImproveDeadline:count.
 *
 * Returns: the number; %IMPROVE_INT_ABSENT where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveDeadline, improve_deadline, IMPROVE_IS_DEADLINE, int, count)

/**
 * improve_deadline_set_count: (set-property count)
 * @self: a deadline
 * @value: the number; %IMPROVE_INT_ABSENT for none
 *
 * Sets #ImproveDeadline:count.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveDeadline, improve_deadline, IMPROVE_IS_DEADLINE, int, count, "count")

/**
 * improve_deadline_get_unit: (get-property unit)
 * @self: a deadline
 *
 * Gets #ImproveDeadline:unit.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveDeadline, improve_deadline, IMPROVE_IS_DEADLINE, ImproveClockUnit, unit)

/**
 * improve_deadline_set_unit: (set-property unit)
 * @self: a deadline
 * @value: the value
 *
 * Sets #ImproveDeadline:unit.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveDeadline, improve_deadline, IMPROVE_IS_DEADLINE, ImproveClockUnit, unit, "unit")

/**
 * improve_deadline_get_calendar: (get-property calendar)
 * @self: a deadline
 *
 * Gets #ImproveDeadline:calendar.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveDeadline, improve_deadline, IMPROVE_IS_DEADLINE, const char *, calendar)

/**
 * improve_deadline_set_calendar: (set-property calendar)
 * @self: a deadline
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveDeadline:calendar.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveDeadline, improve_deadline, IMPROVE_IS_DEADLINE, const char *, calendar, "calendar")

/**
 * improve_deadline_get_due: (get-property due)
 * @self: a deadline
 *
 * Gets #ImproveDeadline:due.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveDeadline, improve_deadline, IMPROVE_IS_DEADLINE, ImproveDate *, due)

/**
 * improve_deadline_set_due: (set-property due)
 * @self: a deadline
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveDeadline:due.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveDeadline, improve_deadline, IMPROVE_IS_DEADLINE, ImproveDate *, due, "due")

/**
 * improve_deadline_get_met_on: (get-property met-on)
 * @self: a deadline
 *
 * Gets #ImproveDeadline:met-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveDeadline, improve_deadline, IMPROVE_IS_DEADLINE, ImproveDate *, met_on)

/**
 * improve_deadline_set_met_on: (set-property met-on)
 * @self: a deadline
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveDeadline:met-on.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveDeadline, improve_deadline, IMPROVE_IS_DEADLINE, ImproveDate *, met_on, "met-on")

/**
 * improve_deadline_get_source: (get-property source)
 * @self: a deadline
 *
 * Gets #ImproveDeadline:source.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveDeadline, improve_deadline, IMPROVE_IS_DEADLINE, const char *, source)

/**
 * improve_deadline_set_source: (set-property source)
 * @self: a deadline
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveDeadline:source.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveDeadline, improve_deadline, IMPROVE_IS_DEADLINE, const char *, source, "source")

/**
 * improve_deadline_get_verified: (get-property verified)
 * @self: a deadline
 *
 * Gets #ImproveDeadline:verified.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveDeadline, improve_deadline, IMPROVE_IS_DEADLINE, gboolean, verified)

/**
 * improve_deadline_set_verified: (set-property verified)
 * @self: a deadline
 * @value: the value
 *
 * Sets #ImproveDeadline:verified.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveDeadline, improve_deadline, IMPROVE_IS_DEADLINE, gboolean, verified, "verified")
