/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The tree: ids, references in both directions, and what may not leave. */

#include <libglib-testing/signal-logger.h>

#include <libimprove/base/improve-errors.h>

#include "things.h"

static ImproveEntity *
lookup (TestForest *forest,
        const char *id)
{
  return improve_tree_lookup (IMPROVE_TREE (forest), id);
}

static void
assert_not_added (TestForest    *forest,
                  ImproveEntity *owner,
                  ImproveEntity *entity,
                  int            code)
{
  g_autoptr (ImproveEntity) before = improve_entity_copy (IMPROVE_ENTITY (forest));
  g_autoptr (GtSignalLogger) logger = gt_signal_logger_new ();
  g_autoptr (GError) error = NULL;

  gt_signal_logger_connect (logger, forest, "changed");
  g_assert_false (improve_entity_add_child (owner, entity, &error));
  g_assert_error (error, IMPROVE_ENTITY_ERROR, code);
  g_assert_true (improve_entity_equal (before, IMPROVE_ENTITY (forest)));
  gt_signal_logger_assert_no_emissions (logger);
}

static void
assert_not_removed (TestForest    *forest,
                    ImproveEntity *owner,
                    ImproveEntity *entity,
                    int            code)
{
  g_autoptr (ImproveEntity) before = improve_entity_copy (IMPROVE_ENTITY (forest));
  g_autoptr (GError) error = NULL;

  g_assert_false (improve_entity_remove_child (owner, entity, &error));
  g_assert_error (error, IMPROVE_ENTITY_ERROR, code);
  g_assert_true (improve_entity_equal (before, IMPROVE_ENTITY (forest)));
}

static void
remove_child (ImproveEntity *owner,
              ImproveEntity *entity)
{
  g_autoptr (GError) error = NULL;

  improve_entity_remove_child (owner, entity, &error);
  g_assert_no_error (error);
}

/* The ids of who refers to an id, in the order found. */
static char *
referrers (TestForest *forest,
           const char *id)
{
  GPtrArray *found = improve_tree_find_referrers (IMPROVE_TREE (forest), id);
  GString *ids = g_string_new (NULL);

  for (guint i = 0; found != NULL && i < found->len; i++)
    g_string_append_printf (ids, "%s ", improve_entity_get_id (g_ptr_array_index (found, i)));
  return g_string_free (ids, FALSE);
}

static void
assert_referrers (TestForest *forest,
                  const char *id,
                  const char *expected)
{
  g_autofree char *ids = referrers (forest, id);

  g_assert_cmpstr (ids, ==, expected);
}

static void
test_ids_are_minted (void)
{
  g_autoptr (TestForest) forest = forest_new ();
  g_autoptr (GtSignalLogger) logger = gt_signal_logger_new ();
  ImproveEntity *first = thing_new (NULL), *leaf = leaf_new (NULL), *second = thing_new (NULL);

  add_child (first, leaf);
  forest_add (forest, leaf_new ("test-thing-1"));
  gt_signal_logger_connect (logger, first, "notify");
  forest_add (forest, first);
  gt_signal_logger_assert_notify_emission_pop (logger, first, "id");
  gt_signal_logger_assert_no_emissions (logger);
  forest_add (forest, second);

  g_assert_cmpstr (improve_entity_get_id (first), ==, "test-thing-2");
  g_assert_cmpstr (improve_entity_get_id (second), ==, "test-thing-3");
  g_assert_cmpstr (improve_entity_get_id (leaf), ==, "test-leaf-1");
  g_assert_true (lookup (forest, "test-thing-2") == first);
  g_assert_true (lookup (forest, "test-leaf-1") == leaf);
  g_assert_null (lookup (forest, "test-leaf-2"));
}

