/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The JSON Schema of documents, from the rows alone: it cannot drift from what is read and written. */

#include <libimprove/document/improve-document-content-private.h>
#include <libimprove/document/improve-document.h>
#include <libimprove/document/improve-kind-json-private.h>
#include <libimprove/entity/improve-entity-private.h>

static void
write_row (ImproveJsonWriter *writer, const ImproveRowEntry *entry)
{
  const ImproveRow *row = entry->row;

  improve_json_writer_member (writer, entry->member);
  improve_json_writer_begin_object (writer);
  improve_json_writer_member_string (writer, "title", improve_row_get_label (row));
  improve_kind_json_get (row->kind)->schema (writer, row);
  if (row->nature != IMPROVE_NATURE_PLAIN)
    improve_json_writer_member_bool (writer, "readOnly", TRUE);
  improve_json_writer_end (writer);
}

/* The schema of one type; of the plan only what stands in its own object. */
static void
write_type (ImproveJsonWriter *writer, GType type)
{
  const ImproveRowTable *table = improve_row_table_for_type (type);

  improve_json_writer_begin_object (writer);
  improve_json_writer_member_string (writer, "type", "object");
  improve_json_writer_member (writer, "properties");
  improve_json_writer_begin_object (writer);
  for (guint i = 0; i < table->n_entries; i++)
    {
      if (!table->entries[i].row->apart)
        write_row (writer, &table->entries[i]);
    }
  improve_json_writer_end (writer);
  improve_json_writer_end (writer);
}

/* @types: every type that is owned by another, found breadth first, each once */
static void
collect_types (GArray *types, GType type)
{
  const ImproveRowTable *table = improve_row_table_for_type (type);

  for (guint i = 0; i < table->n_entries; i++)
    {
      const ImproveRow *row = table->entries[i].row;
      gboolean known = FALSE;
      GType child;

      if (row->kind != IMPROVE_KIND_PART && row->kind != IMPROVE_KIND_LIST)
        continue;
      child = row->value_type ();
      for (guint j = 0; j < types->len; j++)
        known |= g_array_index (types, GType, j) == child;
      if (!known)
        g_array_append_val (types, child);
    }
}

static void
write_definitions (ImproveJsonWriter *writer)
{
  g_autoptr (GArray) types = g_array_new (FALSE, FALSE, sizeof (GType));

  collect_types (types, IMPROVE_TYPE_PLAN);
  for (guint i = 0; i < types->len; i++)
    {
      GType type = g_array_index (types, GType, i);
      g_autofree char *nick = improve_entity_type_dup_nick (type);

      improve_json_writer_member (writer, nick);
      write_type (writer, type);
      collect_types (types, type);
    }
}

static void
write_envelope (ImproveJsonWriter *writer)
{
  const ImproveRowTable *table = improve_row_table_for_type (IMPROVE_TYPE_PLAN);

  improve_json_writer_member (writer, "properties");
  improve_json_writer_begin_object (writer);
  improve_json_writer_member (writer, "format");
  improve_json_writer_begin_object (writer);
  improve_json_writer_member_string (writer, "const", IMPROVE_DOCUMENT_FORMAT);
  improve_json_writer_end (writer);
  improve_json_writer_member (writer, "version");
  improve_json_writer_begin_object (writer);
  improve_json_writer_member_int (writer, "const", IMPROVE_DOCUMENT_VERSION);
  improve_json_writer_end (writer);
  improve_json_writer_member (writer, "plan");
  write_type (writer, IMPROVE_TYPE_PLAN);
  for (guint i = 0; i < table->n_entries; i++)
    {
      if (table->entries[i].row->apart)
        write_row (writer, &table->entries[i]);
    }
  improve_json_writer_end (writer);
}

/**
 * improve_document_dup_schema:
 *
 * Describes the documents this version writes as a JSON Schema (draft 2020-12). It is made from the declarations of the
 * properties. Unknown members are allowed everywhere, and nothing but the envelope is required, because an unfinished
 * plan loads too; the reader also takes null for a member left out.
 *
 * Returns: (transfer full): the schema, JSON text
 *
 * Since: 1.0
 */
char *
improve_document_dup_schema (void)
{
  static const char *const required[] = { "format", "version", "plan", NULL };
  ImproveJsonWriter writer;

  improve_json_writer_init (&writer);
  improve_json_writer_begin_object (&writer);
  improve_json_writer_member_string (&writer, "$schema", "https://json-schema.org/draft/2020-12/schema");
  improve_json_writer_member_string (&writer, "$id", "urn:improve-plan:1");
  improve_json_writer_member_string (&writer, "title", "Improvement plan");
  improve_json_writer_member_string (&writer, "type", "object");
  improve_json_writer_member_strv (&writer, "required", required);
  write_envelope (&writer);
  improve_json_writer_member (&writer, "$defs");
  improve_json_writer_begin_object (&writer);
  write_definitions (&writer);
  improve_json_writer_end (&writer);
  improve_json_writer_end (&writer);
  return improve_json_writer_finish (&writer, NULL);
}
