/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Equality, copy and difference, which follow from the rows alone. */

#include <math.h>

#include <libimprove/entity/improve-difference.h>

#include "things.h"

/* An entity with a value in every row, children two levels deep and members no row knows. */
static ImproveEntity *
tall_thing (void)
{
  ImproveEntity *thing = thing_new_full ("thing-1"), *leaf = leaf_new ("leaf-1");

  add_child (leaf, twig_new ("twig-1", NULL));
  add_child (leaf, twig_new ("twig-2", "leaf-1"));
  add_child (thing, leaf);
  add_child (thing, leaf_new (NULL));
  derive_text (thing, "state", "open");
  derive_text (thing, "reckoned", "0.25");
  improve_entity_put_extra (thing, "x-ours", "{\"a\": [1, 2]}");
  return thing;
}

static ImproveEntity *
child (ImproveEntity *entity,
       const char    *list,
       int            index)
{
  return improve_entity_list_get (improve_entity_ensure_list (entity, list), index);
}

/* One line a difference. */
static char *
diff_text (ImproveEntity *a,
           ImproveEntity *b)
{
  g_autoptr (GListModel) found = improve_entity_diff (a, b);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (found); i++)
    {
      g_autoptr (ImproveDifference) difference = g_list_model_get_item (found, i);
      const char *id = improve_difference_get_entity_id (difference);
      const char *old_text = improve_difference_get_old_text (difference);
      const char *new_text = improve_difference_get_new_text (difference);

      g_string_append_printf (text, "%s %s: %s > %s\n", id != NULL ? id : "-",
                              improve_difference_get_row_name (difference), old_text != NULL ? old_text : "-",
                              new_text != NULL ? new_text : "-");
    }
  return g_string_free (text, FALSE);
}

static void
assert_diff (ImproveEntity *a,
             ImproveEntity *b,
             const char    *expected)
{
  g_autofree char *text = diff_text (a, b);

  g_assert_cmpstr (text, ==, expected);
  /* Whatever differs is told, and what is told differs. */
  g_assert_true (improve_entity_equal (a, b) == (*text == '\0'));
  g_assert_true (improve_entity_equal (b, a) == (*text == '\0'));
}

static void
test_each_kind (void)
{
  for (guint i = 0; i < n_thing_samples; i++)
    {
      const ThingSample *sample = &thing_samples[i];
      g_autoptr (ImproveEntity) a = thing_new ("t"), b = thing_new ("t");
      g_autofree char *set = g_strdup_printf ("t %s: %s > %s\n", sample->row,
                                              sample->absent != NULL ? sample->absent : "-", sample->good);
      g_autofree char *changed = g_strdup_printf ("t %s: %s > %s\n", sample->row, sample->other, sample->good);

      assert_diff (a, b, "");
      improve_entity_put_text (b, sample->row, sample->good, NULL);
      assert_diff (a, b, set);
      improve_entity_put_text (a, sample->row, sample->other, NULL);
      assert_diff (a, b, changed);
      improve_entity_put_text (a, sample->row, sample->good, NULL);
      assert_diff (a, b, "");
    }
}

/* What other libraries get wrong: absent is no number, and equal to itself. */
static void
test_absent_numbers (void)
{
  g_autoptr (ImproveEntity) a = thing_new ("t"), b = thing_new ("t");

  g_object_set (a, "size", NAN, NULL);
  assert_diff (a, b, "");
  g_object_set (a, "size", 0.0, "tally", 0, NULL);
  assert_diff (a, b, "t tally: 0 > -\nt size: 0 > -\n");
}

static void
test_copy (void)
{
  g_autoptr (ImproveEntity) thing = tall_thing ();
  g_autoptr (ImproveEntity) copy = improve_entity_copy (thing);

  assert_diff (thing, copy, "");
  g_assert_true (G_OBJECT_TYPE (copy) == G_OBJECT_TYPE (thing));
  g_assert_cmpstr (improve_entity_get_id (copy), ==, "thing-1");
  g_assert_false (child (copy, "leaves", 0) == child (thing, "leaves", 0));
  g_assert_true (improve_entity_get_parent (child (copy, "leaves", 0)) == copy);
  g_assert_true (improve_entity_get_parent (child (thing, "leaves", 0)) == thing);

  /* The two share nothing. */
  improve_entity_put_text (child (child (copy, "leaves", 0), "twigs", 1), "title", "bent", NULL);
  assert_diff (thing, copy, "twig-2 title: - > bent\n");
}

static void
test_copy_of_record (void)
{
  g_autoptr (ImproveEntity) record = record_new_full ("r");
  g_autoptr (ImproveEntity) bare = g_object_new (test_record_get_type (), NULL);
  g_autoptr (ImproveEntity) copy = NULL, copy_of_bare = NULL;

  derive_text (record, "recorded-at", "2017-06-14T18:00:00+01:00");
  copy = improve_entity_copy (record);
  copy_of_bare = improve_entity_copy (bare);
  assert_diff (record, copy, "");
  assert_diff (bare, copy_of_bare, "");
}

