/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The guards: one table of what a record needs before it is made. They protect comfort, not work: what moves work
 * along is never refused, what says that all is well is refused without its basis. */

#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/model/improve-agreed-action.h>
#include <libimprove/model/improve-claim.h>
#include <libimprove/model/improve-change.h>
#include <libimprove/rules/improve-as-of-private.h>
#include <libimprove/rules/improve-guards-private.h>
#include <libimprove/rules/improve-record.h>

/* By subject type and target state: NULL is any. */
static const ImproveGuard guards[] = {
  { "subject", NULL, NULL, improve_guard_subject, "name an entity of this plan that can take such a record" },
  { "party", NULL, NULL, improve_guard_party,
    "name a post, a person or a body of this plan as the party that says so" },
  { "complete", NULL, NULL, improve_guard_complete, "give the missing value when making the record" },
  { "basis-found", NULL, NULL, improve_guard_basis_found, "add what the basis names to the plan first" },
  { "supersedes", NULL, NULL, improve_guard_supersedes, "name an earlier record of the same kind and subject" },
  { "state-word", "move", NULL, improve_guard_state_word, "use a state of the subject's type" },
  { "opening-basis", "move", NULL, improve_guard_opening_basis,
    "say on which limb, delegation or assertion (by whom, as of when, in what) the opening position rests" },
  { "assured-evidence", "action", "assured", improve_guard_assured_evidence,
    "name evidence from an independent line that supports the action, stands on that day and is not by the lead" },
  { "assured-contradiction", "action", "assured", improve_guard_assured_contradiction,
    "answer the contradiction first" },
  { "assured-practice", "action", "assured", improve_guard_assured_practice,
    "name evidence that looks at practice or at the experience of children and families" },
  { "embedded-limb", "action", "embedded", improve_guard_limb,
    "name the limb with which a body accepted that the change lasts" },
  { "embedded-output", "action", "embedded", improve_guard_embedded_output,
    "leave a one-off output assured: there is nothing in it to embed" },
  { "embedded-sustained", "action", "embedded", improve_guard_embedded_sustained,
    "name evidence from at least two quarters that it was sustained" },
  { "needs-reason", "action", "cancelled", improve_guard_reason, "say why" },
  { "needs-reason", "action", "superseded", improve_guard_reason, "say why" },
  { "needs-heir", "action", "superseded", improve_guard_heir, "name the action that took its place" },
  { "closed-by-body", "agreed-action", "closed", improve_guard_closed_by_body,
    "name the limb with which the body that raised it, its parent or its successor closed it, or let its chair "
    "record it" },
  { "accepted-by-other", "evidence", "accepted", improve_guard_accepted_by_other,
    "let somebody other than its author accept it" },
  { "approved-later", "meeting", "approved", improve_guard_approved_later,
    "name a limb of a later meeting of the same body, or file the minutes as published" },
  { "closed-by-limb", "plan", "closed", improve_guard_limb, "name the limb with which a body closed the plan" },
  { "change-authority", "change", NULL, improve_guard_change_authority,
    "name the limb, or the delegation in force, on which the change rests" },
  { "absence-or-value", "observation", NULL, improve_guard_absence,
    "give the value, or say why there is none, not both" },
  { "agreed-authority", "slippage", NULL, improve_guard_agreed_authority,
    "name the limb, or the delegation in force, on which the agreed date moves" },
  { "forecast-reason", "slippage", NULL, improve_guard_forecast_reason, "say why it is now expected on another day" },
  { "slippage-dates", "slippage", NULL, improve_guard_slippage_dates,
    "give the date in force as the old date, and the new one" },
};

/* A guard is for a type of subject, where it names a state, or else for a type of record. */
static gboolean
guard_applies (const ImproveGuard       *guard,
               const ImproveGuardedMove *record)
{
  g_autofree char *nick = NULL;

  if (guard->type == NULL)
    return TRUE;
  if (guard->state == NULL)
    {
      nick = improve_entity_dup_nick (record->record);
      return g_str_equal (guard->type, nick);
    }
  if (record->move == NULL || record->subject == NULL
      || g_strcmp0 (guard->state, improve_move_get_to (record->move)) != 0)
    return FALSE;
  nick = improve_entity_dup_nick (record->subject);
  return g_str_equal (guard->type, nick);
}

static void
fill (ImproveGuardedMove *guarded,
      ImprovePlan        *plan,
      ImproveEntity      *record)
{
  guarded->plan = plan;
  guarded->record = record;
  guarded->move = IMPROVE_IS_MOVE (record) ? IMPROVE_MOVE (record) : NULL;
  guarded->slippage = IMPROVE_IS_SLIPPAGE (record) ? IMPROVE_SLIPPAGE (record) : NULL;
  guarded->subject_id = improve_entity_dup_text (record, "subject-id");
  if (guarded->subject_id != NULL)
    guarded->subject = improve_plan_lookup (plan, guarded->subject_id);
  if (guarded->move != NULL)
    {
      guarded->basis = improve_move_get_basis (guarded->move);
      guarded->when.as_of = improve_move_get_on (guarded->move);
    }
  if (guarded->slippage != NULL)
    {
      guarded->basis = improve_slippage_get_basis (guarded->slippage);
      guarded->when.as_of = improve_slippage_get_decided_on (guarded->slippage);
    }
  if (IMPROVE_IS_CHANGE (record))
    {
      guarded->basis = improve_change_get_basis (IMPROVE_CHANGE (record));
      guarded->when.as_of = improve_change_get_valid_on (IMPROVE_CHANGE (record));
    }
}

/**
 * improve_plan_check_record:
 * @self: a plan
 * @record: a move, slippage or claim that is in no plan
 *
 * Says what stands in the way of a record, without making it. Work is never refused: to agree, begin, pause or deliver
 * something needs no more than a subject, a day and a party. Comfort needs its basis.
 *
 * Returns: (transfer full): a list of #ImproveObstacle, empty where improve_plan_record() would make the record
 *
 * Since: 1.0
 */
GListModel *
improve_plan_check_record (ImprovePlan   *self,
                           ImproveEntity *record)
{
  GListStore *obstacles;
  ImproveGuardedMove guarded = { 0 };

  g_return_val_if_fail (IMPROVE_IS_PLAN (self), NULL);
  g_return_val_if_fail (IMPROVE_IS_ENTITY (record), NULL);

  obstacles = g_list_store_new (IMPROVE_TYPE_OBSTACLE);
  fill (&guarded, self, record);
  for (guint i = 0; i < G_N_ELEMENTS (guards); i++)
    {
      char *message = guard_applies (&guards[i], &guarded) ? guards[i].refuse (&guarded) : NULL;

      if (message != NULL)
        {
          g_autoptr (ImproveObstacle) obstacle
              = improve_obstacle_new (guards[i].id, guarded.subject_id, message, guards[i].mend);

          g_list_store_append (obstacles, obstacle);
        }
    }
  g_free (guarded.subject_id);
  return G_LIST_MODEL (obstacles);
}
