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

G_DEFINE_FINAL_TYPE (ImproveDifference, improve_difference, G_TYPE_OBJECT)

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
  G_OBJECT_CLASS (klass)->finalize = improve_difference_finalize;
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
 * improve_difference_get_entity_id:
 * @self: a difference
 *
 * Gets the entity that differs: the one compared, or one it owns.
 *
 * Returns: (transfer none) (nullable): its id
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
 * improve_difference_get_row_name:
 * @self: a difference
 *
 * Gets the row that differs; for a child that only one side has, the list it stands in.
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
 * improve_difference_get_old_text:
 * @self: a difference
 *
 * Gets the value in the first entity, as text.
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
 * improve_difference_get_new_text:
 * @self: a difference
 *
 * Gets the value in the second entity, as text.
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
