/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Properties as GObject sees them: what is told when, what is refused, what is absent. */

#include <libglib-testing/signal-logger.h>
#include <math.h>

#include "things.h"

static GValue *
value_of (ImproveEntity *entity,
          const char    *name)
{
  GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (entity), name);
  GValue *value = g_new0 (GValue, 1);

  g_value_init (value, pspec->value_type);
  g_object_get_property (G_OBJECT (entity), name, value);
  return value;
}

static void
value_free (GValue *value)
{
  g_value_unset (value);
  g_free (value);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GValue, value_free)

static char *
notify_signal (const char *name)
{
  return g_strconcat ("notify::", name, NULL);
}

static void
assert_told_once (GtSignalLogger *logger,
                  ImproveEntity  *entity,
                  const char     *name)
{
  g_autofree char *signal = notify_signal (name);
  GParamSpec *pspec = NULL;

  g_assert_cmpuint (gt_signal_logger_get_n_emissions (logger), ==, 1);
  gt_signal_logger_assert_emission_pop (logger, entity, signal, &pspec);
  g_assert_cmpstr (g_param_spec_get_name (pspec), ==, name);
  g_param_spec_unref (pspec);
}

/* Each kind, set twice to the same and then to something else. */
static void
test_notify (void)
{
  for (guint i = 0; i < n_thing_samples; i++)
    {
      const ThingSample *sample = &thing_samples[i];
      g_autoptr (ImproveEntity) full = thing_new_full (NULL), entity = thing_new (NULL), other = thing_new (NULL);
      g_autoptr (GValue) good = value_of (full, sample->row), absent = value_of (entity, sample->row);
      g_autoptr (GtSignalLogger) logger = gt_signal_logger_new ();
      g_autofree char *signal = notify_signal (sample->row);

      g_assert_true (improve_entity_put_text (other, sample->row, sample->other, NULL));
      gt_signal_logger_connect (logger, entity, signal);

      g_object_set_property (G_OBJECT (entity), sample->row, absent);
      gt_signal_logger_assert_no_emissions (logger);
      g_object_set_property (G_OBJECT (entity), sample->row, good);
      assert_told_once (logger, entity, sample->row);
      g_object_set_property (G_OBJECT (entity), sample->row, good);
      gt_signal_logger_assert_no_emissions (logger);
      {
        g_autoptr (GValue) different = value_of (other, sample->row);
        g_autofree char *text = NULL;

        g_object_set_property (G_OBJECT (entity), sample->row, different);
        text = improve_entity_dup_text (entity, sample->row);
        g_assert_cmpstr (text, ==, sample->other);
      }
      assert_told_once (logger, entity, sample->row);
      g_object_set_property (G_OBJECT (entity), sample->row, absent);
      if (g_strcmp0 (sample->other, sample->absent) != 0)
        assert_told_once (logger, entity, sample->row);
      gt_signal_logger_assert_no_emissions (logger);
    }
}

/* Only the property that was set is told. */
static void
test_notify_of_no_other (void)
{
  g_autoptr (ImproveEntity) entity = thing_new_full (NULL);
  g_autoptr (GtSignalLogger) logger = gt_signal_logger_new ();

  gt_signal_logger_connect (logger, entity, "notify");
  g_object_set (entity, "title", "ash", "count", 12, "title", "ash", NULL);
  gt_signal_logger_assert_notify_emission_pop (logger, entity, "title");
  gt_signal_logger_assert_no_emissions (logger);
}

static void
test_id (void)
{
  g_autoptr (ImproveEntity) entity = thing_new (NULL);
  g_autoptr (GtSignalLogger) logger = gt_signal_logger_new ();

  gt_signal_logger_connect (logger, entity, "notify");
  g_assert_null (improve_entity_get_id (entity));
  improve_entity_set_id (entity, "thing-7");
  gt_signal_logger_assert_notify_emission_pop (logger, entity, "id");
  improve_entity_set_id (entity, "thing-7");
  gt_signal_logger_assert_no_emissions (logger);
  g_assert_cmpstr (improve_entity_get_id (entity), ==, "thing-7");
}

