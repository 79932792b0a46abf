/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImproveStance:
 * @IMPROVE_STANCE_UNKNOWN: not known, or not said
 * @IMPROVE_STANCE_SUPPORTS: for
 * @IMPROVE_STANCE_CONTRADICTS: against
 * @IMPROVE_STANCE_NEUTRAL: neither
 *
 * Whether evidence speaks for or against something.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_STANCE_UNKNOWN,
  IMPROVE_STANCE_SUPPORTS,
  IMPROVE_STANCE_CONTRADICTS,
  IMPROVE_STANCE_NEUTRAL,
} ImproveStance;

#define IMPROVE_TYPE_STANCE (improve_stance_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_stance_get_type (void);

#define IMPROVE_TYPE_EVIDENCE_LINK (improve_evidence_link_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveEvidenceLink, improve_evidence_link, IMPROVE, EVIDENCE_LINK, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveEvidenceLink *improve_evidence_link_new (const char *subject_id,
                                                                         ImproveStance stance);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_evidence_link_get_subject_id (ImproveEvidenceLink *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_evidence_link_set_subject_id (ImproveEvidenceLink *self,
                                                                    const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveStance improve_evidence_link_get_stance (ImproveEvidenceLink *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_evidence_link_set_stance (ImproveEvidenceLink *self,
                                                                ImproveStance value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_evidence_link_get_note (ImproveEvidenceLink *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_evidence_link_set_note (ImproveEvidenceLink *self,
                                                              const char *value);

G_END_DECLS
