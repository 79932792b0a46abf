/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The published parsing cases: y_ must be taken, n_ refused, i_ is the reader's choice, which is pinned here. */

#include <string.h>

#include "json-drain.h"

typedef struct
{
  const char *name;
  const char *id;
} Case;

/* Well-formed JSON that a plan document refuses all the same. */
static const Case refused_by_choice[] = {
  { "y_object_duplicated_key.json", "json-duplicate" },
  { "y_object_duplicated_key_and_value.json", "json-duplicate" },
  { "y_object_escaped_null_in_key.json", "json-nul" },
  { "y_string_null_escape.json", "json-nul" },
};

/* NULL: taken. */
static const Case chosen[] = {
  { "i_number_double_huge_neg_exp.json", NULL },
  { "i_number_huge_exp.json", "json-number-range" },
  { "i_number_neg_int_huge_exp.json", "json-number-range" },
  { "i_number_pos_double_huge_exp.json", "json-number-range" },
  { "i_number_real_neg_overflow.json", "json-number-range" },
  { "i_number_real_pos_overflow.json", "json-number-range" },
  { "i_number_real_underflow.json", NULL },
  { "i_number_too_big_neg_int.json", "json-integer-range" },
  { "i_number_too_big_pos_int.json", "json-integer-range" },
  { "i_number_very_big_negative_int.json", "json-integer-range" },
  { "i_object_key_lone_2nd_surrogate.json", "json-surrogate" },
  { "i_string_1st_surrogate_but_2nd_missing.json", "json-surrogate" },
  { "i_string_1st_valid_surrogate_2nd_invalid.json", "json-surrogate" },
  { "i_string_UTF-16LE_with_BOM.json", "json-encoding" },
  { "i_string_UTF-8_invalid_sequence.json", "json-utf8" },
  { "i_string_UTF8_surrogate_U+D800.json", "json-utf8" },
  { "i_string_incomplete_surrogate_and_escape_valid.json", "json-surrogate" },
  { "i_string_incomplete_surrogate_pair.json", "json-surrogate" },
  { "i_string_incomplete_surrogates_escape_valid.json", "json-surrogate" },
  { "i_string_invalid_lonely_surrogate.json", "json-surrogate" },
  { "i_string_invalid_surrogate.json", "json-surrogate" },
  { "i_string_invalid_utf-8.json", "json-utf8" },
  { "i_string_inverted_surrogates_U+1D11E.json", "json-surrogate" },
  { "i_string_iso_latin_1.json", "json-utf8" },
  { "i_string_lone_second_surrogate.json", "json-surrogate" },
  { "i_string_lone_utf8_continuation_byte.json", "json-utf8" },
  { "i_string_not_in_unicode_range.json", "json-utf8" },
  { "i_string_overlong_sequence_2_bytes.json", "json-utf8" },
  { "i_string_overlong_sequence_6_bytes.json", "json-utf8" },
  { "i_string_overlong_sequence_6_bytes_null.json", "json-utf8" },
  { "i_string_truncated-utf-8.json", "json-utf8" },
  { "i_string_utf16BE_no_BOM.json", "json-encoding" },
  { "i_string_utf16LE_no_BOM.json", "json-encoding" },
  { "i_structure_500_nested_arrays.json", "json-depth" },
  { "i_structure_UTF-8_BOM_empty_object.json", NULL },
};

static const Case *
find_case (const Case *cases, gsize n_cases, const char *name)
{
  for (gsize i = 0; i < n_cases; i++)
    {
      if (strcmp (cases[i].name, name) == 0)
        return &cases[i];
    }
  return NULL;
}

static char *
folder (void)
{
  return g_test_build_filename (G_TEST_DIST, "..", "..", "shared", "corpora", "json", "test_parsing", NULL);
}

/* Returns: (nullable): the id of the first fault of the file */
static const char *
read_case (const char *dir, const char *name)
{
  g_autofree char *path = g_build_filename (dir, name, NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveJsonReader) reader = NULL;
  gsize length;

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);
  reader = drain (text, length);
  if (first_fault (reader) != NULL)
    {
      improve_json_reader_set_error (reader, &error);
      g_test_message ("%s: %s", name, error->message);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
    }
  return first_fault (reader) != NULL ? first_fault (reader)->id : NULL;
}

static void
check_case (const char *name, const char *id, guint counts[3])
{
  const Case *choice;

  switch (name[0])
    {
    case 'n':
      if (id == NULL)
        g_error ("%s was taken", name);
      counts[0]++;
      break;
    case 'y':
      choice = find_case (refused_by_choice, G_N_ELEMENTS (refused_by_choice), name);
      g_assert_cmpstr (id, ==, choice != NULL ? choice->id : NULL);
      counts[1]++;
      break;
    default:
      choice = find_case (chosen, G_N_ELEMENTS (chosen), name);
      if (choice == NULL)
        g_error ("%s: outcome %s is not pinned", name, id != NULL ? id : "taken");
      g_test_message ("%s: %s", name, id != NULL ? id : "taken");
      g_assert_cmpstr (id, ==, choice->id);
      counts[2]++;
    }
}

static void
test_cases (void)
{
  g_autofree char *path = folder ();
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  guint counts[3] = { 0, 0, 0 };
  const char *name;

  if (dir == NULL)
    {
      g_test_skip ("shared texts absent");
      return;
    }
  while ((name = g_dir_read_name (dir)) != NULL)
    check_case (name, read_case (path, name), counts);
  g_assert_cmpuint (counts[0], ==, 188);
  g_assert_cmpuint (counts[1], ==, 95);
  g_assert_cmpuint (counts[2], ==, G_N_ELEMENTS (chosen));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/document/json/conformance", test_cases);
  return g_test_run ();
}
