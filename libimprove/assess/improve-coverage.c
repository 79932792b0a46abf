/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/assess/improve-coverage.h>

#include <libimprove/assess/improve-account-private.h>
#include <libimprove/assess/improve-coverage-private.h>
#include <libimprove/assess/improve-thread-private.h>
#include <libimprove/entity/improve-entity-private.h>

G_DEFINE_ENUM_TYPE (ImproveCoverageKind, improve_coverage_kind,
                    G_DEFINE_ENUM_VALUE (IMPROVE_COVERAGE_KIND_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_COVERAGE_KIND_RECOMMENDATIONS_ACTIONS, "recommendations_actions"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_COVERAGE_KIND_CAUSES_ACTIONS, "causes_actions"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_COVERAGE_KIND_OUTCOMES_MEASURES, "outcomes_measures"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_COVERAGE_KIND_ACTIONS_METHODS, "actions_methods"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_COVERAGE_KIND_ACTIONS_LINES, "actions_lines"))

/**
 * ImproveCoverage:
 *
 * Which of one sort of thing in a plan is covered by which of another on a day, and what stands alone: a recommendation
 * that no action answers, an action without evidence, a method of evidence nobody used.
 *
 * Since: 1.0
 */
struct _ImproveCoverage
{
  ImproveAccount parent_instance;
  ImproveCoverageKind kind;
  GListStore *rows;
  GListStore *columns;
  GListStore *cells;
  GListStore *row_orphans;
  GListStore *column_orphans;
};

G_DEFINE_FINAL_TYPE (ImproveCoverage, improve_coverage, IMPROVE_TYPE_ACCOUNT)

enum
{
  PROP_KIND = 1,
  PROP_ROWS,
  PROP_COLUMNS,
  PROP_CELLS,
  PROP_ROW_ORPHANS,
  PROP_COLUMN_ORPHANS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
improve_coverage_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  ImproveCoverage *self = IMPROVE_COVERAGE (object);

