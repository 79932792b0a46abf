/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What a row says of itself. */

#include "things.h"

static const ImproveRow *
row (const char *name)
{
  const ImproveRow *found = improve_row_lookup (test_thing_get_type (), name);

  g_assert_nonnull (found);
  return found;
}

static void
test_lookup (void)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (test_thing_get_type ());

  g_assert_true (row ("friend-id") == row ("friend_id"));
  g_assert_true (row ("id") == improve_row_lookup (test_leaf_get_type (), "id"));
  g_assert_null (improve_row_lookup (test_thing_get_type (), "twigs"));
  g_assert_null (improve_row_lookup (test_thing_get_type (), ""));
}

/* Names come in the order of the document: those of the base first, then as they are declared. */
static void
test_names (void)
{
  g_auto (GStrv) names = improve_row_list_names (test_leaf_get_type ());
  g_autofree char *joined = g_strjoinv (" ", names);

  g_assert_cmpstr (joined, ==, "id title twigs");
}

static void
test_describe (void)
{
  const ImproveRow *title = row ("title"), *friend = row ("friend-id");
  g_autofree char *member = improve_row_dup_member (friend);

  g_assert_cmpstr (improve_row_get_name (friend), ==, "friend-id");
  g_assert_cmpstr (member, ==, "friend_id");
  g_assert_cmpstr (improve_row_get_label (title), ==, "Title");
  g_assert_cmpstr (improve_row_get_label (friend), ==, "friend-id");
  g_assert_cmpstr (improve_row_get_since (title), ==, "1.2");
  g_assert_cmpstr (improve_row_get_since (friend), ==, "1.0");
  g_assert_true (improve_row_get_required (title));
  g_assert_false (improve_row_get_required (friend));
  g_assert_true (improve_row_get_apart (improve_row_lookup (test_forest_get_type (), "things")));
  g_assert_false (improve_row_get_apart (row ("leaves")));
  g_assert_cmpfloat (improve_row_get_minimum (row ("share")), ==, 0.5);
  g_assert_cmpfloat (improve_row_get_maximum (row ("share")), ==, 100);
  g_assert_cmpfloat (improve_row_get_minimum (row ("size")), ==, improve_row_get_maximum (row ("size")));
}

static void
test_natures (void)
{
  g_assert_cmpint (improve_row_get_nature (row ("title")), ==, IMPROVE_NATURE_PLAIN);
  g_assert_cmpint (improve_row_get_nature (row ("state")), ==, IMPROVE_NATURE_DERIVED);
  g_assert_cmpint (improve_row_get_nature (improve_row_lookup (test_record_get_type (), "title")), ==,
                   IMPROVE_NATURE_FIXED);
}

/* Nothing is published unless its row says so. */
static void
test_publication (void)
{
  g_assert_cmpint (improve_row_get_publication (row ("story")), ==, IMPROVE_PUBLICATION_WITHHELD);
  g_assert_cmpint (improve_row_get_publication (improve_row_lookup (test_leaf_get_type (), "title")), ==,
                   IMPROVE_PUBLICATION_PUBLIC);
}

static void
test_nullable (void)
{
  const char *const never[] = { "flag", "count", "colour", "words", "peers-ids", "leaves" };
  const char *const may[] = { "title", "tally", "size", "amount", "day", "moment", "friend-id", "heart", "page" };

  for (guint i = 0; i < G_N_ELEMENTS (never); i++)
    g_assert_false (improve_row_get_nullable (row (never[i])));
  for (guint i = 0; i < G_N_ELEMENTS (may); i++)
    g_assert_true (improve_row_get_nullable (row (may[i])));
}

static void
assert_words (char      **words,
              const char *expected)
{
  g_auto (GStrv) taken = words;
  g_autofree char *joined = g_strjoinv (" ", taken);

  g_assert_cmpstr (joined, ==, expected);
}

static void
test_words_and_targets (void)
{
  /* The value 0 of an enum is no word to choose. */
  assert_words (improve_row_dup_words (row ("colour")), "red dark_green");
  assert_words (improve_row_dup_words (row ("title")), "oak ash");
  assert_words (improve_row_dup_words (row ("story")), "");
  assert_words (improve_row_dup_targets (row ("friend-id")), "test-thing test-leaf");
  assert_words (improve_row_dup_targets (row ("peers-ids")), "");

  g_assert_true (improve_row_targets_type (row ("friend-id"), test_leaf_get_type ()));
  g_assert_false (improve_row_targets_type (row ("friend-id"), test_twig_get_type ()));
  g_assert_true (improve_row_targets_type (row ("peers-ids"), test_twig_get_type ()));
}

static void
test_value_types (void)
{
  g_assert_true (improve_row_get_value_type (row ("colour")) == test_colour_get_type ());
  g_assert_true (improve_row_get_value_type (row ("leaves")) == test_leaf_get_type ());
  g_assert_true (improve_row_get_value_type (row ("title")) == G_TYPE_INVALID);
}

/* A table knows the GParamSpec of the class that installed each row, and how the document calls it. */
static void
test_table (void)
{
  const ImproveRowTable *table = improve_row_table_for_type (test_thing_get_type ());
  g_autoptr (GTypeClass) klass = g_type_class_ref (test_thing_get_type ());

  g_assert_true (improve_row_table_for_type (test_thing_get_type ()) == table);
  for (guint i = 0; i < table->n_entries; i++)
    {
      const ImproveRowEntry *entry = &table->entries[i];
      g_autofree char *member = improve_row_dup_member (entry->row);

      g_assert_true (entry->pspec == g_object_class_find_property ((GObjectClass *) klass, entry->row->name));
      g_assert_cmpstr (entry->member, ==, member);
      g_assert_cmpuint (entry->member_length, ==, strlen (member));
      g_assert_true (improve_row_table_find (table, entry->row->name) == entry);
    }
  g_assert_cmpstr (improve_row_table_find_list (table, test_leaf_get_type ())->row->name, ==, "leaves");
  g_assert_null (improve_row_table_find_list (table, test_twig_get_type ()));
}

static void
test_nicks (void)
{
  g_autofree char *nick = improve_entity_type_dup_nick (test_thing_get_type ());
  g_autofree char *entity = improve_entity_type_dup_nick (IMPROVE_TYPE_ENTITY);

  g_assert_cmpstr (nick, ==, "test-thing");
  g_assert_cmpstr (entity, ==, "entity");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/rows/lookup", test_lookup);
  g_test_add_func ("/rows/names", test_names);
  g_test_add_func ("/rows/describe", test_describe);
  g_test_add_func ("/rows/natures", test_natures);
  g_test_add_func ("/rows/publication", test_publication);
  g_test_add_func ("/rows/nullable", test_nullable);
  g_test_add_func ("/rows/words-and-targets", test_words_and_targets);
  g_test_add_func ("/rows/value-types", test_value_types);
  g_test_add_func ("/rows/table", test_table);
  g_test_add_func ("/rows/nicks", test_nicks);

  return g_test_run ();
}
