/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-period.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImproveRecessKind:
 * @IMPROVE_RECESS_KIND_UNKNOWN: not known, or not said
 * @IMPROVE_RECESS_KIND_RECESS: a time without meetings, as in summer
 * @IMPROVE_RECESS_KIND_PRE_ELECTION: the period before an election, when publicity is restricted (Local Government Act
 * 1986, section 2)
 *
 * The sorts of recess.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_RECESS_KIND_UNKNOWN,
  IMPROVE_RECESS_KIND_RECESS,
  IMPROVE_RECESS_KIND_PRE_ELECTION,
} ImproveRecessKind;

#define IMPROVE_TYPE_RECESS_KIND (improve_recess_kind_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_recess_kind_get_type (void);

#define IMPROVE_TYPE_RECESS (improve_recess_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveRecess, improve_recess, IMPROVE, RECESS, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveRecess *improve_recess_new (const char    *title,
                                                            ImprovePeriod *period);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_recess_get_title (ImproveRecess *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_recess_set_title (ImproveRecess *self,
                                                        const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveRecessKind improve_recess_get_kind (ImproveRecess *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_recess_set_kind (ImproveRecess *self,
                                                       ImproveRecessKind value);
IMPROVE_AVAILABLE_IN_1_0 ImprovePeriod *improve_recess_get_period (ImproveRecess *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_recess_set_period (ImproveRecess *self,
                                                         ImprovePeriod *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_recess_get_board_ids (ImproveRecess *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_recess_set_board_ids (ImproveRecess *self,
                                                            const char *const *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_recess_get_source (ImproveRecess *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_recess_set_source (ImproveRecess *self,
                                                         const char *value);

G_END_DECLS
