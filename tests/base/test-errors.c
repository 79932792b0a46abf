/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <libimprove/base/improve-errors.h>

static void
assert_rule (const char *message,
             const char *expected)
{
  g_autoptr (GError) error = g_error_new_literal (IMPROVE_RULE_ERROR, IMPROVE_RULE_ERROR_REFUSED, message);
  g_autofree char *rule = improve_rule_error_get_rule (error);

  g_assert_cmpstr (rule, ==, expected);
}

static void
test_get_rule (void)
{
  assert_rule ("[no-basis] The action has no evidence", "no-basis");
  assert_rule ("[FA02.a_1] …", "FA02.a_1");
  assert_rule ("[no-basis]", "no-basis");
  assert_rule ("[no-basis", NULL);
  assert_rule ("[]", NULL);
  assert_rule ("[", NULL);
  assert_rule ("", NULL);
  assert_rule (" [no-basis] x", NULL);
  assert_rule ("no-basis] x", NULL);
  assert_rule ("[no basis] x", NULL);
  assert_rule ("[[no-basis]] x", NULL);
}

static void
test_get_rule_other_domain (void)
{
  g_autoptr (GError) ours =
    g_error_new_literal (IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_LIMIT, "[json-depth] x");
  g_autoptr (GError) foreign = g_error_new_literal (G_FILE_ERROR, G_FILE_ERROR_NOENT, "No such file");
  g_autofree char *rule = improve_rule_error_get_rule (ours);

  g_assert_cmpstr (rule, ==, "json-depth");
  g_assert_null (improve_rule_error_get_rule (foreign));
}

/* The bindings find an error domain by this pairing of names. */
static void
assert_domain (GQuark      quark,
               const char *name,
               GType       type,
               const char *type_name,
               const char *last_nick)
{
  g_autoptr (GEnumClass) codes = g_type_class_ref (type);

  g_assert_cmpstr (g_quark_to_string (quark), ==, name);
  g_assert_cmpstr (g_type_name (type), ==, type_name);
  g_assert_cmpint (codes->minimum, ==, 0);
  g_assert_cmpint (codes->maximum, ==, (int) codes->n_values - 1);
  g_assert_cmpstr (g_enum_get_value (codes, 0)->value_nick, ==, "failed");
  g_assert_cmpstr (g_enum_get_value (codes, codes->maximum)->value_nick, ==, last_nick);
}

static void
test_domains (void)
{
  assert_domain (IMPROVE_DATE_ERROR, "improve-date-error-quark", IMPROVE_TYPE_DATE_ERROR, "ImproveDateError",
                 "division");
  assert_domain (IMPROVE_ENTITY_ERROR, "improve-entity-error-quark", IMPROVE_TYPE_ENTITY_ERROR, "ImproveEntityError",
                 "cycle");
  assert_domain (IMPROVE_DOCUMENT_ERROR, "improve-document-error-quark", IMPROVE_TYPE_DOCUMENT_ERROR,
                 "ImproveDocumentError", "not-a-file");
  assert_domain (IMPROVE_RULE_ERROR, "improve-rule-error-quark", IMPROVE_TYPE_RULE_ERROR, "ImproveRuleError",
                 "already-recorded");
  assert_domain (IMPROVE_IMPORT_ERROR, "improve-import-error-quark", IMPROVE_TYPE_IMPORT_ERROR, "ImproveImportError",
                 "encrypted");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/errors/get-rule", test_get_rule);
  g_test_add_func ("/errors/get-rule-other-domain", test_get_rule_other_domain);
  g_test_add_func ("/errors/domains", test_domains);

  return g_test_run ();
}
