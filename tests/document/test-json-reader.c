/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The gate against bad input. The numbers in the names are those of the project's list of bad inputs. */

#include <libimprove/base/improve-errors.h>

#include <string.h>

#include "json-drain.h"

typedef struct
{
  const char *text;
  const char *id;
  const char *pointer;
  guint line;
  guint column;
} Bad;

static void
assert_bad (const char *text, gssize length, const char *id)
{
  g_autoptr (ImproveJsonReader) reader = drain (text, length);
  g_autoptr (GError) error = NULL;

  g_assert_nonnull (first_fault (reader));
  g_assert_cmpstr (first_fault (reader)->id, ==, id);
  improve_json_reader_set_error (reader, &error);
  g_assert_true (error->domain == IMPROVE_DOCUMENT_ERROR);
  g_assert_true (g_str_has_prefix (error->message + 1, id));
}

static void
assert_places (const Bad *bad, gsize n_bad)
{
  for (gsize i = 0; i < n_bad; i++)
    {
      g_autoptr (ImproveJsonReader) reader = drain (bad[i].text, -1);
      const ImproveJsonFault *fault = first_fault (reader);

      g_test_message ("%s", bad[i].text);
      g_assert_nonnull (fault);
      g_assert_cmpstr (fault->id, ==, bad[i].id);
      g_assert_cmpstr (fault->pointer, ==, bad[i].pointer);
      g_assert_cmpuint (fault->line, ==, bad[i].line);
      g_assert_cmpuint (fault->column, ==, bad[i].column);
    }
}

static char *
repeat (const char *before, const char *text, gsize times, const char *after)
{
  GString *out = g_string_new (before);

  for (gsize i = 0; i < times; i++)
    g_string_append (out, text);
  g_string_append (out, after);
  return g_string_free (out, FALSE);
}

static void
test_tokens (void)
{
  static const ImproveJsonToken wanted[] = {
    IMPROVE_JSON_OBJECT_START, IMPROVE_JSON_MEMBER, IMPROVE_JSON_ARRAY_START, IMPROVE_JSON_NUMBER,
    IMPROVE_JSON_STRING,       IMPROVE_JSON_TRUE,   IMPROVE_JSON_FALSE,       IMPROVE_JSON_NULL,
    IMPROVE_JSON_ARRAY_END,    IMPROVE_JSON_MEMBER, IMPROVE_JSON_OBJECT_START, IMPROVE_JSON_OBJECT_END,
    IMPROVE_JSON_OBJECT_END,   IMPROVE_JSON_END,    IMPROVE_JSON_END,
  };
  const char text[] = " {\"a\" : [ 1.50, \"x\\u00e9\\ud834\\udd1e\\n\", true ,false,null], \"b\":{}}\r\n";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (ImproveJsonReader) reader = improve_json_reader_new (bytes, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (wanted); i++)
    {
      gsize length;
      const char *value;

      g_assert_cmpint (improve_json_reader_next (reader), ==, wanted[i]);
      value = improve_json_reader_text (reader, &length);
      if (wanted[i] == IMPROVE_JSON_NUMBER)
        g_assert_cmpmem (value, length, "1.50", 4);
      if (wanted[i] == IMPROVE_JSON_STRING)
        g_assert_cmpmem (value, length, "xé𝄞\n", 8);
    }
  g_assert_true (improve_json_reader_is_faultless (reader));
}

/* A plain string is a slice of the document, not a copy. */
static void
test_slices (void)
{
  const char text[] = "[\"a text without escapes, “but with quotes”\"]";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (ImproveJsonReader) reader = improve_json_reader_new (bytes, NULL);
  gsize length;

  improve_json_reader_next (reader);
  improve_json_reader_next (reader);
  g_assert_true (improve_json_reader_text (reader, &length) == text + 2);
  g_assert_cmpuint (length, ==, strlen (text) - 4);
}

static void
test_01_empty (void)
{
  assert_bad ("", 0, "json-empty");
}

static void
test_02_blank (void)
{
  assert_bad (" \n\t\r ", -1, "json-empty");
  assert_bad ("\xef\xbb\xbf", -1, "json-empty");
  assert_bad ("\xef\xbb\xbf \n", -1, "json-empty");
}

