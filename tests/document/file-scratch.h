/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

/* A directory of its own for every test. */

#include <glib/gstdio.h>

#include <libimprove/document/improve-file-save-private.h>

static inline char *
scratch_new (void)
{
  g_autoptr (GError) error = NULL;
  char *dir = g_dir_make_tmp ("improve-XXXXXX", &error);

  g_assert_no_error (error);
  return dir;
}

/* Removes the directory with the files in it, and returns how many there were. */
static inline guint
scratch_free (char *dir)
{
  GDir *names = g_dir_open (dir, 0, NULL);
  const char *name;
  guint n = 0;

  while ((name = g_dir_read_name (names)) != NULL)
    {
      g_autofree char *path = g_build_filename (dir, name, NULL);

      g_remove (path);
      n++;
    }
  g_dir_close (names);
  g_rmdir (dir);
  g_free (dir);
  return n;
}

static inline void
put_file (const char *path, const char *text, int mode)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
  g_assert_cmpint (g_chmod (path, mode), ==, 0);
}

static inline void
assert_file (const char *path, const char *wanted)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, wanted);
}

static inline char *
digest_of (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));

  return improve_file_digest (bytes);
}

static inline gboolean
save_text (const char *path, const char *text, ImproveFileSaveMode mode, const char *before, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autofree char *digest = before != NULL ? digest_of (before) : NULL;

  return improve_file_save (path, bytes, mode, digest, NULL, error);
}

static inline int
mode_of (const char *path)
{
  GStatBuf status;

  g_assert_cmpint (g_lstat (path, &status), ==, 0);
  return status.st_mode & 07777;
}
