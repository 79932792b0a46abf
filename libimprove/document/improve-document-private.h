/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/document/improve-document-content-private.h>
#include <libimprove/document/improve-document.h>

G_BEGIN_DECLS

struct _ImproveDocument
{
  GObject parent_instance;
  ImproveDocumentContent content;
  ImproveJsonLimits limits; /* of who will read it again */
  GFile *file;
  char *digest; /* SHA-256 of the file as it was loaded or saved last; ask improve_document_get_digest() */
  GThread *digesting; /* works the digest out; NULL: it is there, or */
  GBytes *undigested; /* what it is to be worked out from when somebody asks; NULL: it is there */
  gboolean saving;
};

ImproveDocument *improve_document_new_from_content (ImproveDocumentContent *content);
void             improve_document_set_saved        (ImproveDocument        *self,
                                                    const char             *path,
                                                    const char             *digest);
void             improve_document_set_loaded       (ImproveDocument        *self,
                                                    const char             *path,
                                                    GThread                *digesting,
                                                    GBytes                 *undigested);

G_END_DECLS
