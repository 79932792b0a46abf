/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/base/improve-errors.h>
#include <libimprove/document/improve-extra.h>
#include <libimprove/document/improve-json-node.h>
#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/model/improve-action.h>

#include <math.h>
#include <string.h>

#include "force-text.h"

static void
test_entity (void)
{
  g_autoptr (ImproveEntity) action = g_object_new (IMPROVE_TYPE_ACTION, "id", "a1", "title", "“Audit”", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = improve_entity_to_json_node (action, &error);
  g_autoptr (ImproveEntity) back = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (json_object_get_string_member (json_node_get_object (node), "title"), ==, "“Audit”");
  back = improve_entity_from_json_node (IMPROVE_TYPE_ACTION, node, &error);
  g_assert_no_error (error);
  g_assert_true (improve_entity_equal (action, back));
}

static void
test_numbers (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  g_autoptr (ImproveEntity) action = NULL;
  g_autofree char *kept = NULL;
  JsonObject *object = json_object_new ();

  json_node_take_object (node, object);
  json_object_set_int_member (object, "x-big", G_MAXINT64);
  json_object_set_double_member (object, "x-tenth", 0.1);
  json_object_set_null_member (object, "title");
  json_object_set_boolean_member (object, "x-yes", TRUE);
  action = improve_entity_from_json_node (IMPROVE_TYPE_ACTION, node, &error);
  g_assert_no_error (error);
  kept = improve_entity_dup_extra (action, "x-big");
  g_assert_cmpstr (kept, ==, "9223372036854775807");
  g_free (kept);
  kept = improve_entity_dup_extra (action, "x-tenth");
  g_assert_cmpstr (kept, ==, "0.1");
}

/* What a document may hold and no entity knows becomes nodes as well. */
static void
test_extras (void)
{
  g_autoptr (ImproveEntity) action = g_object_new (IMPROVE_TYPE_ACTION, "id", "a1", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = NULL;
  JsonObject *object, *own;

  improve_entity_set_extra (action, "x-own", "{\"none\":null,\"no\":false,\"huge\":12345678901234567890123}", &error);
  g_assert_no_error (error);
  node = improve_entity_to_json_node (action, &error);
  g_assert_no_error (error);
  object = json_node_get_object (node);
  own = json_object_get_object_member (object, "x-own");
  g_assert_true (json_object_get_null_member (own, "none"));
  g_assert_false (json_object_get_boolean_member (own, "no"));
  g_assert_true (json_node_get_value_type (json_object_get_member (own, "huge")) == G_TYPE_DOUBLE);
  g_assert_cmpfloat (json_object_get_double_member (own, "huge"), ==, 12345678901234567890123.0);
}

/* As deep as a document may nest is too deep inside one. No caller can put that in, so this goes past the door. */
static void
test_deep_extra (void)
{
  g_autoptr (ImproveEntity) action = g_object_new (IMPROVE_TYPE_ACTION, "id", "a1", NULL);
  g_autofree char *opening = g_strnfill (64, '[');
  g_autofree char *closing = g_strnfill (64, ']');
  g_autofree char *deep = g_strconcat (opening, closing, NULL);
  g_autoptr (GError) error = NULL;

  improve_entity_put_extra (action, "x-deep", deep);
  g_assert_null (improve_entity_to_json_node (action, &error));
  g_assert_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_LIMIT);
}

/* Returns: what is wrong with an entity, and with a plan that says the same, as nodes */
static char *
refused_out (const char *id, const char *title)
{
  g_autoptr (ImproveEntity) action = g_object_new (IMPROVE_TYPE_ACTION, NULL);
  g_autoptr (ImprovePlan) plan = g_object_new (IMPROVE_TYPE_PLAN, NULL);
  g_autoptr (GError) error = NULL;

  force_text (action, "id", id);
  force_text (action, "title", title);
  force_text (plan, "id", id);
  force_text (plan, "title", title);
  g_assert_null (improve_plan_to_json_node (plan, &error));
  g_assert_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_STRUCTURE);
  g_clear_error (&error);
  g_assert_null (improve_entity_to_json_node (action, &error));
  g_assert_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_STRUCTURE);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  return g_strdup (error->message);
}

static void
test_bad_out (void)
{
  g_autofree char *named = refused_out ("a1", "caf\xe9");
  g_autofree char *nameless = refused_out (NULL, "caf\xe9");
  g_autofree char *bad_name = refused_out ("caf\xe9", NULL);

  g_assert_nonnull (strstr (named, "action “a1”: “title”"));
  g_assert_nonnull (strstr (nameless, "action “”: “title”"));
  g_assert_nonnull (strstr (bad_name, "action “”: “id”"));
}

static void
assert_refused (JsonNode *node)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (improve_entity_from_json_node (IMPROVE_TYPE_ACTION, node, &error));
  g_assert_true (error->domain == IMPROVE_DOCUMENT_ERROR);
  g_clear_error (&error);
  g_assert_null (improve_plan_new_from_json_node (node, &error));
  g_assert_true (error->domain == IMPROVE_DOCUMENT_ERROR);
}

static JsonNode *
node_with (const char *member, JsonNode *value)
{
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);
  JsonObject *object = json_object_new ();

  json_node_take_object (node, object);
  json_object_set_member (object, member, value);
  return node;
}

static void
test_bad (void)
{
  g_autoptr (JsonNode) infinite = node_with ("x-a", json_node_init_double (json_node_alloc (), INFINITY));
  g_autoptr (JsonNode) text = node_with ("x-a", json_node_init_string (json_node_alloc (), "caf\xe9"));
  g_autoptr (JsonNode) type = node_with ("title", json_node_init_int (json_node_alloc (), 5));
  g_autoptr (JsonNode) scalar = json_node_init_int (json_node_alloc (), 5);
  g_autoptr (JsonNode) unset = node_with ("x-a", json_node_new (JSON_NODE_VALUE));

  assert_refused (infinite);
  assert_refused (text);
  assert_refused (type);
  assert_refused (scalar);
  assert_refused (unset);
}

/* A tree made by a program may be as deep as it likes. */
static void
test_deep (void)
{
  JsonNode *node = json_node_init_null (json_node_alloc ());

  for (guint i = 0; i < 2000; i++)
    {
      JsonArray *array = json_array_new ();

      json_array_add_element (array, node);
      node = json_node_init_array (json_node_alloc (), array);
      json_array_unref (array);
    }
  {
    g_autoptr (JsonNode) whole = node_with ("x-a", node);

    assert_refused (whole);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/document/json-node/entity", test_entity);
  g_test_add_func ("/document/json-node/numbers", test_numbers);
  g_test_add_func ("/document/json-node/extras", test_extras);
  g_test_add_func ("/document/json-node/deep-extra", test_deep_extra);
  g_test_add_func ("/document/json-node/bad-out", test_bad_out);
  g_test_add_func ("/document/json-node/bad", test_bad);
  g_test_add_func ("/document/json-node/deep", test_deep);
  return g_test_run ();
}
