/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Overrides: which problems somebody lets stand on a day. They stay listed, with the reason beside them. */

#include <libimprove/base/improve-hash-private.h>
#include <libimprove/check/improve-check.h>
#include <libimprove/check/improve-checker-private.h>
#include <libimprove/check/improve-problem-private.h>
#include <libimprove/rules/improve-as-of-private.h>

/* The overrides in force by what they are of: rule, blank, subject. */
static GHashTable *
find_in_force (ImprovePlan *plan,
               ImproveDate *as_of)
{
  ImproveAsOf when = { as_of, NULL, NULL };
  g_autoptr (GPtrArray) selected = improve_as_of_select (&when, improve_plan_get_check_overrides (plan));
  GHashTable *in_force = g_hash_table_new_full (improve_text_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < selected->len; i++)
    {
      ImproveCheckOverride *found = g_ptr_array_index (selected, i);
      ImproveDate *expires = improve_check_override_get_expires_on (found);
      const char *by_id = improve_check_override_get_by_id (found);
      const char *reason = improve_check_override_get_reason (found);

      /* One that a document holds and nobody would have recorded lets nothing stand. */
      if (expires == NULL || improve_date_is_past (expires, as_of) || reason == NULL || by_id == NULL
          || improve_plan_lookup (plan, by_id) == NULL)
        continue;
      g_hash_table_replace (in_force,
                            g_strjoin (" ", improve_check_override_get_rule (found),
                                       improve_check_override_get_subject_id (found), NULL),
                            found);
    }
  return in_force;
}

static ImproveCheckOverride *
find_override (GHashTable     *in_force,
               ImproveProblem *problem,
               const char     *plan_id)
{
  const char *rule = improve_problem_get_rule (problem), *entity_id = improve_problem_get_entity_id (problem);
  g_autofree char *of_entity = g_strjoin (" ", rule, entity_id, NULL);
  g_autofree char *of_plan = g_strjoin (" ", rule, plan_id, NULL);
  ImproveCheckOverride *found = entity_id != NULL ? g_hash_table_lookup (in_force, of_entity) : NULL;

  return found != NULL || plan_id == NULL ? found : g_hash_table_lookup (in_force, of_plan);
}

/**
 * improve_plan_check_as_of:
 * @self: a plan
 * @as_of: a day
 *
 * Looks a plan over as improve_plan_check() does, and says of each problem whether somebody lets it stand on that day:
 * #ImproveProblem:let-stand. A problem is never left out for that. An override lets stand what its rule finds in its
 * subject, or in the whole plan where its subject is the plan; before its first day and after its last it counts for
 * nothing.
 *
 * Returns: (transfer full): a list of #ImproveProblem in the order of the document, empty where there is none
 *
 * Since: 1.0
 */
GListModel *
improve_plan_check_as_of (ImprovePlan *self,
                          ImproveDate *as_of)
{
  g_autoptr (GHashTable) in_force = NULL;
  GListModel *problems;

  g_return_val_if_fail (IMPROVE_IS_PLAN (self), NULL);
  g_return_val_if_fail (as_of != NULL, NULL);

  problems = improve_plan_check (self);
  in_force = find_in_force (self, as_of);
  for (guint i = 0; g_hash_table_size (in_force) > 0 && i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (ImproveProblem) problem = g_list_model_get_item (problems, i);

      improve_problem_set_let_stand (problem,
                                    find_override (in_force, problem, improve_entity_get_id (IMPROVE_ENTITY (self))));
    }
  return problems;
}
