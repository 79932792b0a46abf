/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-plan.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_FILING (improve_filing_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveFiling, improve_filing, IMPROVE, FILING, GObject)

IMPROVE_AVAILABLE_IN_1_0 ImproveFiling  *improve_plan_file_meeting       (ImprovePlan     *self,
                                                                          ImproveMeeting  *meeting,
                                                                          gboolean         approved,
                                                                          GDateTime       *recorded_at,
                                                                          GError         **error);

IMPROVE_AVAILABLE_IN_1_0 ImproveMeeting *improve_filing_get_meeting      (ImproveFiling   *self);
IMPROVE_AVAILABLE_IN_1_0 int             improve_filing_get_n_filed      (ImproveFiling   *self);
IMPROVE_AVAILABLE_IN_1_0 int             improve_filing_get_n_carried    (ImproveFiling   *self);
IMPROVE_AVAILABLE_IN_1_0 char          **improve_filing_dup_notes        (ImproveFiling   *self);
IMPROVE_AVAILABLE_IN_1_0 char          **improve_filing_dup_undertakings (ImproveFiling   *self);

G_END_DECLS
