/* SPDX-License-Identifier: LGPL-2.1-or-later */

/*
 * A fuzz target as an ordinary test, for compilers without libFuzzer: it is run over the files its .seeds file names and
 * over those of its own corpus, tests/ROOM/TARGET/, where every input that once broke something is kept.
 */

#include <glib.h>

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

static guint
run_path (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  g_autofree char *text = NULL;
  const char *name;
  gsize size;
  guint n_files = 0;

  if (dir == NULL)
    {
      if (!g_file_get_contents (path, &text, &size, NULL))
        return 0;
      g_test_message ("%s", path);
      LLVMFuzzerTestOneInput ((const guint8 *) text, size);
      return 1;
    }
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *inner = g_build_filename (path, name, NULL);

      n_files += run_path (inner);
    }
  return n_files;
}

static void
test_seeds (void)
{
  g_autofree char *list = g_test_build_filename (G_TEST_DIST, FUZZ_TARGET ".seeds", NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (list, &text, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (text, "\n", -1);
  for (char **line = lines; *line != NULL; line++)
    {
      g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", *line, NULL);

      if (**line == '\0' || **line == '#')
        continue;
      /* the shared texts are not part of the checkout */
      if (run_path (path) == 0 && !g_str_has_prefix (*line, "../"))
        g_error ("%s.seeds names %s, and nothing is there", FUZZ_TARGET, *line);
    }
}

static void
test_corpus (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, FUZZ_TARGET, NULL);

  g_assert_cmpuint (run_path (path), >, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/" FUZZ_TARGET "/seeds", test_seeds);
  g_test_add_func ("/" FUZZ_TARGET "/corpus", test_corpus);
  return g_test_run ();
}
