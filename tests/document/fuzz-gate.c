/* SPDX-License-Identifier: LGPL-2.1-or-later */

/*
 * The gate alone, over any bytes under the usual limits and tight ones: its tokens nest, its texts are UTF-8,
 * its faults have places in the text, and the steps it takes are counted.
 */

#include "json-drain.h"

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

static void
check_text (ImproveJsonReader *reader)
{
  gsize length;
  const char *text = improve_json_reader_text (reader, &length);

  g_assert_true (g_utf8_validate_len (text, length, NULL));
}

static void
check_number (ImproveJsonReader *reader)
{
  gint64 whole;
  double number;

  if (improve_json_reader_is_integer (reader))
    improve_json_reader_get_int (reader, &whole);
  improve_json_reader_get_double (reader, &number);
}

static void
check_tokens (ImproveJsonReader *reader, guint max_depth, gboolean skip)
{
  guint depth = 0;
  guint faults = 0;
  ImproveJsonToken token;

  while ((token = improve_json_reader_next (reader)) > IMPROVE_JSON_END)
    {
      if (token == IMPROVE_JSON_OBJECT_START || token == IMPROVE_JSON_ARRAY_START)
        depth++;
      if (token == IMPROVE_JSON_OBJECT_END || token == IMPROVE_JSON_ARRAY_END)
        depth--;
      g_assert_cmpuint (depth, ==, improve_json_reader_depth (reader));
      g_assert_cmpuint (depth, <=, max_depth);
      /* a text that the gate has found fault with is not looked at by anybody */
      if (improve_json_reader_get_faults (reader)->len == faults
          && (token == IMPROVE_JSON_MEMBER || token == IMPROVE_JSON_STRING))
        check_text (reader);
      if (token == IMPROVE_JSON_NUMBER)
        check_number (reader);
      faults = improve_json_reader_get_faults (reader)->len;
      if (skip && token == IMPROVE_JSON_ARRAY_START && improve_json_reader_skip (reader))
        depth--;
    }
  if (token == IMPROVE_JSON_END)
    g_assert_cmpuint (depth, ==, 0);
  g_assert_cmpint (token, ==, improve_json_reader_next (reader));
}

static void
check_faults (ImproveJsonReader *reader, gsize size, guint most)
{
  const GPtrArray *faults = improve_json_reader_get_faults (reader);

  g_assert_cmpuint (faults->len, <=, most);
  for (guint i = 0; i < faults->len; i++)
    {
      const ImproveJsonFault *fault = g_ptr_array_index (faults, i);

      g_assert_cmpuint (fault->offset, <=, size);
      g_assert_cmpuint (fault->line, >=, 1);
      g_assert_cmpuint (fault->column, >=, 1);
      g_assert_true (g_utf8_validate (fault->pointer, -1, NULL));
      g_assert_true (g_utf8_validate (fault->message, -1, NULL));
    }
}

static void
read_with (GBytes *bytes, const ImproveJsonLimits *limits, gboolean skip)
{
  g_autoptr (ImproveJsonReader) reader = improve_json_reader_new (bytes, limits);
  g_autoptr (GError) error = NULL;
  gsize size = g_bytes_get_size (bytes);

  check_tokens (reader, limits->max_depth, skip);
  check_faults (reader, size, limits->max_faults);
  if (!improve_json_reader_is_faultless (reader))
    {
      improve_json_reader_set_error (reader, &error);
      g_assert_nonnull (error);
    }
  g_assert_cmpuint (improve_json_reader_get_steps (reader), <=, most_steps (reader, size));
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  const ImproveJsonLimits usual = IMPROVE_JSON_LIMITS_DEFAULT;
  const ImproveJsonLimits tight = { 1000, 8, 20, 3, 4, 2 };
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);

  read_with (bytes, &usual, FALSE);
  read_with (bytes, &usual, TRUE);
  read_with (bytes, &tight, FALSE);
  return 0;
}
