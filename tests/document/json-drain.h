/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

/* Reads whole documents through the gate for the tests of this folder. */

#include <string.h>

#include <libimprove/document/improve-json-places-private.h>
#include <libimprove/document/improve-json-reader-private.h>

/* No more steps than this for every byte, whatever the document. */
#define STEPS_A_BYTE 8

/* And for each fault, of which there are a hundred at most, what finding its two places and writing its pointer takes. */
static inline gsize
most_steps (ImproveJsonReader *reader, gsize n_bytes)
{
  const GPtrArray *faults = improve_json_reader_get_faults (reader);
  gsize steps = STEPS_A_BYTE * n_bytes + STEPS_A_BYTE;

  for (guint i = 0; i < faults->len; i++)
    {
      const ImproveJsonFault *fault = g_ptr_array_index (faults, i);

      steps += 2 * IMPROVE_JSON_BYTES_A_MARK + strlen (fault->pointer);
    }
  return steps;
}

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
  g_assert_cmpuint (improve_json_reader_get_steps (reader), <=, most_steps (reader, g_bytes_get_size (bytes)));
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
