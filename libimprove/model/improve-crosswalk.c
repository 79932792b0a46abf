/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-crosswalk.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveCrosswalk:
 *
 * That a party takes a word of one scale for a word of another. Without one, scales are never compared.
 *
 * Source: Scales of councils and inspectorates differ; nobody has published how one maps to another.
 *
 * Since: 1.0
 */
struct _ImproveCrosswalk
{
  ImproveEntity parent_instance;
  char *scale;
  char *word;
  char *other_scale;
  char *other_word;
  char *by_id;
  ImproveDate *signed_on;
};

static const ImproveRow rows[] = {
  /**
   * ImproveCrosswalk:scale:
   *
   * The one scale.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveCrosswalk, scale, STRING, "scale", IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Scale"),
  /**
   * ImproveCrosswalk:word:
   *
   * Its word.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveCrosswalk, word, STRING, "word", IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Word"),
  /**
   * ImproveCrosswalk:other-scale:
   *
   * The other scale.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveCrosswalk, other_scale, STRING, "other-scale",
               IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Other scale"),
  /**
   * ImproveCrosswalk:other-word:
   *
   * Its word.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveCrosswalk, other_word, STRING, "other-word",
               IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Other word"),
  /**
   * ImproveCrosswalk:by-id:
   *
   * The party that says so.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveCrosswalk, by_id, REF, "by-id",
               IMPROVE_REQUIRED, .targets = "organization post person", IMPROVE_PUBLIC, .label = "Signed by"),
  /**
   * ImproveCrosswalk:signed-on:
   *
   * When.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveCrosswalk, signed_on, DATE, "signed-on", IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Signed"),
};

IMPROVE_DEFINE_ENTITY (ImproveCrosswalk, improve_crosswalk, rows)

/**
 * improve_crosswalk_new:
 * @scale: #ImproveCrosswalk:scale
 * @word: #ImproveCrosswalk:word
 * @other_scale: #ImproveCrosswalk:other-scale
 * @other_word: #ImproveCrosswalk:other-word
 * @by_id: #ImproveCrosswalk:by-id
 * @signed_on: #ImproveCrosswalk:signed-on
 *
 * Makes a crosswalk.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveCrosswalk *
improve_crosswalk_new (const char *scale,
                       const char *word,
                       const char *other_scale,
                       const char *other_word,
                       const char *by_id,
                       ImproveDate *signed_on)
{
  return g_object_new (IMPROVE_TYPE_CROSSWALK,
                       "scale", scale,
                       "word", word,
                       "other-scale", other_scale,
                       "other-word", other_word,
                       "by-id", by_id,
                       "signed-on", signed_on,
                       NULL);
}

/**
 * improve_crosswalk_get_scale: (get-property scale)
 * @self: a crosswalk
 *
 * Gets #ImproveCrosswalk:scale.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveCrosswalk, improve_crosswalk, IMPROVE_IS_CROSSWALK, const char *, scale)

/**
 * improve_crosswalk_set_scale: (set-property scale)
 * @self: a crosswalk
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveCrosswalk:scale.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveCrosswalk, improve_crosswalk, IMPROVE_IS_CROSSWALK, const char *, scale, "scale")

/**
 * improve_crosswalk_get_word: (get-property word)
 * @self: a crosswalk
 *
 * Gets #ImproveCrosswalk:word.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveCrosswalk, improve_crosswalk, IMPROVE_IS_CROSSWALK, const char *, word)

/**
 * improve_crosswalk_set_word: (set-property word)
 * @self: a crosswalk
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveCrosswalk:word.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveCrosswalk, improve_crosswalk, IMPROVE_IS_CROSSWALK, const char *, word, "word")

/**
 * improve_crosswalk_get_other_scale: (get-property other-scale)
 * @self: a crosswalk
 *
 * Gets #ImproveCrosswalk:other-scale.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveCrosswalk, improve_crosswalk, IMPROVE_IS_CROSSWALK, const char *, other_scale)

/**
 * improve_crosswalk_set_other_scale: (set-property other-scale)
 * @self: a crosswalk
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveCrosswalk:other-scale.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveCrosswalk, improve_crosswalk, IMPROVE_IS_CROSSWALK, const char *, other_scale, "other-scale")

/**
 * improve_crosswalk_get_other_word: (get-property other-word)
 * @self: a crosswalk
 *
 * Gets #ImproveCrosswalk:other-word.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveCrosswalk, improve_crosswalk, IMPROVE_IS_CROSSWALK, const char *, other_word)

/**
 * improve_crosswalk_set_other_word: (set-property other-word)
 * @self: a crosswalk
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveCrosswalk:other-word.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveCrosswalk, improve_crosswalk, IMPROVE_IS_CROSSWALK, const char *, other_word, "other-word")

/**
 * improve_crosswalk_get_by_id: (get-property by-id)
 * @self: a crosswalk
 *
 * Gets #ImproveCrosswalk:by-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveCrosswalk, improve_crosswalk, IMPROVE_IS_CROSSWALK, const char *, by_id)

/**
 * improve_crosswalk_set_by_id: (set-property by-id)
 * @self: a crosswalk
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveCrosswalk:by-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveCrosswalk, improve_crosswalk, IMPROVE_IS_CROSSWALK, const char *, by_id, "by-id")

/**
 * improve_crosswalk_get_signed_on: (get-property signed-on)
 * @self: a crosswalk
 *
 * Gets #ImproveCrosswalk:signed-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveCrosswalk, improve_crosswalk, IMPROVE_IS_CROSSWALK, ImproveDate *, signed_on)

/**
 * improve_crosswalk_set_signed_on: (set-property signed-on)
 * @self: a crosswalk
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveCrosswalk:signed-on.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveCrosswalk, improve_crosswalk, IMPROVE_IS_CROSSWALK, ImproveDate *, signed_on, "signed-on")
