/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/base/improve-errors.h>

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "file-scratch.h"

#define WRITERS 4
#define SAVES_EACH 300

static void
test_new (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (save_text (path, "one", IMPROVE_FILE_SAVE_NEW, NULL, &error));
  g_assert_no_error (error);
  assert_file (path, "one");
  g_assert_cmpint (mode_of (path), ==, 0600);

  g_assert_false (save_text (path, "two", IMPROVE_FILE_SAVE_NEW, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS);
  g_assert_nonnull (strstr (error->message, "nothing was changed"));
  assert_file (path, "one");

  g_assert_true (save_text (path, "two", IMPROVE_FILE_SAVE_OVERWRITE, NULL, NULL));
  g_assert_true (save_text (path, "", IMPROVE_FILE_SAVE_LOADED, "two", NULL));
  assert_file (path, "");
  g_assert_cmpuint (scratch_free (dir), ==, 1);
}

static void
test_56_mode (void)
{
  static const int modes[] = { 0600, 0640, 0644, 0660, 0400 };
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (modes); i++)
    {
      put_file (path, "old", modes[i]);
      if (access (path, W_OK) != 0)
        continue;
      g_assert_true (save_text (path, "new", IMPROVE_FILE_SAVE_LOADED, "old", NULL));
      g_assert_cmpint (mode_of (path), ==, modes[i]);
    }
  scratch_free (dir);
}

static void
test_56_owner (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  GStatBuf status;

  put_file (path, "old", 0640);
  if (chown (path, 12345, 54321) != 0)
    {
      g_test_skip ("only root may give files away");
      scratch_free (dir);
      return;
    }
  g_assert_true (save_text (path, "new", IMPROVE_FILE_SAVE_LOADED, "old", NULL));
  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpuint (status.st_uid, ==, 12345);
  g_assert_cmpuint (status.st_gid, ==, 54321);
  g_assert_cmpint (mode_of (path), ==, 0640);
  scratch_free (dir);
}

/* Runs @body as a user who may not give files away; FALSE where this process may not become one. */
static gboolean
as_nobody (void (*body) (const char *path), const char *path)
{
  pid_t child;
  int result;

  if (geteuid () != 0)
    return FALSE;
  child = fork ();
  if (child == 0)
    {
      if (setgid (65534) != 0 || setuid (65534) != 0)
        _exit (3);
      body (path);
      _exit (0);
    }
  g_assert_cmpint (waitpid (child, &result, 0), ==, child);
  g_assert_true (WIFEXITED (result));
  g_assert_cmpint (WEXITSTATUS (result), ==, 0);
  return TRUE;
}

static void
save_in_place_of_group (const char *path)
{
  if (!save_text (path, "new", IMPROVE_FILE_SAVE_LOADED, "old", NULL) || mode_of (path) != 0626)
    _exit (1);
}

/* Rights of a group that cannot be kept do not go to another group. */
static void
test_56_foreign_group (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);

  put_file (path, "old", 0666);
  g_assert_cmpint (g_chmod (dir, 0777), ==, 0);
  if (chown (path, 12345, 54321) == 0)
    g_assert_cmpint (g_chmod (path, 0636), ==, 0);
  /* group: write and execute; others: read and write; both have: write */
  if (!as_nobody (save_in_place_of_group, path))
    g_test_skip ("only root can become another user");
  scratch_free (dir);
}

static void
test_57_link (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  g_autofree char *link = g_build_filename (dir, "link", NULL);
  g_autofree char *dangling = g_build_filename (dir, "dangling", NULL);
  g_autoptr (GError) error = NULL;

  put_file (path, "old", 0600);
  g_assert_cmpint (symlink ("plan.json", link), ==, 0);
  g_assert_cmpint (symlink ("nowhere", dangling), ==, 0);
  g_assert_true (save_text (link, "new", IMPROVE_FILE_SAVE_LOADED, "old", NULL));
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  assert_file (path, "new");
  g_assert_false (save_text (dangling, "new", IMPROVE_FILE_SAVE_OVERWRITE, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_cmpuint (scratch_free (dir), ==, 3);
}

static void
save_where_not_allowed (const char *path)
{
  g_autoptr (GError) error = NULL;

  if (save_text (path, "new", IMPROVE_FILE_SAVE_LOADED, "old", &error) ||
      !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED) ||
      strstr (error->message, "nothing was changed") == NULL)
    _exit (1);
}

static void
test_58_directory_not_writable (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  GStatBuf before, after;

  put_file (path, "old", 0666);
  g_assert_cmpint (g_chmod (dir, 0755), ==, 0);
  g_stat (path, &before);
  if (!as_nobody (save_where_not_allowed, path))
    g_test_skip ("only root can become another user");
  g_stat (path, &after);
  g_assert_cmpuint (before.st_ino, ==, after.st_ino);
  assert_file (path, "old");
  g_assert_cmpuint (scratch_free (dir), ==, 1);
}

static void
test_58_write_protected (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);

  put_file (path, "old", 0444);
  g_assert_cmpint (g_chmod (dir, 0777), ==, 0);
  if (!as_nobody (save_where_not_allowed, path))
    g_test_skip ("only root can become another user");
  assert_file (path, "old");
  scratch_free (dir);
}

