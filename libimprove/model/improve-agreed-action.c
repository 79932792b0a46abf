/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-agreed-action.h>

#include <libimprove/entity/improve-row-private.h>
#include <libimprove/model/improve-move.h>

/**
 * ImproveAgreedAction:
 *
 * What a meeting agreed should be done. Only a task can be overdue.
 *
 * Source: Tower Hamlets Best Value Improvement Board, 14 June 2017: eight agreed actions without owner or date.
 *
 * Since: 1.0
 */
struct _ImproveAgreedAction
{
  ImproveEntity parent_instance;
  char *label;
  char *text;
  int kind;
  char *owner_id;
  char *owner_text;
  ImproveDate *due;
  char *due_text;
  gboolean due_assumed;
  char **becomes_ids;
  char **carried_at_ids;
  ImproveEntityList *moves;
  int state;
};

G_DEFINE_ENUM_TYPE (ImproveAgreedActionKind, improve_agreed_action_kind,
                    G_DEFINE_ENUM_VALUE (IMPROVE_AGREED_ACTION_KIND_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_AGREED_ACTION_KIND_TASK, "task"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_AGREED_ACTION_KIND_RECURRING, "recurring"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_AGREED_ACTION_KIND_STANDING_ITEM, "standing_item"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_AGREED_ACTION_KIND_PRINCIPLE, "principle"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_AGREED_ACTION_KIND_REQUEST, "request"))

G_DEFINE_ENUM_TYPE (ImproveAgreedActionState, improve_agreed_action_state,
                    G_DEFINE_ENUM_VALUE (IMPROVE_AGREED_ACTION_STATE_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_AGREED_ACTION_STATE_RAISED, "raised"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_AGREED_ACTION_STATE_ASSIGNED, "assigned"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_AGREED_ACTION_STATE_OPEN, "open"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_AGREED_ACTION_STATE_CLAIMED_DONE, "claimed_done"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_AGREED_ACTION_STATE_CARRIED_FORWARD, "carried_forward"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_AGREED_ACTION_STATE_CLOSED, "closed"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_AGREED_ACTION_STATE_SUPERSEDED, "superseded"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_AGREED_ACTION_STATE_WITHDRAWN, "withdrawn"))

