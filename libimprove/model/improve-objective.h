/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_OBJECTIVE (improve_objective_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveObjective, improve_objective, IMPROVE, OBJECTIVE, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveObjective *improve_objective_new (const char *title);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_objective_get_theme_id (ImproveObjective *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_objective_set_theme_id (ImproveObjective *self,
                                                              const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_objective_get_label (ImproveObjective *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_objective_set_label (ImproveObjective *self,
                                                           const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_objective_get_title (ImproveObjective *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_objective_set_title (ImproveObjective *self,
                                                           const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_objective_get_statement (ImproveObjective *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_objective_set_statement (ImproveObjective *self,
                                                               const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_objective_get_lead_id (ImproveObjective *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_objective_set_lead_id (ImproveObjective *self,
                                                             const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_objective_get_portfolio_post_ids (ImproveObjective *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_objective_set_portfolio_post_ids (ImproveObjective *self,
                                                                        const char *const *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_objective_get_enablers (ImproveObjective *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_objective_set_enablers (ImproveObjective *self,
                                                              const char *const *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_objective_get_success_criteria (ImproveObjective *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_objective_set_success_criteria (ImproveObjective *self,
                                                                      const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_objective_get_what_good_looks_like (ImproveObjective *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_objective_set_what_good_looks_like (ImproveObjective *self,
                                                                          const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_objective_get_treats_ids (ImproveObjective *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_objective_set_treats_ids (ImproveObjective *self,
                                                                const char *const *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_objective_get_contributes_to_ids (ImproveObjective *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_objective_set_contributes_to_ids (ImproveObjective *self,
                                                                        const char *const *value);

G_END_DECLS