static void
test_03_mark (void)
{
  g_autoptr (ImproveJsonReader) reader = drain ("\xef\xbb\xbf{\"a\":1}", -1);
  static const Bad bad[] = {
    { "\xef\xbb\xbf[x]", "json-syntax", "/0", 1, 2 },
    { "[\xef\xbb\xbf]", "json-bom", "/0", 1, 2 },
    { "\xef\xbb\xbf\xef\xbb\xbf[]", "json-bom", "", 1, 1 },
  };

  g_assert_true (improve_json_reader_is_faultless (reader));
  assert_places (bad, G_N_ELEMENTS (bad));
}

static void
test_04_deep_arrays (void)
{
  g_autofree char *text = repeat ("", "[", 100000, "");
  g_autofree char *deepest = repeat ("", "[", 64, "]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]");
  g_autoptr (ImproveJsonReader) reader = drain (text, -1);
  g_autoptr (ImproveJsonReader) taken = drain (deepest, -1);

  g_assert_cmpstr (first_fault (reader)->id, ==, "json-depth");
  g_assert_cmpuint (first_fault (reader)->column, ==, 65);
  g_assert_cmpuint (improve_json_reader_get_faults (reader)->len, ==, 1);
  g_assert_true (improve_json_reader_is_faultless (taken));
}

static void
test_05_deep_objects (void)
{
  g_autofree char *text = repeat ("", "[{\"\":", 1000000, "");

  assert_bad (text, -1, "json-depth");
}

static void
test_06_many_members (void)
{
  GString *text = g_string_new ("{");
  g_autoptr (ImproveJsonReader) reader = NULL;
  ImproveJsonLimits limits = IMPROVE_JSON_LIMITS_DEFAULT;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (ImproveJsonReader) raised = NULL;

  /* names of one g_str_hash(): every "Ez" may be "FY" */
  for (guint i = 0; i < 65536; i++)
    {
      g_string_append (text, i > 0 ? ",\"" : "\"");
      for (guint bit = 0; bit < 16; bit++)
        g_string_append (text, (i >> bit & 1) ? "Ez" : "FY");
      g_string_append (text, "\":0");
    }
  g_string_append_c (text, '}');
  bytes = g_string_free_to_bytes (text);
  reader = drain_bytes (bytes, NULL);
  g_assert_cmpstr (first_fault (reader)->id, ==, "json-members");
  /* 257th name: each takes 37 bytes with its comma */
  g_assert_cmpuint (first_fault (reader)->offset, ==, 1 + 256 * 37);
  limits.max_members = 65536;
  raised = drain_bytes (bytes, &limits);
  g_assert_true (improve_json_reader_is_faultless (raised));
}

static void
test_07_many_values (void)
{
  g_autofree char *text = repeat ("[", "{},", 13 << 20, "{}]");

  assert_bad (text, -1, "json-nodes");
}

static void
test_08_too_large (void)
{
  const gsize size = 65 << 20;
  char *text = g_malloc (size);
  g_autoptr (GBytes) bytes = g_bytes_new_take (text, size);
  ImproveJsonLimits limits = IMPROVE_JSON_LIMITS_DEFAULT;
  g_autoptr (ImproveJsonReader) reader = NULL;
  g_autoptr (ImproveJsonReader) raised = NULL;

  memset (text, ' ', size);
  memcpy (text, "{}", 2);
  reader = drain_bytes (bytes, NULL);
  g_assert_cmpstr (first_fault (reader)->id, ==, "json-too-large");
  g_assert_cmpint (first_fault (reader)->code, ==, IMPROVE_DOCUMENT_ERROR_LIMIT);
  limits.max_bytes = size;
  raised = drain_bytes (bytes, &limits);
  g_assert_true (improve_json_reader_is_faultless (raised));
}

