/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Oversight: who saw which version, who was to be told and when, what nobody answered. */

#include <libimprove/assess/improve-oversight-private.h>
#include <libimprove/assess/improve-oversight.h>
#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-agreed-action.h>
#include <libimprove/model/improve-deep-dive.h>
#include <libimprove/model/improve-limb.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-plan-version.h>
#include <libimprove/model/improve-recess.h>
#include <libimprove/model/improve-report.h>
#include <libimprove/model/improve-reporting-duty.h>
#include <libimprove/model/improve-resolution.h>
#include <libimprove/model/improve-routing.h>
#include <libimprove/model/improve-undertaking.h>

#include "../plan-maker.h"

#define IDS(...) ((const char *const[]) { __VA_ARGS__, NULL })

static void
own (gpointer owner,
     gpointer taken)
{
  g_autoptr (ImproveEntity) child = taken;
  g_autoptr (GError) error = NULL;

  improve_entity_add_child (owner, child, &error);
  g_assert_no_error (error);
}

static void
add_version (ImprovePlan *plan,
             const char  *label,
             const char  *on)
{
  g_autoptr (ImproveDate) date = day (on);

  own (plan, g_object_new (IMPROVE_TYPE_PLAN_VERSION, "id", label, "label", label, "on", date, NULL));
}

/* A meeting of a body with one item, of that title. */
static ImproveAgendaItem *
add_meeting (ImprovePlan *plan,
             const char  *body_id,
             const char  *on,
             const char  *title)
{
  g_autoptr (ImproveDate) date = day (on);
  g_autofree char *id = g_strdup_printf ("%s-%s", body_id, on), *item_id = g_strdup_printf ("item-%s", id);
  ImproveMeeting *meeting = g_object_new (IMPROVE_TYPE_MEETING, "id", id, "on", date, "board-ids", IDS (body_id), NULL);

  own (meeting, g_object_new (IMPROVE_TYPE_AGENDA_ITEM, "id", item_id, "title", title, NULL));
  add (plan, meeting);
  return IMPROVE_AGENDA_ITEM (improve_plan_lookup (plan, item_id));
}

static void
resolve (ImproveAgendaItem *item,
         const char        *about_id)
{
  GObject *resolution = g_object_new (IMPROVE_TYPE_RESOLUTION, NULL);

  own (resolution, g_object_new (IMPROVE_TYPE_LIMB, "text", "That it be noted.", "about-ids", IDS (about_id), NULL));
  own (item, resolution);
}

static ImproveOversight *
oversight_of (ImprovePlan *plan,
              const char  *as_of)
{
  g_autoptr (ImproveDate) date = day (as_of);

  return improve_plan_oversight (plan, date, NULL);
}

static ImproveOversightBody *
body_of (ImprovePlan *plan,
         const char  *body_id,
         const char  *as_of)
{
  g_autoptr (ImproveOversight) oversight = oversight_of (plan, as_of);
  GListModel *bodies = improve_oversight_get_bodies (oversight);

  for (guint i = 0; i < g_list_model_get_n_items (bodies); i++)
    {
      g_autoptr (ImproveOversightBody) body = g_list_model_get_item (bodies, i);

      if (g_str_equal (improve_oversight_body_get_body_id (body), body_id))
        return g_steal_pointer (&body);
    }
  g_assert_not_reached ();
}

static ImprovePlan *
make_overseen_plan (void)
{
  ImprovePlan *plan = make_plan ();

  improve_entity_set_id (IMPROVE_ENTITY (plan), "plan");
  improve_plan_set_title (plan, "Larkdale Children's Improvement Plan 2017");
  add_version (plan, "1.0", "2017-04-03");
  add_version (plan, "2.0", "2017-10-02");
  add (plan, g_object_new (IMPROVE_TYPE_BOARD, "id", "panel", "name", "Corporate Parenting Panel", NULL));
  return plan;
}

