/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Entities by their rows to canonical JSON. Recursion goes as deep as types own each other, which is a few levels. */

#include <libimprove/base/improve-errors.h>
#include <libimprove/document/improve-document-content-private.h>
#include <libimprove/document/improve-kind-json-private.h>
#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/entity/improve-kinds-private.h>

static gboolean
refuse_value (ImproveJsonWriter *writer, ImproveEntity *entity, const ImproveRowEntry *entry, GError **error)
{
  g_autofree char *nick = improve_entity_dup_nick (entity);
  const char *id = improve_entity_get_id (entity);

  g_set_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_STRUCTURE,
               "[document-value] %s “%s”: “%s” holds what no document can: it takes %s", nick,
               id != NULL && g_utf8_validate (id, -1, NULL) ? id : "", entry->member,
               writer->not_utf8 ? "text in UTF-8" : improve_kind_json_get (entry->row->kind)->wanted);
  return FALSE;
}

static gboolean
write_list (ImproveJsonWriter *writer, ImproveEntityList *list, GError **error)
{
  int size = improve_entity_list_get_size (list);

  improve_json_writer_begin_array (writer);
  for (int i = 0; i < size; i++)
    {
      if (!improve_document_write_entity (writer, improve_entity_list_get (list, i), error))
        return FALSE;
    }
  improve_json_writer_end (writer);
  return TRUE;
}

static gboolean
write_row (ImproveJsonWriter *writer, ImproveEntity *entity, const ImproveRowEntry *entry, GError **error)
{
  const ImproveRow *row = entry->row;
  gpointer member = improve_row_member (entity, row);

  improve_json_writer_member (writer, entry->member);
  if (row->kind == IMPROVE_KIND_LIST)
    return write_list (writer, *(ImproveEntityList **) member, error);
  if (row->kind == IMPROVE_KIND_PART)
    return improve_document_write_entity (writer, *(ImproveEntity **) member, error);
  if (!improve_kind_json_get (row->kind)->write (writer, row, member) || writer->not_utf8)
    return refuse_value (writer, entity, entry, error);
  return TRUE;
}

static gboolean
is_absent (ImproveEntity *entity, const ImproveRow *row)
{
  return improve_kind_get_ops (row->kind)->is_absent (row, improve_row_member (entity, row));
}

/* A word of a newer version is kept under the name of its row, until the row gets a value. */
static gboolean
is_outdated (ImproveEntity *entity, const char *name)
{
  const ImproveRowTable *table = improve_row_table_of (entity);

  for (guint i = 0; i < table->n_entries; i++)
    {
      if (g_str_equal (table->entries[i].member, name))
        return !is_absent (entity, table->entries[i].row);
    }
  return FALSE;
}

/*
 * improve_document_write_entity:
 *
 * Writes an entity with all it owns; of a plan what stands in its own object. Left out are absent values, and what
 * follows from records: a state that is written down could be false.
 *
 * Returns: %FALSE where a value could not be read back: then what was written is of no use
 */
gboolean
improve_document_write_entity (ImproveJsonWriter *writer, ImproveEntity *entity, GError **error)
{
  const ImproveRowTable *table = improve_row_table_of (entity);
  const char *const *extras = improve_entity_peek_extras (entity);

  writer->n_entities++;
  improve_json_writer_begin_object (writer);
  for (guint i = 0; i < table->n_entries; i++)
    {
      const ImproveRowEntry *entry = &table->entries[i];

      if (entry->row->apart || improve_row_is_consequence (entry->row) || is_absent (entity, entry->row))
        continue;
      if (!write_row (writer, entity, entry, error))
        return FALSE;
    }
  for (; extras != NULL && *extras != NULL; extras += 2)
    {
      if (!is_outdated (entity, extras[0]))
        improve_json_writer_member_raw (writer, extras[0], extras[1]);
    }
  improve_json_writer_end (writer);
  return TRUE;
}

static gboolean
write_plan (const ImproveDocumentContent *self, ImproveJsonWriter *writer, GError **error)
{
  ImproveEntity *plan = IMPROVE_ENTITY (self->plan);
  const ImproveRowTable *table = improve_row_table_of (plan);

  improve_json_writer_begin_object (writer);
  improve_json_writer_member_string (writer, "format", IMPROVE_DOCUMENT_FORMAT);
  improve_json_writer_member_int (writer, "version", MAX (self->version, IMPROVE_DOCUMENT_VERSION));
  improve_json_writer_member (writer, "plan");
  if (!improve_document_write_entity (writer, plan, error))
    return FALSE;
  for (guint i = 0; i < table->n_entries; i++)
    {
      const ImproveRowEntry *entry = &table->entries[i];

      if (entry->row->apart && !is_absent (plan, entry->row) && !write_row (writer, plan, entry, error))
        return FALSE;
    }
  for (char **extra = self->extras; extra != NULL && *extra != NULL; extra += 2)
    improve_json_writer_member_raw (writer, extra[0], extra[1]);
  improve_json_writer_end (writer);
  return TRUE;
}

/*
 * improve_document_content_to_bytes:
 * @n_entities: (out) (optional): how many there are, the plan among them
 *
 * Returns: (transfer full): the document; %NULL with %IMPROVE_DOCUMENT_ERROR_STRUCTURE where a value of the plan could
 *   not be read back
 */
GBytes *
improve_document_content_to_bytes (const ImproveDocumentContent *self, guint *n_entities, GError **error)
{
  g_auto (ImproveJsonWriter) writer = { NULL };

  improve_json_writer_init (&writer);
  if (!write_plan (self, &writer, error))
    return NULL;
  if (n_entities != NULL)
    *n_entities = writer.n_entities;
  return improve_json_writer_finish_bytes (&writer);
}
