/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>
#include <libimprove/base/improve-date.h>
#include <libimprove/model/improve-plan.h>
#include <libimprove/tracker/improve-tracker-mapping.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_TRACKER_IMPORT (improve_tracker_import_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveTrackerImport, improve_tracker_import, IMPROVE, TRACKER_IMPORT, GObject)

IMPROVE_AVAILABLE_IN_1_0
ImproveTrackerImport *improve_tracker_mapping_import_file (ImproveTrackerMapping *self,
                                                           const char            *path,
                                                           ImprovePlan           *plan,
                                                           ImproveDate           *known_at,
                                                           const char *const     *decisions,
                                                           GCancellable          *cancellable,
                                                           GError               **error);
IMPROVE_AVAILABLE_IN_1_0
void improve_tracker_mapping_import_file_async (ImproveTrackerMapping *self,
                                                const char            *path,
                                                ImprovePlan           *plan,
                                                ImproveDate           *known_at,
                                                const char *const     *decisions,
                                                int                    io_priority,
                                                GCancellable          *cancellable,
                                                GAsyncReadyCallback    callback,
                                                gpointer               user_data);
IMPROVE_AVAILABLE_IN_1_0
ImproveTrackerImport *improve_tracker_mapping_import_file_finish (ImproveTrackerMapping *self,
                                                                  GAsyncResult          *result,
                                                                  GError               **error);
IMPROVE_AVAILABLE_IN_1_0
ImproveTrackerImport *improve_tracker_mapping_import_bytes (ImproveTrackerMapping *self,
                                                            GBytes                *bytes,
                                                            const char            *source,
                                                            ImprovePlan           *plan,
                                                            ImproveDate           *known_at,
                                                            const char *const     *decisions,
                                                            GError               **error);

IMPROVE_AVAILABLE_IN_1_0
ImprovePlan *improve_tracker_import_get_plan (ImproveTrackerImport *self);
IMPROVE_AVAILABLE_IN_1_0
GListModel *improve_tracker_import_get_notes (ImproveTrackerImport *self);
IMPROVE_AVAILABLE_IN_1_0
GListModel *improve_tracker_import_get_matches (ImproveTrackerImport *self);
IMPROVE_AVAILABLE_IN_1_0
int improve_tracker_import_get_rows_read (ImproveTrackerImport *self);
IMPROVE_AVAILABLE_IN_1_0
int improve_tracker_import_get_rows_made (ImproveTrackerImport *self);
IMPROVE_AVAILABLE_IN_1_0
int improve_tracker_import_get_rows_matched (ImproveTrackerImport *self);
IMPROVE_AVAILABLE_IN_1_0
int improve_tracker_import_get_rows_done (ImproveTrackerImport *self);
IMPROVE_AVAILABLE_IN_1_0
int improve_tracker_import_get_rows_vanished (ImproveTrackerImport *self);
IMPROVE_AVAILABLE_IN_1_0
int improve_tracker_import_get_rows_listed (ImproveTrackerImport *self);

G_END_DECLS
