/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/document/improve-json-writer-private.h>

#include <locale.h>
#include <math.h>
#include <string.h>

#include "json-drain.h"

static char *
write_raw (const char *json)
{
  ImproveJsonWriter w;

  improve_json_writer_init (&w);
  improve_json_writer_raw (&w, json, -1);
  return improve_json_writer_finish (&w, NULL);
}

static void
test_layout (void)
{
  const char *const tags[] = { "one", "two", NULL };
  ImproveJsonWriter w;
  g_autofree char *text = NULL;
  gsize length;

  improve_json_writer_init (&w);
  improve_json_writer_begin_object (&w);
  improve_json_writer_member_string (&w, "title", "“A” café");
  improve_json_writer_member_strv (&w, "tags", tags);
  improve_json_writer_member_strv (&w, "none", NULL);
  improve_json_writer_member (&w, "empty");
  improve_json_writer_begin_object (&w);
  improve_json_writer_end (&w);
  improve_json_writer_member_int (&w, "n", G_MININT64);
  improve_json_writer_member_double (&w, "x", 0.1);
  improve_json_writer_member_bool (&w, "yes", TRUE);
  improve_json_writer_member_string (&w, "nothing", NULL);
  improve_json_writer_member_raw (&w, "kept", "{\"a\":[1.50,{}],\"b\":\"x\"}");
  improve_json_writer_end (&w);
  text = improve_json_writer_finish (&w, &length);
  g_assert_cmpstr (text, ==,
                   "{\n"
                   "  \"title\": \"“A” café\",\n"
                   "  \"tags\": [\n"
                   "    \"one\",\n"
                   "    \"two\"\n"
                   "  ],\n"
                   "  \"none\": [],\n"
                   "  \"empty\": {},\n"
                   "  \"n\": -9223372036854775808,\n"
                   "  \"x\": 0.1,\n"
                   "  \"yes\": true,\n"
                   "  \"nothing\": null,\n"
                   "  \"kept\": {\n"
                   "    \"a\": [\n"
                   "      1.50,\n"
                   "      {}\n"
                   "    ],\n"
                   "    \"b\": \"x\"\n"
                   "  }\n"
                   "}\n");
  g_assert_cmpuint (length, ==, strlen (text));
}

static void
test_escapes (void)
{
  ImproveJsonWriter w;
  g_autofree char *text = NULL;

  improve_json_writer_init (&w);
  improve_json_writer_string (&w, "\"\\/\b\f\n\r\t\001\037\177é𝄞");
  text = improve_json_writer_finish (&w, NULL);
  g_assert_cmpstr (text, ==, "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\177é𝄞\"\n");
}

/* Every character comes back as it went in. */
static void
test_escapes_come_back (void)
{
  g_autoptr (GString) all = g_string_new (NULL);
  ImproveJsonWriter w;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (ImproveJsonReader) reader = NULL;
  const char *value;
  gsize length;

  for (gunichar c = 1; c < 0x3000; c++)
    g_string_append_unichar (all, c);
  improve_json_writer_init (&w);
  improve_json_writer_string (&w, all->str);
  g_assert_false (w.not_utf8);
  bytes = improve_json_writer_finish_bytes (&w);
  reader = improve_json_reader_new (bytes, NULL);
  g_assert_cmpint (improve_json_reader_next (reader), ==, IMPROVE_JSON_STRING);
  value = improve_json_reader_text (reader, &length);
  g_assert_cmpmem (value, length, all->str, all->len);
}

static void
test_not_utf8 (void)
{
  ImproveJsonWriter w;
  g_autofree char *text = NULL;

  improve_json_writer_init (&w);
  improve_json_writer_string (&w, "caf\xe9s");
  g_assert_true (w.not_utf8);
  text = improve_json_writer_finish (&w, NULL);
  g_assert_cmpstr (text, ==, "\"caf\xef\xbf\xbds\"\n");
}

static void
test_doubles (void)
{
  static const struct
  {
    double value;
    const char *text;
  } cases[] = {
    { 0.1, "0.1\n" },  { 4.8, "4.8\n" },      { 12.1, "12.1\n" }, { 1.0 / 3, "0.3333333333333333\n" }, { 50, "50\n" },
    { -0.0, "-0\n" }, { 1e300, "1e+300\n" }, { NAN, "null\n" },  { 5e-324, "4.94065645841247e-324\n" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      ImproveJsonWriter w;
      g_autofree char *text = NULL;

      improve_json_writer_init (&w);
      improve_json_writer_double (&w, cases[i].value);
      text = improve_json_writer_finish (&w, NULL);
      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

static void
test_locale (void)
{
  if (setlocale (LC_ALL, "de_DE.UTF-8") == NULL)
    {
      g_test_skip ("the German locale is not installed");
      return;
    }
  test_doubles ();
  setlocale (LC_ALL, "C");
}

static void
test_raw_layout (void)
{
  static const char *const values[] = { "{}", "[]", "-1.50e3", "\"a \\\"b\\\" : {\"", "true", "[[],[[]],{\"a\":{}}]" };
  g_autofree char *nested = write_raw (" [ [ 1 ,2 ] , { \"x\" : \"a,b:[\\\\\" , \"y\":null } ] ");

  g_assert_cmpstr (nested, ==,
                   "[\n  [\n    1,\n    2\n  ],\n  {\n    \"x\": \"a,b:[\\\\\",\n    \"y\": null\n  }\n]\n");
  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autofree char *once = write_raw (values[i]);
      g_autofree char *twice = write_raw (once);
      g_autoptr (ImproveJsonReader) reader = drain (once, -1);

      g_assert_cmpstr (once, ==, twice);
      g_assert_true (improve_json_reader_is_faultless (reader));
    }
}

static void
test_deep_indent (void)
{
  ImproveJsonWriter w;
  g_autofree char *text = NULL;

  improve_json_writer_init (&w);
  for (guint i = 0; i < 30; i++)
    improve_json_writer_begin_array (&w);
  improve_json_writer_null (&w);
  for (guint i = 0; i < 30; i++)
    improve_json_writer_end (&w);
  text = improve_json_writer_finish (&w, NULL);
  g_assert_nonnull (strstr (text, "\n                                                            null\n"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/document/json-writer/layout", test_layout);
  g_test_add_func ("/document/json-writer/escapes", test_escapes);
  g_test_add_func ("/document/json-writer/escapes-come-back", test_escapes_come_back);
  g_test_add_func ("/document/json-writer/not-utf8", test_not_utf8);
  g_test_add_func ("/document/json-writer/doubles", test_doubles);
  g_test_add_func ("/document/json-writer/locale", test_locale);
  g_test_add_func ("/document/json-writer/raw-layout", test_raw_layout);
  g_test_add_func ("/document/json-writer/deep-indent", test_deep_indent);
  return g_test_run ();
}
