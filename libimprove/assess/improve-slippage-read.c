/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The dates of every action as of a day, and how they moved. */

#include <libimprove/assess/improve-slippage-private.h>
#include <libimprove/base/improve-hash-private.h>
#include <libimprove/entity/improve-kinds-private.h>
#include <libimprove/model/improve-objective.h>
#include <libimprove/rules/improve-state.h>

int
improve_slipping_day_of (ImproveDate *date)
{
  g_autoptr (ImproveDate) first = NULL, last = NULL;

  if (date == NULL)
    return IMPROVE_INT_ABSENT;
  first = improve_date_new_ymd (1, 1, 1, NULL);
  last = improve_date_last_day (date);
  return improve_date_days_between (first, last, NULL);
}

ImproveDate *
improve_slipping_date_of (int day)
{
  g_autoptr (ImproveDate) first = improve_date_new_ymd (1, 1, 1, NULL);

  return day != IMPROVE_INT_ABSENT ? improve_date_add_days (first, day, NULL) : NULL;
}

int
improve_slipping_days (ImproveDate *from,
                       ImproveDate *to)
{
  if (from == NULL || to == NULL)
    return IMPROVE_INT_ABSENT;
  return improve_slipping_day_of (to) - improve_slipping_day_of (from);
}

ImproveDate *
improve_slipping_old_date (ImproveSlipping *self,
                           ImproveSlippage *slippage,
                           ImproveDate     *in_force)
{
  if (improve_slippage_get_aspect (slippage) != IMPROVE_SLIPPAGE_ASPECT_TIME)
    return NULL;
  return improve_slippage_get_old_date (slippage) != NULL ? improve_slippage_get_old_date (slippage) : in_force;
}

static const char *
theme_of (ImproveSlippings *all,
          ImproveAction    *action)
{
  const char *objective_id = improve_action_get_objective_id (action);
  ImproveEntity *objective = objective_id != NULL ? improve_plan_lookup (all->plan, objective_id) : NULL;

  return IMPROVE_IS_OBJECTIVE (objective) ? improve_objective_get_theme_id (IMPROVE_OBJECTIVE (objective)) : NULL;
}

static void
count_moves (ImproveSlipping *self)
{
  ImproveDate *in_force = self->baseline;

  for (guint i = 0; i < self->moves->len; i++)
    {
      ImproveSlippage *slippage = g_ptr_array_index (self->moves, i);
      ImproveDate *old = improve_slipping_old_date (self, slippage, in_force);

      if (improve_slippage_get_aspect (slippage) != IMPROVE_SLIPPAGE_ASPECT_TIME
          || improve_slippage_get_which (slippage) != IMPROVE_SLIPPAGE_DATE_AGREED)
        continue;
      self->n_moves++;
      self->n_late_moves += old != NULL && improve_date_is_past (old, improve_slippage_get_decided_on (slippage));
      in_force = improve_slippage_get_new_date (slippage);
    }
}

/* When it will be done as things stand, whatever it waits for: not before today while it is open. */
static int
own_finish (ImproveSlippings *all,
            ImproveSlipping  *self)
{
  int day;

  if (self->given_up)
    return IMPROVE_INT_ABSENT;
  if (self->actual != NULL)
    return improve_slipping_day_of (self->actual);
  day = improve_slipping_day_of (self->forecast != NULL ? self->forecast : self->agreed);
  return day != IMPROVE_INT_ABSENT ? MAX (day, all->today) : day;
}

static void
read_action (ImproveSlippings *all,
             ImproveSlipping  *self,
             ImproveAction    *action)
{
  const char *word = improve_entity_get_state_as_of (IMPROVE_ENTITY (action), all->when.as_of, all->when.known_at);
  int state = word != NULL ? improve_enum_get_value (IMPROVE_TYPE_ACTION_STATE, word) : 0;

  self->action = action;
  self->theme_id = theme_of (all, action);
  self->baseline = improve_action_get_baseline_due (action);
  self->agreed = improve_as_of_get_agreed_due (&all->when, action);
  self->forecast = improve_as_of_get_forecast_due (&all->when, action);
  self->actual = improve_as_of_get_delivered_on (&all->when, action);
  self->given_up = state == IMPROVE_ACTION_STATE_CANCELLED || state == IMPROVE_ACTION_STATE_SUPERSEDED;
  self->begun = state >= IMPROVE_ACTION_STATE_IN_PROGRESS;
  self->moves = improve_as_of_select (&all->when, improve_action_get_slippages (action));
  count_moves (self);
  self->own_finish = own_finish (all, self);
  self->finish = self->own_finish;
}

void
improve_slippings_init (ImproveSlippings *self,
                        ImprovePlan      *plan,
                        ImproveDate      *as_of,
                        GDateTime        *known_at)
{
  ImproveEntityList *actions = improve_plan_get_actions (plan);

  *self = (ImproveSlippings) { .plan = plan, .when = { as_of, known_at, NULL } };
  self->today = improve_slipping_day_of (as_of);
  self->n_slippings = improve_entity_list_get_size (actions);
  self->slippings = g_new0 (ImproveSlipping, self->n_slippings);
  self->by_id = g_hash_table_new (improve_text_hash, g_str_equal);
  for (guint i = 0; i < self->n_slippings; i++)
    {
      ImproveEntity *action = improve_entity_list_get (actions, i);

      read_action (self, &self->slippings[i], IMPROVE_ACTION (action));
      if (improve_entity_get_id (action) != NULL)
        g_hash_table_insert (self->by_id, (gpointer) improve_entity_get_id (action), &self->slippings[i]);
    }
}

void
improve_slippings_clear (ImproveSlippings *self)
{
  for (guint i = 0; i < self->n_slippings; i++)
    {
      g_clear_pointer (&self->slippings[i].moves, g_ptr_array_unref);
      g_clear_pointer (&self->slippings[i].pushed_by, g_ptr_array_unref);
      g_clear_pointer (&self->slippings[i].pushes, g_ptr_array_unref);
    }
  g_clear_pointer (&self->slippings, g_free);
  g_clear_pointer (&self->by_id, g_hash_table_unref);
}
