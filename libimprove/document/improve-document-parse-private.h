/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

/* The parts of reading a plan that improve-document-parse.c and improve-document-envelope.c share. */

#include <libimprove/document/improve-document-content-private.h>
#include <libimprove/entity/improve-row-private.h>

G_BEGIN_DECLS

/* An object that becomes an entity, or the array of a list row of one, that has begun and not ended. */
typedef struct
{
  ImproveEntity *entity;
  const ImproveRowTable *table;
  const ImproveRow *list; /* NULL: the object itself */
  guint next;             /* the row after the last one read: members mostly come in the order of the rows */
  GPtrArray *extras;
} ImproveParseFrame;

typedef struct
{
  ImproveJsonReader *reader;
  GArray *frames;
  ImproveDocumentContent *content;
  gboolean newer; /* the document has a newer version than this library */
  GCancellable *cancellable; /* may be NULL */
} ImproveParse;

void                   improve_parse_note          (ImproveParse           *self,
                                                    const char             *id,
                                                    const char             *format,
                                                    ...) G_GNUC_PRINTF (3, 4);
void                   improve_parse_keep_member   (ImproveParse           *self,
                                                    GPtrArray             **extras);
char                 **improve_parse_finish_extras (GPtrArray             **extras);
void                   improve_parse_push          (ImproveParse           *self,
                                                    ImproveEntity          *entity,
                                                    const ImproveRow       *list);
const ImproveRowEntry *improve_parse_find_row      (ImproveParseFrame      *frame,
                                                    const char             *name,
                                                    gsize                   length);
void                   improve_parse_read_member   (ImproveParse           *self,
                                                    ImproveParseFrame      *frame,
                                                    const ImproveRowEntry  *entry);
void                   improve_parse_run           (ImproveParse           *self);

G_END_DECLS
