/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Rules on what boards watch beside the plan: risks, restrictions, duties, and the law that some of them meet under. */

#include <stdlib.h>

#include <libimprove/check/improve-checker-private.h>
#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-attendance.h>
#include <libimprove/model/improve-board.h>
#include <libimprove/model/improve-check-override.h>
#include <libimprove/model/improve-claim.h>
#include <libimprove/model/improve-deep-dive.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-report.h>
#include <libimprove/model/improve-reporting-duty.h>
#include <libimprove/model/improve-restriction.h>
#include <libimprove/model/improve-risk.h>
#include <libimprove/model/improve-undertaking.h>
#include <libimprove/rules/improve-clock.h>
#include <libimprove/rules/improve-reviews-private.h>

/* --- risks, duties, deep dives, reports, undertakings --- */

void
improve_check_risk_owner (ImproveChecker *checker,
                          ImproveEntity  *entity)
{
  if (improve_risk_get_owner_id (IMPROVE_RISK (entity)) == NULL)
    improve_checker_report_named (checker, "owner-id", "Nobody answers for {}.");
}

void
improve_check_risk_rating (ImproveChecker *checker,
                           ImproveEntity  *entity)
{
  if (improve_risk_get_likelihood (IMPROVE_RISK (entity)) == IMPROVE_INT_ABSENT
      || improve_risk_get_impact (IMPROVE_RISK (entity)) == IMPROVE_INT_ABSENT)
    improve_checker_report_named (checker, "likelihood",
                                  "Nobody has said how likely {} is and how much it would matter.");
}

void
improve_check_duty_cadence (ImproveChecker *checker,
                            ImproveEntity  *entity)
{
  if (improve_reporting_duty_get_cadence (IMPROVE_REPORTING_DUTY (entity)) == NULL)
    improve_checker_report_named (checker, "cadence", "Nothing says how often {} is to be met.");
}

void
improve_check_dive_due (ImproveChecker *checker,
                        ImproveEntity  *entity)
{
  ImproveDeepDive *dive = IMPROVE_DEEP_DIVE (entity);

  if (improve_deep_dive_get_due (dive) == NULL && improve_deep_dive_get_reported_on (dive) == NULL
      && improve_deep_dive_get_reported_at_id (dive) == NULL)
    improve_checker_report_named (checker, "due", "Nothing says by when {} is to be reported back.");
}

void
improve_check_report_as_of (ImproveChecker *checker,
                            ImproveEntity  *entity)
{
  if (improve_report_get_as_of (IMPROVE_REPORT (entity)) == NULL)
    improve_checker_report_named (checker, "as-of", "Nothing says to which day {} speaks.");
}

void
improve_check_undertaking_to (ImproveChecker *checker,
                              ImproveEntity  *entity)
{
  ImproveUndertaking *undertaking = IMPROVE_UNDERTAKING (entity);
  gboolean promised = improve_undertaking_get_kind (undertaking) == IMPROVE_UNDERTAKING_KIND_UNDERTAKING;
  gboolean named = promised ? improve_undertaking_get_by_id (undertaking) != NULL
                                  || improve_undertaking_get_by_text (undertaking) != NULL
                            : improve_undertaking_get_to_id (undertaking) != NULL;

  if (!named && improve_undertaking_get_answer (undertaking) == NULL
      && improve_undertaking_get_satisfied_on (undertaking) == NULL)
    improve_checker_report_named (checker, promised ? "by-id" : "to-id", "Nothing says who is to answer {}.");
}

void
improve_check_item_passed_on (ImproveChecker *checker,
                              ImproveEntity  *entity)
{
  ImproveAgendaItem *item = IMPROVE_AGENDA_ITEM (entity);
  ImproveItemOutcome outcome = improve_agenda_item_get_outcome (item);

  if (outcome == IMPROVE_ITEM_OUTCOME_DEFERRED && improve_agenda_item_get_deferred_to_id (item) == NULL)
    improve_checker_report_named (checker, "deferred-to-id", "Nothing says to which meeting {} was put off.");
  if (outcome == IMPROVE_ITEM_OUTCOME_REFERRED && improve_agenda_item_get_referred_to_id (item) == NULL)
    improve_checker_report_named (checker, "referred-to-id", "Nothing says to which body {} was referred.");
}

/* --- restrictions --- */

/* The paragraphs of each jurisdiction that are grounds at all; the ones after them only qualify these. */
static const struct
{
  const char *jurisdiction;
  int first;
  int last;
} grounds[] = {
  { "england", 1, 7 },
  { "wales", 12, 18 },
  { "scotland", 1, 15 },
};

static gboolean
is_ground (const char *jurisdiction,
           const char *paragraph)
{
  char *end;
  long number = strtol (paragraph, &end, 10);

  for (guint i = 0; i < G_N_ELEMENTS (grounds); i++)
    if (g_str_equal (grounds[i].jurisdiction, jurisdiction))
      return end != paragraph && number >= grounds[i].first && number <= grounds[i].last;
  return TRUE;
}

void
improve_check_restriction_ground (ImproveChecker *checker,
                                  ImproveEntity  *entity)
{
  ImproveRestriction *restriction = IMPROVE_RESTRICTION (entity);
  const char *jurisdiction = improve_restriction_get_jurisdiction (restriction);
  const char *const *paragraphs = improve_restriction_get_paragraphs (restriction);

  if (jurisdiction == NULL || improve_restriction_get_ground (restriction) != IMPROVE_RESTRICTION_GROUND_EXEMPT)
    return;
  for (int i = 0; paragraphs[i] != NULL; i++)
    if (!is_ground (jurisdiction, paragraphs[i]))
      improve_checker_report_item (checker, "paragraphs", i,
                                   g_strdup_printf ("The law of %s has no such ground of exemption.", jurisdiction));
}

