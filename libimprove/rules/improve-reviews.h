/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/model/improve-claim.h>
#include <libimprove/model/improve-plan.h>
#include <libimprove/rules/improve-divergence.h>

G_BEGIN_DECLS

IMPROVE_AVAILABLE_IN_1_0 const char *improve_plan_find_reviewer      (ImprovePlan        *self,
                                                                      const char         *party_id);
IMPROVE_AVAILABLE_IN_1_0 GListModel *improve_plan_list_latest_claims (ImprovePlan        *self,
                                                                      const char         *subject_id,
                                                                      ImproveClaimAspect  aspect,
                                                                      const char         *scale,
                                                                      ImproveDate        *as_of,
                                                                      GDateTime          *known_at);
IMPROVE_AVAILABLE_IN_1_0 GListModel *improve_plan_list_divergences   (ImprovePlan        *self,
                                                                      const char         *subject_id,
                                                                      ImproveClaimAspect  aspect,
                                                                      ImproveDate        *as_of,
                                                                      GDateTime          *known_at);

G_END_DECLS
