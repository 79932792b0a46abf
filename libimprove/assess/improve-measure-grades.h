/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>

#include <libimprove/base/improve-version-macros.h>

G_BEGIN_DECLS

/**
 * ImproveSignalGrounds:
 * @IMPROVE_SIGNAL_GROUNDS_UNKNOWN: not known, or not said
 * @IMPROVE_SIGNAL_GROUNDS_IN_DEVELOPMENT: the measure is not in use yet: a gap, no failure
 * @IMPROVE_SIGNAL_GROUNDS_NO_VALUES: nothing was observed
 * @IMPROVE_SIGNAL_GROUNDS_TEXT: it is told in words that have no order
 * @IMPROVE_SIGNAL_GROUNDS_SCALE: words on a scale
 * @IMPROVE_SIGNAL_GROUNDS_FEW_POINTS: fewer than 7 points: the weak words
 * @IMPROVE_SIGNAL_GROUNDS_SHORT_RUN: 7 to 12 points: control limits, with a warning that they are provisional
 * @IMPROVE_SIGNAL_GROUNDS_CONTROL_LIMITS: 13 points or more: control limits
 *
 * What a signal rests on.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_SIGNAL_GROUNDS_UNKNOWN,
  IMPROVE_SIGNAL_GROUNDS_IN_DEVELOPMENT,
  IMPROVE_SIGNAL_GROUNDS_NO_VALUES,
  IMPROVE_SIGNAL_GROUNDS_TEXT,
  IMPROVE_SIGNAL_GROUNDS_SCALE,
  IMPROVE_SIGNAL_GROUNDS_FEW_POINTS,
  IMPROVE_SIGNAL_GROUNDS_SHORT_RUN,
  IMPROVE_SIGNAL_GROUNDS_CONTROL_LIMITS,
} ImproveSignalGrounds;

#define IMPROVE_TYPE_SIGNAL_GROUNDS (improve_signal_grounds_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_signal_grounds_get_type (void);

/**
 * ImproveDirection:
 * @IMPROVE_DIRECTION_UNKNOWN: not known, or not said
 * @IMPROVE_DIRECTION_BETTER: it got better
 * @IMPROVE_DIRECTION_WORSE: it got worse
 * @IMPROVE_DIRECTION_UNCHANGED: it is the same, or as near to its band
 * @IMPROVE_DIRECTION_HIGHER: it rose, and the measure does not say which way is better
 * @IMPROVE_DIRECTION_LOWER: it fell, and the measure does not say which way is better
 *
 * Which way the latest value went from the one before.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_DIRECTION_UNKNOWN,
  IMPROVE_DIRECTION_BETTER,
  IMPROVE_DIRECTION_WORSE,
  IMPROVE_DIRECTION_UNCHANGED,
  IMPROVE_DIRECTION_HIGHER,
  IMPROVE_DIRECTION_LOWER,
} ImproveDirection;

#define IMPROVE_TYPE_DIRECTION (improve_direction_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_direction_get_type (void);

/**
 * ImproveVariation:
 * @IMPROVE_VARIATION_UNKNOWN: not known, or not said
 * @IMPROVE_VARIATION_COMMON_CAUSE: no more than the usual ups and downs
 * @IMPROVE_VARIATION_SPECIAL_CAUSE_IMPROVEMENT: something changed, for the better
 * @IMPROVE_VARIATION_SPECIAL_CAUSE_CONCERN: something changed, for the worse
 * @IMPROVE_VARIATION_SPECIAL_CAUSE_NEUTRAL_HIGH: something changed, upwards, where neither way is better
 * @IMPROVE_VARIATION_SPECIAL_CAUSE_NEUTRAL_LOW: something changed, downwards, where neither way is better
 *
 * What the latest point of a control chart shows, in the words of NHS England’s “Making Data Count”.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_VARIATION_UNKNOWN,
  IMPROVE_VARIATION_COMMON_CAUSE,
  IMPROVE_VARIATION_SPECIAL_CAUSE_IMPROVEMENT,
  IMPROVE_VARIATION_SPECIAL_CAUSE_CONCERN,
  IMPROVE_VARIATION_SPECIAL_CAUSE_NEUTRAL_HIGH,
  IMPROVE_VARIATION_SPECIAL_CAUSE_NEUTRAL_LOW,
} ImproveVariation;

#define IMPROVE_TYPE_VARIATION (improve_variation_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_variation_get_type (void);

/**
 * ImproveTargetAssurance:
 * @IMPROVE_TARGET_ASSURANCE_UNKNOWN: not known, or not said
 * @IMPROVE_TARGET_ASSURANCE_CONSISTENT_PASS: left as it is, it will be met
 * @IMPROVE_TARGET_ASSURANCE_CONSISTENT_FAIL: left as it is, it will not be met
 * @IMPROVE_TARGET_ASSURANCE_INCONSISTENT: it will be met in some periods and not in others
 *
 * What the control limits say of a target, in the words of NHS England’s “Making Data Count”.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_TARGET_ASSURANCE_UNKNOWN,
  IMPROVE_TARGET_ASSURANCE_CONSISTENT_PASS,
  IMPROVE_TARGET_ASSURANCE_CONSISTENT_FAIL,
  IMPROVE_TARGET_ASSURANCE_INCONSISTENT,
} ImproveTargetAssurance;

#define IMPROVE_TYPE_TARGET_ASSURANCE (improve_target_assurance_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_target_assurance_get_type (void);

G_END_DECLS
