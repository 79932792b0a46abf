/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Guards on slippages and changes: agreed dates and the plan's words move on an authority, forecasts with a reason,
 * the baseline never. */

#include <libimprove/model/improve-delegation.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/rules/improve-guards-private.h>

static gboolean
moves_a_date (const ImproveGuardedMove *guarded,
              ImproveSlippageDate       which)
{
  return improve_slippage_get_aspect (guarded->slippage) == IMPROVE_SLIPPAGE_ASPECT_TIME
         && improve_slippage_get_which (guarded->slippage) == which;
}

/* From when a delegation holds: from its own day, or else from the meeting whose limb made it. */
static ImproveDate *
start_of (const ImproveGuardedMove *guarded,
          ImproveDelegation        *delegation)
{
  const char *limb_id = improve_delegation_get_limb_id (delegation);
  ImproveEntity *entity = limb_id != NULL ? improve_plan_lookup (guarded->plan, limb_id) : NULL;

  if (improve_delegation_get_starts (delegation) != NULL)
    return improve_delegation_get_starts (delegation);
  for (; entity != NULL; entity = improve_entity_get_parent (entity))
    if (IMPROVE_IS_MEETING (entity))
      return improve_meeting_get_on (IMPROVE_MEETING (entity));
  return NULL;
}

static gboolean
delegation_is_in_force (const ImproveGuardedMove *guarded)
{
  const char *id = improve_basis_get_delegation_id (guarded->basis);
  ImproveEntity *found = id != NULL ? improve_plan_lookup (guarded->plan, id) : NULL;
  ImproveDate *on = guarded->day;
  ImproveDate *starts, *ends;

  if (!IMPROVE_IS_DELEGATION (found) || on == NULL)
    return FALSE;
  starts = start_of (guarded, IMPROVE_DELEGATION (found));
  ends = improve_delegation_get_ends (IMPROVE_DELEGATION (found));
  return (starts == NULL || !improve_date_is_after (starts, on)) && (ends == NULL || !improve_date_is_past (ends, on));
}

static gboolean
has_authority (const ImproveGuardedMove *guarded)
{
  return guarded->basis != NULL
         && (improve_basis_get_limb_id (guarded->basis) != NULL || delegation_is_in_force (guarded));
}

char *
improve_guard_change_authority (const ImproveGuardedMove *guarded)
{
  return has_authority (guarded) ? NULL
                                 : g_strdup_printf ("nobody with authority has changed “%s”", guarded->subject_id);
}

char *
improve_guard_agreed_authority (const ImproveGuardedMove *guarded)
{
  if (!moves_a_date (guarded, IMPROVE_SLIPPAGE_DATE_AGREED) || has_authority (guarded))
    return NULL;
  return g_strdup_printf ("nobody with the authority has moved the agreed date of “%s”", guarded->subject_id);
}

char *
improve_guard_forecast_reason (const ImproveGuardedMove *guarded)
{
  const char *reason = improve_slippage_get_reason (guarded->slippage);
  const char *note = improve_slippage_get_note (guarded->slippage);

  if (!moves_a_date (guarded, IMPROVE_SLIPPAGE_DATE_FORECAST))
    return NULL;
  return (reason != NULL && *reason != '\0') || (note != NULL && *note != '\0')
             ? NULL
             : g_strdup_printf ("no reason is given for the new forecast of “%s”", guarded->subject_id);
}

static gboolean
same_date (ImproveDate *a,
           ImproveDate *b)
{
  return a == b || (a != NULL && b != NULL && improve_date_equal (a, b));
}

char *
improve_guard_slippage_dates (const ImproveGuardedMove *guarded)
{
  ImproveSlippage *slippage = guarded->slippage;
  ImproveDate *in_force;

  if (improve_slippage_get_aspect (slippage) != IMPROVE_SLIPPAGE_ASPECT_TIME)
    return NULL;
  if (improve_slippage_get_which (slippage) == IMPROVE_SLIPPAGE_DATE_UNKNOWN
      || improve_slippage_get_new_date (slippage) == NULL)
    return g_strdup ("which date moved, and to which day, is not said");
  if (!IMPROVE_IS_ACTION (guarded->subject) || !moves_a_date (guarded, IMPROVE_SLIPPAGE_DATE_AGREED))
    return NULL;
  in_force = improve_as_of_get_agreed_due (&guarded->when, IMPROVE_ACTION (guarded->subject));
  if (same_date (in_force, improve_slippage_get_old_date (slippage)))
    return NULL;
  return g_strdup_printf ("the old date is not the agreed date of “%s” on that day", guarded->subject_id);
}
