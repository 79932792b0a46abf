/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/base/improve-errors.h>
#include <libimprove/document/improve-document-reader.h>

#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "file-scratch.h"
#include "force-text.h"

#define WRITERS 4
#define SAVES_EACH 300
#define EMPTY "{\n  \"format\": \"improve-plan\",\n  \"version\": 1,\n  \"plan\": {\n    \"id\": \"p\"\n  }\n}\n"

static ImproveDocument *
load (const char *path)
{
  g_autoptr (GError) error = NULL;
  ImproveDocument *document = improve_document_load (path, NULL, &error);

  g_assert_no_error (error);
  return document;
}

static void
set_title (ImproveDocument *document, const char *title)
{
  improve_plan_set_title (improve_document_get_plan (document), title);
}

static void
test_load_and_save (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  g_autofree char *digest = digest_of (EMPTY);
  g_autoptr (ImproveDocument) document = NULL;
  g_autoptr (ImproveDocument) again = NULL;
  g_autoptr (GError) error = NULL;

  put_file (path, EMPTY, 0640);
  document = load (path);
  g_assert_cmpstr (improve_document_get_digest (document), ==, digest);
  g_assert_cmpstr (g_file_peek_path (improve_document_get_file (document)), ==, path);
  g_assert_true (improve_document_save (document, NULL, &error));
  assert_file (path, EMPTY);
  g_assert_cmpint (mode_of (path), ==, 0640);

  set_title (document, "Better");
  g_assert_true (improve_document_save (document, NULL, &error));
  g_assert_cmpstr (improve_document_get_digest (document), !=, digest);
  /* the digest is that of the new content: it can be saved again */
  g_assert_true (improve_document_save (document, NULL, &error));
  again = load (path);
  g_assert_true (improve_entity_equal (IMPROVE_ENTITY (improve_document_get_plan (document)),
                                       IMPROVE_ENTITY (improve_document_get_plan (again))));
  g_assert_cmpuint (scratch_free (dir), ==, 1);
}

static void
test_save_as (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  g_autofree char *copy = g_build_filename (dir, "copy.json", NULL);
  g_autoptr (ImproveDocument) document = improve_document_new (NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (improve_document_save (document, NULL, &error));
  g_assert_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_FAILED);
  g_clear_error (&error);
  g_assert_true (improve_document_save_as (document, path, FALSE, NULL, &error));
  g_assert_cmpint (mode_of (path), ==, 0600);
  put_file (copy, "something else", 0600);
  g_assert_false (improve_document_save_as (document, copy, FALSE, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS);
  g_clear_error (&error);
  g_assert_cmpstr (g_file_peek_path (improve_document_get_file (document)), ==, path);
  g_assert_true (improve_document_save_as (document, copy, TRUE, NULL, &error));
  g_assert_cmpstr (g_file_peek_path (improve_document_get_file (document)), ==, copy);
  g_assert_true (improve_document_save (document, NULL, &error));
  g_assert_cmpuint (scratch_free (dir), ==, 2);
}

/* A plan that no document can hold leaves the file as it is. */
static void
test_save_bad_value (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  g_autoptr (ImproveDocument) document = NULL;
  g_autoptr (GError) error = NULL;

  put_file (path, EMPTY, 0600);
  document = load (path);
  force_text (improve_document_get_plan (document), "title", "caf\xe9");
  g_assert_false (improve_document_save (document, NULL, &error));
  g_assert_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_STRUCTURE);
  assert_file (path, EMPTY);
  g_assert_cmpuint (scratch_free (dir), ==, 1);
}

static void
test_59_conflict (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  g_autoptr (ImproveDocument) mine = NULL;
  g_autoptr (ImproveDocument) theirs = NULL;
  g_autoptr (GError) error = NULL;

  put_file (path, EMPTY, 0600);
  mine = load (path);
  theirs = load (path);
  set_title (theirs, "Theirs");
  set_title (mine, "Mine");
  g_assert_true (improve_document_save (theirs, NULL, &error));
  g_assert_false (improve_document_save (mine, NULL, &error));
  g_assert_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_CONFLICT);
  g_clear_error (&error);
  g_clear_object (&mine);
  mine = load (path);
  g_assert_cmpstr (improve_plan_get_title (improve_document_get_plan (mine)), ==, "Theirs");
  g_assert_cmpuint (scratch_free (dir), ==, 1);
}

/* Adds one to the number that is the title, as often as SAVES_EACH; the exit status says whether all went well. */
static int
count_up (const char *path)
{
  for (guint saved = 0; saved < SAVES_EACH;)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (ImproveDocument) document = improve_document_load (path, NULL, &error);
      g_autofree char *next = NULL;

      if (document == NULL)
        return 1;
      next = g_strdup_printf ("%d", atoi (improve_plan_get_title (improve_document_get_plan (document))) + 1);
      set_title (document, next);
      if (improve_document_save (document, NULL, &error))
        saved++;
      else if (!g_error_matches (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_CONFLICT) &&
               !g_error_matches (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_LOCKED))
        return 1;
    }
  return 0;
}

