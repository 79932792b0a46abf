/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/reading/improve-inspection-report.h>
#include <libimprove/reading/improve-report-profile.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_REPORT_READER (improve_report_reader_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveReportReader, improve_report_reader, IMPROVE, REPORT_READER, GObject)

IMPROVE_AVAILABLE_IN_1_0
ImproveReportReader *improve_report_reader_new (void);

IMPROVE_AVAILABLE_IN_1_0
void improve_report_reader_add_profile (ImproveReportReader  *self,
                                        ImproveReportProfile *profile);
IMPROVE_AVAILABLE_IN_1_0
int improve_report_reader_get_max_bytes (ImproveReportReader *self);
IMPROVE_AVAILABLE_IN_1_0
void improve_report_reader_set_max_bytes (ImproveReportReader *self,
                                          int                  max_bytes);
IMPROVE_AVAILABLE_IN_1_0
int improve_report_reader_get_max_line (ImproveReportReader *self);
IMPROVE_AVAILABLE_IN_1_0
void improve_report_reader_set_max_line (ImproveReportReader *self,
                                         int                  max_line);
IMPROVE_AVAILABLE_IN_1_0
int improve_report_reader_get_max_lines (ImproveReportReader *self);
IMPROVE_AVAILABLE_IN_1_0
void improve_report_reader_set_max_lines (ImproveReportReader *self,
                                          int                  max_lines);

IMPROVE_AVAILABLE_IN_1_0
ImproveInspectionReport *improve_report_reader_read_bytes (ImproveReportReader *self,
                                                           GBytes              *bytes,
                                                           GError             **error);
IMPROVE_AVAILABLE_IN_1_0
ImproveInspectionReport *improve_report_reader_read_file (ImproveReportReader *self,
                                                          const char          *path,
                                                          GCancellable        *cancellable,
                                                          GError             **error);

G_END_DECLS
