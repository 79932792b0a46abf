/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Statutory clocks as rows: a new one is a row. */

#include <libimprove/base/improve-date-private.h>
#include <libimprove/base/improve-errors.h>
#include <libimprove/rules/improve-clock.h>

struct _ImproveClock
{
  const char *id;
  const char *title;
  const char *source;
  int count;
  ImproveClockUnit unit;
  ImproveDeadlineTrigger trigger;
  gboolean verified; /* read in the law itself, or corroborated by dates that came to pass */
};

static const ImproveClock clocks[] = {
  { "written-statement", "Written statement of the action proposed",
    "Education and Inspections Act 2006, section 137; SI 2007/462 (the period corroborated by published dates)", 70,
    IMPROVE_CLOCK_UNIT_WORKING_DAY, IMPROVE_DEADLINE_TRIGGER_RECEIVED, TRUE },
  { "publish-report", "Publication of the inspection report by the authority", "SI 2007/462, regulation 2", 30,
    IMPROVE_CLOCK_UNIT_WORKING_DAY, IMPROVE_DEADLINE_TRIGGER_RECEIVED, TRUE },
  { "priority-action-draft", "Draft plan after a visit that named areas for priority action",
    "Ofsted practice from 2018, as reported for St Helens", 20, IMPROVE_CLOCK_UNIT_WORKING_DAY,
    IMPROVE_DEADLINE_TRIGGER_RECEIVED, TRUE },
  { "priority-action-final", "Final plan after a visit that named areas for priority action",
    "Ofsted practice from 2018, as reported for St Helens", 70, IMPROVE_CLOCK_UNIT_WORKING_DAY,
    IMPROVE_DEADLINE_TRIGGER_RECEIVED, TRUE },
  { "jtai-statement", "Written statement after a joint targeted area inspection", "SI 2015/1792, regulations 3 and 4",
    70, IMPROVE_CLOCK_UNIT_WORKING_DAY, IMPROVE_DEADLINE_TRIGGER_RECEIVED, TRUE },
  { "scrutiny-reply", "Reply of the executive to a report of scrutiny", "Local Government Act 2000, section 9FE", 2,
    IMPROVE_CLOCK_UNIT_MONTH, IMPROVE_DEADLINE_TRIGGER_RECEIVED, FALSE },
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
 * improve_clock_reckon:
 * @clock: a clock
 * @trigger_on: the day it counts from, to the day
 * @calendar: (nullable): the calendar of working days; %NULL: England and Wales
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
    calendar = improve_calendar_get_default (IMPROVE_DIVISION_ENGLAND_AND_WALES, error);
  if (calendar == NULL)
    return NULL;
  switch (clock->unit)
    {
    case IMPROVE_CLOCK_UNIT_WORKING_DAY:
      return improve_calendar_add_working_days (calendar, trigger_on, clock->count, error);
    case IMPROVE_CLOCK_UNIT_CLEAR_DAY:
      return improve_calendar_add_clear_days (calendar, trigger_on, clock->count, error);
    case IMPROVE_CLOCK_UNIT_CALENDAR_DAY:
      return improve_date_add_days (trigger_on, clock->count, error);
    case IMPROVE_CLOCK_UNIT_MONTH:
      return improve_date_add_months (trigger_on, clock->count, error);
    case IMPROVE_CLOCK_UNIT_UNKNOWN:
    default:
      g_return_val_if_reached (NULL);
    }
}
