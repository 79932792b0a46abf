/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What is written is read back the same, and written again the same byte for byte. */

#include <libimprove/base/improve-errors.h>
#include <libimprove/document/improve-document-reader.h>
#include <libimprove/document/improve-json-node.h>

#include <libimprove/model/improve-action.h>
#include <libimprove/model/improve-measure.h>
#include <libimprove/model/improve-observation.h>

#include <gio/gio.h>
#include <math.h>
#include <string.h>
#include <sys/resource.h>

#include "random-plan.h"

#define PLANS 2000
#define PLANS_SLOWLY 10000

static ImproveDocument *
load (GBytes *bytes)
{
  g_autoptr (GError) error = NULL;
  ImproveDocument *document = improve_document_load_bytes (bytes, &error);

  g_assert_no_error (error);
  return document;
}

static GBytes *
write_plan (ImprovePlan *plan)
{
  g_autoptr (ImproveDocument) document = improve_document_new (plan);
  g_autoptr (GError) error = NULL;
  GBytes *bytes = improve_document_to_bytes (document, &error);

  g_assert_no_error (error);
  return bytes;
}

/* Which rows of which types had a value in some plan: "ImproveAction.title". */
static GHashTable *covered;

static void
cover (ImproveEntity *entity, gpointer unused)
{
  const ImproveRowTable *table = improve_row_table_of (entity);

  for (guint i = 0; i < table->n_entries; i++)
    {
      const ImproveRow *row = table->entries[i].row;

      if (!improve_kind_get_ops (row->kind)->is_absent (row, improve_row_member (entity, row)))
        g_hash_table_add (covered, g_strconcat (G_OBJECT_TYPE_NAME (entity), ".", row->name, NULL));
    }
  improve_entity_foreach_child (entity, cover, NULL);
}

/* Every row of a type and of all that it can own, but those that follow from records. */
static void
require_covered (GType type, GHashTable *seen, guint *n_rows)
{
  const ImproveRowTable *table = improve_row_table_for_type (type);

  if (!g_hash_table_add (seen, GSIZE_TO_POINTER (type)))
    return;
  for (guint i = 0; i < table->n_entries; i++)
    {
      const ImproveRow *row = table->entries[i].row;
      g_autofree char *name = g_strconcat (g_type_name (type), ".", row->name, NULL);

      if (!improve_row_is_consequence (row) && !g_hash_table_contains (covered, name))
        g_error ("no generated plan gives %s a value", name);
      *n_rows += 1;
      if (row->kind == IMPROVE_KIND_LIST || row->kind == IMPROVE_KIND_PART)
        require_covered (row->value_type (), seen, n_rows);
    }
}

static void
check_plan (guint32 seed, guint density)
{
  g_autoptr (ImprovePlan) plan = make_plan (seed, density);
  g_autoptr (GBytes) once = write_plan (plan);
  g_autoptr (ImproveDocument) document = load (once);
  g_autoptr (GBytes) twice = improve_document_to_bytes (document, NULL);

  cover (IMPROVE_ENTITY (plan), NULL);
  if (!g_bytes_equal (once, twice))
    g_error ("plan %u, density %u, is not written the same a second time", seed, density);
  if (!improve_entity_equal (IMPROVE_ENTITY (plan), IMPROVE_ENTITY (improve_document_get_plan (document))))
    g_error ("plan %u, density %u, is not read back the same", seed, density);
}

static void
test_generated (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  guint n = g_test_slow () ? PLANS_SLOWLY : PLANS;
  guint n_rows = 0;

  covered = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < n; i++)
    check_plan (i, 5 + i % 40);
  for (guint i = 0; i < MAX (n / 500, 2); i++)
    check_plan (i, 90);
  require_covered (IMPROVE_TYPE_PLAN, seen, &n_rows);
  g_test_message ("%u plans, %u types with %u rows, each with a value in one of them", n,
                  g_hash_table_size (seen), n_rows);
  g_clear_pointer (&covered, g_hash_table_unref);
}

static void
test_generated_nodes (void)
{
  guint n = g_test_slow () ? PLANS_SLOWLY : PLANS / 20;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (ImprovePlan) plan = make_plan (i, 5 + i % 40);
      g_autoptr (GError) error = NULL;
      g_autoptr (JsonNode) node = improve_plan_to_json_node (plan, &error);
      g_autoptr (ImprovePlan) back = NULL;
      g_autoptr (GBytes) once = write_plan (plan);
      g_autoptr (GBytes) twice = NULL;

      g_assert_no_error (error);
      back = improve_plan_new_from_json_node (node, &error);
      g_assert_no_error (error);
      twice = write_plan (back);
      /* 1.50 of an unknown member is 1.5 as a node */
      if (strstr (g_bytes_get_data (once, NULL), "x-own") == NULL)
        g_assert_true (g_bytes_equal (once, twice));
    }
  g_test_message ("%u plans as nodes and back", n);
}

