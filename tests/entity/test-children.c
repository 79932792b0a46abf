/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Owned children: lists made when needed, parts, and who owns whom. */

#include <libglib-testing/signal-logger.h>

#include <libimprove/base/improve-errors.h>

#include "things.h"

static void
assert_not_added (ImproveEntity *owner,
                  ImproveEntity *child,
                  int            code)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (improve_entity_add_child (owner, child, &error));
  g_assert_error (error, IMPROVE_ENTITY_ERROR, code);
  g_assert_cmpint (error->message[0], ==, '[');
}

/* 120,000 entities with four empty lists each would cost more than all their values. */
static void
test_list_is_made_on_first_use (void)
{
  g_autoptr (TestThing) thing = TEST_THING (thing_new ("t"));
  g_autoptr (ImproveEntity) copy = NULL;
  g_autoptr (ImproveEntityList) seen = NULL;

  copy = improve_entity_copy (IMPROVE_ENTITY (thing));
  g_assert_true (improve_entity_equal (copy, IMPROVE_ENTITY (thing)));
  g_assert_null (thing->leaves);
  g_assert_null (TEST_THING (copy)->leaves);
  g_object_get (thing, "leaves", &seen, NULL);
  g_assert_nonnull (seen);
  g_assert_true (seen == thing->leaves);
  g_assert_cmpint (improve_entity_list_get_size (seen), ==, 0);
  g_assert_true (improve_entity_ensure_list (IMPROVE_ENTITY (thing), "leaves") == seen);
}

static void
test_list_model (void)
{
  g_autoptr (ImproveEntity) thing = thing_new ("t");
  ImproveEntityList *leaves = improve_entity_ensure_list (thing, "leaves");
  GListModel *model = G_LIST_MODEL (leaves);
  g_autoptr (GtSignalLogger) logger = gt_signal_logger_new ();
  g_autoptr (ImproveEntity) first = leaf_new ("leaf-1"), second = leaf_new ("leaf-2"), item = NULL;
  guint position, removed, added;
  int size;

  gt_signal_logger_connect (logger, leaves, "items-changed");
  gt_signal_logger_connect (logger, leaves, "notify");
  add_child (thing, g_object_ref (first));
  gt_signal_logger_assert_emission_pop (logger, leaves, "items-changed", &position, &removed, &added);
  g_assert_cmpuint (position, ==, 0);
  g_assert_cmpuint (removed, ==, 0);
  g_assert_cmpuint (added, ==, 1);
  gt_signal_logger_assert_notify_emission_pop (logger, leaves, "size");
  gt_signal_logger_assert_no_emissions (logger);
  add_child (thing, g_object_ref (second));
  gt_signal_logger_assert_emission_pop (logger, leaves, "items-changed", &position, &removed, &added);
  g_assert_cmpuint (position, ==, 1);
  gt_signal_logger_assert_notify_emission_pop (logger, leaves, "size");

  g_assert_true (g_list_model_get_item_type (model) == test_leaf_get_type ());
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 2);
  g_object_get (leaves, "size", &size, NULL);
  g_assert_cmpint (size, ==, 2);
  item = g_list_model_get_item (model, 1);
  g_assert_true (item == second);
  g_assert_true (improve_entity_list_get (leaves, 0) == first);
  g_assert_null (g_list_model_get_item (model, 2));

  g_assert_true (improve_entity_remove_child (thing, first, NULL));
  gt_signal_logger_assert_emission_pop (logger, leaves, "items-changed", &position, &removed, &added);
  g_assert_cmpuint (position, ==, 0);
  g_assert_cmpuint (removed, ==, 1);
  g_assert_cmpuint (added, ==, 0);
  gt_signal_logger_assert_notify_emission_pop (logger, leaves, "size");
  gt_signal_logger_assert_no_emissions (logger);
  g_assert_true (improve_entity_list_get (leaves, 0) == second);
}

static void
test_parents (void)
{
  g_autoptr (TestForest) forest = forest_new ();
  ImproveEntity *thing = thing_new (NULL), *leaf = leaf_new (NULL), *twig = twig_new (NULL, NULL);

  add_child (leaf, twig);
  g_assert_true (improve_entity_get_parent (twig) == leaf);
  g_assert_null (improve_entity_get_tree (twig));
  g_assert_null (improve_entity_get_id (twig));
  add_child (thing, leaf);
  forest_add (forest, thing);
  g_assert_true (improve_entity_get_parent (leaf) == thing);
  g_assert_true (improve_entity_get_parent (thing) == IMPROVE_ENTITY (forest));
  g_assert_true (improve_entity_get_tree (twig) == IMPROVE_TREE (forest));
  g_assert_null (improve_entity_get_parent (IMPROVE_ENTITY (forest)));
  g_assert_true (improve_entity_get_tree (IMPROVE_ENTITY (forest)) == IMPROVE_TREE (forest));
}

