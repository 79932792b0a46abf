/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Statutory clocks as rows: a new one is a row. */

#include <libimprove/base/improve-date-private.h>
#include <libimprove/base/improve-errors.h>
#include <libimprove/entity/improve-kinds-private.h>
#include <libimprove/rules/improve-clock.h>

struct _ImproveClock
{
  const char *id;
  const char *title;
  const char *source;
  int count;
  ImproveClockUnit unit;
  ImproveDeadlineTrigger trigger;
  ImproveDivision calendar; /* whose working days the rule means */
  gboolean verified; /* read in the law itself, or corroborated by dates that came to pass */
  gboolean before;   /* it runs back from the trigger: something must be done so long before */
};

#define WORKING_DAYS IMPROVE_CLOCK_UNIT_WORKING_DAY
#define RECEIVED IMPROVE_DEADLINE_TRIGGER_RECEIVED
#define ENGLISH IMPROVE_DIVISION_ENGLAND_AND_WALES

static const ImproveClock clocks[] = {
  { "written-statement", "Written statement of the action proposed",
    "Education and Inspections Act 2006, section 137; SI 2007/462 (the period corroborated by published dates)", 70,
    WORKING_DAYS, RECEIVED, ENGLISH, TRUE, FALSE },
  { "publish-report", "Publication of the inspection report by the authority", "SI 2007/462, regulation 2", 30,
    WORKING_DAYS, RECEIVED, ENGLISH, TRUE, FALSE },
  { "priority-action-draft", "Draft plan after a visit that named areas for priority action",
    "Ofsted practice from 2018, as reported for St Helens", 20, WORKING_DAYS, RECEIVED, ENGLISH, TRUE, FALSE },
  { "priority-action-final", "Final plan after a visit that named areas for priority action",
    "Ofsted practice from 2018, as reported for St Helens", 70, WORKING_DAYS, RECEIVED, ENGLISH, TRUE, FALSE },
  { "jtai-statement", "Written statement after a joint targeted area inspection", "SI 2015/1792, regulations 3 and 4",
    70, WORKING_DAYS, RECEIVED, ENGLISH, TRUE, FALSE },
  { "first-monitoring-visit", "First monitoring visit after the plan was due",
    "Ofsted guidance of 2016, from a secondary source", 28, IMPROVE_CLOCK_UNIT_CALENDAR_DAY,
    IMPROVE_DEADLINE_TRIGGER_DUE, ENGLISH, FALSE, FALSE },
  { "agenda-papers", "Agenda and papers of a committee open to inspection",
    "Local Government Act 1972, Part VA, as varied by SI 2002/715", 5, IMPROVE_CLOCK_UNIT_CLEAR_DAY,
    IMPROVE_DEADLINE_TRIGGER_MEETING, ENGLISH, TRUE, TRUE },
  { "key-decision-notice", "Notice of a key decision of the executive", "SI 2012/2089, regulation 9", 28,
    IMPROVE_CLOCK_UNIT_CLEAR_CALENDAR_DAY, IMPROVE_DEADLINE_TRIGGER_DECIDED, ENGLISH, FALSE, TRUE },
  { "scrutiny-reply", "Reply of the executive to a report of scrutiny", "Local Government Act 2000, section 9FE", 2,
    IMPROVE_CLOCK_UNIT_MONTH, RECEIVED, ENGLISH, FALSE, FALSE },
  { "minutes-kept", "Minutes and papers open to inspection, until at least", "Local Government Act 1972, section 100C",
    72, IMPROVE_CLOCK_UNIT_MONTH, IMPROVE_DEADLINE_TRIGGER_MEETING, ENGLISH, FALSE, FALSE },
};

static gpointer
clock_same (gpointer clock)
{
  return clock;
}

static void
clock_kept (gpointer clock)
{
}

G_DEFINE_BOXED_TYPE (ImproveClock, improve_clock, clock_same, clock_kept)

/**
 * improve_clock_list_ids:
 *
 * Lists the clocks the library knows.
 *
 * Returns: (transfer full) (array zero-terminated=1): their ids
 *
 * Since: 1.0
 */
