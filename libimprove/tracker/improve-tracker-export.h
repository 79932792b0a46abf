/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/model/improve-plan.h>
#include <libimprove/tracker/improve-tracker-mapping.h>

G_BEGIN_DECLS

IMPROVE_AVAILABLE_IN_1_0
char *improve_tracker_mapping_export_csv (ImproveTrackerMapping *self,
                                          ImprovePlan           *plan);
IMPROVE_AVAILABLE_IN_1_0
char *improve_tracker_mapping_export_sidecar (ImproveTrackerMapping *self,
                                              ImprovePlan           *plan,
                                              const char            *csv_name);
IMPROVE_AVAILABLE_IN_1_0
char *improve_tracker_mapping_make_template (ImproveTrackerMapping *self);

G_END_DECLS
