/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-milestone.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveMilestone:
 *
 * A step on the way of an action, with the test by which one knows that it is done.
 *
 * Source: OSCAL 1.2.2, task of the type milestone.
 *
 * Since: 1.0
 */
struct _ImproveMilestone
{
  ImproveEntity parent_instance;
  char *title;
  char *test_of_done;
  ImproveDate *due;
  char *due_text;
  gboolean evidence_required;
  ImproveDate *met_on;
  char *met_by_id;
  ImproveDate *waived_on;
  char *waived_by_id;
  char *waived_reason;
};

static const ImproveRow rows[] = {
  /**
   * ImproveMilestone:title:
   *
   * The step.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMilestone, title, STRING, "title", IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Milestone"),
  /**
   * ImproveMilestone:test-of-done:
   *
   * How one knows that it is done.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMilestone, test_of_done, TEXT, "test-of-done", IMPROVE_PUBLIC, .label = "Test"),
  /**
   * ImproveMilestone:due:
   *
   * When it is due.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMilestone, due, DATE, "due", IMPROVE_PUBLIC, .label = "Due"),
  /**
   * ImproveMilestone:due-text:
   *
   * The words of the source for when.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMilestone, due_text, STRING, "due-text", IMPROVE_PUBLIC, .label = "Due as written"),
  /**
   * ImproveMilestone:evidence-required:
   *
   * Whether it counts only with evidence.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMilestone, evidence_required, BOOLEAN, "evidence-required",
               IMPROVE_PUBLIC, .label = "Evidence required"),
  /**
   * ImproveMilestone:met-on:
   *
   * When it was met, as #ImproveMilestone:met-by-id says.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMilestone, met_on, DATE, "met-on", IMPROVE_PUBLIC, .label = "Met"),
  /**
   * ImproveMilestone:met-by-id:
   *
   * Who says that it was met.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMilestone, met_by_id, REF, "met-by-id",
               .targets = "organization post person", IMPROVE_PUBLIC, .label = "Met, says"),
  /**
   * ImproveMilestone:waived-on:
   *
   * When it was waived.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMilestone, waived_on, DATE, "waived-on", IMPROVE_PUBLIC, .label = "Waived"),
  /**
   * ImproveMilestone:waived-by-id:
   *
   * Who waived it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMilestone, waived_by_id, REF, "waived-by-id",
               .targets = "organization post person", IMPROVE_PUBLIC, .label = "Waived by"),
  /**
   * ImproveMilestone:waived-reason:
   *
   * Why it was waived.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMilestone, waived_reason, TEXT, "waived-reason", IMPROVE_PUBLIC, .label = "Why waived"),
};

IMPROVE_DEFINE_ENTITY (ImproveMilestone, improve_milestone, rows)

/**
 * improve_milestone_new:
 * @title: #ImproveMilestone:title
 * @due: (nullable): #ImproveMilestone:due
 *
 * Makes a milestone.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveMilestone *
improve_milestone_new (const char *title,
                       ImproveDate *due)
{
  return g_object_new (IMPROVE_TYPE_MILESTONE,
                       "title", title,
                       "due", due,
                       NULL);
}

/**
 * improve_milestone_get_title: (get-property title)
 * @self: a milestone
 *
 * Gets #ImproveMilestone:title.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMilestone, improve_milestone, IMPROVE_IS_MILESTONE, const char *, title)

/**
 * improve_milestone_set_title: (set-property title)
 * @self: a milestone
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMilestone:title.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMilestone, improve_milestone, IMPROVE_IS_MILESTONE, const char *, title, "title")

/**
 * improve_milestone_get_test_of_done: (get-property test-of-done)
 * @self: a milestone
 *
 * Gets #ImproveMilestone:test-of-done.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMilestone, improve_milestone, IMPROVE_IS_MILESTONE, const char *, test_of_done)

/**
 * improve_milestone_set_test_of_done: (set-property test-of-done)
 * @self: a milestone
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMilestone:test-of-done.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMilestone, improve_milestone, IMPROVE_IS_MILESTONE, const char *, test_of_done, "test-of-done")

/**
 * improve_milestone_get_due: (get-property due)
 * @self: a milestone
 *
 * Gets #ImproveMilestone:due.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMilestone, improve_milestone, IMPROVE_IS_MILESTONE, ImproveDate *, due)

/**
 * improve_milestone_set_due: (set-property due)
 * @self: a milestone
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMilestone:due.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMilestone, improve_milestone, IMPROVE_IS_MILESTONE, ImproveDate *, due, "due")

/**
 * improve_milestone_get_due_text: (get-property due-text)
 * @self: a milestone
 *
 * Gets #ImproveMilestone:due-text.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMilestone, improve_milestone, IMPROVE_IS_MILESTONE, const char *, due_text)

/**
 * improve_milestone_set_due_text: (set-property due-text)
 * @self: a milestone
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMilestone:due-text.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMilestone, improve_milestone, IMPROVE_IS_MILESTONE, const char *, due_text, "due-text")

/**
 * improve_milestone_get_evidence_required: (get-property evidence-required)
 * @self: a milestone
 *
 * Gets #ImproveMilestone:evidence-required.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMilestone, improve_milestone, IMPROVE_IS_MILESTONE, gboolean, evidence_required)

/**
 * improve_milestone_set_evidence_required: (set-property evidence-required)
 * @self: a milestone
 * @value: the value
 *
 * Sets #ImproveMilestone:evidence-required.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMilestone, improve_milestone, IMPROVE_IS_MILESTONE, gboolean, evidence_required,
                "evidence-required")

/**
 * improve_milestone_get_met_on: (get-property met-on)
 * @self: a milestone
 *
 * Gets #ImproveMilestone:met-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMilestone, improve_milestone, IMPROVE_IS_MILESTONE, ImproveDate *, met_on)

/**
 * improve_milestone_set_met_on: (set-property met-on)
 * @self: a milestone
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMilestone:met-on.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMilestone, improve_milestone, IMPROVE_IS_MILESTONE, ImproveDate *, met_on, "met-on")

/**
 * improve_milestone_get_met_by_id: (get-property met-by-id)
 * @self: a milestone
 *
 * Gets #ImproveMilestone:met-by-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMilestone, improve_milestone, IMPROVE_IS_MILESTONE, const char *, met_by_id)

/**
 * improve_milestone_set_met_by_id: (set-property met-by-id)
 * @self: a milestone
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMilestone:met-by-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMilestone, improve_milestone, IMPROVE_IS_MILESTONE, const char *, met_by_id, "met-by-id")

/**
 * improve_milestone_get_waived_on: (get-property waived-on)
 * @self: a milestone
 *
 * Gets #ImproveMilestone:waived-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMilestone, improve_milestone, IMPROVE_IS_MILESTONE, ImproveDate *, waived_on)

/**
 * improve_milestone_set_waived_on: (set-property waived-on)
 * @self: a milestone
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMilestone:waived-on.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMilestone, improve_milestone, IMPROVE_IS_MILESTONE, ImproveDate *, waived_on, "waived-on")

/**
 * improve_milestone_get_waived_by_id: (get-property waived-by-id)
 * @self: a milestone
 *
 * Gets #ImproveMilestone:waived-by-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMilestone, improve_milestone, IMPROVE_IS_MILESTONE, const char *, waived_by_id)

/**
 * improve_milestone_set_waived_by_id: (set-property waived-by-id)
 * @self: a milestone
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMilestone:waived-by-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMilestone, improve_milestone, IMPROVE_IS_MILESTONE, const char *, waived_by_id, "waived-by-id")

/**
 * improve_milestone_get_waived_reason: (get-property waived-reason)
 * @self: a milestone
 *
 * Gets #ImproveMilestone:waived-reason.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMilestone, improve_milestone, IMPROVE_IS_MILESTONE, const char *, waived_reason)

/**
 * improve_milestone_set_waived_reason: (set-property waived-reason)
 * @self: a milestone
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMilestone:waived-reason.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMilestone, improve_milestone, IMPROVE_IS_MILESTONE, const char *, waived_reason, "waived-reason")