static void
test_08_other_limits (void)
{
  const ImproveJsonLimits limits = { 0, 0, 0, 0, 0, 0 };
  g_autoptr (GBytes) bytes = g_bytes_new_static ("{}", 2);
  g_autoptr (ImproveJsonReader) reader = drain_bytes (bytes, &limits);
  g_autofree char *longest = repeat ("\"", "x", 1 << 20, "\"");
  g_autofree char *longer = repeat ("\"x", "x", 1 << 20, "\"");
  g_autofree char *number = repeat ("0.", "1", 1 << 20, "");
  g_autoptr (ImproveJsonReader) taken = drain (longest, -1);

  /* 0 means 1, not unlimited */
  g_assert_cmpstr (first_fault (reader)->id, ==, "json-too-large");
  g_assert_true (improve_json_reader_is_faultless (taken));
  assert_bad (longer, -1, "json-string-length");
  assert_bad (number, -1, "json-string-length");
}

static void
test_09_duplicate (void)
{
  g_autoptr (ImproveJsonReader) reader = drain ("{\"a\": 1,\n  \"b\": [],\n  \"a\": {\"b\": 1, \"b\": 2}}", -1);
  const GPtrArray *faults = improve_json_reader_get_faults (reader);
  const ImproveJsonFault *fault = first_fault (reader);

  g_assert_cmpuint (faults->len, ==, 2);
  g_assert_cmpstr (fault->id, ==, "json-duplicate");
  g_assert_cmpstr (fault->pointer, ==, "/a");
  g_assert_cmpuint (fault->line, ==, 3);
  g_assert_cmpuint (fault->column, ==, 3);
  g_assert_nonnull (strstr (fault->message, "line 1, column 2 (byte 1)"));
  fault = g_ptr_array_index (faults, 1);
  g_assert_cmpstr (fault->pointer, ==, "/a/b");
}

static void
test_10_duplicate_escaped (void)
{
  g_autofree char *many = repeat ("{", "\"x\":0,", 300, "\"y\":0}");
  g_autoptr (ImproveJsonReader) reader = drain (many, -1);

  assert_bad ("{\"a\":1,\"\\u0061\":2}", -1, "json-duplicate");
  assert_bad ("{\"\\u0061\":1,\"a\":2}", -1, "json-duplicate");
  assert_bad ("{\"\\u0061\":1,\"\\u0061\":2}", -1, "json-duplicate");
  /* the list of faults is bounded */
  g_assert_cmpuint (improve_json_reader_get_faults (reader)->len, ==, 100);
  g_assert_cmpint (improve_json_reader_token (reader), ==, IMPROVE_JSON_FAULT);
}

/* Every pair of names in a large object, at every size around the change from searching to a table. */
static void
test_10_duplicate_any_size (void)
{
  for (guint n = 1; n < 80; n++)
    for (guint again = 0; again < n; again++)
      {
        GString *text = g_string_new ("{");
        g_autoptr (GBytes) bytes = NULL;
        g_autoptr (ImproveJsonReader) reader = NULL;

        for (guint i = 0; i < n; i++)
          g_string_append_printf (text, "\"a longer name %u\":0,", i);
        g_string_append_printf (text, "\"a longer name %u\":0}", again);
        bytes = g_string_free_to_bytes (text);
        reader = drain_bytes (bytes, NULL);
        g_assert_cmpuint (improve_json_reader_get_faults (reader)->len, ==, 1);
        g_assert_cmpstr (first_fault (reader)->id, ==, "json-duplicate");
      }
}

static void
test_11_escaped_nul (void)
{
  static const Bad bad[] = {
    { "[1,\"a\\u0000b\"]", "json-nul", "/1", 1, 6 },
    { "{\"k\":{\"a\\u0000b\":1}}", "json-nul", "/k", 1, 9 },
  };

  assert_places (bad, G_N_ELEMENTS (bad));
}

static void
test_12_raw_nul (void)
{
  assert_bad ("[\"a\0b\"]", 7, "json-nul");
  assert_bad ("[1,\0]", 5, "json-nul");
  assert_bad ("[1]\0", 4, "json-nul");
  assert_bad ("[\"a\tb\"]", -1, "json-control");
  assert_bad ("[\"a\nb\"]", -1, "json-control");
}

static void
test_13_surrogates (void)
{
  assert_bad ("[\"\\ud800\"]", -1, "json-surrogate");
  assert_bad ("[\"\\udc00\"]", -1, "json-surrogate");
  assert_bad ("[\"\\ud800\\ud800\\udc00\"]", -1, "json-surrogate");
  /* the first half, and no second half but a character beyond */
  assert_bad ("[\"\\ud800\\ue000\"]", -1, "json-surrogate");
  assert_bad ("[\"\\udc00\\ud800\"]", -1, "json-surrogate");
  assert_bad ("[\"\\ud800a\"]", -1, "json-surrogate");
  assert_bad ("{\"\\ud800\\n\":1}", -1, "json-surrogate");
}

