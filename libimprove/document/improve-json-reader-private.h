/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

/*
 * The gate: a strict, iterative pull reader of RFC 8259 JSON over a buffer. It builds no tree and never recurses.
 *
 * improve_json_reader_next() answers token by token. A syntax fault, a limit or broken UTF-8 stops it for good (every
 * further token is IMPROVE_JSON_FAULT); other faults (a repeated member, \u0000, a number out of range, and all that
 * the caller reports with improve_json_reader_fault()) are noted and reading goes on, so that one reading can list
 * many. Who uses the values must ask improve_json_reader_is_faultless() at the end.
 */

#include <libimprove/base/improve-date.h>

G_BEGIN_DECLS

typedef enum {
  IMPROVE_JSON_FAULT,
  IMPROVE_JSON_END,
  IMPROVE_JSON_OBJECT_START,
  IMPROVE_JSON_OBJECT_END,
  IMPROVE_JSON_ARRAY_START,
  IMPROVE_JSON_ARRAY_END,
  IMPROVE_JSON_MEMBER,
  IMPROVE_JSON_STRING,
  IMPROVE_JSON_NUMBER,
  IMPROVE_JSON_TRUE,
  IMPROVE_JSON_FALSE,
  IMPROVE_JSON_NULL,
} ImproveJsonToken;

/* None of them can be switched off: 0 is read as 1. */
typedef struct
{
  gsize max_bytes;
  gsize max_string; /* bytes of one string, name or number */
  gsize max_nodes;  /* values, of whatever type */
  guint max_depth;  /* objects and arrays within each other */
  guint max_members;
  guint max_faults;
} ImproveJsonLimits;

#define IMPROVE_JSON_LIMITS_DEFAULT { 64 << 20, 1 << 20, 4000000, 64, 256, 100 }

/* What is wrong with a document, and where. */
typedef struct
{
  const char *id; /* "json-depth": static */
  int code;       /* an ImproveDocumentError */
  char *pointer;  /* JSON Pointer; over-long names are cut, control characters replaced */
  char *message;  /* with a mend; without id and place */
  gsize offset;   /* in bytes, from 0 */
  guint line;     /* from 1 */
  guint column;   /* from 1, in characters */
} ImproveJsonFault;

typedef struct _ImproveJsonReader ImproveJsonReader;

ImproveJsonReader *improve_json_reader_new  (GBytes                  *bytes,
                                             const ImproveJsonLimits *limits);
void               improve_json_reader_free (ImproveJsonReader       *self);

ImproveJsonToken improve_json_reader_next  (ImproveJsonReader *self);
ImproveJsonToken improve_json_reader_token (ImproveJsonReader *self);

/* The current token. Texts are not terminated and last until the next call of improve_json_reader_next(). */
const char *improve_json_reader_text       (ImproveJsonReader *self,
                                            gsize             *length);
gboolean    improve_json_reader_is_integer (ImproveJsonReader *self);
gboolean    improve_json_reader_get_int    (ImproveJsonReader *self,
                                            gint64            *value);
gboolean    improve_json_reader_get_double (ImproveJsonReader *self,
                                            double            *value);

/* The value whose first token is the current one: afterwards the current token is its last. */
gboolean improve_json_reader_skip       (ImproveJsonReader *self);
gboolean improve_json_reader_append_raw (ImproveJsonReader *self,
                                         GString           *raw);

/* Counts @nodes more values than the text has, for what the caller makes of one. FALSE where that was too many. */
gboolean improve_json_reader_charge     (ImproveJsonReader *self,
                                         guint              nodes);

/* The current token, a string, as a date or a moment; NULL where it is none. */
ImproveDate *improve_json_reader_dup_date    (ImproveJsonReader *self);
GDateTime   *improve_json_reader_dup_instant (ImproveJsonReader *self);

/* How many objects and arrays are open; and reading on until no more than @depth are. */
guint    improve_json_reader_depth      (ImproveJsonReader *self);
gboolean improve_json_reader_leave      (ImproveJsonReader *self,
                                         guint              depth);

char            *improve_json_reader_dup_pointer  (ImproveJsonReader *self);
void             improve_json_reader_get_place    (ImproveJsonReader *self,
                                                   guint             *line,
                                                   guint             *column,
                                                   gsize             *offset);
void             improve_json_reader_fault        (ImproveJsonReader *self,
                                                   int                code,
                                                   const char        *id,
                                                   const char        *format,
                                                   ...) G_GNUC_PRINTF (4, 5);
void             improve_json_reader_stop         (ImproveJsonReader *self);
gboolean         improve_json_reader_is_faultless (ImproveJsonReader *self);
const GPtrArray *improve_json_reader_get_faults   (ImproveJsonReader *self);
void             improve_json_reader_set_error    (ImproveJsonReader *self,
                                                   GError           **error);
gsize            improve_json_reader_get_steps    (ImproveJsonReader *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ImproveJsonReader, improve_json_reader_free)

G_END_DECLS
