/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Values as text: the form of the document, and the way to set an enum from a word. */

#include <libglib-testing/signal-logger.h>
#include <locale.h>

#include <libimprove/base/improve-errors.h>
#include <libimprove/entity/improve-kinds-private.h>

#include "things.h"

static void
assert_set (ImproveEntity *entity,
            const char    *row,
            const char    *text,
            const char    *expected)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *found = NULL;
  gboolean set = improve_entity_put_text (entity, row, text, &error);

  g_assert_no_error (error);
  g_assert_true (set);
  found = improve_entity_dup_text (entity, row);
  g_assert_cmpstr (found, ==, expected);
}

/* Refused, with an error that begins with its id in brackets; nothing changed and nothing was told. */
static void
assert_refused (ImproveEntity *entity,
                const char    *row,
                const char    *text,
                GQuark         domain,
                int            code)
{
  g_autoptr (ImproveEntity) before = improve_entity_copy (entity);
  g_autoptr (GtSignalLogger) logger = gt_signal_logger_new ();
  g_autoptr (GError) error = NULL;

  gt_signal_logger_connect (logger, entity, "notify");
  g_assert_false (improve_entity_put_text (entity, row, text, &error));
  if (domain != 0)
    g_assert_error (error, domain, code);
  g_assert_nonnull (error);
  g_assert_cmpint (error->message[0], ==, '[');
  g_assert_true (improve_entity_equal (before, entity));
  gt_signal_logger_assert_no_emissions (logger);
  /* Without a place for the error it is refused all the same. */
  g_assert_false (improve_entity_put_text (entity, row, text, NULL));
}

static void
test_each_kind (void)
{
  for (guint i = 0; i < n_thing_samples; i++)
    {
      const ThingSample *sample = &thing_samples[i];
      g_autoptr (ImproveEntity) entity = thing_new (NULL);
      g_autofree char *absent = improve_entity_dup_text (entity, sample->row);

      g_assert_cmpstr (absent, ==, sample->absent);
      assert_set (entity, sample->row, sample->good, sample->good);
      assert_set (entity, sample->row, sample->other, sample->other);
      if (sample->sloppy != NULL)
        assert_set (entity, sample->row, sample->sloppy, sample->good);
      if (sample->bad != NULL)
        assert_refused (entity, sample->row, sample->bad, 0, 0);
      assert_set (entity, sample->row, NULL, sample->absent);
    }
}

static void
test_notify (void)
{
  for (guint i = 0; i < n_thing_samples; i++)
    {
      const ThingSample *sample = &thing_samples[i];
      g_autoptr (ImproveEntity) entity = thing_new (NULL);
      g_autoptr (GtSignalLogger) logger = gt_signal_logger_new ();

      gt_signal_logger_connect (logger, entity, "notify");
      assert_set (entity, sample->row, NULL, sample->absent);
      g_assert_cmpuint (gt_signal_logger_get_n_emissions (logger), ==, 0);
      assert_set (entity, sample->row, sample->good, sample->good);
      g_assert_cmpuint (gt_signal_logger_get_n_emissions (logger), ==, 1);
      assert_set (entity, sample->row, sample->sloppy != NULL ? sample->sloppy : sample->good, sample->good);
      g_assert_cmpuint (gt_signal_logger_get_n_emissions (logger), ==, 1);
      assert_set (entity, sample->row, NULL, sample->absent);
      g_assert_cmpuint (gt_signal_logger_get_n_emissions (logger), ==, 2);
    }
}

static void
test_errors (void)
{
  g_autoptr (ImproveEntity) thing = thing_new_full ("t"), record = record_new_full ("r");

  assert_refused (thing, "colour", "green", IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_BAD_VALUE);
  assert_refused (thing, "amount", "01", IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_BAD_VALUE);
  assert_refused (thing, "count", "13", IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_OUT_OF_RANGE);
  assert_refused (thing, "count", "99999999999999999999", IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_BAD_VALUE);
  assert_refused (thing, "count", "4294967297", IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_OUT_OF_RANGE);
  assert_refused (thing, "tally", "-2147483648", IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_OUT_OF_RANGE);
  assert_refused (thing, "share", "100.01", IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_OUT_OF_RANGE);
  assert_refused (thing, "day", "2017-02-30", IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_OUT_OF_RANGE);
  assert_refused (thing, "title", "caf\xe9", IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_BAD_VALUE);
  assert_refused (thing, "words", "caf\xe9", IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_BAD_VALUE);
  assert_refused (thing, "titel", "oak", IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_NO_SUCH_ROW);
  assert_refused (thing, "state", "open", IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_READ_ONLY);
  assert_refused (thing, "leaves", "leaf-1", IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_READ_ONLY);
  assert_refused (thing, "heart", "leaf-1", IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_READ_ONLY);
  for (guint i = 0; i < n_thing_samples; i++)
    {
      assert_refused (record, thing_samples[i].row, thing_samples[i].other, IMPROVE_ENTITY_ERROR,
                      IMPROVE_ENTITY_ERROR_READ_ONLY);
      assert_refused (record, thing_samples[i].row, NULL, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_READ_ONLY);
    }
}

/* A message names the row and what it takes; what was given may be restricted and is not repeated. */
static void
test_messages_keep_values_to_themselves (void)
{
  const char *secret = "4711 secret";
  g_autoptr (ImproveEntity) thing = thing_new (NULL);
  const char *const rows[] = { "flag", "count", "size", "amount", "colour", "moment", "page" };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (improve_entity_put_text (thing, rows[i], secret, &error));
      g_assert_nonnull (strstr (error->message, rows[i]));
      g_assert_null (strstr (error->message, "4711"));
    }
}

