/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What is saved can be read again: a plan that has outgrown a limit of the reader leaves the old file as it is. */

#include <libimprove/base/improve-errors.h>
#include <libimprove/document/improve-document-reader.h>
#include <libimprove/document/improve-extra.h>

#include <string.h>

#include "file-scratch.h"

#define MOST_TEXT (1 << 20)
#define MOST_MEMBERS 256

/* Saves and loads again: refused with the limit's id, the file as it was, or saved and read. */
static void
try_save (ImproveDocument *document, const char *path, const char *refusal)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveDocument) again = NULL;
  g_autofree char *id = g_strdup_printf ("[%s]", refusal != NULL ? refusal : "");

  put_file (path, "the old content", 0600);
  improve_document_save_as (document, path, TRUE, NULL, &error);
  if (refusal == NULL)
    {
      g_assert_no_error (error);
      again = improve_document_load (path, NULL, &error);
      g_assert_no_error (error);
      return;
    }
  g_assert_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_LIMIT);
  g_assert_true (g_str_has_prefix (error->message, "[document-limit] "));
  g_assert_nonnull (strstr (error->message, path));
  g_assert_nonnull (strstr (error->message, id));
  g_assert_nonnull (strstr (error->message, "nothing was changed"));
  assert_file (path, "the old content");
}

static void
test_text (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  g_autofree char *most = g_strnfill (MOST_TEXT, '\n');
  g_autofree char *more = g_strnfill (MOST_TEXT + 1, '\n');
  g_autoptr (ImproveDocument) document = improve_document_new (NULL);
  ImprovePlan *plan = improve_document_get_plan (document);

  improve_plan_set_title (plan, most);
  try_save (document, path, NULL);
  improve_plan_set_title (plan, more);
  try_save (document, path, "json-string-length");
  improve_plan_set_title (plan, "");
  improve_entity_set_id (IMPROVE_ENTITY (plan), more);
  try_save (document, path, "json-string-length");
  improve_entity_set_id (IMPROVE_ENTITY (plan), most);
  try_save (document, path, NULL);
  g_assert_cmpuint (scratch_free (dir), ==, 1);
}

static void
test_members (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  g_autoptr (ImproveDocument) document = improve_document_new (NULL);
  ImproveEntity *plan = IMPROVE_ENTITY (improve_document_get_plan (document));

  improve_entity_set_id (plan, "p");
  /* the id is the first */
  for (int i = 1; i < MOST_MEMBERS; i++)
    {
      g_autofree char *name = g_strdup_printf ("x-%d", i);

      g_assert_true (improve_entity_set_extra (plan, name, "true", NULL));
    }
  try_save (document, path, NULL);
  g_assert_true (improve_entity_set_extra (plan, "x-one-more", "true", NULL));
  try_save (document, path, "json-members");
  g_assert_cmpuint (scratch_free (dir), ==, 1);
}

/* Whether a reader takes the document when one of its limits is so high. */
static gboolean
is_taken (GBytes *bytes, const char *limit, int value)
{
  g_autoptr (ImproveDocumentReader) reader = improve_document_reader_new ();
  g_autoptr (ImproveDocument) document = NULL;

  g_object_set (reader, limit, value, NULL);
  document = improve_document_reader_parse (reader, bytes, NULL);
  return document != NULL;
}

/* A whole plan is saved under the lowest limit that its reader takes it with, and under no lower one. */
static void
test_same_as_reader (void)
{
  static const struct
  {
    const char *property;
    const char *id;
  } limits[] = {
    { "max-bytes", "json-too-large" },       { "max-depth", "json-depth" }, { "max-members", "json-members" },
    { "max-string", "json-string-length" }, { "max-nodes", "json-nodes" },
  };
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  g_autofree char *example = g_test_build_filename (G_TEST_DIST, "..", "examples", "wrenmouth", "plan.json", NULL);
  g_autoptr (ImproveDocument) document = improve_document_load (example, NULL, NULL);
  g_autoptr (GBytes) bytes = improve_document_to_bytes (document, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (limits); i++)
    {
      g_autoptr (ImproveDocumentReader) reader = improve_document_reader_new ();
      int refused = 1, taken;

      g_object_get (reader, limits[i].property, &taken, NULL);
      while (taken - refused > 1)
        {
          int middle = refused + (taken - refused) / 2;

          if (is_taken (bytes, limits[i].property, middle))
            taken = middle;
          else
            refused = middle;
        }
      g_object_set (reader, limits[i].property, taken, NULL);
      improve_document_use_limits (document, reader);
      try_save (document, path, NULL);
      g_object_set (reader, limits[i].property, refused, NULL);
      improve_document_use_limits (document, reader);
      try_save (document, path, limits[i].id);
    }
  g_assert_cmpuint (scratch_free (dir), ==, 1);
}

static void
keep_result (GObject *source, GAsyncResult *result, gpointer user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

/* Who raised a limit to load a plan may save it, in the background too; who did not may not, and can mend it. */
static void
test_raised (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  g_autofree char *long_title = g_strnfill (MOST_TEXT + 1, 'n');
  g_autoptr (ImproveDocumentReader) reader = improve_document_reader_new ();
  g_autoptr (ImproveDocument) document = improve_document_new (NULL);
  g_autoptr (ImproveDocument) raised = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  improve_document_reader_set_max_string (reader, MOST_TEXT + 1);
  improve_plan_set_title (improve_document_get_plan (document), long_title);
  improve_document_save_as_async (document, path, FALSE, G_PRIORITY_DEFAULT, NULL, keep_result, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (improve_document_save_as_finish (document, result, &error));
  g_assert_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_LIMIT);
  g_clear_error (&error);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_null (improve_document_get_file (document));

  improve_document_use_limits (document, reader);
  g_assert_true (improve_document_save_as (document, path, FALSE, NULL, &error));
  raised = improve_document_reader_load (reader, path, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (improve_document_save (raised, NULL, &error));
  g_assert_cmpuint (scratch_free (dir), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/document/document-limits/text", test_text);
  g_test_add_func ("/document/document-limits/members", test_members);
  g_test_add_func ("/document/document-limits/same-as-reader", test_same_as_reader);
  g_test_add_func ("/document/document-limits/raised", test_raised);
  return g_test_run ();
}
