/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity-list.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImproveActionKind:
 * @IMPROVE_ACTION_KIND_UNKNOWN: not known, or not said
 * @IMPROVE_ACTION_KIND_OUTPUT: a thing: a document, a post filled, a system
 * @IMPROVE_ACTION_KIND_PRACTICE: people doing something differently
 * @IMPROVE_ACTION_KIND_STRUCTURAL: a changed organisation
 *
 * What sort of thing an action leaves behind.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_ACTION_KIND_UNKNOWN,
  IMPROVE_ACTION_KIND_OUTPUT,
  IMPROVE_ACTION_KIND_PRACTICE,
  IMPROVE_ACTION_KIND_STRUCTURAL,
} ImproveActionKind;

#define IMPROVE_TYPE_ACTION_KIND (improve_action_kind_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_action_kind_get_type (void);

/**
 * ImproveActionPriority:
 * @IMPROVE_ACTION_PRIORITY_UNKNOWN: not known, or not said
 * @IMPROVE_ACTION_PRIORITY_HIGH: much
 * @IMPROVE_ACTION_PRIORITY_MEDIUM: some
 * @IMPROVE_ACTION_PRIORITY_LOW: little
 *
 * How much depends on an action.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_ACTION_PRIORITY_UNKNOWN,
  IMPROVE_ACTION_PRIORITY_HIGH,
  IMPROVE_ACTION_PRIORITY_MEDIUM,
  IMPROVE_ACTION_PRIORITY_LOW,
} ImproveActionPriority;

#define IMPROVE_TYPE_ACTION_PRIORITY (improve_action_priority_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_action_priority_get_type (void);

/**
 * ImproveActionTiming:
 * @IMPROVE_ACTION_TIMING_UNKNOWN: not known, or not said
 * @IMPROVE_ACTION_TIMING_BY_DATE: it is done once, by a date
 * @IMPROVE_ACTION_TIMING_RECURRING: it is done again and again
 * @IMPROVE_ACTION_TIMING_CONTINUOUS_WITH_REVIEW: it goes on, and is reviewed
 *
 * Whether an action ends.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_ACTION_TIMING_UNKNOWN,
  IMPROVE_ACTION_TIMING_BY_DATE,
  IMPROVE_ACTION_TIMING_RECURRING,
  IMPROVE_ACTION_TIMING_CONTINUOUS_WITH_REVIEW,
} ImproveActionTiming;

#define IMPROVE_TYPE_ACTION_TIMING (improve_action_timing_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_action_timing_get_type (void);

/**
 * ImproveActionOrigin:
 * @IMPROVE_ACTION_ORIGIN_UNKNOWN: not known, or not said
 * @IMPROVE_ACTION_ORIGIN_PLAN: the plan itself
 * @IMPROVE_ACTION_ORIGIN_RESOLUTION: a resolution
 * @IMPROVE_ACTION_ORIGIN_VISIT_FINDING: a finding of a visit
 * @IMPROVE_ACTION_ORIGIN_AUDIT: an audit
 *
 * Where an action came from.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_ACTION_ORIGIN_UNKNOWN,
  IMPROVE_ACTION_ORIGIN_PLAN,
  IMPROVE_ACTION_ORIGIN_RESOLUTION,
  IMPROVE_ACTION_ORIGIN_VISIT_FINDING,
  IMPROVE_ACTION_ORIGIN_AUDIT,
} ImproveActionOrigin;

#define IMPROVE_TYPE_ACTION_ORIGIN (improve_action_origin_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_action_origin_get_type (void);

/**
 * ImproveActionState:
 * @IMPROVE_ACTION_STATE_UNKNOWN: not known, or not said
 * @IMPROVE_ACTION_STATE_DRAFT: it is proposed
 * @IMPROVE_ACTION_STATE_AGREED: it is agreed
 * @IMPROVE_ACTION_STATE_IN_PROGRESS: work has begun
 * @IMPROVE_ACTION_STATE_PAUSED: work has stopped for now
 * @IMPROVE_ACTION_STATE_DELIVERED: somebody says it is done: a claim, not proof
 * @IMPROVE_ACTION_STATE_ASSURED: evidence from an independent line supports it
 * @IMPROVE_ACTION_STATE_EMBEDDED: a body has accepted that it lasts
 * @IMPROVE_ACTION_STATE_REGRESSED: what was assured no longer holds
 * @IMPROVE_ACTION_STATE_CANCELLED: it will not be done
 * @IMPROVE_ACTION_STATE_SUPERSEDED: another action took its place
 *
 * Where an action's moves have brought it.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_ACTION_STATE_UNKNOWN,
  IMPROVE_ACTION_STATE_DRAFT,
  IMPROVE_ACTION_STATE_AGREED,
  IMPROVE_ACTION_STATE_IN_PROGRESS,
  IMPROVE_ACTION_STATE_PAUSED,
  IMPROVE_ACTION_STATE_DELIVERED,
  IMPROVE_ACTION_STATE_ASSURED,
  IMPROVE_ACTION_STATE_EMBEDDED,
  IMPROVE_ACTION_STATE_REGRESSED,
  IMPROVE_ACTION_STATE_CANCELLED,
  IMPROVE_ACTION_STATE_SUPERSEDED,
} ImproveActionState;

#define IMPROVE_TYPE_ACTION_STATE (improve_action_state_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_action_state_get_type (void);

#define IMPROVE_TYPE_ACTION (improve_action_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveAction, improve_action, IMPROVE, ACTION, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveAction *improve_action_new (const char *title,
                                                            ImproveDate *baseline_due);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_action_get_objective_id (ImproveAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_action_set_objective_id (ImproveAction *self,
                                                               const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_action_get_label (ImproveAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_action_set_label (ImproveAction *self,
                                                        const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_action_get_title (ImproveAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_action_set_title (ImproveAction *self,
                                                        const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_action_get_description (ImproveAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_action_set_description (ImproveAction *self,
                                                              const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveActionKind improve_action_get_kind (ImproveAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_action_set_kind (ImproveAction *self,
                                                       ImproveActionKind value);
IMPROVE_AVAILABLE_IN_1_0 ImproveActionPriority improve_action_get_priority (ImproveAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_action_set_priority (ImproveAction *self,
                                                           ImproveActionPriority value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_action_get_lead_id (ImproveAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_action_set_lead_id (ImproveAction *self,
                                                          const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_action_get_delivery_id (ImproveAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_action_set_delivery_id (ImproveAction *self,
                                                              const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_action_get_partner_ids (ImproveAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_action_set_partner_ids (ImproveAction *self,
                                                              const char *const *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_action_get_lead_text (ImproveAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_action_set_lead_text (ImproveAction *self,
                                                            const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveActionTiming improve_action_get_timing (ImproveAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_action_set_timing (ImproveAction *self,
                                                         ImproveActionTiming value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_action_get_baseline_start (ImproveAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_action_set_baseline_start (ImproveAction *self,
                                                                 ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_action_get_baseline_due (ImproveAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_action_set_baseline_due (ImproveAction *self,
                                                               ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_action_get_due_text (ImproveAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_action_set_due_text (ImproveAction *self,
                                                           const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_action_get_success_measures (ImproveAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_action_set_success_measures (ImproveAction *self,
                                                                   const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_action_get_deliverable (ImproveAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_action_set_deliverable (ImproveAction *self,
                                                              const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_action_get_capacity (ImproveAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_action_set_capacity (ImproveAction *self,
                                                           const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_action_get_funding (ImproveAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_action_set_funding (ImproveAction *self,
                                                          const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_action_get_currency (ImproveAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_action_set_currency (ImproveAction *self,
                                                           const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_action_get_depends_on_ids (ImproveAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_action_set_depends_on_ids (ImproveAction *self,
                                                                 const char *const *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_action_get_answers_ids (ImproveAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_action_set_answers_ids (ImproveAction *self,
                                                              const char *const *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_action_get_treats_ids (ImproveAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_action_set_treats_ids (ImproveAction *self,
                                                             const char *const *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_action_get_serves_ids (ImproveAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_action_set_serves_ids (ImproveAction *self,
                                                             const char *const *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveActionOrigin improve_action_get_origin (ImproveAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_action_set_origin (ImproveAction *self,
                                                         ImproveActionOrigin value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_action_get_arose_from_id (ImproveAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_action_set_arose_from_id (ImproveAction *self,
                                                                const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_action_get_milestones (ImproveAction *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_action_get_moves (ImproveAction *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_action_get_slippages (ImproveAction *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveActionState improve_action_get_state (ImproveAction *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_action_get_agreed_due (ImproveAction *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_action_get_forecast_due (ImproveAction *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_action_get_delivered_on (ImproveAction *self);

G_END_DECLS
