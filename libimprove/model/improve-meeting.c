/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-meeting.h>

#include <libimprove/entity/improve-row-private.h>
#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-attendance.h>
#include <libimprove/model/improve-move.h>

/**
 * ImproveMeeting:
 *
 * A meeting of one or more bodies, planned or held, with its items and what was decided under each.
 *
 * Source: Popolo, Event; OParl 1.1, Meeting; Local Government Act 1972, Schedule 12.
 *
 * Since: 1.0
 */
struct _ImproveMeeting
{
  ImproveEntity parent_instance;
  char *title;
  char **board_ids;
  char *body_text;
  ImproveDate *on;
  GDateTime *starts;
  GDateTime *ends;
  char *venue;
  ImproveDate *agenda_published_on;
  ImproveDate *next_on;
  char *source;
  ImproveEntityList *attendances;
  ImproveEntityList *items;
  ImproveEntityList *moves;
  int state;
  int minutes_state;
};

G_DEFINE_ENUM_TYPE (ImproveMeetingState, improve_meeting_state,
                    G_DEFINE_ENUM_VALUE (IMPROVE_MEETING_STATE_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_MEETING_STATE_SCHEDULED, "scheduled"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_MEETING_STATE_AGENDA_PUBLISHED, "agenda_published"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_MEETING_STATE_HELD, "held"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_MEETING_STATE_INQUORATE, "inquorate"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_MEETING_STATE_ADJOURNED, "adjourned"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_MEETING_STATE_CANCELLED, "cancelled"))

G_DEFINE_ENUM_TYPE (ImproveMinutesState, improve_minutes_state,
                    G_DEFINE_ENUM_VALUE (IMPROVE_MINUTES_STATE_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_MINUTES_STATE_DRAFT, "draft"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_MINUTES_STATE_CIRCULATED, "circulated"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_MINUTES_STATE_APPROVED, "approved"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_MINUTES_STATE_SIGNED, "signed"))

