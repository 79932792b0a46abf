/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

#include <libimprove/base/improve-version-macros.h>

G_BEGIN_DECLS

/**
 * ImproveReportProfile:
 *
 * What the reports of one inspection framework look like: the titles on the cover, the areas judged and the words of
 * the grades as printed, the headings above recommendations, whether there is an overall judgement, and which
 * statutory clocks a report starts.
 *
 * A profile is a small file of lines `name=value` in groups, for a person to read and extend: a new framework is a
 * new file. Profiles never change once loaded.
 *
 * Since: 1.0
 */
#define IMPROVE_TYPE_REPORT_PROFILE (improve_report_profile_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveReportProfile, improve_report_profile, IMPROVE, REPORT_PROFILE, GObject)

IMPROVE_AVAILABLE_IN_1_0 char                **improve_report_profile_list_names       (void);
IMPROVE_AVAILABLE_IN_1_0 ImproveReportProfile *improve_report_profile_new_from_name    (const char           *name,
                                                                                        GError              **error);
IMPROVE_AVAILABLE_IN_1_0 ImproveReportProfile *improve_report_profile_new_from_text    (const char           *name,
                                                                                        const char           *text,
                                                                                        GError              **error);
IMPROVE_AVAILABLE_IN_1_0 const char           *improve_report_profile_get_name         (ImproveReportProfile *self);
IMPROVE_AVAILABLE_IN_1_0 const char           *improve_report_profile_get_title        (ImproveReportProfile *self);
IMPROVE_AVAILABLE_IN_1_0 const char           *improve_report_profile_get_inspectorate (ImproveReportProfile *self);
IMPROVE_AVAILABLE_IN_1_0 gboolean              improve_report_profile_get_has_overall  (ImproveReportProfile *self);
IMPROVE_AVAILABLE_IN_1_0 char                **improve_report_profile_list_kinds       (ImproveReportProfile *self);
IMPROVE_AVAILABLE_IN_1_0 char                **improve_report_profile_list_areas       (ImproveReportProfile *self);

G_END_DECLS
