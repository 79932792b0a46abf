/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/reading/improve-reading-found-private.h>

ImproveFoundMeeting *
improve_found_meeting_new (void)
{
  ImproveFoundMeeting *meeting = g_new0 (ImproveFoundMeeting, 1);

  meeting->items = g_ptr_array_new_with_free_func (improve_found_item_free);
  meeting->attendances = g_ptr_array_new_with_free_func (improve_found_attendance_free);
  return meeting;
}

void
improve_found_meeting_free (gpointer data)
{
  ImproveFoundMeeting *meeting = data;

  if (meeting == NULL)
    return;
  g_free (meeting->body);
  g_free (meeting->date);
  g_free (meeting->title);
  g_free (meeting->next_meeting);
  g_ptr_array_unref (meeting->items);
  g_ptr_array_unref (meeting->attendances);
  g_free (meeting);
}

ImproveFoundItem *
improve_found_item_new (void)
{
  ImproveFoundItem *item = g_new0 (ImproveFoundItem, 1);

  item->resolutions = g_ptr_array_new_with_free_func (improve_found_resolution_free);
  item->actions = g_ptr_array_new_with_free_func (improve_found_action_free);
  item->documents = g_ptr_array_new_with_free_func (improve_found_text_free);
  item->undertakings = g_ptr_array_new_with_free_func (improve_found_text_free);
  item->discussion = g_ptr_array_new_with_free_func (improve_found_text_free);
  item->exempt = g_ptr_array_new_with_free_func (g_free);
  return item;
}

void
improve_found_item_free (gpointer data)
{
  ImproveFoundItem *item = data;

  if (item == NULL)
    return;
  g_free (item->number);
  g_free (item->title);
  g_ptr_array_unref (item->resolutions);
  g_ptr_array_unref (item->actions);
  g_ptr_array_unref (item->documents);
  g_ptr_array_unref (item->undertakings);
  g_ptr_array_unref (item->discussion);
  g_ptr_array_unref (item->exempt);
  g_free (item);
}

ImproveFoundResolution *
improve_found_resolution_new (void)
{
  /* Slices of a size lie together, so that their room is whole again for the entities that take the place of these;
   * between the texts, which stay, it would be holes. */
  ImproveFoundResolution *resolution = g_slice_new0 (ImproveFoundResolution);

  resolution->votes_for = -1;
  resolution->votes_against = -1;
  resolution->abstentions = -1;
  return resolution;
}

void
improve_found_resolution_free (gpointer data)
{
  ImproveFoundResolution *resolution = data;

  if (resolution == NULL)
    return;
  for (guint i = 0; i < resolution->n_limbs; i++)
    improve_found_limb_free (resolution->limbs[i]);
  g_free (resolution->limbs);
  g_free (resolution->mover);
  g_free (resolution->seconder);
  g_slice_free (ImproveFoundResolution, resolution);
}

ImproveFoundLimb *
improve_found_limb_new (void)
{
  return g_slice_new0 (ImproveFoundLimb);
}

void
improve_found_resolution_add_limb (ImproveFoundResolution *resolution, ImproveFoundLimb *limb)
{
  guint n = resolution->n_limbs;

  /* Room for one, two, four … of them. */
  if ((n & (n - 1)) == 0)
    resolution->limbs = g_renew (ImproveFoundLimb *, resolution->limbs, MAX (2 * n, 1u));
  resolution->limbs[n] = limb;
  resolution->n_limbs++;
}

void
improve_found_limb_free (gpointer data)
{
  ImproveFoundLimb *limb = data;

  if (limb == NULL)
    return;
  g_free (limb->label);
  g_free (limb->text);
  g_free (limb->delegated_to);
  g_free (limb->consultation_with);
  g_slice_free (ImproveFoundLimb, limb);
}

ImproveFoundAction *
improve_found_action_new (void)
{
  return g_new0 (ImproveFoundAction, 1);
}

void
improve_found_action_free (gpointer data)
{
  ImproveFoundAction *action = data;

  if (action == NULL)
    return;
  g_free (action->text);
  g_free (action->owner);
  g_free (action->due);
  g_free (action->due_text);
  g_free (action->label);
  g_free (action);
}

ImproveFoundText *
improve_found_text_new (const char *text, guint first_line, guint last_line)
{
  ImproveFoundText *found = g_new0 (ImproveFoundText, 1);

  found->text = g_strdup (text);
  found->lines.first = first_line;
  found->lines.last = last_line;
  return found;
}

void
improve_found_text_free (gpointer data)
{
  ImproveFoundText *found = data;

  if (found == NULL)
    return;
  g_free (found->text);
  g_free (found->who);
  g_free (found);
}

ImproveFoundAttendance *
improve_found_attendance_new (void)
{
  return g_new0 (ImproveFoundAttendance, 1);
}

void
improve_found_attendance_free (gpointer data)
{
  ImproveFoundAttendance *attendance = data;

  if (attendance == NULL)
    return;
  g_free (attendance->name);
  g_free (attendance->capacity);
  g_free (attendance->post);
  g_free (attendance->organization);
  g_free (attendance->in_place_of);
  g_free (attendance->interests);
  g_free (attendance);
}

void
improve_found_resolution_take_votes (ImproveFoundResolution *to, ImproveFoundResolution *from)
{
  to->unanimous = to->unanimous || from->unanimous;
  to->assent = to->assent || from->assent;
  to->recorded = to->recorded || from->recorded;
  to->casting = to->casting || from->casting;
  if (to->mover == NULL)
    to->mover = g_steal_pointer (&from->mover);
  if (to->seconder == NULL)
    to->seconder = g_steal_pointer (&from->seconder);
  if (to->votes_for < 0)
    to->votes_for = from->votes_for;
  if (to->votes_against < 0)
    to->votes_against = from->votes_against;
  if (to->abstentions < 0)
    to->abstentions = from->abstentions;
}
