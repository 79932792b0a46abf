/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* States and dates as of a day and as known at a moment, derived from the records and from nothing else. */

#include <libimprove/base/improve-date-private.h>
#include <libimprove/base/improve-hash-private.h>
#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/entity/improve-kinds-private.h>
#include <libimprove/entity/improve-tree-private.h>
#include <libimprove/model/improve-change.h>
#include <libimprove/model/improve-check-override.h>
#include <libimprove/model/improve-claim.h>
#include <libimprove/model/improve-observation.h>
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
  if (date == NULL || when->as_of == NULL)
    return date != NULL;
  return improve_date_last_day_number (date) <= improve_date_last_day_number (when->as_of);
}

gboolean
improve_as_of_knows (const ImproveAsOf *when,
                     GDateTime         *recorded_at)
{
  return when->known_at == NULL || recorded_at == NULL || g_date_time_compare (recorded_at, when->known_at) <= 0;
}

/* States that give comfort count only once their day is certainly past: "2017-06" is no comfort on 10 June. */
gboolean
improve_state_word_gives_comfort (const char *word)
{
  static const char *const words[] = { "assured", "embedded", "closed", "accepted", "approved", "signed", NULL };

  return word != NULL && g_strv_contains (words, word);
}

/* --- records that count --- */

/* What every record says of itself, whatever its type. */
typedef struct
{
  ImproveDate *on; /* NULL: it does not say, and counts for nothing */
  GDateTime *recorded_at;
  const char *supersedes_id;
  gboolean needs_its_end; /* counts only once its day is certainly past: comfort, and what a period ended with */
} RecordFace;

/* A value is there once its period is over, or once it was taken. */
static ImproveDate *
day_of_observation (ImproveObservation *observation)
{
  ImprovePeriod *period = improve_observation_get_period (observation);
  ImproveDate *ends = period != NULL ? improve_period_get_ends (period) : NULL;

  if (ends == NULL)
    ends = improve_observation_get_collected_on (observation);
  return ends != NULL || period == NULL ? ends : improve_period_get_starts (period);
}

static RecordFace
look_at (ImproveEntity *record)
{
  if (IMPROVE_IS_MOVE (record))
    {
      ImproveMove *move = IMPROVE_MOVE (record);
      const char *to = improve_move_get_to (move);

      return (RecordFace) { to != NULL ? improve_move_get_on (move) : NULL, improve_move_get_recorded_at (move),
                            improve_move_get_supersedes_id (move), improve_state_word_gives_comfort (to) };
    }
  if (IMPROVE_IS_SLIPPAGE (record))
    {
      ImproveSlippage *slippage = IMPROVE_SLIPPAGE (record);

      return (RecordFace) { improve_slippage_get_decided_on (slippage), improve_slippage_get_recorded_at (slippage),
                            improve_slippage_get_supersedes_id (slippage), FALSE };
    }
  if (IMPROVE_IS_CLAIM (record))
    {
      ImproveClaim *claim = IMPROVE_CLAIM (record);

      return (RecordFace) { improve_claim_get_valid_on (claim), improve_claim_get_recorded_at (claim),
                            improve_claim_get_supersedes_id (claim), FALSE };
    }
  if (IMPROVE_IS_CHANGE (record))
    {
      ImproveChange *change = IMPROVE_CHANGE (record);

      return (RecordFace) { improve_change_get_valid_on (change), improve_change_get_recorded_at (change),
                            improve_change_get_supersedes_id (change), FALSE };
    }
  if (IMPROVE_IS_CHECK_OVERRIDE (record))
    {
      ImproveCheckOverride *check_override = IMPROVE_CHECK_OVERRIDE (record);

      return (RecordFace) { improve_check_override_get_valid_on (check_override),
                            improve_check_override_get_recorded_at (check_override),
                            improve_check_override_get_supersedes_id (check_override), FALSE };
    }
  if (IMPROVE_IS_OBSERVATION (record))
    {
      ImproveObservation *observation = IMPROVE_OBSERVATION (record);

      return (RecordFace) { day_of_observation (observation), improve_observation_get_recorded_at (observation),
                            improve_observation_get_supersedes_id (observation), TRUE };
    }
  return (RecordFace) { NULL, NULL, NULL, FALSE };
}

/* The records of a list that a question may look at: all, or those before the one that is on trial. */
static int
count_seen (const ImproveAsOf *when,
            ImproveEntityList *records)
{
  int size = records != NULL ? improve_entity_list_get_size (records) : 0;

  for (int i = 0; when->candidate != NULL && i < size; i++)
    if (improve_entity_list_get (records, i) == when->candidate)
      return i;
  return size;
}

