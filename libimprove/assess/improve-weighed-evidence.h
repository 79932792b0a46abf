/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity.h>
#include <libimprove/model/improve-evidence-link.h>
#include <libimprove/model/improve-evidence.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_WEIGHED_EVIDENCE (improve_weighed_evidence_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveWeighedEvidence, improve_weighed_evidence, IMPROVE, WEIGHED_EVIDENCE, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 const char *improve_weighed_evidence_get_evidence_id (ImproveWeighedEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_weighed_evidence_get_through_id (ImproveWeighedEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveStance improve_weighed_evidence_get_stance (ImproveWeighedEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveSourceLine improve_weighed_evidence_get_source_line (ImproveWeighedEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEvidenceMethod improve_weighed_evidence_get_method (ImproveWeighedEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 gboolean improve_weighed_evidence_get_stands (ImproveWeighedEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_weighed_evidence_get_standing (ImproveWeighedEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 gboolean improve_weighed_evidence_get_accepted (ImproveWeighedEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 gboolean improve_weighed_evidence_get_independent (ImproveWeighedEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_weighed_evidence_get_collected_on (ImproveWeighedEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_weighed_evidence_get_age_days (ImproveWeighedEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_weighed_evidence_get_sample (ImproveWeighedEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 gboolean improve_weighed_evidence_get_chosen_independently (ImproveWeighedEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_weighed_evidence_get_lowered (ImproveWeighedEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_weighed_evidence_get_moderated (ImproveWeighedEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_weighed_evidence_get_moderation (ImproveWeighedEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_weighed_evidence_get_carries (ImproveWeighedEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_weighed_evidence_get_answered_by_id (ImproveWeighedEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 gboolean improve_weighed_evidence_get_unanswered (ImproveWeighedEvidence *self);

G_END_DECLS
