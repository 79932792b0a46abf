/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity-list.h>
#include <libimprove/entity/improve-entity.h>
#include <libimprove/model/improve-plan.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_EVIDENCE_BALANCE (improve_evidence_balance_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveEvidenceBalance, improve_evidence_balance, IMPROVE, EVIDENCE_BALANCE, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 const char *improve_evidence_balance_get_subject_id (ImproveEvidenceBalance *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_evidence_balance_get_n_supporting (ImproveEvidenceBalance *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_evidence_balance_get_n_independent (ImproveEvidenceBalance *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_evidence_balance_get_n_contradicting (ImproveEvidenceBalance *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_evidence_balance_get_n_unanswered (ImproveEvidenceBalance *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_evidence_balance_get_n_fallen (ImproveEvidenceBalance *self);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_evidence_balance_get_lines (ImproveEvidenceBalance *self);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_evidence_balance_get_methods (ImproveEvidenceBalance *self);
IMPROVE_AVAILABLE_IN_1_0 gboolean improve_evidence_balance_get_triangulated (ImproveEvidenceBalance *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_evidence_balance_get_newest_days (ImproveEvidenceBalance *self);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_evidence_balance_get_words (ImproveEvidenceBalance *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_evidence_balance_get_items (ImproveEvidenceBalance *self);

IMPROVE_AVAILABLE_IN_1_0 GListModel *improve_plan_weigh_evidence (ImprovePlan *self,
                                                                  const char  *subject_id,
                                                                  ImproveDate *as_of,
                                                                  GDateTime   *known_at);

G_END_DECLS
