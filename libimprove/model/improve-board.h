/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity.h>
#include <libimprove/model/improve-organization.h>

G_BEGIN_DECLS

/**
 * ImproveBoardRegime:
 * @IMPROVE_BOARD_REGIME_UNKNOWN: not known, or not said
 * @IMPROVE_BOARD_REGIME_LGA1972_COMMITTEE: a committee under the Local Government Act 1972
 * @IMPROVE_BOARD_REGIME_EXECUTIVE: the executive under the Local Government Act 2000
 * @IMPROVE_BOARD_REGIME_NON_STATUTORY: none: most improvement boards
 *
 * The law a board meets under.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_BOARD_REGIME_UNKNOWN,
  IMPROVE_BOARD_REGIME_LGA1972_COMMITTEE,
  IMPROVE_BOARD_REGIME_EXECUTIVE,
  IMPROVE_BOARD_REGIME_NON_STATUTORY,
} ImproveBoardRegime;

#define IMPROVE_TYPE_BOARD_REGIME (improve_board_regime_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_board_regime_get_type (void);

/**
 * ImproveBoardKind:
 * @IMPROVE_BOARD_KIND_UNKNOWN: not known, or not said
 * @IMPROVE_BOARD_KIND_IMPROVEMENT_BOARD: an improvement board
 * @IMPROVE_BOARD_KIND_CABINET: the cabinet
 * @IMPROVE_BOARD_KIND_COMMITTEE: a committee
 * @IMPROVE_BOARD_KIND_SCRUTINY: a scrutiny committee
 * @IMPROVE_BOARD_KIND_COUNCIL: the full council
 * @IMPROVE_BOARD_KIND_PARTNERSHIP: a partnership board
 * @IMPROVE_BOARD_KIND_CORPORATE_BOARD: a board of officers
 *
 * The sorts of board.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_BOARD_KIND_UNKNOWN,
  IMPROVE_BOARD_KIND_IMPROVEMENT_BOARD,
  IMPROVE_BOARD_KIND_CABINET,
  IMPROVE_BOARD_KIND_COMMITTEE,
  IMPROVE_BOARD_KIND_SCRUTINY,
  IMPROVE_BOARD_KIND_COUNCIL,
  IMPROVE_BOARD_KIND_PARTNERSHIP,
  IMPROVE_BOARD_KIND_CORPORATE_BOARD,
} ImproveBoardKind;

#define IMPROVE_TYPE_BOARD_KIND (improve_board_kind_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_board_kind_get_type (void);

#define IMPROVE_TYPE_BOARD (improve_board_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveBoard, improve_board, IMPROVE, BOARD, ImproveOrganization)

IMPROVE_AVAILABLE_IN_1_0 ImproveBoard *improve_board_new (void);
IMPROVE_AVAILABLE_IN_1_0 ImproveBoardRegime improve_board_get_regime (ImproveBoard *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_board_set_regime (ImproveBoard *self,
                                                        ImproveBoardRegime value);
IMPROVE_AVAILABLE_IN_1_0 ImproveBoardKind improve_board_get_kind (ImproveBoard *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_board_set_kind (ImproveBoard *self,
                                                      ImproveBoardKind value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_board_get_terms_of_reference (ImproveBoard *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_board_set_terms_of_reference (ImproveBoard *self,
                                                                    const char *value);
IMPROVE_AVAILABLE_IN_1_0 int improve_board_get_quorum (ImproveBoard *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_board_set_quorum (ImproveBoard *self,
                                                        int value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_board_get_cadence (ImproveBoard *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_board_set_cadence (ImproveBoard *self,
                                                         const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_board_get_chair_id (ImproveBoard *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_board_set_chair_id (ImproveBoard *self,
                                                          const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_board_get_standing_items (ImproveBoard *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_board_set_standing_items (ImproveBoard *self,
                                                                const char *const *value);

G_END_DECLS
