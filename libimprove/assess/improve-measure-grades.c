/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The words in which a measure is judged. */

#include <libimprove/assess/improve-measure-grades.h>

G_DEFINE_ENUM_TYPE (ImproveSignalGrounds, improve_signal_grounds,
                    G_DEFINE_ENUM_VALUE (IMPROVE_SIGNAL_GROUNDS_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_SIGNAL_GROUNDS_IN_DEVELOPMENT, "in_development"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_SIGNAL_GROUNDS_NO_VALUES, "no_values"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_SIGNAL_GROUNDS_TEXT, "text"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_SIGNAL_GROUNDS_SCALE, "scale"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_SIGNAL_GROUNDS_FEW_POINTS, "few_points"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_SIGNAL_GROUNDS_SHORT_RUN, "short_run"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_SIGNAL_GROUNDS_CONTROL_LIMITS, "control_limits"))

G_DEFINE_ENUM_TYPE (ImproveDirection, improve_direction,
                    G_DEFINE_ENUM_VALUE (IMPROVE_DIRECTION_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DIRECTION_BETTER, "better"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DIRECTION_WORSE, "worse"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DIRECTION_UNCHANGED, "unchanged"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DIRECTION_HIGHER, "higher"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DIRECTION_LOWER, "lower"))

G_DEFINE_ENUM_TYPE (ImproveVariation, improve_variation,
                    G_DEFINE_ENUM_VALUE (IMPROVE_VARIATION_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_VARIATION_COMMON_CAUSE, "common_cause"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_VARIATION_SPECIAL_CAUSE_IMPROVEMENT, "special_cause_improvement"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_VARIATION_SPECIAL_CAUSE_CONCERN, "special_cause_concern"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_VARIATION_SPECIAL_CAUSE_NEUTRAL_HIGH, "special_cause_neutral_high"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_VARIATION_SPECIAL_CAUSE_NEUTRAL_LOW, "special_cause_neutral_low"))

G_DEFINE_ENUM_TYPE (ImproveTargetAssurance, improve_target_assurance,
                    G_DEFINE_ENUM_VALUE (IMPROVE_TARGET_ASSURANCE_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_TARGET_ASSURANCE_CONSISTENT_PASS, "consistent_pass"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_TARGET_ASSURANCE_CONSISTENT_FAIL, "consistent_fail"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_TARGET_ASSURANCE_INCONSISTENT, "inconsistent"))
