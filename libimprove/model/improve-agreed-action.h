/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity-list.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImproveAgreedActionKind:
 * @IMPROVE_AGREED_ACTION_KIND_UNKNOWN: not known, or not said
 * @IMPROVE_AGREED_ACTION_KIND_TASK: something to be done once
 * @IMPROVE_AGREED_ACTION_KIND_RECURRING: something to be done again and again
 * @IMPROVE_AGREED_ACTION_KIND_STANDING_ITEM: an item for every agenda
 * @IMPROVE_AGREED_ACTION_KIND_PRINCIPLE: how things should be done
 * @IMPROVE_AGREED_ACTION_KIND_REQUEST: something asked of another body
 *
 * The sorts of thing a meeting agrees.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_AGREED_ACTION_KIND_UNKNOWN,
  IMPROVE_AGREED_ACTION_KIND_TASK,
  IMPROVE_AGREED_ACTION_KIND_RECURRING,
  IMPROVE_AGREED_ACTION_KIND_STANDING_ITEM,
  IMPROVE_AGREED_ACTION_KIND_PRINCIPLE,
  IMPROVE_AGREED_ACTION_KIND_REQUEST,
} ImproveAgreedActionKind;

#define IMPROVE_TYPE_AGREED_ACTION_KIND (improve_agreed_action_kind_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_agreed_action_kind_get_type (void);

/**
 * ImproveAgreedActionState:
 * @IMPROVE_AGREED_ACTION_STATE_UNKNOWN: not known, or not said
 * @IMPROVE_AGREED_ACTION_STATE_RAISED: it was agreed
 * @IMPROVE_AGREED_ACTION_STATE_ASSIGNED: somebody took it on
 * @IMPROVE_AGREED_ACTION_STATE_OPEN: it is being done
 * @IMPROVE_AGREED_ACTION_STATE_CLAIMED_DONE: somebody says it is done
 * @IMPROVE_AGREED_ACTION_STATE_CARRIED_FORWARD: a meeting carried it forward
 * @IMPROVE_AGREED_ACTION_STATE_CLOSED: the body that raised it closed it
 * @IMPROVE_AGREED_ACTION_STATE_SUPERSEDED: another took its place
 * @IMPROVE_AGREED_ACTION_STATE_WITHDRAWN: it was taken back
 *
 * Where an agreed action's moves have brought it.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_AGREED_ACTION_STATE_UNKNOWN,
  IMPROVE_AGREED_ACTION_STATE_RAISED,
  IMPROVE_AGREED_ACTION_STATE_ASSIGNED,
  IMPROVE_AGREED_ACTION_STATE_OPEN,
  IMPROVE_AGREED_ACTION_STATE_CLAIMED_DONE,
  IMPROVE_AGREED_ACTION_STATE_CARRIED_FORWARD,
  IMPROVE_AGREED_ACTION_STATE_CLOSED,
  IMPROVE_AGREED_ACTION_STATE_SUPERSEDED,
  IMPROVE_AGREED_ACTION_STATE_WITHDRAWN,
} ImproveAgreedActionState;

#define IMPROVE_TYPE_AGREED_ACTION_STATE (improve_agreed_action_state_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_agreed_action_state_get_type (void);

#define IMPROVE_TYPE_AGREED_ACTION (improve_agreed_action_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveAgreedAction, improve_agreed_action, IMPROVE, AGREED_ACTION, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveAgreedAction *improve_agreed_action_new (const char *text);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_agreed_action_get_label (ImproveAgreedAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_agreed_action_set_label (ImproveAgreedAction *self,
                                                               const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_agreed_action_get_text (ImproveAgreedAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_agreed_action_set_text (ImproveAgreedAction *self,
                                                              const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveAgreedActionKind improve_agreed_action_get_kind (ImproveAgreedAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_agreed_action_set_kind (ImproveAgreedAction *self,
                                                              ImproveAgreedActionKind value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_agreed_action_get_owner_id (ImproveAgreedAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_agreed_action_set_owner_id (ImproveAgreedAction *self,
                                                                  const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_agreed_action_get_owner_text (ImproveAgreedAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_agreed_action_set_owner_text (ImproveAgreedAction *self,
                                                                    const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_agreed_action_get_due (ImproveAgreedAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_agreed_action_set_due (ImproveAgreedAction *self,
                                                             ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_agreed_action_get_due_text (ImproveAgreedAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_agreed_action_set_due_text (ImproveAgreedAction *self,
                                                                  const char *value);
IMPROVE_AVAILABLE_IN_1_0 gboolean improve_agreed_action_get_due_assumed (ImproveAgreedAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_agreed_action_set_due_assumed (ImproveAgreedAction *self,
                                                                     gboolean value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_agreed_action_get_becomes_ids (ImproveAgreedAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_agreed_action_set_becomes_ids (ImproveAgreedAction *self,
                                                                     const char *const *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_agreed_action_get_carried_at_ids (ImproveAgreedAction *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_agreed_action_set_carried_at_ids (ImproveAgreedAction *self,
                                                                        const char *const *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_agreed_action_get_moves (ImproveAgreedAction *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveAgreedActionState improve_agreed_action_get_state (ImproveAgreedAction *self);

G_END_DECLS