/* Five kinds of nothing, and zero, stay what they are; and so do the words kept beside dates. */
static void
test_nothing (void)
{
  const char *text
      = "{\"format\": \"improve-plan\", \"version\": 1, \"plan\": {\"id\": \"p\", \"title\": \"P\"}, \"measures\": ["
        "{\"id\": \"k\", \"title\": \"K\", \"observations\": [{\"id\": \"o0\"}, {\"id\": \"o1\", \"value\": 0}, "
        "{\"id\": \"o2\", \"absence\": \"not_applicable\"}, {\"id\": \"o3\", \"absence\": \"suppressed\"}, "
        "{\"id\": \"o4\", \"absence\": \"rounds_to_zero\"}, {\"id\": \"o5\", \"absence\": \"not_collected\"}]}], "
        "\"actions\": [{\"id\": \"a\", \"title\": \"A\", \"due_text\": \"ongoing\"}, "
        "{\"id\": \"b\", \"title\": \"B\", \"baseline_due\": \"2017-34\", \"due_text\": \"Q1 or so\"}]}";
  static const int absences[] = { IMPROVE_ABSENCE_UNKNOWN, IMPROVE_ABSENCE_UNKNOWN, IMPROVE_ABSENCE_NOT_APPLICABLE,
                                  IMPROVE_ABSENCE_SUPPRESSED, IMPROVE_ABSENCE_ROUNDS_TO_ZERO,
                                  IMPROVE_ABSENCE_NOT_COLLECTED };
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (ImproveDocument) first = load (bytes);
  g_autoptr (GBytes) once = improve_document_to_bytes (first, NULL);
  g_autoptr (ImproveDocument) second = load (once);
  g_autoptr (GBytes) twice = improve_document_to_bytes (second, NULL);
  ImprovePlan *plan = improve_document_get_plan (second);

  g_assert_true (g_bytes_equal (once, twice));
  for (guint i = 0; i < G_N_ELEMENTS (absences); i++)
    {
      char id[] = { 'o', '0' + (char) i, '\0' };
      ImproveObservation *observation = IMPROVE_OBSERVATION (improve_plan_lookup (plan, id));

      g_assert_cmpint (improve_observation_get_absence (observation), ==, absences[i]);
      g_assert_true (i == 1 ? improve_observation_get_value (observation) == 0
                            : isnan (improve_observation_get_value (observation)));
    }
  g_assert_cmpstr (improve_action_get_due_text (IMPROVE_ACTION (improve_plan_lookup (plan, "a"))), ==, "ongoing");
  g_assert_null (improve_action_get_baseline_due (IMPROVE_ACTION (improve_plan_lookup (plan, "a"))));
  g_assert_cmpstr (improve_action_get_due_text (IMPROVE_ACTION (improve_plan_lookup (plan, "b"))), ==, "Q1 or so");
  g_assert_nonnull (improve_action_get_baseline_due (IMPROVE_ACTION (improve_plan_lookup (plan, "b"))));
}

static void
test_examples (void)
{
  static const char *const names[] = { "tower-hamlets", "wrenmouth" };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "examples", names[i], "plan.json", NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (ImproveDocument) document = improve_document_load (path, NULL, &error);
      g_autoptr (ImproveDocument) again = NULL;
      g_autoptr (GBytes) once = NULL;
      g_autoptr (GBytes) twice = NULL;

      g_assert_no_error (error);
      g_assert_cmpint (improve_document_get_n_kept (document), ==, 0);
      once = improve_document_to_bytes (document, &error);
      g_assert_no_error (error);
      again = load (once);
      twice = improve_document_to_bytes (again, NULL);
      g_assert_true (g_bytes_equal (once, twice));
    }
}

static gboolean
is_blank (const char *text, gsize length)
{
  for (gsize i = 0; i < length; i++)
    {
      if (!g_ascii_isspace (text[i]))
        return FALSE;
    }
  return TRUE;
}

