/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Rules on records: what they say, where they stand, and whether the states that the plan shows follow from them. */

#include <libimprove/check/improve-checker-private.h>
#include <libimprove/entity/improve-kinds-private.h>
#include <libimprove/entity/improve-tree-private.h>
#include <libimprove/model/improve-action.h>
#include <libimprove/model/improve-basis.h>
#include <libimprove/model/improve-change.h>
#include <libimprove/model/improve-check-override.h>
#include <libimprove/model/improve-claim.h>
#include <libimprove/model/improve-move.h>
#include <libimprove/model/improve-observation.h>
#include <libimprove/model/improve-slippage.h>
#include <libimprove/rules/improve-guards-private.h>

/* Steps that trying all records of a plan again may take. No plan that people keep comes near it. */
#define MOST_STEPS_TRIED_AGAIN 50000000

void
improve_check_state_word (ImproveChecker *checker,
                          ImproveEntity  *entity)
{
  ImproveEntity *subject = improve_entity_get_parent (entity);
  const char *to = improve_move_get_to (IMPROVE_MOVE (entity));
  g_autofree char *nick = NULL, *word = NULL;

  if (to == NULL || improve_state_type_of_word (G_OBJECT_TYPE (subject), to) != G_TYPE_INVALID
      || improve_check_is_corrected (checker, entity))
    return;
  nick = g_strdelimit (improve_entity_dup_nick (subject), "-", ' ');
  word = improve_check_quote (to);
  improve_checker_report (checker, "to", g_strdup_printf ("“%s” is no state of %s.", word, nick));
}

/* What the records give for a derived row, as text; NULL: nothing. */
static char *
derive_text (ImproveEntity    *entity,
             const ImproveRow *row)
{
  ImproveAsOf always = { NULL, NULL, NULL };
  ImproveDate *date = NULL;

  if (row->kind == IMPROVE_KIND_ENUM)
    {
      ImproveMove *move = improve_as_of_find_move (&always, entity, row->value_type ());

      return move != NULL ? g_strdup (improve_move_get_to (move)) : NULL;
    }
  if (g_str_equal (row->name, "agreed-due"))
    date = improve_as_of_get_agreed_due (&always, IMPROVE_ACTION (entity));
  else if (g_str_equal (row->name, "forecast-due"))
    date = improve_as_of_get_forecast_due (&always, IMPROVE_ACTION (entity));
  else if (g_str_equal (row->name, "delivered-on"))
    date = improve_as_of_get_delivered_on (&always, IMPROVE_ACTION (entity));
  return date != NULL ? improve_date_to_string (date) : NULL;
}

static char *
in_quotes (const char *text)
{
  return text != NULL ? g_strconcat ("“", text, "”", NULL) : g_strdup ("nothing");
}

void
improve_check_state_unsupported (ImproveChecker *checker,
                                 ImproveEntity  *entity)
{
  const ImproveRowTable *table = improve_row_table_of (entity);

  for (guint i = 0; table->has_consequences && i < table->n_entries; i++)
    {
      const ImproveRow *row = table->entries[i].row;
      g_autofree char *shown = NULL, *derived = NULL, *shown_quoted = NULL, *derived_quoted = NULL;

      if (!improve_row_is_consequence (row))
        continue;
      shown = improve_kind_get_ops (row->kind)->to_text (row, improve_row_member (entity, row));
      derived = derive_text (entity, row);
      if (g_strcmp0 (shown, derived) == 0)
        continue;
      shown_quoted = in_quotes (shown);
      derived_quoted = in_quotes (derived);
      improve_checker_report (checker, row->name,
                              g_strdup_printf ("“%s” shows %s, and its records give %s.", row->name, shown_quoted,
                                               derived_quoted));
    }
}

/* --- records --- */

/* None of them has types derived from it. */
static gboolean
is_record (ImproveEntity *entity)
{
  GType type = G_OBJECT_TYPE (entity);

  return type == IMPROVE_TYPE_MOVE || type == IMPROVE_TYPE_SLIPPAGE || type == IMPROVE_TYPE_CLAIM
         || type == IMPROVE_TYPE_OBSERVATION || type == IMPROVE_TYPE_CHANGE || type == IMPROVE_TYPE_CHECK_OVERRIDE;
}

/* Claims, changes and overrides stand beside what they are about; moves, slippages and observations within it. */
static gboolean
is_misplaced (ImproveEntity *entity)
{
  const ImproveRow *row;
  const char *subject_id;

  if (!is_record (entity) || IMPROVE_IS_PLAN (improve_entity_get_parent (entity)))
    return FALSE;
  row = improve_row_table_find (improve_row_table_of (entity), "subject-id")->row;
  subject_id = *(char **) improve_row_member (entity, row);
  return subject_id != NULL
         && g_strcmp0 (subject_id, improve_entity_get_id (improve_entity_get_parent (entity))) != 0;
}

