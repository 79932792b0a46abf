/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/assess/improve-oversight-body.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveOversightBody:
 *
 * When a body last saw the plan, and which version.
 *
 * Since: 1.0
 */
struct _ImproveOversightBody
{
  ImproveEntity parent_instance;
  char *body_id;
  char *version_id;
  ImproveDate *seen_on;
  char *seen_at_id;
  gboolean assumed;
  char *current_version_id;
  gboolean current;
  int meetings;
  int meetings_since;
  char *message;
};

static const ImproveRow rows[] = {
  /**
   * ImproveOversightBody:body-id:
   *
   * The body.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOversightBody, body_id, REF, "body-id", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Body"),
  /**
   * ImproveOversightBody:version-id:
   *
   * The version it last saw; absent where none is known.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOversightBody, version_id, REF, "version-id", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Version"),
  /**
   * ImproveOversightBody:seen-on:
   *
   * When it last saw the plan; absent where no record shows that it ever did.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOversightBody, seen_on, DATE, "seen-on", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Seen"),
  /**
   * ImproveOversightBody:seen-at-id:
   *
   * The agenda item, report or claim that shows it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOversightBody, seen_at_id, REF, "seen-at-id", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Seen at"),
  /**
   * ImproveOversightBody:assumed:
   *
   * Whether the version is taken from the date or the plan was known by its title only.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOversightBody, assumed, BOOLEAN, "assumed", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Assumed"),
  /**
   * ImproveOversightBody:current-version-id:
   *
   * The version in force on the day; absent where there is none.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOversightBody, current_version_id, REF, "current-version-id",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Current version"),
  /**
   * ImproveOversightBody:current:
   *
   * Whether what it last saw is the version in force.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOversightBody, current, BOOLEAN, "current", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Current"),
  /**
   * ImproveOversightBody:meetings:
   *
   * How many meetings of it were held by the day.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOversightBody, meetings, INT, "meetings", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Meetings"),
  /**
   * ImproveOversightBody:meetings-since:
   *
   * How many of these came after it last saw the plan, or came at all where it never did.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOversightBody, meetings_since, INT, "meetings-since",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Meetings since"),
  /**
   * ImproveOversightBody:message:
   *
   * All that in one sentence.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveOversightBody, message, TEXT, "message", IMPROVE_FIXED, .label = "Message"),
};

IMPROVE_DEFINE_ENTITY (ImproveOversightBody, improve_oversight_body, rows)

/**
 * improve_oversight_body_get_body_id: (get-property body-id)
 * @self: a body in an account of oversight
 *
 * Gets #ImproveOversightBody:body-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveOversightBody, improve_oversight_body, IMPROVE_IS_OVERSIGHT_BODY, const char *, body_id)

/**
 * improve_oversight_body_get_version_id: (get-property version-id)
 * @self: a body in an account of oversight
 *
 * Gets #ImproveOversightBody:version-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveOversightBody, improve_oversight_body, IMPROVE_IS_OVERSIGHT_BODY, const char *, version_id)

/**
 * improve_oversight_body_get_seen_on: (get-property seen-on)
 * @self: a body in an account of oversight
 *
 * Gets #ImproveOversightBody:seen-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveOversightBody, improve_oversight_body, IMPROVE_IS_OVERSIGHT_BODY, ImproveDate *, seen_on)

/**
 * improve_oversight_body_get_seen_at_id: (get-property seen-at-id)
 * @self: a body in an account of oversight
 *
 * Gets #ImproveOversightBody:seen-at-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveOversightBody, improve_oversight_body, IMPROVE_IS_OVERSIGHT_BODY, const char *, seen_at_id)

/**
 * improve_oversight_body_get_assumed: (get-property assumed)
 * @self: a body in an account of oversight
 *
 * Gets #ImproveOversightBody:assumed.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveOversightBody, improve_oversight_body, IMPROVE_IS_OVERSIGHT_BODY, gboolean, assumed)

/**
 * improve_oversight_body_get_current_version_id: (get-property current-version-id)
 * @self: a body in an account of oversight
 *
 * Gets #ImproveOversightBody:current-version-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveOversightBody, improve_oversight_body, IMPROVE_IS_OVERSIGHT_BODY, const char *,
                current_version_id)

/**
 * improve_oversight_body_get_current: (get-property current)
 * @self: a body in an account of oversight
 *
 * Gets #ImproveOversightBody:current.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveOversightBody, improve_oversight_body, IMPROVE_IS_OVERSIGHT_BODY, gboolean, current)

/**
 * improve_oversight_body_get_meetings: (get-property meetings)
 * @self: a body in an account of oversight
 *
 * Gets #ImproveOversightBody:meetings.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveOversightBody, improve_oversight_body, IMPROVE_IS_OVERSIGHT_BODY, int, meetings)

/**
 * improve_oversight_body_get_meetings_since: (get-property meetings-since)
 * @self: a body in an account of oversight
 *
 * Gets #ImproveOversightBody:meetings-since.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveOversightBody, improve_oversight_body, IMPROVE_IS_OVERSIGHT_BODY, int, meetings_since)

/**
 * improve_oversight_body_get_message: (get-property message)
 * @self: a body in an account of oversight
 *
 * Gets #ImproveOversightBody:message.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveOversightBody, improve_oversight_body, IMPROVE_IS_OVERSIGHT_BODY, const char *, message)
