/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_DELEGATION (improve_delegation_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveDelegation, improve_delegation, IMPROVE, DELEGATION, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveDelegation *improve_delegation_new (const char *limb_id,
                                                                    const char *to_id);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_delegation_get_limb_id (ImproveDelegation *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_delegation_set_limb_id (ImproveDelegation *self,
                                                              const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_delegation_get_to_id (ImproveDelegation *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_delegation_set_to_id (ImproveDelegation *self,
                                                            const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_delegation_get_consultation_ids (ImproveDelegation *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_delegation_set_consultation_ids (ImproveDelegation *self,
                                                                       const char *const *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_delegation_get_scope (ImproveDelegation *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_delegation_set_scope (ImproveDelegation *self,
                                                            const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_delegation_get_condition (ImproveDelegation *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_delegation_set_condition (ImproveDelegation *self,
                                                                const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_delegation_get_report_back_to_id (ImproveDelegation *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_delegation_set_report_back_to_id (ImproveDelegation *self,
                                                                        const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_delegation_get_starts (ImproveDelegation *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_delegation_set_starts (ImproveDelegation *self,
                                                             ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_delegation_get_ends (ImproveDelegation *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_delegation_set_ends (ImproveDelegation *self,
                                                           ImproveDate *value);

G_END_DECLS
