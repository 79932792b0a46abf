/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* States and dates as of a day and as known at a moment, derived from the records and from nothing else. */

#include <string.h>

#include <libimprove/entity/improve-tree-private.h>
#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/entity/improve-kinds-private.h>
#include <libimprove/rules/improve-as-of-private.h>
#include <libimprove/rules/improve-state.h>


gboolean
improve_as_of_has_begun (const ImproveAsOf *when,
                         ImproveDate       *date)
{
  return date != NULL && (when->as_of == NULL || !improve_date_is_after (date, when->as_of));
}

gboolean
improve_as_of_has_ended (const ImproveAsOf *when,
                         ImproveDate       *date)
{
  g_autoptr (ImproveDate) last_day = NULL;

  if (date == NULL || when->as_of == NULL)
    return date != NULL;
  last_day = improve_date_last_day (date);
  return !improve_date_is_after (last_day, when->as_of);
}

gboolean
improve_as_of_knows (const ImproveAsOf *when,
                     GDateTime         *recorded_at)
{
  return when->known_at == NULL || recorded_at == NULL || g_date_time_compare (recorded_at, when->known_at) <= 0;
}

/* States that give comfort count only once their day is certainly past: "2017-06" is no comfort on 10 June. */
static gboolean
gives_comfort (const char *word)
{
  static const char *const words[] = { "assured", "embedded", "closed", "accepted", "approved", "signed", NULL };

  return g_strv_contains (words, word);
}

static gboolean
move_has_come (const ImproveAsOf *when,
               ImproveMove       *move)
{
  ImproveDate *on = improve_move_get_on (move);

  if (improve_move_get_to (move) == NULL || !improve_as_of_knows (when, improve_move_get_recorded_at (move)))
    return FALSE;
  return gives_comfort (improve_move_get_to (move)) ? improve_as_of_has_ended (when, on)
                                                    : improve_as_of_has_begun (when, on);
}

gboolean
improve_as_of_counts_move (const ImproveAsOf *when,
                           ImproveEntityList *moves,
                           ImproveMove       *move)
{
  const char *id = improve_entity_get_id (IMPROVE_ENTITY (move));

  if (!move_has_come (when, move))
    return FALSE;
  for (int i = 0; id != NULL && i < improve_entity_list_get_size (moves); i++)
    {
      ImproveMove *other = IMPROVE_MOVE (improve_entity_list_get (moves, i));

      if (g_strcmp0 (improve_move_get_supersedes_id (other), id) == 0
          && improve_as_of_knows (when, improve_move_get_recorded_at (other)))
        return FALSE;
    }
  return TRUE;
}

gboolean
improve_as_of_counts_slippage (const ImproveAsOf *when,
                               ImproveEntityList *slippages,
                               ImproveSlippage   *slippage)
{
  const char *id = improve_entity_get_id (IMPROVE_ENTITY (slippage));

  if (!improve_as_of_knows (when, improve_slippage_get_recorded_at (slippage))
      || !improve_as_of_has_begun (when, improve_slippage_get_decided_on (slippage)))
    return FALSE;
  for (int i = 0; id != NULL && i < improve_entity_list_get_size (slippages); i++)
    {
      ImproveSlippage *other = IMPROVE_SLIPPAGE (improve_entity_list_get (slippages, i));

      if (g_strcmp0 (improve_slippage_get_supersedes_id (other), id) == 0
          && improve_as_of_knows (when, improve_slippage_get_recorded_at (other)))
        return FALSE;
    }
  return TRUE;
}

ImproveEntityList *
improve_entity_peek_moves (ImproveEntity *entity)
{
  const ImproveRowEntry *entry = improve_row_table_find (improve_row_table_of (entity), "moves");

  return entry != NULL ? *(ImproveEntityList **) improve_row_member (entity, entry->row) : NULL;
}

/* The derived enum rows of a type are the sets of states its moves can lead to: a meeting has two of them. */
GType
improve_state_type_of_word (GType       entity_type,
                            const char *word)
{
  const ImproveRowTable *table = improve_row_table_for_type (entity_type);

  for (guint i = 0; i < table->n_entries; i++)
    {
      const ImproveRow *row = table->entries[i].row;

      if (row->kind == IMPROVE_KIND_ENUM && row->nature == IMPROVE_NATURE_DERIVED
          && improve_enum_get_value (row->value_type (), word) > 0)
        return row->value_type ();
    }
  return G_TYPE_INVALID;
}

const char *
improve_state_row_of_type (GType entity_type,
                           GType state_type)
{
  const ImproveRowTable *table = improve_row_table_for_type (entity_type);

  for (guint i = 0; i < table->n_entries; i++)
    {
      const ImproveRow *row = table->entries[i].row;

      if (row->kind == IMPROVE_KIND_ENUM && row->nature == IMPROVE_NATURE_DERIVED && row->value_type () == state_type)
        return row->name;
    }
  return NULL;
}

/* Later days win; of two moves on one day, the later recorded. */
ImproveMove *
improve_as_of_find_move (const ImproveAsOf *when,
                         ImproveEntity     *entity,
                         GType              state_type)
{
  ImproveEntityList *moves = improve_entity_peek_moves (entity);
  ImproveMove *latest = NULL;

  for (int i = 0; moves != NULL && i < improve_entity_list_get_size (moves); i++)
    {
      ImproveMove *move = IMPROVE_MOVE (improve_entity_list_get (moves, i));

      if (improve_as_of_counts_move (when, moves, move)
          && improve_state_type_of_word (G_OBJECT_TYPE (entity), improve_move_get_to (move)) == state_type
          && (latest == NULL || improve_date_compare (improve_move_get_on (move), improve_move_get_on (latest)) >= 0))
        latest = move;
    }
  return latest;
}

