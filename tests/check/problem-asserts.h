/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../rules/plan-kit.h"

/* The problems of a plan, one a line: rule and pointer. */
G_GNUC_UNUSED static char *
list_problems (ImprovePlan *plan)
{
  g_autoptr (GListModel) problems = improve_plan_check (plan);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (ImproveProblem) problem = g_list_model_get_item (problems, i);

      g_string_append_printf (text, "%s %s\n", improve_problem_get_rule (problem),
                              improve_problem_get_pointer (problem));
      g_assert_cmpuint (strlen (improve_problem_get_message (problem)), >, 10);
      g_assert_cmpuint (strlen (improve_problem_get_mend (problem)), >, 5);
      g_assert_null (strstr (improve_problem_get_message (problem), "(null)"));
    }
  return g_string_free (text, FALSE);
}

/* The plan has these problems and no others, in this order. */
#define assert_problems(plan, lines)                                                                                  \
  G_STMT_START                                                                                                        \
  {                                                                                                                   \
    g_autofree char *found_ = list_problems (plan);                                                                   \
    g_assert_cmpstr (found_, ==, lines);                                                                              \
  }                                                                                                                   \
  G_STMT_END

/* The first problem of a plan by a rule. */
G_GNUC_UNUSED static ImproveProblem *
get_problem (ImprovePlan *plan,
             const char  *rule)
{
  g_autoptr (GListModel) problems = improve_plan_check (plan);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (ImproveProblem) problem = g_list_model_get_item (problems, i);

      if (g_str_equal (improve_problem_get_rule (problem), rule))
        return g_steal_pointer (&problem);
    }
  g_error ("no problem by [%s]", rule);
}

G_GNUC_UNUSED static void
assert_message (ImprovePlan *plan,
                const char  *rule,
                const char  *words)
{
  g_autoptr (ImproveProblem) problem = get_problem (plan, rule);

  if (strstr (improve_problem_get_message (problem), words) == NULL)
    g_error ("“%s” does not say “%s”", improve_problem_get_message (problem), words);
}
