/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/assess/improve-thread.h>

#include <libimprove/assess/improve-account-private.h>
#include <libimprove/assess/improve-thread-private.h>
#include <libimprove/base/improve-errors.h>
#include <libimprove/entity/improve-entity-private.h>

/**
 * ImproveThread:
 *
 * The golden threads that run through one entity of a plan on a day: upward to the reasons for which it exists,
 * downward to what came of it and what proves it, and where they break.
 *
 * Upward of an action lie the recommendations it answers, the causes it treats, its objective, and the priorities of
 * the council these contribute to. Downward of a recommendation lie the actions that answer it with who leads them,
 * their milestones, the outcomes they serve, the measures of these, and the evidence for or against each. Either way it
 * is said who decided something and at which meeting. Each thing is told once; where a thread comes by it again, a step
 * says so and ends there.
 *
 * Since: 1.0
 */
struct _ImproveThread
{
  ImproveAccount parent_instance;
  ImproveEntity *entity;
  char *name;
  char *note;
  GListStore *upward;
  GListStore *downward;
  GListStore *breaks;
};

G_DEFINE_FINAL_TYPE (ImproveThread, improve_thread, IMPROVE_TYPE_ACCOUNT)

enum
{
  PROP_ENTITY = 1,
  PROP_NAME,
  PROP_NOTE,
  PROP_UPWARD,
  PROP_DOWNWARD,
  PROP_BREAKS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
improve_thread_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  ImproveThread *self = IMPROVE_THREAD (object);