/* What inspectors found at a real council, of one that does not exist: a panel that met all year, whose agenda the plan
 * never reached, so that nobody there can be shown to know of it (Ofsted, Tower Hamlets, April 2017, paragraph 87). */
static void
test_panel_that_never_saw_the_plan (void)
{
  g_autoptr (ImprovePlan) plan = make_overseen_plan ();
  g_autoptr (ImproveOversightBody) panel = NULL, board = NULL;
  g_autoptr (ImproveDate) starts = day ("2017-04-03");

  resolve (add_meeting (plan, "board", "2017-10-11", "Progress"), "2.0");
  add_meeting (plan, "panel", "2017-03-01", "Foster carers' handbook");
  add_meeting (plan, "panel", "2017-04-03", "Placements out of the borough");
  add_meeting (plan, "panel", "2017-06-07", "Health assessments");
  add_meeting (plan, "panel", "2017-09-06", "Leisure passes for care leavers");
  panel = body_of (plan, "panel", "2017-12-01");
  g_assert_null (improve_oversight_body_get_seen_on (panel));
  g_assert_false (improve_oversight_body_get_current (panel));
  g_assert_cmpint (improve_oversight_body_get_meetings (panel), ==, 4);
  g_assert_cmpint (improve_oversight_body_get_meetings_since (panel), ==, 3);
  g_assert_cmpstr (improve_oversight_body_get_message (panel), ==,
                   "No record shows that Corporate Parenting Panel ever saw the plan: it met 3 times since 3 April 2017, and "
                   "no agenda, paper or decision names the plan.");
  board = body_of (plan, "board", "2017-12-01");
  g_assert_true (improve_oversight_body_get_current (board));
  /* And had it been a duty to tell them, the rule would have said so in time. */
  add (plan, g_object_new (IMPROVE_TYPE_REPORTING_DUTY, "id", "duty", "text", "Progress of the plan", "to-id", "panel",
                           "cadence", "FREQ=MONTHLY;INTERVAL=3", "starts", starts, NULL));
  g_assert_cmpint (count_findings (plan, "2017-10-03", "FA12", NULL), ==, 0);
  g_assert_cmpint (count_findings (plan, "2017-10-04", "FA12", NULL), ==, 1);
}

/* Each way by which a body is known to have seen the plan, and the version. */
static void
test_what_shows (void)
{
  g_autoptr (ImprovePlan) plan = make_overseen_plan ();
  g_autoptr (ImproveOversightBody) never = body_of (plan, "board", "2017-12-31"), titled = NULL, paper = NULL, limb = NULL;
  g_autoptr (ImproveOversightBody) report = NULL;
  GObject *sent = g_object_new (IMPROVE_TYPE_REPORT, "id", "report", "title", "Six months", "plan-version-id", "2.0", NULL);
  ImproveAgendaItem *item;

  g_assert_null (improve_oversight_body_get_seen_on (never));
  add_meeting (plan, "board", "2017-05-01", "The children\xe2\x80\x99s improvement plan for Larkdale");
  titled = body_of (plan, "board", "2017-12-31");
  g_assert_cmpstr (improve_oversight_body_get_version_id (titled), ==, "1.0");
  g_assert_true (improve_oversight_body_get_assumed (titled));
  item = add_meeting (plan, "board", "2017-10-09", "Progress");
  g_object_set (item, "papers", IDS ("Improvement plan, version 1.0"), NULL);
  paper = body_of (plan, "board", "2017-12-31");
  g_assert_cmpstr (improve_oversight_body_get_version_id (paper), ==, "1.0");
  g_assert_cmpstr (improve_oversight_body_get_seen_at_id (paper), ==, "item-board-2017-10-09");
  g_assert_false (improve_oversight_body_get_current (paper));
  resolve (add_meeting (plan, "board", "2017-11-01", "Progress"), "plan");
  limb = body_of (plan, "board", "2017-12-31");
  g_assert_cmpstr (improve_oversight_body_get_version_id (limb), ==, "2.0");
  g_assert_true (improve_oversight_body_get_assumed (limb));
  add_meeting (plan, "panel", "2017-11-15", "Any other business");
  own (sent, g_object_new (IMPROVE_TYPE_ROUTING, "body-id", "panel", "meeting-id", "panel-2017-11-15", NULL));
  add (plan, sent);
  report = body_of (plan, "panel", "2017-12-31");
  g_assert_cmpstr (improve_oversight_body_get_seen_at_id (report), ==, "report");
  g_assert_false (improve_oversight_body_get_assumed (report));
}

