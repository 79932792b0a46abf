/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>
#include <libimprove/base/improve-version-macros.h>
#include <libimprove/tracker/improve-date-order.h>

G_BEGIN_DECLS

/**
 * ImproveTrackerMapping:
 *
 * What the columns and words of somebody's tracker mean: which heading is which property, which words are which status,
 * whose word a status is, in what order dates are written, how several owners share a cell.
 *
 * A mapping is a small file of lines `name=value` in groups, for a person to read and correct. The names in its group
 * `columns` are those of the properties of #ImproveAction where there is one. Mappings never change once loaded.
 *
 * Since: 1.0
 */
#define IMPROVE_TYPE_TRACKER_MAPPING (improve_tracker_mapping_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveTrackerMapping, improve_tracker_mapping, IMPROVE, TRACKER_MAPPING, GObject)

IMPROVE_AVAILABLE_IN_1_0
char **improve_tracker_mapping_list_names (void);

IMPROVE_AVAILABLE_IN_1_0
ImproveTrackerMapping *improve_tracker_mapping_new_from_name (const char *name,
                                                              GError    **error);
IMPROVE_AVAILABLE_IN_1_0
ImproveTrackerMapping *improve_tracker_mapping_new_from_file (const char   *path,
                                                              GCancellable *cancellable,
                                                              GError      **error);
IMPROVE_AVAILABLE_IN_1_0
void                   improve_tracker_mapping_new_from_file_async  (const char         *path,
                                                                     int                 io_priority,
                                                                     GCancellable       *cancellable,
                                                                     GAsyncReadyCallback callback,
                                                                     gpointer            user_data);
IMPROVE_AVAILABLE_IN_1_0
ImproveTrackerMapping *improve_tracker_mapping_new_from_file_finish (GAsyncResult *result,
                                                                     GError      **error);
IMPROVE_AVAILABLE_IN_1_0
ImproveTrackerMapping *improve_tracker_mapping_new_from_text (const char *text,
                                                              GError    **error);

IMPROVE_AVAILABLE_IN_1_0
ImproveTrackerMapping *improve_tracker_mapping_new_for_party (ImproveTrackerMapping *other,
                                                              const char            *party);

IMPROVE_AVAILABLE_IN_1_0
ImproveTrackerMapping *improve_tracker_mapping_new_guessed (GBytes  *bytes,
                                                            GError **error);
IMPROVE_AVAILABLE_IN_1_0
double improve_tracker_mapping_get_confidence (ImproveTrackerMapping *self,
                                               const char            *column);

IMPROVE_AVAILABLE_IN_1_0
const char *improve_tracker_mapping_get_name (ImproveTrackerMapping *self);
IMPROVE_AVAILABLE_IN_1_0
const char *improve_tracker_mapping_get_title (ImproveTrackerMapping *self);
IMPROVE_AVAILABLE_IN_1_0
const char *improve_tracker_mapping_get_party (ImproveTrackerMapping *self);
IMPROVE_AVAILABLE_IN_1_0
ImproveDateOrder improve_tracker_mapping_get_date_order (ImproveTrackerMapping *self);
IMPROVE_AVAILABLE_IN_1_0
char **improve_tracker_mapping_list_columns (ImproveTrackerMapping *self);
IMPROVE_AVAILABLE_IN_1_0
char **improve_tracker_mapping_list_headings (ImproveTrackerMapping *self,
                                              const char            *column);
IMPROVE_AVAILABLE_IN_1_0
char *improve_tracker_mapping_to_text (ImproveTrackerMapping *self);

G_END_DECLS
