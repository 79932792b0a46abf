/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What may no longer be edited: a baseline once agreed, a limb once decided, minutes once approved. */

#include <libimprove/entity/improve-tree-private.h>
#include <libimprove/model/improve-delegation.h>
#include <libimprove/model/improve-limb.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-resolution.h>
#include <libimprove/rules/improve-as-of-private.h>

/* An action that left the drawing board, whether or not somebody sent it back there. */
static gboolean
was_agreed (ImproveAction *action)
{
  ImproveEntityList *moves = improve_action_get_moves (action);
  ImproveEntityList *slippages = improve_action_get_slippages (action);

  for (int i = 0; i < improve_entity_list_get_size (moves); i++)
    if (g_strcmp0 (improve_move_get_to (IMPROVE_MOVE (improve_entity_list_get (moves, i))), "draft") != 0)
      return TRUE;
  for (int i = 0; i < improve_entity_list_get_size (slippages); i++)
    if (improve_slippage_get_which (IMPROVE_SLIPPAGE (improve_entity_list_get (slippages, i)))
        == IMPROVE_SLIPPAGE_DATE_AGREED)
      return TRUE;
  return FALSE;
}

ImproveMeeting *
improve_meeting_of (ImproveEntity *entity)
{
  for (; entity != NULL; entity = improve_entity_get_parent (entity))
    if (IMPROVE_IS_MEETING (entity))
      return IMPROVE_MEETING (entity);
  return NULL;
}

static gboolean
is_approved (ImproveMeeting *meeting)
{
  ImproveMinutesState state = improve_meeting_get_minutes_state (meeting);

  return state == IMPROVE_MINUTES_STATE_APPROVED || state == IMPROVE_MINUTES_STATE_SIGNED;
}

/* The meeting took place, or a record or delegation rests on it. */
static gboolean
is_decided (ImproveEntity  *limb,
            ImproveMeeting *meeting)
{
  GPtrArray *referrers;

  if (meeting != NULL
      && (improve_meeting_get_state (meeting) == IMPROVE_MEETING_STATE_HELD
          || improve_meeting_get_minutes_state (meeting) != IMPROVE_MINUTES_STATE_UNKNOWN))
    return TRUE;
  if (improve_entity_get_id (limb) == NULL)
    return FALSE;
  referrers = improve_tree_find_referrers (improve_entity_get_tree (limb), improve_entity_get_id (limb));
  for (guint i = 0; referrers != NULL && i < referrers->len; i++)
    if (IMPROVE_IS_BASIS (g_ptr_array_index (referrers, i)) || IMPROVE_IS_DELEGATION (g_ptr_array_index (referrers, i)))
      return TRUE;
  return FALSE;
}

static const char *
find_seal (ImproveEntity    *entity,
           const ImproveRow *row)
{
  ImproveMeeting *meeting;

  if (IMPROVE_IS_ACTION (entity))
    return was_agreed (IMPROVE_ACTION (entity))
               ? "the action was agreed, and its baseline is history: record a slippage to move the date in force"
               : NULL;
  meeting = improve_meeting_of (entity);
  if (IMPROVE_IS_LIMB (entity) && is_decided (entity, meeting))
    return "it was decided: record a change that rests on a limb of a later meeting";
  return meeting != NULL && is_approved (meeting)
             ? "these minutes were approved: record a change that rests on a limb of a later meeting"
             : NULL;
}

__attribute__ ((constructor)) static void
offer_seals (void)
{
  improve_tree_set_seal_func (find_seal);
}
