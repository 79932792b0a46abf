/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

#include <libimprove/base/improve-version-macros.h>
#include <libimprove/model/improve-plan.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_DOCUMENT (improve_document_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveDocument, improve_document, IMPROVE, DOCUMENT, GObject)

IMPROVE_AVAILABLE_IN_1_0 ImproveDocument *improve_document_new          (ImprovePlan          *plan);

IMPROVE_AVAILABLE_IN_1_0 ImproveDocument *improve_document_load         (const char           *path,
                                                                         GCancellable         *cancellable,
                                                                         GError              **error);
IMPROVE_AVAILABLE_IN_1_0 void             improve_document_load_async   (const char           *path,
                                                                         int                   io_priority,
                                                                         GCancellable         *cancellable,
                                                                         GAsyncReadyCallback   callback,
                                                                         gpointer              user_data);
IMPROVE_AVAILABLE_IN_1_0 ImproveDocument *improve_document_load_finish  (GAsyncResult         *result,
                                                                         GError              **error);
IMPROVE_AVAILABLE_IN_1_0 ImproveDocument *improve_document_load_bytes   (GBytes               *bytes,
                                                                         GError              **error);

IMPROVE_AVAILABLE_IN_1_0 gboolean         improve_document_save         (ImproveDocument      *self,
                                                                         GCancellable         *cancellable,
                                                                         GError              **error);
IMPROVE_AVAILABLE_IN_1_0 void             improve_document_save_async   (ImproveDocument      *self,
                                                                         int                   io_priority,
                                                                         GCancellable         *cancellable,
                                                                         GAsyncReadyCallback   callback,
                                                                         gpointer              user_data);
IMPROVE_AVAILABLE_IN_1_0 gboolean         improve_document_save_finish  (ImproveDocument      *self,
                                                                         GAsyncResult         *result,
                                                                         GError              **error);
IMPROVE_AVAILABLE_IN_1_0 gboolean         improve_document_save_as      (ImproveDocument      *self,
                                                                         const char           *path,
                                                                         gboolean              overwrite,
                                                                         GCancellable         *cancellable,
                                                                         GError              **error);
IMPROVE_AVAILABLE_IN_1_0 void             improve_document_save_as_async  (ImproveDocument      *self,
                                                                           const char           *path,
                                                                           gboolean              overwrite,
                                                                           int                   io_priority,
                                                                           GCancellable         *cancellable,
                                                                           GAsyncReadyCallback   callback,
                                                                           gpointer              user_data);
IMPROVE_AVAILABLE_IN_1_0 gboolean         improve_document_save_as_finish (ImproveDocument      *self,
                                                                           GAsyncResult         *result,
                                                                           GError              **error);
IMPROVE_AVAILABLE_IN_1_0 GBytes          *improve_document_to_bytes       (ImproveDocument      *self,
                                                                           GError              **error);

IMPROVE_AVAILABLE_IN_1_0 ImprovePlan     *improve_document_get_plan           (ImproveDocument *self);
IMPROVE_AVAILABLE_IN_1_0 GFile           *improve_document_get_file           (ImproveDocument *self);
IMPROVE_AVAILABLE_IN_1_0 const char      *improve_document_get_digest         (ImproveDocument *self);
IMPROVE_AVAILABLE_IN_1_0 int              improve_document_get_format_version (ImproveDocument *self);
IMPROVE_AVAILABLE_IN_1_0 GListModel      *improve_document_get_warnings       (ImproveDocument *self);
IMPROVE_AVAILABLE_IN_1_0 int              improve_document_get_n_kept         (ImproveDocument *self);

IMPROVE_AVAILABLE_IN_1_0 char            *improve_document_dup_schema     (void);

G_END_DECLS
