/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/document/improve-json-writer-private.h>
#include <libimprove/model/improve-action.h>
#include <libimprove/model/improve-claim.h>
#include <libimprove/model/improve-plan.h>
#include <libimprove/tracker/improve-tracker-kept-private.h>
#include <libimprove/tracker/improve-tracker-mapping-private.h>

G_BEGIN_DECLS

/* One export on its way. */
typedef struct
{
  ImproveTrackerMapping *mapping;
  ImprovePlan *plan;
  char **headings;
  ImproveTrackerLayout layout;   /* of the headings */
  char *by_id;                   /* the party of the mapping; NULL: the plan does not know it */
  GHashTable *claims;            /* id of an action to its latest claim of delivery by that party */
} ImproveTrackerExporter;

/* The cells of one action in the last tracker it stood in, by column; empty ones for an action that stood in none. */
typedef struct
{
  const char *raw[IMPROVE_TRACKER_N_COLUMNS];
} ImproveTrackerRaw;

void improve_tracker_exporter_open (ImproveTrackerExporter *exporter,
                                    ImproveTrackerMapping  *mapping,
                                    ImprovePlan            *plan);
void improve_tracker_exporter_clear (ImproveTrackerExporter *exporter);
GPtrArray *improve_tracker_exporter_list_rows (ImproveTrackerExporter *exporter);
void improve_tracker_sidecar_begin (ImproveJsonWriter *writer,
                                    const char        *csv_name);
char *improve_tracker_sidecar_end (ImproveJsonWriter *writer);
char **improve_tracker_dup_headings (ImproveTrackerMapping *mapping);

char *improve_tracker_cell_print (ImproveTrackerExporter  *exporter,
                                  ImproveAction           *action,
                                  ImproveTrackerColumn     column,
                                  const ImproveTrackerRaw *row);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ImproveTrackerExporter, improve_tracker_exporter_clear)

G_END_DECLS
