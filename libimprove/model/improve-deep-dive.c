/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-deep-dive.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveDeepDive:
 *
 * What a board chose to look at more closely. It is closed by a report back.
 *
 * Source: Tower Hamlets Best Value Improvement Board, 14 June 2017: matters examined more deeply, then reported.
 *
 * Since: 1.0
 */
struct _ImproveDeepDive
{
  ImproveEntity parent_instance;
  char *topic;
  char *requested_at_id;
  char *lead_id;
  char *report_back_to_id;
  ImproveDate *due;
  char *reported_at_id;
  ImproveDate *reported_on;
};

static const ImproveRow rows[] = {
  /**
   * ImproveDeepDive:topic:
   *
   * What it is about.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveDeepDive, topic, TEXT, "topic", IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Topic"),
  /**
   * ImproveDeepDive:requested-at-id:
   *
   * Where it was asked for.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveDeepDive, requested_at_id, REF, "requested-at-id",
               .targets = "agenda-item meeting", IMPROVE_PUBLIC, .label = "Requested at"),
  /**
   * ImproveDeepDive:lead-id:
   *
   * Who does it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveDeepDive, lead_id, REF, "lead-id",
               .targets = "organization post person", IMPROVE_PUBLIC, .label = "Lead"),
  /**
   * ImproveDeepDive:report-back-to-id:
   *
   * Who wants to know.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveDeepDive, report_back_to_id, REF, "report-back-to-id",
               .targets = "organization post person", IMPROVE_PUBLIC, .label = "Report back to"),
  /**
   * ImproveDeepDive:due:
   *
   * When the report back is due.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveDeepDive, due, DATE, "due", IMPROVE_PUBLIC, .label = "Due"),
  /**
   * ImproveDeepDive:reported-at-id:
   *
   * Where the report back was heard.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveDeepDive, reported_at_id, REF, "reported-at-id",
               .targets = "agenda-item meeting", IMPROVE_PUBLIC, .label = "Reported at"),
  /**
   * ImproveDeepDive:reported-on:
   *
   * When it was heard.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveDeepDive, reported_on, DATE, "reported-on", IMPROVE_PUBLIC, .label = "Reported"),
};

IMPROVE_DEFINE_ENTITY (ImproveDeepDive, improve_deep_dive, rows)

/**
 * improve_deep_dive_new:
 * @topic: #ImproveDeepDive:topic
 *
 * Makes a deep dive.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveDeepDive *
improve_deep_dive_new (const char *topic)
{
  return g_object_new (IMPROVE_TYPE_DEEP_DIVE,
                       "topic", topic,
                       NULL);
}

/**
 * improve_deep_dive_get_topic: (get-property topic)
 * @self: a deep dive
 *
 * Gets #ImproveDeepDive:topic.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveDeepDive, improve_deep_dive, IMPROVE_IS_DEEP_DIVE, const char *, topic)

/**
 * improve_deep_dive_set_topic: (set-property topic)
 * @self: a deep dive
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveDeepDive:topic.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveDeepDive, improve_deep_dive, IMPROVE_IS_DEEP_DIVE, const char *, topic, "topic")

/**
 * improve_deep_dive_get_requested_at_id: (get-property requested-at-id)
 * @self: a deep dive
 *
 * Gets #ImproveDeepDive:requested-at-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveDeepDive, improve_deep_dive, IMPROVE_IS_DEEP_DIVE, const char *, requested_at_id)

/**
 * improve_deep_dive_set_requested_at_id: (set-property requested-at-id)
 * @self: a deep dive
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveDeepDive:requested-at-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveDeepDive, improve_deep_dive, IMPROVE_IS_DEEP_DIVE, const char *, requested_at_id,
                "requested-at-id")

/**
 * improve_deep_dive_get_lead_id: (get-property lead-id)
 * @self: a deep dive
 *
 * Gets #ImproveDeepDive:lead-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveDeepDive, improve_deep_dive, IMPROVE_IS_DEEP_DIVE, const char *, lead_id)

/**
 * improve_deep_dive_set_lead_id: (set-property lead-id)
 * @self: a deep dive
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveDeepDive:lead-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveDeepDive, improve_deep_dive, IMPROVE_IS_DEEP_DIVE, const char *, lead_id, "lead-id")

/**
 * improve_deep_dive_get_report_back_to_id: (get-property report-back-to-id)
 * @self: a deep dive
 *
 * Gets #ImproveDeepDive:report-back-to-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveDeepDive, improve_deep_dive, IMPROVE_IS_DEEP_DIVE, const char *, report_back_to_id)

/**
 * improve_deep_dive_set_report_back_to_id: (set-property report-back-to-id)
 * @self: a deep dive
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveDeepDive:report-back-to-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveDeepDive, improve_deep_dive, IMPROVE_IS_DEEP_DIVE, const char *, report_back_to_id,
                "report-back-to-id")

/**
 * improve_deep_dive_get_due: (get-property due)
 * @self: a deep dive
 *
 * Gets #ImproveDeepDive:due.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveDeepDive, improve_deep_dive, IMPROVE_IS_DEEP_DIVE, ImproveDate *, due)

/**
 * improve_deep_dive_set_due: (set-property due)
 * @self: a deep dive
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveDeepDive:due.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveDeepDive, improve_deep_dive, IMPROVE_IS_DEEP_DIVE, ImproveDate *, due, "due")

/**
 * improve_deep_dive_get_reported_at_id: (get-property reported-at-id)
 * @self: a deep dive
 *
 * Gets #ImproveDeepDive:reported-at-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveDeepDive, improve_deep_dive, IMPROVE_IS_DEEP_DIVE, const char *, reported_at_id)

/**
 * improve_deep_dive_set_reported_at_id: (set-property reported-at-id)
 * @self: a deep dive
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveDeepDive:reported-at-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveDeepDive, improve_deep_dive, IMPROVE_IS_DEEP_DIVE, const char *, reported_at_id,
                "reported-at-id")

/**
 * improve_deep_dive_get_reported_on: (get-property reported-on)
 * @self: a deep dive
 *
 * Gets #ImproveDeepDive:reported-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveDeepDive, improve_deep_dive, IMPROVE_IS_DEEP_DIVE, ImproveDate *, reported_on)

/**
 * improve_deep_dive_set_reported_on: (set-property reported-on)
 * @self: a deep dive
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveDeepDive:reported-on.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveDeepDive, improve_deep_dive, IMPROVE_IS_DEEP_DIVE, ImproveDate *, reported_on, "reported-on")
