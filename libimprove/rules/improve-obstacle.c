/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/rules/improve-guards-private.h>

/**
 * ImproveObstacle:
 *
 * A reason why a record would be refused, with what to do about it. improve_plan_check_record() lists them before
 * anything is done: that is how a client greys out a button and says why.
 *
 * Since: 1.0
 */
struct _ImproveObstacle
{
  GObject parent_instance;
  const char *rule; /* static: the guards are a table */
  const char *mend; /* static */
  char *subject_id;
  char *message;
};

enum
{
  PROP_RULE = 1,
  PROP_SUBJECT_ID,
  PROP_MESSAGE,
  PROP_MEND,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (ImproveObstacle, improve_obstacle, G_TYPE_OBJECT)

static void
improve_obstacle_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  ImproveObstacle *self = IMPROVE_OBSTACLE (object);
  const char *texts[N_PROPS] = { NULL, self->rule, self->subject_id, self->message, self->mend };

  g_value_set_string (value, texts[prop_id]);
}

static void
improve_obstacle_finalize (GObject *object)
{
  ImproveObstacle *self = IMPROVE_OBSTACLE (object);

  g_free (self->subject_id);
  g_free (self->message);

  G_OBJECT_CLASS (improve_obstacle_parent_class)->finalize (object);
}

static void
improve_obstacle_class_init (ImproveObstacleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = improve_obstacle_get_property;
  object_class->finalize = improve_obstacle_finalize;

  /**
   * ImproveObstacle:rule:
   *
   * The id of the guard, such as `assured-evidence`.
   *
   * Since: 1.0
   */
  props[PROP_RULE] = g_param_spec_string ("rule", NULL, NULL, NULL, flags);
  /**
   * ImproveObstacle:subject-id:
   *
   * The id of what the record is about.
   *
   * Since: 1.0
   */
  props[PROP_SUBJECT_ID] = g_param_spec_string ("subject-id", NULL, NULL, NULL, flags);
  /**
   * ImproveObstacle:message:
   *
   * What stands in the way, in one sentence.
   *
   * Since: 1.0
   */
  props[PROP_MESSAGE] = g_param_spec_string ("message", NULL, NULL, NULL, flags);
  /**
   * ImproveObstacle:mend:
   *
   * What to do about it, in one sentence.
   *
   * Since: 1.0
   */
  props[PROP_MEND] = g_param_spec_string ("mend", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
improve_obstacle_init (ImproveObstacle *self)
{
}

ImproveObstacle *
improve_obstacle_new (const char *rule,
                      const char *subject_id,
                      char       *message,
                      const char *mend)
{
  ImproveObstacle *self = g_object_new (IMPROVE_TYPE_OBSTACLE, NULL);

  self->rule = rule;
  self->subject_id = g_strdup (subject_id);
  self->message = message;
  self->mend = mend;
  return self;
}

/**
 * improve_obstacle_get_rule: (get-property rule)
 * @self: an obstacle
 *
 * Gets #ImproveObstacle:rule.
 *
 * Returns: (transfer none): the id of the guard
 *
 * Since: 1.0
 */
const char *
improve_obstacle_get_rule (ImproveObstacle *self)
{
  g_return_val_if_fail (IMPROVE_IS_OBSTACLE (self), NULL);
  return self->rule;
}

/**
 * improve_obstacle_get_subject_id: (get-property subject-id)
 * @self: an obstacle
 *
 * Gets #ImproveObstacle:subject-id.
 *
 * Returns: (transfer none) (nullable): the id of what the record is about, or %NULL where it names none
 *
 * Since: 1.0
 */
const char *
improve_obstacle_get_subject_id (ImproveObstacle *self)
{
  g_return_val_if_fail (IMPROVE_IS_OBSTACLE (self), NULL);
  return self->subject_id;
}

/**
 * improve_obstacle_get_message: (get-property message)
 * @self: an obstacle
 *
 * Gets #ImproveObstacle:message.
 *
 * Returns: (transfer none): what stands in the way
 *
 * Since: 1.0
 */
const char *
improve_obstacle_get_message (ImproveObstacle *self)
{
  g_return_val_if_fail (IMPROVE_IS_OBSTACLE (self), NULL);
  return self->message;
}

/**
 * improve_obstacle_get_mend: (get-property mend)
 * @self: an obstacle
 *
 * Gets #ImproveObstacle:mend.
 *
 * Returns: (transfer none): what to do about it
 *
 * Since: 1.0
 */
const char *
improve_obstacle_get_mend (ImproveObstacle *self)
{
  g_return_val_if_fail (IMPROVE_IS_OBSTACLE (self), NULL);
  return self->mend;
}
