/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* docs/rules.md is what the table of rules says. IMPROVE_UPDATE=1 writes it anew. */

#include <string.h>

#include <libimprove/check/improve-check-rule.h>
#include <libimprove/entity/improve-kinds-private.h>

static const char *
word_of (const ImproveCheckRule *rule)
{
  return improve_enum_get_word (IMPROVE_TYPE_SEVERITY, improve_check_rule_get_severity (rule));
}

static char *
make_page (void)
{
  static const char *const headings[] = { "", "Errors", "Warnings", "Gaps", "Information" };
  g_auto (GStrv) ids = improve_check_rule_list_ids ();
  ImproveSeverity severity = IMPROVE_SEVERITY_UNKNOWN;
  GString *page = g_string_new ("# The rules of the check\n\n"
                                "`improve check PLAN` judges a plan by these rules; `improve check --explain RULE` "
                                "prints one of them. An error is\nwhat makes a plan wrong; a gap is what is not known "
                                "yet, and no fault. This page is made from the table in\n"
                                "`libimprove/check/improve-check-table.c`.\n");

  for (guint i = 0; ids[i] != NULL; i++)
    {
      const ImproveCheckRule *rule = improve_check_rule_lookup (ids[i]);

      if (improve_check_rule_get_severity (rule) != severity)
        {
          severity = improve_check_rule_get_severity (rule);
          g_string_append_printf (page, "\n## %s\n", headings[severity]);
        }
      g_string_append_printf (page, "\n### %s\n\n%s\n\n- Mend: %s\n- Source: %s\n", improve_check_rule_get_id (rule),
                              improve_check_rule_get_explanation (rule), improve_check_rule_get_mend (rule),
                              improve_check_rule_get_source (rule));
    }
  return g_string_free (page, FALSE);
}

static void
test_page (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "docs", "rules.md", NULL);
  g_autofree char *made = make_page ();
  g_autofree char *kept = NULL;
  g_autoptr (GError) error = NULL;

  if (g_getenv ("IMPROVE_UPDATE") != NULL)
    g_assert_true (g_file_set_contents (path, made, -1, NULL));
  g_file_get_contents (path, &kept, NULL, &error);
  g_assert_no_error (error);
  if (g_strcmp0 (kept, made) != 0)
    g_error ("docs/rules.md is not what the rules say: run this test with IMPROVE_UPDATE=1 and commit it");
}

/* Every rule says all that a rule should, once. */
static void
test_rows (void)
{
  g_auto (GStrv) ids = improve_check_rule_list_ids ();
  ImproveSeverity severity = IMPROVE_SEVERITY_ERROR;

  g_assert_cmpuint (g_strv_length (ids), >, 40);
  for (guint i = 0; ids[i] != NULL; i++)
    {
      const ImproveCheckRule *rule = improve_check_rule_lookup (ids[i]);

      g_assert_cmpstr (improve_check_rule_get_id (rule), ==, ids[i]);
      g_assert_cmpint (improve_check_rule_get_severity (rule), >=, severity);
      severity = improve_check_rule_get_severity (rule);
      g_assert_nonnull (word_of (rule));
      g_assert_true (g_str_has_suffix (improve_check_rule_get_explanation (rule), "."));
      g_assert_cmpuint (strlen (improve_check_rule_get_mend (rule)), >, 5);
      g_assert_cmpuint (strlen (improve_check_rule_get_source (rule)), >, 5);
      for (guint j = 0; j < i; j++)
        g_assert_cmpstr (ids[i], !=, ids[j]);
    }
  g_assert_null (improve_check_rule_lookup ("no-such-rule"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/check/rules-page/page", test_page);
  g_test_add_func ("/check/rules-page/rows", test_rows);
  return g_test_run ();
}
