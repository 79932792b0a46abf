/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/base/improve-period.h>
#include <libimprove/entity/improve-entity-list.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImproveInspectionKind:
 * @IMPROVE_INSPECTION_KIND_UNKNOWN: not known, or not said
 * @IMPROVE_INSPECTION_KIND_INSPECTION: a full inspection
 * @IMPROVE_INSPECTION_KIND_SHORT: a short inspection
 * @IMPROVE_INSPECTION_KIND_STANDARD: a standard inspection
 * @IMPROVE_INSPECTION_KIND_FOCUSED_VISIT: a focused visit
 * @IMPROVE_INSPECTION_KIND_MONITORING_VISIT: a monitoring visit
 * @IMPROVE_INSPECTION_KIND_JTAI: a joint targeted area inspection
 * @IMPROVE_INSPECTION_KIND_PEER_REVIEW: a review by another authority or the LGA
 * @IMPROVE_INSPECTION_KIND_COMMISSIONER_REVIEW: a review by a commissioner
 * @IMPROVE_INSPECTION_KIND_DIAGNOSTIC: a diagnostic
 * @IMPROVE_INSPECTION_KIND_ACTION_PLANNING_VISIT: an action planning visit
 *
 * The sorts of inspection, visit and review.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_INSPECTION_KIND_UNKNOWN,
  IMPROVE_INSPECTION_KIND_INSPECTION,
  IMPROVE_INSPECTION_KIND_SHORT,
  IMPROVE_INSPECTION_KIND_STANDARD,
  IMPROVE_INSPECTION_KIND_FOCUSED_VISIT,
  IMPROVE_INSPECTION_KIND_MONITORING_VISIT,
  IMPROVE_INSPECTION_KIND_JTAI,
  IMPROVE_INSPECTION_KIND_PEER_REVIEW,
  IMPROVE_INSPECTION_KIND_COMMISSIONER_REVIEW,
  IMPROVE_INSPECTION_KIND_DIAGNOSTIC,
  IMPROVE_INSPECTION_KIND_ACTION_PLANNING_VISIT,
} ImproveInspectionKind;

#define IMPROVE_TYPE_INSPECTION_KIND (improve_inspection_kind_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_inspection_kind_get_type (void);

/**
 * ImproveInspectionState:
 * @IMPROVE_INSPECTION_STATE_UNKNOWN: not known, or not said
 * @IMPROVE_INSPECTION_STATE_EXPECTED: it is expected
 * @IMPROVE_INSPECTION_STATE_NOTIFIED: the council was told
 * @IMPROVE_INSPECTION_STATE_FIELDWORK: inspectors are on site
 * @IMPROVE_INSPECTION_STATE_VERBAL_FEEDBACK: inspectors have said what they found
 * @IMPROVE_INSPECTION_STATE_DRAFT_RECEIVED: the draft report is here
 * @IMPROVE_INSPECTION_STATE_RECEIVED: the report is here
 * @IMPROVE_INSPECTION_STATE_PUBLISHED: the report is public
 * @IMPROVE_INSPECTION_STATE_NOT_FOR_PUBLICATION: it will not be published
 *
 * How far an inspection has come.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_INSPECTION_STATE_UNKNOWN,
  IMPROVE_INSPECTION_STATE_EXPECTED,
  IMPROVE_INSPECTION_STATE_NOTIFIED,
  IMPROVE_INSPECTION_STATE_FIELDWORK,
  IMPROVE_INSPECTION_STATE_VERBAL_FEEDBACK,
  IMPROVE_INSPECTION_STATE_DRAFT_RECEIVED,
  IMPROVE_INSPECTION_STATE_RECEIVED,
  IMPROVE_INSPECTION_STATE_PUBLISHED,
  IMPROVE_INSPECTION_STATE_NOT_FOR_PUBLICATION,
} ImproveInspectionState;

#define IMPROVE_TYPE_INSPECTION_STATE (improve_inspection_state_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_inspection_state_get_type (void);

#define IMPROVE_TYPE_INSPECTION (improve_inspection_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveInspection, improve_inspection, IMPROVE, INSPECTION, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveInspection *improve_inspection_new (void);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_inspection_get_title (ImproveInspection *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_inspection_set_title (ImproveInspection *self,
                                                            const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_inspection_get_inspectorate (ImproveInspection *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_inspection_set_inspectorate (ImproveInspection *self,
                                                                   const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_inspection_get_framework (ImproveInspection *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_inspection_set_framework (ImproveInspection *self,
                                                                const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_inspection_get_framework_version (ImproveInspection *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_inspection_set_framework_version (ImproveInspection *self,
                                                                        const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveInspectionKind improve_inspection_get_kind (ImproveInspection *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_inspection_set_kind (ImproveInspection *self,
                                                           ImproveInspectionKind value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_inspection_get_expected_on (ImproveInspection *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_inspection_set_expected_on (ImproveInspection *self,
                                                                  ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 ImprovePeriod *improve_inspection_get_fieldwork (ImproveInspection *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_inspection_set_fieldwork (ImproveInspection *self,
                                                                ImprovePeriod *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_inspection_get_feedback_on (ImproveInspection *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_inspection_set_feedback_on (ImproveInspection *self,
                                                                  ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_inspection_get_received_on (ImproveInspection *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_inspection_set_received_on (ImproveInspection *self,
                                                                  ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_inspection_get_published_on (ImproveInspection *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_inspection_set_published_on (ImproveInspection *self,
                                                                   ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 gboolean improve_inspection_get_unpublished (ImproveInspection *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_inspection_set_unpublished (ImproveInspection *self,
                                                                  gboolean value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_inspection_get_lead_text (ImproveInspection *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_inspection_set_lead_text (ImproveInspection *self,
                                                                const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_inspection_get_scope (ImproveInspection *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_inspection_set_scope (ImproveInspection *self,
                                                            const char *const *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_inspection_get_uri (ImproveInspection *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_inspection_set_uri (ImproveInspection *self,
                                                          const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_inspection_get_source (ImproveInspection *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_inspection_set_source (ImproveInspection *self,
                                                             const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_inspection_get_judgements (ImproveInspection *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_inspection_get_findings (ImproveInspection *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_inspection_get_moves (ImproveInspection *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveInspectionState improve_inspection_get_state (ImproveInspection *self);

G_END_DECLS