/* A parent is not kept by its children, and forgets them when it goes. */
static void
test_parents_are_weak (void)
{
  ImproveEntity *thing = thing_new ("t");
  g_autoptr (ImproveEntity) leaf = leaf_new ("l"), heart = leaf_new ("h");
  g_autoptr (ImproveEntityList) leaves = g_object_ref (improve_entity_ensure_list (thing, "leaves"));

  add_child (thing, g_object_ref (leaf));
  g_object_set (thing, "heart", heart, NULL);
  g_object_add_weak_pointer (G_OBJECT (thing), (gpointer *) &thing);
  g_object_unref (thing);
  g_assert_null (thing);
  g_assert_null (improve_entity_get_parent (leaf));
  g_assert_null (improve_entity_get_parent (heart));
  g_assert_true (improve_entity_list_get (leaves, 0) == leaf);
}

static void
test_one_owner (void)
{
  g_autoptr (ImproveEntity) thing = thing_new ("t"), other = thing_new ("o"), leaf = leaf_new ("l");
  g_autoptr (ImproveEntity) copy = NULL;

  add_child (thing, g_object_ref (leaf));
  assert_not_added (thing, leaf, IMPROVE_ENTITY_ERROR_HAS_PARENT);
  assert_not_added (other, leaf, IMPROVE_ENTITY_ERROR_HAS_PARENT);
  copy = improve_entity_copy (leaf);
  add_child (other, g_object_ref (copy));
  g_assert_true (improve_entity_remove_child (thing, leaf, NULL));
  add_child (other, g_object_ref (leaf));
  g_assert_true (improve_entity_get_parent (leaf) == other);
}

static void
test_wrong_types (void)
{
  g_autoptr (TestForest) forest = forest_new ();
  g_autoptr (ImproveEntity) thing = thing_new ("t"), other = thing_new ("o"), twig = twig_new ("w", NULL);

  assert_not_added (thing, other, IMPROVE_ENTITY_ERROR_WRONG_TYPE);
  assert_not_added (thing, thing, IMPROVE_ENTITY_ERROR_WRONG_TYPE);
  assert_not_added (thing, twig, IMPROVE_ENTITY_ERROR_WRONG_TYPE);
  assert_not_added (thing, IMPROVE_ENTITY (forest), IMPROVE_ENTITY_ERROR_WRONG_TYPE);
}

static void
test_part (void)
{
  g_autoptr (ImproveEntity) thing = thing_new ("t"), first = leaf_new ("l"), second = leaf_new ("m");
  g_autoptr (GtSignalLogger) logger = gt_signal_logger_new ();
  g_autoptr (ImproveEntity) seen = NULL;

  gt_signal_logger_connect (logger, thing, "notify");
  g_object_set (thing, "heart", NULL, NULL);
  gt_signal_logger_assert_no_emissions (logger);
  g_object_set (thing, "heart", first, NULL);
  gt_signal_logger_assert_notify_emission_pop (logger, thing, "heart");
  g_object_set (thing, "heart", first, NULL);
  gt_signal_logger_assert_no_emissions (logger);
  g_assert_true (improve_entity_get_parent (first) == thing);
  g_object_get (thing, "heart", &seen, NULL);
  g_assert_true (seen == first);

  g_object_set (thing, "heart", second, NULL);
  gt_signal_logger_assert_notify_emission_pop (logger, thing, "heart");
  g_assert_null (improve_entity_get_parent (first));
  g_assert_true (improve_entity_get_parent (second) == thing);
}

static void
assert_part_refused (ImproveEntity *owner,
                     const char    *row,
                     ImproveEntity *part,
                     const char    *pattern)
{
  g_autoptr (ImproveEntity) before = NULL, after = NULL;
  g_autoptr (GtSignalLogger) logger = gt_signal_logger_new ();

  g_object_get (owner, row, &before, NULL);
  gt_signal_logger_connect (logger, owner, "notify");
  g_test_expect_message ("libimprove", G_LOG_LEVEL_WARNING, pattern);
  g_object_set (owner, row, part, NULL);
  g_test_assert_expected_messages ();
  gt_signal_logger_assert_no_emissions (logger);
  g_object_get (owner, row, &after, NULL);
  g_assert_true (before == after);
}

