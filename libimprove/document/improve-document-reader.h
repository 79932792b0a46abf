/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/document/improve-document.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_DOCUMENT_READER (improve_document_reader_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveDocumentReader, improve_document_reader, IMPROVE, DOCUMENT_READER, GObject)

IMPROVE_AVAILABLE_IN_1_0 ImproveDocumentReader *improve_document_reader_new (void);

IMPROVE_AVAILABLE_IN_1_0 ImproveDocument *improve_document_reader_load        (ImproveDocumentReader  *self,
                                                                               const char             *path,
                                                                               GCancellable           *cancellable,
                                                                               GError                **error);
IMPROVE_AVAILABLE_IN_1_0 void             improve_document_reader_load_async  (ImproveDocumentReader  *self,
                                                                               const char             *path,
                                                                               int                     io_priority,
                                                                               GCancellable           *cancellable,
                                                                               GAsyncReadyCallback     callback,
                                                                               gpointer                user_data);
IMPROVE_AVAILABLE_IN_1_0 ImproveDocument *improve_document_reader_load_finish (ImproveDocumentReader  *self,
                                                                               GAsyncResult           *result,
                                                                               GError                **error);
IMPROVE_AVAILABLE_IN_1_0 ImproveDocument *improve_document_reader_parse       (ImproveDocumentReader  *self,
                                                                               GBytes                 *bytes,
                                                                               GError                **error);

IMPROVE_AVAILABLE_IN_1_0 void improve_document_use_limits (ImproveDocument       *self,
                                                           ImproveDocumentReader *reader);

IMPROVE_AVAILABLE_IN_1_0 GListModel *improve_document_reader_get_faults (ImproveDocumentReader *self);

IMPROVE_AVAILABLE_IN_1_0 int  improve_document_reader_get_max_bytes   (ImproveDocumentReader *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_document_reader_set_max_bytes   (ImproveDocumentReader *self,
                                                                       int                    value);
IMPROVE_AVAILABLE_IN_1_0 int  improve_document_reader_get_max_depth   (ImproveDocumentReader *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_document_reader_set_max_depth   (ImproveDocumentReader *self,
                                                                       int                    value);
IMPROVE_AVAILABLE_IN_1_0 int  improve_document_reader_get_max_members (ImproveDocumentReader *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_document_reader_set_max_members (ImproveDocumentReader *self,
                                                                       int                    value);
IMPROVE_AVAILABLE_IN_1_0 int  improve_document_reader_get_max_string  (ImproveDocumentReader *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_document_reader_set_max_string  (ImproveDocumentReader *self,
                                                                       int                    value);
IMPROVE_AVAILABLE_IN_1_0 int  improve_document_reader_get_max_nodes   (ImproveDocumentReader *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_document_reader_set_max_nodes   (ImproveDocumentReader *self,
                                                                       int                    value);
IMPROVE_AVAILABLE_IN_1_0 int  improve_document_reader_get_max_faults  (ImproveDocumentReader *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_document_reader_set_max_faults  (ImproveDocumentReader *self,
                                                                       int                    value);

G_END_DECLS
