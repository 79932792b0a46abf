/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity-list.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImproveMeetingState:
 * @IMPROVE_MEETING_STATE_UNKNOWN: not known, or not said
 * @IMPROVE_MEETING_STATE_SCHEDULED: it is planned
 * @IMPROVE_MEETING_STATE_AGENDA_PUBLISHED: its agenda is public
 * @IMPROVE_MEETING_STATE_HELD: it was held
 * @IMPROVE_MEETING_STATE_INQUORATE: too few came
 * @IMPROVE_MEETING_STATE_ADJOURNED: it will be continued
 * @IMPROVE_MEETING_STATE_CANCELLED: it will not be held
 *
 * Whether a meeting was held.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_MEETING_STATE_UNKNOWN,
  IMPROVE_MEETING_STATE_SCHEDULED,
  IMPROVE_MEETING_STATE_AGENDA_PUBLISHED,
  IMPROVE_MEETING_STATE_HELD,
  IMPROVE_MEETING_STATE_INQUORATE,
  IMPROVE_MEETING_STATE_ADJOURNED,
  IMPROVE_MEETING_STATE_CANCELLED,
} ImproveMeetingState;

#define IMPROVE_TYPE_MEETING_STATE (improve_meeting_state_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_meeting_state_get_type (void);

/**
 * ImproveMinutesState:
 * @IMPROVE_MINUTES_STATE_UNKNOWN: not known, or not said
 * @IMPROVE_MINUTES_STATE_DRAFT: a draft
 * @IMPROVE_MINUTES_STATE_CIRCULATED: sent to members
 * @IMPROVE_MINUTES_STATE_APPROVED: approved at a later meeting of the same body
 * @IMPROVE_MINUTES_STATE_SIGNED: signed by the chair
 *
 * How far the minutes of a meeting are.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_MINUTES_STATE_UNKNOWN,
  IMPROVE_MINUTES_STATE_DRAFT,
  IMPROVE_MINUTES_STATE_CIRCULATED,
  IMPROVE_MINUTES_STATE_APPROVED,
  IMPROVE_MINUTES_STATE_SIGNED,
} ImproveMinutesState;

#define IMPROVE_TYPE_MINUTES_STATE (improve_minutes_state_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_minutes_state_get_type (void);

#define IMPROVE_TYPE_MEETING (improve_meeting_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveMeeting, improve_meeting, IMPROVE, MEETING, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveMeeting *improve_meeting_new (void);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_meeting_get_title (ImproveMeeting *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_meeting_set_title (ImproveMeeting *self,
                                                         const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_meeting_get_board_ids (ImproveMeeting *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_meeting_set_board_ids (ImproveMeeting *self,
                                                             const char *const *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_meeting_get_body_text (ImproveMeeting *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_meeting_set_body_text (ImproveMeeting *self,
                                                             const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_meeting_get_on (ImproveMeeting *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_meeting_set_on (ImproveMeeting *self,
                                                      ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 GDateTime *improve_meeting_get_starts (ImproveMeeting *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_meeting_set_starts (ImproveMeeting *self,
                                                          GDateTime *value);
IMPROVE_AVAILABLE_IN_1_0 GDateTime *improve_meeting_get_ends (ImproveMeeting *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_meeting_set_ends (ImproveMeeting *self,
                                                        GDateTime *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_meeting_get_venue (ImproveMeeting *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_meeting_set_venue (ImproveMeeting *self,
                                                         const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_meeting_get_agenda_published_on (ImproveMeeting *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_meeting_set_agenda_published_on (ImproveMeeting *self,
                                                                       ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_meeting_get_next_on (ImproveMeeting *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_meeting_set_next_on (ImproveMeeting *self,
                                                           ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_meeting_get_source (ImproveMeeting *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_meeting_set_source (ImproveMeeting *self,
                                                          const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_meeting_get_attendances (ImproveMeeting *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_meeting_get_items (ImproveMeeting *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_meeting_get_moves (ImproveMeeting *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveMeetingState improve_meeting_get_state (ImproveMeeting *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveMinutesState improve_meeting_get_minutes_state (ImproveMeeting *self);

G_END_DECLS
