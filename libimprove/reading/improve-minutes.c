/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-meeting.h>
#include <libimprove/reading/improve-minutes-private.h>
#include <libimprove/reading/improve-provenance-private.h>

/**
 * ImproveMinutes:
 *
 * What was read from published minutes: draft meetings with their items, resolutions, actions and people, none of them
 * in a plan yet, and for each where it stands in the text and how sure the reader is. A person checks them before they
 * are filed with improve_plan_file_meeting().
 *
 * Since: 1.0
 */
G_DEFINE_FINAL_TYPE (ImproveMinutes, improve_minutes, G_TYPE_OBJECT)

static void
improve_minutes_finalize (GObject *object)
{
  ImproveMinutes *self = IMPROVE_MINUTES (object);

  g_clear_object (&self->meetings);
  g_clear_pointer (&self->places, g_array_unref);
  g_clear_pointer (&self->constants, g_ptr_array_unref);
  g_clear_object (&self->provenance);
  g_clear_pointer (&self->by_entity, g_hash_table_unref);
  g_clear_pointer (&self->warnings, g_ptr_array_unref);
  g_clear_pointer (&self->source, g_bytes_unref);

  G_OBJECT_CLASS (improve_minutes_parent_class)->finalize (object);
}

static void
improve_minutes_class_init (ImproveMinutesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = improve_minutes_finalize;
}

static void
clear_place (gpointer place)
{
  g_object_unref (((ImproveMinutesPlace *) place)->entity);
}

static void
improve_minutes_init (ImproveMinutes *self)
{
  self->places = g_array_new (FALSE, FALSE, sizeof (ImproveMinutesPlace));
  g_array_set_clear_func (self->places, clear_place);
  self->constants = g_ptr_array_new ();
  g_ptr_array_add (self->constants, NULL);
  self->meetings = g_list_store_new (IMPROVE_TYPE_MEETING);
  self->provenance = g_list_store_new (IMPROVE_TYPE_PROVENANCE);
  self->by_entity = g_hash_table_new (NULL, NULL);
  self->warnings = g_ptr_array_new_with_free_func (g_free);
}

/* There are a dozen of them. */
static guint8
index_constant (ImproveMinutes *self, const char *constant)
{
  guint i = 0;

  while (i < self->constants->len && g_ptr_array_index (self->constants, i) != constant)
    i++;
  if (i == self->constants->len)
    g_ptr_array_add (self->constants, (gpointer) constant);
  return (guint8) i;
}

void
improve_minutes_add_provenance (ImproveMinutes *self,
                                ImproveEntity *entity,
                                const char *row_name,
                                ImproveFoundLines lines,
                                ImproveCertainty certainty,
                                const char *note)
{
  ImproveMinutesPlace place = { .entity = entity, .first_line = lines.first, .last_line = lines.last };

  if (lines.first == 0)
    return;
  place.row_name = index_constant (self, row_name);
  place.note = index_constant (self, note);
  place.certainty = (guint8) certainty;
  g_object_ref (entity);
  g_array_append_val (self->places, place);
}

static void
make_objects (ImproveMinutes *self)
{
  g_autoptr (GPtrArray) objects = NULL;

  if (self->places == NULL)
    return;
  objects = g_ptr_array_new_full (self->places->len, g_object_unref);
  for (guint i = 0; i < self->places->len; i++)
    {
      const ImproveMinutesPlace *place = &g_array_index (self->places, ImproveMinutesPlace, i);
      ImproveProvenance *provenance =
          improve_provenance_new (place->entity, g_ptr_array_index (self->constants, place->row_name),
                                  place->first_line, place->last_line, (ImproveCertainty) place->certainty,
                                  g_ptr_array_index (self->constants, place->note));

      g_ptr_array_add (objects, provenance);
      if (place->row_name == 0)
        g_hash_table_insert (self->by_entity, place->entity, provenance);
    }
  g_list_store_splice (self->provenance, 0, 0, objects->pdata, objects->len);
  g_clear_pointer (&self->places, g_array_unref);
}

/**
 * improve_minutes_get_meetings:
 * @self: what was read
 *
 * Gets the meetings.
 *
 * Returns: (transfer none): a list model of #ImproveMeeting, in the order of the text; never empty. They belong to no
 *   plan.
 *
 * Since: 1.0
 */
GListModel *
improve_minutes_get_meetings (ImproveMinutes *self)
{
  g_return_val_if_fail (IMPROVE_IS_MINUTES (self), NULL);

  return G_LIST_MODEL (self->meetings);
}

/**
 * improve_minutes_get_provenance:
 * @self: what was read
 *
 * Gets where everything stands.
 *
 * Returns: (transfer none): a list model of #ImproveProvenance: where everything found stands in the text
 *
 * Since: 1.0
 */
GListModel *
improve_minutes_get_provenance (ImproveMinutes *self)
{
  g_return_val_if_fail (IMPROVE_IS_MINUTES (self), NULL);

  make_objects (self);
  return G_LIST_MODEL (self->provenance);
}

/**
 * improve_minutes_find_provenance:
 * @self: what was read
 * @entity: one of the meetings or something in one
 *
 * Finds where an entity stands in the text.
 *
 * Returns: (transfer none) (nullable): where the entity stands in the text; %NULL where it was not read from this text
 *
 * Since: 1.0
 */
ImproveProvenance *
improve_minutes_find_provenance (ImproveMinutes *self, ImproveEntity *entity)
{
  g_return_val_if_fail (IMPROVE_IS_MINUTES (self), NULL);

  make_objects (self);
  return g_hash_table_lookup (self->by_entity, entity);
}

/**
 * improve_minutes_dup_warnings:
 * @self: what was read
 *
 * Lists what a person should look at, such as a date that cannot be.
 *
 * Returns: (transfer full): a sentence each, with the number of the line; empty where there is nothing
 *
 * Since: 1.0
 */
char **
improve_minutes_dup_warnings (ImproveMinutes *self)
{
  g_autoptr (GStrvBuilder) warnings = NULL;

  g_return_val_if_fail (IMPROVE_IS_MINUTES (self), NULL);

  warnings = g_strv_builder_new ();
  for (guint i = 0; i < self->warnings->len; i++)
    g_strv_builder_add (warnings, g_ptr_array_index (self->warnings, i));
  return g_strv_builder_end (warnings);
}
