/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include "things.h"

#include <math.h>

G_DEFINE_ENUM_TYPE (TestColour, test_colour,
                    G_DEFINE_ENUM_VALUE (TEST_COLOUR_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (TEST_COLOUR_RED, "red"),
                    G_DEFINE_ENUM_VALUE (TEST_COLOUR_DARK_GREEN, "dark_green"))

static const ImproveRow twig_rows[] = {
  IMPROVE_ROW (TestTwig, title, STRING, "title"),
  IMPROVE_ROW (TestTwig, leaf_id, REF, "leaf-id", .targets = "test-leaf"),
  IMPROVE_ROW (TestTwig, nest, PART, "nest", .value_type = test_leaf_get_type),
};

IMPROVE_DEFINE_ENTITY (TestTwig, test_twig, twig_rows)

static const ImproveRow leaf_rows[] = {
  IMPROVE_ROW (TestLeaf, title, STRING, "title", IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "What it is called"),
  IMPROVE_ROW (TestLeaf, twigs, LIST, "twigs", .value_type = test_twig_get_type),
};

IMPROVE_DEFINE_ENTITY (TestLeaf, test_leaf, leaf_rows)

#define THING_ROWS(Type, nature)                                                                                      \
  IMPROVE_ROW (Type, title, STRING, "title", nature, IMPROVE_REQUIRED, .label = "Title", .since = "1.2",              \
               .alias = "heading", .words = "oak ash"),                                                               \
      IMPROVE_ROW (Type, story, TEXT, "story", nature), IMPROVE_ROW (Type, flag, BOOLEAN, "flag", nature),            \
      IMPROVE_ROW (Type, count, INT, "count", nature, .minimum = 0, .maximum = 12),                                   \
      IMPROVE_ROW (Type, tally, INT, "tally", nature, .nullable = 1, .minimum = -5, .maximum = 5),                    \
      IMPROVE_ROW (Type, size, NUMBER, "size", nature),                                                               \
      IMPROVE_ROW (Type, share, NUMBER, "share", nature, .minimum = 0.5, .maximum = 100),                             \
      IMPROVE_ROW (Type, amount, DECIMAL, "amount", nature),                                                          \
      IMPROVE_ROW (Type, colour, ENUM, "colour", nature, .value_type = test_colour_get_type),                         \
      IMPROVE_ROW (Type, day, DATE, "day", nature), IMPROVE_ROW (Type, span, PERIOD, "span", nature),                 \
      IMPROVE_ROW (Type, moment, INSTANT, "moment", nature), IMPROVE_ROW (Type, words, STRV, "words", nature),        \
      IMPROVE_ROW (Type, friend_id, REF, "friend-id", nature, .targets = "test-thing test-leaf"),                     \
      IMPROVE_ROW (Type, peers_ids, REFS, "peers-ids", nature),                                                       \
      IMPROVE_ROW (Type, heart, PART, "heart", nature, .value_type = test_leaf_get_type),                             \
      IMPROVE_ROW (Type, page, LINK, "page", nature)

static const ImproveRow thing_rows[] = {
  THING_ROWS (TestThing, .nature = IMPROVE_NATURE_PLAIN),
  IMPROVE_ROW (TestThing, leaves, LIST, "leaves", .value_type = test_leaf_get_type),
  IMPROVE_ROW (TestThing, state, STRING, "state", IMPROVE_DERIVED),
  IMPROVE_ROW (TestThing, reckoned, NUMBER, "reckoned", IMPROVE_DERIVED),
  IMPROVE_ROW (TestThing, rank, INT, "rank", IMPROVE_DERIVED, .nullable = 1),
};

IMPROVE_DEFINE_ENTITY (TestThing, test_thing, thing_rows)

static const ImproveRow record_rows[] = {
  THING_ROWS (TestRecord, IMPROVE_FIXED),
  IMPROVE_ROW (TestRecord, recorded_at, INSTANT, "recorded-at", IMPROVE_DERIVED),
};

IMPROVE_DEFINE_ENTITY (TestRecord, test_record, record_rows)

static const ImproveRow forest_rows[] = {
  IMPROVE_ROW (TestForest, title, STRING, "title"),
  IMPROVE_ROW (TestForest, first_id, REF, "first-id"),
  IMPROVE_ROW (TestForest, root, PART, "root", .value_type = test_leaf_get_type),
  IMPROVE_ROW (TestForest, things, LIST, "things", .value_type = test_thing_get_type, .apart = 1),
  IMPROVE_ROW (TestForest, leaves, LIST, "leaves", .value_type = test_leaf_get_type, .apart = 1),
  IMPROVE_ROW (TestForest, records, LIST, "records", .value_type = test_record_get_type, .apart = 1),
};

IMPROVE_DEFINE_ENTITY_WITH (G_DEFINE_FINAL_TYPE, TestForest, test_forest, IMPROVE_TYPE_TREE, forest_rows)

const ThingSample thing_samples[] = {
  { "title", "oak", "a birch", NULL, NULL, NULL },
  { "story", "two\nlines", "", NULL, NULL, NULL },
  { "flag", "true", "false", NULL, "yes", "false" },
  { "count", "12", "3", "+12", "13", "0" },
  { "tally", "0", "-5", "00", "six", NULL },
  { "size", "0.1", "1e+300", "0.1000000000000000055", "nan", NULL },
  { "share", "62.5", "100", "6.25e1", "0.25", NULL },
  { "amount", "1250.50", "-0.10", NULL, "1,250.50", NULL },
  { "colour", "dark_green", "red", NULL, "Red", NULL },
  { "day", "2017-06", "2017-06-14", NULL, "14/06/2017", NULL },
  { "span", "2017-04/2018-03", "2017-06-14/..", NULL, "2018/2017", NULL },
  { "moment", "2017-06-14T18:00:00+01:00", "2017-06-14T17:00:00+00:00", NULL, "2017-06-14", NULL },
  { "words", "ash; oak", "ash", " ash;oak ;", NULL, NULL },
  { "friend-id", "leaf-7", "thing-9", NULL, NULL, NULL },
  { "peers-ids", "leaf-7; leaf-8", "leaf-8; leaf-7", "leaf-7;leaf-8", NULL, NULL },
  { "page", "https://example.org/report?a=1#top", "mailto:board@example.org", NULL, "no link", NULL },
};

const guint n_thing_samples = G_N_ELEMENTS (thing_samples);

ImproveEntity *
thing_new (const char *id)
{
  return g_object_new (test_thing_get_type (), "id", id, NULL);
}

ImproveEntity *
leaf_new (const char *id)
{
  return g_object_new (test_leaf_get_type (), "id", id, "title", "a leaf", NULL);
}

ImproveEntity *
twig_new (const char *id,
          const char *leaf_id)
{
  return g_object_new (test_twig_get_type (), "id", id, "leaf-id", leaf_id, NULL);
}

TestForest *
forest_new (void)
{
  return g_object_new (test_forest_get_type (), NULL);
}

/* A property of a TestThing as its sample has it. */
static void
get_sample (const ThingSample *sample,
            GValue            *value)
{
  g_autoptr (ImproveEntity) thing = thing_new (NULL);
  GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (thing), sample->row);
  g_autoptr (GError) error = NULL;

  improve_entity_put_text (thing, sample->row, sample->good, &error);
  g_assert_no_error (error);
  g_value_init (value, pspec->value_type);
  g_object_get_property (G_OBJECT (thing), sample->row, value);
}

