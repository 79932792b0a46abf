/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Rules on dates: which cannot come before which, and which seldom do. */

#include <libimprove/base/improve-calendar.h>
#include <libimprove/check/improve-checker-private.h>
#include <libimprove/model/improve-action.h>
#include <libimprove/model/improve-check-override.h>
#include <libimprove/model/improve-claim.h>
#include <libimprove/model/improve-deadline.h>
#include <libimprove/model/improve-delegation.h>
#include <libimprove/model/improve-evidence.h>
#include <libimprove/model/improve-inspection.h>
#include <libimprove/model/improve-intervention.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-membership.h>
#include <libimprove/model/improve-milestone.h>
#include <libimprove/model/improve-organization.h>
#include <libimprove/model/improve-plan-version.h>
#include <libimprove/model/improve-post.h>
#include <libimprove/model/improve-report.h>
#include <libimprove/model/improve-reporting-duty.h>
#include <libimprove/model/improve-restriction.h>
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
  { improve_membership_get_type, "starts", "ends", FALSE },
  { improve_reporting_duty_get_type, "starts", "ends", FALSE },
  { improve_intervention_get_type, "issued-on", "lifted-on", FALSE },
  { improve_restriction_get_type, "decided-on", "review-on", FALSE },
  { improve_check_override_get_type, "valid-on", "expires-on", FALSE },
  { improve_report_get_type, "as-of", "dated", TRUE },
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

/* Papers are due before the meeting from which one counts. */
static gboolean
runs_back (ImproveDeadline *deadline)
{
  const char *rule = improve_deadline_get_rule (deadline);
  const ImproveClock *clock = rule != NULL ? improve_clock_lookup (rule) : NULL;

  return clock != NULL && improve_clock_get_before (clock);
}

static void
look_at_orders_of (GType           type,
                   ImproveChecker *checker,
                   ImproveEntity  *entity,
                   gboolean        seldom)
{
  const ImproveRowTable *table = improve_row_table_of (entity);

  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      const ImproveRow *first, *second;

      if (orders[i].seldom != seldom || orders[i].type () != type
          || (IMPROVE_IS_DEADLINE (entity) && runs_back (IMPROVE_DEADLINE (entity))))
        continue;
      first = improve_row_table_find (table, orders[i].first)->row;
      second = improve_row_table_find (table, orders[i].second)->row;
      if (is_after (first, *(gpointer *) improve_row_member (entity, first),
                    *(gpointer *) improve_row_member (entity, second)))
        improve_checker_report (checker, second->name,
                                g_strdup_printf ("“%s” lies before “%s”.", second->name, first->name));
    }
}

static void
look_at_orders (ImproveChecker *checker,
                ImproveEntity  *entity,
                gboolean        seldom)
{
  for (GType type = G_OBJECT_TYPE (entity); type != IMPROVE_TYPE_ENTITY; type = g_type_parent (type))
    look_at_orders_of (type, checker, entity, seldom);
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

/* By the closing days of the council as by the bank holidays alone: which of the two counts, the rule says. */
void
improve_check_deadline_reckoned (ImproveChecker *checker,
                                 ImproveEntity  *entity)
{
  ImproveDeadline *deadline = IMPROVE_DEADLINE (entity);
  ImproveDate *due = improve_deadline_get_due (deadline);
  g_autoptr (ImproveCalendar) closing = improve_plan_dup_calendar (checker->plan, NULL);
  ImproveCalendar *holidays
      = closing != NULL ? improve_calendar_get_default (improve_calendar_get_division (closing), NULL) : NULL;
  g_autoptr (ImproveDate) reckoned = NULL;
  g_autoptr (ImproveDate) later = NULL;
  g_autofree char *text = NULL;

  if (improve_deadline_get_calendar (deadline) != NULL)
    holidays = NULL;
  reckoned = improve_deadline_reckon (deadline, holidays, NULL);
  later = closing != NULL ? improve_deadline_reckon (deadline, closing, NULL) : NULL;
  if (due == NULL || reckoned == NULL || (closing != NULL && !improve_calendar_covers (closing, reckoned))
      || (!improve_date_is_after (due, reckoned) && !improve_date_is_after (reckoned, due))
      || (later != NULL && improve_date_equal (later, due)))
    return;
  text = improve_date_to_string (reckoned);
  improve_checker_report (checker, "due", g_strdup_printf ("From the day it counts from it is due on %s.", text));
}

/* What was late is recorded with its days and refused by nobody. */
void
improve_check_late (ImproveChecker *checker,
                    ImproveEntity  *entity)
{
  gboolean is_deadline = IMPROVE_IS_DEADLINE (entity);
  int days = 0;

  if (is_deadline)
    days = improve_deadline_count_days_late (IMPROVE_DEADLINE (entity), NULL);
  else if (IMPROVE_IS_PLAN_VERSION (entity))
    days = improve_plan_version_count_days_late (IMPROVE_PLAN_VERSION (entity));
  if (days > 0)
    improve_checker_report (checker, is_deadline ? "met-on" : "submitted-on",
                            g_strdup_printf ("It was %s %d %s late.", is_deadline ? "met" : "submitted", days,
                                             days == 1 ? "day" : "days"));
}

void
improve_check_unknown_clock (ImproveChecker *checker,
                             ImproveEntity  *entity)
{
  const char *rule = improve_deadline_get_rule (IMPROVE_DEADLINE (entity));

  if (rule != NULL && improve_clock_lookup (rule) == NULL)
    improve_checker_report (checker, "rule", g_strdup ("The library knows no clock of that name and reckons nothing."));
}