/* What only looks like it: another plan, an item nobody reached, a meeting called off, a meeting to come. */
static void
test_what_does_not_show (void)
{
  g_autoptr (ImprovePlan) plan = make_overseen_plan ();
  g_autoptr (ImproveOversightBody) board = NULL, before = NULL, then = NULL;
  ImproveAgendaItem *item;

  add_meeting (plan, "board", "2017-05-01", "Local plan and school improvement");
  item = add_meeting (plan, "board", "2017-06-01", "Progress");
  resolve (item, "plan");
  g_object_set (item, "outcome", IMPROVE_ITEM_OUTCOME_NOT_REACHED, NULL);
  resolve (add_meeting (plan, "board", "2017-07-03", "Progress"), "plan");
  must_record (plan, move_to ("board-2017-07-03", "cancelled", "2017-07-01", NULL));
  resolve (add_meeting (plan, "board", "2017-12-01", "Progress"), "plan");
  board = body_of (plan, "board", "2017-11-30");
  g_assert_null (improve_oversight_body_get_seen_on (board));
  g_assert_cmpint (improve_oversight_body_get_meetings (board), ==, 2);
  before = body_of (plan, "board", "2017-11-30");
  then = body_of (plan, "board", "2017-12-01");
  g_assert_null (improve_oversight_body_get_seen_on (before));
  g_assert_true (improve_oversight_body_get_current (then));
}

/* --- reporting duties --- */

static ImproveReportingDuty *
add_duty (ImprovePlan *plan,
          const char  *cadence,
          const char  *starts)
{
  g_autoptr (ImproveDate) date = starts != NULL ? day (starts) : NULL;

  add (plan, g_object_new (IMPROVE_TYPE_REPORTING_DUTY, "id", "duty", "text", "Progress", "to-id", "panel", "cadence",
                           cadence, "starts", date, NULL));
  return IMPROVE_REPORTING_DUTY (improve_plan_lookup (plan, "duty"));
}

/* The state of the one duty on a day, its next date and how many were missed. */
static void
assert_duty (ImprovePlan     *plan,
             const char      *as_of,
             ImproveDutyState state,
             const char      *due,
             int              missed)
{
  g_autoptr (ImproveOversight) oversight = oversight_of (plan, as_of);
  g_autoptr (ImproveOversightDuty) duty = g_list_model_get_item (improve_oversight_get_duties (oversight), 0);
  g_autofree char *found = improve_oversight_duty_get_due (duty) != NULL
                               ? improve_date_to_string (improve_oversight_duty_get_due (duty)) : NULL;

  g_test_message ("%s: %s", as_of, improve_oversight_duty_get_message (duty));
  g_assert_cmpint (improve_oversight_duty_get_state (duty), ==, state);
  g_assert_cmpstr (found, ==, due);
  g_assert_cmpint (improve_oversight_duty_get_missed (duty), ==, missed);
}