/* A number that was given once is not given again, so that no old reference finds somebody else. */
static void
test_ids_are_not_minted_twice (void)
{
  g_autoptr (TestForest) forest = forest_new ();
  g_autoptr (ImproveEntity) thing = thing_new (NULL);
  ImproveEntity *next = thing_new (NULL);

  forest_add (forest, g_object_ref (thing));
  remove_child (IMPROVE_ENTITY (forest), thing);
  g_assert_null (lookup (forest, "test-thing-1"));
  g_assert_cmpstr (improve_entity_get_id (thing), ==, "test-thing-1");
  forest_add (forest, next);
  g_assert_cmpstr (improve_entity_get_id (next), ==, "test-thing-2");
}

static void
test_duplicate_ids (void)
{
  g_autoptr (TestForest) forest = forest_new ();
  ImproveEntity *tree = IMPROVE_ENTITY (forest);
  g_autoptr (ImproveEntity) same = thing_new ("thing-1"), below = thing_new ("thing-2"), twins = thing_new ("thing-3");
  g_autoptr (ImproveEntity) empty = thing_new ("");

  forest_add (forest, thing_new ("thing-1"));
  assert_not_added (forest, tree, same, IMPROVE_ENTITY_ERROR_DUPLICATE_ID);
  add_child (below, leaf_new ("thing-1"));
  assert_not_added (forest, tree, below, IMPROVE_ENTITY_ERROR_DUPLICATE_ID);
  add_child (twins, leaf_new ("leaf-1"));
  add_child (twins, leaf_new ("leaf-1"));
  assert_not_added (forest, tree, twins, IMPROVE_ENTITY_ERROR_DUPLICATE_ID);
  assert_not_added (forest, tree, empty, IMPROVE_ENTITY_ERROR_BAD_VALUE);
  g_assert_null (improve_entity_get_parent (same));
  g_assert_null (lookup (forest, "leaf-1"));
}

static void
test_loaded_duplicates (void)
{
  g_autoptr (TestForest) forest = forest_new ();
  ImproveEntityList *things = improve_entity_ensure_list (IMPROVE_ENTITY (forest), "things");
  ImproveEntity *first = thing_new ("test-thing-1"), *second = thing_new ("test-thing-1"), *nameless = thing_new (NULL);
  ImproveEntity *all[] = { nameless, first, second };

  /* As the loader does it: a document from outside is taken as it is, and the check lists what is wrong. */
  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    {
      improve_entity_list_append_raw (things, all[i]);
      improve_entity_set_parent (all[i], IMPROVE_ENTITY (forest));
    }
  improve_tree_index_all (IMPROVE_TREE (forest));
  g_assert_true (lookup (forest, "test-thing-1") == first);
  g_assert_cmpstr (improve_entity_get_id (nameless), ==, "test-thing-2");

  /* The second may go, and the first is still found. */
  remove_child (IMPROVE_ENTITY (forest), second);
  g_assert_true (lookup (forest, "test-thing-1") == first);
}

static void
test_fixed_id (void)
{
  g_autoptr (TestForest) forest = forest_new ();
  ImproveEntity *thing = thing_new ("thing-1");

  forest_add (forest, thing);
  g_test_expect_message ("libimprove", G_LOG_LEVEL_WARNING, "[fixed-id]*");
  improve_entity_set_id (thing, "thing-2");
  g_test_assert_expected_messages ();
  g_assert_cmpstr (improve_entity_get_id (thing), ==, "thing-1");

  /* The tree itself may be named at any time, but not after one of its own. */
  improve_entity_set_id (IMPROVE_ENTITY (forest), "forest");
  g_assert_true (lookup (forest, "forest") == IMPROVE_ENTITY (forest));
  g_test_expect_message ("libimprove", G_LOG_LEVEL_WARNING, "*[duplicate-id]*");
  improve_entity_set_id (IMPROVE_ENTITY (forest), "thing-1");
  g_test_assert_expected_messages ();
  g_assert_true (lookup (forest, "thing-1") == thing);
}