static ImproveEntity *
new_full (GType       type,
          const char *id)
{
  const char *names[G_N_ELEMENTS (thing_samples) + 2];
  GValue values[G_N_ELEMENTS (thing_samples) + 2] = { 0 };
  guint n = 0;
  ImproveEntity *entity;

  for (; n < G_N_ELEMENTS (thing_samples); n++)
    {
      names[n] = thing_samples[n].row;
      get_sample (&thing_samples[n], &values[n]);
    }
  names[n] = "heart";
  g_value_init (&values[n], test_leaf_get_type ());
  g_value_take_object (&values[n++], leaf_new (NULL));
  names[n] = "id";
  g_value_init (&values[n], G_TYPE_STRING);
  g_value_set_string (&values[n++], id);

  entity = IMPROVE_ENTITY (g_object_new_with_properties (type, n, names, values));
  for (guint i = 0; i < n; i++)
    g_value_unset (&values[i]);
  return entity;
}

ImproveEntity *
thing_new_full (const char *id)
{
  return new_full (test_thing_get_type (), id);
}

ImproveEntity *
record_new_full (const char *id)
{
  return new_full (test_record_get_type (), id);
}

/* Takes the child. */
void
add_child (ImproveEntity *parent,
           ImproveEntity *child)
{
  g_autoptr (GError) error = NULL;

  improve_entity_append (parent, child, &error);
  g_assert_no_error (error);
  g_object_unref (child);
}

void
forest_add (TestForest    *forest,
            ImproveEntity *entity)
{
  add_child (IMPROVE_ENTITY (forest), entity);
}

/* Gives a derived row the value that a text stands for; NULL: none. */
void
derive_text (ImproveEntity *entity,
             const char    *row_name,
             const char    *text)
{
  const ImproveRowEntry *entry = improve_row_table_find (improve_row_table_of (entity), row_name);
  const ImproveKindOps *ops = improve_kind_get_ops (entry->row->kind);
  g_auto (GValue) value = G_VALUE_INIT;
  union { gpointer pointer; double number; int whole; } member = { NULL };

  if (ops->init != NULL)
    ops->init (entry->row, &member);
  if (text != NULL)
    g_assert_true (ops->from_text (entry->row, &member, text, NULL));
  g_value_init (&value, entry->pspec->value_type);
  ops->get (entry->row, &member, &value);
  improve_entity_set_derived (entity, row_name, &value);
  if (ops->clear != NULL)
    ops->clear (&member);
}
