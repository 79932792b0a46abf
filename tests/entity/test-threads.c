/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Two trees in two threads share nothing that changes. What is made once for all, the tables of rows and the key of the
 * hash, is made here by whoever comes first. */

#include "things.h"

#define N_THREADS 4
#define N_ROUNDS 300

static gpointer
live (gpointer data)
{
  guint *ready = data;
  guint n_changed = 0;

  g_atomic_int_inc (ready);
  while (g_atomic_int_get (ready) < N_THREADS)
    g_thread_yield ();

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      g_autoptr (TestForest) forest = forest_new ();
      ImproveEntity *thing = thing_new_full (NULL), *leaf = leaf_new ("leaf-7");
      g_autoptr (ImproveEntity) copy = NULL;

      forest_add (forest, thing);
      add_child (thing, leaf);
      g_assert_true (improve_tree_change_id (IMPROVE_TREE (forest), leaf, "leaf-70", NULL));
      g_assert_true (improve_entity_get_ref (thing, "friend-id", NULL) == leaf);
      g_assert_nonnull (improve_tree_find_referrers (IMPROVE_TREE (forest), "leaf-70"));
      copy = improve_entity_copy (IMPROVE_ENTITY (forest));
      n_changed += improve_entity_equal (copy, IMPROVE_ENTITY (forest));
    }
  return GUINT_TO_POINTER (n_changed);
}

static void
test_two_trees (void)
{
  GThread *threads[N_THREADS];
  guint ready = 0;

  for (guint i = 0; i < N_THREADS; i++)
    threads[i] = g_thread_new ("tree", live, &ready);
  for (guint i = 0; i < N_THREADS; i++)
    g_assert_cmpuint (GPOINTER_TO_UINT (g_thread_join (threads[i])), ==, N_ROUNDS);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/threads/two-trees", test_two_trees);

  return g_test_run ();
}