static void
test_change_id (void)
{
  g_autoptr (TestForest) forest = forest_new ();
  ImproveEntity *thing = thing_new ("thing-1"), *other = thing_new ("thing-2"), *leaf = leaf_new ("leaf-1");
  g_autoptr (ImproveEntity) stranger = thing_new ("thing-8");
  g_autoptr (GtSignalLogger) logger = gt_signal_logger_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *peers = NULL, *friend = NULL;

  g_object_set (forest, "first-id", "leaf-1", NULL);
  improve_entity_put_text (thing, "friend-id", "leaf-1", NULL);
  improve_entity_put_text (other, "peers-ids", "leaf-1; thing-1; leaf-1", NULL);
  forest_add (forest, thing);
  forest_add (forest, other);
  forest_add (forest, leaf);
  add_child (leaf, twig_new ("twig-1", "leaf-1"));
  assert_referrers (forest, "leaf-1", "(null) thing-1 thing-2 twig-1 ");

  gt_signal_logger_connect (logger, thing, "notify");
  gt_signal_logger_connect (logger, other, "notify");
  gt_signal_logger_connect (logger, leaf, "notify");
  improve_tree_change_id (IMPROVE_TREE (forest), leaf, "leaf-of-oak", &error);
  g_assert_no_error (error);
  gt_signal_logger_assert_notify_emission_pop (logger, leaf, "id");
  gt_signal_logger_assert_notify_emission_pop (logger, thing, "friend-id");
  gt_signal_logger_assert_notify_emission_pop (logger, other, "peers-ids");
  gt_signal_logger_assert_no_emissions (logger);
  peers = improve_entity_dup_text (other, "peers-ids");
  friend = improve_entity_dup_text (thing, "friend-id");
  g_assert_cmpstr (peers, ==, "leaf-of-oak; thing-1; leaf-of-oak");
  g_assert_cmpstr (friend, ==, "leaf-of-oak");
  g_assert_null (lookup (forest, "leaf-1"));
  g_assert_true (lookup (forest, "leaf-of-oak") == leaf);
  assert_referrers (forest, "leaf-1", "");
  assert_referrers (forest, "leaf-of-oak", "(null) thing-1 thing-2 twig-1 ");

  improve_tree_change_id (IMPROVE_TREE (forest), leaf, "leaf-of-oak", &error);
  g_assert_no_error (error);
  gt_signal_logger_assert_no_emissions (logger);
  g_assert_false (improve_tree_change_id (IMPROVE_TREE (forest), leaf, "thing-1", &error));
  g_assert_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_DUPLICATE_ID);
  g_clear_error (&error);
  g_assert_false (improve_tree_change_id (IMPROVE_TREE (forest), leaf, "", &error));
  g_assert_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_BAD_VALUE);
  g_clear_error (&error);
  g_assert_false (improve_tree_change_id (IMPROVE_TREE (forest), stranger, "thing-9", &error));
  g_assert_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_NOT_FOUND);
}

/* Records are fixed, but a reference in one follows the id it refers to. */
static void
test_change_id_in_record (void)
{
  g_autoptr (TestForest) forest = forest_new ();
  ImproveEntity *leaf = leaf_new ("leaf-7"), *record = record_new_full ("record-1");
  g_autoptr (GError) error = NULL;
  g_autofree char *friend = NULL, *peers = NULL;

  forest_add (forest, leaf);
  forest_add (forest, record);
  improve_tree_change_id (IMPROVE_TREE (forest), leaf, "leaf-70", &error);
  g_assert_no_error (error);
  friend = improve_entity_dup_text (record, "friend-id");
  peers = improve_entity_dup_text (record, "peers-ids");
  g_assert_cmpstr (friend, ==, "leaf-70");
  g_assert_cmpstr (peers, ==, "leaf-70; leaf-8");
}

