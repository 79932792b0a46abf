/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What can be asked of a rule. The rules themselves are the table in improve-check-table.c. */

#include <libimprove/check/improve-checker-private.h>

static gpointer
rule_same (gpointer rule)
{
  return rule;
}

static void
rule_kept (gpointer rule)
{
}

G_DEFINE_BOXED_TYPE (ImproveCheckRule, improve_check_rule, rule_same, rule_kept)

/**
 * improve_check_rule_list_ids:
 *
 * Lists the rules, errors first.
 *
 * Returns: (transfer full) (array zero-terminated=1): their ids
 *
 * Since: 1.0
 */
char **
improve_check_rule_list_ids (void)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  for (const ImproveCheckRule *rule = improve_check_rules; rule->id != NULL; rule++)
    g_strv_builder_add (ids, rule->id);
  return g_strv_builder_end (ids);
}

/**
 * improve_check_rule_lookup:
 * @id: an id, such as `dangling-reference`
 *
 * Finds a rule.
 *
 * Returns: (transfer none) (nullable): the rule, or %NULL where there is none of that id
 *
 * Since: 1.0
 */
const ImproveCheckRule *
improve_check_rule_lookup (const char *id)
{
  g_return_val_if_fail (id != NULL, NULL);

  for (const ImproveCheckRule *rule = improve_check_rules; rule->id != NULL; rule++)
    if (g_str_equal (rule->id, id))
      return rule;
  return NULL;
}

/**
 * improve_check_rule_get_id:
 * @rule: a rule
 *
 * Gets the id.
 *
 * Returns: (transfer none): the id
 *
 * Since: 1.0
 */
const char *
improve_check_rule_get_id (const ImproveCheckRule *rule)
{
  g_return_val_if_fail (rule != NULL, NULL);
  return rule->id;
}

/**
 * improve_check_rule_get_severity:
 * @rule: a rule
 *
 * Gets how much it matters where the rule finds something.
 *
 * Returns: the severity
 *
 * Since: 1.0
 */
ImproveSeverity
improve_check_rule_get_severity (const ImproveCheckRule *rule)
{
  g_return_val_if_fail (rule != NULL, IMPROVE_SEVERITY_UNKNOWN);
  return rule->severity;
}

/**
 * improve_check_rule_get_explanation:
 * @rule: a rule
 *
 * Gets what the rule looks for, and why.
 *
 * Returns: (transfer none): the explanation
 *
 * Since: 1.0
 */
const char *
improve_check_rule_get_explanation (const ImproveCheckRule *rule)
{
  g_return_val_if_fail (rule != NULL, NULL);
  return rule->explanation;
}

/**
 * improve_check_rule_get_mend:
 * @rule: a rule
 *
 * Gets what to do where the rule finds something.
 *
 * Returns: (transfer none): what to do
 *
 * Since: 1.0
 */
const char *
improve_check_rule_get_mend (const ImproveCheckRule *rule)
{
  g_return_val_if_fail (rule != NULL, NULL);
  return rule->mend;
}

/**
 * improve_check_rule_get_source:
 * @rule: a rule
 *
 * Gets where the rule comes from: a statute, a published document, or the way a document is built.
 *
 * Returns: (transfer none): the source
 *
 * Since: 1.0
 */
const char *
improve_check_rule_get_source (const ImproveCheckRule *rule)
{
  g_return_val_if_fail (rule != NULL, NULL);
  return rule->source;
}
