/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The gate and the writer where a condition just holds, or just does not. */

#include <libimprove/base/improve-errors.h>
#include <libimprove/document/improve-json-scan-private.h>
#include <libimprove/document/improve-json-writer-private.h>

#include "json-drain.h"

/* What a terminal would obey does not come back in a fault; its neighbours do. */
static void
test_unsafe_characters (void)
{
  static const gunichar unsafe[] = { 0x1f, 0x7f, 0x9f, 0x202a, 0x202e, 0x2066, 0x2069,
                                     0x2028, 0x2029, 0x200e, 0x200f, 0x061c };
  static const gunichar safe[] = { 0x20, 0x7d, 0xa0, 0x2027, 0x202f, 0x2065, 0x206a, 0x200d, 0x2010, 0x061b, 0x061d };

  for (gsize i = 0; i < G_N_ELEMENTS (unsafe) + G_N_ELEMENTS (safe); i++)
    {
      gboolean is_safe = i >= G_N_ELEMENTS (unsafe);
      gunichar c = is_safe ? safe[i - G_N_ELEMENTS (unsafe)] : unsafe[i];
      g_autofree char *text = g_strdup_printf ("{\"a\\u%04xb\": x}", c);
      g_autofree char *shown = g_ucs4_to_utf8 (&c, 1, NULL, NULL, NULL);
      g_autofree char *wanted = g_strdup_printf ("/a%sb", is_safe ? shown : "\xef\xbf\xbd");
      g_autoptr (ImproveJsonReader) reader = drain (text, -1);

      g_assert_cmpstr (first_fault (reader)->pointer, ==, wanted);
    }
}

/* The fault that is one too many ends the reading, though it would not by itself. */
static void
test_last_fault (void)
{
  ImproveJsonLimits limits = IMPROVE_JSON_LIMITS_DEFAULT;
  const char *text = "[\"\\u0000\", \"\\ud800\"]";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));

  for (guint most = 1; most <= 2; most++)
    {
      g_autoptr (ImproveJsonReader) reader = NULL;

      limits.max_faults = most;
      reader = drain_bytes (bytes, &limits);
      g_assert_cmpuint (improve_json_reader_get_faults (reader)->len, ==, most);
    }
}

static void
test_after_a_number (void)
{
  static const char *const bad[] = { "[1a]", "[1_0]", "[1.2.3]", "1a", "1_", "1.2.", "-1z" };
  static const char *const good[] = { "1", "[1]", "[1 ]", "[1,2]", "1.5", "1e5", "[1\n]" };

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (ImproveJsonReader) reader = drain (bad[i], -1);

      g_assert_cmpint (first_fault (reader)->code, ==, IMPROVE_DOCUMENT_ERROR_SYNTAX);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autoptr (ImproveJsonReader) reader = drain (good[i], -1);

      g_assert_null (first_fault (reader));
    }
}