static const ImproveRow rows[] = {
  /**
   * ImproveAgreedAction:label:
   *
   * Its number in the minutes or the log.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAgreedAction, label, STRING, "label", IMPROVE_SEALABLE, IMPROVE_PUBLIC, .label = "Label"),
  /**
   * ImproveAgreedAction:text:
   *
   * What was agreed, verbatim.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAgreedAction, text, TEXT, "text",
               IMPROVE_SEALABLE, IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Text"),
  /**
   * ImproveAgreedAction:kind:
   *
   * What sort of thing was agreed.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAgreedAction, kind, ENUM, "kind", IMPROVE_SEALABLE,
               .value_type = improve_agreed_action_kind_get_type, IMPROVE_PUBLIC, .label = "Kind"),
  /**
   * ImproveAgreedAction:owner-id:
   *
   * Who took it on.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAgreedAction, owner_id, REF, "owner-id",
               .targets = "organization post person", IMPROVE_PUBLIC, .label = "Owner"),
  /**
   * ImproveAgreedAction:owner-text:
   *
   * Who took it on, as the minutes print it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAgreedAction, owner_text, STRING, "owner-text",
               IMPROVE_SEALABLE, IMPROVE_PERSONAL, .label = "Owner as written"),
  /**
   * ImproveAgreedAction:due:
   *
   * When it is due.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAgreedAction, due, DATE, "due", IMPROVE_PUBLIC, .label = "Due"),
  /**
   * ImproveAgreedAction:due-text:
   *
   * The words of the minutes for when.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAgreedAction, due_text, STRING, "due-text",
               IMPROVE_SEALABLE, IMPROVE_PUBLIC, .label = "Due as written"),
  /**
   * ImproveAgreedAction:due-assumed:
   *
   * Whether the date is assumed to be the next meeting because none was given.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAgreedAction, due_assumed, BOOLEAN, "due-assumed", IMPROVE_PUBLIC, .label = "Due date assumed"),
  /**
   * ImproveAgreedAction:becomes-ids:
   *
   * The actions of the plan it became.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAgreedAction, becomes_ids, REFS, "becomes-ids",
               .targets = "action", IMPROVE_PUBLIC, .label = "Becomes"),
  /**
   * ImproveAgreedAction:carried-at-ids:
   *
   * The meetings that carried it forward.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAgreedAction, carried_at_ids, REFS, "carried-at-ids",
               .targets = "meeting", IMPROVE_PUBLIC, .label = "Carried forward at"),
  /**
   * ImproveAgreedAction:moves:
   *
   * The moves that brought the agreed action where it is, in the order in which they were recorded. They are
   * made with improve_plan_record(); #ImproveMove:subject-id of each is this entity.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAgreedAction, moves, LIST, "moves", .value_type = improve_move_get_type, .label = "Moves"),
  /**
   * ImproveAgreedAction:state:
   *
   * Where its moves have brought it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAgreedAction, state, ENUM, "state",
               IMPROVE_DERIVED, .value_type = improve_agreed_action_state_get_type, IMPROVE_PUBLIC, .label = "State"),
};

IMPROVE_DEFINE_ENTITY (ImproveAgreedAction, improve_agreed_action, rows)

/**
 * improve_agreed_action_new:
 * @text: #ImproveAgreedAction:text
 *
 * Makes an agreed action.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveAgreedAction *
improve_agreed_action_new (const char *text)
{
  return g_object_new (IMPROVE_TYPE_AGREED_ACTION,
                       "text", text,
                       NULL);
}

/**
 * improve_agreed_action_get_label: (get-property label)
 * @self: an agreed action
 *
 * Gets #ImproveAgreedAction:label.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAgreedAction, improve_agreed_action, IMPROVE_IS_AGREED_ACTION, const char *, label)

/**
 * improve_agreed_action_set_label: (set-property label)
 * @self: an agreed action
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAgreedAction:label.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAgreedAction, improve_agreed_action, IMPROVE_IS_AGREED_ACTION, const char *, label, "label")

/**
 * improve_agreed_action_get_text: (get-property text)
 * @self: an agreed action
 *
 * Gets #ImproveAgreedAction:text.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAgreedAction, improve_agreed_action, IMPROVE_IS_AGREED_ACTION, const char *, text)

/**
 * improve_agreed_action_set_text: (set-property text)
 * @self: an agreed action
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAgreedAction:text.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAgreedAction, improve_agreed_action, IMPROVE_IS_AGREED_ACTION, const char *, text, "text")

/**
 * improve_agreed_action_get_kind: (get-property kind)
 * @self: an agreed action
 *
 * Gets #ImproveAgreedAction:kind.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAgreedAction, improve_agreed_action, IMPROVE_IS_AGREED_ACTION, ImproveAgreedActionKind, kind)

/**
 * improve_agreed_action_set_kind: (set-property kind)
 * @self: an agreed action
 * @value: the value
 *
 * Sets #ImproveAgreedAction:kind.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAgreedAction, improve_agreed_action, IMPROVE_IS_AGREED_ACTION, ImproveAgreedActionKind, kind,
                "kind")

/**
 * improve_agreed_action_get_owner_id: (get-property owner-id)
 * @self: an agreed action
 *
 * Gets #ImproveAgreedAction:owner-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAgreedAction, improve_agreed_action, IMPROVE_IS_AGREED_ACTION, const char *, owner_id)

/**
 * improve_agreed_action_set_owner_id: (set-property owner-id)
 * @self: an agreed action
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAgreedAction:owner-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAgreedAction, improve_agreed_action, IMPROVE_IS_AGREED_ACTION, const char *, owner_id,
                "owner-id")

/**
 * improve_agreed_action_get_owner_text: (get-property owner-text)
 * @self: an agreed action
 *
 * Gets #ImproveAgreedAction:owner-text.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAgreedAction, improve_agreed_action, IMPROVE_IS_AGREED_ACTION, const char *, owner_text)

/**
 * improve_agreed_action_set_owner_text: (set-property owner-text)
 * @self: an agreed action
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAgreedAction:owner-text.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAgreedAction, improve_agreed_action, IMPROVE_IS_AGREED_ACTION, const char *, owner_text,
                "owner-text")

/**
 * improve_agreed_action_get_due: (get-property due)
 * @self: an agreed action
 *
 * Gets #ImproveAgreedAction:due.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAgreedAction, improve_agreed_action, IMPROVE_IS_AGREED_ACTION, ImproveDate *, due)

/**
 * improve_agreed_action_set_due: (set-property due)
 * @self: an agreed action
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAgreedAction:due.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAgreedAction, improve_agreed_action, IMPROVE_IS_AGREED_ACTION, ImproveDate *, due, "due")

/**
 * improve_agreed_action_get_due_text: (get-property due-text)
 * @self: an agreed action
 *
 * Gets #ImproveAgreedAction:due-text.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAgreedAction, improve_agreed_action, IMPROVE_IS_AGREED_ACTION, const char *, due_text)

/**
 * improve_agreed_action_set_due_text: (set-property due-text)
 * @self: an agreed action
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAgreedAction:due-text.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAgreedAction, improve_agreed_action, IMPROVE_IS_AGREED_ACTION, const char *, due_text,
                "due-text")

/**
 * improve_agreed_action_get_due_assumed: (get-property due-assumed)
 * @self: an agreed action
 *
 * Gets #ImproveAgreedAction:due-assumed.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAgreedAction, improve_agreed_action, IMPROVE_IS_AGREED_ACTION, gboolean, due_assumed)

/**
 * improve_agreed_action_set_due_assumed: (set-property due-assumed)
 * @self: an agreed action
 * @value: the value
 *
 * Sets #ImproveAgreedAction:due-assumed.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAgreedAction, improve_agreed_action, IMPROVE_IS_AGREED_ACTION, gboolean, due_assumed,
                "due-assumed")

/**
 * improve_agreed_action_get_becomes_ids: (get-property becomes-ids)
 * @self: an agreed action
 *
 * Gets #ImproveAgreedAction:becomes-ids.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveAgreedAction, improve_agreed_action, IMPROVE_IS_AGREED_ACTION, becomes_ids)

/**
 * improve_agreed_action_set_becomes_ids: (set-property becomes-ids)
 * @self: an agreed action
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImproveAgreedAction:becomes-ids.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAgreedAction, improve_agreed_action, IMPROVE_IS_AGREED_ACTION, const char *const *, becomes_ids,
                "becomes-ids")

/**
 * improve_agreed_action_get_carried_at_ids: (get-property carried-at-ids)
 * @self: an agreed action
 *
 * Gets #ImproveAgreedAction:carried-at-ids.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveAgreedAction, improve_agreed_action, IMPROVE_IS_AGREED_ACTION, carried_at_ids)

/**
 * improve_agreed_action_set_carried_at_ids: (set-property carried-at-ids)
 * @self: an agreed action
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImproveAgreedAction:carried-at-ids.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAgreedAction, improve_agreed_action, IMPROVE_IS_AGREED_ACTION, const char *const *,
                carried_at_ids, "carried-at-ids")

/**
 * improve_agreed_action_get_moves: (get-property moves)
 * @self: an agreed action
 *
 * Gets #ImproveAgreedAction:moves.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImproveAgreedAction, improve_agreed_action, IMPROVE_IS_AGREED_ACTION, moves, "moves")

/**
 * improve_agreed_action_get_state: (get-property state)
 * @self: an agreed action
 *
 * Gets #ImproveAgreedAction:state.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAgreedAction, improve_agreed_action, IMPROVE_IS_AGREED_ACTION, ImproveAgreedActionState, state)