static void
test_duty_days (void)
{
  g_autoptr (ImprovePlan) plan = make_overseen_plan ();

  add_duty (plan, "FREQ=MONTHLY;INTERVAL=3", "2017-09-15");
  assert_duty (plan, "2017-09-14", IMPROVE_DUTY_STATE_NOT_BEGUN, "2017-12-15", 0);
  assert_duty (plan, "2017-11-14", IMPROVE_DUTY_STATE_KEPT, "2017-12-15", 0);
  assert_duty (plan, "2017-11-15", IMPROVE_DUTY_STATE_DUE, "2017-12-15", 0);
  assert_duty (plan, "2017-12-15", IMPROVE_DUTY_STATE_DUE, "2017-12-15", 0);
  assert_duty (plan, "2017-12-16", IMPROVE_DUTY_STATE_MISSED, "2017-12-15", 1);
  assert_duty (plan, "2018-03-15", IMPROVE_DUTY_STATE_MISSED, "2017-12-15", 1);
  assert_duty (plan, "2018-03-16", IMPROVE_DUTY_STATE_MISSED, "2017-12-15", 2);
  /* Told again, the clock begins anew. */
  resolve (add_meeting (plan, "panel", "2018-03-16", "Progress"), "plan");
  assert_duty (plan, "2018-03-16", IMPROVE_DUTY_STATE_KEPT, "2018-06-16", 0);
}

/* To speak of the plan shows that one knows it; it is not being told how it stands. */
static void
test_duty_own_word (void)
{
  g_autoptr (ImprovePlan) plan = make_overseen_plan ();
  g_autoptr (ImproveDate) on = day ("2018-01-10");
  g_autoptr (ImproveOversightBody) panel = NULL;

  add_duty (plan, "FREQ=MONTHLY;INTERVAL=3", "2017-09-15");
  must_record (plan, improve_claim_new ("plan", IMPROVE_CLAIM_ASPECT_LIKELY_TO_DELIVER, "council_brag", "amber", NULL,
                                        "panel", NULL, on));
  panel = body_of (plan, "panel", "2018-03-16");
  g_assert_nonnull (improve_oversight_body_get_seen_on (panel));
  assert_duty (plan, "2018-03-16", IMPROVE_DUTY_STATE_MISSED, "2017-12-15", 2);
}

/* What may have been the plan is no sight of it, and is named, so that somebody can look. */
static void
test_near (void)
{
  g_autoptr (ImprovePlan) plan = make_overseen_plan ();
  g_autoptr (ImproveOversightBody) before = NULL, after = NULL;

  add_meeting (plan, "panel", "2017-05-10", "Progress report");
  add_meeting (plan, "panel", "2017-06-14", "Foster carers' handbook");
  before = body_of (plan, "panel", "2017-06-14");
  g_assert_null (improve_oversight_body_get_seen_on (before));
  g_assert_cmpstr (improve_oversight_body_get_message (before), ==,
                   "No record shows that Corporate Parenting Panel ever saw the plan: it met twice since 3 April 2017, and no "
                   "agenda, paper or decision names the plan. “Progress report” on 10 May 2017 may have been about it; the "
                   "record does not say so.");
  resolve (add_meeting (plan, "panel", "2017-07-12", "Progress report"), "plan");
  after = body_of (plan, "panel", "2017-07-12");
  g_assert_null (strstr (improve_oversight_body_get_message (after), "may have been"));
}

/* FA12 fires once more than one cycle is missed, and not on the day itself. */
static void
test_fa12 (void)
{
  g_autoptr (ImprovePlan) plan = make_overseen_plan ();
  g_autofree char *first = NULL;

  add_duty (plan, "FREQ=MONTHLY;INTERVAL=3", "2017-09-15");
  g_assert_cmpint (count_findings (plan, "2017-12-16", "FA12", NULL), ==, 0);
  g_assert_cmpint (count_findings (plan, "2018-03-15", "FA12", NULL), ==, 0);
  g_assert_cmpint (count_findings (plan, "2018-03-16", "FA12", &first), ==, 1);
  g_assert_cmpstr (first, ==,
                   "Corporate Parenting Panel is to be told every 3 months: “Progress”. No record shows that it ever was. "
                   "That was due on 15 December 2017; 2 dates missed in a row.");
  resolve (add_meeting (plan, "panel", "2018-01-10", "Progress"), "plan");
  g_assert_cmpint (count_findings (plan, "2018-03-16", "FA12", NULL), ==, 0);
}

