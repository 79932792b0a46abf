/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImprovePriorityLevel:
 * @IMPROVE_PRIORITY_LEVEL_UNKNOWN: not known, or not said
 * @IMPROVE_PRIORITY_LEVEL_CORPORATE: the council's
 * @IMPROVE_PRIORITY_LEVEL_DEPARTMENT: a department's
 * @IMPROVE_PRIORITY_LEVEL_TEAM: a team's
 *
 * Whose priority it is.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_PRIORITY_LEVEL_UNKNOWN,
  IMPROVE_PRIORITY_LEVEL_CORPORATE,
  IMPROVE_PRIORITY_LEVEL_DEPARTMENT,
  IMPROVE_PRIORITY_LEVEL_TEAM,
} ImprovePriorityLevel;

#define IMPROVE_TYPE_PRIORITY_LEVEL (improve_priority_level_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_priority_level_get_type (void);

#define IMPROVE_TYPE_PRIORITY (improve_priority_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImprovePriority, improve_priority, IMPROVE, PRIORITY, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImprovePriority *improve_priority_new (const char *text);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_priority_get_text (ImprovePriority *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_priority_set_text (ImprovePriority *self,
                                                         const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImprovePriorityLevel improve_priority_get_level (ImprovePriority *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_priority_set_level (ImprovePriority *self,
                                                          ImprovePriorityLevel value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_priority_get_parent_id (ImprovePriority *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_priority_set_parent_id (ImprovePriority *self,
                                                              const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_priority_get_source (ImprovePriority *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_priority_set_source (ImprovePriority *self,
                                                           const char *value);

G_END_DECLS
