/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/base/improve-period.h>
#include <libimprove/entity/improve-entity-list.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImproveEvidenceMethod:
 * @IMPROVE_EVIDENCE_METHOD_UNKNOWN: not known, or not said
 * @IMPROVE_EVIDENCE_METHOD_CASE_AUDIT: cases were audited
 * @IMPROVE_EVIDENCE_METHOD_THEMATIC_AUDIT: cases were audited for one theme
 * @IMPROVE_EVIDENCE_METHOD_DIP_SAMPLE: a few cases were looked at
 * @IMPROVE_EVIDENCE_METHOD_PRACTICE_OBSERVATION: practice was watched
 * @IMPROVE_EVIDENCE_METHOD_PERFORMANCE_DATA: figures were collected
 * @IMPROVE_EVIDENCE_METHOD_CHILD_FAMILY_FEEDBACK: children or families were asked
 * @IMPROVE_EVIDENCE_METHOD_STAFF_FEEDBACK: staff were asked
 * @IMPROVE_EVIDENCE_METHOD_PARTNER_FEEDBACK: partners were asked
 * @IMPROVE_EVIDENCE_METHOD_PEER_REVIEW: peers reviewed it
 * @IMPROVE_EVIDENCE_METHOD_INSPECTION: inspectors looked
 * @IMPROVE_EVIDENCE_METHOD_DOCUMENT: there is a document
 * @IMPROVE_EVIDENCE_METHOD_MEMBER_VISIT: members visited
 * @IMPROVE_EVIDENCE_METHOD_COMPLAINT_ANALYSIS: complaints were analysed
 *
 * How evidence was found.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_EVIDENCE_METHOD_UNKNOWN,
  IMPROVE_EVIDENCE_METHOD_CASE_AUDIT,
  IMPROVE_EVIDENCE_METHOD_THEMATIC_AUDIT,
  IMPROVE_EVIDENCE_METHOD_DIP_SAMPLE,
  IMPROVE_EVIDENCE_METHOD_PRACTICE_OBSERVATION,
  IMPROVE_EVIDENCE_METHOD_PERFORMANCE_DATA,
  IMPROVE_EVIDENCE_METHOD_CHILD_FAMILY_FEEDBACK,
  IMPROVE_EVIDENCE_METHOD_STAFF_FEEDBACK,
  IMPROVE_EVIDENCE_METHOD_PARTNER_FEEDBACK,
  IMPROVE_EVIDENCE_METHOD_PEER_REVIEW,
  IMPROVE_EVIDENCE_METHOD_INSPECTION,
  IMPROVE_EVIDENCE_METHOD_DOCUMENT,
  IMPROVE_EVIDENCE_METHOD_MEMBER_VISIT,
  IMPROVE_EVIDENCE_METHOD_COMPLAINT_ANALYSIS,
} ImproveEvidenceMethod;

#define IMPROVE_TYPE_EVIDENCE_METHOD (improve_evidence_method_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_evidence_method_get_type (void);