  switch (prop_id)
    {
    case PROP_ENTITY:
      g_value_set_object (value, self->entity);
      break;
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;
    case PROP_NOTE:
      g_value_set_string (value, self->note);
      break;
    case PROP_UPWARD:
      g_value_set_object (value, self->upward);
      break;
    case PROP_DOWNWARD:
      g_value_set_object (value, self->downward);
      break;
    case PROP_BREAKS:
      g_value_set_object (value, self->breaks);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
improve_thread_finalize (GObject *object)
{
  ImproveThread *self = IMPROVE_THREAD (object);

  g_clear_object (&self->entity);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->note, g_free);
  g_clear_object (&self->upward);
  g_clear_object (&self->downward);
  g_clear_object (&self->breaks);

  G_OBJECT_CLASS (improve_thread_parent_class)->finalize (object);
}

static void
describe_answer (void)
{
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  /**
   * ImproveThread:entity:
   *
   * Where the threads begin.
   *
   * Since: 1.0
   */
  props[PROP_ENTITY] = g_param_spec_object ("entity", NULL, NULL, IMPROVE_TYPE_ENTITY, flags);
  /**
   * ImproveThread:name:
   *
   * Its number and its title, as people would call it.
   *
   * Since: 1.0
   */
  props[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);
  /**
   * ImproveThread:note:
   *
   * What is known of it on the day.
   *
   * Since: 1.0
   */
  props[PROP_NOTE] = g_param_spec_string ("note", NULL, NULL, NULL, flags);
  /**
   * ImproveThread:upward:
   *
   * Why it exists: a list of #ImproveThreadStep, each followed by what hangs on it.
   *
   * Since: 1.0
   */
  props[PROP_UPWARD] = g_param_spec_object ("upward", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  /**
   * ImproveThread:downward:
   *
   * What came of it and what proves it: a list of #ImproveThreadStep, each followed by what hangs on it.
   *
   * Since: 1.0
   */
  props[PROP_DOWNWARD] = g_param_spec_object ("downward", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  /**
   * ImproveThread:breaks:
   *
   * Where the threads break: a list of #ImproveThreadBreak.
   *
   * Since: 1.0
   */
  props[PROP_BREAKS] = g_param_spec_object ("breaks", NULL, NULL, G_TYPE_LIST_MODEL, flags);
}

static void
improve_thread_class_init (ImproveThreadClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = improve_thread_get_property;
  object_class->finalize = improve_thread_finalize;
  describe_answer ();
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
improve_thread_init (ImproveThread *self)
{
  self->upward = g_list_store_new (IMPROVE_TYPE_THREAD_STEP);
  self->downward = g_list_store_new (IMPROVE_TYPE_THREAD_STEP);
  self->breaks = g_list_store_new (IMPROVE_TYPE_THREAD_BREAK);
}

/**
 * improve_plan_thread:
 * @self: a plan
 * @entity: an entity of the plan: where the threads begin
 * @as_of: (nullable): the day asked about, to the day; %NULL: whatever is recorded
 * @known_at: (nullable): leave out the records made later; %NULL: leave out nothing
 * @error: (nullable): return location for an error
 *
 * Follows the golden threads through an entity, both ways: why it exists, what proves it, and where the threads break.
 * No clock is read and nothing is changed. The time taken is in proportion to the plan.
 *
 * The source of the threads: Torbay Council, October 2016, which asks for clear links between recommendations, actions
 * and better outcomes for children; Tower Hamlets improvement plan, 2017, for the thread from the political leadership
 * to the front line.
 *
 * Returns: (transfer full): the threads, or %NULL with @error set to %IMPROVE_ENTITY_ERROR_NOT_FOUND where the entity
 *   is not in the plan
 *
 * Since: 1.0
 */
ImproveThread *
improve_plan_thread (ImprovePlan   *self,
                     ImproveEntity *entity,
                     ImproveDate   *as_of,
                     GDateTime     *known_at,
                     GError       **error)
{
  ImproveThread *thread;
  ImproveTies ties;
  ImproveAssessContext context = { 0 };

  g_return_val_if_fail (IMPROVE_IS_PLAN (self), NULL);
  g_return_val_if_fail (IMPROVE_IS_ENTITY (entity), NULL);

  if (improve_entity_get_tree (entity) != IMPROVE_TREE (self))
    {
      g_set_error_literal (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_NOT_FOUND,
                           "[not-found] the entity is not in this plan: add it first, or ask the plan that holds it");
      return NULL;
    }
  thread = improve_account_new (IMPROVE_TYPE_THREAD, self, as_of, known_at);
  thread->entity = g_object_ref (entity);
  improve_ties_init (&ties, self, entity, as_of, known_at);
  improve_assess_context_init (&context, self, as_of, known_at);
  thread->name = improve_thread_dup_name (self, entity);
  thread->note = improve_thread_dup_note (&context, entity);
  improve_thread_make (&ties, &context, thread->upward, thread->downward, thread->breaks);
  improve_assess_context_clear (&context);
  improve_ties_clear (&ties);
  improve_entity_list_share_home (G_LIST_MODEL (thread->upward), IMPROVE_TREE (self));
  improve_entity_list_share_home (G_LIST_MODEL (thread->downward), IMPROVE_TREE (self));
  improve_entity_list_share_home (G_LIST_MODEL (thread->breaks), IMPROVE_TREE (self));
  return thread;
}

/**
 * improve_thread_get_entity: (get-property entity)
 * @self: a thread
 *
 * Gets #ImproveThread:entity.
 *
 * Returns: (transfer none): the entity
 *
 * Since: 1.0
 */
ImproveEntity *
improve_thread_get_entity (ImproveThread *self)
{
  g_return_val_if_fail (IMPROVE_IS_THREAD (self), NULL);
  return self->entity;
}

/**
 * improve_thread_get_name: (get-property name)
 * @self: a thread
 *
 * Gets #ImproveThread:name.
 *
 * Returns: (transfer none): the name
 *
 * Since: 1.0
 */
const char *
improve_thread_get_name (ImproveThread *self)
{
  g_return_val_if_fail (IMPROVE_IS_THREAD (self), NULL);
  return self->name;
}

/**
 * improve_thread_get_note: (get-property note)
 * @self: a thread
 *
 * Gets #ImproveThread:note.
 *
 * Returns: (transfer none) (nullable): what is known of it, or %NULL where there is nothing to say
 *
 * Since: 1.0
 */
const char *
improve_thread_get_note (ImproveThread *self)
{
  g_return_val_if_fail (IMPROVE_IS_THREAD (self), NULL);
  return self->note;
}

/**
 * improve_thread_get_upward: (get-property upward)
 * @self: a thread
 *
 * Gets #ImproveThread:upward.
 *
 * Returns: (transfer none): a list of #ImproveThreadStep
 *
 * Since: 1.0
 */
GListModel *
improve_thread_get_upward (ImproveThread *self)
{
  g_return_val_if_fail (IMPROVE_IS_THREAD (self), NULL);
  return G_LIST_MODEL (self->upward);
}

/**
 * improve_thread_get_downward: (get-property downward)
 * @self: a thread
 *
 * Gets #ImproveThread:downward.
 *
 * Returns: (transfer none): a list of #ImproveThreadStep
 *
 * Since: 1.0
 */
GListModel *
improve_thread_get_downward (ImproveThread *self)
{
  g_return_val_if_fail (IMPROVE_IS_THREAD (self), NULL);
  return G_LIST_MODEL (self->downward);
}

/**
 * improve_thread_get_breaks: (get-property breaks)
 * @self: a thread
 *
 * Gets #ImproveThread:breaks.
 *
 * Returns: (transfer none): a list of #ImproveThreadBreak
 *
 * Since: 1.0
 */
GListModel *
improve_thread_get_breaks (ImproveThread *self)
{
  g_return_val_if_fail (IMPROVE_IS_THREAD (self), NULL);
  return G_LIST_MODEL (self->breaks);
}