  switch (prop_id)
    {
    case PROP_KIND:
      g_value_set_enum (value, self->kind);
      break;
    case PROP_ROWS:
      g_value_set_object (value, self->rows);
      break;
    case PROP_COLUMNS:
      g_value_set_object (value, self->columns);
      break;
    case PROP_CELLS:
      g_value_set_object (value, self->cells);
      break;
    case PROP_ROW_ORPHANS:
      g_value_set_object (value, self->row_orphans);
      break;
    case PROP_COLUMN_ORPHANS:
      g_value_set_object (value, self->column_orphans);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
improve_coverage_finalize (GObject *object)
{
  ImproveCoverage *self = IMPROVE_COVERAGE (object);

  g_clear_object (&self->rows);
  g_clear_object (&self->columns);
  g_clear_object (&self->cells);
  g_clear_object (&self->row_orphans);
  g_clear_object (&self->column_orphans);

  G_OBJECT_CLASS (improve_coverage_parent_class)->finalize (object);
}

static void
describe_answer (void)
{
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  /**
   * ImproveCoverage:kind:
   *
   * What is held against what.
   *
   * Since: 1.0
   */
  props[PROP_KIND] = g_param_spec_enum ("kind", NULL, NULL, IMPROVE_TYPE_COVERAGE_KIND, 0, flags);
  /**
   * ImproveCoverage:rows:
   *
   * The rows, in the order of the plan: a list of #ImproveCoverageHeading.
   *
   * Since: 1.0
   */
  props[PROP_ROWS] = g_param_spec_object ("rows", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  /**
   * ImproveCoverage:columns:
   *
   * The columns, in the order of the plan or of the words: a list of #ImproveCoverageHeading.
   *
   * Since: 1.0
   */
  props[PROP_COLUMNS] = g_param_spec_object ("columns", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  /**
   * ImproveCoverage:cells:
   *
   * The cells that hold something, row by row: a list of #ImproveCoverageCell.
   *
   * Since: 1.0
   */
  props[PROP_CELLS] = g_param_spec_object ("cells", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  /**
   * ImproveCoverage:row-orphans:
   *
   * The rows without a cell: a list of #ImproveCoverageHeading.
   *
   * Since: 1.0
   */
  props[PROP_ROW_ORPHANS] = g_param_spec_object ("row-orphans", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  /**
   * ImproveCoverage:column-orphans:
   *
   * The columns without a cell: a list of #ImproveCoverageHeading.
   *
   * Since: 1.0
   */
  props[PROP_COLUMN_ORPHANS] = g_param_spec_object ("column-orphans", NULL, NULL, G_TYPE_LIST_MODEL, flags);
}

static void
improve_coverage_class_init (ImproveCoverageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = improve_coverage_get_property;
  object_class->finalize = improve_coverage_finalize;
  describe_answer ();
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
improve_coverage_init (ImproveCoverage *self)
{
  self->rows = g_list_store_new (IMPROVE_TYPE_COVERAGE_HEADING);
  self->columns = g_list_store_new (IMPROVE_TYPE_COVERAGE_HEADING);
  self->cells = g_list_store_new (IMPROVE_TYPE_COVERAGE_CELL);
  self->row_orphans = g_list_store_new (IMPROVE_TYPE_COVERAGE_HEADING);
  self->column_orphans = g_list_store_new (IMPROVE_TYPE_COVERAGE_HEADING);
}

/* Makes the headings of one side, and notes which of them stand alone. */
static void
append_headings (ImprovePlan         *plan,
                 GPtrArray           *entities,
                 const char *const   *words,
                 const guint         *n_links,
                 GListStore          *headings,
                 GListStore          *orphans)
{
  guint n = entities != NULL ? entities->len : g_strv_length ((char **) words);

  for (guint i = 0; i < n; i++)
    {
      ImproveEntity *entity = entities != NULL ? g_ptr_array_index (entities, i) : NULL;
      g_autofree char *name = entity != NULL ? improve_thread_dup_name (plan, entity)
                                             : g_strdelimit (g_strdup (words[i]), "_", ' ');
      g_autoptr (ImproveCoverageHeading) heading
          = g_object_new (IMPROVE_TYPE_COVERAGE_HEADING, "subject-id",
                          entity != NULL ? improve_entity_get_id (entity) : NULL, "word",
                          entity != NULL ? NULL : words[i], "name", name, "links", (int) n_links[i], NULL);

      g_list_store_append (headings, heading);
      if (n_links[i] == 0)
        g_list_store_append (orphans, heading);
    }
}

static void
append_cells (ImproveCoverage    *self,
              ImproveCoverPlan   *cover)
{
  for (guint i = 0; i < cover->cells->len; i++)
    {
      const ImproveCoverCell *cell = &g_array_index (cover->cells, ImproveCoverCell, i);
      ImproveEntity *row = g_ptr_array_index (cover->rows, cell->row);
      ImproveEntity *column = cover->columns != NULL ? g_ptr_array_index (cover->columns, cell->column) : NULL;
      g_autoptr (ImproveCoverageCell) made
          = g_object_new (IMPROVE_TYPE_COVERAGE_CELL, "row-index", (int) cell->row, "column-index", (int) cell->column,
                          "row-id", improve_entity_get_id (row), "column-id",
                          column != NULL ? improve_entity_get_id (column) : NULL, "supporting", (int) cell->supporting,
                          "against", (int) cell->against, "through-id", cell->through_id, NULL);

      g_list_store_append (self->cells, made);
    }
}

/**
 * improve_plan_coverage:
 * @self: a plan
 * @kind: what to hold against what
 * @as_of: (nullable): the day asked about, to the day; %NULL: whatever is recorded
 * @known_at: (nullable): leave out the records made later; %NULL: leave out nothing
 *
 * Works out which of one sort of thing is covered by which of another, with the orphans on both sides. Actions that
 * were cancelled or superseded by the day, recommendations that were not accepted or replaced, and evidence that does
 * not stand on the day are left out. No clock is read
 * and nothing is changed. The time taken is in proportion to the plan.
 *
 * The source of the matrices: Torbay Council, October 2016, which asks for clear links between recommendations, actions
 * and better outcomes for children; Tower Hamlets Best Value Improvement Board, 14 June 2017, for user feedback beside
 * other types of assessment.
 *
 * Returns: (transfer full): the matrix
 *
 * Since: 1.0
 */
ImproveCoverage *
improve_plan_coverage (ImprovePlan         *self,
                       ImproveCoverageKind  kind,
                       ImproveDate         *as_of,
                       GDateTime           *known_at)
{
  ImproveCoverage *coverage;
  ImproveCoverPlan cover;

  g_return_val_if_fail (IMPROVE_IS_PLAN (self), NULL);
  g_return_val_if_fail (kind > IMPROVE_COVERAGE_KIND_UNKNOWN && kind <= IMPROVE_COVERAGE_KIND_ACTIONS_LINES, NULL);

  coverage = improve_account_new (IMPROVE_TYPE_COVERAGE, self, as_of, known_at);
  coverage->kind = kind;
  improve_cover_plan_init (&cover, self, kind, as_of, known_at);
  append_headings (self, cover.rows, NULL, cover.row_links, coverage->rows, coverage->row_orphans);
  append_headings (self, cover.columns, (const char *const *) cover.words, cover.column_links, coverage->columns,
                   coverage->column_orphans);
  append_cells (coverage, &cover);
  improve_cover_plan_clear (&cover);
  improve_entity_list_share_home (G_LIST_MODEL (coverage->rows), IMPROVE_TREE (self));
  improve_entity_list_share_home (G_LIST_MODEL (coverage->columns), IMPROVE_TREE (self));
  improve_entity_list_share_home (G_LIST_MODEL (coverage->cells), IMPROVE_TREE (self));
  return coverage;
}

/**
 * improve_coverage_get_kind: (get-property kind)
 * @self: a coverage matrix
 *
 * Gets #ImproveCoverage:kind.
 *
 * Returns: what is held against what
 *
 * Since: 1.0
 */
ImproveCoverageKind
improve_coverage_get_kind (ImproveCoverage *self)
{
  g_return_val_if_fail (IMPROVE_IS_COVERAGE (self), 0);
  return self->kind;
}

/**
 * improve_coverage_get_rows: (get-property rows)
 * @self: a coverage matrix
 *
 * Gets #ImproveCoverage:rows.
 *
 * Returns: (transfer none): a list of #ImproveCoverageHeading
 *
 * Since: 1.0
 */
GListModel *
improve_coverage_get_rows (ImproveCoverage *self)
{
  g_return_val_if_fail (IMPROVE_IS_COVERAGE (self), NULL);
  return G_LIST_MODEL (self->rows);
}

/**
 * improve_coverage_get_columns: (get-property columns)
 * @self: a coverage matrix
 *
 * Gets #ImproveCoverage:columns.
 *
 * Returns: (transfer none): a list of #ImproveCoverageHeading
 *
 * Since: 1.0
 */
GListModel *
improve_coverage_get_columns (ImproveCoverage *self)
{
  g_return_val_if_fail (IMPROVE_IS_COVERAGE (self), NULL);
  return G_LIST_MODEL (self->columns);
}

/**
 * improve_coverage_get_cells: (get-property cells)
 * @self: a coverage matrix
 *
 * Gets #ImproveCoverage:cells.
 *
 * Returns: (transfer none): a list of #ImproveCoverageCell
 *
 * Since: 1.0
 */
GListModel *
improve_coverage_get_cells (ImproveCoverage *self)
{
  g_return_val_if_fail (IMPROVE_IS_COVERAGE (self), NULL);
  return G_LIST_MODEL (self->cells);
}

/**
 * improve_coverage_get_row_orphans: (get-property row-orphans)
 * @self: a coverage matrix
 *
 * Gets #ImproveCoverage:row-orphans.
 *
 * Returns: (transfer none): a list of #ImproveCoverageHeading
 *
 * Since: 1.0
 */
GListModel *
improve_coverage_get_row_orphans (ImproveCoverage *self)
{
  g_return_val_if_fail (IMPROVE_IS_COVERAGE (self), NULL);
  return G_LIST_MODEL (self->row_orphans);
}

/**
 * improve_coverage_get_column_orphans: (get-property column-orphans)
 * @self: a coverage matrix
 *
 * Gets #ImproveCoverage:column-orphans.
 *
 * Returns: (transfer none): a list of #ImproveCoverageHeading
 *
 * Since: 1.0
 */
GListModel *
improve_coverage_get_column_orphans (ImproveCoverage *self)
{
  g_return_val_if_fail (IMPROVE_IS_COVERAGE (self), NULL);
  return G_LIST_MODEL (self->column_orphans);
}