static void
test_21_truncated (void)
{
  g_autoptr (ImprovePlan) plan = make_plan (7, 70);
  g_autoptr (GBytes) whole = write_plan (plan);
  gsize length;
  const char *text = g_bytes_get_data (whole, &length);

  g_assert_cmpuint (length, >, 5000);
  for (gsize cut = 0; cut < MIN (length, 12000); cut++)
    {
      g_autoptr (GBytes) part = g_bytes_new_from_bytes (whole, 0, cut);
      g_autoptr (GError) error = NULL;
      g_autoptr (ImproveDocument) document = improve_document_load_bytes (part, &error);

      g_assert_true ((document == NULL) != is_blank (text + cut, length - cut));
      g_assert_true ((error != NULL) == (document == NULL));
    }
}

/* A flipped byte anywhere may give another plan, but never a crash, a leak or an error without a message. */
static void
test_flipped_bytes (void)
{
  g_autoptr (ImprovePlan) plan = make_plan (11, 50);
  g_autoptr (GBytes) whole = write_plan (plan);
  g_autoptr (GRand) rand = g_rand_new_with_seed (3);
  gsize length;
  const char *text = g_bytes_get_data (whole, &length);

  for (guint i = 0; i < 5000; i++)
    {
      char *copy = g_memdup2 (text, length);
      g_autoptr (GBytes) bytes = g_bytes_new_take (copy, length);
      g_autoptr (GError) error = NULL;
      g_autoptr (ImproveDocument) document = NULL;

      for (int n = g_rand_int_range (rand, 1, 4); n > 0; n--)
        copy[g_rand_int_range (rand, 0, (int) length)] = (char) g_rand_int_range (rand, 0, 256);
      document = improve_document_load_bytes (bytes, &error);
      g_assert_true ((error != NULL) == (document == NULL));
      g_assert_true (error == NULL || g_utf8_validate (error->message, -1, NULL));
    }
}

static GBytes *
make_large (guint n)
{
  GString *text = g_string_new ("{\n  \"format\": \"improve-plan\",\n  \"version\": 1,\n  \"plan\": {},\n  \"actions\": [");

  for (guint i = 0; i < n; i++)
    g_string_append_printf (
        text,
        "%s\n    {\n      \"id\": \"action-%u\",\n      \"title\": \"Review the threshold for help\",\n"
        "      \"description\": \"%s\",\n      \"kind\": \"practice\",\n      \"lead_id\": \"post-%u\",\n"
        "      \"baseline_due\": \"2017-06-14\",\n      \"answers_ids\": [\n        \"r-%u\"\n      ],\n"
        "      \"agreed_due\": \"2017-09-30\"\n    }",
        i > 0 ? "," : "", i,
        "So that every child who needs help is seen by the right service at the right time, as shown by the audit of "
        "cases each month and by what children and families say of it when they are asked, and told to the board.",
        i % 50, i % 15);
  g_string_append (text, "\n  ]\n}\n");
  return g_string_free_to_bytes (text);
}

static void
test_27_large (void)
{
  g_autoptr (ImproveDocumentReader) reader = improve_document_reader_new ();
  g_autoptr (ImproveDocument) document = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  struct rusage before, after;
  gsize size;

  if (!g_test_slow ())
    {
      g_test_skip ("slow: run with -m slow");
      return;
    }
  bytes = make_large (200000);
  size = g_bytes_get_size (bytes);
  g_assert_null (improve_document_reader_parse (reader, bytes, &error));
  g_assert_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_LIMIT);
  g_clear_error (&error);
  improve_document_reader_set_max_bytes (reader, 256 << 20);
  getrusage (RUSAGE_SELF, &before);
  document = improve_document_reader_parse (reader, bytes, &error);
  getrusage (RUSAGE_SELF, &after);
  g_assert_no_error (error);
  g_assert_cmpint (improve_entity_list_get_size (improve_plan_get_actions (improve_document_get_plan (document))), ==,
                   200000);
  g_test_message ("%" G_GSIZE_FORMAT " bytes took %ld KiB more", size, after.ru_maxrss - before.ru_maxrss);
  g_assert_cmpuint ((gsize) after.ru_maxrss * 1024, <=, 3 * size);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/document/round-trip/27-large", test_27_large);
  g_test_add_func ("/document/round-trip/generated", test_generated);
  g_test_add_func ("/document/round-trip/generated-nodes", test_generated_nodes);
  g_test_add_func ("/document/round-trip/nothing", test_nothing);
  g_test_add_func ("/document/round-trip/examples", test_examples);
  g_test_add_func ("/document/round-trip/21-truncated", test_21_truncated);
  g_test_add_func ("/document/round-trip/flipped-bytes", test_flipped_bytes);
  return g_test_run ();
}
