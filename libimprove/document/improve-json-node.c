/* SPDX-License-Identifier: LGPL-2.1-or-later */

/*
 * The one place where json-glib is used: as what C and GObject programs exchange JSON in. Its parser and its generator
 * are not: nodes go through the same writer and the same gate as documents, so the same is refused. Nothing recurses,
 * for a tree made by a program can be of any depth.
 */

#include <libimprove/base/improve-errors.h>
#include <libimprove/document/improve-document-content-private.h>
#include <libimprove/document/improve-json-node.h>
#include <libimprove/entity/improve-entity-private.h>

#include <math.h>

static const ImproveJsonLimits limits = IMPROVE_JSON_LIMITS_DEFAULT;

/* --- out: the gate's tokens to nodes --- */

static void
add_text (JsonBuilder *builder, ImproveJsonReader *reader, gboolean is_name)
{
  gsize length;
  const char *text = improve_json_reader_text (reader, &length);
  g_autofree char *copy = g_strndup (text, length);

  if (is_name)
    json_builder_set_member_name (builder, copy);
  else
    json_builder_add_string_value (builder, copy);
}

static void
add_number (JsonBuilder *builder, ImproveJsonReader *reader)
{
  gint64 whole;
  double number = 0;

  if (improve_json_reader_is_integer (reader) && improve_json_reader_get_int (reader, &whole))
    {
      json_builder_add_int_value (builder, whole);
      return;
    }
  improve_json_reader_get_double (reader, &number);
  json_builder_add_double_value (builder, number);
}

static void
add_token (JsonBuilder *builder, ImproveJsonReader *reader, ImproveJsonToken token)
{
  switch (token)
    {
    case IMPROVE_JSON_OBJECT_START:
      json_builder_begin_object (builder);
      break;
    case IMPROVE_JSON_OBJECT_END:
      json_builder_end_object (builder);
      break;
    case IMPROVE_JSON_ARRAY_START:
      json_builder_begin_array (builder);
      break;
    case IMPROVE_JSON_ARRAY_END:
      json_builder_end_array (builder);
      break;
    case IMPROVE_JSON_MEMBER:
    case IMPROVE_JSON_STRING:
      add_text (builder, reader, token == IMPROVE_JSON_MEMBER);
      break;
    case IMPROVE_JSON_NUMBER:
      add_number (builder, reader);
      break;
    case IMPROVE_JSON_TRUE:
    case IMPROVE_JSON_FALSE:
      json_builder_add_boolean_value (builder, token == IMPROVE_JSON_TRUE);
      break;
    case IMPROVE_JSON_NULL:
    case IMPROVE_JSON_FAULT: /* the caller passes on neither this nor the end */
    case IMPROVE_JSON_END:
    default:
      json_builder_add_null_value (builder);
    }
}

/* @bytes: what our writer wrote */
static JsonNode *
bytes_to_node (GBytes *bytes, GError **error)
{
  const ImproveJsonLimits own = { G_MAXSSIZE, G_MAXSSIZE, G_MAXSSIZE, limits.max_depth, G_MAXUINT, G_MAXUINT };
  g_autoptr (ImproveJsonReader) reader = improve_json_reader_new (bytes, &own);
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  ImproveJsonToken token;

  while ((token = improve_json_reader_next (reader)) > IMPROVE_JSON_END)
    add_token (builder, reader, token);
  if (token == IMPROVE_JSON_END)
    return json_builder_get_root (builder);
  improve_json_reader_set_error (reader, error);
  return NULL;
}

/* --- in: nodes to bytes --- */

typedef struct
{
  JsonNode *node;
  JsonObjectIter members;
  guint next; /* element of an array */
} Frame;

static gboolean
refuse (GError **error, const char *what)
{
  g_set_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_STRUCTURE, "[document-node] %s", what);
  return FALSE;
}

static gboolean
write_value (ImproveJsonWriter *writer, JsonNode *node, GError **error)
{
  GType type = json_node_get_value_type (node);

  if (JSON_NODE_HOLDS_NULL (node))
    improve_json_writer_null (writer);
  else if (type == G_TYPE_STRING)
    improve_json_writer_string (writer, json_node_get_string (node));
  else if (type == G_TYPE_INT64)
    improve_json_writer_int (writer, json_node_get_int (node));
  else if (type == G_TYPE_BOOLEAN)
    improve_json_writer_bool (writer, json_node_get_boolean (node));
  else if (type == G_TYPE_DOUBLE && isfinite (json_node_get_double (node)))
    improve_json_writer_double (writer, json_node_get_double (node));
  else
    return refuse (error, "a value is none that JSON has, such as a number that is not finite: leave it out");
  if (writer->not_utf8)
    return refuse (error, "a text is not UTF-8: convert it");
  return TRUE;
}

static gboolean
open_node (ImproveJsonWriter *writer, GArray *frames, JsonNode *node, GError **error)
{
  Frame frame = { .node = node };

  if (frames->len >= limits.max_depth)
    return refuse (error, "objects and arrays nest deeper than a document may");
  if (JSON_NODE_HOLDS_OBJECT (node))
    {
      improve_json_writer_begin_object (writer);
      json_object_iter_init_ordered (&frame.members, json_node_get_object (node));
    }
  else
    improve_json_writer_begin_array (writer);
  g_array_append_val (frames, frame);
  return TRUE;
}