/* Lines that end in one way or the other, up to the last byte of the file. */
static void
test_line_ends (void)
{
  static const struct
  {
    const char *text;
    guint line, column;
  } places[] = {
    { "[\rx", 2, 1 }, { "[\r\nx", 2, 1 }, { "[\nx", 2, 1 }, { "[\r\rx", 3, 1 }, { "[\r", 2, 1 }, { "[\r\n", 2, 1 },
    { "[ \r x", 2, 2 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autoptr (ImproveJsonReader) reader = drain (places[i].text, -1);

      g_assert_cmpuint (first_fault (reader)->line, ==, places[i].line);
      g_assert_cmpuint (first_fault (reader)->column, ==, places[i].column);
    }
}

/* '0': a byte of zeros; 'n': another; '?': any. The first that fits counts. */
static const struct
{
  const char *form;
  const char *name;
} encodings[] = {
  { "\377\37600", "UTF-32 (little-endian)" },
  { "00\376\377", "UTF-32 (big-endian)" },
  { "\377\376", "UTF-16 (little-endian)" },
  { "\376\377", "UTF-16 (big-endian)" },
  { "0n0?", "UTF-16 (big-endian, without a mark)" },
  { "n0?0", "UTF-16 (little-endian, without a mark)" },
};

static gboolean
fits (const char *form, const guint8 *text, gsize length)
{
  if (strlen (form) > length)
    return FALSE;
  for (gsize i = 0; form[i] != '\0'; i++)
    if (form[i] == '0' ? text[i] != 0 : form[i] == 'n' ? text[i] == 0 : form[i] != '?' && (guint8) form[i] != text[i])
      return FALSE;
  return TRUE;
}

static const char *
name_of (const guint8 *text, gsize length)
{
  for (gsize i = 0; i < G_N_ELEMENTS (encodings); i++)
    if (fits (encodings[i].form, text, length))
      return encodings[i].name;
  return NULL;
}

/* Every beginning of up to four bytes that matter. */
static void
test_encodings (void)
{
  static const guint8 bytes[] = { 0, 'A', 0xfe, 0xff };

  for (gsize length = 0; length <= 4; length++)
    for (guint n = 0; n < 1u << (2 * length); n++)
      {
        guint8 text[4];

        for (gsize i = 0; i < length; i++)
          text[i] = bytes[(n >> (2 * i)) & 3];
        g_assert_cmpstr (improve_json_guess_encoding (text, text + length), ==, name_of (text, length));
      }
}

static void
test_asked_for_the_wrong_thing (void)
{
  const char *text = "{\"a\": \"b\", \"c\": [1], \"d\": 2.5}";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (ImproveJsonReader) reader = improve_json_reader_new (bytes, NULL);
  double value = 0;
  gint64 whole;

  improve_json_reader_next (reader);
  improve_json_reader_next (reader);
  improve_json_reader_next (reader);
  g_assert_false (improve_json_reader_is_integer (reader));
  g_assert_false (improve_json_reader_get_double (reader, &value));
  g_assert_false (improve_json_reader_get_int (reader, &whole));
  /* a member that is skipped is skipped with its value */
  g_assert_cmpint (improve_json_reader_next (reader), ==, IMPROVE_JSON_MEMBER);
  g_assert_true (improve_json_reader_skip (reader));
  g_assert_cmpint (improve_json_reader_next (reader), ==, IMPROVE_JSON_MEMBER);
  improve_json_reader_next (reader);
  g_assert_false (improve_json_reader_is_integer (reader));
  g_assert_true (improve_json_reader_get_double (reader, &value));
  g_assert_cmpfloat (value, ==, 2.5);
  g_assert_true (improve_json_reader_is_faultless (reader));
}

static void
test_writer (void)
{
  ImproveJsonWriter writer;
  g_autofree char *text = NULL;

  improve_json_writer_init (&writer);
  improve_json_writer_begin_array (&writer);
  improve_json_writer_bool (&writer, FALSE);
  improve_json_writer_raw (&writer, "12 and what is not meant", 2);
  improve_json_writer_raw (&writer, "\"a\\\"b\" not this", 6);
  improve_json_writer_end (&writer);
  text = improve_json_writer_finish (&writer, NULL);
  g_assert_cmpstr (text, ==, "[\n  false,\n  12,\n  \"a\\\"b\"\n]\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/document/json-edges/unsafe-characters", test_unsafe_characters);
  g_test_add_func ("/document/json-edges/last-fault", test_last_fault);
  g_test_add_func ("/document/json-edges/after-a-number", test_after_a_number);
  g_test_add_func ("/document/json-edges/line-ends", test_line_ends);
  g_test_add_func ("/document/json-edges/encodings", test_encodings);
  g_test_add_func ("/document/json-edges/asked-for-the-wrong-thing", test_asked_for_the_wrong_thing);
  g_test_add_func ("/document/json-edges/writer", test_writer);
  return g_test_run ();
}