static void
add_corrected (GHashTable **corrected,
               const char  *id)
{
  if (id == NULL)
    return;
  if (*corrected == NULL)
    *corrected = g_hash_table_new (improve_text_hash, g_str_equal);
  g_hash_table_add (*corrected, (gpointer) id);
}

/* The ids of the records that a known one corrects, whatever its day; NULL where there is none. */
static GHashTable *
find_corrected (const ImproveAsOf *when,
                ImproveEntityList *records,
                int                n_seen)
{
  GHashTable *corrected = NULL;

  if (when->candidate != NULL)
    add_corrected (&corrected, look_at (when->candidate).supersedes_id);
  for (int i = 0; i < n_seen; i++)
    {
      RecordFace face = look_at (improve_entity_list_get (records, i));

      if (improve_as_of_knows (when, face.recorded_at))
        add_corrected (&corrected, face.supersedes_id);
    }
  return corrected;
}

static gboolean
has_come (const ImproveAsOf *when,
          ImproveEntity     *record)
{
  RecordFace face = look_at (record);

  return improve_as_of_knows (when, face.recorded_at)
         && (face.needs_its_end ? improve_as_of_has_ended (when, face.on) : improve_as_of_has_begun (when, face.on));
}

static gboolean
counts (const ImproveAsOf *when,
        GHashTable        *corrected,
        ImproveEntity     *record)
{
  const char *id;

  if (!has_come (when, record))
    return FALSE;
  id = corrected != NULL ? improve_entity_get_id (record) : NULL;
  return id == NULL || !g_hash_table_contains (corrected, id);
}

GPtrArray *
improve_as_of_select (const ImproveAsOf *when,
                      ImproveEntityList *records)
{
  int n_seen = count_seen (when, records);
  g_autoptr (GHashTable) corrected = find_corrected (when, records, n_seen);
  GPtrArray *selected = g_ptr_array_new ();

  for (int i = 0; i < n_seen; i++)
    {
      ImproveEntity *record = improve_entity_list_get (records, i);

      if (counts (when, corrected, record))
        g_ptr_array_add (selected, record);
    }
  return selected;
}

/* Whether a record goes before one recorded earlier: a later day does, and of two that share a day the later recorded.
 * "2017-06" shares its days with "2017-06-14": which came first was never said, so the later word holds. */
static gboolean
prevails (ImproveDate *on,
          ImproveDate *earlier)
{
  return earlier == NULL || !improve_date_is_after (earlier, on);
}

ImproveEntityList *
improve_entity_peek_list (ImproveEntity *entity,
                          const char    *row_name)
{
  const ImproveRowEntry *entry = improve_row_table_find (improve_row_table_of (entity), row_name);

  return entry != NULL ? *(ImproveEntityList **) improve_row_member (entity, entry->row) : NULL;
}

