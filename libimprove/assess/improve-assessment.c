/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/assess/improve-account-private.h>
#include <libimprove/assess/improve-assess-private.h>
#include <libimprove/assess/improve-assessment.h>
#include <libimprove/base/improve-hash-private.h>
#include <libimprove/entity/improve-entity-private.h>

/**
 * ImproveAssessment:
 *
 * What is really true of a plan on a day: how each action and what stands above it stand and why, and what the rules
 * against false assurance found.
 *
 * Since: 1.0
 */
struct _ImproveAssessment
{
  ImproveAccount parent_instance;
  GListStore *statuses;
  GListStore *objective_statuses;
  GListStore *theme_statuses;
  GListStore *recommendation_statuses;
  GListStore *findings;
  GHashTable *by_id; /* of the statuses in the lists; NULL until it is asked for */
  GPtrArray *threshold_notes;
};

G_DEFINE_FINAL_TYPE (ImproveAssessment, improve_assessment, IMPROVE_TYPE_ACCOUNT)

enum
{
  PROP_STATUSES = 1,
  PROP_OBJECTIVE_STATUSES,
  PROP_THEME_STATUSES,
  PROP_RECOMMENDATION_STATUSES,
  PROP_FINDINGS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
improve_assessment_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  ImproveAssessment *self = IMPROVE_ASSESSMENT (object);

