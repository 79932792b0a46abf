/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The one signal that tells what changed anywhere in a tree. */

#include "things.h"

/* What was told: the ids of the entities and the names of their properties. */
typedef struct
{
  GString *text;
  guint n;
} Told;

static void
on_changed (ImproveTree   *tree,
            ImproveEntity *entity,
            GParamSpec    *pspec,
            gpointer       user_data)
{
  Told *told = user_data;
  const char *id = improve_entity_get_id (entity);

  told->n++;
  if (told->text != NULL)
    g_string_append_printf (told->text, "%s.%s ", entity == (ImproveEntity *) tree ? "tree" : id, pspec->name);
}

static void
assert_told (Told       *told,
             const char *expected)
{
  g_assert_cmpstr (told->text->str, ==, expected);
  g_string_truncate (told->text, 0);
  told->n = 0;
}

/* A forest with a thing, its leaf and the leaf's twig; whoever listens starts afterwards. */
typedef struct
{
  TestForest *forest;
  ImproveEntity *thing, *leaf, *twig;
  Told told;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->forest = forest_new ();
  fixture->thing = thing_new ("thing");
  fixture->leaf = leaf_new ("leaf");
  fixture->twig = twig_new ("twig", NULL);
  add_child (fixture->leaf, fixture->twig);
  add_child (fixture->thing, fixture->leaf);
  forest_add (fixture->forest, fixture->thing);
  fixture->told.text = g_string_new (NULL);
  fixture->told.n = 0;
  g_signal_connect (fixture->forest, "changed", G_CALLBACK (on_changed), &fixture->told);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_object_unref (fixture->forest);
  if (fixture->told.text != NULL)
    g_string_free (fixture->told.text, TRUE);
}

static void
test_every_depth (Fixture      *fixture,
                  gconstpointer data)
{
  g_object_set (fixture->forest, "title", "wood", NULL);
  assert_told (&fixture->told, "tree.title ");
  g_object_set (fixture->thing, "count", 3, NULL);
  assert_told (&fixture->told, "thing.count ");
  g_object_set (fixture->leaf, "title", "green", NULL);
  assert_told (&fixture->told, "leaf.title ");
  g_object_set (fixture->twig, "title", "brown", NULL);
  assert_told (&fixture->told, "twig.title ");
  improve_entity_put_text (fixture->twig, "title", "grey", NULL);
  assert_told (&fixture->told, "twig.title ");
  derive_text (fixture->thing, "state", "open");
  assert_told (&fixture->told, "thing.state ");
}

static void
test_nothing_changed (Fixture      *fixture,
                      gconstpointer data)
{
  g_object_set (fixture->leaf, "title", "a leaf", NULL);
  improve_entity_put_text (fixture->leaf, "title", "a leaf", NULL);
  improve_entity_put_text (fixture->thing, "count", "99", NULL);
  improve_entity_put_text (fixture->thing, "title", NULL, NULL);
  assert_told (&fixture->told, "");
}

static void
test_children (Fixture      *fixture,
               gconstpointer data)
{
  g_autoptr (ImproveEntity) leaf = leaf_new ("leaf-2"), heart = leaf_new ("heart");

  add_child (fixture->thing, g_object_ref (leaf));
  assert_told (&fixture->told, "thing.leaves ");
  add_child (leaf, twig_new ("twig-2", NULL));
  assert_told (&fixture->told, "leaf-2.twigs ");
  g_assert_true (improve_entity_remove_child (fixture->thing, leaf, NULL));
  assert_told (&fixture->told, "thing.leaves ");
  g_object_set (leaf, "title", "fallen", NULL);
  assert_told (&fixture->told, "");

  g_object_set (fixture->thing, "heart", heart, NULL);
  assert_told (&fixture->told, "thing.heart ");
  g_object_set (heart, "title", "of oak", NULL);
  assert_told (&fixture->told, "heart.title ");
  g_object_set (fixture->thing, "heart", NULL, NULL);
  assert_told (&fixture->told, "thing.heart ");
  g_object_set (heart, "title", "of stone", NULL);
  assert_told (&fixture->told, "");
}

static void
test_change_id (Fixture      *fixture,
                gconstpointer data)
{
  g_object_set (fixture->twig, "leaf-id", "leaf", NULL);
  assert_told (&fixture->told, "twig.leaf-id ");
  g_assert_true (improve_tree_change_id (IMPROVE_TREE (fixture->forest), fixture->leaf, "blade", NULL));
  assert_told (&fixture->told, "blade.id twig.leaf-id ");
}