/* A setter has no place for an error, so it warns; what it refuses is what improve_entity_add_child() refuses. */
static void
test_part_refused (void)
{
  g_autoptr (TestForest) forest = forest_new ();
  ImproveEntity *thing = thing_new_full ("thing-1"), *other = thing_new ("thing-2");
  g_autoptr (ImproveEntity) owned = leaf_new ("leaf-1"), same_id = leaf_new ("thing-2"), free_leaf = leaf_new ("leaf-2");

  forest_add (forest, thing);
  forest_add (forest, other);
  add_child (other, g_object_ref (owned));
  assert_part_refused (thing, "heart", owned, "*[has-parent]*");
  assert_part_refused (thing, "heart", same_id, "*[duplicate-id]*");
  g_object_set (other, "heart", free_leaf, "friend-id", "leaf-2", NULL);
  assert_part_refused (other, "heart", NULL, "*[referenced]*");
  g_assert_true (improve_tree_lookup (IMPROVE_TREE (forest), "leaf-2") == free_leaf);
}

static void
test_no_entity_owns_itself (void)
{
  g_autoptr (ImproveEntity) leaf = leaf_new ("leaf"), twig = twig_new ("twig", NULL);
  g_autoptr (ImproveEntity) owner = twig_new ("owner", NULL), owned = leaf_new ("owned");

  add_child (leaf, g_object_ref (twig));
  assert_part_refused (twig, "nest", leaf, "*[cycle]*");
  g_object_set (owner, "nest", owned, NULL);
  assert_not_added (owned, owner, IMPROVE_ENTITY_ERROR_CYCLE);
}

static void
test_part_enters_and_leaves_tree (void)
{
  g_autoptr (TestForest) forest = forest_new ();
  g_autoptr (ImproveEntity) root = leaf_new (NULL);

  g_object_set (forest, "root", root, NULL);
  g_assert_cmpstr (improve_entity_get_id (root), ==, "test-leaf-1");
  g_assert_true (improve_tree_lookup (IMPROVE_TREE (forest), "test-leaf-1") == root);
  g_object_set (forest, "root", NULL, NULL);
  g_assert_null (improve_tree_lookup (IMPROVE_TREE (forest), "test-leaf-1"));
  g_assert_null (improve_entity_get_tree (root));
}

static void
test_extras (void)
{
  g_autoptr (ImproveEntity) thing = thing_new ("t");
  g_autofree char *one = NULL;
  g_auto (GStrv) names = NULL;

  g_assert_null (improve_entity_dup_extra (thing, "x-one"));
  improve_entity_put_extra (thing, "x-one", "1");
  improve_entity_put_extra (thing, "x-two", "{}");
  improve_entity_put_extra (thing, "x-one", "[1]");
  one = improve_entity_dup_extra (thing, "x-one");
  g_assert_cmpstr (one, ==, "[1]");
  names = improve_entity_list_extra (thing);
  g_assert_cmpuint (g_strv_length (names), ==, 2);
  g_assert_cmpstr (names[0], ==, "x-one");
  g_assert_cmpstr (names[1], ==, "x-two");

  improve_entity_put_extra (thing, "x-one", NULL);
  improve_entity_put_extra (thing, "x-three", NULL);
  improve_entity_put_extra (thing, "x-two", NULL);
  g_assert_null (improve_entity_peek_extras (thing));
  g_strfreev (names);
  names = improve_entity_list_extra (thing);
  g_assert_nonnull (names);
  g_assert_cmpuint (g_strv_length (names), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/children/list-is-made-on-first-use", test_list_is_made_on_first_use);
  g_test_add_func ("/children/list-model", test_list_model);
  g_test_add_func ("/children/parents", test_parents);
  g_test_add_func ("/children/parents-are-weak", test_parents_are_weak);
  g_test_add_func ("/children/one-owner", test_one_owner);
  g_test_add_func ("/children/wrong-types", test_wrong_types);
  g_test_add_func ("/children/part", test_part);
  g_test_add_func ("/children/part-refused", test_part_refused);
  g_test_add_func ("/children/no-entity-owns-itself", test_no_entity_owns_itself);
  g_test_add_func ("/children/part-enters-and-leaves-tree", test_part_enters_and_leaves_tree);
  g_test_add_func ("/children/extras", test_extras);

  return g_test_run ();
}
