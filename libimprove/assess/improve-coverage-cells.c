/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Which cells of a coverage matrix hold something: found by going once through what refers, never through all pairs. */

#include <libimprove/assess/improve-coverage-private.h>
#include <libimprove/base/improve-hash-private.h>
#include <libimprove/entity/improve-kinds-private.h>
#include <libimprove/model/improve-measure.h>
#include <libimprove/model/improve-objective.h>
#include <libimprove/model/improve-recommendation.h>
#include <libimprove/rules/improve-state.h>

/* Whether something still counts: actions that were given up and recommendations that were not accepted or replaced are
 * neither covered nor missed. */
static gboolean
counts (ImproveCoverPlan *self,
        ImproveEntity    *entity)
{
  const char *state;

  if (IMPROVE_IS_RECOMMENDATION (entity))
    return improve_recommendation_get_superseded_by_id (IMPROVE_RECOMMENDATION (entity)) == NULL
           && improve_recommendation_get_response (IMPROVE_RECOMMENDATION (entity))
                  != IMPROVE_RECOMMENDATION_RESPONSE_NOT_ACCEPTED;
  if (!IMPROVE_IS_ACTION (entity))
    return TRUE;
  state = improve_entity_get_state_as_of (entity, self->when.as_of, self->when.known_at);
  return g_strcmp0 (state, "cancelled") != 0 && g_strcmp0 (state, "superseded") != 0;
}

static GPtrArray *
take_side (ImproveCoverPlan  *self,
           ImproveEntityList *list,
           GHashTable        *places)
{
  GPtrArray *side = g_ptr_array_new ();

  for (int i = 0; i < improve_entity_list_get_size (list); i++)
    {
      ImproveEntity *entity = improve_entity_list_get (list, i);

      if (!counts (self, entity))
        continue;
      g_ptr_array_add (side, entity);
      if (improve_entity_get_id (entity) != NULL)
        g_hash_table_insert (places, (gpointer) improve_entity_get_id (entity), GUINT_TO_POINTER (side->len));
    }
  return side;
}

static char **
list_words (GType type)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  const char *word;

  for (int value = 1; (word = improve_enum_get_word (type, value)) != NULL; value++)
    g_strv_builder_add (words, word);
  return g_strv_builder_end (words);
}

static void
add_cell (ImproveCoverPlan *self,
          guint             row,
          guint             column,
          gboolean          against,
          const char       *through_id)
{
  ImproveCoverCell cell = { row, column, !against, against, through_id };

  g_array_append_val (self->cells, cell);
}

/* Cells from references: what refers stands in a column, what it refers to in a row. */
static void
add_references (ImproveCoverPlan  *self,
                ImproveEntity     *referrer,
                const char *const *ids,
                const char        *through_id)
{
  guint column = GPOINTER_TO_UINT (g_hash_table_lookup (self->column_places, improve_entity_get_id (referrer)));

  for (guint i = 0; column > 0 && ids[i] != NULL; i++)
    {
      guint row = GPOINTER_TO_UINT (g_hash_table_lookup (self->row_places, ids[i]));

      if (row > 0)
        add_cell (self, row - 1, column - 1, FALSE, through_id);
    }
}

static void
add_treatments (ImproveCoverPlan *self,
                ImproveAction    *action)
{
  const char *objective_id = improve_action_get_objective_id (action);
  ImproveEntity *objective = objective_id != NULL ? improve_plan_lookup (self->plan, objective_id) : NULL;

  add_references (self, IMPROVE_ENTITY (action), improve_action_get_treats_ids (action), NULL);
  if (IMPROVE_IS_OBJECTIVE (objective))
    add_references (self, IMPROVE_ENTITY (action), improve_objective_get_treats_ids (IMPROVE_OBJECTIVE (objective)),
                    objective_id);
}

/* Evidence that stands, in the column of its method or its line, in the row of each action it speaks of. */
static void
add_evidence (ImproveCoverPlan *self,
              ImproveEvidence  *evidence,
              int               word)
{
  ImproveEntityList *links = improve_evidence_get_links (evidence);

  if (word <= 0 || !improve_as_of_evidence_stands (&self->when, evidence))
    return;
  for (int i = 0; i < improve_entity_list_get_size (links); i++)
    {
      ImproveEvidenceLink *link = IMPROVE_EVIDENCE_LINK (improve_entity_list_get (links, i));
      const char *id = improve_evidence_link_get_subject_id (link);
      guint row = id != NULL ? GPOINTER_TO_UINT (g_hash_table_lookup (self->row_places, id)) : 0;

      if (row > 0 && improve_evidence_link_get_stance (link) != IMPROVE_STANCE_NEUTRAL)
        add_cell (self, row - 1, word - 1, improve_evidence_link_get_stance (link) == IMPROVE_STANCE_CONTRADICTS, NULL);
    }
}