/* The index of referrers is made when asked for, and never out of date. */
static void
test_referrers (void)
{
  g_autoptr (TestForest) forest = forest_new ();
  ImproveTree *tree = IMPROVE_TREE (forest);
  ImproveEntity *thing = thing_new ("thing-1"), *late = thing_new ("thing-2"), *leaf = leaf_new ("leaf-1");

  improve_entity_put_text (thing, "friend-id", "leaf-1", NULL);
  improve_entity_put_text (thing, "peers-ids", "leaf-1; leaf-1", NULL);
  improve_entity_put_text (late, "peers-ids", "leaf-1", NULL);
  forest_add (forest, thing);
  forest_add (forest, leaf);
  g_assert_null (tree->referrers);
  assert_referrers (forest, "leaf-1", "thing-1 ");
  g_assert_nonnull (tree->referrers);

  improve_entity_put_text (thing, "title", "no reference", NULL);
  g_assert_nonnull (tree->referrers);
  forest_add (forest, late);
  assert_referrers (forest, "leaf-1", "thing-1 thing-2 ");
  improve_entity_put_text (thing, "friend-id", NULL, NULL);
  assert_referrers (forest, "leaf-1", "thing-1 thing-2 ");
  g_object_set (thing, "peers-ids", NULL, NULL);
  assert_referrers (forest, "leaf-1", "thing-2 ");
  remove_child (IMPROVE_ENTITY (forest), late);
  assert_referrers (forest, "leaf-1", "");
  add_child (leaf, twig_new ("twig-1", "leaf-1"));
  assert_referrers (forest, "leaf-1", "twig-1 ");
  assert_referrers (forest, "nobody", "");
}

static void
test_get_ref (void)
{
  g_autoptr (TestForest) forest = forest_new ();
  ImproveEntity *thing = thing_new ("thing-1"), *leaf = leaf_new ("leaf-7");
  g_autoptr (GError) error = NULL;
  g_autoptr (GListModel) peers = NULL;
  g_autoptr (ImproveEntity) second = NULL;

  improve_entity_put_text (thing, "friend-id", "leaf-7", NULL);
  improve_entity_put_text (thing, "peers-ids", "leaf-7; thing-1", NULL);
  g_assert_null (improve_entity_get_ref (thing, "friend-id", &error));
  g_assert_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_DETACHED);
  g_clear_error (&error);
  g_assert_null (improve_entity_list_refs (thing, "peers-ids", &error));
  g_assert_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_DETACHED);
  g_clear_error (&error);

  forest_add (forest, thing);
  g_assert_null (improve_entity_get_ref (thing, "friend_id", &error));
  g_assert_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_NOT_FOUND);
  g_clear_error (&error);
  forest_add (forest, leaf);
  g_assert_true (improve_entity_get_ref (thing, "friend_id", &error) == leaf);
  peers = improve_entity_list_refs (thing, "peers-ids", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (peers), ==, 2);
  second = g_list_model_get_item (peers, 1);
  g_assert_true (second == thing);

  improve_entity_put_text (thing, "friend-id", NULL, NULL);
  g_assert_null (improve_entity_get_ref (thing, "friend-id", &error));
  g_assert_no_error (error);
  g_assert_null (improve_entity_get_ref (thing, "title", &error));
  g_assert_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_WRONG_TYPE);
  g_clear_error (&error);
  g_assert_null (improve_entity_list_refs (thing, "friend-id", &error));
  g_assert_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_WRONG_TYPE);
  g_clear_error (&error);
  g_assert_null (improve_entity_get_ref (thing, "foe-id", &error));
  g_assert_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_NO_SUCH_ROW);
}