/* Returns: (nullable): the next child of the innermost node, its name written */
static JsonNode *
next_child (ImproveJsonWriter *writer, Frame *frame)
{
  JsonNode *child = NULL;
  const char *name;

  if (JSON_NODE_HOLDS_ARRAY (frame->node))
    {
      JsonArray *array = json_node_get_array (frame->node);

      return frame->next < json_array_get_length (array) ? json_array_get_element (array, frame->next++) : NULL;
    }
  if (json_object_iter_next_ordered (&frame->members, &name, &child))
    improve_json_writer_member (writer, name);
  return child;
}

static gboolean
write_node (ImproveJsonWriter *writer, GArray *frames, JsonNode *node, GError **error)
{
  do
    {
      gboolean opens = node != NULL && (JSON_NODE_HOLDS_OBJECT (node) || JSON_NODE_HOLDS_ARRAY (node));

      if (node == NULL)
        {
          improve_json_writer_end (writer);
          g_array_set_size (frames, frames->len - 1);
        }
      else if (!(opens ? open_node (writer, frames, node, error) : write_value (writer, node, error)))
        return FALSE;
      if (frames->len > 0)
        node = next_child (writer, &g_array_index (frames, Frame, frames->len - 1));
    }
  while (frames->len > 0);
  return TRUE;
}

static GBytes *
node_to_bytes (JsonNode *node, GError **error)
{
  g_auto (ImproveJsonWriter) writer = { NULL };
  g_autoptr (GArray) frames = g_array_new (FALSE, FALSE, sizeof (Frame));

  improve_json_writer_init (&writer);
  return write_node (&writer, frames, node, error) ? improve_json_writer_finish_bytes (&writer) : NULL;
}

/**
 * improve_plan_to_json_node:
 * @self: a plan
 * @error: return location for an error
 *
 * Makes a tree of JSON nodes of a plan, in the form of a document. Whole numbers of members nobody knows that do not
 * fit 64 bits become the nearest double.
 *
 * Returns: (transfer full): the node, an object; %NULL with %IMPROVE_DOCUMENT_ERROR_STRUCTURE where a value of the plan
 *   is one no document can hold
 *
 * Since: 1.0
 */
JsonNode *
improve_plan_to_json_node (ImprovePlan *self, GError **error)
{
  ImproveDocumentContent content = { .plan = self, .version = IMPROVE_DOCUMENT_VERSION };
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (IMPROVE_IS_PLAN (self), NULL);
  bytes = improve_document_content_to_bytes (&content, NULL, error);
  return bytes != NULL ? bytes_to_node (bytes, error) : NULL;
}

/**
 * improve_plan_new_from_json_node: (constructor)
 * @node: a document as JSON nodes
 * @error: return location for an error
 *
 * Makes a plan of a tree of JSON nodes. It is read as strictly as a file; places in messages are those in the canonical
 * text of the nodes.
 *
 * Returns: (transfer full): the plan; %NULL with an #ImproveDocumentError
 *
 * Since: 1.0
 */
ImprovePlan *
improve_plan_new_from_json_node (JsonNode *node, GError **error)
{
  ImproveDocumentContent content = { NULL };
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (ImproveJsonReader) reader = NULL;
  ImprovePlan *plan = NULL;

  g_return_val_if_fail (node != NULL, NULL);
  bytes = node_to_bytes (node, error);
  if (bytes == NULL)
    return NULL;
  reader = improve_json_reader_new (bytes, NULL);
  if (improve_document_parse (&content, bytes, NULL, reader, NULL))
    plan = g_steal_pointer (&content.plan);
  else
    improve_json_reader_set_error (reader, error);
  improve_document_content_clear (&content);
  return plan;
}

/**
 * improve_entity_to_json_node:
 * @self: an entity
 * @error: return location for an error
 *
 * Makes a tree of JSON nodes of one entity with all it owns, in the form it has in a document; of a plan only what
 * stands in its own object.
 *
 * Returns: (transfer full): the node, an object; %NULL with %IMPROVE_DOCUMENT_ERROR_STRUCTURE where a value is one no
 *   document can hold
 *
 * Since: 1.0
 */
JsonNode *
improve_entity_to_json_node (ImproveEntity *self, GError **error)
{
  g_auto (ImproveJsonWriter) writer = { NULL };
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (IMPROVE_IS_ENTITY (self), NULL);
  improve_json_writer_init (&writer);
  if (!improve_document_write_entity (&writer, self, error))
    return NULL;
  bytes = improve_json_writer_finish_bytes (&writer);
  return bytes_to_node (bytes, error);
}

/**
 * improve_entity_from_json_node:
 * @type: a type derived from #ImproveEntity that is not abstract
 * @node: an object in the form an entity of that type has in a document
 * @error: return location for an error
 *
 * Makes one entity, in no plan, of a tree of JSON nodes.
 *
 * Returns: (transfer full): the entity; %NULL with an #ImproveDocumentError
 *
 * Since: 1.0
 */
ImproveEntity *
improve_entity_from_json_node (GType type, JsonNode *node, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (ImproveJsonReader) reader = NULL;
  ImproveEntity *entity;

  g_return_val_if_fail (g_type_is_a (type, IMPROVE_TYPE_ENTITY) && !G_TYPE_IS_ABSTRACT (type), NULL);
  g_return_val_if_fail (node != NULL, NULL);
  bytes = node_to_bytes (node, error);
  if (bytes == NULL)
    return NULL;
  reader = improve_json_reader_new (bytes, NULL);
  entity = improve_document_parse_entity (type, reader);
  if (entity == NULL)
    improve_json_reader_set_error (reader, error);
  return entity;
}