static gboolean
is_exempt (ImproveRestriction *restriction)
{
  return improve_restriction_get_ground (restriction) == IMPROVE_RESTRICTION_GROUND_EXEMPT
         && improve_restriction_get_state (restriction) != IMPROVE_RESTRICTION_STATE_LIFTED;
}

/* What is confidential must be withheld; what is exempt may be, for a reason that is weighed. */
void
improve_check_restriction_reason (ImproveChecker *checker,
                                  ImproveEntity  *entity)
{
  ImproveRestriction *restriction = IMPROVE_RESTRICTION (entity);

  if (!is_exempt (restriction))
    return;
  if (improve_restriction_get_paragraphs (restriction)[0] == NULL)
    improve_checker_report_named (checker, "paragraphs", "Nothing says on which paragraph {} rests.");
  if (improve_restriction_get_jurisdiction (restriction) == NULL)
    improve_checker_report_named (checker, "jurisdiction", "Nothing says under whose law {} is made.");
  if (improve_restriction_get_public_interest (restriction) == NULL)
    improve_checker_report_named (checker, "public-interest", "Nothing says why the public interest is in {}.");
}

void
improve_check_restriction_review (ImproveChecker *checker,
                                  ImproveEntity  *entity)
{
  if (is_exempt (IMPROVE_RESTRICTION (entity))
      && improve_restriction_get_review_on (IMPROVE_RESTRICTION (entity)) == NULL)
    improve_checker_report_named (checker, "review-on", "Nothing says when {} is looked at again.");
}

/* --- bodies that meet under a statute --- */

/* The first body of a meeting that is a committee or an executive; NULL: none is. */
static ImproveBoard *
find_statutory (ImproveChecker *checker,
                ImproveMeeting *meeting)
{
  const char *const *ids = improve_meeting_get_board_ids (meeting);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      ImproveEntity *found = improve_plan_lookup (checker->plan, ids[i]);

      if (IMPROVE_IS_BOARD (found)
          && (improve_board_get_regime (IMPROVE_BOARD (found)) == IMPROVE_BOARD_REGIME_LGA1972_COMMITTEE
              || improve_board_get_regime (IMPROVE_BOARD (found)) == IMPROVE_BOARD_REGIME_EXECUTIVE))
        return IMPROVE_BOARD (found);
    }
  return NULL;
}

static int
count_members_present (ImproveMeeting *meeting)
{
  static const char *const others[] = { "observer", "adviser", "clerk", "officer", NULL };
  ImproveEntityList *attendances = improve_meeting_get_attendances (meeting);
  int present = 0;

  for (int i = 0; i < improve_entity_list_get_size (attendances); i++)
    {
      ImproveAttendance *attendance = IMPROVE_ATTENDANCE (improve_entity_list_get (attendances, i));
      ImproveAttendanceStatus status = improve_attendance_get_status (attendance);
      const char *capacity = improve_attendance_get_capacity (attendance);

      present += status != IMPROVE_ATTENDANCE_STATUS_APOLOGIES && status != IMPROVE_ATTENDANCE_STATUS_ABSENT
                 && (capacity == NULL || !g_strv_contains (others, capacity));
    }
  return present;
}

void
improve_check_quorum (ImproveChecker *checker,
                      ImproveEntity  *entity)
{
  ImproveMeeting *meeting = IMPROVE_MEETING (entity);
  ImproveBoard *board = find_statutory (checker, meeting);
  int quorum = board != NULL ? improve_board_get_quorum (board) : IMPROVE_INT_ABSENT;
  int present = count_members_present (meeting);

  if (quorum != IMPROVE_INT_ABSENT && present > 0 && present < quorum
      && improve_meeting_get_state (meeting) == IMPROVE_MEETING_STATE_HELD)
    improve_checker_report (checker, "attendances",
                            g_strdup_printf ("It was held with %d members present; the quorum is %d.", present,
                                             quorum));
}

void
improve_check_clear_days (ImproveChecker *checker,
                          ImproveEntity  *entity)
{
  ImproveMeeting *meeting = IMPROVE_MEETING (entity);
  ImproveDate *published = improve_meeting_get_agenda_published_on (meeting), *on = improve_meeting_get_on (meeting);
  g_autoptr (ImproveDate) latest = NULL;
  g_autofree char *text = NULL;

  if (published == NULL || on == NULL || find_statutory (checker, meeting) == NULL)
    return;
  latest = improve_clock_reckon (improve_clock_lookup ("agenda-papers"), on, NULL, NULL);
  if (latest == NULL || !improve_date_is_after (published, latest))
    return;
  text = improve_date_to_string (latest);
  improve_checker_report (checker, "agenda-published-on",
                          g_strdup_printf ("Five clear days before the meeting was %s.", text));
}

/* --- overrides --- */

void
improve_check_override_rule (ImproveChecker *checker,
                             ImproveEntity  *entity)
{
  const char *rule = improve_check_override_get_rule (IMPROVE_CHECK_OVERRIDE (entity));

  if (rule != NULL && improve_check_rule_lookup (rule) == NULL)
    improve_checker_report (checker, "rule",
                            g_strdup ("The check has no rule of that id: this override lets nothing stand."));
}

void
improve_check_override_reason (ImproveChecker *checker,
                               ImproveEntity  *entity)
{
  ImproveClaim *claim = IMPROVE_CLAIM (entity);

  if (improve_claim_get_aspect (claim) == IMPROVE_CLAIM_ASPECT_DELIVERY && improve_claim_get_expires_on (claim) != NULL
      && !improve_claim_is_override (claim))
    improve_checker_report (checker, "text",
                            g_strdup ("An override says why: without a reason this claim is none."));
}