/* A date in August moves by the month; so does one in the period before an election, which the plan says. */
static void
test_excused (void)
{
  g_autoptr (ImprovePlan) plan = make_overseen_plan (), yearly = make_overseen_plan ();
  g_autoptr (ImprovePeriod) period = improve_period_parse ("2018-03-27/2018-05-03", NULL);
  g_autoptr (ImproveOversight) oversight = NULL;
  g_autoptr (ImproveOversightDuty) duty = NULL;

  add_duty (plan, "FREQ=MONTHLY", "2017-07-20");
  assert_duty (plan, "2017-09-20", IMPROVE_DUTY_STATE_DUE, "2017-09-20", 0);
  assert_duty (plan, "2017-09-21", IMPROVE_DUTY_STATE_MISSED, "2017-09-20", 1);
  g_assert_cmpint (count_findings (plan, "2017-10-20", "FA12", NULL), ==, 0);
  g_assert_cmpint (count_findings (plan, "2017-10-21", "FA12", NULL), ==, 1);
  resolve (add_meeting (plan, "panel", "2018-03-20", "Progress"), "plan");
  assert_duty (plan, "2018-04-21", IMPROVE_DUTY_STATE_MISSED, "2018-04-20", 1);
  add (plan, improve_recess_new ("Before the elections", period));
  assert_duty (plan, "2018-04-21", IMPROVE_DUTY_STATE_KEPT, "2018-05-28", 0);
  oversight = oversight_of (plan, "2018-04-21");
  duty = g_list_model_get_item (improve_oversight_get_duties (oversight), 0);
  g_assert_cmpstr (improve_oversight_duty_get_excused (duty)[0], ==, "Before the elections");
  /* It is the recess of another body. */
  g_object_set (improve_plan_lookup (plan, "recess-1"), "board-ids", IDS ("board"), NULL);
  assert_duty (plan, "2018-04-21", IMPROVE_DUTY_STATE_MISSED, "2018-04-20", 1);
  /* August within a year puts nothing off. */
  add_duty (yearly, "FREQ=YEARLY", "2017-07-20");
  assert_duty (yearly, "2018-07-01", IMPROVE_DUTY_STATE_DUE, "2018-07-20", 0);
}

/* What does not say since when or how often is not reckoned, and is said not to be. */
static void
test_unknown (void)
{
  g_autoptr (ImprovePlan) plan = make_overseen_plan (), ended = make_overseen_plan (), by_limb = make_overseen_plan ();
  g_autoptr (ImproveDate) ends = day ("2017-08-31");
  ImproveReportingDuty *duty = add_duty (plan, "FREQ=MONTHLY", NULL);
  ImproveAgendaItem *item;
  GObject *resolution = g_object_new (IMPROVE_TYPE_RESOLUTION, NULL);

  assert_duty (plan, "2018-01-01", IMPROVE_DUTY_STATE_UNKNOWN, NULL, 0);
  g_object_set (duty, "starts", ends, "cadence", "now and then", NULL);
  assert_duty (plan, "2018-01-01", IMPROVE_DUTY_STATE_UNKNOWN, NULL, 0);
  duty = add_duty (ended, "FREQ=MONTHLY", "2017-05-01");
  g_object_set (duty, "ends", ends, NULL);
  assert_duty (ended, "2017-08-31", IMPROVE_DUTY_STATE_MISSED, "2017-06-01", 2);
  assert_duty (ended, "2018-08-31", IMPROVE_DUTY_STATE_ENDED, "2017-06-01", 2);
  g_assert_cmpint (count_findings (ended, "2018-08-31", "FA12", NULL), ==, 0);
  /* The decision that set it says since when. */
  item = add_meeting (by_limb, "board", "2017-09-15", "Reporting");
  own (resolution, g_object_new (IMPROVE_TYPE_LIMB, "id", "limb", "text", "That the panel be told every quarter.", NULL));
  own (item, resolution);
  g_object_set (add_duty (by_limb, "FREQ=MONTHLY;INTERVAL=3", NULL), "source-id", "limb", NULL);
  assert_duty (by_limb, "2017-12-16", IMPROVE_DUTY_STATE_MISSED, "2017-12-15", 1);
}

