/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImproveDifferenceKind:
 * @IMPROVE_DIFFERENCE_KIND_UNKNOWN: not known, or not said
 * @IMPROVE_DIFFERENCE_KIND_ADDED: it is new
 * @IMPROVE_DIFFERENCE_KIND_CHANGED: one of its values changed
 * @IMPROVE_DIFFERENCE_KIND_MOVED: it came into another state
 * @IMPROVE_DIFFERENCE_KIND_GONE: it is there no longer, and nothing says why
 * @IMPROVE_DIFFERENCE_KIND_SLIPPED: one of its dates, its quality, scope or cost moved
 * @IMPROVE_DIFFERENCE_KIND_NEWLY_PROVEN: it is assured, embedded or accepted since
 * @IMPROVE_DIFFERENCE_KIND_NEWLY_DOUBTED: evidence speaks against it, or it regressed, since
 * @IMPROVE_DIFFERENCE_KIND_CLAIMED: somebody claimed something of it since
 * @IMPROVE_DIFFERENCE_KIND_CAME_BACK: a later inspection recommends it again
 *
 * The sorts of difference between two versions of a plan.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_DIFFERENCE_KIND_UNKNOWN,
  IMPROVE_DIFFERENCE_KIND_ADDED,
  IMPROVE_DIFFERENCE_KIND_CHANGED,
  IMPROVE_DIFFERENCE_KIND_MOVED,
  IMPROVE_DIFFERENCE_KIND_GONE,
  IMPROVE_DIFFERENCE_KIND_SLIPPED,
  IMPROVE_DIFFERENCE_KIND_NEWLY_PROVEN,
  IMPROVE_DIFFERENCE_KIND_NEWLY_DOUBTED,
  IMPROVE_DIFFERENCE_KIND_CLAIMED,
  IMPROVE_DIFFERENCE_KIND_CAME_BACK,
} ImproveDifferenceKind;

#define IMPROVE_TYPE_DIFFERENCE_KIND (improve_difference_kind_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_difference_kind_get_type (void);

#define IMPROVE_TYPE_PLAN_DIFFERENCE (improve_plan_difference_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImprovePlanDifference, improve_plan_difference, IMPROVE, PLAN_DIFFERENCE, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveDifferenceKind improve_plan_difference_get_kind (ImprovePlanDifference *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_plan_difference_get_subject_id (ImprovePlanDifference *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_plan_difference_get_row_name (ImprovePlanDifference *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_plan_difference_get_before_text (ImprovePlanDifference *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_plan_difference_get_after_text (ImprovePlanDifference *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_plan_difference_get_message (ImprovePlanDifference *self);

G_END_DECLS
