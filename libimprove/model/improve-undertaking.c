/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-undertaking.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveUndertaking:
 *
 * What was asked or promised at a meeting outside its resolutions.
 *
 * Source: Improvement board, 2017: what was asked or promised outside the resolution.
 *
 * Since: 1.0
 */
struct _ImproveUndertaking
{
  ImproveEntity parent_instance;
  int kind;
  char *text;
  char *by_text;
  char *by_id;
  char *to_id;
  ImproveDate *due;
  char *answer;
  ImproveDate *satisfied_on;
};

G_DEFINE_ENUM_TYPE (ImproveUndertakingKind, improve_undertaking_kind,
                    G_DEFINE_ENUM_VALUE (IMPROVE_UNDERTAKING_KIND_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_UNDERTAKING_KIND_QUESTION, "question"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_UNDERTAKING_KIND_REQUEST, "request"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_UNDERTAKING_KIND_UNDERTAKING, "undertaking"))

static const ImproveRow rows[] = {
  /**
   * ImproveUndertaking:kind:
   *
   * Whether it was asked or promised.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveUndertaking, kind, ENUM, "kind", IMPROVE_SEALABLE,
               .value_type = improve_undertaking_kind_get_type, IMPROVE_PUBLIC, .label = "Kind"),
  /**
   * ImproveUndertaking:text:
   *
   * What was asked or promised.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveUndertaking, text, TEXT, "text",
               IMPROVE_SEALABLE, IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Text"),
  /**
   * ImproveUndertaking:by-text:
   *
   * Who asked or promised it, as the minutes print it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveUndertaking, by_text, STRING, "by-text", IMPROVE_SEALABLE, IMPROVE_PERSONAL, .label = "By"),
  /**
   * ImproveUndertaking:by-id:
   *
   * Who asked or promised it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveUndertaking, by_id, REF, "by-id",
               .targets = "organization post person", IMPROVE_PUBLIC, .label = "By"),
  /**
   * ImproveUndertaking:to-id:
   *
   * Who was asked.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveUndertaking, to_id, REF, "to-id",
               .targets = "organization post person", IMPROVE_PUBLIC, .label = "To"),
  /**
   * ImproveUndertaking:due:
   *
   * When it is due.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveUndertaking, due, DATE, "due", IMPROVE_PUBLIC, .label = "Due"),
  /**
   * ImproveUndertaking:answer:
   *
   * What came back.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveUndertaking, answer, TEXT, "answer", IMPROVE_PUBLIC, .label = "Answer"),
  /**
   * ImproveUndertaking:satisfied-on:
   *
   * When whoever asked was satisfied.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveUndertaking, satisfied_on, DATE, "satisfied-on", IMPROVE_PUBLIC, .label = "Satisfied"),
};

IMPROVE_DEFINE_ENTITY (ImproveUndertaking, improve_undertaking, rows)

/**
 * improve_undertaking_new:
 * @text: #ImproveUndertaking:text
 *
 * Makes an undertaking.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveUndertaking *
improve_undertaking_new (const char *text)
{
  return g_object_new (IMPROVE_TYPE_UNDERTAKING,
                       "text", text,
                       NULL);
}

/**
 * improve_undertaking_get_kind: (get-property kind)
 * @self: an undertaking
 *
 * Gets #ImproveUndertaking:kind.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveUndertaking, improve_undertaking, IMPROVE_IS_UNDERTAKING, ImproveUndertakingKind, kind)

/**
 * improve_undertaking_set_kind: (set-property kind)
 * @self: an undertaking
 * @value: the value
 *
 * Sets #ImproveUndertaking:kind.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveUndertaking, improve_undertaking, IMPROVE_IS_UNDERTAKING, ImproveUndertakingKind, kind, "kind")

/**
 * improve_undertaking_get_text: (get-property text)
 * @self: an undertaking
 *
 * Gets #ImproveUndertaking:text.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveUndertaking, improve_undertaking, IMPROVE_IS_UNDERTAKING, const char *, text)

/**
 * improve_undertaking_set_text: (set-property text)
 * @self: an undertaking
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveUndertaking:text.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveUndertaking, improve_undertaking, IMPROVE_IS_UNDERTAKING, const char *, text, "text")

/**
 * improve_undertaking_get_by_text: (get-property by-text)
 * @self: an undertaking
 *
 * Gets #ImproveUndertaking:by-text.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveUndertaking, improve_undertaking, IMPROVE_IS_UNDERTAKING, const char *, by_text)

/**
 * improve_undertaking_set_by_text: (set-property by-text)
 * @self: an undertaking
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveUndertaking:by-text.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveUndertaking, improve_undertaking, IMPROVE_IS_UNDERTAKING, const char *, by_text, "by-text")

/**
 * improve_undertaking_get_by_id: (get-property by-id)
 * @self: an undertaking
 *
 * Gets #ImproveUndertaking:by-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveUndertaking, improve_undertaking, IMPROVE_IS_UNDERTAKING, const char *, by_id)

/**
 * improve_undertaking_set_by_id: (set-property by-id)
 * @self: an undertaking
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveUndertaking:by-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveUndertaking, improve_undertaking, IMPROVE_IS_UNDERTAKING, const char *, by_id, "by-id")

/**
 * improve_undertaking_get_to_id: (get-property to-id)
 * @self: an undertaking
 *
 * Gets #ImproveUndertaking:to-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveUndertaking, improve_undertaking, IMPROVE_IS_UNDERTAKING, const char *, to_id)

/**
 * improve_undertaking_set_to_id: (set-property to-id)
 * @self: an undertaking
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveUndertaking:to-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveUndertaking, improve_undertaking, IMPROVE_IS_UNDERTAKING, const char *, to_id, "to-id")

/**
 * improve_undertaking_get_due: (get-property due)
 * @self: an undertaking
 *
 * Gets #ImproveUndertaking:due.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveUndertaking, improve_undertaking, IMPROVE_IS_UNDERTAKING, ImproveDate *, due)

/**
 * improve_undertaking_set_due: (set-property due)
 * @self: an undertaking
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveUndertaking:due.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveUndertaking, improve_undertaking, IMPROVE_IS_UNDERTAKING, ImproveDate *, due, "due")

/**
 * improve_undertaking_get_answer: (get-property answer)
 * @self: an undertaking
 *
 * Gets #ImproveUndertaking:answer.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveUndertaking, improve_undertaking, IMPROVE_IS_UNDERTAKING, const char *, answer)

/**
 * improve_undertaking_set_answer: (set-property answer)
 * @self: an undertaking
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveUndertaking:answer.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveUndertaking, improve_undertaking, IMPROVE_IS_UNDERTAKING, const char *, answer, "answer")

/**
 * improve_undertaking_get_satisfied_on: (get-property satisfied-on)
 * @self: an undertaking
 *
 * Gets #ImproveUndertaking:satisfied-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveUndertaking, improve_undertaking, IMPROVE_IS_UNDERTAKING, ImproveDate *, satisfied_on)

/**
 * improve_undertaking_set_satisfied_on: (set-property satisfied-on)
 * @self: an undertaking
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveUndertaking:satisfied-on.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveUndertaking, improve_undertaking, IMPROVE_IS_UNDERTAKING, ImproveDate *, satisfied_on,
                "satisfied-on")
