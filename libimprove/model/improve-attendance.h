/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImproveAttendanceStatus:
 * @IMPROVE_ATTENDANCE_STATUS_UNKNOWN: not known, or not said
 * @IMPROVE_ATTENDANCE_STATUS_PRESENT: they came
 * @IMPROVE_ATTENDANCE_STATUS_APOLOGIES: they sent apologies
 * @IMPROVE_ATTENDANCE_STATUS_ABSENT: they did not come
 * @IMPROVE_ATTENDANCE_STATUS_PART: they came for part
 * @IMPROVE_ATTENDANCE_STATUS_REMOTE: they joined from elsewhere
 *
 * Whether somebody came to a meeting.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_ATTENDANCE_STATUS_UNKNOWN,
  IMPROVE_ATTENDANCE_STATUS_PRESENT,
  IMPROVE_ATTENDANCE_STATUS_APOLOGIES,
  IMPROVE_ATTENDANCE_STATUS_ABSENT,
  IMPROVE_ATTENDANCE_STATUS_PART,
  IMPROVE_ATTENDANCE_STATUS_REMOTE,
} ImproveAttendanceStatus;

#define IMPROVE_TYPE_ATTENDANCE_STATUS (improve_attendance_status_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_attendance_status_get_type (void);

#define IMPROVE_TYPE_ATTENDANCE (improve_attendance_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveAttendance, improve_attendance, IMPROVE, ATTENDANCE, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveAttendance *improve_attendance_new (void);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_attendance_get_party_id (ImproveAttendance *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_attendance_set_party_id (ImproveAttendance *self,
                                                               const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_attendance_get_name (ImproveAttendance *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_attendance_set_name (ImproveAttendance *self,
                                                           const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_attendance_get_capacity (ImproveAttendance *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_attendance_set_capacity (ImproveAttendance *self,
                                                               const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_attendance_get_post_text (ImproveAttendance *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_attendance_set_post_text (ImproveAttendance *self,
                                                                const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_attendance_get_organization_text (ImproveAttendance *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_attendance_set_organization_text (ImproveAttendance *self,
                                                                        const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveAttendanceStatus improve_attendance_get_status (ImproveAttendance *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_attendance_set_status (ImproveAttendance *self,
                                                             ImproveAttendanceStatus value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_attendance_get_in_place_of (ImproveAttendance *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_attendance_set_in_place_of (ImproveAttendance *self,
                                                                  const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_attendance_get_interests (ImproveAttendance *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_attendance_set_interests (ImproveAttendance *self,
                                                                const char *value);

G_END_DECLS
