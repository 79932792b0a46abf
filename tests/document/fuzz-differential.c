/* SPDX-License-Identifier: LGPL-2.1-or-later */

/*
 * The gate against json-glib, on what both must agree on. What the gate takes json-glib must take, too, and find the same
 * values in. What json-glib makes of what the gate refuses proves little, for it is lenient; but what it then writes is
 * JSON again, which the gate must take, but for what json-glib is known to write wrongly.
 */

#include <json-glib/json-glib.h>
#include <math.h>
#include <string.h>

#include "json-drain.h"

/* json-glib ends the process where brackets nest too deep; no more than that many of them, nested or not */
#define MOST_BRACKETS 500

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

typedef struct
{
  JsonNode *node;
  guint seen;
  char *name; /* of the member whose value is due */
} Frame;

typedef struct
{
  Frame frames[64];
  guint depth;
  JsonNode *root;
} Walk;

static JsonNode *
next_node (Walk *walk)
{
  Frame *frame = walk->depth > 0 ? &walk->frames[walk->depth - 1] : NULL;

  if (frame == NULL)
    return walk->root;
  frame->seen++;
  if (JSON_NODE_HOLDS_OBJECT (frame->node))
    return json_object_get_member (json_node_get_object (frame->node), frame->name);
  g_assert_cmpuint (frame->seen, <=, json_array_get_length (json_node_get_array (frame->node)));
  return json_array_get_element (json_node_get_array (frame->node), frame->seen - 1);
}

static void
open_node (Walk *walk, JsonNode *node, JsonNodeType type)
{
  g_assert_nonnull (node);
  g_assert_cmpint (json_node_get_node_type (node), ==, type);
  walk->frames[walk->depth++] = (Frame) { node, 0, NULL };
}

static void
close_node (Walk *walk)
{
  Frame *frame = &walk->frames[--walk->depth];
  guint size = JSON_NODE_HOLDS_OBJECT (frame->node) ? json_object_get_size (json_node_get_object (frame->node))
                                                     : json_array_get_length (json_node_get_array (frame->node));

  g_assert_cmpuint (frame->seen, ==, size);
  g_free (frame->name);
}

static void
compare_number (ImproveJsonReader *reader, JsonNode *node)
{
  gint64 whole;
  double number = 0;

  g_assert_nonnull (node);
  if (improve_json_reader_is_integer (reader) && improve_json_reader_get_int (reader, &whole))
    g_assert_cmpint (json_node_get_int (node), ==, whole);
  else if (improve_json_reader_get_double (reader, &number))
    g_assert_true (json_node_get_double (node) == number);
}

static void
compare_token (Walk *walk, ImproveJsonReader *reader, ImproveJsonToken token)
{
  gsize length;
  const char *text;
  JsonNode *node;

  if (token == IMPROVE_JSON_OBJECT_END || token == IMPROVE_JSON_ARRAY_END)
    {
      close_node (walk);
      return;
    }
  text = improve_json_reader_text (reader, &length);
  if (token == IMPROVE_JSON_MEMBER)
    {
      Frame *frame = &walk->frames[walk->depth - 1];

      g_free (frame->name);
      frame->name = g_strndup (text, length);
      return;
    }
  node = next_node (walk);
  if (token == IMPROVE_JSON_OBJECT_START || token == IMPROVE_JSON_ARRAY_START)
    open_node (walk, node, token == IMPROVE_JSON_OBJECT_START ? JSON_NODE_OBJECT : JSON_NODE_ARRAY);
  else if (token == IMPROVE_JSON_STRING)
    g_assert_cmpmem (json_node_get_string (node), strlen (json_node_get_string (node)), text, length);
  else if (token == IMPROVE_JSON_NUMBER)
    compare_number (reader, node);
  else if (token == IMPROVE_JSON_NULL)
    g_assert_true (JSON_NODE_HOLDS_NULL (node));
  else
    g_assert_cmpint (json_node_get_boolean (node), ==, token == IMPROVE_JSON_TRUE);
}

static void
compare_values (GBytes *bytes, JsonNode *root)
{
  g_autoptr (ImproveJsonReader) reader = improve_json_reader_new (bytes, NULL);
  Walk walk = { .root = root };
  ImproveJsonToken token;

  g_assert_nonnull (root);
  while ((token = improve_json_reader_next (reader)) > IMPROVE_JSON_END)
    compare_token (&walk, reader, token);
  g_assert_cmpuint (walk.depth, ==, 0);
}

/* What json-glib read out of what is no JSON it writes as JSON. */
static void
compare_written (JsonNode *root)
{
  const ImproveJsonLimits limits = { 1 << 20, 1 << 20, 100000, MOST_BRACKETS + 1, 100000, 100 };
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autofree char *text = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (ImproveJsonReader) reader = NULL;
  gsize length;

  json_generator_set_root (generator, root);
  text = json_generator_to_data (generator, &length);
  /* what it is known to write wrongly: octal escapes and lone surrogates as bytes, infinity, and control characters */
  if (!g_utf8_validate_len (text, length, NULL) || strstr (text, "inf") != NULL || strstr (text, "nan") != NULL)
    return;
  for (const char *at = text; *at != '\0'; at++)
    if ((guchar) *at < 0x20 || *at == 0x7f)
      return;
  bytes = g_bytes_new (text, length);
  reader = drain_bytes (bytes, &limits);
  /* and 1e-42, which it writes as 1e-42.0 */
  if (!improve_json_reader_is_faultless (reader) && !g_str_equal (first_fault (reader)->id, "json-number"))
    g_error ("json-glib wrote %s: %s", text, first_fault (reader)->message);
}

/*
 * json-glib leaks where it finds a second document, or a surrogate alone: what is known to be either is not shown to it,
 * and what it finds by itself beyond the first fault fuzz-differential.options lets it.
 */
static gboolean
is_worth_asking (const guint8 *data, gsize size, const GPtrArray *faults)
{
  guint brackets = 0;

  if (faults->len > 0 && (memmem (data, size, "\\ud", 3) != NULL || memmem (data, size, "\\uD", 3) != NULL))
    return FALSE;
  for (guint i = 0; i < faults->len; i++)
    {
      const ImproveJsonFault *fault = g_ptr_array_index (faults, i);

      if (g_str_equal (fault->id, "json-surrogate") || g_str_equal (fault->id, "json-trailing"))
        return FALSE;
    }
  for (gsize i = 0; i < size; i++)
    brackets += data[i] == '[' || data[i] == '{';
  return size > 0 && brackets <= MOST_BRACKETS;
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (ImproveJsonReader) reader = drain_bytes (bytes, NULL);
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (GError) error = NULL;
  gboolean taken;

  if (!is_worth_asking (data, size, improve_json_reader_get_faults (reader)))
    return 0;
  taken = json_parser_load_from_data (parser, (const char *) data, size, &error);
  if (improve_json_reader_is_faultless (reader))
    {
      g_assert_no_error (error);
      compare_values (bytes, json_parser_get_root (parser));
    }
  else if (taken && json_parser_get_root (parser) != NULL)
    compare_written (json_parser_get_root (parser));
  return 0;
}