  switch (prop_id)
    {
    case PROP_STATUSES:
      g_value_set_object (value, self->statuses);
      break;
    case PROP_OBJECTIVE_STATUSES:
      g_value_set_object (value, self->objective_statuses);
      break;
    case PROP_THEME_STATUSES:
      g_value_set_object (value, self->theme_statuses);
      break;
    case PROP_RECOMMENDATION_STATUSES:
      g_value_set_object (value, self->recommendation_statuses);
      break;
    case PROP_FINDINGS:
      g_value_set_object (value, self->findings);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
improve_assessment_finalize (GObject *object)
{
  ImproveAssessment *self = IMPROVE_ASSESSMENT (object);

  g_clear_pointer (&self->by_id, g_hash_table_unref);
  g_clear_pointer (&self->threshold_notes, g_ptr_array_unref);
  g_clear_object (&self->statuses);
  g_clear_object (&self->objective_statuses);
  g_clear_object (&self->theme_statuses);
  g_clear_object (&self->recommendation_statuses);
  g_clear_object (&self->findings);

  G_OBJECT_CLASS (improve_assessment_parent_class)->finalize (object);
}

static void
add_status_lists (GParamFlags flags)
{
  /**
   * ImproveAssessment:statuses:
   *
   * How each action stands: a list of #ImproveStatus in the order of the plan.
   *
   * Since: 1.0
   */
  props[PROP_STATUSES] = g_param_spec_object ("statuses", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  /**
   * ImproveAssessment:objective-statuses:
   *
   * How the actions under each objective stand: a list of #ImproveStatus in the order of the plan.
   *
   * Since: 1.0
   */
  props[PROP_OBJECTIVE_STATUSES]
      = g_param_spec_object ("objective-statuses", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  /**
   * ImproveAssessment:theme-statuses:
   *
   * How the actions under each theme stand: a list of #ImproveStatus in the order of the plan.
   *
   * Since: 1.0
   */
  props[PROP_THEME_STATUSES] = g_param_spec_object ("theme-statuses", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  /**
   * ImproveAssessment:recommendation-statuses:
   *
   * How the actions that answer each recommendation stand, whether a body agreed to it, and whether others bear it out:
   * a list of #ImproveStatus in the order of the plan.
   *
   * Since: 1.0
   */
  props[PROP_RECOMMENDATION_STATUSES]
      = g_param_spec_object ("recommendation-statuses", NULL, NULL, G_TYPE_LIST_MODEL, flags);
}

static void
improve_assessment_class_init (ImproveAssessmentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = improve_assessment_get_property;
  object_class->finalize = improve_assessment_finalize;

  add_status_lists (flags);
  /**
   * ImproveAssessment:findings:
   *
   * What the rules found: a list of #ImproveAssuranceFinding in the order of the rules.
   *
   * Since: 1.0
   */
  props[PROP_FINDINGS] = g_param_spec_object ("findings", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
improve_assessment_init (ImproveAssessment *self)
{
  self->statuses = g_list_store_new (IMPROVE_TYPE_STATUS);
  self->objective_statuses = g_list_store_new (IMPROVE_TYPE_STATUS);
  self->theme_statuses = g_list_store_new (IMPROVE_TYPE_STATUS);
  self->recommendation_statuses = g_list_store_new (IMPROVE_TYPE_STATUS);
}

static void
assess_actions (ImproveAssessContext *context,
                GListStore           *statuses)
{
  for (guint i = 0; i < context->n_actions; i++)
    {
      g_autoptr (ImproveStatus) status = improve_assess_action (context, &context->actions[i]);

      g_list_store_append (statuses, status);
    }
}

/**
 * improve_plan_assess:
 * @self: a plan
 * @as_of: the day asked about, to the day
 * @known_at: (nullable): leave out what was recorded later; %NULL: leave out nothing
 *
 * Works out what is really true of the plan on a day. No clock is read and nothing is changed.
 *
 * Returns: (transfer full): the assessment
 *
 * Since: 1.0
 */
ImproveAssessment *
improve_plan_assess (ImprovePlan *self,
                     ImproveDate *as_of,
                     GDateTime   *known_at)
{
  return improve_plan_assess_beside (self, NULL, as_of, known_at);
}

/**
 * improve_plan_assess_beside:
 * @self: a plan
 * @earlier: (nullable): an earlier version of it
 * @as_of: the day asked about, to the day
 * @known_at: (nullable): leave out what was recorded later; %NULL: leave out nothing
 *
 * Assesses a plan as improve_plan_assess() does, and looks for what an earlier version held and this one does not: a
 * file holds a plan as it is now, so that only the file before can tell what is gone.
 *
 * Returns: (transfer full): the assessment
 *
 * Since: 1.0
 */
ImproveAssessment *
improve_plan_assess_beside (ImprovePlan *self,
                            ImprovePlan *earlier,
                            ImproveDate *as_of,
                            GDateTime   *known_at)
{
  ImproveAssessment *assessment;
  ImproveAssessContext context = { 0 };

  g_return_val_if_fail (IMPROVE_IS_PLAN (self), NULL);
  g_return_val_if_fail (earlier == NULL || IMPROVE_IS_PLAN (earlier), NULL);
  g_return_val_if_fail (as_of != NULL, NULL);

  assessment = improve_account_new (IMPROVE_TYPE_ASSESSMENT, self, as_of, known_at);
  improve_assess_context_init (&context, self, as_of, known_at);
  context.earlier = earlier;
  assess_actions (&context, assessment->statuses);
  improve_assess_groups (&context, assessment->objective_statuses, assessment->theme_statuses,
                         assessment->recommendation_statuses);
  improve_assess_look_all (&context);
  assessment->findings = g_steal_pointer (&context.findings);
  assessment->threshold_notes = g_steal_pointer (&context.threshold_notes);
  improve_assess_context_clear (&context);
  improve_entity_list_share_home (G_LIST_MODEL (assessment->statuses), IMPROVE_TREE (self));
  improve_entity_list_share_home (G_LIST_MODEL (assessment->objective_statuses), IMPROVE_TREE (self));
  improve_entity_list_share_home (G_LIST_MODEL (assessment->theme_statuses), IMPROVE_TREE (self));
  improve_entity_list_share_home (G_LIST_MODEL (assessment->recommendation_statuses), IMPROVE_TREE (self));
  improve_entity_list_share_home (G_LIST_MODEL (assessment->findings), IMPROVE_TREE (self));
  return assessment;
}

/**
 * improve_assessment_get_statuses: (get-property statuses)
 * @self: an assessment
 *
 * Gets #ImproveAssessment:statuses.
 *
 * Returns: (transfer none): a list of #ImproveStatus
 *
 * Since: 1.0
 */
GListModel *
improve_assessment_get_statuses (ImproveAssessment *self)
{
  g_return_val_if_fail (IMPROVE_IS_ASSESSMENT (self), NULL);
  return G_LIST_MODEL (self->statuses);
}

/**
 * improve_assessment_get_objective_statuses: (get-property objective-statuses)
 * @self: an assessment
 *
 * Gets #ImproveAssessment:objective-statuses.
 *
 * Returns: (transfer none): a list of #ImproveStatus
 *
 * Since: 1.0
 */
GListModel *
improve_assessment_get_objective_statuses (ImproveAssessment *self)
{
  g_return_val_if_fail (IMPROVE_IS_ASSESSMENT (self), NULL);
  return G_LIST_MODEL (self->objective_statuses);
}

/**
 * improve_assessment_get_theme_statuses: (get-property theme-statuses)
 * @self: an assessment
 *
 * Gets #ImproveAssessment:theme-statuses.
 *
 * Returns: (transfer none): a list of #ImproveStatus
 *
 * Since: 1.0
 */
GListModel *
improve_assessment_get_theme_statuses (ImproveAssessment *self)
{
  g_return_val_if_fail (IMPROVE_IS_ASSESSMENT (self), NULL);
  return G_LIST_MODEL (self->theme_statuses);
}

/**
 * improve_assessment_get_recommendation_statuses: (get-property recommendation-statuses)
 * @self: an assessment
 *
 * Gets #ImproveAssessment:recommendation-statuses.
 *
 * Returns: (transfer none): a list of #ImproveStatus
 *
 * Since: 1.0
 */
GListModel *
improve_assessment_get_recommendation_statuses (ImproveAssessment *self)
{
  g_return_val_if_fail (IMPROVE_IS_ASSESSMENT (self), NULL);
  return G_LIST_MODEL (self->recommendation_statuses);
}

/**
 * improve_assessment_get_findings: (get-property findings)
 * @self: an assessment
 *
 * Gets #ImproveAssessment:findings.
 *
 * Returns: (transfer none): a list of #ImproveAssuranceFinding
 *
 * Since: 1.0
 */
GListModel *
improve_assessment_get_findings (ImproveAssessment *self)
{
  g_return_val_if_fail (IMPROVE_IS_ASSESSMENT (self), NULL);
  return G_LIST_MODEL (self->findings);
}

static void
add_by_id (GHashTable *by_id,
           GListStore *statuses)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (statuses)); i++)
    {
      g_autoptr (ImproveStatus) status = g_list_model_get_item (G_LIST_MODEL (statuses), i);

      if (improve_status_get_subject_id (status) != NULL)
        g_hash_table_replace (by_id, (gpointer) improve_status_get_subject_id (status), g_object_ref (status));
    }
}

/**
 * improve_assessment_lookup:
 * @self: an assessment
 * @id: the id of an action, an objective, a theme or a recommendation
 *
 * Finds how one of these stands.
 *
 * Returns: (transfer none) (nullable): its status, or %NULL where the plan had no such thing
 *
 * Since: 1.0
 */
ImproveStatus *
improve_assessment_lookup (ImproveAssessment *self,
                           const char        *id)
{
  g_return_val_if_fail (IMPROVE_IS_ASSESSMENT (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  if (self->by_id == NULL)
    {
      self->by_id = g_hash_table_new_full (improve_text_hash, g_str_equal, NULL, g_object_unref);
      add_by_id (self->by_id, self->statuses);
      add_by_id (self->by_id, self->objective_statuses);
      add_by_id (self->by_id, self->theme_statuses);
      add_by_id (self->by_id, self->recommendation_statuses);
    }
  return g_hash_table_lookup (self->by_id, id);
}

/**
 * improve_assessment_list_threshold_notes:
 * @self: an assessment
 *
 * Lists the numbers by which this assessment went that are not those of the rules, and those that somebody asked for
 * and that were not taken, in a sentence each.
 *
 * A council sets a number of a rule by an #ImproveChange of its plan: #ImproveChange:row-name is the rule and the name
 * of the number, such as `FA19.days`, #ImproveChange:after-text the number. It counts from its day on, where it rests
 * on a limb, or a delegation in force, and gives a reason; for laxer numbers find less, and nobody should be able to
 * ask for that silently. What a rule with such a number finds says so in its message, and names the change among what
 * it rests on; these notes also stand where it finds nothing.
 *
 * Returns: (transfer full) (array zero-terminated=1): the sentences; empty where all numbers are those of the rules
 *
 * Since: 1.0
 */
char **
improve_assessment_list_threshold_notes (ImproveAssessment *self)
{
  g_autoptr (GStrvBuilder) notes = g_strv_builder_new ();

  g_return_val_if_fail (IMPROVE_IS_ASSESSMENT (self), NULL);

  for (guint i = 0; i < self->threshold_notes->len; i++)
    g_strv_builder_add (notes, g_ptr_array_index (self->threshold_notes, i));
  return g_strv_builder_end (notes);
}
