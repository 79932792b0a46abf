/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The guards: one table of what a record needs before it is made. They protect comfort, not work: what moves work
 * along is never refused, what says that all is well is refused without its basis. */

#include <libimprove/entity/improve-entity-private.h>
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
  { "state-word", "move", NULL, improve_guard_state_word, "use a state of the subject's type" },
  { "supersedes", NULL, NULL, improve_guard_supersedes, "name an earlier record of the same kind and subject", TRUE },
  { "own-claim", "claim", NULL, improve_guard_own_claim,
    "let whoever made the claim correct it, and make a claim of your own beside it", TRUE },
  { "opening-basis", "move", NULL, improve_guard_opening_basis,
    "say on which limb, delegation or assertion (by whom, as of when, in what) the opening position rests", TRUE },
  { "assured-evidence", "action", "assured", improve_guard_assured_evidence,
    "name evidence from an independent line that supports the action, stands on that day and is not by the lead",
    TRUE },
  { "assured-contradiction", "action", "assured", improve_guard_assured_contradiction,
    "answer the contradiction first", TRUE },
  { "assured-practice", "action", "assured", improve_guard_assured_practice,
    "name evidence that looks at practice or at the experience of children and families", TRUE },
  { "embedded-limb", "action", "embedded", improve_guard_limb,
    "name the limb with which a body accepted that the change lasts", TRUE },
  { "embedded-output", "action", "embedded", improve_guard_embedded_output,
    "leave a one-off output assured: there is nothing in it to embed", TRUE },
  { "embedded-sustained", "action", "embedded", improve_guard_embedded_sustained,
    "name evidence from at least two quarters that it was sustained", TRUE },
  { "needs-reason", "action", "cancelled", improve_guard_reason, "say why", TRUE },
  { "needs-reason", "action", "superseded", improve_guard_reason, "say why", TRUE },
  { "needs-heir", "action", "superseded", improve_guard_heir, "name the action that took its place", TRUE },
  { "closed-by-body", "agreed-action", "closed", improve_guard_closed_by_body,
    "name the limb with which the body that raised it, its parent or its successor closed it, or let its chair "
    "record it",
    TRUE },
  { "accepted-by-other", "evidence", "accepted", improve_guard_accepted_by_other,
    "let somebody other than its author accept it", TRUE },
  { "approved-later", "meeting", "approved", improve_guard_approved_later,
    "name a limb of a later meeting of the same body, or file the minutes as published", TRUE },
  { "signed-approved", "meeting", "signed", improve_guard_signed_approved,
    "record first that the minutes were approved, or file them as published", TRUE },
  { "closed-by-limb", "plan", "closed", improve_guard_limb, "name the limb with which a body closed the plan", TRUE },
  { "change-authority", "change", NULL, improve_guard_change_authority,
    "name the limb, or the delegation in force, on which the change rests", TRUE },
  { "absence-or-value", "observation", NULL, improve_guard_absence,
    "give the value, or say why there is none, not both", TRUE },
  { "agreed-authority", "slippage", NULL, improve_guard_agreed_authority,
    "name the limb, or the delegation in force, on which the agreed date moves", TRUE },
  { "forecast-reason", "slippage", NULL, improve_guard_forecast_reason, "say why it is now expected on another day",
    TRUE },
  { "slippage-dates", "slippage", NULL, improve_guard_slippage_dates,
    "give the date in force as the old date, and the new one", TRUE },
};

/* A guard is for a type of subject, where it names a state, or else for a type of record. */
static gboolean
guard_applies (const ImproveGuard       *guard,
               const ImproveGuardedMove *record)
{
  if (guard->type == NULL)
    return TRUE;
  if (guard->state == NULL)
    return g_str_equal (guard->type, improve_row_table_of (record->record)->nick);
  if (record->move == NULL || record->subject == NULL
      || g_strcmp0 (guard->state, improve_move_get_to (record->move)) != 0)
    return FALSE;
  return g_str_equal (guard->type, improve_row_table_of (record->subject)->nick);
}

/* The day a record is judged by: comfort on a partial date comes about, and must have its basis, on the last of it. */
static ImproveDate *
find_day (const ImproveGuardedMove *guarded)
{
  ImproveDate *on = NULL;

  if (guarded->move != NULL)
    on = improve_move_get_on (guarded->move);
  else if (guarded->slippage != NULL)
    on = improve_slippage_get_decided_on (guarded->slippage);
  else if (IMPROVE_IS_CHANGE (guarded->record))
    on = improve_change_get_valid_on (IMPROVE_CHANGE (guarded->record));
  if (on == NULL)
    return NULL;
  return guarded->move != NULL && improve_state_word_gives_comfort (improve_move_get_to (guarded->move))
             ? improve_date_last_day (on)
             : improve_date_ref (on);
}

static void
fill (ImproveGuardedMove *guarded,
      ImprovePlan        *plan,
      ImproveEntity      *record)
{
  guarded->plan = plan;
  guarded->record = record;
  guarded->subject_id = improve_entity_dup_text (record, "subject-id");
  if (guarded->subject_id != NULL)
    guarded->subject = improve_plan_lookup (plan, guarded->subject_id);
  if (IMPROVE_IS_MOVE (record))
    {
      guarded->move = IMPROVE_MOVE (record);
      guarded->basis = improve_move_get_basis (guarded->move);
      guarded->when.known_at = improve_move_get_recorded_at (guarded->move);
    }
  if (IMPROVE_IS_SLIPPAGE (record))
    {
      guarded->slippage = IMPROVE_SLIPPAGE (record);
      guarded->basis = improve_slippage_get_basis (guarded->slippage);
      guarded->when.known_at = improve_slippage_get_recorded_at (guarded->slippage);
    }
  if (IMPROVE_IS_CHANGE (record))
    {
      ImproveChange *change = IMPROVE_CHANGE (record);

      guarded->basis = improve_change_get_basis (change);
      guarded->when.known_at = improve_change_get_recorded_at (change);
    }
  guarded->day = find_day (guarded);
  guarded->when.as_of = guarded->day;
  guarded->when.candidate = record;
}

static void
empty (ImproveGuardedMove *guarded)
{
  g_free (guarded->subject_id);
  g_clear_pointer (&guarded->day, improve_date_unref);
}

GPtrArray *
improve_guards_find_obstacles (ImprovePlan   *plan,
                               ImproveEntity *record,
                               gboolean       again)
{
  GPtrArray *obstacles = g_ptr_array_new_with_free_func (g_object_unref);
  ImproveGuardedMove guarded = { 0 };

  fill (&guarded, plan, record);
  for (guint i = 0; i < G_N_ELEMENTS (guards); i++)
    {
      char *message;

      if ((again && !guards[i].lasting) || !guard_applies (&guards[i], &guarded))
        continue;
      message = guards[i].refuse (&guarded);
      if (message != NULL)
        g_ptr_array_add (obstacles, improve_obstacle_new (guards[i].id, guarded.subject_id, message, guards[i].mend));
    }
  empty (&guarded);
  return obstacles;
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
  g_autoptr (GPtrArray) obstacles = NULL;
  GListStore *list;

  g_return_val_if_fail (IMPROVE_IS_PLAN (self), NULL);
  g_return_val_if_fail (IMPROVE_IS_ENTITY (record), NULL);

  obstacles = improve_guards_find_obstacles (self, record, FALSE);
  list = g_list_store_new (IMPROVE_TYPE_OBSTACLE);
  g_list_store_splice (list, 0, 0, obstacles->pdata, obstacles->len);
  return G_LIST_MODEL (list);
}