static ImproveDate *
find_date (const ImproveAsOf  *when,
           ImproveAction      *action,
           ImproveSlippageDate which,
           ImproveDate        *otherwise)
{
  ImproveEntityList *slippages = improve_action_get_slippages (action);
  ImproveSlippage *latest = NULL;

  for (int i = 0; i < improve_entity_list_get_size (slippages); i++)
    {
      ImproveSlippage *slippage = IMPROVE_SLIPPAGE (improve_entity_list_get (slippages, i));

      if (improve_slippage_get_aspect (slippage) == IMPROVE_SLIPPAGE_ASPECT_TIME
          && improve_slippage_get_which (slippage) == which
          && improve_as_of_counts_slippage (when, slippages, slippage)
          && (latest == NULL
              || improve_date_compare (improve_slippage_get_decided_on (slippage),
                                       improve_slippage_get_decided_on (latest))
                     >= 0))
        latest = slippage;
    }
  return latest != NULL ? improve_slippage_get_new_date (latest) : otherwise;
}

ImproveDate *
improve_as_of_get_agreed_due (const ImproveAsOf *when,
                              ImproveAction     *action)
{
  return find_date (when, action, IMPROVE_SLIPPAGE_DATE_AGREED, improve_action_get_baseline_due (action));
}

ImproveDate *
improve_as_of_get_forecast_due (const ImproveAsOf *when,
                                ImproveAction     *action)
{
  return find_date (when, action, IMPROVE_SLIPPAGE_DATE_FORECAST, NULL);
}

ImproveDate *
improve_as_of_get_delivered_on (const ImproveAsOf *when,
                                ImproveAction     *action)
{
  ImproveEntityList *moves = improve_action_get_moves (action);
  ImproveMove *state = improve_as_of_find_move (when, IMPROVE_ENTITY (action), IMPROVE_TYPE_ACTION_STATE);
  int reached = state != NULL ? improve_enum_get_value (IMPROVE_TYPE_ACTION_STATE, improve_move_get_to (state)) : 0;
  ImproveDate *delivered = NULL;

  /* Work sent back is not delivered, whatever was said before. */
  if (reached < IMPROVE_ACTION_STATE_DELIVERED || reached > IMPROVE_ACTION_STATE_REGRESSED)
    return NULL;
  for (int i = 0; i < improve_entity_list_get_size (moves); i++)
    {
      ImproveMove *move = IMPROVE_MOVE (improve_entity_list_get (moves, i));

      if (g_strcmp0 (improve_move_get_to (move), "delivered") == 0 && improve_as_of_counts_move (when, moves, move)
          && (delivered == NULL || improve_date_compare (improve_move_get_on (move), delivered) >= 0))
        delivered = improve_move_get_on (move);
    }
  return delivered;
}

/**
 * improve_entity_get_state_as_of:
 * @self: an entity that has moves
 * @as_of: (nullable): the day asked about; %NULL: whatever is recorded
 * @known_at: (nullable): leave out what was recorded later; %NULL: leave out nothing
 *
 * Gets the state into which the moves of an entity had brought it on a day, as known at a moment. A move on a partial
 * date has come about on the first day of it; one that gives comfort (assured, embedded, closed, accepted, approved)
 * only on the last.
 *
 * Returns: (transfer none) (nullable): the word of the state, or %NULL where no move had been made
 *
 * Since: 1.0
 */
const char *
improve_entity_get_state_as_of (ImproveEntity *self,
                                ImproveDate   *as_of,
                                GDateTime     *known_at)
{
  ImproveAsOf when = { as_of, known_at };
  const ImproveRowEntry *entry;
  ImproveMove *move;

  g_return_val_if_fail (IMPROVE_IS_ENTITY (self), NULL);

  entry = improve_row_table_find (improve_row_table_of (self), "state");
  if (entry == NULL)
    return NULL;
  move = improve_as_of_find_move (&when, self, entry->row->value_type ());
  return move != NULL ? improve_move_get_to (move) : NULL;
}

static void
set_derived_date (ImproveEntity *entity,
                  const char    *row_name,
                  ImproveDate   *date)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, IMPROVE_TYPE_DATE);
  g_value_set_boxed (&value, date);
  improve_entity_set_derived (entity, row_name, &value);
}

void
improve_entity_derive (ImproveEntity *entity)
{
  const ImproveRowTable *table = improve_row_table_of (entity);
  ImproveAsOf always = { NULL, NULL };

  for (guint i = 0; i < table->n_entries; i++)
    {
      const ImproveRow *row = table->entries[i].row;
      ImproveMove *move;

      if (row->kind != IMPROVE_KIND_ENUM || row->nature != IMPROVE_NATURE_DERIVED)
        continue;
      move = improve_as_of_find_move (&always, entity, row->value_type ());
      improve_entity_set_derived_text (entity, row->name, move != NULL ? improve_move_get_to (move) : NULL);
    }
  if (IMPROVE_IS_ACTION (entity))
    {
      ImproveAction *action = IMPROVE_ACTION (entity);

      set_derived_date (entity, "agreed-due", improve_as_of_get_agreed_due (&always, action));
      set_derived_date (entity, "forecast-due", improve_as_of_get_forecast_due (&always, action));
      set_derived_date (entity, "delivered-on", improve_as_of_get_delivered_on (&always, action));
    }
}

/* So that a plan that is loaded or saved stands as its records say. */
__attribute__ ((constructor)) static void
offer_derivation (void)
{
  improve_tree_set_derive_func (improve_entity_derive);
}
