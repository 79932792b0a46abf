/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_BASIS (improve_basis_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveBasis, improve_basis, IMPROVE, BASIS, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveBasis *improve_basis_new (const char *limb_id,
                                                          const char *delegation_id,
                                                          const char *const *evidence_ids,
                                                          const char *asserted_by_id,
                                                          ImproveDate *asserted_on,
                                                          const char *asserted_source);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_basis_get_limb_id (ImproveBasis *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_basis_get_delegation_id (ImproveBasis *self);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_basis_get_evidence_ids (ImproveBasis *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_basis_get_asserted_by_id (ImproveBasis *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_basis_get_asserted_on (ImproveBasis *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_basis_get_asserted_source (ImproveBasis *self);

G_END_DECLS