ImproveEntityList *
improve_entity_peek_moves (ImproveEntity *entity)
{
  return improve_entity_peek_list (entity, "moves");
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

ImproveMove *
improve_as_of_find_move (const ImproveAsOf *when,
                         ImproveEntity     *entity,
                         GType              state_type)
{
  ImproveEntityList *all = improve_entity_peek_moves (entity);
  int n_seen = count_seen (when, all);
  g_autoptr (GHashTable) corrected = find_corrected (when, all, n_seen);
  ImproveMove *latest = NULL;

  for (int i = 0; i < n_seen; i++)
    {
      ImproveMove *move = IMPROVE_MOVE (improve_entity_list_get (all, i));

      if (counts (when, corrected, IMPROVE_ENTITY (move))
          && improve_state_type_of_word (G_OBJECT_TYPE (entity), improve_move_get_to (move)) == state_type
          && prevails (improve_move_get_on (move), latest != NULL ? improve_move_get_on (latest) : NULL))
        latest = move;
    }
  return latest;
}

ImproveSlippage *
improve_as_of_find_slippage (const ImproveAsOf   *when,
                             ImproveAction       *action,
                             ImproveSlippageDate  which)
{
  ImproveEntityList *all = improve_entity_peek_list (IMPROVE_ENTITY (action), "slippages");
  int n_seen = count_seen (when, all);
  g_autoptr (GHashTable) corrected = find_corrected (when, all, n_seen);
  ImproveSlippage *latest = NULL;

  for (int i = 0; i < n_seen; i++)
    {
      ImproveSlippage *slippage = IMPROVE_SLIPPAGE (improve_entity_list_get (all, i));

      if (counts (when, corrected, IMPROVE_ENTITY (slippage))
          && improve_slippage_get_aspect (slippage) == IMPROVE_SLIPPAGE_ASPECT_TIME
          && improve_slippage_get_which (slippage) == which
          && prevails (improve_slippage_get_decided_on (slippage),
                       latest != NULL ? improve_slippage_get_decided_on (latest) : NULL))
        latest = slippage;
    }
  return latest;
}

static ImproveDate *
find_date (const ImproveAsOf  *when,
           ImproveAction      *action,
           ImproveSlippageDate which,
           ImproveDate        *otherwise)
{
  ImproveSlippage *latest = improve_as_of_find_slippage (when, action, which);

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

/* Work sent back, dropped or replaced is not delivered, whatever was said before. */
static gboolean
is_delivered (int state)
{
  return state >= IMPROVE_ACTION_STATE_DELIVERED && state <= IMPROVE_ACTION_STATE_REGRESSED;
}

/* The value of the state that a move led to; 0, which is unknown, where there is none. */
static int
state_after (GType        state_type,
             ImproveMove *move)
{
  return move != NULL ? improve_enum_get_value (state_type, improve_move_get_to (move)) : 0;
}

ImproveMove *
improve_as_of_find_delivery (const ImproveAsOf *when,
                             ImproveAction     *action)
{
  ImproveMove *latest = improve_as_of_find_move (when, IMPROVE_ENTITY (action), IMPROVE_TYPE_ACTION_STATE);
  g_autoptr (GPtrArray) moves = NULL;
  ImproveMove *delivered = NULL;

  if (!is_delivered (state_after (IMPROVE_TYPE_ACTION_STATE, latest)))
    return NULL;
  moves = improve_as_of_select (when, improve_entity_peek_moves (IMPROVE_ENTITY (action)));
  for (guint i = 0; i < moves->len; i++)
    {
      ImproveMove *move = g_ptr_array_index (moves, i);

      if (g_str_equal (improve_move_get_to (move), "delivered")
          && prevails (improve_move_get_on (move), delivered != NULL ? improve_move_get_on (delivered) : NULL))
        delivered = move;
    }
  return delivered;
}

ImproveDate *
improve_as_of_get_delivered_on (const ImproveAsOf *when,
                                ImproveAction     *action)
{
  ImproveMove *delivered = improve_as_of_find_delivery (when, action);

  return delivered != NULL ? improve_move_get_on (delivered) : NULL;
}

/**
 * improve_entity_get_state_as_of:
 * @self: an entity that has moves
 * @as_of: (nullable): the day asked about; %NULL: whatever is recorded
 * @known_at: (nullable): leave out what was recorded later; %NULL: leave out nothing
 *
 * Gets the state into which the moves of an entity had brought it on a day, as known at a moment. A move on a partial
 * date has come about on the first day of it; one that gives comfort (assured, embedded, closed, accepted, approved,
 * signed) only on the last. The later day goes first and, of two moves that share a day, the later recorded.
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
  ImproveAsOf when = { as_of, known_at, NULL };
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
set_derived_state (ImproveEntity    *entity,
                   const ImproveRow *row,
                   ImproveMove      *move)
{
  GType type = row->value_type ();
  int state = state_after (type, move);
  g_auto (GValue) value = G_VALUE_INIT;

  if (*(int *) improve_row_member (entity, row) == state)
    return;
  g_value_init (&value, type);
  g_value_set_enum (&value, state);
  improve_entity_set_derived (entity, row->name, &value);
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
  ImproveAsOf always = { NULL, NULL, NULL };

  for (guint i = 0; i < table->n_entries; i++)
    {
      const ImproveRow *row = table->entries[i].row;

      if (row->kind == IMPROVE_KIND_ENUM && row->nature == IMPROVE_NATURE_DERIVED)
        set_derived_state (entity, row, improve_as_of_find_move (&always, entity, row->value_type ()));
    }
  if (IMPROVE_IS_ACTION (entity))
    {
      ImproveAction *action = IMPROVE_ACTION (entity);
      gboolean delivered = is_delivered (improve_action_get_state (action));

      set_derived_date (entity, "agreed-due", improve_as_of_get_agreed_due (&always, action));
      set_derived_date (entity, "forecast-due", improve_as_of_get_forecast_due (&always, action));
      /* The state is that of all its moves by now, and most actions are not delivered: no need to look again. */
      set_derived_date (entity, "delivered-on",
                        delivered ? improve_as_of_get_delivered_on (&always, action) : NULL);
    }
}

/* So that a plan that is loaded or saved stands as its records say. */
__attribute__ ((constructor)) static void
offer_derivation (void)
{
  improve_tree_set_derive_func (improve_entity_derive);
}