static void
test_59_conflict (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  g_autofree char *loaded = digest_of ("old");
  g_autofree char *now = digest_of ("theirs");
  g_autoptr (GError) error = NULL;

  put_file (path, "theirs", 0600);
  g_assert_false (save_text (path, "mine", IMPROVE_FILE_SAVE_LOADED, "old", &error));
  g_assert_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_CONFLICT);
  g_assert_nonnull (strstr (error->message, loaded));
  g_assert_nonnull (strstr (error->message, now));
  g_assert_nonnull (strstr (error->message, "nothing was changed"));
  assert_file (path, "theirs");
  g_clear_error (&error);

  g_remove (path);
  g_assert_false (save_text (path, "mine", IMPROVE_FILE_SAVE_LOADED, "old", &error));
  g_assert_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_CONFLICT);
  g_assert_cmpuint (scratch_free (dir), ==, 0);
}

/* Adds one to the number in the file, as often as SAVES_EACH; the exit status says whether all went well. */
static int
count_up (const char *path)
{
  for (guint saved = 0; saved < SAVES_EACH;)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes = improve_file_load (path, 100, NULL, &error);
      g_autofree char *text = bytes != NULL ? g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes)) : NULL;
      g_autofree char *next = NULL;

      if (text == NULL)
        return 1;
      next = g_strdup_printf ("%d", atoi (text) + 1);
      if (save_text (path, next, IMPROVE_FILE_SAVE_LOADED, text, &error))
        saved++;
      /* whoever did not get his turn in ten seconds is told to try again, on a slow disk */
      else if (!g_error_matches (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_CONFLICT) &&
               !g_error_matches (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_LOCKED))
        return 1;
    }
  return 0;
}

static void
test_60_no_lost_save (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "count", NULL);
  pid_t children[WRITERS];

  put_file (path, "0", 0600);
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
  assert_file (path, "1200");
  g_assert_cmpuint (scratch_free (dir), ==, 1);
}

static void
test_62_target_not_regular (void)
{
  char *dir = scratch_new ();
  g_autofree char *pipe = g_build_filename (dir, "pipe", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  g_assert_false (save_text (pipe, "new", IMPROVE_FILE_SAVE_OVERWRITE, NULL, &error));
  g_assert_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_NOT_A_FILE);
  g_clear_error (&error);
  g_assert_false (save_text (dir, "new", IMPROVE_FILE_SAVE_OVERWRITE, NULL, &error));
  g_assert_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_NOT_A_FILE);
  g_assert_cmpuint (scratch_free (dir), ==, 1);
}

/* Removes what killed savers of this file left, and nothing else. */
static void
test_sweep (void)
{
  static const char *const kept[] = { ".plan.json.improve-1234567", ".plan.json.improve-12345678.bak",
                                      ".plan.json.improve-1234567x", ".other.json.improve-12345678" };
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  g_autofree char *stale = g_build_filename (dir, ".plan.json.improve-0badcafe", NULL);

  put_file (stale, "half", 0600);
  for (gsize i = 0; i < G_N_ELEMENTS (kept); i++)
    {
      g_autofree char *other = g_build_filename (dir, kept[i], NULL);

      put_file (other, "", 0600);
    }
  g_assert_true (save_text (path, "new", IMPROVE_FILE_SAVE_NEW, NULL, NULL));
  g_assert_false (g_file_test (stale, G_FILE_TEST_EXISTS));
  g_assert_cmpuint (scratch_free (dir), ==, 1 + G_N_ELEMENTS (kept));
}

static void
test_long_name (void)
{
  char *dir = scratch_new ();
  g_autofree char *name = g_strnfill (255, 'n');
  g_autofree char *path = g_build_filename (dir, name, NULL);

  g_assert_true (save_text (path, "new", IMPROVE_FILE_SAVE_NEW, NULL, NULL));
  g_assert_true (save_text (path, "newer", IMPROVE_FILE_SAVE_LOADED, "new", NULL));
  assert_file (path, "newer");
  scratch_free (dir);
}

static void
test_cancelled (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static ("new", 3);
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_false (improve_file_save (path, bytes, IMPROVE_FILE_SAVE_NEW, NULL, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (scratch_free (dir), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/document/file-save/new", test_new);
  g_test_add_func ("/document/file-save/56-mode", test_56_mode);
  g_test_add_func ("/document/file-save/56-owner", test_56_owner);
  g_test_add_func ("/document/file-save/56-foreign-group", test_56_foreign_group);
  g_test_add_func ("/document/file-save/57-link", test_57_link);
  g_test_add_func ("/document/file-save/58-directory-not-writable", test_58_directory_not_writable);
  g_test_add_func ("/document/file-save/58-write-protected", test_58_write_protected);
  g_test_add_func ("/document/file-save/59-conflict", test_59_conflict);
  g_test_add_func ("/document/file-save/60-no-lost-save", test_60_no_lost_save);
  g_test_add_func ("/document/file-save/62-target-not-regular", test_62_target_not_regular);
  g_test_add_func ("/document/file-save/sweep", test_sweep);
  g_test_add_func ("/document/file-save/long-name", test_long_name);
  g_test_add_func ("/document/file-save/cancelled", test_cancelled);
  return g_test_run ();
}