void
improve_check_record_misplaced (ImproveChecker *checker,
                                ImproveEntity  *entity)
{
  g_autofree char *name = NULL;

  if (!is_misplaced (entity))
    return;
  name = improve_check_name (improve_entity_get_parent (entity));
  improve_checker_report (checker, "subject-id",
                          g_strdup_printf ("It stands among the records of %s and is about something else.", name));
}

static ImproveBasis *
basis_of (ImproveEntity *record)
{
  if (IMPROVE_IS_MOVE (record))
    return improve_move_get_basis (IMPROVE_MOVE (record));
  return IMPROVE_IS_SLIPPAGE (record) ? improve_slippage_get_basis (IMPROVE_SLIPPAGE (record)) : NULL;
}

/* How much there is to read in order to try a record again: its list, who refers to its subject, its evidence. */
static guint64
count_steps (ImproveChecker *checker,
             ImproveEntity  *record)
{
  ImproveEntity *subject = improve_entity_get_parent (record);
  const char *subject_id = improve_entity_get_id (subject);
  GPtrArray *referrers
      = subject_id != NULL ? improve_tree_find_referrers (IMPROVE_TREE (checker->plan), subject_id) : NULL;
  ImproveBasis *basis = basis_of (record);
  const char *const *ids = basis != NULL ? improve_basis_get_evidence_ids (basis) : NULL;
  guint64 steps = 1;

  if (!IMPROVE_IS_MOVE (record) && !IMPROVE_IS_SLIPPAGE (record))
    return steps;
  steps += referrers != NULL ? referrers->len : 0;
  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    {
      ImproveEntity *evidence = improve_plan_lookup (checker->plan, ids[i]);
      GPtrArray *of_evidence
          = evidence != NULL ? improve_tree_find_referrers (IMPROVE_TREE (checker->plan), ids[i]) : NULL;

      steps += 1 + (of_evidence != NULL ? of_evidence->len : 0);
    }
  return steps;
}

void
improve_check_record_unsupported (ImproveChecker *checker,
                                  ImproveEntity  *entity)
{
  g_autoptr (GPtrArray) obstacles = NULL;

  if (!is_record (entity) || is_misplaced (entity) || improve_check_is_corrected (checker, entity))
    return;
  checker->steps_tried_again += count_steps (checker, entity);
  if (checker->steps_tried_again > MOST_STEPS_TRIED_AGAIN)
    {
      improve_checker_give_up (checker, g_strdup ("The records of this plan are too entangled to try all of them "
                                                  "again: some were not."));
      return;
    }
  obstacles = improve_guards_find_obstacles (checker->plan, entity, TRUE);
  for (guint i = 0; i < obstacles->len; i++)
    {
      ImproveObstacle *obstacle = g_ptr_array_index (obstacles, i);

      improve_checker_report_mend (checker, NULL,
                                   g_strdup_printf ("[%s] %s", improve_obstacle_get_rule (obstacle),
                                                    improve_obstacle_get_message (obstacle)),
                                   improve_obstacle_get_mend (obstacle));
    }
}

/* The day on which a record was recorded, wherever that was: the next day by the clock there. */
static ImproveDate *
last_day_of_recording (GDateTime *recorded_at)
{
  g_autoptr (ImproveDate) day
      = improve_date_new_ymd (g_date_time_get_year (recorded_at), g_date_time_get_month (recorded_at),
                              g_date_time_get_day_of_month (recorded_at), NULL);

  return day != NULL ? improve_date_add_days (day, 1, NULL) : NULL;
}

void
improve_check_recorded_early (ImproveChecker *checker,
                              ImproveEntity  *entity)
{
  static const char *const rows[] = { "on", "decided-on", "valid-on" };
  const ImproveRowTable *table = improve_row_table_of (entity);
  const ImproveRowEntry *recorded = improve_row_table_find (table, "recorded-at");
  GDateTime *recorded_at = recorded != NULL ? *(GDateTime **) improve_row_member (entity, recorded->row) : NULL;
  g_autoptr (ImproveDate) last_day = recorded_at != NULL ? last_day_of_recording (recorded_at) : NULL;

  if (last_day == NULL)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const ImproveRowEntry *entry = improve_row_table_find (table, rows[i]);
      ImproveDate *day = entry != NULL ? *(ImproveDate **) improve_row_member (entity, entry->row) : NULL;

      if (day != NULL && improve_date_is_after (day, last_day) && !improve_check_is_corrected (checker, entity))
        improve_checker_report (checker, rows[i], g_strdup ("It was recorded before it is said to have come about."));
    }
}
