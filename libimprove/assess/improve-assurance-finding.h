/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImproveAssuranceSeverity:
 * @IMPROVE_ASSURANCE_SEVERITY_UNKNOWN: not known, or not said
 * @IMPROVE_ASSURANCE_SEVERITY_SERIOUS: what is reported may not be so
 * @IMPROVE_ASSURANCE_SEVERITY_WARNING: what is reported may not last, or rests on little
 * @IMPROVE_ASSURANCE_SEVERITY_INFO: worth knowing
 *
 * How much a finding matters.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_ASSURANCE_SEVERITY_UNKNOWN,
  IMPROVE_ASSURANCE_SEVERITY_SERIOUS,
  IMPROVE_ASSURANCE_SEVERITY_WARNING,
  IMPROVE_ASSURANCE_SEVERITY_INFO,
} ImproveAssuranceSeverity;

#define IMPROVE_TYPE_ASSURANCE_SEVERITY (improve_assurance_severity_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_assurance_severity_get_type (void);

#define IMPROVE_TYPE_ASSURANCE_FINDING (improve_assurance_finding_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveAssuranceFinding, improve_assurance_finding, IMPROVE, ASSURANCE_FINDING, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 const char *improve_assurance_finding_get_rule (ImproveAssuranceFinding *self);
IMPROVE_AVAILABLE_IN_1_0
ImproveAssuranceSeverity improve_assurance_finding_get_severity (ImproveAssuranceFinding *self);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_assurance_finding_get_subject_ids (ImproveAssuranceFinding *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_assurance_finding_get_message (ImproveAssuranceFinding *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_assurance_finding_get_question (ImproveAssuranceFinding *self);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_assurance_finding_get_because_ids (ImproveAssuranceFinding *self);

G_END_DECLS
