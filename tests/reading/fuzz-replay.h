/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

/* What the fuzz targets of this room do when run as tests: pages, and the same pages damaged. */

#include <glib.h>

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

#ifndef IMPROVE_FUZZING

/* Cuts the page short, doubles a part of it, and writes over single bytes: always the same ones. */
static void
run_damaged (const char *text,
             gsize       size)
{
  static const guint8 bytes[] = { 0, '\n', '\f', '(', ')', '.', ':', 0x80, 0xe2, '1', 'A', '\t' };
  g_autofree guint8 *page = g_memdup2 (text, size);
  g_autoptr (GByteArray) doubled = g_byte_array_new ();

  for (int i = 1; i < 8; i++)
    LLVMFuzzerTestOneInput ((const guint8 *) text, size * i / 8);
  g_byte_array_append (doubled, page, size);
  g_byte_array_append (doubled, page + size / 2, size - size / 2);
  LLVMFuzzerTestOneInput (doubled->data, doubled->len);
  for (guint i = 0; i < G_N_ELEMENTS (bytes); i++)
    {
      for (gsize at = i * 7; at < size; at += 97)
        page[at] = bytes[i];
      LLVMFuzzerTestOneInput (page, size);
    }
}

static void
run_directory (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);
      g_autofree char *text = NULL;
      gsize size;

      if (!g_str_has_suffix (name, ".txt") || !g_file_get_contents (file, &text, &size, NULL))
        continue;
      LLVMFuzzerTestOneInput ((const guint8 *) text, size);
      run_damaged (text, size);
    }
}

static void
test_replay (gconstpointer directory)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "reading", "data", directory, NULL);

  run_directory (path);
}

#endif