/* Four writers of 300 saves each lose none. */
static void
test_60_no_lost_save (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  g_autoptr (ImproveDocument) document = improve_document_new (NULL);
  g_autoptr (ImproveDocument) after = NULL;
  pid_t children[WRITERS];

  set_title (document, "0");
  g_assert_true (improve_document_save_as (document, path, FALSE, NULL, NULL));
  /* the children would not let go of it */
  g_clear_object (&document);
  for (guint i = 0; i < WRITERS; i++)
    {
      children[i] = fork ();
      if (children[i] == 0)
        _exit (count_up (path));
    }
  for (guint i = 0; i < WRITERS; i++)
    {
      int result;

      g_assert_cmpint (waitpid (children[i], &result, 0), ==, children[i]);
      g_assert_cmpint (result, ==, 0);
    }
  after = load (path);
  g_assert_cmpint (atoi (improve_plan_get_title (improve_document_get_plan (after))), ==, WRITERS * SAVES_EACH);
  g_assert_cmpuint (scratch_free (dir), ==, 1);
}

static void
test_load_errors (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  g_autoptr (ImproveDocumentReader) reader = improve_document_reader_new ();
  g_autoptr (GError) error = NULL;

  g_assert_null (improve_document_reader_load (reader, path, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (improve_document_reader_load (reader, dir, NULL, &error));
  g_assert_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_NOT_A_FILE);
  g_clear_error (&error);
  put_file (path, EMPTY, 0600);
  improve_document_reader_set_max_bytes (reader, 10);
  g_assert_null (improve_document_reader_load (reader, path, NULL, &error));
  g_assert_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_LIMIT);
  scratch_free (dir);
}

/* So large that the digest is worked out by another thread. */
static void
test_large_digest (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  g_autofree char *blanks = g_strnfill (3 << 20, ' ');
  g_autofree char *text = g_strconcat (EMPTY, blanks, NULL);
  g_autofree char *digest = digest_of (text);
  g_autoptr (ImproveDocument) document = NULL;

  put_file (path, text, 0600);
  document = load (path);
  g_assert_cmpstr (improve_document_get_digest (document), ==, digest);
  scratch_free (dir);
}

/* A fault in a large file: the digest is not wanted any more, and its thread has ended. */
static void
test_large_fault (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  g_autofree char *blanks = g_strnfill (3 << 20, ' ');
  g_autofree char *text = g_strconcat (EMPTY, blanks, "]", NULL);
  g_autoptr (GError) error = NULL;

  put_file (path, text, 0600);
  g_assert_null (improve_document_load (path, NULL, &error));
  g_assert_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_SYNTAX);
  scratch_free (dir);
}

static void
keep_result (GObject *source, GAsyncResult *result, gpointer user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

static GAsyncResult *
wait_for (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return *result;
}

static void
test_async (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  g_autoptr (GAsyncResult) loaded = NULL;
  g_autoptr (GAsyncResult) saved = NULL;
  g_autoptr (GAsyncResult) refused = NULL;
  g_autoptr (GAsyncResult) saved_as = NULL;
  g_autoptr (ImproveDocument) document = NULL;
  g_autoptr (GError) error = NULL;

  put_file (path, EMPTY, 0600);
  improve_document_load_async (path, G_PRIORITY_DEFAULT, NULL, keep_result, &loaded);
  document = improve_document_load_finish (wait_for (&loaded), &error);
  g_assert_no_error (error);
  g_assert_nonnull (improve_document_get_digest (document));

  set_title (document, "Better");
  improve_document_save_async (document, G_PRIORITY_DEFAULT, NULL, keep_result, &saved);
  /* what is changed now is not in the file, and a second save must wait */
  set_title (document, "Best");
  improve_document_save_async (document, G_PRIORITY_DEFAULT, NULL, keep_result, &refused);
  g_assert_false (improve_document_save_finish (document, wait_for (&refused), &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_PENDING);
  g_clear_error (&error);
  g_assert_true (improve_document_save_finish (document, wait_for (&saved), &error));
  g_assert_no_error (error);
  improve_document_save_as_async (document, path, TRUE, G_PRIORITY_DEFAULT, NULL, keep_result, &saved_as);
  g_assert_true (improve_document_save_as_finish (document, wait_for (&saved_as), &error));
  g_assert_true (improve_document_save (document, NULL, &error));
  g_assert_cmpuint (scratch_free (dir), ==, 1);
}

static void
test_89_cancelled (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) loaded = NULL;
  g_autoptr (GAsyncResult) saved = NULL;
  g_autoptr (ImproveDocument) document = NULL;
  g_autoptr (GError) error = NULL;

  put_file (path, EMPTY, 0600);
  document = load (path);
  set_title (document, "Better");
  g_cancellable_cancel (cancellable);
  improve_document_load_async (path, G_PRIORITY_DEFAULT, cancellable, keep_result, &loaded);
  g_assert_null (improve_document_load_finish (wait_for (&loaded), &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  improve_document_save_async (document, G_PRIORITY_DEFAULT, cancellable, keep_result, &saved);
  g_assert_false (improve_document_save_finish (document, wait_for (&saved), &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  assert_file (path, EMPTY);
  g_assert_cmpuint (scratch_free (dir), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/document/document-file/load-and-save", test_load_and_save);
  g_test_add_func ("/document/document-file/save-as", test_save_as);
  g_test_add_func ("/document/document-file/save-bad-value", test_save_bad_value);
  g_test_add_func ("/document/document-file/59-conflict", test_59_conflict);
  g_test_add_func ("/document/document-file/60-no-lost-save", test_60_no_lost_save);
  g_test_add_func ("/document/document-file/load-errors", test_load_errors);
  g_test_add_func ("/document/document-file/large-digest", test_large_digest);
  g_test_add_func ("/document/document-file/large-fault", test_large_fault);
  g_test_add_func ("/document/document-file/async", test_async);
  g_test_add_func ("/document/document-file/89-cancelled", test_89_cancelled);
  return g_test_run ();
}
