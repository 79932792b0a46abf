/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/base/improve-errors.h>

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "file-scratch.h"

static void
assert_refused (const char *path, gsize max_bytes, GQuark domain, int code)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (improve_file_load (path, max_bytes, NULL, &error));
  g_assert_error (error, domain, code);
  g_assert_true (g_str_has_prefix (error->message, "[file-"));
  g_assert_nonnull (strstr (error->message, path));
}

static void
test_whole (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  g_autofree char *digest = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  put_file (path, "abc", 0600);
  bytes = improve_file_load (path, 3, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), "abc", 3);
  digest = improve_file_digest (bytes);
  g_assert_cmpstr (digest, ==, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  assert_refused (path, 2, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_LIMIT);
  g_assert_cmpuint (scratch_free (dir), ==, 1);
}

/* A file whose size is not told beforehand. */
static void
test_unknown_size (void)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  if (!g_file_test ("/proc/self/smaps", G_FILE_TEST_EXISTS))
    {
      g_test_skip ("no /proc here");
      return;
    }
  bytes = improve_file_load ("/proc/self/smaps", 1 << 20, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (bytes), >, 100);
  assert_refused ("/proc/self/smaps", 100, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_LIMIT);
}

static void
test_61_missing (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  g_autofree char *below = g_build_filename (path, "below", NULL);

  assert_refused (path, 100, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  put_file (path, "", 0600);
  assert_refused (below, 100, G_IO_ERROR, G_IO_ERROR_NOT_DIRECTORY);
  scratch_free (dir);
}

static void
test_62_not_regular (void)
{
  char *dir = scratch_new ();
  g_autofree char *pipe = g_build_filename (dir, "pipe", NULL);

  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  assert_refused (pipe, 100, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_NOT_A_FILE);
  assert_refused (dir, 100, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_NOT_A_FILE);
  assert_refused ("/dev/zero", 100, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_NOT_A_FILE);
  scratch_free (dir);
}

static void
test_cancelled (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  put_file (path, "abc", 0600);
  g_cancellable_cancel (cancellable);
  g_assert_null (improve_file_load (path, 3, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  scratch_free (dir);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/document/file-load/whole", test_whole);
  g_test_add_func ("/document/file-load/unknown-size", test_unknown_size);
  g_test_add_func ("/document/file-load/61-missing", test_61_missing);
  g_test_add_func ("/document/file-load/62-not-regular", test_62_not_regular);
  g_test_add_func ("/document/file-load/cancelled", test_cancelled);
  return g_test_run ();
}
