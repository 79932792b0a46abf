/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_MILESTONE (improve_milestone_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveMilestone, improve_milestone, IMPROVE, MILESTONE, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveMilestone *improve_milestone_new (const char *title,
                                                                  ImproveDate *due);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_milestone_get_title (ImproveMilestone *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_milestone_set_title (ImproveMilestone *self,
                                                           const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_milestone_get_test_of_done (ImproveMilestone *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_milestone_set_test_of_done (ImproveMilestone *self,
                                                                  const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_milestone_get_due (ImproveMilestone *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_milestone_set_due (ImproveMilestone *self,
                                                         ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_milestone_get_due_text (ImproveMilestone *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_milestone_set_due_text (ImproveMilestone *self,
                                                              const char *value);
IMPROVE_AVAILABLE_IN_1_0 gboolean improve_milestone_get_evidence_required (ImproveMilestone *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_milestone_set_evidence_required (ImproveMilestone *self,
                                                                       gboolean value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_milestone_get_met_on (ImproveMilestone *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_milestone_set_met_on (ImproveMilestone *self,
                                                            ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_milestone_get_met_by_id (ImproveMilestone *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_milestone_set_met_by_id (ImproveMilestone *self,
                                                               const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_milestone_get_waived_on (ImproveMilestone *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_milestone_set_waived_on (ImproveMilestone *self,
                                                               ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_milestone_get_waived_by_id (ImproveMilestone *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_milestone_set_waived_by_id (ImproveMilestone *self,
                                                                  const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_milestone_get_waived_reason (ImproveMilestone *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_milestone_set_waived_reason (ImproveMilestone *self,
                                                                   const char *value);

G_END_DECLS
