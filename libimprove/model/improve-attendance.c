/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-attendance.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveAttendance:
 *
 * That somebody was at a meeting, or was not.
 *
 * Source: Popolo, Event; minutes of boards and committees.
 *
 * Since: 1.0
 */
struct _ImproveAttendance
{
  ImproveEntity parent_instance;
  char *party_id;
  char *name;
  char *capacity;
  char *post_text;
  char *organization_text;
  int status;
  char *in_place_of;
  char *interests;
};

G_DEFINE_ENUM_TYPE (ImproveAttendanceStatus, improve_attendance_status,
                    G_DEFINE_ENUM_VALUE (IMPROVE_ATTENDANCE_STATUS_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ATTENDANCE_STATUS_PRESENT, "present"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ATTENDANCE_STATUS_APOLOGIES, "apologies"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ATTENDANCE_STATUS_ABSENT, "absent"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ATTENDANCE_STATUS_PART, "part"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ATTENDANCE_STATUS_REMOTE, "remote"))

static const ImproveRow rows[] = {
  /**
   * ImproveAttendance:party-id:
   *
   * Who.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAttendance, party_id, REF, "party-id",
               .targets = "organization post person", IMPROVE_PERSONAL, .label = "Party"),
  /**
   * ImproveAttendance:name:
   *
   * The name as the minutes print it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAttendance, name, STRING, "name", IMPROVE_SEALABLE, IMPROVE_PERSONAL, .label = "Name"),
  /**
   * ImproveAttendance:capacity:
   *
   * In which capacity.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAttendance, capacity, STRING, "capacity", IMPROVE_SEALABLE,
               .words = "chair independent_chair vice_chair member co_opted ex_officio substitute observer adviser "
                        "clerk officer",
               IMPROVE_PUBLIC, .label = "Capacity"),
  /**
   * ImproveAttendance:post-text:
   *
   * The post as the minutes print it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAttendance, post_text, STRING, "post-text", IMPROVE_SEALABLE, IMPROVE_PERSONAL,
               .label = "Post"),
  /**
   * ImproveAttendance:organization-text:
   *
   * For which organisation they came, as the minutes print it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAttendance, organization_text, STRING, "organization-text", IMPROVE_SEALABLE, IMPROVE_PERSONAL,
               .label = "Organisation"),
  /**
   * ImproveAttendance:status:
   *
   * Whether they came.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAttendance, status, ENUM, "status", IMPROVE_SEALABLE,
               .value_type = improve_attendance_status_get_type, IMPROVE_PUBLIC, .label = "Status"),
  /**
   * ImproveAttendance:in-place-of:
   *
   * Whom they stood in for.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAttendance, in_place_of, STRING, "in-place-of",
               IMPROVE_SEALABLE, IMPROVE_PERSONAL, .label = "In place of"),
  /**
   * ImproveAttendance:interests:
   *
   * What they declared.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAttendance, interests, TEXT, "interests",
               IMPROVE_SEALABLE, IMPROVE_PERSONAL, .label = "Interests"),
};

IMPROVE_DEFINE_ENTITY (ImproveAttendance, improve_attendance, rows)

/**
 * improve_attendance_new:
 *
 * Makes an attendance with no values. `g_object_new (IMPROVE_TYPE_ATTENDANCE, …)` makes one with its properties.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveAttendance *
improve_attendance_new (void)
{
  return g_object_new (IMPROVE_TYPE_ATTENDANCE, NULL);
}

/**
 * improve_attendance_get_party_id: (get-property party-id)
 * @self: an attendance
 *
 * Gets #ImproveAttendance:party-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAttendance, improve_attendance, IMPROVE_IS_ATTENDANCE, const char *, party_id)

/**
 * improve_attendance_set_party_id: (set-property party-id)
 * @self: an attendance
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAttendance:party-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAttendance, improve_attendance, IMPROVE_IS_ATTENDANCE, const char *, party_id, "party-id")

/**
 * improve_attendance_get_name: (get-property name)
 * @self: an attendance
 *
 * Gets #ImproveAttendance:name.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAttendance, improve_attendance, IMPROVE_IS_ATTENDANCE, const char *, name)

/**
 * improve_attendance_set_name: (set-property name)
 * @self: an attendance
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAttendance:name.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAttendance, improve_attendance, IMPROVE_IS_ATTENDANCE, const char *, name, "name")

/**
 * improve_attendance_get_capacity: (get-property capacity)
 * @self: an attendance
 *
 * Gets #ImproveAttendance:capacity.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAttendance, improve_attendance, IMPROVE_IS_ATTENDANCE, const char *, capacity)

/**
 * improve_attendance_set_capacity: (set-property capacity)
 * @self: an attendance
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAttendance:capacity.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAttendance, improve_attendance, IMPROVE_IS_ATTENDANCE, const char *, capacity, "capacity")

/**
 * improve_attendance_get_post_text: (get-property post-text)
 * @self: an attendance
 *
 * Gets #ImproveAttendance:post-text.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAttendance, improve_attendance, IMPROVE_IS_ATTENDANCE, const char *, post_text)

/**
 * improve_attendance_set_post_text: (set-property post-text)
 * @self: an attendance
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAttendance:post-text.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAttendance, improve_attendance, IMPROVE_IS_ATTENDANCE, const char *, post_text, "post-text")

/**
 * improve_attendance_get_organization_text: (get-property organization-text)
 * @self: an attendance
 *
 * Gets #ImproveAttendance:organization-text.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAttendance, improve_attendance, IMPROVE_IS_ATTENDANCE, const char *, organization_text)

/**
 * improve_attendance_set_organization_text: (set-property organization-text)
 * @self: an attendance
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAttendance:organization-text.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAttendance, improve_attendance, IMPROVE_IS_ATTENDANCE, const char *, organization_text,
                "organization-text")

/**
 * improve_attendance_get_status: (get-property status)
 * @self: an attendance
 *
 * Gets #ImproveAttendance:status.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAttendance, improve_attendance, IMPROVE_IS_ATTENDANCE, ImproveAttendanceStatus, status)

/**
 * improve_attendance_set_status: (set-property status)
 * @self: an attendance
 * @value: the value
 *
 * Sets #ImproveAttendance:status.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAttendance, improve_attendance, IMPROVE_IS_ATTENDANCE, ImproveAttendanceStatus, status, "status")

/**
 * improve_attendance_get_in_place_of: (get-property in-place-of)
 * @self: an attendance
 *
 * Gets #ImproveAttendance:in-place-of.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAttendance, improve_attendance, IMPROVE_IS_ATTENDANCE, const char *, in_place_of)

/**
 * improve_attendance_set_in_place_of: (set-property in-place-of)
 * @self: an attendance
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAttendance:in-place-of.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAttendance, improve_attendance, IMPROVE_IS_ATTENDANCE, const char *, in_place_of, "in-place-of")

/**
 * improve_attendance_get_interests: (get-property interests)
 * @self: an attendance
 *
 * Gets #ImproveAttendance:interests.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAttendance, improve_attendance, IMPROVE_IS_ATTENDANCE, const char *, interests)

/**
 * improve_attendance_set_interests: (set-property interests)
 * @self: an attendance
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAttendance:interests.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAttendance, improve_attendance, IMPROVE_IS_ATTENDANCE, const char *, interests, "interests")