static void
test_14_utf8 (void)
{
  static const char *const broken[] = {
    "\xc0\xaf", "\xe0\x80\xaf", "\xf0\x80\x80\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xf8\x88\x80\x80\x80",
    "\xc3",     "\xe2\x80",     "\xf0\x9f\x98",     "\x80",         "\xff",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (broken); i++)
    for (guint before = 0; before < 20; before++)
      {
        g_autofree char *text = g_strdup_printf ("[\"%.*s%s\"]", before, "é234567890123456789", broken[i]);
        g_autoptr (ImproveJsonReader) reader = before == 1 ? NULL : drain (text, -1);

        if (before == 1) /* the cut é is broken itself */
          continue;
        g_assert_cmpstr (first_fault (reader)->id, ==, "json-utf8");
        g_assert_cmpuint (first_fault (reader)->offset, ==, 2 + before);
        g_assert_cmpint (first_fault (reader)->code, ==, IMPROVE_DOCUMENT_ERROR_ENCODING);
      }
}

static void
test_15_encodings (void)
{
  static const struct
  {
    const char *text;
    gsize length;
    const char *named;
  } files[] = {
    { "[\"caf\xe9s\"]", 9, "Latin-1" },
    { "[\"\x93quoted\x94\"]", 12, "Windows-1252" },
    { "\xff\xfe[\0]\0", 6, "UTF-16 (little-endian)" },
    { "\xfe\xff\0[\0]", 6, "UTF-16 (big-endian)" },
    { "[\0]\0", 4, "UTF-16 (little-endian, without a mark)" },
    { "\0[\0]", 4, "UTF-16 (big-endian, without a mark)" },
    { "\xff\xfe\0\0[\0\0\0", 8, "UTF-32" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (ImproveJsonReader) reader = drain (files[i].text, files[i].length);

      g_assert_nonnull (first_fault (reader));
      g_assert_cmpint (first_fault (reader)->code, ==, IMPROVE_DOCUMENT_ERROR_ENCODING);
      g_assert_nonnull (strstr (first_fault (reader)->message, files[i].named));
    }
}

static void
test_16_integers (void)
{
  static const char *const bad[] = { "9223372036854775808", "-9223372036854775809", "123456789012345678901234567890" };
  static const struct
  {
    const char *text;
    gint64 value;
  } good[] = { { "9223372036854775807", G_MAXINT64 }, { "-9223372036854775808", G_MININT64 }, { "-0", 0 }, { "7", 7 } };

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    assert_bad (bad[i], -1, "json-integer-range");
  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (good[i].text, strlen (good[i].text));
      g_autoptr (ImproveJsonReader) reader = improve_json_reader_new (bytes, NULL);
      gint64 value = 1;

      improve_json_reader_next (reader);
      g_assert_true (improve_json_reader_get_int (reader, &value));
      g_assert_cmpint (value, ==, good[i].value);
    }
}

static void
test_16_fraction_is_no_integer (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("1.0", 3);
  g_autoptr (ImproveJsonReader) reader = improve_json_reader_new (bytes, NULL);
  gint64 value;
  double number = 0;

  improve_json_reader_next (reader);
  g_assert_true (improve_json_reader_get_double (reader, &number));
  g_assert_cmpfloat (number, ==, 1.0);
  g_assert_false (improve_json_reader_get_int (reader, &value));
  g_assert_cmpstr (first_fault (reader)->id, ==, "json-integer");
}

static void
test_17_not_finite (void)
{
  g_autofree char *digits = repeat ("1", "0", 309, "");
  g_autofree char *small = repeat ("0.", "0", 400, "1");
  g_autoptr (ImproveJsonReader) taken = drain (small, -1);
  g_autofree char *array = g_strdup_printf ("[%s.5]", digits);

  assert_bad ("1e400", -1, "json-number-range");
  assert_bad ("[-1e400]", -1, "json-number-range");
  assert_bad (array, -1, "json-number-range");
  assert_bad ("[NaN]", -1, "json-number-range");
  assert_bad ("[Infinity]", -1, "json-number-range");
  assert_bad ("[-Infinity]", -1, "json-number-range");
  g_assert_true (improve_json_reader_is_faultless (taken));
}

