/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The vocabulary of inspection frameworks is data: what ships, and that a framework may lack what others have. */

#include <libimprove/improve.h>
#include <libimprove/rules/improve-framework-private.h>

static void
test_what_ships (void)
{
  static const char *const needed[] = { "area-send", "ilacs-2018", "ilacs-2023", "jtai", "sif" };
  g_auto (GStrv) names = improve_framework_list_names ();

  for (guint i = 0; i < G_N_ELEMENTS (needed); i++)
    g_assert_true (g_strv_contains ((const char *const *) names, needed[i]));
  for (guint i = 0; names[i] != NULL; i++)
    {
      const ImproveFramework *framework = improve_framework_lookup (names[i]);

      g_assert_cmpstr (improve_framework_get_name (framework), ==, names[i]);
      g_assert_nonnull (improve_framework_get_family (framework));
      g_assert_nonnull (improve_framework_get_title (framework));
      g_assert_nonnull (improve_framework_get_inspectorate (framework));
    }
  /* What all reports have in common is no framework. */
  g_assert_null (improve_framework_lookup ("common"));
  g_assert_null (improve_framework_lookup ("no-such-framework"));
}

static void
test_editions (void)
{
  const ImproveFramework *old = improve_framework_lookup ("ilacs-2018"), *new = improve_framework_lookup ("ilacs-2023");
  g_auto (GStrv) grades = improve_framework_dup_grades (new);
  g_autofree char *list = g_strjoinv (",", grades);

  g_assert_cmpstr (improve_framework_get_family (old), ==, "ilacs");
  g_assert_cmpstr (improve_framework_get_family (new), ==, "ilacs");
  g_assert_cmpstr (improve_framework_get_inspectorate (new), ==, "ofsted");
  g_assert_cmpstr (improve_framework_get_scale (new), ==, "ofsted_4");
  g_assert_cmpstr (list, ==, "outstanding,good,requires improvement,inadequate");
  g_assert_true (improve_framework_get_has_overall (new));
  g_assert_true (improve_framework_knows_area (new, "The experiences and progress of care leavers"));
  g_assert_false (improve_framework_knows_area (old, "The experiences and progress of care leavers"));
  g_assert_true (improve_framework_knows_grade (old, "requires improvement to be good"));
  g_assert_false (improve_framework_knows_grade (old, "splendid"));
}

/* No overall judgement, and no grades at all: nothing in the code knows their names. */
static void
test_without_judgements (void)
{
  static const char *const names[] = { "jtai", "area-send" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      const ImproveFramework *framework = improve_framework_lookup (names[i]);
      g_auto (GStrv) grades = improve_framework_dup_grades (framework);
      g_auto (GStrv) areas = improve_framework_dup_areas (framework);

      g_assert_false (improve_framework_get_has_overall (framework));
      g_assert_null (improve_framework_get_scale (framework));
      g_assert_null (grades[0]);
      g_assert_null (areas[0]);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rules/framework/what-ships", test_what_ships);
  g_test_add_func ("/rules/framework/editions", test_editions);
  g_test_add_func ("/rules/framework/without-judgements", test_without_judgements);
  return g_test_run ();
}