static void
test_removal (void)
{
  g_autoptr (TestForest) forest = forest_new ();
  ImproveEntity *tree = IMPROVE_ENTITY (forest), *thing = thing_new ("thing-1"), *leaf = leaf_new ("leaf-1");
  g_autoptr (ImproveEntity) stranger = thing_new (NULL);

  forest_add (forest, thing);
  add_child (thing, leaf);
  add_child (leaf, twig_new ("twig-1", "leaf-1"));
  g_object_set (forest, "first-id", "leaf-1", NULL);
  assert_not_removed (forest, thing, leaf, IMPROVE_ENTITY_ERROR_REFERENCED);
  /* What it owns is referred to from outside it. */
  assert_not_removed (forest, tree, thing, IMPROVE_ENTITY_ERROR_REFERENCED);
  assert_not_removed (forest, tree, leaf, IMPROVE_ENTITY_ERROR_NOT_FOUND);
  assert_not_removed (forest, tree, stranger, IMPROVE_ENTITY_ERROR_NOT_FOUND);
  assert_not_removed (forest, leaf, thing, IMPROVE_ENTITY_ERROR_WRONG_TYPE);

  /* A reference from below itself goes with it. */
  g_object_set (forest, "first-id", NULL, NULL);
  remove_child (tree, thing);
  g_assert_null (lookup (forest, "thing-1"));
  g_assert_null (lookup (forest, "leaf-1"));
  g_assert_null (lookup (forest, "twig-1"));
}

static void
test_records_stay (void)
{
  g_autoptr (TestForest) forest = forest_new ();
  ImproveEntity *tree = IMPROVE_ENTITY (forest), *record = record_new_full ("record-1");
  g_autoptr (ImproveEntity) unrecorded = record_new_full ("record-2");

  assert_not_added (forest, tree, unrecorded, IMPROVE_ENTITY_ERROR_READ_ONLY);
  forest_add (forest, record);
  assert_not_removed (forest, tree, record, IMPROVE_ENTITY_ERROR_READ_ONLY);
  g_assert_true (improve_entity_type_is_record (test_record_get_type ()));
  g_assert_false (improve_entity_type_is_record (test_thing_get_type ()));
}

static void
test_entity_outlives_tree (void)
{
  TestForest *forest = forest_new ();
  g_autoptr (ImproveEntity) thing = thing_new_full ("thing-1"), leaf = leaf_new ("leaf-7");
  g_autoptr (ImproveEntityList) list = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *title = NULL;

  forest_add (forest, g_object_ref (thing));
  add_child (thing, g_object_ref (leaf));
  list = g_object_ref (improve_entity_ensure_list (IMPROVE_ENTITY (forest), "things"));
  g_assert_true (improve_entity_get_ref (thing, "friend-id", NULL) == leaf);
  g_object_add_weak_pointer (G_OBJECT (forest), (gpointer *) &forest);
  g_object_unref (forest);
  g_assert_null (forest);

  g_assert_null (improve_entity_get_parent (thing));
  g_assert_null (improve_entity_get_tree (leaf));
  g_assert_true (improve_entity_get_parent (leaf) == thing);
  title = improve_entity_dup_text (thing, "title");
  g_assert_cmpstr (title, ==, "oak");
  g_assert_null (improve_entity_get_ref (thing, "friend-id", &error));
  g_assert_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_DETACHED);
  g_assert_cmpint (improve_entity_list_get_size (list), ==, 1);
  /* It is free to enter another tree. */
  forest = forest_new ();
  forest_add (forest, g_object_ref (thing));
  g_assert_true (lookup (forest, "leaf-7") == leaf);
  g_object_unref (forest);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/tree/ids-are-minted", test_ids_are_minted);
  g_test_add_func ("/tree/ids-are-not-minted-twice", test_ids_are_not_minted_twice);
  g_test_add_func ("/tree/duplicate-ids", test_duplicate_ids);
  g_test_add_func ("/tree/loaded-duplicates", test_loaded_duplicates);
  g_test_add_func ("/tree/fixed-id", test_fixed_id);
  g_test_add_func ("/tree/change-id", test_change_id);
  g_test_add_func ("/tree/change-id-in-record", test_change_id_in_record);
  g_test_add_func ("/tree/referrers", test_referrers);
  g_test_add_func ("/tree/get-ref", test_get_ref);
  g_test_add_func ("/tree/removal", test_removal);
  g_test_add_func ("/tree/records-stay", test_records_stay);
  g_test_add_func ("/tree/entity-outlives-tree", test_entity_outlives_tree);

  return g_test_run ();
}