static void
test_18_numbers (void)
{
  static const char *const bad[] = { "0123", "-01", "[.5]", "[2.]", "[+1]", "[- 1]", "[1e]", "[1.e3]", "-" };

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (ImproveJsonReader) reader = drain (bad[i], -1);

      g_assert_nonnull (first_fault (reader));
      if (strcmp (bad[i], "-") != 0)
        g_assert_cmpstr (first_fault (reader)->id, ==, "json-number");
    }
  assert_bad ("0x10", -1, "json-syntax");
}

static void
test_19_habits (void)
{
  static const Bad bad[] = {
    { "{\n  // note\n  \"a\": 1}", "json-comment", "", 2, 3 },
    { "/* x */ {}", "json-comment", "", 1, 1 },
    { "{'a': 1}", "json-syntax", "", 1, 2 },
    { "{\"a\": 'b'}", "json-syntax", "/a", 1, 7 },
    { "[1, 2,]", "json-syntax", "/1", 1, 6 },
    { "{\"a\": 1,}", "json-syntax", "/a", 1, 8 },
    { "var x = {}", "json-syntax", "", 1, 1 },
    { "{a: 1}", "json-syntax", "", 1, 2 },
    { "{\"a\": True}", "json-syntax", "/a", 1, 7 },
    { "{\"é\": \"ü\", \"b\" 1}", "json-syntax", "/b", 1, 16 },
    { "{\"a/b\": {\"c~d\": [0, {\"e\": nil}]}}", "json-syntax", "/a~1b/c~0d/1/e", 1, 27 },
    { "[1,\r\n2,\r3,\n  x]", "json-syntax", "/3", 4, 3 },
    { "[[1,2],[3,4,[]],{\"a\":1},x]", "json-syntax", "/3", 1, 25 },
  };

  assert_places (bad, G_N_ELEMENTS (bad));
}

static void
test_20_two_roots (void)
{
  assert_bad ("{\"a\":1}{\"b\":2}", -1, "json-trailing");
  assert_bad ("{} garbage", -1, "json-trailing");
  assert_bad ("1 2", -1, "json-trailing");
  assert_bad ("[]]", -1, "json-trailing");
}

/* No beginning of a document passes for one, and none breaks the reader. */
static void
test_21_truncated (void)
{
  const char text[] = "{\"a\": [1, -2.5e+3, \"x\\u00e9\\ud834\\udd1e “y”\", true, false, null], \"b\": {\"c\": {}}}";

  for (gsize length = 0; length < strlen (text); length++)
    {
      char *copy = g_memdup2 (text, length);
      g_autoptr (GBytes) bytes = g_bytes_new_take (copy, length);
      g_autoptr (ImproveJsonReader) reader = drain_bytes (bytes, NULL);

      g_assert_nonnull (first_fault (reader));
    }
}

static void
test_raw (void)
{
  const char text[] = "{\"keep\" : { \"x\" :[ 1.50 , {} , [ ], \"\\u00e9 : , [\" ,-0e1], \"y\":{ \"z\" : null } } , "
                      "\"one\": 12e3 , \"after\" : true}";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (ImproveJsonReader) reader = improve_json_reader_new (bytes, NULL);
  g_autoptr (GString) raw = g_string_new (NULL);

  improve_json_reader_next (reader);
  improve_json_reader_next (reader);
  g_assert_cmpint (improve_json_reader_next (reader), ==, IMPROVE_JSON_OBJECT_START);
  g_assert_true (improve_json_reader_append_raw (reader, raw));
  g_assert_cmpstr (raw->str, ==, "{\"x\":[1.50,{},[],\"\\u00e9 : , [\",-0e1],\"y\":{\"z\":null}}");
  g_assert_cmpint (improve_json_reader_next (reader), ==, IMPROVE_JSON_MEMBER);
  improve_json_reader_next (reader);
  g_string_truncate (raw, 0);
  g_assert_true (improve_json_reader_append_raw (reader, raw));
  g_assert_cmpstr (raw->str, ==, "12e3");
  improve_json_reader_next (reader);
  g_assert_cmpint (improve_json_reader_next (reader), ==, IMPROVE_JSON_TRUE);
  g_assert_true (improve_json_reader_skip (reader));
  g_assert_cmpint (improve_json_reader_next (reader), ==, IMPROVE_JSON_OBJECT_END);
  g_assert_cmpint (improve_json_reader_next (reader), ==, IMPROVE_JSON_END);
}

