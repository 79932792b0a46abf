/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

/* What the document does with each kind of row. A new kind is one entry in the table of improve-kind-json.c. */

#include <libimprove/document/improve-json-reader-private.h>
#include <libimprove/document/improve-json-writer-private.h>
#include <libimprove/entity/improve-row-private.h>

G_BEGIN_DECLS

typedef enum {
  IMPROVE_READING_DONE,
  IMPROVE_READING_WRONG_TYPE,   /* not the JSON type the kind is written as */
  IMPROVE_READING_WRONG_FORM,   /* a string that is no date, no decimal number … */
  IMPROVE_READING_OUT_OF_RANGE,
  IMPROVE_READING_UNKNOWN_WORD, /* a string that is no word of the enum */
  IMPROVE_READING_FAULT,        /* the gate has noted what is wrong */
} ImproveReading;

typedef struct
{
  /* Reads the value whose first token is the current one into the struct member, taking all its tokens if it is DONE.
   * NULL for owned children. */
  ImproveReading (*read) (ImproveJsonReader *reader, const ImproveRow *row, gpointer member);
  /* Writes a member that is not absent; FALSE where the value is one that would not be read back. */
  gboolean (*write) (ImproveJsonWriter *writer, const ImproveRow *row, gpointer member);
  /* Writes the members of the JSON Schema of the value. */
  void (*schema) (ImproveJsonWriter *writer, const ImproveRow *row);
  /* What a person should write, for messages. */
  const char *wanted;
} ImproveKindJson;

const ImproveKindJson *improve_kind_json_get (ImproveKind kind);

G_END_DECLS
