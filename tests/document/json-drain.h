/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

/* Reads whole documents through the gate for the tests of this folder. */

#include <libimprove/document/improve-json-reader-private.h>

/* No more steps than this for every byte, whatever the document. */
#define STEPS_A_BYTE 8
/* Placing the first fault costs as much as one more reading of a small document. */
#define STEPS_AT_LEAST 65536

/* Reads @bytes to the end or to where the reader stops, every whole number as one of 64 bits. */
static inline ImproveJsonReader *
drain_bytes (GBytes *bytes, const ImproveJsonLimits *limits)
{
  ImproveJsonReader *reader = improve_json_reader_new (bytes, limits);
  ImproveJsonToken token;
  gint64 value;

  do
    {
      token = improve_json_reader_next (reader);
      if (token == IMPROVE_JSON_NUMBER && improve_json_reader_is_integer (reader))
        improve_json_reader_get_int (reader, &value);
    }
  while (token > IMPROVE_JSON_END);
  g_assert_cmpint (token == IMPROVE_JSON_FAULT, <=, !improve_json_reader_is_faultless (reader));
  g_assert_cmpuint (improve_json_reader_get_steps (reader), <=,
                    STEPS_A_BYTE * g_bytes_get_size (bytes) + STEPS_AT_LEAST);
  return reader;
}

static inline ImproveJsonReader *
drain (const char *text, gssize length)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length >= 0 ? (gsize) length : strlen (text));

  return drain_bytes (bytes, NULL);
}

static inline const ImproveJsonFault *
first_fault (ImproveJsonReader *reader)
{
  const GPtrArray *faults = improve_json_reader_get_faults (reader);

  return faults->len > 0 ? g_ptr_array_index (faults, 0) : NULL;
}
