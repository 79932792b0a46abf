/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-reporting-duty.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveReportingDuty:
 *
 * That a body must be told something, how often and until when.
 *
 * Source: Torbay, October 2016: updates to Council at least every six months.
 *
 * Since: 1.0
 */
struct _ImproveReportingDuty
{
  ImproveEntity parent_instance;
  char *text;
  char *to_id;
  char *cadence;
  char *source_id;
  ImproveDate *starts;
  ImproveDate *ends;
};

static const ImproveRow rows[] = {
  /**
   * ImproveReportingDuty:text:
   *
   * What must be reported.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveReportingDuty, text, TEXT, "text", IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "What"),
  /**
   * ImproveReportingDuty:to-id:
   *
   * Who must be told.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveReportingDuty, to_id, REF, "to-id",
               IMPROVE_REQUIRED, .targets = "organization post person", IMPROVE_PUBLIC, .label = "To"),
  /**
   * ImproveReportingDuty:cadence:
   *
   * How often at least, as a recurrence rule of RFC 5545 such as `FREQ=MONTHLY;INTERVAL=6`.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveReportingDuty, cadence, STRING, "cadence", IMPROVE_PUBLIC, .label = "How often"),
  /**
   * ImproveReportingDuty:source-id:
   *
   * The limb or direction that sets it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveReportingDuty, source_id, REF, "source-id",
               .targets = "limb intervention", IMPROVE_PUBLIC, .label = "Source"),
  /**
   * ImproveReportingDuty:starts:
   *
   * Since when.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveReportingDuty, starts, DATE, "starts", IMPROVE_PUBLIC, .label = "From"),
  /**
   * ImproveReportingDuty:ends:
   *
   * Until when.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveReportingDuty, ends, DATE, "ends", IMPROVE_PUBLIC, .label = "Until"),
};

IMPROVE_DEFINE_ENTITY (ImproveReportingDuty, improve_reporting_duty, rows)

/**
 * improve_reporting_duty_new:
 * @text: #ImproveReportingDuty:text
 * @to_id: #ImproveReportingDuty:to-id
 *
 * Makes a reporting duty.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveReportingDuty *
improve_reporting_duty_new (const char *text,
                            const char *to_id)
{
  return g_object_new (IMPROVE_TYPE_REPORTING_DUTY,
                       "text", text,
                       "to-id", to_id,
                       NULL);
}

/**
 * improve_reporting_duty_get_text: (get-property text)
 * @self: a reporting duty
 *
 * Gets #ImproveReportingDuty:text.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveReportingDuty, improve_reporting_duty, IMPROVE_IS_REPORTING_DUTY, const char *, text)

/**
 * improve_reporting_duty_set_text: (set-property text)
 * @self: a reporting duty
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveReportingDuty:text.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveReportingDuty, improve_reporting_duty, IMPROVE_IS_REPORTING_DUTY, const char *, text, "text")

/**
 * improve_reporting_duty_get_to_id: (get-property to-id)
 * @self: a reporting duty
 *
 * Gets #ImproveReportingDuty:to-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveReportingDuty, improve_reporting_duty, IMPROVE_IS_REPORTING_DUTY, const char *, to_id)

/**
 * improve_reporting_duty_set_to_id: (set-property to-id)
 * @self: a reporting duty
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveReportingDuty:to-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveReportingDuty, improve_reporting_duty, IMPROVE_IS_REPORTING_DUTY, const char *, to_id, "to-id")

/**
 * improve_reporting_duty_get_cadence: (get-property cadence)
 * @self: a reporting duty
 *
 * Gets #ImproveReportingDuty:cadence.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveReportingDuty, improve_reporting_duty, IMPROVE_IS_REPORTING_DUTY, const char *, cadence)

/**
 * improve_reporting_duty_set_cadence: (set-property cadence)
 * @self: a reporting duty
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveReportingDuty:cadence.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveReportingDuty, improve_reporting_duty, IMPROVE_IS_REPORTING_DUTY, const char *, cadence,
                "cadence")

/**
 * improve_reporting_duty_get_source_id: (get-property source-id)
 * @self: a reporting duty
 *
 * Gets #ImproveReportingDuty:source-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveReportingDuty, improve_reporting_duty, IMPROVE_IS_REPORTING_DUTY, const char *, source_id)

/**
 * improve_reporting_duty_set_source_id: (set-property source-id)
 * @self: a reporting duty
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveReportingDuty:source-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveReportingDuty, improve_reporting_duty, IMPROVE_IS_REPORTING_DUTY, const char *, source_id,
                "source-id")

/**
 * improve_reporting_duty_get_starts: (get-property starts)
 * @self: a reporting duty
 *
 * Gets #ImproveReportingDuty:starts.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveReportingDuty, improve_reporting_duty, IMPROVE_IS_REPORTING_DUTY, ImproveDate *, starts)

/**
 * improve_reporting_duty_set_starts: (set-property starts)
 * @self: a reporting duty
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveReportingDuty:starts.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveReportingDuty, improve_reporting_duty, IMPROVE_IS_REPORTING_DUTY, ImproveDate *, starts,
                "starts")

/**
 * improve_reporting_duty_get_ends: (get-property ends)
 * @self: a reporting duty
 *
 * Gets #ImproveReportingDuty:ends.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveReportingDuty, improve_reporting_duty, IMPROVE_IS_REPORTING_DUTY, ImproveDate *, ends)

/**
 * improve_reporting_duty_set_ends: (set-property ends)
 * @self: a reporting duty
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveReportingDuty:ends.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveReportingDuty, improve_reporting_duty, IMPROVE_IS_REPORTING_DUTY, ImproveDate *, ends, "ends")