/* What is passed over is checked like the rest. */
static void
test_raw_is_checked (void)
{
  static const char *const bad[] = { "[{\"a\":1,\"a\":2}]", "[[1 2]]", "[[\"\\ud800\"]]", "[[" };

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (bad[i], strlen (bad[i]));
      g_autoptr (ImproveJsonReader) reader = improve_json_reader_new (bytes, NULL);

      improve_json_reader_next (reader);
      improve_json_reader_next (reader);
      improve_json_reader_skip (reader);
      g_assert_false (improve_json_reader_is_faultless (reader));
    }
}

/* Names come from outside: no fault may carry a control character, a change of direction or a megabyte. */
static void
test_safe_names (void)
{
  g_autofree char *longest = repeat ("{\"", "ab", 1 << 18, "\":{\"\\u001b[31m\\u202e\":x}}");
  g_autoptr (ImproveJsonReader) reader = drain (longest, -1);
  const ImproveJsonFault *fault = first_fault (reader);

  g_assert_cmpstr (fault->id, ==, "json-syntax");
  g_assert_cmpuint (strlen (fault->pointer), <, 200);
  g_assert_null (strchr (fault->pointer, '\033'));
  g_assert_null (strstr (fault->pointer, "\xe2\x80\xae"));
  g_assert_true (g_utf8_validate (fault->pointer, -1, NULL));
}

static void
test_far_place (void)
{
  g_autofree char *text = repeat ("[\n", "  \"éé\",\n", 20000, "  x]");
  g_autoptr (ImproveJsonReader) reader = drain (text, -1);

  g_assert_cmpuint (first_fault (reader)->line, ==, 20002);
  g_assert_cmpuint (first_fault (reader)->column, ==, 3);
  g_assert_cmpuint (first_fault (reader)->offset, ==, strlen (text) - 2);
  g_assert_cmpstr (first_fault (reader)->pointer, ==, "/20000");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, func) g_test_add_func ("/document/json/" name, func)
  ADD ("tokens", test_tokens);
  ADD ("slices", test_slices);
  ADD ("01-empty", test_01_empty);
  ADD ("02-blank", test_02_blank);
  ADD ("03-mark", test_03_mark);
  ADD ("04-deep-arrays", test_04_deep_arrays);
  ADD ("05-deep-objects", test_05_deep_objects);
  ADD ("06-many-members", test_06_many_members);
  ADD ("07-many-values", test_07_many_values);
  ADD ("08-too-large", test_08_too_large);
  ADD ("08-other-limits", test_08_other_limits);
  ADD ("09-duplicate", test_09_duplicate);
  ADD ("10-duplicate-escaped", test_10_duplicate_escaped);
  ADD ("10-duplicate-any-size", test_10_duplicate_any_size);
  ADD ("11-escaped-nul", test_11_escaped_nul);
  ADD ("12-raw-nul", test_12_raw_nul);
  ADD ("13-surrogates", test_13_surrogates);
  ADD ("14-utf8", test_14_utf8);
  ADD ("15-encodings", test_15_encodings);
  ADD ("16-integers", test_16_integers);
  ADD ("16-fraction-is-no-integer", test_16_fraction_is_no_integer);
  ADD ("17-not-finite", test_17_not_finite);
  ADD ("18-numbers", test_18_numbers);
  ADD ("19-habits", test_19_habits);
  ADD ("20-two-roots", test_20_two_roots);
  ADD ("21-truncated", test_21_truncated);
  ADD ("raw", test_raw);
  ADD ("raw-is-checked", test_raw_is_checked);
  ADD ("safe-names", test_safe_names);
  ADD ("far-place", test_far_place);
#undef ADD
  return g_test_run ();
}
