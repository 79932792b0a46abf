/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Gaps in evidence, in what boards agreed, and in the dates that clocks run from. */

#include <libimprove/check/improve-checker-private.h>
#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-agreed-action.h>
#include <libimprove/model/improve-deadline.h>
#include <libimprove/model/improve-delegation.h>
#include <libimprove/model/improve-evidence.h>
#include <libimprove/model/improve-inspection.h>
#include <libimprove/model/improve-limb.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/rules/improve-state.h>

/* --- evidence --- */

void
improve_check_evidence_date (ImproveChecker *checker,
                             ImproveEntity  *entity)
{
  if (improve_evidence_get_collected_on (IMPROVE_EVIDENCE (entity)) == NULL)
    improve_checker_report_named (checker, "collected-on", "Nothing says when {} was collected.");
}

void
improve_check_evidence_line (ImproveChecker *checker,
                             ImproveEntity  *entity)
{
  if (improve_evidence_get_source_line (IMPROVE_EVIDENCE (entity)) == IMPROVE_SOURCE_LINE_UNKNOWN)
    improve_checker_report_named (checker, "source-line", "Nothing says from which line {} comes.");
}

void
improve_check_evidence_method (ImproveChecker *checker,
                               ImproveEntity  *entity)
{
  if (improve_evidence_get_method (IMPROVE_EVIDENCE (entity)) == IMPROVE_EVIDENCE_METHOD_UNKNOWN)
    improve_checker_report_named (checker, "method", "Nothing says how {} was come by.");
}

void
improve_check_evidence_unlinked (ImproveChecker *checker,
                                 ImproveEntity  *entity)
{
  if (improve_entity_list_get_size (improve_evidence_get_links (IMPROVE_EVIDENCE (entity))) == 0)
    improve_checker_report_named (checker, "links", "Nothing says what {} supports or contradicts.");
}

/* --- what boards agreed --- */

/* A task that is not settled in one way or another. What nobody has sorted yet may be a task. */
static gboolean
is_open_task (ImproveEntity *entity)
{
  static const char *const settled[] = { "closed", "superseded", "withdrawn", NULL };
  ImproveAgreedAction *agreed = IMPROVE_AGREED_ACTION (entity);
  const char *state = improve_entity_get_state_as_of (entity, NULL, NULL);

  return (improve_agreed_action_get_kind (agreed) == IMPROVE_AGREED_ACTION_KIND_TASK
          || improve_agreed_action_get_kind (agreed) == IMPROVE_AGREED_ACTION_KIND_UNKNOWN)
         && improve_agreed_action_get_becomes_ids (agreed)[0] == NULL
         && (state == NULL || !g_strv_contains (settled, state));
}

void
improve_check_agreed_owner (ImproveChecker *checker,
                            ImproveEntity  *entity)
{
  ImproveAgreedAction *agreed = IMPROVE_AGREED_ACTION (entity);

  if (improve_agreed_action_get_owner_id (agreed) != NULL || !is_open_task (entity))
    return;
  improve_checker_report_named (checker, "owner-id",
                  improve_agreed_action_get_owner_text (agreed) != NULL
                      ? "{} has an owner in words only, who is no party of the plan."
                      : "{} has no owner.");
}

void
improve_check_agreed_date (ImproveChecker *checker,
                           ImproveEntity  *entity)
{
  ImproveAgreedAction *agreed = IMPROVE_AGREED_ACTION (entity);

  if (improve_agreed_action_get_due (agreed) != NULL || !is_open_task (entity))
    return;
  improve_checker_report_named (checker, "due",
                  improve_agreed_action_get_due_text (agreed) != NULL ? "{} has a due date in words only."
                                                                      : "{} has no due date.");
}

void
improve_check_meeting_body (ImproveChecker *checker,
                            ImproveEntity  *entity)
{
  if (improve_meeting_get_board_ids (IMPROVE_MEETING (entity))[0] == NULL)
    improve_checker_report_named (checker, "board-ids", "Nothing says which body of the plan met at {}.");
}

/* Looked at once a meeting: its state is one for all items. */
void
improve_check_item_outcome (ImproveChecker *checker,
                            ImproveEntity  *entity)
{
  ImproveEntityList *items = improve_meeting_get_items (IMPROVE_MEETING (entity));

  if (g_strcmp0 (improve_entity_get_state_as_of (entity, NULL, NULL), "held") != 0)
    return;
  for (int i = 0; i < improve_entity_list_get_size (items); i++)
    {
      ImproveEntity *item = improve_entity_list_get (items, i);

      if (improve_agenda_item_get_outcome (IMPROVE_AGENDA_ITEM (item)) == IMPROVE_ITEM_OUTCOME_UNKNOWN)
        improve_checker_report_named_at (checker, item, "outcome",
                                         "The meeting was held, and nothing says what became of {}.");
    }
}

void
improve_check_delegation_missing (ImproveChecker *checker,
                                  ImproveEntity  *entity)
{
  if (g_strv_contains (improve_limb_get_verbs (IMPROVE_LIMB (entity)), "delegate")
      && improve_check_find_referrer (checker, entity, IMPROVE_TYPE_DELEGATION) == NULL)
    improve_checker_report_named (checker, NULL, "{} delegates, and the plan does not hold the delegation.");
}

/* --- what clocks run from --- */

void
improve_check_inspection_received (ImproveChecker *checker,
                                   ImproveEntity  *entity)
{
  ImproveInspection *inspection = IMPROVE_INSPECTION (entity);

  if (improve_inspection_get_received_on (inspection) == NULL
      && improve_inspection_get_published_on (inspection) != NULL)
    improve_checker_report_named (checker, "received-on", "Nothing says when the report of {} was received.");
}

void
improve_check_deadline_due (ImproveChecker *checker,
                            ImproveEntity  *entity)
{
  if (improve_deadline_get_due (IMPROVE_DEADLINE (entity)) == NULL)
    improve_checker_report_named (checker, "due", "{} has no date.");
}