/**
 * ImproveSourceLine:
 * @IMPROVE_SOURCE_LINE_UNKNOWN: not known, or not said
 * @IMPROVE_SOURCE_LINE_SELF_REPORT: those who do the work
 * @IMPROVE_SOURCE_LINE_OPERATIONAL: their managers
 * @IMPROVE_SOURCE_LINE_CORPORATE_QA: corporate quality assurance
 * @IMPROVE_SOURCE_LINE_PARTNER: a partner agency
 * @IMPROVE_SOURCE_LINE_PEER_AUTHORITY: another authority
 * @IMPROVE_SOURCE_LINE_COMMISSIONER: a commissioner
 * @IMPROVE_SOURCE_LINE_INSPECTORATE: an inspectorate
 * @IMPROVE_SOURCE_LINE_CHILD_FAMILY: children and families themselves
 *
 * Whose finding a piece of evidence is, from nearest to the work outwards.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_SOURCE_LINE_UNKNOWN,
  IMPROVE_SOURCE_LINE_SELF_REPORT,
  IMPROVE_SOURCE_LINE_OPERATIONAL,
  IMPROVE_SOURCE_LINE_CORPORATE_QA,
  IMPROVE_SOURCE_LINE_PARTNER,
  IMPROVE_SOURCE_LINE_PEER_AUTHORITY,
  IMPROVE_SOURCE_LINE_COMMISSIONER,
  IMPROVE_SOURCE_LINE_INSPECTORATE,
  IMPROVE_SOURCE_LINE_CHILD_FAMILY,
} ImproveSourceLine;

#define IMPROVE_TYPE_SOURCE_LINE (improve_source_line_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_source_line_get_type (void);

/**
 * ImproveSampleSelection:
 * @IMPROVE_SAMPLE_SELECTION_UNKNOWN: not known, or not said
 * @IMPROVE_SAMPLE_SELECTION_RANDOM: by chance
 * @IMPROVE_SAMPLE_SELECTION_STRATIFIED: by chance within groups
 * @IMPROVE_SAMPLE_SELECTION_TARGETED: for a reason
 * @IMPROVE_SAMPLE_SELECTION_OPPORTUNISTIC: what was at hand
 * @IMPROVE_SAMPLE_SELECTION_INSPECTOR_SELECTED: by the inspectors
 *
 * How a sample was chosen.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_SAMPLE_SELECTION_UNKNOWN,
  IMPROVE_SAMPLE_SELECTION_RANDOM,
  IMPROVE_SAMPLE_SELECTION_STRATIFIED,
  IMPROVE_SAMPLE_SELECTION_TARGETED,
  IMPROVE_SAMPLE_SELECTION_OPPORTUNISTIC,
  IMPROVE_SAMPLE_SELECTION_INSPECTOR_SELECTED,
} ImproveSampleSelection;

#define IMPROVE_TYPE_SAMPLE_SELECTION (improve_sample_selection_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_sample_selection_get_type (void);

/**
 * ImproveEvidenceState:
 * @IMPROVE_EVIDENCE_STATE_UNKNOWN: not known, or not said
 * @IMPROVE_EVIDENCE_STATE_DRAFT: it is being made
 * @IMPROVE_EVIDENCE_STATE_SUBMITTED: it was handed in
 * @IMPROVE_EVIDENCE_STATE_ACCEPTED: it was accepted
 * @IMPROVE_EVIDENCE_STATE_RETURNED: it was sent back
 * @IMPROVE_EVIDENCE_STATE_REJECTED: it was refused
 * @IMPROVE_EVIDENCE_STATE_SUPERSEDED: newer evidence took its place
 * @IMPROVE_EVIDENCE_STATE_WITHDRAWN: it was taken back
 *
 * Whether evidence was accepted.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_EVIDENCE_STATE_UNKNOWN,
  IMPROVE_EVIDENCE_STATE_DRAFT,
  IMPROVE_EVIDENCE_STATE_SUBMITTED,
  IMPROVE_EVIDENCE_STATE_ACCEPTED,
  IMPROVE_EVIDENCE_STATE_RETURNED,
  IMPROVE_EVIDENCE_STATE_REJECTED,
  IMPROVE_EVIDENCE_STATE_SUPERSEDED,
  IMPROVE_EVIDENCE_STATE_WITHDRAWN,
} ImproveEvidenceState;

#define IMPROVE_TYPE_EVIDENCE_STATE (improve_evidence_state_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_evidence_state_get_type (void);

#define IMPROVE_TYPE_EVIDENCE (improve_evidence_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveEvidence, improve_evidence, IMPROVE, EVIDENCE, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveEvidence *improve_evidence_new (const char *title);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_evidence_get_title (ImproveEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_evidence_set_title (ImproveEvidence *self,
                                                          const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveEvidenceMethod improve_evidence_get_method (ImproveEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_evidence_set_method (ImproveEvidence *self,
                                                           ImproveEvidenceMethod value);
IMPROVE_AVAILABLE_IN_1_0 ImproveSourceLine improve_evidence_get_source_line (ImproveEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_evidence_set_source_line (ImproveEvidence *self,
                                                                ImproveSourceLine value);
IMPROVE_AVAILABLE_IN_1_0 gboolean improve_evidence_get_moderated (ImproveEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_evidence_set_moderated (ImproveEvidence *self,
                                                              gboolean value);
IMPROVE_AVAILABLE_IN_1_0 ImprovePeriod *improve_evidence_get_period_covered (ImproveEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_evidence_set_period_covered (ImproveEvidence *self,
                                                                   ImprovePeriod *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_evidence_get_collected_on (ImproveEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_evidence_set_collected_on (ImproveEvidence *self,
                                                                 ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_evidence_get_expires_on (ImproveEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_evidence_set_expires_on (ImproveEvidence *self,
                                                               ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 int improve_evidence_get_population (ImproveEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_evidence_set_population (ImproveEvidence *self,
                                                               int value);
IMPROVE_AVAILABLE_IN_1_0 int improve_evidence_get_sample_size (ImproveEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_evidence_set_sample_size (ImproveEvidence *self,
                                                                int value);
IMPROVE_AVAILABLE_IN_1_0 ImproveSampleSelection improve_evidence_get_selection (ImproveEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_evidence_set_selection (ImproveEvidence *self,
                                                              ImproveSampleSelection value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_evidence_get_author_id (ImproveEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_evidence_set_author_id (ImproveEvidence *self,
                                                              const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_evidence_get_summary (ImproveEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_evidence_set_summary (ImproveEvidence *self,
                                                            const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_evidence_get_artefact_uri (ImproveEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_evidence_set_artefact_uri (ImproveEvidence *self,
                                                                 const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_evidence_get_artefact_sha256 (ImproveEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_evidence_set_artefact_sha256 (ImproveEvidence *self,
                                                                    const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_evidence_get_media_type (ImproveEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_evidence_set_media_type (ImproveEvidence *self,
                                                               const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_evidence_get_answered_by_id (ImproveEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_evidence_set_answered_by_id (ImproveEvidence *self,
                                                                   const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_evidence_get_links (ImproveEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_evidence_get_moves (ImproveEvidence *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEvidenceState improve_evidence_get_state (ImproveEvidence *self);

G_END_DECLS
