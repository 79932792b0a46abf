/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Guards on slippages and changes: agreed dates and the plan's words move on an authority, forecasts with a reason,
 * the baseline never. */

#include <libimprove/model/improve-delegation.h>
#include <libimprove/rules/improve-guards-private.h>

static gboolean
moves_a_date (const ImproveGuardedMove *guarded,
              ImproveSlippageDate       which)
{
  return improve_slippage_get_aspect (guarded->slippage) == IMPROVE_SLIPPAGE_ASPECT_TIME
         && improve_slippage_get_which (guarded->slippage) == which;
}

static gboolean
delegation_is_in_force (const ImproveGuardedMove *guarded)
{
  const char *id = improve_basis_get_delegation_id (guarded->basis);
  ImproveEntity *found = id != NULL ? improve_plan_lookup (guarded->plan, id) : NULL;
  ImproveDelegation *delegation = IMPROVE_IS_DELEGATION (found) ? IMPROVE_DELEGATION (found) : NULL;
  ImproveDate *on = guarded->when.as_of;

  if (delegation == NULL || on == NULL)
    return FALSE;
  if (improve_delegation_get_starts (delegation) != NULL
      && improve_date_is_after (improve_delegation_get_starts (delegation), on))
    return FALSE;
  return improve_delegation_get_ends (delegation) == NULL
         || !improve_date_is_past (improve_delegation_get_ends (delegation), on);
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
