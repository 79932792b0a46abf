/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImproveHolderStatus:
 * @IMPROVE_HOLDER_STATUS_UNKNOWN: not known, or not said
 * @IMPROVE_HOLDER_STATUS_PERMANENT: by a permanent holder
 * @IMPROVE_HOLDER_STATUS_INTERIM: by an interim holder
 * @IMPROVE_HOLDER_STATUS_VACANT: by nobody
 *
 * How a post is held.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_HOLDER_STATUS_UNKNOWN,
  IMPROVE_HOLDER_STATUS_PERMANENT,
  IMPROVE_HOLDER_STATUS_INTERIM,
  IMPROVE_HOLDER_STATUS_VACANT,
} ImproveHolderStatus;

#define IMPROVE_TYPE_HOLDER_STATUS (improve_holder_status_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_holder_status_get_type (void);

#define IMPROVE_TYPE_POST (improve_post_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImprovePost, improve_post, IMPROVE, POST, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImprovePost *improve_post_new (const char *label);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_post_get_label (ImprovePost *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_post_set_label (ImprovePost *self,
                                                      const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_post_get_role (ImprovePost *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_post_set_role (ImprovePost *self,
                                                     const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_post_get_organization_id (ImprovePost *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_post_set_organization_id (ImprovePost *self,
                                                                const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_post_get_holder_id (ImprovePost *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_post_set_holder_id (ImprovePost *self,
                                                          const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveHolderStatus improve_post_get_holder_status (ImprovePost *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_post_set_holder_status (ImprovePost *self,
                                                              ImproveHolderStatus value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_post_get_starts (ImprovePost *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_post_set_starts (ImprovePost *self,
                                                       ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_post_get_ends (ImprovePost *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_post_set_ends (ImprovePost *self,
                                                     ImproveDate *value);

G_END_DECLS
