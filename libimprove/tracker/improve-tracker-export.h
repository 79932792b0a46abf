/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>
#include <libimprove/base/improve-date.h>
#include <libimprove/model/improve-plan.h>
#include <libimprove/tracker/improve-tracker-mapping.h>

G_BEGIN_DECLS

IMPROVE_AVAILABLE_IN_1_0
char *improve_tracker_mapping_export_csv (ImproveTrackerMapping *self,
                                          ImprovePlan           *plan);
IMPROVE_AVAILABLE_IN_1_0
GBytes *improve_tracker_mapping_export_xlsx (ImproveTrackerMapping *self,
                                             ImprovePlan           *plan,
                                             ImproveDate           *as_of,
                                             GError               **error);
IMPROVE_AVAILABLE_IN_1_0
gboolean improve_tracker_mapping_export_file (ImproveTrackerMapping *self,
                                              ImprovePlan           *plan,
                                              const char            *path,
                                              ImproveDate           *as_of,
                                              GCancellable          *cancellable,
                                              GError               **error);
IMPROVE_AVAILABLE_IN_1_0
void improve_tracker_mapping_export_file_async (ImproveTrackerMapping *self,
                                                ImprovePlan           *plan,
                                                const char            *path,
                                                ImproveDate           *as_of,
                                                int                    io_priority,
                                                GCancellable          *cancellable,
                                                GAsyncReadyCallback    callback,
                                                gpointer               user_data);
IMPROVE_AVAILABLE_IN_1_0
gboolean improve_tracker_mapping_export_file_finish (ImproveTrackerMapping *self,
                                                     GAsyncResult          *result,
                                                     GError               **error);
IMPROVE_AVAILABLE_IN_1_0
char *improve_tracker_mapping_export_sidecar (ImproveTrackerMapping *self,
                                              ImprovePlan           *plan,
                                              const char            *csv_name);
IMPROVE_AVAILABLE_IN_1_0
char *improve_tracker_mapping_export_tidy_csv (ImproveTrackerMapping *self,
                                               ImprovePlan           *plan);
IMPROVE_AVAILABLE_IN_1_0
char *improve_tracker_mapping_export_tidy_sidecar (ImproveTrackerMapping *self,
                                                   ImprovePlan           *plan,
                                                   const char            *csv_name);
IMPROVE_AVAILABLE_IN_1_0
char *improve_tracker_mapping_make_template (ImproveTrackerMapping *self);

G_END_DECLS
