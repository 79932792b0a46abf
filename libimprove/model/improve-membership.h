/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_MEMBERSHIP (improve_membership_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveMembership, improve_membership, IMPROVE, MEMBERSHIP, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveMembership *improve_membership_new (const char *organization_id,
                                                                    const char *party_id);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_membership_get_organization_id (ImproveMembership *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_membership_set_organization_id (ImproveMembership *self,
                                                                      const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_membership_get_party_id (ImproveMembership *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_membership_set_party_id (ImproveMembership *self,
                                                               const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_membership_get_capacity (ImproveMembership *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_membership_set_capacity (ImproveMembership *self,
                                                               const char *value);
IMPROVE_AVAILABLE_IN_1_0 gboolean improve_membership_get_voting_right (ImproveMembership *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_membership_set_voting_right (ImproveMembership *self,
                                                                   gboolean value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_membership_get_on_behalf_of_id (ImproveMembership *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_membership_set_on_behalf_of_id (ImproveMembership *self,
                                                                      const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_membership_get_deputy_for_id (ImproveMembership *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_membership_set_deputy_for_id (ImproveMembership *self,
                                                                    const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_membership_get_starts (ImproveMembership *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_membership_set_starts (ImproveMembership *self,
                                                             ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_membership_get_ends (ImproveMembership *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_membership_set_ends (ImproveMembership *self,
                                                           ImproveDate *value);

G_END_DECLS
