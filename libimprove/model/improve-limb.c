/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-limb.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveLimb:
 *
 * One limb of a resolution: what others rest on when they say that something was decided.
 *
 * Source: Resolutions of councils in numbered or lettered limbs; Popolo, Motion.
 *
 * Since: 1.0
 */
struct _ImproveLimb
{
  ImproveEntity parent_instance;
  char *label;
  char *text;
  char **verbs;
  char **about_ids;
  char **adopts_ids;
  char *recommends_to_id;
  char *delegated_to_text;
  char *consultation_text;
};

static const ImproveRow rows[] = {
  /**
   * ImproveLimb:label:
   *
   * Its number or letter, without brackets.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveLimb, label, STRING, "label", IMPROVE_SEALABLE, IMPROVE_PUBLIC, .label = "Label"),
  /**
   * ImproveLimb:text:
   *
   * What was resolved, verbatim.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveLimb, text, TEXT, "text", IMPROVE_SEALABLE, IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Text"),
  /**
   * ImproveLimb:verbs:
   *
   * What the body did, by the verbs of the decision itself.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveLimb, verbs, STRV, "verbs", IMPROVE_SEALABLE,
               .words = "note receive agree approve endorse adopt scrutinise recommend refer request delegate defer "
                        "reject withdraw other",
               IMPROVE_PUBLIC, .label = "Verbs"),
  /**
   * ImproveLimb:about-ids:
   *
   * What it is about.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveLimb, about_ids, REFS, "about-ids", IMPROVE_PUBLIC, .label = "About"),
  /**
   * ImproveLimb:adopts-ids:
   *
   * The agreed actions it adopts.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveLimb, adopts_ids, REFS, "adopts-ids", IMPROVE_SEALABLE,
               .targets = "agreed-action", IMPROVE_PUBLIC, .label = "Adopts"),
  /**
   * ImproveLimb:recommends-to-id:
   *
   * The body it recommends something to.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveLimb, recommends_to_id, REF, "recommends-to-id", IMPROVE_SEALABLE,
               .targets = "organization post person", IMPROVE_PUBLIC, .label = "Recommends to"),
  /**
   * ImproveLimb:delegated-to-text:
   *
   * The post a power is given to, as the minutes print it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveLimb, delegated_to_text, STRING, "delegated-to-text",
               IMPROVE_SEALABLE, IMPROVE_PUBLIC, .label = "Delegated to"),
  /**
   * ImproveLimb:consultation-text:
   *
   * Who must be consulted, as the minutes print it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveLimb, consultation_text, STRING, "consultation-text", IMPROVE_SEALABLE,
               IMPROVE_PUBLIC, .label = "In consultation with"),
};

IMPROVE_DEFINE_ENTITY (ImproveLimb, improve_limb, rows)

/**
 * improve_limb_new:
 * @text: #ImproveLimb:text
 *
 * Makes a limb.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveLimb *
improve_limb_new (const char *text)
{
  return g_object_new (IMPROVE_TYPE_LIMB,
                       "text", text,
                       NULL);
}

/**
 * improve_limb_get_label: (get-property label)
 * @self: a limb
 *
 * Gets #ImproveLimb:label.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveLimb, improve_limb, IMPROVE_IS_LIMB, const char *, label)

/**
 * improve_limb_set_label: (set-property label)
 * @self: a limb
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveLimb:label.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveLimb, improve_limb, IMPROVE_IS_LIMB, const char *, label, "label")

/**
 * improve_limb_get_text: (get-property text)
 * @self: a limb
 *
 * Gets #ImproveLimb:text.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveLimb, improve_limb, IMPROVE_IS_LIMB, const char *, text)

/**
 * improve_limb_set_text: (set-property text)
 * @self: a limb
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveLimb:text.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveLimb, improve_limb, IMPROVE_IS_LIMB, const char *, text, "text")

/**
 * improve_limb_get_verbs: (get-property verbs)
 * @self: a limb
 *
 * Gets #ImproveLimb:verbs.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveLimb, improve_limb, IMPROVE_IS_LIMB, verbs)

/**
 * improve_limb_set_verbs: (set-property verbs)
 * @self: a limb
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImproveLimb:verbs.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveLimb, improve_limb, IMPROVE_IS_LIMB, const char *const *, verbs, "verbs")

/**
 * improve_limb_get_about_ids: (get-property about-ids)
 * @self: a limb
 *
 * Gets #ImproveLimb:about-ids.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveLimb, improve_limb, IMPROVE_IS_LIMB, about_ids)

/**
 * improve_limb_set_about_ids: (set-property about-ids)
 * @self: a limb
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImproveLimb:about-ids.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveLimb, improve_limb, IMPROVE_IS_LIMB, const char *const *, about_ids, "about-ids")

/**
 * improve_limb_get_adopts_ids: (get-property adopts-ids)
 * @self: a limb
 *
 * Gets #ImproveLimb:adopts-ids.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveLimb, improve_limb, IMPROVE_IS_LIMB, adopts_ids)

/**
 * improve_limb_set_adopts_ids: (set-property adopts-ids)
 * @self: a limb
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImproveLimb:adopts-ids.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveLimb, improve_limb, IMPROVE_IS_LIMB, const char *const *, adopts_ids, "adopts-ids")

/**
 * improve_limb_get_recommends_to_id: (get-property recommends-to-id)
 * @self: a limb
 *
 * Gets #ImproveLimb:recommends-to-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveLimb, improve_limb, IMPROVE_IS_LIMB, const char *, recommends_to_id)

/**
 * improve_limb_set_recommends_to_id: (set-property recommends-to-id)
 * @self: a limb
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveLimb:recommends-to-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveLimb, improve_limb, IMPROVE_IS_LIMB, const char *, recommends_to_id, "recommends-to-id")

/**
 * improve_limb_get_delegated_to_text: (get-property delegated-to-text)
 * @self: a limb
 *
 * Gets #ImproveLimb:delegated-to-text.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveLimb, improve_limb, IMPROVE_IS_LIMB, const char *, delegated_to_text)

/**
 * improve_limb_set_delegated_to_text: (set-property delegated-to-text)
 * @self: a limb
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveLimb:delegated-to-text.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveLimb, improve_limb, IMPROVE_IS_LIMB, const char *, delegated_to_text, "delegated-to-text")

/**
 * improve_limb_get_consultation_text: (get-property consultation-text)
 * @self: a limb
 *
 * Gets #ImproveLimb:consultation-text.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveLimb, improve_limb, IMPROVE_IS_LIMB, const char *, consultation_text)

/**
 * improve_limb_set_consultation_text: (set-property consultation-text)
 * @self: a limb
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveLimb:consultation-text.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveLimb, improve_limb, IMPROVE_IS_LIMB, const char *, consultation_text, "consultation-text")