static void
test_copy_of_tree (void)
{
  g_autoptr (TestForest) forest = forest_new ();
  g_autoptr (ImproveEntity) copy = NULL;

  forest_add (forest, tall_thing ());
  copy = improve_entity_copy (IMPROVE_ENTITY (forest));
  assert_diff (IMPROVE_ENTITY (forest), copy, "");
  g_assert_null (improve_entity_get_parent (copy));
}

static void
test_children (void)
{
  g_autoptr (ImproveEntity) a = tall_thing (), b = tall_thing (), c = tall_thing ();
  ImproveEntity *leaf = child (b, "leaves", 0);

  add_child (b, leaf_new ("leaf-9"));
  improve_entity_remove_child (leaf, child (leaf, "twigs", 0), NULL);
  assert_diff (a, b, "twig-1 twigs: twig-1 > -\nleaf-9 leaves: - > leaf-9\n");
  assert_diff (b, a, "twig-1 twigs: - > twig-1\nleaf-9 leaves: leaf-9 > -\n");

  /* Those without an id are matched by their place. */
  improve_entity_put_text (child (c, "leaves", 1), "title", "another leaf", NULL);
  assert_diff (a, c, "- title: a leaf > another leaf\n");
}

static void
test_order (void)
{
  g_autoptr (ImproveEntity) a = leaf_new ("leaf"), b = leaf_new ("leaf");

  add_child (a, twig_new ("one", NULL));
  add_child (a, twig_new ("two", NULL));
  add_child (b, twig_new ("two", NULL));
  add_child (b, twig_new ("one", NULL));
  assert_diff (a, b, "leaf twigs: one; two > two; one\n");
}

/* A document from outside may hold two children of one id. */
static void
test_same_id_twice (void)
{
  g_autoptr (ImproveEntity) a = leaf_new ("leaf"), b = leaf_new ("leaf"), c = leaf_new ("leaf");

  add_child (a, twig_new ("one", NULL));
  add_child (a, twig_new ("one", NULL));
  add_child (b, twig_new ("one", NULL));
  add_child (c, twig_new ("one", NULL));
  add_child (c, twig_new ("one", NULL));
  assert_diff (a, b, "leaf twigs: one; one > one\n");
  assert_diff (a, c, "");
}

static void
test_parts (void)
{
  g_autoptr (ImproveEntity) a = thing_new ("t"), b = thing_new ("t");
  g_autoptr (ImproveEntity) heart = leaf_new ("heart");

  g_object_set (a, "heart", heart, NULL);
  assert_diff (a, b, "heart heart: heart > -\n");
  {
    g_autoptr (ImproveEntity) same = improve_entity_copy (heart);

    g_object_set (b, "heart", same, NULL);
  }
  assert_diff (a, b, "");
  improve_entity_put_text (heart, "title", "of oak", NULL);
  assert_diff (a, b, "heart title: of oak > a leaf\n");
}

/* A list that was looked at is the same as one that was not. */
static void
test_lists_made_on_the_way (void)
{
  g_autoptr (ImproveEntity) a = thing_new ("t"), b = thing_new ("t");

  improve_entity_ensure_list (a, "leaves");
  assert_diff (a, b, "");
}

static void
test_extras (void)
{
  g_autoptr (ImproveEntity) a = thing_new ("t"), b = thing_new ("t");

  improve_entity_put_extra (a, "x-one", "1");
  assert_diff (a, b, "t x-one: 1 > -\n");
  improve_entity_put_extra (b, "x-two", "2");
  improve_entity_put_extra (b, "x-one", "[1]");
  assert_diff (a, b, "t x-one: 1 > [1]\nt x-two: - > 2\n");

  /* The order of members means nothing in JSON. */
  improve_entity_put_extra (a, "x-one", "[1]");
  improve_entity_put_extra (a, "x-two", "2");
  assert_diff (a, b, "");
}

static void
test_other_types (void)
{
  g_autoptr (ImproveEntity) thing = thing_new ("t"), leaf = leaf_new ("t");

  g_assert_false (improve_entity_equal (thing, leaf));
  g_assert_true (improve_entity_equal (thing, thing));
}

static void
test_ids (void)
{
  g_autoptr (ImproveEntity) a = thing_new ("a"), b = thing_new ("b");

  assert_diff (a, b, "a id: a > b\n");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/compare/each-kind", test_each_kind);
  g_test_add_func ("/compare/absent-numbers", test_absent_numbers);
  g_test_add_func ("/compare/copy", test_copy);
  g_test_add_func ("/compare/copy-of-record", test_copy_of_record);
  g_test_add_func ("/compare/copy-of-tree", test_copy_of_tree);
  g_test_add_func ("/compare/children", test_children);
  g_test_add_func ("/compare/order", test_order);
  g_test_add_func ("/compare/same-id-twice", test_same_id_twice);
  g_test_add_func ("/compare/parts", test_parts);
  g_test_add_func ("/compare/lists-made-on-the-way", test_lists_made_on_the_way);
  g_test_add_func ("/compare/extras", test_extras);
  g_test_add_func ("/compare/other-types", test_other_types);
  g_test_add_func ("/compare/ids", test_ids);

  return g_test_run ();
}
