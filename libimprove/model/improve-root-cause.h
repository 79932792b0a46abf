/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImproveCauseLevel:
 * @IMPROVE_CAUSE_LEVEL_UNKNOWN: not known, or not said
 * @IMPROVE_CAUSE_LEVEL_SYMPTOM: what one sees
 * @IMPROVE_CAUSE_LEVEL_CONTRIBUTORY: what made it worse
 * @IMPROVE_CAUSE_LEVEL_ROOT: what would have to change for it not to happen again
 *
 * How deep a cause lies.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_CAUSE_LEVEL_UNKNOWN,
  IMPROVE_CAUSE_LEVEL_SYMPTOM,
  IMPROVE_CAUSE_LEVEL_CONTRIBUTORY,
  IMPROVE_CAUSE_LEVEL_ROOT,
} ImproveCauseLevel;

#define IMPROVE_TYPE_CAUSE_LEVEL (improve_cause_level_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_cause_level_get_type (void);

#define IMPROVE_TYPE_ROOT_CAUSE (improve_root_cause_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveRootCause, improve_root_cause, IMPROVE, ROOT_CAUSE, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveRootCause *improve_root_cause_new (const char *statement);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_root_cause_get_statement (ImproveRootCause *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_root_cause_set_statement (ImproveRootCause *self,
                                                                const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_root_cause_get_category (ImproveRootCause *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_root_cause_set_category (ImproveRootCause *self,
                                                               const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveCauseLevel improve_root_cause_get_level (ImproveRootCause *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_root_cause_set_level (ImproveRootCause *self,
                                                            ImproveCauseLevel value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_root_cause_get_diagnosed_by_id (ImproveRootCause *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_root_cause_set_diagnosed_by_id (ImproveRootCause *self,
                                                                      const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_root_cause_get_source (ImproveRootCause *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_root_cause_set_source (ImproveRootCause *self,
                                                             const char *value);

G_END_DECLS