static void
test_cadence (void)
{
  static const struct { const char *cadence; int months, days; } good[] = {
    { "FREQ=MONTHLY", 1, 0 }, { "FREQ=MONTHLY;INTERVAL=6", 6, 0 }, { "INTERVAL=2;FREQ=WEEKLY;BYDAY=TU", 0, 14 },
    { "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=2", 12, 0 }, { "FREQ=MONTHLY;BYDAY=2TU;WKST=MO", 1, 0 },
    { "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2", 1, 0 }, { "FREQ=DAILY", 0, 1 },
  };
  static const char *const bad[] = { "", "monthly", "FREQ=MONTHLY;INTERVAL=0", "FREQ=MONTHLY;INTERVAL=-1",
                                     "FREQ=YEARLY;BYMONTH=3,9", "FREQ=MONTHLY;BYDAY=TU", "FREQ=HOURLY",
                                     "FREQ=MONTHLY;INTERVAL=99999999999", "FREQ=MONTHLY;COUNT=3" };
  int months, days;

  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_assert_true (improve_cadence_parse (good[i].cadence, &months, &days));
      g_assert_cmpint (months, ==, good[i].months);
      g_assert_cmpint (days, ==, good[i].days);
    }
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_test_message ("%s", bad[i]);
      g_assert_false (improve_cadence_parse (bad[i], &months, &days));
    }
}

/* A duty of every day since the year 1 is counted no further than there is sense in it. */
static void
test_bounded (void)
{
  g_autoptr (ImprovePlan) plan = make_overseen_plan ();

  add_duty (plan, "FREQ=DAILY", "0001-01-01");
  assert_duty (plan, "9999-12-31", IMPROVE_DUTY_STATE_MISSED, "0001-01-02", 999);
}

/* --- what was asked --- */

static guint
count_unanswered (ImprovePlan *plan,
                  const char  *as_of)
{
  g_autoptr (ImproveOversight) oversight = oversight_of (plan, as_of);

  return g_list_model_get_n_items (improve_oversight_get_unanswered (oversight));
}

/* How the first sentence on what nobody answered ends. */
static void
assert_asked (ImprovePlan *plan,
              const char  *as_of,
              const char  *end)
{
  g_autoptr (ImproveOversight) oversight = oversight_of (plan, as_of);
  g_autoptr (ImproveUnanswered) asked = g_list_model_get_item (improve_oversight_get_unanswered (oversight), 0);

  g_assert_cmpstr (strstr (improve_unanswered_get_message (asked), end), ==, end);
}

