/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-action.h>

#include <libimprove/entity/improve-row-private.h>
#include <libimprove/model/improve-milestone.h>
#include <libimprove/model/improve-move.h>
#include <libimprove/model/improve-slippage.h>

/**
 * ImproveAction:
 *
 * What somebody will do, by when, to which end. How it stands is not a field: it follows from its moves, and
 * whether it made a difference from evidence.
 *
 * Source: Tower Hamlets improvement plan, 2017; tracker columns of Torbay and South Gloucestershire.
 *
 * Since: 1.0
 */
struct _ImproveAction
{
  ImproveEntity parent_instance;
  char *objective_id;
  char *label;
  char *title;
  char *description;
  int kind;
  int priority;
  char *lead_id;
  char *delivery_id;
  char **partner_ids;
  char *lead_text;
  int timing;
  ImproveDate *baseline_start;
  ImproveDate *baseline_due;
  char *due_text;
  char *success_measures;
  char *deliverable;
  char *capacity;
  char *funding;
  char *currency;
  char **depends_on_ids;
  char **answers_ids;
  char **treats_ids;
  char **serves_ids;
  int origin;
  char *arose_from_id;
  ImproveEntityList *milestones;
  ImproveEntityList *moves;
  ImproveEntityList *slippages;
  int state;
  ImproveDate *agreed_due;
  ImproveDate *forecast_due;
  ImproveDate *delivered_on;
};

G_DEFINE_ENUM_TYPE (ImproveActionKind, improve_action_kind,
                    G_DEFINE_ENUM_VALUE (IMPROVE_ACTION_KIND_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ACTION_KIND_OUTPUT, "output"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ACTION_KIND_PRACTICE, "practice"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ACTION_KIND_STRUCTURAL, "structural"))

G_DEFINE_ENUM_TYPE (ImproveActionPriority, improve_action_priority,
                    G_DEFINE_ENUM_VALUE (IMPROVE_ACTION_PRIORITY_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ACTION_PRIORITY_HIGH, "high"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ACTION_PRIORITY_MEDIUM, "medium"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ACTION_PRIORITY_LOW, "low"))

G_DEFINE_ENUM_TYPE (ImproveActionTiming, improve_action_timing,
                    G_DEFINE_ENUM_VALUE (IMPROVE_ACTION_TIMING_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ACTION_TIMING_BY_DATE, "by_date"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ACTION_TIMING_RECURRING, "recurring"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ACTION_TIMING_CONTINUOUS_WITH_REVIEW, "continuous_with_review"))

G_DEFINE_ENUM_TYPE (ImproveActionOrigin, improve_action_origin,
                    G_DEFINE_ENUM_VALUE (IMPROVE_ACTION_ORIGIN_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ACTION_ORIGIN_PLAN, "plan"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ACTION_ORIGIN_RESOLUTION, "resolution"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ACTION_ORIGIN_VISIT_FINDING, "visit_finding"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ACTION_ORIGIN_AUDIT, "audit"))

G_DEFINE_ENUM_TYPE (ImproveActionState, improve_action_state,
                    G_DEFINE_ENUM_VALUE (IMPROVE_ACTION_STATE_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ACTION_STATE_DRAFT, "draft"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ACTION_STATE_AGREED, "agreed"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ACTION_STATE_IN_PROGRESS, "in_progress"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ACTION_STATE_PAUSED, "paused"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ACTION_STATE_DELIVERED, "delivered"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ACTION_STATE_ASSURED, "assured"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ACTION_STATE_EMBEDDED, "embedded"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ACTION_STATE_REGRESSED, "regressed"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ACTION_STATE_CANCELLED, "cancelled"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ACTION_STATE_SUPERSEDED, "superseded"))

