/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/reading/improve-provenance-private.h>

G_DEFINE_ENUM_TYPE (ImproveCertainty,
                    improve_certainty,
                    G_DEFINE_ENUM_VALUE (IMPROVE_CERTAINTY_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_CERTAINTY_MARKED, "marked"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_CERTAINTY_LIKELY, "likely"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_CERTAINTY_DOUBTFUL, "doubtful"))

/**
 * ImproveProvenance:
 *
 * Where something a reader found stands in the text it was read from, and how sure the reader is of it.
 *
 * Lines are counted from 1 in the file, as it is, blank ones too. Of a page of HTML they are counted in the text that
 * was made of it, which improve_minutes_to_review() prints with its numbers: elements have no lines that a clerk sees.
 *
 * Since: 1.0
 */
struct _ImproveProvenance
{
  GObject parent_instance;
  ImproveEntity *entity;
  char *row_name;
  char *note;
  int first_line;
  int last_line;
  int page;
  ImproveCertainty certainty;
};

G_DEFINE_FINAL_TYPE (ImproveProvenance, improve_provenance, G_TYPE_OBJECT)

static void
improve_provenance_finalize (GObject *object)
{
  ImproveProvenance *self = IMPROVE_PROVENANCE (object);

  g_clear_object (&self->entity);
  g_free (self->row_name);
  g_free (self->note);

  G_OBJECT_CLASS (improve_provenance_parent_class)->finalize (object);
}

static void
improve_provenance_class_init (ImproveProvenanceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = improve_provenance_finalize;
}

static void
improve_provenance_init (ImproveProvenance *self)
{
}

ImproveProvenance *
improve_provenance_new (ImproveEntity *entity,
                        const char *row_name,
                        guint first_line,
                        guint last_line,
                        ImproveCertainty certainty,
                        const char *note)
{
  ImproveProvenance *self = g_object_new (IMPROVE_TYPE_PROVENANCE, NULL);

  self->entity = g_object_ref (entity);
  self->row_name = g_strdup (row_name);
  self->first_line = (int) first_line;
  self->last_line = (int) MAX (first_line, last_line);
  self->certainty = certainty;
  self->note = g_strdup (note);
  return self;
}

/**
 * improve_provenance_get_entity:
 * @self: a provenance
 *
 * Says what this is about.
 *
 * Returns: (transfer none): what was found
 *
 * Since: 1.0
 */
ImproveEntity *
improve_provenance_get_entity (ImproveProvenance *self)
{
  g_return_val_if_fail (IMPROVE_IS_PROVENANCE (self), NULL);

  return self->entity;
}

/**
 * improve_provenance_get_row_name:
 * @self: a provenance
 *
 * Says which property this is about.
 *
 * Returns: (transfer none) (nullable): the one property of the entity this is about, such as `on`; %NULL where it is
 *   about the entity
 *
 * Since: 1.0
 */
const char *
improve_provenance_get_row_name (ImproveProvenance *self)
{
  g_return_val_if_fail (IMPROVE_IS_PROVENANCE (self), NULL);

  return self->row_name;
}

/**
 * improve_provenance_get_first_line:
 * @self: a provenance
 *
 * Says where it starts.
 *
 * Returns: the number of the first line it was read from, from 1
 *
 * Since: 1.0
 */
int
improve_provenance_get_first_line (ImproveProvenance *self)
{
  g_return_val_if_fail (IMPROVE_IS_PROVENANCE (self), 0);

  return self->first_line;
}

/**
 * improve_provenance_get_last_line:
 * @self: a provenance
 *
 * Says where it ends.
 *
 * Returns: the number of the last line it was read from
 *
 * Since: 1.0
 */
int
improve_provenance_get_last_line (ImproveProvenance *self)
{
  g_return_val_if_fail (IMPROVE_IS_PROVENANCE (self), 0);

  return self->last_line;
}

void
improve_provenance_set_page (ImproveProvenance *self, guint page)
{
  self->page = (int) page;
}

/**
 * improve_provenance_get_page:
 * @self: a provenance
 *
 * Gets the page it was read from: pages are counted from the first, whatever number is printed on them.
 *
 * Returns: the page, from 1; 0 where the text has none, or the reader does not say
 *
 * Since: 1.0
 */
int
improve_provenance_get_page (ImproveProvenance *self)
{
  g_return_val_if_fail (IMPROVE_IS_PROVENANCE (self), 0);

  return self->page;
}

/**
 * improve_provenance_get_certainty:
 * @self: a provenance
 *
 * Says how sure the reader is.
 *
 * Returns: how sure the reader is
 *
 * Since: 1.0
 */
ImproveCertainty
improve_provenance_get_certainty (ImproveProvenance *self)
{
  g_return_val_if_fail (IMPROVE_IS_PROVENANCE (self), IMPROVE_CERTAINTY_UNKNOWN);

  return self->certainty;
}

/**
 * improve_provenance_get_note:
 * @self: a provenance
 *
 * Says what to look at.
 *
 * Returns: (transfer none) (nullable): what a person who checks it should know; %NULL for nothing
 *
 * Since: 1.0
 */
const char *
improve_provenance_get_note (ImproveProvenance *self)
{
  g_return_val_if_fail (IMPROVE_IS_PROVENANCE (self), NULL);

  return self->note;
}
