/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/entity/improve-difference-private.h>

/**
 * ImproveDifference:
 *
 * One difference between two entities, as improve_entity_diff() lists them: the row, and its value as text in each.
 *
 * Since: 1.0
 */
struct _ImproveDifference
{
  GObject parent_instance;
  char *entity_id;
  char *row_name;
  char *old_text;
  char *new_text;
};

enum
{
  PROP_ENTITY_ID = 1,
  PROP_ROW_NAME,
  PROP_OLD_TEXT,
  PROP_NEW_TEXT,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (ImproveDifference, improve_difference, G_TYPE_OBJECT)

static void
improve_difference_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  ImproveDifference *self = IMPROVE_DIFFERENCE (object);
  const char *texts[N_PROPS] = { NULL, self->entity_id, self->row_name, self->old_text, self->new_text };

  g_value_set_string (value, texts[prop_id]);
}

static void
improve_difference_finalize (GObject *object)
{
  ImproveDifference *self = IMPROVE_DIFFERENCE (object);

  g_free (self->entity_id);
  g_free (self->row_name);
  g_free (self->old_text);
  g_free (self->new_text);

  G_OBJECT_CLASS (improve_difference_parent_class)->finalize (object);
}

static void
improve_difference_class_init (ImproveDifferenceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = improve_difference_get_property;
  object_class->finalize = improve_difference_finalize;

  /**
   * ImproveDifference:entity-id:
   *
   * The id of the entity that differs: the one compared, or one it owns.
   *
   * Since: 1.0
   */
  props[PROP_ENTITY_ID] = g_param_spec_string ("entity-id", NULL, NULL, NULL, flags);
  /**
   * ImproveDifference:row-name:
   *
   * The name of the row that differs; for a child that only one side has, of the list it stands in.
   *
   * Since: 1.0
   */
  props[PROP_ROW_NAME] = g_param_spec_string ("row-name", NULL, NULL, NULL, flags);
  /**
   * ImproveDifference:old-text:
   *
   * The value in the first entity, as text.
   *
   * Since: 1.0
   */
  props[PROP_OLD_TEXT] = g_param_spec_string ("old-text", NULL, NULL, NULL, flags);
  /**
   * ImproveDifference:new-text:
   *
   * The value in the second entity, as text.
   *
   * Since: 1.0
   */
  props[PROP_NEW_TEXT] = g_param_spec_string ("new-text", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
improve_difference_init (ImproveDifference *self)
{
}

ImproveDifference *
improve_difference_new (const char *entity_id,
                        const char *row_name,
                        char       *old_text,
                        char       *new_text)
{
  ImproveDifference *self = g_object_new (IMPROVE_TYPE_DIFFERENCE, NULL);

  self->entity_id = g_strdup (entity_id);
  self->row_name = g_strdup (row_name);
  self->old_text = old_text;
  self->new_text = new_text;
  return self;
}

/**
 * improve_difference_get_entity_id: (get-property entity-id)
 * @self: a difference
 *
 * Gets #ImproveDifference:entity-id.
 *
 * Returns: (transfer none) (nullable): its id, or %NULL where it has none
 *
 * Since: 1.0
 */
const char *
improve_difference_get_entity_id (ImproveDifference *self)
{
  g_return_val_if_fail (IMPROVE_IS_DIFFERENCE (self), NULL);
  return self->entity_id;
}

/**
 * improve_difference_get_row_name: (get-property row-name)
 * @self: a difference
 *
 * Gets #ImproveDifference:row-name.
 *
 * Returns: (transfer none): the name of the row
 *
 * Since: 1.0
 */
const char *
improve_difference_get_row_name (ImproveDifference *self)
{
  g_return_val_if_fail (IMPROVE_IS_DIFFERENCE (self), NULL);
  return self->row_name;
}

/**
 * improve_difference_get_old_text: (get-property old-text)
 * @self: a difference
 *
 * Gets #ImproveDifference:old-text.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL where the value is absent
 *
 * Since: 1.0
 */
const char *
improve_difference_get_old_text (ImproveDifference *self)
{
  g_return_val_if_fail (IMPROVE_IS_DIFFERENCE (self), NULL);
  return self->old_text;
}

/**
 * improve_difference_get_new_text: (get-property new-text)
 * @self: a difference
 *
 * Gets #ImproveDifference:new-text.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL where the value is absent
 *
 * Since: 1.0
 */
const char *
improve_difference_get_new_text (ImproveDifference *self)
{
  g_return_val_if_fail (IMPROVE_IS_DIFFERENCE (self), NULL);
  return self->new_text;
}
