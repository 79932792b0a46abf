/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/check/improve-problem.h>

G_BEGIN_DECLS

/**
 * ImproveCheckRule:
 *
 * A rule by which improve_plan_check() judges a plan: what it looks for, how much that matters, what to do about it and
 * where the rule comes from. Rules are constant.
 *
 * Since: 1.0
 */
typedef struct _ImproveCheckRule ImproveCheckRule;

#define IMPROVE_TYPE_CHECK_RULE (improve_check_rule_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType                   improve_check_rule_get_type        (void);

IMPROVE_AVAILABLE_IN_1_0 char                  **improve_check_rule_list_ids        (void);
IMPROVE_AVAILABLE_IN_1_0 const ImproveCheckRule *improve_check_rule_lookup          (const char             *id);
IMPROVE_AVAILABLE_IN_1_0 const char             *improve_check_rule_get_id          (const ImproveCheckRule *rule);
IMPROVE_AVAILABLE_IN_1_0 ImproveSeverity         improve_check_rule_get_severity    (const ImproveCheckRule *rule);
IMPROVE_AVAILABLE_IN_1_0 const char             *improve_check_rule_get_explanation (const ImproveCheckRule *rule);
IMPROVE_AVAILABLE_IN_1_0 const char             *improve_check_rule_get_mend        (const ImproveCheckRule *rule);
IMPROVE_AVAILABLE_IN_1_0 const char             *improve_check_rule_get_source      (const ImproveCheckRule *rule);

G_END_DECLS
