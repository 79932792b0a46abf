/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Which target of a measure stands on a day. A target says by its authority since when; without one it always did. */

#include <libimprove/assess/improve-series-private.h>
#include <libimprove/model/improve-basis.h>
#include <libimprove/model/improve-meeting.h>

ImproveDate *
improve_target_decided_on (ImprovePlan   *plan,
                           ImproveTarget *target)
{
  ImproveBasis *basis = improve_target_get_basis (target);
  const char *limb_id = basis != NULL ? improve_basis_get_limb_id (basis) : NULL;
  ImproveEntity *entity = limb_id != NULL ? improve_plan_lookup (plan, limb_id) : NULL;

  for (; entity != NULL; entity = improve_entity_get_parent (entity))
    if (IMPROVE_IS_MEETING (entity))
      return improve_meeting_get_on (IMPROVE_MEETING (entity));
  return basis != NULL ? improve_basis_get_asserted_on (basis) : NULL;
}

static gboolean
is_decided (const ImproveAsOf *when,
            ImprovePlan       *plan,
            ImproveTarget     *target)
{
  ImproveDate *day = improve_target_decided_on (plan, target);

  return day == NULL || improve_as_of_has_begun (when, day);
}

gboolean
improve_target_was_replaced (const ImproveAsOf *when,
                             ImprovePlan       *plan,
                             ImproveTarget     *target)
{
  const char *heir_id = improve_target_get_replaced_by_id (target);
  ImproveEntity *heir = heir_id != NULL ? improve_plan_lookup (plan, heir_id) : NULL;

  return heir_id != NULL && (!IMPROVE_IS_TARGET (heir) || is_decided (when, plan, IMPROVE_TARGET (heir)));
}

/* Of two targets the one that a day has more to do with: it lies in the period; or that begins next; or ended last. */
static gboolean
suits_better (ImprovePeriod *period,
              ImprovePeriod *found,
              ImproveDate   *day)
{
  gboolean ahead = improve_period_get_starts (period) != NULL
                   && improve_date_is_after (improve_period_get_starts (period), day);
  gboolean found_ahead;

  if (found == NULL || improve_period_contains (found, day))
    return found == NULL;
  if (improve_period_contains (period, day))
    return TRUE;
  found_ahead = improve_period_get_starts (found) != NULL
                && improve_date_is_after (improve_period_get_starts (found), day);
  if (ahead != found_ahead)
    return ahead;
  return ahead ? improve_period_compare (period, found) < 0 : improve_period_compare (period, found) > 0;
}

ImproveTarget *
improve_measure_find_target (const ImproveAsOf *when,
                             ImprovePlan       *plan,
                             ImproveMeasure    *measure,
                             ImproveDate       *day)
{
  ImproveEntityList *targets = improve_measure_get_targets (measure);
  ImproveTarget *found = NULL;

  for (int i = 0; i < improve_entity_list_get_size (targets); i++)
    {
      ImproveTarget *target = IMPROVE_TARGET (improve_entity_list_get (targets, i));
      ImprovePeriod *period = improve_target_get_period (target);

      if (period == NULL || improve_target_was_replaced (when, plan, target) || !is_decided (when, plan, target))
        continue;
      if (suits_better (period, found != NULL ? improve_target_get_period (found) : NULL, day))
        found = target;
    }
  return found;
}