static void
test_numbers (void)
{
  const char *const bad[] = { "", " 1", "1 ", "0x10", "nan", "inf", "-inf", "1e400", "1,5", "1.5.2", "one", "--1", "e5" };
  const char *const good[][2]
      = { { "1", "1" },       { "-1.5", "-1.5" },     { "1e3", "1000" },
          { ".5", "0.5" },    { "1e-7", "1e-07" },    { "123456789012345678", "1.2345678901234568e+17" },
          { "4.8", "4.8" },   { "0.30000000000000004", "0.30000000000000004" },
          { "5e-324", "4.94065645841247e-324" } };
  g_autoptr (ImproveEntity) entity = thing_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    assert_refused (entity, "size", bad[i], IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_BAD_VALUE);
  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    assert_set (entity, "size", good[i][0], good[i][1]);
}

/* The text of a number is the shortest of 15 to 17 digits that reads back the same. */
static void
test_numbers_round_trip (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20170614);

  for (guint i = 0; i < 20000; i++)
    {
      guint64 bits = ((guint64) g_rand_int (rand) << 32) | g_rand_int (rand);
      double number = i % 2 == 0 ? g_rand_double_range (rand, -1000, 1000) : 0;
      g_autofree char *text = NULL;

      if (i % 2 == 1)
        memcpy (&number, &bits, sizeof number);
      if (number - number != 0)
        continue;
      text = improve_number_to_text (number);
      g_assert_true (g_ascii_strtod (text, NULL) == number);
    }
}

static void
test_decimals (void)
{
  const char *const bad[] = { "", "-", "+1", "01", "1.", ".5", "1e3", "1 000", "1.2.3", "£5", "-.5" };
  const char *const good[] = { "0", "-0", "0.10", "12345678901234567890.123", "-7" };
  g_autoptr (ImproveEntity) entity = thing_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    assert_refused (entity, "amount", bad[i], IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_BAD_VALUE);
  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    assert_set (entity, "amount", good[i], good[i]);
}

static void
test_instants (void)
{
  const char *const bad[] = { "", "2017", "2017-06-14", "2017-06-14T18:00:00", "2017-06-14 18:00:00Z", "20170614T180000Z",
                              "2017-06-14T18:00:00.5Z", "2017-13-14T18:00:00Z", "2017-06-14T25:00:00Z" };
  g_autoptr (ImproveEntity) entity = thing_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    assert_refused (entity, "moment", bad[i], IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_BAD_VALUE);
  assert_set (entity, "moment", "2017-06-14T18:00:00Z", "2017-06-14T18:00:00+00:00");
  assert_set (entity, "moment", "2017-06-14T18:00:00+01", "2017-06-14T18:00:00+01:00");
  assert_set (entity, "moment", "0800-06-14T18:00:00-05:30", "0800-06-14T18:00:00-05:30");
}

/* An item with a semicolon cannot be told from two, so such lists are set as lists. */
static void
test_lists_of_text (void)
{
  g_autoptr (ImproveEntity) entity = thing_new (NULL);

  assert_set (entity, "words", "", NULL);
  assert_set (entity, "words", " ; ;; ", NULL);
  assert_set (entity, "words", "one;;two; ", "one; two");
  assert_set (entity, "peers-ids", "a; b", "a; b");
}

/* The name of a row may be written as the document and the other languages write it. */
static void
test_names (void)
{
  g_autoptr (ImproveEntity) entity = thing_new (NULL);
  g_autofree char *text = NULL;

  assert_set (entity, "friend_id", "leaf-7", "leaf-7");
  text = improve_entity_dup_text (entity, "friend-id");
  g_assert_cmpstr (text, ==, "leaf-7");
  g_assert_null (improve_entity_dup_text (entity, "heart"));
  g_assert_null (improve_entity_dup_text (entity, "leaves"));
  g_assert_null (improve_entity_dup_text (entity, "no-such-row"));
}

static void
test_id (void)
{
  g_autoptr (ImproveEntity) entity = thing_new (NULL);
  g_autoptr (TestForest) forest = forest_new ();

  assert_set (entity, "id", "thing-1", "thing-1");
  forest_add (forest, g_object_ref (entity));
  assert_refused (entity, "id", "thing-2", IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_READ_ONLY);
}

/* A decimal comma, or a capital I without a dot, must not find its way in. */
static void
test_locales (void)
{
  const char *const locales[] = { "de_DE.UTF-8", "tr_TR.UTF-8" };
  guint n_tried = 0;

  for (guint i = 0; i < G_N_ELEMENTS (locales); i++)
    if (setlocale (LC_ALL, locales[i]) != NULL)
      {
        test_each_kind ();
        test_numbers ();
        n_tried++;
      }
  setlocale (LC_ALL, "C.UTF-8");
  if (n_tried == 0)
    g_test_skip ("no such locale here");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/text/each-kind", test_each_kind);
  g_test_add_func ("/text/notify", test_notify);
  g_test_add_func ("/text/errors", test_errors);
  g_test_add_func ("/text/messages-keep-values-to-themselves", test_messages_keep_values_to_themselves);
  g_test_add_func ("/text/numbers", test_numbers);
  g_test_add_func ("/text/numbers-round-trip", test_numbers_round_trip);
  g_test_add_func ("/text/decimals", test_decimals);
  g_test_add_func ("/text/instants", test_instants);
  g_test_add_func ("/text/lists-of-text", test_lists_of_text);
  g_test_add_func ("/text/names", test_names);
  g_test_add_func ("/text/id", test_id);
  g_test_add_func ("/text/locales", test_locales);

  return g_test_run ();
}
