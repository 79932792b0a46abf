/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/reading/improve-inspection-report.h>
#include <libimprove/reading/improve-report-profile.h>
#include <libimprove/reading/improve-text-reader.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_REPORT_READER (improve_report_reader_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveReportReader, improve_report_reader, IMPROVE, REPORT_READER, ImproveTextReader)

IMPROVE_AVAILABLE_IN_1_0
ImproveReportReader *improve_report_reader_new (void);

IMPROVE_AVAILABLE_IN_1_0
void improve_report_reader_add_profile (ImproveReportReader  *self,
                                        ImproveReportProfile *profile);

IMPROVE_AVAILABLE_IN_1_0
ImproveInspectionReport *improve_report_reader_read_bytes (ImproveReportReader *self,
                                                           GBytes              *bytes,
                                                           GError             **error);
IMPROVE_AVAILABLE_IN_1_0
ImproveInspectionReport *improve_report_reader_read_file (ImproveReportReader *self,
                                                          const char          *path,
                                                          GCancellable        *cancellable,
                                                          GError             **error);
IMPROVE_AVAILABLE_IN_1_0
void improve_report_reader_read_file_async (ImproveReportReader *self,
                                            const char          *path,
                                            int                  io_priority,
                                            GCancellable        *cancellable,
                                            GAsyncReadyCallback  callback,
                                            gpointer             user_data);
IMPROVE_AVAILABLE_IN_1_0
ImproveInspectionReport *improve_report_reader_read_file_finish (ImproveReportReader *self,
                                                                 GAsyncResult        *result,
                                                                 GError             **error);

G_END_DECLS