static void
find_cells (ImproveCoverPlan   *self,
            ImproveCoverageKind kind,
            ImproveEntityList  *referrers)
{
  for (int i = 0; i < improve_entity_list_get_size (referrers); i++)
    {
      ImproveEntity *entity = improve_entity_list_get (referrers, i);

      if (kind == IMPROVE_COVERAGE_KIND_RECOMMENDATIONS_ACTIONS)
        add_references (self, entity, improve_action_get_answers_ids (IMPROVE_ACTION (entity)), NULL);
      else if (kind == IMPROVE_COVERAGE_KIND_CAUSES_ACTIONS)
        add_treatments (self, IMPROVE_ACTION (entity));
      else if (kind == IMPROVE_COVERAGE_KIND_OUTCOMES_MEASURES)
        add_references (self, entity, improve_measure_get_outcome_ids (IMPROVE_MEASURE (entity)), NULL);
      else if (kind == IMPROVE_COVERAGE_KIND_ACTIONS_METHODS)
        add_evidence (self, IMPROVE_EVIDENCE (entity), improve_evidence_get_method (IMPROVE_EVIDENCE (entity)));
      else
        add_evidence (self, IMPROVE_EVIDENCE (entity), improve_evidence_get_source_line (IMPROVE_EVIDENCE (entity)));
    }
}

/* By row, then by column; what hangs together directly before what does so through something else. */
static int
compare_cells (gconstpointer a,
               gconstpointer b)
{
  const ImproveCoverCell *one = a, *other = b;

  if (one->row != other->row)
    return one->row < other->row ? -1 : 1;
  if (one->column != other->column)
    return one->column < other->column ? -1 : 1;
  return (one->through_id != NULL) - (other->through_id != NULL);
}

/* Makes one cell of all that fall on the same place. What is said directly need not be said through something else. */
static void
merge_cells (ImproveCoverPlan *self)
{
  guint n = 0;

  g_array_sort (self->cells, compare_cells);
  for (guint i = 0; i < self->cells->len; i++)
    {
      ImproveCoverCell *cell = &g_array_index (self->cells, ImproveCoverCell, i);
      ImproveCoverCell *last = n > 0 ? &g_array_index (self->cells, ImproveCoverCell, n - 1) : NULL;

      if (last == NULL || last->row != cell->row || last->column != cell->column)
        g_array_index (self->cells, ImproveCoverCell, n++) = *cell;
      else if (self->words != NULL)
        {
          last->supporting += cell->supporting;
          last->against += cell->against;
        }
    }
  g_array_set_size (self->cells, n);
}

static void
count_links (ImproveCoverPlan *self)
{
  guint n_columns = self->columns != NULL ? self->columns->len : g_strv_length (self->words);

  self->row_links = g_new0 (guint, self->rows->len + 1);
  self->column_links = g_new0 (guint, n_columns + 1);
  for (guint i = 0; i < self->cells->len; i++)
    {
      const ImproveCoverCell *cell = &g_array_index (self->cells, ImproveCoverCell, i);

      self->row_links[cell->row]++;
      self->column_links[cell->column]++;
    }
}

void
improve_cover_plan_init (ImproveCoverPlan   *self,
                         ImprovePlan        *plan,
                         ImproveCoverageKind kind,
                         ImproveDate        *as_of,
                         GDateTime          *known_at)
{
  ImproveEntityList *rows = NULL, *columns = NULL;

  *self = (ImproveCoverPlan){ .when = { as_of, known_at, NULL }, .plan = plan };
  self->row_places = g_hash_table_new (improve_text_hash, g_str_equal);
  self->column_places = g_hash_table_new (improve_text_hash, g_str_equal);
  self->cells = g_array_new (FALSE, FALSE, sizeof (ImproveCoverCell));
  switch (kind)
    {
    case IMPROVE_COVERAGE_KIND_RECOMMENDATIONS_ACTIONS:
      rows = improve_plan_get_recommendations (plan);
      columns = improve_plan_get_actions (plan);
      break;
    case IMPROVE_COVERAGE_KIND_CAUSES_ACTIONS:
      rows = improve_plan_get_root_causes (plan);
      columns = improve_plan_get_actions (plan);
      break;
    case IMPROVE_COVERAGE_KIND_OUTCOMES_MEASURES:
      rows = improve_plan_get_outcomes (plan);
      columns = improve_plan_get_measures (plan);
      break;
    default:
      rows = improve_plan_get_actions (plan);
    }
  self->rows = take_side (self, rows, self->row_places);
  if (columns != NULL)
    self->columns = take_side (self, columns, self->column_places);
  else
    self->words = list_words (kind == IMPROVE_COVERAGE_KIND_ACTIONS_METHODS ? IMPROVE_TYPE_EVIDENCE_METHOD
                                                                            : IMPROVE_TYPE_SOURCE_LINE);
  find_cells (self, kind, columns != NULL ? columns : improve_plan_get_evidence (plan));
  merge_cells (self);
  count_links (self);
}

void
improve_cover_plan_clear (ImproveCoverPlan *self)
{
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->columns, g_ptr_array_unref);
  g_clear_pointer (&self->words, g_strfreev);
  g_clear_pointer (&self->row_places, g_hash_table_unref);
  g_clear_pointer (&self->column_places, g_hash_table_unref);
  g_clear_pointer (&self->cells, g_array_unref);
  g_clear_pointer (&self->row_links, g_free);
  g_clear_pointer (&self->column_links, g_free);
}
