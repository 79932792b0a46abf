/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

/* The inside of the gate, shared by its files only: users take improve-json-reader-private.h. */

#include <libimprove/document/improve-json-names-private.h>
#include <libimprove/document/improve-json-places-private.h>
#include <libimprove/document/improve-json-reader-private.h>
#include <libimprove/document/improve-json-scan-private.h>
#include <libimprove/document/improve-json-shared-private.h>

G_BEGIN_DECLS

typedef enum {
  IMPROVE_JSON_EXPECT_VALUE,
  IMPROVE_JSON_EXPECT_FIRST, /* the first element or member, or the end */
  IMPROVE_JSON_EXPECT_MORE,  /* a comma or the end */
  IMPROVE_JSON_EXPECT_END,   /* of the document */
} ImproveJsonExpect;

typedef struct
{
  gboolean is_object;
  guint elements; /* of an array: begun so far */
} ImproveJsonLevel;

struct _ImproveJsonReader
{
  GBytes *bytes;
  const guint8 *text;
  const guint8 *end;
  const guint8 *p;     /* next byte */
  const guint8 *start; /* first byte of the current token */
  ImproveJsonToken token;
  ImproveJsonExpect expect;
  gboolean stopped;
  gboolean whole; /* the number has neither fraction nor exponent */
  const char *value;
  gsize value_length;
  GString *scratch; /* the value, where it had escapes */
  ImproveJsonLevel *levels;
  guint depth;
  guint room;
  gsize nodes;
  gsize steps; /* beyond one for every byte read */
  ImproveJsonLimits limits;
  ImproveJsonNames names;
  ImproveJsonPlaces places;
  GPtrArray *faults;
  ImproveJsonShared shared;
};

ImproveJsonToken improve_json_stop         (ImproveJsonReader *self,
                                            const guint8      *where,
                                            int                code,
                                            const char        *id,
                                            const char        *format,
                                            ...) G_GNUC_PRINTF (5, 6);
void             improve_json_note         (ImproveJsonReader *self,
                                            const guint8      *where,
                                            int                code,
                                            const char        *id,
                                            const char        *format,
                                            ...) G_GNUC_PRINTF (5, 6);
ImproveJsonToken improve_json_stop_at_flaw (ImproveJsonReader *self,
                                            ImproveJsonScan    scan);
ImproveJsonToken improve_json_stop_at_byte (ImproveJsonReader *self,
                                            const guint8      *where,
                                            const char        *wanted);
void             improve_json_fault_free   (ImproveJsonFault  *fault);
gboolean         improve_json_check_number (ImproveJsonReader *self);
char            *improve_json_dup_safe     (const char        *text,
                                            gsize              length);

G_END_DECLS