/* Nothing is told while an entity is made, so nothing may rely on it. */
static void
test_values_at_birth (void)
{
  g_autoptr (ImproveEntity) thing = thing_new_full ("t"), record = record_new_full ("r");

  for (guint i = 0; i < n_thing_samples; i++)
    {
      g_autofree char *in_thing = improve_entity_dup_text (thing, thing_samples[i].row);
      g_autofree char *in_record = improve_entity_dup_text (record, thing_samples[i].row);

      g_assert_cmpstr (in_thing, ==, thing_samples[i].good);
      g_assert_cmpstr (in_record, ==, thing_samples[i].good);
    }
}

/* What was not given is absent, in a record too, although GObject sets what is fixed at birth from its own defaults. */
static void
test_absent_at_birth (void)
{
  g_autoptr (ImproveEntity) thing = thing_new (NULL);
  g_autoptr (ImproveEntity) record = g_object_new (test_record_get_type (), NULL);

  for (guint i = 0; i < n_thing_samples; i++)
    {
      g_autofree char *in_thing = improve_entity_dup_text (thing, thing_samples[i].row);
      g_autofree char *in_record = improve_entity_dup_text (record, thing_samples[i].row);

      g_assert_cmpstr (in_thing, ==, thing_samples[i].absent);
      g_assert_cmpstr (in_record, ==, thing_samples[i].absent);
    }
}

static void
test_number (void)
{
  g_autoptr (ImproveEntity) entity = thing_new (NULL);
  g_autoptr (GtSignalLogger) logger = gt_signal_logger_new ();
  double size, share;

  gt_signal_logger_connect (logger, entity, "notify");
  g_object_get (entity, "size", &size, "share", &share, NULL);
  g_assert_true (isnan (size) && isnan (share));
  g_object_set (entity, "size", NAN, "share", -NAN, NULL);
  gt_signal_logger_assert_no_emissions (logger);

  g_object_set (entity, "size", 0.0, NULL);
  gt_signal_logger_assert_notify_emission_pop (logger, entity, "size");
  g_object_set (entity, "size", -0.0, NULL);
  gt_signal_logger_assert_no_emissions (logger);
  g_object_set (entity, "size", NAN, NULL);
  gt_signal_logger_assert_notify_emission_pop (logger, entity, "size");
  g_object_get (entity, "size", &size, NULL);
  g_assert_true (isnan (size));
}

/* A setting that must warn and change nothing. */
static void
assert_refused (ImproveEntity *entity,
                const char    *domain,
                const char    *pattern,
                const char    *name,
                const GValue  *value)
{
  g_autoptr (ImproveEntity) before = improve_entity_copy (entity);
  g_autoptr (GtSignalLogger) logger = gt_signal_logger_new ();

  gt_signal_logger_connect (logger, entity, "notify");
  g_test_expect_message (domain, G_LOG_LEVEL_WARNING, pattern);
  g_object_set_property (G_OBJECT (entity), name, value);
  g_test_assert_expected_messages ();
  gt_signal_logger_assert_no_emissions (logger);
  g_assert_true (improve_entity_equal (before, entity));
}

static void
assert_int_refused (ImproveEntity *entity,
                    const char    *name,
                    int            number)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_INT);
  g_value_set_int (&value, number);
  assert_refused (entity, "libimprove", "*stays as it was: [out-of-range]*", name, &value);
}

static void
assert_double_refused (ImproveEntity *entity,
                       const char    *name,
                       double         number,
                       const char    *pattern)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_DOUBLE);
  g_value_set_double (&value, number);
  assert_refused (entity, "libimprove", pattern, name, &value);
}

