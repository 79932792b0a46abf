/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

/* What a document holds, between its bytes and the public ImproveDocument. */

#include <gio/gio.h>

#include <libimprove/document/improve-json-reader-private.h>
#include <libimprove/document/improve-json-writer-private.h>
#include <libimprove/model/improve-plan.h>

G_BEGIN_DECLS

#define IMPROVE_DOCUMENT_FORMAT "improve-plan"
#define IMPROVE_DOCUMENT_VERSION 1

/* An entity takes as much memory as many plain values, though "{}" be all that is written of it. */
#define IMPROVE_VALUES_AN_ENTITY 8

typedef struct
{
  ImprovePlan *plan;
  int version;          /* of the format, as the document says it */
  char **extras;        /* unknown members beside the plan: name and JSON text in turn, NULL at the end; may be NULL */
  GListStore *warnings; /* of ImproveFault */
  guint n_kept;         /* unknown members at every level, and words kept though unknown */
} ImproveDocumentContent;

void improve_document_content_clear (ImproveDocumentContent *self);

/* in improve-document-parse.c */
gboolean       improve_document_parse        (ImproveDocumentContent  *self,
                                              GBytes                  *bytes,
                                              const ImproveJsonLimits *limits,
                                              ImproveJsonReader       *reader,
                                              GCancellable            *cancellable);
ImproveEntity *improve_document_parse_entity (GType                    type,
                                              ImproveJsonReader       *reader);

/* in improve-document-write.c */
GBytes  *improve_document_content_to_bytes (const ImproveDocumentContent  *self,
                                            guint                         *n_entities,
                                            GError                       **error);
gboolean improve_document_write_entity     (ImproveJsonWriter             *writer,
                                            ImproveEntity                 *entity,
                                            GError                       **error);

G_END_DECLS
