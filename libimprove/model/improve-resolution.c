/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-resolution.h>

#include <libimprove/entity/improve-row-private.h>
#include <libimprove/model/improve-limb.h>

/**
 * ImproveResolution:
 *
 * What a body resolved, in one or more limbs.
 *
 * Source: Popolo, VoteEvent; Local Government Act 1972, Schedule 12, paragraph 39.
 *
 * Since: 1.0
 */
struct _ImproveResolution
{
  ImproveEntity parent_instance;
  int method;
  char *mover_text;
  char *seconder_text;
  int votes_for;
  int votes_against;
  int abstentions;
  gboolean key_decision;
  ImproveEntityList *limbs;
};

G_DEFINE_ENUM_TYPE (ImproveResolutionMethod, improve_resolution_method,
                    G_DEFINE_ENUM_VALUE (IMPROVE_RESOLUTION_METHOD_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_RESOLUTION_METHOD_ASSENT, "assent"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_RESOLUTION_METHOD_UNANIMOUS, "unanimous"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_RESOLUTION_METHOD_SHOW_OF_HANDS, "show_of_hands"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_RESOLUTION_METHOD_RECORDED_VOTE, "recorded_vote"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_RESOLUTION_METHOD_CASTING_VOTE, "casting_vote"))

static const ImproveRow rows[] = {
  /**
   * ImproveResolution:method:
   *
   * How it was decided.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveResolution, method, ENUM, "method", IMPROVE_SEALABLE,
               .value_type = improve_resolution_method_get_type, IMPROVE_PUBLIC, .label = "Method"),
  /**
   * ImproveResolution:mover-text:
   *
   * Who moved it, as the minutes print it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveResolution, mover_text, STRING, "mover-text",
               IMPROVE_SEALABLE, IMPROVE_PERSONAL, .label = "Moved by"),
  /**
   * ImproveResolution:seconder-text:
   *
   * Who seconded it, as the minutes print it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveResolution, seconder_text, STRING, "seconder-text",
               IMPROVE_SEALABLE, IMPROVE_PERSONAL, .label = "Seconded by"),
  /**
   * ImproveResolution:votes-for:
   *
   * Votes for.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveResolution, votes_for, INT, "votes-for", IMPROVE_SEALABLE,
               .nullable = 1, .minimum = 0, .maximum = 1000, IMPROVE_PUBLIC, .label = "For"),
  /**
   * ImproveResolution:votes-against:
   *
   * Votes against.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveResolution, votes_against, INT, "votes-against", IMPROVE_SEALABLE,
               .nullable = 1, .minimum = 0, .maximum = 1000, IMPROVE_PUBLIC, .label = "Against"),
  /**
   * ImproveResolution:abstentions:
   *
   * Abstentions.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveResolution, abstentions, INT, "abstentions", IMPROVE_SEALABLE,
               .nullable = 1, .minimum = 0, .maximum = 1000, IMPROVE_PUBLIC, .label = "Abstentions"),
  /**
   * ImproveResolution:key-decision:
   *
   * Whether it is a key decision of the executive.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveResolution, key_decision, BOOLEAN, "key-decision",
               IMPROVE_SEALABLE, IMPROVE_PUBLIC, .label = "Key decision"),
  /**
   * ImproveResolution:limbs:
   *
   * What was resolved, limb by limb.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveResolution, limbs, LIST, "limbs",
               IMPROVE_SEALABLE, .value_type = improve_limb_get_type, .label = "Limbs"),
};

IMPROVE_DEFINE_ENTITY (ImproveResolution, improve_resolution, rows)

/**
 * improve_resolution_new:
 *
 * Makes a resolution with no values. `g_object_new (IMPROVE_TYPE_RESOLUTION, …)` makes one with its properties.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveResolution *
improve_resolution_new (void)
{
  return g_object_new (IMPROVE_TYPE_RESOLUTION, NULL);
}

/**
 * improve_resolution_get_method: (get-property method)
 * @self: a resolution
 *
 * Gets #ImproveResolution:method.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveResolution, improve_resolution, IMPROVE_IS_RESOLUTION, ImproveResolutionMethod, method)

/**
 * improve_resolution_set_method: (set-property method)
 * @self: a resolution
 * @value: the value
 *
 * Sets #ImproveResolution:method.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveResolution, improve_resolution, IMPROVE_IS_RESOLUTION, ImproveResolutionMethod, method, "method")

/**
 * improve_resolution_get_mover_text: (get-property mover-text)
 * @self: a resolution
 *
 * Gets #ImproveResolution:mover-text.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveResolution, improve_resolution, IMPROVE_IS_RESOLUTION, const char *, mover_text)

/**
 * improve_resolution_set_mover_text: (set-property mover-text)
 * @self: a resolution
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveResolution:mover-text.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveResolution, improve_resolution, IMPROVE_IS_RESOLUTION, const char *, mover_text, "mover-text")

/**
 * improve_resolution_get_seconder_text: (get-property seconder-text)
 * @self: a resolution
 *
 * Gets #ImproveResolution:seconder-text.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveResolution, improve_resolution, IMPROVE_IS_RESOLUTION, const char *, seconder_text)

/**
 * improve_resolution_set_seconder_text: (set-property seconder-text)
 * @self: a resolution
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveResolution:seconder-text.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveResolution, improve_resolution, IMPROVE_IS_RESOLUTION, const char *, seconder_text,
                "seconder-text")

/**
 * improve_resolution_get_votes_for: (get-property votes-for)
 * @self: a resolution
 *
 * Gets #ImproveResolution:votes-for.
 *
 * Returns: the number; %IMPROVE_INT_ABSENT where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveResolution, improve_resolution, IMPROVE_IS_RESOLUTION, int, votes_for)

/**
 * improve_resolution_set_votes_for: (set-property votes-for)
 * @self: a resolution
 * @value: the number; %IMPROVE_INT_ABSENT for none
 *
 * Sets #ImproveResolution:votes-for.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveResolution, improve_resolution, IMPROVE_IS_RESOLUTION, int, votes_for, "votes-for")

/**
 * improve_resolution_get_votes_against: (get-property votes-against)
 * @self: a resolution
 *
 * Gets #ImproveResolution:votes-against.
 *
 * Returns: the number; %IMPROVE_INT_ABSENT where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveResolution, improve_resolution, IMPROVE_IS_RESOLUTION, int, votes_against)

/**
 * improve_resolution_set_votes_against: (set-property votes-against)
 * @self: a resolution
 * @value: the number; %IMPROVE_INT_ABSENT for none
 *
 * Sets #ImproveResolution:votes-against.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveResolution, improve_resolution, IMPROVE_IS_RESOLUTION, int, votes_against, "votes-against")

/**
 * improve_resolution_get_abstentions: (get-property abstentions)
 * @self: a resolution
 *
 * Gets #ImproveResolution:abstentions.
 *
 * Returns: the number; %IMPROVE_INT_ABSENT where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveResolution, improve_resolution, IMPROVE_IS_RESOLUTION, int, abstentions)

/**
 * improve_resolution_set_abstentions: (set-property abstentions)
 * @self: a resolution
 * @value: the number; %IMPROVE_INT_ABSENT for none
 *
 * Sets #ImproveResolution:abstentions.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveResolution, improve_resolution, IMPROVE_IS_RESOLUTION, int, abstentions, "abstentions")

/**
 * improve_resolution_get_key_decision: (get-property key-decision)
 * @self: a resolution
 *
 * Gets #ImproveResolution:key-decision.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveResolution, improve_resolution, IMPROVE_IS_RESOLUTION, gboolean, key_decision)

/**
 * improve_resolution_set_key_decision: (set-property key-decision)
 * @self: a resolution
 * @value: the value
 *
 * Sets #ImproveResolution:key-decision.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveResolution, improve_resolution, IMPROVE_IS_RESOLUTION, gboolean, key_decision, "key-decision")

/**
 * improve_resolution_get_limbs: (get-property limbs)
 * @self: a resolution
 *
 * Gets #ImproveResolution:limbs.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImproveResolution, improve_resolution, IMPROVE_IS_RESOLUTION, limbs, "limbs")