static void
assert_text_refused (ImproveEntity *entity,
                     const char    *name,
                     const char    *text)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_STRING);
  g_value_set_string (&value, text);
  assert_refused (entity, "libimprove", "*stays as it was: [bad-value]*", name, &value);
}

/* No value is bent until it fits: it is refused. */
static void
test_range (void)
{
  g_autoptr (ImproveEntity) entity = thing_new_full (NULL);
  int tally;
  double share;

  assert_int_refused (entity, "count", -1);
  assert_int_refused (entity, "count", 13);
  assert_int_refused (entity, "tally", -6);
  assert_int_refused (entity, "tally", 6);
  assert_int_refused (entity, "tally", G_MININT + 1);
  assert_double_refused (entity, "share", 0.4999, "*[out-of-range]*0.5 to 100*");
  assert_double_refused (entity, "share", 100.1, "*[out-of-range]*");
  assert_double_refused (entity, "share", INFINITY, "*[bad-value]*finite*");
  assert_double_refused (entity, "size", -INFINITY, "*[bad-value]*finite*");

  g_object_set (entity, "count", 12, "tally", IMPROVE_INT_ABSENT, "share", 0.5, NULL);
  g_object_set (entity, "share", NAN, NULL);
  g_object_get (entity, "tally", &tally, "share", &share, NULL);
  g_assert_cmpint (tally, ==, IMPROVE_INT_ABSENT);
  g_assert_true (isnan (share));
}

static void
test_bad_text (void)
{
  g_autoptr (ImproveEntity) entity = thing_new_full (NULL);
  const char *const names[] = { "fine", "caf\xe9", NULL };
  g_auto (GValue) strv = G_VALUE_INIT, colour = G_VALUE_INIT;

  assert_text_refused (entity, "title", "caf\xe9");
  assert_text_refused (entity, "story", "\xff");
  assert_text_refused (entity, "friend-id", "\xc0\x80");
  assert_text_refused (entity, "amount", "about 3");
  assert_text_refused (entity, "page", "no link");

  g_value_init (&strv, G_TYPE_STRV);
  g_value_set_static_boxed (&strv, names);
  assert_refused (entity, "libimprove", "*stays as it was: [bad-value]*", "words", &strv);

  g_value_init (&colour, G_TYPE_INT);
  g_value_set_int (&colour, 3);
  g_value_unset (&colour);
  g_value_init (&colour, test_colour_get_type ());
  colour.data[0].v_long = 3;
  assert_refused (entity, "GLib-GObject", "*invalid or out of range*", "colour", &colour);
}

/* Every row of a record is refused once the record is made, and so is every derived row at any time. */
static void
test_fixed (void)
{
  g_autoptr (ImproveEntity) full = thing_new_full (NULL), record = record_new_full ("r");
  const ImproveRowTable *table = improve_row_table_of (record);
  guint n_fixed = 0;

  for (guint i = 0; i < table->n_entries; i++)
    if (table->entries[i].row->nature == IMPROVE_NATURE_FIXED)
      {
        g_autoptr (GValue) value = value_of (record, table->entries[i].row->name);

        assert_refused (record, "GLib-GObject", "*can't be set after construction*", table->entries[i].row->name, value);
        n_fixed++;
      }
  g_assert_cmpuint (n_fixed, ==, n_thing_samples + 1);
}

static void
test_derived (void)
{
  g_autoptr (ImproveEntity) thing = thing_new_full (NULL);
  g_autoptr (GtSignalLogger) logger = gt_signal_logger_new ();
  const char *const names[] = { "state", "reckoned", "rank" };
  g_auto (GValue) value = G_VALUE_INIT;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GValue) old = value_of (thing, names[i]);

      assert_refused (thing, "GLib-GObject", "*is not writable*", names[i], old);
    }

  gt_signal_logger_connect (logger, thing, "notify");
  g_value_init (&value, G_TYPE_DOUBLE);
  g_value_set_double (&value, 2.5);
  improve_entity_set_derived (thing, "reckoned", &value);
  gt_signal_logger_assert_notify_emission_pop (logger, thing, "reckoned");
  improve_entity_set_derived (thing, "reckoned", &value);
  gt_signal_logger_assert_no_emissions (logger);
  derive_text (thing, "state", "open");
  gt_signal_logger_assert_notify_emission_pop (logger, thing, "state");
  derive_text (thing, "state", "open");
  gt_signal_logger_assert_no_emissions (logger);
  derive_text (thing, "state", NULL);
  gt_signal_logger_assert_notify_emission_pop (logger, thing, "state");
}