char **
improve_clock_list_ids (void)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  for (guint i = 0; i < G_N_ELEMENTS (clocks); i++)
    g_strv_builder_add (ids, clocks[i].id);
  return g_strv_builder_end (ids);
}

/**
 * improve_clock_lookup:
 * @id: an id, such as `written-statement`
 *
 * Finds a clock.
 *
 * Returns: (transfer none) (nullable): the clock, or %NULL where there is none of that id
 *
 * Since: 1.0
 */
const ImproveClock *
improve_clock_lookup (const char *id)
{
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (clocks); i++)
    if (g_str_equal (clocks[i].id, id))
      return &clocks[i];
  return NULL;
}

/**
 * improve_clock_get_id:
 * @clock: a clock
 *
 * Gets the id.
 *
 * Returns: (transfer none): the id
 *
 * Since: 1.0
 */
const char *
improve_clock_get_id (const ImproveClock *clock)
{
  g_return_val_if_fail (clock != NULL, NULL);
  return clock->id;
}

/**
 * improve_clock_get_title:
 * @clock: a clock
 *
 * Gets what is due at its end.
 *
 * Returns: (transfer none): the title
 *
 * Since: 1.0
 */
const char *
improve_clock_get_title (const ImproveClock *clock)
{
  g_return_val_if_fail (clock != NULL, NULL);
  return clock->title;
}

/**
 * improve_clock_get_trigger:
 * @clock: a clock
 *
 * Gets what it counts from.
 *
 * Returns: the trigger
 *
 * Since: 1.0
 */
ImproveDeadlineTrigger
improve_clock_get_trigger (const ImproveClock *clock)
{
  g_return_val_if_fail (clock != NULL, IMPROVE_DEADLINE_TRIGGER_UNKNOWN);
  return clock->trigger;
}

/**
 * improve_clock_get_unit:
 * @clock: a clock
 *
 * Gets what it counts.
 *
 * Returns: the unit
 *
 * Since: 1.0
 */
ImproveClockUnit
improve_clock_get_unit (const ImproveClock *clock)
{
  g_return_val_if_fail (clock != NULL, IMPROVE_CLOCK_UNIT_UNKNOWN);
  return clock->unit;
}

/**
 * improve_clock_get_count:
 * @clock: a clock
 *
 * Gets how many of its unit it counts.
 *
 * Returns: the number, above 0
 *
 * Since: 1.0
 */
int
improve_clock_get_count (const ImproveClock *clock)
{
  g_return_val_if_fail (clock != NULL, 0);
  return clock->count;
}

/**
 * improve_clock_get_source:
 * @clock: a clock
 *
 * Gets where the rule stands.
 *
 * Returns: (transfer none): the statute or practice
 *
 * Since: 1.0
 */
const char *
improve_clock_get_source (const ImproveClock *clock)
{
  g_return_val_if_fail (clock != NULL, NULL);
  return clock->source;
}

/**
 * improve_clock_get_verified:
 * @clock: a clock
 *
 * Says whether the rule was read in the law or is borne out by dates that came to pass. Where it was not, check the
 * law before relying on the answer.
 *
 * Returns: %TRUE if it was
 *
 * Since: 1.0
 */
gboolean
improve_clock_get_verified (const ImproveClock *clock)
{
  g_return_val_if_fail (clock != NULL, FALSE);
  return clock->verified;
}

/**
 * improve_clock_get_calendar:
 * @clock: a clock
 *
 * Gets whose working days the rule means.
 *
 * Returns: the division
 *
 * Since: 1.0
 */
ImproveDivision
improve_clock_get_calendar (const ImproveClock *clock)
{
  g_return_val_if_fail (clock != NULL, IMPROVE_DIVISION_UNKNOWN);
  return clock->calendar;
}

/**
 * improve_clock_get_before:
 * @clock: a clock
 *
 * Says whether it runs back from its trigger: agenda and papers are due so many clear days before a meeting.
 *
 * Returns: %TRUE if it does
 *
 * Since: 1.0
 */
