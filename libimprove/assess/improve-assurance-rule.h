/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/assess/improve-assurance-finding.h>

G_BEGIN_DECLS

/**
 * ImproveAssuranceRule:
 *
 * One of the rules against false assurance: what it looks for, why, and the question a councillor can ask. Rules are
 * constant.
 *
 * Since: 1.0
 */
typedef struct _ImproveAssuranceRule ImproveAssuranceRule;

#define IMPROVE_TYPE_ASSURANCE_RULE (improve_assurance_rule_get_type ())
IMPROVE_AVAILABLE_IN_1_0
GType improve_assurance_rule_get_type (void);
IMPROVE_AVAILABLE_IN_1_0
char **improve_assurance_rule_list_ids (void);
IMPROVE_AVAILABLE_IN_1_0
const ImproveAssuranceRule *improve_assurance_rule_lookup (const char *id);
IMPROVE_AVAILABLE_IN_1_0
const char *improve_assurance_rule_get_id (const ImproveAssuranceRule *rule);
IMPROVE_AVAILABLE_IN_1_0
const char *improve_assurance_rule_get_title (const ImproveAssuranceRule *rule);
IMPROVE_AVAILABLE_IN_1_0
ImproveAssuranceSeverity improve_assurance_rule_get_severity (const ImproveAssuranceRule *rule);
IMPROVE_AVAILABLE_IN_1_0
const char *improve_assurance_rule_get_explanation (const ImproveAssuranceRule *rule);
IMPROVE_AVAILABLE_IN_1_0
const char *improve_assurance_rule_get_question (const ImproveAssuranceRule *rule);
IMPROVE_AVAILABLE_IN_1_0
const char *improve_assurance_rule_get_mend (const ImproveAssuranceRule *rule);
IMPROVE_AVAILABLE_IN_1_0
const char *improve_assurance_rule_get_source (const ImproveAssuranceRule *rule);
IMPROVE_AVAILABLE_IN_1_0
char **improve_assurance_rule_list_thresholds (const ImproveAssuranceRule *rule);
IMPROVE_AVAILABLE_IN_1_0
int improve_assurance_rule_get_threshold (const ImproveAssuranceRule *rule,
                                          const char                 *name);
IMPROVE_AVAILABLE_IN_1_0
const char *improve_assurance_rule_describe_threshold (const ImproveAssuranceRule *rule,
                                                       const char                 *name);

G_END_DECLS
