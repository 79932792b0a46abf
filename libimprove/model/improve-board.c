/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-board.h>

#include <libimprove/entity/improve-row-private.h>
#include <libimprove/model/improve-organization-private.h>

/**
 * ImproveBoard:
 *
 * A body that meets and decides or oversees: an improvement board, a cabinet, a committee. Rules on quorum, clear
 * days and exemption run only where its regime has them.
 *
 * Source: Popolo, Organization; Local Government Act 1972, section 101; Local Government Act 2000, section 9E.
 *
 * Since: 1.0
 */
struct _ImproveBoard
{
  ImproveOrganization parent_instance;
  int regime;
  int kind;
  char *terms_of_reference;
  int quorum;
  char *cadence;
  char *chair_id;
  char **standing_items;
};

G_DEFINE_ENUM_TYPE (ImproveBoardRegime, improve_board_regime,
                    G_DEFINE_ENUM_VALUE (IMPROVE_BOARD_REGIME_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_BOARD_REGIME_LGA1972_COMMITTEE, "lga1972_committee"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_BOARD_REGIME_EXECUTIVE, "executive"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_BOARD_REGIME_NON_STATUTORY, "non_statutory"))

G_DEFINE_ENUM_TYPE (ImproveBoardKind, improve_board_kind,
                    G_DEFINE_ENUM_VALUE (IMPROVE_BOARD_KIND_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_BOARD_KIND_IMPROVEMENT_BOARD, "improvement_board"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_BOARD_KIND_CABINET, "cabinet"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_BOARD_KIND_COMMITTEE, "committee"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_BOARD_KIND_SCRUTINY, "scrutiny"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_BOARD_KIND_COUNCIL, "council"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_BOARD_KIND_PARTNERSHIP, "partnership"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_BOARD_KIND_CORPORATE_BOARD, "corporate_board"))

static const ImproveRow rows[] = {
  /**
   * ImproveBoard:regime:
   *
   * The law it meets under.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveBoard, regime, ENUM, "regime",
               .value_type = improve_board_regime_get_type, IMPROVE_PUBLIC, .label = "Regime"),
  /**
   * ImproveBoard:kind:
   *
   * What sort of board it is.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveBoard, kind, ENUM, "kind",
               .value_type = improve_board_kind_get_type, IMPROVE_PUBLIC, .label = "Kind"),
  /**
   * ImproveBoard:terms-of-reference:
   *
   * What it is for.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveBoard, terms_of_reference, TEXT, "terms-of-reference",
               IMPROVE_PUBLIC, .label = "Terms of reference"),
  /**
   * ImproveBoard:quorum:
   *
   * How many members must be present.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveBoard, quorum, INT, "quorum",
               .nullable = 1, .minimum = 1, .maximum = 500, IMPROVE_PUBLIC, .label = "Quorum"),
  /**
   * ImproveBoard:cadence:
   *
   * How often it meets, as a recurrence rule of RFC 5545 such as `FREQ=MONTHLY`.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveBoard, cadence, STRING, "cadence", IMPROVE_PUBLIC, .label = "Cadence"),
  /**
   * ImproveBoard:chair-id:
   *
   * Who chairs it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveBoard, chair_id, REF, "chair-id",
               .targets = "organization post person", IMPROVE_PUBLIC, .label = "Chair"),
  /**
   * ImproveBoard:standing-items:
   *
   * What stands on every agenda.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveBoard, standing_items, STRV, "standing-items", IMPROVE_PUBLIC, .label = "Standing items"),
};

IMPROVE_DEFINE_ENTITY_WITH (G_DEFINE_FINAL_TYPE, ImproveBoard, improve_board, IMPROVE_TYPE_ORGANIZATION, rows)

/**
 * improve_board_new:
 *
 * Makes a board with no values. `g_object_new (IMPROVE_TYPE_BOARD, …)` makes one with its properties.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveBoard *
improve_board_new (void)
{
  return g_object_new (IMPROVE_TYPE_BOARD, NULL);
}

/**
 * improve_board_get_regime: (get-property regime)
 * @self: a board
 *
 * Gets #ImproveBoard:regime.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveBoard, improve_board, IMPROVE_IS_BOARD, ImproveBoardRegime, regime)

/**
 * improve_board_set_regime: (set-property regime)
 * @self: a board
 * @value: the value
 *
 * Sets #ImproveBoard:regime.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveBoard, improve_board, IMPROVE_IS_BOARD, ImproveBoardRegime, regime, "regime")

/**
 * improve_board_get_kind: (get-property kind)
 * @self: a board
 *
 * Gets #ImproveBoard:kind.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveBoard, improve_board, IMPROVE_IS_BOARD, ImproveBoardKind, kind)

/**
 * improve_board_set_kind: (set-property kind)
 * @self: a board
 * @value: the value
 *
 * Sets #ImproveBoard:kind.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveBoard, improve_board, IMPROVE_IS_BOARD, ImproveBoardKind, kind, "kind")

/**
 * improve_board_get_terms_of_reference: (get-property terms-of-reference)
 * @self: a board
 *
 * Gets #ImproveBoard:terms-of-reference.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveBoard, improve_board, IMPROVE_IS_BOARD, const char *, terms_of_reference)

/**
 * improve_board_set_terms_of_reference: (set-property terms-of-reference)
 * @self: a board
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveBoard:terms-of-reference.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveBoard, improve_board, IMPROVE_IS_BOARD, const char *, terms_of_reference, "terms-of-reference")

/**
 * improve_board_get_quorum: (get-property quorum)
 * @self: a board
 *
 * Gets #ImproveBoard:quorum.
 *
 * Returns: the number; %IMPROVE_INT_ABSENT where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveBoard, improve_board, IMPROVE_IS_BOARD, int, quorum)

/**
 * improve_board_set_quorum: (set-property quorum)
 * @self: a board
 * @value: the number; %IMPROVE_INT_ABSENT for none
 *
 * Sets #ImproveBoard:quorum.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveBoard, improve_board, IMPROVE_IS_BOARD, int, quorum, "quorum")

/**
 * improve_board_get_cadence: (get-property cadence)
 * @self: a board
 *
 * Gets #ImproveBoard:cadence.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveBoard, improve_board, IMPROVE_IS_BOARD, const char *, cadence)

/**
 * improve_board_set_cadence: (set-property cadence)
 * @self: a board
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveBoard:cadence.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveBoard, improve_board, IMPROVE_IS_BOARD, const char *, cadence, "cadence")

/**
 * improve_board_get_chair_id: (get-property chair-id)
 * @self: a board
 *
 * Gets #ImproveBoard:chair-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveBoard, improve_board, IMPROVE_IS_BOARD, const char *, chair_id)

/**
 * improve_board_set_chair_id: (set-property chair-id)
 * @self: a board
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveBoard:chair-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveBoard, improve_board, IMPROVE_IS_BOARD, const char *, chair_id, "chair-id")

/**
 * improve_board_get_standing_items: (get-property standing-items)
 * @self: a board
 *
 * Gets #ImproveBoard:standing-items.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveBoard, improve_board, IMPROVE_IS_BOARD, standing_items)

/**
 * improve_board_set_standing_items: (set-property standing-items)
 * @self: a board
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImproveBoard:standing-items.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveBoard, improve_board, IMPROVE_IS_BOARD, const char *const *, standing_items, "standing-items")