static const ImproveRow rows[] = {
  /**
   * ImproveMeeting:title:
   *
   * What it is called.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeeting, title, STRING, "title", IMPROVE_SEALABLE, IMPROVE_PUBLIC, .label = "Title"),
  /**
   * ImproveMeeting:board-ids:
   *
   * The bodies that meet.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeeting, board_ids, REFS, "board-ids", IMPROVE_SEALABLE,
               .targets = "organization", IMPROVE_PUBLIC, .label = "Bodies"),
  /**
   * ImproveMeeting:body-text:
   *
   * The name of the body as the source prints it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeeting, body_text, STRING, "body-text",
               IMPROVE_SEALABLE, IMPROVE_PUBLIC, .label = "Body as written"),
  /**
   * ImproveMeeting:on:
   *
   * The day of the meeting.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeeting, on, DATE, "on", IMPROVE_SEALABLE, IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Date"),
  /**
   * ImproveMeeting:starts:
   *
   * When it starts.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeeting, starts, INSTANT, "starts", IMPROVE_SEALABLE, IMPROVE_PUBLIC, .label = "Starts"),
  /**
   * ImproveMeeting:ends:
   *
   * When it ends.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeeting, ends, INSTANT, "ends", IMPROVE_SEALABLE, IMPROVE_PUBLIC, .label = "Ends"),
  /**
   * ImproveMeeting:venue:
   *
   * Where.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeeting, venue, STRING, "venue", IMPROVE_SEALABLE, IMPROVE_PUBLIC, .label = "Venue"),
  /**
   * ImproveMeeting:agenda-published-on:
   *
   * When agenda and papers were published: five clear days before a statutory committee (Local Government Act
   * 1972, Part VA).
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeeting, agenda_published_on, DATE, "agenda-published-on",
               IMPROVE_PUBLIC, .label = "Agenda published"),
  /**
   * ImproveMeeting:next-on:
   *
   * The next meeting, where the minutes name it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeeting, next_on, DATE, "next-on", IMPROVE_PUBLIC, .label = "Next meeting"),
  /**
   * ImproveMeeting:source:
   *
   * The document this was read from.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeeting, source, STRING, "source", .label = "Source"),
  /**
   * ImproveMeeting:attendances:
   *
   * Who was there, and who sent apologies.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeeting, attendances, LIST, "attendances", IMPROVE_SEALABLE,
               .value_type = improve_attendance_get_type, .label = "Attendance"),
  /**
   * ImproveMeeting:items:
   *
   * The items of the agenda.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeeting, items, LIST, "items",
               IMPROVE_SEALABLE, .value_type = improve_agenda_item_get_type, .label = "Items"),
  /**
   * ImproveMeeting:moves:
   *
   * The moves that brought the meeting and its minutes where it is, in the order in which they were recorded.
   * They are made with improve_plan_record(); #ImproveMove:subject-id of each is this entity.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeeting, moves, LIST, "moves", .value_type = improve_move_get_type, .label = "Moves"),
  /**
   * ImproveMeeting:state:
   *
   * Whether it was held, derived from its moves.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeeting, state, ENUM, "state",
               IMPROVE_DERIVED, .value_type = improve_meeting_state_get_type, IMPROVE_PUBLIC, .label = "State"),
  /**
   * ImproveMeeting:minutes-state:
   *
   * How far its minutes are, derived from its moves.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMeeting, minutes_state, ENUM, "minutes-state",
               IMPROVE_DERIVED, .value_type = improve_minutes_state_get_type, IMPROVE_PUBLIC, .label = "Minutes"),
};

IMPROVE_DEFINE_ENTITY (ImproveMeeting, improve_meeting, rows)

/**
 * improve_meeting_new:
 *
 * Makes a meeting with no values. `g_object_new (IMPROVE_TYPE_MEETING, …)` makes one with its properties.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveMeeting *
improve_meeting_new (void)
{
  return g_object_new (IMPROVE_TYPE_MEETING, NULL);
}

/**
 * improve_meeting_get_title: (get-property title)
 * @self: a meeting
 *
 * Gets #ImproveMeeting:title.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeeting, improve_meeting, IMPROVE_IS_MEETING, const char *, title)

/**
 * improve_meeting_set_title: (set-property title)
 * @self: a meeting
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMeeting:title.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMeeting, improve_meeting, IMPROVE_IS_MEETING, const char *, title, "title")

/**
 * improve_meeting_get_board_ids: (get-property board-ids)
 * @self: a meeting
 *
 * Gets #ImproveMeeting:board-ids.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveMeeting, improve_meeting, IMPROVE_IS_MEETING, board_ids)

/**
 * improve_meeting_set_board_ids: (set-property board-ids)
 * @self: a meeting
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImproveMeeting:board-ids.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMeeting, improve_meeting, IMPROVE_IS_MEETING, const char *const *, board_ids, "board-ids")

/**
 * improve_meeting_get_body_text: (get-property body-text)
 * @self: a meeting
 *
 * Gets #ImproveMeeting:body-text.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeeting, improve_meeting, IMPROVE_IS_MEETING, const char *, body_text)

/**
 * improve_meeting_set_body_text: (set-property body-text)
 * @self: a meeting
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMeeting:body-text.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMeeting, improve_meeting, IMPROVE_IS_MEETING, const char *, body_text, "body-text")

/**
 * improve_meeting_get_on: (get-property on)
 * @self: a meeting
 *
 * Gets #ImproveMeeting:on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeeting, improve_meeting, IMPROVE_IS_MEETING, ImproveDate *, on)

/**
 * improve_meeting_set_on: (set-property on)
 * @self: a meeting
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMeeting:on.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMeeting, improve_meeting, IMPROVE_IS_MEETING, ImproveDate *, on, "on")

/**
 * improve_meeting_get_starts: (get-property starts)
 * @self: a meeting
 *
 * Gets #ImproveMeeting:starts.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeeting, improve_meeting, IMPROVE_IS_MEETING, GDateTime *, starts)

/**
 * improve_meeting_set_starts: (set-property starts)
 * @self: a meeting
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMeeting:starts.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMeeting, improve_meeting, IMPROVE_IS_MEETING, GDateTime *, starts, "starts")

/**
 * improve_meeting_get_ends: (get-property ends)
 * @self: a meeting
 *
 * Gets #ImproveMeeting:ends.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeeting, improve_meeting, IMPROVE_IS_MEETING, GDateTime *, ends)

/**
 * improve_meeting_set_ends: (set-property ends)
 * @self: a meeting
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMeeting:ends.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMeeting, improve_meeting, IMPROVE_IS_MEETING, GDateTime *, ends, "ends")

/**
 * improve_meeting_get_venue: (get-property venue)
 * @self: a meeting
 *
 * Gets #ImproveMeeting:venue.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeeting, improve_meeting, IMPROVE_IS_MEETING, const char *, venue)

/**
 * improve_meeting_set_venue: (set-property venue)
 * @self: a meeting
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMeeting:venue.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMeeting, improve_meeting, IMPROVE_IS_MEETING, const char *, venue, "venue")

/**
 * improve_meeting_get_agenda_published_on: (get-property agenda-published-on)
 * @self: a meeting
 *
 * Gets #ImproveMeeting:agenda-published-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeeting, improve_meeting, IMPROVE_IS_MEETING, ImproveDate *, agenda_published_on)

/**
 * improve_meeting_set_agenda_published_on: (set-property agenda-published-on)
 * @self: a meeting
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMeeting:agenda-published-on.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMeeting, improve_meeting, IMPROVE_IS_MEETING, ImproveDate *, agenda_published_on,
                "agenda-published-on")

/**
 * improve_meeting_get_next_on: (get-property next-on)
 * @self: a meeting
 *
 * Gets #ImproveMeeting:next-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeeting, improve_meeting, IMPROVE_IS_MEETING, ImproveDate *, next_on)

/**
 * improve_meeting_set_next_on: (set-property next-on)
 * @self: a meeting
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMeeting:next-on.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMeeting, improve_meeting, IMPROVE_IS_MEETING, ImproveDate *, next_on, "next-on")

/**
 * improve_meeting_get_source: (get-property source)
 * @self: a meeting
 *
 * Gets #ImproveMeeting:source.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeeting, improve_meeting, IMPROVE_IS_MEETING, const char *, source)

/**
 * improve_meeting_set_source: (set-property source)
 * @self: a meeting
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMeeting:source.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMeeting, improve_meeting, IMPROVE_IS_MEETING, const char *, source, "source")

/**
 * improve_meeting_get_attendances: (get-property attendances)
 * @self: a meeting
 *
 * Gets #ImproveMeeting:attendances.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImproveMeeting, improve_meeting, IMPROVE_IS_MEETING, attendances, "attendances")

/**
 * improve_meeting_get_items: (get-property items)
 * @self: a meeting
 *
 * Gets #ImproveMeeting:items.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImproveMeeting, improve_meeting, IMPROVE_IS_MEETING, items, "items")

/**
 * improve_meeting_get_moves: (get-property moves)
 * @self: a meeting
 *
 * Gets #ImproveMeeting:moves.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImproveMeeting, improve_meeting, IMPROVE_IS_MEETING, moves, "moves")

/**
 * improve_meeting_get_state: (get-property state)
 * @self: a meeting
 *
 * Gets #ImproveMeeting:state.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeeting, improve_meeting, IMPROVE_IS_MEETING, ImproveMeetingState, state)

/**
 * improve_meeting_get_minutes_state: (get-property minutes-state)
 * @self: a meeting
 *
 * Gets #ImproveMeeting:minutes-state.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMeeting, improve_meeting, IMPROVE_IS_MEETING, ImproveMinutesState, minutes_state)
