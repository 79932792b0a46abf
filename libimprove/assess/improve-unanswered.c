/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/assess/improve-unanswered.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveUnanswered:
 *
 * What was asked and, on the day, not answered.
 *
 * Since: 1.0
 */
struct _ImproveUnanswered
{
  ImproveEntity parent_instance;
  char *subject_id;
  int kind;
  char *about_id;
  ImproveDate *asked_on;
  char *asked_at_id;
  char *by_id;
  char *to_id;
  ImproveDate *due;
  int days;
  char *message;
};

G_DEFINE_ENUM_TYPE (ImproveUnansweredKind, improve_unanswered_kind,
                    G_DEFINE_ENUM_VALUE (IMPROVE_UNANSWERED_KIND_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_UNANSWERED_KIND_QUESTION, "question"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_UNANSWERED_KIND_REQUEST, "request"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_UNANSWERED_KIND_UNDERTAKING, "undertaking"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_UNANSWERED_KIND_DEEP_DIVE, "deep_dive"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_UNANSWERED_KIND_CONTRADICTION, "contradiction"))

static const ImproveRow rows[] = {
  /**
   * ImproveUnanswered:subject-id:
   *
   * The record that holds it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveUnanswered, subject_id, REF, "subject-id", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Subject"),
  /**
   * ImproveUnanswered:kind:
   *
   * What was asked.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveUnanswered, kind, ENUM, "kind",
               IMPROVE_FIXED, .value_type = improve_unanswered_kind_get_type, IMPROVE_PUBLIC, .label = "Kind"),
  /**
   * ImproveUnanswered:about-id:
   *
   * What it is about: for a contradiction, what the evidence speaks against.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveUnanswered, about_id, REF, "about-id", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "About"),
  /**
   * ImproveUnanswered:asked-on:
   *
   * When it was asked or found.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveUnanswered, asked_on, DATE, "asked-on", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Asked"),
  /**
   * ImproveUnanswered:asked-at-id:
   *
   * The meeting at which it was asked.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveUnanswered, asked_at_id, REF, "asked-at-id", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Asked at"),
  /**
   * ImproveUnanswered:by-id:
   *
   * Who asked or found it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveUnanswered, by_id, REF, "by-id", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "By"),
  /**
   * ImproveUnanswered:to-id:
   *
   * Who was asked.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveUnanswered, to_id, REF, "to-id", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "To"),
  /**
   * ImproveUnanswered:due:
   *
   * When it is due.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveUnanswered, due, DATE, "due", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Due"),
  /**
   * ImproveUnanswered:days:
   *
   * For how many days it has been open; absent where that cannot be told.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveUnanswered, days, INT, "days",
               IMPROVE_FIXED, .nullable = 1, .minimum = 0, .maximum = 4000000, IMPROVE_PUBLIC, .label = "Days"),
  /**
   * ImproveUnanswered:message:
   *
   * All that in one sentence.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveUnanswered, message, TEXT, "message", IMPROVE_FIXED, .label = "Message"),
};

IMPROVE_DEFINE_ENTITY (ImproveUnanswered, improve_unanswered, rows)

/**
 * improve_unanswered_get_subject_id: (get-property subject-id)
 * @self: an unanswered thing
 *
 * Gets #ImproveUnanswered:subject-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveUnanswered, improve_unanswered, IMPROVE_IS_UNANSWERED, const char *, subject_id)

/**
 * improve_unanswered_get_kind: (get-property kind)
 * @self: an unanswered thing
 *
 * Gets #ImproveUnanswered:kind.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveUnanswered, improve_unanswered, IMPROVE_IS_UNANSWERED, ImproveUnansweredKind, kind)

/**
 * improve_unanswered_get_about_id: (get-property about-id)
 * @self: an unanswered thing
 *
 * Gets #ImproveUnanswered:about-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveUnanswered, improve_unanswered, IMPROVE_IS_UNANSWERED, const char *, about_id)

/**
 * improve_unanswered_get_asked_on: (get-property asked-on)
 * @self: an unanswered thing
 *
 * Gets #ImproveUnanswered:asked-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveUnanswered, improve_unanswered, IMPROVE_IS_UNANSWERED, ImproveDate *, asked_on)

/**
 * improve_unanswered_get_asked_at_id: (get-property asked-at-id)
 * @self: an unanswered thing
 *
 * Gets #ImproveUnanswered:asked-at-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveUnanswered, improve_unanswered, IMPROVE_IS_UNANSWERED, const char *, asked_at_id)

/**
 * improve_unanswered_get_by_id: (get-property by-id)
 * @self: an unanswered thing
 *
 * Gets #ImproveUnanswered:by-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveUnanswered, improve_unanswered, IMPROVE_IS_UNANSWERED, const char *, by_id)

/**
 * improve_unanswered_get_to_id: (get-property to-id)
 * @self: an unanswered thing
 *
 * Gets #ImproveUnanswered:to-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveUnanswered, improve_unanswered, IMPROVE_IS_UNANSWERED, const char *, to_id)

/**
 * improve_unanswered_get_due: (get-property due)
 * @self: an unanswered thing
 *
 * Gets #ImproveUnanswered:due.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveUnanswered, improve_unanswered, IMPROVE_IS_UNANSWERED, ImproveDate *, due)

/**
 * improve_unanswered_get_days: (get-property days)
 * @self: an unanswered thing
 *
 * Gets #ImproveUnanswered:days.
 *
 * Returns: the number; %IMPROVE_INT_ABSENT where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveUnanswered, improve_unanswered, IMPROVE_IS_UNANSWERED, int, days)

/**
 * improve_unanswered_get_message: (get-property message)
 * @self: an unanswered thing
 *
 * Gets #ImproveUnanswered:message.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveUnanswered, improve_unanswered, IMPROVE_IS_UNANSWERED, const char *, message)
