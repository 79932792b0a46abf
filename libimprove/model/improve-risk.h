/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_RISK (improve_risk_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveRisk, improve_risk, IMPROVE, RISK, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveRisk *improve_risk_new (const char *title);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_risk_get_title (ImproveRisk *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_risk_set_title (ImproveRisk *self,
                                                      const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_risk_get_cause (ImproveRisk *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_risk_set_cause (ImproveRisk *self,
                                                      const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_risk_get_event (ImproveRisk *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_risk_set_event (ImproveRisk *self,
                                                      const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_risk_get_effect (ImproveRisk *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_risk_set_effect (ImproveRisk *self,
                                                       const char *value);
IMPROVE_AVAILABLE_IN_1_0 int improve_risk_get_likelihood (ImproveRisk *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_risk_set_likelihood (ImproveRisk *self,
                                                           int value);
IMPROVE_AVAILABLE_IN_1_0 int improve_risk_get_impact (ImproveRisk *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_risk_set_impact (ImproveRisk *self,
                                                       int value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_risk_get_owner_id (ImproveRisk *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_risk_set_owner_id (ImproveRisk *self,
                                                         const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_risk_get_action_ids (ImproveRisk *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_risk_set_action_ids (ImproveRisk *self,
                                                           const char *const *value);

G_END_DECLS
