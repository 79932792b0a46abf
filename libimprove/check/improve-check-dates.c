/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Rules on dates: which cannot come before which, and which seldom do. */

#include <libimprove/base/improve-calendar.h>
#include <libimprove/check/improve-checker-private.h>
#include <libimprove/model/improve-action.h>
#include <libimprove/model/improve-claim.h>
#include <libimprove/model/improve-deadline.h>
#include <libimprove/model/improve-delegation.h>
#include <libimprove/model/improve-evidence.h>
#include <libimprove/model/improve-inspection.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-milestone.h>
#include <libimprove/model/improve-organization.h>
#include <libimprove/model/improve-plan-version.h>
#include <libimprove/model/improve-post.h>
#include <libimprove/rules/improve-clock.h>

/* Two rows of a type, of which the first cannot (or, with `seldom`, can seldom) lie after the second. */
typedef struct
{
  GType (*type) (void);
  const char *first;
  const char *second;
  gboolean seldom;
} Order;

static const Order orders[] = {
  { improve_action_get_type, "baseline-start", "baseline-due", FALSE },
  { improve_post_get_type, "starts", "ends", FALSE },
  { improve_delegation_get_type, "starts", "ends", FALSE },
  { improve_organization_get_type, "founded-on", "dissolved-on", FALSE },
  { improve_meeting_get_type, "starts", "ends", FALSE },
  { improve_meeting_get_type, "on", "next-on", FALSE },
  { improve_evidence_get_type, "collected-on", "expires-on", FALSE },
  { improve_claim_get_type, "valid-on", "expires-on", FALSE },
  { improve_inspection_get_type, "feedback-on", "received-on", FALSE },
  { improve_deadline_get_type, "trigger-on", "due", FALSE },
  { improve_deadline_get_type, "trigger-on", "met-on", FALSE },
  { improve_inspection_get_type, "received-on", "published-on", TRUE },
  { improve_meeting_get_type, "agenda-published-on", "on", TRUE },
  { improve_plan_version_get_type, "on", "submitted-on", TRUE },
  { improve_plan_version_get_type, "on", "published-on", TRUE },
};

/* Certainly after: of dates, the whole of one after the whole of the other; of moments, later. */
static gboolean
is_after (const ImproveRow *row,
          gpointer          value,
          gpointer          other)
{
  if (value == NULL || other == NULL)
    return FALSE;
  return row->kind == IMPROVE_KIND_INSTANT ? g_date_time_compare (value, other) > 0
                                           : improve_date_is_after (value, other);
}

static void
look_at_orders (ImproveChecker *checker,
                ImproveEntity  *entity,
                gboolean        seldom)
{
  const ImproveRowTable *table = improve_row_table_of (entity);

  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      const ImproveRow *first, *second;

      if (orders[i].seldom != seldom || !g_type_is_a (G_OBJECT_TYPE (entity), orders[i].type ()))
        continue;
      first = improve_row_table_find (table, orders[i].first)->row;
      second = improve_row_table_find (table, orders[i].second)->row;
      if (is_after (first, *(gpointer *) improve_row_member (entity, first),
                    *(gpointer *) improve_row_member (entity, second)))
        improve_checker_report (checker, second->name,
                                g_strdup_printf ("“%s” lies before “%s”.", second->name, first->name));
    }
}

void
improve_check_dates_order (ImproveChecker *checker,
                           ImproveEntity  *entity)
{
  look_at_orders (checker, entity, FALSE);
}

void
improve_check_dates_unusual (ImproveChecker *checker,
                             ImproveEntity  *entity)
{
  look_at_orders (checker, entity, TRUE);
}

void
improve_check_meeting_day (ImproveChecker *checker,
                           ImproveEntity  *entity)
{
  ImproveDate *on = improve_meeting_get_on (IMPROVE_MEETING (entity));
  GDateTime *starts = improve_meeting_get_starts (IMPROVE_MEETING (entity));
  g_autoptr (ImproveDate) day = NULL;

  if (on == NULL || starts == NULL)
    return;
  day = improve_date_new_ymd (g_date_time_get_year (starts), g_date_time_get_month (starts),
                              g_date_time_get_day_of_month (starts), NULL);
  if (day != NULL && (improve_date_is_after (day, on) || improve_date_is_after (on, day)))
    improve_checker_report (checker, "starts", g_strdup ("The meeting starts on another day than “on” says."));
}

/* Looked at once an action: its agreed date follows from all its slippages. */
void
improve_check_milestone_after_action (ImproveChecker *checker,
                                      ImproveEntity  *entity)
{
  ImproveEntityList *milestones = improve_action_get_milestones (IMPROVE_ACTION (entity));
  ImproveDate *agreed_due = improve_check_find_agreed_due (entity);

  for (int i = 0; agreed_due != NULL && i < improve_entity_list_get_size (milestones); i++)
    {
      ImproveEntity *milestone = improve_entity_list_get (milestones, i);
      ImproveDate *due = improve_milestone_get_due (IMPROVE_MILESTONE (milestone));

      if (due != NULL && improve_date_is_after (due, agreed_due))
        improve_checker_report_named_at (checker, milestone, "due",
                                         "{} is due after the action of which it is a step.");
    }
}

/* The calendar of the plan's part of the country. */
static ImproveCalendar *
calendar_of (ImprovePlan *plan)
{
  const char *jurisdiction = improve_plan_get_jurisdiction (plan);
  ImproveDivision division = IMPROVE_DIVISION_ENGLAND_AND_WALES;

  if (g_strcmp0 (jurisdiction, "scotland") == 0)
    division = IMPROVE_DIVISION_SCOTLAND;
  else if (g_strcmp0 (jurisdiction, "northern-ireland") == 0)
    division = IMPROVE_DIVISION_NORTHERN_IRELAND;
  return improve_calendar_get_default (division, NULL);
}

void
improve_check_deadline_reckoned (ImproveChecker *checker,
                                 ImproveEntity  *entity)
{
  ImproveDeadline *deadline = IMPROVE_DEADLINE (entity);
  const char *rule = improve_deadline_get_rule (deadline);
  const ImproveClock *clock = rule != NULL ? improve_clock_lookup (rule) : NULL;
  ImproveDate *trigger_on = improve_deadline_get_trigger_on (deadline), *due = improve_deadline_get_due (deadline);
  ImproveCalendar *calendar = calendar_of (checker->plan);
  g_autoptr (ImproveDate) reckoned = NULL;
  g_autofree char *text = NULL;

  if (clock == NULL || trigger_on == NULL || due == NULL)
    return;
  reckoned = improve_clock_reckon (clock, trigger_on, calendar, NULL);
  if (reckoned == NULL || !improve_calendar_covers (calendar, reckoned)
      || (!improve_date_is_after (due, reckoned) && !improve_date_is_after (reckoned, due)))
    return;
  text = improve_date_to_string (reckoned);
  improve_checker_report (checker, "due", g_strdup_printf ("By “%s” it is due on %s.", rule, text));
}

void
improve_check_unknown_clock (ImproveChecker *checker,
                             ImproveEntity  *entity)
{
  const char *rule = improve_deadline_get_rule (IMPROVE_DEADLINE (entity));

  if (rule != NULL && improve_clock_lookup (rule) == NULL)
    improve_checker_report (checker, "rule", g_strdup ("The library knows no clock of that name and reckons nothing."));
}