static const ImproveRow rows[] = {
  /**
   * ImproveAction:objective-id:
   *
   * The objective it serves.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAction, objective_id, REF, "objective-id",
               .targets = "objective", IMPROVE_PUBLIC, .label = "Objective"),
  /**
   * ImproveAction:label:
   *
   * The plan's own numbering.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAction, label, STRING, "label", IMPROVE_PUBLIC, .label = "No"),
  /**
   * ImproveAction:title:
   *
   * What is to be done.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAction, title, STRING, "title", IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Action"),
  /**
   * ImproveAction:description:
   *
   * More about it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAction, description, TEXT, "description", IMPROVE_PUBLIC, .label = "Description"),
  /**
   * ImproveAction:kind:
   *
   * What sort of thing it leaves behind: this decides which evidence is expected.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAction, kind, ENUM, "kind",
               .value_type = improve_action_kind_get_type, IMPROVE_PUBLIC, .label = "Kind"),
  /**
   * ImproveAction:priority:
   *
   * How much depends on it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAction, priority, ENUM, "priority",
               .value_type = improve_action_priority_get_type, IMPROVE_PUBLIC, .label = "Priority"),
  /**
   * ImproveAction:lead-id:
   *
   * Who answers for it: a post, a person or a body.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAction, lead_id, REF, "lead-id",
               .targets = "organization post person", IMPROVE_PUBLIC, .label = "Lead"),
  /**
   * ImproveAction:delivery-id:
   *
   * Who does it, where that is somebody else.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAction, delivery_id, REF, "delivery-id",
               .targets = "organization post person", IMPROVE_PUBLIC, .label = "Delivery"),
  /**
   * ImproveAction:partner-ids:
   *
   * Who takes part.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAction, partner_ids, REFS, "partner-ids",
               .targets = "organization post person", IMPROVE_PUBLIC, .label = "Partners"),
  /**
   * ImproveAction:lead-text:
   *
   * The words of the source for who leads.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAction, lead_text, STRING, "lead-text", IMPROVE_PERSONAL, .label = "Lead as written"),
  /**
   * ImproveAction:timing:
   *
   * Whether it ends.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAction, timing, ENUM, "timing",
               .value_type = improve_action_timing_get_type, IMPROVE_PUBLIC, .label = "Timing"),
  /**
   * ImproveAction:baseline-start:
   *
   * When it was first meant to begin. It does not move.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAction, baseline_start, DATE, "baseline-start", IMPROVE_SEALABLE,
               IMPROVE_PUBLIC, .label = "Baseline start"),
  /**
   * ImproveAction:baseline-due:
   *
   * When it was first meant to be done. It does not move: a later date is a slippage.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAction, baseline_due, DATE, "baseline-due", IMPROVE_SEALABLE,
               IMPROVE_PUBLIC, .label = "Baseline due"),
  /**
   * ImproveAction:due-text:
   *
   * The words of the source for when, such as `ongoing`, kept beside the date or the lack of one.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAction, due_text, STRING, "due-text", IMPROVE_PUBLIC, .label = "Due as written"),
  /**
   * ImproveAction:success-measures:
   *
   * How one will know it worked.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAction, success_measures, TEXT, "success-measures",
               IMPROVE_PUBLIC, .label = "Success measures"),
  /**
   * ImproveAction:deliverable:
   *
   * What there will be to see.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAction, deliverable, STRING, "deliverable", IMPROVE_PUBLIC, .label = "Deliverable"),
  /**
   * ImproveAction:capacity:
   *
   * Who and what it needs.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAction, capacity, TEXT, "capacity", .label = "Capacity"),
  /**
   * ImproveAction:funding:
   *
   * The money set aside, exactly, in #ImproveAction:currency.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAction, funding, DECIMAL, "funding", .label = "Funding"),
  /**
   * ImproveAction:currency:
   *
   * The currency of the funding, by its ISO 4217 code.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAction, currency, STRING, "currency", .words = "GBP", .label = "Currency"),
  /**
   * ImproveAction:depends-on-ids:
   *
   * The actions that must be finished first.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAction, depends_on_ids, REFS, "depends-on-ids",
               .targets = "action", IMPROVE_PUBLIC, .label = "Depends on"),
  /**
   * ImproveAction:answers-ids:
   *
   * The recommendations it answers.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAction, answers_ids, REFS, "answers-ids",
               .targets = "recommendation", IMPROVE_PUBLIC, .label = "Answers"),
  /**
   * ImproveAction:treats-ids:
   *
   * The root causes it treats.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAction, treats_ids, REFS, "treats-ids",
               .targets = "root-cause", IMPROVE_PUBLIC, .label = "Treats"),
  /**
   * ImproveAction:serves-ids:
   *
   * The outcomes it serves.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAction, serves_ids, REFS, "serves-ids",
               .targets = "outcome", IMPROVE_PUBLIC, .label = "Serves"),
  /**
   * ImproveAction:origin:
   *
   * Where it came from.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAction, origin, ENUM, "origin",
               .value_type = improve_action_origin_get_type, IMPROVE_PUBLIC, .label = "Origin"),
  /**
   * ImproveAction:arose-from-id:
   *
   * The limb, agreed action or finding it came from.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAction, arose_from_id, REF, "arose-from-id", IMPROVE_PUBLIC, .label = "Arose from"),
  /**
   * ImproveAction:milestones:
   *
   * The steps on the way.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAction, milestones, LIST, "milestones",
               .value_type = improve_milestone_get_type, .label = "Milestones"),
  /**
   * ImproveAction:moves:
   *
   * The moves that brought the action where it is, in the order in which they were recorded. They are made with
   * improve_plan_record(); #ImproveMove:subject-id of each is this entity.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAction, moves, LIST, "moves", .value_type = improve_move_get_type, .label = "Moves"),
  /**
   * ImproveAction:slippages:
   *
   * How its dates, quality, scope or cost moved, in the order in which that was recorded.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAction, slippages, LIST, "slippages",
               .value_type = improve_slippage_get_type, .label = "Slippages"),
  /**
   * ImproveAction:state:
   *
   * Where its moves have brought it. Derived; improve_plan_record() changes it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAction, state, ENUM, "state",
               IMPROVE_DERIVED, .value_type = improve_action_state_get_type, IMPROVE_PUBLIC, .label = "State"),
  /**
   * ImproveAction:agreed-due:
   *
   * The date in force: the baseline, or what an authority last agreed. Derived from the slippages.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAction, agreed_due, DATE, "agreed-due", IMPROVE_DERIVED, IMPROVE_PUBLIC, .label = "Agreed due"),
  /**
   * ImproveAction:forecast-due:
   *
   * When it is now expected. Derived from the slippages.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAction, forecast_due, DATE, "forecast-due",
               IMPROVE_DERIVED, IMPROVE_PUBLIC, .label = "Forecast due"),
  /**
   * ImproveAction:delivered-on:
   *
   * When it was last claimed delivered. Derived from the moves.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAction, delivered_on, DATE, "delivered-on",
               IMPROVE_DERIVED, IMPROVE_PUBLIC, .label = "Delivered"),
};

IMPROVE_DEFINE_ENTITY (ImproveAction, improve_action, rows)

/**
 * improve_action_new:
 * @title: #ImproveAction:title
 * @baseline_due: (nullable): #ImproveAction:baseline-due
 *
 * Makes an action.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveAction *
improve_action_new (const char *title,
                    ImproveDate *baseline_due)
{
  return g_object_new (IMPROVE_TYPE_ACTION,
                       "title", title,
                       "baseline-due", baseline_due,
                       NULL);
}

/**
 * improve_action_get_objective_id: (get-property objective-id)
 * @self: an action
 *
 * Gets #ImproveAction:objective-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, const char *, objective_id)

/**
 * improve_action_set_objective_id: (set-property objective-id)
 * @self: an action
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAction:objective-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, const char *, objective_id, "objective-id")

/**
 * improve_action_get_label: (get-property label)
 * @self: an action
 *
 * Gets #ImproveAction:label.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, const char *, label)

/**
 * improve_action_set_label: (set-property label)
 * @self: an action
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAction:label.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, const char *, label, "label")

/**
 * improve_action_get_title: (get-property title)
 * @self: an action
 *
 * Gets #ImproveAction:title.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, const char *, title)

/**
 * improve_action_set_title: (set-property title)
 * @self: an action
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAction:title.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, const char *, title, "title")

/**
 * improve_action_get_description: (get-property description)
 * @self: an action
 *
 * Gets #ImproveAction:description.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, const char *, description)

/**
 * improve_action_set_description: (set-property description)
 * @self: an action
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAction:description.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, const char *, description, "description")

/**
 * improve_action_get_kind: (get-property kind)
 * @self: an action
 *
 * Gets #ImproveAction:kind.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, ImproveActionKind, kind)

/**
 * improve_action_set_kind: (set-property kind)
 * @self: an action
 * @value: the value
 *
 * Sets #ImproveAction:kind.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, ImproveActionKind, kind, "kind")

/**
 * improve_action_get_priority: (get-property priority)
 * @self: an action
 *
 * Gets #ImproveAction:priority.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, ImproveActionPriority, priority)

/**
 * improve_action_set_priority: (set-property priority)
 * @self: an action
 * @value: the value
 *
 * Sets #ImproveAction:priority.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, ImproveActionPriority, priority, "priority")

/**
 * improve_action_get_lead_id: (get-property lead-id)
 * @self: an action
 *
 * Gets #ImproveAction:lead-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, const char *, lead_id)

/**
 * improve_action_set_lead_id: (set-property lead-id)
 * @self: an action
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAction:lead-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, const char *, lead_id, "lead-id")

/**
 * improve_action_get_delivery_id: (get-property delivery-id)
 * @self: an action
 *
 * Gets #ImproveAction:delivery-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, const char *, delivery_id)

/**
 * improve_action_set_delivery_id: (set-property delivery-id)
 * @self: an action
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAction:delivery-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, const char *, delivery_id, "delivery-id")

/**
 * improve_action_get_partner_ids: (get-property partner-ids)
 * @self: an action
 *
 * Gets #ImproveAction:partner-ids.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, partner_ids)

/**
 * improve_action_set_partner_ids: (set-property partner-ids)
 * @self: an action
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImproveAction:partner-ids.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, const char *const *, partner_ids, "partner-ids")

/**
 * improve_action_get_lead_text: (get-property lead-text)
 * @self: an action
 *
 * Gets #ImproveAction:lead-text.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, const char *, lead_text)

/**
 * improve_action_set_lead_text: (set-property lead-text)
 * @self: an action
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAction:lead-text.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, const char *, lead_text, "lead-text")

/**
 * improve_action_get_timing: (get-property timing)
 * @self: an action
 *
 * Gets #ImproveAction:timing.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, ImproveActionTiming, timing)

/**
 * improve_action_set_timing: (set-property timing)
 * @self: an action
 * @value: the value
 *
 * Sets #ImproveAction:timing.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, ImproveActionTiming, timing, "timing")

/**
 * improve_action_get_baseline_start: (get-property baseline-start)
 * @self: an action
 *
 * Gets #ImproveAction:baseline-start.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, ImproveDate *, baseline_start)

/**
 * improve_action_set_baseline_start: (set-property baseline-start)
 * @self: an action that nobody has agreed yet
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAction:baseline-start. Once the action is agreed the baseline stays: a move is recorded as a slippage.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, ImproveDate *, baseline_start, "baseline-start")

/**
 * improve_action_get_baseline_due: (get-property baseline-due)
 * @self: an action
 *
 * Gets #ImproveAction:baseline-due.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, ImproveDate *, baseline_due)

/**
 * improve_action_set_baseline_due: (set-property baseline-due)
 * @self: an action that nobody has agreed yet
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAction:baseline-due. Once the action is agreed the baseline stays: a move is recorded as a slippage.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, ImproveDate *, baseline_due, "baseline-due")

/**
 * improve_action_get_due_text: (get-property due-text)
 * @self: an action
 *
 * Gets #ImproveAction:due-text.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, const char *, due_text)

/**
 * improve_action_set_due_text: (set-property due-text)
 * @self: an action
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAction:due-text.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, const char *, due_text, "due-text")

/**
 * improve_action_get_success_measures: (get-property success-measures)
 * @self: an action
 *
 * Gets #ImproveAction:success-measures.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, const char *, success_measures)

/**
 * improve_action_set_success_measures: (set-property success-measures)
 * @self: an action
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAction:success-measures.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, const char *, success_measures, "success-measures")

/**
 * improve_action_get_deliverable: (get-property deliverable)
 * @self: an action
 *
 * Gets #ImproveAction:deliverable.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, const char *, deliverable)

/**
 * improve_action_set_deliverable: (set-property deliverable)
 * @self: an action
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAction:deliverable.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, const char *, deliverable, "deliverable")

/**
 * improve_action_get_capacity: (get-property capacity)
 * @self: an action
 *
 * Gets #ImproveAction:capacity.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, const char *, capacity)

/**
 * improve_action_set_capacity: (set-property capacity)
 * @self: an action
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAction:capacity.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, const char *, capacity, "capacity")

/**
 * improve_action_get_funding: (get-property funding)
 * @self: an action
 *
 * Gets #ImproveAction:funding.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, const char *, funding)

/**
 * improve_action_set_funding: (set-property funding)
 * @self: an action
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAction:funding.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, const char *, funding, "funding")

/**
 * improve_action_get_currency: (get-property currency)
 * @self: an action
 *
 * Gets #ImproveAction:currency.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, const char *, currency)

/**
 * improve_action_set_currency: (set-property currency)
 * @self: an action
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAction:currency.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, const char *, currency, "currency")

/**
 * improve_action_get_depends_on_ids: (get-property depends-on-ids)
 * @self: an action
 *
 * Gets #ImproveAction:depends-on-ids.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, depends_on_ids)

/**
 * improve_action_set_depends_on_ids: (set-property depends-on-ids)
 * @self: an action
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImproveAction:depends-on-ids.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, const char *const *, depends_on_ids, "depends-on-ids")

/**
 * improve_action_get_answers_ids: (get-property answers-ids)
 * @self: an action
 *
 * Gets #ImproveAction:answers-ids.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, answers_ids)

/**
 * improve_action_set_answers_ids: (set-property answers-ids)
 * @self: an action
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImproveAction:answers-ids.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, const char *const *, answers_ids, "answers-ids")

/**
 * improve_action_get_treats_ids: (get-property treats-ids)
 * @self: an action
 *
 * Gets #ImproveAction:treats-ids.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, treats_ids)

/**
 * improve_action_set_treats_ids: (set-property treats-ids)
 * @self: an action
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImproveAction:treats-ids.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, const char *const *, treats_ids, "treats-ids")

/**
 * improve_action_get_serves_ids: (get-property serves-ids)
 * @self: an action
 *
 * Gets #ImproveAction:serves-ids.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, serves_ids)

/**
 * improve_action_set_serves_ids: (set-property serves-ids)
 * @self: an action
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImproveAction:serves-ids.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, const char *const *, serves_ids, "serves-ids")

/**
 * improve_action_get_origin: (get-property origin)
 * @self: an action
 *
 * Gets #ImproveAction:origin.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, ImproveActionOrigin, origin)

/**
 * improve_action_set_origin: (set-property origin)
 * @self: an action
 * @value: the value
 *
 * Sets #ImproveAction:origin.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, ImproveActionOrigin, origin, "origin")

/**
 * improve_action_get_arose_from_id: (get-property arose-from-id)
 * @self: an action
 *
 * Gets #ImproveAction:arose-from-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, const char *, arose_from_id)

/**
 * improve_action_set_arose_from_id: (set-property arose-from-id)
 * @self: an action
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAction:arose-from-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, const char *, arose_from_id, "arose-from-id")

/**
 * improve_action_get_milestones: (get-property milestones)
 * @self: an action
 *
 * Gets #ImproveAction:milestones.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, milestones, "milestones")

/**
 * improve_action_get_moves: (get-property moves)
 * @self: an action
 *
 * Gets #ImproveAction:moves.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, moves, "moves")

/**
 * improve_action_get_slippages: (get-property slippages)
 * @self: an action
 *
 * Gets #ImproveAction:slippages.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, slippages, "slippages")

/**
 * improve_action_get_state: (get-property state)
 * @self: an action
 *
 * Gets #ImproveAction:state.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, ImproveActionState, state)

/**
 * improve_action_get_agreed_due: (get-property agreed-due)
 * @self: an action
 *
 * Gets #ImproveAction:agreed-due.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, ImproveDate *, agreed_due)

/**
 * improve_action_get_forecast_due: (get-property forecast-due)
 * @self: an action
 *
 * Gets #ImproveAction:forecast-due.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, ImproveDate *, forecast_due)

/**
 * improve_action_get_delivered_on: (get-property delivered-on)
 * @self: an action
 *
 * Gets #ImproveAction:delivered-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAction, improve_action, IMPROVE_IS_ACTION, ImproveDate *, delivered_on)