static void
test_batch_of_many (Fixture      *fixture,
                    gconstpointer data)
{
  g_string_free (g_steal_pointer (&fixture->told.text), TRUE);
  improve_tree_freeze_changed (IMPROVE_TREE (fixture->forest));
  for (int i = 1; i <= 1000; i++)
    {
      g_autofree char *title = g_strdup_printf ("leaf %d", i);

      g_object_set (fixture->leaf, "title", title, NULL);
      g_object_set (fixture->thing, "tally", i % 5, NULL);
      add_child (fixture->leaf, twig_new (NULL, NULL));
    }
  g_assert_cmpuint (fixture->told.n, ==, 0);
  improve_tree_thaw_changed (IMPROVE_TREE (fixture->forest));
  /* 3,000 changes of three properties. */
  g_assert_cmpuint (fixture->told.n, ==, 3);
}

static void
test_batch_keeps_order (Fixture      *fixture,
                        gconstpointer data)
{
  ImproveTree *tree = IMPROVE_TREE (fixture->forest);

  improve_tree_freeze_changed (tree);
  improve_tree_freeze_changed (tree);
  g_object_set (fixture->twig, "title", "one", NULL);
  g_object_set (fixture->forest, "title", "two", NULL);
  g_object_set (fixture->twig, "title", "three", NULL);
  improve_tree_thaw_changed (tree);
  assert_told (&fixture->told, "");
  improve_tree_thaw_changed (tree);
  assert_told (&fixture->told, "twig.title tree.title ");
  g_object_set (fixture->twig, "title", "four", NULL);
  assert_told (&fixture->told, "twig.title ");
}

/* What was removed within a batch is told all the same, and lives until then. */
static void
test_batch_with_removal (Fixture      *fixture,
                         gconstpointer data)
{
  improve_tree_freeze_changed (IMPROVE_TREE (fixture->forest));
  g_object_set (fixture->leaf, "title", "falling", NULL);
  g_assert_true (improve_entity_remove_child (fixture->thing, fixture->leaf, NULL));
  improve_tree_thaw_changed (IMPROVE_TREE (fixture->forest));
  assert_told (&fixture->told, "leaf.title thing.leaves ");
}

static void
change_again (ImproveTree   *tree,
              ImproveEntity *entity,
              GParamSpec    *pspec,
              gpointer       user_data)
{
  ImproveEntity *thing = user_data;

  if (entity != thing)
    improve_entity_put_text (thing, "story", "told by another", NULL);
}

/* Who is told may change something in turn. */
static void
test_change_from_within (Fixture      *fixture,
                         gconstpointer data)
{
  g_signal_connect (fixture->forest, "changed", G_CALLBACK (change_again), fixture->thing);
  improve_tree_freeze_changed (IMPROVE_TREE (fixture->forest));
  g_object_set (fixture->leaf, "title", "one", NULL);
  g_object_set (fixture->twig, "title", "two", NULL);
  improve_tree_thaw_changed (IMPROVE_TREE (fixture->forest));
  assert_told (&fixture->told, "leaf.title thing.story twig.title ");
}

/* A tree that is dropped in the middle of a batch, with a change of its own held back, is gone nevertheless. */
static void
test_frozen_tree_is_not_kept (void)
{
  TestForest *forest = forest_new ();

  improve_tree_freeze_changed (IMPROVE_TREE (forest));
  g_object_set (forest, "title", "never told", NULL);
  g_object_add_weak_pointer (G_OBJECT (forest), (gpointer *) &forest);
  g_object_unref (forest);
  g_assert_null (forest);
}

static void
test_thaw_without_freeze (void)
{
  if (g_test_subprocess ())
    {
      g_autoptr (TestForest) forest = forest_new ();

      improve_tree_thaw_changed (IMPROVE_TREE (forest));
      return;
    }
  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_failed ();
  g_test_trap_assert_stderr ("*frozen*");
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/tree-changed/every-depth", test_every_depth);
  ADD ("/tree-changed/nothing-changed", test_nothing_changed);
  ADD ("/tree-changed/children", test_children);
  ADD ("/tree-changed/change-id", test_change_id);
  ADD ("/tree-changed/batch-of-many", test_batch_of_many);
  ADD ("/tree-changed/batch-keeps-order", test_batch_keeps_order);
  ADD ("/tree-changed/batch-with-removal", test_batch_with_removal);
  ADD ("/tree-changed/change-from-within", test_change_from_within);
  g_test_add_func ("/tree-changed/frozen-tree-is-not-kept", test_frozen_tree_is_not_kept);
  g_test_add_func ("/tree-changed/thaw-without-freeze", test_thaw_without_freeze);

  return g_test_run ();
}
