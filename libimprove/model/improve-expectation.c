/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-expectation.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveExpectation:
 *
 * What is expected of an outcome by a day.
 *
 * Source: Torbay, October 2016: what children should notice, by when.
 *
 * Since: 1.0
 */
struct _ImproveExpectation
{
  ImproveEntity parent_instance;
  ImproveDate *due;
  char *text;
};

static const ImproveRow rows[] = {
  /**
   * ImproveExpectation:due:
   *
   * By when.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveExpectation, due, DATE, "due", IMPROVE_PUBLIC, .label = "By"),
  /**
   * ImproveExpectation:text:
   *
   * What one would then see.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveExpectation, text, TEXT, "text", IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Expected"),
};

IMPROVE_DEFINE_ENTITY (ImproveExpectation, improve_expectation, rows)

/**
 * improve_expectation_new:
 * @text: #ImproveExpectation:text
 * @due: (nullable): #ImproveExpectation:due
 *
 * Makes an expectation.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveExpectation *
improve_expectation_new (const char *text,
                         ImproveDate *due)
{
  return g_object_new (IMPROVE_TYPE_EXPECTATION,
                       "text", text,
                       "due", due,
                       NULL);
}

/**
 * improve_expectation_get_due: (get-property due)
 * @self: an expectation
 *
 * Gets #ImproveExpectation:due.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveExpectation, improve_expectation, IMPROVE_IS_EXPECTATION, ImproveDate *, due)

/**
 * improve_expectation_set_due: (set-property due)
 * @self: an expectation
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveExpectation:due.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveExpectation, improve_expectation, IMPROVE_IS_EXPECTATION, ImproveDate *, due, "due")

/**
 * improve_expectation_get_text: (get-property text)
 * @self: an expectation
 *
 * Gets #ImproveExpectation:text.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveExpectation, improve_expectation, IMPROVE_IS_EXPECTATION, const char *, text)

/**
 * improve_expectation_set_text: (set-property text)
 * @self: an expectation
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveExpectation:text.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveExpectation, improve_expectation, IMPROVE_IS_EXPECTATION, const char *, text, "text")