static void
test_unanswered (void)
{
  g_autoptr (ImprovePlan) plan = make_overseen_plan ();
  g_autoptr (ImproveOversight) oversight = NULL;
  g_autoptr (ImproveUnanswered) question = NULL;
  g_autoptr (ImproveDate) satisfied = day ("2017-11-01");
  ImproveAgendaItem *item = add_meeting (plan, "board", "2017-10-11", "Reviews");

  own (item, g_object_new (IMPROVE_TYPE_UNDERTAKING, "id", "q", "kind", IMPROVE_UNDERTAKING_KIND_QUESTION, "text",
                           "How many wait?", "to-id", "director", NULL));
  own (item, g_object_new (IMPROVE_TYPE_UNDERTAKING, "id", "u", "kind", IMPROVE_UNDERTAKING_KIND_UNDERTAKING, "text",
                           "A note will come", "satisfied-on", satisfied, NULL));
  own (item, g_object_new (IMPROVE_TYPE_UNDERTAKING, "id", "done", "kind", IMPROVE_UNDERTAKING_KIND_REQUEST, "text",
                           "A list", "answer", "Here it is.", NULL));
  own (item, g_object_new (IMPROVE_TYPE_AGREED_ACTION, "id", "request", "kind", IMPROVE_AGREED_ACTION_KIND_REQUEST, "text",
                           "Look at waiting times", NULL));
  own (item, g_object_new (IMPROVE_TYPE_AGREED_ACTION, "id", "task", "kind", IMPROVE_AGREED_ACTION_KIND_TASK, "text",
                           "Count them", NULL));
  add (plan, g_object_new (IMPROVE_TYPE_DEEP_DIVE, "id", "dive", "topic", "Waiting", "requested-at-id",
                           "item-board-2017-10-11", "reported-on", satisfied, NULL));
  g_assert_cmpuint (count_unanswered (plan, "2017-10-10"), ==, 0);
  g_assert_cmpuint (count_unanswered (plan, "2017-10-31"), ==, 4);
  g_assert_cmpuint (count_unanswered (plan, "2017-11-01"), ==, 2);
  oversight = oversight_of (plan, "2017-10-31");
  question = g_list_model_get_item (improve_oversight_get_unanswered (oversight), 0);
  g_assert_cmpint (improve_unanswered_get_kind (question), ==, IMPROVE_UNANSWERED_KIND_QUESTION);
  g_assert_cmpint (improve_unanswered_get_days (question), ==, 20);
  g_assert_cmpstr (improve_unanswered_get_message (question), ==,
                   "Asked “How many wait?”, of Director of Children's Services, on 11 October 2017: no answer is recorded.");
  g_object_set (improve_plan_lookup (plan, "q"), "due", satisfied, NULL);
  assert_asked (plan, "2017-11-01", "no answer is recorded; it is due 1 November 2017.");
  assert_asked (plan, "2017-11-02", "no answer is recorded; it was due 1 November 2017.");
}

/* A contradiction is open until what answers it has come about. */
static void
test_contradiction (void)
{
  g_autoptr (ImprovePlan) plan = make_overseen_plan ();
  g_autoptr (ImproveDate) later = day ("2017-09-01");
  ImproveEvidence *against;

  add_action (plan, "a", NULL);
  against = add_evidence (plan, "visit", "a", IMPROVE_STANCE_CONTRADICTS, IMPROVE_SOURCE_LINE_PARTNER,
                          IMPROVE_EVIDENCE_METHOD_DIP_SAMPLE);
  g_assert_cmpuint (count_unanswered (plan, "2017-05-31"), ==, 0);
  g_assert_cmpuint (count_unanswered (plan, "2017-06-01"), ==, 1);
  improve_evidence_set_collected_on (add_evidence (plan, "again", "a", IMPROVE_STANCE_SUPPORTS, IMPROVE_SOURCE_LINE_PARTNER,
                                                   IMPROVE_EVIDENCE_METHOD_DIP_SAMPLE),
                                     later);
  assert_asked (plan, "2017-06-01", ", on 1 June 2017: it speaks against “a”, and nothing answers it.");
  improve_evidence_set_answered_by_id (against, "again");
  g_assert_cmpuint (count_unanswered (plan, "2017-08-31"), ==, 1);
  g_assert_cmpuint (count_unanswered (plan, "2017-09-01"), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/assess/oversight/panel-that-never-saw-the-plan", test_panel_that_never_saw_the_plan);
  g_test_add_func ("/assess/oversight/what-shows", test_what_shows);
  g_test_add_func ("/assess/oversight/what-does-not-show", test_what_does_not_show);
  g_test_add_func ("/assess/oversight/duty-days", test_duty_days);
  g_test_add_func ("/assess/oversight/duty-own-word", test_duty_own_word);
  g_test_add_func ("/assess/oversight/near", test_near);
  g_test_add_func ("/assess/oversight/fa12", test_fa12);
  g_test_add_func ("/assess/oversight/excused", test_excused);
  g_test_add_func ("/assess/oversight/unknown", test_unknown);
  g_test_add_func ("/assess/oversight/cadence", test_cadence);
  g_test_add_func ("/assess/oversight/bounded", test_bounded);
  g_test_add_func ("/assess/oversight/unanswered", test_unanswered);
  g_test_add_func ("/assess/oversight/contradiction", test_contradiction);
  return g_test_run ();
}