/* A list cannot be set at all: it changes through its owner. */
static void
test_list_is_read_only (void)
{
  g_autoptr (ImproveEntity) thing = thing_new_full (NULL);
  g_autoptr (GValue) leaves = value_of (thing, "leaves");

  assert_refused (thing, "GLib-GObject", "*is not writable*", "leaves", leaves);
}

static void
test_strv_is_never_null (void)
{
  g_autoptr (ImproveEntity) thing = thing_new (NULL);
  const char *const none[] = { NULL };
  g_auto (GStrv) words = NULL, peers = NULL;
  g_autoptr (GtSignalLogger) logger = gt_signal_logger_new ();

  gt_signal_logger_connect (logger, thing, "notify");
  g_object_set (thing, "words", none, "peers-ids", NULL, NULL);
  gt_signal_logger_assert_no_emissions (logger);
  g_object_get (thing, "words", &words, "peers-ids", &peers, NULL);
  g_assert_nonnull (words);
  g_assert_nonnull (peers);
  g_assert_cmpstr (words[0], ==, NULL);
}

/* The document writes whole seconds: what is finer would be lost on the way, so it is not kept. */
static void
test_instant_of_whole_seconds (void)
{
  g_autoptr (ImproveEntity) thing = thing_new (NULL);
  g_autoptr (GTimeZone) zone = g_time_zone_new_offset (3600);
  g_autoptr (GDateTime) fine = g_date_time_new (zone, 2017, 6, 14, 18, 0, 0.75);
  g_autoptr (GDateTime) whole = g_date_time_new (zone, 2017, 6, 14, 18, 0, 0);
  g_autoptr (GDateTime) elsewhere = g_date_time_to_utc (whole);
  g_autoptr (GDateTime) kept = NULL;
  g_autoptr (GtSignalLogger) logger = gt_signal_logger_new ();

  g_object_set (thing, "moment", fine, NULL);
  g_object_get (thing, "moment", &kept, NULL);
  g_assert_true (g_date_time_equal (kept, whole));

  gt_signal_logger_connect (logger, thing, "notify");
  g_object_set (thing, "moment", whole, NULL);
  g_object_set (thing, "moment", fine, NULL);
  gt_signal_logger_assert_no_emissions (logger);
  g_object_set (thing, "moment", elsewhere, NULL);
  gt_signal_logger_assert_notify_emission_pop (logger, thing, "moment");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/properties/notify", test_notify);
  g_test_add_func ("/properties/notify-of-no-other", test_notify_of_no_other);
  g_test_add_func ("/properties/id", test_id);
  g_test_add_func ("/properties/values-at-birth", test_values_at_birth);
  g_test_add_func ("/properties/absent-at-birth", test_absent_at_birth);
  g_test_add_func ("/properties/number", test_number);
  g_test_add_func ("/properties/range", test_range);
  g_test_add_func ("/properties/bad-text", test_bad_text);
  g_test_add_func ("/properties/fixed", test_fixed);
  g_test_add_func ("/properties/derived", test_derived);
  g_test_add_func ("/properties/list-is-read-only", test_list_is_read_only);
  g_test_add_func ("/properties/strv-is-never-null", test_strv_is_never_null);
  g_test_add_func ("/properties/instant-of-whole-seconds", test_instant_of_whole_seconds);

  return g_test_run ();
}