gboolean
improve_clock_get_before (const ImproveClock *clock)
{
  g_return_val_if_fail (clock != NULL, FALSE);
  return clock->before;
}

/* The latest day from which as many clear days pass before the trigger. */
static ImproveDate *
find_clear_days_before (const ImproveClock  *clock,
                        ImproveDate         *trigger_on,
                        ImproveCalendar     *calendar,
                        GError             **error)
{
  for (int back = clock->count + 1;; back++)
    {
      g_autoptr (ImproveDate) day = improve_date_add_days (trigger_on, -back, error);
      g_autoptr (ImproveDate) until
          = day != NULL ? improve_calendar_add_clear_days (calendar, day, clock->count, error) : NULL;

      if (until == NULL)
        return NULL;
      if (!improve_date_is_after (until, trigger_on))
        return g_steal_pointer (&day);
    }
}

static ImproveDate *
reckon (const ImproveClock  *clock,
        ImproveDate         *trigger_on,
        ImproveCalendar     *calendar,
        GError             **error)
{
  int sign = clock->before ? -1 : 1;

  switch (clock->unit)
    {
    case IMPROVE_CLOCK_UNIT_WORKING_DAY:
      return improve_calendar_add_working_days (calendar, trigger_on, sign * clock->count, error);
    case IMPROVE_CLOCK_UNIT_CLEAR_DAY:
      return clock->before ? find_clear_days_before (clock, trigger_on, calendar, error)
                           : improve_calendar_add_clear_days (calendar, trigger_on, clock->count, error);
    case IMPROVE_CLOCK_UNIT_CALENDAR_DAY:
      return improve_date_add_days (trigger_on, sign * clock->count, error);
    case IMPROVE_CLOCK_UNIT_CLEAR_CALENDAR_DAY:
      return improve_date_add_days (trigger_on, sign * (clock->count + 1), error);
    case IMPROVE_CLOCK_UNIT_MONTH:
      return improve_date_add_months (trigger_on, sign * clock->count, error);
    case IMPROVE_CLOCK_UNIT_UNKNOWN:
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * improve_clock_reckon:
 * @clock: a clock
 * @trigger_on: the day it counts from, to the day
 * @calendar: (nullable): the calendar of working days; %NULL: that of the rule
 * @error: return location for an error
 *
 * Reckons the last day of a clock. Ask improve_calendar_covers() whether the calendar knows the year of the answer.
 *
 * Returns: (transfer full): the day, or %NULL with @error of #ImproveDateError where @trigger_on is not a day
 *
 * Since: 1.0
 */
ImproveDate *
improve_clock_reckon (const ImproveClock  *clock,
                      ImproveDate         *trigger_on,
                      ImproveCalendar     *calendar,
                      GError             **error)
{
  g_return_val_if_fail (clock != NULL, NULL);
  g_return_val_if_fail (trigger_on != NULL, NULL);

  if (!improve_date_require_day (trigger_on, error))
    return NULL;
  if (calendar == NULL)
    calendar = improve_calendar_get_default (clock->calendar, error);
  return calendar != NULL ? reckon (clock, trigger_on, calendar, error) : NULL;
}

/**
 * improve_deadline_reckon:
 * @self: a deadline
 * @calendar: (nullable): the calendar of working days; %NULL: that of the rule, or the one that the deadline names
 * @error: return location for an error
 *
 * Reckons the last day of a deadline from its trigger: by the clock that it names, or by the number and unit that it
 * gives itself. Its #ImproveDeadline:due is left as it is.
 *
 * Returns: (transfer full) (nullable): the day; %NULL without an error where it says too little, or with @error as for
 *   improve_clock_reckon()
 *
 * Since: 1.0
 */
ImproveDate *
improve_deadline_reckon (ImproveDeadline  *self,
                         ImproveCalendar  *calendar,
                         GError          **error)
{
  ImproveDate *trigger_on;
  const ImproveClock *found;
  ImproveClock own = { 0 };
  const char *words, *rule;

  g_return_val_if_fail (IMPROVE_IS_DEADLINE (self), NULL);

  rule = improve_deadline_get_rule (self);
  trigger_on = improve_deadline_get_trigger_on (self);
  found = rule != NULL ? improve_clock_lookup (rule) : NULL;
  words = improve_deadline_get_calendar (self);
  if (found != NULL)
    own = *found;
  else
    {
      own.count = improve_deadline_get_count (self);
      own.unit = improve_deadline_get_unit (self);
      own.calendar = ENGLISH;
    }
  if (words != NULL && improve_enum_get_value (IMPROVE_TYPE_DIVISION, words) > 0)
    own.calendar = improve_enum_get_value (IMPROVE_TYPE_DIVISION, words);
  if (trigger_on == NULL || own.unit == IMPROVE_CLOCK_UNIT_UNKNOWN || own.count == IMPROVE_INT_ABSENT)
    return NULL;
  return improve_clock_reckon (&own, trigger_on, calendar, error);
}

/**
 * improve_plan_dup_calendar:
 * @self: a plan
 * @error: return location for an error
 *
 * Makes the calendar of working days of a plan: the bank holidays of its part of the country (England and Wales where
 * it names none) and the closing days of its council. Statutory clocks do not count a council's closing days unless
 * the rule says so: this is for clocks of the council's own.
 *
 * Returns: (transfer full): the calendar, or %NULL with @error of #ImproveDateError where a closing day is not a day
 *
 * Since: 1.0
 */
ImproveCalendar *
improve_plan_dup_calendar (ImprovePlan  *self,
                           GError      **error)
{
  const char *jurisdiction;
  int division;
  ImproveCalendar *calendar;

  g_return_val_if_fail (IMPROVE_IS_PLAN (self), NULL);

  jurisdiction = improve_plan_get_jurisdiction (self);
  division = jurisdiction != NULL ? improve_enum_get_value (IMPROVE_TYPE_DIVISION, jurisdiction) : -1;
  calendar = improve_calendar_get_default (division > 0 ? division : IMPROVE_DIVISION_ENGLAND_AND_WALES, error);
  if (calendar == NULL)
    return NULL;
  return improve_calendar_with_closing_days (calendar, improve_plan_get_closing_days (self), error);
}

static int
count_days_late (ImproveDate *due,
                 ImproveDate *on)
{
  if (due == NULL || on == NULL)
    return -1;
  return MAX (0, improve_date_first_day_number (on) - improve_date_last_day_number (due));
}

/**
 * improve_deadline_count_days_late:
 * @self: a deadline
 * @as_of: (nullable): where it is not met yet, the day on which one asks; %NULL: only what is met can be late
 *
 * Counts by how many days a deadline was, or by now is, missed. Late is recorded and never refused.
 *
 * Returns: the number of days; 0 where it was met in time; -1 where one cannot tell
 *
 * Since: 1.0
 */
int
improve_deadline_count_days_late (ImproveDeadline *self,
                                  ImproveDate     *as_of)
{
  ImproveDate *met_on;

  g_return_val_if_fail (IMPROVE_IS_DEADLINE (self), -1);

  met_on = improve_deadline_get_met_on (self);
  return count_days_late (improve_deadline_get_due (self), met_on != NULL ? met_on : as_of);
}

/**
 * improve_plan_version_count_days_late:
 * @self: a version of a plan that is in a plan
 *
 * Counts by how many days a version was submitted late, under the deadline that it names.
 *
 * Returns: the number of days; 0 where it was in time; -1 where it was not submitted, or nobody can tell
 *
 * Since: 1.0
 */
int
improve_plan_version_count_days_late (ImprovePlanVersion *self)
{
  ImproveEntity *deadline;

  g_return_val_if_fail (IMPROVE_IS_PLAN_VERSION (self), -1);

  deadline = improve_entity_get_ref (IMPROVE_ENTITY (self), "submitted-under-id", NULL);
  return IMPROVE_IS_DEADLINE (deadline)
             ? count_days_late (improve_deadline_get_due (IMPROVE_DEADLINE (deadline)),
                                improve_plan_version_get_submitted_on (self))
             : -1;
}
