/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_ORGANIZATION (improve_organization_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveOrganization, improve_organization, IMPROVE, ORGANIZATION, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveOrganization *improve_organization_new (const char *name);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_organization_get_name (ImproveOrganization *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_organization_set_name (ImproveOrganization *self,
                                                             const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_organization_get_other_names (ImproveOrganization *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_organization_set_other_names (ImproveOrganization *self,
                                                                    const char *const *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_organization_get_classification (ImproveOrganization *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_organization_set_classification (ImproveOrganization *self,
                                                                       const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_organization_get_parent_id (ImproveOrganization *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_organization_set_parent_id (ImproveOrganization *self,
                                                                  const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_organization_get_founded_on (ImproveOrganization *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_organization_set_founded_on (ImproveOrganization *self,
                                                                   ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_organization_get_dissolved_on (ImproveOrganization *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_organization_set_dissolved_on (ImproveOrganization *self,
                                                                     ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_organization_get_successor_id (ImproveOrganization *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_organization_set_successor_id (ImproveOrganization *self,
                                                                     const char *value);

G_END_DECLS
